//! The key of biometrics: offered, registered, and deleted where the server does not take it.

use countersign_authenticator::ports::{ApiPath, PresenceError};
use countersign_authenticator::views::{
    AccountNotice, Action, BiometricKind, ErrorCode, Outcome, PinPurpose, Screen,
};
use protocol::messages::Refusal;

use super::{FINGER, at_account, is_on, offered, registered};
use crate::environment::{Fault, PIN};

#[tokio::test(start_paused = true)]
async fn c09_enrolled_on_a_device_with_a_fingerprint_then_offered_and_pin_registers_it() {
    let env = offered(FINGER).await;
    assert!(matches!(
        env.screen(),
        Screen::OfferBiometrics {
            kind: BiometricKind::Fingerprint,
            ..
        }
    ));
    let screen = env.act(Action::TurnBiometrics { on: true }).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            purpose: PinPurpose::TurnOnBiometrics { .. },
            ..
        }
    ));
    let screen = env.pin(PIN).await;
    assert!(
        matches!(
            &screen,
            Screen::Account {
                biometrics_on: true,
                notice: Some(AccountNotice::BiometricsOn),
                ..
            }
        ),
        "{screen:?} {:?}",
        env.problem()
    );
    assert!(is_on(&env) && registered(&env));
    assert_eq!(env.presence.kept(), 1);
}

#[tokio::test(start_paused = true)]
async fn c09_enrolled_on_a_device_without_biometrics_then_not_offered_and_skipped_then_home() {
    assert!(matches!(offered(None).await.screen(), Screen::Home { .. }));
    let env = offered(FINGER).await;
    assert!(matches!(env.act(Action::Skip).await, Screen::Home { .. }));
    assert_eq!(env.presence.kept(), 0);
    assert_eq!(env.asked(ApiPath::SelfAsk), 0);
}

#[tokio::test(start_paused = true)]
async fn platform_cannot_store_the_key_then_the_server_is_not_asked() {
    for (error, code) in [
        (PresenceError::Cancelled, ErrorCode::BiometricCancelled),
        (PresenceError::LockedOut, ErrorCode::BiometricLockedOut),
        (PresenceError::Unavailable, ErrorCode::BiometricUnavailable),
    ] {
        let env = at_account().await;
        env.presence.answers(Some(error));
        env.act(Action::TurnBiometrics { on: true }).await;
        let screen = env.pin(PIN).await;
        assert!(matches!(
            screen,
            Screen::Account {
                biometrics_on: false,
                notice: None,
                ..
            }
        ));
        assert_eq!(env.problem(), Some(code));
        assert_eq!(env.asked(ApiPath::SelfAsk), 0);
        assert_eq!(env.presence.kept(), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn server_refuses_or_does_not_answer_the_question_then_the_key_is_deleted() {
    for (fault, code) in [
        (Fault::LoseQuestion, ErrorCode::Unreachable),
        (Fault::LoseAnswer, ErrorCode::Unreachable),
        (Fault::Refuse(Refusal::TooMany), ErrorCode::TooMany),
        (Fault::Garbage, ErrorCode::NotTheServer),
        (Fault::Forge, ErrorCode::NotTheServer),
        (Fault::OtherNonce, ErrorCode::NotTheServer),
        (Fault::OtherDevice, ErrorCode::NotTheServer),
    ] {
        let env = at_account().await;
        env.fault(ApiPath::SelfAsk, fault);
        env.act(Action::TurnBiometrics { on: true }).await;
        let screen = env.pin(PIN).await;
        assert!(
            matches!(screen, Screen::Account { notice: None, .. }),
            "{fault:?}"
        );
        assert_eq!(env.problem(), Some(code), "{fault:?}");
        assert_eq!(env.presence.kept(), 0, "{fault:?}");
        assert!(!is_on(&env) && !registered(&env));
    }
}

#[tokio::test(start_paused = true)]
async fn approval_refused_then_the_key_is_deleted() {
    for why in [
        Refusal::RequestExpired,
        Refusal::RequestGone,
        Refusal::RequestCancelled,
        Refusal::RequestDecided,
    ] {
        let env = at_account().await;
        env.fault(ApiPath::Approve, Fault::Refuse(why));
        env.act(Action::TurnBiometrics { on: true }).await;
        let screen = env.pin(PIN).await;
        assert!(
            matches!(screen, Screen::Account { notice: None, .. }),
            "{why:?}: {screen:?}"
        );
        assert!(env.problem().is_some());
        assert_eq!(env.presence.kept(), 0, "{why:?}");
        assert!(!is_on(&env));
    }
}

#[tokio::test(start_paused = true)]
async fn wrong_pin_then_the_key_is_deleted_and_the_next_attempt_stores_another() {
    let env = at_account().await;
    env.act(Action::TurnBiometrics { on: true }).await;
    let screen = env.pin("1111").await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            attempts_left: Some(4),
            ..
        }
    ));
    assert_eq!(env.presence.kept(), 0);
    assert!(matches!(
        env.pin(PIN).await,
        Screen::Account {
            notice: Some(AccountNotice::BiometricsOn),
            ..
        }
    ));
    assert!(is_on(&env) && registered(&env));
}

#[tokio::test(start_paused = true)]
async fn answer_lost_then_found_later_and_the_stored_key_is_used() {
    let mut env = at_account().await;
    env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    env.act(Action::TurnBiometrics { on: true }).await;
    env.pin(PIN).await;
    assert_eq!(env.problem(), Some(ErrorCode::Unreachable));
    // It may have counted: the key stays until the outcome is known, also after a restart.
    assert_eq!(env.presence.kept(), 1);
    env.restart();
    env.run();
    let told = |s: &Screen| {
        matches!(
            s,
            Screen::Account {
                notice: Some(AccountNotice::BiometricsOn),
                ..
            }
        )
    };
    env.until(told).await;
    assert!(is_on(&env));
    env.home().await;
    let id = env.net.server().ask("Wiki");
    assert!(matches!(
        env.open(&id).await,
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn approval_never_arrived_then_found_out_later_and_the_key_is_deleted() {
    let env = at_account().await;
    env.faults(ApiPath::Approve, Fault::LoseQuestion, 3);
    env.act(Action::TurnBiometrics { on: true }).await;
    env.pin(PIN).await;
    assert_eq!(env.presence.kept(), 1);
    env.settle().await;
    assert_eq!(env.presence.kept(), 0);
    assert!(!is_on(&env) && !registered(&env));
}

#[tokio::test(start_paused = true)]
async fn turned_on_again_while_the_first_answer_is_unknown_then_the_second_key_counts() {
    let env = at_account().await;
    env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    env.faults(ApiPath::Ask, Fault::LoseAnswer, 1);
    env.act(Action::TurnBiometrics { on: true }).await;
    env.pin(PIN).await;
    env.act(Action::TurnBiometrics { on: true }).await;
    let screen = env.pin(PIN).await;
    let screen = match screen {
        // The query for the outcome of the first one was lost too.
        Screen::Account { notice: None, .. } => {
            env.act(Action::TurnBiometrics { on: true }).await;
            env.pin(PIN).await
        }
        screen => screen,
    };
    assert!(
        matches!(
            &screen,
            Screen::Account {
                notice: Some(AccountNotice::BiometricsOn),
                ..
            }
        ),
        "{screen:?} {:?}",
        env.view().problem
    );
    let id = env.net.server().ask("Wiki");
    env.home().await;
    assert!(matches!(env.open(&id).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn screen_left_at_any_moment_then_no_key_remains() {
    let env = at_account().await;
    env.fault(ApiPath::SelfAsk, Fault::Slow(5));
    let app = env.app.clone();
    env.act(Action::TurnBiometrics { on: true }).await;
    let typed = tokio::spawn(async move {
        for digit in PIN.chars() {
            app.dispatch(Action::PinDigit { digit }).await;
        }
    });
    env.until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
        .await;
    env.home().await;
    typed.await.unwrap();
    assert_eq!(env.presence.kept(), 0);
    assert!(!is_on(&env));
}
