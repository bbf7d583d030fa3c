//! Every message kind of `docs/protocol.md`: round trip, one form only, exact lengths, and nothing that makes a parser
//! panic or read beyond its cap (P9).

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use core::fmt::Debug;

use countersign_protocol::{
    ParseError, encode,
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    keys::{PublicKey, RustVerifier, Sign as _, SoftwareKey},
    messages::{
        Action, Answer, Approval, Approve, Ask, Challenge, Claim, Claimed, Context, ContextKind,
        Decision, DeviceState, EnrolmentKind, Finish, Finished, Inbox, KeyProtection, Line, Method,
        Opaque, Outcome, Poll, Refusal, Refused, Remove, Removed, Request, RequestKind, Rotate,
        Stale, Time,
    },
    origin::Origin,
    signed::{Message, OpenError, SignedBytes},
    text::Text,
    transcript::{MAX_MESSAGE, decode},
};
use proptest::{collection::vec, prelude::*, sample::select};

/// How long a field may be.
#[derive(Clone, Copy)]
enum Len {
    /// Exactly.
    Is(usize),
    /// Nothing, or exactly.
    NoneOr(usize),
    /// At most.
    UpTo(usize),
}

use Len::{Is, NoneOr, UpTo};

// The tables of the specification, once more.
const CLAIM: &[Len] = &[Is(16), Is(16), Is(65), Is(1)];
const CLAIMED: &[Len] = &[
    Is(16),
    Is(1),
    Is(65),
    Is(32),
    Is(16),
    Is(8),
    Is(65),
    UpTo(80),
    UpTo(80),
];
const FINISH: &[Len] = &[UpTo(4096), Is(12), UpTo(4096), Is(32)];
const FINISHED: &[Len] = &[Is(16), Is(32)];
const POLL: &[Len] = &[Is(16), Is(16), Is(8), Is(8), Is(8), Is(16), Is(8)];
const TIME: &[Len] = &[Is(16), Is(16), Is(8)];
const REQUEST: &[Len] = &[
    Is(16),
    Is(1),
    Is(16),
    UpTo(200),
    UpTo(80),
    UpTo(4096),
    Is(8),
    Is(8),
    Is(32),
    Is(1),
    UpTo(4096),
    UpTo(400),
];
const APPROVE: &[Len] = &[
    Is(16),
    Is(8),
    Is(8),
    Is(32),
    Is(1),
    Is(1),
    UpTo(6),
    UpTo(4096),
];
const APPROVAL: &[Len] = &[UpTo(4096), NoneOr(16), NoneOr(32)];
const ANSWER: &[Len] = &[Is(16), Is(32), Is(1), NoneOr(32), Is(1), UpTo(64)];
const STALE: &[Len] = &[Is(32), Is(8), Is(8)];
const ASK: &[Len] = &[Is(16), Is(16), Is(32), Is(16), Is(8)];
const REMOVE: &[Len] = &[Is(16), Is(16), Is(8)];
const REMOVED: &[Len] = &[Is(16), Is(16)];
const REFUSED: &[Len] = &[Is(32), Is(1), Is(8), Is(1)];
const CHALLENGE: &[Len] = &[
    Is(16),
    Is(1),
    Is(16),
    UpTo(200),
    UpTo(80),
    UpTo(4096),
    Is(8),
    Is(8),
    Is(16),
    UpTo(4096),
];
const ROTATE: &[Len] = &[Is(65), Is(65), Is(8)];
const INBOX: &[Len] = &[Is(16), Is(16), Is(8), Is(8), Is(1), Is(8)];

fn bytes<const N: usize>() -> impl Strategy<Value = [u8; N]> {
    vec(any::<u8>(), N).prop_map(|bytes| bytes.try_into().unwrap())
}

fn hash() -> impl Strategy<Value = Hash32> {
    bytes().prop_map(Hash32)
}

fn device() -> impl Strategy<Value = DeviceId> {
    bytes().prop_map(DeviceId)
}

fn enrolment() -> impl Strategy<Value = EnrolmentId> {
    bytes().prop_map(EnrolmentId)
}

fn request_id() -> impl Strategy<Value = RequestId> {
    bytes().prop_map(RequestId)
}

fn nonce16() -> impl Strategy<Value = Nonce16> {
    bytes().prop_map(Nonce16)
}

fn nonce32() -> impl Strategy<Value = Nonce32> {
    bytes().prop_map(Nonce32)
}

fn time() -> impl Strategy<Value = UnixSeconds> {
    any::<u64>().prop_map(UnixSeconds)
}

fn opaque() -> impl Strategy<Value = Opaque> {
    vec(any::<u8>(), 0..48).prop_map(Opaque)
}

fn text<const MAX: usize>() -> impl Strategy<Value = Text<MAX>> {
    ".{0,40}".prop_map(|text| Text::lossy(&text))
}

fn origin() -> impl Strategy<Value = Origin> {
    "https://[a-z][a-z0-9]{0,9}(\\.[a-z]{2,5}){0,2}(:8[0-9]{3})?"
        .prop_map(|text| Origin::parse(&text).unwrap())
}

fn public_key() -> impl Strategy<Value = PublicKey> {
    (1..=254u8).prop_map(|n| SoftwareKey::from_scalar(&[n; 32]).unwrap().public_key())
}

fn one_of<T: Clone + Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

/// Round trip, one form only, and exact lengths.
fn check<M: Message + PartialEq + Debug>(message: &M, lens: &[Len], more: usize) {
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

/// What can be read has one form: written again it is the same bytes, and other bytes are another message.
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

macro_rules! kinds {
    ($($test:ident: $kind:ty, $lens:expr, $strategy:expr;)+) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(48))]
            $(
                #[test]
                fn $test(message in $strategy) {
                    check::<$kind>(&message, $lens, 0);
                }
            )+
        }

        /// Reads bytes as every kind; says the labels that took them.
        fn read_as_every_kind(bytes: &[u8]) -> Vec<&'static str> {
            let mut taken = Vec::new();
            $(
                if <$kind>::parse(bytes).is_ok() {
                    taken.push(<$kind>::LABEL);
                }
            )+
            if Inbox::parse(bytes).is_ok() {
                taken.push(Inbox::LABEL);
            }
            if Context::parse(bytes).is_ok() {
                taken.push(Context::LABEL);
            }
            if Action::parse(bytes).is_ok() {
                taken.push(Action::LABEL);
            }
            taken
        }

        const LABELS: &[&str] = &[
            $(<$kind>::LABEL,)+
            Inbox::LABEL,
            Context::LABEL,
            Action::LABEL,
        ];
    };
}

kinds! {
    any_claim_then_round_trip: Claim, CLAIM,
        (enrolment(), bytes(), public_key(), one_of(KeyProtection::ALL)).prop_map(
            |(enrolment, token, device_key, protection)| Claim {
                enrolment, token, device_key, protection,
            });
    any_claimed_then_round_trip: Claimed, CLAIMED,
        (
            (enrolment(), one_of(EnrolmentKind::ALL), public_key(), nonce32(), device()),
            (any::<u64>(), public_key(), text(), text()),
        ).prop_map(|((enrolment, kind, device_key, nonce, device), (epoch, server_key, account, server_name))| {
            Claimed { enrolment, kind, device_key, nonce, device, epoch, server_key, account, server_name }
        });
    any_finish_then_round_trip: Finish, FINISH,
        (opaque(), bytes(), opaque(), bytes()).prop_map(|(transcript, nonce, wrapped, proof)| {
            Finish { transcript, nonce, wrapped, proof }
        });
    any_finished_then_round_trip: Finished, FINISHED,
        (enrolment(), bytes()).prop_map(|(enrolment, done)| Finished { enrolment, done });
    any_poll_then_round_trip: Poll, POLL,
        (device(), nonce16(), time(), any::<u64>(), any::<u64>(), bytes(), any::<u64>()).prop_map(
            |(device, nonce, time, epoch, step, chain_proof, seen)| Poll {
                device, nonce, time, epoch, step, chain_proof, seen,
            });
    any_time_then_round_trip: Time, TIME,
        (device(), nonce16(), time()).prop_map(|(device, nonce, time)| Time { device, nonce, time });
    any_request_then_round_trip: Request, REQUEST,
        (
            (request_id(), one_of(RequestKind::ALL), device(), origin(), text(), opaque()),
            (time(), time(), nonce32(), any::<u8>(), opaque(), text()),
        ).prop_map(|((id, kind, device, origin, service, context), (issued_at, expires_at, nonce, match_len, action, return_url))| {
            Request {
                id, kind, device, origin, service, context, issued_at, expires_at, nonce, match_len, action, return_url,
            }
        });
    any_approve_then_round_trip: Approve, APPROVE,
        (device(), any::<u64>(), any::<u64>(), hash(), one_of(Decision::ALL), one_of(Method::ALL), text(), opaque())
            .prop_map(|(device, epoch, step, request, decision, method, match_code, fields)| Approve {
                device, epoch, step, request, decision, method, match_code, fields,
            });
    any_approval_then_round_trip: Approval, APPROVAL,
        (opaque(), proptest::option::of(bytes()), proptest::option::of(bytes())).prop_map(
            |(approve, chain_proof, tag)| Approval { approve, chain_proof, tag });
    any_answer_then_round_trip: Answer, ANSWER,
        (request_id(), hash(), one_of(Outcome::ALL), proptest::option::of(nonce32()), any::<u8>(), text()).prop_map(
            |(request, approve, outcome, fresh, attempts_left, return_code)| Answer {
                request, approve, outcome, fresh, attempts_left, return_code,
            });
    any_stale_then_round_trip: Stale, STALE,
        (hash(), any::<u64>(), any::<u64>()).prop_map(|(approve, epoch, step)| Stale { approve, epoch, step });
    any_ask_then_round_trip: Ask, ASK,
        (device(), request_id(), hash(), nonce16(), time()).prop_map(|(device, request, approve, nonce, time)| {
            Ask { device, request, approve, nonce, time }
        });
    any_remove_then_round_trip: Remove, REMOVE,
        (device(), nonce16(), time()).prop_map(|(device, nonce, time)| Remove { device, nonce, time });
    any_removed_then_round_trip: Removed, REMOVED,
        (device(), nonce16()).prop_map(|(device, nonce)| Removed { device, nonce });
    any_refused_then_round_trip: Refused, REFUSED,
        (hash(), one_of(Refusal::ALL), any::<u64>(), any::<u8>()).prop_map(
            |(question, why, retry_after_s, attempts_left)| Refused {
                question, why, retry_after_s, attempts_left,
            });
    any_challenge_then_round_trip: Challenge, CHALLENGE,
        (
            (request_id(), one_of(RequestKind::ALL), device(), origin(), text()),
            (opaque(), time(), time(), nonce16(), opaque()),
        ).prop_map(|((id, kind, device, origin, service), (context, issued_at, expires_at, nonce, schema))| {
            Challenge { id, kind, device, origin, service, context, issued_at, expires_at, nonce, schema }
        });
    any_rotate_then_round_trip: Rotate, ROTATE,
        (public_key(), public_key(), time()).prop_map(|(old, new, from)| Rotate { old, new, from });
}

fn inbox() -> impl Strategy<Value = Inbox> {
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_inbox_then_round_trip(message in inbox()) {
        check(&message, INBOX, 3);
    }

    #[test]
    fn any_context_then_round_trip(lines in vec((one_of(ContextKind::ALL), text::<200>()), 0..=12)) {
        check(&Context(lines), &[], 12);
    }

    #[test]
    fn any_action_then_round_trip(lines in vec((text::<200>(), text::<200>()), 0..=12)) {
        check(&Action(lines), &[], 24);
    }
}

proptest! {
    #[test]
    fn any_bytes_then_no_kind_panics(bytes in vec(any::<u8>(), 0..1_200)) {
        prop_assert!(read_as_every_kind(&bytes).is_empty());
        let _ = SignedBytes::from_wire(&bytes);
    }

    #[test]
    fn any_fields_under_any_label_then_no_kind_panics(
        label in select(LABELS),
        fields in vec(vec(any::<u8>(), 0..70), 0..30),
    ) {
        let refs: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
        for taken in read_as_every_kind(&encode(label, &refs)) {
            prop_assert_eq!(taken, label);
        }
    }

    #[test]
    fn fields_of_right_length_and_any_bytes_then_no_kind_panics(
        (label, lens) in select(TABLES),
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

const TABLES: &[(&str, &[Len])] = &[
    (Claim::LABEL, CLAIM),
    (Claimed::LABEL, CLAIMED),
    (Finish::LABEL, FINISH),
    (Finished::LABEL, FINISHED),
    (Poll::LABEL, POLL),
    (Time::LABEL, TIME),
    (Request::LABEL, REQUEST),
    (Approve::LABEL, APPROVE),
    (Approval::LABEL, APPROVAL),
    (Answer::LABEL, ANSWER),
    (Stale::LABEL, STALE),
    (Ask::LABEL, ASK),
    (Remove::LABEL, REMOVE),
    (Removed::LABEL, REMOVED),
    (Refused::LABEL, REFUSED),
    (Challenge::LABEL, CHALLENGE),
    (Rotate::LABEL, ROTATE),
    (Inbox::LABEL, INBOX),
];

impl Debug for Len {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Is(len) => write!(f, "{len}"),
            NoneOr(len) => write!(f, "0 or {len}"),
            UpTo(len) => write!(f, "up to {len}"),
        }
    }
}

#[test]
fn labels_then_all_different_and_of_this_protocol() {
    for (at, label) in LABELS.iter().enumerate() {
        assert!(label.starts_with("cs1/") && label.len() <= 16, "{label}");
        assert!(!LABELS[at + 1..].contains(label), "{label} twice");
    }
}

/// Every number that is no code of its kind is refused, and every code stands for itself.
macro_rules! numbers {
    ($($test:ident: $code:ty = $numbers:expr;)+) => {$(
        #[test]
        fn $test() {
            let known: &[u8] = $numbers;
            for number in 0..=u8::MAX {
                let read = <$code>::try_from(number);
                assert_eq!(read.map(<$code>::number).ok(), known.contains(&number).then_some(number));
            }
            assert_eq!(<$code>::ALL.len(), known.len());
        }
    )+};
}

numbers! {
    unknown_enrolment_kind_then_refused: EnrolmentKind = &[1, 2];
    unknown_key_protection_then_refused: KeyProtection = &[1, 2, 3];
    unknown_device_state_then_refused: DeviceState = &[1, 2, 3, 4, 5, 6];
    unknown_request_kind_then_refused: RequestKind = &[1, 2];
    unknown_decision_then_refused: Decision = &[1, 2, 3];
    unknown_method_then_refused: Method = &[0, 1, 2];
    unknown_outcome_then_refused: Outcome = &[1, 2, 3, 4, 5, 6, 7, 8];
    unknown_refusal_then_refused: Refusal = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
    unknown_context_kind_then_refused: ContextKind = &[1, 2, 3];
}

#[test]
fn lists_longer_than_their_cap_then_refused() {
    let line = Line::new("line").unwrap();
    let context = |n| Context(vec![(ContextKind::Place, line.clone()); n]).encode();
    assert!(Context::parse(&context(12)).is_ok());
    assert_eq!(Context::parse(&context(13)), Err(ParseError::WrongCount));
    let action = |n| Action(vec![(line.clone(), line.clone()); n]).encode();
    assert!(Action::parse(&action(12)).is_ok());
    assert_eq!(Action::parse(&action(13)), Err(ParseError::WrongCount));
    assert_eq!(
        Action::parse(&encode(Action::LABEL, &[b"label without value"])),
        Err(ParseError::WrongCount)
    );
    let inbox = |n| {
        Inbox {
            device: DeviceId([1; 16]),
            nonce: Nonce16([2; 16]),
            seq: 1,
            time: UnixSeconds(2),
            state: DeviceState::Active,
            epoch: 0,
            requests: vec![vec![1]; n],
        }
        .encode()
    };
    assert!(Inbox::parse(&inbox(3)).is_ok());
    assert_eq!(Inbox::parse(&inbox(4)), Err(ParseError::WrongCount));
}

#[test]
fn context_line_without_kind_with_unknown_kind_or_too_long_then_refused() {
    let parse = |field: &[u8]| Context::parse(&encode(Context::LABEL, &[field]));
    assert!(parse(&[&[1][..], &[b'a'; 200]].concat()).is_ok());
    assert_eq!(parse(&[]), Err(ParseError::BadField));
    assert_eq!(parse(&[0, b'a']), Err(ParseError::BadField));
    assert_eq!(parse(&[4, b'a']), Err(ParseError::BadField));
    assert_eq!(
        parse(&[&[1][..], &[b'a'; 201]].concat()),
        Err(ParseError::TooLarge)
    );
    assert_eq!(
        parse("\u{1}a\u{202E}b".as_bytes()),
        Err(ParseError::BadText)
    );
}

#[test]
fn message_beyond_the_cap_then_refused_unread() {
    for label in LABELS {
        let mut bytes = encode(label, &[]);
        bytes.resize(MAX_MESSAGE + 1, 0);
        assert!(read_as_every_kind(&bytes).is_empty());
        assert_eq!(decode(label, &bytes), Err(ParseError::TooLarge));
    }
    assert!(SignedBytes::from_wire(&vec![0; MAX_MESSAGE + 64]).is_ok());
    assert_eq!(
        SignedBytes::from_wire(&vec![0; MAX_MESSAGE + 65]),
        Err(ParseError::TooLarge)
    );
    assert_eq!(SignedBytes::from_wire(&[0; 63]), Err(ParseError::CutShort));
}

#[test]
fn key_that_is_no_point_of_the_curve_then_refused() {
    let good = *SoftwareKey::from_scalar(&[1; 32])
        .unwrap()
        .public_key()
        .as_bytes();
    let claim = |key: &[u8]| Claim::parse(&encode(Claim::LABEL, &[&[1; 16], &[2; 16], key, &[1]]));
    assert!(claim(&good).is_ok());
    let mut off = good;
    off[40] ^= 1;
    assert_eq!(claim(&off), Err(ParseError::BadField));
    // Compressed, hybrid and the point at infinity are other forms of a key: one form only.
    let compressed = [&[2 + (good[64] & 1)][..], &good[1..33]].concat();
    assert_eq!(claim(&compressed), Err(ParseError::BadField));
    let mut hybrid = good;
    hybrid[0] = 6 + (good[64] & 1);
    assert_eq!(claim(&hybrid), Err(ParseError::BadField));
    assert_eq!(claim(&[0; 65]), Err(ParseError::BadField));
}

#[test]
fn origin_in_another_form_than_its_own_then_refused_in_a_message() {
    let request = |origin: &[u8]| {
        Request::parse(&encode(
            Request::LABEL,
            &[
                &[1; 16],
                &[1],
                &[2; 16],
                origin,
                b"",
                b"",
                &[0; 8],
                &[0; 8],
                &[3; 32],
                &[0],
                b"",
                b"",
            ],
        ))
    };
    assert!(request(b"https://login.example.eu").is_ok());
    assert_eq!(
        request(b"https://Login.example.eu"),
        Err(ParseError::BadField)
    );
    assert_eq!(
        request(b"http://login.example.eu"),
        Err(ParseError::InsecureOrigin)
    );
    assert_eq!(request(b""), Err(ParseError::BadField));
    assert_eq!(
        request(b"https://login.example.eu/\xFF"),
        Err(ParseError::BadField)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_byte_of_a_signed_message_changed_then_not_verified(
        message in inbox(),
        at in any::<prop::sample::Index>(),
        flip in 1..=255u8,
    ) {
        let key = SoftwareKey::from_scalar(&[7; 32]).unwrap();
        let Ok(signed) = SignedBytes::sign(&key, &message);
        let mut wire = signed.to_wire();
        prop_assert!(signed.verify::<Inbox>(&key.public_key(), &RustVerifier).is_ok());
        let at = at.index(wire.len());
        wire[at] ^= flip;
        let changed = SignedBytes::from_wire(&wire).unwrap();
        prop_assert!(matches!(
            changed.verify::<Inbox>(&key.public_key(), &RustVerifier),
            Err(OpenError::Signature(_))
        ));
    }

    #[test]
    fn another_kind_under_the_right_signature_then_refused(message in inbox()) {
        let key = SoftwareKey::from_scalar(&[7; 32]).unwrap();
        let Ok(signed) = SignedBytes::sign(&key, &message);
        prop_assert!(matches!(
            signed.verify::<Time>(&key.public_key(), &RustVerifier),
            Err(OpenError::Parse(ParseError::WrongLabel))
        ));
    }
}
