//! Wake-ups of apps on iOS through Apple's push service (APNs), with the operator's own key (protocol.md §8.10, ADR 46).
//!
//! Source of host names, headers, token and answers: Apple, "Sending notification requests to APNs", "Establishing a
//! token-based connection to APNs" and "Handling notification responses from APNs".

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jsonwebtoken::{Algorithm, EncodingKey, Header};
use protocol::endpoint::AppleEnvironment;
use protocol::ids::UnixSeconds;
use reqwest::{Client, Response, StatusCode, redirect::Policy};
use rustls::pki_types::{PrivatePkcs8KeyDer, pem::PemObject as _};
use serde::{Deserialize, Serialize};

use super::client::{Sent, TIMEOUT, resolver};
use crate::config::{AppleHosts, ApplePush};
use crate::delivery::tls::{NoTls, trusting, trusting_system_roots};
use crate::network::Lookup;
use crate::secret_file::{self, SecretFileError};

/// The same for every request and every person: the names of two texts in the app, which iOS shows in the phone's
/// language, and the sound.
const PAYLOAD: &str = r#"{"aps":{"alert":{"title-loc-key":"phone-waiting-title","loc-key":"phone-waiting-body"},"sound":"default"}}"#;
/// The identifier of the app's only notification, in `SystemNotifier.swift`. A newer notification replaces the older one.
const COLLAPSE_ID: &str = "requests";
/// Apple refuses a token that is older than 60 minutes, and a sender that makes a new one within 20 minutes.
const TOKEN_LIFE_S: u64 = 40 * 60;
/// The longest answer that is read. Apple's answers are one short JSON object.
const MAX_ANSWER: usize = 4 * 1024;
/// Connections are kept while they are used at least this often.
const IDLE: Duration = Duration::from_secs(10 * 60);

/// The reasons for which the operator's key of APNs cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum AppleKeyError {
    /// Its file cannot be read.
    #[error("apple-push.key: {0}")]
    File(#[from] SecretFileError),
    /// The file holds no such key.
    #[error(
        "apple-push.key: the file is no private key in PEM form, as Apple's page for keys offers it (AuthKey_….p8)"
    )]
    Key,
}

/// The claims of a token.
#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    iat: u64,
}

/// The body of an answer that is not 200.
#[derive(Deserialize)]
struct Answer {
    reason: String,
}

/// A token, and when it was signed.
#[derive(Clone)]
struct SignedToken {
    authorization: String,
    at: UnixSeconds,
}

/// Sends wake-ups to APNs.
pub(super) struct AppleTransport {
    client: Client,
    hosts: AppleHosts,
    topic: String,
    team_id: String,
    header: Header,
    key: EncodingKey,
    token: Mutex<Option<SignedToken>>,
}

/// Reads the operator's key.
///
/// # Errors
/// [`AppleKeyError`].
pub(super) fn read_key(apple: &ApplePush) -> Result<EncodingKey, AppleKeyError> {
    let pem = secret_file::read(&apple.key)?;
    let der = PrivatePkcs8KeyDer::from_pem_slice(&pem).map_err(|_| AppleKeyError::Key)?;
    let key = EncodingKey::from_ec_der(der.secret_pkcs8_der());
    // The library reads the key when it signs.
    let trial = Claims { iss: "", iat: 0 };
    jsonwebtoken::encode(&Header::new(Algorithm::ES256), &trial, &key)
        .map_err(|_| AppleKeyError::Key)?;
    Ok(key)
}

impl AppleTransport {
    pub(super) fn new(apple: &ApplePush, key: EncodingKey, lookup: &Lookup) -> Result<Self, NoTls> {
        let mut tls = match &apple.hosts.root {
            Some(root) => trusting(root)?,
            None => trusting_system_roots()?,
        };
        tls.alpn_protocols = vec![b"h2".to_vec()];
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .dns_resolver(Arc::new(resolver(lookup, |_| true)))
            .http2_prior_knowledge()
            .no_proxy()
            .redirect(Policy::none())
            .timeout(TIMEOUT)
            .pool_idle_timeout(IDLE)
            .user_agent("Countersign")
            .build()
            .map_err(|_| NoTls)?;
        Ok(Self {
            client,
            hosts: apple.hosts.clone(),
            topic: apple.topic.clone(),
            team_id: apple.team_id.clone(),
            header: Header {
                kid: Some(apple.key_id.clone()),
                typ: None,
                ..Header::new(Algorithm::ES256)
            },
            key,
            token: Mutex::default(),
        })
    }

    /// Wakes the app with this token, unless APNs cannot deliver before `expires`.
    pub(super) async fn post(
        &self,
        (environment, token): (AppleEnvironment, &str),
        expires: UnixSeconds,
        now: UnixSeconds,
    ) -> Sent {
        let host = match environment {
            AppleEnvironment::Production => &self.hosts.production,
            AppleEnvironment::Development => &self.hosts.development,
        };
        let Some(authorization) = self.authorization(now) else {
            return Sent::NotNow;
        };
        let question = self
            .client
            .post(format!("{host}/3/device/{token}"))
            .header("authorization", authorization)
            .header("content-type", "application/json")
            .header("apns-push-type", "alert")
            .header("apns-priority", "10")
            .header("apns-topic", &self.topic)
            .header("apns-expiration", expires.0)
            .header("apns-collapse-id", COLLAPSE_ID)
            .body(PAYLOAD);
        match question.send().await {
            Ok(answer) => self.read(answer).await,
            Err(error) => {
                tracing::debug!(error = %error.without_url(), "Apple's push service does not answer");
                Sent::NotNow
            }
        }
    }

    /// The header that identifies this server: a signed token, made anew when the last one is old.
    fn authorization(&self, now: UnixSeconds) -> Option<String> {
        // A token is whole after every statement, so that a panic elsewhere does not spoil it.
        let mut token = self.token.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(signed) = &*token
            && signed.at <= now
            && now.since(signed.at) < TOKEN_LIFE_S
        {
            return Some(signed.authorization.clone());
        }
        let claims = Claims {
            iss: &self.team_id,
            iat: now.0,
        };
        let Ok(signed) = jsonwebtoken::encode(&self.header, &claims, &self.key) else {
            tracing::error!("the token for Apple's push service could not be signed");
            return None;
        };
        let authorization = format!("bearer {signed}");
        *token = Some(SignedToken {
            authorization: authorization.clone(),
            at: now,
        });
        Some(authorization)
    }

    async fn read(&self, mut answer: Response) -> Sent {
        let status = answer.status();
        if status == StatusCode::OK {
            return Sent::Done;
        }
        let mut body = Vec::new();
        while let Ok(Some(chunk)) = answer.chunk().await {
            if body.len() + chunk.len() > MAX_ANSWER {
                break;
            }
            body.extend_from_slice(&chunk);
        }
        let reason = serde_json::from_slice(&body)
            .map_or_else(|_| String::new(), |Answer { reason }| reason);
        if status == StatusCode::FORBIDDEN {
            // A token that Apple no longer takes is not sent again.
            *self.token.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
        let sent = sent(status, &reason);
        if sent != Sent::Gone {
            tracing::warn!(
                status = status.as_u16(),
                ?reason,
                "Apple's push service refuses a wake-up"
            );
        }
        sent
    }
}

/// The meaning of an answer that is not 200.
fn sent(status: StatusCode, reason: &str) -> Sent {
    match (status, reason) {
        (StatusCode::GONE, _)
        | (StatusCode::BAD_REQUEST, "BadDeviceToken" | "DeviceTokenNotForTopic") => Sent::Gone,
        (StatusCode::TOO_MANY_REQUESTS | StatusCode::FORBIDDEN, _) => Sent::NotNow,
        (status, _) if status.is_server_error() => Sent::NotNow,
        _ => Sent::Done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answer_of_apple_then_endpoint_is_gone_only_where_apple_says_so() {
        for (status, reason, expected) in [
            (410, "Unregistered", Sent::Gone),
            (410, "ExpiredToken", Sent::Gone),
            (400, "BadDeviceToken", Sent::Gone),
            (400, "DeviceTokenNotForTopic", Sent::Gone),
            (400, "BadTopic", Sent::Done),
            (400, "", Sent::Done),
            (403, "ExpiredProviderToken", Sent::NotNow),
            (404, "BadPath", Sent::Done),
            (413, "PayloadTooLarge", Sent::Done),
            (429, "TooManyRequests", Sent::NotNow),
            (500, "InternalServerError", Sent::NotNow),
            (503, "Shutdown", Sent::NotNow),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(sent(status, reason), expected, "{status} {reason}");
        }
    }

    #[test]
    fn payload_is_json_and_names_texts_only() {
        let payload: serde_json::Value = serde_json::from_str(PAYLOAD).unwrap();
        let alert = &payload["aps"]["alert"];
        assert_eq!(alert["title-loc-key"], "phone-waiting-title");
        assert_eq!(alert["loc-key"], "phone-waiting-body");
        assert_eq!(alert.as_object().unwrap().len(), 2);
    }
}
