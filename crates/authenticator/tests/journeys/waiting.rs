//! Requests that come while the app shows something else, and an app that is opened for one request.

use countersign_authenticator::{
    model::{DeactivationReason, ErrorCode},
    views::{Action, ChangePinStep, Outcome, PinPurpose, Screen, Success},
};
use protocol::messages::EnrolmentKind;

use crate::environment::{Environment, MATCH_CODE, PIN};

/// Waits until the view names this many waiting requests.
async fn waits(env: &Environment, count: Option<u8>) {
    let mut views = env.app.watch();
    views
        .wait_for(|view| view.waiting.as_ref().map(|waiting| waiting.count) == count)
        .await
        .unwrap();
}

fn newest(env: &Environment) -> String {
    env.view().waiting.unwrap().newest.id
}

#[tokio::test(start_paused = true)]
async fn d02_app_started_with_one_request_waiting_then_its_card_is_open() {
    let mut env = Environment::enrolled().await;
    env.stop();
    let id = env.net.server().ask("Wiki");
    env.restart();
    env.run();
    env.until(|s| matches!(s, Screen::Request { card, .. } if card.id == id))
        .await;
    assert!(matches!(
        env.approve(&id, PIN).await,
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn d02_app_came_into_view_with_one_request_waiting_then_its_card_is_open() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    assert!(
        matches!(env.in_view(true).await, Screen::Request { card, .. } if card.id == id),
        "{:?}",
        env.screen()
    );
}

#[tokio::test(start_paused = true)]
async fn app_in_use_or_several_requests_then_none_opens_by_itself() {
    let mut env = Environment::enrolled().await;
    // The person has acted since the app was opened: the list shows the request.
    env.act(Action::Refresh).await;
    env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if requests.len() == 1))
        .await;
    env.stop();
    env.net.server().ask("Mail");
    env.restart();
    env.run();
    env.until(|s| matches!(s, Screen::Home { requests, .. } if requests.len() == 2))
        .await;
}

#[tokio::test(start_paused = true)]
async fn d02_request_comes_while_another_screen_is_shown_then_it_waits_and_opens_from_there() {
    let env = Environment::enrolled().await;
    env.account().await;
    waits(&env, None).await;
    let id = env.net.server().ask("Wiki");
    waits(&env, Some(1)).await;
    assert!(matches!(env.screen(), Screen::Account { .. }), "it stays");
    assert_eq!(newest(&env), id);
    let screen = env.act(Action::OpenRequest { id: id.clone() }).await;
    assert!(matches!(screen, Screen::Request { card, .. } if card.id == id));
    assert_eq!(env.view().waiting, None, "it is the one on the screen");
}

#[tokio::test(start_paused = true)]
async fn d04_wrong_number_then_the_next_request_waits_beside_the_result() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    env.act(Action::OpenRequest { id }).await;
    let wrong = if MATCH_CODE == "11" { "22" } else { "11" };
    env.act(Action::MatchCode { text: wrong.into() }).await;
    env.act(Action::Accept).await;
    env.pin(PIN).await;
    let id = env.net.server().ask("Wiki");
    waits(&env, Some(1)).await;
    assert!(
        matches!(
            env.screen(),
            Screen::Done {
                outcome: Outcome::WrongMatch,
                ..
            }
        ),
        "the result stays until it is tapped"
    );
    env.act(Action::OpenRequest { id: id.clone() }).await;
    env.act(Action::MatchCode {
        text: MATCH_CODE.into(),
    })
    .await;
    env.act(Action::Accept).await;
    assert!(matches!(
        env.pin(PIN).await,
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn digits_are_typed_then_a_request_waits_and_takes_none_of_them_away() {
    let env = Environment::enrolled().await;
    env.account().await;
    env.act(Action::ChangePin).await;
    env.pin("49").await;
    env.net.server().ask("Wiki");
    waits(&env, Some(1)).await;
    assert!(matches!(
        env.screen(),
        Screen::EnterPin {
            purpose: PinPurpose::ChangePin {
                step: ChangePinStep::Old,
                ..
            },
            filled: 2,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn page_confirms_then_the_device_is_said_to_be_ready_until_the_next_action() {
    let env = Environment::enrolled().await;
    assert_eq!(env.view().success, Some(Success::DeviceReady));
    env.act(Action::OpenSettings).await;
    assert_eq!(env.view().success, None);
}

#[tokio::test(start_paused = true)]
async fn page_confirms_a_reset_then_the_new_pin_is_said_to_be_set() {
    let env = comparing_a_reset().await;
    env.net.server().confirm(true);
    let screen = env.until(|s| !matches!(s, Screen::Compare { .. })).await;
    assert!(matches!(screen, Screen::Home { account, .. } if !account.pending));
    assert_eq!(env.view().success, Some(Success::PinSet));
    assert_eq!(env.problem(), None);
}

#[tokio::test(start_paused = true)]
async fn person_says_too_early_that_they_have_answered_then_the_characters_stay_and_it_is_said() {
    let env = comparing_a_reset().await;
    let characters = env.screen();
    assert_eq!(env.problem(), None);
    env.act(Action::Refresh).await;
    env.settle().await;
    assert_eq!(env.screen(), characters);
    assert_eq!(env.problem(), Some(ErrorCode::PageStillAsks));
    assert_eq!(env.view().success, None);
}

#[tokio::test(start_paused = true)]
async fn app_restarts_or_leaves_while_the_page_of_a_reset_asks_then_the_characters_are_there() {
    let mut env = comparing_a_reset().await;
    let characters = env.screen();
    env.stop();
    env.restart();
    env.run();
    env.settle().await;
    assert_eq!(env.screen(), characters);
    // The way home keeps the account waiting, without a word of success.
    let screen = env.act(Action::Back).await;
    let Screen::Home { account, .. } = screen else {
        panic!("{screen:?}")
    };
    assert!(account.pending);
    assert_eq!(env.view().success, None);
    assert_eq!(
        env.act(Action::SwitchAccount { id: account.id }).await,
        characters
    );
}

#[tokio::test(start_paused = true)]
async fn page_of_a_reset_says_different_then_no_success_and_the_device_is_removed() {
    let env = comparing_a_reset().await;
    env.net.server().confirm(false);
    let screen = env.until(|s| !matches!(s, Screen::Compare { .. })).await;
    assert!(
        matches!(
            screen,
            Screen::Deactivated {
                reason: DeactivationReason::Removed,
                ..
            }
        ),
        "{screen:?}"
    );
    assert_eq!(env.view().success, None);
}

/// An app that shows the six characters of a PIN reset.
async fn comparing_a_reset() -> Environment {
    let env = Environment::enrolled().await;
    let link = env.net.server().page(EnrolmentKind::PinReset, "8265");
    env.act(Action::OpenScanner).await;
    env.scan_and_accept(&link).await;
    let screen = env.pin("8265").await;
    assert!(matches!(screen, Screen::Compare { .. }), "{screen:?}");
    env.settle().await;
    env
}

#[tokio::test(start_paused = true)]
async fn account_removed_then_it_is_said() {
    let env = Environment::enrolled().await;
    env.account().await;
    let id = env.vault().state().shown().unwrap().device.to_hex();
    assert!(matches!(
        env.act(Action::RemoveAccount { id: Some(id) }).await,
        Screen::Welcome
    ));
    assert_eq!(env.view().success, Some(Success::AccountRemoved));
}
