//! TLS of the program `countersign-server serve`, by the client curl.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use rcgen::{CertificateParams, KeyPair};

/// The longest wait for a certificate to be read again.
const PATIENCE: Duration = Duration::from_secs(30);

/// Writes a certificate of its own for a host, and its key, as `name.pem` and `name.key`.
fn make_pair(folder: &Path, name: &str, host: &str, tune: impl FnOnce(&mut CertificateParams)) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
    tune(&mut params);
    let certificate = params.self_signed(&key).unwrap();
    fs::write(folder.join(format!("{name}.pem")), certificate.pem()).unwrap();
    let path = folder.join(format!("{name}.key"));
    fs::write(&path, key.serialize_pem()).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
}

/// A server with TLS; it ends when it is dropped.
struct Secured {
    folder: tempfile::TempDir,
    port: u16,
    process: Child,
    /// Open as long as the server prints.
    _output: BufReader<ChildStdout>,
    /// The address of the operator's port.
    operations: String,
}

fn serve(folder: &Path, origin: &str, port: u16, files: [PathBuf; 2]) -> Command {
    let [certificate, key] = files;
    let mut server = Command::new(env!("CARGO_BIN_EXE_countersign-server"));
    server
        .args(["serve", "--origin", origin])
        .args(["--listen", &format!("127.0.0.1:{port}"), "--data-dir"])
        .arg(folder.join("data"))
        .arg("--tls-certificate")
        .arg(certificate)
        .arg("--tls-key")
        .arg(key)
        .env_clear()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    server
}

/// The files under a name in a folder.
fn pair(folder: &Path, name: &str) -> [PathBuf; 2] {
    ["pem", "key"].map(|ending| folder.join(format!("{name}.{ending}")))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

impl Secured {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        make_pair(folder.path(), "server", "localhost", |_| ());
        fs::copy(
            folder.path().join("server.pem"),
            folder.path().join("first.pem"),
        )
        .unwrap();
        let port = free_port();
        let origin = format!("https://localhost:{port}");
        let mut process = serve(folder.path(), &origin, port, pair(folder.path(), "server"))
            .args(["--operations", "127.0.0.1:0"])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert!(line.starts_with("listening on https://"), "{line}");
        line.clear();
        output.read_line(&mut line).unwrap();
        let operations = line.trim().strip_prefix("operator's port: ").unwrap();
        Self {
            folder,
            port,
            process,
            _output: output,
            operations: operations.to_owned(),
        }
    }

    /// Version and status of the answer to curl, which trusts this certificate alone; nothing if it does not trust the server.
    fn ask(&self, trusted: &str, version: &str) -> String {
        let asked = Command::new("curl")
            .args([
                "--silent",
                version,
                "--output",
                "/dev/null",
                "--max-time",
                "10",
            ])
            .args(["--write-out", "%{http_version} %{http_code}", "--cacert"])
            .arg(self.folder.path().join(trusted))
            .arg(format!("https://localhost:{}/sign-in", self.port))
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap())
            .output()
            .unwrap();
        let said = String::from_utf8(asked.stdout).unwrap();
        if asked.status.success() {
            said
        } else {
            String::new()
        }
    }

    /// Waits until the server has the certificate in this file.
    fn comes_to_have(&self, trusted: &str) {
        let since = Instant::now();
        while self.ask(trusted, "--http1.1") != "1.1 200" {
            assert!(since.elapsed() < PATIENCE, "{trusted} is not read");
        }
    }

    fn replace_pair(&self, name: &str) {
        let folder = self.folder.path();
        for ending in ["key", "pem"] {
            let from = folder.join(format!("{name}.{ending}"));
            fs::rename(from, folder.join(format!("server.{ending}"))).unwrap();
        }
        fs::copy(
            folder.join("server.pem"),
            folder.join(format!("{name}.pem")),
        )
        .unwrap();
    }
}

impl Drop for Secured {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn certificate_and_key_then_pages_over_both_versions_of_http_and_no_plain_one() {
    let server = Secured::start();
    assert_eq!(server.ask("first.pem", "--http1.1"), "1.1 200");
    assert_eq!(server.ask("first.pem", "--http2"), "2 200");
    let plain = Command::new("curl")
        .args(["--silent", "--max-time", "10"])
        .arg(format!("http://localhost:{}/sign-in", server.port))
        .output()
        .unwrap();
    assert!(!plain.status.success() || plain.stdout.is_empty());
}

#[test]
fn certificate_replaced_then_read_again_by_itself_and_on_hangup_and_a_wrong_pair_changes_nothing() {
    let server = Secured::start();
    let folder = server.folder.path();
    make_pair(folder, "second", "localhost", |_| ());
    server.replace_pair("second");
    server.comes_to_have("second.pem");
    assert_eq!(server.ask("first.pem", "--http1.1"), "");
    // A key that does not fit stays unused; the next whole pair is taken at once when asked for.
    make_pair(folder, "other", "localhost", |_| ());
    fs::rename(folder.join("other.key"), folder.join("server.key")).unwrap();
    let hang_up = || {
        let sent = Command::new("kill")
            .args(["-HUP", &server.process.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
    };
    hang_up();
    assert_eq!(server.ask("second.pem", "--http1.1"), "1.1 200");
    make_pair(folder, "third", "localhost", |_| ());
    server.replace_pair("third");
    hang_up();
    server.comes_to_have("third.pem");
}

#[test]
fn pair_that_cannot_be_used_then_the_start_fails_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for name in ["good", "other", "open"] {
        make_pair(folder, name, "localhost", |_| ());
    }
    make_pair(folder, "elsewhere", "login.example.eu", |_| ());
    make_pair(folder, "old", "localhost", |params| {
        params.not_before = rcgen::date_time_ymd(2019, 1, 1);
        params.not_after = rcgen::date_time_ymd(2020, 1, 1);
    });
    make_pair(folder, "early", "localhost", |params| {
        params.not_before = rcgen::date_time_ymd(2090, 1, 1);
        params.not_after = rcgen::date_time_ymd(2091, 1, 1);
    });
    let open = folder.join("open.key");
    fs::set_permissions(open, fs::Permissions::from_mode(0o644)).unwrap();
    fs::write(folder.join("empty.pem"), "").unwrap();
    // A file for its owner alone, with a certificate in place of a key.
    fs::rename(folder.join("other.key"), folder.join("others.key")).unwrap();
    fs::copy(folder.join("others.key"), folder.join("no.key")).unwrap();
    fs::write(
        folder.join("no.key"),
        fs::read(folder.join("good.pem")).unwrap(),
    )
    .unwrap();
    let mixed = |certificate: &str, key: &str| [folder.join(certificate), folder.join(key)];
    for (files, origin, reason) in [
        (
            mixed("good.pem", "others.key"),
            "https://localhost",
            "is not the key of",
        ),
        (
            pair(folder, "old"),
            "https://localhost",
            "ended on 2020-01-01",
        ),
        (
            pair(folder, "early"),
            "https://localhost",
            "counts only from 2090-01-01",
        ),
        (
            pair(folder, "elsewhere"),
            "https://localhost",
            "is not for localhost",
        ),
        (
            pair(folder, "open"),
            "https://localhost",
            "may be read by everybody",
        ),
        (
            mixed("empty.pem", "good.key"),
            "https://localhost",
            "has no certificate",
        ),
        (
            mixed("good.pem", "no.key"),
            "https://localhost",
            "has no private key",
        ),
        (
            mixed("nowhere.pem", "good.key"),
            "https://localhost",
            "nowhere.pem",
        ),
        (
            pair(folder, "good"),
            "http://localhost:8700",
            "needs an origin",
        ),
    ] {
        let mut server = serve(folder, origin, 0, files).spawn().unwrap();
        let mut log = String::new();
        server
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut log)
            .unwrap();
        assert_eq!(server.wait().unwrap().code(), Some(1), "{reason}: {log}");
        assert!(log.contains(reason), "{reason}: {log}");
        let named = ["tls-certificate", "tls-key"];
        assert!(named.iter().any(|setting| log.contains(setting)), "{log}");
    }
}

#[test]
fn certificate_in_use_then_a_metric_has_its_end() {
    let server = Secured::start();
    let asked = Command::new("curl")
        .args(["--silent", "--max-time", "10"])
        .arg(format!("{}/metrics", server.operations))
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .output()
        .unwrap();
    let text = String::from_utf8(asked.stdout).unwrap();
    let name = "countersign_certificate_end_timestamp_seconds ";
    let end = text.lines().find_map(|line| line.strip_prefix(name));
    let end: i64 = end.unwrap_or_else(|| panic!("{text}")).parse().unwrap();
    let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    assert_eq!(end, params.not_after.unix_timestamp());
}
