//! A server with services on a port of its own, and a browser without a screen.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use countersign_federation::Federation;
use reqwest::header::{ACCEPT, CONTENT_SECURITY_POLICY, COOKIE, LOCATION, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use server::config::Options;
use server::demo::{EMAIL, PASSWORD};
use server::domain::account::{Account, AccountId, Email};
use server::passwords::HashFor;
use server::server::Server;
use server::state::App;
use server::use_cases::account;
use zeroize::Zeroizing;

/// The secret of the service `shop`.
pub(crate) const SECRET: &str = "a secret of at least thirty-two characters";

/// The longest time that the server waits for a service in tests.
pub(crate) const SERVICE_TIME_LIMIT: std::time::Duration = std::time::Duration::from_millis(300);

/// A running demo server with the services `wiki`, which is public, and `shop`, which has a secret.
pub(crate) struct Site {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) origin: String,
    pub(crate) state: App,
    #[allow(dead_code, reason = "used by the tests of OpenID Connect")]
    pub(crate) federation: Arc<Federation>,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
}

impl Site {
    pub(crate) async fn start() -> Self {
        Self::start_with(Options::default()).await
    }

    pub(crate) async fn start_with(options: Options) -> Self {
        Self::start_with_services(options, "").await
    }

    /// The same with more services: text of the TOML file.
    pub(crate) async fn start_with_services(options: Options, more: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("shop.secret");
        std::fs::write(&secret, SECRET).unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(&secret, mode).unwrap();
        let file = folder.path().join("server.toml");
        let services = format!(
            r#"
            [[services]]
            id = "wiki"
            name = "City wiki"
            [services.oidc]
            redirect-uris = ["https://wiki.example/back"]

            [[services]]
            id = "shop"
            name = "Shop"
            [services.oidc]
            redirect-uris = ["https://shop.example/a?x=1", "https://shop.example/b"]
            secret-file = {secret:?}

            [[services]]
            id = "vault"
            name = "Vault"
            second-factor = "required"
            [services.oidc]
            redirect-uris = ["https://vault.example/"]

            [[services]]
            id = "bank"
            name = "Bank"
            [services.transactions.transfer]
            en = "Bank (transfer)"
            de = "Bank (Überweisung)"
            [services.oidc]
            redirect-uris = ["https://bank.example/signed"]
            secret-file = {secret:?}
            {more}
            "#
        );
        std::fs::write(&file, services).unwrap();
        let options = Options {
            config: Some(file),
            demo: Some(true),
            data_dir: Some(folder.path().join("data")),
            listen: Some("127.0.0.1:0".parse().unwrap()),
            clock_file: Some(folder.path().join("clock")),
            ..options
        };
        let mut config = options.resolve().unwrap();
        config.time_limits.service = SERVICE_TIME_LIMIT;
        let server = Server::bind(config).await.unwrap();
        let (services, federation) = countersign_federation::start(server.state()).unwrap();
        let server = server.extended(services);
        let origin = format!("http://{}", server.address().unwrap());
        let state = server.state().clone();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        tokio::spawn(server.run(async move {
            let _ = stopped.await;
        }));
        Self {
            folder,
            origin,
            state,
            federation,
            stop: Some(stop),
        }
    }

    /// Creates another account with the demo's password.
    #[allow(dead_code, reason = "used by the tests of the bank")]
    pub(crate) async fn create_account(&self, email: &str) {
        let place = self.state.passwords.place(HashFor::UnknownBrowser).unwrap();
        let hash = place.hash(Zeroizing::new(PASSWORD.into())).await.unwrap();
        let account = Account {
            id: AccountId([7; 16]),
            email: Email::parse(email).unwrap(),
            first_name: "Other".into(),
            last_name: "Person".into(),
            language: "en".into(),
            created_at: self.state.now(),
        };
        let store = &self.state.store;
        let created = store.write(move |tx| account::create(tx, &account, &hash));
        created.await.unwrap();
    }

    /// Moves the clock on, seconds from the start.
    pub(crate) fn move_clock(&self, seconds: u64) {
        std::fs::write(self.folder.path().join("clock"), seconds.to_string()).unwrap();
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

/// An HTTP client that follows no redirect.
pub(crate) fn http() -> Client {
    // In a build of the workspace, reqwest asks for a TLS provider. A second call changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

/// A page, or where the answer leads.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) location: String,
    pub(crate) body: String,
    /// Its content security policy.
    #[allow(dead_code, reason = "used by the tests of CAS")]
    pub(crate) policy: String,
}

impl Page {
    /// The address to which a redirect leads.
    pub(crate) fn redirect(self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.body);
        self.location
    }

    /// The part of the body between two texts.
    pub(crate) fn between(&self, before: &str, after: &str) -> &str {
        let found = self.body.split_once(before);
        let (_, rest) = found.unwrap_or_else(|| panic!("no {before}: {}", self.body));
        rest.split_once(after).unwrap().0
    }
}

/// A browser without a screen: it keeps cookies and fills forms.
pub(crate) struct Browser {
    client: Client,
    origin: String,
    jar: Mutex<BTreeMap<String, String>>,
}

impl Browser {
    pub(crate) fn at(site: &Site) -> Self {
        Self {
            client: http(),
            origin: site.origin.clone(),
            jar: Mutex::default(),
        }
    }

    fn request(&self, method: Method, to: &str) -> RequestBuilder {
        let address = match to.starts_with('/') {
            true => format!("{}{to}", self.origin),
            false => to.to_owned(),
        };
        let jar = self.jar.lock().unwrap();
        let cookies: Vec<_> = jar
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        self.client
            .request(method, address)
            .header(ACCEPT, "text/html")
            .header(COOKIE, cookies.join("; "))
    }

    async fn take(&self, request: RequestBuilder) -> Page {
        let answer = request.send().await.unwrap();
        for line in answer.headers().get_all(SET_COOKIE) {
            let pair = line.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.jar.lock().unwrap().insert(name.into(), value.into());
        }
        let location = answer.headers().get(LOCATION);
        let policy = answer.headers().get(CONTENT_SECURITY_POLICY);
        let policy = policy.map_or_else(String::new, |policy| policy.to_str().unwrap().into());
        Page {
            status: answer.status(),
            location: location.map_or_else(String::new, |to| to.to_str().unwrap().into()),
            body: answer.text().await.unwrap(),
            policy,
        }
    }

    pub(crate) async fn get(&self, to: &str) -> Page {
        self.take(self.request(Method::GET, to)).await
    }

    /// The same for another purpose than to show a page, as `Sec-Fetch-Dest` names it.
    #[allow(dead_code, reason = "used by the tests of CAS")]
    pub(crate) async fn get_as(&self, to: &str, purpose: &str) -> Page {
        self.get_with(to, &[("sec-fetch-dest", purpose)]).await
    }

    /// The page at this address, asked for with these headers.
    #[allow(dead_code, reason = "used by the tests of CAS")]
    pub(crate) async fn get_with(&self, to: &str, headers: &[(&str, &str)]) -> Page {
        let mut request = self.request(Method::GET, to);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.take(request).await
    }

    /// Sends a form with the token of the page on which it stands.
    pub(crate) async fn post(&self, page: &Page, path: &str, form: &[(&str, &str)]) -> Page {
        let (_, rest) = page.body.split_once("name=\"csrf\" value=\"").unwrap();
        let mut form = form.to_vec();
        form.push(("csrf", rest.split_once('"').unwrap().0));
        self.take(self.request(Method::POST, path).form(&form))
            .await
    }

    /// Sends the JSON of a script with the browser's form token.
    pub(crate) async fn post_json(&self, path: &str, json: &serde_json::Value) -> Page {
        let token = self.get("/sign-in").await;
        let request = self
            .request(Method::POST, path)
            .header("content-type", "application/json")
            .header(
                "x-csrf-token",
                token.between("name=\"csrf\" value=\"", "\""),
            )
            .body(json.to_string());
        self.take(request).await
    }

    /// Signs in with the password alone from the page at `start`, and returns where it leads.
    pub(crate) async fn sign_in(&self, start: &str) -> String {
        self.sign_in_as(EMAIL, start).await
    }

    /// The same with an account that has the demo's password.
    pub(crate) async fn sign_in_as(&self, email: &str, start: &str) -> String {
        let page = self.get(start).await;
        let to = match page.body.split_once("name=\"to\" value=\"") {
            Some((_, rest)) => rest.split_once('"').unwrap().0.to_owned(),
            None => String::new(),
        };
        let form = [("email", email), ("to", to.as_str())];
        let next = self.post(&page, "/sign-in", &form).await.redirect();
        let page = self.get(&next).await;
        let form = [("password", PASSWORD), ("method", "password")];
        self.post(&page, "/sign-in/password", &form)
            .await
            .redirect()
    }

    /// Begins a sign-in by the app with the only device of the account. Returns the page that waits, with the match code.
    #[allow(dead_code, reason = "used by the tests of OpenID Connect")]
    pub(crate) async fn ask_the_app(&self) -> Page {
        let page = self.get("/sign-in").await;
        let form = [("email", EMAIL), ("to", "")];
        let next = self.post(&page, "/sign-in", &form).await.redirect();
        let page = self.get(&next).await;
        let form = [("password", PASSWORD), ("method", "app-pin")];
        let asked = self.post(&page, "/sign-in/password", &form).await;
        self.get(&asked.redirect()).await
    }

    /// Follows the redirect to the page that goes on to the service, then the page itself: the address to which the server sends the
    /// browser.
    pub(crate) async fn go_on(&self, to: &str) -> String {
        let page = self.get(to).await;
        assert_eq!(page.status, StatusCode::OK, "{page:?}");
        let (_, rest) = page
            .body
            .split_once("data-testid=\"service-continue\"")
            .unwrap();
        let (_, rest) = rest.split_once("href=\"").unwrap();
        let resume = rest.split_once('"').unwrap().0;
        self.get(resume).await.redirect()
    }
}
