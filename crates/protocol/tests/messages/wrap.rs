//! protocol.md §8.5: a wrap opens only for the use for which it was created and only in canonical form; nothing else
//! opens.

use countersign_protocol::{
    chain::{ChainValue, KeyPurpose, UseKey},
    derive::seal,
    encode,
    ids::{DeviceId, EnrolmentId, Hash32, Position},
    keys::{EnrolmentToken, FactorKey, PinCommitment},
    messages::Opaque,
    wrap::{Payload, WrapContext, unwrap, wrap},
};
use proptest::{collection::vec, prelude::*, sample::Index};

use crate::strategies::{bytes, device, hash};

fn bound() -> impl Strategy<Value = WrapContext> {
    (device(), any::<u64>(), any::<u64>(), hash()).prop_map(|(device, epoch, step, request)| {
        WrapContext {
            device,
            position: Position { epoch, step },
            request,
        }
    })
}

fn key(o: [u8; 32], factor: [u8; 32], purpose: KeyPurpose) -> UseKey {
    ChainValue::from_bytes(o).use_key(&FactorKey::from_bytes(factor), purpose)
}

/// Returns the 32 or 64 wrapped bytes.
fn inside(payload: Option<Payload>) -> Option<Vec<u8>> {
    payload.map(|payload| match payload {
        Payload::Key(key) => key.expose().to_vec(),
        Payload::Move {
            enrolment,
            token,
            commitment,
        } => [
            enrolment.as_bytes().as_slice(),
            token.expose(),
            commitment.expose(),
        ]
        .concat(),
    })
}

fn payload(bytes: &[u8; 64], moving: bool) -> Payload {
    let part = |at: usize| <[u8; 16]>::try_from(&bytes[at..at + 16]).unwrap();
    if moving {
        Payload::Move {
            enrolment: EnrolmentId(part(0)),
            token: EnrolmentToken::from_bytes(part(16)),
            commitment: PinCommitment::from_slice(&bytes[32..]).unwrap(),
        }
    } else {
        Payload::Key(FactorKey::from_slice(&bytes[..32]).unwrap())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_payload_then_its_own_use_opens_it_and_no_change_does(
        (o, factor, nonce) in (bytes(), bytes(), bytes()),
        (what, moving) in (bytes::<64>(), any::<bool>()),
        bound in bound(),
        cut in any::<Index>(),
    ) {
        let own = key(o, factor, KeyPurpose::Wrap);
        let fields = wrap(&own, nonce, &payload(&what, moving), &bound);
        let len = if moving { 64 } else { 32 };
        prop_assert_eq!(inside(unwrap(&own, &fields, &bound)), Some(what[..len].to_vec()));
        for at in 0..fields.0.len() {
            let mut changed = fields.clone();
            changed.0[at] ^= 1;
            prop_assert!(unwrap(&own, &changed, &bound).is_none(), "byte {}", at);
        }
        let cut = cut.index(fields.0.len());
        prop_assert!(unwrap(&own, &Opaque(fields.0[..cut].to_vec()), &bound).is_none());
        let longer = [fields.0.as_slice(), &[0]].concat();
        prop_assert!(unwrap(&own, &Opaque(longer), &bound).is_none());
        for purpose in [KeyPurpose::Approve, KeyPurpose::Otp] {
            prop_assert!(unwrap(&key(o, factor, purpose), &fields, &bound).is_none());
        }
    }

    #[test]
    fn any_bytes_as_fields_then_no_panic_and_nothing_opens(
        fields in vec(any::<u8>(), 0..200),
        (nonce, sealed) in (vec(any::<u8>(), 0..20), vec(any::<u8>(), 0..100)),
        bound in bound(),
    ) {
        let own = key([1; 32], [2; 32], KeyPurpose::Wrap);
        prop_assert!(unwrap(&own, &Opaque(fields), &bound).is_none());
        let shaped = encode("cs1/wrap", &[&nonce, &sealed]);
        prop_assert!(unwrap(&own, &Opaque(shaped), &bound).is_none());
    }
}

#[test]
fn correctly_sealed_but_of_another_length_then_nothing() {
    let own = key([1; 32], [2; 32], KeyPurpose::Wrap);
    let bound = WrapContext {
        device: DeviceId([3; 16]),
        position: Position { epoch: 4, step: 5 },
        request: Hash32([6; 32]),
    };
    // protocol.md §8.5, written a second time.
    let aad = encode(
        "cs1/wrap-for",
        &[&[3; 16], &4u64.to_be_bytes(), &5u64.to_be_bytes(), &[6; 32]],
    );
    for len in 0..=80 {
        let sealed = seal(own.expose(), &[7; 12], &vec![8; len], &aad);
        let fields = encode("cs1/wrap", &[&[7; 12], &sealed]);
        let opened = inside(unwrap(&own, &Opaque(fields), &bound));
        assert_eq!(opened.is_some(), len == 32 || len == 64, "{len} bytes");
    }
}
