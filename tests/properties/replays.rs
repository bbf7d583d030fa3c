//! P5: each message is sent twice and has its effect once.

use ::server::use_cases::{
    challenge::AnswerOutcome,
    enrolment::Progress,
    request::{Ending, RequestStatus},
};
use protocol::messages::{Answer, Decision, Finished, Inbox, Outcome, Refusal};

use crate::page::OfferKind;
use crate::setup::{PIN, Setup, WRONG};
use testkit::clock::now;
use testkit::phone::{ApprovalOptions, Reply, outcome, post, random, read};

fn kind() -> OfferKind {
    OfferKind::Enrol {
        name: "Test phone".into(),
    }
}

#[tokio::test]
async fn p5_claim_twice_then_the_same_answer_and_another_key_ends_both() {
    let setup = Setup::start().await;
    let code = setup.page.offer(kind(), PIN).await;
    let scalar = random();
    let first = setup.claim(&code, scalar).await.unwrap();
    let again = setup.claim(&code, scalar).await.unwrap();
    assert_eq!(first.claimed, again.claimed);
    let Err(refused) = setup.claim(&code, random()).await else {
        panic!("two devices claimed one code");
    };
    assert_eq!(refused.why, Refusal::EnrolmentContested);
    let (finish, phone, _) = first.make_finish(&code.secret, PIN);
    let reply = phone.send::<Finished>("finish", &finish).await;
    assert!(
        matches!(&reply, Reply::Refused(r) if r.why == Refusal::EnrolmentGone),
        "{reply:?}"
    );
    assert!(matches!(
        setup.page.progress(&code).await,
        Progress::Dead { .. }
    ));
}

#[tokio::test]
async fn p5_finish_twice_then_the_same_answer_and_claim_after_it_refused() {
    let setup = Setup::start().await;
    let code = setup.page.offer(kind(), PIN).await;
    let scalar = random();
    let enrolling = setup.claim(&code, scalar).await.unwrap();
    let (wrong, other, _) = enrolling.make_finish(&code.secret, WRONG);
    let reply = other.send::<Finished>("finish", &wrong).await;
    assert!(
        matches!(&reply, Reply::Refused(r) if r.why == Refusal::WrongPin && r.attempts_left == 2)
    );
    let (finish, phone, _) = enrolling.make_finish(&code.secret, PIN);
    let Reply::Got(first) = phone.send::<Finished>("finish", &finish).await else {
        panic!("not finished")
    };
    let Reply::Got(again) = phone.send::<Finished>("finish", &finish).await else {
        panic!("not finished")
    };
    assert_eq!(first, again);
    assert!(setup.claim(&code, scalar).await.is_err());
    setup.page.confirm(&code).await.unwrap();
    assert!(setup.page.confirm(&code).await.is_none());
    let Reply::Got(late) = phone.send::<Finished>("finish", &finish).await else {
        panic!("not finished")
    };
    assert_eq!(first, late);
    // A second finish with other bytes stores no second set of keys.
    let (second, intruder, _) = enrolling.make_finish(&code.secret, PIN);
    let reply = intruder.send::<Finished>("finish", &second).await;
    assert!(
        matches!(&reply, Reply::Refused(r) if r.why == Refusal::EnrolmentGone),
        "{reply:?}"
    );
}

#[tokio::test]
async fn p5_poll_twice_then_the_second_is_refused() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let wire = phone.sign(&phone.make_poll(0, now()));
    assert!(matches!(
        phone.send::<Inbox>("poll", &wire).await,
        Reply::Got(_)
    ));
    let reply = phone.send::<Inbox>("poll", &wire).await;
    assert!(
        matches!(&reply, Reply::Refused(r) if r.why == Refusal::Replayed),
        "{reply:?}"
    );
}

/// The server forgets nonces at a restart: a question from before it is answered with the time only.
#[tokio::test]
async fn p5_poll_again_after_a_restart_then_no_inbox() {
    let mut setup = Setup::start().await;
    let phone = setup.phone().await;
    let wire = phone.sign(&phone.make_poll(0, now()));
    assert!(matches!(
        phone.send::<Inbox>("poll", &wire).await,
        Reply::Got(_)
    ));
    setup.server.kill();
    // The clock is at a later second, as after any real restart.
    setup.server.move_clock(std::time::Duration::from_secs(2));
    setup.server.start_again();
    let reply = phone.send::<Inbox>("poll", &wire).await;
    assert!(matches!(reply, Reply::ServerTime(_)), "{reply:?}");
}

#[tokio::test]
async fn p5_approval_twice_then_the_same_answer_and_one_sign_in() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let created = setup.page.ask(phone.device, 2).await;
    let code = created.match_code.unwrap();
    let bytes = phone.listed(created.id, now()).await.unwrap();
    let sent = phone.make_with_pin(&bytes, PIN, &code);
    let Reply::Got(first) = phone.send_made(&sent).await else {
        panic!("no answer")
    };
    let Reply::Got(again) = phone.send_made(&sent).await else {
        panic!("no answer")
    };
    assert_eq!(first, again);
    assert_eq!(first.outcome, Outcome::Approved);
    assert!(setup.page.take_approved(created.id).await);
    assert!(!setup.page.take_approved(created.id).await);
}

#[tokio::test]
async fn p5_wrong_pin_sent_twice_then_counted_once() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let sent = phone.make_with_pin(&bytes, WRONG, "");
    for _ in 0..8 {
        let Reply::Got(answer) = phone.send_made(&sent).await else {
            panic!("no answer")
        };
        assert_eq!(
            (answer.outcome, answer.attempts_left),
            (Outcome::WrongPin, 4)
        );
    }
    assert_eq!(setup.page.wrong_pins(phone.device).await, 1);
}

#[tokio::test]
async fn p5_approval_of_one_request_for_another_then_refused() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let first = setup.page.ask(phone.device, 0).await.id;
    let second = setup.page.ask(phone.device, 0).await.id;
    assert_eq!(
        outcome(&phone.approve_online(first, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
    assert!(matches!(
        setup.page.status(second).await,
        RequestStatus::Open
    ));
    assert!(!setup.page.take_approved(second).await);
    assert_eq!(
        setup.page.status_later(second).await,
        RequestStatus::Ended(Ending::Expired)
    );
}

#[tokio::test]
async fn p5_code_twice_or_for_another_challenge_then_refused() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let challenge = setup.page.challenge(phone.device).await;
    let code = phone.one_time_password_by_pin(&challenge.qr_text, PIN);
    assert_eq!(
        setup.page.type_code(challenge.id, &code).await,
        AnswerOutcome::Accepted
    );
    assert_eq!(
        setup.page.type_code(challenge.id, &code).await,
        AnswerOutcome::Used
    );
    let other = setup.page.challenge(phone.device).await;
    let outcome = setup.page.type_code(other.id, &code).await;
    assert_eq!(outcome, AnswerOutcome::NotThisDevice { attempts_left: 2 });
}

#[tokio::test]
async fn p5_ask_twice_then_the_same_answer_and_the_approval_never_counts() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let sent = phone.make_with_pin(&bytes, PIN, "");
    let wire = phone.sign(&phone.make_outcome_query(&sent, now()));
    for _ in 0..2 {
        let reply = phone.send::<Answer>("ask", &wire).await;
        assert_eq!(outcome(&reply), Some(Outcome::NeverArrived));
    }
    // The approval, when it arrives late, gets the same answer.
    let reply = phone.send_made(&sent).await;
    assert_eq!(outcome(&reply), Some(Outcome::NeverArrived));
    assert_eq!(
        setup.page.status(id).await,
        RequestStatus::Ended(Ending::Cancelled)
    );
    assert!(!setup.page.take_approved(id).await);
}

#[tokio::test]
async fn p5_refusal_of_a_message_then_it_names_that_message() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let answer = post(&phone.client(), phone.origin(), "poll", &[0; 80])
        .await
        .unwrap();
    let Reply::Refused(refused) = read::<Answer>(&answer, &phone.server_key()) else {
        panic!("not refused")
    };
    assert_eq!(refused.why, Refusal::Malformed);
    assert_eq!(refused.question, protocol::ids::Hash32::of(&[0; 16]));
}

#[tokio::test]
async fn device_removed_then_nothing_of_it_counts() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let challenge = setup.page.challenge(phone.device).await;
    let code = phone.one_time_password_by_pin(&challenge.qr_text, PIN);
    setup.page.remove(phone.device).await;
    let sent = phone.make_with_pin(&bytes, PIN, "");
    let reply = phone.send_made(&sent).await;
    assert!(
        matches!(&reply, Reply::Refused(r) if r.why == Refusal::RequestDecided),
        "{reply:?}"
    );
    let outcome = setup.page.type_code(challenge.id, &code).await;
    assert_eq!(outcome, AnswerOutcome::DeviceBlocked);
    assert_eq!(
        phone.poll(now()).await.state,
        protocol::messages::DeviceState::Removed
    );
    setup.page.cancel(id).await;
}

/// protocol.md §4.3: fields that must be empty are refused if they are not, although T signed them.
#[tokio::test]
async fn approval_or_denial_with_more_than_its_kind_has_then_malformed() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let with_fields = ApprovalOptions {
        fields: b"x".to_vec(),
        ..ApprovalOptions::default()
    };
    let odd = [
        phone.make_without_step(&bytes, with_fields),
        phone.make_denial(&bytes, Decision::Deny, "12"),
    ];
    for sent in odd {
        let reply = phone.send_made(&sent).await;
        assert!(
            matches!(&reply, Reply::Refused(r) if r.why == Refusal::Malformed),
            "{reply:?}"
        );
    }
    let reply = {
        let sent = phone.make_denial(&bytes, Decision::Deny, "");
        phone.send_made(&sent).await
    };
    assert_eq!(outcome(&reply), Some(Outcome::Denied));
}

#[tokio::test]
async fn three_requests_within_one_second_then_listed_in_the_order_of_creation() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    for _ in 0..6 {
        let mut asked = Vec::new();
        for _ in 0..3 {
            asked.push(setup.page.ask(phone.device, 0).await.id);
        }
        let shown: Vec<_> = phone
            .poll(now())
            .await
            .requests
            .iter()
            .map(|bytes| {
                protocol::signed::Message::parse(bytes)
                    .map(|request: protocol::messages::Request| request.id)
                    .unwrap()
            })
            .collect();
        assert_eq!(shown, asked);
        for id in asked {
            setup.page.cancel(id).await;
        }
    }
}

/// protocol.md §4.4, step 9: one attempt for the match code. The request ends, the PIN counts as right, and no epoch begins.
#[tokio::test]
async fn match_code_is_not_the_pages_then_the_request_ends_and_the_row_of_wrong_pins_too() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let created = setup.page.ask(phone.device, 2).await;
    let right = created.match_code.unwrap();
    let other = if right == "42" { "24" } else { "42" };
    let reply = phone.approve_online(created.id, WRONG, &right, now()).await;
    assert_eq!(outcome(&reply), Some(Outcome::WrongPin));
    assert_eq!(setup.page.wrong_pins(phone.device).await, 1);
    let reply = phone.approve_online(created.id, PIN, other, now()).await;
    let Reply::Got(answer) = reply else {
        panic!("{reply:?}")
    };
    assert_eq!((answer.outcome, answer.fresh), (Outcome::WrongMatch, None));
    assert_eq!(setup.page.wrong_pins(phone.device).await, 0);
    assert_eq!(
        setup.page.status(created.id).await,
        RequestStatus::Ended(Ending::WrongMatch)
    );
    assert!(!setup.page.take_approved(created.id).await);
    for (typed, wanted) in [("", Outcome::WrongMatch), ("4", Outcome::WrongMatch)] {
        let id = setup.page.ask(phone.device, 2).await.id;
        assert_eq!(
            outcome(&phone.approve_online(id, PIN, typed, now()).await),
            Some(wanted)
        );
    }
}
