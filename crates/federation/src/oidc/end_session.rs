//! The end session endpoint: a client sends the browser here to sign out (OpenID Connect RP-Initiated Logout 1.0).
//!
//! Invariant: a session ends without a question only for an ID token that names it. The browser returns only to an address that is
//! configured for the client, exactly.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use openidconnect::url::Url;
use serde::Deserialize;
use server::domain::account::AccountId;
use server::domain::participation::ParticipationId;
use server::extension::{
    AnySession, Browser, CsrfForm, WebError, ask_to_sign_out, show_signed_out, sign_out,
};
use server::state::App;
use server::use_cases::participation;

use super::client::Client;
use super::request::{AuthorizeError, MAX_OPAQUE};
use super::{NAME, Provider, backchannel, paths};

/// The parameters (§2). An empty one counts as missing; unknown ones, such as `ui_locales`, are ignored.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Parameters {
    id_token_hint: String,
    client_id: String,
    post_logout_redirect_uri: String,
    state: String,
}

/// The claims of an ID token that matter here.
#[derive(Debug, Clone, Deserialize)]
struct Hint {
    iss: String,
    sub: String,
    aud: Vec<String>,
    sid: String,
}

/// A request that was checked.
struct Checked {
    client: Option<Arc<Client>>,
    /// The address to which the browser returns, with the state.
    back: Option<String>,
    hint: Option<Hint>,
}

fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn check(provider: &Provider, asked: &Parameters) -> Result<Checked, WebError> {
    let refused = |reason| Err(WebError::ServiceRequest(reason));
    let hint = given(&asked.id_token_hint).and_then(|token| hint(provider, token));
    let named = given(&asked.client_id);
    if let (Some(hint), Some(named)) = (&hint, named)
        && !hint.aud.iter().any(|audience| audience == named)
    {
        return refused("client_id is not that of the ID token");
    }
    let id = named.or_else(|| {
        hint.as_ref()
            .and_then(|hint| hint.aud.first())
            .map(String::as_str)
    });
    let client = id.and_then(|id| provider.client(id));
    if named.is_some() && client.is_none() {
        return refused("client_id is not known");
    }
    if asked.state.len() > MAX_OPAQUE {
        return refused("state is too long");
    }
    let back = match (given(&asked.post_logout_redirect_uri), &client) {
        (None, _) => None,
        (Some(uri), Some(client)) if client.returns_to(uri) => Some(with_state(uri, &asked.state)?),
        (Some(_), _) => return refused("post_logout_redirect_uri is not one of this client's"),
    };
    Ok(Checked { client, back, hint })
}

/// The claims of an ID token that this server signed, however old it is (§2).
fn hint(provider: &Provider, token: &str) -> Option<Hint> {
    let opened = provider.keys()?.open::<Hint>(token)?;
    let is_id_token = opened.header.typ.as_deref() != Some(backchannel::TYPE);
    (is_id_token && opened.claims.iss == provider.issuer).then_some(opened.claims)
}

/// The account of `id_token_hint`. An empty one counts as missing.
pub(super) fn expected_account(
    provider: &Provider,
    token: Option<&str>,
) -> Result<Option<AccountId>, AuthorizeError> {
    let wrong = AuthorizeError::InvalidRequest("id_token_hint is no ID token of this server");
    let account = token.and_then(given).map(|token| {
        let claims = hint(provider, token).ok_or(wrong)?;
        AccountId::from_hex(&claims.sub).ok_or(wrong)
    });
    account.transpose()
}

fn with_state(uri: &str, state: &str) -> Result<String, WebError> {
    let mut to = Url::parse(uri).map_err(|error| WebError::Fault(error.to_string()))?;
    if let Some(state) = given(state) {
        to.query_pairs_mut().append_pair("state", state);
    }
    Ok(to.into())
}

/// Whether the ID token was issued for this person's session.
async fn names_session(
    state: &App,
    client: &Client,
    hint: &Hint,
    person: &AnySession,
) -> Result<bool, WebError> {
    let (Some(session), Some(sid)) = (person.session.id, ParticipationId::from_hex(&hint.sid))
    else {
        return Ok(false);
    };
    let known = state
        .store
        .read(move |tx| participation::of_session(tx, session))
        .await?;
    Ok(hint.sub == person.account.id.to_hex()
        && known
            .iter()
            .any(|one| one.id == sid && one.protocol == NAME && one.service == client.service))
}

/// `GET /oidc/logout`.
pub(super) async fn begin(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    Query(asked): Query<Parameters>,
    browser: Browser,
    person: Result<AnySession, WebError>,
) -> Result<Response, WebError> {
    let checked = check(&provider, &asked)?;
    let Ok(person) = person else {
        return go_back(&state, &browser, checked);
    };
    if let (Some(client), Some(hint)) = (&checked.client, &checked.hint)
        && names_session(&state, client, hint, &person).await?
    {
        let ended = sign_out(&state, &person).await?;
        let mut response = go_back(&state, &browser, checked)?;
        ended(&mut response);
        return Ok(response);
    }
    let fields = [
        (
            "client_id",
            checked
                .client
                .as_ref()
                .map(|client| client.service.as_str().to_owned())
                .unwrap_or_default(),
        ),
        ("post_logout_redirect_uri", asked.post_logout_redirect_uri),
        ("state", asked.state),
    ];
    let service = checked.client.as_ref().map(|client| &client.service);
    ask_to_sign_out(&state, &person, service, paths::LOGOUT_CONFIRM, &fields)
}

fn go_back(state: &App, browser: &Browser, checked: Checked) -> Result<Response, WebError> {
    match checked.back {
        Some(to) => Ok(Redirect::to(&to).into_response()),
        None => show_signed_out(state, browser, None),
    }
}

/// `POST /oidc/logout/confirm`: the person agreed on our own page.
pub(super) async fn confirm(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    browser: Browser,
    person: Result<AnySession, WebError>,
    CsrfForm(asked): CsrfForm<Parameters>,
) -> Result<Response, WebError> {
    let checked = check(&provider, &asked)?;
    let back = checked
        .client
        .as_ref()
        .map(|client| &client.service)
        .zip(checked.back);
    let mut response = show_signed_out(&state, &browser, back)?;
    if let Ok(person) = person {
        let ended = sign_out(&state, &person).await?;
        ended(&mut response);
    }
    Ok(response)
}
