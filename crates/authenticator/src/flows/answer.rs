//! An offline challenge, §5: scanned, or its digits typed → consented → PIN → one-time password. No network at all.

use protocol::{
    code::TypedDigits,
    ids::{DeviceId, UnixSeconds},
    keys::RustVerifier,
    messages::{Challenge, Context, Method, RequestKind},
    otp::{Otp, Subject},
    pin::Pin,
    signed::{Message as _, SignedBytes, Verified},
};

use super::inbox::context_lines;
use crate::{
    pin::PinBuffer,
    seal::{Persisted, Vault, state::State},
    views::{ContextLine, ErrorCode, Problem},
};

/// What the one-time password will be over.
pub(crate) enum Scanned {
    /// A challenge that an account's server made.
    Challenge {
        challenge: Box<Verified<Challenge>>,
        context: Vec<ContextLine>,
    },
    /// Digits that a person typed from a page: nobody here can tell who asks.
    Digits {
        device: DeviceId,
        digits: TypedDigits,
    },
}

/// The PIN is typed.
pub(crate) struct Typing {
    pub(crate) scanned: Scanned,
    pub(crate) pin: PinBuffer,
}

/// The one-time password is shown.
pub(crate) struct Shown {
    pub(crate) scanned: Scanned,
    otp: Persisted<Otp>,
}

impl Scanned {
    /// Finds the account and verifies the challenge under its S.
    pub(crate) fn new(signed: &SignedBytes, state: &State) -> Result<Self, ErrorCode> {
        let device = signed
            .peek::<Challenge>()
            .map_err(|_| ErrorCode::UnknownCode)?
            .device;
        let account = state.account(device).ok_or(ErrorCode::NoSuchAccount)?;
        let challenge: Verified<Challenge> = signed
            .verify(&account.server_key, &RustVerifier)
            .map_err(|_| ErrorCode::ForgedChallenge)?;
        if challenge.origin != account.origin {
            return Err(ErrorCode::ForgedChallenge);
        }
        // What this build cannot show it must not answer: the one-time password would be over it (P4).
        if challenge.kind != RequestKind::SignIn || !challenge.schema.0.is_empty() {
            return Err(ErrorCode::NewerVersion);
        }
        let context = Context::parse(&challenge.context.0).map_err(|_| ErrorCode::UnknownCode)?;
        Ok(Self::Challenge {
            context: context_lines(&context),
            challenge: Box::new(challenge),
        })
    }

    /// Takes typed digits for the account on show.
    pub(crate) const fn typed(digits: TypedDigits, device: DeviceId) -> Self {
        Self::Digits { device, digits }
    }

    pub(crate) fn device(&self) -> DeviceId {
        match self {
            Self::Challenge { challenge, .. } => challenge.device,
            Self::Digits { device, .. } => *device,
        }
    }

    fn subject(&self) -> Subject {
        match self {
            Self::Challenge { challenge, .. } => {
                Subject::challenge(challenge.device, Method::Pin, challenge.hash(), &[])
            }
            Self::Digits { device, digits } => {
                Subject::typed(*device, Method::Pin, digits.as_str())
            }
        }
    }

    /// Whether its time ran out, by this device's clock, which only warns: the server decides.
    pub(crate) fn expired(&self, now: UnixSeconds) -> bool {
        matches!(self, Self::Challenge { challenge, .. } if now >= challenge.expires_at)
    }

    /// Consent.
    pub(crate) fn accept(self) -> Typing {
        Typing {
            scanned: self,
            pin: PinBuffer::default(),
        }
    }
}

impl Typing {
    /// The PIN is complete: the step is on disk, then the one-time password can be shown.
    pub(crate) fn finish(
        self: Box<Self>,
        pin: &Pin,
        vault: &mut Vault,
    ) -> Result<Shown, (Box<Self>, Problem)> {
        let device = self.scanned.device();
        let made = vault
            .unmask(device, pin)
            .and_then(|factor| vault.one_time_password(device, &self.scanned.subject(), &factor));
        match made {
            Ok(otp) => Ok(Shown {
                scanned: self.scanned,
                otp,
            }),
            Err(error) => Err((self, error.into())),
        }
    }
}

impl Shown {
    /// Nine characters.
    pub(crate) fn code(&self) -> String {
        self.otp.get().to_shown()
    }
}
