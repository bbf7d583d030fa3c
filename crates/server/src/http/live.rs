//! States that pages follow, as server-sent events, and as JSON where events do not get through.

use std::future::Future;
use std::time::Duration;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::browser::Browser;
use super::client_info::ClientInfo;
use super::error::WebError;
use crate::domain::network::ClientNetwork;
use crate::domain::token::HashedToken;
use crate::events::{Subscription, Topic};
use crate::state::{App, AppState};
use crate::streams::{STREAM_RETRY_S, StreamPlace};

/// The state is read again at least this often.
const POLL_INTERVAL: Duration = Duration::from_secs(15);
/// The same if a test may move the clock.
const TEST_POLL_INTERVAL: Duration = Duration::from_millis(500);

/// The browser whose page follows events, and its network, as an extractor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StreamViewer {
    browser: HashedToken,
    network: ClientNetwork,
}

impl FromRequestParts<App> for StreamViewer {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, WebError> {
        let browser = Browser::from_request_parts(parts, app).await?;
        let client = ClientInfo::from_request_parts(parts, app).await?;
        Ok(Self {
            browser: browser.id,
            network: *client.network(),
        })
    }
}

/// A state in the form that a page receives.
pub(crate) struct Shown {
    /// The JSON that the page receives.
    pub(crate) json: serde_json::Value,
    /// Whether it is the final state.
    pub(crate) last: bool,
    /// Seconds until it changes by itself.
    pub(crate) ends_in_s: u64,
}

impl Shown {
    /// A final state.
    pub(crate) fn last(json: serde_json::Value) -> Self {
        Self {
            json,
            last: true,
            ends_in_s: 0,
        }
    }
}

/// The state as a response.
pub(crate) fn json(shown: Shown) -> Response {
    axum::Json(shown.json).into_response()
}

struct Following<F> {
    look: F,
    subscription: Subscription,
    sent: Option<serde_json::Value>,
    pause: Option<Duration>,
    over: bool,
    longest: Duration,
    _place: StreamPlace,
}

/// Sends the state that `look` reads, and each new one after an event of `topic`.
pub(crate) fn events<F, Fut>(
    state: &AppState,
    viewer: &StreamViewer,
    topic: Topic,
    look: F,
) -> Response
where
    F: Fn() -> Fut + Send + 'static,
    Fut: Future<Output = Result<Shown, WebError>> + Send,
{
    let Some(place) = state.streams.enter(viewer.browser, &viewer.network) else {
        return WebError::Busy(STREAM_RETRY_S).into_response();
    };
    let start = Following {
        look,
        subscription: state.events.subscribe(topic),
        sent: None,
        pause: None,
        over: false,
        longest: if state.clock.can_move() {
            TEST_POLL_INTERVAL
        } else {
            POLL_INTERVAL
        },
        _place: place,
    };
    let states = stream::unfold(start, |mut following| async move {
        loop {
            if following.over {
                return None;
            }
            if let Some(pause) = following.pause {
                following.subscription.changed_within(pause).await;
            }
            let shown = match (following.look)().await {
                Ok(shown) => shown,
                Err(error) => {
                    tracing::error!(%error, "the state of a page cannot be read");
                    return None;
                }
            };
            let ends_in = Duration::from_secs(shown.ends_in_s.saturating_add(1));
            following.pause = Some(ends_in.min(following.longest));
            following.over = shown.last;
            if following.sent.as_ref() == Some(&shown.json) {
                continue;
            }
            let event = Event::default().event("state").data(shown.json.to_string());
            following.sent = Some(shown.json);
            return Some((Ok::<_, std::convert::Infallible>(event), following));
        }
    });
    Sse::new(states)
        .keep_alive(KeepAlive::new().interval(POLL_INTERVAL))
        .into_response()
}
