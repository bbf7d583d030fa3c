//! The demo bank, an application with a client library of its own: sign-in, forms, and transactions that the simulated phone signs.

mod forms;
mod sessions;
mod signing;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use demo_bank::{Registration, router, service_table};
use jiff::Timestamp;
use reqwest::StatusCode;
use server::config::Options;
use testkit::phone::Phone;
use tokio::net::TcpListener;

use crate::browser::{Browser, Page, SECRET, Site};
use crate::phone::enrol;

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

/// Serves a bank whose address in browsers is `origin`. Its clock is ahead by the seconds that are returned.
fn serve(listener: TcpListener, origin: &str, issuer: &str) -> Arc<AtomicI64> {
    let registration = Registration {
        issuer: issuer.into(),
        client_id: "demo-bank".into(),
        secret: SECRET.into(),
        origin: origin.into(),
        proxy: None,
    };
    let ahead = Arc::new(AtomicI64::new(0));
    let seconds = ahead.clone();
    let clock = move || {
        let seconds = seconds.load(Ordering::Relaxed);
        Timestamp::now() + jiff::SignedDuration::from_secs(seconds)
    };
    let app = router(registration, Arc::new(clock)).unwrap();
    tokio::spawn(async { axum::serve(listener, app).await });
    ahead
}

impl Bank {
    async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let secret = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(secret.path(), SECRET).unwrap();
        let table = service_table(&origin, "demo-bank", secret.path().to_str().unwrap());
        let options = Options {
            second_factor: Some("optional".into()),
            ..Options::default()
        };
        let site = Site::start_with_services(options, &table).await;
        let ahead = serve(listener, &origin, &site.origin);
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

    /// Sets the language of the bank and of its server.
    async fn choose_language(&self, tag: &str) {
        self.get(&format!("/language?to={tag}")).await;
        let path = format!("/language?to={tag}&back=/");
        self.browser.get(&path).await;
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

    /// Follows the link back to the bank on the server's page that says that nothing was signed: the path there.
    async fn go_back(&self, page: &Page) -> String {
        let (_, rest) = page
            .body
            .split_once("data-testid=\"other-method\"")
            .unwrap();
        let back = rest.split_once("href=\"").unwrap().1;
        let answer = self.browser.get(back.split_once('"').unwrap().0).await;
        self.browser.get(&answer.redirect()).await.redirect()
    }

    /// Follows the server's last page back to the bank: the page there.
    async fn return_from(&self, arrived: &str) -> Page {
        let answer = self.browser.go_on(arrived).await;
        let led = self.browser.get(&answer).await.redirect();
        self.get(&led).await
    }
}
