//! protocol.md §8.6: a move between two phones of this app.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, ErrorCode, PinPurpose, Screen},
};
use protocol::messages::{DeviceState, MoveState, Refusal};

use crate::environment::{Environment, Fault, PIN};

/// The old phone, up to the screen that the new one scans.
async fn at_code() -> Environment {
    let env = Environment::enrolled().await;
    env.account().await;
    assert!(matches!(
        env.act(Action::Move).await,
        Screen::MoveIntro { .. }
    ));
    let screen = env.act(Action::Accept).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            purpose: PinPurpose::Move { .. },
            ..
        }
    ));
    let screen = env.pin(PIN).await;
    assert!(
        matches!(screen, Screen::MoveCode { claimed: false, .. }),
        "{screen:?} {:?}",
        env.problem()
    );
    env
}

fn typed(screen: &Screen) -> String {
    match screen {
        Screen::MoveCode { typed, qr, .. } => {
            assert!(qr.len() >= 21 && qr.iter().all(|row| row.len() == qr.len()));
            format!("login.example.eu {typed}")
        }
        other => panic!("no code: {other:?}"),
    }
}

fn comparison_code(screen: &Screen) -> String {
    match screen {
        Screen::MoveCompare { characters, .. } | Screen::Compare { characters, .. } => {
            characters.clone()
        }
        other => panic!("no comparison: {other:?}"),
    }
}

/// The new phone types what the old one shows, and the PIN.
async fn taken(old: &Environment) -> Environment {
    let mut new = old.another();
    new.scan_and_accept(&typed(&old.screen())).await;
    new.pin(PIN).await;
    new.run();
    new
}

async fn at_compare() -> (Environment, Environment) {
    let old = at_code().await;
    let new = taken(&old).await;
    old.until(|s| matches!(s, Screen::MoveCompare { .. })).await;
    (old, new)
}

fn is_moved(screen: &Screen) -> bool {
    matches!(screen, Screen::Moved { account, .. } if account == "m***@e***")
}

#[tokio::test(start_paused = true)]
async fn w2_scanned_and_confirmed_then_the_account_is_on_the_new_phone_only() {
    let (old, new) = at_compare().await;
    assert_eq!(
        comparison_code(&old.screen()),
        comparison_code(&new.screen())
    );
    assert!(is_moved(&old.act(Action::Compared { same: true }).await));
    assert!(old.vault().state().accounts.is_empty());
    assert_eq!(old.net.server().moves(), MoveState::Moved);
    new.until(|s| matches!(s, Screen::Home { account, .. } if !account.pending))
        .await;
    let id = new.net.server().ask("Wiki");
    assert!(matches!(new.approve(&id, PIN).await, Screen::Done { .. }));
    assert_eq!(old.home().await, Screen::Welcome);
    let polls = old.asked(ApiPath::Poll);
    new.settle().await;
    assert!(
        old.asked(ApiPath::Poll) - polls < 10,
        "the old one still asks"
    );
}

#[tokio::test(start_paused = true)]
async fn w2_codes_differ_then_the_account_stays_and_the_new_phone_is_cancelled() {
    let (old, new) = at_compare().await;
    let screen = old.act(Action::Compared { same: false }).await;
    assert!(matches!(screen, Screen::Account { .. }));
    assert_eq!(old.problem(), None);
    assert!(old.vault().state().accounts[0].moving.is_none());
    new.until(|s| matches!(s, Screen::Deactivated { .. })).await;
    let device = old.vault().state().accounts[0].device;
    let id = old.net.server().ask_of(device, "Wiki", |_| {});
    old.home().await;
    assert!(matches!(old.approve(&id, PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn w2_wrong_pins_on_the_new_phone_then_shown_on_the_old_one_until_the_move_ends() {
    let old = at_code().await;
    let new = old.another();
    new.scan_and_accept(&typed(&old.screen())).await;
    old.until(|s| matches!(s, Screen::MoveCode { claimed: true, .. }))
        .await;
    new.pin("1111").await;
    old.until(|s| {
        matches!(
            s,
            Screen::MoveCode {
                attempts_left: Some(2),
                ..
            }
        )
    })
    .await;
    new.pin("1112").await;
    new.pin("1113").await;
    old.until(|s| matches!(s, Screen::Account { .. })).await;
    assert_eq!(old.problem(), Some(ErrorCode::MoveEnded));
    assert!(old.vault().state().accounts[0].moving.is_none());
}

#[tokio::test(start_paused = true)]
async fn w2_time_over_then_reported_and_the_account_stays() {
    let old = at_code().await;
    old.clock.advance(601);
    old.until(|s| matches!(s, Screen::Account { .. })).await;
    assert_eq!(old.problem(), Some(ErrorCode::MoveEnded));
}

#[tokio::test(start_paused = true)]
async fn w2_screen_left_by_back_or_home_then_cancelled() {
    for leave in [Action::Back, Action::Home] {
        let old = at_code().await;
        let code = typed(&old.screen());
        assert!(matches!(old.act(leave).await, Screen::Account { .. }));
        assert_eq!(old.net.server().moves(), MoveState::Ended);
        let new = old.another();
        new.scan_and_accept(&code).await;
        assert_eq!(new.problem(), Some(ErrorCode::EnrolmentGone));
    }
}

#[tokio::test(start_paused = true)]
async fn w2_screen_left_while_the_server_is_down_then_cancelled_later() {
    let old = at_code().await;
    old.net.server().down = true;
    assert!(matches!(
        old.act(Action::Back).await,
        Screen::Account { .. }
    ));
    assert_eq!(old.problem(), Some(ErrorCode::Unreachable));
    let before = old.asked(ApiPath::Move);
    old.settle().await;
    assert!(old.asked(ApiPath::Move) - before <= 10);
    assert!(matches!(old.home().await, Screen::Home { .. }));
    old.net.server().down = false;
    old.settle().await;
    assert_eq!(old.net.server().moves(), MoveState::Ended);
    assert!(old.vault().state().accounts[0].moving.is_none());
    // And from then on it is an account like any other.
    let id = old.net.server().ask("Wiki");
    assert!(matches!(old.approve(&id, PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn w2_restarted_before_the_new_phone_scanned_then_cancelled_with_a_message() {
    let mut old = at_code().await;
    old.restart();
    assert!(matches!(
        old.screen(),
        Screen::MoveCompare { busy: true, .. }
    ));
    old.run();
    old.until(|s| matches!(s, Screen::Account { .. })).await;
    assert_eq!(old.problem(), Some(ErrorCode::MoveEnded));
    assert_eq!(old.net.server().moves(), MoveState::Ended);
}

#[tokio::test(start_paused = true)]
async fn w2_restarted_after_the_scan_or_comparison_then_it_continues() {
    let mut old = at_code().await;
    let new = old.another();
    new.scan_and_accept(&typed(&old.screen())).await;
    old.restart();
    old.run();
    old.settle().await;
    assert!(
        matches!(old.screen(), Screen::MoveCompare { busy: true, .. }),
        "{:?}",
        old.screen()
    );
    new.pin(PIN).await;
    old.until(|s| matches!(s, Screen::MoveCompare { busy: false, .. }))
        .await;
    old.restart();
    old.run();
    let screen = old
        .until(|s| matches!(s, Screen::MoveCompare { busy: false, .. }))
        .await;
    assert_eq!(comparison_code(&screen), comparison_code(&new.screen()));
    assert!(is_moved(&old.act(Action::Compared { same: true }).await));
}

#[tokio::test(start_paused = true)]
async fn w2_confirmation_unanswered_then_the_outcome_is_found_also_after_a_restart() {
    for restart in [false, true] {
        let (mut old, _new) = at_compare().await;
        old.fault(ApiPath::Move, Fault::LoseAnswer);
        old.act(Action::Compared { same: true }).await;
        if restart {
            old.restart();
            old.run();
        }
        old.until(is_moved).await;
        assert!(old.vault().state().accounts.is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn w2_confirmation_lost_then_sent_again() {
    let (old, _new) = at_compare().await;
    // Slow looks: the next one to arrive is the answer's.
    old.fault(ApiPath::Move, Fault::LoseQuestion);
    old.act(Action::Compared { same: true }).await;
    let screen = old
        .until(|s| is_moved(s) || matches!(s, Screen::MoveCompare { busy: false, .. }))
        .await;
    if !is_moved(&screen) {
        assert!(is_moved(&old.act(Action::Compared { same: true }).await));
    }
}

#[tokio::test(start_paused = true)]
async fn w2_progress_refused_or_answered_by_an_impostor_then_the_move_continues() {
    let old = at_code().await;
    for fault in [
        Fault::Refuse(Refusal::TooMany),
        Fault::Refuse(Refusal::ServerFault),
        Fault::Garbage,
        Fault::Forge,
        Fault::OtherNonce,
        Fault::OtherDevice,
        Fault::LoseAnswer,
    ] {
        old.fault(ApiPath::Move, fault);
        old.settle().await;
        assert!(
            matches!(old.screen(), Screen::MoveCode { .. }),
            "{fault:?}: {:?}",
            old.screen()
        );
    }
    let new = taken(&old).await;
    let screen = old.until(|s| matches!(s, Screen::MoveCompare { .. })).await;
    assert_eq!(comparison_code(&screen), comparison_code(&new.screen()));
}

#[tokio::test(start_paused = true)]
async fn w2_wrong_pin_on_the_old_phone_then_attempts_left_and_no_code() {
    let old = Environment::enrolled().await;
    old.account().await;
    old.act(Action::Move).await;
    old.act(Action::Accept).await;
    let screen = old.pin("1111").await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            purpose: PinPurpose::Move { .. },
            attempts_left: Some(4),
            ..
        }
    ));
    assert!(matches!(old.pin(PIN).await, Screen::MoveCode { .. }));
}

#[tokio::test(start_paused = true)]
async fn w2_approval_of_a_move_answered_late_then_cancelled_because_its_code_is_lost() {
    let old = Environment::enrolled().await;
    old.account().await;
    old.act(Action::Move).await;
    old.act(Action::Accept).await;
    old.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    assert!(matches!(old.pin(PIN).await, Screen::Account { .. }));
    old.settle().await;
    assert_eq!(old.net.server().moves(), MoveState::Ended);
    let vault = old.vault();
    assert!(vault.state().accounts[0].moving.is_none());
    assert_eq!(old.phone_position(), old.net.server().position());
}

#[tokio::test(start_paused = true)]
async fn w2_device_removed_on_the_web_during_the_move_then_ended_and_reported() {
    let old = at_code().await;
    let device = old.vault().state().accounts[0].device;
    old.net.server().set_state(DeviceState::Removed);
    old.fault(ApiPath::Move, Fault::Refuse(Refusal::DeviceNotActive));
    old.until(|s| matches!(s, Screen::Account { .. })).await;
    old.home().await;
    old.until(|s| matches!(s, Screen::Deactivated { .. })).await;
    assert_eq!(old.vault().state().accounts[0].device, device);
}

/// P1 for a move: the vault of the old phone contains neither r nor the PIN of the new one.
#[tokio::test(start_paused = true)]
async fn w2_code_on_the_screen_then_its_secret_is_not_in_the_vault() {
    let old = at_code().await;
    let code = typed(&old.screen());
    let (origin, code) = code.split_once(' ').unwrap();
    let code = protocol::link::EnrolmentCode::parse_typed(origin, code).unwrap();
    let stored = old.vault().state().encode();
    let r = code.secret.expose();
    assert!(!stored.windows(16).any(|w| w == r));
    let pin = protocol::pin::Pin::parse(PIN).unwrap();
    let commitment = code.secret.derive_commitment(&pin);
    assert!(!stored.windows(32).any(|w| w == commitment.expose()));
    assert!(
        stored
            .windows(16)
            .any(|w| w == code.secret.derive_id().as_bytes())
    );
}

#[tokio::test(start_paused = true)]
async fn w2_cancelled_offline_and_started_again_then_ending_the_first_does_not_end_the_second() {
    let old = at_code().await;
    old.net.server().down = true;
    old.act(Action::Back).await;
    // The answer about the first move is on its way when the second begins.
    old.settle().await;
    old.net.server().down = false;
    old.fault(ApiPath::Move, Fault::Slow(40));
    old.act(Action::Move).await;
    old.act(Action::Accept).await;
    assert!(matches!(old.pin(PIN).await, Screen::MoveCode { .. }));
    old.settle().await;
    let new = taken(&old).await;
    let screen = old
        .until(|s| matches!(s, Screen::MoveCompare { busy: false, .. }))
        .await;
    assert_eq!(comparison_code(&screen), comparison_code(&new.screen()));
    assert!(is_moved(&old.act(Action::Compared { same: true }).await));
}

#[tokio::test(start_paused = true)]
async fn w2_screen_left_and_the_server_says_later_then_cancelled_anyway() {
    let old = at_code().await;
    old.fault(ApiPath::Move, Fault::Refuse(Refusal::TooMany));
    assert!(matches!(
        old.act(Action::Back).await,
        Screen::Account { .. }
    ));
    old.settle().await;
    assert_eq!(old.net.server().moves(), MoveState::Ended);
    assert!(old.vault().state().accounts[0].moving.is_none());
}
