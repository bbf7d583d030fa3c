//! What the vault keeps. How it is written: [`records`](super::records).

use protocol::{
    chain::{BaseValue, ChainValue},
    ids::{DeviceId, EnrolmentId, Hash32, Position, RequestId},
    keys::{DeviceSecret, MaskedPinKey, PublicKey},
    messages::{EnrolmentKind, MaskedAccount, Name},
    origin::Origin,
};

use crate::{
    model::{AccountStatus, Settings},
    ports::KeyBlob,
};

/// At most this many accounts in one app.
pub const MAX_ACCOUNTS: usize = 32;

/// Everything that is kept.
pub struct State {
    /// The installation.
    pub install: [u8; 16],
    /// Registered accounts, in the order of their registration.
    pub accounts: Vec<Account>,
    /// An enrolment or PIN reset under way.
    pub enrolment: Option<PendingEnrolment>,
    /// The account on show, where the person chose one.
    pub active: Option<DeviceId>,
    /// What the person set.
    pub settings: Settings,
}

/// One account of one server.
pub struct Account {
    /// The device's id there.
    pub device: DeviceId,
    /// The server.
    pub origin: Origin,
    /// `S_pub`, pinned.
    pub server_key: PublicKey,
    /// The account, masked.
    pub account: MaskedAccount,
    /// The server's name.
    pub server_name: Name,
    /// T, or its name where hardware holds it.
    pub key: KeyBlob,
    /// `T_pub`.
    pub key_public: PublicKey,
    /// `S_dev`.
    pub secret: DeviceSecret,
    /// M.
    pub pin: MaskedPinKey,
    /// Epoch i and step j of [`Self::chain`].
    pub position: Position,
    /// O.
    pub chain: ChainValue,
    /// The approval whose answer is not known yet.
    pub unanswered: Option<Unanswered>,
    /// Whether it can be used.
    pub status: AccountStatus,
    /// `K_bio` is registered; it lies in the platform's store.
    pub biometrics: bool,
    /// The enrolment of the new phone, while the account moves there, §8.6. r is not here.
    pub moving: Option<EnrolmentId>,
}

/// An approval that left and whose answer is not known yet, §4.
pub struct Unanswered {
    /// The request.
    pub request: RequestId,
    /// SHA-256 of the request's bytes.
    pub request_hash: Hash32,
    /// SHA-256 of AP.
    pub approve: Hash32,
    /// The approval's wire bytes.
    pub wire: Vec<u8>,
    /// Where in the chain it was made.
    pub position: Position,
    /// B of that step: a late answer's N is mixed into it.
    pub base: BaseValue,
    /// What the approval changes about this phone itself, §8.5: true once it is answered.
    pub change: Option<PendingChange>,
}

/// What an approval changes about this phone itself. The old keys count until it is answered.
pub enum PendingChange {
    /// The new PIN's mask, and what it is made with.
    Pin {
        /// `S_dev` from then on.
        secret: DeviceSecret,
        /// M from then on.
        pin: MaskedPinKey,
    },
    /// `K_bio` is registered.
    Biometrics,
    /// The account moves: the new phone's enrolment.
    Move(EnrolmentId),
}

/// An enrolment or PIN reset that a restart must not lose.
pub enum PendingEnrolment {
    /// Claimed, or about to be: the same code scanned again goes on with the same T. r is not here.
    Claiming {
        /// The enrolment.
        enrolment: EnrolmentId,
        /// T.
        key: KeyBlob,
        /// `T_pub`.
        key_public: PublicKey,
    },
    /// The finish bytes, resent unchanged until they are answered.
    Finishing(Box<FinishingEnrolment>),
}

/// What is known once the PIN was typed. C' is not here: [`Self::done`] and the six characters are all that is needed
/// of it, and like the finish bytes themselves they tell nothing of the PIN without r.
pub struct FinishingEnrolment {
    /// Enrolment or PIN reset.
    pub kind: EnrolmentKind,
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The account as it will be.
    pub account: Account,
    /// What only who knows C can answer.
    pub done: [u8; 32],
    /// The wire bytes.
    pub wire: Vec<u8>,
}

impl State {
    /// A new installation's.
    #[must_use]
    pub fn new(install: [u8; 16]) -> Self {
        Self {
            install,
            accounts: Vec::new(),
            enrolment: None,
            active: None,
            settings: Settings::default(),
        }
    }

    /// The account of this device.
    #[must_use]
    pub fn account(&self, device: DeviceId) -> Option<&Account> {
        self.accounts.iter().find(|a| a.device == device)
    }

    /// The account of this device, to change it.
    pub fn account_mut(&mut self, device: DeviceId) -> Option<&mut Account> {
        self.accounts.iter_mut().find(|a| a.device == device)
    }

    /// The account on show: the one that was chosen, else the first.
    #[must_use]
    pub fn shown(&self) -> Option<&Account> {
        self.active
            .and_then(|device| self.account(device))
            .or_else(|| self.accounts.first())
    }
}
