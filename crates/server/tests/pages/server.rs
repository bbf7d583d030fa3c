//! A demo server on a port of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use countersign_server::clock::Clock;
use countersign_server::config::{Config, Options};
use countersign_server::events::{Events, Notifier, Topic};
use countersign_server::keys::Keys;
use countersign_server::passwords::Passwords;
use countersign_server::server::Server;
use countersign_server::store::Store;
use protocol::origin::Origin;
use testkit::phone::PinnedServer;

/// A running demo server; it stops when it is dropped.
pub(crate) struct Running {
    folder: tempfile::TempDir,
    address: String,
    operations: Option<String>,
    pinned: PinnedServer,
    passwords: Passwords,
    events: Events,
    config: Config,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    ended: tokio::task::JoinHandle<()>,
}

impl Running {
    pub(crate) async fn start() -> Self {
        Self::start_with(Options::default()).await
    }

    /// A demo server with a waiting period before the recovery, in hours.
    pub(crate) async fn start_with_wait(hours: u64) -> Self {
        Self::start_with(Options {
            recovery_wait_hours: Some(hours),
            ..Options::default()
        })
        .await
    }

    /// A demo server to which the password alone is enough, whether a device is enrolled or not.
    pub(crate) async fn start_with_password_alone() -> Self {
        Self::start_with(Options {
            second_factor: Some("optional".into()),
            ..Options::default()
        })
        .await
    }

    pub(crate) async fn start_as(origin: &str) -> Self {
        Self::start_with(Options {
            origin: Some(origin.into()),
            ..Options::default()
        })
        .await
    }

    pub(crate) async fn start_with(options: Options) -> Self {
        Self::start_tuned(options, |_| ()).await
    }

    /// A server whose checked configuration `tune` changes, where no option does.
    pub(crate) async fn start_tuned(options: Options, tune: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // The demo is for this machine; with a public address it does not start.
        let demo = options.origin.is_none();
        let options = Options {
            demo: Some(demo),
            data_dir: Some(folder.path().join("data")),
            listen: Some("127.0.0.1:0".parse().unwrap()),
            clock_file: demo.then(|| folder.path().join("clock")),
            ..options
        };
        let mut config = options.resolve().unwrap();
        tune(&mut config);
        Self::run(folder, config).await
    }

    async fn run(folder: tempfile::TempDir, config: Config) -> Self {
        let server = Server::bind(config.clone()).await.unwrap();
        let address = format!("http://{}", server.address().unwrap());
        let operations = server.operations_address().unwrap();
        let operations = operations.map(|address| format!("http://{address}"));
        let pinned = PinnedServer {
            origin: Origin::parse(&address).unwrap(),
            key: *server.state().keys.message_public(server.state().now()),
        };
        let passwords = server.state().passwords.clone();
        let events = server.state().events.clone();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let ended = tokio::spawn(server.run(async move {
            let _ = stopped.await;
        }));
        Self {
            folder,
            address,
            operations,
            pinned,
            passwords,
            events,
            config,
            stop: Some(stop),
            ended,
        }
    }

    /// Stops the server, moves the clock on to these seconds from the first start, and starts a server over the same data.
    pub(crate) async fn restart_at(mut self, seconds: u64) -> Self {
        self.stop().await;
        self.move_clock(seconds);
        self.start_again(|_| ()).await
    }

    /// Stops the server, and starts one over the same data with the configuration that `tune` changes.
    pub(crate) async fn restart_tuned(mut self, tune: impl FnOnce(&mut Config)) -> Self {
        self.stop().await;
        self.start_again(tune).await
    }

    async fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop.send(()).unwrap();
        }
        (&mut self.ended).await.unwrap();
    }

    async fn start_again(mut self, tune: impl FnOnce(&mut Config)) -> Self {
        let folder = std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap());
        let mut config = self.config.clone();
        tune(&mut config);
        Self::run(folder, config).await
    }

    /// Moves the clock on to these seconds from the start, and waits until the server has deleted what had run out by then.
    pub(crate) async fn move_clock_and_purge(&self, seconds: u64) {
        let mut purged = self.events.subscribe(Topic::Purge);
        self.move_clock(seconds);
        purged.changed().await;
    }

    /// The announcements of the server.
    pub(crate) fn events(&self) -> &Events {
        &self.events
    }

    /// The server as an enrolment code names it.
    pub(crate) fn pinned(&self) -> &PinnedServer {
        &self.pinned
    }

    /// The server's own origin, as a URL.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The operator's port, as a URL, if the server has one.
    pub(crate) fn operations(&self) -> Option<&str> {
        self.operations.as_deref()
    }

    /// `host:port` on loopback.
    pub(crate) fn host(&self) -> &str {
        self.address.trim_start_matches("http://")
    }

    /// The server's places for passwords.
    pub(crate) fn passwords(&self) -> &Passwords {
        &self.passwords
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The server's database, opened a second time.
    pub(crate) fn store(&self) -> Store {
        let keys = Keys::load(&self.data().join("keys"), false).unwrap();
        let clock = Clock::with_offset_file(self.folder.path().join("clock"));
        let (notifier, _) = Notifier::new();
        Store::open(
            &self.data().join("countersign.db"),
            Arc::new(keys),
            clock,
            notifier,
        )
        .unwrap()
    }

    /// The file of the database, opened beside the server.
    pub(crate) fn database(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.data().join("countersign.db")).unwrap()
    }

    /// Moves the clock on, seconds from the start.
    pub(crate) fn move_clock(&self, seconds: u64) {
        std::fs::write(self.clock(), seconds.to_string()).unwrap();
    }

    fn clock(&self) -> impl AsRef<Path> {
        self.folder.path().join("clock")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}
