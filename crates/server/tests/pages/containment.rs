//! Everything that a bad device or browser opened ends with it (docs/threat-model.md, findings 5 and 14).

use countersign_server::domain::retention::REMOVED_DEVICES_S;
use protocol::keys::EnrolmentSecret;
use protocol::messages::{
    DeviceState, HistoryResult, MoveState, MoveStep, Outcome, Refusal, RequestKind,
};
use protocol::pin::Pin;
use protocol::wrap::Payload;
use testkit::clock::now;
use testkit::phone::{ApprovalOptions, Phone, random};

use crate::browser::{Browser, is_vouched};
use crate::mails;
use crate::phone::{
    PIN, approve_sign_in, ask_for_sign_in, device_page, enrol, inbox, offer, owner_with_two_phones,
    refused_claim, sign_in_with, step_up,
};
use crate::server::Running;

async fn state(phone: &Phone) -> DeviceState {
    phone.poll(now()).await.state
}

/// An owner with a device, a thief who got hold of a second device of the owner's, and what the thief did with it: signed in,
/// added a device, and left an approval that no page has taken.
struct Stolen {
    server: Running,
    owner: Browser,
    own: Phone,
    bad: Phone,
    thief: Browser,
    planted: Phone,
    waiting: Browser,
}

impl Stolen {
    async fn happened() -> Self {
        let server = Running::start().await;
        let (owner, thief) = (Browser::at(&server), Browser::at(&server));
        owner.sign_in().await;
        let mut own = enrol(&server, &owner, "Own").await;
        step_up(&owner, &mut own, "/account/devices/add").await;
        let mut bad = enrol(&server, &owner, "Bad").await;
        sign_in_with(&thief, &mut bad).await;
        step_up(&thief, &mut bad, "/account/devices/add").await;
        let planted = enrol(&server, &thief, "Planted").await;
        let waiting = Browser::at(&server);
        approve_sign_in(&waiting, &mut bad).await;
        Self {
            server,
            owner,
            own,
            bad,
            thief,
            planted,
            waiting,
        }
    }

    /// Everything that the bad device opened has ended; the owner's own goes on.
    async fn is_contained(&self) {
        assert!(!self.thief.is_signed_in().await);
        assert!(!is_vouched(&self.server, self.thief.id()).await);
        assert_eq!(state(&self.planted).await, DeviceState::Blocked);
        self.waiting
            .post("/sign-in/finish", &[])
            .await
            .leads_to("/sign-in/waiting");
        assert!(!self.waiting.is_signed_in().await);
        assert!(self.owner.is_signed_in().await);
        assert_eq!(state(&self.own).await, DeviceState::Active);
        mails::wait_for(&self.server, "blocked until its PIN is reset").await;
    }
}

#[tokio::test]
async fn s05_bad_device_removed_then_its_sessions_approvals_browsers_and_devices_end() {
    let mut stolen = Stolen::happened().await;
    let path = device_page(stolen.bad.device, "remove");
    step_up(&stolen.owner, &mut stolen.own, &path).await;
    let page = stolen.owner.get(&path).await;
    page.shows("Planted");
    stolen
        .owner
        .post(&path, &[])
        .await
        .leads_to("/account/devices?removed");
    stolen.is_contained().await;
    let page = stolen.owner.get("/account/devices").await;
    page.shows("no longer trusted");
}

#[tokio::test]
async fn s05_copied_device_locked_then_its_sessions_approvals_browsers_and_devices_end() {
    let mut stolen = Stolen::happened().await;
    let mut copy = stolen.bad.copy();
    let elsewhere = Browser::at(&stolen.server);
    sign_in_with(&elsewhere, &mut stolen.bad).await;
    stolen.bad.poll(now()).await;
    // The copy is an epoch behind: its next approval locks the device.
    let asking = Browser::at(&stolen.server);
    ask_for_sign_in(&asking, &stolen.bad).await;
    let request = inbox(&copy).await.remove(0);
    let answer = copy
        .approve(&request, ApprovalOptions::default())
        .await
        .got();
    assert_eq!(answer.outcome, Outcome::Locked);
    stolen.is_contained().await;
    assert!(!elsewhere.is_signed_in().await);
}

#[tokio::test]
async fn s05_copy_reported_by_its_phone_then_its_sessions_approvals_browsers_and_devices_end() {
    let stolen = Stolen::happened().await;
    stolen.bad.report_copy(now()).await.got();
    stolen.is_contained().await;
}

#[tokio::test]
async fn s05_sign_in_reported_then_its_device_and_its_browser_open_nothing_more() {
    let mut stolen = Stolen::happened().await;
    let elsewhere = Browser::at(&stolen.server);
    sign_in_with(&elsewhere, &mut stolen.bad).await;
    let entries = stolen.own.history(0, now()).await.got().entries;
    // Newest first: elsewhere, the approval that waits, and what the thief did.
    stolen.own.report(entries[2].id, now()).await.got();
    stolen.is_contained().await;
    assert!(!elsewhere.is_signed_in().await);
    assert!(!is_vouched(&stolen.server, elsewhere.id()).await);
}

/// The reporting device confirmed the sign-in itself; its sessions in other browsers go on all the same.
#[tokio::test]
async fn s05_sign_in_reported_by_the_device_that_confirmed_it_then_that_browser_alone_loses_its_trust()
 {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    let (good, bad) = (Browser::at(&server), Browser::at(&server));
    for browser in [&good, &bad] {
        sign_in_with(browser, &mut phone).await;
        assert!(is_vouched(&server, browser.id()).await);
    }
    let entries = phone.history(0, now()).await.got().entries;
    phone.report(entries[0].id, now()).await.got();
    assert!(!bad.is_signed_in().await);
    assert!(!is_vouched(&server, bad.id()).await);
    assert!(good.is_signed_in().await);
    assert!(is_vouched(&server, good.id()).await);
}

#[tokio::test]
async fn s05_devices_added_by_a_removed_one_then_a_pin_reset_with_another_device_brings_them_back()
{
    let mut stolen = Stolen::happened().await;
    let path = device_page(stolen.bad.device, "remove");
    step_up(&stolen.owner, &mut stolen.own, &path).await;
    stolen.owner.post(&path, &[]).await;
    let id = stolen.planted.device.to_hex();
    let page = stolen
        .owner
        .get(&format!("/account/devices/{id}/reset-pin"))
        .await;
    page.is(200);
    page.shows("reset-pin");
}

#[tokio::test]
async fn s05_device_removes_itself_then_devices_added_with_it_stay() {
    let stolen = Stolen::happened().await;
    stolen.bad.remove(now()).await.got();
    assert!(!stolen.thief.is_signed_in().await);
    assert_eq!(state(&stolen.planted).await, DeviceState::Active);
}

#[tokio::test]
async fn s05_device_that_the_removed_one_added_proves_the_removal_then_it_stays() {
    let server = Running::start().await;
    let (owner, first, mut second) = owner_with_two_phones(&server).await;
    sign_in_with(&owner, &mut second).await;
    let path = device_page(first.device, "remove");
    step_up(&owner, &mut second, &path).await;
    owner
        .post(&path, &[])
        .await
        .leads_to("/account/devices?removed");
    assert_eq!(state(&second).await, DeviceState::Active);
    assert!(owner.is_signed_in().await);
}

#[tokio::test]
async fn s05_session_removes_the_device_that_opened_it_then_it_stays_open() {
    let server = Running::start().await;
    let (owner, _, mut second) = owner_with_two_phones(&server).await;
    sign_in_with(&owner, &mut second).await;
    let path = device_page(second.device, "remove");
    step_up(&owner, &mut second, &path).await;
    owner
        .post(&path, &[])
        .await
        .leads_to("/account/devices?removed");
    assert_eq!(state(&second).await, DeviceState::Removed);
    assert!(owner.is_signed_in().await);
}

#[tokio::test]
async fn s05_device_between_two_removes_itself_then_what_it_added_is_the_first_ones() {
    let stolen = Stolen::happened().await;
    stolen.bad.remove(now()).await.got();
    assert_eq!(state(&stolen.planted).await, DeviceState::Active);
    // The row of the removed device, which leads from one to the other, is deleted.
    let passed = REMOVED_DEVICES_S + 60;
    stolen.server.move_clock_and_purge(passed).await;
    let bad = stolen.bad.device;
    let row = stolen.server.store().read(move |tx| tx.device(bad)).await;
    assert!(row.unwrap().is_none());
    let later = now().plus(passed);
    stolen.own.report_copy(later).await.got();
    let planted = stolen.planted.poll(later).await.state;
    assert_eq!(planted, DeviceState::Blocked);
}

/// Moves a device to another phone.
async fn move_to_another_phone(server: &Running, old: &mut Phone) -> Phone {
    let secret = EnrolmentSecret::from_bytes(random());
    let payload = Payload::Move {
        enrolment: secret.derive_id(),
        token: secret.derive_token(),
        commitment: secret.derive_commitment(&Pin::parse(PIN).unwrap()),
    };
    let answer = old.change(RequestKind::Move, &payload, now()).await.got();
    assert_eq!(answer.outcome, Outcome::Approved);
    let new = Phone::enrol(server.pinned(), &secret, PIN).await;
    let moved = old.move_step(secret.derive_id(), MoveStep::Same, now());
    assert_eq!(moved.await.got().state, MoveState::Moved);
    new
}

#[tokio::test]
async fn s05_device_moved_then_what_it_opened_and_added_goes_on_and_ends_with_the_new_one() {
    let mut stolen = Stolen::happened().await;
    let new = move_to_another_phone(&stolen.server, &mut stolen.bad).await;
    assert_eq!(state(&stolen.bad).await, DeviceState::Removed);
    assert!(stolen.thief.is_signed_in().await);
    assert!(is_vouched(&stolen.server, stolen.thief.id()).await);
    assert_eq!(state(&stolen.planted).await, DeviceState::Active);
    new.report_copy(now()).await.got();
    stolen.is_contained().await;
}

#[tokio::test]
async fn s05_device_moved_then_the_new_one_ends_with_the_device_that_added_the_old_one() {
    let mut stolen = Stolen::happened().await;
    let new = move_to_another_phone(&stolen.server, &mut stolen.bad).await;
    assert_eq!(state(&new).await, DeviceState::Active);
    stolen.own.report_copy(now()).await.got();
    assert_eq!(state(&new).await, DeviceState::Blocked);
    assert_eq!(state(&stolen.planted).await, DeviceState::Blocked);
}

#[tokio::test]
async fn s05_browser_vouched_for_by_an_unknown_device_then_any_bad_one_ends_the_trust() {
    let mut stolen = Stolen::happened().await;
    let earlier = Browser::at(&stolen.server);
    sign_in_with(&earlier, &mut stolen.own).await;
    // Earlier versions did not store the device.
    let database = stolen.server.database();
    let sql = "UPDATE known_browsers SET device = NULL WHERE browser = ?1";
    assert_eq!(database.execute(sql, [earlier.id().0]), Ok(1));
    assert!(is_vouched(&stolen.server, earlier.id()).await);
    stolen.bad.report_copy(now()).await.got();
    assert!(!is_vouched(&stolen.server, earlier.id()).await);
    assert!(is_vouched(&stolen.server, stolen.owner.id()).await);
}

#[tokio::test]
async fn s05_what_a_planted_device_opened_and_added_ends_with_the_one_that_added_it() {
    let mut stolen = Stolen::happened().await;
    let browser = Browser::at(&stolen.server);
    sign_in_with(&browser, &mut stolen.planted).await;
    step_up(&browser, &mut stolen.planted, "/account/devices/add").await;
    let next = enrol(&stolen.server, &browser, "Next").await;
    // An offer that waits for its phone, and a question that waits for its answer.
    step_up(&browser, &mut stolen.planted, "/account/devices/add").await;
    let offered = offer(&browser, "Later").await;
    let asking = Browser::at(&stolen.server);
    ask_for_sign_in(&asking, &stolen.planted).await;
    stolen.bad.report_copy(now()).await.got();
    assert_eq!(state(&stolen.planted).await, DeviceState::Blocked);
    assert_eq!(state(&next).await, DeviceState::Blocked);
    assert!(!browser.is_signed_in().await);
    assert!(!is_vouched(&stolen.server, browser.id()).await);
    assert!(inbox(&stolen.planted).await.is_empty());
    // The question has ended, and does not come back with the device.
    let page = asking.get("/sign-in/waiting").await;
    page.shows_outcome("not-active");
    // No PIN was wrong: the page names no cause that it does not know.
    page.lacks("wrong PIN");
    assert_eq!(
        refused_claim(&stolen.server, &offered).await,
        Refusal::EnrolmentGone
    );
    assert!(stolen.owner.is_signed_in().await);
}

#[tokio::test]
async fn s05_device_locked_after_it_confirmed_a_change_then_another_session_makes_no_change() {
    let server = Running::start_with_password_alone().await;
    let (owner, mut first, second) = owner_with_two_phones(&server).await;
    // The session was opened by the password, so that it outlives the device.
    step_up(&owner, &mut first, "/account/devices/add").await;
    first.report_copy(now()).await.got();
    assert!(owner.is_signed_in().await);
    let stored = stored_step_ups(&server);
    assert!(!stored.contains(&"confirmed".to_owned()), "{stored:?}");
    assert_eq!(state(&second).await, DeviceState::Blocked);
}

/// The states of the step-ups that the database holds.
fn stored_step_ups(server: &Running) -> Vec<String> {
    let database = server.database();
    let mut statement = database.prepare("SELECT step_state FROM sessions").unwrap();
    let states = statement.query_map([], |row| row.get(0)).unwrap();
    states.map(Result::unwrap).collect()
}

#[tokio::test]
async fn s05_device_added_in_a_reported_browser_then_blocked_and_its_sign_in_on_the_way_ends() {
    let mut stolen = Stolen::happened().await;
    // Signed in and added a device with the owner's own proof, which the thief got by a relay.
    let relay = Browser::at(&stolen.server);
    sign_in_with(&relay, &mut stolen.own).await;
    step_up(&relay, &mut stolen.own, "/account/devices/add").await;
    let added = enrol(&stolen.server, &relay, "Relayed").await;
    let entries = stolen.own.history(0, now()).await.got().entries;
    let entry = entries
        .iter()
        .find(|entry| entry.result == HistoryResult::SignedIn)
        .unwrap();
    relay
        .begin_sign_in("app-pin")
        .await
        .leads_to("/sign-in/device?method=app-pin");
    stolen.own.report(entry.id, now()).await.got();
    assert_eq!(state(&added).await, DeviceState::Blocked);
    assert_eq!(state(&stolen.own).await, DeviceState::Active);
    assert!(!relay.is_signed_in().await);
    let page = relay
        .choose_device("/sign-in", stolen.own.device, "app-pin")
        .await;
    assert_ne!(page.location, "/sign-in/waiting");
    assert!(inbox(&stolen.own).await.is_empty());
}

#[tokio::test]
async fn s14_first_device_confirmed_then_sessions_and_browsers_from_before_it_are_not_trusted() {
    let server = Running::start().await;
    let (owner, earlier) = (Browser::at(&server), Browser::at(&server));
    earlier.sign_in().await;
    owner.sign_in().await;
    assert!(is_vouched(&server, earlier.id()).await);
    enrol(&server, &owner, "Phone").await;
    assert!(!earlier.is_signed_in().await);
    assert!(!is_vouched(&server, earlier.id()).await);
    assert!(owner.is_signed_in().await);
    assert!(is_vouched(&server, owner.id()).await);
}

#[tokio::test]
async fn s14_password_alone_beside_a_device_then_its_browser_is_not_trusted() {
    let server = Running::start_with_password_alone().await;
    let (owner, other) = (Browser::at(&server), Browser::at(&server));
    owner.sign_in().await;
    enrol(&server, &owner, "Phone").await;
    other.sign_in().await;
    assert!(other.is_signed_in().await);
    assert!(!is_vouched(&server, other.id()).await);
    assert!(is_vouched(&server, owner.id()).await);
}

#[tokio::test]
async fn s14_second_device_confirmed_then_other_sessions_and_the_trust_in_their_browsers_stay() {
    let server = Running::start().await;
    let (owner, other) = (Browser::at(&server), Browser::at(&server));
    owner.sign_in().await;
    let mut first = enrol(&server, &owner, "First").await;
    sign_in_with(&other, &mut first).await;
    step_up(&owner, &mut first, "/account/devices/add").await;
    let second = enrol(&server, &owner, "Second").await;
    assert_eq!(state(&second).await, DeviceState::Active);
    for browser in [&owner, &other] {
        assert!(browser.is_signed_in().await);
        assert!(is_vouched(&server, browser.id()).await);
    }
}
