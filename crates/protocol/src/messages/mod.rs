//! Every message that goes over the wire, §3, §4, §5: one label, one layout, one parser each.
//!
//! A field's type says its shape and its cap. Questions of the phone are signed by T, answers by S; which, stands
//! beside each message.

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

mod codes;
mod device_management;
mod field;
mod pending_check;

pub use codes::{
    ContextKind, Decision, DeviceState, EnrolmentKind, FieldKind, HistoryMethod, HistoryResult,
    KeyProtection, Method, MoveState, MoveStep, Outcome, Refusal, RequestKind,
};
pub use device_management::{
    DeviceInitiatedRequest, EntryReported, HistoryEntry, HistoryPage, HistoryQuery,
    MAX_HISTORY_ENTRIES, MoveQuery, MoveStatus, OfferedRequest, OpenLink, ReportEntry,
};
pub use field::{Field, Opaque};
pub use pending_check::{
    OpenCount, PendingCheck, PendingCount, PushEndpoint, PushRegistered, RegisterPush,
};

use crate::{
    error::ParseError,
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    keys::PublicKey,
    origin::Origin,
    signed::Message,
    text::Text,
    transcript,
};

/// A name of a service or server.
pub type Name = Text<80>;
/// A masked account, `m***@e***`.
pub type MaskedAccount = Text<80>;
/// A line of context or a value of an action.
pub type Line = Text<200>;

/// At most this many requests stand in one inbox, §4.
pub const MAX_OPEN_REQUESTS: usize = 3;
/// At most this many context lines or action fields.
pub const MAX_LINES: usize = 12;

message!(
    /// §3.3, signed by T: the app asks to be this enrolment's device.
    Claim = "cs1/claim" {
        /// The enrolment, derived from r.
        enrolment: EnrolmentId,
        /// etok: shows that the app has seen the code.
        token: [u8; 16],
        /// `T_pub`.
        device_key: PublicKey,
        /// What protects T.
        protection: KeyProtection,
    }
);
message!(
    /// §3.3, signed by S: the answer to a claim.
    Claimed = "cs1/claimed" {
        /// The enrolment.
        enrolment: EnrolmentId,
        /// Enrolment or PIN reset.
        kind: EnrolmentKind,
        /// `T_pub` as claimed.
        device_key: PublicKey,
        /// `n_s`.
        nonce: Nonce32,
        /// The device's id from now on.
        device: DeviceId,
        /// The epoch that this enrolment begins: 0, or one more than before for a PIN reset.
        epoch: u64,
        /// `S_pub`.
        server_key: PublicKey,
        /// The account, masked.
        account: MaskedAccount,
        /// The server's name.
        server_name: Name,
    }
);
message!(
    /// §3.4, signed by T: the new keys, wrapped for who knows C.
    Finish = "cs1/finish" {
        /// TBS, as both sides make it.
        transcript: Opaque,
        /// AES-GCM nonce of W.
        nonce: [u8; 12],
        /// W: `K_pin ‖ O_0` under the wrap key.
        wrapped: Opaque,
        /// P: the proof of C' over TBS, nonce and W.
        proof: [u8; 32],
    }
);
message!(
    /// §3.4, signed by S: the enrolment is done, proven by who knows C.
    Finished = "cs1/finished" {
        /// The enrolment.
        enrolment: EnrolmentId,
        /// `MAC(C, E("cs1/done", TBS, W))`.
        done: [u8; 32],
    }
);
message!(
    /// §4, signed by T: what waits for me? No PIN.
    Poll = "cs1/poll" {
        /// The device.
        device: DeviceId,
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
        /// Epoch i.
        epoch: u64,
        /// Step j.
        step: u64,
        /// `cp` over E("cs1/poll-proof", device, nonce, time, i, j).
        chain_proof: [u8; 16],
        /// The `seq` of the inbox the phone has: the answer is held until the inbox differs from it, at most
        /// [`MAX_HOLD_S`] seconds. 0: answer at once.
        seen: u64,
    }
);
message!(
    /// §4, signed by S: the phone's clock is off; this is the time.
    ServerTime = "cs1/time" {
        /// The device.
        device: DeviceId,
        /// The poll's nonce.
        nonce: Nonce16,
        /// The server's time.
        time: UnixSeconds,
    }
);
message!(
    /// §4: who asks, for what, from where. Stands in a signed inbox.
    Request = "cs1/request" {
        /// The request.
        id: RequestId,
        /// What it is for.
        kind: RequestKind,
        /// The device that may answer.
        device: DeviceId,
        /// The server's origin.
        origin: Origin,
        /// The service that asks.
        service: Name,
        /// Where it comes from: a [`Context`].
        context: Opaque,
        /// When it was made.
        issued_at: UnixSeconds,
        /// When it ends by itself.
        expires_at: UnixSeconds,
        /// n32.
        nonce: Nonce32,
        /// Digits of the match code: 0, 2 or 6.
        match_len: u8,
        /// The transaction: an [`Action`], or empty.
        action: Opaque,
        /// Where to return on the same device, or empty.
        return_url: Text<400>,
    }
);
message!(
    /// §4: the decision. Stands in an [`Approval`].
    Approve = "cs1/approve" {
        /// The device.
        device: DeviceId,
        /// Epoch i.
        epoch: u64,
        /// Step j that this use took.
        step: u64,
        /// SHA-256 of the request's bytes.
        request: Hash32,
        /// The decision.
        decision: Decision,
        /// What unlocked the factor.
        method: Method,
        /// The match code as typed, or empty.
        match_code: Text<6>,
        /// What else the request asks for, or empty.
        fields: Opaque,
    }
);
message!(
    /// §4, signed by T: an approval or denial.
    Approval = "cs1/approval" {
        /// AP: the bytes of an [`Approve`].
        approve: Opaque,
        /// `cp`: `MAC(proof key, AP)[16]`; empty in a denial.
        chain_proof: Option<[u8; 16]>,
        /// `tag`: `MAC(Use("approve"), AP)`; empty in a denial.
        tag: Option<[u8; 32]>,
    }
);
message!(
    /// §4, signed by S: what became of an approval. Stored, and given again to the same approval.
    Answer = "cs1/answer" {
        /// The request.
        request: RequestId,
        /// SHA-256 of AP.
        approve: Hash32,
        /// The outcome.
        outcome: Outcome,
        /// N of a success: both sides mix it into the next epoch.
        fresh: Option<Nonce32>,
        /// Tries left, after a wrong PIN.
        attempts_left: u8,
        /// One-time code for the browser on the same device, §7, or empty.
        return_code: Text<64>,
    }
);
message!(
    /// §4, signed by S: the phone is behind; this is where the server is. Nothing was counted.
    StalePosition = "cs1/stale" {
        /// SHA-256 of AP.
        approve: Hash32,
        /// Epoch i.
        epoch: u64,
        /// Step j to go to.
        step: u64,
    }
);
message!(
    /// §4, signed by T: what became of that approval? Ends the request if it never arrived.
    OutcomeQuery = "cs1/ask" {
        /// The device.
        device: DeviceId,
        /// The request.
        request: RequestId,
        /// SHA-256 of AP.
        approve: Hash32,
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
    }
);
message!(
    /// §8, signed by T: remove this device from its account.
    Remove = "cs1/remove" {
        /// The device.
        device: DeviceId,
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
    }
);
message!(
    /// §8, signed by S: the device is removed.
    Removed = "cs1/removed" {
        /// The device.
        device: DeviceId,
        /// The question's nonce.
        nonce: Nonce16,
    }
);
message!(
    /// Signed by S: why there is no other answer. Bound to the very question.
    Refused = "cs1/refused" {
        /// SHA-256 of the question's signed bytes.
        question: Hash32,
        /// Why.
        why: Refusal,
        /// Seconds to wait before trying again; 0 where that does not help.
        retry_after_s: u64,
        /// Tries left, where a PIN was wrong; else 0.
        attempts_left: u8,
    }
);
message!(
    /// §5, signed by S and carried by the QR: who asks a phone that is offline.
    Challenge = "cs1/challenge" {
        /// The challenge.
        id: RequestId,
        /// What it is for.
        kind: RequestKind,
        /// The device that may answer.
        device: DeviceId,
        /// The server's origin.
        origin: Origin,
        /// The service that asks.
        service: Name,
        /// Where it comes from: a [`Context`].
        context: Opaque,
        /// When it was made.
        issued_at: UnixSeconds,
        /// When it ends.
        expires_at: UnixSeconds,
        /// n16.
        nonce: Nonce16,
        /// Fields to re-enter, §6, or empty.
        schema: Opaque,
    }
);

/// A poll is held at most this long. Seconds.
pub const MAX_HOLD_S: u64 = 25;

/// A question's time may differ this much from the server's. Seconds.
pub const CLOCK_TOLERANCE_S: u64 = 60;

impl Poll {
    /// What `cp` of a poll is made over, §4.
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

/// §4, signed by S: what waits for a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbox {
    /// The device.
    pub device: DeviceId,
    /// The poll's nonce.
    pub nonce: Nonce16,
    /// Differs whenever the inbox differs. Never 0.
    pub seq: u64,
    /// The server's time.
    pub time: UnixSeconds,
    /// The device's state.
    pub state: DeviceState,
    /// The device's epoch at the server: one ahead of the phone's while an answer was not acknowledged.
    pub epoch: u64,
    /// The bytes of each open [`Request`], oldest first.
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

/// `E("cs1/context", (kind ‖ text)…)`: where a request comes from.
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
        if fields.len() > MAX_LINES {
            return Err(ParseError::WrongCount);
        }
        let line = |field: &&[u8]| {
            let (&kind, text) = field.split_first().ok_or(ParseError::BadField)?;
            Ok((ContextKind::try_from(kind)?, Line::try_from(text)?))
        };
        fields.iter().map(line).collect::<Result<_, _>>().map(Self)
    }
}

/// `E("cs1/action", (label, value)…)`: what an online transaction signature is over, §6.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Action(pub Vec<(Line, Line)>);

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
            .map(|pair| Ok((Line::try_from(pair[0])?, Line::try_from(pair[1])?)))
            .collect::<Result<_, _>>()
            .map(Self)
    }
}
