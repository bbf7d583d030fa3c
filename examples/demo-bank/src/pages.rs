//! The bank's pages: sign-in, the forms, their review, and the signed order.

use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Path, Query, Request, State};
use axum::http::header::{
    ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, REFERRER_POLICY,
    SET_COOKIE, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use subtle::ConstantTimeEq as _;

use crate::client::{Answered, BACK, BankClient, ClientError, Registration, ServerAnswer};
use crate::sessions::{Customer, Session, Sessions};
use crate::texts::Texts;
use crate::transactions::{Order, Transaction, Typed};

/// The largest form, in bytes.
const FORM_LIMIT: usize = 16 * 1024;
/// The cookie of the session. Cookies do not tell ports apart: the name is the bank's own.
const SESSION_COOKIE: &str = "bank-session";
/// The cookie of the chosen language.
const LANGUAGE_COOKIE: &str = "bank-language";

struct Bank {
    clock: Clock,
    client: BankClient,
    sessions: Sessions,
}

type App = Arc<Bank>;

/// The bank.
///
/// # Errors
/// When no HTTP client can be made.
pub fn router(registration: Registration, clock: Clock) -> Result<Router, reqwest::Error> {
    let bank = Arc::new(Bank {
        clock,
        client: BankClient::new(registration)?,
        sessions: Sessions::default(),
    });
    Ok(Router::new()
        .route("/", get(home))
        .route("/sign-in", get(sign_in))
        .route("/sign-out", post(sign_out))
        .route(BACK, get(back))
        .route("/signed", get(signed))
        .route("/not-signed", get(not_signed))
        .route("/language", get(language))
        .route("/order/{kind}", get(show).post(review))
        .route("/order/{kind}/sign", post(sign))
        .route("/style.css", get(style))
        .fallback(|visit: Visit| async move { problem(&visit, StatusCode::NOT_FOUND) })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(from_fn_with_state(bank.clone(), every_answer))
        .with_state(bank))
}

/// Headers of every answer. Forms may lead to the server, where the person signs.
async fn every_answer(State(bank): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, &bank).await;
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if response.extensions().get::<Faulted>().is_some() {
        response = problem(&visit, StatusCode::BAD_GATEWAY);
    }
    let policy = format!(
        "default-src 'none'; style-src 'self'; form-action 'self' {}; base-uri 'none'; frame-ancestors 'none'",
        bank.client.issuer()
    );
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

/// The clock of the bank.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The time zone of the bank.
const ZONE: &str = "Europe/Brussels";

impl Bank {
    /// Seconds since 1970.
    fn now(&self) -> u64 {
        u64::try_from((self.clock)().as_second()).unwrap_or_default()
    }

    /// Today in canonical form.
    fn today(&self) -> String {
        let now = (self.clock)();
        now.in_tz(ZONE).map_or_else(
            |_| now.strftime("%Y-%m-%d").to_string(),
            |now| now.date().to_string(),
        )
    }
}

/// 128 random bits in hexadecimal digits.
fn secret() -> Result<String, Fault> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Fault(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A fault of the bank or of the server. Its page says only that something did not work.
struct Fault(String);

/// Marks an answer whose page is not drawn yet, since the language of the reader is not known where the fault arises.
#[derive(Clone, Copy)]
struct Faulted;

impl From<ClientError> for Fault {
    fn from(error: ClientError) -> Self {
        Self(error.to_string())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        tracing::error!(error = %self.0, "a page failed");
        let mut response = StatusCode::BAD_GATEWAY.into_response();
        response.extensions_mut().insert(Faulted);
        response
    }
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.to_owned())
}

/// A request of a browser: its language, and its session if it has one.
#[derive(Clone)]
struct Visit {
    t: Texts,
    /// The secret of the session's cookie; empty without one.
    session: String,
    csrf: String,
    customer: Option<Customer>,
}

impl FromRequestParts<App> for Visit {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, bank: &App) -> Result<Self, Self::Rejection> {
        let chosen = cookie(&parts.headers, LANGUAGE_COOKIE);
        let accepted = parts.headers.get(ACCEPT_LANGUAGE);
        let accepted = accepted.and_then(|value| value.to_str().ok());
        let session = cookie(&parts.headers, SESSION_COOKIE).unwrap_or_default();
        let known = bank.sessions.with(&session, bank.now(), |session| {
            (session.csrf.clone(), session.customer.clone())
        });
        let (csrf, customer) = known.unwrap_or_default();
        Ok(Self {
            t: chosen
                .and_then(|tag| Texts::of_tag(&tag))
                .unwrap_or_else(|| Texts::accepted(accepted.unwrap_or_default())),
            session,
            csrf,
            customer,
        })
    }
}

/// A person who is signed in; everybody else is led to the first page.
struct SignedIn(Visit);

impl FromRequestParts<App> for SignedIn {
    type Rejection = Redirect;

    async fn from_request_parts(parts: &mut Parts, bank: &App) -> Result<Self, Redirect> {
        match Visit::from_request_parts(parts, bank).await {
            Ok(visit) if visit.customer.is_some() => Ok(Self(visit)),
            _ => Err(Redirect::to("/")),
        }
    }
}

/// A form of the bank's own pages.
type BankForm = Form<BTreeMap<String, String>>;

impl Visit {
    /// Whether the form stood on a page of this session.
    fn owns(&self, posted: &BTreeMap<String, String>) -> bool {
        let given = posted.get("csrf").map_or("", String::as_str);
        !self.csrf.is_empty() && bool::from(given.as_bytes().ct_eq(self.csrf.as_bytes()))
    }
}

fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => (status, Html(text)).into_response(),
        Err(error) => Fault(error.to_string()).into_response(),
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    visit: &'a Visit,
    t: Texts,
}

fn problem(visit: &Visit, status: StatusCode) -> Response {
    html(status, &ProblemPage { visit, t: visit.t })
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    visit: &'a Visit,
    t: Texts,
    kinds: [Transaction; 3],
}

/// `GET /`.
async fn home(visit: Visit) -> Response {
    html(
        StatusCode::OK,
        &HomePage {
            visit: &visit,
            t: visit.t,
            kinds: Transaction::ALL,
        },
    )
}

fn set_cookie(bank: &Bank, name: &str, value: &str) -> (axum::http::HeaderName, String) {
    let secure = if bank.client.is_secure() {
        "; Secure"
    } else {
        ""
    };
    (
        SET_COOKIE,
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}"),
    )
}

/// `GET /sign-in`: leads to the server.
async fn sign_in(State(bank): State<App>, visit: Visit) -> Result<Response, Fault> {
    let (address, awaited) = bank.client.begin(None, visit.t).await?;
    let session = secret()?;
    bank.sessions.end(&visit.session);
    let begun = Session {
        csrf: secret()?,
        awaited: Some(awaited),
        ..Session::default()
    };
    bank.sessions.begin(session.clone(), begun, bank.now());
    let cookie = set_cookie(&bank, SESSION_COOKIE, &session);
    Ok(([cookie], Redirect::to(&address)).into_response())
}

/// `POST /sign-out`.
async fn sign_out(State(bank): State<App>, visit: Visit, Form(posted): BankForm) -> Response {
    if !visit.owns(&posted) {
        return problem(&visit, StatusCode::FORBIDDEN);
    }
    bank.sessions.end(&visit.session);
    Redirect::to("/").into_response()
}

/// `GET /back`: the answer of the server. The session gets a new secret, since the person is now known.
async fn back(
    State(bank): State<App>,
    visit: Visit,
    Query(answer): Query<ServerAnswer>,
) -> Result<Response, Fault> {
    let taken = bank
        .sessions
        .with(&visit.session, bank.now(), |session| session.awaited.take());
    let Some(awaited) = taken.flatten() else {
        return Ok(Redirect::to("/").into_response());
    };
    let order = awaited.order.clone();
    let answered = bank.client.answered(answer, awaited).await?;
    let mut session = bank.sessions.end(&visit.session).unwrap_or_default();
    let page = match answered {
        Answered::SignedIn(customer) => {
            session.customer = Some(customer);
            "/"
        }
        // Only the person who filled in the order may sign it.
        Answered::Signed(customer, ..) if Some(&customer) != session.customer.as_ref() => {
            return Ok(Redirect::to("/").into_response());
        }
        Answered::Signed(_, order, reference) => {
            session.signed = Some((order, reference));
            "/signed"
        }
        Answered::Refused(error) => {
            tracing::info!(%error, "the server refused");
            session.not_signed = order;
            if session.not_signed.is_some() {
                "/not-signed"
            } else {
                "/"
            }
        }
    };
    session.csrf = secret()?;
    let fresh = secret()?;
    bank.sessions.begin(fresh.clone(), session, bank.now());
    let cookie = set_cookie(&bank, SESSION_COOKIE, &fresh);
    Ok(([cookie], Redirect::to(page)).into_response())
}

/// A field as its form shows it.
struct ShownField {
    name: &'static str,
    label: String,
    hint: Option<String>,
    kind: &'static str,
    options: Vec<String>,
    typed: String,
    error: Option<(&'static str, String)>,
    /// Whether it gets the focus: the first wrong field, otherwise the first.
    first: bool,
}

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage<'a> {
    visit: &'a Visit,
    t: Texts,
    kind: Transaction,
    fields: Vec<ShownField>,
}

fn draw(visit: &Visit, kind: Transaction, typed: Typed, status: StatusCode) -> Response {
    let t = visit.t;
    let first = typed.iter().position(|(.., error)| error.is_some());
    let fields = typed
        .into_iter()
        .enumerate()
        .map(|(at, (field, typed, error))| ShownField {
            first: at == first.unwrap_or(0),
            name: field.name,
            label: field.label(t),
            hint: field.hint(t),
            kind: field.input(),
            options: field.options(t),
            typed,
            error: error.map(|error| field.complaint(t, error)),
        })
        .collect();
    let page = FormPage {
        visit,
        t,
        kind,
        fields,
    };
    html(status, &page)
}

/// `GET /order/{kind}`.
async fn show(SignedIn(visit): SignedIn, Path(kind): Path<String>) -> Response {
    let Some(kind) = Transaction::from_word(&kind) else {
        return problem(&visit, StatusCode::NOT_FOUND);
    };
    let nothing = kind.fields().iter().map(|f| (*f, String::new(), None));
    draw(&visit, kind, nothing.collect(), StatusCode::OK)
}

/// A value on the review page.
struct Reviewed {
    name: &'static str,
    label: String,
    value: String,
    /// The canonical form, which is posted again.
    canonical: String,
}

fn reviewed(t: Texts, order: &Order) -> Vec<Reviewed> {
    let line = |(field, value): (crate::transactions::Field, &str)| Reviewed {
        name: field.name,
        label: field.label(t),
        value: field.shown(t, value),
        canonical: value.to_owned(),
    };
    order.lines().map(line).collect()
}

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage<'a> {
    visit: &'a Visit,
    t: Texts,
    kind: Transaction,
    values: Vec<Reviewed>,
}

/// `POST /order/{kind}`: reviews the form.
async fn review(
    State(bank): State<App>,
    SignedIn(visit): SignedIn,
    Path(kind): Path<String>,
    Form(posted): BankForm,
) -> Response {
    let order = match filled_in(&bank, &visit, &kind, &posted) {
        Ok(order) => order,
        Err(page) => return *page,
    };
    if posted.contains_key("again") {
        let again = order
            .lines()
            .map(|(field, value)| (field, field.typed(visit.t, value), None));
        return draw(&visit, order.kind, again.collect(), StatusCode::OK);
    }
    html(
        StatusCode::OK,
        &ReviewPage {
            t: visit.t,
            kind: order.kind,
            values: reviewed(visit.t, &order),
            visit: &visit,
        },
    )
}

/// The order in a form of this session, or the page that says what is wrong.
fn filled_in(
    bank: &Bank,
    visit: &Visit,
    kind: &str,
    posted: &BTreeMap<String, String>,
) -> Result<Order, Box<Response>> {
    if !visit.owns(posted) {
        return Err(Box::new(problem(visit, StatusCode::FORBIDDEN)));
    }
    let kind = Transaction::from_word(kind)
        .ok_or_else(|| Box::new(problem(visit, StatusCode::NOT_FOUND)))?;
    Order::read(kind, visit.t, posted, &bank.today())
        .map_err(|typed| Box::new(draw(visit, kind, typed, StatusCode::UNPROCESSABLE_ENTITY)))
}

/// `POST /order/{kind}/sign`: leads to the server, which has the order signed.
async fn sign(
    State(bank): State<App>,
    SignedIn(visit): SignedIn,
    Path(kind): Path<String>,
    Form(posted): BankForm,
) -> Result<Response, Fault> {
    let order = match filled_in(&bank, &visit, &kind, &posted) {
        Ok(order) => order,
        Err(page) => return Ok(*page),
    };
    let (address, awaited) = bank.client.begin(Some(order), visit.t).await?;
    bank.sessions.with(&visit.session, bank.now(), |session| {
        session.awaited = Some(awaited);
    });
    Ok(Redirect::to(&address).into_response())
}

#[derive(Template)]
#[template(path = "signed.html")]
struct SignedPage<'a> {
    visit: &'a Visit,
    t: Texts,
    title: String,
    values: Vec<Reviewed>,
    reference: String,
}

/// `GET /signed`: the signed order. A real bank would carry it out.
async fn signed(State(bank): State<App>, SignedIn(visit): SignedIn) -> Response {
    let found = bank
        .sessions
        .with(&visit.session, bank.now(), |session| session.signed.clone());
    let Some((order, reference)) = found.flatten() else {
        return Redirect::to("/").into_response();
    };
    html(
        StatusCode::OK,
        &SignedPage {
            t: visit.t,
            title: visit.t.get(order.kind.key()),
            values: reviewed(visit.t, &order),
            reference,
            visit: &visit,
        },
    )
}

#[derive(Template)]
#[template(path = "not_signed.html")]
struct NotSignedPage<'a> {
    visit: &'a Visit,
    t: Texts,
    kind: Transaction,
    values: Vec<Reviewed>,
}

/// `GET /not-signed`: the order that was not signed, which can be tried again.
async fn not_signed(State(bank): State<App>, SignedIn(visit): SignedIn) -> Response {
    let found = bank.sessions.with(&visit.session, bank.now(), |session| {
        session.not_signed.clone()
    });
    let Some(order) = found.flatten() else {
        return Redirect::to("/").into_response();
    };
    html(
        StatusCode::OK,
        &NotSignedPage {
            t: visit.t,
            kind: order.kind,
            values: reviewed(visit.t, &order),
            visit: &visit,
        },
    )
}

/// `GET /language?to={tag}`.
async fn language(
    State(bank): State<App>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let chosen = query.get("to").and_then(|tag| Texts::of_tag(tag));
    let home = Redirect::to("/").into_response();
    match chosen {
        Some(t) => ([set_cookie(&bank, LANGUAGE_COOKIE, t.tag())], home).into_response(),
        None => home,
    }
}

/// `GET /style.css`: the colours and sizes of the app, and the bank's rules.
async fn style() -> Response {
    let text = concat!(
        include_str!("../../../ui/src/tokens.css"),
        include_str!("../assets/bank.css")
    );
    let headers = [
        (CONTENT_TYPE, "text/css; charset=utf-8"),
        (CACHE_CONTROL, "max-age=3600"),
    ];
    (headers, text).into_response()
}
