//! §2, §8.5: fingerprint or face in place of the PIN.

use countersign_authenticator::{
    ports::{ApiPath, PresenceError},
    views::{Action, BiometricKind, ErrorCode, Outcome, PinPurpose, Screen, Told},
};
use protocol::{
    messages::{EnrolmentKind, Method, Refusal},
    otp::OtpMatch,
};

use crate::world::{Fault, PIN, World};

const FINGER: Option<BiometricKind> = Some(BiometricKind::Fingerprint);

fn is_on(world: &World) -> bool {
    world.vault().state().accounts[0].biometrics
}

fn registered(world: &World) -> bool {
    world.net.server().device().now.bio_key.is_some()
}

async fn offered(has: Option<BiometricKind>) -> World {
    let mut world = World::new();
    world.presence.has(has);
    world.restart();
    let link = world.net.server().page(EnrolmentKind::Enrol, PIN);
    world.scan_and_accept(&link).await;
    world.pin(PIN).await;
    world.net.server().confirm(true);
    world.run();
    world
        .until(|s| matches!(s, Screen::OfferBiometrics { .. } | Screen::Home { .. }))
        .await;
    world
}

/// On the screen of the account, ready to turn it on.
async fn at_account() -> World {
    let world = World::enrolled().await;
    world.presence.has(FINGER);
    world.account().await;
    world
}

#[tokio::test(start_paused = true)]
async fn c09_enrolled_on_a_device_with_a_fingerprint_then_offered_and_pin_registers_it() {
    let world = offered(FINGER).await;
    assert!(matches!(
        world.screen(),
        Screen::OfferBiometrics {
            kind: BiometricKind::Fingerprint,
            ..
        }
    ));
    let screen = world.act(Action::TurnBiometrics { on: true }).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            purpose: PinPurpose::TurnOnBiometrics { .. },
            ..
        }
    ));
    let screen = world.pin(PIN).await;
    assert!(
        matches!(
            &screen,
            Screen::Account {
                biometrics_on: true,
                told: Some(Told::BiometricsOn),
                ..
            }
        ),
        "{screen:?} {:?}",
        world.problem()
    );
    assert!(is_on(&world) && registered(&world));
    assert_eq!(world.presence.kept(), 1);
}

#[tokio::test(start_paused = true)]
async fn c09_enrolled_on_a_device_without_biometrics_then_not_offered_and_skipped_then_home() {
    assert!(matches!(offered(None).await.screen(), Screen::Home { .. }));
    let world = offered(FINGER).await;
    assert!(matches!(world.act(Action::Skip).await, Screen::Home { .. }));
    assert_eq!(world.presence.kept(), 0);
    assert_eq!(world.asked(ApiPath::SelfAsk), 0);
}

#[tokio::test(start_paused = true)]
async fn platform_cannot_store_the_key_then_the_server_is_not_asked() {
    for (error, code) in [
        (PresenceError::Cancelled, ErrorCode::BiometricCancelled),
        (PresenceError::LockedOut, ErrorCode::BiometricLockedOut),
        (PresenceError::Unavailable, ErrorCode::BiometricUnavailable),
    ] {
        let world = at_account().await;
        world.presence.answers(Some(error));
        world.act(Action::TurnBiometrics { on: true }).await;
        let screen = world.pin(PIN).await;
        assert!(matches!(
            screen,
            Screen::Account {
                biometrics_on: false,
                told: None,
                ..
            }
        ));
        assert_eq!(world.problem(), Some(code));
        assert_eq!(world.asked(ApiPath::SelfAsk), 0);
        assert_eq!(world.presence.kept(), 0);
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
        let world = at_account().await;
        world.fault(ApiPath::SelfAsk, fault);
        world.act(Action::TurnBiometrics { on: true }).await;
        let screen = world.pin(PIN).await;
        assert!(
            matches!(screen, Screen::Account { told: None, .. }),
            "{fault:?}"
        );
        assert_eq!(world.problem(), Some(code), "{fault:?}");
        assert_eq!(world.presence.kept(), 0, "{fault:?}");
        assert!(!is_on(&world) && !registered(&world));
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
        let world = at_account().await;
        world.fault(ApiPath::Approve, Fault::Refuse(why));
        world.act(Action::TurnBiometrics { on: true }).await;
        let screen = world.pin(PIN).await;
        assert!(
            matches!(screen, Screen::Account { told: None, .. }),
            "{why:?}: {screen:?}"
        );
        assert!(world.problem().is_some());
        assert_eq!(world.presence.kept(), 0, "{why:?}");
        assert!(!is_on(&world));
    }
}

#[tokio::test(start_paused = true)]
async fn wrong_pin_then_the_key_is_deleted_and_the_next_attempt_stores_another() {
    let world = at_account().await;
    world.act(Action::TurnBiometrics { on: true }).await;
    let screen = world.pin("1111").await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            attempts_left: Some(4),
            ..
        }
    ));
    assert_eq!(world.presence.kept(), 0);
    assert!(matches!(
        world.pin(PIN).await,
        Screen::Account {
            told: Some(Told::BiometricsOn),
            ..
        }
    ));
    assert!(is_on(&world) && registered(&world));
}

#[tokio::test(start_paused = true)]
async fn answer_lost_then_found_later_and_the_stored_key_is_used() {
    let mut world = at_account().await;
    world.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    world.act(Action::TurnBiometrics { on: true }).await;
    world.pin(PIN).await;
    assert_eq!(world.problem(), Some(ErrorCode::Unreachable));
    // It may have counted: the key stays until that is known, over a restart as well.
    assert_eq!(world.presence.kept(), 1);
    world.restart();
    world.run();
    let told = |s: &Screen| {
        matches!(
            s,
            Screen::Account {
                told: Some(Told::BiometricsOn),
                ..
            }
        )
    };
    world.until(told).await;
    assert!(is_on(&world));
    world.home().await;
    let id = world.net.server().ask("Wiki");
    world.open(&id).await;
    assert!(matches!(
        world.act(Action::UseBiometrics).await,
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn approval_never_arrived_then_found_out_later_and_the_key_is_deleted() {
    let world = at_account().await;
    world.faults(ApiPath::Approve, Fault::LoseQuestion, 3);
    world.act(Action::TurnBiometrics { on: true }).await;
    world.pin(PIN).await;
    assert_eq!(world.presence.kept(), 1);
    world.settle().await;
    assert_eq!(world.presence.kept(), 0);
    assert!(!is_on(&world) && !registered(&world));
}

#[tokio::test(start_paused = true)]
async fn turned_on_again_while_the_first_answer_is_unknown_then_the_second_key_counts() {
    let world = at_account().await;
    world.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    world.faults(ApiPath::Ask, Fault::LoseAnswer, 1);
    world.act(Action::TurnBiometrics { on: true }).await;
    world.pin(PIN).await;
    world.act(Action::TurnBiometrics { on: true }).await;
    let screen = world.pin(PIN).await;
    let screen = match screen {
        // The question about the first one was lost as well.
        Screen::Account { told: None, .. } => {
            world.act(Action::TurnBiometrics { on: true }).await;
            world.pin(PIN).await
        }
        screen => screen,
    };
    assert!(
        matches!(
            &screen,
            Screen::Account {
                told: Some(Told::BiometricsOn),
                ..
            }
        ),
        "{screen:?} {:?}",
        world.view().problem
    );
    let id = world.net.server().ask("Wiki");
    world.home().await;
    world.open(&id).await;
    assert!(matches!(
        world.act(Action::UseBiometrics).await,
        Screen::Done { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn screen_left_at_any_moment_then_no_key_remains() {
    let world = at_account().await;
    world.fault(ApiPath::SelfAsk, Fault::Slow(5));
    let app = world.app.clone();
    world.act(Action::TurnBiometrics { on: true }).await;
    let typed = tokio::spawn(async move {
        for digit in PIN.chars() {
            app.dispatch(Action::PinDigit { digit }).await;
        }
    });
    world
        .until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
        .await;
    world.home().await;
    typed.await.unwrap();
    assert_eq!(world.presence.kept(), 0);
    assert!(!is_on(&world));
}

#[tokio::test(start_paused = true)]
async fn c09_d05_e01_biometrics_on_then_they_approve_and_answer_offline_and_the_pin_still_does() {
    let world = World::with_finger().await;
    let id = world.net.server().ask("Wiki");
    let screen = world.open(&id).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            biometrics: FINGER,
            ..
        }
    ));
    assert!(matches!(
        world.act(Action::UseBiometrics).await,
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    ));
    world.home().await;
    let (challenge, hash) = world.net.server().challenge(false);
    world.code(&challenge).await;
    world.act(Action::Accept).await;
    let Screen::OneTimePassword { code, .. } = world.act(Action::UseBiometrics).await else {
        panic!("{:?}", world.screen());
    };
    let fit = world
        .net
        .server()
        .fit_with(&code, hash, Method::Biometric, &[]);
    assert_eq!(fit, OtpMatch::Right);
    world.home().await;
    let id = world.net.server().ask("Wiki");
    assert!(matches!(world.approve(&id, PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn success_by_biometrics_then_the_count_of_wrong_pins_is_unchanged() {
    let world = World::with_finger().await;
    let id = world.net.server().ask("Wiki");
    world.open(&id).await;
    world.pin("1111").await;
    assert!(matches!(
        world.act(Action::UseBiometrics).await,
        Screen::Done { .. }
    ));
    assert_eq!(world.net.server().device().wrong_pins, 1);
}

#[tokio::test(start_paused = true)]
async fn d05_prompt_cancelled_or_locked_out_then_reported_and_the_pin_still_works() {
    for (error, code) in [
        (PresenceError::Cancelled, ErrorCode::BiometricCancelled),
        (PresenceError::LockedOut, ErrorCode::BiometricLockedOut),
    ] {
        let world = World::with_finger().await;
        let id = world.net.server().ask("Wiki");
        world.open(&id).await;
        world.presence.answers(Some(error));
        let before = world.phone_position();
        let screen = world.act(Action::UseBiometrics).await;
        assert!(matches!(
            screen,
            Screen::EnterPin {
                biometrics: FINGER,
                busy: false,
                ..
            }
        ));
        assert_eq!(world.problem(), Some(code));
        assert_eq!(world.phone_position(), before, "a step without a factor");
        assert!(matches!(world.pin(PIN).await, Screen::Done { .. }));
        assert!(is_on(&world));
    }
}

#[tokio::test(start_paused = true)]
async fn c09_biometrics_changed_then_off_and_deleted_and_the_pin_works() {
    let world = World::with_finger().await;
    let id = world.net.server().ask("Wiki");
    world.open(&id).await;
    world.presence.answers(Some(PresenceError::Changed));
    let screen = world.act(Action::UseBiometrics).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            biometrics: None,
            ..
        }
    ));
    assert_eq!(world.problem(), Some(ErrorCode::BiometricChanged));
    assert!(!is_on(&world));
    assert_eq!(world.presence.kept(), 0);
    assert!(matches!(world.pin(PIN).await, Screen::Done { .. }));
    // Not offered any more, until it is turned on again.
    world.presence.answers(None);
    world.account().await;
    world.act(Action::TurnBiometrics { on: true }).await;
    assert!(matches!(
        world.pin(PIN).await,
        Screen::Account {
            told: Some(Told::BiometricsOn),
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn key_unknown_to_the_server_then_off_with_a_message_and_the_pin_works() {
    let world = World::with_finger().await;
    let device = world.net.server().device().id;
    let foreign = protocol::keys::FactorKey::from_bytes([5; 32]);
    world.ports.presence.keep(device, &foreign).await.unwrap();
    let id = world.net.server().ask("Wiki");
    world.open(&id).await;
    let screen = world.act(Action::UseBiometrics).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            biometrics: None,
            attempts_left: Some(4),
            ..
        }
    ));
    assert_eq!(world.problem(), Some(ErrorCode::BiometricChanged));
    assert!(!is_on(&world));
    assert!(matches!(world.pin(PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn pin_reset_then_off_on_both_sides() {
    let world = World::with_finger().await;
    let link = world.net.server().page(EnrolmentKind::PinReset, "8265");
    world.act(Action::OpenScanner).await;
    world.scan_and_accept(&link).await;
    world.pin("8265").await;
    assert!(!is_on(&world) && !registered(&world));
    assert_eq!(world.presence.kept(), 0);
}

#[tokio::test(start_paused = true)]
async fn c09_turned_off_then_at_once_and_without_a_pin() {
    let world = World::with_finger().await;
    world.account().await;
    // On while it is on would only cost the key that is registered.
    assert!(matches!(
        world.act(Action::TurnBiometrics { on: true }).await,
        Screen::Account { .. }
    ));
    let screen = world.act(Action::TurnBiometrics { on: false }).await;
    assert!(matches!(
        screen,
        Screen::Account {
            biometrics_on: false,
            told: Some(Told::BiometricsOff),
            ..
        }
    ));
    assert_eq!(world.presence.kept(), 0);
    assert!(!is_on(&world));
    let id = world.net.server().ask("Wiki");
    world.home().await;
    world.open(&id).await;
    let before = world.screen();
    assert_eq!(world.act(Action::UseBiometrics).await, before);
}

#[tokio::test(start_paused = true)]
async fn account_removed_then_its_biometric_key_is_deleted() {
    let world = World::with_finger().await;
    let Screen::Account { account, .. } = world.account().await else {
        panic!("{:?}", world.screen());
    };
    let id = Some(account.account.id);
    world.act(Action::RemoveAccount { id }).await;
    assert_eq!(world.presence.kept(), 0);
}
