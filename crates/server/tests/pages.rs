//! The pages over real HTTP on loopback: what a browser is told, and what an attacker is refused.

mod browser;

use browser::{Browser, EMAIL, PASSWORD, Running};
use reqwest::StatusCode;
use reqwest::header::{HOST, LOCATION, SET_COOKIE};

#[tokio::test]
async fn right_password_then_my_account_opens_and_sign_out_closes_it() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let home = browser.get("/account").await;
    assert_eq!(home.status, StatusCode::OK);
    assert!(home.body.contains("data-testid=\"account-home\""));
    browser.post("/sign-out", &[]).await.leads_to("/sign-in");
    browser.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn signed_out_cookie_used_again_then_it_opens_nothing() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let stolen = browser.cookies();
    browser.post("/sign-out", &[]).await.leads_to("/sign-in");
    browser.set_cookies(stolen);
    browser.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn session_cookie_in_another_browser_then_it_opens_nothing() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let thief = Browser::at(&server);
    thief.get("/sign-in").await;
    thief.set_cookie(
        "countersign-session",
        &browser.cookie("countersign-session"),
    );
    thief.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn wrong_password_then_the_same_words_for_known_and_unknown_addresses() {
    let server = Running::start().await;
    let mut said = Vec::new();
    for email in [EMAIL, "nobody@countersign.example"] {
        let browser = Browser::at(&server);
        browser.get("/sign-in").await;
        browser
            .post("/sign-in", &[("email", email)])
            .await
            .leads_to("/sign-in/password");
        let page = browser
            .post(
                "/sign-in/password",
                &[("password", "wrong"), ("method", "password")],
            )
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("data-code=\"wrong-password\""));
        let token = browser.form_token().await;
        said.push(page.body.replace(email, "").replace(&token, ""));
        browser.get("/account").await.leads_to("/sign-in");
    }
    assert_eq!(said[0], said[1]);
}

#[tokio::test]
async fn many_wrong_passwords_then_a_wait_for_strangers_but_not_for_a_known_browser() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    owner.post("/sign-out", &[]).await;

    let guesser = Browser::at(&server);
    guesser.get("/sign-in").await;
    guesser.post("/sign-in", &[("email", EMAIL)]).await;
    let guess = [("password", "wrong"), ("method", "password")];
    for _ in 0..5 {
        let page = guesser.post("/sign-in/password", &guess).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let right = [("password", PASSWORD), ("method", "password")];
    let refused = guesser.post("/sign-in/password", &right).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.body.contains("data-code=\"too-many-passwords\""));

    let other = Browser::at(&server);
    other.get("/sign-in").await;
    other.post("/sign-in", &[("email", EMAIL)]).await;
    let refused = other.post("/sign-in/password", &right).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);

    owner.sign_in().await;
    server.move_clock(5);
    other
        .post("/sign-in/password", &right)
        .await
        .leads_to("/account");
}

#[tokio::test]
async fn many_guesses_at_once_then_no_more_are_looked_at_than_one_by_one() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
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
async fn form_without_or_with_a_foreign_token_then_refused() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    let foreign = Browser::at(&server);
    foreign.get("/sign-in").await;
    let foreign = foreign.form_token().await;
    for form in [
        vec![("email", EMAIL)],
        vec![("email", EMAIL), ("csrf", foreign.as_str())],
    ] {
        let page = browser.send("/sign-in", &form).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.body.contains("data-code=\"page-forged\""));
    }
}

#[tokio::test]
async fn form_sent_by_another_site_then_refused_although_its_token_is_right() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    let token = browser.form_token().await;
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("sec-fetch-site", "cross-site"),
    ] {
        let answer = browser
            .request(reqwest::Method::POST, "/sign-in")
            .header(name, value)
            .form(&[("csrf", token.as_str()), ("email", EMAIL)])
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{name}");
    }
}

#[tokio::test]
async fn other_host_name_then_refused_for_pages_and_phones() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for (method, path) in [
        (reqwest::Method::GET, "/sign-in"),
        (reqwest::Method::POST, "/api/cs1/poll"),
    ] {
        let answer = browser
            .request(method, path)
            .header(HOST, "evil.example")
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::MISDIRECTED_REQUEST, "{path}");
    }
}

#[tokio::test]
async fn every_answer_then_it_holds_the_browser_to_our_rules() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for path in ["/sign-in", "/nowhere", "/account", "/icon.svg"] {
        let answer = browser
            .request(reqwest::Method::GET, path)
            .send()
            .await
            .unwrap();
        let header = |name: &str| {
            let value = answer
                .headers()
                .get(name)
                .unwrap_or_else(|| panic!("{path}: {name}"));
            value.to_str().unwrap().to_owned()
        };
        let policy = header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"));
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("referrer-policy"), "no-referrer");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin");
        if path != "/icon.svg" {
            assert_eq!(header("cache-control"), "no-store");
        }
        assert!(
            !answer.headers().contains_key("strict-transport-security"),
            "http is loopback"
        );
    }
}

#[tokio::test]
async fn https_origin_then_host_cookies_and_strict_transport() {
    let server = Running::start_as("https://login.example.eu").await;
    let browser = Browser::at(&server);
    let answer = browser
        .request(reqwest::Method::GET, "/sign-in")
        .header(HOST, "login.example.eu")
        .send()
        .await
        .unwrap();
    let cookie = answer.headers()[SET_COOKIE].to_str().unwrap();
    assert!(
        cookie.starts_with("__Host-countersign-browser="),
        "{cookie}"
    );
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
    assert!(answer.headers().contains_key("strict-transport-security"));
}

#[tokio::test]
async fn loopback_cookies_then_plain_names_still_closed_to_scripts() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let answer = browser
        .request(reqwest::Method::GET, "/sign-in")
        .send()
        .await
        .unwrap();
    let cookie = answer.headers()[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("countersign-browser="), "{cookie}");
    assert!(
        cookie.contains("; HttpOnly; SameSite=Lax") && !cookie.contains("Secure"),
        "{cookie}"
    );
}

#[tokio::test]
async fn tokens_then_the_database_holds_only_their_hashes() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let mut stored = Vec::new();
    for entry in std::fs::read_dir(server.data()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            stored.extend(std::fs::read(path).unwrap());
        }
    }
    for name in ["countersign-session", "countersign-browser"] {
        let text = browser.cookie(name);
        let plain = browser::decode(&text);
        assert_eq!(plain.len(), 32, "{name}");
        assert!(
            !holds(&stored, &plain) && !holds(&stored, text.as_bytes()),
            "{name}"
        );
        assert!(
            holds(&stored, &browser::sha256(&plain)),
            "{name} is stored as its hash"
        );
    }
    assert!(!holds(&stored, PASSWORD.as_bytes()));
}

fn holds(stored: &[u8], wanted: &[u8]) -> bool {
    stored.windows(wanted.len()).any(|window| window == wanted)
}

#[tokio::test]
async fn sign_in_left_too_long_then_it_begins_again() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    server.move_clock(15 * 60);
    browser
        .get("/sign-in/password")
        .await
        .leads_to("/sign-in?over");
}

#[tokio::test]
async fn session_left_unused_then_it_ends() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    server.move_clock(2 * 60 * 60 - 60);
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);
    server.move_clock(4 * 60 * 60);
    browser.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn app_method_without_a_device_then_the_page_says_how_to_add_one() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", "app-pin")];
    browser
        .post("/sign-in/password", &form)
        .await
        .leads_to("/sign-in/device?method=app-pin");
    let page = browser.get("/sign-in/device?method=app-pin").await;
    assert!(page.body.contains("data-testid=\"no-device\""));
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
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
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
async fn step_up_too_old_then_a_device_wants_the_password_again() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    assert_eq!(
        browser.get("/account/devices/add").await.status,
        StatusCode::OK
    );
    server.move_clock(10 * 60);
    browser
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    let offer = r#"{"name":"x","eid":"AAAAAAAAAAAAAAAAAAAAAA","etok":"AAAAAAAAAAAAAAAAAAAAAA","commitment":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}"#;
    let answer = browser.post_json("/account/devices/add", offer).await;
    answer.leads_to("/account/step-up");
    browser
        .post("/account/step-up", &[("password", "wrong")])
        .await
        .is(422);
    browser
        .post("/account/step-up", &[("password", PASSWORD)])
        .await
        .leads_to("/account/step-up");
    browser
        .get("/account/step-up")
        .await
        .leads_to("/account/devices/add");
    browser
        .post_json("/account/devices/add", offer)
        .await
        .is(204);
}

#[tokio::test]
async fn json_without_its_token_or_beyond_its_size_then_refused() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let answer = browser
        .request(reqwest::Method::POST, "/account/devices/add/confirm")
        .header("content-type", "application/json")
        .body(r#"{"eid":"AAAAAAAAAAAAAAAAAAAAAA"}"#)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    let long = "x".repeat(70_000);
    let answer = browser.post("/sign-in", &[("email", long.as_str())]).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
}

#[tokio::test]
async fn unknown_device_then_not_found() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    for id in ["zz".to_owned(), "ab".repeat(16)] {
        browser
            .get(&format!("/account/devices/{id}/remove"))
            .await
            .is(404);
        browser
            .get(&format!("/account/devices/{id}/reset-pin"))
            .await
            .is(404);
        let form = [("name", "x")];
        browser
            .post(&format!("/account/devices/{id}/rename"), &form)
            .await
            .is(404);
    }
}

#[tokio::test]
async fn made_up_recovery_link_then_it_has_ended() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for token in ["", "x", &"A".repeat(43)] {
        let page = browser.get(&format!("/account/recovery?t={token}")).await;
        assert!(page.body.contains("recovery-over"), "{token}");
    }
}

#[tokio::test]
async fn first_address_then_it_leads_on() {
    let server = Running::start().await;
    let answer = Browser::at(&server)
        .request(reqwest::Method::GET, "/")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()[LOCATION], "/sign-in");
}

#[tokio::test]
async fn password_alone_from_a_strange_browser_then_it_vouches_for_nothing() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let store =
        countersign_server::store::Store::open(&server.data().join("countersign.db")).unwrap();
    let account = store
        .write(|tx| {
            let email = countersign_server::domain::account::Email::parse(EMAIL).unwrap();
            let account = tx.account_by_email(&email)?.unwrap().id;
            tx.note_second_factor(account, countersign_server::clock::UnixSeconds(1))?;
            Ok::<_, countersign_server::store::StoreError>(account)
        })
        .await
        .unwrap();
    let thief = Browser::at(&server);
    thief.sign_in().await;
    for (from, vouched) in [(&owner, true), (&thief, false)] {
        let token = browser::sha256(&browser::decode(&from.cookie("countersign-browser")));
        let hashed = countersign_server::domain::token::HashedToken(token.try_into().unwrap());
        let known = store
            .read(move |tx| tx.is_vouched(hashed, account))
            .await
            .unwrap();
        assert_eq!(known, vouched);
    }
}

#[tokio::test]
async fn device_name_that_hides_or_reorders_then_refused() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let offer = |name: &str| {
        format!(
            r#"{{"name":"{name}","eid":"AAAAAAAAAAAAAAAAAAAAAA","etok":"AAAAAAAAAAAAAAAAAAAAAA","commitment":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}}"#
        )
    };
    for name in ["\u{202E}enohp", "a\u{200B}b", " ", &"x".repeat(41)] {
        let answer = browser
            .post_json("/account/devices/add", &offer(name))
            .await;
        assert!(
            answer.status.is_client_error(),
            "{name:?}: {}",
            answer.status
        );
    }
    browser
        .post_json("/account/devices/add", &offer("Καλημέρα"))
        .await
        .is(204);
}

#[tokio::test]
async fn whatever_the_server_makes_then_for_its_own_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let server = Running::start().await;
    let mode =
        |path: std::path::PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o077;
    for name in ["countersign.db", "countersign.db-wal", "keys"] {
        assert_eq!(mode(server.data().join(name)), 0, "{name}");
    }
}
