//! Random actions in any state, over a network that loses messages at random.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, BiometricKind, DeactivationReason, IdleTimeout, Outcome, Screen, Settings},
};
use proptest::prelude::*;
use protocol::messages::{DeviceState, MoveState, Refusal};

use crate::environment::{Environment, Fault, PIN};

const OTHER_PIN: &str = "8265";

/// One random event.
#[derive(Clone, Debug)]
enum Event {
    Press(u8),
    /// A change of the phone itself, up to its PIN.
    Begin(u8),
    /// Four digits of the PIN that counts, or of another.
    Pin(bool),
    /// A new request, an open link or a challenge.
    Ask(u8),
    /// Another phone takes the code of a move, with the right PIN or another.
    Take(bool),
    Lose(u8, u8),
    Down(bool),
    /// The other account is shown, or asked for something.
    Other(u8),
    Restart,
    View(bool),
    Wait(u8),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => any::<u8>().prop_map(Event::Press),
        6 => prop::bool::weighted(0.9).prop_map(Event::Pin),
        3 => any::<u8>().prop_map(Event::Begin),
        3 => any::<u8>().prop_map(Event::Ask),
        2 => prop::bool::weighted(0.8).prop_map(Event::Take),
        4 => (any::<u8>(), any::<u8>()).prop_map(|(e, f)| Event::Lose(e, f)),
        1 => any::<bool>().prop_map(Event::Down),
        1 => any::<u8>().prop_map(Event::Other),
        1 => Just(Event::Restart),
        1 => any::<bool>().prop_map(Event::View),
        3 => (1_u8..90).prop_map(Event::Wait),
    ]
}

fn press(env: &Environment, n: u8) -> Action {
    let vault = env.vault();
    let shown = vault.state().shown().map(|a| a.device.to_hex());
    let id = shown.unwrap_or_default();
    match n % 28 {
        0 => Action::Accept,
        1 => Action::Back,
        2 => Action::Home,
        3 => Action::Refresh,
        4 => Action::OpenScanner,
        5 => Action::OpenAccounts,
        6 => Action::OpenAccount { id },
        7 | 8 => Action::ChangePin,
        9 | 10 => Action::TurnBiometrics { on: true },
        11 => Action::TurnBiometrics { on: false },
        12 | 13 => Action::Move,
        14 => Action::OpenHistory { id: None },
        15 => Action::MoreHistory,
        16 => Action::UseBiometrics,
        17 => Action::Skip,
        18 => Action::Return,
        19 => Action::Deny { report: n > 128 },
        20 => Action::PinDigit { digit: '4' },
        21 => Action::PinDelete,
        22 => Action::OpenSettings,
        23 => Action::Set {
            settings: Settings {
                idle: IdleTimeout::TwoMinutes,
                ..Settings::default()
            },
        },
        24 => Action::Compared { same: n < 128 },
        25 => Action::MatchCode { text: "42".into() },
        26 => Action::StillHere,
        _ => match env.screen() {
            Screen::Home { requests, .. } if !requests.is_empty() => Action::OpenRequest {
                id: requests[0].id.clone(),
            },
            _ => Action::Accept,
        },
    }
}

async fn happen(env: &mut Environment, event: Event, pins: &[&'static str]) {
    match event {
        Event::Press(n) => {
            let action = press(env, n);
            env.act(action).await;
        }
        Event::Begin(n) => {
            let id = match env.vault().state().shown() {
                Some(account) => account.device.to_hex(),
                None => return,
            };
            let then = [
                Action::ChangePin,
                Action::TurnBiometrics { on: true },
                Action::Move,
            ];
            let then = then.into_iter().nth(usize::from(n) % 3);
            let steps = [
                Action::Home,
                Action::OpenAccounts,
                Action::OpenAccount { id },
            ];
            for action in steps.into_iter().chain(then) {
                env.act(action).await;
            }
            if matches!(env.screen(), Screen::MoveIntro { .. }) {
                env.act(Action::Accept).await;
            }
        }
        Event::Pin(right) => {
            // The person knows the PIN that the server has.
            let pin = known(env, pins);
            let other = if pin == PIN { OTHER_PIN } else { PIN };
            let changing = matches!(
                env.screen(),
                Screen::EnterPin {
                    purpose: countersign_authenticator::views::PinPurpose::ChangePin {
                        step: countersign_authenticator::views::ChangePinStep::New
                            | countersign_authenticator::views::ChangePinStep::Repeat,
                        ..
                    },
                    ..
                }
            );
            let typed = match (changing, right) {
                (true, _) => other,
                (false, true) => pin,
                (false, false) => "1111",
            };
            env.pin(typed).await;
        }
        Event::Take(right) => {
            if let Screen::MoveCode { typed, .. } = env.screen() {
                let new = env.another();
                new.scan_and_accept(&format!("login.example.eu {typed}"))
                    .await;
                let pin = if right { known(env, pins) } else { "1111" };
                new.pin(pin).await;
            }
        }
        Event::Ask(n) => match n % 4 {
            _ if env.net.server().devices.len() > 1 => {
                let mut server = env.net.server();
                let own = server.devices[0].id;
                server.ask_of(own, "Wiki", |_| {});
            }
            0 => {
                env.net.server().ask("Wiki");
            }
            1 => {
                let (_, link) = env.net.server().ask_on_mobile("Wiki");
                env.link(link.to_scheme()).await;
            }
            2 => {
                let (_, link) = env.net.server().passwordless();
                env.link(link.to_scheme()).await;
            }
            _ => {
                let (challenge, _) = env.net.server().challenge(false);
                env.code(&challenge).await;
            }
        },
        Event::Lose(endpoint, fault) => {
            let endpoint = [
                ApiPath::Approve,
                ApiPath::Approve,
                ApiPath::SelfAsk,
                ApiPath::Ask,
                ApiPath::Poll,
                ApiPath::Open,
                ApiPath::Move,
                ApiPath::History,
            ][usize::from(endpoint) % 8];
            let fault = [
                Fault::LoseAnswer,
                Fault::LoseAnswer,
                Fault::LoseQuestion,
                Fault::Garbage,
                Fault::Refuse(Refusal::TooMany),
            ][usize::from(fault) % 5];
            env.faults(endpoint, fault, 3);
        }
        Event::Down(down) => env.net.server().down = down,
        Event::Other(n) => match n % 3 {
            _ if env.net.other().devices.is_empty() => {}
            0 => {
                env.net.other().ask("Mail");
            }
            1 => {
                let (_, link) = env.net.other().passwordless();
                env.link(link.to_scheme()).await;
            }
            _ => {
                let vault = env.vault();
                let shown = vault.state().shown().map(|a| a.device);
                let other = vault
                    .state()
                    .accounts
                    .iter()
                    .find(|a| Some(a.device) != shown);
                let Some(id) = other.map(|a| a.device.to_hex()) else {
                    return;
                };
                env.home().await;
                env.act(Action::SwitchAccount { id }).await;
            }
        },
        Event::Restart => {
            env.restart();
            tokio::task::yield_now().await;
            env.run();
        }
        Event::View(visible) => {
            env.in_view(visible).await;
        }
        Event::Wait(seconds) => env.pass(u64::from(seconds)).await,
    }
}

/// The one of both PINs that the server has.
fn known(env: &Environment, pins: &[&'static str]) -> &'static str {
    let server = env.net.server();
    let vault = env.vault();
    let Some(a) = vault.state().accounts.first() else {
        return PIN;
    };
    let right = |pin: &&&str| {
        let pin = protocol::pin::Pin::parse(pin).unwrap();
        a.pin.unmask(&a.secret, &pin, a.device).expose() == server.devices[0].now.pin_key.expose()
    };
    pins.iter().find(right).copied().unwrap_or(PIN)
}

async fn wander(two: bool, events: Vec<Event>) {
    let mut env = match two {
        true => Environment::with_two().await.0,
        false => Environment::enrolled().await,
    };
    env.presence.has(Some(BiometricKind::Either));
    env.in_view(true).await;
    let pins = [PIN, OTHER_PIN];
    for event in events {
        happen(&mut env, event, &pins).await;
        let state = env.net.server().devices[0].state;
        assert_ne!(state, DeviceState::Locked, "an honest phone was locked");
        let moved = state == DeviceState::Removed;
        if moved {
            assert_eq!(env.net.server().moved_at_all(), Some(MoveState::Moved));
        }
        let other = env.net.other().devices.first().map(|d| d.state);
        assert_ne!(other, Some(DeviceState::Locked), "the other was locked");
        let gone = [Some(DeviceState::Blocked), Some(DeviceState::Removed)].contains(&other);
        if moved || state == DeviceState::Blocked || gone {
            return;
        }
    }
    // Without further faults the phone returns home from any screen, and the server's PIN approves.
    {
        let mut server = env.net.server();
        server.faults.clear();
        server.down = false;
    }
    env.in_view(true).await;
    env.act(Action::Accept).await;
    for _ in 0..4 {
        env.home().await;
    }
    env.pass(150).await;
    if matches!(env.screen(), Screen::PrivacyScreen) {
        env.act(Action::Accept).await;
    }
    for _ in 0..4 {
        env.home().await;
    }
    let screen = env.screen();
    assert!(
        matches!(
            screen,
            Screen::Home { .. }
                | Screen::Deactivated {
                    reason: DeactivationReason::Blocked,
                    ..
                }
        ),
        "no way home: {screen:?}"
    );
    let vault = env.vault();
    let account = &vault.state().accounts[0];
    assert!(account.unanswered.is_none(), "never settled");
    assert!(account.moving.is_none(), "never given up");
    assert_eq!(
        account.position.epoch,
        env.net.server().devices[0].now.position.epoch
    );
    let kept = env.presence.kept();
    let on = vault.state().accounts.iter().filter(|a| a.biometrics);
    assert_eq!(kept, on.count(), "a key too many or too few");
    if account.biometrics {
        assert!(env.net.server().devices[0].now.bio_key.is_some());
    }
    let moves = env.net.server().moved_at_all();
    assert!(moves.is_none_or(|state| state == MoveState::Ended));
    let pin = known(&env, &pins);
    let own = account.device;
    env.act(Action::SwitchAccount { id: own.to_hex() }).await;
    let id = env.net.server().ask_of(own, "Wiki", |_| {});
    let screen = env.approve(&id, pin).await;
    assert!(
        matches!(
            screen,
            Screen::Done {
                outcome: Outcome::Approved,
                ..
            }
        ),
        "{screen:?} {:?}",
        env.view().problem
    );
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("WANDER_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(32),
        max_shrink_iters: 400,
        ..ProptestConfig::default()
    })]

    #[test]
    fn random_actions_and_losses_then_the_phone_returns_home_and_is_never_locked(
        events in prop::collection::vec(event(), 1..40),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(wander(false, events));
    }

    #[test]
    fn random_actions_with_two_accounts_then_neither_disturbs_the_other(
        events in prop::collection::vec(event(), 1..40),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(wander(true, events));
    }
}
