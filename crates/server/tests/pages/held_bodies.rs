//! Requests whose body arrives when their session has ended: they change nothing, and what the session began has ended too.

use countersign_server::domain::account::Email;
use countersign_server::store::StoreError;
use protocol::messages::DeviceState;
use testkit::clock::now;
use testkit::phone::Phone;
use testkit::wait::until;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::{Browser, EMAIL};
use crate::phone::{
    PIN, approve_only, confirm, eid, enrol, inbox, offer, owner_with_phone, sign_in_with, step_up,
};
use crate::server::Running;
use crate::services::begin_transaction;

/// Longer than the time in which a session's use is noted once.
const NOTED_S: u64 = 61;

/// A request whose session the server has read, while it waits for the body.
struct Held {
    stream: TcpStream,
    rest: String,
}

impl Held {
    /// Sends the headers and the beginning of the body when the clock has moved on to these seconds from the start.
    async fn begin_at(
        server: &Running,
        browser: &Browser,
        path: &str,
        kind: &str,
        body: &str,
        seconds: u64,
    ) -> Self {
        let token = browser.form_token().await;
        let cookies = browser.cookies().into_iter();
        let cookies: Vec<String> = cookies
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let body = match kind {
            "application/json" => body.to_owned(),
            _ => format!("csrf={token}&{body}"),
        };
        let (begun, rest) = body.split_at(5);
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\ncookie: {}\r\ncontent-type: {kind}\r\nx-csrf-token: {token}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{begun}",
            server.host(),
            cookies.join("; "),
            body.len(),
        );
        // The server notes the use of the session that it has read.
        let id = browser.id();
        let noted = || {
            let sql = "SELECT last_used_at FROM sessions WHERE browser = ?1";
            let used = server
                .database()
                .query_row(sql, [id.0], |row| row.get::<_, i64>(0));
            used.unwrap()
        };
        let before = noted();
        server.move_clock(seconds);
        let mut stream = TcpStream::connect(server.host()).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        until("the use of the session", async || {
            (noted() > before).then_some(())
        })
        .await;
        Self {
            stream,
            rest: rest.to_owned(),
        }
    }

    /// Sends the rest of the body and returns the answer.
    async fn finish(mut self) -> String {
        self.stream.write_all(self.rest.as_bytes()).await.unwrap();
        let mut answer = String::new();
        self.stream.read_to_string(&mut answer).await.unwrap();
        answer
    }
}

fn is_signed_out(answer: &str) {
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
    assert!(answer.contains("location: /sign-in\r\n"), "{answer}");
}

/// The page of an intruder, whose phone waits for its confirmation.
async fn intrude(server: &Running) -> (Browser, Phone, Held) {
    let intruder = Browser::at(server);
    intruder.sign_in().await;
    let secret = offer(&intruder, "Intruder").await;
    let phone = Phone::enrol(server.pinned(), &secret, PIN).await;
    let which = serde_json::json!({ "eid": eid(&secret) }).to_string();
    let path = "/account/devices/add/confirm";
    let json = "application/json";
    let held = Held::begin_at(server, &intruder, path, json, &which, NOTED_S).await;
    (intruder, phone, held)
}

async fn state(phone: &Phone) -> DeviceState {
    phone.poll(now().plus(NOTED_S)).await.state
}

#[tokio::test]
async fn s14_session_ended_before_its_confirmation_arrives_then_its_device_is_cancelled() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let (intruder, phone, held) = intrude(&server).await;
    assert_eq!(state(&phone).await, DeviceState::Pending);
    intruder.post("/sign-out", &[]).await;
    assert_eq!(state(&phone).await, DeviceState::Cancelled);
    is_signed_out(&held.finish().await);
    assert_eq!(state(&phone).await, DeviceState::Cancelled);
    assert!(owner.is_signed_in().await);
}

#[tokio::test]
async fn s14_first_device_confirmed_before_another_ones_confirmation_arrives_then_it_stays_the_only_one()
 {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let secret = offer(&owner, "Owner").await;
    let own = Phone::enrol(server.pinned(), &secret, PIN).await;
    let (intruder, phone, held) = intrude(&server).await;
    confirm(&owner, &secret).await;
    assert!(!intruder.is_signed_in().await);
    is_signed_out(&held.finish().await);
    assert_eq!(state(&phone).await, DeviceState::Cancelled);
    assert_eq!(state(&own).await, DeviceState::Active);
    assert!(owner.is_signed_in().await);
}

#[tokio::test]
async fn s14_device_of_a_session_removed_then_what_the_session_offered_is_cancelled() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut bad = enrol(&server, &owner, "Bad").await;
    let intruder = Browser::at(&server);
    sign_in_with(&intruder, &mut bad).await;
    step_up(&intruder, &mut bad, "/account/devices/add").await;
    let secret = offer(&intruder, "Intruder").await;
    let phone = Phone::enrol(server.pinned(), &secret, PIN).await;
    bad.remove(now()).await.got();
    assert_eq!(phone.poll(now()).await.state, DeviceState::Cancelled);
}

#[tokio::test]
async fn s03_session_ended_before_its_form_arrives_then_nothing_changes() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let sql = "SELECT lower(hex(entry)) FROM sessions WHERE browser = ?1";
    let entry: Result<String, _> =
        (server.database()).query_row(sql, [owner.id().0], |row| row.get(0));
    let end = format!("/account/sessions/{}/end", entry.unwrap());
    let form = "application/x-www-form-urlencoded";
    for (number, path, body) in [
        (1, "/account/language", "to=de"),
        (2, &*end, "a=b"),
        (3, "/account/details/name", "first_name=Mallory&last_name=M"),
        (4, "/account/details/email", "email=mallory@example.eu"),
    ] {
        let other = Browser::at(&server);
        other.sign_in().await;
        let held = Held::begin_at(&server, &other, path, form, body, number * NOTED_S).await;
        other.post("/sign-out", &[]).await;
        is_signed_out(&held.finish().await);
        assert!(owner.is_signed_in().await);
    }
    let store = server.store();
    let account = store
        .read(|tx| -> Result<_, StoreError> { tx.account_by_email(&Email::parse(EMAIL).unwrap()) });
    let account = account.await.unwrap().unwrap();
    assert_ne!(account.texts().language().tag(), "de");
    assert_ne!(account.first_name, "Mallory");
    let asked: i64 = (server.database())
        .query_row("SELECT count(*) FROM email_changes", [], |row| row.get(0))
        .unwrap();
    assert_eq!(asked, 0);
}

#[tokio::test]
async fn s03_session_ended_then_the_change_that_it_asked_for_leaves_the_phone() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    sign_in_with(&owner, &mut phone).await;
    owner
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    owner
        .choose_device("/account/step-up", phone.device, "app-pin")
        .await
        .leads_to("/account/step-up/waiting");
    assert_eq!(inbox(&phone).await.len(), 1);
    owner.post("/sign-out", &[]).await;
    assert!(inbox(&phone).await.is_empty());
}

#[tokio::test]
async fn s14_session_ended_before_the_form_of_a_signature_arrives_then_no_device_is_asked() {
    let server = Running::start_with_password_alone().await;
    let (owner, phone) = owner_with_phone(&server).await;
    let form = "application/x-www-form-urlencoded";
    for (number, method) in [(1, "app-pin"), (2, "app-qr")] {
        let other = Browser::at(&server);
        other.sign_in().await;
        let sign = begin_transaction(&server, &other).await;
        let body = format!("method={method}&device={}", phone.device.to_hex());
        let held = Held::begin_at(&server, &other, &sign, form, &body, number * NOTED_S).await;
        other.post("/sign-out", &[]).await;
        // The sign-in of the service is over with the session.
        let answer = held.finish().await;
        assert!(answer.starts_with("HTTP/1.1 410 "), "{answer}");
        let at = now().plus(number * NOTED_S);
        assert!(phone.poll(at).await.requests.is_empty(), "{method}");
    }
    assert!(owner.is_signed_in().await);
    for table in ["requests", "challenges"] {
        let sql = format!("SELECT count(*) FROM {table}");
        let asked: i64 = (server.database())
            .query_row(&sql, [], |row| row.get(0))
            .unwrap();
        assert_eq!(asked, 0, "{table}");
    }
}

#[tokio::test]
async fn s14_session_ended_before_the_page_of_a_signature_continues_then_none_is_handed_in() {
    let server = Running::start_with_password_alone().await;
    let (_, mut phone) = owner_with_phone(&server).await;
    let form = "application/x-www-form-urlencoded";
    let other = Browser::at(&server);
    other.sign_in().await;
    let sign = begin_transaction(&server, &other).await;
    let asked = other.post(&sign, &[("method", "app-pin")]).await;
    let page = other.get(&asked.location).await;
    let code = page.between("data-testid=\"match-code\">", "<").to_owned();
    approve_only(&mut phone, &code).await;
    let finish = asked.location.replace("/waiting", "/finish");
    let held = Held::begin_at(&server, &other, &finish, form, "a=b", NOTED_S).await;
    other.post("/sign-out", &[]).await;
    is_signed_out(&held.finish().await);
    let taken: i64 = (server.database())
        .query_row("SELECT sum(taken) FROM requests", [], |row| row.get(0))
        .unwrap();
    assert_eq!(taken, 0);
}
