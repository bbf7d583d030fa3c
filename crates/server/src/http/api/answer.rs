//! Responses to the phone: signed by S, never cached.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use protocol::{
    ids::Hash32,
    messages::{Refusal, Refused as RefusedMessage},
    signed::{Message, SignedBytes},
};

use crate::{state::App, use_cases::Refused};

/// Signs and sends an answer.
pub(super) fn reply(app: &App, message: &impl Message) -> Response {
    send(app, StatusCode::OK, message)
}

/// Signs and sends a refusal, bound to the question's signed bytes.
pub(super) fn refuse(app: &App, question: &[u8], refused: Refused) -> Response {
    let question = question
        .split_last_chunk::<64>()
        .map_or(question, |(body, _)| body);
    let message = RefusedMessage {
        question: Hash32::of(question),
        why: refused.why,
        retry_after_s: refused.retry_after_s,
        attempts_left: refused.attempts_left,
    };
    send(app, status(refused.why), &message)
}

fn send(app: &App, status: StatusCode, message: &impl Message) -> Response {
    let Ok(signed) = SignedBytes::sign(app.keys.message(app.now()), message);
    let kind = (
        header::CONTENT_TYPE,
        HeaderValue::from_static(super::MESSAGE_TYPE),
    );
    let store = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    (status, [kind, store], signed.to_wire()).into_response()
}

/// For proxies and logs; the phone reads the signed bytes alone.
fn status(why: Refusal) -> StatusCode {
    match why {
        Refusal::Malformed => StatusCode::BAD_REQUEST,
        Refusal::NotAuthentic
        | Refusal::NotThisDevice
        | Refusal::WrongPin
        | Refusal::DeviceNotActive
        | Refusal::NotAttested => StatusCode::FORBIDDEN,
        Refusal::EnrolmentGone
        | Refusal::EnrolmentDead
        | Refusal::EnrolmentContested
        | Refusal::RequestGone
        | Refusal::RequestExpired
        | Refusal::RequestCancelled
        | Refusal::RequestDecided => StatusCode::GONE,
        Refusal::Replayed | Refusal::OutcomeQueryFirst | Refusal::ServerRestored => {
            StatusCode::CONFLICT
        }
        Refusal::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Refusal::ServerFault => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
