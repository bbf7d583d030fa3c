//! The demo bank: a service as a process of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{
    Relay, note,
    process::{Ending, Running, built},
};

const PROGRAM: &str = "countersign-demo-bank";

/// `countersign-demo-bank serve`, whose sessions end with it.
#[derive(Debug)]
pub struct Bank {
    folder: PathBuf,
    origin: String,
    /// The bank's own network: a proxy that leads to the server when the app's network is cut.
    network: Relay,
    _running: Running,
}

impl Bank {
    /// Starts it on a free port for the server at `issuer`, secret and log in `folder`. It reaches the server from
    /// [`Self::lead_to`] on.
    ///
    /// # Panics
    /// If it is not built or does not say within the usual patience that it listens.
    #[must_use]
    pub fn start(folder: &Path, issuer: &str) -> Self {
        fs::create_dir_all(folder).expect("the test's folder is writable");
        let network = Relay::start();
        let proxy = format!("http://127.0.0.1:{}", network.port());
        let secret = secret_file(folder);
        let arguments = [
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--issuer",
            issuer,
            "--proxy",
            &proxy,
            "--secret-file",
        ];
        let arguments = arguments.map(AsRef::as_ref);
        let log = folder.join("bank.log");
        let running = Running::start(
            &built(PROGRAM),
            arguments.into_iter().chain([secret.as_os_str()]),
            &[],
            &log,
            Ending::Killed,
        );
        let origin = running
            .wait_line(|line| line.strip_prefix("listening on ").map(str::to_owned))
            .unwrap_or_else(|why| panic!("the bank {why}; see {}", log.display()));
        note(&format!("the bank is at {origin}"));
        Self {
            folder: folder.to_owned(),
            origin,
            network,
            _running: running,
        }
    }

    /// The file with the bank's table for the server's `--config`, written anew.
    ///
    /// # Panics
    /// If the bank does not print it.
    #[must_use]
    pub fn services(&self) -> PathBuf {
        let listen = self.origin.trim_start_matches("http://");
        let printed = Command::new(built(PROGRAM))
            .args(["service", "--listen", listen, "--secret-file"])
            .arg(secret_file(&self.folder))
            .output()
            .expect("the bank was found beside this program");
        assert!(printed.status.success(), "{printed:?}");
        let file = self.folder.join("services.toml");
        fs::write(&file, printed.stdout).expect("the test's folder is writable");
        file
    }

    /// From now on the bank finds the server at this loopback port.
    pub fn lead_to(&self, port: u16) {
        self.network.lead_to(port);
    }

    /// The address of a page, such as `/order/transfer`.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// The path of its log.
    #[must_use]
    pub fn log_file(&self) -> PathBuf {
        self.folder.join("bank.log")
    }
}

fn secret_file(folder: &Path) -> PathBuf {
    folder.join("secret")
}
