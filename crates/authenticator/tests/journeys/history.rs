//! protocol.md §8.7: the history, and the report of an entry.

use countersign_authenticator::{
    ports::ApiPath,
    views::{self, Action, ErrorCode, HistoryEntry, Screen},
};
use protocol::messages::{self, DeviceState, HistoryResult, Label, Line, Refusal};

use crate::environment::{Environment, Fault, NOW};

fn page(screen: &Screen) -> (&[HistoryEntry], bool, bool) {
    match screen {
        Screen::History {
            entries,
            busy,
            more,
            ..
        } => (entries, *busy, *more),
        other => panic!("no history: {other:?}"),
    }
}

async fn with(entries: usize) -> Environment {
    let env = Environment::enrolled().await;
    for n in 0..entries {
        let result = if n % 2 == 0 {
            HistoryResult::SignedIn
        } else {
            HistoryResult::Denied
        };
        env.net.server().note(&format!("Service {n}"), result);
    }
    env
}

#[tokio::test(start_paused = true)]
async fn w4_more_than_a_page_then_the_newest_first_and_the_rest_on_request() {
    let env = with(45).await;
    let screen = env.act(Action::OpenHistory { id: None }).await;
    let (entries, busy, more) = page(&screen);
    assert_eq!((entries.len(), busy, more), (20, false, true));
    assert_eq!(entries[0].service, "Service 44");
    env.act(Action::MoreHistory).await;
    let screen = env.act(Action::MoreHistory).await;
    let (entries, _, more) = page(&screen);
    assert_eq!((entries.len(), more), (45, false));
    let services: Vec<_> = entries.iter().map(|e| e.service.clone()).collect();
    let expected: Vec<_> = (0..45).rev().map(|n| format!("Service {n}")).collect();
    assert_eq!(services, expected);
    let before = env.asked(ApiPath::History);
    env.act(Action::MoreHistory).await;
    assert_eq!(env.asked(ApiPath::History), before);
    // Back leads to the screen that opened it.
    assert!(matches!(env.act(Action::Back).await, Screen::Home { .. }));
    env.act(Action::OpenSettings).await;
    env.act(Action::OpenHistory { id: None }).await;
    assert!(matches!(
        env.act(Action::Back).await,
        Screen::Settings { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn w4_events_of_devices_then_shown_and_not_reported() {
    let env = with(1).await;
    for result in [HistoryResult::Blocked, HistoryResult::Unblocked] {
        env.net.server().note_device("Work phone", result);
    }
    let screen = env.act(Action::OpenHistory { id: None }).await;
    let (entries, ..) = page(&screen);
    let shown: Vec<_> = entries.iter().map(|e| (e.method, e.result)).collect();
    assert_eq!(
        shown,
        [
            (
                views::HistoryMethod::Device,
                views::HistoryResult::Unblocked
            ),
            (views::HistoryMethod::Device, views::HistoryResult::Blocked),
            (views::HistoryMethod::App, views::HistoryResult::SignedIn),
        ]
    );
    assert_eq!(entries[0].service, "Work phone");
    let id = entries[0].id.clone();
    env.act(Action::ReportEntry { id }).await;
    assert_eq!(env.asked(ApiPath::Report), 0);
}

#[tokio::test(start_paused = true)]
async fn transaction_in_the_history_then_its_lines_are_shown_and_a_sign_in_has_none() {
    let env = with(1).await;
    let line = |label, value| (Label::new(label).unwrap(), Line::new(value).unwrap());
    let lines = messages::Action(vec![
        line("Recipient", "Maria Example"),
        line("Amount", "1,250.00 EUR"),
    ]);
    let server = || env.net.server();
    server().note_transaction("Demo Bank (transfer)", HistoryResult::Signed, &lines);
    let screen = env.act(Action::OpenHistory { id: None }).await;
    let (entries, ..) = page(&screen);
    let shown: Vec<_> = entries[0]
        .transaction
        .iter()
        .map(|field| (field.label.as_str(), field.value.as_str()))
        .collect();
    assert_eq!(
        shown,
        [("Recipient", "Maria Example"), ("Amount", "1,250.00 EUR")]
    );
    assert!(entries[1].transaction.is_empty());
}

#[tokio::test(start_paused = true)]
async fn w4_entry_reported_then_marked_and_sent_to_the_server() {
    let env = with(3).await;
    let screen = env.act(Action::OpenHistory { id: None }).await;
    let id = page(&screen).0[1].id.clone();
    let screen = env.act(Action::ReportEntry { id: id.clone() }).await;
    let marked: Vec<_> = page(&screen).0.iter().map(|e| e.reported).collect();
    assert_eq!(marked, [false, true, false]);
    let reported = env.net.server().reported.clone();
    assert_eq!(reported.len(), 1);
    assert_eq!(protocol::ids::RequestId(reported[0]).to_hex(), id);
    // A second report, or one of an entry that is not shown, sends nothing.
    for id in [id, "00".repeat(16), String::new()] {
        env.act(Action::ReportEntry { id }).await;
    }
    assert_eq!(env.asked(ApiPath::Report), 1);
}

#[tokio::test(start_paused = true)]
async fn w4_answered_by_an_impostor_or_not_at_all_then_reported_and_asked_again() {
    for (fault, code) in [
        (Fault::LoseQuestion, ErrorCode::Unreachable),
        (Fault::Garbage, ErrorCode::NotTheServer),
        (Fault::Forge, ErrorCode::NotTheServer),
        (Fault::Impostor, ErrorCode::NotTheServer),
        (Fault::OtherNonce, ErrorCode::NotTheServer),
        (Fault::OtherDevice, ErrorCode::NotTheServer),
        (Fault::RefuseAnother, ErrorCode::NotTheServer),
        (Fault::Refuse(Refusal::TooMany), ErrorCode::TooMany),
    ] {
        let env = with(3).await;
        env.settle().await;
        env.fault(ApiPath::History, fault);
        let screen = env.act(Action::OpenHistory { id: None }).await;
        assert_eq!(page(&screen), (&[][..], false, false), "{fault:?}");
        assert_eq!(env.problem(), Some(code), "{fault:?}");
        let screen = env.act(Action::Refresh).await;
        assert_eq!(page(&screen).0.len(), 3, "{fault:?}");
        assert_eq!(env.problem(), None);

        let id = page(&screen).0[0].id.clone();
        env.fault(ApiPath::Report, fault);
        let screen = env.act(Action::ReportEntry { id }).await;
        assert!(
            !page(&screen).0[0].reported && !page(&screen).1,
            "{fault:?}"
        );
        assert_eq!(env.problem(), Some(code), "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn clock_off_then_asked_again_with_the_right_time_and_not_endlessly() {
    let mut env = with(3).await;
    env.stop();
    env.restart();
    env.net.server().ahead_s = 7_200;
    let screen = env.act(Action::OpenHistory { id: None }).await;
    let (entries, busy, _) = page(&screen);
    assert_eq!((entries.len(), busy), (3, false));
    // Shown by this device's clock.
    assert_eq!(entries[0].at, NOW - 7_200);
    // A server whose time never fits is not asked again and again.
    env.restart();
    let app = env.app.clone();
    let clock = env.clock.clone();
    env.fault(ApiPath::History, Fault::Slow(1));
    env.fault(ApiPath::History, Fault::Slow(1));
    let asked = env.asked(ApiPath::History);
    let opened = tokio::spawn(async move {
        app.dispatch(Action::OpenHistory { id: None }).await;
    });
    tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
    clock.set(NOW + 100_000);
    opened.await.unwrap();
    assert!(!page(&env.screen()).1, "a spinner for ever");
    assert!(env.asked(ApiPath::History) - asked <= 3);
}

#[tokio::test(start_paused = true)]
async fn history_left_and_opened_again_then_a_late_older_page_is_not_shown_as_the_newest() {
    let env = with(30).await;
    env.act(Action::OpenHistory { id: None }).await;
    env.fault(ApiPath::History, Fault::Slow(5));
    let app = env.app.clone();
    let more = tokio::spawn(async move { app.dispatch(Action::MoreHistory).await });
    env.until(|s| matches!(s, Screen::History { busy: true, .. }))
        .await;
    env.act(Action::Back).await;
    env.fault(ApiPath::History, Fault::Slow(9));
    let app = env.app.clone();
    let again = tokio::spawn(async move { app.dispatch(Action::OpenHistory { id: None }).await });
    more.await.unwrap();
    again.await.unwrap();
    let screen = env.screen();
    let (entries, busy, more) = page(&screen);
    assert_eq!((entries.len(), busy, more), (20, false, true));
    assert_eq!(entries[0].service, "Service 29");
}

#[tokio::test(start_paused = true)]
async fn w4_sign_in_ended_then_home_shows_it() {
    let env = with(2).await;
    env.net.server().note("Wiki", HistoryResult::SignedIn);
    env.net.server().note("Mail", HistoryResult::Denied);
    let id = env.net.server().ask("Wiki");
    env.approve(&id, crate::environment::PIN).await;
    env.home().await;
    let screen = env
        .until(|s| {
            matches!(
                s,
                Screen::Home {
                    last_sign_in: Some(_),
                    ..
                }
            )
        })
        .await;
    let Screen::Home { last_sign_in, .. } = screen else {
        panic!("{screen:?}");
    };
    // At the first good poll there was no entry; after the approval there is one.
    let screen = env
        .until(|s| matches!(s, Screen::Home { last_sign_in: Some(e), .. } if e.service == "Wiki"))
        .await;
    assert!(matches!(screen, Screen::Home { .. }));
    assert!(last_sign_in.is_some());
    // It is fetched once, not with every poll.
    let asked = env.asked(ApiPath::History);
    env.settle().await;
    assert_eq!(env.asked(ApiPath::History), asked);
}

#[tokio::test(start_paused = true)]
async fn account_deactivated_then_its_history_is_refused_with_a_message() {
    let env = with(2).await;
    env.net.server().set_state(DeviceState::Removed);
    env.until(|s| matches!(s, Screen::Deactivated { .. })).await;
    env.fault(ApiPath::History, Fault::Refuse(Refusal::DeviceNotActive));
    let screen = env.act(Action::OpenHistory { id: None }).await;
    assert!(!page(&screen).1);
    assert!(env.problem().is_some());
}

#[tokio::test(start_paused = true)]
async fn s04_sign_in_announced_then_the_server_is_told_and_the_screen_says_so() {
    let expected = |screen: &Screen| match screen {
        Screen::History { expected, busy, .. } => (*expected, *busy),
        other => panic!("no history: {other:?}"),
    };
    let env = with(1).await;
    let screen = env.act(Action::OpenHistory { id: None }).await;
    assert_eq!(expected(&screen), (false, false));
    for (fault, code) in [
        (Fault::LoseQuestion, ErrorCode::Unreachable),
        (Fault::Impostor, ErrorCode::NotTheServer),
        (Fault::OtherNonce, ErrorCode::NotTheServer),
        (Fault::Refuse(Refusal::TooMany), ErrorCode::TooMany),
    ] {
        env.fault(ApiPath::Expect, fault);
        let screen = env.act(Action::ExpectSignIn).await;
        assert_eq!(expected(&screen), (false, false), "{fault:?}");
        assert_eq!(env.problem(), Some(code), "{fault:?}");
    }
    let before = env.net.server().expected;
    let screen = env.act(Action::ExpectSignIn).await;
    assert_eq!(expected(&screen), (true, false));
    assert_eq!(env.net.server().expected, before + 1);
}
