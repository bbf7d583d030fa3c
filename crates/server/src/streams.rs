//! The event streams that pages follow: so many at once in all, of one browser, of one host and of one site. Other pages poll.

use crate::domain::network::{ClientNetwork, NetworkKey};
use crate::domain::token::HashedToken;
use crate::occupancy::{Occupancy, Occupied};

/// The most streams at once.
pub const STREAMS: usize = 10_000;
/// The most of one browser.
pub const STREAMS_OF_BROWSER: usize = 10;
/// The most of one host.
pub const STREAMS_OF_HOST: usize = 100;
/// The most of one site.
pub const STREAMS_OF_SITE: usize = 1_000;
/// When a page that gets no stream should try again, in seconds.
pub const STREAM_RETRY_S: u64 = 5;

/// A group of clients whose streams are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum StreamKey {
    All,
    /// By the hash of its cookie.
    Browser([u8; 32]),
    Network(NetworkKey),
}

/// The place of a stream, free again when this is dropped.
#[derive(Debug)]
pub struct StreamPlace {
    _place: Occupied<StreamKey, 4>,
}

/// The open streams.
#[derive(Debug, Default)]
pub struct EventStreams(Occupancy<StreamKey>);

impl EventStreams {
    /// A place for a stream to this browser; `None` if there are too many.
    #[must_use]
    pub fn enter(&self, browser: HashedToken, network: &ClientNetwork) -> Option<StreamPlace> {
        let of_network = |key, most| (StreamKey::Network(key), network.times(most));
        let place = self.0.enter([
            (StreamKey::All, STREAMS),
            (StreamKey::Browser(browser.0), STREAMS_OF_BROWSER),
            of_network(network.host, STREAMS_OF_HOST),
            of_network(network.site, STREAMS_OF_SITE),
        ]);
        place.map(|place| StreamPlace { _place: place })
    }
}
