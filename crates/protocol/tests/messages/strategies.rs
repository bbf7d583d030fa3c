//! Strategies for arbitrary values of each field type.

use core::fmt::Debug;

use countersign_protocol::{
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    keys::{PublicKey, Sign as _, SoftwareKey},
    messages::{DeviceState, Inbox, Opaque},
    origin::Origin,
    text::Text,
};
use proptest::{collection::vec, prelude::*, sample::select};

pub(crate) fn bytes<const N: usize>() -> impl Strategy<Value = [u8; N]> {
    vec(any::<u8>(), N).prop_map(|bytes| bytes.try_into().unwrap())
}

pub(crate) fn hash() -> impl Strategy<Value = Hash32> {
    bytes().prop_map(Hash32)
}

pub(crate) fn device() -> impl Strategy<Value = DeviceId> {
    bytes().prop_map(DeviceId)
}

pub(crate) fn enrolment() -> impl Strategy<Value = EnrolmentId> {
    bytes().prop_map(EnrolmentId)
}

pub(crate) fn request_id() -> impl Strategy<Value = RequestId> {
    bytes().prop_map(RequestId)
}

pub(crate) fn nonce16() -> impl Strategy<Value = Nonce16> {
    bytes().prop_map(Nonce16)
}

pub(crate) fn nonce32() -> impl Strategy<Value = Nonce32> {
    bytes().prop_map(Nonce32)
}

pub(crate) fn time() -> impl Strategy<Value = UnixSeconds> {
    any::<u64>().prop_map(UnixSeconds)
}

pub(crate) fn opaque<const MAX: usize>() -> impl Strategy<Value = Opaque<MAX>> {
    vec(any::<u8>(), 0..48).prop_map(Opaque)
}

pub(crate) fn text<const MAX: usize>() -> impl Strategy<Value = Text<MAX>> {
    ".{0,40}".prop_map(|text| Text::lossy(&text))
}

pub(crate) fn origin() -> impl Strategy<Value = Origin> {
    "https://[a-z][a-z0-9]{0,9}(\\.[a-z]{2,5}){0,2}(:8[0-9]{3})?"
        .prop_map(|text| Origin::parse(&text).unwrap())
}

pub(crate) fn public_key() -> impl Strategy<Value = PublicKey> {
    (1..=254u8).prop_map(|n| SoftwareKey::from_scalar(&[n; 32]).unwrap().public_key())
}

pub(crate) fn one_of<T: Clone + Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

pub(crate) fn inbox() -> impl Strategy<Value = Inbox> {
    (
        (
            device(),
            nonce16(),
            any::<u64>(),
            time(),
            one_of(DeviceState::ALL),
            any::<u64>(),
        ),
        vec(vec(any::<u8>(), 0..40), 0..=3),
    )
        .prop_map(
            |((device, nonce, seq, time, state, epoch), requests)| Inbox {
                device,
                nonce,
                seq,
                time,
                state,
                epoch,
                requests,
            },
        )
}
