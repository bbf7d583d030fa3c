//! Help, privacy and accessibility: the server's own pages, for operators that name no page of theirs. A contact exists only where the
//! operator names one.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::http::browser::Browser;
use crate::http::error::WebError;
use crate::http::frame::{Frame, page};
use crate::http::session::SignedIn;
use crate::state::App;

/// A page of the footer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Info {
    Help,
    Privacy,
    Accessibility,
}

impl Info {
    fn title_key(self) -> &'static str {
        match self {
            Self::Help => "help-title",
            Self::Privacy => "info-privacy",
            Self::Accessibility => "info-accessibility",
        }
    }

    /// The text keys of its paragraphs.
    fn paragraphs(self) -> &'static [&'static str] {
        match self {
            Self::Help => &[],
            Self::Privacy => &["info-privacy-text", "info-privacy-lines", "info-cookies"],
            Self::Accessibility => &["info-accessibility-text"],
        }
    }

    /// Its questions.
    fn questions(self) -> &'static [HelpQuestion] {
        match self {
            Self::Help => &HELP,
            _ => &[],
        }
    }
}

/// A question with its answer. Its text key is the anchor to which pages link.
#[derive(Debug, Clone, Copy)]
struct HelpQuestion {
    /// The text key of the question.
    key: &'static str,
    /// The text keys of the steps of the answer; a single one is a sentence without a number.
    steps: &'static [&'static str],
    /// Whether they are done one after the other, and not alternatives or facts.
    in_order: bool,
}

/// A question whose answer is steps, in their order.
const fn question(key: &'static str, steps: &'static [&'static str]) -> HelpQuestion {
    HelpQuestion {
        key,
        steps,
        in_order: true,
    }
}

/// A question whose answer is alternatives or facts.
const fn unordered(key: &'static str, steps: &'static [&'static str]) -> HelpQuestion {
    HelpQuestion {
        in_order: false,
        ..question(key, steps)
    }
}

const HELP: [HelpQuestion; 13] = [
    question("help-app", &["help-app.answer"]),
    unordered(
        "help-request",
        &["help-request.first", "help-request.second"],
    ),
    question(
        "help-sign",
        &["help-sign.first", "help-sign.second", "help-sign.third"],
    ),
    unordered(
        "help-not-me",
        &[
            "help-not-me.first",
            "help-not-me.second",
            "help-not-me.third",
        ],
    ),
    question(
        "help-offline",
        &[
            "help-offline.first",
            "code-step-scan",
            "code-step-pin",
            "help-offline.second",
        ],
    ),
    question(
        "help-pin",
        &["help-pin.first", "help-pin.second", "help-pin.third"],
    ),
    unordered(
        "help-wrong-pin",
        &["help-wrong-pin.first", "help-wrong-pin.second"],
    ),
    question("help-lost", &["help-lost.first"]),
    unordered(
        "help-new-phone",
        &[
            "help-new-phone.first",
            "help-new-phone.second",
            "help-new-phone.third",
        ],
    ),
    question("help-remove", &["help-remove.first", "help-remove.second"]),
    question("help-time", &["help-time.first", "help-time.second"]),
    unordered(
        "help-language",
        &["help-language.first", "help-language.second"],
    ),
    question("help-ask", &["help-ask.first"]),
];

#[derive(askama::Template)]
#[template(path = "info.html")]
struct InfoPage {
    frame: Frame,
    info: Info,
}

/// The page for a person without the device, in a hurry: it leads to STOP.
#[derive(askama::Template)]
#[template(path = "lost.html")]
struct LostPage {
    frame: Frame,
    /// The operator's wait before a new device works, in whole hours.
    wait_hours: u64,
}

/// `GET /lost`.
async fn lost(State(state): State<App>, browser: Browser) -> Result<Response, WebError> {
    page(&LostPage {
        frame: Frame::new(&state, &browser),
        wait_hours: state.config.recovery_wait_s.div_ceil(60 * 60),
    })
}

/// The routes of these pages. `/help` stays where the operator names another: the links to its questions lead there.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/help", get(help))
        .route("/lost", get(lost))
        .route("/privacy", get(privacy))
        .route("/accessibility", get(accessibility))
        .route("/contact", get(contact))
}

/// The frame, which leads to My Account where somebody is signed in.
fn frame_of(state: &App, browser: &Browser, person: Result<SignedIn, WebError>) -> Frame {
    match person {
        Ok(person) => Frame::of(state, &person.browser, &person.account),
        Err(_) => Frame::new(state, browser),
    }
}

/// `GET /help`.
async fn help(
    State(state): State<App>,
    browser: Browser,
    person: Result<SignedIn, WebError>,
) -> Result<Response, WebError> {
    page(&InfoPage {
        frame: frame_of(&state, &browser, person),
        info: Info::Help,
    })
}

/// `GET /privacy`.
async fn privacy(
    State(state): State<App>,
    browser: Browser,
    person: Result<SignedIn, WebError>,
) -> Result<Response, WebError> {
    let named = state.config.operator.privacy.clone();
    own_page(frame_of(&state, &browser, person), Info::Privacy, named)
}

/// `GET /accessibility`.
async fn accessibility(
    State(state): State<App>,
    browser: Browser,
    person: Result<SignedIn, WebError>,
) -> Result<Response, WebError> {
    let named = state.config.operator.accessibility.clone();
    own_page(
        frame_of(&state, &browser, person),
        Info::Accessibility,
        named,
    )
}

/// `GET /contact`, where the operator names one. No page links to it otherwise.
async fn contact(State(state): State<App>) -> Result<Response, WebError> {
    let named = state.config.operator.contact.as_ref();
    Ok(Redirect::to(named.ok_or(WebError::NotFound)?).into_response())
}

/// The page of this server, or the one that the operator names.
fn own_page(frame: Frame, info: Info, named: Option<String>) -> Result<Response, WebError> {
    match named {
        Some(address) => Ok(Redirect::to(&address).into_response()),
        None => page(&InfoPage { frame, info }),
    }
}
