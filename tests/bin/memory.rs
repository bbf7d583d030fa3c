//! The memory bench: 500 hostile clients against the release server, which stays below a stated bound and still signs a known browser in
//! (`./dev bench`).
//!
//! The clients send passwords, hold event streams, trickle headers and bodies, and send the phone's API what it cannot read. The server
//! runs as the demo does, whose limits of one network are so large that all 500 are served. Exits with a failure status if a bound is
//! exceeded.

use std::{
    fs,
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, ExitCode, Stdio},
    sync::Arc,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
    time::{sleep, timeout},
};

const EMAIL: &str = "demo@countersign.example";
const PASSWORD: &str = "Correct-Horse-7";

/// Duration of the load.
const DURATION: Duration = Duration::from_secs(30);
/// The bound of the server's memory, as the system counts it (`VmHWM`). MiB.
const MOST_MIB: u64 = 256;
/// The longest time of a known browser from the empty form to My Account.
const SIGN_IN_LIMIT: Duration = Duration::from_secs(5);
/// Clients of each kind; 500 in all.
const CLIENTS: [(Hostility, usize); 5] = [
    (Hostility::Passwords, 200),
    (Hostility::Streams, 50),
    (Hostility::Headers, 100),
    (Hostility::Bodies, 100),
    (Hostility::Garbage, 50),
];

/// The action that a client repeats.
#[derive(Clone, Copy, Debug)]
enum Hostility {
    /// Sends wrong passwords from new browsers.
    Passwords,
    /// Begins a sign-in on this device and holds its event stream.
    Streams,
    /// Sends headers up to the limit and never ends them.
    Headers,
    /// Sends a form up to the limit and never ends it.
    Bodies,
    /// Sends the phone's API bytes that are no message.
    Garbage,
}

#[tokio::main]
async fn main() -> io::Result<ExitCode> {
    let server = Server::start()?;
    let address = server.address.clone();
    // The account knows this browser from now on.
    let mut owner = Browser::at(&address);
    owner.sign_in().await?;
    let idle = server.memory_mib("VmRSS:")?;
    let (begun, answers) = (Instant::now(), Arc::new(AtomicUsize::new(0)));
    let mut clients = JoinSet::new();
    for (hostility, count) in CLIENTS {
        for number in 0..count {
            let (address, answers) = (address.clone(), answers.clone());
            clients.spawn(async move {
                while begun.elapsed() < DURATION {
                    // A refused or closed connection is what a hostile client expects.
                    let left = DURATION.saturating_sub(begun.elapsed());
                    let _ = timeout(left, hostility.act(&address, number)).await;
                    answers.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    }
    let (mut slowest, mut failures, mut sign_ins) = (Duration::ZERO, 0, 0);
    while begun.elapsed() < DURATION {
        sleep(Duration::from_secs(1)).await;
        let since = Instant::now();
        match timeout(SIGN_IN_LIMIT * 2, owner.sign_in()).await {
            Ok(Ok(())) => slowest = slowest.max(since.elapsed()),
            _ => failures += 1,
        }
        sign_ins += 1;
    }
    while clients.join_next().await.is_some() {}
    let most = server.memory_mib("VmHWM:")?;
    let mut out = io::stdout().lock();
    let verdict = |fine: bool| if fine { "ok      " } else { "EXCEEDED" };
    let (in_bounds, signs_in) = (most < MOST_MIB, failures == 0 && slowest <= SIGN_IN_LIMIT);
    writeln!(
        out,
        "{}  {most:>5} MiB of {MOST_MIB:>5}  memory under 500 hostile clients ({idle} MiB before)",
        verdict(in_bounds)
    )?;
    writeln!(
        out,
        "{}  {:>5} ms of {:>6}  slowest of {sign_ins} sign-ins of a known browser meanwhile; {failures} failed",
        verdict(signs_in),
        slowest.as_millis(),
        SIGN_IN_LIMIT.as_millis()
    )?;
    writeln!(
        out,
        "          {} hostile rounds",
        answers.load(Ordering::Relaxed)
    )?;
    Ok(if in_bounds && signs_in {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

impl Hostility {
    async fn act(self, address: &str, number: usize) -> io::Result<()> {
        match self {
            Self::Passwords => {
                let mut browser = Browser::at(address);
                browser.get("/sign-in").await?;
                let email = format!("a{number}%40b.eu");
                browser.post("/sign-in", &format!("email={email}")).await?;
                let form = "password=wrong&method=password";
                browser.post("/sign-in/password", form).await.map(|_| ())
            }
            Self::Streams => {
                let mut browser = Browser::at(address);
                browser.get("/sign-in").await?;
                browser.post("/sign-in/on-mobile", "").await?;
                browser.get("/sign-in/on-mobile/events").await.map(|_| ())
            }
            Self::Headers => {
                let head = format!("GET /sign-in HTTP/1.1\r\nhost: {address}\r\nx-long: ");
                hold(address, &head, 30 * 1024).await
            }
            Self::Bodies => {
                let head = format!(
                    "POST /sign-in HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: \
                     65536\r\n\r\nemail="
                );
                hold(address, &head, 65_000).await
            }
            Self::Garbage => {
                let body = "x".repeat(16 * 1024);
                let head = format!(
                    "POST /api/cs1/poll HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                    body.len()
                );
                exchange(address, &head).await.map(|_| ())
            }
        }
    }
}

/// Sends `head` and so many bytes more, then waits until the server closes the connection.
async fn hold(address: &str, head: &str, bytes: usize) -> io::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(head.as_bytes()).await?;
    stream.write_all("a".repeat(bytes).as_bytes()).await?;
    stream.read_to_end(&mut Vec::new()).await.map(|_| ())
}

/// Sends a request and reads the answer until the server closes the connection.
async fn exchange(address: &str, request: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// A browser: its cookies and the token of its forms.
struct Browser {
    address: String,
    cookies: Vec<(String, String)>,
    token: String,
}

impl Browser {
    fn at(address: &str) -> Self {
        Self {
            address: address.to_owned(),
            cookies: Vec::new(),
            token: String::new(),
        }
    }

    async fn get(&mut self, path: &str) -> io::Result<String> {
        self.send(&format!("GET {path} HTTP/1.1"), "").await
    }

    async fn post(&mut self, path: &str, form: &str) -> io::Result<String> {
        let form = format!("csrf={}&{form}", self.token);
        let body = format!(
            "content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            form.len()
        );
        self.send(&format!("POST {path} HTTP/1.1"), &body).await
    }

    async fn send(&mut self, line: &str, rest: &str) -> io::Result<String> {
        let pairs = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        let cookies = pairs.collect::<Vec<_>>().join("; ");
        let end = if rest.is_empty() { "\r\n" } else { rest };
        let head = format!("{line}\r\nhost: {}\r\nconnection: close\r\n", self.address);
        let answer = exchange(&self.address, &format!("{head}cookie: {cookies}\r\n{end}")).await?;
        for line in answer.lines().take_while(|line| !line.is_empty()) {
            if let Some(cookie) = line.strip_prefix("set-cookie: ") {
                self.keep(cookie);
            }
        }
        if let Some((_, found)) = answer.split_once("name=\"csrf\" value=\"") {
            self.token = found.split('"').next().unwrap_or_default().to_owned();
        }
        Ok(answer)
    }

    fn keep(&mut self, cookie: &str) {
        let pair = cookie
            .split(';')
            .next()
            .and_then(|pair| pair.split_once('='));
        if let Some((name, value)) = pair {
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }

    /// Signs in with the password alone.
    async fn sign_in(&mut self) -> io::Result<()> {
        self.get("/sign-in").await?;
        let email = EMAIL.replace('@', "%40");
        self.post("/sign-in", &format!("email={email}")).await?;
        let form = format!("password={PASSWORD}&method=password");
        let answer = self.post("/sign-in/password", &form).await?;
        if answer.starts_with("HTTP/1.1 303 ") && answer.contains("location: /account\r\n") {
            return Ok(());
        }
        let first = answer.lines().next().unwrap_or_default();
        Err(io::Error::other(format!("not signed in: {first}")))
    }
}

/// The server process in a folder of its own.
struct Server {
    process: Child,
    /// Kept open, since the server writes on.
    out: BufReader<ChildStdout>,
    folder: PathBuf,
    address: String,
}

impl Server {
    fn start() -> io::Result<Self> {
        let folder =
            std::env::temp_dir().join(format!("countersign-memory-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let program = std::env::current_exe()?.with_file_name("countersign-server");
        let mut process = Command::new(program)
            .args(["serve", "--demo", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(folder.join("data"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let out = process.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let mut server = Self {
            process,
            out: BufReader::new(out),
            folder,
            address: String::new(),
        };
        let mut line = String::new();
        server.out.read_line(&mut line)?;
        let address = line.trim_end().strip_prefix("listening on http://");
        let address = address.ok_or_else(|| io::Error::other("the server does not listen"))?;
        address.clone_into(&mut server.address);
        Ok(server)
    }

    /// A line of `/proc/…/status`, in MiB.
    fn memory_mib(&self, name: &str) -> io::Result<u64> {
        let status = Path::new("/proc")
            .join(self.process.id().to_string())
            .join("status");
        let status = fs::read_to_string(status)?;
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kib = line.and_then(|rest| rest.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        Ok(kib.ok_or(io::ErrorKind::InvalidData)? / 1024)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}
