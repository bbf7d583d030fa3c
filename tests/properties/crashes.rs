//! P8: the server is killed after each step of an enrolment, a reset and an approval, answers are lost, and events arrive
//! in an unfavourable order. Nothing is lost, and nothing that ended becomes valid again.

use ::server::use_cases::{
    challenge::AnswerOutcome,
    request::{Ending, RequestStatus},
};
use protocol::messages::{DeviceState, Finished, Outcome};

use crate::page::OfferKind;
use crate::setup::{PIN, Setup, WRONG};
use testkit::clock::now;
use testkit::phone::{Reply, outcome, random};

fn power_cut(setup: &mut Setup) {
    setup.server.kill();
    setup.server.start_again();
}

#[tokio::test]
async fn p8_killed_after_every_step_of_an_enrolment_then_it_completes() {
    let mut setup = Setup::start().await;
    let kind = OfferKind::Enrol {
        name: "Test phone".into(),
    };
    let code = setup.page.offer(kind, PIN).await;
    power_cut(&mut setup);
    let scalar = random();
    let lost = setup.claim(&code, scalar).await.unwrap();
    power_cut(&mut setup);
    let enrolling = setup.claim(&code, scalar).await.unwrap();
    assert_eq!(
        lost.claimed, enrolling.claimed,
        "the answer that was lost is given again"
    );
    let (wrong, other, _) = enrolling.make_finish(&code.secret, WRONG);
    assert!(matches!(
        other.send::<Finished>("finish", &wrong).await,
        Reply::Refused(_)
    ));
    power_cut(&mut setup);
    let (finish, mut phone, _) = enrolling.make_finish(&code.secret, PIN);
    let Reply::Got(lost) = phone.send::<Finished>("finish", &finish).await else {
        panic!("not finished")
    };
    power_cut(&mut setup);
    let Reply::Got(again) = phone.send::<Finished>("finish", &finish).await else {
        panic!("not finished")
    };
    assert_eq!(lost, again);
    assert_eq!(phone.poll(now()).await.state, DeviceState::Pending);
    setup.page.confirm(&code).await.unwrap();
    power_cut(&mut setup);
    assert_eq!(phone.poll(now()).await.state, DeviceState::Active);
    let id = setup.page.ask(phone.device, 0).await.id;
    assert_eq!(
        outcome(&phone.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
}

#[tokio::test]
async fn p8_killed_between_approval_and_answer_then_the_answer_is_kept() {
    let mut setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let sent = phone.make_with_pin(&bytes, PIN, "");
    let Reply::Got(lost) = phone.send_made(&sent).await else {
        panic!("no answer")
    };
    power_cut(&mut setup);
    let answer = phone.ask_outcome(&sent, now()).await;
    assert_eq!(
        lost, answer,
        "the same nonce: both sides come to the same chain"
    );
    phone.apply(&sent, &answer);
    power_cut(&mut setup);
    assert_eq!(
        setup.page.status(id).await,
        RequestStatus::Ended(Ending::Approved)
    );
    let id = setup.page.ask(phone.device, 0).await.id;
    assert_eq!(
        outcome(&phone.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
}

/// protocol.md §8.1 to §8.3: five wrong PINs block the device, a reset with the same T unblocks it, and the old PIN is wrong.
#[tokio::test]
async fn p8_killed_amid_a_pin_reset_then_it_completes_and_the_old_pin_is_wrong() {
    let mut setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let scalar = phone.scalar();
    let id = setup.page.ask(phone.device, 0).await.id;
    for _ in 0..5 {
        if phone.listed(id, now()).await.is_some() {
            phone.approve_online(id, WRONG, "", now()).await;
        }
    }
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Blocked);
    assert_eq!(
        setup.page.status(id).await,
        RequestStatus::Ended(Ending::DeviceGone)
    );

    let code = setup
        .page
        .offer(
            OfferKind::PinReset {
                device: phone.device,
            },
            "7316",
        )
        .await;
    let stranger = setup.claim(&code, random()).await;
    assert!(stranger.is_err(), "another device cannot take the reset");
    let enrolling = setup.claim(&code, scalar).await.unwrap();
    power_cut(&mut setup);
    let (finish, mut fresh, _) = enrolling.make_finish(&code.secret, "7316");
    assert!(matches!(
        fresh.send::<Finished>("finish", &finish).await,
        Reply::Got(_)
    ));
    power_cut(&mut setup);
    assert!(matches!(
        fresh.send::<Finished>("finish", &finish).await,
        Reply::Got(_)
    ));
    setup.page.confirm(&code).await.unwrap();
    assert_eq!(fresh.device, phone.device);
    assert_eq!(fresh.poll(now()).await.state, DeviceState::Active);

    let challenge = setup.page.challenge(fresh.device).await;
    let old = fresh.one_time_password_by_pin(&challenge.qr_text, PIN);
    let outcome_of_old = setup.page.type_code(challenge.id, &old).await;
    assert_eq!(outcome_of_old, AnswerOutcome::WrongPin { attempts_left: 4 });
    let id = setup.page.ask(fresh.device, 0).await.id;
    assert_eq!(
        outcome(&fresh.approve_online(id, "7316", "", now()).await),
        Some(Outcome::Approved)
    );
}

/// The answer to a reset is lost, and the page's time runs out: the phone still gets the answer.
#[tokio::test]
async fn p8_reset_answered_after_its_page_was_left_then_the_same_answer() {
    let mut setup = Setup::start().await;
    let phone = setup.phone().await;
    let (code, enrolling) = setup.reset_claimed(&phone, "7316").await;
    let (finish, fresh, _) = enrolling.make_finish(&code.secret, "7316");
    let Reply::Got(lost) = fresh.send::<Finished>("finish", &finish).await else {
        panic!("not finished")
    };
    setup
        .server
        .move_clock(std::time::Duration::from_secs(3_600));
    let Reply::Got(again) = fresh.send::<Finished>("finish", &finish).await else {
        panic!("it is gone")
    };
    assert_eq!(lost, again);
}

/// A finish with a wrong PIN is resent because its answer was lost: it costs one attempt.
#[tokio::test]
async fn p8_wrong_pin_at_enrolment_sent_again_then_it_costs_one_try() {
    let setup = Setup::start().await;
    let (code, enrolling) = setup.claimed().await;
    let (wrong, phone, _) = enrolling.make_finish(&code.secret, WRONG);
    for _ in 0..5 {
        let reply = phone.send::<Finished>("finish", &wrong).await;
        assert!(
            matches!(&reply, Reply::Refused(r) if r.attempts_left == 2),
            "{reply:?}"
        );
    }
    let (finish, phone, _) = enrolling.make_finish(&code.secret, PIN);
    assert!(matches!(
        phone.send::<Finished>("finish", &finish).await,
        Reply::Got(_)
    ));
}

#[tokio::test]
async fn device_removed_while_pending_then_confirming_does_not_bring_it_back() {
    let setup = Setup::start().await;
    let (code, enrolling) = setup.claimed().await;
    let (finish, phone, _) = enrolling.make_finish(&code.secret, PIN);
    assert!(matches!(
        phone.send::<Finished>("finish", &finish).await,
        Reply::Got(_)
    ));
    setup.page.remove(phone.device).await;
    setup.page.confirm(&code).await;
    assert_eq!(phone.poll(now()).await.state, DeviceState::Removed);
}

/// The device is removed, or locked as a copy, during a reset: the reset does not undo it.
#[tokio::test]
async fn device_removed_or_locked_amid_a_reset_then_the_reset_does_not_bring_it_back() {
    for removed in [true, false] {
        let setup = Setup::start().await;
        let mut phone = setup.phone().await;
        let mut copy = phone.copy();
        let (code, enrolling) = setup.reset_claimed(&phone, "7316").await;
        let expected = if removed {
            setup.page.remove(phone.device).await;
            DeviceState::Removed
        } else {
            let theirs = setup.page.ask(phone.device, 0).await.id;
            let bytes = copy.listed(theirs, now()).await.unwrap();
            let id = setup.page.ask(phone.device, 0).await.id;
            phone.approve_online(id, PIN, "", now()).await;
            phone.poll(now()).await;
            let sent = copy.make_with_pin(&bytes, PIN, "");
            assert_eq!(outcome(&copy.send_made(&sent).await), Some(Outcome::Locked));
            DeviceState::Locked
        };
        let (finish, fresh, _) = enrolling.make_finish(&code.secret, "7316");
        let reply = fresh.send::<Finished>("finish", &finish).await;
        assert!(matches!(reply, Reply::Refused(_)), "{reply:?}");
        assert_eq!(setup.page.state(phone.device).await, expected);
        assert!(setup.claim(&code, phone.scalar()).await.is_err());
    }
}

/// An approval between claim and finish has begun the epoch of the reset: a new reset is needed.
#[tokio::test]
async fn epoch_used_between_claim_and_finish_of_a_reset_then_refused_and_the_old_keys_hold() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (code, enrolling) = setup.reset_claimed(&phone, "7316").await;
    let id = setup.page.ask(phone.device, 0).await.id;
    assert_eq!(
        outcome(&phone.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
    let (finish, fresh, _) = enrolling.make_finish(&code.secret, "7316");
    assert!(matches!(
        fresh.send::<Finished>("finish", &finish).await,
        Reply::Refused(_)
    ));
    let id = setup.page.ask(phone.device, 0).await.id;
    assert_eq!(
        outcome(&phone.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
}
