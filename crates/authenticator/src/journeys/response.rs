//! Parses and verifies answers of a server, protocol.md §9. No part of an answer is used before its signature under
//! the pinned S is checked.

use protocol::{
    ids::{DeviceId, Hash32, Nonce16},
    keys::{PublicKey, RustVerifier},
    messages::{Answer, Refused, ServerTime, StalePosition},
    signed::{Message, SignedBytes, Verified},
};

use crate::{
    model::{ErrorCode, Problem},
    ports::TransportError,
    vault::Outgoing,
};

/// The body of an answer, whatever its HTTP status, or why there is none.
pub(crate) type Body = Result<Vec<u8>, TransportError>;

/// The answer to a question, or a refusal of it.
pub(crate) enum Reply<M> {
    /// The answer.
    Answer(Verified<M>),
    /// A refusal of this very question.
    Refused(Verified<Refused>),
}

/// The reasons for which the server's answer is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResponseError {
    /// No connection or no answer in time.
    Unreachable,
    /// Something answered that was not the server.
    NotTheServer,
}

impl From<ResponseError> for Problem {
    fn from(error: ResponseError) -> Self {
        match error {
            ResponseError::Unreachable => ErrorCode::Unreachable,
            ResponseError::NotTheServer => ErrorCode::NotTheServer,
        }
        .into()
    }
}

/// The answer to a question, verified under the pinned S.
pub(crate) fn read<M: Message>(
    question: &Outgoing,
    server: &PublicKey,
    body: Body,
) -> Result<Reply<M>, ResponseError> {
    let signed = signed_bytes(body)?;
    if signed.label() == Ok(Refused::LABEL) {
        return refusal(question, server, &signed).map(Reply::Refused);
    }
    verify(server, &signed).map(Reply::Answer)
}

/// The answer to an approval: `stale` is one kind more.
pub(crate) enum ApproveReply {
    /// The server's answer to it.
    Answer(Verified<Answer>),
    /// The phone is behind.
    Stale(Verified<StalePosition>),
    /// Refused.
    Refused(Verified<Refused>),
}

/// As [`read`], for an approval with this AP.
pub(crate) fn read_approve(
    question: &Outgoing,
    approve: Hash32,
    server: &PublicKey,
    body: Body,
) -> Result<ApproveReply, ResponseError> {
    let signed = signed_bytes(body)?;
    let reply = match signed.label() {
        Ok(Refused::LABEL) => ApproveReply::Refused(refusal(question, server, &signed)?),
        Ok(StalePosition::LABEL) => ApproveReply::Stale(verify(server, &signed)?),
        _ => ApproveReply::Answer(verify(server, &signed)?),
    };
    let fits = match &reply {
        ApproveReply::Answer(answer) => answer.approve == approve,
        ApproveReply::Stale(stale) => stale.approve == approve,
        ApproveReply::Refused(_) => true,
    };
    if fits {
        Ok(reply)
    } else {
        Err(ResponseError::NotTheServer)
    }
}

/// The answer to a question that carries a nonce and a time: the server may answer with its own time.
pub(crate) enum TimedReply<M> {
    /// The answer.
    Answer(Verified<M>),
    /// This device's clock is off: ask again by the server's time.
    Time(Verified<ServerTime>),
    /// Refused.
    Refused(Verified<Refused>),
}

/// As [`read`], for a question with a nonce and a time. `names` gives the device and nonce that an answer names.
pub(crate) fn read_timed<M: Message>(
    question: &Outgoing,
    (device, nonce): (DeviceId, Nonce16),
    server: &PublicKey,
    body: Body,
    names: impl FnOnce(&M) -> (DeviceId, Nonce16),
) -> Result<TimedReply<M>, ResponseError> {
    let signed = signed_bytes(body)?;
    let (reply, named) = match signed.label() {
        Ok(Refused::LABEL) => {
            return refusal(question, server, &signed).map(TimedReply::Refused);
        }
        Ok(ServerTime::LABEL) => {
            let time: Verified<ServerTime> = verify(server, &signed)?;
            let named = (time.device, time.nonce);
            (TimedReply::Time(time), named)
        }
        _ => {
            let answer: Verified<M> = verify(server, &signed)?;
            let named = names(&answer);
            (TimedReply::Answer(answer), named)
        }
    };
    if named == (device, nonce) {
        Ok(reply)
    } else {
        Err(ResponseError::NotTheServer)
    }
}

pub(crate) fn signed_bytes(body: Body) -> Result<SignedBytes, ResponseError> {
    let body = body.map_err(|error| match error {
        TransportError::Unreachable => ResponseError::Unreachable,
        TransportError::UnexpectedResponse => ResponseError::NotTheServer,
    })?;
    SignedBytes::from_wire(&body).map_err(|_| ResponseError::NotTheServer)
}

pub(crate) fn verify<M: Message>(
    server: &PublicKey,
    signed: &SignedBytes,
) -> Result<Verified<M>, ResponseError> {
    signed
        .verify(server, &RustVerifier)
        .map_err(|_| ResponseError::NotTheServer)
}

fn refusal(
    question: &Outgoing,
    server: &PublicKey,
    signed: &SignedBytes,
) -> Result<Verified<Refused>, ResponseError> {
    let refused: Verified<Refused> = verify(server, signed)?;
    if refused.question == question.question {
        Ok(refused)
    } else {
        // Signed by the server, but about another question: a replay.
        Err(ResponseError::NotTheServer)
    }
}
