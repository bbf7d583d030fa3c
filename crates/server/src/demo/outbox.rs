//! The demo's outbox: the mails that would have been sent.

use axum::extract::State;
use axum::response::Response;

use crate::config::MailRoute;
use crate::delivery::{OutboxMail, read_outbox};
use crate::http::browser::Browser;
use crate::http::error::WebError;
use crate::http::frame::{Frame, page};
use crate::state::App;

#[derive(askama::Template)]
#[template(path = "demo/outbox.html")]
struct OutboxPage {
    frame: Frame,
    mails: Vec<ShownMail>,
}

struct ShownMail {
    mail: OutboxMail,
    parts: Vec<MailLine>,
}

/// A line of a mail; links to this server can be followed.
struct MailLine {
    text: String,
    link: bool,
}

/// `GET /demo/outbox`.
pub(super) async fn show(State(state): State<App>, browser: Browser) -> Result<Response, WebError> {
    let MailRoute::Outbox(folder) = &state.config.mail else {
        return Err(WebError::NotFound);
    };
    let folder = folder.clone();
    let mails = tokio::task::spawn_blocking(move || read_outbox(&folder))
        .await
        .map_err(|error| WebError::Fault(error.to_string()))?
        .map_err(|error| WebError::Fault(error.to_string()))?;
    let ours = format!("{}/", state.origin);
    let shown = |mail: OutboxMail| ShownMail {
        parts: parts(&mail.body, &ours),
        mail,
    };
    page(&OutboxPage {
        frame: Frame::new(&state, &browser),
        mails: mails.into_iter().map(shown).collect(),
    })
}

fn parts(body: &str, ours: &str) -> Vec<MailLine> {
    body.split_inclusive('\n')
        .map(|line| MailLine {
            text: line.into(),
            link: line.trim_end().starts_with(ours),
        })
        .collect()
}
