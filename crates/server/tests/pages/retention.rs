//! Personal data goes when its time is over (docs/threat-model.md, "Retention", finding 8).

use countersign_server::domain::account::Email;
use countersign_server::domain::retention as periods;
use countersign_server::store::StoreError;
use protocol::keys::SoftwareKey;
use protocol::messages::{Answer, DeviceState, Finished, HistoryResult, Outcome, Refusal};
use testkit::clock::now;
use testkit::phone::Enrolling;

use crate::browser::{Browser, EMAIL};
use crate::mails;
use crate::phone::{
    PIN, approve_sign_in, device_page, enrol, finish_step_up, new_secret, offer_at,
    owner_with_phone, owner_with_two_phones, sign_in_with, step_up,
};
use crate::server::Running;

const DAY_S: u64 = 86_400;

/// The rows of each table, now.
fn rows(server: &Running, tables: &[&str]) -> Vec<i64> {
    let database = server.database();
    let count = |table: &&str| {
        let query = format!("SELECT count(*) FROM {table}");
        database.query_row(&query, [], |row| row.get(0)).unwrap()
    };
    tables.iter().map(count).collect()
}

/// A browser that begins a sign-in with the right password and this method.
async fn begin(server: &Running, method: &str) -> Browser {
    let browser = Browser::at(server);
    browser.begin_sign_in(method).await;
    browser
}

#[tokio::test]
async fn s08_periods_over_then_the_rows_are_gone_and_what_is_still_needed_is_not() {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    step_up(&owner, &mut phone, "/account/devices/add").await;
    let old = enrol(&server, &owner, "Old").await;
    old.remove(now()).await.got();
    // A sign-in by the app, one never answered, a challenge, a wrong password, a link never opened.
    sign_in_with(&Browser::at(&server), &mut phone).await;
    phone.poll(now()).await;
    begin(&server, "app-pin").await;
    begin(&server, "app-qr").await;
    let guesser = Browser::at(&server);
    guesser.sign_in_by("wrong", "password").await;
    let tables = [
        "requests",
        "answers",
        "challenges",
        "sign_ins",
        "sessions",
        "attempts",
        "enrolments",
        "devices",
    ];
    let before = rows(&server, &tables);
    assert!(before.iter().all(|count| *count > 0), "{before:?}");
    let told = rows(&server, &["history"])[0];

    server
        .move_clock_and_purge(periods::REQUESTS_S + 2 * DAY_S)
        .await;
    assert_eq!(rows(&server, &tables), [0, 0, 0, 0, 0, 0, 2, 2]);
    let history = phone
        .history(0, now().plus(periods::REQUESTS_S + 2 * DAY_S))
        .await
        .got();
    let expired = history.entries.iter();
    let expired = expired.filter(|entry| entry.result == HistoryResult::Expired);
    assert_eq!(
        expired.count(),
        2,
        "what expired unnoticed is recorded first"
    );

    server
        .move_clock_and_purge(periods::ENROLMENTS_S + DAY_S)
        .await;
    assert_eq!(rows(&server, &["enrolments", "devices"]), [0, 2]);
    assert_eq!(
        old.poll(now().plus(periods::ENROLMENTS_S + DAY_S))
            .await
            .state,
        DeviceState::Removed
    );

    server
        .move_clock_and_purge(periods::HISTORY_S - DAY_S)
        .await;
    assert_eq!(rows(&server, &["history"]), [told + 2]);
    let after = periods::REMOVED_DEVICES_S + DAY_S;
    server.move_clock_and_purge(after).await;
    assert_eq!(rows(&server, &["history", "devices"]), [0, 1]);
    // The device that was not removed still signs in, and its browser is still known.
    assert_eq!(rows(&server, &["known_browsers"]), [2]);
    assert_eq!(
        phone.poll(now().plus(after)).await.state,
        DeviceState::Active
    );
    server
        .move_clock_and_purge(periods::BROWSERS_S + DAY_S)
        .await;
    assert_eq!(rows(&server, &["known_browsers"]), [0]);
}

#[tokio::test]
async fn s08_links_counts_and_mails_over_then_their_rows_are_gone_each_by_its_period() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    Browser::at(&server).post("/sign-in/on-mobile", &[]).await;
    let form = [("email", EMAIL)];
    owner.post("/sign-in/forgotten", &form).await.is(200);
    let tables = [
        "passwordless_sign_ins",
        "rate_limits",
        "recoveries",
        "mails",
    ];
    mails::settle(&server).await;
    // A mail that cannot be sent.
    let store = server.store();
    let queued = store.write(|tx| -> Result<(), StoreError> {
        let email = Email::parse(EMAIL).unwrap();
        let account = tx.account_by_email(&email)?.unwrap();
        tx.insert_mail(account.id, (EMAIL, "en"), "Subject", "Body")?;
        let id = tx.due_mails(tx.now())?.remove(0).id;
        tx.put_mail_off(id, 365 * DAY_S, "a test")
    });
    queued.await.unwrap();
    let there = |server: &Running| rows(server, &tables).into_iter().map(|count| count > 0);
    let there = |server: &Running| there(server).collect::<Vec<_>>();
    assert_eq!(there(&server), [true; 4]);
    let hour = periods::PURGE_EVERY_S;
    server.move_clock_and_purge(hour).await;
    assert_eq!(there(&server), [false, true, true, true]);
    server
        .move_clock_and_purge(periods::RATE_LIMITS_S + hour)
        .await;
    assert_eq!(there(&server), [false, false, false, true]);
    server.move_clock_and_purge(periods::MAILS_S - hour).await;
    assert_eq!(there(&server), [false, false, false, true]);
    server.move_clock_and_purge(periods::MAILS_S + hour).await;
    assert_eq!(there(&server), [false; 4]);
}

#[tokio::test]
async fn s08_session_unused_for_two_hours_or_open_for_twelve_then_its_row_is_gone() {
    let server = Running::start().await;
    let (used, unused) = (Browser::at(&server), Browser::at(&server));
    used.sign_in().await;
    unused.sign_in().await;
    let hour = periods::PURGE_EVERY_S;
    for hours in 1..12 {
        server.move_clock_and_purge(hours * hour).await;
        let open = if hours < 2 { 2 } else { 1 };
        assert_eq!(rows(&server, &["sessions"]), [open], "{hours} hours");
        used.get("/account").await.is(200);
    }
    server.move_clock_and_purge(12 * hour + 60).await;
    assert_eq!(rows(&server, &["sessions"]), [0]);
}

#[tokio::test]
async fn s08_data_deleted_then_the_log_of_the_database_holds_nothing_of_it() {
    let server = Running::start().await;
    Browser::at(&server).sign_in().await;
    let log = server.data().join("countersign.db-wal");
    assert!(log.metadata().unwrap().len() > 0);
    server.move_clock_and_purge(periods::PURGE_EVERY_S).await;
    testkit::wait::until("an empty log", async || {
        (log.metadata().unwrap().len() == 0).then_some(())
    })
    .await;
}

#[tokio::test]
async fn s08_answer_not_acknowledged_then_kept_until_the_phone_has_it() {
    let server = Running::start().await;
    let (_, mut phone) = owner_with_phone(&server).await;
    approve_sign_in(&Browser::at(&server), &mut phone).await;
    // The phone has not polled since, so that the server does not know whether the answer arrived.
    let traffic = phone.traffic();
    let wire = &traffic[traffic.len() - 2];
    for days in [8, 100, 300] {
        server.move_clock_and_purge(days * DAY_S).await;
        let again = phone.send::<Answer>("approve", wire).await.got();
        assert_eq!(again.outcome, Outcome::Approved);
    }
    phone.poll(now().plus(300 * DAY_S)).await;
    server.move_clock_and_purge(301 * DAY_S).await;
    assert_eq!(rows(&server, &["requests", "answers"]), [0, 0]);
}

#[tokio::test]
async fn s08_reset_not_acknowledged_then_kept_until_the_phone_has_its_answer() {
    let server = Running::start().await;
    let (owner, mut first, second) = owner_with_two_phones(&server).await;
    let path = device_page(second.device, "reset-pin");
    let id = first.device.to_hex();
    owner
        .recover_with(&path, &id)
        .await
        .leads_to("/account/step-up/waiting");
    finish_step_up(&owner, &mut first, &path).await;
    let secret = new_secret();
    offer_at(&owner, &format!("{path}/offer"), "Phone", &secret)
        .await
        .is(204);
    let second = second.reset(&secret, PIN).await;
    // The phone has proved nothing since, so that the server does not know whether the answer arrived.
    let finish = &second.traffic()[0];
    for days in [31, 300] {
        server.move_clock_and_purge(days * DAY_S).await;
        let again = second.send::<Finished>("finish", finish).await.got();
        assert_eq!(again.enrolment, secret.derive_id());
    }
    second.poll(now().plus(300 * DAY_S)).await;
    server.move_clock_and_purge(301 * DAY_S).await;
    let refused = second.send::<Finished>("finish", finish).await.refused();
    assert_eq!(refused, Refusal::EnrolmentGone);
}

#[tokio::test]
async fn s08_server_was_off_when_a_period_ended_then_the_rows_go_at_its_start() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    begin(&server, "app-pin").await;
    let server = server.restart_at(periods::REQUESTS_S + DAY_S).await;
    assert_eq!(rows(&server, &["requests", "sessions"]), [0, 0]);
    assert_eq!(rows(&server, &["devices"]), [1]);
}

#[test]
fn s08_periods_in_the_threat_model_then_those_of_the_server() {
    let document = include_str!("../../../../docs/threat-model.md");
    let (_, section) = document.split_once("## Retention\n").unwrap();
    let section = section.split("\n## ").next().unwrap();
    for (what, seconds) in [
        ("requests and answers", periods::REQUESTS_S),
        ("challenges", periods::CHALLENGES_S),
        ("enrolments", periods::ENROLMENTS_S),
        ("removed devices", periods::REMOVED_DEVICES_S),
        ("known browsers", periods::BROWSERS_S),
        ("mails that could not be sent", periods::MAILS_S),
        ("counts of limited uses", periods::RATE_LIMITS_S),
        ("counts of password attempts", periods::ATTEMPTS_S),
        ("audit log", periods::AUDIT_S),
        ("history", periods::HISTORY_S),
        ("registrations", periods::REGISTRATIONS_S),
        ("new addresses of accounts", periods::EMAIL_CHANGES_S),
        ("former addresses of accounts", periods::EMAIL_REVERSALS_S),
        ("answered human checks", periods::HUMAN_CHECKS_S),
    ] {
        assert_eq!(seconds % DAY_S, 0, "{what}");
        let days = seconds / DAY_S;
        let unit = if days == 1 { "day" } else { "days" };
        let row = format!("| {what} | {days} {unit} ");
        assert!(section.contains(&row), "{row}");
    }
}

#[tokio::test]
async fn s28_enrolment_offered_again_after_its_purge_then_nothing_of_the_earlier_one_counts() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    let secret = new_secret();
    offer_at(&owner, "/account/devices/add", "Phone", &secret)
        .await
        .is(204);
    let key = || SoftwareKey::from_scalar(&[7; 32]).unwrap();
    let claimed = Enrolling::claim(server.pinned(), &secret, key());
    let (finish, phone, _) = claimed.await.unwrap().make_finish(&secret, PIN);
    // Known, whatever became of it: it is refused.
    server.move_clock(601);
    owner.sign_in().await;
    offer_at(&owner, "/account/devices/add", "Phone", &secret)
        .await
        .is(400);
    server
        .move_clock_and_purge(periods::ENROLMENTS_S - DAY_S)
        .await;
    owner.sign_in().await;
    offer_at(&owner, "/account/devices/add", "Phone", &secret)
        .await
        .is(400);
    server
        .move_clock_and_purge(periods::ENROLMENTS_S + DAY_S)
        .await;
    owner.sign_in().await;
    offer_at(&owner, "/account/devices/add", "Phone", &secret)
        .await
        .is(204);
    let refused = phone.send::<Finished>("finish", &finish).await.refused();
    assert_eq!(refused, Refusal::EnrolmentGone);
    let again = Enrolling::claim(server.pinned(), &secret, key()).await;
    let again = again.unwrap();
    assert_ne!(again.claimed.device, phone.device);
    let refused = phone.send::<Finished>("finish", &finish).await.refused();
    assert_eq!(refused, Refusal::Malformed);
    again.finish(&secret, PIN).await;
}
