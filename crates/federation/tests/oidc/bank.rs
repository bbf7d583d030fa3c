//! The demo bank, an application with a client library of its own: sign-in, forms, and transactions that the simulated phone signs.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use demo_bank::{Registration, router, service_table};
use jiff::Timestamp;
use protocol::messages::{Action, RequestKind};
use protocol::signed::Message as _;
use reqwest::StatusCode;
use server::config::Options;
use testkit::phone::Phone;

use crate::browser::{Browser, Page, SECRET, Site};
use crate::phone::{approve, deny, enrol, qr_text};

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

/// A bank on a port of its own, its server, and a browser.
struct Bank {
    site: Site,
    browser: Browser,
    origin: String,
    /// Seconds by which the bank's clock is ahead.
    ahead: Arc<AtomicI64>,
}

impl Bank {
    async fn open() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let secret = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(secret.path(), SECRET).unwrap();
        let table = service_table(&origin, "demo-bank", secret.path().to_str().unwrap());
        let options = Options {
            second_factor: Some("optional".into()),
            ..Options::default()
        };
        let site = Site::start_with_services(options, &table).await;
        let registration = Registration {
            issuer: site.origin.clone(),
            client_id: "demo-bank".into(),
            secret: SECRET.into(),
            origin: origin.clone(),
        };
        let ahead = Arc::new(AtomicI64::new(0));
        let seconds = ahead.clone();
        let clock = move || {
            let seconds = seconds.load(Ordering::Relaxed);
            Timestamp::now() + jiff::SignedDuration::from_secs(seconds)
        };
        let app = router(registration, Arc::new(clock)).unwrap();
        tokio::spawn(async { axum::serve(listener, app).await });
        let browser = Browser::at(&site);
        Self {
            site,
            browser,
            origin,
            ahead,
        }
    }

    /// The bank with a customer who is signed in, and the customer's phone.
    async fn with_customer() -> (Self, Phone) {
        let bank = Self::open().await;
        bank.browser.sign_in("/sign-in").await;
        let phone = enrol(&bank.site, &bank.browser).await;
        bank.sign_in().await;
        (bank, phone)
    }

    /// Signs in at the bank, in a browser that is signed in at the server.
    async fn sign_in(&self) {
        let address = self.get("/sign-in").await.redirect();
        let arrived = self.browser.get(&address).await.redirect();
        let answer = self.browser.go_on(&arrived).await;
        assert!(answer.starts_with(&self.origin), "{answer}");
        assert_eq!(self.browser.get(&answer).await.redirect(), "/");
    }

    async fn get(&self, path: &str) -> Page {
        self.browser.get(&format!("{}{path}", self.origin)).await
    }

    /// Sends a form of the bank, with the token of its first page.
    async fn post(&self, path: &str, form: &[(&str, &str)]) -> Page {
        let page = self.get("/").await;
        let path = format!("{}{path}", self.origin);
        self.browser.post(&page, &path, form).await
    }

    /// Sends a filled form to be signed: the page of the server that asks how.
    async fn arrive(&self, kind: &str, form: &[(&str, &str)]) -> (String, Page) {
        let answer = self.post(&format!("/order/{kind}/sign"), form).await;
        let arrived = self.browser.get(&answer.redirect()).await.redirect();
        let sign = self.browser.get(&arrived).await.redirect();
        let page = self.browser.get(&sign).await;
        (sign, page)
    }

    /// Chooses a method: the path that waits, and its page.
    async fn choose(&self, (sign, page): &(String, Page), method: &str) -> (String, Page) {
        let asked = self.browser.post(page, sign, &[("method", method)]).await;
        let waiting = asked.redirect();
        let page = self.browser.get(&waiting).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        (waiting, page)
    }

    /// Follows the server's last page back to the bank: the page there.
    async fn return_from(&self, arrived: &str) -> Page {
        let answer = self.browser.go_on(arrived).await;
        let led = self.browser.get(&answer).await.redirect();
        self.get(&led).await
    }
}

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
    let reference = signed.between("data-reference=\"", "\"");
    assert_eq!(reference, request.id.to_hex());
    for value in shown {
        assert!(signed.body.contains(value), "{value}: {}", signed.body);
    }
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
    let (_, rest) = last
        .body
        .split_once("data-testid=\"other-method\"")
        .unwrap();
    let back = rest.split_once("href=\"").unwrap().1;
    let back = back.split_once('"').unwrap().0;
    let answer = bank.browser.get(back).await.redirect();
    let led = bank.browser.get(&answer).await.redirect();
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
    let (_, rest) = page
        .body
        .split_once("data-testid=\"other-method\"")
        .unwrap();
    let back = rest.split_once("href=\"").unwrap().1;
    let answer = bank.browser.get(back.split_once('"').unwrap().0).await;
    let led = bank.browser.get(&answer.redirect()).await.redirect();
    let page = bank.get(&led).await;
    assert!(page.body.contains("data-testid=\"bank-not-signed\""));
    assert!(page.body.contains("value=\"1250.50\""));
}

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
        ("amount", "-12.50", "not-positive"),
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

#[tokio::test]
async fn g01_every_language_then_each_form_fits_into_a_qr_code_and_amounts_are_the_same() {
    let (bank, _phone) = Bank::with_customer().await;
    for language in server::text::Language::all() {
        let tag = language.tag();
        bank.get(&format!("/language?to={tag}")).await;
        bank.browser
            .get(&format!("/language?to={tag}&back=/"))
            .await;
        let review = bank.post("/order/transfer", &CANONICAL).await;
        let euros = server::text::Texts::of(language).amount("1250.50", "EUR");
        let shown = format!(">{euros}</dd>");
        assert!(review.body.contains(&shown), "{tag}: {}", review.body);
        let sign = bank.arrive("transfer", &CANONICAL).await;
        assert!(sign.1.body.contains(&shown), "{tag}: {}", sign.1.body);
    }
}

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
