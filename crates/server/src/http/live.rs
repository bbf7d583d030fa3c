//! States that pages follow: as server-sent events, and as JSON for where events do not get through.

use std::future::Future;
use std::sync::LazyLock;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::error::WebError;
use crate::events::{Subscription, Topic};
use crate::state::AppState;

/// The most pages that follow something at once; beyond it they ask again and again instead.
const FOLLOWERS: usize = 10_000;
/// Looked again at least this often.
const LOOK_AGAIN: Duration = Duration::from_secs(15);
/// The same where tests move the clock.
const LOOK_AGAIN_IN_TESTS: Duration = Duration::from_millis(500);

static PLACES: LazyLock<std::sync::Arc<Semaphore>> =
    LazyLock::new(|| std::sync::Arc::new(Semaphore::new(FOLLOWERS)));

/// A state as a page is told it.
pub(crate) struct Shown {
    /// What the page is told.
    pub(crate) json: serde_json::Value,
    /// Nothing comes after it.
    pub(crate) last: bool,
    /// Seconds until it ends by itself.
    pub(crate) ends_in_s: u64,
}

impl Shown {
    /// A last state.
    pub(crate) fn last(json: serde_json::Value) -> Self {
        Self {
            json,
            last: true,
            ends_in_s: 0,
        }
    }
}

/// The state as an answer.
pub(crate) fn json(shown: Shown) -> Response {
    axum::Json(shown.json).into_response()
}

struct Following<F> {
    look: F,
    subscription: Subscription,
    told: Option<serde_json::Value>,
    pause: Option<Duration>,
    over: bool,
    longest: Duration,
    _place: OwnedSemaphorePermit,
}

/// Tells the state that `look` finds, and each new one after an event of `topic`.
pub(crate) fn events<F, Fut>(state: &AppState, topic: Topic, look: F) -> Response
where
    F: Fn() -> Fut + Send + 'static,
    Fut: Future<Output = Result<Shown, WebError>> + Send,
{
    let Ok(place) = PLACES.clone().try_acquire_owned() else {
        return WebError::Busy(5).into_response();
    };
    let moved = state.config.clock_file.is_some();
    let start = Following {
        look,
        subscription: state.events.subscribe(topic),
        told: None,
        pause: None,
        over: false,
        longest: if moved {
            LOOK_AGAIN_IN_TESTS
        } else {
            LOOK_AGAIN
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
                    tracing::error!(%error, "a page cannot be told its state");
                    return None;
                }
            };
            let ends_in = Duration::from_secs(shown.ends_in_s.saturating_add(1));
            following.pause = Some(ends_in.min(following.longest));
            following.over = shown.last;
            if following.told.as_ref() == Some(&shown.json) {
                continue;
            }
            let event = Event::default().event("state").data(shown.json.to_string());
            following.told = Some(shown.json);
            return Some((Ok::<_, std::convert::Infallible>(event), following));
        }
    });
    Sse::new(states)
        .keep_alive(KeepAlive::new().interval(LOOK_AGAIN))
        .into_response()
}
