//! The authentication request of a client (OpenID Connect CIBA Core 1.0 §7.1), read and checked.

use server::domain::account::Email;
use server::domain::backchannel::BindingCode;

use crate::oidc::client::Client;
use crate::oidc::client_authentication::Parameters;
use crate::oidc::request::Scopes;
use crate::oidc::token_error::{CibaError, TokenError};
use crate::oidc::transactions::TransactionDetails;

/// The longest `requested_expiry` that is read, in digits.
const MAX_EXPIRY_DIGITS: usize = 9;

/// A request that this server can send to a device.
#[derive(Debug, Clone)]
pub(super) struct AuthenticationRequest {
    /// `login_hint`: the address of the account.
    pub(super) address: Email,
    /// `binding_message`: the match code.
    pub(super) code: BindingCode,
    pub(super) scopes: Scopes,
    /// The transaction to be signed (`authorization_details`).
    pub(super) details: Option<TransactionDetails>,
}

/// The value of a parameter. An empty one counts as missing (RFC 6749 §3.1).
fn value(given: &Parameters, name: &str) -> Result<Option<String>, TokenError> {
    Ok(given.one(name)?.filter(|value| !value.is_empty()))
}

/// Reads a request for a server whose pages show `match_digits` digits.
///
/// # Errors
/// [`TokenError`], the same whether or not the address has an account.
pub(super) fn read(
    given: &Parameters,
    client: &Client,
    match_digits: u8,
) -> Result<AuthenticationRequest, TokenError> {
    let wrong = |reason| TokenError::from(CibaError::InvalidRequest(reason));
    if value(given, "request")?.is_some() {
        return Err(wrong("signed requests are not offered"));
    }
    for hint in ["login_hint_token", "id_token_hint"] {
        if value(given, hint)?.is_some() {
            return Err(wrong("login_hint is the only hint"));
        }
    }
    if value(given, "user_code")?.is_some() {
        return Err(wrong("user_code is not offered"));
    }
    let hint = value(given, "login_hint")?.ok_or(wrong("login_hint is missing"))?;
    let scope = value(given, "scope")?.unwrap_or_default();
    let words: Vec<&str> = scope.split(' ').collect();
    if !words.contains(&"openid") {
        return Err(TokenError::InvalidScope);
    }
    check_expiry(value(given, "requested_expiry")?.as_deref())?;
    // Every value is accepted: it is voluntary, and a device always confirms.
    value(given, "acr_values")?;
    let details = match value(given, "authorization_details")? {
        None => None,
        Some(text) => {
            let details = TransactionDetails::parse(&text);
            Some(details.ok_or(CibaError::InvalidAuthorizationDetails)?)
        }
    };
    let message = value(given, "binding_message")?.unwrap_or_default();
    let code = BindingCode::parse(&message, match_digits).ok_or(
        CibaError::InvalidBindingMessage(BindingCode::digits(match_digits)),
    )?;
    Ok(AuthenticationRequest {
        address: Email::parse(&hint).ok_or(CibaError::UnknownUserId)?,
        code,
        scopes: Scopes {
            email: words.contains(&"email"),
            profile: words.contains(&"profile"),
            // A signature is for one transaction and opens nothing that lasts.
            offline: client.may_refresh && details.is_none() && words.contains(&"offline_access"),
        },
        details,
    })
}

/// `requested_expiry` is a positive number. It changes nothing: requests to devices have one lifetime (protocol.md §4.2).
fn check_expiry(text: Option<&str>) -> Result<(), TokenError> {
    let positive = |text: &str| {
        text.len() <= MAX_EXPIRY_DIGITS
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && text.bytes().any(|byte| byte != b'0')
    };
    match text {
        Some(text) if !positive(text) => Err(CibaError::InvalidRequest(
            "requested_expiry is no positive number of seconds",
        )
        .into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oidc::client::tests::client;

    fn read_with(changes: &[(&str, &str)]) -> Result<AuthenticationRequest, TokenError> {
        let till = format!(
            "ciba = true\nrefresh-tokens = true\nsecret-sha256 = \"{}\"",
            "0".repeat(64)
        );
        let mut parameters = vec![
            ("scope", "openid email offline_access"),
            ("login_hint", "Anna@City.example"),
            ("binding_message", "07"),
        ];
        parameters.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        parameters.extend(changes);
        let owned = parameters
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()));
        read(&Parameters(owned.collect()), &client(&till).unwrap(), 2)
    }

    #[test]
    fn request_with_everything_then_read() {
        let request = read_with(&[
            ("acr_values", "x"),
            ("requested_expiry", "3600"),
            ("client_notification_token", "ignored"),
        ]);
        let request = request.unwrap();
        assert_eq!(request.address.as_str(), "anna@city.example");
        assert_eq!(request.code.as_str(), "07");
        assert!(request.scopes.email && request.scopes.offline && !request.scopes.profile);
    }

    #[test]
    fn parameter_that_cannot_be_then_refused() {
        for change in [
            ("scope", "email"),
            ("scope", ""),
            ("login_hint", ""),
            ("login_hint", "nobody"),
            ("login_hint_token", "x"),
            ("id_token_hint", "x"),
            ("user_code", "1234"),
            ("request", "x"),
            ("binding_message", ""),
            ("binding_message", "7"),
            ("binding_message", "Pay 7"),
            ("requested_expiry", "0"),
            ("requested_expiry", "-5"),
            ("requested_expiry", "1.5"),
            ("requested_expiry", "9999999999"),
            ("authorization_details", "[]"),
        ] {
            assert!(read_with(&[change]).is_err(), "{change:?}");
        }
        let twice = [("login_hint", "a@b.example"), ("login_hint", "c@d.example")];
        assert!(matches!(read_with(&twice), Err(TokenError::InvalidRequest)));
    }
}
