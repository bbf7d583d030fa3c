//! The network by reqwest: https, http on loopback only, no redirects, capped answers, time-outs.

use protocol::origin::Origin;
use reqwest::{Client, header, redirect::Policy};
use tracing::debug;

use crate::{
    ports::{MAX_ANSWER, PortFuture, Transport, TransportError},
    vault::{Outgoing, Persisted},
};

/// HTTP by reqwest and rustls.
#[derive(Clone, Debug)]
pub struct Http {
    // A proxy must neither see nor break requests to this machine.
    loopback: Client,
    elsewhere: Client,
}

/// TLS could not be set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("TLS could not be set up")]
pub struct NoTls;

impl Http {
    /// Sets up both clients.
    ///
    /// # Errors
    /// [`NoTls`] if the platform's trusted roots cannot be used.
    pub fn new() -> Result<Self, NoTls> {
        let builder = || {
            Ok::<_, NoTls>(
                Client::builder()
                    .tls_backend_preconfigured(tls()?)
                    .redirect(Policy::none())
                    .connect_timeout(std::time::Duration::from_secs(10))
                    .user_agent(concat!("Countersign/", env!("CARGO_PKG_VERSION"))),
            )
        };
        Ok(Self {
            loopback: builder()?.no_proxy().build().map_err(|_| NoTls)?,
            elsewhere: builder()?.https_only(true).build().map_err(|_| NoTls)?,
        })
    }

    async fn send(&self, question: &Outgoing) -> Result<Vec<u8>, TransportError> {
        let client = if is_loopback(&question.origin) {
            &self.loopback
        } else {
            &self.elsewhere
        };
        let mut answer = client
            .post(question.url())
            .header(header::CONTENT_TYPE, "application/octet-stream")
            .timeout(question.path.time_out())
            .body(question.wire.clone())
            .send()
            .await
            .map_err(|error| unreachable(&error))?;
        if answer.status().is_redirection()
            || answer
                .content_length()
                .is_some_and(|n| n > MAX_ANSWER as u64)
        {
            return Err(TransportError::UnexpectedResponse);
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| unreachable(&error))? {
            if body.len() + chunk.len() > MAX_ANSWER {
                return Err(TransportError::UnexpectedResponse);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }
}

fn unreachable(error: &reqwest::Error) -> TransportError {
    debug!(
        timeout = error.is_timeout(),
        connect = error.is_connect(),
        "no answer"
    );
    TransportError::Unreachable
}

fn is_loopback(origin: &Origin) -> bool {
    let host = origin.authority();
    let host = host.rsplit_once(':').map_or(host, |(before, port)| {
        if port.bytes().all(|b| b.is_ascii_digit()) {
            before
        } else {
            host
        }
    });
    matches!(host, "127.0.0.1" | "localhost" | "[::1]")
}

fn tls() -> Result<rustls::ClientConfig, NoTls> {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| NoTls)?;
    with_roots(config)
}

#[cfg(not(target_os = "android"))]
fn with_roots(
    config: rustls::ConfigBuilder<rustls::ClientConfig, rustls::WantsVerifier>,
) -> Result<rustls::ClientConfig, NoTls> {
    use rustls_platform_verifier::BuilderVerifierExt as _;
    Ok(config
        .with_platform_verifier()
        .map_err(|_| NoTls)?
        .with_no_client_auth())
}

// Android's own verifier needs a JNI context, which this crate does not have.
#[cfg(target_os = "android")]
fn with_roots(
    config: rustls::ConfigBuilder<rustls::ClientConfig, rustls::WantsVerifier>,
) -> Result<rustls::ClientConfig, NoTls> {
    let roots = rustls::RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

impl Transport for Http {
    fn post<'a>(
        &'a self,
        question: &'a Persisted<Outgoing>,
    ) -> PortFuture<'a, Result<Vec<u8>, TransportError>> {
        Box::pin(self.send(question.get()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_then_without_proxy_and_anything_else_then_with() {
        let at = |text: &str| is_loopback(&Origin::parse(text).unwrap());
        assert!(at("http://127.0.0.1:8700"));
        assert!(at("http://localhost"));
        assert!(at("http://[::1]:8700"));
        assert!(at("http://[::1]"));
        assert!(!at("https://login.example.eu:8443"));
        assert!(!at("https://localhost.example.eu"));
    }

    /// Answers one request with these bytes, on loopback, and returns the app's result.
    async fn answered(bytes: Vec<u8>) -> Result<Vec<u8>, TransportError> {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = vec![0; 4096];
            let read = stream.read(&mut head).await.unwrap();
            // The client may close the connection in the middle of an answer that is too long.
            let _ = stream.write_all(&bytes).await;
            head.truncate(read);
            head
        });
        let question = Outgoing {
            origin: Origin::parse(&origin).unwrap(),
            path: crate::vault::ApiPath::Ask,
            wire: b"question".to_vec(),
            question: protocol::ids::Hash32::of(b""),
        };
        let answer = Http::new().unwrap().send(&question).await;
        let head = String::from_utf8(server.await.unwrap()).unwrap();
        assert!(head.starts_with("POST /api/cs1/ask HTTP/1.1\r\n"), "{head}");
        answer
    }

    fn response(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
        let head = format!("HTTP/1.1 {status}\r\nconnection: close\r\n{headers}\r\n");
        [head.as_bytes(), body].concat()
    }

    #[tokio::test]
    async fn any_status_then_the_body() {
        for status in ["200 OK", "404 Not Found", "503 Service Unavailable"] {
            let answer = answered(response(status, "", b"answer")).await;
            assert_eq!(answer.as_deref(), Ok(&b"answer"[..]));
        }
    }

    #[tokio::test]
    async fn redirect_or_endless_body_then_foreign() {
        let elsewhere = response(
            "307 Temporary Redirect",
            "location: http://127.0.0.1:1/\r\n",
            b"",
        );
        assert_eq!(
            answered(elsewhere).await,
            Err(TransportError::UnexpectedResponse)
        );
        let long = vec![0; MAX_ANSWER + 1];
        let endless = response("200 OK", "", &long);
        assert_eq!(
            answered(endless).await,
            Err(TransportError::UnexpectedResponse)
        );
        let announced = response("200 OK", "content-length: 99999999\r\n", b"");
        assert_eq!(
            answered(announced).await,
            Err(TransportError::UnexpectedResponse)
        );
    }

    #[tokio::test]
    async fn connection_cut_or_nobody_there_then_unreachable() {
        assert_eq!(answered(Vec::new()).await, Err(TransportError::Unreachable));
        let cut = response("200 OK", "content-length: 10\r\n", b"half");
        assert_eq!(answered(cut).await, Err(TransportError::Unreachable));
    }
}
