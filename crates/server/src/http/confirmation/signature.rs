//! The context of a service's signature, which any service can use: it names its paths and texts, and asks.
//!
//! Invariant: a signature is found only by the account and in the browser that asked for it; everybody else gets "not found".

use std::marker::PhantomData;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::{DeviceId, RequestId, UnixSeconds};
use protocol::messages::Action;

use super::context::{Awaited, ConfirmationContext, Wording, lines};
use super::pages::signature_outcome;
use super::terms;
use crate::domain::confirmation::ConfirmationPurpose;
use crate::domain::form::Form;
use crate::domain::sign_in::Method;
use crate::http::client_info::ClientInfo;
use crate::http::error::WebError;
use crate::http::frame::Frame;
use crate::http::session::SignedIn;
use crate::state::{App, AppState};
use crate::text::Texts;
use crate::use_cases::completion::Completion;
use crate::use_cases::confirmation::{self, AskOutcome, Question};
use crate::use_cases::request;
use crate::use_cases::signature::{self, Signature, SignatureOwner};

/// A service that asks for signatures.
pub(crate) trait SigningService: Clone + Send + Sync + 'static {
    /// The path of its signatures; the id follows. The service mounts [`routes`](super::routes) there and its own page `done`.
    const SIGNATURES: &'static str;
    /// The path of its first page, and the text key of the link to it.
    const HOME: (&'static str, &'static str);
    /// The text key of the button that sends a code.
    const SUBMIT_KEY: &'static str;
}

fn wording<S: SigningService>(service: String, t: Texts) -> Wording {
    Wording {
        other_method: Some(S::HOME),
        back: (S::HOME.0.into(), t.get(S::HOME.1)),
        start: S::HOME.0.into(),
        is_change: false,
        submit_key: S::SUBMIT_KEY,
        service,
    }
}

/// A signature for the service `S`, found by the id in the path.
#[derive(Debug, Clone)]
pub(crate) struct SignatureContext<S> {
    person: SignedIn,
    signature: Signature,
    service: PhantomData<S>,
}

impl<S: SigningService> SignatureContext<S> {
    /// The service and the signed lines, once there is a signature.
    pub(crate) fn signed(&self) -> Option<(String, Vec<(String, String)>)> {
        let lines = lines(self.transaction().as_ref());
        self.signature
            .signed
            .then(|| (self.signature.service.clone(), lines))
    }
}

impl<S: SigningService> FromRequestParts<App> for SignatureContext<S> {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        let person = SignedIn::from_request_parts(parts, state).await?;
        let id = Path::<String>::from_request_parts(parts, state).await;
        let id = id.ok().and_then(|Path(id)| RequestId::from_hex(&id));
        let id = id.ok_or(WebError::NotFound)?;
        let owner = SignatureOwner {
            account: person.account.id,
            browser: person.browser.id,
        };
        let texts = person.texts();
        let signature = state
            .store
            .read(move |tx| signature::find(tx, owner, id, texts))
            .await?
            .ok_or(WebError::NotFound)?;
        Ok(Self {
            person,
            signature,
            service: PhantomData,
        })
    }
}

impl<S: SigningService> ConfirmationContext for SignatureContext<S> {
    const CAN_ASK_AGAIN: bool = false;

    fn base(&self) -> String {
        base::<S>(self.signature.id)
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
        wording::<S>(self.signature.service.clone(), self.person.texts())
    }

    fn not_awaited(&self) -> Result<Response, WebError> {
        Err(WebError::NotFound)
    }

    fn completion(&self, _: &AppState) -> Result<(Completion, Response), WebError> {
        let done = Redirect::to(&format!("{}/done", self.base()));
        let session = self.person.session.token;
        Ok((Completion::Signature { session }, done.into_response()))
    }

    async fn cancel(self, state: &AppState) -> Result<Response, WebError> {
        let id = self.signature.id;
        state.store.write(move |tx| request::cancel(tx, id)).await?;
        Ok(Redirect::to(S::HOME.0).into_response())
    }
}

fn base<S: SigningService>(id: RequestId) -> String {
    format!("{}/{}", S::SIGNATURES, id.to_hex())
}

/// A signature to ask for.
pub(crate) struct NewSignature {
    /// The service and its transaction, as the phone shows them.
    pub(crate) service: String,
    /// The filled form to sign.
    pub(crate) form: Form,
    /// The device that signs.
    pub(crate) device: DeviceId,
    /// [`Method::AppPin`] or [`Method::AppQr`].
    pub(crate) method: Method,
}

/// Asks a device of `person` for a signature and redirects to the page that waits for it.
pub(crate) async fn ask_to_sign<S: SigningService>(
    state: &AppState,
    person: &SignedIn,
    client: &ClientInfo,
    new: NewSignature,
) -> Result<Response, WebError> {
    let question = Question {
        account: person.account.id,
        device: new.device,
        method: new.method,
        purpose: ConfirmationPurpose::Transaction(new.form.action()),
        form: Some(new.form),
        browser: person.browser.id,
        description: client.describe(new.service.clone(), person.texts()),
        terms: terms(state),
    };
    let session = person.session.token;
    let asked = state
        .store
        .write(move |tx| confirmation::ask_in_session(tx, session, question))
        .await?;
    let page = match asked {
        AskOutcome::Request(id) => format!("{}/waiting", base::<S>(id)),
        AskOutcome::Challenge(id) => format!("{}/code", base::<S>(id)),
        AskOutcome::Refused(refusal) => {
            let frame = Frame::of(state, &person.browser, &person.account);
            return Ok(signature_outcome(
                frame,
                refusal.into(),
                &wording::<S>(new.service, person.texts()),
            ));
        }
    };
    Ok(Redirect::to(&page).into_response())
}
