//! The messages of an enrolment, protocol.md §3.3 and §3.4.

use super::{AttestationBytes, EnrolmentKind, KeyProtection, MaskedAccount, Name, Opaque};
use crate::{
    ids::{DeviceId, EnrolmentId, Nonce32},
    keys::PublicKey,
};

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
        /// An [`Attestation`](super::Attestation); empty unless the server has asked for one.
        attestation: AttestationBytes,
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
