//! The simulated phone, enrolled through the pages.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::ids::{DeviceId, RequestId};
use protocol::keys::{EnrolmentSecret, SoftwareKey};
use protocol::messages::{Change, ChangeKind, Refusal, Request, RequestKind};
use protocol::pin::Pin;
use protocol::same_device::ReturnCode;
use protocol::signed::Message as _;
use testkit::clock::now;
use testkit::phone::{ApprovalOptions, Enrolling, Phone, random};

use crate::browser::{Browser, Page};
use crate::server::Running;

pub(crate) const PIN: &str = "4917";

/// A browser that signed in with the password, and the phone that it enrolled.
pub(crate) async fn owner_with_phone(server: &Running) -> (Browser, Phone) {
    let owner = Browser::signed_in(server).await;
    let phone = enrol(server, &owner, "Phone").await;
    (owner, phone)
}

/// A browser that signed in with the password, and the two phones that it enrolled.
pub(crate) async fn owner_with_two_phones(server: &Running) -> (Browser, Phone, Phone) {
    let owner = Browser::signed_in(server).await;
    let mut first = enrol(server, &owner, "First").await;
    let second = enrol_second(server, &owner, &mut first).await;
    (owner, first, second)
}

/// The page of a device that serves this change: `remove`, `rename` or `reset-pin`.
pub(crate) fn device_page(device: DeviceId, change: &str) -> String {
    format!("/account/devices/{}/{change}", device.to_hex())
}

/// The page that replaces a device when none of the account works.
pub(crate) fn replacement_page() -> String {
    format!("/account/devices/{}/reset-pin", "0".repeat(32))
}

pub(crate) fn new_secret() -> EnrolmentSecret {
    EnrolmentSecret::from_bytes(random())
}

/// eid as the page writes it.
pub(crate) fn eid(secret: &EnrolmentSecret) -> String {
    URL_SAFE_NO_PAD.encode(secret.derive_id().as_bytes())
}

/// Offers an enrolment on the page at `path`.
pub(crate) async fn offer_at(
    browser: &Browser,
    path: &str,
    name: &str,
    secret: &EnrolmentSecret,
) -> Page {
    let commitment = secret.derive_commitment(&Pin::parse(PIN).unwrap());
    let offer = serde_json::json!({
        "name": name,
        "eid": eid(secret),
        "etok": URL_SAFE_NO_PAD.encode(secret.derive_token().expose()),
        "commitment": URL_SAFE_NO_PAD.encode(commitment.expose()),
    });
    browser.post_json(path, &offer.to_string()).await
}

/// Offers an enrolment in a browser that is signed in and may add a device. Returns r.
pub(crate) async fn offer(browser: &Browser, name: &str) -> EnrolmentSecret {
    let secret = new_secret();
    offer_at(browser, "/account/devices/add", name, &secret)
        .await
        .is(204);
    secret
}

/// The refusal of a claim with a new T.
pub(crate) async fn refused_claim(server: &Running, secret: &EnrolmentSecret) -> Refusal {
    let key = SoftwareKey::from_scalar(&random()).unwrap();
    let refused = Enrolling::claim(server.pinned(), secret, key).await;
    refused.err().unwrap().why
}

/// Enrols a phone with the page of a browser that is signed in and may add a device.
pub(crate) async fn enrol(server: &Running, browser: &Browser, name: &str) -> Phone {
    let secret = offer(browser, name).await;
    let phone = Phone::enrol(server.pinned(), &secret, PIN).await;
    confirm(browser, &secret).await;
    phone
}

/// Says on the page that the six characters are the same.
pub(crate) async fn confirm(browser: &Browser, secret: &EnrolmentSecret) {
    let which = serde_json::json!({ "eid": eid(secret) }).to_string();
    browser
        .post_json("/account/devices/add/confirm", &which)
        .await
        .is(204);
}

/// Enrols another phone of the account: `first` approves it.
pub(crate) async fn enrol_second(server: &Running, browser: &Browser, first: &mut Phone) -> Phone {
    let request = step_up(browser, first, "/account/devices/add").await;
    assert_eq!(change_of(&request).kind(), ChangeKind::AddDevice);
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

/// The only request in the inbox.
pub(crate) async fn only_request(phone: &Phone) -> Vec<u8> {
    let [request] = <[_; 1]>::try_from(inbox(phone).await).expect("one request");
    request
}

/// Approves the only request in the inbox.
pub(crate) async fn approve_only(phone: &mut Phone, match_code: &str) -> Request {
    let request = only_request(phone).await;
    approve(phone, &request, match_code).await;
    Request::parse(&request).unwrap()
}

/// The change that a request shows, of the only kind that has one.
pub(crate) fn change_of(request: &Request) -> Change {
    assert_eq!(request.kind, RequestKind::AccountChange);
    Change::parse(&request.action.0).unwrap()
}

/// Asks this device for a sign-in by the app, which waits on the page.
pub(crate) async fn ask_for_sign_in(browser: &Browser, phone: &Phone) {
    let mut page = browser.begin_sign_in("app-pin").await;
    if page.location.starts_with("/sign-in/device") {
        page = browser
            .choose_device("/sign-in", phone.device, "app-pin")
            .await;
    }
    page.leads_to("/sign-in/waiting");
}

/// Asks a device for a sign-in by the app, and approves it there. The browser has not taken the approval yet.
pub(crate) async fn approve_sign_in(browser: &Browser, phone: &mut Phone) -> Request {
    ask_for_sign_in(browser, phone).await;
    approve_only(phone, &browser.match_code("/sign-in").await).await
}

/// Signs in with the app.
pub(crate) async fn sign_in_with(browser: &Browser, phone: &mut Phone) {
    approve_sign_in(browser, phone).await;
    browser
        .post("/sign-in/finish", &[])
        .await
        .leads_to("/account");
}

/// Proves the step-up that `path` leads to with this phone. Returns what the phone approved.
pub(crate) async fn step_up(browser: &Browser, phone: &mut Phone, path: &str) -> Request {
    browser.get(path).await.leads_to("/account/step-up");
    prove(browser, phone, path).await
}

/// Proves the step-up that was begun with this phone; it leads to `path`. Returns what the phone approved.
pub(crate) async fn prove(browser: &Browser, phone: &mut Phone, path: &str) -> Request {
    ask_for_step_up(browser, phone).await;
    finish_step_up(browser, phone, path).await
}

/// Sends the question of the step-up that was begun to this phone.
pub(crate) async fn ask_for_step_up(browser: &Browser, phone: &Phone) {
    browser
        .choose_device("/account/step-up", phone.device, "app-pin")
        .await
        .leads_to("/account/step-up/waiting");
}

/// Approves the question of the step-up with this phone; it leads to `path`. Returns what the phone approved.
pub(crate) async fn finish_step_up(browser: &Browser, phone: &mut Phone, path: &str) -> Request {
    let code = browser.match_code("/account/step-up").await;
    let request = approve_only(phone, &code).await;
    browser
        .post("/account/step-up/finish", &[])
        .await
        .leads_to(path);
    request
}

/// Signs in with the app on the same device, up to the path that the app opens to lead back.
pub(crate) async fn open_return(
    browser: &Browser,
    phone: &mut Phone,
    passwordless: bool,
) -> String {
    if passwordless {
        browser.post("/sign-in/on-mobile", &[]).await
    } else {
        browser.begin_sign_in("on-mobile").await
    }
    .leads_to("/sign-in/on-mobile");
    let page = browser.get("/sign-in/on-mobile").await;
    let link = page.between("href=\"countersign://", "\"");
    let id = link.rsplit_once("/a/").unwrap().1.to_owned();
    let request = open(phone, RequestId::from_hex(&id).unwrap()).await;
    let code = approve(phone, &request, "").await;
    format!("/a/{id}/return?code={code}")
}

/// The nine characters that an app shows for a return code.
pub(crate) fn typed_return_code(code: &str) -> String {
    ReturnCode::parse(code).unwrap().derive_typed()
}
