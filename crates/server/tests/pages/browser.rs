//! A browser without a screen: it keeps cookies, fills forms and asserts on pages.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use countersign_server::domain::account::Email;
use countersign_server::domain::token::HashedToken;
use countersign_server::store::StoreError;
use protocol::ids::DeviceId;
use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap, LOCATION, RETRY_AFTER, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use sha2::{Digest, Sha256};

use crate::server::Running;
use crate::wording;

pub(crate) use countersign_server::demo::{EMAIL, PASSWORD};

type Jar = BTreeMap<String, String>;

#[derive(Clone)]
pub(crate) struct Browser {
    client: Client,
    address: String,
    jar: Arc<Mutex<Jar>>,
    headers: HeaderMap,
}

/// A page, or where the answer leads.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) location: String,
    /// Seconds, if the answer names a time to try again.
    pub(crate) retry_after: Option<u64>,
    pub(crate) body: String,
}

impl Page {
    pub(crate) fn leads_to(&self, path: &str) {
        assert_eq!(
            (self.status, self.location.as_str()),
            (StatusCode::SEE_OTHER, path),
            "{}",
            self.body
        );
    }

    /// The problem `code` stands in the field with this id, which alone has the focus.
    pub(crate) fn says_at(&self, field: &str, code: &str) {
        let label = format!("<label for=\"{field}\">");
        let (_, labelled) = self.body.split_once(&label).unwrap();
        let (between, rest) = labelled.split_once("<input").unwrap();
        let notice = format!("id=\"{field}-error\" data-testid=\"error\" data-code=\"{code}\"");
        assert!(between.contains(&notice), "{code}: {}", self.body);
        let input = rest.split_once('>').unwrap().0;
        assert!(input.contains("autofocus"), "{input}");
        assert!(input.contains("aria-invalid=\"true\""), "{input}");
        let described = input.split_once("aria-describedby=\"").unwrap().1;
        let described = described.split_once('"').unwrap().0;
        assert!(described.contains(&format!("{field}-error")), "{input}");
        assert_eq!(self.body.matches("autofocus").count(), 1);
        assert_eq!(self.body.matches("data-testid=\"error\"").count(), 1);
    }

    /// Asserts that these fields alone have the focus, and are marked as wrong.
    pub(crate) fn focuses(&self, names: &[&str]) {
        let inputs = self.body.split("<input").skip(1);
        let inputs = inputs.filter_map(|input| Some(input.split_once('>')?.0));
        let focused: Vec<&str> = inputs.filter(|input| input.contains("autofocus")).collect();
        assert_eq!(focused.len(), names.len(), "{focused:?}");
        for (input, name) in focused.iter().zip(names) {
            let is_named = input.contains(&format!("name=\"{name}\""));
            let is_wrong = input.contains("aria-invalid=\"true\"");
            assert!(is_named && is_wrong, "{name}: {input}");
        }
    }

    pub(crate) fn is(&self, status: u16) {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
    }

    /// Asserts that the page contains this text or markup.
    pub(crate) fn shows(&self, part: &str) {
        assert!(self.body.contains(part), "no {part}: {}", self.body);
    }

    /// Asserts that the page does not contain this text or markup.
    pub(crate) fn lacks(&self, part: &str) {
        assert!(!self.body.contains(part), "{part}: {}", self.body);
    }

    /// Asserts that the page has an element with this `data-testid`.
    pub(crate) fn shows_element(&self, id: &str) {
        self.shows(&format!("data-testid=\"{id}\""));
    }

    /// Asserts that the page has no element with this `data-testid`.
    pub(crate) fn lacks_element(&self, id: &str) {
        self.lacks(&format!("data-testid=\"{id}\""));
    }

    /// Asserts that the page names this outcome of a question to a device.
    pub(crate) fn shows_outcome(&self, outcome: &str) {
        self.shows(&format!("data-outcome=\"{outcome}\""));
    }

    /// Asserts that the page shows the message with this code.
    pub(crate) fn shows_error(&self, code: &str) {
        self.shows(&format!("data-code=\"{code}\""));
    }

    /// The text after `before`, up to `after`.
    pub(crate) fn between(&self, before: &str, after: &str) -> &str {
        let found = self.body.split_once(before);
        let (_, rest) = found.unwrap_or_else(|| panic!("no {before}: {}", self.body));
        rest.split_once(after).unwrap().0
    }
}

impl Browser {
    pub(crate) fn at(server: &Running) -> Self {
        // In a build of the workspace, reqwest asks for a TLS provider. A second call changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self {
            client,
            address: server.address().to_owned(),
            jar: Arc::default(),
            headers: HeaderMap::new(),
        }
    }

    /// A new browser that is signed in with the password alone.
    pub(crate) async fn signed_in(server: &Running) -> Self {
        let browser = Self::at(server);
        browser.sign_in().await;
        browser
    }

    /// A browser whose requests carry these headers, as a proxy before the server adds them.
    pub(crate) fn with_headers(server: &Running, headers: &[(&'static str, &str)]) -> Self {
        let mut browser = Self::at(server);
        for (name, value) in headers {
            browser.headers.append(*name, value.parse().unwrap());
        }
        browser
    }

    pub(crate) fn cookie(&self, name: &str) -> String {
        self.jar.lock().unwrap()[name].clone()
    }

    /// The id under which the server knows this browser.
    pub(crate) fn id(&self) -> HashedToken {
        let cookie = self.cookie("countersign-browser");
        let token = sha256(&decode(cookie.split_once('.').unwrap().0));
        HashedToken(token.try_into().unwrap())
    }

    pub(crate) fn cookies(&self) -> Jar {
        self.jar.lock().unwrap().clone()
    }

    pub(crate) fn set_cookies(&self, jar: Jar) {
        *self.jar.lock().unwrap() = jar;
    }

    pub(crate) fn set_cookie(&self, name: &str, value: &str) {
        self.jar.lock().unwrap().insert(name.into(), value.into());
    }

    /// A request with this browser's cookies; redirects are not followed.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let jar = self.jar.lock().unwrap();
        let line: Vec<_> = jar
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        self.client
            .request(method, format!("{}{path}", self.address))
            .header(COOKIE, line.join("; "))
            .headers(self.headers.clone())
    }

    async fn take(&self, request: RequestBuilder) -> Page {
        let answer = request.send().await.unwrap();
        for line in answer.headers().get_all(SET_COOKIE) {
            let pair = line.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            let mut jar = self.jar.lock().unwrap();
            if value.is_empty() {
                jar.remove(name);
            } else {
                jar.insert(name.into(), value.into());
            }
        }
        let location = answer
            .headers()
            .get(LOCATION)
            .map(|l| l.to_str().unwrap().to_owned());
        let retry_after = answer.headers().get(RETRY_AFTER);
        let retry_after = retry_after.map(|seconds| seconds.to_str().unwrap().parse().unwrap());
        let is_page = answer
            .headers()
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        let status = answer.status();
        let body = answer.text().await.unwrap();
        if is_page {
            wording::check_dates(&wording::text_of(&body));
        }
        Page {
            status,
            retry_after,
            location: location.unwrap_or_default(),
            body,
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Page {
        self.take(self.request(Method::GET, path)).await
    }

    /// Sends a form as it is.
    pub(crate) async fn send(&self, path: &str, form: &[(&str, &str)]) -> Page {
        self.take(self.request(Method::POST, path).form(form)).await
    }

    /// Sends a form with the token of this browser.
    pub(crate) async fn post(&self, path: &str, form: &[(&str, &str)]) -> Page {
        let token = self.form_token().await;
        let mut form = form.to_vec();
        form.push(("csrf", &token));
        self.send(path, &form).await
    }

    /// Sends JSON as a page's script does.
    pub(crate) async fn post_json(&self, path: &str, body: &str) -> Page {
        let token = self.form_token().await;
        let request = self
            .request(Method::POST, path)
            .header("content-type", "application/json")
            .header("x-csrf-token", token)
            .body(body.to_owned());
        self.take(request).await
    }

    pub(crate) async fn form_token(&self) -> String {
        let page = self.get("/sign-in").await;
        page.between("name=\"csrf\" value=\"", "\"").to_owned()
    }

    /// Whether the browser has a session that opens My Account.
    pub(crate) async fn is_signed_in(&self) -> bool {
        self.get("/account").await.status == StatusCode::OK
    }

    pub(crate) async fn sign_in(&self) {
        self.sign_in_by(PASSWORD, "password")
            .await
            .leads_to("/account");
    }

    /// Comes to the page of the password.
    pub(crate) async fn enter_email(&self, email: &str) {
        self.get("/sign-in").await;
        self.post("/sign-in", &[("email", email)])
            .await
            .leads_to("/sign-in/password");
    }

    /// Gives the address and the right password, and asks by this method.
    pub(crate) async fn begin_sign_in(&self, method: &str) -> Page {
        self.sign_in_by(PASSWORD, method).await
    }

    /// Gives the address, then this password with this method.
    pub(crate) async fn sign_in_by(&self, password: &str, method: &str) -> Page {
        self.enter_email(EMAIL).await;
        let form = [("password", password), ("method", method)];
        self.post("/sign-in/password", &form).await
    }

    /// Signs in with the password alone, to recover a second factor.
    pub(crate) async fn sign_in_to_recover(&self) {
        self.sign_in_by(PASSWORD, "password")
            .await
            .leads_to("/account/recover");
    }

    /// Chooses a device and a method on the page below `base`: `/sign-in` or `/account/step-up`.
    pub(crate) async fn choose_device(&self, base: &str, device: DeviceId, method: &str) -> Page {
        let id = device.to_hex();
        let form = [("method", method), ("device", id.as_str())];
        self.post(&format!("{base}/device"), &form).await
    }

    /// Gives the password on the page of a device's recovery, to be proved by a mail or by the device with this id.
    pub(crate) async fn recover_with(&self, page: &str, proof: &str) -> Page {
        let form = [("password", PASSWORD), ("proof", proof)];
        self.post(page, &form).await
    }

    /// The match code on the waiting page below `base`.
    pub(crate) async fn match_code(&self, base: &str) -> String {
        let page = self.get(&format!("{base}/waiting")).await;
        page.between("data-testid=\"match-code\">", "<").to_owned()
    }

    /// The id of the newest entry of the history.
    pub(crate) async fn newest_entry(&self) -> String {
        let page = self.get("/account/history").await;
        page.between("data-entry-id=\"", "\"").to_owned()
    }
}

/// Whether a device of the owner has confirmed a sign-in in this browser.
pub(crate) async fn is_vouched(server: &Running, browser: HashedToken) -> bool {
    let store = server.store();
    let vouched = store.read(move |tx| -> Result<_, StoreError> {
        let account = tx.account_by_email(&Email::parse(EMAIL).unwrap())?.unwrap();
        tx.is_vouched(browser, account.id)
    });
    vouched.await.unwrap()
}

/// The methods that a page of a sign-in offers, in its order.
pub(crate) fn methods_on(page: &str) -> Vec<String> {
    page.split("name=\"method\" value=\"")
        .skip(1)
        .filter_map(|after| after.split_once('"'))
        .map(|(method, _)| method.to_owned())
        .collect()
}

pub(crate) fn decode(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap()
}

pub(crate) fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}
