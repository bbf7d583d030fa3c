//! The real server process on a real database file.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    note,
    process::{Ending, Running, built},
};

/// The account that `serve --demo` makes.
pub const EMAIL: &str = "demo@countersign.example";
/// Its password.
pub const PASSWORD: &str = "Correct-Horse-7";

/// `countersign-server serve --demo` with a data folder and a clock of its own.
#[derive(Debug)]
pub struct Server {
    folder: PathBuf,
    origin: Option<String>,
    services: Option<PathBuf>,
    port: u16,
    moved_s: u64,
    running: Option<Running>,
}

impl Server {
    /// Starts it on a free port, data and logs in `folder`.
    ///
    /// # Panics
    /// If it is not built or does not say within the usual patience that it listens.
    #[must_use]
    pub fn start(folder: &Path) -> Self {
        Self::start_with(folder, None, None)
    }

    /// The same at `origin`, where the world finds it, with the services of a TOML file.
    ///
    /// # Panics
    /// As [`Self::start`].
    #[must_use]
    pub fn start_at(folder: &Path, origin: &str, services: PathBuf) -> Self {
        Self::start_with(folder, Some(origin), Some(services))
    }

    fn start_with(folder: &Path, origin: Option<&str>, services: Option<PathBuf>) -> Self {
        fs::create_dir_all(folder).expect("the test's folder is writable");
        let mut server = Self {
            folder: folder.to_owned(),
            origin: origin.map(str::to_owned),
            services,
            port: 0,
            moved_s: 0,
            running: None,
        };
        server.move_clock(Duration::ZERO);
        server.start_again();
        server
    }

    /// Starts a stopped server with the same data on the same port.
    ///
    /// # Panics
    /// As [`Self::start`].
    pub fn start_again(&mut self) {
        let mut arguments: Vec<OsString> = vec!["serve".into(), "--demo".into()];
        arguments.extend(["--listen".into(), format!("127.0.0.1:{}", self.port).into()]);
        arguments.extend(["--data-dir".into(), self.data().into()]);
        if let Some(origin) = &self.origin {
            arguments.extend(["--origin".into(), origin.into()]);
        }
        if let Some(services) = &self.services {
            arguments.extend(["--config".into(), services.into()]);
        }
        // In the environment: a release build, which the latency bench starts, ignores it there and would refuse the option.
        let clock_file = self.clock_file();
        let environment = [
            ("HOME", self.folder.as_os_str()),
            ("COUNTERSIGN_CLOCK_FILE", clock_file.as_os_str()),
        ];
        let program = built("countersign-server");
        let running = Running::start(
            &program,
            arguments,
            &environment,
            &self.log_file(),
            Ending::Killed,
        );
        self.port = running
            .wait_line(|line| {
                line.strip_prefix("listening on ")?
                    .rsplit_once(':')?
                    .1
                    .parse()
                    .ok()
            })
            .unwrap_or_else(|why| panic!("the server {why}; its log:\n{}", self.log()));
        self.running = Some(running);
        note(&format!("the server listens on port {}", self.port));
    }

    /// Ends it as a power cut does: SIGKILL, at once.
    pub fn kill(&mut self) {
        note("the server is killed");
        self.running = None;
    }

    /// Runs `countersign-server key rotate message` by the server's clock: the new S counts after so many hours.
    ///
    /// # Panics
    /// If the command fails.
    pub fn rotate_key(&self, in_hours: u64) {
        let done = std::process::Command::new(built("countersign-server"))
            .args(["key", "rotate", "message", "--demo"])
            .args(["--in-hours", &in_hours.to_string()])
            .arg("--data-dir")
            .arg(self.data())
            .env("COUNTERSIGN_CLOCK_FILE", self.clock_file())
            .status();
        assert!(
            done.is_ok_and(|status| status.success()),
            "key rotate message"
        );
    }

    /// Moves the server's clock forward.
    ///
    /// # Panics
    /// If the clock file cannot be written.
    pub fn move_clock(&mut self, by: Duration) {
        self.moved_s += by.as_secs();
        // Written beside and renamed: the server never reads half a number.
        let fresh = self.folder.join("clock.new");
        fs::write(&fresh, self.moved_s.to_string())
            .and_then(|()| fs::rename(&fresh, self.clock_file()))
            .expect("the test's folder is writable");
    }

    /// The port it listens on.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The data folder: database, keys and the demo's outbox.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Texts of all mails sent so far, oldest first.
    #[must_use]
    pub fn mails(&self) -> Vec<String> {
        let mut files: Vec<PathBuf> = fs::read_dir(self.data().join("outbox"))
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|kind| kind == "txt"))
            .collect();
        files.sort();
        files
            .iter()
            .filter_map(|file| fs::read_to_string(file).ok())
            .collect()
    }

    /// The content of its log.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    /// The path of its log.
    #[must_use]
    pub fn log_file(&self) -> PathBuf {
        self.folder.join("server.log")
    }

    fn clock_file(&self) -> PathBuf {
        self.folder.join("clock")
    }
}
