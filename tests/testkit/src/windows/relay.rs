//! The network between the app and the server, in the hands of the test: it can be cut, and an
//! answer can be lost on its way back after the request has done its work.
//!
//! It knows just enough of HTTP/1.1 to see where a request begins. Bounded: connections, heads and
//! buffers all have a cap, and each thread ends with its connection.

use std::{
    collections::HashMap,
    io::{self, Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU16, AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
};

use super::note;

const MAX_CONNECTIONS: usize = 64;
const MAX_HEAD: usize = 16 * 1024;
const BUFFER: usize = 16 * 1024;

/// A TCP relay on loopback.
#[derive(Debug)]
pub struct Relay {
    port: u16,
    wire: Arc<Wire>,
    accepting: Option<JoinHandle<()>>,
}

/// The state shared by the test and all connections.
#[derive(Debug, Default)]
struct Wire {
    target: AtomicU16,
    cut: AtomicBool,
    stopped: AtomicBool,
    turned_away: AtomicUsize,
    answers_lost: AtomicUsize,
    lose_answer_to: Mutex<Option<String>>,
    requests: Mutex<HashMap<String, usize>>,
    open: Mutex<HashMap<usize, [TcpStream; 2]>>,
}

impl Relay {
    /// Starts it on a free port; it leads nowhere until [`Self::lead_to`].
    ///
    /// # Panics
    /// If loopback has no free port.
    #[must_use]
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free loopback port");
        let port = listener
            .local_addr()
            .expect("a bound listener has an address")
            .port();
        let wire = Arc::new(Wire::default());
        let accepting = thread::spawn({
            let wire = Arc::clone(&wire);
            move || accept(&listener, &wire)
        });
        Self {
            port,
            wire,
            accepting: Some(accepting),
        }
    }

    /// The address on which it listens.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Sends what comes from now on to this loopback port.
    pub fn lead_to(&self, port: u16) {
        self.wire.target.store(port, Ordering::SeqCst);
    }

    /// Cuts every connection; none gets through until [`Self::restore`].
    pub fn cut(&self) {
        note("the app's network is cut");
        self.wire.cut.store(true, Ordering::SeqCst);
        self.wire.close_all();
    }

    /// Lets connections through again.
    pub fn restore(&self) {
        note("the app's network is back");
        self.wire.cut.store(false, Ordering::SeqCst);
    }

    /// The next request to `path` reaches the server; its answer does not come back.
    pub fn lose_next_answer(&self, path: &str) {
        *lock(&self.wire.lose_answer_to) = Some(path.to_owned());
    }

    /// Number of answers that were lost in this way.
    #[must_use]
    pub fn answers_lost(&self) -> usize {
        self.wire.answers_lost.load(Ordering::SeqCst)
    }

    /// Number of requests to `path` that reached the server.
    #[must_use]
    pub fn requests_to(&self, path: &str) -> usize {
        lock(&self.wire.requests)
            .get(path)
            .copied()
            .unwrap_or_default()
    }

    /// Number of requests that reached the server in all.
    #[must_use]
    pub fn requests(&self) -> usize {
        lock(&self.wire.requests).values().sum()
    }

    /// Number of connections that were attempted while cut.
    #[must_use]
    pub fn turned_away(&self) -> usize {
        self.wire.turned_away.load(Ordering::SeqCst)
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.wire.stopped.store(true, Ordering::SeqCst);
        self.wire.close_all();
        // Wakes `accept`, which then sees that it is over.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

impl Wire {
    fn close_all(&self) {
        for (_, [near, far]) in lock(&self.open).drain() {
            let _ = near.shutdown(Shutdown::Both);
            let _ = far.shutdown(Shutdown::Both);
        }
    }

    /// Remembers a connection, unless the wire is cut or full.
    fn admit(&self, id: usize, near: &TcpStream, far: &TcpStream) -> io::Result<bool> {
        let pair = [near.try_clone()?, far.try_clone()?];
        let mut open = lock(&self.open);
        // Read under the lock: `cut` sets it before it closes what is open.
        let refused = self.cut.load(Ordering::SeqCst) || open.len() >= MAX_CONNECTIONS;
        if !refused {
            open.insert(id, pair);
        }
        Ok(!refused)
    }

    /// Notes a request; says whether its answer is to be lost.
    fn begins(&self, path: &str) -> bool {
        *lock(&self.requests).entry(path.to_owned()).or_default() += 1;
        let mut lose = lock(&self.lose_answer_to);
        let now = lose.as_deref() == Some(path);
        if now {
            *lose = None;
        }
        now
    }
}

fn accept(listener: &TcpListener, wire: &Arc<Wire>) {
    for (id, near) in listener.incoming().flatten().enumerate() {
        if wire.stopped.load(Ordering::SeqCst) {
            return;
        }
        if wire.cut.load(Ordering::SeqCst) {
            wire.turned_away.fetch_add(1, Ordering::SeqCst);
            continue;
        }
        let wire = Arc::clone(wire);
        // An error here is a broken connection, which both ends notice by themselves.
        thread::spawn(move || carry(id, &near, &wire));
    }
}

fn carry(id: usize, near: &TcpStream, wire: &Arc<Wire>) -> io::Result<()> {
    let target = SocketAddr::from((Ipv4Addr::LOCALHOST, wire.target.load(Ordering::SeqCst)));
    let far = TcpStream::connect(target)?;
    near.set_nodelay(true)?;
    far.set_nodelay(true)?;
    if !wire.admit(id, near, &far)? {
        return Ok(());
    }
    let losing = Arc::new(AtomicBool::new(false));
    let back = thread::spawn({
        let (near, far) = (near.try_clone()?, far.try_clone()?);
        let (wire, losing) = (Arc::clone(wire), Arc::clone(&losing));
        move || carry_back(&far, &near, &wire, &losing)
    });
    let there = carry_there(near, &far, wire, &losing);
    let _ = far.shutdown(Shutdown::Write);
    let _ = back.join();
    lock(&wire.open).remove(&id);
    there
}

fn carry_there(
    mut near: &TcpStream,
    mut far: &TcpStream,
    wire: &Wire,
    losing: &AtomicBool,
) -> io::Result<()> {
    let mut buffer = [0; BUFFER];
    let mut heads = Heads::default();
    loop {
        let length = near.read(&mut buffer)?;
        if length == 0 {
            return Ok(());
        }
        let bytes = &buffer[..length];
        // Noted before the bytes go on, so that the answer cannot overtake it.
        for path in heads.feed(bytes)? {
            if wire.begins(&path) {
                losing.store(true, Ordering::SeqCst);
            }
        }
        far.write_all(bytes)?;
    }
}

fn carry_back(
    mut far: &TcpStream,
    mut near: &TcpStream,
    wire: &Wire,
    losing: &AtomicBool,
) -> io::Result<()> {
    let mut buffer = [0; BUFFER];
    loop {
        let length = far.read(&mut buffer)?;
        // The server has answered, so the request's work is done; now the line breaks.
        let lost = length > 0 && losing.load(Ordering::SeqCst);
        if lost {
            wire.answers_lost.fetch_add(1, Ordering::SeqCst);
            note("an answer is lost on its way back");
        }
        if lost || length == 0 {
            let _ = near.shutdown(Shutdown::Both);
            let _ = far.shutdown(Shutdown::Both);
            return Ok(());
        }
        near.write_all(&buffer[..length])?;
    }
}

/// Finds where requests begin in what one connection sends.
#[derive(Debug, Default)]
struct Heads {
    head: Vec<u8>,
    body_left: usize,
}

impl Heads {
    /// The paths of the requests whose heads end in `bytes`.
    fn feed(&mut self, mut bytes: &[u8]) -> io::Result<Vec<String>> {
        const END: &[u8] = b"\r\n\r\n";
        let mut paths = Vec::new();
        while !bytes.is_empty() {
            let of_body = self.body_left.min(bytes.len());
            self.body_left -= of_body;
            bytes = &bytes[of_body..];
            let Some((&byte, rest)) = bytes.split_first() else {
                break;
            };
            self.head.push(byte);
            bytes = rest;
            if self.head.ends_with(END) {
                let head = String::from_utf8_lossy(&self.head).into_owned();
                self.head.clear();
                self.body_left = content_length(&head);
                paths.extend(head.split(' ').nth(1).map(str::to_owned));
            } else if self.head.len() > MAX_HEAD {
                return Err(io::Error::other("the head of a request is too long"));
            }
        }
        Ok(paths)
    }
}

fn content_length(head: &str) -> usize {
    head.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or_default()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers each connection's first request with `ok`.
    fn answering_server() -> u16 {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let _ = stream.read(&mut [0; 1024]);
                let _ = stream.write_all(b"ok");
            }
        });
        port
    }

    fn ask(relay: &Relay, path: &str) -> String {
        let mut answer = String::new();
        if let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, relay.port())) {
            let request = format!("POST {path} HTTP/1.1\r\ncontent-length: 2\r\n\r\nhi");
            let _ = stream.write_all(request.as_bytes());
            let _ = stream.read_to_string(&mut answer);
        }
        answer
    }

    #[test]
    fn wire_cut_then_nothing_passes_until_it_is_restored() {
        let relay = Relay::start();
        relay.lead_to(answering_server());
        assert_eq!(ask(&relay, "/a"), "ok");
        relay.cut();
        assert_eq!(ask(&relay, "/a"), "");
        assert_eq!((relay.requests_to("/a"), relay.turned_away()), (1, 1));
        relay.restore();
        assert_eq!(ask(&relay, "/a"), "ok");
    }

    #[test]
    fn answer_to_be_lost_then_the_request_arrives_and_only_that_answer_is_lost() {
        let relay = Relay::start();
        relay.lead_to(answering_server());
        relay.lose_next_answer("/b");
        assert_eq!(ask(&relay, "/a"), "ok");
        assert_eq!(ask(&relay, "/b"), "");
        assert_eq!(ask(&relay, "/b"), "ok");
        assert_eq!((relay.answers_lost(), relay.requests_to("/b")), (1, 2));
    }

    #[test]
    fn requests_in_pieces_or_together_then_each_head_is_found_once() {
        let sent = b"POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\n\r\n\r\nGET /b HTTP/1.1\r\n\r\n";
        for piece in 1..=sent.len() {
            let mut heads = Heads::default();
            let paths: Vec<_> = sent
                .chunks(piece)
                .flat_map(|bytes| heads.feed(bytes).unwrap())
                .collect();
            assert_eq!(paths, ["/a", "/b"], "in pieces of {piece}");
        }
    }

    #[test]
    fn endless_head_then_the_connection_is_given_up() {
        assert!(Heads::default().feed(&[b'x'; MAX_HEAD + 1]).is_err());
    }
}
