//! The vault's records in memory. Their encoding is in [`records`](super::records).

use protocol::{
    ParseError,
    chain::{BaseValue, ChainValue},
    ids::{DeviceId, EnrolmentId, Hash32, Position, RequestId},
    keys::{DeviceSecret, MaskedPinKey, PublicKey},
    messages::{EnrolmentKind, MaskedAccount, Name},
    origin::Origin,
    text::Text,
};

use crate::{
    model::{AccountStatus, Settings},
    ports::KeyBlob,
};

/// At most this many accounts in one app.
pub const MAX_ACCOUNTS: usize = 32;

/// Most characters of a person's own name for an account.
pub const MAX_NICKNAME: u8 = 24;

/// A person's own name for an account: at most [`MAX_NICKNAME`] characters, empty if there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nickname(Text<{ 4 * MAX_NICKNAME as usize }>);

impl Nickname {
    /// Takes a name without the white space around it.
    ///
    /// # Errors
    /// [`ParseError::TooLarge`] for more than [`MAX_NICKNAME`] characters; [`ParseError::BadText`] for a character that
    /// hides or reorders text (protocol.md §1.4).
    pub fn new(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        if text.chars().count() > usize::from(MAX_NICKNAME) {
            return Err(ParseError::TooLarge);
        }
        Text::new(text).map(Self)
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// Everything that the vault stores.
pub struct State {
    /// The installation.
    pub install: [u8; 16],
    /// Registered accounts, in the order of their registration.
    pub accounts: Vec<Account>,
    /// An enrolment or PIN reset under way.
    pub enrolment: Option<PendingEnrolment>,
    /// The account on show, if the person chose one.
    pub active: Option<DeviceId>,
    /// The person's settings.
    pub settings: Settings,
}

/// One account of one server.
pub struct Account {
    /// The device's id at this server.
    pub device: DeviceId,
    /// The server.
    pub origin: Origin,
    /// `S_pub`, pinned.
    pub server_key: PublicKey,
    /// The account, masked.
    pub account: MaskedAccount,
    /// The server's name.
    pub server_name: Name,
    /// T, or its name if hardware holds it.
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
    /// The last approval, until its answer is known.
    pub unanswered: Option<Unanswered>,
    /// Whether it can be used.
    pub status: AccountStatus,
    /// `K_bio` is registered; the platform stores it.
    pub biometrics: bool,
    /// The enrolment of the new device while the account moves there, protocol.md §8.6. r is not stored.
    pub moving: Option<EnrolmentId>,
    /// The person's own name for it. It never leaves this device.
    pub nickname: Nickname,
}

/// An approval that was sent and whose answer is not known yet, protocol.md §4.5.
pub struct Unanswered {
    /// The request.
    pub request: RequestId,
    /// SHA-256 of the request's bytes.
    pub request_hash: Hash32,
    /// SHA-256 of AP.
    pub approve: Hash32,
    /// The approval's wire bytes.
    pub wire: Vec<u8>,
    /// The position in the chain at which it was made.
    pub position: Position,
    /// B of that step, into which the N of a late answer is mixed.
    pub base: BaseValue,
    /// The change that the approval makes to this device, protocol.md §8.5; in force once it is answered.
    pub change: Option<PendingChange>,
}

/// The change that an approval makes to this device. The old keys are in force until it is answered.
pub enum PendingChange {
    /// The mask of the new PIN, and its secret.
    Pin {
        /// The new `S_dev`.
        secret: DeviceSecret,
        /// The new M.
        pin: MaskedPinKey,
    },
    /// `K_bio` is registered.
    Biometrics,
    /// The account moves; the enrolment of the new device.
    Move(EnrolmentId),
}

/// An enrolment or PIN reset that a restart must not lose.
pub enum PendingEnrolment {
    /// Claimed, or about to be. The same code scanned again is claimed with the same T. r is not stored.
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

/// An enrolment after the PIN was typed. C' is not stored: [`Self::done`] and the comparison code are all that is needed
/// of it. Like the finish bytes, they reveal nothing about the PIN without r.
pub struct FinishingEnrolment {
    /// Enrolment or PIN reset.
    pub kind: EnrolmentKind,
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The account as it will be.
    pub account: Account,
    /// The proof that only a server that knows C can give.
    pub done: [u8; 32],
    /// The wire bytes of the finish.
    pub wire: Vec<u8>,
}

impl State {
    /// The state of a new installation.
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

    /// The account of this device, mutable.
    pub fn account_mut(&mut self, device: DeviceId) -> Option<&mut Account> {
        self.accounts.iter_mut().find(|a| a.device == device)
    }

    /// Drops the account of this device, and its PIN reset if one is under way: the same T signs that.
    pub(super) fn drop_account(&mut self, device: DeviceId) {
        self.accounts.retain(|a| a.device != device);
        if matches!(&self.enrolment, Some(PendingEnrolment::Finishing(f)) if f.account.device == device)
        {
            self.enrolment = None;
        }
    }

    /// The account on show: the one that was chosen, else the first.
    #[must_use]
    pub fn shown(&self) -> Option<&Account> {
        self.active
            .and_then(|device| self.account(device))
            .or_else(|| self.accounts.first())
    }
}
