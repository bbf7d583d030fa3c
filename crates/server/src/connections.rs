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

/// The open connections.
#[derive(Debug, Default)]
pub(crate) struct Connections(Occupancy<ConnectionKey>);

impl Connections {
    /// Finds a place for a connection of `peer`; `None`: it is to be closed.
    pub(crate) fn admit(
        &self,
        peer: IpAddr,
        config: &Config,
        https_origin: bool,
    ) -> Option<Admission> {
        let address = ClientAddress::find(
            peer,
            &HeaderMap::new(),
            &config.trusted_proxies,
            https_origin,
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
}
