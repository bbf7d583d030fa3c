//! The confirmation of a sign-in by a device.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::{DeviceId, UnixSeconds};

use super::current::{Current, Welcome};
use crate::domain::second_factor::SessionKind;
use crate::domain::sign_in::{Method, SignInState};
use crate::http::client_info::ClientInfo;
use crate::http::confirmation::{
    AskingContext, Awaited, ConfirmationContext, DevicePage, Outcome, Retry, Wording, outcome_page,
    terms,
};
use crate::http::error::WebError;
use crate::http::frame::Frame;
use crate::state::{App, AppState};
use crate::use_cases::completion::Completion;
use crate::use_cases::confirmation::AskOutcome;
use crate::use_cases::{request, sign_in};

/// A sign-in as the context of its confirmation.
#[derive(Debug, Clone)]
pub(super) struct SignInConfirmation(pub(super) Current);

impl FromRequestParts<App> for SignInConfirmation {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        Current::from_request_parts(parts, state).await.map(Self)
    }
}

impl ConfirmationContext for SignInConfirmation {
    const CAN_ASK_AGAIN: bool = true;

    fn base(&self) -> String {
        "/sign-in".into()
    }

    fn awaited(&self, _: UnixSeconds) -> Option<Awaited> {
        let (account, device, id, by_code) = match self.0.sign_in.state {
            SignInState::AwaitingApproval {
                account,
                device,
                rid,
            }
            | SignInState::Denied {
                account,
                device,
                rid,
            } => (account, device, rid, false),
            SignInState::AwaitingCode {
                account,
                device,
                rid,
            } => (account, device, rid, true),
            _ => return None,
        };
        Some(Awaited {
            account,
            device,
            id,
            by_code,
        })
    }

    fn frame(&self, state: &AppState) -> Frame {
        Frame::new(state, &self.0.browser)
    }

    fn wording(&self) -> Wording {
        Wording::plain(self.0.start(), "/sign-in/password", "code-submit")
    }

    fn not_awaited(&self) -> Result<Response, WebError> {
        Ok(self.0.redirect_to_state())
    }

    fn completion(&self, state: &AppState) -> Result<(Completion, Response), WebError> {
        let welcome = Welcome::draw()?;
        let completion = Completion::SignIn {
            token: self.0.token,
            step: self.0.step,
            opened: welcome.hashes(),
        };
        let next = &self.0.sign_in.next;
        Ok((completion, welcome.response(state, SessionKind::Full, next)))
    }

    async fn cancel(self, state: &AppState) -> Result<Response, WebError> {
        let request = match self.0.sign_in.state {
            SignInState::AwaitingApproval { rid, .. } => Some(rid),
            _ => self.0.awaited_return(),
        };
        let Some(request) = request else {
            let token = self.0.token;
            state
                .store
                .write(move |tx| sign_in::abandon(tx, token))
                .await?;
            return Ok(Redirect::to(&self.0.start()).into_response());
        };
        state
            .store
            .write(move |tx| request::cancel(tx, request))
            .await?;
        Ok(outcome_of(state, &self.0, Outcome::Cancelled))
    }
}

impl AskingContext for SignInConfirmation {
    const METHODS: &'static [Method] = &[Method::AppPin, Method::AppQr, Method::OnMobile];

    async fn ask(
        &self,
        state: &AppState,
        device: DeviceId,
        method: Method,
        client: &ClientInfo,
    ) -> Result<AskOutcome, WebError> {
        let (token, step, terms) = (self.0.token, self.0.step, terms(state));
        let (name, client) = (state.services.name(&self.0.sign_in.service), client.clone());
        let asked = state
            .store
            .write(move |tx| {
                sign_in::ask_device(tx, token, step, (device, method), terms, |t| {
                    client.describe(name.text(t), t)
                })
            })
            .await?;
        Ok(asked)
    }
}

/// The page that says how a sign-in's question ended, with the form that tries again.
pub(super) fn outcome_of(state: &AppState, current: &Current, outcome: Outcome) -> Response {
    let (device, method) = match current.sign_in.state {
        SignInState::AwaitingApproval { device, .. } => (device, Method::AppPin),
        SignInState::AwaitingReturn { device, .. } => (device, Method::OnMobile),
        _ => {
            let retry = Retry {
                action: "/sign-in/on-mobile".into(),
                device: String::new(),
                method: "",
            };
            let frame = Frame::new(state, &current.browser);
            let other_method = (current.start(), "waiting-other-method");
            return outcome_page(frame, outcome, Some(retry), other_method, false);
        }
    };
    let context = SignInConfirmation(current.clone());
    DevicePage::of(&context, state, device, String::new()).outcome(outcome, method)
}
