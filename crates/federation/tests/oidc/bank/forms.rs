//! The forms of the bank, and their review.

use std::sync::atomic::Ordering;

use jiff::Timestamp;
use reqwest::StatusCode;

use super::{Bank, CANONICAL, TRANSFER};

#[tokio::test]
async fn g01_form_with_errors_then_each_is_shown_at_its_field_and_the_input_stays() {
    let (bank, _phone) = Bank::with_customer().await;
    let page = bank.post("/order/transfer", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.body.matches("data-code=\"empty\"").count(), 5);
    for (field, value, code) in [
        ("account", "1234567", "not-pattern"),
        ("account", "12a45678", "not-digits"),
        ("amount", "1.250", "not-amount"),
        ("amount", "0.00", "not-positive"),
        ("amount", "0", "not-positive"),
        ("amount", "-12.50", "not-positive"),
        ("amount", "\u{2212}1", "not-positive"),
        ("amount", "-", "not-amount"),
        ("date", "2096-02-30", "not-date"),
        ("date", "2020-12-01", "past"),
        ("recipient", "a\u{202E}b", "not-pattern"),
    ] {
        let mut form = TRANSFER.to_vec();
        form.retain(|(name, _)| *name != field);
        form.push((field, value));
        let page = bank.post("/order/transfer", &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let told = format!("data-field=\"{field}\" data-code=\"{code}\"");
        assert!(page.body.contains(&told), "{field} {value}: {}", page.body);
        assert_eq!(page.body.matches("data-testid=\"error\"").count(), 1);
        assert!(page.body.contains("value=\"Rent\""));
        let (before, _) = page.body.split_once(" autofocus").unwrap();
        assert!(before.ends_with("required") && before.contains(&format!("id=\"{field}\"")));
        assert_eq!(page.body.matches(" autofocus").count(), 1);
    }
    let form = [("reference", "123456"), ("reason", "None of them")];
    let page = bank.post("/order/cancel", &form).await;
    let told = "data-field=\"reason\" data-code=\"not-option\"";
    assert!(page.body.contains(told), "{}", page.body);
}

#[tokio::test]
async fn g02_form_reviewed_then_values_are_written_as_in_the_language() {
    let (bank, _phone) = Bank::with_customer().await;
    let page = bank.post("/order/transfer", &TRANSFER).await;
    assert_eq!(page.status, StatusCode::OK);
    for shown in ["Zoë Müller", "1234\u{a0}5678\u{a0}9012", "1,250.50"] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
    for (name, value) in CANONICAL {
        let hidden = format!("type=\"hidden\" name=\"{name}\" value=\"{value}\"");
        assert!(page.body.contains(&hidden), "{hidden}: {}", page.body);
    }
    bank.get("/language?to=de").await;
    let page = bank.post("/order/transfer", &CANONICAL).await;
    assert!(page.body.contains("1.250,50"));
    let mut again = CANONICAL.to_vec();
    again.push(("again", "1"));
    let page = bank.post("/order/transfer", &again).await;
    assert!(page.body.contains("value=\"1.250,50\""));
    assert!(page.body.contains("value=\"1234\u{a0}5678\u{a0}9012\""));
}

#[tokio::test]
async fn g02_amount_with_the_currency_and_account_in_groups_then_taken_as_typed() {
    let (bank, _phone) = Bank::with_customer().await;
    bank.get("/language?to=de").await;
    for amount in ["1250,50 €", "€1.250,50", "1.250,50\u{a0}EUR", "EUR 1250,50"] {
        let mut form = TRANSFER.to_vec();
        form.retain(|(name, _)| !["amount", "account"].contains(name));
        form.extend([("amount", amount), ("account", "1234 5678 9012")]);
        let page = bank.post("/order/transfer", &form).await;
        assert_eq!(page.status, StatusCode::OK, "{amount}: {}", page.body);
        assert!(page.body.contains("name=\"amount\" value=\"1250.50\""));
        assert!(
            page.body
                .contains("name=\"account\" value=\"123456789012\"")
        );
        form.retain(|(name, _)| *name != "account");
        form.push(("account", "DE89 3704 0044 0532 0130 00"));
        let with_iban = bank.post("/order/transfer", &form).await;
        assert!(
            with_iban
                .body
                .contains("name=\"account\" value=\"DE89370400440532013000\"")
        );
        // The app shows nothing before the button is selected.
        assert!(page.body.contains("Wählen Sie „Unterzeichnen“."));
    }
}

#[tokio::test]
async fn language_of_the_bank_then_chosen_without_a_button_in_the_order_of_the_server() {
    let bank = Bank::open().await;
    let page = bank.get("/").await;
    let script = bank.get("/language.js").await;
    assert!(page.body.contains("<script src=\"/language.js\" defer>"));
    assert!(script.body.contains("requestSubmit"));
    let order = |body: &str| -> Vec<String> {
        let names = body.split("<option value=\"").skip(1);
        names.map(|rest| rest[..2].to_owned()).collect()
    };
    let server = bank.browser.get("/sign-in").await;
    assert_eq!(order(&page.body), order(&server.body));
    assert_eq!(order(&page.body).len(), 24);
}

#[tokio::test]
async fn g01_date_that_passes_before_the_signature_then_the_form_again() {
    let (bank, _phone) = Bank::with_customer().await;
    let tomorrow = Timestamp::now() + jiff::SignedDuration::from_hours(24);
    let tomorrow = tomorrow
        .in_tz("Europe/Brussels")
        .unwrap()
        .date()
        .to_string();
    let mut form = TRANSFER.to_vec();
    form.retain(|(name, _)| *name != "date");
    form.push(("date", &tomorrow));
    let page = bank.post("/order/transfer", &form).await;
    assert_eq!(page.status, StatusCode::OK);
    bank.ahead.store(2 * 24 * 60 * 60, Ordering::Relaxed);
    bank.sign_in().await;
    let page = bank.post("/order/transfer/sign", &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("data-field=\"date\" data-code=\"past\""));
    assert!(page.body.contains("value=\"Rent\""));
}
