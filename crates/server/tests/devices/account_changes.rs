//! §4.7 and §5: a challenge for a change of the account.

use countersign_server::use_cases::challenge::AnswerOutcome;
use protocol::code::Code;
use protocol::messages::{Challenge, Change, ChangeKind, Line, RequestKind};
use protocol::signed::Message as _;

use crate::setup::{PIN, Setup};

fn removal(name: &str) -> Change {
    Change::new(
        ChangeKind::RemoveDevice,
        Line::new(name).unwrap(),
        Line::default(),
    )
    .unwrap()
}

#[tokio::test]
async fn s01_challenge_for_a_change_then_it_carries_the_change_and_has_no_digits() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let change = removal("Tablet");
    let challenge = setup
        .challenge_for(phone.device, None, Some(change.clone()))
        .await;
    assert_eq!(challenge.kind, RequestKind::AccountChange);
    assert_eq!(challenge.typed_digits, "");
    let Ok(Code::Challenge(signed)) = Code::parse(&challenge.qr_text) else {
        panic!("no challenge");
    };
    let message: Challenge = signed.peek().unwrap();
    assert_eq!(Change::parse(&message.change.0), Ok(change));
    assert!(message.schema.0.is_empty());
    let code = phone.one_time_password_by_pin(&challenge.qr_text, PIN);
    let outcome = setup.type_code(challenge.id, &code).await;
    assert_eq!(outcome, AnswerOutcome::Accepted);
}

#[tokio::test]
async fn s01_code_for_another_change_or_a_sign_in_then_not_accepted() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let asked = setup
        .challenge_for(phone.device, None, Some(removal("Tablet")))
        .await;
    let other = setup
        .challenge_for(phone.device, None, Some(removal("Phone")))
        .await;
    let sign_in = setup.challenge(phone.device, None).await;
    for foreign in [&other, &sign_in] {
        let code = phone.one_time_password_by_pin(&foreign.qr_text, PIN);
        let outcome = setup.type_code(asked.id, &code).await;
        assert!(
            matches!(outcome, AnswerOutcome::NotThisDevice { .. }),
            "{outcome:?}"
        );
    }
}
