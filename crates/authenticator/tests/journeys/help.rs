//! Help: the page of the account's server, opened in the browser.

use countersign_authenticator::views::{Action, ErrorCode, Screen};

use crate::environment::Environment;

fn help(screen: &Screen) -> Option<&str> {
    match screen {
        Screen::Settings { help, .. } => help.as_deref(),
        other => panic!("no settings: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn help_tapped_then_the_page_of_the_account_on_show_opens() {
    let env = Environment::enrolled().await;
    let screen = env.act(Action::OpenSettings).await;
    assert_eq!(help(&screen), Some("https://login.example.eu/help"));
    let after = env.act(Action::OpenHelp).await;
    assert_eq!(after, screen);
    assert_eq!(env.system_ui.opened(), ["https://login.example.eu/help"]);
    assert_eq!(env.problem(), None);
}

#[tokio::test(start_paused = true)]
async fn browser_does_not_open_then_it_is_said_and_the_address_stays() {
    let env = Environment::enrolled().await;
    env.system_ui.refuses(true);
    let screen = env.act(Action::OpenSettings).await;
    env.act(Action::OpenHelp).await;
    env.settle().await;
    assert_eq!(env.problem(), Some(ErrorCode::HelpNotOpened));
    assert_eq!(env.screen(), screen);
}

#[tokio::test(start_paused = true)]
async fn no_account_then_the_page_of_the_server_for_which_the_app_was_set_up_opens() {
    let env = Environment::new();
    let screen = env.act(Action::OpenSettings).await;
    assert!(matches!(
        screen,
        Screen::Settings {
            has_accounts: false,
            ..
        }
    ));
    env.act(Action::OpenHelp).await;
    assert_eq!(env.system_ui.opened(), ["https://login.example.eu/help"]);
}

/// The page of the account, not of the server for which the app was set up.
#[tokio::test(start_paused = true)]
async fn account_of_another_server_then_its_own_page_opens() {
    let env = Environment::enrolled().await;
    env.add_other().await;
    let screen = env.act(Action::OpenSettings).await;
    let expected = format!("{}/help", env.net.other().origin);
    assert_eq!(help(&screen), Some(expected.as_str()));
}
