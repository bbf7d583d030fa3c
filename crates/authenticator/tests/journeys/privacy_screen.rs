//! The privacy screen, and what arrives while it is shown.

use countersign_authenticator::views::{
    Action, Connection, ErrorCode, IdleTimeout, Outcome, Screen, Settings,
};
use protocol::messages::{EnrolmentKind, Refusal};

use crate::environment::{Environment, Fault, NOW, PIN};

const PRIVACY_SCREEN: Screen = Screen::PrivacyScreen;

async fn idle(env: &Environment, idle: IdleTimeout) {
    let settings = Settings {
        idle,
        ..env.view().settings
    };
    env.act(Action::Set { settings }).await;
}

#[tokio::test(start_paused = true)]
async fn idle_then_a_warning_for_half_a_minute_and_the_privacy_screen_each_time() {
    let env = Environment::enrolled().await;
    idle(&env, IdleTimeout::TwoMinutes).await;
    for round in 0..3 {
        env.pass(85).await;
        assert_eq!(env.view().privacy_screen_in_s, None, "round {round}");
        env.pass(10).await;
        let left = env.view().privacy_screen_in_s.unwrap();
        assert!((20..=27).contains(&left), "{left} in round {round}");
        env.pass(5).await;
        assert!(env.view().privacy_screen_in_s.unwrap() < left);
        env.pass(25).await;
        assert_eq!(env.screen(), PRIVACY_SCREEN, "round {round}");
        assert_eq!(env.view().privacy_screen_in_s, None);
        assert!(matches!(env.act(Action::Accept).await, Screen::Home { .. }));
    }
}

#[tokio::test(start_paused = true)]
async fn input_then_the_privacy_screen_is_postponed_and_never_means_never() {
    let env = Environment::enrolled().await;
    idle(&env, IdleTimeout::TwoMinutes).await;
    for _ in 0..4 {
        env.pass(110).await;
        assert!(env.view().privacy_screen_in_s.is_some());
        env.act(Action::StillHere).await;
        assert_eq!(env.view().privacy_screen_in_s, None);
    }
    idle(&env, IdleTimeout::Never).await;
    env.pass(4_000).await;
    assert!(matches!(env.screen(), Screen::Home { .. }));
    // After the clock was set back, it counts from the last touch.
    idle(&env, IdleTimeout::TwoMinutes).await;
    env.pass(125).await;
    assert_eq!(env.screen(), PRIVACY_SCREEN);
}

#[tokio::test(start_paused = true)]
async fn camera_on_and_idle_then_the_privacy_screen_still_appears() {
    let env = Environment::enrolled().await;
    idle(&env, IdleTimeout::TwoMinutes).await;
    env.act(Action::OpenScanner).await;
    for _ in 0..13 {
        env.pass(10).await;
        env.act(Action::Frame {
            width: 1,
            height: 1,
            base64: "AA==".into(),
        })
        .await;
    }
    assert_eq!(env.screen(), PRIVACY_SCREEN);
}

#[tokio::test(start_paused = true)]
async fn privacy_screen_then_typed_digits_are_wiped_and_work_in_progress_is_not() {
    let env = Environment::enrolled().await;
    idle(&env, IdleTimeout::TwoMinutes).await;
    let id = env.net.server().ask_with("Wiki", |r| {
        r.expires_at = r.issued_at.plus(10_000);
    });
    env.open(&id).await;
    env.pin("491").await;
    env.pass(125).await;
    assert_eq!(env.screen(), PRIVACY_SCREEN);
    let screen = env.act(Action::Accept).await;
    assert!(
        matches!(screen, Screen::EnterPin { filled: 0, .. }),
        "{screen:?}"
    );
    assert!(matches!(env.pin(PIN).await, Screen::Done { .. }));
}

/// No action works behind the privacy screen, whether it appeared by time or because the window is out of view.
#[tokio::test(start_paused = true)]
async fn privacy_screen_or_out_of_view_then_no_action_has_an_effect() {
    let all = || {
        vec![
            Action::PinDigit { digit: '7' },
            Action::Deny { report: true },
            Action::MatchCode { text: "42".into() },
            Action::Back,
            Action::Home,
            Action::OpenScanner,
            Action::OpenAccounts,
            Action::OpenSettings,
            Action::OpenHistory { id: None },
            Action::UseBiometrics,
            Action::RemoveAccount { id: None },
            Action::Set {
                settings: Settings {
                    idle: IdleTimeout::Never,
                    ..Settings::default()
                },
            },
            Action::Code {
                text: "787556138246".into(),
            },
        ]
    };
    for hidden in [true, false] {
        let env = Environment::enrolled().await;
        idle(&env, IdleTimeout::TwoMinutes).await;
        let id = env.net.server().ask_with("Wiki", |r| {
            r.match_len = 0;
            r.expires_at = r.issued_at.plus(10_000);
        });
        env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
            .await;
        let before = env.act(Action::OpenRequest { id: id.clone() }).await;
        if hidden {
            env.in_view(false).await;
        } else {
            env.pass(125).await;
        }
        let settings = env.view().settings;
        for action in all() {
            assert_eq!(env.act(action).await, PRIVACY_SCREEN);
        }
        assert_eq!(env.view().settings, settings);
        // The touch that ends the privacy screen is no consent to the screen behind it.
        assert_eq!(env.act(Action::Accept).await, before);
        assert_eq!(env.net.server().outcome(&id), None);
    }
}

#[tokio::test(start_paused = true)]
async fn first_registration_and_app_left_briefly_then_no_privacy_screen_and_nothing_lost() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.code(&link).await;
    env.in_view(false).await;
    env.pass(300).await;
    assert!(matches!(
        env.in_view(true).await,
        Screen::ConfirmEnrolment { .. }
    ));
    assert!(matches!(
        env.act(Action::Accept).await,
        Screen::EnterPin { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn out_of_view_then_the_privacy_screen_at_once_and_back_to_the_same_screen_after_a_glance() {
    let env = Environment::enrolled().await;
    assert_eq!(env.in_view(false).await, PRIVACY_SCREEN);
    env.pass(20).await;
    assert!(matches!(env.in_view(true).await, Screen::Home { .. }));
    env.in_view(false).await;
    env.pass(40).await;
    assert_eq!(env.in_view(true).await, PRIVACY_SCREEN);
    assert!(matches!(env.act(Action::Accept).await, Screen::Home { .. }));
}

#[tokio::test(start_paused = true)]
async fn d06_request_while_out_of_view_then_notified_once_and_opened_on_return() {
    let env = Environment::enrolled().await;
    env.in_view(false).await;
    let id = env.net.server().ask("Wiki");
    env.settle().await;
    let notices = env.view().notices;
    assert_eq!(notices.len(), 1);
    assert_eq!((&*notices[0].id, &*notices[0].service), (&*id, "Wiki"));
    env.act(Action::Noticed).await;
    env.settle().await;
    assert!(env.view().notices.is_empty(), "told twice");
    let screen = env.in_view(true).await;
    assert!(matches!(screen, Screen::Request { card, .. } if card.id == id));
}

#[tokio::test(start_paused = true)]
async fn d06_two_requests_while_out_of_view_then_both_notified_and_the_list_on_return() {
    let (env, first, _) = Environment::with_two().await;
    env.in_view(false).await;
    env.net.server().ask("Wiki");
    env.net.other().ask("Mail");
    env.settle().await;
    assert_eq!(env.view().notices.len(), 2);
    env.act(Action::Noticed).await;
    let screen = env.in_view(true).await;
    assert!(matches!(&screen, Screen::Home { others, requests, .. }
        if requests.len() == 1 && others[0].account.id == first && others[0].requests == 1));
}

#[tokio::test(start_paused = true)]
async fn d06_notification_of_an_account_not_shown_then_that_request_is_opened() {
    let (env, _, _) = Environment::with_two().await;
    env.in_view(false).await;
    let id = env.net.server().ask("Wiki");
    env.settle().await;
    let screen = env.in_view(true).await;
    assert!(matches!(screen, Screen::Request { card, .. } if card.id == id));
    env.act(Action::MatchCode { text: "42".into() }).await;
    env.act(Action::Accept).await;
    assert!(matches!(env.pin(PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn d06_request_ended_before_the_return_then_its_notification_is_removed_and_nothing_opened() {
    let env = Environment::enrolled().await;
    env.in_view(false).await;
    let id = env.net.server().ask("Wiki");
    env.settle().await;
    env.net.server().end(&id, Refusal::RequestCancelled);
    env.settle().await;
    assert!(env.view().notices.is_empty());
    assert!(matches!(env.in_view(true).await, Screen::Home { .. }));
    // Or its time ran out, which no inbox reports.
    env.in_view(false).await;
    env.net.server().ask("Wiki");
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    assert_eq!(env.view().notices.len(), 1);
    env.clock.advance(25);
    env.clock.advance(96);
    let screen = env.in_view(true).await;
    assert!(matches!(
        screen,
        Screen::Home { .. } | Screen::PrivacyScreen
    ));
}

#[tokio::test(start_paused = true)]
async fn d03_two_requests_at_once_then_both_listed_newest_first_and_each_answered() {
    let env = Environment::enrolled().await;
    let first = env.net.server().ask("Wiki");
    env.clock.advance(1);
    let second = env.net.server().ask("Mail");
    let screen = env
        .until(|s| matches!(s, Screen::Home { requests, .. } if requests.len() == 2))
        .await;
    let Screen::Home { requests, .. } = screen else {
        panic!("not home");
    };
    assert_eq!(requests[0].id, second);
    for id in [first, second] {
        assert!(matches!(
            env.approve(&id, PIN).await,
            Screen::Done {
                outcome: Outcome::Approved,
                ..
            }
        ));
        env.home().await;
    }
}

#[tokio::test(start_paused = true)]
async fn d03_clock_wrong_by_hours_then_the_difference_is_shown_until_it_is_right() {
    let env = Environment::enrolled().await;
    let off = |s: &Screen| match s {
        Screen::Home { clock_off_s, .. } => *clock_off_s,
        _ => None,
    };
    assert_eq!(off(&env.screen()), None);
    env.clock.set(NOW + 7_200);
    // The server's time stays.
    env.net.server().ahead_s = 0;
    env.net.server().behind_s = 7_200;
    env.act(Action::Refresh).await;
    let screen = env.until(|s| off(s).is_some()).await;
    assert!((7_198..=7_202).contains(&off(&screen).unwrap()));
    env.clock.set(NOW);
    env.net.server().behind_s = 0;
    env.act(Action::Refresh).await;
    env.until(|s| off(s).is_none()).await;
}

#[tokio::test(start_paused = true)]
async fn d03_server_down_or_behind_a_portal_then_reported_and_few_questions() {
    let env = Environment::enrolled().await;
    env.net.server().down = true;
    env.act(Action::Refresh).await;
    let offline = |s: &Screen| matches!(s, Screen::Home { connection, .. } if *connection == Connection::Offline);
    env.until(offline).await;
    env.settle().await;
    let before = env.net.server().seen.len();
    env.settle().await;
    let asked = env.net.server().seen.len() - before;
    assert!(asked <= 6, "{asked} questions in a minute");
    env.net.server().down = false;
    env.until(
        |s| matches!(s, Screen::Home { connection, .. } if *connection == Connection::Online),
    )
    .await;
    env.faults(
        countersign_authenticator::ports::ApiPath::Poll,
        Fault::Garbage,
        9,
    );
    env.act(Action::Refresh).await;
    env.until(
        |s| matches!(s, Screen::Home { connection, .. } if *connection == Connection::NotTheServer),
    )
    .await;
}

/// Idle minutes in every state in which a phone can rest: a held poll is one question in 25 seconds.
#[tokio::test(start_paused = true)]
async fn nothing_happens_then_few_questions() {
    let (env, _, _) = Environment::with_two().await;
    env.settle().await;
    let count = || env.net.server().seen.len() + env.net.other().seen.len();
    let before = count();
    env.settle().await;
    assert!(count() - before <= 6, "{} in a minute", count() - before);
}

#[tokio::test(start_paused = true)]
async fn c03_no_screen_lock_then_no_registration_and_a_way_to_the_settings() {
    let env = Environment::new();
    env.presence.without_lock(true);
    let lockless = Screen::NoScreenLock {
        can_open_settings: true,
    };
    assert_eq!(env.act(Action::Initialise).await, lockless);
    env.act(Action::OpenPlatformSettings).await;
    assert_eq!(env.system_ui.opened(), ["settings"]);
    env.system_ui.refuses(true);
    env.act(Action::OpenPlatformSettings).await;
    assert_eq!(env.problem(), Some(ErrorCode::SettingsNotOpened));
    assert_eq!(env.act(Action::Refresh).await, lockless);
    env.presence.without_lock(false);
    assert!(matches!(
        env.act(Action::Refresh).await,
        Screen::WhereToGo { .. }
    ));
    // The screen lock is removed between the scan and the consent.
    env.act(Action::OpenScanner).await;
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.code(&link).await;
    env.presence.without_lock(true);
    assert_eq!(env.act(Action::Accept).await, lockless);
    assert!(env.net.server().seen.is_empty());
    // Once it is set in the platform's settings, the app continues with the same code.
    env.in_view(false).await;
    assert_eq!(env.in_view(true).await, lockless);
    env.presence.without_lock(false);
    assert!(matches!(
        env.in_view(true).await,
        Screen::ConfirmEnrolment { .. }
    ));
    env.presence.without_lock(true);
    assert_eq!(env.act(Action::Accept).await, lockless);
    assert_eq!(env.act(Action::Back).await, Screen::Welcome);

    let env = Environment::enrolled().await;
    env.presence.without_lock(true);
    assert_eq!(env.act(Action::AddAccount).await, lockless);
    assert!(matches!(
        env.act(Action::Back).await,
        Screen::Accounts { .. }
    ));
}

/// Every exchange fails, in every state that asks by itself: the phone continues, at a limited rate.
#[tokio::test(start_paused = true)]
async fn one_kind_of_answer_always_fails_then_few_questions_a_minute() {
    use countersign_authenticator::ports::ApiPath::{self, Ask, Finish, History, Move, Poll};
    let faults = [
        Fault::LoseQuestion,
        Fault::LoseAnswer,
        Fault::Garbage,
        Fault::Refuse(Refusal::TooMany),
        Fault::Refuse(Refusal::ServerFault),
    ];
    async fn in_state(endpoint: ApiPath) -> Environment {
        if endpoint == Finish {
            let mut env = Environment::new();
            let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
            env.scan_and_accept(&link).await;
            env.fault(Finish, Fault::LoseQuestion);
            env.pin(PIN).await;
            env.run();
            return env;
        }
        let env = Environment::enrolled().await;
        env.account().await;
        match endpoint {
            Ask => {
                env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
                env.act(Action::ChangePin).await;
                for pin in [PIN, "8265", "8265"] {
                    env.pin(pin).await;
                }
            }
            Move => {
                env.act(Action::Move).await;
                env.act(Action::Accept).await;
                env.pin(PIN).await;
                env.fault(Move, Fault::LoseQuestion);
                env.act(Action::Back).await;
            }
            _ => {}
        }
        env
    }
    for endpoint in [Poll, Ask, Finish, Move, History] {
        for fault in faults {
            let env = in_state(endpoint).await;
            env.faults(endpoint, fault, 5_000);
            env.net.server().seen.clear();
            for _ in 0..3 {
                env.settle().await;
            }
            let asked = env.net.server().seen.len();
            // Every three minutes: seven held polls, or a question every thirty seconds.
            assert!(
                asked <= 60,
                "{endpoint:?} {fault:?}: {asked} in three minutes"
            );
            env.net.server().faults.clear();
            env.settle().await;
            env.settle().await;
            let vault = env.vault();
            let settled = vault
                .state()
                .accounts
                .iter()
                .all(|a| a.unanswered.is_none() && a.moving.is_none());
            assert!(settled, "{endpoint:?} {fault:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn picture_chosen_slowly_in_a_system_window_then_not_lost_behind_the_privacy_screen() {
    for back_first in [true, false] {
        let env = Environment::enrolled().await;
        env.act(Action::OpenScanner).await;
        env.in_view(false).await;
        env.pass(90).await;
        if back_first {
            assert_eq!(env.in_view(true).await, PRIVACY_SCREEN);
        }
        let base64 = "AAAA".into();
        assert_eq!(env.act(Action::Picture { base64 }).await, PRIVACY_SCREEN);
        env.in_view(true).await;
        let screen = env.act(Action::Accept).await;
        assert!(matches!(screen, Screen::Scan { busy: false, .. }));
        assert_eq!(env.problem(), Some(ErrorCode::UnreadablePicture));
    }
}
