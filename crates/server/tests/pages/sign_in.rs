//! Sign-in by password, and its refusals.

use reqwest::StatusCode;
use reqwest::header::LOCATION;

use crate::browser::{Browser, EMAIL, PASSWORD, methods_on};
use crate::phone::{enrol_second, inbox, only_request, owner_with_phone};
use crate::server::Running;

#[tokio::test]
async fn b03_right_password_then_my_account_opens_and_sign_out_closes_it() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let home = browser.get("/account").await;
    assert_eq!(home.status, StatusCode::OK);
    home.shows_element("account-home");
    browser.post("/sign-out", &[]).await.leads_to("/sign-in");
    browser.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn signed_out_cookie_used_again_then_it_opens_nothing() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let stolen = browser.cookies();
    browser.post("/sign-out", &[]).await.leads_to("/sign-in");
    browser.set_cookies(stolen);
    browser.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn session_cookie_in_another_browser_then_it_opens_nothing() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let thief = Browser::at(&server);
    thief.get("/sign-in").await;
    thief.set_cookie(
        "countersign-session",
        &browser.cookie("countersign-session"),
    );
    thief.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn wrong_password_then_the_same_answer_for_known_and_unknown_addresses() {
    let server = Running::start().await;
    let mut said = Vec::new();
    for email in [EMAIL, "nobody@countersign.example"] {
        let browser = Browser::at(&server);
        browser.enter_email(email).await;
        let page = browser
            .post(
                "/sign-in/password",
                &[("password", "wrong"), ("method", "password")],
            )
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.shows_error("wrong-password");
        let token = browser.form_token().await;
        said.push(page.body.replace(email, "").replace(&token, ""));
        browser.get("/account").await.leads_to("/sign-in");
    }
    assert_eq!(said[0], said[1]);
}

#[tokio::test]
async fn many_wrong_passwords_then_this_browser_waits_and_no_other_does() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    owner.post("/sign-out", &[]).await;

    let guesser = Browser::at(&server);
    guesser.enter_email(EMAIL).await;
    let guess = [("password", "wrong"), ("method", "password")];
    for _ in 0..5 {
        let page = guesser.post("/sign-in/password", &guess).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let right = [("password", PASSWORD), ("method", "password")];
    let refused = guesser.post("/sign-in/password", &right).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    refused.shows_error("too-many-passwords");
    assert!(refused.retry_after.is_some());

    // Neither a new browser of the owner nor a known one waits for it.
    Browser::at(&server).sign_in().await;
    owner.sign_in().await;
    server.move_clock(5);
    guesser
        .post("/sign-in/password", &right)
        .await
        .leads_to("/account");
}

#[tokio::test]
async fn many_guesses_at_once_then_no_more_are_checked_than_one_by_one() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.enter_email(EMAIL).await;
    let token = browser.form_token().await;
    let guesses = (0..40).map(|_| {
        let (browser, token) = (browser.clone(), token.clone());
        tokio::spawn(async move {
            let form = [
                ("csrf", token.as_str()),
                ("password", "wrong"),
                ("method", "password"),
            ];
            browser.send("/sign-in/password", &form).await.status
        })
    });
    let mut looked_at = 0;
    for guess in guesses.collect::<Vec<_>>() {
        match guess.await.unwrap() {
            StatusCode::UNPROCESSABLE_ENTITY => looked_at += 1,
            StatusCode::TOO_MANY_REQUESTS => {}
            other => panic!("{other}"),
        }
    }
    assert_eq!(looked_at, 5);
}

#[tokio::test]
async fn sign_in_unfinished_too_long_then_it_starts_again() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.enter_email(EMAIL).await;
    server.move_clock(15 * 60);
    browser
        .get("/sign-in/password")
        .await
        .leads_to("/sign-in?over");
}

#[tokio::test]
async fn wrong_pins_block_the_device_then_the_page_names_them_alone() {
    let server = Running::start().await;
    let (_, mut phone) = owner_with_phone(&server).await;
    let browser = Browser::at(&server);
    browser
        .begin_sign_in("app-pin")
        .await
        .leads_to("/sign-in/waiting");
    let code = browser.match_code("/sign-in").await;
    let request = only_request(&phone).await;
    for _ in 0..5 {
        let made = phone.make_with_pin(&request, "8806", &code);
        phone.deliver(&made).await.got();
    }
    let page = browser.get("/sign-in/waiting").await;
    page.shows_outcome("blocked");
    page.shows("A wrong PIN was entered five times in a row.");
    page.lacks("removed");
}

#[tokio::test]
async fn session_unused_then_it_ends() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    server.move_clock(2 * 60 * 60 - 60);
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);
    server.move_clock(4 * 60 * 60);
    browser.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn app_method_without_a_device_then_the_page_says_how_to_add_one() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser
        .begin_sign_in("app-pin")
        .await
        .leads_to("/sign-in/device?method=app-pin");
    let page = browser.get("/sign-in/device?method=app-pin").await;
    page.shows_element("no-device");
    browser.get("/account").await.leads_to("/sign-in");
    browser
        .post("/sign-in/password", &[("method", "password")])
        .await
        .leads_to("/account");
}

#[tokio::test]
async fn password_not_given_then_no_later_page_is_reached() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.enter_email(EMAIL).await;
    let device = "0".repeat(32);
    for (path, form) in [
        (
            "/sign-in/device",
            vec![("method", "app-pin"), ("device", device.as_str())],
        ),
        ("/sign-in/finish", vec![]),
        ("/sign-in/code", vec![("code", "000000000")]),
        ("/sign-in/cancel", vec![]),
    ] {
        let answer = browser.post(path, &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        browser.get("/account").await.leads_to("/sign-in");
        browser.post("/sign-in", &[("email", EMAIL)]).await;
    }
}

#[tokio::test]
async fn b01_root_address_then_it_leads_to_the_first_step() {
    let server = Running::start().await;
    let answer = Browser::at(&server)
        .request(reqwest::Method::GET, "/")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()[LOCATION], "/sign-in");
}

#[tokio::test]
async fn password_alone_from_an_unknown_browser_then_the_browser_stays_unknown() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    let store = server.store();
    let account = store
        .write(|tx| {
            let email = countersign_server::domain::account::Email::parse(EMAIL).unwrap();
            let account = tx.account_by_email(&email)?.unwrap().id;
            tx.note_second_factor(account)?;
            Ok::<_, countersign_server::store::StoreError>(account)
        })
        .await
        .unwrap();
    let thief = Browser::at(&server);
    thief.sign_in_to_recover().await;
    for (from, vouched) in [(&owner, true), (&thief, false)] {
        let hashed = from.id();
        let known = store
            .read(move |tx| tx.is_vouched(hashed, account))
            .await
            .unwrap();
        assert_eq!(known, vouched);
    }
}

/// Gives address and password, and asks by `method`.
async fn ask(browser: &Browser, method: &str) {
    let answer = browser.begin_sign_in(method).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

#[tokio::test]
async fn device_enrolled_then_the_app_comes_first_and_the_password_last() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    for browser in [&owner, &Browser::at(&server)] {
        browser.enter_email(EMAIL).await;
        let page = browser.get("/sign-in/password").await.body;
        let offered = methods_on(&page);
        assert_eq!(offered, ["app-pin", "on-mobile", "app-qr", "password"]);
    }
}

#[tokio::test]
async fn other_method_wanted_then_the_one_just_tried_is_left_out() {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    let browser = Browser::at(&server);
    for (tried, others) in [
        ("app-pin", ["on-mobile", "app-qr", "password"]),
        ("app-qr", ["app-pin", "on-mobile", "password"]),
        ("on-mobile", ["app-pin", "app-qr", "password"]),
    ] {
        ask(&browser, tried).await;
        let page = browser.get("/sign-in/password").await.body;
        assert_eq!(methods_on(&page), others, "{tried}");
    }
    // After an outcome the link says which one it was.
    ask(&browser, "app-pin").await;
    let outcome = browser.post("/sign-in/cancel", &[]).await.body;
    assert!(outcome.contains("href=\"/sign-in/password?tried=app-pin\""));
    let page = browser.get("/sign-in/password?tried=app-qr").await.body;
    assert_eq!(methods_on(&page), ["app-pin", "on-mobile", "password"]);
    // With a second device, the same method can ask the other one.
    enrol_second(&server, &owner, &mut phone).await;
    let page = browser.get("/sign-in/password?tried=app-pin").await.body;
    let all = ["app-pin", "on-mobile", "app-qr", "password"];
    assert_eq!(methods_on(&page), all);
}

#[tokio::test]
async fn no_request_in_the_app_then_the_page_sends_it_again_or_takes_a_code() {
    let server = Running::start().await;
    let (owner, phone) = owner_with_phone(&server).await;
    let device = phone.device.to_hex();
    ask(&owner, "app-pin").await;
    let page = owner.get("/sign-in/waiting").await.body;
    for testid in ["no-request", "send-again", "code-instead"] {
        assert!(
            page.contains(&format!("data-testid=\"{testid}\"")),
            "{page}"
        );
    }
    let first = inbox(&phone).await.remove(0);
    let again = [("method", "app-pin"), ("device", device.as_str())];
    owner
        .post("/sign-in/device", &again)
        .await
        .leads_to("/sign-in/waiting");
    // The first request has ended: the phone has one, a new one.
    let [second] = <[_; 1]>::try_from(inbox(&phone).await).unwrap();
    assert_ne!(second, first);
    let by_code = [("method", "app-qr"), ("device", device.as_str())];
    owner
        .post("/sign-in/device", &by_code)
        .await
        .leads_to("/sign-in/code");
    assert!(inbox(&phone).await.is_empty());
}

#[tokio::test]
async fn code_with_a_slip_then_it_stays_with_the_message_beside_it() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    ask(&owner, "app-qr").await;
    let page = owner
        .post("/sign-in/code", &[("code", "ABC DEF GHJ")])
        .await;
    page.is(422);
    let (before, after) = page.body.split_once("<input id=\"code\"").unwrap();
    assert!(before.contains("id=\"code-error\" data-testid=\"error\" data-code=\"mistyped-code\""));
    let field = after.split_once('>').unwrap().0;
    for attribute in [
        "value=\"ABC DEF GHJ\"",
        "autofocus",
        "aria-invalid=\"true\"",
        "aria-describedby=\"code-hint code-error\"",
    ] {
        assert!(field.contains(attribute), "{field}");
    }
}
