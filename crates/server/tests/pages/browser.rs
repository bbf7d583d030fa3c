//! A server on a port of its own, and a browser without a screen: it keeps cookies and fills forms.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use countersign_server::clock::Clock;
use countersign_server::config::{Config, Options};
use countersign_server::domain::token::HashedToken;
use countersign_server::events::{Events, Notifier, Topic};
use countersign_server::keys::Keys;
use countersign_server::passwords::Passwords;
use countersign_server::server::Server;
use countersign_server::store::Store;
use protocol::origin::Origin;
use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap, LOCATION, RETRY_AFTER, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use sha2::{Digest, Sha256};
use testkit::phone::PinnedServer;

use crate::wording;

pub(crate) use countersign_server::demo::{EMAIL, PASSWORD};

/// A running demo server; it stops when it is dropped.
pub(crate) struct Running {
    folder: tempfile::TempDir,
    address: String,
    pinned: PinnedServer,
    passwords: Passwords,
    events: Events,
    config: Config,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    ended: tokio::task::JoinHandle<()>,
}

impl Running {
    pub(crate) async fn start() -> Self {
        Self::start_with(Options::default()).await
    }

    /// A demo server with a waiting period before the recovery, in hours.
    pub(crate) async fn start_with_wait(hours: u64) -> Self {
        Self::start_with(Options {
            recovery_wait_hours: Some(hours),
            ..Options::default()
        })
        .await
    }

    /// A demo server to which the password alone is enough, whether a device is enrolled or not.
    pub(crate) async fn start_with_password_alone() -> Self {
        Self::start_with(Options {
            second_factor: Some("optional".into()),
            ..Options::default()
        })
        .await
    }

    pub(crate) async fn start_as(origin: &str) -> Self {
        Self::start_with(Options {
            origin: Some(origin.into()),
            ..Options::default()
        })
        .await
    }

    pub(crate) async fn start_with(options: Options) -> Self {
        Self::start_tuned(options, |_| ()).await
    }

    /// A server whose checked configuration `tune` changes, where no option does.
    pub(crate) async fn start_tuned(options: Options, tune: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // The demo is for this machine; with a public address it does not start.
        let demo = options.origin.is_none();
        let options = Options {
            demo: Some(demo),
            data_dir: Some(folder.path().join("data")),
            listen: Some("127.0.0.1:0".parse().unwrap()),
            clock_file: demo.then(|| folder.path().join("clock")),
            ..options
        };
        let mut config = options.resolve().unwrap();
        tune(&mut config);
        Self::run(folder, config).await
    }

    async fn run(folder: tempfile::TempDir, config: Config) -> Self {
        let server = Server::bind(config.clone()).await.unwrap();
        let address = format!("http://{}", server.address().unwrap());
        let pinned = PinnedServer {
            origin: Origin::parse(&address).unwrap(),
            key: *server.state().keys.message_public(server.state().now()),
        };
        let passwords = server.state().passwords.clone();
        let events = server.state().events.clone();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let ended = tokio::spawn(server.run(async move {
            let _ = stopped.await;
        }));
        Self {
            folder,
            address,
            pinned,
            passwords,
            events,
            config,
            stop: Some(stop),
            ended,
        }
    }

    /// Stops the server, moves the clock on to these seconds from the first start, and starts a server over the same data.
    pub(crate) async fn restart_at(mut self, seconds: u64) -> Self {
        if let Some(stop) = self.stop.take() {
            stop.send(()).unwrap();
        }
        (&mut self.ended).await.unwrap();
        self.move_clock(seconds);
        let folder = std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap());
        Self::run(folder, self.config.clone()).await
    }

    /// Moves the clock on to these seconds from the start, and waits until the server has deleted what had run out by then.
    pub(crate) async fn move_clock_and_purge(&self, seconds: u64) {
        let mut purged = self.events.subscribe(Topic::Purge);
        self.move_clock(seconds);
        purged.changed().await;
    }

    /// The announcements of the server.
    pub(crate) fn events(&self) -> &Events {
        &self.events
    }

    /// The server as an enrolment code names it.
    pub(crate) fn pinned(&self) -> &PinnedServer {
        &self.pinned
    }

    /// `host:port` on loopback.
    pub(crate) fn host(&self) -> &str {
        self.address.trim_start_matches("http://")
    }

    /// The server's places for passwords.
    pub(crate) fn passwords(&self) -> &Passwords {
        &self.passwords
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The server's database, opened a second time.
    pub(crate) fn store(&self) -> Store {
        let keys = Keys::load(&self.data().join("keys"), false).unwrap();
        let clock = Clock::with_offset_file(self.folder.path().join("clock"));
        let (notifier, _) = Notifier::new();
        Store::open(
            &self.data().join("countersign.db"),
            Arc::new(keys),
            clock,
            notifier,
        )
        .unwrap()
    }

    /// Moves the clock on, seconds from the start.
    pub(crate) fn move_clock(&self, seconds: u64) {
        std::fs::write(self.clock(), seconds.to_string()).unwrap();
    }

    fn clock(&self) -> impl AsRef<Path> {
        self.folder.path().join("clock")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

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

    pub(crate) fn is(&self, status: u16) {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
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
            address: server.address.clone(),
            jar: Arc::default(),
            headers: HeaderMap::new(),
        }
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
        let page = self.get("/sign-in").await.body;
        let (_, rest) = page
            .split_once("name=\"csrf\" value=\"")
            .expect("the page has a form");
        rest.split_once('"').unwrap().0.to_owned()
    }

    pub(crate) async fn sign_in(&self) {
        self.sign_in_by(PASSWORD, "password")
            .await
            .leads_to("/account");
    }

    /// Gives the address, then this password with this method.
    pub(crate) async fn sign_in_by(&self, password: &str, method: &str) -> Page {
        self.get("/sign-in").await;
        self.post("/sign-in", &[("email", EMAIL)])
            .await
            .leads_to("/sign-in/password");
        let form = [("password", password), ("method", method)];
        self.post("/sign-in/password", &form).await
    }

    /// Signs in with the password alone, to recover a second factor.
    pub(crate) async fn sign_in_to_recover(&self) {
        self.sign_in_by(PASSWORD, "password")
            .await
            .leads_to("/account/recover");
    }
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
