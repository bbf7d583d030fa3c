//! The part that every page has around its content.

use std::borrow::Borrow;

use askama::Template;
use askama::filters::HtmlSafe;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::assets::VERSION;
use super::browser::Browser;
use super::error::WebError;
use super::session::SessionHolder;
use crate::clock::UnixSeconds;
use crate::config::OperatorAddresses;
use crate::domain::account::Account;
use crate::domain::second_factor::SessionKind;
use crate::state::AppState;
use crate::text::{Language, Texts, with_markup};
use crate::time::{self, Zone};

/// The frame of a page.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    /// The texts.
    pub(crate) t: Texts,
    /// The time zone in which it writes times.
    pub(crate) zone: Zone,
    /// The CSRF token of its forms.
    pub(crate) csrf: String,
    /// The path that its language menu leads back to.
    pub(crate) here: String,
    /// Whether the browser runs on a phone or tablet.
    pub(crate) on_phone: bool,
    /// Whether the browser has a session.
    pub(crate) signed_in: bool,
    /// The language of the person's mails and requests, where that of the page is another and can take its place.
    pub(crate) mail_language: Option<Language>,
    /// The server's name.
    pub(crate) name: String,
    /// The addresses of the operator.
    pub(crate) operator: OperatorAddresses,
    /// Whether this is the demo.
    pub(crate) demo: bool,
    /// The version of scripts and style.
    pub(crate) assets: &'static str,
}

impl Frame {
    /// For a page without forms.
    pub(crate) fn bare(state: &AppState, language: Language, here: &str) -> Self {
        Self {
            t: Texts::of(language),
            zone: state.clock.zone().clone(),
            csrf: String::new(),
            here: here.into(),
            on_phone: false,
            signed_in: false,
            mail_language: None,
            name: state.config.name.clone(),
            operator: state.config.operator.clone(),
            demo: state.config.demo,
            assets: &VERSION,
        }
    }

    /// For a page in `browser`.
    pub(crate) fn new(state: &AppState, browser: &Browser) -> Self {
        Self {
            csrf: browser.form_token(&state.keys),
            on_phone: browser.on_phone,
            ..Self::bare(state, browser.language, &browser.here)
        }
    }

    /// For a page of a signed-in account.
    pub(crate) fn of(state: &AppState, browser: &Browser, _: &Account) -> Self {
        Self {
            signed_in: true,
            ..Self::new(state, browser)
        }
    }

    /// With the offer to have mails and requests in the language of the page, too.
    pub(crate) fn with_language_offer(self, person: &SessionHolder) -> Self {
        let language = person.account.texts().language();
        let differs = language != self.t.language() && person.session.kind == SessionKind::Full;
        Self {
            mail_language: differs.then_some(language),
            ..self
        }
    }

    /// A time as the page writes it. A script writes it anew in the reader's time zone.
    pub(crate) fn time(&self, at: impl Borrow<UnixSeconds>) -> Moment {
        Moment {
            iso: time::iso(at.borrow()),
            text: self.t.moment(at, &self.zone),
        }
    }

    /// The languages to choose from, in the order of their own names.
    pub(crate) fn languages(&self) -> Vec<Language> {
        let mut languages: Vec<Language> = Language::all().collect();
        // The only name that begins with a letter outside the alphabet of its script.
        languages.sort_by_key(|language| language.own_name().to_lowercase().replace('č', "c"));
        languages
    }
}

/// A time in a page.
#[derive(Template)]
#[template(
    source = r#"<time datetime="{{ iso }}">{{ text }}</time>"#,
    ext = "html"
)]
pub(crate) struct Moment {
    iso: String,
    text: String,
}

// Its values are escaped when it is rendered.
impl HtmlSafe for Moment {}

/// The page as a response.
pub(crate) fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => (status, Html(with_markup(text))).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page could not be drawn");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The page as a response with status 200.
pub(crate) fn page(page: &impl Template) -> Result<Response, WebError> {
    Ok(html(StatusCode::OK, page))
}
