//! Where a page is looked at, as the phone is told it: browser, system and network address.

use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;
use protocol::messages::ContextKind;

use super::Peer;
use super::error::WebError;
use crate::state::App;
use crate::text::Texts;

/// Where the asking browser is.
#[derive(Debug, Clone)]
pub(crate) struct Whereabouts {
    browser: Option<Named>,
    network: Option<IpAddr>,
}

impl Whereabouts {
    /// The facts for the phone, in the order in which it shows them, in the words of its owner's language.
    pub(crate) fn facts(&self, t: Texts) -> Vec<(ContextKind, String)> {
        let mut facts = Vec::new();
        if let Some(browser) = &self.browser {
            facts.push((ContextKind::Browser, browser.say(t)));
        }
        if let Some(address) = self.network {
            let text = if address.is_loopback() {
                t.get("context-this-computer")
            } else {
                address.to_string()
            };
            facts.push((ContextKind::Network, text));
        }
        facts
    }
}

impl FromRequestParts<App> for Whereabouts {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, WebError> {
        let agent = parts
            .headers
            .get(USER_AGENT)
            .and_then(|value| value.to_str().ok());
        Ok(Self {
            browser: agent.and_then(browser),
            // Behind a proxy the peer is the proxy: better no fact than one that reassures falsely.
            network: parts
                .extensions
                .get::<Peer>()
                .map(|peer| peer.0)
                .filter(|address| !(address.is_loopback() && app.origin.is_https())),
        })
    }
}

/// Whether a browser says that it runs on a phone or tablet. It decides what is offered first, and nothing else.
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

/// What a `User-Agent` names: browser, system, at least one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Named {
    browser: Option<&'static str>,
    system: Option<&'static str>,
}

impl Named {
    fn say(self, t: Texts) -> String {
        match (self.browser, self.system) {
            (Some(browser), Some(system)) => {
                t.with_two("context-browser", ("browser", browser), ("system", system))
            }
            (browser, system) => browser.or(system).unwrap_or_default().into(),
        }
    }
}

/// The browser and system that a `User-Agent` names; more specific names stand first, since most claim to be others too.
fn browser(agent: &str) -> Option<Named> {
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
    let named = Named {
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
                Some("Firefox on Linux"),
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140 Safari/537.36 Edg/140",
                Some("Edge on Windows"),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18) AppleWebKit/605 Version/18 Safari/604.1",
                Some("Safari on iPhone"),
            ),
            ("curl/8.0", None),
        ] {
            let said = browser(agent).map(|named| named.say(Texts::default()));
            assert_eq!(said.as_deref(), wanted, "{agent}");
        }
    }
}
