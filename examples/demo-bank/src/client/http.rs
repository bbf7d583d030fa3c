//! HTTP to the server, with answers of a bounded length.

use std::future::Future;
use std::pin::Pin;

use openidconnect::{HttpRequest, HttpResponse};

/// The longest answer of the server that is read, in bytes.
const MAX_ANSWER: usize = 256 * 1024;

/// The reasons for which a call to the server fails.
#[derive(Debug, thiserror::Error)]
pub(super) enum CallError {
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error("the answer is too long")]
    TooLong,
}

/// Sends a request and reads its answer.
pub(super) async fn send(request: reqwest::RequestBuilder) -> Result<HttpResponse, CallError> {
    let mut answer = request.send().await?;
    let mut read = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        read.extend_from_slice(&chunk);
        if read.len() > MAX_ANSWER {
            return Err(CallError::TooLong);
        }
    }
    let mut response = HttpResponse::new(read);
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    Ok(response)
}

type Answer = Pin<Box<dyn Future<Output = Result<HttpResponse, CallError>> + Send>>;

/// An HTTP client as the library takes it.
pub(super) fn for_library(
    http: &reqwest::Client,
) -> impl Fn(HttpRequest) -> Answer + Send + Sync + 'static {
    let http = http.clone();
    move |request: HttpRequest| {
        let (head, body) = request.into_parts();
        let request = http
            .request(head.method, head.uri.to_string())
            .headers(head.headers)
            .body(body);
        Box::pin(send(request))
    }
}
