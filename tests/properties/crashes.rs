//! P8: the server is killed after every step of an enrolment, a reset and an approval; nothing is lost.

use ::server::flows::{challenge::AnswerOutcome, enrolment::OfferKind, request::RequestStatus};
use protocol::messages::{DeviceState, Outcome};

use crate::{
    phone::{Enrolling, Reply, outcome, random},
    setup::{PIN, Setup, WRONG},
};

fn power_cut(setup: &mut Setup) {
    setup.server.kill();
    setup.server.start_again();
}

#[tokio::test]
async fn p8_killed_after_every_step_of_an_enrolment_then_it_completes() {
    let mut setup = Setup::start().await;
    let server = *setup.page.keys.message_public();
    let kind = OfferKind::Enrol {
        name: "Test phone".into(),
    };
    let code = setup.page.offer(kind, PIN).await;
    power_cut(&mut setup);
    let scalar = random();
    let lost = Enrolling::claim(&code, &server, scalar).await.unwrap();
    power_cut(&mut setup);
    let enrolling = Enrolling::claim(&code, &server, scalar).await.unwrap();
    assert_eq!(
        lost.claimed, enrolling.claimed,
        "the answer that was lost is given again"
    );
    let (wrong, mut other) = enrolling.finish(&code, WRONG);
    assert!(matches!(
        other.send("finish", &wrong).await,
        Reply::Refused(_)
    ));
    power_cut(&mut setup);
    let (finish, mut phone) = enrolling.finish(&code, PIN);
    let Reply::Finished(lost) = phone.send("finish", &finish).await else {
        panic!("not finished")
    };
    power_cut(&mut setup);
    let Reply::Finished(again) = phone.send("finish", &finish).await else {
        panic!("not finished")
    };
    assert_eq!(lost, again);
    assert_eq!(phone.poll().await.state, DeviceState::Pending);
    setup.page.confirm(&code).await.unwrap();
    power_cut(&mut setup);
    assert_eq!(phone.poll().await.state, DeviceState::Active);
    let id = setup.page.ask(phone.device, 0).await.id;
    assert_eq!(
        outcome(&phone.approve_online(id, PIN, "").await),
        Some(Outcome::Approved)
    );
}

#[tokio::test]
async fn p8_killed_between_approval_and_answer_then_the_answer_is_kept() {
    let mut setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.request(id).await;
    let sent = phone.approve(&bytes, PIN, "");
    let Reply::Answer(lost) = phone.deliver(&sent).await else {
        panic!("no answer")
    };
    power_cut(&mut setup);
    let answer = phone.ask(&sent).await;
    assert_eq!(
        lost, answer,
        "the same nonce: both sides come to the same chain"
    );
    phone.take(&sent, &answer);
    power_cut(&mut setup);
    assert_eq!(setup.page.status(id).await, RequestStatus::Approved);
    let id = setup.page.ask(phone.device, 0).await.id;
    assert_eq!(
        outcome(&phone.approve_online(id, PIN, "").await),
        Some(Outcome::Approved)
    );
}

/// §8: five wrong PINs block; a reset with the same T and a new PIN frees; the old PIN is a wrong one.
#[tokio::test]
async fn p8_killed_amid_a_pin_reset_then_it_completes_and_the_old_pin_is_wrong() {
    let mut setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let scalar = *phone.scalar();
    let id = setup.page.ask(phone.device, 0).await.id;
    for _ in 0..5 {
        phone.approve_online_or_gone(id, WRONG).await;
    }
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Blocked);
    assert_eq!(setup.page.status(id).await, RequestStatus::DeviceBlocked);

    let server = *setup.page.keys.message_public();
    let code = setup
        .page
        .offer(
            OfferKind::PinReset {
                device: phone.device,
            },
            "7316",
        )
        .await;
    let stranger = Enrolling::claim(&code, &server, random()).await;
    assert!(stranger.is_err(), "another device cannot take the reset");
    let enrolling = Enrolling::claim(&code, &server, scalar).await.unwrap();
    power_cut(&mut setup);
    let (finish, mut fresh) = enrolling.finish(&code, "7316");
    assert!(matches!(
        fresh.send("finish", &finish).await,
        Reply::Finished(_)
    ));
    power_cut(&mut setup);
    assert!(matches!(
        fresh.send("finish", &finish).await,
        Reply::Finished(_)
    ));
    setup.page.confirm(&code).await.unwrap();
    assert_eq!(fresh.device, phone.device);
    assert_eq!(fresh.poll().await.state, DeviceState::Active);

    let challenge = setup.page.challenge(fresh.device).await;
    let old = fresh.answer(&challenge.qr_text, PIN);
    let outcome_of_old = setup.page.type_code(challenge.id, &old).await;
    assert_eq!(outcome_of_old, AnswerOutcome::WrongPin { attempts_left: 4 });
    let id = setup.page.ask(fresh.device, 0).await.id;
    assert_eq!(
        outcome(&fresh.approve_online(id, "7316", "").await),
        Some(Outcome::Approved)
    );
}
