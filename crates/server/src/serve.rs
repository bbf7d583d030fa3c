//! One accepted connection: TLS where the server has a certificate, then HTTP/1.1, or HTTP/2 where the client chose it.

use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::extract::Extension;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::graceful::Watcher;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tower::ServiceBuilder;

use crate::http::Peer;
use crate::tls::Tls;

/// The most bytes of the headers of a request.
const HEADER_BYTES: u32 = 32 * 1024;
/// The most requests at once on one connection of HTTP/2: a page with its scripts and its event stream.
const REQUESTS_OF_CONNECTION: u32 = 20;
/// The longest time for which a connection of HTTP/2 takes new requests. Those under way are finished.
const HTTP2_AGE: Duration = Duration::from_secs(10 * 60);
/// Time between two questions whether the other end of a quiet connection of HTTP/2 is still there.
const HTTP2_PING: Duration = Duration::from_secs(20);

/// A connection and its bounds.
pub(crate) struct Connection {
    /// The routes that it is served.
    pub(crate) routes: Router,
    /// The other end.
    pub(crate) peer: Peer,
    /// The longest time for the handshake of TLS, and for the headers of a request.
    pub(crate) headers: Duration,
    /// Whether it takes more than one request.
    pub(crate) keep_alive: bool,
    /// Ends it gracefully when the server stops.
    pub(crate) watcher: Watcher,
    /// Changes when the server stops.
    pub(crate) stopping: watch::Receiver<()>,
}

impl Connection {
    /// Serves the connection to its end.
    pub(crate) async fn serve(self, stream: TcpStream, tls: Option<Tls>) {
        let _ = stream.set_nodelay(true);
        let Some(tls) = tls else {
            return self.http1(stream).await;
        };
        let accepted = tokio::time::timeout(self.headers, tls.acceptor().accept(stream)).await;
        let stream = match accepted {
            Ok(Ok(stream)) => stream,
            Ok(Err(error)) => {
                tracing::debug!(%error, "a TLS handshake failed");
                return;
            }
            Err(_) => {
                tracing::debug!("a TLS handshake took too long");
                return;
            }
        };
        if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
            self.http2(stream).await;
        } else {
            self.http1(stream).await;
        }
    }

    async fn http1<S: AsyncRead + AsyncWrite + Send + Unpin + 'static>(self, stream: S) {
        let service = ServiceBuilder::new()
            .layer(Extension(self.peer))
            .service(self.routes);
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.headers)
            .keep_alive(self.keep_alive)
            .max_buf_size(HEADER_BYTES as usize)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        if let Err(error) = self.watcher.watch(connection).await {
            tracing::debug!(%error, "a connection ended early");
        }
    }

    async fn http2<S: AsyncRead + AsyncWrite + Send + Unpin + 'static>(mut self, stream: S) {
        let service = ServiceBuilder::new()
            .layer(Extension(self.peer))
            .service(self.routes);
        let connection = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .max_concurrent_streams(if self.keep_alive {
                REQUESTS_OF_CONNECTION
            } else {
                1
            })
            .max_header_list_size(HEADER_BYTES)
            .keep_alive_interval(HTTP2_PING)
            .keep_alive_timeout(self.headers)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let mut connection = pin!(connection);
        let ended = tokio::select! {
            ended = connection.as_mut() => ended,
            _ = self.stopping.changed() => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
            () = tokio::time::sleep(HTTP2_AGE) => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        if let Err(error) = ended {
            tracing::debug!(%error, "a connection ended early");
        }
        // The server waits for it as long as this is held.
        drop(self.watcher);
    }
}
