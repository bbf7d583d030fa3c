//! The sign-out (CAS Protocol 3.0 §2.3).
//!
//! Invariant: another site than a service's ends no session without a question.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Query, State};
use axum::http::header::REFERER;
use axum::http::{HeaderMap, HeaderName};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use server::extension::{
    AnySession, Browser, CsrfForm, WebError, ask_to_sign_out, show_signed_out,
    sign_out as end_session,
};
use server::state::App;

use super::parameters::Parameters;
use super::service_url::ServiceUrl;
use super::{Provider, paths};

const SEC_FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// `GET /cas/logout`. An address of no service is not followed, and neither is the parameter `url` of version 2.
pub(super) async fn sign_out(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    Query(parameters): Query<Vec<(String, String)>>,
    headers: HeaderMap,
    browser: Browser,
    holder: Result<AnySession, WebError>,
) -> Result<Response, WebError> {
    // A page of another site may hold this address as a picture or a frame.
    let mut asked_as = headers.get_all(SEC_FETCH_DEST).into_iter();
    if !asked_as.all(|asked| asked == "document") {
        return Err(WebError::Forged);
    }
    let given = Parameters(parameters);
    let service = provider.known_address(given.one("service")?);
    let holder = match holder {
        Ok(holder) => Some(holder),
        Err(WebError::SignedOut | WebError::SignInFirst(_)) => None,
        Err(error) => return Err(error),
    };
    if let Some(holder) = &holder
        && is_led_from_elsewhere(&headers, &provider)
    {
        let id = service.as_ref().and_then(|url| provider.service_at(url));
        let back = service.as_ref().map_or("", ServiceUrl::as_str).to_owned();
        let fields = [("service", back)];
        let id = id.as_ref().map(|service| &service.id);
        return ask_to_sign_out(&state, holder, id, paths::LOGOUT_CONFIRM, &fields);
    }
    let mut answer = match &service {
        Some(url) => Redirect::to(url.as_str()).into_response(),
        None => show_signed_out(&state, &browser, None)?,
    };
    if let Some(holder) = &holder {
        end_session(&state, holder).await?(&mut answer);
    }
    Ok(answer)
}

/// Whether a page of another site that is no service's leads here. False for a browser that sends no `Sec-Fetch-Site`.
fn is_led_from_elsewhere(headers: &HeaderMap, provider: &Provider) -> bool {
    let mut sites = headers.get_all(SEC_FETCH_SITE).into_iter();
    let mut pages = headers.get_all(REFERER).into_iter();
    let is_service = |page: &axum::http::HeaderValue| {
        let page = page.to_str().ok().and_then(ServiceUrl::parse);
        page.is_some_and(|page| provider.has_service_with_origin(&page))
    };
    sites.any(|site| site == "cross-site") && !pages.next().is_some_and(is_service)
}

/// The form of the page that asks.
#[derive(Deserialize)]
pub(super) struct Confirmed {
    #[serde(default)]
    service: String,
}

/// `POST /cas/logout/confirm`: the person agreed on our own page.
pub(super) async fn confirm(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    browser: Browser,
    person: Result<AnySession, WebError>,
    CsrfForm(confirmed): CsrfForm<Confirmed>,
) -> Result<Response, WebError> {
    let url = provider.known_address(Some(&confirmed.service));
    let service = url.as_ref().and_then(|url| provider.service_at(url));
    let back = service.as_ref().zip(url.as_ref());
    let back = back.map(|(service, url)| (&service.id, url.as_str().to_owned()));
    let mut response = show_signed_out(&state, &browser, back)?;
    if let Ok(person) = person {
        end_session(&state, &person).await?(&mut response);
    }
    Ok(response)
}
