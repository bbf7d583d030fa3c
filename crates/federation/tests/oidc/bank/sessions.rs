//! The bank's sessions and forms in the hands of others.

use reqwest::StatusCode;

use super::{Bank, CANONICAL};
use crate::browser::{Browser, Page};

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
