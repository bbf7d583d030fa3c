//! A stand-in for Apple's push service on loopback: HTTP/2 over TLS, with the checks of headers, token and payload that
//! Apple documents ("Sending notification requests to APNs", "Establishing a token-based connection to APNs").

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, Version};
use countersign_server::config::{AppleHosts, ApplePush};
use hyper::{body::Incoming, server::conn::http2, service::service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio::sync::Mutex;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio_rustls::{TlsAcceptor, rustls::ServerConfig};

/// The team, the app and the key of the operator in these tests.
pub(crate) const TEAM: &str = "AB12CD34EF";
pub(crate) const TOPIC: &str = "eu.countersign.app";
pub(crate) const KEY_ID: &str = "K1234567AB";
/// The longest wait for a wake-up.
const PATIENCE: Duration = Duration::from_secs(20);
/// Apple's bound of a payload.
const MAX_PAYLOAD: usize = 4096;

/// A wake-up that this service has accepted.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) token: String,
    pub(crate) expiration: u64,
    pub(crate) collapse_id: String,
    pub(crate) authorization: String,
    pub(crate) payload: serde_json::Value,
}

/// The claims of a provider's token.
#[derive(Deserialize)]
struct Claims {
    iss: String,
    iat: u64,
}

/// The running service.
pub(crate) struct ApplePushService {
    settings: ApplePush,
    received: Mutex<UnboundedReceiver<Result<Received, String>>>,
    _folder: tempfile::TempDir,
}

impl ApplePushService {
    /// Accepts each wake-up that satisfies Apple's documents.
    pub(crate) async fn start() -> Self {
        Self::answering(None).await
    }

    /// Answers each acceptable wake-up with this status and reason.
    pub(crate) async fn answering(answer: Option<(u16, &'static str)>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let provider = rcgen::KeyPair::generate().unwrap();
        let key = folder.path().join("AuthKey.p8");
        write_private(&key, &provider.serialize_pem());
        let decoding = Arc::new(DecodingKey::from_ec_der(provider.public_key_raw()));

        let rcgen::CertifiedKey { cert, signing_key } =
            rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let acceptor = acceptor(cert.der().clone(), signing_key.serialize_der());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, received) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, decoding, sender) =
                    (acceptor.clone(), decoding.clone(), sender.clone());
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(b"h2".as_slice()));
                    let service = service_fn(move |request: Request<Incoming>| {
                        let (decoding, sender) = (decoding.clone(), sender.clone());
                        async move {
                            let judged = judge(request, &decoding).await;
                            let response = match (&judged, answer) {
                                (Err(reason), _) => refused(400, reason),
                                (Ok(_), Some((status, reason))) => refused(status, reason),
                                (Ok(_), None) => Response::new(Body::empty()),
                            };
                            // A test that has ended needs no wake-up.
                            let _ = sender.send(judged);
                            Ok::<_, Infallible>(response)
                        }
                    });
                    // A client that leaves ends the connection.
                    let _ = http2::Builder::new(TokioExecutor::new())
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
        });
        let settings = ApplePush {
            team_id: TEAM.into(),
            topic: TOPIC.into(),
            key_id: KEY_ID.into(),
            key,
            hosts: AppleHosts {
                production: format!("https://localhost:{port}"),
                development: "https://localhost:1".into(),
                root: Some(cert.der().clone()),
            },
        };
        Self {
            settings,
            received: Mutex::new(received),
            _folder: folder,
        }
    }

    /// The settings of a server that wakes apps through this service.
    pub(crate) fn settings(&self) -> ApplePush {
        self.settings.clone()
    }

    /// The next wake-up, or the rule of Apple that it breaks.
    pub(crate) async fn next(&self) -> Result<Received, String> {
        let mut received = self.received.lock().await;
        let next = tokio::time::timeout(PATIENCE, received.recv()).await;
        next.expect("a wake-up in time").expect("the service runs")
    }

    /// Whether another wake-up has arrived.
    pub(crate) async fn has_more(&self) -> bool {
        !self.received.lock().await.is_empty()
    }
}

/// Writes a file that only its owner may read.
fn write_private(path: &std::path::Path, text: &str) {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = std::fs::OpenOptions::new();
    let mut file = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

fn acceptor(
    certificate: tokio_rustls::rustls::pki_types::CertificateDer<'static>,
    key: Vec<u8>,
) -> TlsAcceptor {
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key.try_into().unwrap())
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

fn refused(status: u16, reason: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(
        serde_json::json!({ "reason": reason }).to_string(),
    ));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}

/// Compares a request with Apple's documents. The error is the reason that Apple names.
async fn judge(request: Request<Incoming>, key: &DecodingKey) -> Result<Received, String> {
    let (head, body) = request.into_parts();
    let is = |right: bool, reason: &str| {
        if right {
            Ok(())
        } else {
            Err(reason.to_owned())
        }
    };
    is(head.version == Version::HTTP_2, "HTTP/1")?;
    is(head.method == "POST", "MethodNotAllowed")?;
    let token = head
        .uri
        .path()
        .strip_prefix("/3/device/")
        .ok_or("BadPath")?
        .to_owned();
    let digits = token.bytes().all(|byte| byte.is_ascii_hexdigit());
    is(!token.is_empty() && digits, "BadDeviceToken")?;
    let header = |name: &str| {
        let value = head.headers.get(name)?.to_str().ok()?;
        Some(value.to_owned())
    };
    is(header("apns-topic").as_deref() == Some(TOPIC), "BadTopic")?;
    is(
        header("apns-push-type").as_deref() == Some("alert"),
        "InvalidPushType",
    )?;
    is(
        header("apns-priority").as_deref() == Some("10"),
        "BadPriority",
    )?;
    let collapse_id = header("apns-collapse-id").unwrap_or_default();
    is((1..=64).contains(&collapse_id.len()), "BadCollapseId")?;
    let expiration = header("apns-expiration")
        .and_then(|value| value.parse().ok())
        .ok_or("BadExpirationDate")?;
    let authorization = header("authorization").ok_or("MissingProviderToken")?;
    let signed = authorization
        .strip_prefix("bearer ")
        .ok_or("MissingProviderToken")?;
    let described = jsonwebtoken::decode_header(signed).map_err(|_| "InvalidProviderToken")?;
    is(
        described.kid.as_deref() == Some(KEY_ID) && described.alg == Algorithm::ES256,
        "InvalidProviderToken",
    )?;
    let mut rules = Validation::new(Algorithm::ES256);
    rules.required_spec_claims.clear();
    rules.validate_exp = false;
    let decoded =
        jsonwebtoken::decode::<Claims>(signed, key, &rules).map_err(|_| "InvalidProviderToken")?;
    is(decoded.claims.iss == TEAM, "InvalidProviderToken")?;
    let age = testkit::clock::now().0.abs_diff(decoded.claims.iat);
    is(age < 60 * 60, "ExpiredProviderToken")?;
    let body = to_bytes(Body::new(body), MAX_PAYLOAD)
        .await
        .map_err(|_| "PayloadTooLarge")?;
    let payload = serde_json::from_slice(&body).map_err(|_| "PayloadEmpty")?;
    Ok(Received {
        token,
        expiration,
        collapse_id,
        authorization,
        payload,
    })
}
