//! After a report, the page on which the password is changed opens in the browser.

use countersign_authenticator::views::{Action, ErrorCode, Outcome, Screen};
use protocol::{ids::DeviceId, messages::DeviceState};

use crate::environment::Environment;

const PAGE: &str = "https://login.example.eu/.well-known/change-password";

fn page(screen: &Screen) -> Option<&str> {
    match screen {
        Screen::Done { password_page, .. } => password_page.as_deref(),
        other => panic!("not done: {other:?}"),
    }
}

/// Denies a request that the server asks.
async fn denied(env: &Environment, report: bool) -> Screen {
    let id = env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    env.act(Action::OpenRequest { id }).await;
    env.act(Action::Deny { report }).await;
    env.until(|s| matches!(s, Screen::Done { .. })).await
}

#[tokio::test(start_paused = true)]
async fn request_reported_then_the_page_for_a_new_password_opens() {
    let env = Environment::enrolled().await;
    let screen = denied(&env, true).await;
    assert!(matches!(
        screen,
        Screen::Done {
            outcome: Outcome::Reported,
            ..
        }
    ));
    assert_eq!(page(&screen), Some(PAGE));
    let after = env.act(Action::OpenPasswordPage).await;
    assert_eq!(after, screen);
    assert_eq!(env.system_ui.opened(), [PAGE]);
    assert_eq!(env.problem(), None);
}

#[tokio::test(start_paused = true)]
async fn request_denied_without_a_report_then_no_page_is_offered() {
    let env = Environment::enrolled().await;
    let screen = denied(&env, false).await;
    assert_eq!(page(&screen), None);
    env.act(Action::OpenPasswordPage).await;
    assert!(env.system_ui.opened().is_empty());
}

#[tokio::test(start_paused = true)]
async fn browser_does_not_open_then_it_is_said_and_the_address_stays() {
    let env = Environment::enrolled().await;
    env.system_ui.refuses(true);
    let screen = denied(&env, true).await;
    env.act(Action::OpenPasswordPage).await;
    env.settle().await;
    assert_eq!(env.problem(), Some(ErrorCode::PasswordPageNotOpened));
    assert_eq!(env.screen(), screen);
}

#[tokio::test(start_paused = true)]
async fn page_opened_from_the_history_then_that_of_its_account() {
    let env = Environment::enrolled().await;
    env.act(Action::OpenHistory { id: None }).await;
    env.act(Action::OpenPasswordPage).await;
    assert_eq!(env.system_ui.opened(), [PAGE]);
    env.system_ui.refuses(true);
    env.act(Action::OpenPasswordPage).await;
    env.settle().await;
    assert_eq!(env.problem(), Some(ErrorCode::PasswordPageNotOpened));
}

#[tokio::test(start_paused = true)]
async fn device_blocked_then_the_page_of_its_reset_opens_and_no_other_screen_opens_it() {
    let env = Environment::enrolled().await;
    env.act(Action::OpenResetPage).await;
    assert!(env.system_ui.opened().is_empty());
    env.net.server().set_state(DeviceState::Blocked);
    env.until(|s| matches!(s, Screen::Deactivated { .. })).await;
    env.act(Action::OpenResetPage).await;
    let opened = env.system_ui.opened();
    let [page] = opened.as_slice() else {
        panic!("one page: {opened:?}");
    };
    let device = page
        .strip_prefix("https://login.example.eu/account/devices/")
        .and_then(|rest| rest.strip_suffix("/reset-pin"))
        .and_then(DeviceId::from_hex);
    assert!(device.is_some(), "{page}");
    env.system_ui.refuses(true);
    env.act(Action::OpenResetPage).await;
    env.settle().await;
    assert_eq!(env.problem(), Some(ErrorCode::PasswordPageNotOpened));
}
