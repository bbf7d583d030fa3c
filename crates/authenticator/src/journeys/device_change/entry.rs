//! The PINs of a change: one, or the old one, the new one and the new one again.

use protocol::{
    ids::DeviceId,
    keys::{EnrolmentSecret, FactorKey},
    pin::{Guessable, Pin},
};

use crate::{
    journeys::{
        approval::change::{ChangeKind, PlannedChange},
        unlocked::Unlocked,
    },
    model::{ErrorCode, Problem},
    pin::PinBuffer,
    ports::{Rng, random},
    vault::Vault,
    views::ChangePinStep,
};

/// The PINs are typed.
pub(crate) struct ChangePinEntry {
    pub(super) device: DeviceId,
    pub(super) kind: ChangeKind,
    pub(super) pin: PinBuffer,
    pub(super) attempts_left: Option<u8>,
    old: Option<Pin>,
    new: Option<Pin>,
}

/// The result of a complete PIN.
pub(super) enum AfterPin {
    /// The next PIN.
    Next(ChangePinEntry),
    /// This PIN is refused: type it again.
    Refused(ChangePinEntry, ErrorCode),
    /// All PINs are known.
    Ready(ReadyChange),
}

/// A change that can be requested.
pub(crate) struct ReadyChange {
    pub(super) device: DeviceId,
    pub(super) unlocked: Unlocked,
    pub(super) change: PlannedChange,
}

impl ChangePinEntry {
    pub(super) fn new(device: DeviceId, kind: ChangeKind, attempts_left: Option<u8>) -> Self {
        Self {
            device,
            kind,
            pin: PinBuffer::default(),
            attempts_left,
            old: None,
            new: None,
        }
    }

    /// The step of a PIN change whose PIN is being typed.
    pub(super) const fn step(&self) -> ChangePinStep {
        match (&self.old, &self.new) {
            (None, _) => ChangePinStep::Old,
            (Some(_), None) => ChangePinStep::New,
            (Some(_), Some(_)) => ChangePinStep::Repeat,
        }
    }

    /// Takes a complete PIN.
    pub(super) fn take(
        mut self,
        pin: Pin,
        vault: &Vault,
        rng: &dyn Rng,
    ) -> Result<AfterPin, Problem> {
        let device = self.device;
        let ready = |pin: &Pin, change| {
            Ok(AfterPin::Ready(ReadyChange {
                device,
                unlocked: Unlocked::by_pin(vault, device, pin)?,
                change,
            }))
        };
        match self.kind {
            ChangeKind::Biometrics => {
                let key = FactorKey::from_bytes(random(rng));
                return ready(&pin, PlannedChange::Biometrics(key));
            }
            ChangeKind::Move => {
                let unlocked = Unlocked::by_pin(vault, device, &pin)?;
                let secret = EnrolmentSecret::from_bytes(random(rng));
                let change = PlannedChange::Move(secret, pin);
                return Ok(AfterPin::Ready(ReadyChange {
                    device,
                    unlocked,
                    change,
                }));
            }
            ChangeKind::Pin => {}
        }
        match (self.old.take(), self.new.take()) {
            (None, _) => {
                self.old = Some(pin);
                Ok(AfterPin::Next(self))
            }
            (Some(old), None) => {
                let refused = match pin.guessable() {
                    Some(guessable) => Some(refusal(guessable)),
                    None if pin.digits() == old.digits() => Some(ErrorCode::PinUnchanged),
                    None => None,
                };
                self.old = Some(old);
                Ok(match refused {
                    Some(code) => AfterPin::Refused(self, code),
                    None => {
                        self.new = Some(pin);
                        AfterPin::Next(self)
                    }
                })
            }
            (Some(old), Some(new)) if new.digits() != pin.digits() => {
                self.old = Some(old);
                Ok(AfterPin::Refused(self, ErrorCode::PinDiffers))
            }
            (Some(old), Some(new)) => ready(&old, PlannedChange::Pin(new)),
        }
    }
}

const fn refusal(guessable: Guessable) -> ErrorCode {
    match guessable {
        Guessable::SameDigit => ErrorCode::PinSameDigits,
        Guessable::Sequence => ErrorCode::PinRow,
        Guessable::KeypadLine => ErrorCode::PinKeypadLine,
        Guessable::Pairs => ErrorCode::PinPairs,
        Guessable::Year => ErrorCode::PinYear,
    }
}
