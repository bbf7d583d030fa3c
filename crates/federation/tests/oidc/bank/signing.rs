//! Transactions of the bank that the phone signs, and those that it does not.

use std::collections::BTreeMap;

use protocol::messages::{Action, RequestKind};
use protocol::signed::Message as _;
use reqwest::StatusCode;
use serde::Deserialize;

use super::{Bank, CANONICAL};
use crate::browser::Browser;
use crate::phone::{approve, deny, enrol_second, qr_text};

#[tokio::test]
async fn g02_signed_in_the_app_then_the_phone_showed_it_and_the_bank_has_it_once() {
    let (bank, mut phone) = Bank::with_customer().await;
    let sign = bank.arrive("transfer", &CANONICAL).await;
    assert!(sign.1.body.contains("1,250.50"));
    let (waiting, page) = bank.choose(&sign, "app-pin").await;
    let code = page.between("data-testid=\"match-code\">", "<");
    let request = approve(&mut phone, code).await;
    assert_eq!(request.kind, RequestKind::Transaction);
    assert_eq!(request.service.as_str(), "Demo Bank (transfer)");
    let action = Action::parse(&request.action.0).unwrap();
    let values: Vec<_> = action.0.iter().map(|(_, value)| value.as_str()).collect();
    let shown = [
        "Zoë Müller",
        "1234\u{a0}5678\u{a0}9012",
        "EUR\u{a0}1,250.50",
        "1 Dec 2096",
        "Rent",
    ];
    assert_eq!(values, shown);
    let finish = waiting.replace("/waiting", "/finish");
    let arrived = bank.browser.post(&page, &finish, &[]).await.redirect();
    let signed = bank.return_from(&arrived).await;
    assert!(signed.body.contains("data-testid=\"bank-signed\""));
    let reference = signed.between("<dd class=\"number\">", "</dd>");
    assert_eq!(reference, request.id.to_hex());
    for value in shown {
        assert!(signed.body.contains(value), "{value}: {}", signed.body);
    }
    let history = bank.browser.get("/account/history").await;
    assert!(history.body.contains("data-result=\"signed\""));
    // It is taken once.
    let again = bank.browser.post(&page, &finish, &[]).await;
    assert_eq!(again.status, StatusCode::GONE);
    // Another browser sees nothing of it.
    let stranger = Browser::at(&bank.site);
    let page = stranger.get(&format!("{}/signed", bank.origin)).await;
    assert_eq!(page.redirect(), "/");
}

#[tokio::test]
async fn g01_signed_by_code_then_only_with_exactly_these_values() {
    let (bank, mut phone) = Bank::with_customer().await;
    let sign = bank.arrive("transfer", &CANONICAL).await;
    let (path, page) = bank.choose(&sign, "app-qr").await;
    let qr = qr_text(&bank.site, &page).await;
    let mut typed = CANONICAL.map(|(_, value)| value);
    typed[2] = "9250.50";
    let wrong = phone.one_time_password_over(&qr, &typed);
    let wrong = [("code", wrong.as_str())];
    let again = bank.browser.post(&page, &path, &wrong).await;
    assert!(again.body.contains("not-this-transaction"));
    let right = phone.one_time_password_over(&qr, &CANONICAL.map(|(_, value)| value));
    let right = [("code", right.as_str())];
    let arrived = bank.browser.post(&page, &path, &right).await.redirect();
    let signed = bank.return_from(&arrived).await;
    assert!(signed.body.contains("data-testid=\"bank-signed\""));
}

#[tokio::test]
async fn g01_code_wrong_three_times_then_nothing_is_signed_and_the_order_stays() {
    let (bank, _phone) = Bank::with_customer().await;
    let form = [("reference", "123456"), ("reason", "Paid twice")];
    let sign = bank.arrive("cancel", &form).await;
    let (path, page) = bank.choose(&sign, "app-qr").await;
    let mut last = page;
    for left in [2, 1, 0] {
        let wrong = [("code", "000000000")];
        last = bank.browser.post(&sign.1, &path, &wrong).await;
        let over = last.body.contains("data-outcome=\"code-used\"");
        assert_eq!(over, left == 0, "{}", last.body);
    }
    let led = bank.go_back(&last).await;
    assert_eq!(led, "/not-signed");
    let page = bank.get(&led).await;
    assert!(page.body.contains("value=\"123456\""), "{}", page.body);
    assert_eq!(bank.get("/signed").await.redirect(), "/");
}

#[tokio::test]
async fn g02_denied_on_the_phone_then_the_bank_says_so_and_offers_the_order_again() {
    let (bank, phone) = Bank::with_customer().await;
    let sign = bank.arrive("transfer", &CANONICAL).await;
    let (waiting, _) = bank.choose(&sign, "app-pin").await;
    deny(&phone).await;
    let page = bank.browser.get(&waiting).await;
    assert!(page.body.contains("data-outcome=\"denied\""));
    let led = bank.go_back(&page).await;
    let page = bank.get(&led).await;
    assert!(page.body.contains("data-testid=\"bank-not-signed\""));
    assert!(page.body.contains("value=\"1250.50\""));
}

#[tokio::test]
async fn d01_several_devices_then_the_page_asks_which_one_signs() {
    let (bank, mut first) = Bank::with_customer().await;
    let mut second = enrol_second(&bank.site, &bank.browser, &mut first).await;
    for method in ["app-pin", "app-qr"] {
        let (sign, page) = bank.arrive("transfer", &CANONICAL).await;
        let which = bank.browser.post(&page, &sign, &[("method", method)]).await;
        assert_eq!(which.status, StatusCode::OK, "{}", which.body);
        assert_eq!(which.between("name=\"method\" value=\"", "\""), method);
        for device in [&first, &second] {
            let choice = format!("name=\"device\" value=\"{}\"", device.device.to_hex());
            assert!(which.body.contains(&choice), "{}", which.body);
        }
        let chosen = second.device.to_hex();
        let form = [("method", method), ("device", chosen.as_str())];
        let path = bank.browser.post(&which, &sign, &form).await.redirect();
        let page = bank.browser.get(&path).await;
        let arrived = if method == "app-pin" {
            approve(
                &mut second,
                page.between("data-testid=\"match-code\">", "<"),
            )
            .await;
            let finish = path.replace("/waiting", "/finish");
            bank.browser.post(&page, &finish, &[]).await
        } else {
            let qr = qr_text(&bank.site, &page).await;
            let code = second.one_time_password_over(&qr, &CANONICAL.map(|(_, value)| value));
            bank.browser
                .post(&page, &path, &[("code", code.as_str())])
                .await
        };
        let signed = bank.return_from(&arrived.redirect()).await;
        assert!(signed.body.contains("data-testid=\"bank-signed\""));
    }
}

#[tokio::test]
async fn d01_several_devices_then_the_person_can_still_give_up() {
    let (bank, mut first) = Bank::with_customer().await;
    enrol_second(&bank.site, &bank.browser, &mut first).await;
    let (sign, page) = bank.arrive("transfer", &CANONICAL).await;
    let method = [("method", "app-pin")];
    let which = bank.browser.post(&page, &sign, &method).await;
    let cancel = format!("{sign}/cancel");
    assert!(which.body.contains(&format!("action=\"{cancel}\"")));
    let over = bank.browser.post(&which, &cancel, &[]).await.redirect();
    let over = bank.browser.get(&over).await;
    assert!(over.body.contains("data-outcome=\"cancelled\""));
    assert_eq!(bank.go_back(&over).await, "/not-signed");
}

#[derive(Deserialize)]
struct Table {
    languages: BTreeMap<String, Expected>,
}

#[derive(Deserialize)]
struct Expected {
    amounts: Vec<String>,
    /// 1250.50 with the currency EUR.
    euros: String,
}

#[tokio::test]
async fn s23_amount_on_every_page_then_the_phone_gets_the_same_text() {
    let (bank, mut phone) = Bank::with_customer().await;
    let table = include_str!("../../../../../tests/amounts.json");
    let table: Table = serde_json::from_str(table).unwrap();
    for tag in ["en", "de", "fr", "pt", "mt"] {
        bank.choose_language(tag).await;
        let Expected { amounts, euros } = &table.languages[tag];
        let mut form = CANONICAL;
        form[2].1 = &amounts[3];
        let shown = format!(">{euros}<");
        let review = bank.post("/order/transfer", &form).await;
        assert!(review.body.contains(&shown), "{tag}: {}", review.body);
        let sign = bank.arrive("transfer", &form).await;
        assert!(sign.1.body.contains(&shown), "{tag}: {}", sign.1.body);
        let (_, code) = bank.choose(&sign, "app-qr").await;
        assert!(code.body.contains(&shown), "{tag}: {}", code.body);

        let sign = bank.arrive("transfer", &form).await;
        let (waiting, page) = bank.choose(&sign, "app-pin").await;
        assert!(page.body.contains(&shown), "{tag}: {}", page.body);
        let code = page.between("data-testid=\"match-code\">", "<");
        let request = approve(&mut phone, code).await;
        let action = Action::parse(&request.action.0).unwrap();
        assert_eq!(action.0[2].1.as_str(), euros, "{tag}");
        let finish = waiting.replace("/waiting", "/finish");
        let arrived = bank.browser.post(&page, &finish, &[]).await.redirect();
        let signed = bank.return_from(&arrived).await;
        assert!(signed.body.contains(&shown), "{tag}: {}", signed.body);
    }
}

#[tokio::test]
async fn g01_every_language_then_each_form_fits_into_a_qr_code_and_amounts_are_the_same() {
    let (bank, _phone) = Bank::with_customer().await;
    for language in server::text::Language::all() {
        let tag = language.tag();
        bank.choose_language(tag).await;
        let review = bank.post("/order/transfer", &CANONICAL).await;
        let euros = server::text::Texts::of(language).amount("1250.50", "EUR");
        let shown = format!(">{euros}<");
        assert!(review.body.contains(&shown), "{tag}: {}", review.body);
        let sign = bank.arrive("transfer", &CANONICAL).await;
        assert!(sign.1.body.contains(&shown), "{tag}: {}", sign.1.body);
    }
}
