//! The operator's commands over accounts, run over the same file beside a running server.

use countersign_server::domain::account::Email;
use countersign_server::store::{ReadTx, StoreError, Tx};
use countersign_server::use_cases::administration::{self, CommandOutcome};
use protocol::messages::DeviceState;
use testkit::clock::now;

use crate::browser::{Browser, EMAIL, PASSWORD, Page};
use crate::mails;
use crate::phone::{ask_for_sign_in, inbox, offer, owner_with_phone, refused_claim, sign_in_with};
use crate::server::Running;

fn owner() -> Email {
    Email::parse(EMAIL).unwrap()
}

async fn run(
    server: &Running,
    command: fn(&Tx<'_>, &Email) -> Result<CommandOutcome, StoreError>,
) -> CommandOutcome {
    let done = server.store().write(move |tx| command(tx, &owner())).await;
    done.unwrap()
}

async fn look<T: Send + 'static>(
    server: &Running,
    query: fn(&ReadTx<'_>, &Email) -> Result<T, StoreError>,
) -> T {
    let found = server.store().read(move |tx| query(tx, &owner())).await;
    found.unwrap()
}

/// The operator's commands in the audit log, in their order.
fn commands(server: &Running) -> Vec<String> {
    let database = server.database();
    let mut lines = database
        .prepare("SELECT detail FROM audit WHERE event = 'operator-command' ORDER BY seq")
        .unwrap();
    let lines = lines.query_map([], |row| row.get(0)).unwrap();
    lines.map(Result::unwrap).collect()
}

async fn give_password(browser: &Browser, email: &str, password: &str) -> Page {
    browser.post("/sign-in", &[("email", email)]).await;
    let form = [("password", password), ("method", "password")];
    browser.post("/sign-in/password", &form).await
}

/// The number of mailed links to a new password.
async fn reset_links(server: &Running) -> usize {
    mails::count(server, "somebody asked for a new password").await
}

#[tokio::test]
async fn account_disabled_beside_the_server_then_everything_of_it_ends_at_once() {
    let server = Running::start().await;
    let (browser, mut phone) = owner_with_phone(&server).await;
    let waiting = Browser::at(&server);
    ask_for_sign_in(&waiting, &phone).await;
    assert_eq!(inbox(&phone).await.len(), 1);
    let seen = phone.poll(now()).await.seq;
    let held = phone.poll_seen(seen, now());
    let (held, change) = tokio::join!(held, run(&server, administration::disable));
    assert_eq!(change, CommandOutcome::Made);
    // The running server learns of it while the poll is held.
    assert_eq!(held.state, DeviceState::Blocked);
    assert!(held.requests.is_empty());
    assert!(!browser.is_signed_in().await);
    waiting
        .get("/sign-in/waiting")
        .await
        .leads_to("/sign-in?over");
    mails::wait_for(&server, "Your account was disabled on").await;
    assert_eq!(
        run(&server, administration::disable).await,
        CommandOutcome::Unchanged
    );

    assert_eq!(
        run(&server, administration::enable).await,
        CommandOutcome::Made
    );
    mails::wait_for(&server, "Your account was enabled again on").await;
    assert_eq!(phone.poll(now()).await.state, DeviceState::Active);
    assert!(!browser.is_signed_in().await);
    sign_in_with(&waiting, &mut phone).await;
    assert!(waiting.is_signed_in().await);
    assert_eq!(
        run(&server, administration::enable).await,
        CommandOutcome::Unchanged
    );
    assert_eq!(commands(&server), ["account disable", "account enable"]);
}

#[tokio::test]
async fn account_disabled_then_only_its_password_tells_it_from_others() {
    let server = Running::start_with_password_alone().await;
    run(&server, administration::disable).await;
    let stranger = Browser::at(&server);
    for email in [EMAIL, "nobody@example.eu"] {
        let page = give_password(&stranger, email, "Wrong-password-1").await;
        page.is(422);
        page.shows_error("wrong-password");
        page.lacks("account-disabled");
        let page = stranger
            .post("/sign-in/forgotten", &[("email", email)])
            .await;
        assert!(page.status.is_success() || page.status.is_redirection());
    }
    assert_eq!(reset_links(&server).await, 0);
    let page = give_password(&stranger, EMAIL, PASSWORD).await;
    page.is(422);
    page.shows_error("account-disabled");
    assert!(!stranger.is_signed_in().await);

    run(&server, administration::enable).await;
    give_password(&stranger, EMAIL, PASSWORD)
        .await
        .leads_to("/account");
}

#[tokio::test]
async fn account_disabled_while_a_device_is_added_then_the_code_is_worth_nothing() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let secret = offer(&browser, "Phone").await;
    run(&server, administration::disable).await;
    refused_claim(&server, &secret).await;
    run(&server, administration::enable).await;
    refused_claim(&server, &secret).await;
}

#[tokio::test]
async fn account_deleted_then_no_row_refers_to_it_and_a_mail_says_so() {
    let server = Running::start().await;
    let (browser, phone) = owner_with_phone(&server).await;
    ask_for_sign_in(&Browser::at(&server), &phone).await;
    let shown = look(&server, administration::show).await;
    assert_eq!(shown.unwrap().devices.len(), 1);
    mails::settle(&server).await;
    assert_eq!(
        run(&server, administration::delete).await,
        CommandOutcome::Made
    );
    mails::wait_for(&server, "Your account was deleted on").await;
    mails::settle(&server).await;
    assert!(!browser.is_signed_in().await);
    give_password(&browser, EMAIL, PASSWORD)
        .await
        .shows_error("wrong-password");
    let database = server.database();
    let mut tables = database
        .prepare(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND c.name = 'account'",
        )
        .unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(tables.len() >= 8, "{tables:?}");
    for table in tables
        .iter()
        .filter(|table| !["registrations", "audit"].contains(&table.as_str()))
    {
        let sql = format!("SELECT count(*) FROM {table} WHERE account IS NOT NULL");
        let rows: i64 = database.query_row(&sql, [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table}");
    }
    assert_eq!(
        run(&server, administration::delete).await,
        CommandOutcome::NotFound
    );
}

#[tokio::test]
async fn account_unlocked_then_its_browsers_need_not_wait_and_a_report_is_forgotten() {
    let server = Running::start_with_password_alone().await;
    let (browser, phone) = owner_with_phone(&server).await;
    let entries = phone.history(0, now()).await.got().entries;
    let stranger = Browser::signed_in(&server).await;
    let reported = phone.history(0, now()).await.got().entries;
    assert!(reported.len() > entries.len());
    phone.report(reported[0].id, now()).await.got();
    give_password(&stranger, EMAIL, PASSWORD)
        .await
        .shows_error("password-alone");
    for _ in 0..5 {
        give_password(&browser, EMAIL, "Wrong-password-1")
            .await
            .is(422);
    }
    give_password(&browser, EMAIL, PASSWORD).await.is(429);

    assert_eq!(
        run(&server, administration::unlock).await,
        CommandOutcome::Made
    );
    give_password(&browser, EMAIL, PASSWORD)
        .await
        .leads_to("/account");
    give_password(&stranger, EMAIL, PASSWORD)
        .await
        .leads_to("/account");
}

#[tokio::test]
async fn data_of_a_person_exported_then_it_is_complete_and_without_secrets() {
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    ask_for_sign_in(&Browser::at(&server), &phone).await;
    let form = [("email", EMAIL)];
    let browser = Browser::at(&server);
    browser.post("/sign-in/forgotten", &form).await.is(200);
    let export = server
        .store()
        .write(|tx| administration::export(tx, &owner()))
        .await;
    let export = export.unwrap().unwrap();
    assert_eq!(commands(&server), ["account export"]);
    let export = serde_json::to_string(&export).unwrap();
    for part in [
        "\"email\":\"",
        "\"name\":\"Phone\"",
        "\"state\":\"active\"",
        "\"method\":\"password\"",
        "\"result\":\"signed-in\"",
        "\"registrations\":[]",
        "\"password_changed_at\":\"",
        "\"vouched_by_device\":",
        "\"woken_by_push\":false",
        "\"requests\":[{",
        "\"recoveries\":[{",
        "\"sign_ins\":[{",
        "\"event\":\"password-reset\"",
        "\"participations\":[]",
        "\"records\":[]",
    ] {
        assert!(export.contains(part), "{part}: {export}");
    }
    let database = server.database();
    let secrets = "SELECT password_hash FROM accounts UNION SELECT hex(token) FROM sessions
         UNION SELECT hex(token) FROM recoveries UNION SELECT hex(match_code) FROM requests
         UNION SELECT hex(browser) FROM known_browsers UNION SELECT hex(pin_key) FROM devices
         UNION SELECT hex(chain) FROM devices UNION SELECT hex(key) FROM devices";
    let mut secrets = database.prepare(secrets).unwrap();
    let secrets: Vec<String> = secrets
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(secrets.len() >= 6);
    for secret in secrets {
        let found = export.to_lowercase().contains(&secret.to_lowercase());
        assert!(!found, "{secret}");
    }
}
