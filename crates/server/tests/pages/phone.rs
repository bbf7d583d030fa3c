//! The simulated phone, enrolled through the pages.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::ids::RequestId;
use protocol::keys::EnrolmentSecret;
use protocol::messages::{Change, ChangeKind, Refusal, Request, RequestKind};
use protocol::pin::Pin;
use protocol::same_device::ReturnCode;
use protocol::signed::Message as _;
use testkit::clock::now;
use testkit::phone::{ApprovalOptions, Phone, random};

use crate::browser::{Browser, EMAIL, PASSWORD, Running};

pub(crate) const PIN: &str = "4917";

/// Offers an enrolment on the page of a browser that is signed in and may add a device. Returns r, and eid as the page
/// writes it.
pub(crate) async fn offer(browser: &Browser, name: &str) -> (EnrolmentSecret, String) {
    let secret = EnrolmentSecret::from_bytes(random());
    let commitment = secret.derive_commitment(&Pin::parse(PIN).unwrap());
    let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let eid = text(secret.derive_id().as_bytes());
    let offer = serde_json::json!({
        "name": name,
        "eid": eid,
        "etok": text(secret.derive_token().expose()),
        "commitment": text(commitment.expose()),
    });
    browser
        .post_json("/account/devices/add", &offer.to_string())
        .await
        .is(204);
    (secret, eid)
}

/// Enrols a phone with the page of a browser that is signed in and may add a device.
pub(crate) async fn enrol(server: &Running, browser: &Browser, name: &str) -> Phone {
    let (secret, _) = offer(browser, name).await;
    let phone = Phone::enrol(server.pinned(), &secret, PIN).await;
    confirm(browser, &secret).await;
    phone
}

/// Says on the page that the six characters are the same.
pub(crate) async fn confirm(browser: &Browser, secret: &EnrolmentSecret) {
    let eid = URL_SAFE_NO_PAD.encode(secret.derive_id().as_bytes());
    let which = serde_json::json!({ "eid": eid }).to_string();
    browser
        .post_json("/account/devices/add/confirm", &which)
        .await
        .is(204);
}

/// Enrols two phones of one account: the first one approves that the second one is added.
pub(crate) async fn enrol_two(server: &Running, browser: &Browser) -> (Phone, Phone) {
    let mut first = enrol(server, browser, "First").await;
    let second = enrol_second(server, browser, &mut first).await;
    (first, second)
}

/// Enrols another phone of the account: `first` approves it.
pub(crate) async fn enrol_second(server: &Running, browser: &Browser, first: &mut Phone) -> Phone {
    browser
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    let id = first.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    browser
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up/waiting");
    let page = browser.get("/account/step-up/waiting").await;
    let (_, rest) = page.body.split_once("data-testid=\"match-code\">").unwrap();
    let request = approve_only(first, rest.split_once('<').unwrap().0).await;
    assert_eq!(change_of(&request).kind(), ChangeKind::AddDevice);
    browser
        .post("/account/step-up/finish", &[])
        .await
        .leads_to("/account/devices/add");
    enrol(server, browser, "Second").await
}

/// The requests in the inbox.
pub(crate) async fn inbox(phone: &Phone) -> Vec<Vec<u8>> {
    phone.poll(now()).await.requests
}

/// The request that a link names.
pub(crate) async fn open(phone: &Phone, request: RequestId) -> Vec<u8> {
    phone.open(request, now()).await.got().request.0
}

/// Whether the server keeps the request that a link names from this phone.
pub(crate) async fn is_refused_to_open(phone: &Phone, request: RequestId) -> bool {
    phone.open(request, now()).await.refused() == Refusal::RequestGone
}

/// Approves with the right PIN; returns the return code, which may be empty.
pub(crate) async fn approve(phone: &mut Phone, request: &[u8], match_code: &str) -> String {
    let options = ApprovalOptions {
        match_code,
        ..ApprovalOptions::default()
    };
    let answer = phone.approve(request, options).await.got();
    assert!(answer.fresh.is_some(), "the approval is accepted");
    answer.return_code.to_string()
}

/// Approves the only request in the inbox.
pub(crate) async fn approve_only(phone: &mut Phone, match_code: &str) -> Request {
    let inbox = inbox(phone).await;
    let [request] = inbox.as_slice() else {
        panic!("{} requests", inbox.len());
    };
    approve(phone, request, match_code).await;
    Request::parse(request).unwrap()
}

/// The change that a request shows, of the only kind that has one.
pub(crate) fn change_of(request: &Request) -> Change {
    assert_eq!(request.kind, RequestKind::AccountChange);
    Change::parse(&request.action.0).unwrap()
}

/// Asks a device for a sign-in by the app, and approves it there. The browser has not taken the approval yet.
pub(crate) async fn approve_sign_in(browser: &Browser, phone: &mut Phone) {
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", "app-pin")];
    let page = browser.post("/sign-in/password", &form).await;
    if page.location.starts_with("/sign-in/device") {
        let id = phone.device.to_hex();
        let form = [("method", "app-pin"), ("device", id.as_str())];
        browser
            .post("/sign-in/device", &form)
            .await
            .leads_to("/sign-in/waiting");
    }
    let page = browser.get("/sign-in/waiting").await;
    approve_only(phone, match_code(&page.body)).await;
}

/// Signs in with the app.
pub(crate) async fn sign_in_with(browser: &Browser, phone: &mut Phone) {
    approve_sign_in(browser, phone).await;
    browser
        .post("/sign-in/finish", &[])
        .await
        .leads_to("/account");
}

/// Proves the step-up that `path` leads to with this phone.
pub(crate) async fn step_up(browser: &Browser, phone: &mut Phone, path: &str) {
    browser.get(path).await.leads_to("/account/step-up");
    prove(browser, phone, path).await;
}

/// Proves the step-up that was begun with this phone; it leads to `path`.
pub(crate) async fn prove(browser: &Browser, phone: &mut Phone, path: &str) {
    let id = phone.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    browser
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up/waiting");
    let page = browser.get("/account/step-up/waiting").await;
    approve_only(phone, match_code(&page.body)).await;
    browser
        .post("/account/step-up/finish", &[])
        .await
        .leads_to(path);
}

/// The match code that a waiting page shows.
pub(crate) fn match_code(body: &str) -> &str {
    let (_, rest) = body.split_once("data-testid=\"match-code\">").unwrap();
    rest.split_once('<').unwrap().0
}

/// The nine characters that an app shows for a return code.
pub(crate) fn typed_return_code(code: &str) -> String {
    ReturnCode::parse(code).unwrap().derive_typed()
}
