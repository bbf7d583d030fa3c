//! The sign-out (CAS Protocol 3.0 §2.3).

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName};
use axum::response::{IntoResponse, Redirect, Response};
use server::extension::{AnySession, Browser, WebError, show_signed_out, sign_out as end_session};
use server::state::App;

use super::Provider;
use super::parameters::Parameters;
use super::service_url::ServiceUrl;

const SEC_FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");

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
    let service = given.one("service")?.and_then(ServiceUrl::parse);
    let service = service.filter(|url| provider.service_at(url).is_some());
    let mut answer = match &service {
        Some(url) => Redirect::to(url.as_str()).into_response(),
        None => show_signed_out(&state, &browser, None)?,
    };
    match holder {
        Ok(holder) => end_session(&state, &holder).await?(&mut answer),
        Err(WebError::SignedOut | WebError::SignInFirst(_)) => {}
        Err(error) => return Err(error),
    }
    Ok(answer)
}
