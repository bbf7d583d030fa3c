//! The authorization endpoint: a client's request begins a sign-in, and its grant leads back with a code.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use openidconnect::url::Url;
use server::clock::UnixSeconds;
use server::domain::account::AccountId;
use server::domain::second_factor::SecondFactorPolicy;
use server::domain::service_sign_in::{Demands, NotGranted, ServiceSignInId};
use server::domain::service_transaction::TransactionTitle;
use server::domain::token::PlainToken;
use server::extension::{AnySession, Browser, ClientInfo, WebError, suggest_language};
use server::state::{App, AppState};
use server::use_cases::service_sign_in::{self, NewServiceSignIn, ServiceSignInError};
use server::use_cases::service_transaction::{
    self, NewTransaction, NotSigned, TransactionEnd, TransactionError,
};
use server::use_cases::session;

use super::client::Client;
use super::pushed::{self, Resolved};
use super::request::{AuthorizationRequest, AuthorizeError, Interaction, RequestFault};
use super::{Provider, end_session, grants, paths, refusals, request};

/// `GET /oidc/authorize`.
pub(super) async fn begin(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    Query(parameters): Query<Vec<(String, String)>>,
    browser: Browser,
    network: ClientInfo,
    headers: HeaderMap,
    person: Result<AnySession, WebError>,
) -> Result<Response, WebError> {
    let given = parameters.iter().find(|(key, _)| key == "client_id");
    let client = given.map(|(_, value)| value.clone());
    let log = |error: &WebError| {
        if let WebError::ServiceRequest(reason) = error {
            refusals::log_request(&provider, client.as_deref(), reason);
        }
    };
    let resolved = pushed::resolve(&state, parameters).await;
    let Resolved { parameters, pushed } = resolved.inspect_err(log)?;
    let first = |name: &str| {
        let mut all = parameters.iter().filter(|(key, _)| key == name);
        all.next().map(|(_, value)| value.clone())
    };
    let (hint, locales) = (first("login_hint"), first("ui_locales"));
    let id_token = first("id_token_hint");
    let mut response = begin_with(
        &state,
        &provider,
        &parameters,
        (pushed, hint, id_token),
        (browser, network, person),
    )
    .await
    .inspect_err(log)?;
    if let Some(locales) = locales {
        suggest_language(&state, &headers, &mut response, &locales);
    }
    Ok(response)
}

async fn begin_with(
    state: &App,
    provider: &Provider,
    parameters: &[(String, String)],
    (pushed, hint, id_token): (bool, Option<String>, Option<String>),
    (browser, network, person): (Browser, ClientInfo, Result<AnySession, WebError>),
) -> Result<Response, WebError> {
    let clients = provider.clients();
    let (client, request) = match request::read(parameters, &clients) {
        Ok(read) => read,
        Err(RequestFault::Unknown(reason)) => return Err(WebError::ServiceRequest(reason)),
        Err(RequestFault::ClientError {
            redirect_uri,
            state,
            error,
        }) => return tell(provider, &redirect_uri, state.as_deref(), error),
    };
    let told = |error| {
        let echo = request.state.as_deref();
        tell(provider, &request.redirect_uri, echo, error)
    };
    if client.must_push && !pushed {
        let reason = "this client must push its requests";
        return told(AuthorizeError::InvalidRequest(reason));
    }
    let account = match end_session::expected_account(provider, id_token.as_deref()) {
        Ok(account) => account,
        Err(error) => return told(error),
    };
    let transaction = match transaction(state, client, &request) {
        Ok(transaction) => transaction,
        Err(error) => return told(error),
    };
    let new = NewServiceSignIn {
        browser: browser.id,
        network: *network.network(),
        service: client.service.clone(),
        demands: demands(client, &request, account, state.now()),
        resume: paths::RESUME,
    };
    let (asked, session) = (
        request.clone(),
        person.ok().map(|person| person.session.token),
    );
    let (origin, services) = (state.origin.clone(), state.services.now());
    let begun = state
        .store
        .write(move |tx| -> Result<_, TransactionError> {
            let id = service_sign_in::begin(tx, new)?;
            if let Some(hint) = hint {
                service_sign_in::expect_address(tx, id, &hint)?;
            }
            if let Some((transaction, title)) = transaction {
                service_transaction::begin(tx, id, transaction, &title, &origin)?;
            }
            if asked.prompt == Interaction::None {
                // Without a page the session must do, or nothing is kept.
                let token = session.ok_or(NotGranted::SignInAgain)?;
                let session = session::find_open(tx, token)?.ok_or(NotGranted::SignInAgain)?;
                service_sign_in::grant(tx, id, &session, &services)?;
            }
            grants::put_request(tx, id, asked)?;
            Ok(id)
        })
        .await;
    match (begun, request.prompt) {
        (Ok(id), Interaction::None) => {
            let path = format!("{}/{}", paths::RESUME, id.to_hex());
            Ok(Redirect::to(&path).into_response())
        }
        (Ok(id), _) => {
            let path = format!("/continue/{}", id.to_hex());
            Ok(Redirect::to(&path).into_response())
        }
        (Err(TransactionError::NotShowable), _) => {
            told(AuthorizeError::InvalidAuthorizationDetails)
        }
        (Err(TransactionError::SignIn(ServiceSignInError::NotGranted(_))), _) => {
            told(AuthorizeError::LoginRequired)
        }
        (Err(TransactionError::SignIn(ServiceSignInError::TooMany(_))), Interaction::None) => {
            told(AuthorizeError::TemporarilyUnavailable)
        }
        (Err(error), _) => Err(error.into()),
    }
}

/// The transaction that is to be signed, with the title of its kind.
fn transaction(
    state: &App,
    client: &Client,
    request: &AuthorizationRequest,
) -> Result<Option<(NewTransaction, TransactionTitle)>, AuthorizeError> {
    let Some(asked) = &request.transaction else {
        return Ok(None);
    };
    let kind = &asked.details.transaction;
    let title = state.services.transaction_title(&client.service, kind);
    let title = title.ok_or(AuthorizeError::InvalidAuthorizationDetails)?;
    Ok(Some((asked.details.transaction(), title)))
}

fn demands(
    client: &Client,
    request: &AuthorizationRequest,
    account: Option<AccountId>,
    now: UnixSeconds,
) -> Demands {
    let opened_from = match (request.prompt, request.max_age_s) {
        (Interaction::Login, _) | (_, Some(0)) => Demands::ONLY_NEW,
        // Times are whole seconds: a session of n seconds ago may be almost n + 1 seconds old.
        (_, Some(age)) => now.minus(age).plus(1),
        (_, None) => UnixSeconds(0),
    };
    Demands {
        opened_from,
        second_factor: if request.by_device {
            SecondFactorPolicy::Required
        } else {
            client.second_factor
        },
        account,
    }
}

/// `GET /oidc/resume/{id}`: takes the grant and leads back to the client with a code.
pub(super) async fn resume(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    Path(id): Path<String>,
    browser: Browser,
) -> Result<Response, WebError> {
    let id = ServiceSignInId::from_hex(&id).ok_or(WebError::NotFound)?;
    let code = PlainToken::make()?;
    let (request, refused) = match take(&state, &provider, id, (&browser, &code)).await {
        Ok(taken) => taken,
        // The person goes on where the transaction is signed, or signs in again.
        Err(WebError::ServiceSignInOver(NotGranted::SignFirst | NotGranted::DemandsMore)) => {
            let path = format!("/continue/{}", id.to_hex());
            return Ok(Redirect::to(&path).into_response());
        }
        Err(error) => return Err(error),
    };
    if let Some(error) = refused {
        let (to, echo) = (&request.redirect_uri, request.state.as_deref());
        return tell(&provider, to, echo, error);
    }
    let (code, state) = (code.reveal(), request.state.as_deref());
    answer(
        &provider,
        &request.redirect_uri,
        &[("code", Some(code.as_str())), ("state", state)],
    )
}

/// The reasons for which a grant is not taken.
enum NotTaken {
    /// There is no such request.
    NotFound,
    /// The client is no longer registered, or the address is no longer one of its own.
    Withdrawn(String),
}

/// Takes the grant for a code, or the reason for which the transaction was not signed. The request tells the client's address, which is
/// still one of its own.
async fn take(
    state: &AppState,
    provider: &Provider,
    id: ServiceSignInId,
    (browser, code): (&Browser, &PlainToken),
) -> Result<(AuthorizationRequest, Option<AuthorizeError>), WebError> {
    let (browser, code) = (browser.id, code.hash());
    let (services, clients) = (state.services.now(), provider.clients());
    let taken = state
        .store
        .write(move |tx| -> Result<_, ServiceSignInError> {
            let Some(mut request) = grants::take_request(tx, id)? else {
                // The sign-in says whether it is over or another browser's.
                service_sign_in::take(tx, id, browser, &services)?;
                return Ok(Err(NotTaken::NotFound));
            };
            let client = clients.iter().find(|one| one.id() == request.client);
            let Some(client) = client.filter(|one| one.redirects_to(&request.redirect_uri)) else {
                return Ok(Err(NotTaken::Withdrawn(request.client)));
            };
            let grant = match &mut request.transaction {
                None => service_sign_in::take(tx, id, browser, &services)?,
                Some(transaction) => match service_transaction::take(tx, id, browser, &services)? {
                    TransactionEnd::Signed(grant, signed) => {
                        transaction.signed = Some(signed.into());
                        grant
                    }
                    TransactionEnd::NotSigned(why) => {
                        return Ok(Ok((request, Some(denied(why)))));
                    }
                },
            };
            grants::issue_code(tx, code, client.service.clone(), request.clone(), &grant)?;
            Ok(Ok((request, None)))
        })
        .await?;
    taken.map_err(|why| match why {
        NotTaken::NotFound => WebError::NotFound,
        NotTaken::Withdrawn(client) => {
            let reason = "redirect_uri is no longer one of this client's";
            refusals::log_request(provider, Some(&client), reason);
            WebError::ServiceRequest(reason)
        }
    })
}

fn denied(why: NotSigned) -> AuthorizeError {
    AuthorizeError::AccessDenied(match why {
        NotSigned::Denied => "the transaction was denied on the device",
        NotSigned::GivenUp => "the transaction was given up",
        NotSigned::Expired => "the transaction was not signed in time",
    })
}

/// Tells the client of an error.
fn tell(
    provider: &Provider,
    redirect_uri: &str,
    state: Option<&str>,
    error: AuthorizeError,
) -> Result<Response, WebError> {
    answer(
        provider,
        redirect_uri,
        &[
            ("error", Some(error.word())),
            ("error_description", Some(error.description())),
            ("state", state),
        ],
    )
}

/// Redirects to the client with these parameters and the issuer (RFC 9207).
fn answer(
    provider: &Provider,
    redirect_uri: &str,
    parameters: &[(&str, Option<&str>)],
) -> Result<Response, WebError> {
    let mut to = Url::parse(redirect_uri).map_err(|error| WebError::Fault(error.to_string()))?;
    {
        let mut query = to.query_pairs_mut();
        for (name, value) in parameters {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
        query.append_pair("iss", &provider.issuer);
    }
    Ok(Redirect::to(to.as_str()).into_response())
}
