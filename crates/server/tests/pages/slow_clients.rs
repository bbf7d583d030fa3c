//! Clients that send nothing, or stop half-way: the server waits for none of them longer than its time limits say.

use std::time::Duration;

use countersign_server::config::Options;
use countersign_server::connections::CONNECTIONS_OF_HOST;
use countersign_server::time_limits::TimeLimits;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::server::Running;

/// Each test shortens one time limit; the others are longer than [`PATIENCE`].
const SHORT: Duration = Duration::from_secs(1);
/// The longest wait for the end of a connection. Every time limit in force is longer or [`SHORT`].
const PATIENCE: Duration = Duration::from_secs(12);
const LONG: TimeLimits = TimeLimits {
    headers: Duration::from_secs(60),
    refused: Duration::from_secs(60),
    page: Duration::from_secs(60),
    message: Duration::from_secs(60),
    service: Duration::from_secs(60),
};

async fn start(time_limits: TimeLimits) -> Running {
    // The limits of connections as they are stated, not those of the demo.
    let options = Options {
        network_factor: Some(1),
        ..Options::default()
    };
    Running::start_tuned(options, |config| config.time_limits = time_limits).await
}

async fn send(server: &Running, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(server.host()).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}

/// Reads what comes on a connection until the server closes it.
async fn said_until_closed(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    let closed = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut said));
    closed.await.expect("the server closes it").unwrap();
    String::from_utf8(said).unwrap()
}

#[tokio::test]
async fn s10_connection_that_asks_nothing_or_half_or_no_more_then_closed() {
    let server = start(TimeLimits {
        headers: SHORT,
        ..LONG
    })
    .await;
    let begun = format!("GET /sign-in HTTP/1.1\r\nhost: {}\r\n", server.host());
    let whole = format!("{begun}\r\n");
    let mut waiting = tokio::task::JoinSet::new();
    for (sent, answered) in [(String::new(), false), (begun, false), (whole, true)] {
        let stream = send(&server, &sent).await;
        waiting.spawn(async move {
            let said = said_until_closed(stream).await;
            assert_eq!(said.starts_with("HTTP/1.1 200 "), answered, "{said}");
        });
    }
    while let Some(done) = waiting.join_next().await {
        done.unwrap();
    }
}

#[tokio::test]
async fn s10_body_that_stops_half_way_then_its_connection_is_closed() {
    let page = TimeLimits {
        page: SHORT,
        ..LONG
    };
    let message = TimeLimits {
        message: SHORT,
        ..LONG
    };
    for (path, kind, time_limits) in [
        ("/sign-in", "application/x-www-form-urlencoded", page),
        ("/api/cs1/poll", "application/octet-stream", message),
    ] {
        let server = start(time_limits).await;
        let begun = format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\ncontent-type: {kind}\r\ncontent-length: 100\r\n\r\nemail=",
            server.host()
        );
        let said = said_until_closed(send(&server, &begun).await).await;
        assert!(said.starts_with("HTTP/1.1 408 "), "{path}: {said}");
    }
}

#[tokio::test]
async fn s10_connection_beyond_the_bound_that_asks_nothing_then_closed() {
    let server = start(TimeLimits {
        refused: SHORT,
        ..LONG
    })
    .await;
    let mut open = Vec::new();
    for _ in 0..CONNECTIONS_OF_HOST {
        open.push(TcpStream::connect(server.host()).await.unwrap());
    }
    assert_eq!(said_until_closed(send(&server, "").await).await, "");
    let half = send(&server, "GET / HTTP/1.1\r\n").await;
    let said = said_until_closed(half).await;
    assert!(!said.starts_with("HTTP/1.1 200 "), "{said}");
}

/// A held poll must end before its time limit does.
#[test]
fn time_limits_as_stated_then_a_poll_is_held_within_its_own() {
    let stated = TimeLimits::default();
    let held = Duration::from_secs(protocol::messages::MAX_HOLD_S);
    assert!(stated.message > held && stated.refused < stated.headers);
}
