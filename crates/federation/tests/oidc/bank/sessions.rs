//! The bank's sessions and forms in the hands of others.

use reqwest::StatusCode;
use tokio::net::TcpListener;

use super::{Bank, CANONICAL, serve};
use crate::browser::{Browser, Page, http};
use crate::phone::{approve, enrol};
use crate::wiki::query;

#[tokio::test]
async fn form_of_another_site_or_without_a_session_then_nothing_happens() {
    let (bank, _phone) = Bank::with_customer().await;
    let page = bank.get("/").await;
    let stranger = Browser::at(&bank.site);
    let sign = format!("{}/order/transfer/sign", bank.origin);
    let led = stranger.post(&page, &sign, &CANONICAL).await;
    assert_eq!(led.redirect(), "/");
    let forged = Page {
        body: "name=\"csrf\" value=\"0\"".into(),
        ..page
    };
    let refused = bank.browser.post(&forged, &sign, &CANONICAL).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.body.contains("This form was not accepted"));
    // An answer that the bank did not ask for signs nobody in.
    let stranger = Browser::at(&bank.site);
    let answer = format!(
        "{}/back?code=a&state=b&iss={}",
        bank.origin, bank.site.origin
    );
    assert_eq!(stranger.get(&answer).await.redirect(), "/");
    let page = stranger.get(&format!("{}/", bank.origin)).await;
    assert!(page.body.contains("data-testid=\"bank-sign-in\""));
}

#[tokio::test]
async fn answer_with_another_state_or_issuer_then_nobody_is_signed_in() {
    let bank = Bank::open().await;
    bank.browser.sign_in("/sign-in").await;
    for (part, changed) in [("state=", "state=x"), ("iss=", "iss=x")] {
        let address = bank.get("/sign-in").await.redirect();
        let arrived = bank.browser.get(&address).await.redirect();
        let answer = bank.browser.go_on(&arrived).await;
        let page = bank.browser.get(&answer.replace(part, changed)).await;
        assert_eq!(page.status, StatusCode::BAD_GATEWAY, "{part}");
        // It is over: the right answer comes too late.
        assert_eq!(bank.browser.get(&answer).await.redirect(), "/");
        let home = bank.get("/").await;
        assert!(home.body.contains("data-testid=\"bank-sign-in\""));
    }
}

#[tokio::test]
async fn order_sent_to_the_server_then_the_browser_carries_only_a_reference_to_it() {
    let (bank, _phone) = Bank::with_customer().await;
    let address = bank
        .post("/order/transfer/sign", &CANONICAL)
        .await
        .redirect();
    let mut names: Vec<_> = query(&address).into_keys().collect();
    names.sort();
    assert_eq!(names, ["client_id", "request_uri"], "{address}");
}

#[tokio::test]
async fn order_of_one_person_signed_by_another_then_the_bank_does_not_take_it() {
    let (bank, _phone) = Bank::with_customer().await;
    let pushed = bank
        .post("/order/transfer/sign", &CANONICAL)
        .await
        .redirect();
    let page = bank.browser.get("/account").await;
    bank.browser.post(&page, "/sign-out", &[]).await.redirect();
    let other = "other@countersign.example";
    bank.site.create_account(other).await;
    bank.browser.sign_in_as(other, "/sign-in").await;
    let mut phone = enrol(&bank.site, &bank.browser).await;

    let arrived = bank.browser.get(&pushed).await.redirect();
    let sign = bank.browser.get(&arrived).await.redirect();
    let page = bank.browser.get(&sign).await;
    let (waiting, page) = bank.choose(&(sign, page), "app-pin").await;
    approve(&mut phone, page.between("data-testid=\"match-code\">", "<")).await;
    let finish = waiting.replace("/waiting", "/finish");
    let arrived = bank.browser.post(&page, &finish, &[]).await.redirect();
    let answer = bank.browser.go_on(&arrived).await;
    let refused = bank.browser.get(&answer).await;
    assert_eq!(refused.status, StatusCode::BAD_GATEWAY);
    assert_eq!(bank.get("/signed").await.redirect(), "/");
    let home = bank.get("/").await;
    assert!(home.body.contains("demo@countersign.example"));
}

#[tokio::test]
async fn signed_in_without_a_question_then_both_pages_say_as_whom_and_another_account_can_be_used()
{
    let bank = Bank::open().await;
    bank.browser.sign_in("/sign-in").await;
    let address = bank.get("/sign-in").await.redirect();
    let arrived = bank.browser.get(&address).await.redirect();
    let between = bank.browser.get(&arrived).await;
    let who = between.between("data-testid=\"signed-in-as\">", "</p>");
    assert!(who.contains("demo@countersign.example"), "{who}");
    let answer = bank.browser.go_on(&arrived).await;
    bank.browser.get(&answer).await.redirect();
    let home = bank.get("/").await;
    let who = home.between("data-testid=\"signed-in-as\">", "</p>");
    assert!(
        who.contains("You are signed in as demo@countersign.example."),
        "{who}"
    );
    assert!(who.contains("href=\"/sign-in?other=yes\""), "{who}");
    // The server asks again, although it has a session.
    let address = bank.get("/sign-in?other=yes").await.redirect();
    let arrived = bank.browser.get(&address).await.redirect();
    let asked = bank.browser.get(&arrived).await.redirect();
    assert!(asked.starts_with("/sign-in"), "{asked}");
}

#[tokio::test]
async fn cookies_then_no_script_reads_them_and_with_https_they_need_it() {
    let bank = Bank::open().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let secure = format!("http://{}", listener.local_addr().unwrap());
    serve(listener, "https://bank.example", &bank.site.origin);
    for (address, path, is_secure) in [
        (&bank.origin, "/sign-in", false),
        (&bank.origin, "/language?to=de", false),
        (&secure, "/language?to=de", true),
    ] {
        let answer = http().get(format!("{address}{path}")).send().await.unwrap();
        let cookie = answer.headers()["set-cookie"].to_str().unwrap();
        assert!(cookie.contains("; HttpOnly; SameSite=Lax"), "{cookie}");
        assert_eq!(cookie.ends_with("; Secure"), is_secure, "{cookie}");
    }
}

#[tokio::test]
async fn page_that_does_not_exist_then_the_bank_says_so() {
    let (bank, _phone) = Bank::with_customer().await;
    for path in ["/nothing", "/order/loan"] {
        let page = bank.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.body.contains("This page does not exist"), "{path}");
    }
}
