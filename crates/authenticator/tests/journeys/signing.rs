//! protocol.md §6: transactions, online and offline; P4: the shown content is signed.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, ErrorCode, FieldKind, FieldProblem, FormField, RequestKind, Screen},
};
use proptest::prelude::*;
use protocol::{
    form::{CanonicalValue, FieldRule, Schema, SchemaField},
    messages::{self, ActionBytes, Challenge, Label, Line, Method, Opaque, Request},
    otp::OtpMatch,
    signed::Message as _,
};

use crate::environment::{Environment, PIN};

fn label(text: &str) -> Label {
    Label::new(text).unwrap()
}

fn action(fields: &[(&str, &str)]) -> ActionBytes {
    let line = |text: &&str| Line::new(*text).unwrap();
    let fields = fields.iter().map(|(l, v)| (label(l), line(v))).collect();
    Opaque(messages::Action(fields).encode())
}

fn transfer(request: &mut Request) {
    request.kind = messages::RequestKind::Transaction;
    request.match_len = 0;
    request.action = action(&[("Recipient", "Maria"), ("Amount", "1234.50 EUR")]);
}

fn schema() -> Schema {
    use messages::FieldKind::*;
    let field = |kind, label, rule| SchemaField {
        kind,
        label: self::label(label),
        rule: FieldRule::new(rule).unwrap(),
    };
    Schema(vec![
        field(Text, "Recipient", ""),
        field(Digits, "Account", "[0-9]{8,16}"),
        field(Amount, "Amount", "EUR"),
        field(Date, "Day", ""),
        field(Choice, "Reason", "rent|gift"),
    ])
}

const VALUES: [&str; 5] = [
    "Zoë  Müller",
    "1234 5678-90",
    "1.234,5",
    "3.12.2026",
    "rent",
];
const CANONICAL: [&str; 5] = ["Zoë Müller", "1234567890", "1234.50", "2026-12-03", "rent"];

fn signable(challenge: &mut Challenge) {
    challenge.kind = messages::RequestKind::Transaction;
    challenge.schema = Opaque(schema().encode());
}

fn fields(screen: &Screen) -> &[FormField] {
    match screen {
        Screen::Sign { fields, .. } => fields,
        other => panic!("no form: {other:?}"),
    }
}

async fn fill(env: &Environment, values: &[&str]) -> Screen {
    for (n, text) in values.iter().enumerate() {
        let (index, text) = (n as u32, (*text).to_owned());
        env.act(Action::Fill { index, text }).await;
    }
    env.act(Action::Submit { decimal: ',' }).await
}

#[tokio::test(start_paused = true)]
async fn g02_transaction_online_then_its_fields_are_on_the_card_and_the_pin_signs_it() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask_with("Demo Bank", transfer);
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    let screen = env.act(Action::OpenRequest { id }).await;
    let Screen::Request { card, .. } = screen else {
        panic!("{screen:?}");
    };
    assert_eq!(card.kind, RequestKind::Transaction);
    let shown: Vec<_> = card.fields.iter().map(|f| (&*f.label, &*f.value)).collect();
    assert_eq!(shown, [("Recipient", "Maria"), ("Amount", "1234.50 EUR")]);
    env.act(Action::Accept).await;
    assert!(matches!(
        env.pin(PIN).await,
        Screen::Done {
            kind: RequestKind::Transaction,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn g02_transaction_not_fully_readable_then_not_offered() {
    let unreadable: [fn(&mut Request); 6] = [
        |r| r.action = Opaque::default(),
        |r| r.action = Opaque(messages::Action::default().encode()),
        |r| r.action = Opaque(b"fields".to_vec()),
        |r| r.action.0.push(0),
        |r| {
            r.action.0.pop();
        },
        // A sign-in that would sign something unseen.
        |r| r.kind = messages::RequestKind::SignIn,
    ];
    for change in unreadable {
        let env = Environment::enrolled().await;
        env.net.server().ask_with("Demo Bank", |r| {
            transfer(r);
            change(r);
        });
        env.settle().await;
        match env.screen() {
            Screen::Home { requests, .. } => assert!(requests.is_empty()),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn g01_fields_typed_again_then_the_code_fits_the_values_of_the_server() {
    let mut env = Environment::enrolled().await;
    env.stop();
    let (challenge, hash) = env.net.server().challenge_with(false, signable);
    let screen = env.code(&challenge).await;
    assert!(matches!(
        &screen,
        Screen::ConfirmChallenge { challenge } if challenge.kind == RequestKind::Transaction
    ));
    let screen = env.act(Action::Accept).await;
    let kinds: Vec<_> = fields(&screen).iter().map(|f| f.kind).collect();
    use FieldKind::*;
    assert_eq!(kinds, [Text, Digits, Amount, Date, Choice]);
    assert_eq!(fields(&screen)[4].options, ["rent", "gift"]);
    assert_eq!(fields(&screen)[2].unit, "EUR");
    assert!(matches!(fill(&env, &VALUES).await, Screen::EnterPin { .. }));
    let Screen::OneTimePassword { code, .. } = env.pin(PIN).await else {
        panic!("{:?}", env.screen());
    };
    let values = CANONICAL.map(str::as_bytes);
    let server = env.net.server();
    assert_eq!(
        server.fit_with(&code, hash, Method::Pin, &values),
        OtpMatch::Right
    );
    for n in 0..values.len() {
        let mut other = values;
        other[n] = b"something else";
        let fit = server.fit_with(&code, hash, Method::Pin, &other);
        assert_eq!(fit, OtpMatch::NotThisStep, "field {n} is not signed");
    }
    assert_eq!(
        server
            .seen
            .iter()
            .filter(|e| **e == ApiPath::Approve.as_str())
            .count(),
        0
    );
}

#[tokio::test(start_paused = true)]
async fn g01_field_wrong_then_shown_at_the_field_and_the_input_stays() {
    let env = Environment::enrolled().await;
    let (challenge, _) = env.net.server().challenge_with(false, signable);
    env.code(&challenge).await;
    env.act(Action::Accept).await;
    let screen = env.act(Action::Submit { decimal: ',' }).await;
    assert!(
        fields(&screen)
            .iter()
            .all(|f| f.problem == Some(FieldProblem::Empty))
    );
    let long = "x".repeat(300);
    for (index, text, problem) in [
        (0, &*long, FieldProblem::TooLong),
        (1, "12a", FieldProblem::NotDigits),
        (1, "123", FieldProblem::NotPattern),
        (2, "1.2.3", FieldProblem::NotAmount),
        (3, "31.2.2026", FieldProblem::NotDate),
        (4, "loan", FieldProblem::NotOption),
    ] {
        let mut values = VALUES;
        values[index] = text;
        let screen = fill(&env, &values).await;
        for (n, field) in fields(&screen).iter().enumerate() {
            assert_eq!(field.typed, values[n]);
            assert_eq!(field.problem, (n == index).then_some(problem), "{text}");
        }
        // Typed again, the word is gone.
        let screen = env
            .act(Action::Fill {
                index: index as u32,
                text: VALUES[index].into(),
            })
            .await;
        assert_eq!(fields(&screen)[index].problem, None);
    }
}

#[tokio::test(start_paused = true)]
async fn g01_back_from_the_keypad_then_the_form_keeps_its_input() {
    let env = Environment::enrolled().await;
    let (challenge, _) = env.net.server().challenge_with(false, signable);
    env.code(&challenge).await;
    env.act(Action::Accept).await;
    fill(&env, &VALUES).await;
    env.pin("49").await;
    let screen = env.act(Action::Back).await;
    let typed: Vec<_> = fields(&screen).iter().map(|f| &*f.typed).collect();
    assert_eq!(typed, VALUES);
    assert!(matches!(
        env.act(Action::Submit { decimal: ',' }).await,
        Screen::EnterPin { filled: 0, .. }
    ));
    env.act(Action::Back).await;
    assert!(matches!(
        env.act(Action::Back).await,
        Screen::ConfirmChallenge { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn g01_unknown_field_then_nothing_changes_and_an_oversized_value_is_not_accepted() {
    let env = Environment::enrolled().await;
    let (challenge, _) = env.net.server().challenge_with(false, signable);
    env.code(&challenge).await;
    let before = env.act(Action::Accept).await;
    for (index, text) in [(5, "x".to_owned()), (u32::MAX, "x".into())] {
        assert_eq!(env.act(Action::Fill { index, text }).await, before);
    }
    for (index, text) in (0..).zip(VALUES) {
        let text = text.into();
        env.act(Action::Fill { index, text }).await;
    }
    let text = "x".repeat(801);
    env.act(Action::Fill { index: 0, text }).await;
    let Screen::Sign { fields, .. } = env.act(Action::Submit { decimal: ',' }).await else {
        panic!("signed what stood there before");
    };
    assert_eq!(fields[0].problem, Some(FieldProblem::TooLong));
    assert_eq!(fields[0].typed, "");
}

#[tokio::test(start_paused = true)]
async fn g01_form_that_cannot_be_shown_then_refused_before_anything_is_typed() {
    let env = Environment::enrolled().await;
    let bad: [fn(&mut Challenge); 4] = [
        |c| c.schema = Opaque::default(),
        |c| c.schema = Opaque(b"schema".to_vec()),
        |c| c.schema.0.push(0),
        |c| c.kind = messages::RequestKind::SignIn,
    ];
    for change in bad {
        let (challenge, _) = env.net.server().challenge_with(false, |c| {
            signable(c);
            change(c);
        });
        env.code(&challenge).await;
        assert_eq!(env.problem(), Some(ErrorCode::NewerVersion));
    }
}

fn canonical() -> Vec<CanonicalValue> {
    let fields = schema().0.into_iter().zip(VALUES);
    fields.map(|(f, v)| f.canonical(v, ',').unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    /// P4 offline: with any byte of a value, label, rule, service or other field changed, the code is of another
    /// transaction.
    #[test]
    fn g01_any_single_change_of_what_is_signed_then_the_code_does_not_fit(
        field in 0_usize..5, at in any::<prop::sample::Index>(), flip in 1_u8..=255, in_values in any::<bool>(),
    ) {
        use protocol::{chain::ChainValue, ids::*, keys::FactorKey, otp::{Otp, OtpSubject}};
        let chain = ChainValue::from_bytes([1; 32]);
        let factor = FactorKey::from_bytes([2; 32]);
        let device = DeviceId([3; 16]);
        let challenge = Challenge {
            id: RequestId([4; 16]),
            kind: messages::RequestKind::Transaction,
            device,
            origin: protocol::origin::Origin::parse("https://login.example.eu").unwrap(),
            service: messages::Name::new("Demo Bank").unwrap(),
            context: Opaque(messages::Context::default().encode()),
            issued_at: UnixSeconds(1),
            expires_at: UnixSeconds(301),
            nonce: Nonce16([5; 16]),
            schema: Opaque(schema().encode()),
            change: Opaque::default(),
        }.encode();
        let values: Vec<Vec<u8>> = canonical().iter().map(|c| c.as_bytes().to_vec()).collect();
        let subject = |challenge: &[u8], values: &[Vec<u8>]| {
            let values: Vec<&[u8]> = values.iter().map(Vec::as_slice).collect();
            OtpSubject::challenge(device, Method::Pin, Hash32::of(challenge), &values)
        };
        let otp = Otp::derive(&chain, &factor, &subject(&challenge, &values));
        let (mut other, mut typed) = (challenge.clone(), values.clone());
        if in_values {
            let at = at.index(typed[field].len());
            typed[field][at] ^= flip;
        } else {
            let at = at.index(other.len());
            other[at] ^= flip;
        }
        // 20 bits fit by chance once in a million; the subjects always differ.
        prop_assert_ne!(subject(&challenge, &values), subject(&other, &typed));
        prop_assert_eq!(otp.compare(&chain, &factor, &subject(&challenge, &values)), OtpMatch::Right);
    }
}

/// P4 online: with any byte of service, context, label, value or other field changed, it is another request, which the
/// approval does not cover.
#[tokio::test(start_paused = true)]
async fn g02_any_single_change_of_what_is_signed_then_the_approval_does_not_match() {
    use protocol::{ids::Hash32, messages::Approval, messages::Approve, signed::SignedBytes};
    let mut env = Environment::enrolled().await;
    let mut bytes = Vec::new();
    let id = env.net.server().ask_with("Demo Bank", |r| {
        transfer(r);
        bytes = r.encode();
    });
    env.open(&id).await;
    env.stop();
    env.faults(ApiPath::Approve, crate::environment::Fault::LoseQuestion, 3);
    env.pin(PIN).await;
    let vault = env.vault();
    let wire = &vault.state().accounts[0].unanswered.as_ref().unwrap().wire;
    let approval: Approval = SignedBytes::from_wire(wire).unwrap().peek().unwrap();
    let ap = Approve::parse(&approval.approve.0).unwrap();
    assert_eq!(ap.request, Hash32::of(&bytes));
    for at in 0..bytes.len() {
        for flip in [0x01, 0x20, 0x80, 0xFF] {
            let mut other = bytes.clone();
            other[at] ^= flip;
            assert_ne!(ap.request, Hash32::of(&other), "byte {at}");
        }
    }
}
