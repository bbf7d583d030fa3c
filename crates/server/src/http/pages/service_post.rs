//! The page whose form takes the answer of a protocol to a service.

use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::Response;

use crate::domain::service::ServiceId;
use crate::http::browser::Browser;
use crate::http::error::WebError;
use crate::http::frame::{Frame, page};
use crate::http::guard::policy_with_form_to;
use crate::state::App;
use crate::text::Texts;

/// An answer that the browser posts to a service.
#[derive(Debug, Clone, Copy)]
pub struct ServicePost<'a> {
    /// The service.
    pub service: &'a ServiceId,
    /// The address, which is the service's.
    pub address: &'a str,
    /// The origin of the address, in ASCII.
    pub origin: &'a str,
    /// The fields.
    pub fields: &'a [(&'static str, String)],
}

#[derive(askama::Template)]
#[template(path = "service/post.html")]
struct ServicePostPage<'a> {
    frame: Frame,
    /// The service's name.
    service: String,
    address: &'a str,
    fields: &'a [(&'static str, String)],
}

/// The page that posts an answer to a service. Its script sends the form; without scripts the person presses its button.
///
/// # Errors
/// When the page cannot be drawn.
pub fn post_to_service(
    state: &App,
    browser: &Browser,
    post: ServicePost<'_>,
) -> Result<Response, WebError> {
    let texts = Texts::of(browser.language);
    let mut response = page(&ServicePostPage {
        frame: Frame::new(state, browser),
        service: state.services.name(post.service).text(texts),
        address: post.address,
        fields: post.fields,
    })?;
    let policy = HeaderValue::from_str(&policy_with_form_to(post.origin))
        .map_err(|error| WebError::Fault(error.to_string()))?;
    response
        .headers_mut()
        .insert(CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}
