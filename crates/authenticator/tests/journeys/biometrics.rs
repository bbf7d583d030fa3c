//! protocol.md §2, §8.5: fingerprint or face in place of the PIN.

use countersign_authenticator::{
    ports::{ApiPath, PresenceError},
    views::{AccountNotice, Action, BiometricKind, ErrorCode, Outcome, PinPurpose, Screen},
};
use protocol::{
    messages::{EnrolmentKind, Method, Refusal},
    otp::OtpMatch,
};

use crate::environment::{Environment, Fault, MATCH_CODE, PIN};

const FINGER: Option<BiometricKind> = Some(BiometricKind::Fingerprint);

fn is_on(env: &Environment) -> bool {
    env.vault().state().accounts[0].biometrics
}

fn registered(env: &Environment) -> bool {
    env.net.server().device().now.bio_key.is_some()
}

async fn offered(has: Option<BiometricKind>) -> Environment {
    let mut env = Environment::new();
    env.presence.has(has);
    env.restart();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.pin(PIN).await;
    env.net.server().confirm(true);
    env.run();
    env.until(|s| matches!(s, Screen::OfferBiometrics { .. } | Screen::Home { .. }))
        .await;
    env
}

/// On the screen of the account, ready to turn it on.
async fn at_account() -> Environment {
    let env = Environment::enrolled().await;
    env.presence.has(FINGER);
    env.account().await;
    env
}

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
