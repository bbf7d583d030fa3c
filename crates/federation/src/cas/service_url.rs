//! The address of a service, as a request names it.
//!
//! It is read by the rules of browsers (WHATWG URL), so that it leads a browser to the host that was checked here.

use openidconnect::url::{Url, form_urlencoded};

/// The longest address, in bytes.
pub(super) const MAX_URL: usize = 2_048;
/// The parameter in which tickets come.
const TICKET: &str = "ticket";
/// The parameter of Java servers in the last part of a path, which differs from visit to visit.
const SESSION_PARAMETER: &str = ";jsessionid=";

/// The address of a service: https or http, without a user name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ServiceUrl {
    url: Url,
    identity: String,
}

impl ServiceUrl {
    /// Reads an address, without the parameters `ticket` that an earlier sign-in left there: a service would take the first one.
    ///
    /// `None` for an address that browsers and programs could read differently: with characters for control, spaces, backslashes, a user
    /// name, or other than two slashes before the host.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let odd = |c: char| c.is_control() || c.is_whitespace() || c == '\\';
        if text.len() > MAX_URL || text.contains(odd) {
            return None;
        }
        let (_, rest) = text.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        if authority.is_empty() || authority.contains('@') {
            return None;
        }
        let mut url = Url::parse(text).ok()?;
        if let Some(query) = url.query() {
            let kept = without_tickets(query);
            url.set_query(kept.as_deref());
        }
        if !matches!(url.scheme(), "https" | "http") || url.as_str().len() > MAX_URL {
            return None;
        }
        let mut known = url.clone();
        known.set_fragment(None);
        let path = without_session(known.path()).to_owned();
        known.set_path(&path);
        Some(Self {
            url,
            identity: known.into(),
        })
    }

    /// The address without what may differ between the sign-in and the validation: fragment and `;jsessionid`.
    pub(super) fn identity(&self) -> &str {
        &self.identity
    }

    /// The whole address.
    pub(super) fn as_str(&self) -> &str {
        self.url.as_str()
    }

    /// The address with these as its last parameters, before the fragment.
    pub(super) fn with(&self, parameters: &[(&str, &str)]) -> String {
        let mut to = self.url.clone();
        to.query_pairs_mut().extend_pairs(parameters);
        to.into()
    }

    /// The address with a ticket.
    pub(super) fn with_ticket(&self, ticket: &str) -> String {
        self.with(&[(TICKET, ticket)])
    }

    /// The scheme, host and port, in ASCII.
    pub(super) fn origin(&self) -> String {
        self.url.origin().ascii_serialization()
    }

    /// The address for programs, which send no fragment.
    pub(super) fn without_fragment(&self) -> String {
        let mut to = self.url.clone();
        to.set_fragment(None);
        to.into()
    }

    /// Whether it is `prefix` or lies below it: the same scheme, host and port, and all parts of the path of `prefix`. A path that a
    /// service could resolve to another one lies nowhere.
    pub(super) fn is_below(&self, prefix: &Self) -> bool {
        let path = without_session(self.url.path());
        let start = prefix.url.path().trim_end_matches('/');
        let below = |rest: &str| rest.is_empty() || rest.starts_with('/');
        self.url.origin() == prefix.url.origin()
            && !is_ambiguous(path)
            && path.strip_prefix(start).is_some_and(below)
    }

    /// Whether both have the same scheme, host and port.
    pub(super) fn shares_origin_with(&self, other: &Self) -> bool {
        self.url.origin() == other.url.origin()
    }

    /// Whether people and tickets are safe on the way there: https, or with `loopback` http to this machine.
    pub(super) fn is_secure(&self, loopback: bool) -> bool {
        use std::net::{Ipv4Addr, Ipv6Addr};
        let host = self.url.host_str().unwrap_or_default();
        let literal = host.trim_start_matches('[').trim_end_matches(']');
        let here = host == "localhost"
            || host.parse().is_ok_and(|ip: Ipv4Addr| ip.is_loopback())
            || literal.parse().is_ok_and(|ip: Ipv6Addr| ip.is_loopback());
        self.url.scheme() == "https" || (loopback && here)
    }

    /// Whether it has parameters or a fragment, which a prefix cannot have.
    pub(super) fn has_query_or_fragment(&self) -> bool {
        self.url.query().is_some() || self.url.fragment().is_some()
    }

    /// Whether it has a fragment.
    pub(super) fn has_fragment(&self) -> bool {
        self.url.fragment().is_some()
    }
}

/// A query without its parameters `ticket`, however their name is written; `None` if nothing else was there.
fn without_tickets(query: &str) -> Option<String> {
    let is_ticket = |part: &str| {
        let mut read = form_urlencoded::parse(part.as_bytes());
        read.next()
            .is_some_and(|(name, _)| name.eq_ignore_ascii_case(TICKET))
    };
    let all = query.split('&');
    let kept: Vec<&str> = all.filter(|part| !is_ticket(part)).collect();
    if kept.is_empty() {
        return None;
    }
    Some(kept.join("&"))
}

/// A path without `;jsessionid=…` at its end.
fn without_session(path: &str) -> &str {
    let last = path.rfind('/').unwrap_or_default();
    let lower = path[last..].to_ascii_lowercase();
    match lower.find(SESSION_PARAMETER) {
        Some(at) => &path[..last + at],
        None => path,
    }
}

/// Whether a server behind the host could read another path: with dots, slashes or backslashes that are left after parsing.
fn is_ambiguous(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    ["..", "%2e", "%2f", "%5c", "%00", "%25"]
        .iter()
        .any(|sign| lower.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> ServiceUrl {
        ServiceUrl::parse(text).unwrap_or_else(|| panic!("not read: {text}"))
    }

    #[test]
    fn address_then_compared_without_fragment_and_session_parameter() {
        for (text, identity) in [
            ("https://A.example", "https://a.example/"),
            ("https://a.example:443/b#c", "https://a.example/b"),
            (
                "https://a.example/b;jsessionid=1?x",
                "https://a.example/b?x",
            ),
            ("https://a.example/b;JSESSIONID=1", "https://a.example/b"),
            (
                "https://a.example/;jsessionid=1/b",
                "https://a.example/;jsessionid=1/b",
            ),
            (
                "https://a.example/b?;jsessionid=1",
                "https://a.example/b?;jsessionid=1",
            ),
            (
                "https://ä.example/ä?ä",
                "https://xn--4ca.example/%C3%A4?%C3%A4",
            ),
            ("http://0x7f.1/", "http://127.0.0.1/"),
        ] {
            assert_eq!(url(text).identity(), identity, "{text}");
        }
    }

    #[test]
    fn ticket_then_the_last_parameter_before_the_fragment() {
        for (text, wanted) in [
            ("https://a.example", "https://a.example/?ticket=ST-1"),
            ("https://a.example/?", "https://a.example/?ticket=ST-1"),
            (
                "https://a.example/b?c=d#e",
                "https://a.example/b?c=d&ticket=ST-1#e",
            ),
            (
                "https://a.example/b?c=%20+&d",
                "https://a.example/b?c=%20+&d&ticket=ST-1",
            ),
            (
                "https://a.example/b;jsessionid=1",
                "https://a.example/b;jsessionid=1?ticket=ST-1",
            ),
        ] {
            assert_eq!(url(text).with_ticket("ST-1"), wanted, "{text}");
        }
    }

    #[test]
    fn tickets_of_an_earlier_sign_in_then_left_out_and_nothing_else_changes() {
        for (text, wanted) in [
            ("https://a.example/b?ticket=ST-9", "https://a.example/b"),
            (
                "https://a.example/b?c=%20+&ticket=ST-9&d&ticket=#e",
                "https://a.example/b?c=%20+&d#e",
            ),
            (
                "https://a.example/b?Ticket=1&%74icket=2",
                "https://a.example/b",
            ),
            (
                "https://a.example/b?tickets=1&x=ticket=2",
                "https://a.example/b?tickets=1&x=ticket=2",
            ),
            ("https://a.example/b?", "https://a.example/b?"),
            ("https://a.example/b?c&&d", "https://a.example/b?c&&d"),
        ] {
            assert_eq!(url(text).as_str(), wanted, "{text}");
        }
    }

    #[test]
    fn prefix_then_only_whole_parts_of_the_path_of_the_same_host_lie_below() {
        let prefix = url("https://a.example/b/");
        for below in [
            "https://a.example/b",
            "https://a.example/b/",
            "https://a.example/b?c",
            "https://a.example/b;jsessionid=1",
            "https://a.example/b/c//d;e=f?g#h",
            "https://a.example/x/../b/c",
        ] {
            assert!(url(below).is_below(&prefix), "{below}");
        }
        for other in [
            "https://a.example/",
            "https://a.example/bc",
            "https://a.example/B/",
            "https://a.example/b;c",
            "https://a.example:444/b/",
            "http://a.example/b/",
            "https://a.example.evil.example/b/",
            "https://b.a.example/b/",
            "https://a.example/b/..;/c",
            "https://a.example/b/%2E%2e%2Fc",
            "https://a.example/b/%252e%252e/c",
        ] {
            assert!(!url(other).is_below(&prefix), "{other}");
        }
        let whole = url("https://a.example");
        assert!(url("https://a.example/anything").is_below(&whole));
    }
}
