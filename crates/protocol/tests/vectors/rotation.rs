//! protocol.md §9.3: rotations of S.

use countersign_protocol::{
    ids::{Hash32, Nonce16, UnixSeconds},
    keys::{PublicKey, RustVerifier},
    messages::{FollowRotations, Opaque, Rotate, Rotations},
    rotation::follow,
    signed::SignedBytes,
};

use crate::{check_wire, public, vectors};

pub(crate) fn check_rotations(file: &vectors::rotation::Rotation) {
    let mut old = &file.server_key;
    for announced in &file.rotations {
        let rotate = Rotate {
            old: public(old),
            new: public(&announced.new_key),
            from: UnixSeconds(announced.from),
        };
        check_wire(&announced.rotate, old, &rotate);
        old = &announced.new_key;
    }
    let keys: Vec<_> = std::iter::once(&file.server_key)
        .chain(file.rotations.iter().map(|announced| &announced.new_key))
        .collect();
    let mut first = None;
    for case in &file.follows {
        let pinned = PublicKey::from_slice(&case.pinned.0).unwrap();
        let question = FollowRotations {
            device_key: public(&file.device_key),
            pinned: Hash32::of(pinned.as_bytes()),
            nonce: Nonce16(case.nonce.array()),
        };
        check_wire(&case.follow, &file.device_key, &question);
        let signed = SignedBytes::from_wire(&case.rotations.bytes()).unwrap();
        let then = follow(&pinned, &question, &signed, &RustVerifier).unwrap();
        assert_eq!(
            then.as_bytes().as_slice(),
            case.then_pinned.0,
            "{}",
            case.what
        );
        let since = keys.iter().position(|key| public(key) == pinned).unwrap();
        let answer = Rotations {
            device_key: question.device_key,
            nonce: question.nonce,
            time: UnixSeconds(case.time),
            rotations: file.rotations[since..]
                .iter()
                .map(|announced| Opaque(announced.rotate.bytes()))
                .collect(),
        };
        check_wire(&case.rotations, keys[keys.len() - 1], &answer);
        first.get_or_insert((pinned, question));
    }
    let (pinned, question) = first.unwrap();
    for case in &file.refused {
        let signed = SignedBytes::from_wire(&case.rotations.bytes()).unwrap();
        let then = follow(&pinned, &question, &signed, &RustVerifier);
        assert_eq!(then, None, "{}", case.what);
    }
}
