//! Refused values: unknown numbers, lists beyond their limit, and keys and origins in a non-canonical form.

use countersign_protocol::{
    ParseError, encode,
    form::Schema,
    ids::{DeviceId, Nonce16, UnixSeconds},
    keys::{RustVerifier, Sign as _, SoftwareKey},
    messages::{
        Action, AttestationFormat, ChangeKind, Claim, Context, ContextKind, Decision, DeviceState,
        EnrolmentKind, FieldKind, HistoryEntry, HistoryMethod, HistoryPage, HistoryResult, Inbox,
        KeyProtection, Label, Line, Method, MoveState, MoveStep, Name, Opaque, OpenCount, Outcome,
        PendingCount, PushEndpoint, Refusal, RegisterPush, Request, RequestKind, ServerTime,
    },
    signed::{Message, SignedBytes, VerifyError},
    text::Text,
    transcript::{MAX_MESSAGE, decode},
};
use proptest::prelude::*;

use crate::{labels, read_as_every_kind, strategies::inbox};

/// Checks that every unlisted number is refused, and that every listed number survives a round trip.
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
    unknown_request_kind_then_refused: RequestKind = &[1, 2, 3, 4, 5, 6];
    unknown_change_kind_then_refused: ChangeKind = &[1, 2, 3, 4, 5, 6, 7, 8, 9];
    unknown_decision_then_refused: Decision = &[1, 2, 3];
    unknown_method_then_refused: Method = &[0, 1, 2];
    unknown_outcome_then_refused: Outcome = &[1, 2, 3, 4, 5, 6, 7, 8];
    unknown_refusal_then_refused: Refusal = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
    unknown_attestation_format_then_refused: AttestationFormat = &[1, 2, 3, 4];
    unknown_context_kind_then_refused: ContextKind = &[1, 2, 3];
    unknown_field_kind_then_refused: FieldKind = &[1, 2, 3, 4, 5];
    unknown_move_step_then_refused: MoveStep = &[0, 1, 2];
    unknown_move_state_then_refused: MoveState = &[1, 2, 3, 4, 5];
    unknown_history_method_then_refused: HistoryMethod = &[1, 2, 3, 4, 5];
    unknown_history_result_then_refused: HistoryResult = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
}

#[test]
fn lists_longer_than_their_limit_then_refused() {
    let line = Line::new("line").unwrap();
    let context = |n| Context(vec![(ContextKind::Place, line.clone()); n]).encode();
    assert!(Context::parse(&context(4)).is_ok());
    assert_eq!(Context::parse(&context(5)), Err(ParseError::WrongCount));
    let label = Label::new("label").unwrap();
    let action = |n| Action(vec![(label.clone(), line.clone()); n]).encode();
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
    let entries = |n| {
        HistoryPage {
            device: DeviceId([1; 16]),
            nonce: Nonce16([2; 16]),
            more: 0,
            entries: vec![entry(); n],
        }
        .encode()
    };
    assert!(HistoryPage::parse(&entries(20)).is_ok());
    assert_eq!(
        HistoryPage::parse(&entries(21)),
        Err(ParseError::WrongCount)
    );
    let schema = |n| {
        let field: [&[u8]; 3] = [&[1], b"Recipient", b""];
        encode(Schema::LABEL, &field.repeat(n))
    };
    assert!(Schema::parse(&schema(12)).is_ok());
    for count in [0, 13] {
        assert_eq!(Schema::parse(&schema(count)), Err(ParseError::WrongCount));
    }
    for cut in 1..=2 {
        let fields: [&[u8]; 3] = [&[1], b"Recipient", b""];
        let bytes = encode(Schema::LABEL, &fields[..cut]);
        assert_eq!(Schema::parse(&bytes), Err(ParseError::WrongCount));
    }
}

fn entry() -> HistoryEntry {
    HistoryEntry {
        id: [1; 16],
        seq: 7,
        at: UnixSeconds(2),
        service: Name::new("Example").unwrap(),
        context: Opaque::default(),
        method: HistoryMethod::App,
        result: HistoryResult::SignedIn,
        reported: 0,
        action: Opaque::default(),
    }
}

#[test]
fn flag_that_is_neither_0_nor_1_then_refused() {
    let entries = |more, reported| {
        let entry = HistoryEntry {
            reported,
            ..entry()
        };
        HistoryPage {
            device: DeviceId([1; 16]),
            nonce: Nonce16([2; 16]),
            more,
            entries: vec![entry],
        }
        .encode()
    };
    for good in [0, 1] {
        assert!(HistoryPage::parse(&entries(good, good)).is_ok());
    }
    for bad in [2, 0xFF] {
        assert_eq!(
            HistoryPage::parse(&entries(bad, 0)),
            Err(ParseError::BadField)
        );
        assert_eq!(
            HistoryPage::parse(&entries(0, bad)),
            Err(ParseError::BadField)
        );
    }
}

#[test]
fn more_pending_than_an_inbox_holds_then_refused() {
    let waiting = |count: u8| {
        PendingCount::parse(&encode(
            PendingCount::LABEL,
            &[&[1; 16], &[2; 16], &[0; 8], &[count], &[0; 8]],
        ))
    };
    for count in 0..=3 {
        assert_eq!(waiting(count).unwrap().count.get(), count);
    }
    for count in 4..=u8::MAX {
        assert_eq!(waiting(count), Err(ParseError::BadField));
        assert!(OpenCount::new(usize::from(count)).is_err());
    }
}

#[test]
fn push_endpoint_then_not_printed() {
    let push = |endpoint: &str| RegisterPush {
        device: DeviceId([1; 16]),
        endpoint: PushEndpoint(Text::new(endpoint).unwrap()),
        nonce: Nonce16([2; 16]),
        time: UnixSeconds(3),
    };
    let printed = format!("{:?}", push("https://push.example.net/up/secret"));
    assert!(!printed.contains("example") && !printed.contains("secret"));
    assert!(format!("{:?}", push("")).contains("none"));
}

#[test]
fn another_message_among_the_entries_then_refused() {
    let head: [&[u8]; 3] = [&[1; 16], &[2; 16], &[0]];
    for foreign in [Vec::new(), vec![0; 40], Context::default().encode()] {
        let bytes = encode(HistoryPage::LABEL, &[head[0], head[1], head[2], &foreign]);
        assert!(HistoryPage::parse(&bytes).is_err());
    }
}

#[test]
fn field_of_a_transaction_without_name_kind_or_fitting_rule_then_refused() {
    let schema = |kind: u8, label: &str, rule: &str| {
        Schema::parse(&encode(
            Schema::LABEL,
            &[&[kind], label.as_bytes(), rule.as_bytes()],
        ))
        .map(|_| ())
    };
    for (kind, rule) in [
        (1, ""),
        (1, "[A-Z ]+"),
        (2, "[0-9]{8,16}"),
        (3, "EUR"),
        (4, ""),
        (5, "Once|Monthly"),
    ] {
        assert_eq!(schema(kind, "Field", rule), Ok(()), "{kind} {rule}");
        for label in ["", " ", "\u{a0}"] {
            assert_eq!(schema(kind, label, rule), Err(ParseError::BadField));
        }
    }
    for (kind, rule) in [
        (0, ""),
        (6, ""),
        (1, "["),
        (1, "a{2,1}"),
        (1, "\\p{L}"),
        (2, "(a"),
        (3, ""),
        (4, "EUR"),
        (5, ""),
        (5, "Once"),
        (5, "Once|"),
        (5, "Once|Once"),
        (5, "Once| Monthly"),
        (5, "Once|e\u{301}"),
    ] {
        assert_eq!(
            schema(kind, "Field", rule),
            Err(ParseError::BadField),
            "{kind} {rule}"
        );
    }
    assert_eq!(schema(1, &"a".repeat(201), ""), Err(ParseError::TooLarge));
    assert_eq!(
        schema(1, "Field", &"a".repeat(201)),
        Err(ParseError::TooLarge)
    );
    assert_eq!(schema(1, "a\u{202e}b", ""), Err(ParseError::BadText));
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
fn message_beyond_the_limit_then_refused_without_parsing() {
    for label in labels() {
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
    let claim =
        |key: &[u8]| Claim::parse(&encode(Claim::LABEL, &[&[1; 16], &[2; 16], key, &[1], &[]]));
    assert!(claim(&good).is_ok());
    let mut off = good;
    off[40] ^= 1;
    assert_eq!(claim(&off), Err(ParseError::BadField));
    // Compressed, hybrid and the point at infinity are other forms of a key, which are refused.
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
            Err(VerifyError::Signature(_))
        ));
    }

    #[test]
    fn another_kind_under_the_right_signature_then_refused(message in inbox()) {
        let key = SoftwareKey::from_scalar(&[7; 32]).unwrap();
        let Ok(signed) = SignedBytes::sign(&key, &message);
        prop_assert!(matches!(
            signed.verify::<ServerTime>(&key.public_key(), &RustVerifier),
            Err(VerifyError::Parse(ParseError::WrongLabel))
        ));
    }
}
