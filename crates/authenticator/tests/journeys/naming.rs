//! A person's own name for an account.

use countersign_authenticator::{
    vault::state::MAX_NICKNAME,
    views::{AccountNotice, Action, ErrorCode, Screen},
};

use protocol::messages::EnrolmentKind;

use crate::environment::Environment;

async fn name(env: &Environment, text: &str) -> Screen {
    let text = text.to_owned();
    env.act(Action::Name { text }).await
}

/// The name on the screen of the account, and what the screen says was just done.
fn shown(screen: &Screen) -> (&str, Option<AccountNotice>) {
    let Screen::Account {
        account, notice, ..
    } = screen
    else {
        panic!("{screen:?}");
    };
    (&account.account.nickname, *notice)
}

#[tokio::test(start_paused = true)]
async fn c10_account_named_then_every_list_shows_it_and_a_restart_keeps_it() {
    let (mut env, first, _) = Environment::with_two().await;
    env.act(Action::OpenAccounts).await;
    env.act(Action::OpenAccount { id: first.clone() }).await;
    let screen = name(&env, "  Work  ").await;
    assert_eq!(shown(&screen), ("Work", Some(AccountNotice::Named)));
    env.restart();
    env.act(Action::OpenAccounts).await;
    let Screen::Accounts { accounts } = env.screen() else {
        panic!("{:?}", env.screen());
    };
    let names: Vec<_> = accounts
        .iter()
        .map(|row| row.account.nickname.as_str())
        .collect();
    assert_eq!(names, ["Work", ""]);
    env.act(Action::OpenAccount { id: first }).await;
    assert_eq!(
        shown(&name(&env, "").await).0,
        "",
        "an empty one removes it"
    );
}

#[tokio::test(start_paused = true)]
async fn pin_reset_then_the_name_stays() {
    let env = Environment::enrolled().await;
    env.account().await;
    name(&env, "Work").await;
    env.home().await;
    let link = env.net.server().page(EnrolmentKind::PinReset, "8265");
    env.act(Action::OpenScanner).await;
    env.scan_and_accept(&link).await;
    env.pin("8265").await;
    assert!(matches!(env.screen(), Screen::Compare { .. }));
    assert_eq!(env.vault().state().accounts[0].nickname.as_str(), "Work");
}

#[tokio::test(start_paused = true)]
async fn name_at_its_limit_then_kept_and_beyond_it_or_misleading_then_refused() {
    let env = Environment::enrolled().await;
    env.account().await;
    let longest = "ä".repeat(usize::from(MAX_NICKNAME));
    assert_eq!(shown(&name(&env, &longest).await).0, longest);
    for text in [format!("{longest}x"), "Wo\u{202E}rk".to_owned()] {
        let screen = name(&env, &text).await;
        assert_eq!(shown(&screen), (longest.as_str(), None));
        assert_eq!(env.problem(), Some(ErrorCode::NameRefused));
    }
}
