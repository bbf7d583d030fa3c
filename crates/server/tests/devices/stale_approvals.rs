//! Approvals that are behind the server's step (protocol.md §4.4 steps 2 and 6).

use countersign_server::use_cases::approval::MAX_STALE_APPROVALS;
use countersign_server::use_cases::challenge::AnswerOutcome;
use countersign_server::use_cases::request::RequestPurpose;
use protocol::messages::{DeviceState, Outcome};
use testkit::phone::{ApprovalOptions, Phone, Reply, outcome};

use crate::setup::{PIN, Setup};

const SIGN_IN: RequestPurpose = RequestPurpose::SignIn { match_len: 0 };

/// The phone confirms another sign-in, and learns that it did.
async fn confirm_another(setup: &Setup, phone: &mut Phone) {
    let id = setup.ask(phone.device, SIGN_IN).await.id;
    let reply = phone.approve_online(id, PIN, "", setup.now()).await;
    assert_eq!(outcome(&reply), Some(Outcome::Approved));
    phone.poll(setup.now()).await;
}

/// A holder of T makes approvals that differ in their match code alone. Each is answered; no more are remembered than stated,
/// and a copy of a further one is judged anew when its epoch is over.
#[tokio::test]
async fn more_approvals_behind_than_are_remembered_then_only_those_get_the_same_answer_later() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.ask(phone.device, SIGN_IN).await.id;
    let request = phone.listed(id, setup.now()).await.unwrap();
    let mut late = Vec::new();
    for number in 0..=MAX_STALE_APPROVALS {
        let match_code = number.to_string();
        let options = ApprovalOptions {
            match_code: &match_code,
            ..ApprovalOptions::default()
        };
        late.push(phone.make_without_step(&request, options));
    }
    let challenge = setup.challenge(phone.device, None).await;
    let code = phone.one_time_password_by_pin(&challenge.qr_text, PIN);
    let typed = setup.type_code(challenge.id, &code).await;
    assert_eq!(typed, AnswerOutcome::Accepted);
    for made in &late {
        let reply = phone.send_made(made).await;
        assert!(matches!(reply, Reply::StalePosition(at) if (at.epoch, at.step) == (0, 1)));
    }

    confirm_another(&setup, &mut phone).await;
    confirm_another(&setup, &mut phone).await;
    let (further, remembered) = late.split_last().unwrap();
    for made in remembered {
        let reply = phone.send_made(made).await;
        assert!(matches!(reply, Reply::StalePosition(at) if (at.epoch, at.step) == (0, 1)));
    }
    assert_eq!(setup.state(phone.device).await, DeviceState::Active);
    let reply = phone.send_made(further).await;
    assert_eq!(outcome(&reply), Some(Outcome::Locked));
}
