//! Log lines about clients that get nothing, so that the operator can mend their settings. None of them has a secret.

use super::Provider;
use super::token_error::TokenError;

/// The most characters of an id that is not registered: somebody may have put a secret in its place, of 32 characters or more.
const MAX_UNKNOWN: usize = 16;

/// Logs that a request was refused on a page, because no client can be told.
pub(super) fn log_request(provider: &Provider, id: Option<&str>, reason: &str) {
    let client = client_in_log(id, is_registered(provider, id));
    tracing::warn!(client, reason, "a request of a service was refused");
}

/// Logs that a client could not authenticate.
pub(super) fn log_authentication(provider: &Provider, id: Option<&str>, error: &TokenError) {
    let is_registered = is_registered(provider, id);
    if let Some(reason) = failed_authentication(is_registered, id, error) {
        let client = client_in_log(id, is_registered);
        tracing::warn!(client, reason, "a service could not authenticate");
    }
}

/// Logs that a code or a refresh token gives nothing because its service has become stricter.
pub(super) fn log_stricter(client: &str) {
    let reason = "the settings of the service do not allow its sign-in any more";
    tracing::warn!(client, reason, "a code or a refresh token was refused");
}

fn is_registered(provider: &Provider, id: Option<&str>) -> bool {
    id.is_some_and(|id| provider.client(id).is_some())
}

/// The id as it is if it is registered, otherwise its beginning in ASCII without control characters.
fn client_in_log(id: Option<&str>, is_registered: bool) -> String {
    let Some(id) = id else {
        return "none".into();
    };
    if is_registered {
        return id.into();
    }
    let beginning = id.chars().take(MAX_UNKNOWN);
    let mut text: String = beginning.flat_map(char::escape_default).collect();
    if id.chars().nth(MAX_UNKNOWN).is_some() {
        text.push_str("...");
    }
    text
}

/// The reason of a failed authentication; none for another error.
fn failed_authentication(
    is_registered: bool,
    id: Option<&str>,
    error: &TokenError,
) -> Option<&'static str> {
    match error {
        TokenError::TooManyFailures(_) => Some("too many failed authentications before"),
        TokenError::InvalidClient if is_registered => Some("the secret or assertion is wrong"),
        TokenError::InvalidClient if id.is_some() => Some("client_id is not known"),
        TokenError::InvalidClient => Some("there is no client_id, or two that differ"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn client_of_a_refused_request_then_the_log_has_it_whole_only_if_it_is_registered() {
        let long = "a-service-with-a-long-name";
        let secret = "0123456789abcdef0123456789abcdef";
        for (id, is_registered, logged) in [
            (Some(long), true, long),
            (Some("wiki2"), false, "wiki2"),
            (Some(secret), false, "0123456789abcdef..."),
            (Some("a\nb\u{1b}[31m"), false, "a\\nb\\u{1b}[31m"),
            (
                Some("Überlandwerkezahl"),
                false,
                "\\u{dc}berlandwerkezah...",
            ),
            (Some(""), false, ""),
            (None, false, "none"),
        ] {
            assert_eq!(client_in_log(id, is_registered), logged);
        }
    }

    #[test]
    fn authentication_failed_then_the_reason_says_what_to_mend() {
        let (wrong, often) = (TokenError::InvalidClient, TokenError::TooManyFailures(60));
        for (is_registered, id, error, reason) in [
            (
                true,
                Some("wiki"),
                &wrong,
                "the secret or assertion is wrong",
            ),
            (false, Some("wiki2"), &wrong, "client_id is not known"),
            (
                false,
                None,
                &wrong,
                "there is no client_id, or two that differ",
            ),
            (
                true,
                Some("wiki"),
                &often,
                "too many failed authentications before",
            ),
        ] {
            assert_eq!(
                failed_authentication(is_registered, id, error),
                Some(reason)
            );
        }
        let other = failed_authentication(true, Some("wiki"), &TokenError::InvalidGrant);
        assert_eq!(other, None, "the client has authenticated");
    }
}
