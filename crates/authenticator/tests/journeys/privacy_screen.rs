//! What is shown while nobody looks, and what came meanwhile.

use countersign_authenticator::views::{
    Action, Connection, ErrorCode, IdleTimeout, Outcome, Screen, Settings,
};
use protocol::messages::{EnrolmentKind, Refusal};

use crate::world::{Fault, NOW, PIN, World};

const COVERED: Screen = Screen::PrivacyScreen;

async fn idle(world: &World, idle: IdleTimeout) {
    let settings = Settings {
        idle,
        ..world.view().settings
    };
    world.act(Action::Set { settings }).await;
}

#[tokio::test(start_paused = true)]
async fn idle_then_a_warning_for_half_a_minute_and_the_privacy_screen_each_time() {
    let world = World::enrolled().await;
    idle(&world, IdleTimeout::TwoMinutes).await;
    for round in 0..3 {
        world.pass(85).await;
        assert_eq!(world.view().privacy_screen_in_s, None, "round {round}");
        world.pass(10).await;
        let left = world.view().privacy_screen_in_s.unwrap();
        assert!((20..=27).contains(&left), "{left} in round {round}");
        world.pass(5).await;
        assert!(world.view().privacy_screen_in_s.unwrap() < left);
        world.pass(25).await;
        assert_eq!(world.screen(), COVERED, "round {round}");
        assert_eq!(world.view().privacy_screen_in_s, None);
        assert!(matches!(
            world.act(Action::Accept).await,
            Screen::Home { .. }
        ));
    }
}

#[tokio::test(start_paused = true)]
async fn input_then_the_privacy_screen_is_postponed_and_never_means_never() {
    let world = World::enrolled().await;
    idle(&world, IdleTimeout::TwoMinutes).await;
    for _ in 0..4 {
        world.pass(110).await;
        assert!(world.view().privacy_screen_in_s.is_some());
        world.act(Action::StillHere).await;
        assert_eq!(world.view().privacy_screen_in_s, None);
    }
    idle(&world, IdleTimeout::Never).await;
    world.pass(4_000).await;
    assert!(matches!(world.screen(), Screen::Home { .. }));
    // Set back, it counts from the last touch.
    idle(&world, IdleTimeout::TwoMinutes).await;
    world.pass(125).await;
    assert_eq!(world.screen(), COVERED);
}

#[tokio::test(start_paused = true)]
async fn camera_on_and_idle_then_the_privacy_screen_still_appears() {
    let world = World::enrolled().await;
    idle(&world, IdleTimeout::TwoMinutes).await;
    world.act(Action::OpenScanner).await;
    for _ in 0..13 {
        world.pass(10).await;
        world
            .act(Action::Frame {
                width: 1,
                height: 1,
                base64: "AA==".into(),
            })
            .await;
    }
    assert_eq!(world.screen(), COVERED);
}

#[tokio::test(start_paused = true)]
async fn privacy_screen_then_typed_digits_are_wiped_and_work_in_progress_is_not() {
    let world = World::enrolled().await;
    idle(&world, IdleTimeout::TwoMinutes).await;
    let id = world.net.server().ask_with("Wiki", |r| {
        r.expires_at = r.issued_at.plus(10_000);
    });
    world.open(&id).await;
    world.pin("491").await;
    world.pass(125).await;
    assert_eq!(world.screen(), COVERED);
    let screen = world.act(Action::Accept).await;
    assert!(
        matches!(screen, Screen::EnterPin { filled: 0, .. }),
        "{screen:?}"
    );
    assert!(matches!(world.pin(PIN).await, Screen::Done { .. }));
}

/// Whether the cover came by itself or because the window is out of view: nothing acts behind it.
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
                text: "787556138249".into(),
            },
        ]
    };
    for hidden in [true, false] {
        let world = World::enrolled().await;
        idle(&world, IdleTimeout::TwoMinutes).await;
        let id = world.net.server().ask_with("Wiki", |r| {
            r.match_len = 0;
            r.expires_at = r.issued_at.plus(10_000);
        });
        world
            .until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
            .await;
        let before = world.act(Action::OpenRequest { id: id.clone() }).await;
        if hidden {
            world.in_view(false).await;
        } else {
            world.pass(125).await;
        }
        let settings = world.view().settings;
        for action in all() {
            assert_eq!(world.act(action).await, COVERED);
        }
        assert_eq!(world.view().settings, settings);
        // The one touch that uncovers is no consent to what lies below.
        assert_eq!(world.act(Action::Accept).await, before);
        assert_eq!(world.net.server().outcome(&id), None);
    }
}

#[tokio::test(start_paused = true)]
async fn first_registration_and_app_left_briefly_then_no_privacy_screen_and_nothing_lost() {
    let world = World::new();
    let link = world.net.server().page(EnrolmentKind::Enrol, PIN);
    world.code(&link).await;
    world.in_view(false).await;
    world.pass(300).await;
    assert!(matches!(
        world.in_view(true).await,
        Screen::ConfirmEnrolment { .. }
    ));
    assert!(matches!(
        world.act(Action::Accept).await,
        Screen::EnterPin { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn out_of_view_then_the_privacy_screen_at_once_and_back_to_the_same_screen_after_a_glance() {
    let world = World::enrolled().await;
    assert_eq!(world.in_view(false).await, COVERED);
    world.pass(20).await;
    assert!(matches!(world.in_view(true).await, Screen::Home { .. }));
    world.in_view(false).await;
    world.pass(40).await;
    assert_eq!(world.in_view(true).await, COVERED);
    assert!(matches!(
        world.act(Action::Accept).await,
        Screen::Home { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn d06_request_while_out_of_view_then_notified_once_and_opened_on_return() {
    let world = World::enrolled().await;
    world.in_view(false).await;
    let id = world.net.server().ask("Wiki");
    world.settle().await;
    let notices = world.view().notices;
    assert_eq!(notices.len(), 1);
    assert_eq!((&*notices[0].id, &*notices[0].service), (&*id, "Wiki"));
    world.act(Action::Noticed).await;
    world.settle().await;
    assert!(world.view().notices.is_empty(), "told twice");
    let screen = world.in_view(true).await;
    assert!(matches!(screen, Screen::Request { card, .. } if card.id == id));
}

#[tokio::test(start_paused = true)]
async fn d06_two_requests_while_out_of_view_then_both_notified_and_the_list_on_return() {
    let (world, first, _) = World::with_two().await;
    world.in_view(false).await;
    world.net.server().ask("Wiki");
    world.net.other().ask("Mail");
    world.settle().await;
    assert_eq!(world.view().notices.len(), 2);
    world.act(Action::Noticed).await;
    let screen = world.in_view(true).await;
    assert!(matches!(&screen, Screen::Home { others, requests, .. }
        if requests.len() == 1 && others[0].account.id == first && others[0].requests == 1));
}

#[tokio::test(start_paused = true)]
async fn d06_notification_of_an_account_not_shown_then_that_request_is_opened() {
    let (world, _, _) = World::with_two().await;
    world.in_view(false).await;
    let id = world.net.server().ask("Wiki");
    world.settle().await;
    let screen = world.in_view(true).await;
    assert!(matches!(screen, Screen::Request { card, .. } if card.id == id));
    world.act(Action::MatchCode { text: "42".into() }).await;
    world.act(Action::Accept).await;
    assert!(matches!(world.pin(PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn d06_request_ended_before_the_return_then_its_notification_is_removed_and_nothing_opened() {
    let world = World::enrolled().await;
    world.in_view(false).await;
    let id = world.net.server().ask("Wiki");
    world.settle().await;
    world.net.server().end(&id, Refusal::RequestCancelled);
    world.settle().await;
    assert!(world.view().notices.is_empty());
    assert!(matches!(world.in_view(true).await, Screen::Home { .. }));
    // Or its time ran out, which no inbox tells.
    world.in_view(false).await;
    world.net.server().ask("Wiki");
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    assert_eq!(world.view().notices.len(), 1);
    world.clock.advance(25);
    world.clock.advance(96);
    let screen = world.in_view(true).await;
    assert!(matches!(
        screen,
        Screen::Home { .. } | Screen::PrivacyScreen
    ));
}

#[tokio::test(start_paused = true)]
async fn d03_two_requests_at_once_then_both_listed_newest_first_and_each_answered() {
    let world = World::enrolled().await;
    let first = world.net.server().ask("Wiki");
    world.clock.advance(1);
    let second = world.net.server().ask("Mail");
    let screen = world
        .until(|s| matches!(s, Screen::Home { requests, .. } if requests.len() == 2))
        .await;
    let Screen::Home { requests, .. } = screen else {
        panic!("not home");
    };
    assert_eq!(requests[0].id, second);
    for id in [first, second] {
        assert!(matches!(
            world.approve(&id, PIN).await,
            Screen::Done {
                outcome: Outcome::Approved,
                ..
            }
        ));
        world.home().await;
    }
}

#[tokio::test(start_paused = true)]
async fn d03_clock_wrong_by_hours_then_the_difference_is_shown_until_it_is_right() {
    let world = World::enrolled().await;
    let off = |s: &Screen| match s {
        Screen::Home { clock_off_s, .. } => *clock_off_s,
        _ => None,
    };
    assert_eq!(off(&world.screen()), None);
    world.clock.set(NOW + 7_200);
    // The server's time stays.
    world.net.server().ahead_s = 0;
    world.net.server().behind_s = 7_200;
    world.act(Action::Refresh).await;
    let screen = world.until(|s| off(s).is_some()).await;
    assert!((7_198..=7_202).contains(&off(&screen).unwrap()));
    world.clock.set(NOW);
    world.net.server().behind_s = 0;
    world.act(Action::Refresh).await;
    world.until(|s| off(s).is_none()).await;
}

#[tokio::test(start_paused = true)]
async fn d03_server_down_or_behind_a_portal_then_reported_and_few_questions() {
    let world = World::enrolled().await;
    world.net.server().down = true;
    world.act(Action::Refresh).await;
    let offline = |s: &Screen| matches!(s, Screen::Home { connection, .. } if *connection == Connection::Offline);
    world.until(offline).await;
    world.settle().await;
    let before = world.net.server().seen.len();
    world.settle().await;
    let asked = world.net.server().seen.len() - before;
    assert!(asked <= 6, "{asked} questions in a minute");
    world.net.server().down = false;
    world
        .until(
            |s| matches!(s, Screen::Home { connection, .. } if *connection == Connection::Online),
        )
        .await;
    world.faults(
        countersign_authenticator::ports::ApiPath::Poll,
        Fault::Garbage,
        9,
    );
    world.act(Action::Refresh).await;
    world
        .until(
            |s| matches!(s, Screen::Home { connection, .. } if *connection == Connection::NotTheServer),
        )
        .await;
}

/// Quiet minutes, in every state that a phone rests in: a held poll is one question in 25 seconds.
#[tokio::test(start_paused = true)]
async fn nothing_happens_then_few_questions() {
    let (world, _, _) = World::with_two().await;
    world.settle().await;
    let count = || world.net.server().seen.len() + world.net.other().seen.len();
    let before = count();
    world.settle().await;
    assert!(count() - before <= 6, "{} in a minute", count() - before);
}

#[tokio::test(start_paused = true)]
async fn c03_no_screen_lock_then_no_registration_and_a_way_to_the_settings() {
    let world = World::new();
    world.presence.without_lock(true);
    let lockless = Screen::NoScreenLock {
        can_open_settings: true,
    };
    assert_eq!(world.act(Action::Initialise).await, lockless);
    world.act(Action::OpenPlatformSettings).await;
    assert_eq!(world.system_ui.opened(), ["settings"]);
    world.system_ui.refuses(true);
    world.act(Action::OpenPlatformSettings).await;
    assert_eq!(world.problem(), Some(ErrorCode::SettingsNotOpened));
    assert_eq!(world.act(Action::Refresh).await, lockless);
    world.presence.without_lock(false);
    assert!(matches!(
        world.act(Action::Refresh).await,
        Screen::WhereToGo { .. }
    ));
    // Taken away between the scanner and the consent.
    world.act(Action::OpenScanner).await;
    let link = world.net.server().page(EnrolmentKind::Enrol, PIN);
    world.code(&link).await;
    world.presence.without_lock(true);
    assert_eq!(world.act(Action::Accept).await, lockless);
    assert!(world.net.server().seen.is_empty());
    // Set in the platform's settings: back in the app, it goes on with the very code.
    world.in_view(false).await;
    assert_eq!(world.in_view(true).await, lockless);
    world.presence.without_lock(false);
    assert!(matches!(
        world.in_view(true).await,
        Screen::ConfirmEnrolment { .. }
    ));
    world.presence.without_lock(true);
    assert_eq!(world.act(Action::Accept).await, lockless);
    assert_eq!(world.act(Action::Back).await, Screen::Welcome);

    let world = World::enrolled().await;
    world.presence.without_lock(true);
    assert_eq!(world.act(Action::AddAccount).await, lockless);
    assert!(matches!(
        world.act(Action::Back).await,
        Screen::Accounts { .. }
    ));
}

/// Everything fails for as long as it likes, in every state that asks by itself: the phone keeps on, and does not hammer.
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
    async fn in_state(endpoint: ApiPath) -> World {
        if endpoint == Finish {
            let mut world = World::new();
            let link = world.net.server().page(EnrolmentKind::Enrol, PIN);
            world.scan_and_accept(&link).await;
            world.fault(Finish, Fault::LoseQuestion);
            world.pin(PIN).await;
            world.run();
            return world;
        }
        let world = World::enrolled().await;
        world.account().await;
        match endpoint {
            Ask => {
                world.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
                world.act(Action::ChangePin).await;
                for pin in [PIN, "8265", "8265"] {
                    world.pin(pin).await;
                }
            }
            Move => {
                world.act(Action::Move).await;
                world.act(Action::Accept).await;
                world.pin(PIN).await;
                world.fault(Move, Fault::LoseQuestion);
                world.act(Action::Back).await;
            }
            _ => {}
        }
        world
    }
    for endpoint in [Poll, Ask, Finish, Move, History] {
        for fault in faults {
            let world = in_state(endpoint).await;
            world.faults(endpoint, fault, 5_000);
            world.net.server().seen.clear();
            for _ in 0..3 {
                world.settle().await;
            }
            let asked = world.net.server().seen.len();
            // By threes of minutes: seven held polls each, or a question every thirty seconds.
            assert!(
                asked <= 60,
                "{endpoint:?} {fault:?}: {asked} in three minutes"
            );
            world.net.server().faults.clear();
            world.settle().await;
            world.settle().await;
            let vault = world.vault();
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
        let world = World::enrolled().await;
        world.act(Action::OpenScanner).await;
        world.in_view(false).await;
        world.pass(90).await;
        if back_first {
            assert_eq!(world.in_view(true).await, COVERED);
        }
        let base64 = "AAAA".into();
        assert_eq!(world.act(Action::Picture { base64 }).await, COVERED);
        world.in_view(true).await;
        let screen = world.act(Action::Accept).await;
        assert_eq!(screen, Screen::Scan { busy: false });
        assert_eq!(world.problem(), Some(ErrorCode::UnreadablePicture));
    }
}
