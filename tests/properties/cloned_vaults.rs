//! P3: the use of a copied vault is detected, and an honest phone on a bad network is never locked.

use ::server::use_cases::{
    challenge::AnswerOutcome,
    request::{Ending, RequestStatus},
};
use protocol::{
    messages::{DeviceState, Outcome, PendingCount, Refusal, Request},
    signed::Message as _,
};

use crate::setup::{PIN, Setup, WRONG};
use testkit::clock::now;
use testkit::phone::{Reply, outcome};

#[tokio::test]
async fn p3_copy_used_after_the_owners_acknowledged_success_then_locked() {
    let setup = Setup::start().await;
    let mut owner = setup.phone().await;
    let mut copy = owner.copy();
    let id = setup.page.ask(owner.device, 0).await.id;
    let theirs = setup.page.ask(owner.device, 0).await.id;
    let bytes = copy.listed(theirs, now()).await.unwrap();
    assert_eq!(
        outcome(&owner.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
    owner.poll(now()).await;
    let sent = copy.make_with_pin(&bytes, PIN, "");
    assert_eq!(outcome(&copy.send_made(&sent).await), Some(Outcome::Locked));
    assert_eq!(setup.page.state(owner.device).await, DeviceState::Locked);
    assert_eq!(owner.poll(now()).await.state, DeviceState::Locked);
}

#[tokio::test]
async fn p3_owner_used_after_the_copys_acknowledged_success_then_locked() {
    let setup = Setup::start().await;
    let mut owner = setup.phone().await;
    let mut copy = owner.copy();
    let id = setup.page.ask(owner.device, 0).await.id;
    assert_eq!(
        outcome(&copy.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
    copy.poll(now()).await;
    let id = setup.page.ask(owner.device, 0).await.id;
    assert_eq!(
        outcome(&owner.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Locked)
    );
}

/// A pending check needs only T. Its answer is a number, and it takes no step of the chain that anyone could notice.
#[tokio::test]
async fn p3_clone_that_only_checks_for_requests_then_it_gets_a_number_and_nothing_is_locked() {
    let setup = Setup::start().await;
    let mut owner = setup.phone().await;
    let copy = owner.copy();
    let id = setup.page.ask(owner.device, 0).await.id;
    let bytes = owner.listed(id, now()).await.unwrap();
    let told = Request::parse(&bytes).unwrap();
    for _ in 0..3 {
        let wire = copy.sign(&copy.make_pending_check(now()));
        let reply = copy.send::<PendingCount>("knock", &wire).await;
        assert!(
            matches!(&reply, Reply::Got(w) if w.count.get() == 1),
            "{reply:?}"
        );
        let traffic = copy.traffic();
        let answer = traffic.last().unwrap();
        let secrets: [&[u8]; 4] = [
            told.id.as_bytes(),
            told.nonce.as_bytes(),
            told.service.as_str().as_bytes(),
            &told.context.0,
        ];
        for secret in secrets {
            assert!(!answer.windows(secret.len()).any(|part| part == secret));
        }
    }
    let sent = owner.make_with_pin(&bytes, PIN, "");
    assert_eq!(
        outcome(&owner.send_made(&sent).await),
        Some(Outcome::Approved)
    );
    assert_eq!(setup.page.state(owner.device).await, DeviceState::Active);
}

/// Before the success is acknowledged, the other copy is asked to query the outcome, and no device is locked.
#[tokio::test]
async fn p3_epoch_still_kept_then_the_phone_is_told_to_ask_and_not_locked() {
    let setup = Setup::start().await;
    let mut owner = setup.phone().await;
    let mut behind = owner.copy();
    let id = setup.page.ask(owner.device, 0).await.id;
    assert_eq!(
        outcome(&owner.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
    let id = setup.page.ask(owner.device, 0).await.id;
    let reply = behind.approve_online(id, PIN, "", now()).await;
    assert!(
        matches!(&reply, Reply::Refused(r) if r.why == Refusal::OutcomeQueryFirst),
        "{reply:?}"
    );
    assert_eq!(setup.page.state(owner.device).await, DeviceState::Active);
}

#[tokio::test]
async fn p3_copy_of_the_same_epoch_with_steps_used_elsewhere_then_stale_and_not_locked() {
    let setup = Setup::start().await;
    let mut owner = setup.phone().await;
    let mut behind = owner.copy();
    let challenge = setup.page.challenge(owner.device).await;
    let code = owner.one_time_password_by_pin(&challenge.qr_text, PIN);
    assert_eq!(
        setup.page.type_code(challenge.id, &code).await,
        AnswerOutcome::Accepted
    );
    let id = setup.page.ask(owner.device, 0).await.id;
    let reply = behind.approve_online(id, PIN, "", now()).await;
    assert!(
        matches!(&reply, Reply::StalePosition(s) if s.step == 1),
        "{reply:?}"
    );
    assert_eq!(setup.page.state(owner.device).await, DeviceState::Active);
}

/// An honest phone whose answers are lost at random, which makes codes that are never typed, and whose messages arrive late: it
/// is never locked and never out of step.
#[tokio::test]
async fn p3_honest_phone_with_lost_answers_unused_codes_and_late_packets_then_never_locked() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let mut late = Vec::new();
    let mut approved = 0;
    for round in 0..40u32 {
        let mut luck = round.wrapping_mul(2_654_435_761) >> 16;
        let mut bad = |one_in: u32| {
            luck = luck.wrapping_mul(1_103_515_245).wrapping_add(12_345);
            (luck >> 8) % one_in == 0
        };
        if bad(3) {
            let challenge = setup.page.challenge(phone.device).await;
            for _ in 0..=round % 5 {
                phone.one_time_password_by_pin(&challenge.qr_text, PIN);
            }
        }
        let id = setup.page.ask(phone.device, 0).await.id;
        let bytes = phone.listed(id, now()).await.unwrap();
        let sent = phone.make_with_pin(&bytes, PIN, "");
        let answer = if bad(4) {
            // It never arrives, or arrives after everything else.
            late.push(sent.clone());
            phone.ask_outcome(&sent, now()).await
        } else {
            let reply = phone.send_made(&sent).await;
            if bad(2) {
                // The answer is lost; the phone asks.
                phone.ask_outcome(&sent, now()).await
            } else {
                let Reply::Got(answer) = reply else {
                    panic!("{reply:?}")
                };
                answer
            }
        };
        phone.apply(&sent, &answer);
        match answer.outcome {
            Outcome::Approved => {
                approved += 1;
                assert_eq!(
                    setup.page.status(id).await,
                    RequestStatus::Ended(Ending::Approved)
                );
            }
            Outcome::NeverArrived => {
                assert_eq!(
                    setup.page.status(id).await,
                    RequestStatus::Ended(Ending::Cancelled)
                );
            }
            other => panic!("round {round}: {other:?}"),
        }
        if bad(2) {
            phone.poll(now()).await;
        }
        if bad(3) {
            for sent in &late {
                let reply = phone.send_made(sent).await;
                assert_eq!(outcome(&reply), Some(Outcome::NeverArrived), "{reply:?}");
            }
        }
        assert_eq!(
            setup.page.state(phone.device).await,
            DeviceState::Active,
            "round {round}"
        );
    }
    assert!(
        approved > 20 && !late.is_empty(),
        "{approved} approved, {} late",
        late.len()
    );
}

#[tokio::test]
async fn p3_server_forgot_later_epochs_then_told_so_and_not_locked() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    phone.position.epoch += 1;
    let sent = phone.make_with_pin(&bytes, PIN, "");
    let reply = phone.send_made(&sent).await;
    assert!(
        matches!(&reply, Reply::Refused(r) if r.why == Refusal::ServerRestored),
        "{reply:?}"
    );
    phone.position.epoch -= 1;
    phone.position.step += 5_000;
    let sent = phone.make_with_pin(&bytes, PIN, "");
    let reply = phone.send_made(&sent).await;
    assert!(
        matches!(&reply, Reply::Refused(r) if r.why == Refusal::ServerRestored),
        "{reply:?}"
    );
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Active);
}

/// A phone that is never online makes more codes than the window holds: two consecutive codes bring it back into step.
#[tokio::test]
async fn p3_phone_far_ahead_by_unused_codes_then_two_codes_bring_it_back() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let challenge = setup.page.challenge(phone.device).await;
    for _ in 0..40 {
        phone.one_time_password_by_pin(&challenge.qr_text, PIN);
    }
    let first = phone.one_time_password_by_pin(&challenge.qr_text, PIN);
    let outcome = setup.page.type_code(challenge.id, &first).await;
    assert_eq!(outcome, AnswerOutcome::NotThisDevice { attempts_left: 2 });
    let second = phone.one_time_password_by_pin(&challenge.qr_text, PIN);
    assert_eq!(
        setup.page.type_code(challenge.id, &second).await,
        AnswerOutcome::Accepted
    );
    let challenge = setup.page.challenge(phone.device).await;
    let code = phone.one_time_password_by_pin(&challenge.qr_text, PIN);
    assert_eq!(
        setup.page.type_code(challenge.id, &code).await,
        AnswerOutcome::Accepted
    );
}

/// A thief steps far ahead to guess PINs without a count: the first code reveals nothing, and the second one counts.
#[tokio::test]
async fn p2_guesser_far_ahead_then_the_first_code_tells_nothing_and_the_second_counts() {
    for (first, second) in [(PIN, WRONG), (WRONG, PIN), (WRONG, WRONG)] {
        let setup = Setup::start().await;
        let mut phone = setup.phone().await;
        let challenge = setup.page.challenge(phone.device).await;
        for _ in 0..40 {
            phone.one_time_password_by_pin(&challenge.qr_text, PIN);
        }
        let code = phone.one_time_password_by_pin(&challenge.qr_text, first);
        let outcome = setup.page.type_code(challenge.id, &code).await;
        assert_eq!(outcome, AnswerOutcome::NotThisDevice { attempts_left: 2 });
        let code = phone.one_time_password_by_pin(&challenge.qr_text, second);
        let outcome = setup.page.type_code(challenge.id, &code).await;
        assert_eq!(
            outcome,
            AnswerOutcome::WrongPin { attempts_left: 4 },
            "{first} {second}"
        );
    }
}
