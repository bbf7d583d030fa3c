//! The help desk opens to an agent alone, finds exact addresses, counts and records each look, and shows no secret.

use countersign_server::domain::account::AccountId;
use countersign_server::domain::help_desk::SESSION_S;
use countersign_server::domain::limit::HELP_DESK_LOOKS;
use countersign_server::domain::role::AccountRole;

use super::{
    ACCOUNTS, AGENT, OTHER_AGENT, agent, ask, asked, enter, give, look_up, person, recorded,
};
use crate::browser::{Browser, EMAIL};
use crate::phone::owner_with_phone;
use crate::server::Running;

#[tokio::test]
async fn h11_person_without_the_role_then_the_same_answer_as_for_a_path_that_is_not_there() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    let (browser, _) = person(&server, AGENT).await;
    let id = format!("{ACCOUNTS}/{}", "0".repeat(32));
    let unknown = browser.get("/no-such-page").await;
    unknown.is(404);
    for path in ["/help-desk", "/help-desk/sign-in", ACCOUNTS, &id] {
        for browser in [&browser, &owner] {
            let page = browser.get(path).await;
            page.is(404);
            page.lacks("elp desk");
            let unknown = unknown.body.replace("/no-such-page", "");
            assert_eq!(page.body.replace(path, ""), unknown);
        }
    }
    browser.post(ACCOUNTS, &[("email", EMAIL)]).await.is(404);
    assert_eq!(recorded(&server, "help-desk-look"), []);
    browser
        .get("/account")
        .await
        .lacks_element("open-help-desk");

    give(&server, AGENT, AccountRole::HelpDesk).await;
    browser.get("/help-desk").await.leads_to(ACCOUNTS);
    browser
        .get("/account")
        .await
        .shows_element("open-help-desk");
    let target = look_up(&browser, EMAIL).await;
    browser.get(&target).await.is(200);
    give(&server, AGENT, AccountRole::None).await;
    for path in [ACCOUNTS, &target] {
        browser.get(path).await.is(404);
    }
    Browser::at(&server)
        .get(ACCOUNTS)
        .await
        .leads_to("/sign-in?to=/help-desk/accounts");
}

#[tokio::test]
async fn h11_session_of_the_password_or_of_an_hour_ago_then_it_is_asked_to_sign_in_with_the_app() {
    let server = Running::start().await;
    let (browser, _) = agent(&server, AGENT).await;
    let password = Browser::at(&server);
    enter(&password, AGENT, "password")
        .await
        .leads_to("/account/recover");
    for path in ["/help-desk", ACCOUNTS] {
        password.get(path).await.leads_to("/help-desk/sign-in");
    }
    let page = password.get("/help-desk/sign-in").await;
    page.shows_element("help-desk-sign-in");
    page.shows("/sign-in?to=/help-desk/accounts");
    browser.get(ACCOUNTS).await.is(200);
    browser.get("/help-desk/sign-in").await.leads_to(ACCOUNTS);
    server.move_clock(SESSION_S + 60);
    browser.get(ACCOUNTS).await.leads_to("/help-desk/sign-in");
    browser
        .post(ACCOUNTS, &[("email", EMAIL)])
        .await
        .leads_to("/help-desk/sign-in");
}

#[tokio::test]
async fn h11_search_then_only_the_exact_address_and_each_is_recorded_and_counted() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    let (browser, phone) = agent(&server, AGENT).await;
    for (typed, code) in [
        ("demo@countersign", "no-account"),
        ("emo@countersign.example", "no-account"),
        ("%@countersign.example", "no-account"),
        ("demo", "no-email"),
        ("", "no-email"),
    ] {
        let page = browser.post(ACCOUNTS, &[("email", typed)]).await;
        page.is(422);
        page.shows_error(code);
        page.shows("aria-invalid");
    }
    let target = look_up(&browser, " DEMO@countersign.example ").await;
    let page = browser.get(&target).await;
    for part in [EMAIL, "Demo Person", "data-testid=\"device\"", "Phone"] {
        page.shows(part);
    }
    page.shows_element("history-entry");
    let looks = recorded(&server, "help-desk-look");
    let count = |what: &str| looks.iter().filter(|(_, outcome)| outcome == what).count();
    assert_eq!((count("found"), count("not-found")), (2, 3), "{looks:?}");
    let id = AccountId([&[b'd'][..], &[7; 15]].concat().try_into().unwrap()).to_hex();
    assert!(looks.iter().all(|(detail, _)| detail.ends_with(&id)));

    // The page of an act shows the address too, and so does the page that waits for the phone.
    let preview = format!("{target}/act?act=end-sessions");
    let page = browser.get(&preview).await;
    page.shows(EMAIL);
    asked(&ask(&browser, &phone, &target, "end-sessions", None).await);
    let looks = recorded(&server, "help-desk-look");
    let acts = looks.iter().filter(|(what, _)| what.starts_with("act by "));
    assert_eq!(acts.count(), 2, "{looks:?}");

    for _ in looks.len()..HELP_DESK_LOOKS.most {
        browser.get(&target).await.is(200);
    }
    for page in [
        browser.get(&target).await,
        browser.get(&preview).await,
        ask(&browser, &phone, &target, "end-sessions", None).await,
        browser.post(ACCOUNTS, &[("email", EMAIL)]).await,
    ] {
        page.is(429);
        page.shows_error("too-many-looks");
        page.shows("You have looked at too many accounts within one hour. Try again later.");
        page.lacks("aria-invalid");
        page.lacks("Demo Person");
        let wait_s = page.retry_after.unwrap();
        assert!((1..=HELP_DESK_LOOKS.within_s).contains(&wait_s), "{wait_s}");
    }
    // Each agent has looks of their own.
    let (other, _) = agent(&server, OTHER_AGENT).await;
    other.get(&target).await.is(200);
}

#[tokio::test]
async fn h11_form_of_another_site_or_a_request_of_another_kind_then_nothing() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    let (browser, phone) = agent(&server, AGENT).await;
    let target = look_up(&browser, EMAIL).await;
    let id = phone.device.to_hex();
    let form = [("act", "end-sessions"), ("phone", id.as_str())];
    browser.send(&format!("{target}/act"), &form).await.is(403);
    browser.send(ACCOUNTS, &[("email", EMAIL)]).await.is(403);
    for act in ["", "delete", "remove-device", "unlock&device=00"] {
        let page = browser.get(&format!("{target}/act?act={act}")).await;
        page.is(404);
    }
    // A request of another kind, in the same browser of the same person, is no act.
    enter(&browser, AGENT, "app-pin")
        .await
        .leads_to("/sign-in/waiting");
    let database = server.database();
    let mut requests = database
        .prepare("SELECT lower(hex(id)) FROM requests")
        .unwrap();
    let requests = requests.query_map([], |row| row.get(0)).unwrap();
    let requests: Vec<String> = requests.map(Result::unwrap).collect();
    assert!(requests.len() >= 2);
    for id in requests {
        for page in ["waiting", "done"] {
            let path = format!("/help-desk/acts/{id}/{page}");
            browser.get(&path).await.is(404);
        }
    }
    assert_eq!(recorded(&server, "help-desk-act"), []);
}

#[tokio::test]
async fn h11_page_of_an_account_then_it_shows_no_secret() {
    let server = Running::start().await;
    let (_, owners_phone) = owner_with_phone(&server).await;
    let (browser, phone) = agent(&server, AGENT).await;
    let target = look_up(&browser, EMAIL).await;
    let asked = asked(&ask(&browser, &phone, &target, "end-sessions", None).await);
    let device = owners_phone.device.to_hex();
    let mut pages = String::new();
    for path in [
        target.clone(),
        format!("{target}/act?act=remove-device&device={device}"),
        format!("{}/waiting", asked.base),
    ] {
        let page = browser.get(&path).await;
        page.is(200);
        pages.push_str(&page.body.to_lowercase());
    }
    let database = server.database();
    let mut secrets = database
        .prepare(
            "SELECT lower(password_hash) FROM accounts UNION SELECT lower(hex(token)) FROM sessions
             UNION SELECT lower(hex(browser)) FROM known_browsers UNION SELECT lower(hex(pin_key)) FROM devices
             UNION SELECT lower(hex(chain)) FROM devices UNION SELECT lower(hex(key)) FROM devices",
        )
        .unwrap();
    let secrets = secrets.query_map([], |row| row.get(0)).unwrap();
    let secrets: Vec<String> = secrets.map(Result::unwrap).collect();
    assert!(secrets.len() >= 8);
    for secret in secrets {
        assert!(!pages.contains(&secret), "{secret}");
    }
    for word in [
        "account/recovery?t=",
        "account/recovery/cancel?t=",
        "register/verify?t=",
        "countersign://",
        "$argon2",
    ] {
        assert!(!pages.contains(word), "{word}");
    }
}
