//! §6: transactions, shown online and typed again offline.

use countersign_server::domain::form::Form;
use countersign_server::text::Language;
use countersign_server::use_cases::challenge::AnswerOutcome;
use countersign_server::use_cases::request::{CreateRequestError, RequestPurpose, RequestStatus};
use protocol::code::Code;
use protocol::form::{CanonicalValue, FieldRule, Schema, SchemaField};
use protocol::keys::FactorKey;
use protocol::messages::{
    Action, Decision, FieldKind, HistoryMethod, HistoryResult, Label, Line, MAX_LINES,
    MAX_OPEN_REQUESTS, MAX_SHORT_LINES, Method, Outcome, Request, RequestKind,
};
use protocol::signed::Message as _;
use protocol::wrap::Payload;

use crate::setup::{HERE, PIN, Setup};
use testkit::phone::{ApprovalOptions, Phone};

fn schema() -> Schema {
    let field = |kind, label: &str, rule: &str| SchemaField {
        kind,
        label: Label::new(label).unwrap(),
        rule: FieldRule::new(rule).unwrap(),
    };
    Schema(vec![
        field(FieldKind::Text, "Recipient", ""),
        field(FieldKind::Digits, "Account", "[0-9]{8,16}"),
        field(FieldKind::Amount, "Amount", "EUR"),
        field(FieldKind::Date, "Date", ""),
        field(FieldKind::Choice, "Purpose", "Rent|Other"),
    ])
}

const TYPED: [&str; 5] = ["Zoë Müller", "1234 5678", "1.250,5", "20.11.2026", "Rent"];

fn form() -> Form {
    Form::fill(schema(), &TYPED, Language::from_tag("de").unwrap()).unwrap()
}

/// The values that a person types on the phone, read with the schema in the QR.
fn typed_on(phone_reads: &str, typed: &[&str]) -> Vec<CanonicalValue> {
    let Ok(Code::Challenge(challenge)) = Code::parse(phone_reads) else {
        panic!("no challenge");
    };
    let message: protocol::messages::Challenge = challenge.peek().unwrap();
    assert_eq!(message.kind, RequestKind::Transaction);
    Schema::parse(&message.schema.0)
        .unwrap()
        .0
        .iter()
        .zip(typed)
        .map(|(field, typed)| field.canonical(typed, ',').unwrap())
        .collect()
}

#[tokio::test]
async fn g02_online_then_the_phone_shows_the_fields_and_the_page_takes_the_approval_once() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let purpose = RequestPurpose::Transaction {
        action: form().action(),
        match_len: 2,
    };
    let asked = setup.ask(phone.device, purpose).await;
    let bytes = phone.listed(asked.id, setup.now()).await.unwrap();
    let request = Request::parse(&bytes).unwrap();
    assert_eq!(request.kind, RequestKind::Transaction);
    let shown = Action::parse(&request.action.0).unwrap();
    assert_eq!(shown.0[2].0.as_str(), "Amount");
    assert_eq!(shown.0[2].1.as_str(), "1.250,50\u{a0}EUR");
    let code = asked.match_code.unwrap();
    let options = ApprovalOptions {
        match_code: &code,
        ..ApprovalOptions::default()
    };
    let answer = phone.approve(&bytes, options).await.got();
    assert_eq!(answer.outcome, Outcome::Approved);
    assert!(answer.return_code.as_str().is_empty());
    assert!(setup.take_approved(asked.id).await);
    assert!(!setup.take_approved(asked.id).await);
    let told = &setup.history().await[0];
    assert_eq!(
        (told.method, told.result),
        (HistoryMethod::App, HistoryResult::Signed)
    );
}

/// The first lines of the form, as the history has them.
fn first_lines() -> Action {
    let lines = form().action().0;
    assert!(lines.len() > MAX_SHORT_LINES);
    Action(lines[..MAX_SHORT_LINES].to_vec())
}

async fn signed_online(setup: &Setup, phone: &mut Phone) {
    let purpose = RequestPurpose::Transaction {
        action: form().action(),
        match_len: 0,
    };
    let asked = setup.ask(phone.device, purpose).await;
    let bytes = phone.listed(asked.id, setup.now()).await.unwrap();
    let answer = phone.approve(&bytes, ApprovalOptions::default()).await;
    assert_eq!(answer.got().outcome, Outcome::Approved);
}

#[tokio::test]
async fn transaction_ended_then_the_history_has_its_first_lines_and_a_sign_in_has_none() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    signed_online(&setup, &mut phone).await;
    let challenge = setup.challenge(phone.device, Some(form())).await;
    let typed = typed_on(&challenge.qr_text, &TYPED);
    let code = phone.one_time_password(&challenge.qr_text, Method::Pin, &typed);
    let answer = setup.type_code(challenge.id, &code).await;
    assert_eq!(answer, AnswerOutcome::Accepted);
    setup.challenge(phone.device, Some(form())).await;
    setup.move_clock(400);
    let sign_in = RequestPurpose::SignIn { match_len: 2 };
    let asked = setup.ask(phone.device, sign_in).await;
    setup.cancel(asked.id).await;

    let page = phone.history(0, setup.now()).await.got();
    let told: Vec<_> = page
        .entries
        .iter()
        .map(|e| (e.result, &e.action.0))
        .collect();
    let lines = first_lines().encode();
    assert_eq!(
        told,
        [
            (HistoryResult::Cancelled, &Vec::new()),
            (HistoryResult::Expired, &lines),
            (HistoryResult::Signed, &lines),
            (HistoryResult::Signed, &lines),
        ]
    );
}

#[tokio::test]
async fn transaction_reported_then_its_mail_has_its_lines_and_the_time_from_which_the_password_is_enough()
 {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    signed_online(&setup, &mut phone).await;
    let entry = setup.history().await[0].id;
    phone.report(entry, setup.now()).await.got();
    let body = setup.newest_mail().await;
    assert!(body.contains("does not stop this transaction"), "{body}");
    assert!(body.contains("Recipient: Zoë Müller"), "{body}");
    assert!(body.contains("Amount: 1.250,50\u{a0}EUR"), "{body}");
    assert!(!body.contains("Purpose"), "{body}");
    assert!(body.contains("Until "), "{body}");
    // Denied and reported: nothing was signed.
    let purpose = RequestPurpose::Transaction {
        action: form().action(),
        match_len: 0,
    };
    let asked = setup.ask(phone.device, purpose).await;
    let bytes = phone.listed(asked.id, setup.now()).await.unwrap();
    phone.deny(&bytes, Decision::DenyAndReport).await.got();
    let body = setup.newest_mail().await;
    assert!(body.contains("Nothing was signed."), "{body}");
    assert!(body.contains("Recipient: Zoë Müller"), "{body}");
}

/// P4: what is shown is what is signed.
#[tokio::test]
async fn g02_field_changed_in_transit_then_the_approval_matches_no_request() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let purpose = RequestPurpose::Transaction {
        action: form().action(),
        match_len: 0,
    };
    let asked = setup.ask(phone.device, purpose).await;
    let bytes = phone.listed(asked.id, setup.now()).await.unwrap();
    let mut request = Request::parse(&bytes).unwrap();
    let mut action = Action::parse(&request.action.0).unwrap();
    action.0[2].1 = Line::new("1.00 EUR").unwrap();
    request.action = protocol::messages::Opaque(action.encode());
    let reply = phone
        .approve(&request.encode(), ApprovalOptions::default())
        .await;
    assert_eq!(reply.refused(), protocol::messages::Refusal::RequestGone);
    assert!(matches!(setup.status(asked.id).await, RequestStatus::Open));
}

#[tokio::test]
async fn g02_no_fields_or_too_many_then_no_request() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let line = (Label::new("Label").unwrap(), Line::new("value").unwrap());
    for fields in [Vec::new(), vec![line; 13]] {
        let purpose = RequestPurpose::Transaction {
            action: Action(fields),
            match_len: 0,
        };
        let refused = setup.try_ask(phone.device, purpose, HERE).await;
        assert!(matches!(refused, Err(CreateRequestError::NotShowable)));
    }
}

#[tokio::test]
async fn s32_three_requests_of_the_largest_lines_fill_an_inbox_that_the_phone_can_parse() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let line = (
        Label::new("x".repeat(80)).unwrap(),
        Line::new("y".repeat(200)).unwrap(),
    );
    let mut ids = Vec::new();
    for _ in 0..MAX_OPEN_REQUESTS {
        let purpose = RequestPurpose::Transaction {
            action: Action(vec![line.clone(); MAX_LINES]),
            match_len: 0,
        };
        ids.push(setup.ask(phone.device, purpose).await.id);
    }
    for id in ids {
        let bytes = phone.listed(id, setup.now()).await.unwrap();
        let request = Request::parse(&bytes).unwrap();
        let action = Action::parse(&request.action.0).unwrap();
        assert_eq!(action.0, vec![line.clone(); MAX_LINES]);
    }
}

#[tokio::test]
async fn g01_offline_with_the_same_values_then_signed_once_however_they_were_typed() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let challenge = setup.challenge(phone.device, Some(form())).await;
    assert!(challenge.qr_text.len() < 1_000);
    assert!(challenge.typed_digits.is_empty());
    for value in ["Zoë Müller", "12345678", "1250.50"] {
        let Ok(Code::Challenge(signed)) = Code::parse(&challenge.qr_text) else {
            panic!("no challenge");
        };
        let body = signed.to_wire();
        assert!(
            !body.windows(value.len()).any(|w| w == value.as_bytes()),
            "no value stands in the code"
        );
    }
    let typed = typed_on(
        &challenge.qr_text,
        &["  Zoë  Müller", "12345678", "1250,50", "2026-11-20", "Rent"],
    );
    let code = phone.one_time_password(&challenge.qr_text, Method::Pin, &typed);
    assert_eq!(
        setup.type_code(challenge.id, &code).await,
        AnswerOutcome::Accepted
    );
    assert_eq!(
        setup.type_code(challenge.id, &code).await,
        AnswerOutcome::Used
    );
    let history = setup.history().await;
    assert_eq!(history.len(), 1);
    assert_eq!(
        (history[0].method, history[0].result, history[0].browser),
        (HistoryMethod::AppCode, HistoryResult::Signed, Some(HERE))
    );
    assert_eq!(history[0].service, "Demo Bank");
}

#[tokio::test]
async fn g01_field_mistyped_or_missing_then_an_attempt_of_the_challenge_and_no_pin_counted() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let challenge = setup.challenge(phone.device, Some(form())).await;
    let mistyped = ["Zoë Müller", "12345679", "1250,50", "2026-11-20", "Rent"];
    let typed = typed_on(&challenge.qr_text, &mistyped);
    for (typed, attempts_left) in [(typed.as_slice(), 2), (&[], 1), (&typed[..4], 0)] {
        let code = phone.one_time_password(&challenge.qr_text, Method::Pin, typed);
        assert_eq!(
            setup.type_code(challenge.id, &code).await,
            AnswerOutcome::NotThisDevice { attempts_left }
        );
    }
    assert_eq!(setup.wrong_pins(phone.device).await, 0);
    let right = typed_on(&challenge.qr_text, &TYPED);
    let code = phone.one_time_password(&challenge.qr_text, Method::Pin, &right);
    assert_eq!(
        setup.type_code(challenge.id, &code).await,
        AnswerOutcome::Used
    );
    let history = setup.history().await;
    assert_eq!(history.len(), 1);
    assert_eq!(history[0].result, HistoryResult::Failed);
}

#[tokio::test]
async fn g01_right_values_with_a_wrong_pin_then_counted_and_the_challenge_stays() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let challenge = setup.challenge(phone.device, Some(form())).await;
    let typed = typed_on(&challenge.qr_text, &TYPED);
    phone.set_typed_pin("8136");
    let code = phone.one_time_password(&challenge.qr_text, Method::Pin, &typed);
    assert_eq!(
        setup.type_code(challenge.id, &code).await,
        AnswerOutcome::WrongPin { attempts_left: 4 }
    );
    phone.set_typed_pin(PIN);
    let code = phone.one_time_password(&challenge.qr_text, Method::Pin, &typed);
    assert_eq!(
        setup.type_code(challenge.id, &code).await,
        AnswerOutcome::Accepted
    );
}

async fn with_biometrics(setup: &Setup) -> Phone {
    let mut phone = setup.phone().await;
    let payload = Payload::Key(FactorKey::from_bytes([8; 32]));
    phone
        .change(RequestKind::BiometricKey, &payload, setup.now())
        .await
        .got();
    phone.bio_key = Some(FactorKey::from_bytes([8; 32]));
    phone
}

#[tokio::test]
async fn g01_g02_biometrics_used_then_accepted_online_and_offline() {
    let setup = Setup::start().await;
    let mut phone = with_biometrics(&setup).await;
    let challenge = setup.challenge(phone.device, Some(form())).await;
    let typed = typed_on(&challenge.qr_text, &TYPED);
    let code = phone.one_time_password(&challenge.qr_text, Method::Biometric, &typed);
    assert_eq!(
        setup.type_code(challenge.id, &code).await,
        AnswerOutcome::Accepted
    );
    let challenge = setup.challenge(phone.device, None).await;
    let code = phone.one_time_password(&challenge.qr_text, Method::Biometric, &[]);
    assert_eq!(
        setup.type_code(challenge.id, &code).await,
        AnswerOutcome::Accepted
    );
}

/// A code for a sign-in signs no transaction, and the other way round.
#[tokio::test]
async fn g01_code_of_another_challenge_then_refused_for_this_one() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let sign_in = setup.challenge(phone.device, None).await;
    let transaction = setup.challenge(phone.device, Some(form())).await;
    let code = phone.one_time_password(&sign_in.qr_text, Method::Pin, &[]);
    assert_eq!(
        setup.type_code(transaction.id, &code).await,
        AnswerOutcome::NotThisDevice { attempts_left: 2 }
    );
    let typed = typed_on(&transaction.qr_text, &TYPED);
    let code = phone.one_time_password(&transaction.qr_text, Method::Pin, &typed);
    assert_eq!(
        setup.type_code(sign_in.id, &code).await,
        AnswerOutcome::NotThisDevice { attempts_left: 2 }
    );
}
