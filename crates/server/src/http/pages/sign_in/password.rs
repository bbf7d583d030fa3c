//! The second page: the password, and the method that is used besides or instead of more.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::current::{self, Current};
use super::device;
use crate::domain::account::{Account, Email};
use crate::domain::sign_in::{Method, SignIn, State as At, Step};
use crate::domain::throttle::AttemptKey;
use crate::domain::token::PlainToken;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError};
use crate::http::form::Posted;
use crate::http::frame::{Frame, html};
use crate::http::origin_of::Whereabouts;
use crate::http::problem::Problem;
use crate::state::{App, AppState};
use crate::store::Tx;
use crate::use_cases::{history, request};

#[derive(askama::Template)]
#[template(path = "sign_in/password.html")]
struct Page {
    frame: Frame,
    email: String,
    ask_password: bool,
    methods: Vec<Method>,
    problem: Option<Problem>,
}

/// `GET /sign-in/password`. Where something is awaited already, only the method is asked for again.
pub(super) async fn show(State(state): State<App>, current: Current) -> Result<Response, WebError> {
    draw(&state, &current, None, StatusCode::OK).await
}

async fn draw(
    state: &AppState,
    current: &Current,
    problem: Option<Problem>,
    status: StatusCode,
) -> Result<Response, WebError> {
    let shown = current.sign_in.email.clone().ok_or(WebError::NoSignIn)?;
    let (email, browser) = (shown.clone(), current.browser.id);
    let last = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let Some(account) = tx.account_by_email(&email)? else {
                return Ok(None);
            };
            Ok(tx.last_method(browser, account.id)?)
        })
        .await?;
    let mut methods = current.sign_in.service.methods().to_vec();
    methods.sort_by_key(|method| *method != last.unwrap_or(Method::Password));
    // On a phone the app at hand comes first, whatever was last (B02).
    methods.sort_by_key(|method| !(current.browser.on_phone && *method == Method::OnMobile));
    let page = Page {
        frame: Frame::new(state, &current.browser),
        email: shown.as_str().into(),
        ask_password: current.sign_in.state == At::Identified,
        methods,
        problem,
    };
    Ok(html(status, &page))
}

/// `POST /sign-in/password`.
pub(super) async fn submit(
    State(state): State<App>,
    current: Current,
    whereabouts: Whereabouts,
    posted: Posted,
) -> Result<Response, WebError> {
    let method = Method::from_word(posted.get("method")).ok_or(WebError::Malformed)?;
    if current.sign_in.state == At::Identified {
        match check(&state, &current, &posted).await? {
            Checked::Right => {}
            Checked::Wrong => {
                let problem = Problem::new(current.texts(), "wrong-password");
                return draw(&state, &current, Some(problem), FORM_AGAIN).await;
            }
            Checked::Wait(seconds) => {
                let problem = Problem::wait(current.texts(), "too-many-passwords", seconds);
                return draw(&state, &current, Some(problem), TOO_OFTEN).await;
            }
        }
    }
    match method {
        Method::Password => finish(&state, &current, &whereabouts).await,
        Method::AppPin | Method::AppQr | Method::OnMobile => {
            device::start_with_any(&state, &current, method, &whereabouts).await
        }
    }
}

enum Checked {
    Right,
    Wrong,
    Wait(u64),
}

/// Compares the password. The attempt is counted before, so that many at once gain nothing.
async fn check(state: &AppState, current: &Current, posted: &Posted) -> Result<Checked, WebError> {
    let (token, step) = (current.token, current.step);
    let email = current.sign_in.email.clone().ok_or(WebError::NoSignIn)?;
    let attempt = state
        .store
        .write(move |tx| begin_attempt(tx, &email, step))
        .await?;
    let (found, keys) = match attempt {
        Attempt::Wait(seconds) => return Ok(Checked::Wait(seconds)),
        Attempt::Counted { account, keys } => (account, keys),
    };
    let (account, hash) = found.unzip();
    let fits = state
        .passwords
        .fits(posted.secret("password"), hash)
        .await?;
    let Some(account) = account.filter(|_| fits) else {
        return Ok(Checked::Wrong);
    };
    state
        .store
        .write(move |tx| -> Result<(), WebError> {
            tx.clear_attempts(&keys)?;
            let sign_in = current::again(tx, token, step)?.password_checked(account.id, step)?;
            Ok(tx.put_sign_in(token, &sign_in)?)
        })
        .await?;
    Ok(Checked::Right)
}

/// What an attempt found.
pub(crate) enum Attempt {
    /// It has to wait this many seconds; the password is not looked at.
    Wait(u64),
    /// It is counted; with the account and its hash, where there is one.
    Counted {
        /// The account and its password's hash.
        account: Option<(Account, String)>,
        /// The counts to clear when the password was right.
        keys: Vec<AttemptKey>,
    },
}

/// Counts an attempt on the account with this address.
pub(crate) fn begin_attempt(tx: &Tx<'_>, email: &Email, step: Step) -> Result<Attempt, WebError> {
    let account = tx.account_by_email(email)?;
    let known = match &account {
        Some(account) => tx.last_method(step.browser, account.id)?.is_some(),
        None => false,
    };
    let keys = AttemptKey::for_attempt(email, &step.browser, known);
    let wait = tx.count_attempt(&keys)?;
    if wait > 0 {
        return Ok(Attempt::Wait(wait));
    }
    let account = match account {
        Some(account) => tx.password_hash(account.id)?.map(|hash| (account, hash)),
        None => None,
    };
    Ok(Attempt::Counted { account, keys })
}

/// Signs in by the password alone, where the service allows it.
async fn finish(
    state: &AppState,
    current: &Current,
    whereabouts: &Whereabouts,
) -> Result<Response, WebError> {
    let session = PlainToken::make()?;
    let (hash, token, step) = (session.hash(), current.token, current.step);
    let (name, whereabouts) = (state.config.name.clone(), whereabouts.clone());
    state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let sign_in = current::again(tx, token, step)?;
            match sign_in.state {
                At::AwaitingApproval { rid, .. } | At::AwaitingReturn { rid, .. } => {
                    request::cancel(tx, rid)?
                }
                _ => {}
            }
            let sign_in = back_to_methods(sign_in, step)?;
            let completed = sign_in.by_password(step)?;
            current::complete(tx, token, &completed, hash)?;
            let account = tx.account(completed.account())?;
            let texts = account.ok_or(WebError::NoSignIn)?.texts();
            let service = texts.with("sign-in-service", "name", &name);
            let context = request::context(&whereabouts.facts(texts));
            history::tell_password(tx, &completed, &service, &context)?;
            Ok(())
        })
        .await?;
    Ok(current::welcome(state, &session))
}

/// A sign-in that awaited something stands at the choice of a method again.
pub(super) fn back_to_methods(sign_in: SignIn, step: Step) -> Result<SignIn, WebError> {
    match sign_in.state {
        At::AwaitingApproval { .. } | At::AwaitingCode { .. } | At::AwaitingReturn { .. } => {
            Ok(sign_in.other_method(step)?)
        }
        At::Identified | At::PasswordChecked { .. } | At::AwaitingOpen { .. } => Ok(sign_in),
    }
}
