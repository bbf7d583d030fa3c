//! The simulated phone of the demo account, enrolled through the pages.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::ids::{RequestId, UnixSeconds};
use protocol::keys::EnrolmentSecret;
use protocol::messages::{Decision, Request};
use protocol::origin::Origin;
use protocol::pin::Pin;
use protocol::signed::Message as _;
use testkit::clock::now;
use testkit::phone::{ApprovalOptions, Phone, PinnedServer, random};

use crate::browser::{Browser, Site};

const PIN: &str = "4917";

/// Enrols a phone in a browser that is signed in.
pub(crate) async fn enrol(site: &Site, browser: &Browser) -> Phone {
    enrol_as(site, browser, "Phone").await
}

/// Enrols another phone of the account, named "Second": the first one approves it.
pub(crate) async fn enrol_second(site: &Site, browser: &Browser, first: &mut Phone) -> Phone {
    let add = "/account/devices/add";
    let step_up = browser.get(add).await.redirect();
    assert_eq!(step_up, "/account/step-up");
    let page = browser.get(&step_up).await;
    let device = first.device.to_hex();
    let form = [("device", device.as_str()), ("method", "app-pin")];
    let asked = browser.post(&page, "/account/step-up/device", &form).await;
    let page = browser.get(&asked.redirect()).await;
    approve(first, page.between("data-testid=\"match-code\">", "<")).await;
    let proven = browser.post(&page, "/account/step-up/finish", &[]).await;
    assert_eq!(proven.redirect(), add);
    enrol_as(site, browser, "Second").await
}

async fn enrol_as(site: &Site, browser: &Browser, name: &str) -> Phone {
    let secret = EnrolmentSecret::from_bytes(random());
    let eid = URL_SAFE_NO_PAD.encode(secret.derive_id().as_bytes());
    let commitment = secret.derive_commitment(&Pin::parse(PIN).unwrap());
    let offer = serde_json::json!({
        "name": name,
        "eid": eid,
        "etok": URL_SAFE_NO_PAD.encode(secret.derive_token().expose()),
        "commitment": URL_SAFE_NO_PAD.encode(commitment.expose()),
    });
    let offered = browser.post_json("/account/devices/add", &offer).await;
    assert_eq!(offered.status.as_u16(), 204, "{}", offered.body);
    let server = PinnedServer {
        origin: Origin::parse(&site.origin).unwrap(),
        key: *site.state.keys.message_public(site.state.now()),
    };
    let phone = Phone::enrol(&server, &secret, PIN).await;
    let which = serde_json::json!({ "eid": eid });
    let confirmed = browser
        .post_json("/account/devices/add/confirm", &which)
        .await;
    assert_eq!(confirmed.status.as_u16(), 204, "{}", confirmed.body);
    phone
}

/// The only request in the inbox at this time.
async fn only_request(phone: &Phone, at: UnixSeconds) -> Vec<u8> {
    let [request] = <[_; 1]>::try_from(phone.poll(at).await.requests).expect("one request");
    request
}

/// Approves the only request in the inbox. Returns what the phone showed.
pub(crate) async fn approve(phone: &mut Phone, match_code: &str) -> Request {
    approve_at(phone, now(), match_code).await
}

/// The same at this time.
pub(crate) async fn approve_at(phone: &mut Phone, at: UnixSeconds, match_code: &str) -> Request {
    let request = only_request(phone, at).await;
    let options = ApprovalOptions {
        match_code,
        ..ApprovalOptions::default()
    };
    let answer = phone.approve(&request, options).await.got();
    assert!(answer.fresh.is_some(), "the approval is accepted");
    Request::parse(&request).unwrap()
}

/// Denies the only request in the inbox.
pub(crate) async fn deny(phone: &Phone) {
    let request = only_request(phone, now()).await;
    phone.deny(&request, Decision::Deny).await.got();
}

/// The text of the QR code on a page that waits for a code.
pub(crate) async fn qr_text(site: &Site, page: &crate::browser::Page) -> String {
    let id = page.between("/challenge.svg?", "\"");
    let id = RequestId::from_hex(id).unwrap();
    let challenge = site.state.store.read(move |tx| tx.challenge(id)).await;
    challenge.unwrap().unwrap().qr_text
}
