//! Back-channel logout: a signed logout token tells a client of the end of a session (OpenID Connect Back-Channel Logout 1.0 §2).

use openidconnect::url::form_urlencoded;
use serde::Serialize;
use server::domain::participation::LogoutNotice;
use server::domain::token::PlainToken;

use super::{NAME, Provider};
use crate::logout::{LogoutProtocol, LogoutRequest};

/// The lifetime of a logout token, in seconds: a client reads it at once (§4 recommends at most two minutes).
const LIFETIME_S: u64 = 2 * 60;
/// The value of `typ` (§2.4).
pub(super) const TYPE: &str = "logout+jwt";

/// The claims of a logout token (§2.4).
#[derive(Debug, Serialize)]
struct LogoutToken<'a> {
    iss: &'a str,
    aud: &'a str,
    iat: u64,
    exp: u64,
    jti: String,
    sub: String,
    sid: String,
    events: Events,
}

#[derive(Debug, Serialize)]
struct Events {
    #[serde(rename = "http://schemas.openid.net/event/backchannel-logout")]
    logout: Nothing,
}

/// An empty object.
#[derive(Debug, Serialize)]
struct Nothing {}

impl LogoutProtocol for Provider {
    fn name(&self) -> &'static str {
        NAME
    }

    fn request(&self, notice: &LogoutNotice) -> Option<LogoutRequest> {
        let ended = &notice.participation;
        let client = self.client(ended.service.as_str())?;
        let url = client.backchannel_logout_uri.clone()?;
        let now = self.clock.now();
        let claims = LogoutToken {
            iss: &self.issuer,
            aud: ended.service.as_str(),
            iat: now.0,
            exp: now.plus(LIFETIME_S).0,
            jti: PlainToken::make().ok()?.reveal().to_string(),
            sub: ended.account.to_hex(),
            sid: ended.id.to_hex(),
            events: Events { logout: Nothing {} },
        };
        let token = self.keys()?.signing(now).sign(TYPE, &claims);
        let token = token
            .map_err(|error| tracing::error!(%error, "a logout token could not be signed"))
            .ok()?;
        let body = form_urlencoded::Serializer::new(String::new())
            .append_pair("logout_token", &token)
            .finish();
        Some(LogoutRequest {
            url,
            content_type: "application/x-www-form-urlencoded",
            body,
        })
    }
}
