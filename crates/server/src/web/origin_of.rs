//! Where a page is looked at, as the phone is told it: browser, system and network address.

use std::net::IpAddr;

use axum::extract::FromRequestParts;
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
    browser: Option<String>,
    network: Option<IpAddr>,
}

impl Whereabouts {
    /// The facts for the phone, in the order in which it shows them.
    pub(crate) fn facts(&self) -> Vec<(ContextKind, String)> {
        let mut facts = Vec::new();
        if let Some(browser) = &self.browser {
            facts.push((ContextKind::Browser, browser.clone()));
        }
        if let Some(address) = self.network {
            let text = if address.is_loopback() {
                Texts.get("context-this-computer")
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

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, WebError> {
        let agent = parts
            .headers
            .get(USER_AGENT)
            .and_then(|value| value.to_str().ok());
        Ok(Self {
            browser: agent.and_then(browser),
            network: parts.extensions.get::<Peer>().map(|peer| peer.0),
        })
    }
}

/// The browser and system that a `User-Agent` names; more specific names stand first, since most claim to be others too.
fn browser(agent: &str) -> Option<String> {
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
    match (find(&BROWSERS), find(&SYSTEMS)) {
        (Some(browser), Some(system)) => {
            Some(Texts.with_two("context-browser", ("browser", browser), ("system", system)))
        }
        (Some(name), None) | (None, Some(name)) => Some(name.into()),
        (None, None) => None,
    }
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
            assert_eq!(browser(agent).as_deref(), wanted, "{agent}");
        }
    }
}
