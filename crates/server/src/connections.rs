//! The connections that are open at once: so many in all, of one host, and of one site.

use std::net::IpAddr;

use axum::http::HeaderMap;

use crate::config::Config;
use crate::domain::network::NetworkKey;
use crate::network::ClientAddress;
use crate::occupancy::{Occupancy, Occupied};

/// The most connections at once.
pub const CONNECTIONS: usize = 20_000;
/// The most of one host. A proxy's are not its own, and have the larger allowance of a shared address.
pub const CONNECTIONS_OF_HOST: usize = 200;
/// The most of one site.
pub const CONNECTIONS_OF_SITE: usize = 2_000;
/// Connections beyond these bounds that are told so, at once; further ones are closed without an answer.
pub const REFUSALS: usize = 64;
/// When a refused client should try again, in seconds.
pub const REFUSED_RETRY_S: u64 = 30;

/// A group of clients whose connections are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ConnectionKey {
    All,
    Network(NetworkKey),
    Refusals,
}

/// The place of an accepted connection. It is free again when this is dropped.
#[derive(Debug)]
pub(crate) enum Admission {
    /// It is served.
    Served { _place: Occupied<ConnectionKey, 3> },
    /// It is told to try again.
    Refused { _place: Occupied<ConnectionKey, 1> },
}

/// The open connections. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Connections(Occupancy<ConnectionKey>);

impl Connections {
    /// Finds a place for a connection of `peer`; `None`: it is to be closed.
    pub(crate) fn admit(
        &self,
        peer: IpAddr,
        config: &Config,
        behind_proxy: bool,
    ) -> Option<Admission> {
        let address = ClientAddress::find(
            peer,
            &HeaderMap::new(),
            &config.trusted_proxies,
            behind_proxy,
        );
        let network = address.network(config.network_factor);
        let served = self.0.enter([
            (ConnectionKey::All, CONNECTIONS),
            (
                ConnectionKey::Network(network.host),
                network.times(CONNECTIONS_OF_HOST),
            ),
            (
                ConnectionKey::Network(network.site),
                network.times(CONNECTIONS_OF_SITE),
            ),
        ]);
        if let Some(place) = served {
            return Some(Admission::Served { _place: place });
        }
        let refused = self.0.enter([(ConnectionKey::Refusals, REFUSALS)]);
        refused.map(|place| Admission::Refused { _place: place })
    }

    /// The number of connections that are served.
    pub(crate) fn served(&self) -> usize {
        self.0.count(&ConnectionKey::All)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Options;

    fn peer(site: usize, host: usize) -> IpAddr {
        let [.., high, low] = site.to_be_bytes();
        let [.., last] = host.to_be_bytes();
        IpAddr::from([10, high, low, last])
    }

    /// Admits `most` connections of the peers in turn, and finds that one more, of `refused`, is told to try again.
    fn hold(
        connections: &Connections,
        most: usize,
        peers: impl Fn(usize) -> IpAddr,
        refused: IpAddr,
    ) -> Vec<Admission> {
        let config = Options::default().resolve().unwrap();
        let admit = |peer| connections.admit(peer, &config, false);
        let mut held = Vec::new();
        for number in 0..most {
            let admission = admit(peers(number)).unwrap();
            assert!(matches!(admission, Admission::Served { .. }), "{number}");
            held.push(admission);
        }
        assert!(matches!(admit(refused), Some(Admission::Refused { .. })));
        held
    }

    #[test]
    fn s10_connections_of_a_host_a_site_and_all_then_stated_bounds() {
        let connections = Connections::default();
        let held = hold(
            &connections,
            CONNECTIONS_OF_HOST,
            |_| peer(1, 1),
            peer(1, 1),
        );
        drop(held);
        let of_a_site = |number: usize| peer(1, number / CONNECTIONS_OF_HOST);
        let held = hold(&connections, CONNECTIONS_OF_SITE, of_a_site, peer(1, 99));
        drop(held);
        let everywhere = |number: usize| peer(number / CONNECTIONS_OF_HOST, 1);
        let held = hold(&connections, CONNECTIONS, everywhere, peer(999, 1));
        // So many are told; further ones are closed without an answer.
        let config = Options::default().resolve().unwrap();
        let admit = || connections.admit(peer(999, 1), &config, false);
        let told: Vec<_> = (0..REFUSALS).map(|_| admit().unwrap()).collect();
        assert!(admit().is_none());
        drop((held, told));
        assert!(matches!(admit(), Some(Admission::Served { .. })));
    }
}
