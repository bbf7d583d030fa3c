//! protocol.md §9.3: rotations of S, followed by a phone that was away.

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};
use countersign_protocol::{ids::Hash32, keys::SoftwareKey};

record! {
    Rotation {
        section: String,
        origin: String,
        device_key: KeyPair,
        /// S before the first rotation, which the phone has pinned.
        server_key: KeyPair,
        rotations: Vec<Announced>,
        /// The phone asks with the first key pinned, and with the last.
        follows: Vec<Follow>,
        /// Answers that a phone with the first key pinned does not follow, with the nonce of the first question.
        refused: Vec<RefusedAnswer>,
    }
    Announced { new_key: KeyPair, from: u64, rotate: Wire }
    Follow { what: String, pinned: Hex, nonce: Hex, follow: Wire, time: u64, rotations: Wire, then_pinned: Hex }
    RefusedAnswer { what: String, rotations: Wire }
}

fn key(name: &str) -> SoftwareKey {
    SoftwareKey::from_scalar(&bytes(name)).expect("the seed gives P-256 scalars")
}

fn rotate(old: &SoftwareKey, new: &SoftwareKey, from: u64, by: &SoftwareKey) -> Wire {
    let (old, new) = (KeyPair::of(old).public.0, KeyPair::of(new).public.0);
    Wire::sign(by, e("cs1/rotate", &[&old, &new, &from.to_be_bytes()]))
}

fn rotations(nonce: &[u8; 16], time: u64, links: &[&Wire], by: &SoftwareKey) -> Wire {
    let device = KeyPair::of(&fixtures::device()).public.0;
    let time = time.to_be_bytes();
    let wires: Vec<Vec<u8>> = links.iter().map(|link| link.bytes()).collect();
    let mut fields: Vec<&dyn AsRef<[u8]>> = vec![&device, nonce, &time];
    fields.extend(wires.iter().map(|wire| wire as &dyn AsRef<[u8]>));
    Wire::sign(by, e("cs1/rotations", &fields))
}

fn follow(
    what: &str,
    pinned: &SoftwareKey,
    nonce: [u8; 16],
    links: &[&Wire],
    last: &SoftwareKey,
) -> Follow {
    let public = KeyPair::of(pinned).public.0;
    let device = KeyPair::of(&fixtures::device()).public.0;
    let hash = Hash32::of(&public).0;
    Follow {
        what: what.to_owned(),
        pinned: Hex(public),
        nonce: hex(nonce),
        follow: Wire::sign(
            &fixtures::device(),
            e("cs1/follow", &[&device, &hash, &nonce]),
        ),
        time: fixtures::NOW,
        rotations: rotations(&nonce, fixtures::NOW, links, last),
        then_pinned: KeyPair::of(last).public,
    }
}

pub(crate) fn make() -> Rotation {
    let (first, second, third) = (fixtures::server(), key("the second S"), key("the third S"));
    let (earlier, later) = (fixtures::NOW - 20_000_000, fixtures::NOW - 1_000);
    let to_second = rotate(&first, &second, earlier, &first);
    let to_third = rotate(&second, &third, later, &second);
    let nonce: [u8; 16] = bytes("nonce of the phone that was away");
    let now = fixtures::NOW;
    let refused = |what: &str, links: &[&Wire], by: &SoftwareKey| RefusedAnswer {
        what: what.to_owned(),
        rotations: rotations(&nonce, now, links, by),
    };
    Rotation {
        section: "9.3".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&first),
        follows: vec![
            follow(
                "away for two rotations",
                &first,
                nonce,
                &[&to_second, &to_third],
                &third,
            ),
            follow(
                "nothing new",
                &third,
                bytes("nonce of another phone"),
                &[],
                &third,
            ),
        ],
        refused: vec![
            refused("not by the last key", &[&to_second, &to_third], &second),
            refused("a link is missing", &[&to_third], &third),
            refused("the wrong order", &[&to_third, &to_second], &third),
            refused(
                "a link by the new key",
                &[&rotate(&first, &second, earlier, &second)],
                &second,
            ),
            refused(
                "times that do not increase",
                &[&to_second, &rotate(&second, &third, earlier, &second)],
                &third,
            ),
            refused(
                "a key that does not count yet",
                &[&rotate(&first, &second, now + 1, &first)],
                &second,
            ),
        ],
        rotations: vec![
            Announced {
                new_key: KeyPair::of(&second),
                from: earlier,
                rotate: to_second,
            },
            Announced {
                new_key: KeyPair::of(&third),
                from: later,
                rotate: to_third,
            },
        ],
    }
}
