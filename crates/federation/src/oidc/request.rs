//! The authorization request of a client (OpenID Connect Core §3.1.2.1, RFC 7636 §4.3), read and checked.
//!
//! Invariant: a fault goes back to the client only once client and redirect address are known to belong together; until then the person
//! sees a page.

use std::collections::HashSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use server::domain::service::ServiceId;

use super::client::Client;
use super::transactions::{RequestedTransaction, TransactionDetails};

/// The longest `state` and `nonce`, in bytes.
pub(super) const MAX_OPAQUE: usize = 2_048;
/// The parameters that may be there more than once (RFC 8707 §2, RFC 8693 §2.1). This server reads none of them.
pub(super) const REPEATABLE: [&str; 2] = ["resource", "audience"];
const TWICE: &str = "a parameter is there twice";
/// The longest value of each other parameter that has no form of its own, in bytes, and the error beyond it. Everything that is stored
/// before the sign-in is bounded so.
const BOUNDS: [(&str, usize, &str); 7] = [
    ("scope", 1_024, "scope is too long"),
    ("prompt", 256, "prompt is too long"),
    ("max_age", 10, "max_age is too long"),
    ("acr_values", 1_024, "acr_values is too long"),
    ("login_hint", 1_024, "login_hint is too long"),
    ("ui_locales", 1_024, "ui_locales is too long"),
    // An ID token of this server, with the longest nonce and a signed transaction.
    ("id_token_hint", 16 * 1_024, "id_token_hint is too long"),
];
/// The parameters that have forms of their own.
const FORMED: [&str; 8] = [
    "client_id",
    "redirect_uri",
    "response_type",
    "response_mode",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
];
/// The longest `authorization_details` are stated where they are read.
const DETAILS: &str = "authorization_details";

/// Whether the server reads this parameter of a request that it can answer.
pub(super) fn is_read(name: &str) -> bool {
    let bounded = BOUNDS.iter().any(|(known, _, _)| *known == name);
    bounded || FORMED.contains(&name) || name == DETAILS
}

/// Characters of an S256 challenge: 32 bytes of base64url.
const CHALLENGE_LEN: usize = 43;

/// The pages that the server may show before it answers (`prompt`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Interaction {
    /// Sign the person in where no session meets the demands.
    AsNeeded,
    /// Show nothing: answer at once.
    None,
    /// Sign the person in anew.
    Login,
}

/// The claims that were asked for (`scope`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Scopes {
    /// `email`: the address.
    pub(super) email: bool,
    /// `profile`: names and language.
    pub(super) profile: bool,
    /// `offline_access`: a refresh token, for a client that may have one.
    #[serde(default)]
    pub(super) offline: bool,
}

impl Scopes {
    /// As the token response lists them.
    pub(super) fn words(self) -> Vec<&'static str> {
        let mut words = vec!["openid"];
        words.extend(self.email.then_some("email"));
        words.extend(self.profile.then_some("profile"));
        words.extend(self.offline.then_some("offline_access"));
        words
    }
}

/// A request that this server can answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct AuthorizationRequest {
    /// The `client_id`.
    pub(super) client: String,
    /// The address to which the answer goes.
    pub(super) redirect_uri: String,
    /// Given back as it came.
    pub(super) state: Option<String>,
    /// Put into the ID token.
    pub(super) nonce: Option<String>,
    /// The S256 challenge of PKCE.
    pub(super) challenge: Option<String>,
    /// The claims that were asked for.
    pub(super) scopes: Scopes,
    /// The pages that may be shown.
    pub(super) prompt: Interaction,
    /// The largest age of the sign-in, in seconds.
    pub(super) max_age_s: Option<u64>,
    /// Whether a confirmation by a device is asked for (`acr_values`).
    pub(super) by_device: bool,
    /// The transaction to be signed (`authorization_details`), and its signature.
    #[serde(default)]
    pub(super) transaction: Option<RequestedTransaction>,
}

/// The errors that a client is told (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AuthorizeError {
    /// Something is missing, wrong or there twice.
    InvalidRequest(&'static str),
    /// The scope lacks `openid`.
    InvalidScope,
    /// Another response type than `code`.
    UnsupportedResponseType,
    /// A request object, which this server does not read.
    RequestNotSupported,
    /// A request object by reference.
    RequestUriNotSupported,
    /// `prompt=none`, and no session meets the demands.
    LoginRequired,
    /// Too many sign-ins from one network.
    TemporarilyUnavailable,
    /// `prompt=none` with a transaction, for which pages are needed.
    InteractionRequired,
    /// Details of an unknown type, or that cannot be signed (RFC 9396 §5).
    InvalidAuthorizationDetails,
    /// The transaction was not signed.
    AccessDenied(&'static str),
}

impl AuthorizeError {
    /// The value of `error`.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::InvalidRequest(_) => "invalid_request",
            Self::InvalidScope => "invalid_scope",
            Self::UnsupportedResponseType => "unsupported_response_type",
            Self::RequestNotSupported => "request_not_supported",
            Self::RequestUriNotSupported => "request_uri_not_supported",
            Self::LoginRequired => "login_required",
            Self::TemporarilyUnavailable => "temporarily_unavailable",
            Self::InteractionRequired => "interaction_required",
            Self::InvalidAuthorizationDetails => "invalid_authorization_details",
            Self::AccessDenied(_) => "access_denied",
        }
    }

    /// The value of `error_description`, for the client's developers.
    pub(super) fn description(self) -> &'static str {
        match self {
            Self::InvalidRequest(reason) | Self::AccessDenied(reason) => reason,
            Self::InvalidScope => "scope must have openid",
            Self::UnsupportedResponseType => "response_type must be code",
            Self::RequestNotSupported => "request objects are not supported",
            Self::RequestUriNotSupported => {
                "request_uri must be one that this server has given out"
            }
            Self::LoginRequired => "the person must sign in, and prompt is none",
            Self::TemporarilyUnavailable => "too many sign-ins from one network: try again later",
            Self::InteractionRequired => "a transaction is signed on a page, and prompt is none",
            Self::InvalidAuthorizationDetails => {
                "authorization_details must be one transaction that this client may have signed, with values that a phone can show"
            }
        }
    }
}

/// The fault of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RequestFault {
    /// The client or its address is unknown: the person sees a page, nobody is redirected.
    Unknown(&'static str),
    /// The client is told.
    ClientError {
        /// The address to which the answer goes.
        redirect_uri: String,
        /// Given back as it came.
        state: Option<String>,
        /// The error.
        error: AuthorizeError,
    },
}

/// The parameters of a request. An empty one counts as missing (RFC 6749 §3.1).
struct Parameters<'a>(&'a [(String, String)]);

impl<'a> Parameters<'a> {
    fn all(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// The value; an error if it is there twice.
    fn one(&self, name: &str) -> Result<Option<&'a str>, AuthorizeError> {
        let mut values = self.all(name);
        let value = values.next();
        match values.next() {
            Some(_) => Err(AuthorizeError::InvalidRequest(TWICE)),
            None => Ok(value),
        }
    }

    /// Checks that no parameter is there twice, known or not (RFC 6749 §3.1), and the lengths.
    fn check(&self) -> Result<(), AuthorizeError> {
        let mut names = HashSet::new();
        let mut given = self.0.iter().filter(|(_, value)| !value.is_empty());
        let mut once = |name: &'a str| REPEATABLE.contains(&name) || names.insert(name);
        if !given.all(|(name, _)| once(name)) {
            return Err(AuthorizeError::InvalidRequest(TWICE));
        }
        for (name, longest, reason) in BOUNDS {
            if self.one(name)?.is_some_and(|value| value.len() > longest) {
                return Err(AuthorizeError::InvalidRequest(reason));
            }
        }
        Ok(())
    }
}

/// Reads a request.
///
/// # Errors
/// [`RequestFault::Unknown`] when no client can be told, otherwise [`RequestFault::ClientError`].
pub(super) fn read<'c>(
    parameters: &[(String, String)],
    clients: &'c [Arc<Client>],
) -> Result<(&'c Client, AuthorizationRequest), RequestFault> {
    let given = Parameters(parameters);
    let unknown = |_| RequestFault::Unknown(TWICE);
    let id = given.one("client_id").map_err(unknown)?;
    let client = id
        .and_then(ServiceId::parse)
        .and_then(|id| clients.iter().find(|client| client.service == id))
        .map(|client| &**client)
        .ok_or(RequestFault::Unknown("client_id is not known"))?;
    let redirect_uri = given
        .one("redirect_uri")
        .map_err(unknown)?
        .filter(|uri| client.redirects_to(uri))
        .ok_or(RequestFault::Unknown(
            "redirect_uri is not one of this client's",
        ))?;
    let state = given
        .all("state")
        .next()
        .filter(|state| state.len() <= MAX_OPAQUE)
        .map(String::from);
    let told = |error| RequestFault::ClientError {
        redirect_uri: redirect_uri.into(),
        state: state.clone(),
        error,
    };
    let request = check(&given, client, redirect_uri, state.clone()).map_err(told)?;
    Ok((client, request))
}

fn check(
    given: &Parameters<'_>,
    client: &Client,
    redirect_uri: &str,
    state: Option<String>,
) -> Result<AuthorizationRequest, AuthorizeError> {
    given.check()?;
    if given.one("request")?.is_some() {
        return Err(AuthorizeError::RequestNotSupported);
    }
    if given.one("request_uri")?.is_some() {
        return Err(AuthorizeError::RequestUriNotSupported);
    }
    if given.one("response_type")? != Some("code") {
        return Err(AuthorizeError::UnsupportedResponseType);
    }
    if !matches!(given.one("response_mode")?, None | Some("query")) {
        return Err(AuthorizeError::InvalidRequest(
            "response_mode must be query",
        ));
    }
    if given
        .one("state")?
        .is_some_and(|state| state.len() > MAX_OPAQUE)
    {
        return Err(AuthorizeError::InvalidRequest("state is too long"));
    }
    let nonce = given.one("nonce")?;
    if nonce.is_some_and(|nonce| nonce.len() > MAX_OPAQUE) {
        return Err(AuthorizeError::InvalidRequest("nonce is too long"));
    }
    let challenge = challenge(given)?;
    if challenge.is_none() && client.is_public() {
        return Err(AuthorizeError::InvalidRequest(
            "code_challenge is needed from a client without a secret",
        ));
    }
    let words = |name| -> Result<Vec<&str>, AuthorizeError> {
        Ok(given.one(name)?.unwrap_or_default().split(' ').collect())
    };
    let scopes = words("scope")?;
    if !scopes.contains(&"openid") {
        return Err(AuthorizeError::InvalidScope);
    }
    let prompt = prompt(&words("prompt")?)?;
    let transaction = transaction(given)?;
    if transaction.is_some() && prompt == Interaction::None {
        return Err(AuthorizeError::InteractionRequired);
    }
    Ok(AuthorizationRequest {
        client: client.service.as_str().into(),
        redirect_uri: redirect_uri.into(),
        state,
        nonce: nonce.map(String::from),
        challenge,
        scopes: Scopes {
            email: scopes.contains(&"email"),
            profile: scopes.contains(&"profile"),
            offline: client.may_refresh && scopes.contains(&"offline_access"),
        },
        prompt,
        max_age_s: max_age(given)?,
        by_device: words("acr_values")?.contains(&super::ACR_DEVICE),
        transaction,
    })
}

/// The transaction to be signed.
fn transaction(given: &Parameters<'_>) -> Result<Option<RequestedTransaction>, AuthorizeError> {
    let Some(text) = given.one(DETAILS)? else {
        return Ok(None);
    };
    let details = TransactionDetails::parse(text);
    let details = details.ok_or(AuthorizeError::InvalidAuthorizationDetails)?;
    Ok(Some(RequestedTransaction {
        details,
        signed: None,
    }))
}

/// The S256 challenge; `plain` is refused (RFC 9700 §2.1.1).
fn challenge(given: &Parameters<'_>) -> Result<Option<String>, AuthorizeError> {
    let challenge = given.one("code_challenge")?;
    let method = given.one("code_challenge_method")?;
    let wrong = AuthorizeError::InvalidRequest;
    match (challenge, method) {
        (None, None) => Ok(None),
        (None, Some(_)) => Err(wrong("code_challenge is missing")),
        (Some(_), None | Some("plain")) => Err(wrong("code_challenge_method must be S256")),
        (Some(challenge), Some("S256")) => {
            let base64url = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
            let fits = challenge.len() == CHALLENGE_LEN && challenge.bytes().all(base64url);
            fits.then(|| Some(challenge.into()))
                .ok_or(wrong("code_challenge is not SHA-256 in base64url"))
        }
        (Some(_), Some(_)) => Err(wrong("code_challenge_method must be S256")),
    }
}

/// `none` stands alone; `consent` and `select_account` are served by an ordinary sign-in.
fn prompt(words: &[&str]) -> Result<Interaction, AuthorizeError> {
    let words: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !word.is_empty())
        .collect();
    match words[..] {
        [] => Ok(Interaction::AsNeeded),
        ["none"] => Ok(Interaction::None),
        _ if words.contains(&"none") => {
            Err(AuthorizeError::InvalidRequest("prompt: none stands alone"))
        }
        _ if words.contains(&"login") || words.contains(&"select_account") => {
            Ok(Interaction::Login)
        }
        _ => Ok(Interaction::AsNeeded),
    }
}

fn max_age(given: &Parameters<'_>) -> Result<Option<u64>, AuthorizeError> {
    given
        .one("max_age")?
        .map(|text| {
            text.parse()
                .map_err(|_| AuthorizeError::InvalidRequest("max_age is no number of seconds"))
        })
        .transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oidc::client::tests::client;

    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn wiki() -> Vec<Arc<Client>> {
        let wiki = client(r#"redirect-uris = ["https://wiki.example/back"]"#);
        vec![Arc::new(wiki.unwrap())]
    }

    fn good() -> Vec<(&'static str, &'static str)> {
        vec![
            ("client_id", "wiki"),
            ("redirect_uri", "https://wiki.example/back"),
            ("response_type", "code"),
            ("scope", "openid email"),
            ("state", "s"),
            ("nonce", "n"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ]
    }

    fn read_with(
        changes: &[(&'static str, &'static str)],
    ) -> Result<AuthorizationRequest, RequestFault> {
        let mut parameters = good();
        parameters.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        parameters.extend(changes);
        let owned: Vec<(String, String)> = parameters
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        read(&owned, &wiki()).map(|(_, request)| request)
    }

    #[test]
    fn request_with_everything_then_read() {
        let request = read_with(&[("prompt", "login"), ("max_age", "60")]).unwrap();
        assert_eq!(request.client, "wiki");
        assert_eq!(request.state.as_deref(), Some("s"));
        assert_eq!(request.nonce.as_deref(), Some("n"));
        assert_eq!(request.challenge.as_deref(), Some(CHALLENGE));
        assert_eq!(request.scopes.words(), ["openid", "email"]);
        assert_eq!(request.prompt, Interaction::Login);
        assert_eq!(request.max_age_s, Some(60));
        assert!(!request.by_device);
        let strong = read_with(&[("acr_values", "x urn:countersign:acr:device")]).unwrap();
        assert!(strong.by_device);
    }

    #[test]
    fn client_or_address_unknown_or_twice_then_nobody_is_redirected() {
        for changes in [
            [("client_id", "")],
            [("client_id", "other")],
            [("client_id", "Wiki/..")],
            [("redirect_uri", "")],
            [("redirect_uri", "https://evil.example/back")],
        ] {
            let fault = read_with(&changes).unwrap_err();
            assert!(matches!(fault, RequestFault::Unknown(_)), "{changes:?}");
        }
        let mut twice: Vec<(String, String)> = good()
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        twice.push(("redirect_uri".into(), "https://evil.example/back".into()));
        let fault = read(&twice, &wiki()).map(|_| ()).unwrap_err();
        assert!(matches!(fault, RequestFault::Unknown(_)));
    }

    #[test]
    fn parameter_that_cannot_be_then_the_client_is_told_with_its_state() {
        for (change, word) in [
            (("response_type", "token"), "unsupported_response_type"),
            (
                ("response_type", "code id_token"),
                "unsupported_response_type",
            ),
            (("response_mode", "fragment"), "invalid_request"),
            (("scope", "email"), "invalid_scope"),
            (("request", "x"), "request_not_supported"),
            (
                ("request_uri", "https://evil.example/"),
                "request_uri_not_supported",
            ),
            (("code_challenge", ""), "invalid_request"),
            (("code_challenge", "short"), "invalid_request"),
            (("code_challenge_method", "plain"), "invalid_request"),
            (("code_challenge_method", ""), "invalid_request"),
            (("prompt", "none login"), "invalid_request"),
            (("max_age", "-1"), "invalid_request"),
        ] {
            let RequestFault::ClientError { error, state, .. } = read_with(&[change]).unwrap_err()
            else {
                panic!("{change:?}");
            };
            assert_eq!(error.word(), word, "{change:?}");
            assert_eq!(state.as_deref(), Some("s"));
        }
    }

    #[test]
    fn client_without_a_secret_and_without_pkce_then_refused() {
        let without = [("code_challenge", ""), ("code_challenge_method", "")];
        let fault = read_with(&without).unwrap_err();
        assert!(matches!(
            fault,
            RequestFault::ClientError {
                error: AuthorizeError::InvalidRequest(_),
                ..
            }
        ));
    }
}
