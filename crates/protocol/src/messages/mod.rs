//! The messages of protocol.md §3 to §8. Each has one label, one layout and one parser.
//!
//! The type of a field determines its shape and its maximum length. T signs the phone's messages and S signs the server's
//! answers; the comment of each message names the key. Messages without a key are part of another message.

macro_rules! message {
    ($(#[$doc:meta])* $name:ident = $label:literal { $($(#[$fdoc:meta])* $field:ident : $type:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name { $($(#[$fdoc])* pub $field: $type),+ }

        impl $crate::signed::Message for $name {
            const LABEL: &'static str = $label;

            fn encode(&self) -> Vec<u8> {
                let fields = [$($crate::messages::Field::put(&self.$field)),+];
                let fields: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
                $crate::transcript::encode($label, &fields)
            }

            fn parse(bytes: &[u8]) -> Result<Self, $crate::ParseError> {
                let [$($field),+] = $crate::transcript::decode_exact($label, bytes)?;
                Ok(Self { $($field: $crate::messages::Field::take($field)?),+ })
            }
        }
    };
}

mod change;
mod codes;
mod device_management;
mod field;
mod pending_check;
mod rotation;

pub use change::Change;
pub use codes::{
    ChangeKind, ContextKind, Decision, DeviceState, EnrolmentKind, FieldKind, HistoryMethod,
    HistoryResult, KeyProtection, Method, MoveState, MoveStep, Outcome, Refusal, RequestKind,
};
pub use device_management::{
    CopyReported, DeviceInitiatedRequest, EntryReported, ExpectSignIn, HistoryEntry, HistoryPage,
    HistoryQuery, MAX_HISTORY_ENTRIES, MoveQuery, MoveStatus, OfferedRequest, OpenLink, ReportCopy,
    ReportEntry, SignInExpected,
};
pub use field::{Field, Opaque};
pub use pending_check::{
    OpenCount, PendingCheck, PendingCount, PushEndpoint, PushRegistered, RegisterPush,
};
pub use rotation::{FollowRotations, MAX_ROTATIONS, Rotate, Rotations};

use crate::{
    error::ParseError,
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    keys::PublicKey,
    origin::Origin,
    signed::Message,
    text::Text,
    transcript,
};

/// The name of a service or of the server.
pub type Name = Text<80>;
/// A masked account name, for example `m***@e***`.
pub type MaskedAccount = Text<80>;
/// A line of a context, or a value of an action.
pub type Line = Text<200>;
/// The label of a line of an action, or of a field of a schema.
pub type Label = Text<80>;
/// The bytes of a [`Context`].
pub type ContextBytes = Opaque<MAX_CONTEXT>;
/// The bytes of an [`Action`].
pub type ActionBytes = Opaque<MAX_ACTION>;
/// The bytes of a [`Schema`](crate::form::Schema).
pub type SchemaBytes = Opaque<MAX_ACTION>;
/// The bytes of a [`Change`] in a challenge.
pub type ChangeBytes = Opaque<MAX_CHANGE>;
/// The `fields` of AP, protocol.md §4.3.
pub type WrapBytes = Opaque<MAX_WRAP>;

/// Maximum number of requests in one inbox, protocol.md §4.1.
pub const MAX_OPEN_REQUESTS: usize = 3;
/// Maximum number of action lines and schema fields, protocol.md §6.
pub const MAX_LINES: usize = 12;
/// Maximum number of context lines, protocol.md §4.2.
pub const MAX_CONTEXT_LINES: usize = 4;
/// Maximum size of a context in bytes; its lines fill at most 829, protocol.md §4.2.
pub const MAX_CONTEXT: usize = 1_024;
/// Maximum size of an action or a schema in bytes; their lines fill at most 3,461, protocol.md §6.
pub const MAX_ACTION: usize = 3_584;
/// Maximum size of a change in bytes; its fields fill at most 424, protocol.md §4.7.
pub const MAX_CHANGE: usize = 512;
/// Maximum size of the `fields` of AP in bytes, protocol.md §4.3.
pub const MAX_WRAP: usize = 1_024;
/// Maximum size of a request in bytes, protocol.md §4.2. An inbox holds [`MAX_OPEN_REQUESTS`] of this size.
pub const MAX_REQUEST: usize = 5_430;

message!(
    /// protocol.md §3.3, signed by T: the app claims an enrolment.
    Claim = "cs1/claim" {
        /// `eid`, derived from r.
        enrolment: EnrolmentId,
        /// `etok`: proves that the app has read the code.
        token: [u8; 16],
        /// `T_pub`.
        device_key: PublicKey,
        /// The protection of T, as declared by the app.
        protection: KeyProtection,
    }
);
message!(
    /// protocol.md §3.3, signed by S: the answer to a [`Claim`].
    Claimed = "cs1/claimed" {
        /// The enrolment.
        enrolment: EnrolmentId,
        /// Enrolment or PIN reset.
        kind: EnrolmentKind,
        /// `T_pub` of the claim.
        device_key: PublicKey,
        /// `n_s`.
        nonce: Nonce32,
        /// The id of the device.
        device: DeviceId,
        /// The epoch that this enrolment begins: 0, or the next epoch of the device for a PIN reset.
        epoch: u64,
        /// `S_pub`.
        server_key: PublicKey,
        /// The masked account name.
        account: MaskedAccount,
        /// The server's name.
        server_name: Name,
    }
);
message!(
    /// protocol.md §3.4, signed by T: the new keys, wrapped under C.
    Finish = "cs1/finish" {
        /// TBS, which both sides compute.
        transcript: Opaque,
        /// The AES-GCM nonce of W.
        nonce: [u8; 12],
        /// W: `K_pin ‖ O_0` under the wrap key.
        wrapped: Opaque,
        /// P: a MAC over TBS, nonce and W under a key derived from C'.
        proof: [u8; 32],
    }
);
message!(
    /// protocol.md §3.4, signed by S: the server has accepted the keys.
    Finished = "cs1/finished" {
        /// The enrolment.
        enrolment: EnrolmentId,
        /// `MAC(C, E("cs1/done", TBS, W))`: proves that the server knows C.
        done: [u8; 32],
    }
);
message!(
    /// protocol.md §4.1, signed by T: queries the inbox. Needs no PIN.
    Poll = "cs1/poll" {
        /// The device.
        device: DeviceId,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
        /// Epoch i.
        epoch: u64,
        /// Step j.
        step: u64,
        /// `cp`: the first 16 bytes of the MAC over [`Poll::proof_bytes`].
        chain_proof: [u8; 16],
        /// The `seq` of the inbox that the phone has. The server holds the answer until its inbox has another `seq`, at
        /// most [`MAX_HOLD_S`] seconds. 0 requests an immediate answer.
        seen: u64,
    }
);
message!(
    /// protocol.md §4.1, signed by S: the phone's clock is wrong, and this is the server's time.
    ServerTime = "cs1/time" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
        /// The server's time.
        time: UnixSeconds,
    }
);
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
    /// protocol.md §4.3: AP, the decision on a request. Part of an [`Approval`].
    Approve = "cs1/approve" {
        /// The device.
        device: DeviceId,
        /// Epoch i.
        epoch: u64,
        /// Step j, which this use takes.
        step: u64,
        /// H(RQ): the hash of the request's bytes.
        request: Hash32,
        /// Approve or deny.
        decision: Decision,
        /// The method that unlocked the factor.
        method: Method,
        /// The match code as typed, or empty.
        match_code: Text<6>,
        /// The wrap of protocol.md §8.5 for request kinds 3 to 5, otherwise empty.
        fields: WrapBytes,
    }
);
message!(
    /// protocol.md §4.3, signed by T: an approval or a denial.
    Approval = "cs1/approval" {
        /// AP: the bytes of an [`Approve`].
        approve: Opaque,
        /// `cp`: the first 16 bytes of `MAC(proof key, AP)`; empty in a denial.
        chain_proof: Option<[u8; 16]>,
        /// `tag`: `MAC(use key "approve", AP)`; empty in a denial.
        tag: Option<[u8; 32]>,
    }
);
message!(
    /// protocol.md §4.5, signed by S: the outcome of an approval. The server stores it and repeats it for the same
    /// approval.
    Answer = "cs1/answer" {
        /// The request.
        request: RequestId,
        /// H(AP).
        approve: Hash32,
        /// The outcome of the approval.
        outcome: Outcome,
        /// N, only with [`Outcome::Approved`]: both sides derive the next epoch from it.
        fresh: Option<Nonce32>,
        /// The attempts left after [`Outcome::WrongPin`], otherwise 0.
        attempts_left: u8,
        /// The return code for the browser on the same device, protocol.md §7.3, or empty.
        return_code: Text<64>,
    }
);
message!(
    /// protocol.md §4.5, signed by S: the phone's step is behind the server's. Nothing was counted.
    StalePosition = "cs1/stale" {
        /// H(AP).
        approve: Hash32,
        /// Epoch i.
        epoch: u64,
        /// Step j, to which the phone must advance.
        step: u64,
    }
);
message!(
    /// protocol.md §4.5, signed by T: queries the outcome of an approval. Ends the request if the approval never arrived.
    OutcomeQuery = "cs1/ask" {
        /// The device.
        device: DeviceId,
        /// The request.
        request: RequestId,
        /// H(AP).
        approve: Hash32,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.4, signed by T: removes this device from its account.
    Remove = "cs1/remove" {
        /// The device.
        device: DeviceId,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.4, signed by S: the device is removed.
    Removed = "cs1/removed" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
    }
);
message!(
    /// protocol.md §9.2, signed by S: a refusal, bound to the refused message.
    Refused = "cs1/refused" {
        /// The hash of the body of the refused message.
        question: Hash32,
        /// The reason.
        why: Refusal,
        /// The seconds to wait before a new attempt; 0 if waiting does not help.
        retry_after_s: u64,
        /// The attempts left after [`Refusal::WrongPin`], otherwise 0.
        attempts_left: u8,
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

/// Maximum time in seconds for which the server holds a poll, protocol.md §4.1.
pub const MAX_HOLD_S: u64 = 25;

/// Maximum difference in seconds between the phone's time and the server's, protocol.md §9.1.
pub const CLOCK_TOLERANCE_S: u64 = 60;

impl Poll {
    /// Returns the bytes over which `cp` of a poll is computed, protocol.md §4.1.
    #[must_use]
    pub fn proof_bytes(
        device: DeviceId,
        nonce: &Nonce16,
        time: UnixSeconds,
        epoch: u64,
        step: u64,
    ) -> Vec<u8> {
        transcript::encode(
            "cs1/poll-proof",
            &[
                device.as_bytes(),
                nonce.as_bytes(),
                &time.0.to_be_bytes(),
                &epoch.to_be_bytes(),
                &step.to_be_bytes(),
            ],
        )
    }
}

/// protocol.md §4.1, signed by S: the open requests of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbox {
    /// The device.
    pub device: DeviceId,
    /// The poll's nonce.
    pub nonce: Nonce16,
    /// Changes whenever the inbox changes. Never 0.
    pub seq: u64,
    /// The server's time.
    pub time: UnixSeconds,
    /// The device's state.
    pub state: DeviceState,
    /// The device's epoch at the server: one more than the phone's while the phone has not received an answer.
    pub epoch: u64,
    /// The bytes of each open [`Request`], oldest first, at most [`MAX_REQUEST`] each.
    pub requests: Vec<Vec<u8>>,
}

impl Message for Inbox {
    const LABEL: &'static str = "cs1/inbox";

    fn encode(&self) -> Vec<u8> {
        let head = [
            self.device.put(),
            self.nonce.put(),
            self.seq.put(),
            self.time.put(),
            self.state.put(),
            self.epoch.put(),
        ];
        let fields: Vec<&[u8]> = head
            .iter()
            .chain(&self.requests)
            .map(Vec::as_slice)
            .collect();
        transcript::encode(Self::LABEL, &fields)
    }

    fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let fields = transcript::decode(Self::LABEL, bytes)?;
        let ([device, nonce, seq, time, state, epoch], requests) = fields
            .split_first_chunk::<6>()
            .ok_or(ParseError::WrongCount)?;
        if requests.len() > MAX_OPEN_REQUESTS {
            return Err(ParseError::WrongCount);
        }
        if requests.iter().any(|request| request.len() > MAX_REQUEST) {
            return Err(ParseError::TooLarge);
        }
        Ok(Self {
            device: Field::take(device)?,
            nonce: Field::take(nonce)?,
            seq: Field::take(seq)?,
            time: Field::take(time)?,
            state: Field::take(state)?,
            epoch: Field::take(epoch)?,
            requests: requests.iter().map(|r| r.to_vec()).collect(),
        })
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{form, transcript::MAX_MESSAGE};

    #[test]
    fn s32_sizes_add_up_to_one_message() {
        let (label, line) = ("l".repeat(80), "v".repeat(200));
        let context = (ContextKind::Place, Line::lossy(&line));
        let context = Context(vec![context; MAX_CONTEXT_LINES]).encode();
        assert!(context.len() <= MAX_CONTEXT, "{}", context.len());
        let action = (Label::lossy(&label), Line::lossy(&line));
        let action = Action(vec![action; MAX_LINES]).encode();
        assert!(action.len() <= MAX_ACTION, "{}", action.len());
        let field = form::SchemaField {
            kind: FieldKind::Text,
            label: Label::lossy(&label),
            rule: Text::lossy(&line),
        };
        let schema = form::Schema(vec![field; MAX_LINES]).encode();
        assert!(schema.len() <= MAX_ACTION, "{}", schema.len());

        let request = Request {
            id: RequestId([1; 16]),
            kind: RequestKind::Transaction,
            device: DeviceId([2; 16]),
            origin: Origin::parse(&format!(
                "https://{}:8443",
                ["o".repeat(46).as_str(); 4].join(".")
            ))
            .unwrap(),
            service: Name::lossy(&label),
            context: Opaque(vec![3; MAX_CONTEXT]),
            issued_at: UnixSeconds(4),
            expires_at: UnixSeconds(5),
            nonce: Nonce32([6; 32]),
            match_len: 6,
            action: Opaque(vec![7; MAX_ACTION]),
            return_url: Text::lossy(&"u".repeat(400)),
        };
        assert_eq!(request.origin.as_str().len(), crate::origin::MAX_ORIGIN);
        assert!(request.encode().len() <= MAX_REQUEST);
        let inbox = Inbox {
            device: DeviceId([2; 16]),
            nonce: Nonce16([8; 16]),
            seq: 1,
            time: UnixSeconds(2),
            state: DeviceState::Active,
            epoch: 0,
            requests: vec![vec![9; MAX_REQUEST]; MAX_OPEN_REQUESTS],
        };
        assert!(inbox.encode().len() <= MAX_MESSAGE);
    }
}
