//! §8.5: another PIN.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, ChangePinStep, ErrorCode, Outcome, PinPurpose, Screen, Told},
};
use protocol::{ids::Position, messages::Refusal};

use crate::world::{Fault, PIN, World};

const NEW: &str = "8265";

fn step(screen: &Screen) -> ChangePinStep {
    match screen {
        Screen::EnterPin {
            purpose: PinPurpose::ChangePin { step, .. },
            busy: false,
            ..
        } => *step,
        other => panic!("no change of a PIN: {other:?}"),
    }
}

fn told(screen: &Screen) -> Option<Told> {
    match screen {
        Screen::Account { told, .. } => *told,
        other => panic!("not the account: {other:?}"),
    }
}

/// Types old, new and new again.
async fn change(world: &World) -> Screen {
    world.account().await;
    world.act(Action::ChangePin).await;
    world.pin(PIN).await;
    world.pin(NEW).await;
    world.pin(NEW).await
}

async fn approves(world: &World, pin: &str) -> bool {
    let id = world.net.server().ask("Wiki");
    world.home().await;
    let screen = world.approve(&id, pin).await;
    matches!(
        screen,
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    )
}

#[tokio::test(start_paused = true)]
async fn w1_old_new_and_new_pin_again_typed_then_only_the_new_one_approves() {
    let world = World::enrolled().await;
    world.account().await;
    assert_eq!(
        step(&world.act(Action::ChangePin).await),
        ChangePinStep::Old
    );
    assert_eq!(step(&world.pin(PIN).await), ChangePinStep::New);
    assert_eq!(step(&world.pin(NEW).await), ChangePinStep::Repeat);
    assert_eq!(told(&world.pin(NEW).await), Some(Told::PinChanged));
    assert_eq!(world.phone_position(), Position { epoch: 1, step: 0 });
    assert_eq!(world.net.server().position(), world.phone_position());
    assert!(!approves(&world, PIN).await);
    assert!(approves(&world, NEW).await);
}

#[tokio::test(start_paused = true)]
async fn w1_new_pin_guessable_unchanged_or_different_then_the_reason_and_nothing_sent() {
    let world = World::enrolled().await;
    world.account().await;
    world.act(Action::ChangePin).await;
    world.pin(PIN).await;
    for (pin, code) in [
        ("7777", ErrorCode::PinSameDigits),
        ("2345", ErrorCode::PinRow),
        ("1987", ErrorCode::PinYear),
        ("2580", ErrorCode::PinKeypadLine),
        ("4747", ErrorCode::PinPairs),
        (PIN, ErrorCode::PinUnchanged),
    ] {
        assert_eq!(step(&world.pin(pin).await), ChangePinStep::New, "{pin}");
        assert_eq!(world.problem(), Some(code), "{pin}");
    }
    assert_eq!(step(&world.pin(NEW).await), ChangePinStep::Repeat);
    assert_eq!(step(&world.pin("8266").await), ChangePinStep::New);
    assert_eq!(world.problem(), Some(ErrorCode::PinDiffers));
    assert_eq!(world.asked(ApiPath::SelfAsk), 0);
    world.pin(NEW).await;
    assert_eq!(told(&world.pin(NEW).await), Some(Told::PinChanged));
}

#[tokio::test(start_paused = true)]
async fn w1_wrong_old_pin_then_attempts_left_and_from_the_beginning() {
    let world = World::enrolled().await;
    world.account().await;
    world.act(Action::ChangePin).await;
    for pin in ["1111", NEW, NEW] {
        world.pin(pin).await;
    }
    let screen = world.screen();
    assert_eq!(step(&screen), ChangePinStep::Old);
    assert!(matches!(
        screen,
        Screen::EnterPin {
            attempts_left: Some(4),
            ..
        }
    ));
    assert_eq!(world.problem(), Some(ErrorCode::WrongPin));
    for pin in [PIN, NEW, NEW] {
        world.pin(pin).await;
    }
    assert_eq!(told(&world.screen()), Some(Told::PinChanged));
    assert!(approves(&world, NEW).await);
}

#[tokio::test(start_paused = true)]
async fn w1_change_refused_or_answered_by_an_impostor_then_the_old_pin_counts() {
    for (endpoint, fault, code) in [
        (
            ApiPath::SelfAsk,
            Fault::LoseQuestion,
            ErrorCode::Unreachable,
        ),
        (ApiPath::SelfAsk, Fault::Garbage, ErrorCode::NotTheServer),
        (ApiPath::SelfAsk, Fault::Impostor, ErrorCode::NotTheServer),
        (ApiPath::SelfAsk, Fault::OtherNonce, ErrorCode::NotTheServer),
        (
            ApiPath::SelfAsk,
            Fault::Refuse(Refusal::TooMany),
            ErrorCode::TooMany,
        ),
        (
            ApiPath::Approve,
            Fault::Refuse(Refusal::RequestExpired),
            ErrorCode::RequestExpired,
        ),
        (
            ApiPath::Approve,
            Fault::Refuse(Refusal::RequestGone),
            ErrorCode::RequestGone,
        ),
    ] {
        let world = World::enrolled().await;
        world.fault(endpoint, fault);
        assert_eq!(told(&change(&world).await), None, "{fault:?}");
        assert_eq!(world.problem(), Some(code), "{fault:?}");
        assert!(approves(&world, PIN).await, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn w1_answer_lost_then_the_late_one_switches_the_keys_by_itself() {
    let world = World::enrolled().await;
    world.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    assert_eq!(told(&change(&world).await), None);
    assert_eq!(world.problem(), Some(ErrorCode::Unreachable));
    world.settle().await;
    // Whoever has not left hears of it at once.
    assert_eq!(told(&world.screen()), Some(Told::PinChanged));
    assert_eq!(world.problem(), None);
    assert!(world.vault().state().accounts[0].unanswered.is_none());
    assert!(!approves(&world, PIN).await);
    assert!(approves(&world, NEW).await);
}

#[tokio::test(start_paused = true)]
async fn answer_and_the_question_about_it_lost_then_asked_again_by_itself() {
    let world = World::enrolled().await;
    world.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    world.faults(ApiPath::Ask, Fault::LoseQuestion, 2);
    change(&world).await;
    world.settle().await;
    world.settle().await;
    assert!(world.vault().state().accounts[0].unanswered.is_none());
    assert!(approves(&world, NEW).await);
}

#[tokio::test(start_paused = true)]
async fn next_approval_finds_the_change_answered_then_the_pin_again_and_nothing_counted() {
    let mut world = World::enrolled().await;
    let id = world.net.server().ask("Wiki");
    world.settle().await;
    world.stop();
    world.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    change(&world).await;
    world.home().await;
    // The list is of before; the background does not run.
    world.clock.advance(1);
    let screen = world.open(&id).await;
    assert!(matches!(screen, Screen::EnterPin { .. }));
    let screen = world.pin(NEW).await;
    assert!(
        matches!(
            screen,
            Screen::EnterPin {
                busy: false,
                attempts_left: None,
                ..
            }
        ),
        "{screen:?}"
    );
    assert_eq!(world.net.server().device().wrong_pins, 0);
    assert!(matches!(world.pin(NEW).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn behind_the_server_then_the_new_key_is_wrapped_again_under_the_new_step() {
    let world = World::enrolled().await;
    world.net.server().skip(7);
    assert_eq!(told(&change(&world).await), Some(Told::PinChanged));
    assert_eq!(world.asked(ApiPath::Approve), 2);
    assert!(approves(&world, NEW).await);
}

#[tokio::test(start_paused = true)]
async fn clock_off_then_asked_once_more_by_the_right_time() {
    let mut world = World::enrolled().await;
    world.stop();
    world.restart();
    world.net.server().ahead_s = 7_200;
    assert_eq!(told(&change(&world).await), Some(Told::PinChanged));
    assert_eq!(world.asked(ApiPath::SelfAsk), 2);
}

/// The vault as it was before and after each write, and with each answer lost: whatever is found at the next start, one of
/// both PINs approves, and never both.
#[tokio::test(start_paused = true)]
async fn w1_app_stopped_at_any_point_then_exactly_one_pin_approves_afterwards() {
    #[derive(Clone, Copy, Debug)]
    enum Stop {
        BeforeApproving,
        QuestionLost,
        AnswerLost,
        Answered,
    }
    for (stop, pin) in [
        (Stop::BeforeApproving, PIN),
        (Stop::QuestionLost, PIN),
        (Stop::AnswerLost, NEW),
        (Stop::Answered, NEW),
    ] {
        let mut world = World::enrolled().await;
        match stop {
            Stop::BeforeApproving => world.fault(ApiPath::SelfAsk, Fault::LoseAnswer),
            Stop::QuestionLost => world.faults(ApiPath::Approve, Fault::LoseQuestion, 3),
            Stop::AnswerLost => world.faults(ApiPath::Approve, Fault::LoseAnswer, 3),
            Stop::Answered => {}
        }
        world.account().await;
        world.stop();
        world.act(Action::ChangePin).await;
        for pin in [PIN, NEW, NEW] {
            world.pin(pin).await;
        }
        world.restart();
        world.run();
        world.settle().await;
        let other = if pin == PIN { NEW } else { PIN };
        assert!(!approves(&world, other).await, "{stop:?}");
        assert!(approves(&world, pin).await, "{stop:?}");
        assert_eq!(world.phone_position(), world.net.server().position());
    }
}

#[tokio::test(start_paused = true)]
async fn w8_change_pending_in_the_vault_then_it_holds_nothing_to_test_a_pin_with() {
    use protocol::{
        chain::KeyPurpose,
        ids::Position as At,
        messages::{Approval, Approve},
        signed::{Message as _, SignedBytes},
        wrap::{WrapContext, unwrap},
    };
    let mut world = World::enrolled().await;
    world.account().await;
    world.stop();
    world.faults(ApiPath::Approve, Fault::LoseQuestion, 3);
    world.act(Action::ChangePin).await;
    for pin in [PIN, NEW, NEW] {
        world.pin(pin).await;
    }
    let vault = world.vault();
    let account = &vault.state().accounts[0];
    let unanswered = account.unanswered.as_ref().unwrap();
    let approval: Approval = SignedBytes::from_wire(&unanswered.wire)
        .unwrap()
        .peek()
        .unwrap();
    let ap = Approve::parse(&approval.approve.0).unwrap();
    assert!(!ap.fields.0.is_empty());
    // What the thief has is O one step further; O of the use itself is nowhere, so neither tag nor wrap can be tested:
    // for no PIN, the right one included, does any of it fit.
    let stored = vault.state().encode();
    for n in 0..10_000 {
        let pin = protocol::pin::Pin::parse(&format!("{n:04}")).unwrap();
        let key = account.pin.unmask(&account.secret, &pin, account.device);
        assert!(!stored.windows(32).any(|w| w == key.expose()));
        if n % 97 != 0 && format!("{n:04}") != PIN && format!("{n:04}") != NEW {
            continue;
        }
        let use_key = account.chain.use_key(&key, KeyPurpose::Approve);
        assert_ne!(approval.tag, Some(use_key.tag(&approval.approve.0)));
        let bound = WrapContext {
            device: account.device,
            position: At {
                epoch: ap.epoch,
                step: ap.step,
            },
            request: ap.request,
        };
        let wrap = account.chain.use_key(&key, KeyPurpose::Wrap);
        assert!(unwrap(&wrap, &ap.fields, &bound).is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn store_fails_then_nothing_is_sent_and_the_old_pin_counts() {
    let world = World::enrolled().await;
    world.account().await;
    world.act(Action::ChangePin).await;
    world.pin(PIN).await;
    world.pin(NEW).await;
    world.store.fail(true);
    assert_eq!(told(&world.pin(NEW).await), None);
    assert_eq!(world.problem(), Some(ErrorCode::StoreUnwritable));
    assert_eq!(world.asked(ApiPath::Approve), 0);
    world.store.fail(false);
    assert!(approves(&world, PIN).await);
}

#[tokio::test(start_paused = true)]
async fn back_pressed_at_each_step_then_the_account_screen_and_nothing_changed() {
    let world = World::enrolled().await;
    for typed in 0..3 {
        world.account().await;
        world.act(Action::ChangePin).await;
        for pin in [PIN, NEW].into_iter().take(typed) {
            world.pin(pin).await;
        }
        assert_eq!(told(&world.act(Action::Back).await), None);
    }
    assert_eq!(world.asked(ApiPath::SelfAsk), 0);
}

#[tokio::test(start_paused = true)]
async fn w1_answer_late_and_after_a_restart_then_the_app_says_that_the_new_pin_counts() {
    let mut world = World::enrolled().await;
    world.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    change(&world).await;
    world.restart();
    world.run();
    let screen = world.until(|s| matches!(s, Screen::Account { .. })).await;
    assert_eq!(told(&screen), Some(Told::PinChanged));
}

#[tokio::test(start_paused = true)]
async fn w1_pin_changed_then_biometrics_are_unchanged() {
    let world = World::with_finger().await;
    assert_eq!(told(&change(&world).await), Some(Told::PinChanged));
    let id = world.net.server().ask("Wiki");
    world.home().await;
    world.open(&id).await;
    let screen = world.act(Action::UseBiometrics).await;
    assert!(matches!(screen, Screen::Done { .. }), "{screen:?}");
}
