//! What a server answered, verified before anything of it is believed, §9.

use protocol::{
    ids::{DeviceId, Hash32, Nonce16},
    keys::{PublicKey, RustVerifier},
    messages::{Answer, Refused, ServerTime, StalePosition},
    signed::{Message, SignedBytes, Verified},
};

use crate::{
    ports::TransportError,
    vault::Outgoing,
    views::{ErrorCode, Problem},
};

/// An answer, or why there is none of its kind.
pub(crate) enum Reply<M> {
    /// The answer.
    Answer(Verified<M>),
    /// A refusal of this very question.
    Refused(Verified<Refused>),
}

/// Nothing that the server said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResponseError {
    /// No connection or no answer in time.
    Unreachable,
    /// Something answered that was not the server.
    NotTheServer,
}

impl From<ResponseError> for Problem {
    fn from(silence: ResponseError) -> Self {
        match silence {
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
    body: Result<Vec<u8>, TransportError>,
) -> Result<Reply<M>, ResponseError> {
    let signed = take(body)?;
    if signed.label() == Ok(Refused::LABEL) {
        return refusal(question, server, &signed).map(Reply::Refused);
    }
    verify(server, &signed).map(Reply::Answer)
}

/// The answer to an approval: `stale` is one kind more.
pub(crate) enum ApproveReply {
    /// What became of it.
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
    body: Result<Vec<u8>, TransportError>,
) -> Result<ApproveReply, ResponseError> {
    let signed = take(body)?;
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

/// The answer to a question that this phone began: its time may be told to be off, as to a poll.
pub(crate) enum OwnReply<M> {
    /// The answer.
    Answer(Verified<M>),
    /// This device's clock is off: ask again by this time.
    Time(Verified<ServerTime>),
    /// Refused.
    Refused(Verified<Refused>),
}

/// As [`read`], for a question with a nonce and a time; `names` gives the device and nonce that an answer names.
pub(crate) fn read_own<M: Message>(
    question: &Outgoing,
    (device, nonce): (DeviceId, Nonce16),
    server: &PublicKey,
    body: Result<Vec<u8>, TransportError>,
    names: impl FnOnce(&M) -> (DeviceId, Nonce16),
) -> Result<OwnReply<M>, ResponseError> {
    let signed = take(body)?;
    let (reply, named) = match signed.label() {
        Ok(Refused::LABEL) => {
            return refusal(question, server, &signed).map(OwnReply::Refused);
        }
        Ok(ServerTime::LABEL) => {
            let time: Verified<ServerTime> = verify(server, &signed)?;
            let named = (time.device, time.nonce);
            (OwnReply::Time(time), named)
        }
        _ => {
            let answer: Verified<M> = verify(server, &signed)?;
            let named = names(&answer);
            (OwnReply::Answer(answer), named)
        }
    };
    if named == (device, nonce) {
        Ok(reply)
    } else {
        Err(ResponseError::NotTheServer)
    }
}

pub(crate) fn take(body: Result<Vec<u8>, TransportError>) -> Result<SignedBytes, ResponseError> {
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
        // The server's words, but to another question: a replay.
        Err(ResponseError::NotTheServer)
    }
}
