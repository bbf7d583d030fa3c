//! §4.7 and §5: a challenge for a change of the account.

use std::net::Ipv4Addr;

use countersign_server::domain::account_change::{
    AccountChange, RemoveDevice, RenameDevice, ResetPin,
};
use countersign_server::domain::confirmation::ConfirmationPurpose;
use countersign_server::domain::sign_in::Method;
use countersign_server::network::ClientAddress;
use countersign_server::use_cases::challenge::AnswerOutcome;
use countersign_server::use_cases::confirmation::{
    self, ConfirmationError, Description, Question, Terms,
};
use protocol::code::Code;
use protocol::messages::{Challenge, Change, ChangeKind, Line, RequestKind};
use protocol::signed::Message as _;

use crate::setup::{HERE, PIN, Setup, context};

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

#[tokio::test]
async fn s01_change_of_another_accounts_device_then_no_device_is_asked() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let other = setup.other_account().await;
    let theirs = setup.phone_of(other).await.device;
    let rename = RenameDevice {
        device: theirs,
        name: "Mine".into(),
    };
    for change in [
        RemoveDevice(theirs).into(),
        ResetPin(theirs).into(),
        AccountChange::RenameDevice(rename),
    ] {
        let question = Question {
            account: setup.account,
            device: phone.device,
            method: Method::AppPin,
            purpose: ConfirmationPurpose::AccountChange(change),
            form: None,
            browser: HERE,
            description: Description {
                service: "My Account".into(),
                context: context(),
                network: ClientAddress::Own(Ipv4Addr::LOCALHOST.into()).network(1),
            },
            terms: Terms {
                origin: setup.app.origin.clone(),
                match_len: 2,
            },
        };
        let store = &setup.app.store;
        let asked = store.write(move |tx| confirmation::ask(tx, question)).await;
        assert!(
            matches!(asked, Err(ConfirmationError::NotShowable(_))),
            "{asked:?}"
        );
    }
    assert!(phone.poll(setup.now()).await.requests.is_empty());
}
