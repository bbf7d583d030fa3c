//! The audit log of a server that people use.

use countersign_server::domain::audit::{AuditBounds, AuditFault, AuditLine};
use countersign_server::domain::retention::AUDIT_S;
use countersign_server::use_cases::audit;

use crate::browser::{Browser, EMAIL};
use crate::mails::wait_for_links;
use crate::phone::{approve_sign_in, owner_with_phone, sign_in_with};
use crate::server::Running;

/// The lines of the log, oldest first.
async fn lines(server: &Running) -> Vec<AuditLine> {
    let store = server.store();
    let read = store.read(|tx| audit::lines(tx, 0));
    read.await.unwrap()
}

async fn verify(server: &Running) -> Result<AuditBounds, AuditFault> {
    let store = server.store();
    let read = store.read(|tx| audit::verify(tx, None));
    read.await.unwrap()
}

/// The number of lines of this event, detail and outcome.
fn count(lines: &[AuditLine], event: &str, detail: &str, outcome: &str) -> usize {
    let fits = |line: &&AuditLine| {
        (line.event.as_str(), line.outcome.as_str()) == (event, outcome) && line.detail == detail
    };
    lines.iter().filter(fits).count()
}

#[tokio::test]
async fn s11_people_use_the_server_then_every_event_has_one_line_and_nobody_is_named() {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    Browser::at(&server).sign_in_by("wrong", "password").await;
    let stranger = Browser::at(&server);
    stranger.enter_email("nobody@countersign.example").await;
    let form = [("password", "wrong"), ("method", "password")];
    stranger.post("/sign-in/password", &form).await.is(422);
    sign_in_with(&Browser::at(&server), &mut phone).await;
    let device = phone.device;
    owner.post("/account/stop", &[]).await;
    let lines = lines(&server).await;
    for (event, detail, outcome, wanted) in [
        ("sign-in", "password", "done", 1),
        ("sign-in", "password", "wrong-password", 2),
        ("sign-in", "app-pin", "done", 1),
        ("request-answered", "sign-in", "approved", 1),
        ("device-added", "", "done", 1),
        ("stopped", "", "done", 1),
    ] {
        let found = count(&lines, event, detail, outcome);
        assert_eq!(found, wanted, "{event} {detail} {outcome}: {lines:#?}");
    }
    assert!(count(&lines, "session-ended", "", "done") >= 1);
    let wrong: Vec<_> = lines
        .iter()
        .filter(|line| line.outcome == "wrong-password")
        .collect();
    // The same host has the same pseudonym; only a known address has an account.
    assert_eq!(wrong[0].network, wrong[1].network);
    assert!(wrong[0].network.is_some());
    assert!(wrong[0].account.is_some() && wrong[1].account.is_none());
    let text = format!("{lines:?}");
    for personal in [
        EMAIL,
        "nobody@",
        "127.0.0.1",
        "Phone",
        &format!("{device:?}"),
    ] {
        assert!(!text.contains(personal), "{personal}");
    }
    assert_eq!(verify(&server).await.unwrap().last, lines.len() as u64);
}

#[tokio::test]
async fn s11_links_asked_for_then_recorded_as_asked_and_what_they_opened_as_done() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let form = [("email", EMAIL)];
    browser.post("/sign-in/forgotten", &form).await.is(200);
    let link = wait_for_links(&server, 1).await.pop().unwrap();
    let of_reset = async |outcome| count(&lines(&server).await, "password-reset", "", outcome);
    assert_eq!((of_reset("asked").await, of_reset("done").await), (1, 0));
    browser.get(&link).await.leads_to("/account/new-password");
    let new = "seven blue kettles and a pan";
    let form = [("password", new), ("repeated", new)];
    let page = browser.post("/account/new-password", &form).await;
    page.leads_to("/sign-in?password");
    assert_eq!((of_reset("asked").await, of_reset("done").await), (1, 1));
    let lines = lines(&server).await;
    assert_eq!(count(&lines, "password-changed", "", "done"), 0);
}

#[tokio::test]
async fn s11_row_changed_or_deleted_in_the_file_then_verification_names_it() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    assert!(verify(&server).await.is_ok());
    let database = server.database();
    database
        .execute("UPDATE audit SET outcome = 'denied' WHERE seq = 1", [])
        .unwrap();
    assert_eq!(verify(&server).await, Err(AuditFault::Changed(1)));
    database
        .execute("DELETE FROM audit WHERE seq = 1", [])
        .unwrap();
    assert_eq!(verify(&server).await, Err(AuditFault::Missing(1)));
    database
        .execute("UPDATE audit SET seq = -1 WHERE seq = 2", [])
        .unwrap();
    assert_eq!(verify(&server).await, Err(AuditFault::Unnumbered(-1)));
}

#[tokio::test]
async fn s11_sign_in_denied_and_passwords_throttled_then_recorded_and_bounded() {
    let server = Running::start_with(countersign_server::config::Options {
        network_factor: Some(1),
        ..Default::default()
    })
    .await;
    let (_, mut phone) = owner_with_phone(&server).await;
    approve_sign_in(
        &{
            let browser = Browser::at(&server);
            browser.begin_sign_in("app-pin").await;
            browser
        },
        &mut phone,
    )
    .await;
    let guesser = Browser::at(&server);
    for _ in 0..40 {
        guesser.sign_in_by("wrong", "password").await;
    }
    let lines = lines(&server).await;
    let wrong = count(&lines, "sign-in", "password", "wrong-password");
    let throttled = count(&lines, "sign-in", "password", "throttled");
    assert!(wrong >= 1, "{lines:#?}");
    assert_eq!(throttled, 10);
    assert!(verify(&server).await.is_ok());
}

#[tokio::test]
async fn s11_period_over_then_old_lines_go_and_the_rest_is_still_verified() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    let before = lines(&server).await.len();
    assert!(before >= 2);
    server.move_clock_and_purge(AUDIT_S + 86_400).await;
    let after = lines(&server).await;
    assert_eq!(
        count(&after, "audit-purged", &before.to_string(), "done"),
        1
    );
    assert!(after.iter().all(|line| line.seq > before as u64));
    let bounds = verify(&server).await.unwrap();
    assert_eq!(bounds.purged, before as u64);
}
