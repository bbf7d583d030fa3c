//! The demo bank: a transaction is filled in, reviewed, and signed in the app or by a code.

use protocol::messages::{Action, RequestKind};
use protocol::signed::Message as _;

use testkit::phone::Phone;

use crate::browser::Browser;
use crate::phone::{approve_only, owner_with_phone, owner_with_two_phones};
use crate::server::Running;

const TRANSFER: [(&str, &str); 5] = [
    ("recipient", "Zoë  Müller"),
    ("account", "1234 5678-9012"),
    ("amount", "1,250.5"),
    ("date", "2096-12-01"),
    ("purpose", "Rent"),
];
const CANONICAL: [(&str, &str); 5] = [
    ("recipient", "Zoë Müller"),
    ("account", "123456789012"),
    ("amount", "1250.50"),
    ("date", "2096-12-01"),
    ("purpose", "Rent"),
];

async fn customer() -> (Running, Browser, Phone) {
    let server = Running::start_with_password_alone().await;
    let (browser, phone) = owner_with_phone(&server).await;
    (server, browser, phone)
}

async fn begin(browser: &Browser, kind: &str, form: &[(&'static str, &str)], how: &str) -> String {
    let mut form = form.to_vec();
    form.push(("how", how));
    let answer = browser
        .post(&format!("/demo/bank/{kind}/sign"), &form)
        .await;
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.body);
    answer.location
}

#[tokio::test]
async fn g01_form_with_errors_then_each_is_shown_at_its_field_and_the_input_stays() {
    let (_server, browser, _phone) = customer().await;
    let page = browser.post("/demo/bank/transfer", &[]).await;
    page.is(422);
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
        let page = browser.post("/demo/bank/transfer", &form).await;
        page.is(422);
        let told = format!("data-field=\"{field}\" data-code=\"{code}\"");
        assert!(page.body.contains(&told), "{field} {value}: {}", page.body);
        assert_eq!(page.body.matches("data-testid=\"error\"").count(), 1);
        page.shows("value=\"Rent\"");
        let (before, _) = page.body.split_once(" autofocus").unwrap();
        assert!(before.ends_with("required") && before.contains(&format!("id=\"{field}\"")));
        assert_eq!(page.body.matches(" autofocus").count(), 1);
    }
    let form = [("reference", "123456"), ("reason", "None of them")];
    let page = browser.post("/demo/bank/cancel", &form).await;
    page.shows("data-field=\"reason\" data-code=\"not-option\"");
}

#[tokio::test]
async fn g01_date_that_passes_before_the_signature_then_the_form_again() {
    let (server, browser, _phone) = customer().await;
    let tomorrow = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(24);
    let tomorrow = tomorrow
        .in_tz("Europe/Brussels")
        .unwrap()
        .date()
        .to_string();
    let mut form = TRANSFER.to_vec();
    form.retain(|(name, _)| *name != "date");
    form.push(("date", &tomorrow));
    browser.post("/demo/bank/transfer", &form).await.is(200);
    server.move_clock(2 * 24 * 60 * 60);
    browser.sign_in().await;
    form.push(("how", "online"));
    let page = browser.post("/demo/bank/transfer/sign", &form).await;
    page.is(422);
    page.shows("data-field=\"date\" data-code=\"past\"");
    page.shows("value=\"Rent\"");
}

#[tokio::test]
async fn g02_form_reviewed_then_values_are_written_as_in_the_language() {
    let (_server, browser, _phone) = customer().await;
    let page = browser.post("/demo/bank/transfer", &TRANSFER).await;
    page.is(200);
    for shown in ["Zoë Müller", "1234\u{a0}5678\u{a0}9012", "1,250.50"] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
    for (name, value) in CANONICAL {
        let hidden = format!("type=\"hidden\" name=\"{name}\" value=\"{value}\"");
        assert!(page.body.contains(&hidden), "{hidden}: {}", page.body);
    }
    browser.get("/language?to=de&back=/").await;
    let page = browser.post("/demo/bank/transfer", &CANONICAL).await;
    page.shows("1.250,50");
    let mut again = CANONICAL.to_vec();
    again.push(("again", "1"));
    let page = browser.post("/demo/bank/transfer", &again).await;
    page.shows("value=\"1.250,50\"");
    page.shows("value=\"1234\u{a0}5678\u{a0}9012\"");
}

#[tokio::test]
async fn g02_signed_in_the_app_then_the_phone_showed_it_and_the_bank_has_it_once() {
    let (server, browser, mut phone) = customer().await;
    let waiting = begin(&browser, "transfer", &CANONICAL, "online").await;
    let page = browser.get(&waiting).await;
    let code = page.between("data-testid=\"match-code\">", "<").to_owned();
    page.shows("1,250.50");
    let done = waiting.replace("/waiting", "/done");
    browser.get(&done).await.is(404);
    let request = approve_only(&mut phone, &code).await;
    assert_eq!(request.kind, RequestKind::Transaction);
    assert_eq!(request.service.as_str(), "Demo Bank (transfer)");
    page.shows("Demo Bank (transfer)");
    let action = Action::parse(&request.action.0).unwrap();
    let values: Vec<_> = action.0.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(
        values,
        [
            "Zoë Müller",
            "1234\u{a0}5678\u{a0}9012",
            "EUR\u{a0}1,250.50",
            "1 Dec 2096",
            "Rent"
        ]
    );
    let finish = waiting.replace("/waiting", "/finish");
    browser.post(&finish, &[]).await.leads_to(&done);
    browser.post(&finish, &[]).await.leads_to(&waiting);
    let page = browser.get(&done).await;
    assert!(page.body.contains("data-testid=\"bank-signed\"") && page.body.contains("1,250.50"));
    let history = browser.get("/account/history").await;
    history.shows("data-result=\"signed\"");
    // It is this browser's, and nobody else's.
    let other = Browser::signed_in(&server).await;
    for path in [&waiting, &done] {
        other.get(path).await.is(404);
    }
}

#[tokio::test]
async fn g01_signed_by_code_then_only_with_exactly_these_values() {
    let (server, browser, mut phone) = customer().await;
    let page_of = begin(&browser, "transfer", &CANONICAL, "code").await;
    let page = browser.get(&page_of).await;
    page.is(200);
    page.lacks_element("typed-challenge");
    let rid = page.between("/signing/", "/challenge.svg").to_owned();
    let path = page_of.replace("/code", "/challenge.svg");
    browser.get(&path).await.is(200);
    let id = protocol::ids::RequestId::from_hex(&rid).unwrap();
    let store = server.store();
    let challenge = store
        .read(move |tx| tx.challenge(id))
        .await
        .unwrap()
        .unwrap();
    let mut typed = CANONICAL.map(|(_, value)| value);
    typed[2] = "9250.50";
    let wrong = phone.one_time_password_over(&challenge.qr_text, &typed);
    let page = browser.post(&page_of, &[("code", wrong.as_str())]).await;
    page.shows_error("not-this-transaction");
    let right =
        phone.one_time_password_over(&challenge.qr_text, &CANONICAL.map(|(_, value)| value));
    let done = page_of.replace("/code", "/done");
    browser.get(&done).await.is(404);
    browser
        .post(&page_of, &[("code", right.as_str())])
        .await
        .leads_to(&done);
    let page = browser.get(&done).await;
    assert!(page.body.contains("data-testid=\"bank-signed\"") && page.body.contains("1,250.50"));
}

#[tokio::test]
async fn g01_code_wrong_three_times_then_nothing_is_signed() {
    let (_server, browser, _phone) = customer().await;
    let form = [("reference", "123456"), ("reason", "Paid twice")];
    let page_of = begin(&browser, "cancel", &form, "code").await;
    for left in [2, 1, 0] {
        let page = browser.post(&page_of, &[("code", "000000000")]).await;
        assert_eq!(
            page.body.contains("data-outcome=\"code-used\""),
            left == 0,
            "{}",
            page.body
        );
    }
    browser
        .get(&page_of.replace("/code", "/done"))
        .await
        .is(404);
}

#[tokio::test]
async fn g01_every_language_then_each_form_fits_into_a_qr_code() {
    let (_server, browser, _phone) = customer().await;
    for language in countersign_server::text::Language::all() {
        browser
            .get(&format!("/language?to={}&back=/", language.tag()))
            .await;
        begin(&browser, "transfer", &CANONICAL, "code").await;
    }
}

#[tokio::test]
async fn no_device_then_the_bank_says_what_is_needed() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let mut form = CANONICAL.to_vec();
    form.push(("how", "online"));
    let page = browser.post("/demo/bank/transfer/sign", &form).await;
    page.shows_element("no-device");
}

#[tokio::test]
async fn without_the_demo_then_there_is_no_bank() {
    let server = Running::start_as("https://login.example.eu").await;
    let browser = Browser::at(&server);
    for path in ["/demo/bank", "/demo/bank/transfer", "/demo/outbox"] {
        let request = browser.request(reqwest::Method::GET, path);
        let answer = request
            .header("host", "login.example.eu")
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status().as_u16(), 404, "{path}");
    }
}

#[tokio::test]
async fn d01_several_devices_then_the_bank_asks_which() {
    let server = Running::start().await;
    let (browser, _, mut second) = owner_with_two_phones(&server).await;
    let mut form = CANONICAL.to_vec();
    form.push(("how", "online"));
    let page = browser.post("/demo/bank/transfer/sign", &form).await;
    page.is(200);
    assert!(page.body.contains("First") && page.body.contains("Second"));
    let id = second.device.to_hex();
    form.push(("device", &id));
    let asked = browser.post("/demo/bank/transfer/sign", &form).await;
    let page = browser.get(&asked.location).await;
    let code = page.between("data-testid=\"match-code\">", "<").to_owned();
    approve_only(&mut second, &code).await;
    let finish = asked.location.replace("/waiting", "/finish");
    let done = asked.location.replace("/waiting", "/done");
    browser.post(&finish, &[]).await.leads_to(&done);
}
