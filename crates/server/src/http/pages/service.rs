//! The page that goes on to a service, once a session meets its demands.
//!
//! It is a page and not a redirect, since browsers refuse a form that redirects to another site (`form-action`), and the form of a sign-in
//! ends here.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::domain::second_factor::SessionKind;
use crate::domain::service_sign_in::{NotGranted, ServiceSignInId};
use crate::http::error::WebError;
use crate::http::frame::{Frame, page};
use crate::http::session::AtService;
use crate::http::target::Target;
use crate::state::{App, AppState};
use crate::store::ReadTx;
use crate::use_cases::service_sign_in::{self, ServiceSignInError};
use crate::use_cases::service_transaction::{self, TransactionProgress};
use crate::use_cases::session;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/continue/{id}", get(go_on))
}

#[derive(askama::Template)]
#[template(path = "service/continue.html")]
struct ContinuePage {
    frame: Frame,
    /// The service's name.
    service: String,
    /// The address of the account that it learns of.
    email: String,
    /// The path of the protocol's page.
    resume: String,
}

/// `GET /continue/{id}`.
async fn go_on(
    State(state): State<App>,
    person: AtService,
    Path(id): Path<String>,
) -> Result<Response, WebError> {
    let id = ServiceSignInId::from_hex(&id).ok_or(WebError::NotFound)?;
    let token = person.session.token;
    let services = state.services.now();
    let granted = state
        .store
        .write(move |tx| -> Result<_, ServiceSignInError> {
            let session = session::find_open(tx, token)?.ok_or(NotGranted::SignInAgain)?;
            let granted = service_sign_in::grant(tx, id, &session, &services)?;
            let (_, transaction) = service_transaction::find(tx, id, session.browser)?;
            let progress = match transaction {
                Some(transaction) => Some(service_transaction::progress(tx, &transaction)?),
                None => None,
            };
            Ok((granted, progress))
        })
        .await;
    match granted {
        Ok((
            _,
            Some(
                TransactionProgress::NotStarted
                | TransactionProgress::AwaitingDevice { .. }
                | TransactionProgress::NotSigned(_),
            ),
        )) => {
            let path = super::service_transaction::path(id);
            Ok(Redirect::to(&path).into_response())
        }
        Ok(((service, resume), _)) => page(&ContinuePage {
            frame: Frame::of(&state, &person.browser, &person.account),
            service: state.services.name(&service).text(person.texts()),
            email: person.account.email.as_str().into(),
            resume,
        }),
        Err(ServiceSignInError::NotGranted(why))
            if why == NotGranted::SignInAgain || person.session.kind == SessionKind::Recovery =>
        {
            sign_in_again(&state, &person, id).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The session does not meet the demands: the person signs in again, unless nothing but the recovery of a second factor helps.
async fn sign_in_again(
    state: &AppState,
    person: &AtService,
    id: ServiceSignInId,
) -> Result<Response, WebError> {
    let kind = person.session.kind;
    if kind == SessionKind::Recovery {
        let (services, account) = (state.services.now(), person.account.id);
        let read = move |tx: &ReadTx<'_>| service_sign_in::can_sign_in(tx, id, account, &services);
        if !state.store.read(read).await? {
            return Err(WebError::NotOpened(kind));
        }
    }
    let target = Target::of_service(id);
    Ok(Redirect::to(&Target::sign_in(Some(&target))).into_response())
}
