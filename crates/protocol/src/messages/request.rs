//! Requests and offline challenges with their context and action, protocol.md §4.2, §5.1 and §6.4.

use super::{
    ActionBytes, ChangeBytes, ContextBytes, ContextKind, Label, Line, MAX_CONTEXT_LINES, MAX_LINES,
    MAX_SHORT_LINES, Name, RequestKind, SchemaBytes,
};
use crate::{
    error::ParseError,
    ids::{DeviceId, Nonce16, Nonce32, RequestId, UnixSeconds},
    origin::Origin,
    signed::Message,
    text::Text,
    transcript,
};

message!(
    /// protocol.md §4.2: a request for approval. Part of a signed [`Inbox`] or [`OfferedRequest`].
    Request = "cs1/request" {
        /// `rid`.
        id: RequestId,
        /// The purpose.
        kind: RequestKind,
        /// The only device that may answer.
        device: DeviceId,
        /// The server's origin.
        origin: Origin,
        /// The name of the service.
        service: Name,
        /// The bytes of a [`Context`]: the origin of the request.
        context: ContextBytes,
        /// The time of creation.
        issued_at: UnixSeconds,
        /// The time of expiry.
        expires_at: UnixSeconds,
        /// n32.
        nonce: Nonce32,
        /// The number of digits of the match code: 0, 2 or 6.
        match_len: u8,
        /// The bytes of an [`Action`] for a transaction, of a [`Change`] for an account change, otherwise empty.
        action: ActionBytes,
        /// The address to open after approval on the same device, protocol.md §7.3, or empty.
        return_url: Text<400>,
    }
);
message!(
    /// protocol.md §5.1, signed by S and carried by a QR code: a challenge for a phone that is offline.
    Challenge = "cs1/challenge" {
        /// `rid`.
        id: RequestId,
        /// The purpose.
        kind: RequestKind,
        /// The only device that may answer.
        device: DeviceId,
        /// The server's origin.
        origin: Origin,
        /// The name of the service.
        service: Name,
        /// The bytes of a [`Context`]: the origin of the request.
        context: ContextBytes,
        /// The time of creation.
        issued_at: UnixSeconds,
        /// The time of expiry.
        expires_at: UnixSeconds,
        /// n16.
        nonce: Nonce16,
        /// The bytes of a [`Schema`](crate::form::Schema) for a transaction, otherwise empty.
        schema: SchemaBytes,
        /// The bytes of a [`Change`] for an account change, otherwise empty.
        change: ChangeBytes,
    }
);

/// `E("cs1/context", (kind ‖ text)…)`: facts about the origin of a request, protocol.md §4.2.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Context(pub Vec<(ContextKind, Line)>);

impl Message for Context {
    const LABEL: &'static str = "cs1/context";

    fn encode(&self) -> Vec<u8> {
        let fields: Vec<Vec<u8>> = self
            .0
            .iter()
            .map(|(kind, line)| [&[kind.number()], line.as_str().as_bytes()].concat())
            .collect();
        let fields: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
        transcript::encode(Self::LABEL, &fields)
    }

    fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let fields = transcript::decode(Self::LABEL, bytes)?;
        if fields.len() > MAX_CONTEXT_LINES {
            return Err(ParseError::WrongCount);
        }
        let line = |field: &&[u8]| {
            let (&kind, text) = field.split_first().ok_or(ParseError::BadField)?;
            Ok((ContextKind::try_from(kind)?, Line::try_from(text)?))
        };
        fields.iter().map(line).collect::<Result<_, _>>().map(Self)
    }
}

/// `E("cs1/action", (label, value)…)`: the lines of an online transaction, protocol.md §6.4.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Action(pub Vec<(Label, Line)>);

impl Action {
    /// Its first lines, as an entry of the history has them (protocol.md §8.7).
    #[must_use]
    pub fn shortened(mut self) -> Self {
        self.0.truncate(MAX_SHORT_LINES);
        self
    }
}

impl Message for Action {
    const LABEL: &'static str = "cs1/action";

    fn encode(&self) -> Vec<u8> {
        let fields: Vec<&[u8]> = self
            .0
            .iter()
            .flat_map(|(label, value)| [label.as_str().as_bytes(), value.as_str().as_bytes()])
            .collect();
        transcript::encode(Self::LABEL, &fields)
    }

    fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let fields = transcript::decode(Self::LABEL, bytes)?;
        if fields.len() > 2 * MAX_LINES || fields.len() % 2 != 0 {
            return Err(ParseError::WrongCount);
        }
        fields
            .chunks_exact(2)
            .map(|pair| Ok((Label::try_from(pair[0])?, Line::try_from(pair[1])?)))
            .collect::<Result<_, _>>()
            .map(Self)
    }
}
