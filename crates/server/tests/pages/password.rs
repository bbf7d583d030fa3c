//! A new password: changed in My Account, and reset by a mailed link.

use countersign_server::delivery::{self, Notice, ReportEffect};
use countersign_server::domain::account::Email;
use countersign_server::store::StoreError;
use protocol::messages::Action;
use testkit::clock::now;

use crate::browser::{Browser, EMAIL, PASSWORD, Page};
use crate::mails::{self, links, wait_for_links};
use crate::phone::{enrol, owner_with_phone, prove};
use crate::server::Running;

const DAY: u64 = 24 * 60 * 60;
const NEW: &str = "seven blue kettles and a pan";
/// Links to a new password that one browser gets in a day, and that unknown browsers get together.
const LINKS: (usize, usize) = (5, 10);

async fn change(browser: &Browser, current: &str, new: &str, repeated: &str) -> Page {
    let form = [
        ("current", current),
        ("password", new),
        ("repeated", repeated),
    ];
    browser.post("/account/password", &form).await
}

async fn reset(browser: &Browser, new: &str) -> Page {
    let form = [("password", new), ("repeated", new)];
    browser.post("/account/new-password", &form).await
}

async fn ask_for_link(browser: &Browser, email: &str) -> Page {
    browser
        .post("/sign-in/forgotten", &[("email", email)])
        .await
}

async fn mailed_link(server: &Running, browser: &Browser) -> String {
    let before = links(server).len();
    ask_for_link(browser, EMAIL).await.is(200);
    wait_for_links(server, before + 1).await.pop().unwrap()
}

/// The old password is refused and the new one accepted.
async fn is_new(server: &Running) {
    let browser = Browser::at(server);
    browser.sign_in_by(PASSWORD, "password").await.is(422);
    assert_eq!(browser.sign_in_by(NEW, "password").await.status, 303);
}

#[tokio::test]
async fn s03_password_changed_then_other_sessions_end_and_a_mail_tells_of_it() {
    let server = Running::start_with_password_alone().await;
    let (owner, other) = (Browser::at(&server), Browser::at(&server));
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    other.sign_in().await;
    owner
        .get("/account/password")
        .await
        .leads_to("/account/step-up");
    // Without the device nothing changes.
    change(&owner, PASSWORD, NEW, NEW)
        .await
        .leads_to("/account/step-up");
    prove(&owner, &mut phone, "/account/password").await;
    owner.get("/account/password").await.is(200);
    let (short, long) = ("9-Letters", "x".repeat(257));
    let (plain, leaked) = ("nineteen characters", "Password2024!");
    for (current, new, repeated, field, code) in [
        (PASSWORD, short, short, "password", "password-short"),
        (PASSWORD, plain, plain, "password", "password-kinds"),
        (PASSWORD, leaked, leaked, "password", "password-leaked"),
        (PASSWORD, &long, &long, "password", "password-long"),
        (PASSWORD, EMAIL, EMAIL, "password", "password-personal"),
        (PASSWORD, NEW, PASSWORD, "password", "password-differs"),
        ("wrong", NEW, NEW, "current", "wrong-current-password"),
    ] {
        let page = change(&owner, current, new, repeated).await;
        page.is(422);
        page.says_at(field, code);
        for typed in [PASSWORD, NEW, short, &long] {
            assert!(!page.body.contains(&format!("\"{typed}\"")), "{typed}");
        }
    }
    other.get("/account").await.is(200);
    change(&owner, PASSWORD, NEW, NEW)
        .await
        .leads_to("/account?password");
    owner.get("/account").await.is(200);
    other.get("/account").await.leads_to("/sign-in");
    mails::wait_for(&server, "Your password was changed").await;
    is_new(&server).await;
    // The confirmation was for one change.
    owner
        .get("/account/password")
        .await
        .leads_to("/account/step-up");
}

#[tokio::test]
async fn a06_a07_password_typed_then_length_kinds_name_and_leaks_decide() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    for (typed, code) in [
        ("Short-7", "password-short"),
        ("all lower case", "password-kinds"),
        ("Demo-Account-7", "password-personal"),
        ("Countersign-Person-7", "password-personal"),
        ("Football-2024", "password-leaked"),
    ] {
        let page = change(&owner, PASSWORD, typed, typed).await;
        page.is(422);
        let code = format!("data-code=\"{code}\"");
        assert!(page.body.contains(&code), "{typed}: {}", page.body);
        assert!(!page.body.contains(typed), "{typed} is repeated");
    }
    let page = owner.get("/account/password").await.body;
    assert_eq!(page.matches("<code>").count(), 3, "{page}");
    let letters = "Μικρά και Κεφαλαία";
    change(&owner, PASSWORD, letters, letters)
        .await
        .leads_to("/account?password");
}

#[tokio::test]
async fn a09_forgotten_password_without_a_device_then_the_mailed_link_is_enough() {
    let server = Running::start_with_wait(24).await;
    let (owner, thief) = (Browser::at(&server), Browser::at(&server));
    thief.sign_in().await;
    owner
        .get("/account/new-password")
        .await
        .leads_to("/sign-in?to=/account/new-password");
    let link = mailed_link(&server, &owner).await;
    // The link in another browser asks first.
    let elsewhere = Browser::at(&server);
    let page = elsewhere.get(&link).await;
    page.shows_element("recovery-take-over");
    elsewhere
        .get("/account/new-password")
        .await
        .leads_to("/sign-in?to=/account/new-password");
    owner.get(&link).await.leads_to("/account/new-password");
    owner
        .get("/account")
        .await
        .leads_to("/account/new-password");
    owner.get("/account/new-password").await.is(200);
    let refused = reset(&owner, "short").await;
    refused.is(422);
    refused.says_at("password", "password-short");
    reset(&owner, NEW).await.leads_to("/sign-in?password");
    thief.get("/account").await.leads_to("/sign-in");
    mails::wait_for(&server, "Your password was changed").await;
    is_new(&server).await;
    let page = owner.get(&link).await;
    page.shows_element("recovery-over");
}

#[tokio::test]
async fn a09_forgotten_password_with_a_device_then_the_device_confirms_without_a_wait() {
    let server = Running::start_with_wait(24).await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    let browser = Browser::at(&server);
    let link = mailed_link(&server, &browser).await;
    browser.get(&link).await.leads_to("/account/new-password");
    browser
        .get("/account/new-password")
        .await
        .leads_to("/account/step-up");
    reset(&browser, NEW).await.leads_to("/account/step-up");
    prove(&browser, &mut phone, "/account/new-password").await;
    reset(&browser, NEW).await.leads_to("/sign-in?password");
    owner.get("/account").await.leads_to("/sign-in");
    is_new(&server).await;
}

#[tokio::test]
async fn s03_forgotten_password_after_the_last_device_then_only_the_wait_replaces_it() {
    let server = Running::start_with_wait(24).await;
    let (owner, _) = owner_with_phone(&server).await;
    owner.post("/account/stop", &[]).await.is(200);
    let link = mailed_link(&server, &owner).await;
    owner.get(&link).await.leads_to("/account/new-password");
    let page = owner.get("/account/new-password").await;
    page.shows_element("password-waiting");
    assert_ne!(reset(&owner, NEW).await.location, "/sign-in?password");
    server.move_clock(DAY + 60);
    owner.get(&link).await.leads_to("/account/new-password");
    reset(&owner, NEW).await.leads_to("/sign-in?password");
    is_new(&server).await;
}

#[tokio::test]
async fn s03_links_asked_for_too_often_then_the_answer_tells_of_no_account() {
    let server = Running::start().await;
    for email in [EMAIL, "nobody@countersign.example"] {
        for _ in 0..LINKS.1 / LINKS.0 {
            let browser = Browser::at(&server);
            for _ in 0..LINKS.0 {
                ask_for_link(&browser, email).await.is(200);
            }
            let refused = ask_for_link(&browser, email).await;
            refused.is(429);
            refused.says_at("email", "too-many-links");
            assert!(refused.body.contains(&format!("value=\"{email}\"")));
        }
        ask_for_link(&Browser::at(&server), email).await.is(429);
    }
    assert_eq!(wait_for_links(&server, LINKS.1).await.len(), LINKS.1);
}

#[tokio::test]
async fn s03_mail_about_an_event_then_it_names_the_pages_of_the_password() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    let text = mails::wait_for(&server, "A device was added").await;
    for (path, testid) in [
        ("/account", "open-password"),
        ("/sign-in/password", "forgotten"),
    ] {
        if path != "/account" {
            owner.post("/sign-in", &[("email", EMAIL)]).await;
        }
        let page = owner.get(path).await.body;
        let (_, rest) = page
            .split_once(&format!("data-testid=\"{testid}\""))
            .unwrap();
        let (_, rest) = rest.split_once('>').unwrap();
        let name = rest.split_once('<').unwrap().0;
        assert!(text.contains(name), "{name}: {text}");
    }
}

/// The token of a mailed link.
fn token(link: &str) -> &str {
    link.split_once("?t=").unwrap().1
}

#[tokio::test]
async fn a09_link_opened_in_another_browser_then_page_and_stop_speak_of_the_password() {
    let server = Running::start().await;
    let (owner, elsewhere) = (Browser::at(&server), Browser::at(&server));
    let link = mailed_link(&server, &owner).await;
    let page = elsewhere.get(&link).await;
    page.shows("With this link, you choose a new password.");
    for other in ["Add a device", "while you are signed in there"] {
        assert!(!page.body.contains(other), "{other}: {}", page.body);
    }
    let form = [("t", token(&link))];
    let page = elsewhere.post("/account/recovery", &form).await;
    page.shows_element("recovery-stopped");
    page.shows("Anyone who knows your email address");
    page.lacks("knows your password");
    // A second press stops nothing, and says so.
    let page = elsewhere.post("/account/recovery", &form).await;
    page.shows_element("recovery-too-late");
    let page = owner.get(&link).await;
    page.shows_element("recovery-over");
}

#[tokio::test]
async fn a09_link_taken_over_then_what_it_opened_elsewhere_changes_no_password() {
    let server = Running::start().await;
    let (first, reader) = (Browser::at(&server), Browser::at(&server));
    let link = mailed_link(&server, &first).await;
    first.get(&link).await.leads_to("/account/new-password");
    first.get("/account/new-password").await.is(200);
    reader.get("/sign-in").await;
    reader
        .post("/account/recovery/take-over", &[("t", token(&link))])
        .await
        .leads_to("/account/new-password");
    first
        .get("/account/new-password")
        .await
        .leads_to("/sign-in?to=/account/new-password");
    reset(&first, NEW).await.leads_to("/sign-in");
    reset(&reader, NEW).await.leads_to("/sign-in?password");
    is_new(&server).await;
}

#[tokio::test]
async fn a09_link_stopped_or_replaced_then_what_it_opened_changes_no_password() {
    let server = Running::start().await;
    let (first, reader) = (Browser::at(&server), Browser::at(&server));
    let link = mailed_link(&server, &first).await;
    first.get(&link).await.leads_to("/account/new-password");
    reader.get("/sign-in").await;
    let page = reader
        .post("/account/recovery", &[("t", token(&link))])
        .await;
    page.shows_element("recovery-stopped");
    reset(&first, NEW).await.leads_to("/sign-in");

    let link = mailed_link(&server, &first).await;
    first.get(&link).await.leads_to("/account/new-password");
    mailed_link(&server, &first).await;
    reset(&first, NEW).await.leads_to("/sign-in");
    first.sign_in().await;
}

#[tokio::test]
async fn s03_mail_of_each_kind_but_about_wrong_pins_then_it_names_the_pages_of_the_password() {
    let server = Running::start().await;
    let device = || "Phone".to_owned();
    let link = || zeroize::Zeroizing::new("https://example.eu/x".to_owned());
    let recovery = |device| Notice::Recovery {
        device,
        link: link(),
        cancel_link: link(),
        ready_at: now(),
    };
    let effect = ReportEffect {
        ended: true,
        password_from: Some(now()),
    };
    let notices = vec![
        Notice::DeviceBlocked { device: device() },
        Notice::DeviceAdded { device: device() },
        Notice::DeviceRemoved { device: device() },
        Notice::PinReset { device: device() },
        Notice::DeviceMoved { device: device() },
        Notice::BiometricsAdded { device: device() },
        Notice::SignInReported {
            service: "My Account".into(),
            at: now(),
            effect,
        },
        Notice::AttemptReported {
            service: "My Account".into(),
            effect,
        },
        Notice::TransactionReported {
            service: "Demo Bank (transfer)".into(),
            lines: Action::default(),
            signed: true,
            effect,
        },
        Notice::Stopped,
        Notice::NewBrowser,
        Notice::AccountCreated,
        Notice::AccountExists {
            link: "https://example.eu/sign-in".into(),
        },
        Notice::NameChanged,
        Notice::EmailChanged {
            old: Email::parse(EMAIL).unwrap(),
            new: Email::parse("new@example.eu").unwrap(),
            reversal: None,
        },
        Notice::PasswordChanged,
        Notice::PasswordReset {
            link: link(),
            cancel_link: link(),
        },
        Notice::DeviceSuspended { device: device() },
        Notice::DeviceLocked { device: device() },
        Notice::CopyReported { device: device() },
        recovery(None),
        recovery(Some(device())),
    ];
    let store = server.store();
    let bodies = store.write(move |tx| -> Result<_, StoreError> {
        let account = tx.account_by_email(&Email::parse(EMAIL).unwrap())?.unwrap();
        let mut bodies = Vec::new();
        for notice in &notices {
            delivery::queue(tx, account.id, notice)?;
            for mail in tx.due_mails(tx.now())? {
                tx.delete_mail(mail.id)?;
                bodies.push(mail.body.unwrap());
            }
        }
        Ok(bodies)
    });
    let bodies = bodies.await.unwrap();
    assert_eq!(bodies.len(), 22);
    for (number, body) in bodies.iter().enumerate() {
        let names =
            body.contains("“Change password”") && body.contains("“Forgotten your password?”");
        assert_eq!(names, number > 0, "{}", **body);
    }
}

#[tokio::test]
async fn s03_password_changed_then_no_sign_in_on_the_way_and_no_other_link_goes_on() {
    let server = Running::start().await;
    let (owner, thief) = (Browser::at(&server), Browser::at(&server));
    owner.sign_in().await;
    // The thief knows the old password, and has a link of their own from the mailbox.
    let link = mailed_link(&server, &thief).await;
    let page = thief.begin_sign_in("app-pin").await;
    assert_ne!(page.location, "/account", "{}", page.body);
    change(&owner, PASSWORD, NEW, NEW)
        .await
        .leads_to("/account?password");
    thief
        .post("/sign-in/password", &[("method", "password")])
        .await
        .leads_to("/sign-in?over");
    let page = thief.get(&link).await;
    page.shows_element("recovery-over");
}

#[tokio::test]
async fn s03_links_used_up_by_strangers_then_a_browser_vouched_for_still_gets_one() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    for number in 0..LINKS.1 {
        let stranger = Browser::at(&server);
        ask_for_link(&stranger, EMAIL).await.is(200);
        assert_eq!(wait_for_links(&server, number + 1).await.len(), number + 1);
    }
    ask_for_link(&Browser::at(&server), EMAIL).await.is(429);
    ask_for_link(&owner, EMAIL).await.is(200);
}

#[tokio::test]
async fn a08_password_of_half_a_year_then_its_owner_is_asked_for_a_new_one_and_can_wait() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    let asked = |page: &Page| page.body.contains("data-testid=\"password-old\"");
    assert!(!asked(&owner.get("/account").await));
    server.move_clock(182 * DAY);
    let owner = Browser::signed_in(&server).await;
    assert!(!asked(&owner.get("/account").await));
    server.move_clock(184 * DAY);
    let owner = Browser::signed_in(&server).await;
    let page = owner.get("/account").await;
    page.is(200);
    assert!(asked(&page) && !page.body.contains("data-testid=\"account-home\""));
    // Nothing else is lost: every page opens, and the first one on request.
    owner.get("/account/devices").await.is(200);
    let page = owner.get("/account?later").await;
    assert!(asked(&page) && page.body.contains("data-testid=\"account-home\""));
    change(&owner, PASSWORD, NEW, NEW)
        .await
        .leads_to("/account?password");
    assert!(!asked(&owner.get("/account").await));
}

#[tokio::test]
async fn s03_password_changed_then_the_same_one_is_refused_and_copied_cookies_open_nothing() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    let page = change(&owner, PASSWORD, PASSWORD, PASSWORD).await;
    page.is(422);
    assert!(page.body.contains("data-code=\"password-same\""));
    let copy = Browser::at(&server);
    copy.set_cookies(owner.cookies());
    copy.get("/account").await.is(200);
    let before = owner.id();
    change(&owner, PASSWORD, NEW, NEW)
        .await
        .leads_to("/account?password");
    owner.get("/account").await.is(200);
    assert!(owner.id() != before, "the browser keeps its token");
    copy.get("/account").await.leads_to("/sign-in");
    // A reset refuses the same password too.
    let link = mailed_link(&server, &owner).await;
    owner.get(&link).await.leads_to("/account/new-password");
    let page = reset(&owner, NEW).await;
    page.is(422);
    assert!(page.body.contains("data-code=\"password-same\""));
    reset(&owner, "another kettle of 7 fish")
        .await
        .leads_to("/sign-in?password");
}
