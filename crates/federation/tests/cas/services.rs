//! Services that speak CAS: their settings, their questions to the server, and their callbacks.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::{Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use reqwest::Url;
use server::config::Options;
use tokio::sync::mpsc::UnboundedReceiver;

use crate::browser::{Browser, Page, Site, http};

pub(crate) const LIBRARY: &str = "https://library.example/login";
pub(crate) const PORTAL: &str = "https://portal.example/start?lang=de";
pub(crate) const ARCHIVE: &str = "https://archive.example/";

/// A server with the services `library`, `portal`, which may sign in to others, and `archive`, which requires a device.
pub(crate) async fn site(callbacks: &Callbacks) -> Site {
    let services = format!(
        r#"
        [[services]]
        id = "library"
        name = "City library"
        [services.cas]
        urls = ["{LIBRARY}", "https://library.example/a?x=1&y=ü"]
        url-prefixes = ["https://library.example/app/", "https://bücher.example"]
        attributes = ["email", "names", "language"]

        [[services]]
        id = "portal"
        name = "Portal"
        [services.cas]
        url-prefixes = ["https://portal.example", "https://portal.example:8443/in/here"]
        proxy-callbacks = ["{}", "{}", "http://127.0.0.1:1/nobody"]
        proxies-to = ["library", "archive", "forum"]

        [[services]]
        id = "archive"
        name = "Archive"
        second-factor = "required"
        [services.cas]
        urls = ["{ARCHIVE}"]

        [[services]]
        id = "forum"
        name = "Forum"
        [services.cas]
        url-prefixes = ["{}"]

        [[services]]
        id = "mail"
        name = "Mail"
        [services.cas]
        urls = ["https://mail.example/"]
        logout-url = "{}"
        "#,
        callbacks.address("/callback?a=b"),
        callbacks.address("/elsewhere"),
        callbacks.address("/forum"),
        callbacks.address("/mail/logout"),
    );
    Site::start_with_services(Options::default(), &services).await
}

/// The path of the sign-in for a service, with these further parameters.
pub(crate) fn login(service: &str, more: &[(&str, &str)]) -> String {
    path("/cas/login", &[&[("service", service)], more].concat())
}

/// A path with these parameters.
pub(crate) fn path(path: &str, parameters: &[(&str, &str)]) -> String {
    let mut url = Url::parse("http://a.example").unwrap();
    url.set_path(path);
    url.query_pairs_mut().extend_pairs(parameters);
    format!("{}?{}", url.path(), url.query().unwrap())
}

/// The query of an address.
pub(crate) fn query(address: &str) -> HashMap<String, String> {
    let address = Url::parse(address).unwrap();
    address.query_pairs().into_owned().collect()
}

/// Gets a ticket for a service in a browser that is signed in.
pub(crate) async fn ticket(browser: &Browser, service: &str) -> String {
    let arrived = browser.get(&login(service, &[])).await.redirect();
    let answer = browser.go_on(&arrived).await;
    query(&answer)["ticket"].clone()
}

/// The answer of an endpoint for programs.
pub(crate) async fn ask(site: &Site, endpoint: &str, parameters: &[(&str, &str)]) -> String {
    let address = format!("{}{}", site.origin, path(endpoint, parameters));
    let answer = http().get(address).send().await.unwrap();
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert!(!answer.headers().contains_key("set-cookie"));
    answer.text().await.unwrap()
}

/// The answer to a validation at an endpoint.
pub(crate) async fn validate(site: &Site, endpoint: &str, service: &str, ticket: &str) -> String {
    ask(site, endpoint, &[("service", service), ("ticket", ticket)]).await
}

/// The code of a refusal.
pub(crate) fn code(answer: &str) -> &str {
    let (_, rest) = answer
        .split_once("code=\"")
        .unwrap_or_else(|| panic!("not refused: {answer}"));
    rest.split_once('"').unwrap().0
}

/// The content of an element.
pub(crate) fn element<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = answer.split_once(&format!("<cas:{name}>"))?;
    Some(rest.split_once(&format!("</cas:{name}>"))?.0)
}

/// Asserts that a page says that the address is not registered, and leads nowhere.
pub(crate) fn assert_unknown(page: &Page, why: &str) {
    assert_eq!(page.status, StatusCode::BAD_REQUEST.as_u16(), "{why}");
    assert!(page.body.contains("page-unknown-service"), "{}", page.body);
    assert_eq!(page.location, "", "{why}");
}

/// The longest wait for a post that must come.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

/// A program that takes callbacks, and the addresses at which it was called.
pub(crate) struct Callbacks {
    port: u16,
    called: Arc<Mutex<Vec<String>>>,
    status: Arc<Mutex<StatusCode>>,
    posts: tokio::sync::Mutex<UnboundedReceiver<(String, String)>>,
}

impl Callbacks {
    /// Listens on loopback, and answers 200.
    pub(crate) async fn listen() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let called: Arc<Mutex<Vec<String>>> = Arc::default();
        let status = Arc::new(Mutex::new(StatusCode::OK));
        let (log, answer) = (called.clone(), status.clone());
        let (posted, posts) = tokio::sync::mpsc::unbounded_channel();
        let handler = any(move |method: Method, uri: Uri, body: String| {
            if method == Method::POST {
                posted.send((uri.to_string(), body)).unwrap();
            } else {
                log.lock().unwrap().push(uri.to_string());
            }
            let status = *answer.lock().unwrap();
            async move { answered(status) }
        });
        tokio::spawn(async move {
            axum::serve(listener, Router::new().fallback(handler))
                .await
                .unwrap();
        });
        Self {
            port,
            called,
            status,
            posts: tokio::sync::Mutex::new(posts),
        }
    }

    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Answers with this status from now on. A redirect leads to `/elsewhere`.
    pub(crate) fn answer(&self, status: u16) {
        *self.status.lock().unwrap() = StatusCode::from_u16(status).unwrap();
    }

    /// The path and the form of the next post, once it comes.
    pub(crate) async fn next_post(&self) -> (String, HashMap<String, String>) {
        let next = async { self.posts.lock().await.recv().await.unwrap() };
        let (path, body) = tokio::time::timeout(PATIENCE, next).await.unwrap();
        (path, query(&format!("http://a.example/?{body}")))
    }

    /// The calls since the last time.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.called.lock().unwrap())
    }
}

fn answered(status: StatusCode) -> Response {
    if status.is_redirection() {
        return (status, [(header::LOCATION, "/elsewhere")]).into_response();
    }
    status.into_response()
}
