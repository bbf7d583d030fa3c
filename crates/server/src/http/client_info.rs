//! The browser, system and network address of a client, as the phone shows them.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;
use protocol::messages::ContextKind;

use super::Peer;
use super::error::WebError;
use crate::domain::network::ClientNetwork;
use crate::network::{ClientAddress, Places};
use crate::state::App;
use crate::text::Texts;
use crate::use_cases::confirmation::Description;

/// The client of a request, as its headers and connection describe it.
#[derive(Debug, Clone)]
pub struct ClientInfo {
    browser: Option<UserAgent>,
    address: ClientAddress,
    network: ClientNetwork,
    places: Places,
}

impl ClientInfo {
    /// The network under which limits count the client.
    #[must_use]
    pub fn network(&self) -> &ClientNetwork {
        &self.network
    }

    /// The description of a question from this client.
    pub(crate) fn describe(&self, service: String, t: Texts) -> Description {
        Description {
            service,
            context: self.facts(t),
            network: self.network,
        }
    }

    /// The facts for the phone, in the order in which it shows them.
    pub(crate) fn facts(&self, t: Texts) -> Vec<(ContextKind, String)> {
        let mut facts = Vec::new();
        if let Some(browser) = &self.browser {
            facts.push((ContextKind::Browser, browser.text()));
        }
        // Behind a proxy that does not name the client there is none. No address is better than a wrong one.
        let Some(address) = self.address.own() else {
            return facts;
        };
        if let Some(place) = self.places.find(address, t) {
            facts.push((ContextKind::Place, place));
        }
        let text = if address.is_loopback() {
            t.get("context-this-computer")
        } else {
            address.to_string()
        };
        facts.push((ContextKind::Network, text));
        facts
    }
}

impl FromRequestParts<App> for ClientInfo {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, WebError> {
        let peer = parts.extensions.get::<Peer>();
        let Peer(peer) = peer.ok_or(WebError::Fault("no peer layer".into()))?;
        let agent = parts
            .headers
            .get(USER_AGENT)
            .and_then(|value| value.to_str().ok());
        let proxies = &app.config.trusted_proxies;
        let address = ClientAddress::find(*peer, &parts.headers, proxies, app.is_behind_proxy());
        Ok(Self {
            browser: agent.and_then(browser),
            address,
            network: address.network(app.config.network_factor),
            places: app.places.clone(),
        })
    }
}

/// Whether the `User-Agent` names a phone or tablet. It decides the order of methods, nothing else.
pub(super) fn is_phone(headers: &HeaderMap) -> bool {
    headers
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|agent| {
            ["Android", "iPhone", "iPad", "Mobile"]
                .iter()
                .any(|sign| agent.contains(sign))
        })
}

/// The browser and the system named by a `User-Agent` header; at least one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct UserAgent {
    browser: Option<&'static str>,
    system: Option<&'static str>,
}

impl UserAgent {
    /// The names alone, which are the same in every language: it is signed for the phone, and kept for pages and mails.
    fn text(self) -> String {
        match (self.browser, self.system) {
            (Some(browser), Some(system)) => format!("{browser} ({system})"),
            (browser, system) => browser.or(system).unwrap_or_default().into(),
        }
    }
}

/// The browser and system in a `User-Agent`. More specific names come first, since most browsers also claim to be others.
fn browser(agent: &str) -> Option<UserAgent> {
    const BROWSERS: [(&str, &str); 7] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 7] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let find = |table: &[(&str, &'static str)]| {
        table
            .iter()
            .find(|(sign, _)| agent.contains(sign))
            .map(|(_, name)| *name)
    };
    let named = UserAgent {
        browser: find(&BROWSERS),
        system: find(&SYSTEMS),
    };
    (named.browser.is_some() || named.system.is_some()).then_some(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_agents_then_plain_names() {
        for (agent, wanted) in [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                Some("Firefox (Linux)"),
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140 Safari/537.36 Edg/140",
                Some("Edge (Windows)"),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18) AppleWebKit/605 Version/18 Safari/604.1",
                Some("Safari (iPhone)"),
            ),
            ("curl/8.0", None),
        ] {
            let said = browser(agent).map(|named| named.text());
            assert_eq!(said.as_deref(), wanted, "{agent}");
        }
    }
}
