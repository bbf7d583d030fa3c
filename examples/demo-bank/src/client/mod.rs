//! The bank as a client of OpenID Connect, by the library `openidconnect`: sign-in, and transactions by rich authorization requests
//! (RFC 9396). Requests are pushed (RFC 9126): the browser carries only a reference, and no details of an order.

mod details;
mod http;
mod types;

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use openidconnect::core::{CoreAuthPrompt, CoreAuthenticationFlow, CoreGenderClaim};
use openidconnect::url::Url;
use openidconnect::{
    AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken, EmptyAdditionalClaims, IssuerUrl,
    LanguageTag, Nonce, OAuth2TokenResponse, PkceCodeChallenge, RedirectUrl, Scope, TokenResponse,
};
use serde::Deserialize;
use serde_json::Value;

use self::http::{for_library, send};
use self::types::{Metadata, Pushing, Ready};
use crate::sessions::{Awaited, Customer, SignedOrder};
use crate::texts::Texts;
use crate::transactions::Order;

/// The answer to a pushed request (RFC 9126 §2.2).
#[derive(Deserialize)]
struct Pushed {
    request_uri: String,
}

/// The reasons for which the bank does not get on with the server.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ClientError {
    /// The server cannot be reached, or answers with something else.
    #[error("the server: {0}")]
    Server(String),
    /// The answer is not one to the bank's request.
    #[error("the answer does not fit: {0}")]
    Answer(&'static str),
}

fn failed(error: impl std::fmt::Display) -> ClientError {
    ClientError::Server(error.to_string())
}

/// The bank's registration at the server.
#[derive(Clone)]
pub struct Registration {
    /// The server.
    pub issuer: String,
    /// The id under which the server knows the bank.
    pub client_id: String,
    /// Its secret.
    pub secret: String,
    /// The address of the bank.
    pub origin: String,
    /// The address of an HTTP proxy on the bank's own way to the server.
    pub proxy: Option<String>,
}

impl std::fmt::Debug for Registration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Registration({} at {})", self.client_id, self.issuer)
    }
}

/// The path to which the server sends the browser back.
pub(crate) const BACK: &str = "/back";

/// The answer of the server, as the browser brings it.
#[derive(Default, Deserialize)]
pub(crate) struct ServerAnswer {
    state: Option<String>,
    code: Option<String>,
    iss: Option<String>,
    error: Option<String>,
}

/// Whether the server asks a person whom it knows already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reauthentication {
    IfNeeded,
    /// The person signs in again, with the same account or another (`prompt=login`).
    Always,
}

/// The end of a request to the server.
#[derive(Debug)]
pub(crate) enum Answered {
    /// The person signed in.
    SignedIn(Customer),
    /// The person signed in and has signed the transaction.
    Signed(Customer, SignedOrder),
    /// The person did not, or the server refused: the word of the error.
    Refused(String),
}

/// The client.
pub(crate) struct BankClient {
    registration: Registration,
    http: reqwest::Client,
}

impl BankClient {
    pub(crate) fn new(registration: Registration) -> Result<Self, reqwest::Error> {
        // A second call changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // Only the named proxy: those of the environment are not for a server on this machine.
        let mut http = reqwest::Client::builder().no_proxy();
        if let Some(proxy) = &registration.proxy {
            http = http.proxy(reqwest::Proxy::all(proxy)?);
        }
        let http = http
            .redirect(reqwest::redirect::Policy::none())
            .timeout(std::time::Duration::from_secs(10))
            .build()?;
        Ok(Self { registration, http })
    }

    /// The server, to which forms of the bank may also lead.
    pub(crate) fn issuer(&self) -> &str {
        &self.registration.issuer
    }

    /// Whether cookies need https.
    pub(crate) fn is_secure(&self) -> bool {
        self.registration.origin.starts_with("https://")
    }

    /// Reads the server's description and keys, anew for every request: keys rotate.
    async fn discover(&self) -> Result<(Ready, Pushing), ClientError> {
        let issuer = IssuerUrl::new(self.registration.issuer.clone()).map_err(failed)?;
        let metadata = Metadata::discover_async(issuer, &for_library(&self.http))
            .await
            .map_err(failed)?;
        let pushing = metadata.additional_metadata().clone();
        let back = format!("{}{BACK}", self.registration.origin);
        let client = Client::from_provider_metadata(
            metadata,
            ClientId::new(self.registration.client_id.clone()),
            Some(ClientSecret::new(self.registration.secret.clone())),
        );
        let back = RedirectUrl::new(back).map_err(failed)?;
        Ok((client.set_redirect_uri(back), pushing))
    }

    /// Pushes a request to the server: the address for the browser, with the reference in its place.
    async fn push(&self, pushing: Pushing, mut address: Url) -> Result<String, ClientError> {
        let Registration {
            client_id, secret, ..
        } = &self.registration;
        let request = self
            .http
            .post(pushing.pushed_authorization_request_endpoint)
            .basic_auth(client_id, Some(secret))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(address.query().unwrap_or_default().to_owned());
        let answer = send(request).await.map_err(failed)?;
        if answer.status() != StatusCode::CREATED {
            return Err(failed(String::from_utf8_lossy(answer.body())));
        }
        let pushed: Pushed = serde_json::from_slice(answer.body()).map_err(failed)?;
        address
            .query_pairs_mut()
            .clear()
            .append_pair("client_id", client_id)
            .append_pair("request_uri", &pushed.request_uri);
        Ok(address.into())
    }

    /// The address at which a person signs in, and has `order` signed if there is one.
    pub(crate) async fn begin(
        &self,
        order: Option<Order>,
        t: Texts,
        reauthentication: Reauthentication,
    ) -> Result<(String, Awaited), ClientError> {
        let (client, pushing) = self.discover().await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scope(Scope::new("email".into()))
            .add_ui_locale(LanguageTag::new(t.tag().into()))
            .set_pkce_challenge(challenge);
        if reauthentication == Reauthentication::Always {
            request = request.add_prompt(CoreAuthPrompt::Login);
        }
        if let Some(order) = &order {
            let details = Value::Array(vec![order.details()]).to_string();
            request = request.add_extra_param("authorization_details", details);
        }
        let (address, state, nonce) = request.url();
        let awaited = Awaited {
            state,
            nonce,
            verifier,
            order,
        };
        Ok((self.push(pushing, address).await?, awaited))
    }

    /// Checks the answer to a request and exchanges its code.
    pub(crate) async fn answered(
        &self,
        answer: ServerAnswer,
        awaited: Awaited,
    ) -> Result<Answered, ClientError> {
        // RFC 9207: the answer of another server is not taken.
        if answer.iss.as_ref() != Some(&self.registration.issuer) {
            return Err(ClientError::Answer("iss"));
        }
        if answer.state.as_ref() != Some(awaited.state.secret()) {
            return Err(ClientError::Answer("state"));
        }
        if let Some(error) = answer.error {
            return Ok(Answered::Refused(error));
        }
        let code = answer.code.ok_or(ClientError::Answer("code"))?;
        let (client, _) = self.discover().await?;
        let tokens = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(failed)?
            .set_pkce_verifier(awaited.verifier)
            .request_async(&for_library(&self.http))
            .await
            .map_err(failed)?;
        let id_token = tokens.id_token().ok_or(ClientError::Answer("id_token"))?;
        let claims = id_token
            .claims(&client.id_token_verifier(), &awaited.nonce)
            .map_err(failed)?;
        let access = tokens.access_token().clone();
        let user: openidconnect::UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim> = client
            .user_info(access, Some(claims.subject().clone()))
            .map_err(failed)?
            .request_async(&for_library(&self.http))
            .await
            .map_err(failed)?;
        let customer = Customer {
            subject: claims.subject().to_string(),
            email: user
                .email()
                .map_or_else(String::new, |email| email.to_string()),
        };
        let Some(order) = awaited.order else {
            return Ok(Answered::SignedIn(customer));
        };
        let signed = claims.additional_claims();
        if signed != tokens.extra_fields().extra_fields() {
            return Err(ClientError::Answer("the ID token has other details"));
        }
        let wrong = ClientError::Answer("authorization_details");
        let signed = signed.check(order).ok_or(wrong)?;
        Ok(Answered::Signed(customer, signed))
    }
}
