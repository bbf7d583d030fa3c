//! The server's copy of a device's chain (protocol.md §2.2): an epoch, and the one before it until the phone has shown the new one.

use protocol::{
    chain::{ChainValue, MAX_STEPS_AHEAD},
    ids::{Nonce32, Position},
    keys::FactorKey,
    messages::Method,
};

/// One epoch: (i, O, j, `K_pin`, `K_bio`).
pub struct Epoch {
    /// Epoch i and the step j of `chain`.
    pub position: Position,
    /// O at step j.
    pub chain: ChainValue,
    /// `K_pin`.
    pub pin_key: FactorKey,
    /// `K_bio`, where one is registered.
    pub bio_key: Option<FactorKey>,
}

/// The epoch in use, and the one before while its last answer may be unknown to the phone.
pub struct Epochs {
    /// In use.
    pub current: Epoch,
    /// Kept until the first poll with a valid proof under `current`.
    pub previous: Option<Epoch>,
    /// After a PIN reset: the first epoch that the phone may still be in, because it may not have received `finished`. Its
    /// keys are deleted. Kept until the first valid chain proof under `current`, protocol.md §8.3.
    pub reset_from: Option<u64>,
}

/// A phone's position relative to the server's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In the current epoch, this many steps ahead, at most [`MAX_STEPS_AHEAD`].
    Ahead(u64),
    /// In the current epoch, but behind.
    Behind,
    /// In the current epoch, further ahead than anyone honest.
    TooFar,
    /// In the epoch before, which is still kept, or in one that a PIN reset ended and the phone has not left for certain.
    Previous,
    /// In an epoch that is long over.
    Older,
    /// In an epoch that this server has not seen: it was restored from a backup.
    Newer,
}

impl Epochs {
    /// The first epoch after an enrolment.
    #[must_use]
    pub fn begin(number: u64, chain: ChainValue, pin_key: FactorKey) -> Self {
        let position = Position {
            epoch: number,
            step: 0,
        };
        Self {
            current: Epoch {
                position,
                chain,
                pin_key,
                bio_key: None,
            },
            previous: None,
            reset_from: None,
        }
    }

    /// The epochs after a PIN reset of the device that is in these: the old keys are gone, and the old epochs are known to be
    /// old only once the phone has proved the new one.
    #[must_use]
    pub fn reset(&self, number: u64, chain: ChainValue, pin_key: FactorKey) -> Self {
        let earliest = self
            .previous
            .as_ref()
            .map_or(self.current.position.epoch, |previous| {
                previous.position.epoch
            });
        Self {
            reset_from: Some(self.reset_from.map_or(earliest, |from| from.min(earliest))),
            ..Self::begin(number, chain, pin_key)
        }
    }

    /// The position of `phone` relative to this one.
    #[must_use]
    pub fn locate(&self, phone: Position) -> Where {
        let own = self.current.position;
        if phone.epoch == own.epoch {
            return match phone.step.checked_sub(own.step) {
                None => Where::Behind,
                Some(steps) if steps <= MAX_STEPS_AHEAD => Where::Ahead(steps),
                Some(_) => Where::TooFar,
            };
        }
        match &self.previous {
            _ if phone.epoch > own.epoch => Where::Newer,
            Some(previous) if previous.position.epoch == phone.epoch => Where::Previous,
            _ if self.reset_from.is_some_and(|from| from <= phone.epoch) => Where::Previous,
            _ => Where::Older,
        }
    }

    /// Begins the next epoch after an approval with the step `used`: both sides mix `fresh` in.
    pub fn renew(&mut self, used: &ChainValue, fresh: &Nonce32) {
        let number = self.current.position.epoch + 1;
        let next = Epoch {
            position: Position {
                epoch: number,
                step: 0,
            },
            chain: used.base().next_epoch(fresh, number),
            pin_key: self.current.pin_key.duplicate(),
            bio_key: self.current.bio_key.as_ref().map(FactorKey::duplicate),
        };
        self.previous = Some(std::mem::replace(&mut self.current, next));
        self.reset_from = None;
    }

    /// Whether the phone has yet to show that it is in the current epoch.
    #[must_use]
    pub const fn awaits_proof(&self) -> bool {
        self.previous.is_some() || self.reset_from.is_some()
    }

    /// The phone has shown that it is in the current epoch.
    pub fn forget_previous(&mut self) {
        self.previous = None;
        self.reset_from = None;
    }

    /// The current epoch, then the kept one.
    pub fn each(&mut self) -> impl Iterator<Item = &mut Epoch> {
        std::iter::once(&mut self.current).chain(self.previous.as_mut())
    }
}

impl Epoch {
    /// Takes the step `ahead` of here, and all before it: no use of them counts again. Gives O at that step.
    pub fn take_step(&mut self, ahead: u64) -> ChainValue {
        let used = self.chain.ahead(ahead);
        self.chain = used.ahead(1);
        self.position.step += ahead + 1;
        used
    }

    /// The key of a factor.
    #[must_use]
    pub fn factor(&self, method: Method) -> Option<&FactorKey> {
        match method {
            Method::Pin => Some(&self.pin_key),
            Method::Biometric => self.bio_key.as_ref(),
            Method::None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn epochs() -> Epochs {
        let mut epochs = Epochs::begin(
            7,
            ChainValue::from_bytes([1; 32]),
            FactorKey::from_bytes([2; 32]),
        );
        let _ = epochs.current.take_step(4);
        epochs
    }

    fn at(epoch: u64, step: u64) -> Position {
        Position { epoch, step }
    }

    #[test]
    fn every_position_then_located() {
        let mut epochs = epochs();
        assert_eq!(epochs.locate(at(7, 5)), Where::Ahead(0));
        assert_eq!(
            epochs.locate(at(7, 5 + MAX_STEPS_AHEAD)),
            Where::Ahead(MAX_STEPS_AHEAD)
        );
        assert_eq!(epochs.locate(at(7, 6 + MAX_STEPS_AHEAD)), Where::TooFar);
        assert_eq!(epochs.locate(at(7, 4)), Where::Behind);
        assert_eq!(epochs.locate(at(8, 0)), Where::Newer);
        assert_eq!(epochs.locate(at(6, 0)), Where::Older);
        let used = epochs.current.take_step(0);
        epochs.renew(&used, &Nonce32([3; 32]));
        assert_eq!(epochs.locate(at(8, 0)), Where::Ahead(0));
        assert_eq!(epochs.locate(at(7, 9)), Where::Previous);
        epochs.forget_previous();
        assert_eq!(epochs.locate(at(7, 9)), Where::Older);
    }

    #[test]
    fn reset_then_the_epochs_before_it_are_old_only_after_a_proof() {
        let fresh = |epochs: &Epochs, number| {
            epochs.reset(
                number,
                ChainValue::from_bytes([5; 32]),
                FactorKey::from_bytes([6; 32]),
            )
        };
        let mut first = epochs();
        let used = first.current.take_step(0);
        first.renew(&used, &Nonce32([3; 32]));
        // In 8, with 7 still kept; then two resets without a proof in between.
        let mut reset = fresh(&fresh(&first, 9), 10);
        assert!(reset.previous.is_none() && reset.awaits_proof());
        for old in [7, 8, 9] {
            assert_eq!(reset.locate(at(old, 0)), Where::Previous, "{old}");
        }
        assert_eq!(reset.locate(at(6, 0)), Where::Older);
        assert_eq!(reset.locate(at(10, 0)), Where::Ahead(0));
        let used = reset.current.take_step(0);
        reset.renew(&used, &Nonce32([4; 32]));
        assert_eq!(reset.locate(at(10, 0)), Where::Previous);
        assert_eq!(reset.locate(at(9, 0)), Where::Older);
    }

    #[test]
    fn step_taken_then_all_up_to_it_are_gone() {
        let mut epochs = epochs();
        let start = ChainValue::from_bytes([1; 32]);
        let used = epochs.current.take_step(2);
        assert_eq!(used.expose(), start.ahead(7).expose());
        assert_eq!(epochs.current.chain.expose(), start.ahead(8).expose());
        assert_eq!(epochs.current.position.step, 8);
    }
}
