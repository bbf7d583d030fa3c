//! protocol.md §4: requests and approvals, also when answers are lost.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, Connection, DeactivationReason, ErrorCode, Outcome, PinPurpose, Screen},
};
use protocol::{
    ids::Position,
    messages::{self, DeviceState, Refusal},
};

use crate::environment::{Environment, Fault, NOW, PIN};

fn done(screen: &Screen) -> Outcome {
    match screen {
        Screen::Done {
            outcome,
            service,
            account,
            ..
        } => {
            assert!(!service.is_empty() && account == "m***@e***");
            *outcome
        }
        other => panic!("not done: {other:?}"),
    }
}

fn deactivation(screen: &Screen) -> DeactivationReason {
    match screen {
        Screen::Deactivated { reason, .. } => *reason,
        other => panic!("not deactivated: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn d05_match_code_and_pin_then_approved_and_both_sides_in_the_next_epoch() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    let screen = env.pin(PIN).await;
    assert_eq!(done(&screen), Outcome::Approved);
    let epoch_1 = Position { epoch: 1, step: 0 };
    assert_eq!(env.phone_position(), epoch_1);
    assert_eq!(env.net.server().position(), epoch_1);
    // The server asserts the chain proof of the poll that acknowledges it.
    env.settle().await;
    assert!(env.net.server().device().before.is_none());
    let id = env.net.server().ask("Wiki");
    env.home().await;
    assert_eq!(done(&env.approve(&id, PIN).await), Outcome::Approved);
    assert_eq!(env.phone_position().epoch, 2);
}

#[tokio::test(start_paused = true)]
async fn d04_match_code_incomplete_then_it_cannot_be_continued() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    env.act(Action::OpenRequest { id }).await;
    for text in ["", "4", "x4y"] {
        env.act(Action::MatchCode { text: text.into() }).await;
        assert!(matches!(
            env.act(Action::Accept).await,
            Screen::Request { .. }
        ));
    }
    env.act(Action::MatchCode {
        text: "4-2 7".into(),
    })
    .await;
    let screen = env.act(Action::Accept).await;
    assert!(matches!(
        screen,
        Screen::EnterPin {
            purpose: PinPurpose::Approve { .. },
            filled: 0,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn d04_wrong_match_code_then_the_request_ended() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    env.act(Action::OpenRequest { id }).await;
    env.act(Action::MatchCode { text: "24".into() }).await;
    env.act(Action::Accept).await;
    assert_eq!(done(&env.pin(PIN).await), Outcome::WrongMatch);
    assert!(env.vault().state().accounts[0].unanswered.is_none());
}

#[tokio::test(start_paused = true)]
async fn d04_denied_or_reported_then_no_pin_and_no_step() {
    let env = Environment::enrolled().await;
    let before = (env.phone_position(), env.store.writes());
    for (report, outcome) in [(false, Outcome::Denied), (true, Outcome::Reported)] {
        let id = env.net.server().ask("Wiki");
        env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
            .await;
        env.act(Action::OpenRequest { id }).await;
        assert_eq!(done(&env.act(Action::Deny { report }).await), outcome);
        env.home().await;
    }
    assert_eq!((env.phone_position(), env.store.writes()), before);
}

#[tokio::test(start_paused = true)]
async fn d05_wrong_pin_then_attempts_left_and_the_fifth_blocks() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    for left in [4, 3, 2, 1] {
        let screen = env.pin("1111").await;
        assert!(
            matches!(&screen, Screen::EnterPin { attempts_left: Some(n), filled: 0, busy: false, .. } if *n == left),
            "{screen:?}"
        );
        assert_eq!(env.problem(), Some(ErrorCode::WrongPin));
    }
    assert_eq!(
        deactivation(&env.pin("1111").await),
        DeactivationReason::Blocked
    );
}

#[tokio::test(start_paused = true)]
async fn answer_lost_once_then_the_same_bytes_again_and_counted_once() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.fault(ApiPath::Approve, Fault::LoseAnswer);
    assert_eq!(done(&env.approve(&id, PIN).await), Outcome::Approved);
    assert_eq!(env.asked(ApiPath::Approve), 2);
    assert_eq!(env.phone_position(), Position { epoch: 1, step: 0 });
}

#[tokio::test(start_paused = true)]
async fn answer_lost_for_good_then_asked_for_before_the_next_approval() {
    let mut env = Environment::enrolled().await;
    let first = env.net.server().ask("Wiki");
    env.open(&first).await;
    env.stop();
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseAnswer);
    }
    let screen = env.pin(PIN).await;
    assert!(matches!(screen, Screen::Request { .. }));
    assert_eq!(env.problem(), Some(ErrorCode::Unreachable));
    assert_eq!(
        env.net.server().outcome(&first),
        Some(messages::Outcome::Approved)
    );
    assert_eq!(env.phone_position(), Position { epoch: 0, step: 1 });

    env.restart();
    // The app asks for the outcome of the first and applies its N before it approves the second, which begins epoch 2.
    let second = env.net.server().ask("Mail");
    env.fault(ApiPath::Ask, Fault::LoseAnswer);
    env.run();
    assert_eq!(done(&env.approve(&second, PIN).await), Outcome::Approved);
    assert!(env.asked(ApiPath::Ask) >= 1);
    assert_eq!(env.phone_position(), Position { epoch: 2, step: 0 });
    assert_eq!(env.net.server().position(), env.phone_position());
}

#[tokio::test(start_paused = true)]
async fn approval_that_never_arrived_then_the_same_request_sends_it_again() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseQuestion);
    }
    assert!(matches!(
        env.approve(&id, PIN).await,
        Screen::Request { .. }
    ));
    // A query by the app itself would end a request that the user can still approve.
    env.settle().await;
    env.act(Action::Accept).await;
    assert_eq!(done(&env.pin(PIN).await), Outcome::Approved);
    assert_eq!(env.asked(ApiPath::Ask), 0);
}

#[tokio::test(start_paused = true)]
async fn earlier_attempt_had_a_wrong_pin_then_the_current_pin_is_sent_next() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseQuestion);
    }
    env.approve(&id, "1111").await;
    env.act(Action::Accept).await;
    assert_eq!(done(&env.pin(PIN).await), Outcome::Approved);
    assert_eq!(env.phone_position(), env.net.server().position());
}

#[tokio::test(start_paused = true)]
async fn request_ended_and_its_answer_lost_then_the_app_asks_by_itself() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseAnswer);
    }
    env.approve(&id, PIN).await;
    env.home().await;
    env.settle().await;
    assert_eq!(env.asked(ApiPath::Ask), 1);
    assert_eq!(env.phone_position(), Position { epoch: 1, step: 0 });
    assert!(env.vault().state().accounts[0].unanswered.is_none());
}

#[tokio::test(start_paused = true)]
async fn behind_the_server_then_catches_up_and_approves_without_a_second_pin() {
    let env = Environment::enrolled().await;
    env.net.server().skip(5);
    let id = env.net.server().ask("Wiki");
    assert_eq!(done(&env.approve(&id, PIN).await), Outcome::Approved);
    assert_eq!(env.asked(ApiPath::Approve), 2);
    assert_eq!(env.phone_position(), env.net.server().position());
}

#[tokio::test(start_paused = true)]
async fn one_time_passwords_in_between_then_a_late_n_still_fits() {
    let mut env = Environment::enrolled().await;
    let first = env.net.server().ask("Wiki");
    env.open(&first).await;
    env.stop();
    for _ in 0..3 {
        env.fault(ApiPath::Approve, Fault::LoseAnswer);
    }
    env.pin(PIN).await;
    env.home().await;
    for _ in 0..3 {
        let (challenge, _) = env.net.server().challenge(false);
        env.code(&challenge).await;
        env.act(Action::Accept).await;
        env.pin(PIN).await;
        env.home().await;
    }
    assert_eq!(env.phone_position(), Position { epoch: 0, step: 4 });
    env.run();
    let second = env.net.server().ask("Mail");
    assert_eq!(done(&env.approve(&second, PIN).await), Outcome::Approved);
    assert_eq!(env.phone_position(), Position { epoch: 2, step: 0 });
}

#[tokio::test(start_paused = true)]
async fn cloned_vault_then_deactivated_at_its_first_approval() {
    let mut env = Environment::enrolled().await;
    let copy = env.store.bytes();
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.stop();
    tokio::task::yield_now().await;
    env.pin(PIN).await;
    // Not acknowledged yet: the server answers the copy with "ask first", and the copy has nothing to ask for.
    env.net.server().device().before.as_ref().unwrap();
    env.store.replace(copy);
    env.restart();
    env.run();
    let id = env.net.server().ask("Wiki");
    assert_eq!(
        deactivation(&env.approve(&id, PIN).await),
        DeactivationReason::Copied
    );
    env.settle().await;
    assert_eq!(deactivation(&env.screen()), DeactivationReason::Copied);
    // s16: it reports the copy by itself, once.
    assert_eq!(env.asked(ApiPath::Copied), 1);
    assert_eq!(env.net.server().device().state, DeviceState::Locked);
}

#[tokio::test(start_paused = true)]
async fn s16_report_of_a_copy_lost_then_sent_again_after_a_restart() {
    let mut env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.fault(ApiPath::Approve, Fault::Refuse(Refusal::OutcomeQueryFirst));
    for _ in 0..3 {
        env.fault(ApiPath::Copied, Fault::LoseQuestion);
    }
    env.open(&id).await;
    env.stop();
    let screen = env.pin(PIN).await;
    assert_eq!(deactivation(&screen), DeactivationReason::Copied);
    env.restart();
    env.run();
    for _ in 0..8 {
        env.settle().await;
    }
    assert_eq!(env.net.server().device().state, DeviceState::Locked);
    assert_eq!(deactivation(&env.screen()), DeactivationReason::Copied);
}

#[tokio::test(start_paused = true)]
async fn server_restored_then_deactivated_until_a_pin_reset() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.fault(ApiPath::Approve, Fault::Refuse(Refusal::ServerRestored));
    assert_eq!(
        deactivation(&env.approve(&id, PIN).await),
        DeactivationReason::ServerRestored
    );
    env.settle().await;
    assert_eq!(
        deactivation(&env.screen()),
        DeactivationReason::ServerRestored
    );
}

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

#[tokio::test(start_paused = true)]
async fn screen_left_while_approving_then_the_answer_still_reaches_the_vault() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.fault(ApiPath::Approve, Fault::LoseAnswer);
    env.open(&id).await;
    let app = env.app.clone();
    // The second attempt comes after a second; the user leaves the screen meanwhile.
    let typed = tokio::spawn(async move {
        for digit in PIN.chars() {
            app.dispatch(Action::PinDigit { digit }).await;
        }
    });
    env.until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
        .await;
    assert!(matches!(env.home().await, Screen::Home { .. }));
    typed.await.unwrap();
    assert_eq!(env.phone_position(), Position { epoch: 1, step: 0 });
    assert!(matches!(env.screen(), Screen::Home { .. }));
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
