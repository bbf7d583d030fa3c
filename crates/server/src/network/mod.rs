//! Network addresses: that of a client, found behind trusted proxies, reduced to the keys of its limits, and located; those of push
//! services, looked up by name.

mod lookup;
mod place;
mod proxies;

use std::net::IpAddr;

use axum::http::HeaderMap;

pub use self::lookup::{LOOKUP_SLOTS, Lookup};
pub use self::place::{PlaceError, Places};
pub use self::proxies::{AddressHeader, TrustedProxies};
use crate::domain::network::{ClientNetwork, NetworkKey};

/// Bits of an address that one subscriber holds, and those that one organisation or provider's branch holds, IPv4.
const HOST_BITS_V4: u32 = 32;
const SITE_BITS_V4: u32 = 24;
/// The same, IPv6.
const HOST_BITS_V6: u32 = 64;
const SITE_BITS_V6: u32 = 48;
/// Factor by which the limits are multiplied for an address that all clients of this server may share.
const SHARED_ALLOWANCE: usize = 100;

/// The address from which a client asks, as far as the server knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAddress {
    /// The client's own.
    Own(IpAddr),
    /// That of a proxy which does not tell its clients apart: shown to nobody, and with larger limits, since all share them.
    Shared(IpAddr),
}

impl ClientAddress {
    /// The address of a request's client. `behind_proxy`: the peer is always a proxy, since the origin is https and this server speaks
    /// plain http.
    #[must_use]
    pub fn find(
        peer: IpAddr,
        headers: &HeaderMap,
        proxies: &TrustedProxies,
        behind_proxy: bool,
    ) -> Self {
        let peer = peer.to_canonical();
        if proxies.is_empty() {
            return if behind_proxy {
                Self::Shared(peer)
            } else {
                Self::Own(peer)
            };
        }
        proxies
            .client(peer, headers)
            .map_or(Self::Shared(peer), Self::Own)
    }

    /// The address to show, if it is the client's own.
    #[must_use]
    pub fn own(self) -> Option<IpAddr> {
        match self {
            Self::Own(address) => Some(address),
            Self::Shared(_) => None,
        }
    }

    /// The keys under which the limits count this client. `factor` is the operator's.
    #[must_use]
    pub fn network(self, factor: usize) -> ClientNetwork {
        let (address, allowance) = match self {
            Self::Own(address) => (address, factor),
            Self::Shared(address) => (address, factor.saturating_mul(SHARED_ALLOWANCE)),
        };
        let (host, site) = match address {
            IpAddr::V4(address) => {
                let key = |bits: u32| {
                    let kept: u32 = address.to_bits() & (u32::MAX << (u32::BITS - bits));
                    NetworkKey::v4(kept.to_be_bytes(), bits)
                };
                (key(HOST_BITS_V4), key(SITE_BITS_V4))
            }
            IpAddr::V6(address) => {
                let key = |bits: u32| {
                    let kept: u128 = address.to_bits() & (u128::MAX << (u128::BITS - bits));
                    NetworkKey::v6(kept.to_be_bytes(), bits)
                };
                (key(HOST_BITS_V6), key(SITE_BITS_V6))
            }
        };
        ClientNetwork {
            host,
            site,
            allowance,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(address: &str) -> ClientNetwork {
        ClientAddress::Own(address.parse().unwrap()).network(1)
    }

    #[test]
    fn neighbours_then_one_site_and_hosts_of_their_own() {
        for (one, other) in [
            ("192.0.2.7", "192.0.2.8"),
            ("2001:db8:1:2::7", "2001:db8:1:3::7"),
        ] {
            let (one, other) = (network(one), network(other));
            assert_eq!(one.site, other.site);
            assert_ne!(one.host, other.host);
        }
        assert_eq!(
            network("2001:db8:1:2::7").host,
            network("2001:db8:1:2:3:4:5:6").host
        );
        assert_ne!(network("192.0.2.7").site, network("192.0.3.7").site);
    }

    #[test]
    fn https_origin_without_trusted_proxies_then_the_peer_is_shown_to_nobody_and_shared() {
        let proxies = TrustedProxies::default();
        let headers = HeaderMap::new();
        for peer in ["127.0.0.1", "10.0.0.1", "203.0.113.7"] {
            let peer = peer.parse().unwrap();
            let found = ClientAddress::find(peer, &headers, &proxies, true);
            assert_eq!((found.own(), found.network(1).allowance), (None, 100));
            let found = ClientAddress::find(peer, &headers, &proxies, false);
            assert_eq!((found.own(), found.network(1).allowance), (Some(peer), 1));
        }
    }
}
