//! Everything a journey needs, started together and ended together.

use std::{
    any::Any,
    env, fs,
    panic::{AssertUnwindSafe, resume_unwind},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use futures_util::FutureExt;
use tempfile::TempDir;
use tokio::sync::Semaphore;

use super::{AppWindow, Bank, Browser, Relay, Server, note, process::artifacts};

/// A journey that takes longer hangs.
const LONGEST: Duration = Duration::from_secs(150);

/// Journeys at once in one process; each has a browser, a web view and a server.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// The storage of the app's platform secret.
#[derive(Clone, Copy, Debug)]
enum KeptIn {
    File,
    KeyStore,
}

/// One person with the app, the same person at a browser, the server, and a service of it.
///
/// The app reaches the server through the relay, whose address is the server's origin; browser and bank
/// reach the same origin on other ways. So the test can cut off the app alone.
#[derive(Debug)]
pub struct Environment {
    /// The phone's half.
    pub app: AppWindow,
    /// "The other device".
    pub browser: Browser,
    /// The app's network.
    pub relay: Relay,
    /// The server.
    pub server: Server,
    /// The service.
    pub bank: Bank,
    folder: TempDir,
}

impl Environment {
    /// Starts it all; nothing is enrolled.
    ///
    /// # Panics
    /// If a part does not start.
    pub async fn start() -> Self {
        Self::start_over(KeptIn::File).await
    }

    async fn start_over(kept: KeptIn) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("countersign-")
            .tempdir()
            .expect("the system's folder for temporary files is writable");
        let relay = Relay::start();
        let origin = format!("http://127.0.0.1:{}", relay.port());
        let bank = Bank::start(&folder.path().join("bank"), &origin);
        let server = Server::start_at(&folder.path().join("server"), &origin, bank.services());
        relay.lead_to(server.port());
        bank.lead_to(server.port());
        let (browser_folder, app_folder) =
            (folder.path().join("browser"), folder.path().join("app"));
        let (browser, app) = tokio::join!(
            Browser::start(&browser_folder, &origin, server.port()),
            async {
                match kept {
                    KeptIn::File => AppWindow::start(&app_folder).await,
                    KeptIn::KeyStore => AppWindow::start_with_key_store(&app_folder).await,
                }
            },
        );
        Self {
            app,
            browser,
            relay,
            server,
            bank,
            folder,
        }
    }

    /// The address that people know the server by.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.relay.port())
    }

    /// A browser on another device: of another person, or of the same one elsewhere.
    pub async fn another_browser(&self) -> Browser {
        let folder = self.folder().join("another-browser");
        Browser::start(&folder, &self.origin(), self.server.port()).await
    }

    /// A browser whose window is 320 px wide, as on the narrowest phone.
    pub async fn narrow_browser(&self) -> Browser {
        let folder = self.folder().join("narrow-browser");
        Browser::start_narrow(&folder, &self.origin(), self.server.port()).await
    }

    /// A folder for the files of this journey, gone with it.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Leaves pictures, sources and logs of a failure in `target/journeys/NAME`.
    async fn leave(&self, folder: &Path) {
        for window in [&*self.browser, &*self.app] {
            if let Err(error) = window.leave(folder).await {
                note(&format!("no picture: {error}"));
            }
        }
        for log in [
            self.server.log_file(),
            self.bank.log_file(),
            self.app.log_file(),
        ] {
            let _ = fs::copy(&log, folder.join(log.file_name().unwrap_or_default()));
        }
    }
}

/// Runs one journey in an environment of its own. When it fails, screenshots and logs go to `target/journeys`.
///
/// # Panics
/// When the journey does, or when it hangs.
pub async fn journey(walk: impl AsyncFnOnce(&mut Environment)) {
    journey_over(KeptIn::File, walk).await;
}

/// As [`journey`], with the app's secret in a key store of its desktop.
///
/// # Panics
/// As [`journey`].
pub async fn journey_with_key_store(walk: impl AsyncFnOnce(&mut Environment)) {
    journey_over(KeptIn::KeyStore, walk).await;
}

async fn journey_over(kept: KeptIn, walk: impl AsyncFnOnce(&mut Environment)) {
    let _turn = AT_ONCE
        .acquire()
        .await
        .expect("the semaphore is never closed");
    let folder = artifacts("journeys").join(name());
    let _ = fs::remove_dir_all(&folder);
    let mut env = Environment::start_over(kept).await;
    let walked = tokio::time::timeout(LONGEST, walk(&mut env));
    let outcome: Result<(), Box<dyn Any + Send>> =
        match AssertUnwindSafe(walked).catch_unwind().await {
            Ok(Ok(())) => return,
            Ok(Err(_)) => Err(Box::new(format!(
                "hangs: not done in {} s",
                LONGEST.as_secs()
            ))),
            Err(panic) => Err(panic),
        };
    if fs::create_dir_all(&folder).is_ok() {
        let _ = AssertUnwindSafe(env.leave(&folder)).catch_unwind().await;
        note(&format!("artifacts: {}", folder.display()));
    }
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// The test's name as a folder's.
fn name() -> PathBuf {
    let of_thread = thread::current().name().map(str::to_owned);
    env::var("NEXTEST_TEST_NAME")
        .ok()
        .or(of_thread)
        .unwrap_or_default()
        .replace("::", "-")
        .into()
}
