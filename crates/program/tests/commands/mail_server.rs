//! A mail server that nobody here wrote: aiosmtpd, with a certificate made for the test.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

/// The Python of `./dev setup`.
const PYTHON: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../target/dev/python/bin/python"
);
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/commands/mail_server.py");

/// The security of the connection.
#[derive(Clone, Copy)]
pub(crate) enum Security {
    Starttls,
    Tls,
}

impl Security {
    fn word(self) -> &'static str {
        match self {
            Self::Starttls => "starttls",
            Self::Tls => "tls",
        }
    }
}

/// A running mail server; it ends when it is dropped.
pub(crate) struct MailServer {
    folder: tempfile::TempDir,
    process: Child,
    _output: BufReader<ChildStdout>,
    port: String,
    security: Security,
}

fn openssl(folder: &Path, arguments: &str) {
    let done = Command::new("openssl")
        .args(arguments.split(' '))
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "openssl {arguments}: {said}");
}

impl MailServer {
    /// With a certificate for this host name, by an authority that the server under test trusts.
    pub(crate) fn start(security: Security, host: &str) -> Self {
        Self::start_asking(security, host, None)
    }

    /// The same, with a login that it asks for: user and password.
    pub(crate) fn with_login(security: Security, login: [&str; 2]) -> Self {
        Self::start_asking(security, "localhost", Some(login))
    }

    fn start_asking(security: Security, host: &str, login: Option<[&str; 2]>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";
        openssl(
            at,
            &format!("req -x509 {key} -keyout ca.key -out ca.pem -days 2 -subj /CN=TestAuthority"),
        );
        openssl(
            at,
            &format!("req {key} -keyout server.key -out server.csr -subj /CN={host}"),
        );
        std::fs::write(
            at.join("names"),
            format!("subjectAltName=DNS:{host}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n"),
        )
        .unwrap();
        openssl(
            at,
            "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days 2 -extfile names",
        );
        let mut process = Command::new(PYTHON)
            .arg(SCRIPT)
            .arg(at)
            .args([at.join("server.pem"), at.join("server.key")])
            .arg(security.word())
            .args(login.into_iter().flatten())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{PYTHON}: {error}: run ./dev setup"));
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut port = String::new();
        output.read_line(&mut port).unwrap();
        Self {
            folder,
            process,
            _output: output,
            port: port.trim().into(),
            security,
        }
    }

    /// The certificate of the authority.
    pub(crate) fn authority(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// The options of a server that sends its mails here.
    pub(crate) fn route(&self) -> Vec<String> {
        [
            "--smtp-host",
            "localhost",
            "--smtp-port",
            &self.port,
            "--smtp-security",
            self.security.word(),
            "--mail-from",
            "Countersign <no-reply@login.example>",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    /// The events so far.
    pub(crate) fn log(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }

    /// The number of events that begin with these words.
    pub(crate) fn count(&self, words: &str) -> usize {
        let log = self.log();
        log.iter().filter(|line| line.starts_with(words)).count()
    }

    /// The accepted mails, oldest first, as they arrived.
    pub(crate) fn mails(&self) -> Vec<String> {
        let files = std::fs::read_dir(self.folder.path()).unwrap();
        let mut paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "eml"));
        paths.sort();
        let read = |path: PathBuf| std::fs::read_to_string(path).unwrap();
        paths.into_iter().map(read).collect()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
