//! Several accounts in one app, of several servers and of one.

use countersign_authenticator::{
    ports::ApiPath,
    views::{self, Action, Connection, DeactivationReason, ErrorCode, Outcome, PinPurpose, Screen},
};
use protocol::messages::{DeviceState, EnrolmentKind, Refusal};

use crate::world::{Fault, PIN, World};

const SECOND_PIN: &str = "8265";

fn shown(screen: &Screen) -> String {
    match screen {
        Screen::Home { account, .. } => account.id.clone(),
        other => panic!("not at home: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn c10_d03_request_for_an_account_not_shown_then_announced_and_answered_after_a_switch() {
    let (world, first, second) = World::with_two().await;
    assert_eq!(shown(&world.screen()), second);
    let id = world.net.server().ask("Wiki");
    let screen = world
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
    // Without a switch it cannot be opened.
    assert!(matches!(
        world.act(Action::OpenRequest { id: id.clone() }).await,
        Screen::Home { .. }
    ));
    let screen = world.act(Action::SwitchAccount { id: first.clone() }).await;
    assert_eq!(shown(&screen), first);
    let screen = world.approve(&id, PIN).await;
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
    let (mut world, first, second) = World::with_two().await;
    world.act(Action::SwitchAccount { id: first.clone() }).await;
    for id in ["", "00", &"0".repeat(32), "é"] {
        world.act(Action::SwitchAccount { id: id.into() }).await;
        assert_eq!(shown(&world.screen()), first);
    }
    world.restart();
    assert_eq!(shown(&world.screen()), first);
    world.run();
    world.act(Action::OpenAccounts).await;
    let Screen::Accounts { accounts } = world.screen() else {
        panic!("{:?}", world.screen());
    };
    let rows: Vec<_> = accounts
        .iter()
        .map(|a| (&*a.account.id, a.active))
        .collect();
    assert_eq!(rows, [(&*first, true), (&*second, false)]);
}

#[tokio::test(start_paused = true)]
async fn c10_one_server_down_then_the_other_account_works() {
    let (world, first, _) = World::with_two().await;
    world.net.other().down = true;
    world.net.other().set_state(DeviceState::Active);
    world.settle().await;
    assert!(matches!(
        world.screen(),
        Screen::Home {
            connection: Connection::Offline | Connection::Online,
            ..
        }
    ));
    let id = world.net.server().ask("Wiki");
    world.act(Action::SwitchAccount { id: first }).await;
    assert!(matches!(world.approve(&id, PIN).await, Screen::Done { .. }));
    // A minute and more without an answer: few questions, and back by itself.
    let before = world.net.other().seen.len();
    world.settle().await;
    world.settle().await;
    let asked = world.net.other().seen.len() - before;
    assert!(asked <= 20, "{asked} questions to a server that is down");
}

#[tokio::test(start_paused = true)]
async fn c10_e01_challenge_of_an_account_not_shown_then_answered_with_its_pin() {
    let (world, _, _) = World::with_two().await;
    let (challenge, hash) = world.net.server().challenge(false);
    let screen = world.code(&challenge).await;
    let Screen::ConfirmChallenge { challenge } = screen else {
        panic!("{screen:?}");
    };
    assert_eq!(challenge.origin, "https://login.example.eu");
    world.act(Action::Accept).await;
    let Screen::OneTimePassword { code, .. } = world.pin(PIN).await else {
        panic!("{:?}", world.screen());
    };
    assert_eq!(
        world.net.server().fit(&code, hash),
        protocol::otp::OtpMatch::Right
    );
}

#[tokio::test(start_paused = true)]
async fn c10_one_account_removed_then_the_other_stays_and_its_server_is_not_asked() {
    let (world, first, second) = World::with_two().await;
    world.act(Action::OpenAccounts).await;
    world.act(Action::OpenAccount { id: first.clone() }).await;
    // Only the account that is open, and only by its id.
    for id in [None, Some(second.clone())] {
        assert!(matches!(
            world.act(Action::RemoveAccount { id }).await,
            Screen::Account { .. }
        ));
    }
    let screen = world.act(Action::RemoveAccount { id: Some(first) }).await;
    let Screen::Accounts { accounts } = screen else {
        panic!("{screen:?}");
    };
    assert_eq!(accounts.len(), 1);
    assert!(world.net.server().removed && !world.net.other().removed);
    assert_eq!(world.problem(), None);
    let polls = world.asked(ApiPath::Poll);
    world.settle().await;
    assert_eq!(world.asked(ApiPath::Poll), polls, "still polled for");
    assert_eq!(shown(&world.home().await), second);
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
        let world = World::enrolled().await;
        let id = world.vault().state().accounts[0].device.to_hex();
        world.fault(ApiPath::Remove, fault);
        world.act(Action::OpenAccounts).await;
        world.act(Action::OpenAccount { id: id.clone() }).await;
        let screen = world.act(Action::RemoveAccount { id: Some(id) }).await;
        assert_eq!(screen, Screen::Welcome);
        assert!(world.vault().state().accounts.is_empty());
        assert_eq!(world.problem(), Some(ErrorCode::RemovalUntold), "{fault:?}");
    }
}

/// Two accounts at one server. Gives the world and both ids; the second is on show.
async fn two_at_one() -> (World, String, String) {
    let world = World::enrolled().await;
    let first = world.net.server().device().id.to_hex();
    world.net.server().account = "b***@e***";
    let link = world.net.server().page(EnrolmentKind::Enrol, SECOND_PIN);
    world.act(Action::AddAccount).await;
    world.act(Action::OpenScanner).await;
    world.scan_and_accept(&link).await;
    world.pin(SECOND_PIN).await;
    world.net.server().confirm(true);
    world
        .until(|s| matches!(s, Screen::Home { account, .. } if !account.pending && account.account == "b***@e***"))
        .await;
    let second = world.net.server().device().id.to_hex();
    (world, first, second)
}

#[tokio::test(start_paused = true)]
async fn c10_w1_two_accounts_at_one_server_then_a_reset_finds_the_one_not_shown() {
    let (world, first, second) = two_at_one().await;
    let of = protocol::ids::DeviceId::from_hex(&first);
    let link = world
        .net
        .server()
        .page_of(EnrolmentKind::PinReset, "7351", of);
    world.act(Action::OpenScanner).await;
    let screen = world.scan_and_accept(&link).await;
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
    assert_eq!(world.asked(ApiPath::Claim), 4, "two enrolments, two tries");
    let screen = world.pin("7351").await;
    assert!(matches!(
        screen,
        Screen::Compare {
            kind: views::EnrolmentKind::PinReset,
            ..
        }
    ));
    world.home().await;
    world.settle().await;
    let of = of.unwrap();
    let id = world.net.server().ask_of(of, "Wiki", |_| {});
    world.act(Action::SwitchAccount { id: first }).await;
    assert!(matches!(
        world.approve(&id, "7351").await,
        Screen::Done { .. }
    ));
    // The other one's PIN is as it was.
    world.home().await;
    world
        .act(Action::SwitchAccount { id: second.clone() })
        .await;
    let of = protocol::ids::DeviceId::from_hex(&second).unwrap();
    let id = world.net.server().ask_of(of, "Wiki", |_| {});
    world.open(&id).await;
    assert!(matches!(world.pin(SECOND_PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn w6_code_typed_while_adding_an_account_then_it_enrols_and_from_home_it_resets() {
    use protocol::link::EnrolmentCode;
    let world = World::enrolled().await;
    let typed = |link: &str| {
        let code = EnrolmentCode::parse_link(link).unwrap();
        format!("login.example.eu {}", EnrolmentCode::to_typed(&code.secret))
    };
    let link = world.net.server().page(EnrolmentKind::Enrol, PIN);
    world.act(Action::AddAccount).await;
    world.act(Action::OpenScanner).await;
    let kind = |screen: &Screen| match screen {
        Screen::ConfirmEnrolment { kind, .. } => *kind,
        other => panic!("{other:?}"),
    };
    let screen = world.code(&typed(&link)).await;
    assert_eq!(kind(&screen), views::EnrolmentKind::Enrol);
    // One step back and typed again: it is still for one more account.
    assert_eq!(world.act(Action::Back).await, Screen::Scan { busy: false });
    let screen = world.code(&typed(&link)).await;
    assert_eq!(kind(&screen), views::EnrolmentKind::Enrol);
    world.fault(ApiPath::Claim, Fault::Refuse(Refusal::EnrolmentGone));
    world.act(Action::Accept).await;
    assert_eq!(world.problem(), Some(ErrorCode::EnrolmentGone));
    let screen = world.code(&typed(&link)).await;
    assert_eq!(kind(&screen), views::EnrolmentKind::Enrol);
    world.home().await;
    let reset = world.net.server().page(EnrolmentKind::PinReset, PIN);
    world.act(Action::OpenScanner).await;
    let screen = world.code(&typed(&reset)).await;
    assert_eq!(kind(&screen), views::EnrolmentKind::PinReset);
}

#[tokio::test(start_paused = true)]
async fn change_of_an_account_not_shown_blocks_then_reported_where_it_is_visible() {
    let (world, first, _) = World::with_two().await;
    world.act(Action::OpenAccounts).await;
    world.act(Action::OpenAccount { id: first.clone() }).await;
    world.net.server().device_mut().wrong_pins = 4;
    world.act(Action::ChangePin).await;
    for pin in ["1111", "7351", "7351"] {
        world.pin(pin).await;
    }
    let screen = world.screen();
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
    let mut world = World::enrolled().await;
    for n in 1..32 {
        let link = world.net.server().page(EnrolmentKind::Enrol, PIN);
        world.act(Action::AddAccount).await;
        world.act(Action::OpenScanner).await;
        world.scan_and_accept(&link).await;
        world.pin(PIN).await;
        world.net.server().confirm(true);
        world.home().await;
        if n == 1 {
            world.stop();
        }
    }
    assert_eq!(world.vault().state().accounts.len(), 32);
    let claims = world.asked(ApiPath::Claim);
    let link = world.net.server().page(EnrolmentKind::Enrol, PIN);
    world.act(Action::AddAccount).await;
    let screen = world.scan_and_accept(&link).await;
    assert!(matches!(
        screen,
        Screen::ConfirmEnrolment { busy: false, .. }
    ));
    assert_eq!(world.problem(), Some(ErrorCode::TooManyAccounts));
    assert_eq!(world.asked(ApiPath::Claim), claims);
}
