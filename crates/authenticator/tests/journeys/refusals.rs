//! protocol.md §4 and §9: refusals, replays, impostors, and requests that are not for this phone.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, Connection, DeactivationReason, ErrorCode, Outcome, Screen},
};
use protocol::{
    ids::Position,
    messages::{DeviceState, Refusal},
};

use crate::approving::{deactivation, done};
use crate::environment::{Environment, Fault, PIN};

#[tokio::test(start_paused = true)]
async fn approval_refused_or_answered_by_an_impostor_then_reported_with_a_way_to_continue() {
    for (fault, code) in [
        (Fault::Garbage, ErrorCode::NotTheServer),
        (Fault::Forge, ErrorCode::NotTheServer),
        (Fault::RefuseAnother, ErrorCode::NotTheServer),
        (Fault::Refuse(Refusal::TooMany), ErrorCode::TooMany),
        (Fault::Refuse(Refusal::ServerFault), ErrorCode::ServerFault),
    ] {
        let env = Environment::enrolled().await;
        let id = env.net.server().ask("Wiki");
        env.fault(ApiPath::Approve, fault);
        let screen = env.approve(&id, PIN).await;
        assert!(
            matches!(screen, Screen::Request { busy: false, .. }),
            "{fault:?}"
        );
        assert_eq!(env.problem(), Some(code), "{fault:?}");
        // It may have counted, so it stays unanswered; the next attempt settles it.
        assert!(env.vault().state().accounts[0].unanswered.is_some());
        env.act(Action::Accept).await;
        assert_eq!(done(&env.pin(PIN).await), Outcome::Approved, "{fault:?}");
        assert_eq!(env.phone_position(), env.net.server().position());
    }
}

#[tokio::test(start_paused = true)]
async fn request_ended_before_the_approval_then_the_reason_is_shown() {
    for (why, outcome) in [
        (Refusal::RequestExpired, Some(Outcome::Expired)),
        (Refusal::RequestCancelled, Some(Outcome::Cancelled)),
        (Refusal::RequestDecided, None),
        (Refusal::RequestGone, None),
    ] {
        let env = Environment::enrolled().await;
        let id = env.net.server().ask("Wiki");
        env.fault(ApiPath::Approve, Fault::Refuse(why));
        let screen = env.approve(&id, PIN).await;
        match outcome {
            Some(outcome) => assert_eq!(done(&screen), outcome),
            None => {
                assert!(matches!(screen, Screen::Home { .. }));
                assert_eq!(env.problem(), Some(ErrorCode::RequestGone));
            }
        }
        assert!(env.vault().state().accounts[0].unanswered.is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn request_cancelled_while_it_is_read_then_home_with_a_message() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.net.server().end(&id, Refusal::RequestCancelled);
    let screen = env.until(|s| matches!(s, Screen::Home { .. })).await;
    assert!(matches!(screen, Screen::Home { requests, .. } if requests.is_empty()));
    assert_eq!(env.problem(), Some(ErrorCode::RequestGone));
}

#[tokio::test(start_paused = true)]
async fn device_not_active_then_the_poll_reports_its_state() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.net.server().device_mut().state = DeviceState::Removed;
    env.pin(PIN).await;
    let screen = env.until(|s| matches!(s, Screen::Deactivated { .. })).await;
    assert_eq!(deactivation(&screen), DeactivationReason::Removed);
    let polls = env.asked(ApiPath::Poll);
    env.settle().await;
    assert_eq!(
        env.asked(ApiPath::Poll),
        polls,
        "a removed device still polls"
    );
}

#[tokio::test(start_paused = true)]
async fn inbox_or_answer_replayed_then_not_accepted() {
    let env = Environment::enrolled().await;
    let first = env.net.server().ask("Wiki");
    assert_eq!(done(&env.approve(&first, PIN).await), Outcome::Approved);
    env.home().await;
    env.settle().await;
    let second = env.net.server().ask("Mail");
    env.open(&second).await;
    env.fault(ApiPath::Approve, Fault::Replay);
    assert!(matches!(env.pin(PIN).await, Screen::Request { .. }));
    assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
    assert_eq!(env.net.server().outcome(&second), None);
    env.home().await;
    env.fault(ApiPath::Poll, Fault::Replay);
    env.act(Action::Refresh).await;
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
}

#[tokio::test(start_paused = true)]
async fn impostor_with_another_key_then_nothing_is_accepted() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.fault(ApiPath::Approve, Fault::Impostor);
    assert!(matches!(env.pin(PIN).await, Screen::Request { .. }));
    assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
    assert_eq!(env.phone_position(), Position { epoch: 0, step: 1 });
}

#[tokio::test(start_paused = true)]
async fn request_of_another_device_or_origin_or_with_unreadable_text_then_skipped() {
    use protocol::{ids::DeviceId, messages::*, origin::Origin, signed::Message as _};
    let env = Environment::enrolled().await;
    let changes: [fn(&mut Request); 6] = [
        |r| r.device = DeviceId([0; 16]),
        |r| r.origin = Origin::parse("https://other.example.eu").unwrap(),
        |r| r.kind = RequestKind::Transaction,
        |r| r.action = Opaque(Action::default().encode()),
        |r| r.context = Opaque(b"no context".to_vec()),
        |r| r.match_len = 3,
    ];
    for change in changes {
        let strange = env.net.server().ask_with("Strange", change);
        let honest = env.net.server().ask("Wiki");
        let screen = env
            .until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
            .await;
        match screen {
            Screen::Home { requests, .. } => {
                assert_eq!(requests.len(), 1);
                assert_eq!(requests[0].id, honest);
            }
            other => panic!("{other:?}"),
        }
        for id in [strange, honest] {
            env.net.server().end(&id, Refusal::RequestCancelled);
        }
        env.until(|s| matches!(s, Screen::Home { requests, .. } if requests.is_empty()))
            .await;
    }
}

#[tokio::test(start_paused = true)]
async fn request_expired_by_the_clock_then_not_sent_again() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.clock.advance(121);
    env.fault(ApiPath::Approve, Fault::LoseQuestion);
    assert!(matches!(env.pin(PIN).await, Screen::Request { .. }));
    assert_eq!(env.asked(ApiPath::Approve), 1);
}
