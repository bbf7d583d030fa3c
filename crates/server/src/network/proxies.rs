//! The proxies that the operator trusts to name the client before them.
//!
//! Each proxy appends the address of its own peer to a header. The entries to the left of it were written by that
//! peer, so the client is the rightmost address that is not a trusted proxy's; the addresses further left are not verified.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use ipnet::IpNet;
use serde::Deserialize;

/// The header that the trusted proxies append to. Only this one is read: a proxy passes the other one on as a client wrote it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AddressHeader {
    /// `X-Forwarded-For`, a list of addresses.
    #[default]
    XForwardedFor,
    /// `Forwarded` (RFC 7239), a list of elements with `for=`.
    Forwarded,
}

/// The trusted proxies and their header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustedProxies {
    /// The networks of the proxies; none: no header is read.
    pub networks: Vec<IpNet>,
    /// The header.
    pub header: AddressHeader,
}

impl TrustedProxies {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.networks.is_empty()
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.networks
            .iter()
            .any(|network| network.contains(&address))
    }

    /// The rightmost address that is not a trusted proxy's; `None` if the proxies do not name it. A peer that is no trusted proxy is the
    /// client itself. If every address is a trusted proxy's, the leftmost one is the client.
    pub(super) fn client(&self, peer: IpAddr, headers: &HeaderMap) -> Option<IpAddr> {
        if !self.trusts(peer) {
            return Some(peer);
        }
        let mut client = None;
        for hop in self.hops(headers).iter().rev() {
            // Hidden or unreadable: nothing further left can be trusted either.
            let address = (*hop)?;
            client = Some(address);
            if !self.trusts(address) {
                break;
            }
        }
        client
    }

    /// The addresses in the header, from the left; `None` for an entry that is no address.
    fn hops(&self, headers: &HeaderMap) -> Vec<Option<IpAddr>> {
        let (name, read): (_, fn(&str) -> Option<IpAddr>) = match self.header {
            AddressHeader::XForwardedFor => (X_FORWARDED_FOR, read_address),
            AddressHeader::Forwarded => (FORWARDED, read_element),
        };
        let lines = headers.get_all(name).into_iter();
        lines
            .map(|line: &HeaderValue| line.to_str().unwrap_or_default())
            .flat_map(|line| line.split(','))
            .map(|entry| read(entry.trim()))
            .collect()
    }
}

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED: HeaderName = HeaderName::from_static("forwarded");

/// An element of `Forwarded`: pairs separated by semicolons, of which `for` names the peer of the proxy.
fn read_element(element: &str) -> Option<IpAddr> {
    let mut found = element.split(';').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        name.trim().eq_ignore_ascii_case("for").then_some(value)
    });
    let value = found.next()?.trim();
    let unquoted = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match found.next() {
        Some(_) => None,
        None => read_address(unquoted.unwrap_or(value)),
    }
}

/// An address, with or without a port; IPv6 with a port stands in brackets.
fn read_address(text: &str) -> Option<IpAddr> {
    let bare = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(text);
    let address = bare.parse::<IpAddr>().ok();
    address
        .or_else(|| text.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
        .map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(header: AddressHeader, lines: &[&str], peer: &str) -> Option<String> {
        let proxies = TrustedProxies {
            networks: vec!["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()],
            header,
        };
        let name = match header {
            AddressHeader::XForwardedFor => X_FORWARDED_FOR,
            AddressHeader::Forwarded => FORWARDED,
        };
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(&name, HeaderValue::from_str(line).unwrap());
        }
        let found = proxies.client(peer.parse().unwrap(), &headers);
        found.map(|address| address.to_string())
    }

    #[test]
    fn x_forwarded_for_then_the_rightmost_address_that_is_no_proxy() {
        for (lines, peer, wanted) in [
            (&["192.0.2.7"][..], "10.0.0.1", Some("192.0.2.7")),
            // Written by the client itself.
            (&["1.1.1.1, 192.0.2.7"], "10.0.0.1", Some("192.0.2.7")),
            (
                &["1.1.1.1, 10.9.9.9, 192.0.2.7, 10.0.0.2"],
                "10.0.0.1",
                Some("192.0.2.7"),
            ),
            (&["1.1.1.1", "192.0.2.7"], "10.0.0.1", Some("192.0.2.7")),
            (&["192.0.2.7:4711"], "10.0.0.1", Some("192.0.2.7")),
            (&["[2001:db8::7]:4711"], "fd00::1", Some("2001:db8::7")),
            (&["2001:db8::7"], "fd00::1", Some("2001:db8::7")),
            (&["::ffff:192.0.2.7"], "10.0.0.1", Some("192.0.2.7")),
            // A client inside the trusted network.
            (&["10.0.0.7, 10.0.0.2"], "10.0.0.1", Some("10.0.0.7")),
            // A peer that is no proxy is not believed.
            (&["1.1.1.1"], "192.0.2.9", Some("192.0.2.9")),
            // No address, or one that cannot be read.
            (&[], "10.0.0.1", None),
            (&[""], "10.0.0.1", None),
            (&["1.1.1.1, unknown"], "10.0.0.1", None),
            (&["1.1.1.1, , 10.0.0.2"], "10.0.0.1", None),
        ] {
            let found = client(AddressHeader::XForwardedFor, lines, peer);
            assert_eq!(found.as_deref(), wanted, "{lines:?}");
        }
    }

    #[test]
    fn forwarded_then_its_for_parameter() {
        for (line, wanted) in [
            ("for=192.0.2.7", Some("192.0.2.7")),
            ("For=\"[2001:db8::7]:4711\"", Some("2001:db8::7")),
            (
                "for=1.1.1.1, for=192.0.2.7;proto=https;by=10.0.0.2",
                Some("192.0.2.7"),
            ),
            ("proto=https; for = 192.0.2.7", Some("192.0.2.7")),
            ("for=192.0.2.7, for=_hidden", None),
            ("for=192.0.2.7, for=unknown", None),
            ("for=192.0.2.7, proto=https", None),
            ("for=1.1.1.1;for=192.0.2.7", None),
            ("192.0.2.7", None),
        ] {
            let found = client(AddressHeader::Forwarded, &[line], "10.0.0.1");
            assert_eq!(found.as_deref(), wanted, "{line}");
        }
    }

    #[test]
    fn the_other_header_then_not_read() {
        let proxies = TrustedProxies {
            networks: vec!["10.0.0.0/8".parse().unwrap()],
            header: AddressHeader::XForwardedFor,
        };
        let mut headers = HeaderMap::new();
        headers.insert(FORWARDED, HeaderValue::from_static("for=1.1.1.1"));
        assert_eq!(proxies.client("10.0.0.1".parse().unwrap(), &headers), None);
    }
}
