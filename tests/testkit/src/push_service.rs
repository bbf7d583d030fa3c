//! A push service on loopback, for tests of wake-ups (protocol.md §8.10).

use std::time::Duration;

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::{
        Mutex,
        mpsc::{UnboundedReceiver, unbounded_channel},
    },
    time::timeout,
};

/// The longest wait for a wake-up.
const PATIENCE: Duration = Duration::from_secs(20);

/// Receives wake-ups and answers all of them alike.
pub struct PushService {
    /// The address that a phone registers.
    pub endpoint: String,
    received: Mutex<UnboundedReceiver<String>>,
}

impl PushService {
    /// Accepts every wake-up.
    pub async fn start() -> Self {
        Self::answering(Some("201 Created")).await
    }

    /// Answers with this status line, which may continue with headers; with none, it reads and never answers.
    ///
    /// # Panics
    /// If there is no free port.
    pub async fn answering(head: Option<&'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}/up/secret", listener.local_addr().unwrap());
        let (sender, received) = unbounded_channel();
        tokio::spawn(async move {
            // Connections without an answer stay open.
            let mut silent = Vec::new();
            while let Ok((mut stream, _)) = listener.accept().await {
                let Ok(message) = read(&mut stream).await else {
                    continue;
                };
                if sender.send(message).is_err() {
                    return;
                }
                if let Some(head) = head {
                    let answer = format!(
                        "HTTP/1.1 {head}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                    );
                    // A server that was stopped meanwhile needs no answer.
                    let _ = stream.write_all(answer.as_bytes()).await;
                } else {
                    silent.push(stream);
                }
            }
        });
        Self {
            endpoint,
            received: Mutex::new(received),
        }
    }

    /// The next wake-up as received, in lower case.
    ///
    /// # Panics
    /// If none comes.
    pub async fn woken(&self) -> String {
        let mut received = self.received.lock().await;
        let next = timeout(PATIENCE, received.recv()).await;
        let next = next.expect("the server wakes the phone");
        next.expect("the push service runs")
    }

    /// Whether a wake-up was received that [`Self::woken`] has not returned. A test causes a later wake-up and waits for it
    /// first, since wake-ups of one device are sent one after the other.
    pub async fn has_more(&self) -> bool {
        !self.received.lock().await.is_empty()
    }
}

/// Reads a request without a body.
async fn read(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    while !bytes.windows(4).any(|end| end == b"\r\n\r\n") && stream.read_buf(&mut bytes).await? > 0
    {
    }
    Ok(String::from_utf8_lossy(&bytes).to_ascii_lowercase())
}
