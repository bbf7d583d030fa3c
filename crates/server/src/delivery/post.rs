//! Calls of services: posts of short bodies, and gets, at addresses that the operator configured.
//!
//! Invariant: no redirect is followed, no answer is read beyond its head, and an answer that takes too long counts as none.

use std::time::Duration;

use reqwest::Client;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::redirect::Policy;

use super::tls::{NoTls, trusting_system_roots};

/// The longest time for a connection.
const CONNECT: Duration = Duration::from_secs(5);

/// The result of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostOutcome {
    /// The service has it (2xx).
    Accepted,
    /// The service will not take it: a redirect, or an error that a second post does not change.
    Refused(u16),
    /// Nobody answered in time, or the service has a fault or is too busy.
    NotNow,
}

/// Posts to services.
#[derive(Debug, Clone)]
pub struct Poster {
    client: Client,
}

impl Poster {
    /// A client that trusts the system's roots, and waits this long for the head of an answer.
    ///
    /// # Errors
    /// [`NoTls`] when the system has none.
    pub fn new(time_limit: Duration) -> Result<Self, NoTls> {
        Client::builder()
            .tls_backend_preconfigured(trusting_system_roots()?)
            .no_proxy()
            .redirect(Policy::none())
            .connect_timeout(CONNECT)
            .timeout(time_limit)
            .user_agent("Countersign")
            .build()
            .map(|client| Self { client })
            .map_err(|_| NoTls)
    }

    /// Gets an address, and returns the status of the answer; `None` when nobody answers in time.
    pub async fn get(&self, url: &str) -> Option<u16> {
        match self.client.get(url).send().await {
            Ok(answer) => Some(answer.status().as_u16()),
            Err(error) => {
                tracing::debug!(error = %error.without_url(), "a service does not answer");
                None
            }
        }
    }

    /// Posts a body.
    pub async fn post(&self, url: &str, content_type: &'static str, body: String) -> PostOutcome {
        let request = self
            .client
            .post(url)
            .header(CONTENT_TYPE, HeaderValue::from_static(content_type))
            .body(body);
        match request.send().await {
            // Dropped unread: that closes the connection if more is to come.
            Ok(answer) => judge(answer.status().as_u16()),
            Err(error) => {
                tracing::debug!(error = %error.without_url(), "a service does not answer");
                PostOutcome::NotNow
            }
        }
    }
}

fn judge(status: u16) -> PostOutcome {
    match status {
        200..=299 => PostOutcome::Accepted,
        408 | 425 | 429 | 500..=599 => PostOutcome::NotNow,
        other => PostOutcome::Refused(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_then_tried_again_only_where_that_can_help() {
        for (status, wanted) in [
            (200, PostOutcome::Accepted),
            (204, PostOutcome::Accepted),
            (302, PostOutcome::Refused(302)),
            (400, PostOutcome::Refused(400)),
            (404, PostOutcome::Refused(404)),
            (408, PostOutcome::NotNow),
            (429, PostOutcome::NotNow),
            (500, PostOutcome::NotNow),
            (503, PostOutcome::NotNow),
        ] {
            assert_eq!(judge(status), wanted, "{status}");
        }
    }
}
