//! protocol.md §4.1 and §9.1: an unreachable server, a captive portal, and a wrong clock.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, Connection, Outcome, Screen},
};
use protocol::messages::DeviceState;

use crate::approving::done;
use crate::environment::{Environment, Fault, NOW, PIN};

#[tokio::test(start_paused = true)]
async fn d04_clock_off_by_an_hour_then_corrected_and_times_shown_in_local_time() {
    let env = Environment::enrolled().await;
    env.net.server().ahead_s = 3_600;
    let id = env.net.server().ask("Wiki");
    let screen = env
        .until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    match screen {
        Screen::Home { requests, .. } => {
            assert_eq!(requests[0].id, id);
            assert_eq!(requests[0].expires_at, NOW + 120);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(done(&env.approve(&id, PIN).await), Outcome::Approved);
}

#[tokio::test(start_paused = true)]
async fn d03_server_unreachable_then_offline_with_growing_pauses_and_back_by_itself() {
    let env = Environment::enrolled().await;
    env.net.server().set_state(DeviceState::Active);
    for _ in 0..8 {
        env.fault(ApiPath::Poll, Fault::LoseQuestion);
    }
    let offline = |s: &Screen| {
        matches!(
            s,
            Screen::Home {
                connection: Connection::Offline,
                ..
            }
        )
    };
    env.until(offline).await;
    let (polls, began) = (env.asked(ApiPath::Poll), tokio::time::Instant::now());
    env.until(|s| {
        matches!(
            s,
            Screen::Home {
                connection: Connection::Online,
                ..
            }
        )
    })
    .await;
    assert!(env.asked(ApiPath::Poll) - polls <= 9);
    let took = began.elapsed().as_secs();
    assert!((40..=160).contains(&took), "{took} s");
}

#[tokio::test(start_paused = true)]
async fn d03_captive_portal_then_reported() {
    let env = Environment::enrolled().await;
    env.net.server().set_state(DeviceState::Active);
    env.fault(ApiPath::Poll, Fault::Garbage);
    env.until(|s| {
        matches!(
            s,
            Screen::Home {
                connection: Connection::NotTheServer,
                ..
            }
        )
    })
    .await;
    env.act(Action::Refresh).await;
    env.until(|s| {
        matches!(
            s,
            Screen::Home {
                connection: Connection::Online,
                ..
            }
        )
    })
    .await;
}
