//! Following rotations of the server key S, protocol.md §9.3.

use crate::{
    ids::{Hash32, UnixSeconds},
    keys::{PublicKey, Verify},
    messages::{FollowRotations, Opaque, Rotate, Rotations},
    signed::{SignedBytes, Verified},
};

/// Returns the S that counts according to `answer`: the end of an unbroken chain of rotations from `pinned`, which is `pinned`
/// itself if there are none. `None` if the answer is not by that S, or not to `question`, or if the chain is broken, not in
/// the order of its times, or reaches into the future.
#[must_use]
pub fn follow(
    pinned: &PublicKey,
    question: &FollowRotations,
    answer: &SignedBytes,
    verifier: &impl Verify,
) -> Option<PublicKey> {
    let unverified: Rotations = answer.peek().ok()?;
    let (last, from) = chain(pinned, &unverified.rotations, verifier)?;
    let verified: Verified<Rotations> = answer.verify(&last, verifier).ok()?;
    let fits = verified.device_key == question.device_key
        && verified.nonce == question.nonce
        && question.pinned == Hash32::of(pinned.as_bytes())
        && from <= verified.time;
    fits.then_some(last)
}

/// Returns the key at the end of a chain of rotations that begins at `first`, and the time from which it counts; 0 for a chain
/// without links. `None` for a chain that is broken or not in the order of its times.
#[must_use]
pub fn chain(
    first: &PublicKey,
    rotations: &[Opaque],
    verifier: &impl Verify,
) -> Option<(PublicKey, UnixSeconds)> {
    let start = (*first, UnixSeconds(0));
    rotations.iter().try_fold(start, |(key, from), link| {
        let signed = SignedBytes::from_wire(&link.0).ok()?;
        let rotate: Verified<Rotate> = signed.verify(&key, verifier).ok()?;
        (rotate.old == key && rotate.from > from).then_some((rotate.new, rotate.from))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::Nonce16,
        keys::{RustVerifier, Sign as _, SoftwareKey},
        signed::Message,
    };

    fn key(n: u8) -> SoftwareKey {
        SoftwareKey::from_scalar(&[n; 32]).unwrap()
    }

    fn signed(by: u8, message: &impl Message) -> SignedBytes {
        let Ok(signed) = SignedBytes::sign(&key(by), message);
        signed
    }

    fn link(by: u8, old: u8, new: u8, from: u64) -> Opaque {
        let rotate = Rotate {
            old: key(old).public_key(),
            new: key(new).public_key(),
            from: UnixSeconds(from),
        };
        Opaque(signed(by, &rotate).to_wire())
    }

    fn question() -> FollowRotations {
        FollowRotations {
            device_key: key(9).public_key(),
            pinned: Hash32::of(key(1).public_key().as_bytes()),
            nonce: Nonce16([7; 16]),
        }
    }

    fn answer(by: u8, rotations: Vec<Opaque>) -> SignedBytes {
        let rotations = Rotations {
            device_key: question().device_key,
            nonce: question().nonce,
            time: UnixSeconds(100),
            rotations,
        };
        signed(by, &rotations)
    }

    fn followed(by: u8, rotations: Vec<Opaque>) -> Option<PublicKey> {
        let pinned = key(1).public_key();
        follow(&pinned, &question(), &answer(by, rotations), &RustVerifier)
    }

    #[test]
    fn unbroken_chain_then_its_end() {
        assert_eq!(followed(1, Vec::new()), Some(key(1).public_key()));
        let two = vec![link(1, 1, 2, 10), link(2, 2, 3, 100)];
        assert_eq!(followed(3, two), Some(key(3).public_key()));
    }

    #[test]
    fn chain_broken_or_answer_by_another_key_then_nothing() {
        let first = || link(1, 1, 2, 10);
        let cases = [
            ("a stranger", 4, Vec::new()),
            ("not by the end of the chain", 1, vec![first()]),
            ("a link by another key", 2, vec![link(3, 1, 2, 10)]),
            ("a link from another key", 2, vec![link(1, 3, 2, 10)]),
            ("a missing link", 3, vec![link(2, 2, 3, 10)]),
            ("times out of order", 3, vec![first(), link(2, 2, 3, 10)]),
            ("the future", 2, vec![link(1, 1, 2, 101)]),
            ("no message", 2, vec![Opaque(vec![0; 70])]),
        ];
        for (what, by, rotations) in cases {
            assert_eq!(followed(by, rotations), None, "{what}");
        }
    }

    #[test]
    fn answer_to_another_question_then_nothing() {
        let pinned = key(1).public_key();
        let answer = answer(1, Vec::new());
        let others = [
            FollowRotations {
                nonce: Nonce16([8; 16]),
                ..question()
            },
            FollowRotations {
                device_key: key(8).public_key(),
                ..question()
            },
            FollowRotations {
                pinned: Hash32([0; 32]),
                ..question()
            },
        ];
        for other in others {
            assert_eq!(follow(&pinned, &other, &answer, &RustVerifier), None);
        }
    }
}
