//! Biometrics in place of the PIN, and their end.

use countersign_authenticator::ports::PresenceError;
use countersign_authenticator::views::{AccountNotice, Action, ErrorCode, Outcome, Screen};
use protocol::messages::{EnrolmentKind, Method};
use protocol::otp::OtpMatch;

use super::{FINGER, is_on, registered};
use crate::environment::{Environment, MATCH_CODE, PIN};

#[tokio::test(start_paused = true)]
async fn d05_e01_prompt_of_the_platform_is_open_then_no_digit_stands_behind_it() {
    let env = Environment::with_finger().await;
    env.presence.leaves_open();
    let id = env.net.server().ask("Wiki");
    let (challenge, _) = env.net.server().challenge(false);
    for by_code in [false, true] {
        if by_code {
            env.code(&challenge).await;
            env.act(Action::Accept).await;
        } else {
            env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
                .await;
            env.act(Action::OpenRequest { id: id.clone() }).await;
            let text = MATCH_CODE.to_owned();
            env.act(Action::MatchCode { text }).await;
        }
        let app = env.app.clone();
        let asks = if by_code {
            Action::UseBiometrics
        } else {
            Action::Accept
        };
        let prompt = tokio::spawn(async move { app.dispatch(asks).await });
        let screen = env
            .until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
            .await;
        assert!(
            matches!(screen, Screen::EnterPin { filled: 0, .. }),
            "{screen:?}"
        );
        let pad = env.act(Action::Back).await;
        assert!(
            matches!(
                pad,
                Screen::EnterPin {
                    busy: false,
                    filled: 0,
                    ..
                }
            ),
            "{pad:?}"
        );
        prompt.abort();
        env.home().await;
    }
}

#[tokio::test(start_paused = true)]
async fn c09_d05_e01_biometrics_on_then_they_approve_and_answer_offline_and_the_pin_still_does() {
    let env = Environment::with_finger().await;
    let id = env.net.server().ask("Wiki");
    // The platform asks as soon as the number is complete: nothing else is pressed.
    assert!(matches!(
        env.open(&id).await,
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    ));
    env.home().await;
    let (challenge, hash) = env.net.server().challenge(false);
    env.code(&challenge).await;
    env.act(Action::Accept).await;
    let Screen::OneTimePassword { code, .. } = env.act(Action::UseBiometrics).await else {
        panic!("{:?}", env.screen());
    };
    let fit = env
        .net
        .server()
        .fit_with(&code, hash, Method::Biometric, &[]);
    assert_eq!(fit, OtpMatch::Right);
    env.home().await;
    let id = env.net.server().ask("Wiki");
    env.presence.answers(Some(PresenceError::Cancelled));
    assert!(matches!(env.approve(&id, PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn success_by_biometrics_then_the_count_of_wrong_pins_is_unchanged() {
    let env = Environment::with_finger().await;
    let id = env.net.server().ask("Wiki");
    env.presence.answers(Some(PresenceError::Cancelled));
    env.open(&id).await;
    env.pin("1111").await;
    env.presence.answers(None);
    assert!(matches!(
        env.act(Action::UseBiometrics).await,
        Screen::Done { .. }
    ));
    assert_eq!(env.net.server().device().wrong_pins, 1);
}

#[tokio::test(start_paused = true)]
async fn d05_prompt_cancelled_or_locked_out_then_reported_and_the_pin_still_works() {
    for (error, code) in [
        (PresenceError::Cancelled, ErrorCode::BiometricCancelled),
        (PresenceError::LockedOut, ErrorCode::BiometricLockedOut),
    ] {
        let env = Environment::with_finger().await;
        let id = env.net.server().ask("Wiki");
        env.presence.answers(Some(error));
        let before = env.phone_position();
        let screen = env.open(&id).await;
        assert!(matches!(
            screen,
            Screen::EnterPin {
                biometrics: FINGER,
                busy: false,
                ..
            }
        ));
        assert_eq!(env.problem(), Some(code));
        assert_eq!(env.phone_position(), before, "a step without a factor");
        // Asked again by hand, with the same answer.
        env.act(Action::UseBiometrics).await;
        assert_eq!(env.problem(), Some(code));
        assert!(matches!(env.pin(PIN).await, Screen::Done { .. }));
        assert!(is_on(&env));
    }
}

#[tokio::test(start_paused = true)]
async fn c09_biometrics_changed_then_off_and_deleted_and_the_pin_works() {
    let env = Environment::with_finger().await;
    let id = env.net.server().ask("Wiki");
    env.presence.answers(Some(PresenceError::Changed));
    let screen = env.open(&id).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            biometrics: None,
            ..
        }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::BiometricChanged));
    assert!(!is_on(&env));
    assert_eq!(env.presence.kept(), 0);
    assert!(matches!(env.pin(PIN).await, Screen::Done { .. }));
    // Not offered any more, until it is turned on again.
    env.presence.answers(None);
    env.account().await;
    env.act(Action::TurnBiometrics { on: true }).await;
    assert!(matches!(
        env.pin(PIN).await,
        Screen::Account {
            notice: Some(AccountNotice::BiometricsOn),
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn key_unknown_to_the_server_then_off_with_a_message_and_the_pin_works() {
    let env = Environment::with_finger().await;
    let device = env.net.server().device().id;
    let foreign = protocol::keys::FactorKey::from_bytes([5; 32]);
    env.ports.presence.keep(device, &foreign).await.unwrap();
    let id = env.net.server().ask("Wiki");
    let screen = env.open(&id).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            biometrics: None,
            attempts_left: Some(4),
            ..
        }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::BiometricChanged));
    assert!(!is_on(&env));
    assert!(matches!(env.pin(PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn pin_reset_then_off_on_both_sides() {
    let env = Environment::with_finger().await;
    let link = env.net.server().page(EnrolmentKind::PinReset, "8265");
    env.act(Action::OpenScanner).await;
    env.scan_and_accept(&link).await;
    env.pin("8265").await;
    assert!(!is_on(&env) && !registered(&env));
    assert_eq!(env.presence.kept(), 0);
}

#[tokio::test(start_paused = true)]
async fn c09_turned_off_then_at_once_and_without_a_pin() {
    let env = Environment::with_finger().await;
    env.account().await;
    // Turning it on twice would replace the registered key for nothing.
    assert!(matches!(
        env.act(Action::TurnBiometrics { on: true }).await,
        Screen::Account { .. }
    ));
    let screen = env.act(Action::TurnBiometrics { on: false }).await;
    assert!(matches!(
        screen,
        Screen::Account {
            biometrics_on: false,
            notice: Some(AccountNotice::BiometricsOff),
            ..
        }
    ));
    assert_eq!(env.presence.kept(), 0);
    assert!(!is_on(&env));
    let id = env.net.server().ask("Wiki");
    env.home().await;
    env.open(&id).await;
    let before = env.screen();
    assert_eq!(env.act(Action::UseBiometrics).await, before);
}

#[tokio::test(start_paused = true)]
async fn account_removed_then_its_biometric_key_is_deleted() {
    let env = Environment::with_finger().await;
    let Screen::Account { account, .. } = env.account().await else {
        panic!("{:?}", env.screen());
    };
    let id = Some(account.account.id);
    env.act(Action::RemoveAccount { id }).await;
    assert_eq!(env.presence.kept(), 0);
}
