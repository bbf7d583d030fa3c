//! What the phone begins about itself, §8.5 and §8.6: a new PIN, a key for biometrics, a move.
//!
//! PIN → asked → the request that the server makes of it → approved like any other, the new key inside.

use protocol::{
    ids::{DeviceId, Nonce16},
    keys::{EnrolmentSecret, FactorKey},
    messages::{OfferedRequest, RequestKind},
    pin::{Guessable, Pin},
};

use super::{
    approve::Reading,
    inbox::read_request,
    reply::{self, OwnReply},
    unlocked::Unlocked,
};
use crate::{
    pin::PinBuffer,
    ports::{Rng, TransportError, random},
    vault::{Outgoing, Persisted, Vault, state::Account, uses::DeviceChange},
    views::{ChangePinStep, ErrorCode, Problem},
};

/// What the phone changes about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Another PIN.
    ChangePin,
    /// Fingerprint or face from now on.
    Biometrics,
    /// To another phone.
    Move,
}

impl Kind {
    const fn request(self) -> RequestKind {
        match self {
            Self::ChangePin => RequestKind::PinChange,
            Self::Biometrics => RequestKind::BiometricKey,
            Self::Move => RequestKind::Move,
        }
    }
}

/// PINs are typed.
pub(crate) struct Typing {
    pub(crate) device: DeviceId,
    pub(crate) kind: Kind,
    pub(crate) pin: PinBuffer,
    pub(crate) attempts_left: Option<u8>,
    old: Option<Pin>,
    new: Option<Pin>,
}

/// What a complete PIN leads to.
pub(crate) enum Typed {
    /// The next one.
    More(Typing),
    /// Not this one.
    Again(Typing, ErrorCode),
    /// All are there.
    Ready(Ready),
}

/// All PINs are there.
pub(crate) struct Ready {
    pub(crate) device: DeviceId,
    pub(crate) kind: Kind,
    unlocked: Unlocked,
    pub(crate) draft: Draft,
}

/// What will be changed; makes an [`DeviceChange`] for each approval.
pub(crate) enum Draft {
    /// This PIN.
    Pin(Pin),
    /// This key, which the platform's store has by then.
    Biometrics(FactorKey),
    /// r of the code that the new phone scans, and the PIN that it is to be given.
    Move(EnrolmentSecret, Pin),
}

impl Draft {
    pub(crate) const fn change(&self) -> DeviceChange<'_> {
        match self {
            Self::Pin(pin) => DeviceChange::Pin(pin),
            Self::Biometrics(key) => DeviceChange::Biometrics(key),
            Self::Move(secret, pin) => DeviceChange::Move(secret, pin),
        }
    }

    pub(crate) const fn kind(&self) -> Kind {
        match self {
            Self::Pin(_) => Kind::ChangePin,
            Self::Biometrics(_) => Kind::Biometrics,
            Self::Move(..) => Kind::Move,
        }
    }
}

/// The server is asked for the request.
pub(crate) struct Asking {
    pub(crate) ready: Ready,
    nonce: Nonce16,
    // The clock was corrected once already.
    again: bool,
}

/// What came of the question.
pub(crate) enum Asked {
    /// The request is here: approve it.
    Offered(Box<Reading>, Unlocked, Draft),
    /// This device's clock was off: ask again by the right time.
    Again(Ready, protocol::ids::UnixSeconds),
    /// It is not to be.
    Ended(DeviceId, Problem),
}

impl Typing {
    pub(crate) fn new(device: DeviceId, kind: Kind) -> Self {
        Self {
            device,
            kind,
            pin: PinBuffer::default(),
            attempts_left: None,
            old: None,
            new: None,
        }
    }

    pub(crate) fn again(device: DeviceId, kind: Kind, attempts_left: Option<u8>) -> Self {
        Self {
            attempts_left,
            ..Self::new(device, kind)
        }
    }

    /// Which of the PINs of a change is typed now.
    pub(crate) const fn step(&self) -> ChangePinStep {
        match (&self.old, &self.new) {
            (None, _) => ChangePinStep::Old,
            (Some(_), None) => ChangePinStep::New,
            (Some(_), Some(_)) => ChangePinStep::Repeat,
        }
    }

    /// Takes a complete PIN.
    pub(crate) fn take(mut self, pin: Pin, vault: &Vault, rng: &dyn Rng) -> Result<Typed, Problem> {
        if self.kind != Kind::ChangePin {
            let unlocked = Unlocked::by_pin(vault, self.device, &pin)?;
            let draft = match self.kind {
                Kind::Move => Draft::Move(EnrolmentSecret::from_bytes(random(rng)), pin),
                _ => Draft::Biometrics(FactorKey::from_bytes(random(rng))),
            };
            return Ok(Typed::Ready(self.ready(unlocked, draft)));
        }
        Ok(match (self.old.take(), self.new.take()) {
            (None, _) => Typed::More(Self {
                old: Some(pin),
                ..self
            }),
            (Some(old), None) => {
                let problem = match pin.guessable() {
                    Some(guessable) => Some(refused(guessable)),
                    None if pin.digits() == old.digits() => Some(ErrorCode::PinUnchanged),
                    None => None,
                };
                self.old = Some(old);
                match problem {
                    Some(problem) => Typed::Again(self, problem),
                    None => Typed::More(Self {
                        new: Some(pin),
                        ..self
                    }),
                }
            }
            (Some(old), Some(new)) if new.digits() != pin.digits() => Typed::Again(
                Self {
                    old: Some(old),
                    ..self
                },
                ErrorCode::PinDiffers,
            ),
            (Some(old), Some(new)) => {
                let unlocked = Unlocked::by_pin(vault, self.device, &old)?;
                Typed::Ready(self.ready(unlocked, Draft::Pin(new)))
            }
        })
    }

    fn ready(self, unlocked: Unlocked, draft: Draft) -> Ready {
        Ready {
            device: self.device,
            kind: self.kind,
            unlocked,
            draft,
        }
    }
}

const fn refused(guessable: Guessable) -> ErrorCode {
    match guessable {
        Guessable::SameDigit => ErrorCode::PinSameDigits,
        Guessable::Sequence => ErrorCode::PinRow,
        Guessable::KeypadLine => ErrorCode::PinKeypadLine,
        Guessable::Pairs => ErrorCode::PinPairs,
        Guessable::Year => ErrorCode::PinYear,
    }
}

impl Ready {
    /// Asks the server for the request to approve.
    pub(crate) fn ask(
        self,
        vault: &Vault,
        now: protocol::ids::UnixSeconds,
        again: bool,
    ) -> Result<(Asking, Persisted<Outgoing>), Problem> {
        let (out, nonce) = vault.request_change(self.device, self.kind.request(), now)?;
        let asking = Asking {
            ready: self,
            nonce,
            again,
        };
        Ok((asking, out))
    }
}

impl Asking {
    pub(crate) fn answered(
        self,
        question: &Outgoing,
        body: Result<Vec<u8>, TransportError>,
        account: &Account,
    ) -> Asked {
        let Ready {
            device,
            kind,
            unlocked,
            draft,
        } = self.ready;
        let named = |offered: &OfferedRequest| (offered.device, offered.nonce);
        let server = &account.server_key;
        match reply::read_own(question, (device, self.nonce), server, body, named) {
            Ok(OwnReply::Answer(offered)) => {
                let open = read_request(&offered.request.0, account);
                // The server may ask for nothing else under the name of this.
                let fits = |open: &super::inbox::OpenRequest| {
                    open.request.kind == kind.request()
                        && open.request.match_len == 0
                        && open.link.is_none()
                };
                match open.filter(fits) {
                    Some(open) => {
                        let reading = Reading {
                            device,
                            open,
                            typed: String::new(),
                        };
                        Asked::Offered(Box::new(reading), unlocked, draft)
                    }
                    None => Asked::Ended(device, ErrorCode::NotTheServer.into()),
                }
            }
            Ok(OwnReply::Time(_)) if self.again => {
                Asked::Ended(device, ErrorCode::ClockWrong.into())
            }
            Ok(OwnReply::Time(time)) => Asked::Again(
                Ready {
                    device,
                    kind,
                    unlocked,
                    draft,
                },
                time.time,
            ),
            Ok(OwnReply::Refused(refused)) => Asked::Ended(device, (&*refused).into()),
            Err(silence) => Asked::Ended(device, silence.into()),
        }
    }
}
