//! P1: with the app's whole storage, the platform secret included, and all past traffic, all 10,000 PINs are alike.
//!
//! The app is the real one, without its window; the server is the real process. [`crate::app`] takes down every vault that
//! the app writes and every message, in their order. [`attack`] then has, for each vault, everything that was sent until
//! the next one replaced it, and states what it exhausts. The same attack finds the PIN at once where a vault contains a
//! check value, or is older than the traffic: it is not blind.

mod attack;

use std::collections::BTreeSet;

use ::server::use_cases::{
    challenge::AnswerOutcome,
    request::{Ending, RequestStatus},
};
use authenticator::{
    vault::state::{PendingChange, PendingEnrolment, State},
    views::{AccountNotice, Action, Screen},
};
use protocol::{
    code::Code,
    derive::mac,
    ids::{DeviceId, Hash32},
    keys::{DeviceSecret, MaskedPinKey},
    messages::{EnrolmentKind, Method},
    otp::OtpSubject,
    pin::Pin,
};

use crate::{
    app::{Event, RealPhone, Recording},
    page::OfferKind,
    setup::{PIN, Setup, WRONG},
};
use attack::Attack;

const CHANGED: &str = "8265";
const AFTER_RESET: &str = "7316";

/// Opens the request of the page and types these PINs until the last one is approved; without any, the fingerprint approves.
async fn approve(setup: &Setup, phone: &RealPhone, device: DeviceId, pins: &[&str]) {
    let request = setup.page.ask(device, 2).await;
    phone.open_request(&request).await;
    for pin in pins {
        phone.type_pin(pin).await;
    }
    phone
        .until("the approval", |v| matches!(v.screen, Screen::Done { .. }))
        .await;
    assert_eq!(
        setup.page.status(request.id).await,
        RequestStatus::Ended(Ending::Approved)
    );
}

/// Shows the code of a challenge; it is typed into the page, or never used.
async fn show_code(setup: &Setup, phone: &RealPhone, device: DeviceId, pin: &str, typed: bool) {
    let challenge = setup.page.challenge(device).await;
    let Ok(Code::Challenge(signed)) = Code::parse(&challenge.qr_text) else {
        unreachable!()
    };
    let subject = OtpSubject::challenge(device, Method::Pin, signed.hash(), &[]);
    let code = phone
        .one_time_password(&challenge.qr_text, subject, pin)
        .await;
    if typed {
        assert_eq!(
            setup.page.type_code(challenge.id, &code).await,
            AnswerOutcome::Accepted
        );
    }
}

/// Changes the PIN. The answer is lost each time, and the app asks for the outcome once it polls again.
async fn change_pin(phone: &RealPhone) {
    phone.open_account().await;
    phone.act(Action::ChangePin).await;
    phone.lose_answers(3);
    for pin in [PIN, CHANGED, CHANGED] {
        phone.type_pin(pin).await;
    }
    phone
        .until("the end of the attempts", |v| {
            matches!(v.screen, Screen::Account { notice: None, .. })
        })
        .await;
    phone.learns_the_outcome().await;
}

async fn turn_on_biometrics(phone: &RealPhone) {
    phone.has_fingerprint();
    phone.open_account().await;
    phone.act(Action::TurnBiometrics { on: true }).await;
    phone.lose_answers(1);
    phone.type_pin(CHANGED).await;
    let turned_on = Some(AccountNotice::BiometricsOn);
    phone
        .until(
            "the end of the change",
            |v| matches!(&v.screen, Screen::Account { notice, .. } if *notice == turned_on),
        )
        .await;
}

async fn reset_pin(setup: &Setup, phone: &RealPhone, device: DeviceId) {
    let kind = OfferKind::PinReset { device };
    let offer = setup.page.offer(kind, AFTER_RESET).await;
    phone.at_home().await;
    phone.scan(&offer.to_link().unwrap()).await;
    phone.type_pin(AFTER_RESET).await;
    phone.compares().await;
    setup.page.confirm(&offer).await;
    phone.at_home().await;
}

/// Moves the account to the other phone.
async fn move_to(setup: &Setup, old: &RealPhone, new: &RealPhone) {
    old.open_account().await;
    old.act(Action::Move).await;
    old.act(Action::Accept).await;
    old.lose_answers(1);
    old.type_pin(AFTER_RESET).await;
    let screen = old
        .until("the code", |v| matches!(v.screen, Screen::MoveCode { .. }))
        .await;
    let Screen::MoveCode { typed, .. } = screen else {
        unreachable!()
    };
    new.act(Action::Initialise).await;
    new.scan(&format!("{} {typed}", setup.page.origin.as_str()))
        .await;
    new.type_pin(AFTER_RESET).await;
    old.until("the comparison code", |v| {
        matches!(v.screen, Screen::MoveCompare { .. })
    })
    .await;
    old.act(Action::Compared { same: true }).await;
    old.until("the end of the move", |v| {
        matches!(v.screen, Screen::Moved { .. })
    })
    .await;
    new.at_home().await;
}

/// The states of a vault besides its accounts at rest.
fn conditions(state: &State) -> Vec<&'static str> {
    let enrolment = match &state.enrolment {
        Some(PendingEnrolment::Claiming { .. }) => Some("claiming"),
        Some(PendingEnrolment::Finishing(f)) if f.kind == EnrolmentKind::Enrol => Some("finishing"),
        Some(PendingEnrolment::Finishing(_)) => Some("finishing a PIN reset"),
        None => None,
    };
    let unanswered = state.accounts.iter().filter_map(|account| {
        let unanswered = account.unanswered.as_ref()?;
        Some(match &unanswered.change {
            None => "unanswered",
            Some(PendingChange::Pin { .. }) => "unanswered change of the PIN",
            Some(PendingChange::Biometrics) => "unanswered biometric key",
            Some(PendingChange::Move(_)) => "unanswered move",
        })
    });
    let moving = state.accounts.iter().filter(|a| a.moving.is_some());
    let moving = moving.map(|_| "moving");
    unanswered.chain(moving).chain(enrolment).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p1_vault_of_every_write_and_all_traffic_until_the_next_then_all_pins_are_alike() {
    let setup = Setup::start().await;
    let recording = Recording::default();
    let old = RealPhone::start(&recording, 0);
    let (_, device) = old.enrol(&setup.page, &[WRONG, PIN]).await;
    old.lose_answers(1);
    approve(&setup, &old, device, &[PIN]).await;
    approve(&setup, &old, device, &[WRONG, PIN]).await;
    show_code(&setup, &old, device, PIN, true).await;
    show_code(&setup, &old, device, PIN, false).await;
    show_code(&setup, &old, device, PIN, true).await;
    change_pin(&old).await;
    turn_on_biometrics(&old).await;
    // The fingerprint answers the first one before the keypad is used.
    approve(&setup, &old, device, &[]).await;
    old.cancels_prompts();
    approve(&setup, &old, device, &[CHANGED]).await;
    reset_pin(&setup, &old, device).await;
    approve(&setup, &old, device, &[AFTER_RESET]).await;
    let new = RealPhone::start(&recording, 1);
    move_to(&setup, &old, &new).await;
    let moved = new.state().accounts[0].device;
    approve(&setup, &new, moved, &[AFTER_RESET]).await;
    show_code(&setup, &new, moved, AFTER_RESET, true).await;

    let attack = Attack::new(&recording.events(), &[PIN, CHANGED, AFTER_RESET]);
    let seen: BTreeSet<_> = attack.states().iter().flat_map(conditions).collect();
    let expected = [
        "claiming",
        "finishing",
        "finishing a PIN reset",
        "moving",
        "unanswered",
        "unanswered biometric key",
        "unanswered change of the PIN",
        "unanswered move",
    ];
    assert_eq!(seen, BTreeSet::from(expected), "every kind of vault");
    // K_pin: one for each finish, and one for the change.
    let (enrolments, keys) = (attack.enrolments(), attack.keys());
    assert_eq!((enrolments, keys, attack.uses()), (3, 5, 14));

    let everything = attack.everything();
    assert!(!attack.finds_enrolment_secret(&everything), "r is found");
    assert!(!attack.finds_commitment(&everything), "C is found");
    assert!(!attack.finds_pin_check(&everything, setup.page.origin.as_str()));
    assert!(!attack.finds_second_mask(&everything));
    assert_eq!(attack.pins_with_check(&everything), Vec::<String>::new());
    let chains = attack.chains();
    let in_scope: Vec<_> = chains.iter().filter(|found| found.in_scope).collect();
    assert!(
        in_scope.is_empty(),
        "O of {} uses stands in a vault of the same time: {:?}",
        in_scope.len(),
        attack.pins_of(in_scope[0])
    );

    // Out of scope, and stated: an older vault together with later traffic. The attack is not blind: it finds O of every
    // use in such a vault, and with it the PIN.
    let explained: BTreeSet<_> = chains.iter().map(|found| found.of).collect();
    assert_eq!(explained, (0..attack.uses()).collect());
    let approvals = chains.iter().filter(|found| attack.is_approval(found));
    let found: BTreeSet<_> = approvals.flat_map(|found| attack.pins_of(found)).collect();
    let typed = [PIN, WRONG, CHANGED, AFTER_RESET].map(str::to_owned);
    assert_eq!(found, BTreeSet::from(typed), "every PIN that was typed");
}

/// Each search finds what it looks for, where a vault contains it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p1_vault_with_a_secret_or_a_check_value_then_the_attack_finds_it() {
    let setup = Setup::start().await;
    let recording = Recording::default();
    let phone = RealPhone::start(&recording, 0);
    let (offer, device) = phone.enrol(&setup.page, &[PIN]).await;
    let before = phone.state();
    approve(&setup, &phone, device, &[PIN]).await;

    let pin = Pin::parse(PIN).unwrap();
    let state = phone.state();
    let account = &state.accounts[0];
    let key = account.pin.unmask(&account.secret, &pin, device);
    let commitment = offer.secret.derive_commitment(&pin);
    let attack = Attack::new(&recording.events(), &[PIN]);
    assert!(attack.finds_enrolment_secret(&[offer.secret.expose()]));
    assert!(attack.finds_commitment(&[commitment.expose()]));
    let check = Hash32::of(key.expose()).0;
    assert_eq!(attack.pins_with_check(&[&check]), vec![PIN.to_owned()]);
    let origin = setup.page.origin.as_str();
    assert!(attack.finds_pin_check(&[format!("{origin}{PIN}").as_bytes()], origin));
    let salt = [7; 32];
    let salted = mac(&salt, PIN.as_bytes());
    assert!(attack.finds_pin_check(&[&salt, &salted], origin));
    let secret = DeviceSecret::from_bytes(salt);
    let second = MaskedPinKey::mask(&key, &secret, &pin, device);
    assert!(attack.finds_second_mask(&[&salt, second.expose()]));

    // O of a use that a message or a later vault still contains.
    let mut events = recording.events();
    events.push(Event::Message(before.accounts[0].chain.expose().to_vec()));
    let attack = Attack::new(&events, &[PIN]);
    let chains = attack.chains();
    let in_scope = chains.iter().filter(|found| found.in_scope);
    let pins: Vec<_> = in_scope.map(|found| attack.pins_of(found)).collect();
    assert_eq!(pins, vec![vec![PIN.to_owned()]]);
}
