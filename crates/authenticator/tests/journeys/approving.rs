//! protocol.md §4: requests and approvals.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, DeactivationReason, ErrorCode, Outcome, PinPurpose, Screen},
};
use protocol::ids::Position;

use crate::environment::{Environment, PIN};

pub(crate) fn done(screen: &Screen) -> Outcome {
    match screen {
        Screen::Done {
            outcome,
            service,
            account,
            ..
        } => {
            assert!(!service.is_empty() && account == "m***@e***");
            *outcome
        }
        other => panic!("not done: {other:?}"),
    }
}

pub(crate) fn deactivation(screen: &Screen) -> DeactivationReason {
    match screen {
        Screen::Deactivated { reason, .. } => *reason,
        other => panic!("not deactivated: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn d05_match_code_and_pin_then_approved_and_both_sides_in_the_next_epoch() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    let screen = env.pin(PIN).await;
    assert_eq!(done(&screen), Outcome::Approved);
    let epoch_1 = Position { epoch: 1, step: 0 };
    assert_eq!(env.phone_position(), epoch_1);
    assert_eq!(env.net.server().position(), epoch_1);
    // The server asserts the chain proof of the poll that acknowledges it.
    env.settle().await;
    assert!(env.net.server().device().before.is_none());
    let id = env.net.server().ask("Wiki");
    env.home().await;
    assert_eq!(done(&env.approve(&id, PIN).await), Outcome::Approved);
    assert_eq!(env.phone_position().epoch, 2);
}

#[tokio::test(start_paused = true)]
async fn d04_match_code_incomplete_then_it_cannot_be_continued() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    env.act(Action::OpenRequest { id }).await;
    for text in ["", "4", "x4y"] {
        env.act(Action::MatchCode { text: text.into() }).await;
        assert!(matches!(
            env.act(Action::Accept).await,
            Screen::Request { .. }
        ));
    }
    env.act(Action::MatchCode {
        text: "4-2 7".into(),
    })
    .await;
    let screen = env.act(Action::Accept).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            purpose: PinPurpose::Approve { .. },
            filled: 0,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn d04_wrong_match_code_then_the_request_ended() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    env.act(Action::OpenRequest { id }).await;
    env.act(Action::MatchCode { text: "24".into() }).await;
    env.act(Action::Accept).await;
    assert_eq!(done(&env.pin(PIN).await), Outcome::WrongMatch);
    assert!(env.vault().state().accounts[0].unanswered.is_none());
}

#[tokio::test(start_paused = true)]
async fn d04_denied_or_reported_then_no_pin_and_no_step() {
    let env = Environment::enrolled().await;
    let before = (env.phone_position(), env.store.writes());
    for (report, outcome) in [(false, Outcome::Denied), (true, Outcome::Reported)] {
        let id = env.net.server().ask("Wiki");
        env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
            .await;
        env.act(Action::OpenRequest { id }).await;
        assert_eq!(done(&env.act(Action::Deny { report }).await), outcome);
        env.home().await;
    }
    assert_eq!((env.phone_position(), env.store.writes()), before);
}

#[tokio::test(start_paused = true)]
async fn d05_wrong_pin_then_attempts_left_and_the_fifth_blocks() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    for left in [4, 3, 2, 1] {
        let screen = env.pin("1111").await;
        assert!(
            matches!(&screen, Screen::EnterPin { attempts_left: Some(n), filled: 0, busy: false, .. } if *n == left),
            "{screen:?}"
        );
        assert_eq!(env.problem(), Some(ErrorCode::WrongPin));
    }
    assert_eq!(
        deactivation(&env.pin("1111").await),
        DeactivationReason::Blocked
    );
}

#[tokio::test(start_paused = true)]
async fn behind_the_server_then_catches_up_and_approves_without_a_second_pin() {
    let env = Environment::enrolled().await;
    env.net.server().skip(5);
    let id = env.net.server().ask("Wiki");
    assert_eq!(done(&env.approve(&id, PIN).await), Outcome::Approved);
    assert_eq!(env.asked(ApiPath::Approve), 2);
    assert_eq!(env.phone_position(), env.net.server().position());
}
