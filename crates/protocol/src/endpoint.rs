//! The form of a push endpoint, protocol.md §8.10. It is checked before any URL parser reads the endpoint: such parsers
//! repair what they read, and would accept more than this form.

use core::net::{Ipv4Addr, Ipv6Addr};

/// Maximum length of an endpoint in bytes.
pub const MAX_ENDPOINT: usize = 512;

/// Bounds of the token of an [`AppleEndpoint`] in hexadecimal digits. Apple states no length.
const APPLE_TOKEN_DIGITS: core::ops::RangeInclusive<usize> = 32..=200;

/// A push endpoint that has the form of protocol.md §8.10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint<'a> {
    /// An address of a push service (RFC 8030, UnifiedPush).
    Web(WebEndpoint<'a>),
    /// An app on iOS, which the operator wakes through Apple's push service.
    Apple(AppleEndpoint<'a>),
}

/// An app on iOS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AppleEndpoint<'a> {
    /// The environment for which the app is signed.
    pub environment: AppleEnvironment,
    /// The token of app and device: lowercase hexadecimal digits, two for each byte.
    pub token: &'a str,
}

/// The two environments of Apple's push service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppleEnvironment {
    /// Apps from the App Store, TestFlight and an organisation's own distribution.
    Production,
    /// Apps that Xcode installed.
    Development,
}

/// The parts of a push service's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WebEndpoint<'a> {
    /// Whether the scheme is https; otherwise it is http, to loopback.
    pub is_https: bool,
    /// The host.
    pub host: EndpointHost<'a>,
    /// The port, also if it is the default one.
    pub port: u16,
    /// Path and query; empty, or it begins with `/` or `?`.
    pub target: &'a str,
}

/// The host of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndpointHost<'a> {
    /// A name.
    Name(&'a str),
    /// An address.
    V4(Ipv4Addr),
    /// An address in brackets.
    V6(Ipv6Addr),
}

impl<'a> Endpoint<'a> {
    /// Parses an endpoint. `None` if it does not have the form.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        if text.len() > MAX_ENDPOINT {
            return None;
        }
        match text.strip_prefix("apns:") {
            Some(rest) => AppleEndpoint::parse(rest).map(Self::Apple),
            None => WebEndpoint::parse(text).map(Self::Web),
        }
    }
}

impl<'a> AppleEndpoint<'a> {
    /// Parses `environment:token`.
    fn parse(text: &'a str) -> Option<Self> {
        let (environment, token) = text.split_once(':')?;
        let environment = match environment {
            "production" => AppleEnvironment::Production,
            "development" => AppleEnvironment::Development,
            _ => return None,
        };
        let is_token = APPLE_TOKEN_DIGITS.contains(&token.len())
            && token.len().is_multiple_of(2)
            && token
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        is_token.then_some(Self { environment, token })
    }
}

impl<'a> WebEndpoint<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (is_https, rest) = match text.strip_prefix("https://") {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix("http://")?),
        };
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, target) = rest.split_at(end);
        let (host, port) = split_port(authority)?;
        let endpoint = Self {
            is_https,
            host: host_of(host)?,
            port: match port {
                Some(port) => port_of(port)?,
                None if is_https => 443,
                None => 80,
            },
            target,
        };
        (is_target(target) && (is_https || endpoint.host.is_loopback())).then_some(endpoint)
    }
}

impl EndpointHost<'_> {
    /// Whether this is one of the loopback hosts of protocol.md §1.5.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        match self {
            Self::Name(name) => name.eq_ignore_ascii_case("localhost"),
            Self::V4(address) => *address == Ipv4Addr::LOCALHOST,
            Self::V6(address) => *address == Ipv6Addr::LOCALHOST,
        }
    }
}

/// Splits `host[:port]`. The colons of an address in brackets belong to the host.
fn split_port(authority: &str) -> Option<(&str, Option<&str>)> {
    let end = if authority.starts_with('[') {
        authority.find(']')? + 1
    } else {
        authority.find(':').unwrap_or(authority.len())
    };
    match authority.split_at(end) {
        (host, "") => Some((host, None)),
        (host, port) => Some((host, Some(port.strip_prefix(':')?))),
    }
}

/// 1 to 65,535, without leading zeros.
fn port_of(port: &str) -> Option<u16> {
    let digits = !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    (digits && !port.starts_with('0'))
        .then(|| port.parse().ok())
        .flatten()
}

/// `[IPv6]`, four decimal numbers, or labels of which the last begins with a letter.
fn host_of(host: &str) -> Option<EndpointHost<'_>> {
    if let Some(address) = host.strip_prefix('[') {
        return address
            .strip_suffix(']')?
            .parse()
            .ok()
            .map(EndpointHost::V6);
    }
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    if host.len() > 253 || !host.split('.').all(label) {
        return None;
    }
    // A host that ends in a number is an address, or one of the many other ways to write one.
    if host
        .rsplit('.')
        .next()?
        .starts_with(|c: char| c.is_ascii_alphabetic())
    {
        Some(EndpointHost::Name(host))
    } else {
        host.parse().ok().map(EndpointHost::V4)
    }
}

/// The characters of RFC 3986 for path and query, with `%` only before two hexadecimal digits, and without the segments
/// `.` and `..`.
fn is_target(target: &str) -> bool {
    let bytes = target.as_bytes();
    let allowed = bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'%' => bytes
            .get(at + 1..at + 3)
            .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)),
        byte => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(byte),
    });
    let path = target.split('?').next().unwrap_or_default();
    allowed
        && !path.split('/').any(|segment| {
            matches!(
                segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
                "." | ".."
            )
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn s27_parts_of_an_endpoint_are_read_as_written() {
        let parse = |text| match Endpoint::parse(text) {
            Some(Endpoint::Web(endpoint)) => endpoint,
            other => panic!("{text}: {other:?}"),
        };
        let endpoint = parse("https://push.example.net/up/9tKc?token=V2a");
        assert_eq!(endpoint.host, EndpointHost::Name("push.example.net"));
        assert_eq!(
            (endpoint.port, endpoint.target),
            (443, "/up/9tKc?token=V2a")
        );
        let endpoint = parse("https://[2a00::1]:8443?a");
        assert_eq!(endpoint.host, EndpointHost::V6("2a00::1".parse().unwrap()));
        assert_eq!((endpoint.port, endpoint.target), (8443, "?a"));
        let endpoint = parse("http://127.0.0.1");
        assert!(!endpoint.is_https && endpoint.host.is_loopback());
        assert_eq!((endpoint.port, endpoint.target), (80, ""));
    }

    #[test]
    fn endpoint_of_an_app_on_ios_then_environment_and_token_are_read() {
        let token = "0a".repeat(32);
        let text = format!("apns:development:{token}");
        let expected = AppleEndpoint {
            environment: AppleEnvironment::Development,
            token: &token,
        };
        assert_eq!(Endpoint::parse(&text), Some(Endpoint::Apple(expected)));
    }

    proptest! {
        #[test]
        fn any_text_then_no_panic(text in r"(https?://|apns:)?[a-z0-9.:/?%@\[\]\\#-]{0,40}") {
            let _ = Endpoint::parse(&text);
        }
    }
}
