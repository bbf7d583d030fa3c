//! History, STOP and the recovery after it, and the language of mails.

use countersign_server::domain::account::Email;
use countersign_server::domain::history::HistoryEntry;
use countersign_server::store::StoreError;
use protocol::messages::{Action, ChangeKind, Context, HistoryMethod, HistoryResult, Label, Line};
use protocol::signed::Message as _;

use testkit::clock::now;

use crate::browser::{Browser, EMAIL};
use crate::mails::{self, recovery_link};
use crate::phone::{
    change_of, enrol, inbox, owner_with_phone, owner_with_two_phones, replacement_page, step_up,
};
use crate::server::Running;

#[tokio::test]
async fn s24_stop_pressed_ten_times_at_once_then_one_mail() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    let token = owner.form_token().await;
    let mut presses = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let (owner, token) = (owner.clone(), token.clone());
        presses.spawn(async move {
            owner
                .send("/account/stop", &[("csrf", &token)])
                .await
                .status
        });
    }
    while let Some(status) = presses.join_next().await {
        assert!(matches!(status.unwrap().as_u16(), 200 | 303));
    }
    owner.get("/account").await.leads_to("/sign-in");
    assert_eq!(mails::count(&server, "Everything was stopped").await, 1);
}

#[tokio::test]
async fn h07_stop_pressed_then_devices_requests_and_sessions_end_and_recovery_needs_the_email() {
    let server = Running::start().await;
    let (owner, other) = (Browser::at(&server), Browser::at(&server));
    owner.sign_in().await;
    enrol(&server, &owner, "Phone").await;
    other.sign_in_to_recover().await;
    let waiting = Browser::at(&server);
    waiting
        .begin_sign_in("app-pin")
        .await
        .leads_to("/sign-in/waiting");

    let page = owner.get("/account/stop").await;
    page.shows_element("stop-confirm");
    let page = owner.post("/account/stop", &[]).await;
    page.is(200);
    page.shows_element("stop-done");
    for browser in [&owner, &other] {
        browser.get("/account").await.leads_to("/sign-in");
    }
    waiting
        .get("/sign-in/waiting")
        .await
        .leads_to("/sign-in?over");
    mails::wait_for(&server, "Everything was stopped").await;

    owner.sign_in_to_recover().await;
    owner
        .get("/account/devices")
        .await
        .leads_to("/account/recover");
    let page = owner.get("/account/recover").await;
    page.lacks_element("device");
    page.shows("<h1>Get your app working again</h1>");
    let way = replacement_page();
    owner.get("/account/devices/add").await.leads_to(&way);
    let page = owner.recover_with(&way, "mail").await;
    page.shows_element("link-sent");
    owner.get("/account/devices/add").await.leads_to(&way);
    let text = mails::wait_for(&server, "/account/recovery?t=").await;
    let link = text
        .lines()
        .find(|line| line.contains("/account/recovery?t="))
        .unwrap();
    let (_, path) = link.split_once("/account/recovery").unwrap();
    owner
        .get(&format!("/account/recovery{path}"))
        .await
        .leads_to(&way);
    owner.get("/account/devices/add").await.is(200);
}

#[tokio::test]
async fn h07_stop_without_its_token_or_signed_out_then_nothing_ends() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    owner.send("/account/stop", &[]).await.is(403);
    owner.get("/account").await.is(200);
    Browser::at(&server)
        .get("/account/stop")
        .await
        .leads_to("/sign-in?to=/account/stop");
}

#[tokio::test]
async fn h01_sign_ins_then_the_history_lists_them_and_a_reported_one_ends_its_session() {
    let server = Running::start().await;
    let (owner, thief) = (Browser::at(&server), Browser::at(&server));
    owner.sign_in().await;
    thief.sign_in().await;
    let page = owner.get("/account/history").await;
    assert_eq!(
        page.body.matches("data-testid=\"history-entry\"").count(),
        2
    );
    page.shows("data-result=\"signed-in\"");
    // The newest is the thief's.
    let (_, rest) = page.body.split_once("data-entry-id=\"").unwrap();
    let id = &rest[..32];
    let ask = owner.get(&format!("/account/history/{id}/report")).await;
    ask.shows_element("report-confirm");
    let path = format!("/account/history/{id}/report");
    owner
        .post(&path, &[])
        .await
        .leads_to("/account/history?reported=1");
    thief.get("/account").await.leads_to("/sign-in");
    let page = owner.get("/account/history?reported=1").await;
    page.is(200);
    page.shows("data-reported");
    mails::wait_for(&server, "reported").await;
    for id in ["zz".to_owned(), "ab".repeat(16)] {
        owner
            .get(&format!("/account/history/{id}/report"))
            .await
            .is(404);
        owner
            .post(&format!("/account/history/{id}/report"), &[])
            .await
            .is(404);
    }
}

#[tokio::test]
async fn a02_language_of_emails_chosen_then_they_use_it_whatever_the_page_uses() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    owner
        .post("/account/language", &[("to", "de")])
        .await
        .leads_to("/account?language");
    owner
        .post("/account/language", &[("to", "xx")])
        .await
        .is(400);
    let page = owner.get("/account?language").await;
    assert!(
        page.body.contains("<html lang=\"en\">")
            && page.body.contains("data-testid=\"saved-notice\"")
    );
    enrol(&server, &owner, "Tablet").await;
    let text = mails::wait_for(&server, "Tablet").await;
    assert!(
        text.contains("Guten Tag") || text.contains("Gerät"),
        "{text}"
    );
}

#[tokio::test]
async fn a02_language_of_the_page_changed_while_signed_in_then_it_is_offered_for_emails_and_requests()
 {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    const PAGES: [&str; 5] = [
        "/account",
        "/account/devices",
        "/account/history",
        "/account/sessions",
        "/account/details",
    ];
    for path in PAGES {
        owner.get(path).await.lacks_element("language-offer");
    }
    owner.get("/language?to=de&back=/account").await;
    for path in PAGES {
        let page = owner.get(path).await;
        let offer = page.between("data-testid=\"language-offer\"", "</form>");
        assert!(
            offer.contains(": <bdi>English</bdi>.") || offer.contains(": English."),
            "{offer}"
        );
        assert!(offer.contains("name=\"to\" value=\"de\""), "{offer}");
    }
    let other = Browser::at(&server);
    other.get("/language?to=de&back=/sign-in").await;
    other.get("/sign-in").await.lacks_element("language-offer");
    owner
        .post("/account/language", &[("to", "de")])
        .await
        .leads_to("/account?language");
    let page = owner.get("/account?language").await;
    page.lacks_element("language-offer");
    page.shows("Anfragen auf Ihren Geräten sind jetzt in dieser Sprache");
}

#[tokio::test]
async fn h02_change_of_devices_then_page_and_phone_say_which() {
    let server = Running::start_with_wait(24).await;
    let (owner, phone) = owner_with_phone(&server).await;
    let id = phone.device.to_hex();
    owner
        .get(&format!("/account/devices/{id}/remove"))
        .await
        .leads_to("/account/step-up");
    let page = owner.get("/account/step-up").await;
    page.shows("You want to remove “Phone”.");
    // Before the PIN, and with the time that it costs.
    let warning = page.between("data-testid=\"only-device\"", "</div></div>");
    assert!(warning.contains("This is your only device."), "{warning}");
    assert!(warning.contains("have to wait 24 hours"), "{warning}");
    let form = [("method", "app-pin"), ("device", id.as_str())];
    let asked = owner.post("/account/step-up/device", &form).await;
    asked.leads_to("/account/step-up/waiting");
    let inbox = inbox(&phone).await;
    let request: protocol::messages::Request = protocol::signed::Message::parse(&inbox[0]).unwrap();
    let change = change_of(&request);
    assert_eq!(change.kind(), ChangeKind::RemoveDevice);
    assert_eq!(change.object().as_str(), "Phone");
}

#[tokio::test]
async fn step_up_from_an_unknown_browser_then_the_phone_is_asked_three_times_at_most_and_never_by_link()
 {
    let server = Running::start_with_password_alone().await;
    let (owner, phone) = owner_with_phone(&server).await;
    let id = phone.device.to_hex();
    // Somebody with the password alone.
    let stranger = Browser::signed_in(&server).await;
    stranger
        .get(&format!("/account/devices/{id}/remove"))
        .await
        .leads_to("/account/step-up");
    let by_link = [("method", "on-mobile"), ("device", id.as_str())];
    stranger
        .post("/account/step-up/device", &by_link)
        .await
        .is(400);
    assert!(inbox(&phone).await.is_empty());
    let form = [("method", "app-pin"), ("device", id.as_str())];
    for _ in 0..3 {
        stranger
            .post("/account/step-up/device", &form)
            .await
            .leads_to("/account/step-up/waiting");
        stranger.post("/account/step-up/cancel", &[]).await;
    }
    let refused = stranger.post("/account/step-up/device", &form).await;
    refused.shows_outcome("only-known");
    assert!(inbox(&phone).await.is_empty());
    // The owner's own browser is not limited.
    owner
        .get(&format!("/account/devices/{id}/remove"))
        .await
        .leads_to("/account/step-up");
    owner
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up/waiting");
}

const DAY: u64 = 24 * 60 * 60;

#[tokio::test]
async fn h07_last_device_removed_then_password_and_email_recover_only_after_the_wait() {
    let server = Running::start_with_wait(24).await;
    let (owner, _) = owner_with_phone(&server).await;
    let page = owner.get("/account/stop").await;
    page.shows("24 hours");
    owner.post("/account/stop", &[]).await.is(200);
    owner.sign_in_to_recover().await;
    let way = replacement_page();
    let link = recovery_link(&server, &owner, &way).await;
    owner.get(&link).await.leads_to(&way);
    for later in [0, DAY - 60] {
        server.move_clock(later);
        owner.sign_in_to_recover().await;
        owner.get("/account/devices/add").await.leads_to(&way);
        let page = owner.get(&way).await;
        page.shows_element("recovery-waiting");
    }
    server.move_clock(DAY + 60);
    // The link is for the browser that asked: another one gets no further, even with the password.
    let thief = Browser::at(&server);
    thief.sign_in_to_recover().await;
    thief.get("/account/devices/add").await.leads_to(&way);
    owner.sign_in_to_recover().await;
    owner.get("/account/devices/add").await.is(200);
}

#[tokio::test]
async fn h07_recovery_asked_for_elsewhere_then_the_owner_is_told_and_stop_has_nothing_to_offer() {
    let server = Running::start_with_wait(24).await;
    let (owner, _) = owner_with_phone(&server).await;
    owner.post("/account/stop", &[]).await.is(200);
    owner.sign_in_to_recover().await;
    let quiet = owner.get("/account/recover").await;
    assert!(!quiet.body.contains("recovery-running"), "{}", quiet.body);
    let thief = Browser::at(&server);
    thief.sign_in_to_recover().await;
    let way = replacement_page();
    let link = recovery_link(&server, &thief, &way).await;
    thief.get(&link).await.leads_to(&way);
    owner
        .get("/account/recover")
        .await
        .shows_element("recovery-running");
    let own = thief.get("/account/recover").await;
    assert!(!own.body.contains("recovery-running"), "{}", own.body);
    let page = owner.get("/account/stop").await;
    page.shows_element("stop-nothing");
    assert!(!page.body.contains("stop-confirm"), "{}", page.body);
    server.move_clock(2 * DAY + 60);
    owner.sign_in_to_recover().await;
    let over = owner.get("/account/recover").await;
    assert!(!over.body.contains("recovery-running"), "{}", over.body);
}

#[tokio::test]
async fn h07_recovery_cancelled_through_the_email_then_it_never_completes() {
    let server = Running::start_with_wait(24).await;
    let (owner, thief) = (Browser::at(&server), Browser::at(&server));
    owner.sign_in().await;
    enrol(&server, &owner, "Phone").await;
    owner.post("/account/stop", &[]).await.is(200);
    thief.sign_in_to_recover().await;
    let way = replacement_page();
    let link = recovery_link(&server, &thief, &way).await;
    thief.get(&link).await.leads_to(&way);
    let token = link.split_once("?t=").unwrap().1;
    // The links differ by a word in their paths. Those of the version before still cancel.
    let mail = mails::wait_for(&server, "/account/recovery/cancel?t=").await;
    assert!(mail.contains(&link), "{mail}");
    let before = owner.get(&format!("{link}&stop")).await;
    let page = owner
        .get(&format!("/account/recovery/cancel?t={token}"))
        .await;
    assert_eq!(before.status, page.status);
    before.shows_element("recovery-stop");
    page.shows_element("recovery-stop");
    let page = owner.post("/account/recovery", &[("t", token)]).await;
    page.shows_element("recovery-stopped");
    server.move_clock(DAY + 60);
    thief.sign_in_to_recover().await;
    thief.get("/account/devices/add").await.leads_to(&way);
}

#[tokio::test]
async fn change_confirmed_in_the_app_then_the_history_says_which() {
    let server = Running::start().await;
    let (owner, ..) = owner_with_two_phones(&server).await;
    let page = owner.get("/account/history").await.body;
    let (_, entry) = page.split_once("data-testid=\"history-entry\"").unwrap();
    let entry = entry.split_once("</li>").unwrap().0;
    assert!(entry.contains("<h2>Adding a device</h2>"), "{entry}");
    assert!(
        entry.contains("Confirmed") && !entry.contains("Signed in"),
        "{entry}"
    );
    // The sign-in before it stays one.
    assert!(page.contains("Signed in"), "{page}");
}

#[tokio::test]
async fn device_locked_then_the_history_says_so_and_offers_no_report() {
    let server = Running::start().await;
    let (owner, _first, second) = owner_with_two_phones(&server).await;
    second.report_copy(now()).await.got();
    let page = owner.get("/account/history").await.body;
    let (_, entry) = page.split_once("data-result=\"locked\"").unwrap();
    let entry = entry.split_once("</li>").unwrap().0;
    assert!(
        entry.contains("Second") && entry.contains("was locked"),
        "{entry}"
    );
    assert!(!entry.contains("history-report"), "{entry}");
    let id = page.split_once("data-entry-id=\"").unwrap().1;
    let id = id.split_once('"').unwrap().0;
    let refused = owner.get(&format!("/account/history/{id}/report")).await;
    assert_eq!(refused.status, 404);
}

/// Puts a signed transfer into the history of the account; its id in hex.
async fn sign_a_transfer(server: &Running) -> String {
    let line = |label, value| (Label::new(label).unwrap(), Line::new(value).unwrap());
    let lines = Action(vec![
        line("Recipient", "Maria Example"),
        line("Amount", "1,250.00 EUR"),
    ]);
    let id = [7; 16];
    let store = server.store();
    let stored = store.write(move |tx| -> Result<_, StoreError> {
        let account = tx.account_by_email(&Email::parse(EMAIL).unwrap())?.unwrap();
        tx.insert_history(&HistoryEntry {
            id,
            seq: tx.next_history_seq(account.id)?,
            account: account.id,
            at: tx.now(),
            service: "Demo Bank (transfer)".into(),
            context: Context::default().encode(),
            change: None,
            transaction: lines,
            method: HistoryMethod::App,
            result: HistoryResult::Signed,
            browser: None,
            device: None,
            reported: false,
            help_desk: None,
        })
    });
    stored.await.unwrap();
    "07".repeat(id.len())
}

#[tokio::test]
async fn transaction_signed_then_the_history_shows_its_lines_and_the_report_says_that_it_stops_nothing()
 {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    let sign_in = owner.newest_entry().await;
    let transfer = sign_a_transfer(&server).await;
    let page = owner.get("/account/history").await;
    let shown = page.between(&format!("data-entry-id=\"{transfer}\""), "</li>");
    assert!(
        shown.contains("Maria Example") && shown.contains("1,250.00 EUR"),
        "{shown}"
    );
    let path = format!("/account/history/{transfer}/report");
    step_up(&owner, &mut phone, &path).await;
    let page = owner.get(&path).await;
    let notice = page.between("data-testid=\"not-stopped\"", "</div>");
    assert!(
        notice.contains("Call “Demo Bank (transfer)” now"),
        "{notice}"
    );
    let (first, rest) = page.body.split_once("data-testid=\"not-stopped\"").unwrap();
    assert!(!first.contains("Maria Example") && rest.contains("Maria Example"));
    let path = format!("/account/history/{sign_in}/report");
    step_up(&owner, &mut phone, &path).await;
    owner.get(&path).await.lacks_element("not-stopped");
}

#[tokio::test]
async fn transaction_signed_then_the_database_has_its_lines_only_sealed() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    sign_a_transfer(&server).await;
    let sealed: Vec<u8> = server
        .database()
        .query_row(
            "SELECT action FROM history WHERE action IS NOT NULL",
            [],
            |row| row.get(0),
        )
        .unwrap();
    for part in ["Maria", "1,250"] {
        let found = sealed
            .windows(part.len())
            .any(|bytes| bytes == part.as_bytes());
        assert!(!found, "{part}");
    }
}
