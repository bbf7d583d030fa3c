//! The pages of a sign-out that a service asks for, and the sign-out itself. A protocol reads the service's request and uses these.

use axum::response::Response;

use crate::domain::service::ServiceId;
use crate::domain::token::PlainToken;
use crate::http::browser::{Browser, replace_token};
use crate::http::cookies::TokenCookie;
use crate::http::error::WebError;
use crate::http::frame::{Frame, page};
use crate::http::session::AnySession;
use crate::state::App;
use crate::text::Texts;
use crate::use_cases::session;

#[derive(askama::Template)]
#[template(path = "service/sign_out.html")]
struct SignOutPage<'a> {
    frame: Frame,
    /// The name of the service that asks, where it is known.
    service: Option<String>,
    /// The path to which the form is posted.
    action: &'a str,
    /// Further fields of the form.
    fields: &'a [(&'static str, String)],
}

#[derive(askama::Template)]
#[template(path = "service/signed_out.html")]
struct SignedOutPage {
    frame: Frame,
    /// The service's name, and the address to which the page leads by itself.
    back: Option<(String, String)>,
}

/// The page that asks whether to sign out. Its form goes to `action` with these fields and the CSRF token.
///
/// # Errors
/// When the page cannot be drawn.
pub fn ask_to_sign_out(
    state: &App,
    person: &AnySession,
    service: Option<&ServiceId>,
    action: &str,
    fields: &[(&'static str, String)],
) -> Result<Response, WebError> {
    let texts = person.texts();
    page(&SignOutPage {
        frame: Frame::of(state, &person.browser, &person.account),
        service: service.map(|id| state.services.name(id).text(texts)),
        action,
        fields,
    })
}

/// The page of a person who is signed out. It leads on to an address of the service that asked, which the caller has checked. It is a
/// page and not a redirect, since browsers refuse a form that redirects to another site.
///
/// # Errors
/// When the page cannot be drawn.
pub fn show_signed_out(
    state: &App,
    browser: &Browser,
    back: Option<(&ServiceId, String)>,
) -> Result<Response, WebError> {
    let texts = Texts::of(browser.language);
    page(&SignedOutPage {
        frame: Frame::new(state, browser),
        back: back.map(|(id, to)| (state.services.name(id).text(texts), to)),
    })
}

/// Ends a person's session, which all services that learned of it are told. Returns what to do to the response, which takes the session
/// from the browser.
///
/// # Errors
/// When the store or the randomness fails.
pub async fn sign_out(
    state: &App,
    person: &AnySession,
) -> Result<impl FnOnce(&mut Response) + use<>, WebError> {
    let (session, next) = (person.session.clone(), PlainToken::make()?);
    let hash = next.hash();
    state
        .store
        .write(move |tx| session::sign_out(tx, &session, hash))
        .await?;
    let state = state.clone();
    Ok(move |response: &mut Response| {
        TokenCookie::Session.clear(&state, response);
        replace_token(response, next);
    })
}
