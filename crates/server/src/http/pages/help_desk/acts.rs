//! An act on an account: what it does, the question to the agent's phone, and its end.

use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::{DeviceId, RequestId, UnixSeconds};
use protocol::messages::Action;
use serde::Deserialize;

use super::{Agent, accounts};
use crate::domain::help_desk::{ActOnAccount, ActOutcome, ActRefusal, HelpDeskAct};
use crate::domain::token::PlainToken;
use crate::http::client_info::ClientInfo;
use crate::http::confirmation::{Awaited, ConfirmationContext, Wording, signature_outcome, terms};
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::form::CsrfForm;
use crate::http::frame::{Frame, html, page};
use crate::http::mailed_links::MailedLinks;
use crate::http::query::Query;
use crate::state::{App, AppState};
use crate::use_cases::completion::Completion;
use crate::use_cases::confirmation::AskOutcome;
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::help_desk::{
    self, ActInProgress, ActQuestion, HelpDeskCompletion, RecoveryLinks,
};
use crate::use_cases::request;

/// An act as a query or a form names it.
#[derive(Debug, Deserialize)]
pub(super) struct NamedAct {
    act: String,
    /// The device of the account, where the act is about one.
    #[serde(default)]
    device: String,
}

impl NamedAct {
    fn on(&self, id: &str) -> Result<ActOnAccount, WebError> {
        let device = match self.device.as_str() {
            "" => None,
            id => Some(DeviceId::from_hex(id).ok_or(WebError::NotFound)?),
        };
        let act = HelpDeskAct::from_word(&self.act, device).ok_or(WebError::NotFound)?;
        let target = accounts::named(id)?;
        Ok(ActOnAccount { target, act })
    }
}

#[derive(askama::Template)]
#[template(path = "help_desk/act.html")]
struct ActPage {
    frame: Frame,
    /// The path of the account's page.
    path: String,
    act: HelpDeskAct,
    /// The text key of what the act does, where its name does not say it.
    about: Option<&'static str>,
    /// Whether it removes the only device of the account.
    removes_last: bool,
    email: String,
    device: Option<String>,
    phones: Vec<DeviceSummary>,
}

fn about(act: HelpDeskAct) -> Option<&'static str> {
    match act {
        HelpDeskAct::Unlock => Some("help-desk-unlock-about"),
        HelpDeskAct::RemoveDevice(_) => Some("help-desk-remove-about"),
        HelpDeskAct::ResetPin(_) | HelpDeskAct::Recover => Some("help-desk-recover-about"),
        HelpDeskAct::EndSessions => None,
    }
}

/// `GET /help-desk/accounts/{id}/act`: what the act does, and the phones that can confirm it.
pub(super) async fn preview(
    State(state): State<App>,
    agent: Agent,
    Path(id): Path<String>,
    Query(named): Query<NamedAct>,
) -> Result<Response, WebError> {
    let on = named.on(&id)?;
    let (session, texts) = (agent.session.token, agent.texts());
    let preview = state
        .store
        .write(move |tx| help_desk::preview(tx, session, on, texts))
        .await;
    let preview = match preview {
        Ok(preview) => preview,
        Err(error) => return accounts::answer_to(&state, &agent, String::new(), error),
    };
    match preview {
        Ok(preview) => page(&ActPage {
            frame: Frame::of(&state, &agent.browser, &agent.account),
            path: accounts::path(on.target),
            act: on.act,
            about: about(on.act),
            removes_last: preview.is_only_device && matches!(on.act, HelpDeskAct::RemoveDevice(_)),
            email: preview.email.as_str().into(),
            device: preview.device,
            phones: preview.phones,
        }),
        Err(refusal) => Ok(end(&state, &agent, on, ActOutcome::Refused(refusal))),
    }
}

#[derive(askama::Template)]
#[template(path = "help_desk/outcome.html")]
struct ActOutcomePage {
    frame: Frame,
    path: String,
    act: HelpDeskAct,
    refusal: Option<ActRefusal>,
}

fn end(state: &AppState, agent: &Agent, on: ActOnAccount, outcome: ActOutcome) -> Response {
    let (status, refusal) = match outcome {
        ActOutcome::Done => (StatusCode::OK, None),
        ActOutcome::Refused(refusal) => (FORM_AGAIN, Some(refusal)),
    };
    html(
        status,
        &ActOutcomePage {
            frame: Frame::of(state, &agent.browser, &agent.account),
            path: accounts::path(on.target),
            act: on.act,
            refusal,
        },
    )
}

/// The form that asks a phone of the agent.
#[derive(Deserialize)]
pub(super) struct ActForm {
    act: String,
    #[serde(default)]
    device: String,
    phone: String,
}

/// `POST /help-desk/accounts/{id}/act`.
pub(super) async fn ask(
    State(state): State<App>,
    agent: Agent,
    Path(id): Path<String>,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<ActForm>,
) -> Result<Response, WebError> {
    let phone = DeviceId::from_hex(&form.phone).ok_or(WebError::Malformed)?;
    let (act, device) = (form.act, form.device);
    let on = NamedAct { act, device }.on(&id)?;
    // The phone shows the language of the account, which may differ from that of the page.
    let texts = agent.account.texts();
    let question = ActQuestion {
        on,
        phone,
        texts,
        description: client.describe(texts.help_desk(&state.config.name), texts),
        terms: terms(&state),
    };
    let session = agent.session.token;
    let asked = state
        .store
        .write(move |tx| help_desk::ask(tx, session, question))
        .await;
    let asked = match asked {
        Ok(asked) => asked,
        Err(error) => return accounts::answer_to(&state, &agent, String::new(), error),
    };
    match asked {
        Ok(AskOutcome::Request(id)) => {
            Ok(Redirect::to(&format!("{}/waiting", base(id))).into_response())
        }
        Ok(AskOutcome::Challenge(_)) => Err(WebError::Malformed),
        Ok(AskOutcome::Refused(refusal)) => {
            let frame = Frame::of(&state, &agent.browser, &agent.account);
            let service = texts.help_desk(&state.config.name);
            let wording = wording(&agent, on, service);
            Ok(signature_outcome(frame, refusal.into(), &wording))
        }
        Err(refusal) => Ok(end(&state, &agent, on, ActOutcome::Refused(refusal))),
    }
}

fn base(id: RequestId) -> String {
    format!("/help-desk/acts/{}", id.to_hex())
}

fn wording(agent: &Agent, on: ActOnAccount, service: String) -> Wording {
    let path = accounts::path(on.target);
    Wording {
        other_method: None,
        back: (path.clone(), agent.texts().get("help-desk-back")),
        start: path,
        is_change: false,
        submit_key: "code-confirm",
        service,
    }
}

/// An act that waits for the agent's phone, as the context of its confirmation.
#[derive(Clone)]
pub(super) struct ActConfirmation {
    agent: Agent,
    act: ActInProgress,
}

impl FromRequestParts<App> for ActConfirmation {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        let agent = Agent::from_request_parts(parts, state).await?;
        let id = Path::<String>::from_request_parts(parts, state).await;
        let id = id.ok().and_then(|Path(id)| RequestId::from_hex(&id));
        let id = id.ok_or(WebError::NotFound)?;
        let session = agent.session.token;
        let act = state
            .store
            .read(move |tx| help_desk::in_progress(tx, session, id))
            .await?;
        Ok(Self { agent, act })
    }
}

impl ConfirmationContext for ActConfirmation {
    const CAN_ASK_AGAIN: bool = false;

    fn base(&self) -> String {
        base(self.act.asked.request)
    }

    fn transaction(&self) -> Option<Action> {
        Some(self.act.action.clone())
    }

    fn awaited(&self, _: UnixSeconds) -> Option<Awaited> {
        let is_open = self.act.asked.outcome.is_none();
        is_open.then(|| Awaited {
            account: self.agent.account.id,
            device: self.act.phone,
            id: self.act.asked.request,
            by_code: false,
        })
    }

    fn frame(&self, state: &AppState) -> Frame {
        Frame::of(state, &self.agent.browser, &self.agent.account)
    }

    fn wording(&self) -> Wording {
        wording(&self.agent, self.act.asked.act, self.act.service.clone())
    }

    /// The act has ended.
    fn not_awaited(&self) -> Result<Response, WebError> {
        Ok(Redirect::to(&format!("{}/done", self.base())).into_response())
    }

    fn completion(&self, state: &AppState) -> Result<(Completion, Response), WebError> {
        let token = PlainToken::make()?;
        let links = MailedLinks::of(state, &token);
        let completion = HelpDeskCompletion {
            session: self.agent.session.token,
            server: state.config.name.clone(),
            links: RecoveryLinks {
                token: token.hash(),
                cancel_link: links.cancel,
                link: links.confirm,
                wait_s: state.config.recovery_wait_s,
            },
        };
        let done = Redirect::to(&format!("{}/done", self.base()));
        let completion = Completion::HelpDesk(Box::new(completion));
        Ok((completion, done.into_response()))
    }

    async fn cancel(self, state: &AppState) -> Result<Response, WebError> {
        let id = self.act.asked.request;
        state.store.write(move |tx| request::cancel(tx, id)).await?;
        Ok(Redirect::to(&accounts::path(self.act.asked.act.target)).into_response())
    }
}

/// `GET /help-desk/acts/{id}/done`: how the act ended.
pub(super) async fn done(
    State(state): State<App>,
    context: ActConfirmation,
) -> Result<Response, WebError> {
    let asked = context.act.asked;
    match asked.outcome {
        Some(outcome) => Ok(end(&state, &context.agent, asked.act, outcome)),
        None => Ok(Redirect::to(&format!("{}/waiting", context.base())).into_response()),
    }
}
