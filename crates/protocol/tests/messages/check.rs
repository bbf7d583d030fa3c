//! The checks for every message: round trip, canonical form, exact lengths.

use core::fmt::Debug;

use countersign_protocol::{ParseError, encode, signed::Message, transcript::decode};

/// The allowed length of a field in bytes.
#[derive(Clone, Copy)]
pub(crate) enum Len {
    /// Exactly this length.
    Is(usize),
    /// 0, or exactly this length.
    NoneOr(usize),
    /// At most this length.
    UpTo(usize),
}

use Len::{Is, NoneOr, UpTo};

impl Debug for Len {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Is(len) => write!(f, "{len}"),
            NoneOr(len) => write!(f, "0 or {len}"),
            UpTo(len) => write!(f, "up to {len}"),
        }
    }
}

/// Checks round trip, canonical form and exact lengths.
pub(crate) fn check<M: Message + PartialEq + Debug>(message: &M, lens: &[Len], more: usize) {
    let bytes = message.encode();
    assert_eq!(M::parse(&bytes).as_ref(), Ok(message));
    for end in 0..bytes.len() {
        assert!(M::parse(&bytes[..end]).is_err(), "cut to {end} bytes");
    }
    for byte in [0, 1, 0xFF] {
        let longer = [bytes.as_slice(), &[byte]].concat();
        assert_eq!(M::parse(&longer), Err(ParseError::TrailingBytes));
    }
    for at in 0..bytes.len() {
        for flip in [0x01, 0x80] {
            let mut changed = bytes.clone();
            changed[at] ^= flip;
            one_form(&changed, message);
        }
    }
    check_lengths::<M>(&bytes, message, lens, more);
}

/// Checks the canonical form: a parsed message encodes to the same bytes, and other bytes are another message.
fn one_form<M: Message + PartialEq + Debug>(changed: &[u8], message: &M) {
    if let Ok(read) = M::parse(changed) {
        assert_eq!(read.encode(), changed);
        assert_eq!(read == *message, changed == message.encode());
    }
}

fn check_lengths<M: Message + PartialEq + Debug>(
    bytes: &[u8],
    message: &M,
    lens: &[Len],
    more: usize,
) {
    let fields: Vec<Vec<u8>> = decode(M::LABEL, bytes)
        .unwrap()
        .into_iter()
        .map(<[u8]>::to_vec)
        .collect();
    let parse = |fields: &[Vec<u8>]| {
        let refs: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
        let bytes = encode(M::LABEL, &refs);
        let read = M::parse(&bytes);
        one_form(&bytes, message);
        read
    };
    assert!(fields.len() >= lens.len() && fields.len() <= lens.len() + more);
    for (at, len) in lens.iter().enumerate() {
        let with = |field: Vec<u8>| {
            let mut fields = fields.clone();
            fields[at] = field;
            parse(&fields).map(|_| ())
        };
        let own = &fields[at];
        let longer = [own.as_slice(), b"0"].concat();
        match *len {
            Is(exactly) => {
                assert_eq!(own.len(), exactly, "field {at}");
                assert_eq!(with(vec![]), Err(ParseError::BadField), "field {at} empty");
                assert_eq!(with(longer), Err(ParseError::BadField), "field {at} longer");
                let shorter = own[1..].to_vec();
                assert_eq!(
                    with(shorter),
                    Err(ParseError::BadField),
                    "field {at} shorter"
                );
            }
            NoneOr(exactly) => {
                assert!(own.is_empty() || own.len() == exactly, "field {at}");
                assert_eq!(with(vec![]), Ok(()), "field {at} empty");
                assert_eq!(with(vec![7; exactly]), Ok(()));
                for len in [1, exactly - 1, exactly + 1] {
                    assert_eq!(with(vec![7; len]), Err(ParseError::BadField));
                }
            }
            UpTo(most) => {
                assert!(own.len() <= most, "field {at}");
                assert_eq!(
                    with(vec![b'0'; most + 1]),
                    Err(ParseError::TooLarge),
                    "field {at}"
                );
            }
        }
    }
    for at in 0..fields.len() {
        let mut fewer = fields.clone();
        fewer.remove(at);
        let mut twice = fields.clone();
        twice.insert(at, fields[at].clone());
        if more == 0 {
            assert_eq!(
                parse(&fewer),
                Err(ParseError::WrongCount),
                "without field {at}"
            );
            assert_eq!(
                parse(&twice),
                Err(ParseError::WrongCount),
                "field {at} twice"
            );
        }
    }
}

/// Declares the tests of some kinds, and the tables for the tests over all kinds: `kind, lengths of its first fields,
/// maximum number of further fields, strategy for its values`.
macro_rules! kinds {
    ($($test:ident: $kind:ty, $lens:expr, $more:expr, $strategy:expr;)+) => {
        proptest::proptest! {
            #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
            $(
                #[test]
                fn $test(message in $strategy) {
                    $crate::check::check::<$kind>(&message, $lens, $more);
                }
            )+
        }

        /// Parses bytes as each of these kinds and returns the labels of the kinds that accepted them.
        pub(crate) fn read(bytes: &[u8]) -> Vec<&'static str> {
            let mut taken = Vec::new();
            $(
                if <$kind>::parse(bytes).is_ok() {
                    taken.push(<$kind>::LABEL);
                }
            )+
            taken
        }

        /// Labels and field lengths.
        pub(crate) const TABLES: &[(&str, &[$crate::check::Len])] = &[$((<$kind>::LABEL, $lens)),+];
    };
}
pub(crate) use kinds;
