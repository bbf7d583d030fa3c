//! Everything that a bad device or browser opened ends with it (docs/threat-model.md, findings 4, 5, 14, 17, 21 and 22).

use countersign_server::domain::account::Email;
use countersign_server::domain::token::HashedToken;
use countersign_server::store::StoreError;
use jiff::civil::DateTime;
use protocol::keys::{EnrolmentSecret, SoftwareKey};
use protocol::messages::{
    DeviceState, Finished, HistoryResult, MoveState, MoveStep, Outcome, Refusal, RequestKind,
};
use protocol::pin::Pin;
use protocol::wrap::Payload;
use testkit::clock::now;
use testkit::phone::{ApprovalOptions, Enrolling, Phone, random};

use crate::account::mail;
use crate::browser::{Browser, EMAIL, PASSWORD, Running};
use crate::phone::{
    PIN, approve_sign_in, confirm, enrol, enrol_two, inbox, offer, prove, sign_in_with, step_up,
};

async fn is_vouched(server: &Running, browser: HashedToken) -> bool {
    let store = server.store();
    let vouched = store.read(move |tx| -> Result<_, StoreError> {
        let account = tx.account_by_email(&Email::parse(EMAIL).unwrap())?.unwrap();
        tx.is_vouched(browser, account.id)
    });
    vouched.await.unwrap()
}

async fn state(phone: &Phone) -> DeviceState {
    phone.poll(now()).await.state
}

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/account").await.status == 200
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
        assert!(!is_signed_in(&self.thief).await);
        assert!(!is_vouched(&self.server, self.thief.id()).await);
        assert_eq!(state(&self.planted).await, DeviceState::Blocked);
        self.waiting
            .post("/sign-in/finish", &[])
            .await
            .leads_to("/sign-in/waiting");
        assert!(!is_signed_in(&self.waiting).await);
        assert!(is_signed_in(&self.owner).await);
        assert_eq!(state(&self.own).await, DeviceState::Active);
        mail(&self.server, "blocked until its PIN is reset").await;
    }
}

#[tokio::test]
async fn s05_bad_device_removed_then_its_sessions_approvals_browsers_and_devices_end() {
    let mut stolen = Stolen::happened().await;
    let path = format!("/account/devices/{}/remove", stolen.bad.device.to_hex());
    step_up(&stolen.owner, &mut stolen.own, &path).await;
    let page = stolen.owner.get(&path).await;
    assert!(page.body.contains("Planted"), "{}", page.body);
    stolen
        .owner
        .post(&path, &[])
        .await
        .leads_to("/account/devices?removed");
    stolen.is_contained().await;
    let page = stolen.owner.get("/account/devices").await;
    assert!(page.body.contains("no longer trusted"), "{}", page.body);
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
    begin_sign_in(&asking, &stolen.bad).await;
    let request = inbox(&copy).await.remove(0);
    let answer = copy
        .approve(&request, ApprovalOptions::default())
        .await
        .got();
    assert_eq!(answer.outcome, Outcome::Locked);
    stolen.is_contained().await;
    assert!(!is_signed_in(&elsewhere).await);
}

#[tokio::test]
async fn s05_copy_reported_by_its_phone_then_its_sessions_approvals_browsers_and_devices_end() {
    let stolen = Stolen::happened().await;
    stolen.bad.report_copy(now()).await.got();
    stolen.is_contained().await;
}

/// Asks a device for a sign-in.
async fn begin_sign_in(browser: &Browser, phone: &Phone) {
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [
        ("password", crate::browser::PASSWORD),
        ("method", "app-pin"),
    ];
    browser.post("/sign-in/password", &form).await;
    let id = phone.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    browser
        .post("/sign-in/device", &form)
        .await
        .leads_to("/sign-in/waiting");
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
    assert!(!is_signed_in(&elsewhere).await);
    assert!(!is_vouched(&stolen.server, elsewhere.id()).await);
}

#[tokio::test]
async fn s05_devices_added_by_a_removed_one_then_a_pin_reset_with_another_device_brings_them_back()
{
    let mut stolen = Stolen::happened().await;
    let path = format!("/account/devices/{}/remove", stolen.bad.device.to_hex());
    step_up(&stolen.owner, &mut stolen.own, &path).await;
    stolen.owner.post(&path, &[]).await;
    let id = stolen.planted.device.to_hex();
    let page = stolen
        .owner
        .get(&format!("/account/devices/{id}/reset-pin"))
        .await;
    page.is(200);
    assert!(page.body.contains("reset-pin"), "{}", page.body);
}

#[tokio::test]
async fn s05_device_removes_itself_then_devices_added_with_it_stay() {
    let stolen = Stolen::happened().await;
    stolen.bad.remove(now()).await.got();
    assert!(!is_signed_in(&stolen.thief).await);
    assert_eq!(state(&stolen.planted).await, DeviceState::Active);
}

#[tokio::test]
async fn s05_device_that_the_removed_one_added_proves_the_removal_then_it_stays() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let (first, mut second) = enrol_two(&server, &owner).await;
    sign_in_with(&owner, &mut second).await;
    let path = format!("/account/devices/{}/remove", first.device.to_hex());
    step_up(&owner, &mut second, &path).await;
    owner
        .post(&path, &[])
        .await
        .leads_to("/account/devices?removed");
    assert_eq!(state(&second).await, DeviceState::Active);
    assert!(is_signed_in(&owner).await);
}

#[tokio::test]
async fn s05_session_removes_the_device_that_opened_it_then_it_stays_open() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let (_, mut second) = enrol_two(&server, &owner).await;
    sign_in_with(&owner, &mut second).await;
    let path = format!("/account/devices/{}/remove", second.device.to_hex());
    step_up(&owner, &mut second, &path).await;
    owner
        .post(&path, &[])
        .await
        .leads_to("/account/devices?removed");
    assert_eq!(state(&second).await, DeviceState::Removed);
    assert!(is_signed_in(&owner).await);
}

#[tokio::test]
async fn s05_device_between_two_removes_itself_then_what_it_added_is_the_first_ones() {
    let stolen = Stolen::happened().await;
    stolen.bad.remove(now()).await.got();
    assert_eq!(state(&stolen.planted).await, DeviceState::Active);
    stolen.own.report_copy(now()).await.got();
    assert_eq!(state(&stolen.planted).await, DeviceState::Blocked);
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
    assert!(is_signed_in(&stolen.thief).await);
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
    let database = rusqlite::Connection::open(stolen.server.data().join("countersign.db")).unwrap();
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
    let (offered, _) = offer(&browser, "Later").await;
    let asking = Browser::at(&stolen.server);
    begin_sign_in(&asking, &stolen.planted).await;
    stolen.bad.report_copy(now()).await.got();
    assert_eq!(state(&stolen.planted).await, DeviceState::Blocked);
    assert_eq!(state(&next).await, DeviceState::Blocked);
    assert!(!is_signed_in(&browser).await);
    assert!(!is_vouched(&stolen.server, browser.id()).await);
    assert!(inbox(&stolen.planted).await.is_empty());
    // The question has ended, and does not come back with the device.
    let page = asking.get("/sign-in/waiting").await;
    assert!(page.body.contains("data-outcome=\"blocked\""));
    let key = SoftwareKey::from_scalar(&random()).unwrap();
    let refused = Enrolling::claim(stolen.server.pinned(), &offered, key).await;
    assert_eq!(refused.err().unwrap().why, Refusal::EnrolmentGone);
    assert!(is_signed_in(&stolen.owner).await);
}

#[tokio::test]
async fn s05_device_locked_after_it_confirmed_a_change_then_another_session_makes_no_change() {
    let server = Running::start_with_password_alone().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let (mut first, second) = enrol_two(&server, &owner).await;
    // The session was opened by the password, so that it outlives the device.
    step_up(&owner, &mut first, "/account/devices/add").await;
    first.report_copy(now()).await.got();
    assert!(is_signed_in(&owner).await);
    let stored = stored_step_ups(&server);
    assert!(!stored.contains(&"confirmed".to_owned()), "{stored:?}");
    assert_eq!(state(&second).await, DeviceState::Blocked);
}

/// The states of the step-ups that the database holds.
fn stored_step_ups(server: &Running) -> Vec<String> {
    let database = rusqlite::Connection::open(server.data().join("countersign.db")).unwrap();
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
    relay.get("/sign-in").await;
    relay.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [
        ("password", crate::browser::PASSWORD),
        ("method", "app-pin"),
    ];
    relay
        .post("/sign-in/password", &form)
        .await
        .leads_to("/sign-in/device?method=app-pin");
    stolen.own.report(entry.id, now()).await.got();
    assert_eq!(state(&added).await, DeviceState::Blocked);
    assert_eq!(state(&stolen.own).await, DeviceState::Active);
    assert!(!is_signed_in(&relay).await);
    let id = stolen.own.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    let page = relay.post("/sign-in/device", &form).await;
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
    assert!(!is_signed_in(&earlier).await);
    assert!(!is_vouched(&server, earlier.id()).await);
    assert!(is_signed_in(&owner).await);
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
        assert!(is_signed_in(browser).await);
        assert!(is_vouched(&server, browser.id()).await);
    }
}

/// The values of n_s that the database holds.
fn stored_nonces(server: &Running) -> Vec<Vec<u8>> {
    let database = rusqlite::Connection::open(server.data().join("countersign.db")).unwrap();
    let mut statement = database
        .prepare("SELECT nonce FROM enrolments WHERE nonce IS NOT NULL")
        .unwrap();
    let nonces = statement.query_map([], |row| row.get(0)).unwrap();
    nonces.map(Result::unwrap).collect()
}

/// The enrolments of which the database holds C or the hash of etok.
fn stored_secrets(server: &Running) -> i64 {
    let database = rusqlite::Connection::open(server.data().join("countersign.db")).unwrap();
    let query = "SELECT count(*) FROM enrolments WHERE commitment IS NOT NULL OR token IS NOT NULL";
    database.query_row(query, [], |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn s17_keys_of_an_enrolment_arrived_then_the_database_holds_no_n_s_and_the_same_answer_is_given()
 {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let (secret, _) = offer(&owner, "Phone").await;
    let key = SoftwareKey::from_scalar(&random()).unwrap();
    let enrolling = Enrolling::claim(server.pinned(), &secret, key)
        .await
        .unwrap();
    assert_eq!(
        stored_nonces(&server).len(),
        1,
        "needed until the keys arrive"
    );
    let (finish, phone, _) = enrolling.make_finish(&secret, PIN);
    let first = phone.send::<Finished>("finish", &finish).await.got();
    assert!(stored_nonces(&server).is_empty());
    assert_eq!(stored_secrets(&server), 0, "neither C nor etok");
    confirm(&owner, &secret).await;
    let again = phone.send::<Finished>("finish", &finish).await.got();
    assert_eq!(again.done, first.done);
    assert!(stored_nonces(&server).is_empty());
}

#[tokio::test]
async fn s21_browser_chooses_its_own_token_then_the_server_draws_another() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let own = "A".repeat(43);
    for chosen in [own.clone(), format!("{own}.{own}"), format!("{own}.")] {
        browser.set_cookie("countersign-browser", &chosen);
        browser.get("/sign-in").await.is(200);
        let drawn = browser.cookie("countersign-browser");
        assert!(!drawn.starts_with(&own), "{drawn}");
        browser.get("/sign-in").await.is(200);
        assert_eq!(browser.cookie("countersign-browser"), drawn, "drawn once");
    }
}

#[tokio::test]
async fn s21_token_planted_before_the_sign_in_then_it_is_worth_nothing_after_it() {
    let server = Running::start().await;
    let (thief, victim) = (Browser::at(&server), Browser::at(&server));
    let planted_form = thief.form_token().await;
    victim.set_cookies(thief.cookies());
    assert_eq!(victim.form_token().await, planted_form);
    victim.sign_in().await;
    assert_ne!(victim.id(), thief.id());
    assert!(is_vouched(&server, victim.id()).await);
    assert!(!is_vouched(&server, thief.id()).await);
    // Neither the token of forms nor the session's cookie is of use with the planted token.
    victim
        .send("/sign-out", &[("csrf", &planted_form)])
        .await
        .is(403);
    thief.set_cookie("countersign-session", &victim.cookie("countersign-session"));
    thief.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn s21_signed_in_and_out_then_every_token_is_new_and_the_browser_stays_known() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let mut tokens = vec![(browser.form_token().await, browser.id())];
    browser.sign_in().await;
    tokens.push((browser.form_token().await, browser.id()));
    assert!(is_vouched(&server, browser.id()).await);
    browser.post("/sign-out", &[]).await.leads_to("/sign-in");
    tokens.push((browser.form_token().await, browser.id()));
    assert!(is_vouched(&server, browser.id()).await);
    for (n, (form, id)) in tokens.iter().enumerate() {
        for (later_form, later_id) in &tokens[n + 1..] {
            assert!(form != later_form && id != later_id);
        }
    }
    for (_, earlier) in &tokens[..2] {
        assert!(!is_vouched(&server, *earlier).await);
    }
}

#[tokio::test]
async fn s21_browser_under_a_new_token_then_a_report_of_its_sign_in_still_ends_its_session() {
    let server = Running::start_with_password_alone().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
    let thief = Browser::at(&server);
    thief.sign_in().await;
    let entries = phone.history(0, now()).await.got().entries;
    phone.report(entries[0].id, now()).await.got();
    assert!(!is_signed_in(&thief).await);
    assert!(is_signed_in(&owner).await);
}

#[tokio::test]
async fn s22_signed_in_again_then_the_earlier_session_of_the_browser_is_over() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let earlier = browser.cookie("countersign-session");
    browser.sign_in().await;
    let later = browser.cookie("countersign-session");
    browser.set_cookie("countersign-session", &earlier);
    assert!(!is_signed_in(&browser).await);
    browser.set_cookie("countersign-session", &later);
    assert!(is_signed_in(&browser).await);
    browser.post("/sign-out", &[]).await;
    for cookie in [earlier, later] {
        browser.set_cookie("countersign-session", &cookie);
        assert!(!is_signed_in(&browser).await);
    }
}

/// The id of the newest entry in the history that a page shows.
async fn newest_entry(browser: &Browser) -> String {
    let page = browser.get("/account/history").await;
    let (_, rest) = page.body.split_once("data-entry-id=\"").unwrap();
    rest[..32].to_owned()
}

#[tokio::test]
async fn s04_password_alone_then_it_neither_renames_a_device_nor_reports_the_owners_sign_in() {
    let server = Running::start_with_password_alone().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    sign_in_with(&owner, &mut phone).await;
    let thief = Browser::at(&server);
    let entry = newest_entry(&owner).await;
    thief.sign_in().await;
    let report = format!("/account/history/{entry}/report");
    let rename = format!("/account/devices/{}/rename", phone.device.to_hex());
    thief.get(&report).await.leads_to("/account/step-up");
    thief.post(&report, &[]).await.leads_to("/account/step-up");
    thief
        .post(&rename, &[("name", "Mine")])
        .await
        .leads_to("/account/step-up");
    assert!(is_signed_in(&owner).await);
    assert!(is_vouched(&server, owner.id()).await);
    let page = owner.get("/account/devices").await;
    assert!(page.body.contains("Phone") && !page.body.contains("Mine"));
}

#[tokio::test]
async fn s04_rename_confirmed_for_one_name_then_it_makes_that_one_only() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    let id = phone.device.to_hex();
    let path = format!("/account/devices/{id}/rename");
    owner
        .post(&path, &[("name", "Küche")])
        .await
        .leads_to("/account/step-up");
    prove(&owner, &mut phone, &path).await;
    let page = owner.get(&path).await;
    assert!(page.body.contains("Küche"), "{}", page.body);
    owner
        .post(&path, &[("name", "Other")])
        .await
        .leads_to("/account/step-up");
    owner
        .post(&path, &[("name", "Küche")])
        .await
        .leads_to("/account/step-up");
    prove(&owner, &mut phone, &path).await;
    owner
        .post(&path, &[("name", "Küche")])
        .await
        .leads_to("/account/devices?renamed");
    let page = owner.get("/account/devices").await;
    assert!(page.body.contains("Küche") && !page.body.contains("Other"));
}

#[tokio::test]
async fn s04_report_confirmed_by_a_device_then_the_thief_is_out_and_the_owner_stays() {
    let server = Running::start_with_password_alone().await;
    let (owner, thief) = (Browser::at(&server), Browser::at(&server));
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    thief.sign_in().await;
    let path = format!("/account/history/{}/report", newest_entry(&owner).await);
    step_up(&owner, &mut phone, &path).await;
    owner
        .post(&path, &[])
        .await
        .leads_to("/account/history?reported=1");
    assert!(!is_signed_in(&thief).await);
    assert!(is_signed_in(&owner).await);
}

#[tokio::test]
async fn s04_stranger_uses_up_its_requests_then_another_new_browser_still_asks() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    sign_in_with(&owner, &mut phone).await;
    let cancel = async |browser: &Browser| {
        begin_alone(browser).await.leads_to("/sign-in/waiting");
        browser.post("/sign-in/cancel", &[]).await.is(200);
    };
    let (thief, new) = (Browser::at(&server), Browser::at(&server));
    for _ in 0..3 {
        cancel(&thief).await;
    }
    let page = begin_alone(&thief).await;
    assert!(page.body.contains("only-known"), "{}", page.body);
    // The thief's own limit is reached, not that of every new browser.
    for _ in 0..3 {
        cancel(&new).await;
    }
    let page = begin_alone(&Browser::at(&server)).await;
    assert!(page.body.contains("only-known"), "{}", page.body);
    // The browser that the phone vouched for is never limited by strangers.
    sign_in_with(&owner, &mut phone).await;
}

#[tokio::test]
async fn s04_browser_vouched_for_cancels_often_then_a_new_browser_still_asks() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    enrol(&server, &owner, "Phone").await;
    for _ in 0..7 {
        begin_alone(&owner).await.leads_to("/sign-in/waiting");
        owner.post("/sign-in/cancel", &[]).await.is(200);
    }
    let new = Browser::at(&server);
    begin_alone(&new).await.leads_to("/sign-in/waiting");
}

#[tokio::test]
async fn s04_three_requests_open_then_a_browser_vouched_for_replaces_a_strangers_and_no_other_is_replaced()
 {
    let server = Running::start().await;
    let known = [(); 4].map(|()| Browser::at(&server));
    known[0].sign_in().await;
    let mut phone = enrol(&server, &known[0], "Phone").await;
    for browser in &known[1..] {
        sign_in_with(browser, &mut phone).await;
    }
    let strangers = [(); 3].map(|()| Browser::at(&server));
    for stranger in &strangers {
        begin_alone(stranger).await.leads_to("/sign-in/waiting");
    }
    let open = inbox(&phone).await;
    assert_eq!(open.len(), 3);
    let page = begin_alone(&Browser::at(&server)).await;
    assert!(page.body.contains("data-outcome=\"too-many\""));
    assert_eq!(inbox(&phone).await, open);
    for browser in &known[..3] {
        begin_alone(browser).await.leads_to("/sign-in/waiting");
    }
    for stranger in &strangers {
        let page = stranger.get("/sign-in/waiting").await;
        assert!(page.body.contains("data-outcome=\"cancelled\""));
    }
    let open = inbox(&phone).await;
    assert_eq!(open.len(), 3);
    let page = begin_alone(&known[3]).await;
    assert!(page.body.contains("data-outcome=\"too-many\""));
    assert_eq!(inbox(&phone).await, open);
}

#[tokio::test]
async fn s04_limits_lifted_by_the_phone_then_for_ten_minutes_and_not_for_the_browser_that_asks_too_often()
 {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
    phone.expect_sign_in(now()).await.got();
    // Requests in the second of the announcement do not count.
    server.move_clock(1);
    let mut thief = Browser::at(&server);
    for _ in 0..2 {
        thief = Browser::at(&server);
        for _ in 0..3 {
            begin_alone(&thief).await.leads_to("/sign-in/waiting");
            thief.post("/sign-in/cancel", &[]).await.is(200);
        }
    }
    assert!(begin_alone(&thief).await.body.contains("only-known"));
    let new = Browser::at(&server);
    begin_alone(&new).await.leads_to("/sign-in/waiting");
    new.post("/sign-in/cancel", &[]).await.is(200);
    server.move_clock(601);
    let late = Browser::at(&server);
    assert!(begin_alone(&late).await.body.contains("only-known"));
}

/// Asks the only device of the account for a sign-in.
async fn begin_alone(browser: &Browser) -> crate::browser::Page {
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [
        ("password", crate::browser::PASSWORD),
        ("method", "app-pin"),
    ];
    browser.post("/sign-in/password", &form).await
}

/// The ids of the sessions that the list shows, newest first, and whether each can be ended.
async fn sessions(browser: &Browser) -> Vec<(String, bool)> {
    let page = browser.get("/account/sessions").await;
    page.is(200);
    let rows = page.body.split("data-session-id=\"").skip(1);
    rows.map(|row| (row[..32].to_owned(), row.contains("end-session")))
        .collect()
}

#[tokio::test]
async fn h06_s22_sessions_then_listed_and_each_other_one_can_be_ended() {
    let server = Running::start().await;
    let (first, second) = (Browser::at(&server), Browser::at(&server));
    first.sign_in().await;
    server.move_clock(1);
    second.sign_in().await;
    let listed = sessions(&second).await;
    let can_end: Vec<bool> = listed.iter().map(|(_, can_end)| *can_end).collect();
    assert_eq!(can_end, [false, true], "its own is ended by signing out");
    let end = |id: &str| format!("/account/sessions/{id}/end");
    second.post(&end(&listed[0].0), &[]).await.is(404);
    second
        .post(&end(&listed[1].0), &[])
        .await
        .leads_to("/account/sessions?ended");
    assert!(!is_signed_in(&first).await);
    assert_eq!(sessions(&second).await.len(), 1);
    second.post(&end(&listed[1].0), &[]).await.is(404);
}

#[tokio::test]
async fn h06_s22_password_alone_then_a_session_that_a_device_opened_is_not_ended_by_it() {
    let server = Running::start_with_password_alone().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    sign_in_with(&owner, &mut phone).await;
    let thief = Browser::at(&server);
    thief.sign_in().await;
    let listed = sessions(&thief).await;
    assert!(listed.iter().all(|(_, can_end)| !can_end), "{listed:?}");
    for (id, _) in &listed {
        let path = format!("/account/sessions/{id}/end");
        thief.post(&path, &[]).await.is(404);
    }
    let others = "/account/sessions/end-others";
    thief.get(others).await.leads_to("/account/step-up");
    thief.post(others, &[]).await.leads_to("/account/step-up");
    assert!(is_signed_in(&owner).await);
    step_up(&owner, &mut phone, others).await;
    owner
        .post(others, &[])
        .await
        .leads_to("/account/sessions?others-ended");
    assert!(!is_signed_in(&thief).await);
    assert!(is_signed_in(&owner).await);
}

#[tokio::test]
async fn s04_phone_announces_a_sign_in_then_a_new_browser_asks_again() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    for _ in 0..2 {
        let thief = Browser::at(&server);
        for _ in 0..3 {
            begin_alone(&thief).await.leads_to("/sign-in/waiting");
            thief.post("/sign-in/cancel", &[]).await.is(200);
        }
    }
    let new = Browser::at(&server);
    assert!(begin_alone(&new).await.body.contains("only-known"));
    let until = phone.expect_sign_in(now()).await.got().until;
    assert!((590..=610).contains(&until.since(now())), "{until:?}");
    sign_in_with(&new, &mut phone).await;
    // It is the phone that lifts the limits: no other key, no device that was removed, and not endlessly.
    for _ in 0..9 {
        phone.expect_sign_in(now()).await.got();
    }
    let refused = phone.expect_sign_in(now()).await.refused();
    assert_eq!(refused, Refusal::TooMany);
    phone.remove(now()).await.got();
    let refused = phone.expect_sign_in(now()).await.refused();
    assert_eq!(refused, Refusal::DeviceNotActive);
}

#[tokio::test]
async fn s04_no_device_works_then_the_password_alone_reports_no_sign_in() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    sign_in_with(&owner, &mut phone).await;
    let path = format!("/account/history/{}/report", newest_entry(&owner).await);
    phone.remove(now()).await.got();
    let thief = Browser::at(&server);
    thief.sign_in_to_recover().await;
    let form = [("password", PASSWORD)];
    for page in [
        thief.get(&path).await,
        thief.post(&path, &[]).await,
        thief.post("/account/step-up", &form).await,
        thief.post(&path, &[]).await,
    ] {
        page.leads_to("/account/recover");
    }
    let database = rusqlite::Connection::open(server.data().join("countersign.db")).unwrap();
    let query = "SELECT count(*) FROM history WHERE reported_at IS NOT NULL";
    let reported: i64 = database.query_row(query, [], |row| row.get(0)).unwrap();
    assert_eq!(reported, 0);
}

/// Types a code that no device made, on a new picture.
async fn type_foreign_code(browser: &Browser) -> crate::browser::Page {
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", "app-qr")];
    let asked = browser.post("/sign-in/password", &form).await;
    let code = crate::outsider::invented_code();
    browser.post("/sign-in/code", &[("code", &code)]).await;
    asked
}

#[tokio::test]
async fn s04_foreign_codes_used_up_then_the_page_names_the_hour_and_the_phone_lifts_the_limit() {
    const HOUR: u64 = 60 * 60;
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
    let new = Browser::at(&server);
    type_foreign_code(&new).await.leads_to("/sign-in/code");
    let first_at = now();
    server.move_clock(HOUR);
    for _ in 0..4 {
        type_foreign_code(&new).await.leads_to("/sign-in/code");
    }
    let page = type_foreign_code(&new).await;
    assert!(page.body.contains("data-outcome=\"too-many-codes\""));
    assert!(page.body.contains("tap “I am signing in now”"));
    assert!(!page.body.contains("in an hour"), "{}", page.body);
    // The next one is possible a day after the first, not in an hour.
    let (_, shown) = page.body.split_once("data-testid=\"free-at\"").unwrap();
    let (_, shown) = shown.split_once("datetime=\"").unwrap();
    let named: DateTime = shown.split_once('Z').unwrap().0.parse().unwrap();
    let seconds = named.duration_since(DateTime::constant(1970, 1, 1, 0, 0, 0, 0));
    let free_at = u64::try_from(seconds.as_secs()).unwrap();
    assert!(first_at.plus(24 * HOUR).0.abs_diff(free_at) < 3, "{named}");
    server.move_clock(23 * HOUR);
    let page = type_foreign_code(&new).await;
    assert!(page.body.contains("data-outcome=\"too-many-codes\""));
    server.move_clock(24 * HOUR + 2);
    type_foreign_code(&new).await.leads_to("/sign-in/code");
    let page = type_foreign_code(&new).await;
    assert!(page.body.contains("data-outcome=\"too-many-codes\""));
    phone.expect_sign_in(now().plus(24 * HOUR + 2)).await.got();
    type_foreign_code(&new).await.leads_to("/sign-in/code");
}
