//! Every kind of message in `docs/protocol.md`: round trip, canonical form, exact lengths, and no panic or read beyond the
//! limit in any parser (P9).

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod approving;
mod check;
mod device_management;
mod refused;
mod strategies;
mod wrap;

use countersign_protocol::{encode, signed::SignedBytes};
use proptest::{collection::vec, prelude::*, sample::select};

use check::Len::{self, Is, NoneOr, UpTo};

/// Returns labels and field lengths of every kind.
fn tables() -> Vec<(&'static str, &'static [Len])> {
    [approving::TABLES, device_management::TABLES].concat()
}

fn labels() -> Vec<&'static str> {
    tables().into_iter().map(|(label, _)| label).collect()
}

/// Parses bytes as every kind and returns the labels of the kinds that accepted them.
fn read_as_every_kind(bytes: &[u8]) -> Vec<&'static str> {
    [approving::read(bytes), device_management::read(bytes)].concat()
}

proptest! {
    #[test]
    fn any_bytes_then_no_kind_panics(bytes in vec(any::<u8>(), 0..1_200)) {
        prop_assert!(read_as_every_kind(&bytes).is_empty());
        let _ = SignedBytes::from_wire(&bytes);
    }

    #[test]
    fn any_fields_under_any_label_then_no_kind_panics(
        label in select(labels()),
        fields in vec(vec(any::<u8>(), 0..70), 0..30),
    ) {
        let refs: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
        for taken in read_as_every_kind(&encode(label, &refs)) {
            prop_assert_eq!(taken, label);
        }
    }

    #[test]
    fn fields_of_right_length_and_any_bytes_then_no_kind_panics(
        (label, lens) in select(tables()),
        noise in vec(any::<u8>(), 9_000),
    ) {
        let mut rest = noise.as_slice();
        let mut fields = Vec::new();
        for len in lens {
            let len = match *len {
                Is(len) | NoneOr(len) => len,
                UpTo(len) => len / 4,
            };
            let (field, tail) = rest.split_at(len);
            fields.push(field);
            rest = tail;
        }
        for taken in read_as_every_kind(&encode(label, &fields)) {
            prop_assert_eq!(taken, label);
        }
    }
}

#[test]
fn labels_then_all_different_and_of_this_protocol() {
    let labels = labels();
    for (at, label) in labels.iter().enumerate() {
        assert!(label.starts_with("cs1/") && label.len() <= 16, "{label}");
        assert!(!labels[at + 1..].contains(label), "{label} twice");
    }
}
