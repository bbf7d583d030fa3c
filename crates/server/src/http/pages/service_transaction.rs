//! The pages on which a person has a transaction of a service signed: the choice of a method and a device, and the confirmation.

use axum::Router;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use protocol::ids::{DeviceId, UnixSeconds};
use protocol::messages::Action;
use serde::Deserialize;

use crate::domain::service_sign_in::{ServiceSignIn, ServiceSignInId};
use crate::domain::service_transaction::ServiceTransaction;
use crate::domain::sign_in::Method;
use crate::http::client_info::ClientInfo;
use crate::http::confirmation::{
    self, Awaited, ConfirmationContext, Outcome, Wording, signature_outcome, terms,
};
use crate::http::error::WebError;
use crate::http::form::{CsrfForm, NoFields};
use crate::http::frame::{Frame, page};
use crate::http::session::SignedIn;
use crate::http::target::Target;
use crate::state::{App, AppState};
use crate::use_cases::completion::Completion;
use crate::use_cases::confirmation::{AskOutcome, ConfirmationError};
use crate::use_cases::device::{DeviceSummary, list_active};
use crate::use_cases::service_transaction::{
    self, NotSigned, TransactionError, TransactionProgress, TransactionQuestion,
};
use crate::use_cases::session;
use crate::use_cases::signature::{self, Signature, SignatureOwner};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/continue/{id}/sign", get(show).post(ask))
        .route("/continue/{id}/sign/cancel", post(give_up))
        .nest(
            "/continue/{id}/signing",
            confirmation::routes::<TransactionContext>(),
        )
}

/// The page of a transaction that is not signed.
pub(super) fn path(id: ServiceSignInId) -> String {
    format!("{}/sign", Target::of_service(id).as_str())
}

fn signing(id: ServiceSignInId) -> String {
    format!("{}/signing", Target::of_service(id).as_str())
}

/// The transaction of a service's sign-in in this browser.
struct FoundTransaction {
    id: ServiceSignInId,
    sign_in: ServiceSignIn,
    transaction: ServiceTransaction,
    progress: TransactionProgress,
}

async fn find(state: &AppState, person: &SignedIn, id: &str) -> Result<FoundTransaction, WebError> {
    let id = ServiceSignInId::from_hex(id).ok_or(WebError::NotFound)?;
    let browser = person.browser.id;
    state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let (sign_in, transaction) = service_transaction::find(tx, id, browser)?;
            let transaction = transaction.ok_or(WebError::NotFound)?;
            let progress = service_transaction::progress(tx, &transaction)?;
            Ok(FoundTransaction {
                id,
                sign_in,
                transaction,
                progress,
            })
        })
        .await
}

impl FoundTransaction {
    /// The title of the transaction, as phones show it; the service's name where its kind was taken out of the configuration.
    fn title(&self, state: &AppState, person: &SignedIn) -> String {
        let service = &self.sign_in.service;
        let texts = person.texts();
        match state
            .services
            .transaction_title(service, &self.transaction.kind)
        {
            Some(title) => title.text(texts.language()).to_owned(),
            None => state.services.name(service).text(texts),
        }
    }

    /// The texts in which the pages of this transaction differ from others.
    fn wording(&self, state: &AppState, person: &SignedIn) -> Wording {
        let texts = person.texts();
        let service = state.services.name(&self.sign_in.service).text(texts);
        Wording {
            other_method: None,
            back: (
                self.sign_in.resume.clone(),
                texts.with("service-continue", "service", &service),
            ),
            start: self.sign_in.resume.clone(),
            is_change: false,
            submit_key: "signature-submit",
            service: self.title(state, person),
        }
    }

    /// Labels and values to read.
    fn lines(&self, person: &SignedIn) -> Result<Vec<(String, String)>, WebError> {
        let form = self.transaction.form(person.texts().language());
        let form = form.map_err(|error| WebError::Fault(error.to_string()))?;
        Ok(confirmation::lines(Some(&form.action())))
    }
}

#[derive(askama::Template)]
#[template(path = "service/sign.html")]
struct SignPage {
    frame: Frame,
    /// The path of its forms.
    base: String,
    title: String,
    lines: Vec<(String, String)>,
    has_device: bool,
}

/// `GET /continue/{id}/sign`: the transaction, and the methods to sign it.
async fn show(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, WebError> {
    let found = find(&state, &person, &id).await?;
    let frame = Frame::of(&state, &person.browser, &person.account);
    match found.progress {
        TransactionProgress::NotStarted => {}
        TransactionProgress::AwaitingDevice { by_code, .. } => {
            let page = if by_code { "code" } else { "waiting" };
            let path = format!("{}/{page}", signing(found.id));
            return Ok(Redirect::to(&path).into_response());
        }
        TransactionProgress::Signed(..) => {
            let target = Target::of_service(found.id);
            return Ok(Redirect::to(target.as_str()).into_response());
        }
        TransactionProgress::NotSigned(why) => {
            let outcome = match why {
                NotSigned::Denied => Outcome::Denied,
                NotSigned::GivenUp => Outcome::Cancelled,
                NotSigned::Expired => Outcome::Expired,
            };
            let wording = found.wording(&state, &person);
            return Ok(signature_outcome(frame, outcome, &wording));
        }
    }
    let account = person.account.id;
    let devices = state.store.read(move |tx| list_active(tx, account)).await?;
    page(&SignPage {
        base: path(found.id),
        title: found.title(&state, &person),
        lines: found.lines(&person)?,
        has_device: !devices.is_empty(),
        frame,
    })
}

#[derive(askama::Template)]
#[template(path = "service/sign_device.html")]
struct SigningDevicePage {
    frame: Frame,
    base: String,
    method: &'static str,
    devices: Vec<DeviceSummary>,
}

/// The method, and the device where there are several.
#[derive(Deserialize)]
struct SigningForm {
    #[serde(deserialize_with = "crate::http::form::method")]
    method: Method,
    #[serde(default)]
    device: String,
}

/// `POST /continue/{id}/sign`: asks the only device, or which of several.
async fn ask(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
    client: ClientInfo,
    CsrfForm(sent): CsrfForm<SigningForm>,
) -> Result<Response, WebError> {
    if !matches!(sent.method, Method::AppPin | Method::AppQr) {
        return Err(WebError::Malformed);
    }
    let found = find(&state, &person, &id).await?;
    let frame = Frame::of(&state, &person.browser, &person.account);
    let account = person.account.id;
    let devices = state.store.read(move |tx| list_active(tx, account)).await?;
    let device = match (DeviceId::from_hex(&sent.device), &devices[..]) {
        (Some(chosen), _) => chosen,
        (None, [only]) => only.id,
        (None, []) => return Ok(Redirect::to(&path(found.id)).into_response()),
        (None, _) => {
            return page(&SigningDevicePage {
                frame,
                base: path(found.id),
                method: sent.method.word(),
                devices,
            });
        }
    };
    let texts = person.texts();
    let question = TransactionQuestion {
        device,
        method: sent.method,
        language: texts.language(),
        description: client.describe(found.title(&state, &person), texts),
        terms: terms(&state),
    };
    let (sign_in, token) = (found.id, person.session.token);
    let asked = state
        .store
        .write(move |tx| -> Result<_, TransactionError> {
            let session = session::find_open(tx, token)?.ok_or(ConfirmationError::SignedOut)?;
            service_transaction::ask(tx, sign_in, &session, question)
        })
        .await?;
    let page = match asked {
        AskOutcome::Request(_) => "waiting",
        AskOutcome::Challenge(_) => "code",
        AskOutcome::Refused(refusal) => {
            // No device was asked: the other method may do.
            let wording = Wording {
                back: (path(found.id), texts.get("waiting-other-method")),
                ..found.wording(&state, &person)
            };
            return Ok(signature_outcome(frame, refusal.into(), &wording));
        }
    };
    let path = format!("{}/{page}", signing(found.id));
    Ok(Redirect::to(&path).into_response())
}

/// `POST /continue/{id}/sign/cancel`.
async fn give_up(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let id = ServiceSignInId::from_hex(&id).ok_or(WebError::NotFound)?;
    cancel(&state, &person, id).await
}

async fn cancel(
    state: &AppState,
    person: &SignedIn,
    id: ServiceSignInId,
) -> Result<Response, WebError> {
    let browser = person.browser.id;
    state
        .store
        .write(move |tx| service_transaction::give_up(tx, id, browser))
        .await?;
    Ok(Redirect::to(&path(id)).into_response())
}

/// The transaction of a service's sign-in as the context of its confirmation. It is found only by the account and in the browser that
/// asked a device; everybody else gets "not found".
#[derive(Debug, Clone)]
struct TransactionContext {
    person: SignedIn,
    id: ServiceSignInId,
    signature: Signature,
    wording: Wording,
}

impl FromRequestParts<App> for TransactionContext {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        let person = SignedIn::from_request_parts(parts, state).await?;
        let path = Path::<String>::from_request_parts(parts, state).await;
        let Ok(Path(id)) = path else {
            return Err(WebError::NotFound);
        };
        let found = find(state, &person, &id).await?;
        let request = found.transaction.state.asked().ok_or(WebError::NotFound)?;
        let owner = SignatureOwner {
            account: person.account.id,
            browser: person.browser.id,
        };
        let texts = person.texts();
        let signature = state
            .store
            .read(move |tx| signature::find(tx, owner, request, texts))
            .await?
            .ok_or(WebError::NotFound)?;
        Ok(Self {
            wording: found.wording(state, &person),
            id: found.id,
            person,
            signature,
        })
    }
}

impl ConfirmationContext for TransactionContext {
    const CAN_ASK_AGAIN: bool = false;

    fn base(&self) -> String {
        signing(self.id)
    }

    fn transaction(&self) -> Option<Action> {
        Some(self.signature.action.clone())
    }

    fn awaited(&self, _: UnixSeconds) -> Option<Awaited> {
        Some(Awaited {
            account: self.person.account.id,
            device: self.signature.device,
            id: self.signature.id,
            by_code: self.signature.by_code,
        })
    }

    fn frame(&self, state: &AppState) -> Frame {
        Frame::of(state, &self.person.browser, &self.person.account)
    }

    fn wording(&self) -> Wording {
        Wording {
            service: self.signature.service.clone(),
            ..self.wording.clone()
        }
    }

    fn not_awaited(&self) -> Result<Response, WebError> {
        Err(WebError::NotFound)
    }

    fn completion(&self, _: &AppState) -> Result<(Completion, Response), WebError> {
        let completion = Completion::Transaction {
            session: self.person.session.token,
            sign_in: self.id,
        };
        let target = Target::of_service(self.id);
        Ok((completion, Redirect::to(target.as_str()).into_response()))
    }

    async fn cancel(self, state: &AppState) -> Result<Response, WebError> {
        cancel(state, &self.person, self.id).await
    }
}
