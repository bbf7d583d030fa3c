//! New keys inside an approval, protocol.md §8.5: sealed under a key of the same use that approves them.

use zeroize::Zeroizing;

use crate::{
    chain::UseKey,
    derive::{GCM_NONCE_LEN, open, seal},
    encode,
    ids::{DeviceId, EnrolmentId, Hash32, Position},
    keys::{EnrolmentToken, FactorKey, PinCommitment},
    messages::{Opaque, WrapBytes},
    transcript,
};

const LABEL: &str = "cs1/wrap";

/// The context to which a wrap is bound: the use to which it belongs, and the request that it answers.
#[derive(Clone, Copy, Debug)]
pub struct WrapContext {
    /// The device.
    pub device: DeviceId,
    /// The position of the approval in the chain.
    pub position: Position,
    /// H(RQ).
    pub request: Hash32,
}

impl WrapContext {
    fn aad(&self) -> Vec<u8> {
        encode(
            "cs1/wrap-for",
            &[
                self.device.as_bytes(),
                &self.position.epoch.to_be_bytes(),
                &self.position.step.to_be_bytes(),
                self.request.as_bytes(),
            ],
        )
    }
}

/// The wrapped content, protocol.md §8.5.
pub enum Payload {
    /// The new `K_pin` or `K_bio`.
    Key(FactorKey),
    /// The enrolment of the new phone, protocol.md §8.6.
    Move {
        /// `eid`.
        enrolment: EnrolmentId,
        /// `etok`.
        token: EnrolmentToken,
        /// C.
        commitment: PinCommitment,
    },
}

impl Payload {
    fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(match self {
            Self::Key(key) => key.expose().to_vec(),
            Self::Move {
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

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        if let Ok(key) = FactorKey::from_slice(bytes) {
            return Some(Self::Key(key));
        }
        let (enrolment, rest) = bytes.split_first_chunk::<16>()?;
        let (token, commitment) = rest.split_first_chunk::<16>()?;
        Some(Self::Move {
            enrolment: EnrolmentId(*enrolment),
            token: EnrolmentToken::from_bytes(*token),
            commitment: PinCommitment::from_slice(commitment).ok()?,
        })
    }
}

/// On the phone: computes the `fields` of AP, `E("cs1/wrap", nonce[12], AEAD(use key "wrap", nonce, payload, bound))`.
#[must_use]
pub fn wrap(
    key: &UseKey,
    nonce: [u8; GCM_NONCE_LEN],
    payload: &Payload,
    bound: &WrapContext,
) -> WrapBytes {
    let sealed = seal(key.expose(), &nonce, &payload.to_bytes(), &bound.aad());
    Opaque(encode(LABEL, &[&nonce, &sealed]))
}

/// On the server: opens the wrap. `None` means that it is not a wrap of this use.
///
/// # Security
/// AES-GCM does not commit to its key. The caller must verify `tag` first, which is a MAC over the fields under a key of
/// the same PIN.
#[must_use]
pub fn unwrap(key: &UseKey, fields: &WrapBytes, bound: &WrapContext) -> Option<Payload> {
    let [nonce, sealed] = transcript::decode_exact(LABEL, &fields.0).ok()?;
    let plain = open(key.expose(), nonce.try_into().ok()?, sealed, &bound.aad())?;
    Payload::from_bytes(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::{ChainValue, KeyPurpose};

    const BOUND: WrapContext = WrapContext {
        device: DeviceId([1; 16]),
        position: Position { epoch: 2, step: 3 },
        request: Hash32([4; 32]),
    };

    fn key(pin_key: u8) -> UseKey {
        let factor = FactorKey::from_bytes([pin_key; 32]);
        ChainValue::from_bytes([5; 32]).use_key(&factor, KeyPurpose::Wrap)
    }

    #[test]
    fn wrapped_then_only_the_same_use_opens_it() {
        let payload = Payload::Key(FactorKey::from_bytes([7; 32]));
        let fields = wrap(&key(6), [8; 12], &payload, &BOUND);
        assert!(
            matches!(unwrap(&key(6), &fields, &BOUND), Some(Payload::Key(k)) if k.expose() == &[7; 32])
        );
        assert!(unwrap(&key(9), &fields, &BOUND).is_none());
        let elsewhere = [
            WrapContext {
                device: DeviceId([2; 16]),
                ..BOUND
            },
            WrapContext {
                position: Position { epoch: 2, step: 4 },
                ..BOUND
            },
            WrapContext {
                position: Position { epoch: 3, step: 3 },
                ..BOUND
            },
            WrapContext {
                request: Hash32([5; 32]),
                ..BOUND
            },
        ];
        for bound in elsewhere {
            assert!(unwrap(&key(6), &fields, &bound).is_none());
        }
    }

    #[test]
    fn move_wrapped_then_all_three_parts_unwrapped() {
        let payload = Payload::Move {
            enrolment: EnrolmentId([1; 16]),
            token: EnrolmentToken::from_bytes([2; 16]),
            commitment: PinCommitment::from_bytes([3; 32]),
        };
        let fields = wrap(&key(6), [8; 12], &payload, &BOUND);
        let Some(Payload::Move {
            enrolment,
            token,
            commitment,
        }) = unwrap(&key(6), &fields, &BOUND)
        else {
            panic!("a move");
        };
        assert_eq!(enrolment, EnrolmentId([1; 16]));
        assert_eq!((token.expose(), commitment.expose()), (&[2; 16], &[3; 32]));
    }

    #[test]
    fn anything_else_in_the_fields_then_nothing() {
        let short = encode(
            LABEL,
            &[
                &[0; 12],
                &seal(key(6).expose(), &[0; 12], &[1; 33], &BOUND.aad()),
            ],
        );
        for fields in [
            Vec::new(),
            vec![0; 40],
            encode(LABEL, &[&[0; 11], &[0; 48]]),
            short,
        ] {
            assert!(unwrap(&key(6), &Opaque(fields), &BOUND).is_none());
        }
    }
}
