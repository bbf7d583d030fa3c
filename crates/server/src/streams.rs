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

    /// The number of open streams.
    #[must_use]
    pub fn open(&self) -> usize {
        self.0.count(&StreamKey::All)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn browser(number: usize) -> HashedToken {
        let mut token = [0; 32];
        token[..8].copy_from_slice(&number.to_be_bytes());
        HashedToken(token)
    }

    fn network(site: usize, host: usize) -> ClientNetwork {
        let [.., high, low] = site.to_be_bytes();
        let [.., last] = host.to_be_bytes();
        let address = [10, high, low, last];
        ClientNetwork {
            host: NetworkKey::v4(address, 32),
            site: NetworkKey::v4([10, high, low, 0], 24),
            allowance: 1,
        }
    }

    #[test]
    fn s10_streams_of_a_browser_a_host_a_site_and_all_then_stated_bounds() {
        /// Browser, site and host of a stream.
        type Of = (usize, usize, usize);
        /// A bound, the streams that reach it, one that is refused then, and one that is not.
        type Case = (usize, fn(usize) -> Of, Of, Of);
        let new = usize::MAX;
        let cases: [Case; 4] = [
            (STREAMS_OF_BROWSER, |n| (1, n, 1), (1, new, 1), (2, 1, 1)),
            (STREAMS_OF_HOST, |n| (n, 1, 1), (new, 1, 1), (new, 1, 2)),
            (
                STREAMS_OF_SITE,
                |n| (n, 1, n / STREAMS_OF_HOST),
                (new, 1, 99),
                (new, 2, 1),
            ),
            (
                STREAMS,
                |n| (n, n / STREAMS_OF_HOST, 1),
                (new, 999, 1),
                (new, 999, 1),
            ),
        ];
        for (most, of, refused, other) in cases {
            let streams = EventStreams::default();
            let enter = |(who, site, host)| streams.enter(browser(who), &network(site, host));
            let mut held: Vec<_> = (0..most).map(|n| enter(of(n)).unwrap()).collect();
            assert!(enter(refused).is_none(), "{most}");
            if most < STREAMS {
                assert!(enter(other).is_some(), "{most}");
            }
            held.pop();
            assert!(enter(of(most - 1)).is_some(), "{most}");
        }
    }
}
