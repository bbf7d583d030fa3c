//! A demo server as a process of its own, and the commands beside it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::mail_server::MailServer;

/// The longest wait for a condition, and the pause between two looks.
const PATIENCE: Duration = Duration::from_secs(20);
const INTERVAL: Duration = Duration::from_millis(20);

/// Looks until there is a value, and returns it. The pause only spares the processor: the condition decides, and time alone never does.
pub(crate) fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let since = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(since.elapsed() < PATIENCE, "{what} never came");
        std::thread::sleep(INTERVAL);
    }
}

fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_countersign-server"));
    program.env_clear();
    program
}

/// A running demo server; it ends when it is dropped.
pub(crate) struct Running {
    pub(crate) folder: tempfile::TempDir,
    process: Child,
    /// Open as long as the server prints.
    _output: BufReader<ChildStdout>,
    /// `http://127.0.0.1:port`
    pub(crate) address: String,
    route: Route,
}

/// The options of a mail route, and the authority to trust.
#[derive(Default)]
struct Route {
    options: Vec<String>,
    authority: Option<PathBuf>,
}

impl Route {
    /// The program over the data in this folder, with a clock that the test moves.
    fn program(&self, folder: &Path, command: &[&str]) -> Command {
        let mut program = program();
        program
            .args(command)
            .arg("--demo")
            .arg("--data-dir")
            .arg(folder.join("data"))
            .arg("--clock-file")
            .arg(folder.join("clock"))
            .args(&self.options);
        if let Some(authority) = &self.authority {
            program.env("SSL_CERT_FILE", authority);
        }
        program
    }
}

impl Running {
    pub(crate) fn start() -> Self {
        Self::over(tempfile::tempdir().unwrap(), Route::default())
    }

    /// A server that sends its mails to this mail server, and trusts its authority.
    pub(crate) fn with_mail_server(mails: &MailServer) -> Self {
        Self::with_mail_login(mails, None)
    }

    /// The same, with a user and a password at the mail server.
    pub(crate) fn with_mail_login(mails: &MailServer, login: Option<[&str; 2]>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut options = mails.route();
        if let Some([user, password]) = login {
            let file = folder.path().join("smtp-password");
            std::fs::write(&file, format!("{password}\n")).unwrap();
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
            std::fs::set_permissions(&file, mode).unwrap();
            let file = file.to_str().unwrap().to_owned();
            options.extend(["--smtp-user".into(), user.into()]);
            options.extend(["--smtp-password-file".into(), file]);
        }
        let route = Route {
            options,
            authority: Some(mails.authority()),
        };
        Self::over(folder, route)
    }

    /// The server stops, and another one starts over the same data.
    pub(crate) fn restarted(mut self) -> Self {
        let folder = std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap());
        let route = std::mem::take(&mut self.route);
        drop(self);
        Self::over(folder, route)
    }

    /// A server over the data in this folder.
    pub(crate) fn start_over(folder: tempfile::TempDir) -> Self {
        Self::over(folder, Route::default())
    }

    fn over(folder: tempfile::TempDir, route: Route) -> Self {
        let mut process = route
            .program(folder.path(), &["serve", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").unwrap().into();
        Self {
            folder,
            process,
            _output: output,
            address,
            route,
        }
    }

    /// A server with this configuration file, whose path is returned as well.
    pub(crate) fn with_config(text: &str) -> (Self, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("server.toml");
        std::fs::write(&file, text).unwrap();
        let options = vec!["--config".into(), file.to_str().unwrap().into()];
        let route = Route {
            options,
            authority: None,
        };
        (Self::over(folder, route), file)
    }

    /// Sends SIGHUP.
    pub(crate) fn hang_up(&self) {
        let id = self.process.id().to_string();
        let sent = Command::new("kill").args(["-HUP", &id]).status().unwrap();
        assert!(sent.success());
    }

    /// Kills the server at once, as `kill -9` does.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// The folder of the database.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The command, not started yet.
    pub(crate) fn command(&self, command: &[&str]) -> Command {
        let mut program = self.route.program(self.folder.path(), command);
        program.args(["--origin", &self.address]);
        program
    }

    /// Moves the clock on, seconds from the start, and has the running server look at it.
    pub(crate) fn move_clock(&self, seconds: u64) {
        std::fs::write(self.folder.path().join("clock"), seconds.to_string()).unwrap();
        // A commit of a command wakes the server.
        self.done(&["account", "unlock", server::demo::EMAIL]);
    }

    /// Runs a command beside the server.
    pub(crate) fn run(&self, command: &[&str]) -> Output {
        self.command(command).output().unwrap()
    }

    /// The error output of a command that ends with this code after its first steps.
    pub(crate) fn fails_after_output(&self, command: &[&str], code: i32) -> String {
        let output = self.run(command);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{command:?}: {said}");
        said
    }

    /// The output of a command that succeeds.
    pub(crate) fn done(&self, command: &[&str]) -> String {
        let output = self.run(command);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{command:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same in JSON.
    pub(crate) fn json(&self, command: &[&str]) -> serde_json::Value {
        let output = self.done(&[command, &["--json"]].concat());
        serde_json::from_str(&output).unwrap()
    }

    /// The error output of a command that ends with this code.
    pub(crate) fn fails(&self, command: &[&str], code: i32) -> String {
        let output = self.run(command);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{command:?}: {said}");
        assert!(output.stdout.is_empty(), "{command:?}");
        said
    }

    /// The answer to a GET of a path or an address of this server.
    pub(crate) fn get(&self, link: &str) -> String {
        let path = link.strip_prefix(&self.address).unwrap_or(link);
        exchange(&self.address, &format!("GET {path}"), "", "").unwrap()
    }

    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().into()
    }

    /// The first mail to this address, which the running server sends.
    pub(crate) fn mail_to(&self, address: &str) -> String {
        let to = format!("To: {address}\n");
        until(&format!("a mail to {address}"), || {
            self.mails().into_iter().find(|mail| mail.starts_with(&to))
        })
    }

    /// The mails that were sent.
    pub(crate) fn mails(&self) -> Vec<String> {
        let folder: PathBuf = self.folder.path().join("data/outbox");
        let files = std::fs::read_dir(folder).unwrap();
        let texts = files.filter_map(|file| {
            let path = file.unwrap().path();
            let whole = path.extension().is_some_and(|ending| ending == "txt")
                && !path.file_name()?.to_str()?.starts_with('.');
            whole.then(|| std::fs::read_to_string(path).unwrap())
        });
        texts.collect()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The answer to a request with these header lines and this form; an error if the server goes away.
pub(crate) fn exchange(
    address: &str,
    begin: &str,
    headers: &str,
    form: &str,
) -> std::io::Result<String> {
    let host = address.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host)?;
    let length = form.len();
    let request = format!(
        "{begin} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{form}"
    );
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}
