//! Approvals and their answers, protocol.md §4.3 and §4.5.

use super::{Decision, Method, Opaque, Outcome, WrapBytes};
use crate::{
    ids::{DeviceId, Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    text::Text,
};

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
