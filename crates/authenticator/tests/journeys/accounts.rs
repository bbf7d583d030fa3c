//! Several accounts in one app, of several servers and of one.

use countersign_authenticator::{
    ports::ApiPath,
    views::{self, Action, Connection, DeactivationReason, ErrorCode, Outcome, PinPurpose, Screen},
};
use protocol::messages::{DeviceState, EnrolmentKind, Refusal};

use crate::environment::{Environment, Fault, PIN};

const SECOND_PIN: &str = "8265";

fn shown(screen: &Screen) -> String {
    match screen {
        Screen::Home { account, .. } => account.id.clone(),
        other => panic!("not at home: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn c10_d03_request_for_an_account_not_shown_then_announced_and_answered_after_a_switch() {
    let (env, first, second) = Environment::with_two().await;
    assert_eq!(shown(&env.screen()), second);
    let id = env.net.server().ask("Wiki");
    let screen = env
        .until(|s| matches!(s, Screen::Home { others, .. } if others[0].requests == 1))
        .await;
    let Screen::Home {
        others, requests, ..
    } = screen
    else {
        panic!("not at home");
    };
    assert!(requests.is_empty());
    assert_eq!(others[0].account.id, first);
    // Opened as it is, it puts its account on show.
    assert!(matches!(
        env.act(Action::OpenRequest { id: id.clone() }).await,
        Screen::Request { card, .. } if card.id == id
    ));
    assert_eq!(shown(&env.home().await), first);
    env.act(Action::SwitchAccount { id: second.clone() }).await;
    let screen = env.act(Action::SwitchAccount { id: first.clone() }).await;
    assert_eq!(shown(&screen), first);
    let screen = env.approve(&id, PIN).await;
    assert!(matches!(
        screen,
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn c10_account_switched_then_kept_across_a_restart_and_unknown_ids_change_nothing() {
    let (mut env, first, second) = Environment::with_two().await;
    env.act(Action::SwitchAccount { id: first.clone() }).await;
    for id in ["", "00", &"0".repeat(32), "é"] {
        env.act(Action::SwitchAccount { id: id.into() }).await;
        assert_eq!(shown(&env.screen()), first);
    }
    env.restart();
    assert_eq!(shown(&env.screen()), first);
    env.run();
    env.act(Action::OpenAccounts).await;
    let Screen::Accounts { accounts } = env.screen() else {
        panic!("{:?}", env.screen());
    };
    let rows: Vec<_> = accounts
        .iter()
        .map(|a| (&*a.account.id, a.active))
        .collect();
    assert_eq!(rows, [(&*first, true), (&*second, false)]);
}

#[tokio::test(start_paused = true)]
async fn c10_one_server_down_then_the_other_account_works() {
    let (env, first, _) = Environment::with_two().await;
    env.net.other().down = true;
    env.net.other().set_state(DeviceState::Active);
    env.settle().await;
    assert!(matches!(
        env.screen(),
        Screen::Home {
            connection: Connection::Offline | Connection::Online,
            ..
        }
    ));
    let id = env.net.server().ask("Wiki");
    env.act(Action::SwitchAccount { id: first }).await;
    assert!(matches!(env.approve(&id, PIN).await, Screen::Done { .. }));
    // More than a minute without an answer: few questions, and it recovers by itself.
    let before = env.net.other().seen.len();
    env.settle().await;
    env.settle().await;
    let asked = env.net.other().seen.len() - before;
    assert!(asked <= 20, "{asked} questions to a server that is down");
}

#[tokio::test(start_paused = true)]
async fn c10_e01_challenge_of_an_account_not_shown_then_answered_with_its_pin() {
    let (env, _, _) = Environment::with_two().await;
    let (challenge, hash) = env.net.server().challenge(false);
    let screen = env.code(&challenge).await;
    let Screen::ConfirmChallenge { challenge } = screen else {
        panic!("{screen:?}");
    };
    assert_eq!(challenge.origin, "https://login.example.eu");
    env.act(Action::Accept).await;
    let Screen::OneTimePassword { code, .. } = env.pin(PIN).await else {
        panic!("{:?}", env.screen());
    };
    assert_eq!(
        env.net.server().fit(&code, hash),
        protocol::otp::OtpMatch::Right
    );
}

#[tokio::test(start_paused = true)]
async fn c10_one_account_removed_then_the_other_stays_and_its_server_is_not_asked() {
    let (env, first, second) = Environment::with_two().await;
    env.act(Action::OpenAccounts).await;
    env.act(Action::OpenAccount { id: first.clone() }).await;
    // Only the account that is open, and only by its id.
    for id in [None, Some(second.clone())] {
        assert!(matches!(
            env.act(Action::RemoveAccount { id }).await,
            Screen::Account { .. }
        ));
    }
    let screen = env.act(Action::RemoveAccount { id: Some(first) }).await;
    let Screen::Accounts { accounts } = screen else {
        panic!("{screen:?}");
    };
    assert_eq!(accounts.len(), 1);
    assert!(env.net.server().removed && !env.net.other().removed);
    assert_eq!(env.problem(), None);
    let polls = env.asked(ApiPath::Poll);
    env.settle().await;
    assert_eq!(env.asked(ApiPath::Poll), polls, "still polled for");
    assert_eq!(shown(&env.home().await), second);
}

#[tokio::test(start_paused = true)]
async fn account_removed_while_its_server_is_down_then_gone_here_with_a_note_on_what_remains() {
    for fault in [
        Fault::LoseQuestion,
        Fault::LoseAnswer,
        Fault::Garbage,
        Fault::Forge,
        Fault::Refuse(Refusal::ServerFault),
    ] {
        let env = Environment::enrolled().await;
        let id = env.vault().state().accounts[0].device.to_hex();
        env.fault(ApiPath::Remove, fault);
        env.act(Action::OpenAccounts).await;
        env.act(Action::OpenAccount { id: id.clone() }).await;
        let screen = env.act(Action::RemoveAccount { id: Some(id) }).await;
        assert_eq!(screen, Screen::Welcome);
        assert!(env.vault().state().accounts.is_empty());
        assert_eq!(env.problem(), Some(ErrorCode::RemovalUntold), "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn c10_w1_two_accounts_at_one_server_then_a_reset_finds_the_one_not_shown() {
    let env = Environment::enrolled().await;
    let (first, second) = env.add_another().await;
    let of = protocol::ids::DeviceId::from_hex(&first);
    let link = env
        .net
        .server()
        .page_of(EnrolmentKind::PinReset, "7351", of);
    env.act(Action::OpenScanner).await;
    let screen = env.scan_and_accept(&link).await;
    assert!(
        matches!(
            &screen,
            Screen::EnterPin {
                purpose: PinPurpose::Enrol { .. },
                ..
            }
        ),
        "{screen:?}"
    );
    assert_eq!(env.asked(ApiPath::Claim), 4, "two enrolments, two attempts");
    let screen = env.pin("7351").await;
    assert!(matches!(
        screen,
        Screen::Compare {
            kind: views::EnrolmentKind::PinReset,
            ..
        }
    ));
    let of = of.unwrap();
    env.net.server().device_of_mut(of).state = DeviceState::Active;
    env.home().await;
    env.settle().await;
    let id = env.net.server().ask_of(of, "Wiki", |_| {});
    env.act(Action::SwitchAccount { id: first }).await;
    assert!(matches!(
        env.approve(&id, "7351").await,
        Screen::Done { .. }
    ));
    // The PIN of the other account is unchanged.
    env.home().await;
    env.act(Action::SwitchAccount { id: second.clone() }).await;
    let of = protocol::ids::DeviceId::from_hex(&second).unwrap();
    let id = env.net.server().ask_of(of, "Wiki", |_| {});
    env.open(&id).await;
    assert!(matches!(env.pin(SECOND_PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn w6_code_typed_with_an_account_of_that_server_then_it_does_what_its_kind_says() {
    use protocol::link::EnrolmentCode;
    let env = Environment::enrolled().await;
    let typed = |link: &str| {
        let code = EnrolmentCode::parse_link(link).unwrap();
        format!(
            "login.example.eu {}",
            EnrolmentCode::to_typed(code.kind, &code.secret)
        )
    };
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.act(Action::AddAccount).await;
    env.act(Action::OpenScanner).await;
    let kind = |screen: &Screen| match screen {
        Screen::ConfirmEnrolment { kind, .. } => *kind,
        other => panic!("{other:?}"),
    };
    let screen = env.code(&typed(&link)).await;
    assert_eq!(kind(&screen), views::EnrolmentKind::Enrol);
    // After one step back, the code typed again still adds an account.
    assert!(matches!(
        env.act(Action::Back).await,
        Screen::Scan { busy: false, .. }
    ));
    let screen = env.code(&typed(&link)).await;
    assert_eq!(kind(&screen), views::EnrolmentKind::Enrol);
    env.fault(ApiPath::Claim, Fault::Refuse(Refusal::EnrolmentGone));
    env.act(Action::Accept).await;
    assert_eq!(env.problem(), Some(ErrorCode::EnrolmentGone));
    let screen = env.code(&typed(&link)).await;
    assert_eq!(kind(&screen), views::EnrolmentKind::Enrol);
    env.home().await;
    let reset = env.net.server().page(EnrolmentKind::PinReset, PIN);
    env.act(Action::OpenScanner).await;
    let screen = env.code(&typed(&reset)).await;
    assert_eq!(kind(&screen), views::EnrolmentKind::PinReset);
    // A reset code that is gone says where the next one comes from.
    env.fault(ApiPath::Claim, Fault::Refuse(Refusal::EnrolmentGone));
    env.act(Action::Accept).await;
    assert_eq!(env.problem(), Some(ErrorCode::ResetGone));
}

#[tokio::test(start_paused = true)]
async fn change_of_an_account_not_shown_blocks_then_reported_where_it_is_visible() {
    let (env, first, _) = Environment::with_two().await;
    env.act(Action::OpenAccounts).await;
    env.act(Action::OpenAccount { id: first.clone() }).await;
    env.net.server().device_mut().wrong_pins = 4;
    env.act(Action::ChangePin).await;
    for pin in ["1111", "7351", "7351"] {
        env.pin(pin).await;
    }
    let screen = env.screen();
    assert!(
        matches!(
            &screen,
            Screen::Deactivated {
                reason: DeactivationReason::Blocked,
                origin,
                ..
            } if origin == "https://login.example.eu"
        ),
        "{screen:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn c10_no_room_for_another_account_then_reported_before_anything_is_sent() {
    let mut env = Environment::enrolled().await;
    for n in 1..32 {
        let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
        env.act(Action::AddAccount).await;
        env.act(Action::OpenScanner).await;
        env.scan_and_accept(&link).await;
        env.pin(PIN).await;
        env.net.server().confirm(true);
        env.home().await;
        if n == 1 {
            env.stop();
        }
    }
    assert_eq!(env.vault().state().accounts.len(), 32);
    let claims = env.asked(ApiPath::Claim);
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.act(Action::AddAccount).await;
    let screen = env.scan_and_accept(&link).await;
    assert!(matches!(
        screen,
        Screen::ConfirmEnrolment { busy: false, .. }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::TooManyAccounts));
    assert_eq!(env.asked(ApiPath::Claim), claims);
}

/// As after the server was installed anew: the first account's S is the old one. Only the account whose S the code names is meant.
#[tokio::test(start_paused = true)]
async fn s30_accounts_of_two_server_keys_at_one_address_then_a_reset_is_for_the_key_in_its_code() {
    let env = Environment::enrolled().await;
    env.net.server().replace_key(21);
    let (first, second) = env.add_another().await;
    env.act(Action::SwitchAccount { id: first }).await;
    let claims = env.asked(ApiPath::Claim);
    let of = protocol::ids::DeviceId::from_hex(&second);
    let reset = env
        .net
        .server()
        .page_of(EnrolmentKind::PinReset, "7351", of);
    env.act(Action::OpenScanner).await;
    let screen = env.scan_and_accept(&reset).await;
    assert!(
        matches!(&screen, Screen::EnterPin { purpose: PinPurpose::Enrol { account, .. }, .. } if account == "b***@e***"),
        "{screen:?}"
    );
    assert_eq!(env.asked(ApiPath::Claim), claims + 1);

    // No account of this phone has the S that this code names: nothing is sent.
    env.home().await;
    env.net.server().replace_key(22);
    let reset = env
        .net
        .server()
        .page_of(EnrolmentKind::PinReset, "7351", of);
    env.act(Action::OpenScanner).await;
    env.code(&reset).await;
    assert_eq!(env.problem(), Some(ErrorCode::NotThisDevice));
    assert_eq!(env.asked(ApiPath::Claim), claims + 1);
}

#[tokio::test(start_paused = true)]
async fn s30_account_removed_for_good_then_no_reset_is_for_it() {
    let env = Environment::enrolled().await;
    let reset = env.net.server().page(EnrolmentKind::PinReset, "7351");
    env.net.server().set_state(DeviceState::Removed);
    env.until(|s| {
        matches!(
            s,
            Screen::Deactivated {
                reason: DeactivationReason::Removed,
                ..
            }
        )
    })
    .await;
    let claims = env.asked(ApiPath::Claim);
    env.act(Action::OpenScanner).await;
    let screen = env.code(&reset).await;
    assert!(
        !matches!(screen, Screen::ConfirmEnrolment { .. }),
        "{screen:?}"
    );
    assert_eq!(env.problem(), Some(ErrorCode::NotThisDevice));
    assert_eq!(env.asked(ApiPath::Claim), claims);
}

/// From the scanner of the home screen, not from "add an account": the code's kind decides.
#[tokio::test(start_paused = true)]
async fn s30_enrolment_typed_beside_an_account_of_that_server_then_there_are_two() {
    use protocol::link::EnrolmentCode;
    let env = Environment::enrolled().await;
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    let code = EnrolmentCode::parse_link(&link).unwrap();
    let typed = EnrolmentCode::to_typed(code.kind, &code.secret);
    env.act(Action::OpenScanner).await;
    env.scan_and_accept(&format!("login.example.eu {typed}"))
        .await;
    let screen = env.pin(PIN).await;
    assert!(matches!(screen, Screen::Compare { .. }), "{screen:?}");
    assert_eq!(env.vault().state().accounts.len(), 2);
}

/// The masked names in the list of accounts.
async fn listed(env: &Environment) -> Vec<String> {
    match env.act(Action::OpenAccounts).await {
        Screen::Accounts { accounts } => accounts.into_iter().map(|a| a.account.account).collect(),
        other => panic!("no accounts: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn two_accounts_that_look_the_same_then_numbered_wherever_they_are_shown() {
    let env = Environment::enrolled().await;
    assert_eq!(listed(&env).await, ["m***@e***"]);
    env.home().await;
    let (_, second) = env.add_another_as("m***@e***").await;
    assert_eq!(listed(&env).await, ["m***@e*** (1)", "m***@e*** (2)"]);
    let screen = env.home().await;
    assert!(
        matches!(&screen, Screen::Home { account, others, .. }
            if account.account == "m***@e*** (2)" && others[0].account.account == "m***@e*** (1)"),
        "{screen:?}"
    );
    let id = env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    let screen = env.act(Action::OpenRequest { id }).await;
    assert!(
        matches!(&screen, Screen::Request { card, .. } if card.account == "m***@e*** (2)"),
        "{screen:?}"
    );
    env.home().await;
    // The number goes with the other account.
    env.act(Action::OpenAccounts).await;
    env.act(Action::OpenAccount { id: second.clone() }).await;
    env.act(Action::RemoveAccount { id: Some(second) }).await;
    env.home().await;
    assert_eq!(listed(&env).await, ["m***@e***"]);
}
