//! P3: the app's own vault, used as an honest person uses it on a bad network, is never locked.
//!
//! Two phones with several accounts of one server do everything that takes or replaces keys, in random order: sign-ins from the
//! inbox and by same-device links, one-time passwords, PIN changes, PIN resets, enrolments and moves, by scanned and by typed
//! codes. Any question or answer may be lost or arrive late, and a phone may restart at any time. The vault is the app's; the
//! sending follows protocol.md §3 and §4.
mod actions;
mod handset;
mod network;
mod world;

use std::time::{Duration, Instant};

use authenticator::vault::{
    VaultError,
    enrolment::{Claimant, FinishParts},
    steps::ApprovalParts,
};
use protocol::{
    keys::EnrolmentSecret,
    messages::{DeviceState, Method, Outcome, Refusal},
    otp::OtpSubject,
    pin::Pin,
};
use server::use_cases::{
    challenge::AnswerOutcome,
    request::{Ending, RequestStatus},
};
use testkit::{
    clock,
    phone::{Reply, outcome, random},
};

use crate::{page::OfferKind, setup::Setup};

use world::{World, assert_all_in_step};

/// The most random actions, and the longest time for them.
const ACTIONS: usize = 2_000;
const TIME: Duration = Duration::from_secs(40);

/// The PINs that people choose from.
const PINS: [&str; 3] = ["4917", "8136", "7316"];

/// The story of the finding, by the app's vault: a reset whose `finished` is lost, then a same-device link.
#[tokio::test]
async fn s06_reset_whose_answer_is_lost_then_no_step_until_it_comes_and_nobody_is_locked() {
    let mut world = World::new(1).await;
    world.enrol().await;
    let (at, device) = world.pick().unwrap();
    let kind = OfferKind::PinReset { device };
    let code = world.setup.page.offer(kind, PINS[1]).await;
    let phone = &mut world.phones[at];
    let claimant = Claimant::Device(device);
    let claimed = phone.claim(claimant, &code, &mut world.net).await.unwrap();
    let parts = FinishParts {
        claimant,
        origin: &code.origin,
        secret: &code.secret,
        claimed: &claimed.unwrap(),
        pin: &Pin::parse(PINS[1]).unwrap(),
    };
    let finish = phone.vault.finish(&parts).unwrap();
    phone.finishing_pins.insert(device, PINS[1]);
    assert!(
        world.net.ask(finish.get()).await.is_some(),
        "and it is lost"
    );
    phone.restart();

    let id = world.setup.page.ask_on_mobile(device, 7).await;
    let card = phone.open(id, &mut world.net).await.unwrap();
    let factor = phone
        .vault
        .unmask(device, &Pin::parse(PINS[1]).unwrap())
        .unwrap();
    let approval = ApprovalParts {
        request: card.id,
        request_hash: card.hash,
        match_code: "",
        method: Method::Pin,
        factor: &factor,
        at_least: None,
        change: None,
    };
    let refused = phone.vault.approve(device, &approval).err();
    assert_eq!(refused, Some(VaultError::ResetUnanswered));
    let subject = OtpSubject::typed(device, Method::Pin, "123456789018");
    let refused = phone.vault.one_time_password(device, &subject, &factor);
    assert_eq!(refused.err(), Some(VaultError::ResetUnanswered));
    let other = EnrolmentSecret::from_bytes(random());
    let refused = phone.vault.claim(Claimant::NewKey, &code.origin, &other);
    assert_eq!(refused.err(), Some(VaultError::ResetUnanswered));

    assert_eq!(phone.finish_again(&mut world.net).await, Some(device));
    // The page asks for the comparison: the phone learns it, and the reset is in force all the same.
    assert_eq!(phone.poll(device, &mut world.net).await, None);
    phone.approve(&card, None, &mut world.net).await;
    assert_eq!(
        world.setup.page.status(card.id).await,
        RequestStatus::Ended(Ending::Approved)
    );
    assert_eq!(world.setup.page.state(device).await, DeviceState::Active);
    // The approval began another epoch, so that there is nothing left to compare.
    assert!(phone.poll(device, &mut world.net).await.is_some());
}

/// A phone that takes the step all the same is asked first. It is locked only once the new epoch was proved.
#[tokio::test]
async fn s06_approval_of_the_epoch_before_a_reset_then_asked_first_until_the_new_one_is_proved() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let mut before = phone.copy();
    let (code, enrolling) = setup.reset_claimed(&phone, PINS[1]).await;
    let (after, ..) = enrolling.finish(&code.secret, PINS[1]).await;
    let id = setup.page.ask_on_mobile(phone.device, 7).await;
    let bytes = before.open(id, clock::now()).await.got().request.0;
    let made = before.make_with_pin(&bytes, PINS[0], "");
    let reply = before.send_made(&made).await;
    assert_eq!(reply.refused(), Refusal::OutcomeQueryFirst);
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Active);
    after.poll(clock::now()).await;
    let made = before.make_with_pin(&bytes, PINS[0], "");
    assert_eq!(
        outcome(&before.send_made(&made).await),
        Some(Outcome::Locked)
    );
}

/// A code was used on the way, so the approval is behind; the person approves other requests, and a copy of it arrives late.
#[tokio::test]
async fn s06_late_copy_of_an_approval_that_was_behind_then_the_same_answer_and_nobody_is_locked() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let request = phone.listed(id, clock::now()).await.unwrap();
    let late = phone.make_with_pin(&request, PINS[0], "");
    let challenge = setup.page.challenge(phone.device).await;
    let code = phone.one_time_password_by_pin(&challenge.qr_text, PINS[0]);
    let typed = setup.page.type_code(challenge.id, &code).await;
    assert_eq!(typed, AnswerOutcome::Accepted);
    let Reply::StalePosition(first) = phone.send_made(&late).await else {
        panic!("it is behind");
    };

    for _ in 0..2 {
        let id = setup.page.ask(phone.device, 0).await.id;
        let reply = phone.approve_online(id, PINS[0], "", clock::now()).await;
        assert_eq!(outcome(&reply), Some(Outcome::Approved));
        phone.poll(clock::now()).await;
    }
    let Reply::StalePosition(again) = phone.send_made(&late).await else {
        panic!("the same answer");
    };
    assert_eq!((again.epoch, again.step), (first.epoch, first.step));
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Active);
}

#[tokio::test]
async fn s06_honest_phones_with_everything_in_random_order_then_never_locked() {
    let seed = std::env::var("COUNTERSIGN_TEST_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| u64::from_be_bytes(random()) | 1);
    eprintln!("repeat with COUNTERSIGN_TEST_SEED={seed}");
    let mut world = World::new(seed).await;
    world.enrol().await;
    world.enrol().await;
    world.net.calm = false;
    let began = Instant::now();
    let mut actions = 0;
    while actions < ACTIONS && began.elapsed() < TIME {
        if actions % 60 == 59 {
            world.pass_time(Duration::from_secs(700));
        }
        world.act().await;
        world.assert_nobody_is_locked(actions).await;
        actions += 1;
    }
    assert_all_in_step(&mut world).await;
    eprintln!(
        "{actions} actions, {} lost, {:?}",
        world.net.lost, world.done
    );
    assert!(
        world.net.lost > 10 && world.done.len() >= 6,
        "{:?}",
        world.done
    );
}
