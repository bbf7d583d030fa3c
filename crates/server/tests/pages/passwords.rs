//! Password hashing under load: how much of it there is at once, and what is answered beyond that.

use countersign_server::passwords::{HashFor, LANES, PLACES_UNKNOWN, Place};
use reqwest::header::{ACCEPT_LANGUAGE, RETRY_AFTER};
use reqwest::{Method, StatusCode};

use crate::browser::{Browser, EMAIL, PASSWORD};
use crate::server::Running;

/// Takes every place of browsers that no account knows.
fn take_all_places(server: &Running) -> Vec<Place> {
    (0..PLACES_UNKNOWN)
        .map(|_| server.passwords().place(HashFor::UnknownBrowser).unwrap())
        .collect()
}

#[tokio::test]
async fn s02_hundred_clients_at_once_then_no_more_hashes_than_lanes_and_the_owner_signs_in() {
    const CLIENTS: usize = 100;
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    owner.post("/sign-out", &[]).await;
    let mut crowd = Vec::new();
    for number in 0..CLIENTS {
        let browser = Browser::at(&server);
        browser.enter_email(&format!("a{number}@b.eu")).await;
        let token = browser.form_token().await;
        crowd.push((browser, token));
    }
    let crowd: Vec<_> = crowd
        .into_iter()
        .map(|(browser, token)| {
            tokio::spawn(async move {
                let form = [
                    ("csrf", token.as_str()),
                    ("password", "wrong"),
                    ("method", "password"),
                ];
                browser.send("/sign-in/password", &form).await.status
            })
        })
        .collect();
    owner.sign_in().await;
    for client in crowd {
        let status = client.await.unwrap();
        let expected = [
            StatusCode::UNPROCESSABLE_ENTITY,
            StatusCode::SERVICE_UNAVAILABLE,
        ];
        assert!(expected.contains(&status), "{status}");
    }
    let most = server.passwords().most_at_once();
    assert!((1..=LANES).contains(&most), "{most} hashes at once");
}

#[tokio::test]
async fn s02_every_place_taken_then_a_busy_page_that_keeps_address_and_method() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.enter_email(EMAIL).await;
    let token = browser.form_token().await;
    let held = take_all_places(&server);
    for _ in 0..6 {
        let form = [
            ("csrf", token.as_str()),
            ("password", PASSWORD),
            ("method", "app-qr"),
        ];
        let answer = browser
            .request(Method::POST, "/sign-in/password")
            .header(ACCEPT_LANGUAGE, "de")
            .form(&form)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers()[RETRY_AFTER], "5");
        let page = answer.text().await.unwrap();
        assert!(page.contains("data-code=\"page-busy\"") && page.contains("<html lang=\"de\">"));
        assert!(page.contains(EMAIL) && !page.contains(PASSWORD));
        let first = page.split_once("name=\"method\" value=\"").unwrap().1;
        assert!(first.starts_with("app-qr\""), "{first}");
    }
    // None of these attempts counted: the browser does not have to wait.
    drop(held);
    let form = [("password", PASSWORD), ("method", "password")];
    browser
        .post("/sign-in/password", &form)
        .await
        .leads_to("/account");
}

#[tokio::test]
async fn s02_every_place_taken_then_a_known_browser_signs_in_and_steps_up() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    owner.post("/sign-out", &[]).await;
    let _held = take_all_places(&server);
    owner.sign_in().await;
    owner
        .post("/account/step-up", &[("password", PASSWORD)])
        .await
        .leads_to("/account/step-up");
}
