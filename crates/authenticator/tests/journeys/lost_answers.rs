//! protocol.md §4.5: approvals whose answer is lost or late.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, ErrorCode, Outcome, Screen},
};
use protocol::{
    ids::Position,
    messages::{self},
};

use crate::approving::done;
use crate::environment::{Environment, Fault, PIN};

#[tokio::test(start_paused = true)]
async fn answer_lost_once_then_the_same_bytes_again_and_counted_once() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.fault(ApiPath::Approve, Fault::LoseAnswer);
    assert_eq!(done(&env.approve(&id, PIN).await), Outcome::Approved);
    assert_eq!(env.asked(ApiPath::Approve), 2);
    assert_eq!(env.phone_position(), Position { epoch: 1, step: 0 });
}

#[tokio::test(start_paused = true)]
async fn answer_lost_for_good_then_asked_for_before_the_next_approval() {
    let mut env = Environment::enrolled().await;
    let first = env.net.server().ask("Wiki");
    env.open(&first).await;
    env.stop();
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseAnswer);
    }
    let screen = env.pin(PIN).await;
    assert!(matches!(screen, Screen::Request { .. }));
    assert_eq!(env.problem(), Some(ErrorCode::Unreachable));
    assert_eq!(
        env.net.server().outcome(&first),
        Some(messages::Outcome::Approved)
    );
    assert_eq!(env.phone_position(), Position { epoch: 0, step: 1 });

    env.restart();
    // The app asks for the outcome of the first and applies its N before it approves the second, which begins epoch 2.
    let second = env.net.server().ask("Mail");
    env.fault(ApiPath::Ask, Fault::LoseAnswer);
    env.run();
    assert_eq!(done(&env.approve(&second, PIN).await), Outcome::Approved);
    assert!(env.asked(ApiPath::Ask) >= 1);
    assert_eq!(env.phone_position(), Position { epoch: 2, step: 0 });
    assert_eq!(env.net.server().position(), env.phone_position());
}

#[tokio::test(start_paused = true)]
async fn approval_that_never_arrived_then_the_same_request_sends_it_again() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseQuestion);
    }
    assert!(matches!(
        env.approve(&id, PIN).await,
        Screen::Request { .. }
    ));
    // A query by the app itself would end a request that the user can still approve.
    env.settle().await;
    env.act(Action::Accept).await;
    assert_eq!(done(&env.pin(PIN).await), Outcome::Approved);
    assert_eq!(env.asked(ApiPath::Ask), 0);
}

#[tokio::test(start_paused = true)]
async fn earlier_attempt_had_a_wrong_pin_then_the_current_pin_is_sent_next() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseQuestion);
    }
    env.approve(&id, "1111").await;
    env.act(Action::Accept).await;
    assert_eq!(done(&env.pin(PIN).await), Outcome::Approved);
    assert_eq!(env.phone_position(), env.net.server().position());
}

#[tokio::test(start_paused = true)]
async fn request_ended_and_its_answer_lost_then_the_app_asks_by_itself() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseAnswer);
    }
    env.approve(&id, PIN).await;
    env.home().await;
    env.settle().await;
    assert_eq!(env.asked(ApiPath::Ask), 1);
    assert_eq!(env.phone_position(), Position { epoch: 1, step: 0 });
    assert!(env.vault().state().accounts[0].unanswered.is_none());
}

#[tokio::test(start_paused = true)]
async fn one_time_passwords_in_between_then_a_late_n_still_fits() {
    let mut env = Environment::enrolled().await;
    let first = env.net.server().ask("Wiki");
    env.open(&first).await;
    env.stop();
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseAnswer);
    }
    env.pin(PIN).await;
    env.home().await;
    for _ in 0..3 {
        let (challenge, _) = env.net.server().challenge(false);
        env.code(&challenge).await;
        env.act(Action::Accept).await;
        env.pin(PIN).await;
        env.home().await;
    }
    assert_eq!(env.phone_position(), Position { epoch: 0, step: 4 });
    env.run();
    let second = env.net.server().ask("Mail");
    assert_eq!(done(&env.approve(&second, PIN).await), Outcome::Approved);
    assert_eq!(env.phone_position(), Position { epoch: 2, step: 0 });
}

#[tokio::test(start_paused = true)]
async fn screen_left_while_approving_then_the_answer_still_reaches_the_vault() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.fault(ApiPath::Approve, Fault::LoseAnswer);
    env.open(&id).await;
    let app = env.app.clone();
    // The second attempt comes after a second; the user leaves the screen meanwhile.
    let typed = tokio::spawn(async move {
        for digit in PIN.chars() {
            app.dispatch(Action::PinDigit { digit }).await;
        }
    });
    env.until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
        .await;
    assert!(matches!(env.home().await, Screen::Home { .. }));
    typed.await.unwrap();
    assert_eq!(env.phone_position(), Position { epoch: 1, step: 0 });
    assert!(matches!(env.screen(), Screen::Home { .. }));
}
