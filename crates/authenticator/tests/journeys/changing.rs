//! protocol.md §8.5: the PIN change.

use countersign_authenticator::{
    ports::ApiPath,
    views::{AccountNotice, Action, ChangePinStep, ErrorCode, Outcome, PinPurpose, Screen},
};
use protocol::{ids::Position, messages::Refusal};

use crate::environment::{Environment, Fault, PIN};

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

fn told(screen: &Screen) -> Option<AccountNotice> {
    match screen {
        Screen::Account { notice: told, .. } => *told,
        other => panic!("not the account: {other:?}"),
    }
}

/// Types old, new and new again.
async fn change(env: &Environment) -> Screen {
    env.account().await;
    env.act(Action::ChangePin).await;
    env.pin(PIN).await;
    env.pin(NEW).await;
    env.pin(NEW).await
}

async fn approves(env: &Environment, pin: &str) -> bool {
    let id = env.net.server().ask("Wiki");
    env.home().await;
    let screen = env.approve(&id, pin).await;
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
    let env = Environment::enrolled().await;
    env.account().await;
    assert_eq!(step(&env.act(Action::ChangePin).await), ChangePinStep::Old);
    assert_eq!(step(&env.pin(PIN).await), ChangePinStep::New);
    assert_eq!(step(&env.pin(NEW).await), ChangePinStep::Repeat);
    assert_eq!(told(&env.pin(NEW).await), Some(AccountNotice::PinChanged));
    assert_eq!(env.phone_position(), Position { epoch: 1, step: 0 });
    assert_eq!(env.net.server().position(), env.phone_position());
    assert!(!approves(&env, PIN).await);
    assert!(approves(&env, NEW).await);
}

#[tokio::test(start_paused = true)]
async fn w1_new_pin_guessable_unchanged_or_different_then_the_reason_and_nothing_sent() {
    let env = Environment::enrolled().await;
    env.account().await;
    env.act(Action::ChangePin).await;
    env.pin(PIN).await;
    for (pin, code) in [
        ("7777", ErrorCode::PinSameDigits),
        ("2345", ErrorCode::PinRow),
        ("1987", ErrorCode::PinYear),
        ("2580", ErrorCode::PinKeypadLine),
        ("4747", ErrorCode::PinPairs),
        (PIN, ErrorCode::PinUnchanged),
    ] {
        assert_eq!(step(&env.pin(pin).await), ChangePinStep::New, "{pin}");
        assert_eq!(env.problem(), Some(code), "{pin}");
    }
    assert_eq!(step(&env.pin(NEW).await), ChangePinStep::Repeat);
    assert_eq!(step(&env.pin("8266").await), ChangePinStep::New);
    assert_eq!(env.problem(), Some(ErrorCode::PinDiffers));
    assert_eq!(env.asked(ApiPath::SelfAsk), 0);
    env.pin(NEW).await;
    assert_eq!(told(&env.pin(NEW).await), Some(AccountNotice::PinChanged));
}

#[tokio::test(start_paused = true)]
async fn w1_wrong_old_pin_then_attempts_left_and_from_the_beginning() {
    let env = Environment::enrolled().await;
    env.account().await;
    env.act(Action::ChangePin).await;
    for pin in ["1111", NEW, NEW] {
        env.pin(pin).await;
    }
    let screen = env.screen();
    assert_eq!(step(&screen), ChangePinStep::Old);
    assert!(matches!(
        screen,
        Screen::EnterPin {
            attempts_left: Some(4),
            ..
        }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::WrongPin));
    for pin in [PIN, NEW, NEW] {
        env.pin(pin).await;
    }
    assert_eq!(told(&env.screen()), Some(AccountNotice::PinChanged));
    assert!(approves(&env, NEW).await);
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
        let env = Environment::enrolled().await;
        env.fault(endpoint, fault);
        assert_eq!(told(&change(&env).await), None, "{fault:?}");
        assert_eq!(env.problem(), Some(code), "{fault:?}");
        assert!(approves(&env, PIN).await, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn w1_answer_lost_then_the_late_one_switches_the_keys_by_itself() {
    let env = Environment::enrolled().await;
    env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    assert_eq!(told(&change(&env).await), None);
    assert_eq!(env.problem(), Some(ErrorCode::Unreachable));
    env.settle().await;
    // A user who stayed on the screen sees the result at once.
    assert_eq!(told(&env.screen()), Some(AccountNotice::PinChanged));
    assert_eq!(env.problem(), None);
    assert!(env.vault().state().accounts[0].unanswered.is_none());
    assert!(!approves(&env, PIN).await);
    assert!(approves(&env, NEW).await);
}

#[tokio::test(start_paused = true)]
async fn answer_and_the_question_about_it_lost_then_asked_again_by_itself() {
    let env = Environment::enrolled().await;
    env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    env.faults(ApiPath::Ask, Fault::LoseQuestion, 2);
    change(&env).await;
    env.settle().await;
    env.settle().await;
    assert!(env.vault().state().accounts[0].unanswered.is_none());
    assert!(approves(&env, NEW).await);
}

#[tokio::test(start_paused = true)]
async fn next_approval_finds_the_change_answered_then_the_pin_again_and_nothing_counted() {
    let mut env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.settle().await;
    env.stop();
    env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    change(&env).await;
    env.home().await;
    // The list is of before; the background does not run.
    env.clock.advance(1);
    let screen = env.open(&id).await;
    assert!(matches!(screen, Screen::EnterPin { .. }));
    let screen = env.pin(NEW).await;
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
    assert_eq!(env.net.server().device().wrong_pins, 0);
    assert!(matches!(env.pin(NEW).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn behind_the_server_then_the_new_key_is_wrapped_again_under_the_new_step() {
    let env = Environment::enrolled().await;
    env.net.server().skip(7);
    assert_eq!(told(&change(&env).await), Some(AccountNotice::PinChanged));
    assert_eq!(env.asked(ApiPath::Approve), 2);
    assert!(approves(&env, NEW).await);
}

#[tokio::test(start_paused = true)]
async fn clock_off_then_asked_once_more_by_the_right_time() {
    let mut env = Environment::enrolled().await;
    env.stop();
    env.restart();
    env.net.server().ahead_s = 7_200;
    assert_eq!(told(&change(&env).await), Some(AccountNotice::PinChanged));
    assert_eq!(env.asked(ApiPath::SelfAsk), 2);
}

/// The vault before and after each write, with each answer lost: at the next start exactly one of the two PINs approves.
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
        let mut env = Environment::enrolled().await;
        match stop {
            Stop::BeforeApproving => env.fault(ApiPath::SelfAsk, Fault::LoseAnswer),
            Stop::QuestionLost => env.faults(ApiPath::Approve, Fault::LoseQuestion, 3),
            Stop::AnswerLost => env.faults(ApiPath::Approve, Fault::LoseAnswer, 3),
            Stop::Answered => {}
        }
        env.account().await;
        env.stop();
        env.act(Action::ChangePin).await;
        for pin in [PIN, NEW, NEW] {
            env.pin(pin).await;
        }
        env.restart();
        env.run();
        env.settle().await;
        let other = if pin == PIN { NEW } else { PIN };
        assert!(!approves(&env, other).await, "{stop:?}");
        assert!(approves(&env, pin).await, "{stop:?}");
        assert_eq!(env.phone_position(), env.net.server().position());
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
    let mut env = Environment::enrolled().await;
    env.account().await;
    env.stop();
    env.faults(ApiPath::Approve, Fault::LoseQuestion, 3);
    env.act(Action::ChangePin).await;
    for pin in [PIN, NEW, NEW] {
        env.pin(pin).await;
    }
    let vault = env.vault();
    let account = &vault.state().accounts[0];
    let unanswered = account.unanswered.as_ref().unwrap();
    let approval: Approval = SignedBytes::from_wire(&unanswered.wire)
        .unwrap()
        .peek()
        .unwrap();
    let ap = Approve::parse(&approval.approve.0).unwrap();
    assert!(!ap.fields.0.is_empty());
    // The thief has O of the next step. O of the use itself is stored nowhere, so neither tag nor wrap fits any PIN.
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
    let env = Environment::enrolled().await;
    env.account().await;
    env.act(Action::ChangePin).await;
    env.pin(PIN).await;
    env.pin(NEW).await;
    env.store.fail(true);
    assert_eq!(told(&env.pin(NEW).await), None);
    assert_eq!(env.problem(), Some(ErrorCode::StoreUnwritable));
    assert_eq!(env.asked(ApiPath::Approve), 0);
    env.store.fail(false);
    assert!(approves(&env, PIN).await);
}

#[tokio::test(start_paused = true)]
async fn back_pressed_at_each_step_then_the_account_screen_and_nothing_changed() {
    let env = Environment::enrolled().await;
    for typed in 0..3 {
        env.account().await;
        env.act(Action::ChangePin).await;
        for pin in [PIN, NEW].into_iter().take(typed) {
            env.pin(pin).await;
        }
        assert_eq!(told(&env.act(Action::Back).await), None);
    }
    assert_eq!(env.asked(ApiPath::SelfAsk), 0);
}

#[tokio::test(start_paused = true)]
async fn w1_answer_late_and_after_a_restart_then_the_app_says_that_the_new_pin_counts() {
    let mut env = Environment::enrolled().await;
    env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    change(&env).await;
    env.restart();
    env.run();
    let screen = env.until(|s| matches!(s, Screen::Account { .. })).await;
    assert_eq!(told(&screen), Some(AccountNotice::PinChanged));
}

#[tokio::test(start_paused = true)]
async fn w1_pin_changed_then_biometrics_are_unchanged() {
    let env = Environment::with_finger().await;
    assert_eq!(told(&change(&env).await), Some(AccountNotice::PinChanged));
    let id = env.net.server().ask("Wiki");
    env.home().await;
    env.open(&id).await;
    let screen = env.act(Action::UseBiometrics).await;
    assert!(matches!(screen, Screen::Done { .. }), "{screen:?}");
}
