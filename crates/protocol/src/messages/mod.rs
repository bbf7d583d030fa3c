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

mod approval;
mod attestation;
mod change;
mod codes;
mod device_management;
mod enrolment;
mod field;
mod inbox;
mod pending_check;
mod request;
mod rotation;

pub use approval::{Answer, Approval, Approve, OutcomeQuery, StalePosition};
pub use attestation::{
    Attestation, AttestationChallenge, AttestationObjectBytes, CertificateBytes, MAX_ATTESTATION,
    MAX_ATTESTATION_OBJECT, MAX_CERTIFICATE, MAX_CERTIFICATES, attested_client_data,
    client_data_hash,
};
pub use change::Change;
pub use codes::{
    AttestationFormat, ChangeKind, ContextKind, Decision, DeviceState, EnrolmentKind, FieldKind,
    HistoryMethod, HistoryResult, KeyProtection, Method, MoveState, MoveStep, Outcome, Refusal,
    RequestKind,
};
pub use device_management::{
    CopyReported, DeviceInitiatedRequest, EntryReported, ExpectSignIn, HistoryEntry, HistoryPage,
    HistoryQuery, MAX_HISTORY_ENTRIES, MoveQuery, MoveStatus, OfferedRequest, OpenLink, Remove,
    Removed, ReportCopy, ReportEntry, SignInExpected,
};
pub use enrolment::{Claim, Claimed, Finish, Finished};
pub use field::{Field, Opaque};
pub use inbox::{Inbox, MAX_HOLD_S, Poll, ServerTime};
pub use pending_check::{
    OpenCount, PendingCheck, PendingCount, PushEndpoint, PushRegistered, RegisterPush,
};
pub use request::{Action, Challenge, Context, Request};
pub use rotation::{FollowRotations, MAX_ROTATIONS, Rotate, Rotations};

use crate::{ids::Hash32, text::Text};

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
/// The bytes of the first lines of an [`Action`] in the history.
pub type ShortActionBytes = Opaque<MAX_SHORT_ACTION>;
/// The bytes of a [`Schema`](crate::form::Schema).
pub type SchemaBytes = Opaque<MAX_ACTION>;
/// The bytes of a [`Change`] in a challenge.
pub type ChangeBytes = Opaque<MAX_CHANGE>;
/// The bytes of an [`Attestation`], empty if the server has not asked for one.
pub type AttestationBytes = Opaque<MAX_ATTESTATION>;
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
/// Maximum number of lines of an action in an entry of the history, protocol.md §8.7.
pub const MAX_SHORT_LINES: usize = 4;
/// Maximum size of an action in an entry of the history, in bytes; its lines fill at most 1,154, protocol.md §8.7.
pub const MAX_SHORT_ACTION: usize = 1_280;
/// Maximum size of a change in bytes; its fields fill at most 424, protocol.md §4.7.
pub const MAX_CHANGE: usize = 512;
/// Maximum size of the `fields` of AP in bytes, protocol.md §4.3.
pub const MAX_WRAP: usize = 1_024;
/// Maximum size of a request in bytes, protocol.md §4.2. An inbox holds [`MAX_OPEN_REQUESTS`] of this size.
pub const MAX_REQUEST: usize = 5_430;

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
/// Maximum difference in seconds between the phone's time and the server's, protocol.md §9.1.
pub const CLOCK_TOLERANCE_S: u64 = 60;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        form,
        ids::{DeviceId, Nonce16, Nonce32, RequestId, UnixSeconds},
        origin::Origin,
        signed::Message,
        transcript::MAX_MESSAGE,
    };

    #[test]
    fn s32_sizes_add_up_to_one_message() {
        let (label, line) = ("l".repeat(80), "v".repeat(200));
        let context = (ContextKind::Place, Line::lossy(&line));
        let context = Context(vec![context; MAX_CONTEXT_LINES]).encode();
        assert!(context.len() <= MAX_CONTEXT, "{}", context.len());
        let action = (Label::lossy(&label), Line::lossy(&line));
        let action = Action(vec![action; MAX_LINES]).encode();
        assert!(action.len() <= MAX_ACTION, "{}", action.len());
        let short = (Label::lossy(&label), Line::lossy(&line));
        let short = Action(vec![short; MAX_SHORT_LINES]).encode();
        assert!(short.len() <= MAX_SHORT_ACTION, "{}", short.len());
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
