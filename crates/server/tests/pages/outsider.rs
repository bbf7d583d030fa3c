//! P2: an outsider who has the password and no device, in several browsers at once, some of them known.

use std::sync::Arc;

use protocol::crockford;
use protocol::ids::DeviceId;
use protocol::messages::DeviceState;
use testkit::clock::now;
use testkit::phone::random;

use crate::browser::{Browser, EMAIL, PASSWORD, Page};
use crate::phone::{enrol, sign_in_with};
use crate::server::Running;

/// Everything that an outsider can do on the pages, except STOP, which locks the owner out on purpose (§8.8).
#[derive(Clone, Copy, Debug)]
enum Attack {
    SignIn,
    Ask,
    Cancel,
    Answer,
    OnMobile,
    Report,
    Rename,
    Remove,
    Add,
    ResetPin,
    StepUp,
    Language,
    SignOut,
}

const ATTACKS: [Attack; 13] = [
    Attack::SignIn,
    Attack::Ask,
    Attack::Cancel,
    Attack::Answer,
    Attack::OnMobile,
    Attack::Report,
    Attack::Rename,
    Attack::Remove,
    Attack::Add,
    Attack::ResetPin,
    Attack::StepUp,
    Attack::Language,
    Attack::SignOut,
];

/// Codes that one outsider types. The first part of an invented code fits by chance once in some thousands (§8.2), and then
/// counts; with so few codes two of them do not.
const CODES: usize = 12;

fn drawn(below: usize) -> usize {
    let number: u32 = u32::from_be_bytes(random());
    usize::try_from(number).unwrap() % below
}

pub(crate) fn invented_code() -> String {
    let code = crockford::encode(&random::<8>(), 8);
    let check = crockford::check_character(&code);
    format!("{code}{check}")
}

struct Outsider {
    browser: Browser,
    device: DeviceId,
    codes: usize,
}

impl Outsider {
    async fn give_password(&self, method: &str) -> Page {
        self.browser.post("/sign-in", &[("email", EMAIL)]).await;
        let form = [("password", PASSWORD), ("method", method)];
        self.browser.post("/sign-in/password", &form).await
    }

    /// One attack. The answers of the pages do not matter here.
    async fn attack(&mut self, attack: Attack) {
        let id = self.device.to_hex();
        let device = format!("/account/devices/{id}");
        let browser = &self.browser;
        match attack {
            Attack::SignIn => {
                self.give_password("password").await;
            }
            Attack::Ask => {
                self.give_password("app-pin").await;
                browser.get("/sign-in/waiting").await;
            }
            Attack::Cancel => {
                browser.post("/sign-in/cancel", &[]).await;
                browser.post("/account/step-up/cancel", &[]).await;
            }
            Attack::Answer if self.codes < CODES => {
                self.codes += 3;
                self.give_password("app-qr").await;
                for base in ["/sign-in", "/sign-in", "/account/step-up"] {
                    let code = invented_code();
                    browser
                        .post(&format!("{base}/code"), &[("code", &code)])
                        .await;
                }
            }
            Attack::Answer => {}
            Attack::OnMobile => {
                self.give_password("on-mobile").await;
                browser.post("/sign-in/on-mobile", &[]).await;
                let typed = [("code", "000-000-000")];
                browser.post("/sign-in/on-mobile/code", &typed).await;
            }
            Attack::Report => {
                let page = browser.get("/account/history").await.body;
                let entries: Vec<_> = page.split("data-entry-id=\"").skip(1).collect();
                if !entries.is_empty() {
                    let entry = &entries[drawn(entries.len())][..32];
                    let path = format!("/account/history/{entry}/report");
                    browser.post(&path, &[]).await;
                }
            }
            Attack::Rename => {
                let form = [("name", "Mine")];
                browser.post(&format!("{device}/rename"), &form).await;
            }
            Attack::Remove => {
                browser.post(&format!("{device}/remove"), &[]).await;
            }
            Attack::Add => {
                let field = |bytes: usize| "A".repeat((bytes * 4).div_ceil(3));
                let offer = serde_json::json!({
                    "name": "Mine", "eid": field(16), "etok": field(16), "commitment": field(32),
                });
                let offer = offer.to_string();
                browser.post_json("/account/devices/add", &offer).await;
                let offer = format!("{device}/reset-pin/offer");
                browser.post_json(&offer, "{}").await;
            }
            Attack::ResetPin => {
                let proof = ["mail", "device"][drawn(2)];
                let form = [("password", PASSWORD), ("proof", proof)];
                browser.post(&format!("{device}/reset-pin"), &form).await;
            }
            Attack::StepUp => {
                browser.get(&format!("{device}/remove")).await;
                let form = [("password", PASSWORD)];
                browser.post("/account/step-up", &form).await;
                let method = ["app-pin", "app-qr"][drawn(2)];
                let form = [("method", method), ("device", id.as_str())];
                browser.post("/account/step-up/device", &form).await;
                browser.post("/account/step-up/finish", &[]).await;
            }
            Attack::Language => {
                browser.post("/account/language", &[("to", "de")]).await;
            }
            Attack::SignOut => {
                browser.post("/sign-out", &[]).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p2_outsiders_with_the_password_do_all_they_can_at_once_then_the_device_is_not_blocked() {
    let server = Arc::new(Running::start_with_password_alone().await);
    let (owner, known) = (Browser::at(&server), Browser::at(&server));
    known.sign_in().await;
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    sign_in_with(&owner, &mut phone).await;
    // A browser that the owner once confirmed a sign-in from, and that somebody else uses now.
    sign_in_with(&known, &mut phone).await;
    let device = phone.device;
    let browsers = [
        known,
        Browser::at(&server),
        Browser::at(&server),
        Browser::at(&server),
    ];
    let outsiders = browsers.map(|browser| {
        let mut outsider = Outsider {
            browser,
            device,
            codes: 0,
        };
        tokio::spawn(async move {
            // Each attack at least once, then in any order.
            for attack in ATTACKS {
                outsider.attack(attack).await;
            }
            for _ in 0..40 {
                outsider.attack(ATTACKS[drawn(ATTACKS.len())]).await;
            }
        })
    });
    for outsider in outsiders {
        outsider.await.unwrap();
    }
    let (state, counted, devices) = server
        .store()
        .read(move |tx| {
            let found = tx.device(device)?.expect("the device is there");
            let all = tx.devices(found.account)?.len();
            let counted = found.lockout.consecutive();
            Ok::<_, countersign_server::store::StoreError>((found.state, counted, all))
        })
        .await
        .unwrap();
    assert_eq!((state, devices), (DeviceState::Active, 1));
    assert!(counted <= 1, "{counted} wrong PINs were counted");
    // The owner's phone is in touch, and can deny and report what is open.
    let inbox = phone.poll(now()).await;
    assert_eq!(inbox.state, DeviceState::Active);
}
