//! Judging an offline one-time password (protocol.md §5.3): both epochs, exactly sixteen steps ahead, every factor, as one attempt.
//!
//! A phone that made more unused codes than that resynchronises by two consecutive ones. The first of them gets the same
//! answer as any foreign code: a different answer would be a PIN oracle that counts nothing.

use protocol::{
    chain::{ChainValue, MAX_STEPS_AHEAD, OTP_WINDOW},
    ids::{DeviceId, Hash32, Position, RequestId, UnixSeconds},
    messages::{Action, ChangeKind, DeviceState, Method, RequestKind},
    otp::{MAX_CHALLENGE_ATTEMPTS, Otp, OtpMatch, OtpSubject},
};

use super::{
    account::AccountId,
    device::Device,
    drift::{Drift, MAX_DRIFTS},
    epoch::Epoch,
    lockout::Counted,
    token::HashedToken,
};

/// An offline challenge on a page.
pub struct Challenge {
    /// Its id.
    pub id: RequestId,
    /// The account.
    pub account: AccountId,
    /// The device that may answer.
    pub device: DeviceId,
    /// SHA-256 of CH.
    pub hash: Hash32,
    /// The text of the QR.
    pub qr_text: String,
    /// The digits of the typed variant with their check digit; empty unless it is a sign-in (protocol.md §5.4).
    pub typed_digits: String,
    /// When it ends.
    pub expires_at: UnixSeconds,
    /// Codes so far that were not this device's.
    pub attempts: u8,
    /// Answered.
    pub used: bool,
    /// The kind of request.
    pub kind: RequestKind,
    /// The server's own values of a transaction's fields, in canonical form. The values typed on the phone must be equal.
    pub fields: Vec<Vec<u8>>,
    /// The first lines of the transaction, as its page shows them; none for sign-ins and changes.
    pub transaction: Action,
    /// The change of the account that it confirms; `None` for sign-ins and transactions.
    pub change: Option<ChangeKind>,
    /// The service that asks.
    pub service: String,
    /// The browser's origin: the bytes of a context.
    pub context: Vec<u8>,
    /// The browser that asks.
    pub browser: Option<HashedToken>,
}

/// The result of a typed code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerOutcome {
    /// Made by this device with the right factor: the challenge is answered, once.
    Accepted,
    /// The check characters are wrong: a typing error. Nothing was counted.
    MistypedCode,
    /// Not this device's code; for a transaction also: other values were typed there. Nothing was counted against the device.
    NotThisDevice {
        /// Attempts left for this challenge.
        attempts_left: u8,
    },
    /// This device's code with a wrong PIN.
    WrongPin {
        /// Attempts left before the device is blocked.
        attempts_left: u8,
    },
    /// The device is, or has just been, blocked; or it was locked or removed.
    DeviceBlocked,
    /// The challenge's time ran out.
    Expired,
    /// The challenge was answered, or its attempts are used up.
    Used,
}

/// Judges `otp` against its challenge and device.
pub fn judge(
    device: &mut Device,
    challenge: &mut Challenge,
    otp: &Otp,
    now: UnixSeconds,
) -> AnswerOutcome {
    if challenge.used
        || challenge.attempts >= MAX_CHALLENGE_ATTEMPTS
        || challenge.device != device.id
    {
        return AnswerOutcome::Used;
    }
    if now >= challenge.expires_at {
        return AnswerOutcome::Expired;
    }
    if device.state != DeviceState::Active {
        return AnswerOutcome::DeviceBlocked;
    }
    let drifts = std::mem::take(&mut device.drifts);
    let found =
        near(device, challenge, otp).or_else(|| second_of_two(device, challenge, otp, &drifts));
    match found {
        Some(Found {
            method,
            right: true,
        }) => {
            challenge.used = true;
            if method == Method::Pin {
                device.lockout.count_right();
            }
            device.last_used_at = Some(now);
            AnswerOutcome::Accepted
        }
        Some(Found { right: false, .. }) => match device.lockout.count_wrong(now) {
            Counted::Left(attempts_left) => AnswerOutcome::WrongPin { attempts_left },
            Counted::Blocked => {
                device.state = DeviceState::Blocked;
                device.touch_inbox();
                AnswerOutcome::DeviceBlocked
            }
        },
        None => {
            device.drifts = far(device, challenge, otp);
            challenge.attempts += 1;
            AnswerOutcome::NotThisDevice {
                attempts_left: MAX_CHALLENGE_ATTEMPTS - challenge.attempts,
            }
        }
    }
}

struct Found {
    method: Method,
    right: bool,
}

const METHODS: [Method; 2] = [Method::Pin, Method::Biometric];

/// The subjects that a code with this factor may cover: the challenge's QR, with a transaction's fields, or its digits.
fn subjects(device: DeviceId, challenge: &Challenge, method: Method) -> Vec<OtpSubject> {
    let fields: Vec<&[u8]> = challenge.fields.iter().map(Vec::as_slice).collect();
    let scanned = OtpSubject::challenge(device, method, challenge.hash, &fields);
    if challenge.typed_digits.is_empty() {
        return vec![scanned];
    }
    let typed = OtpSubject::typed(device, method, &challenge.typed_digits);
    vec![scanned, typed]
}

/// The match of a code with one step: of its first part, and whether its second part matches too.
fn fit(
    (device, challenge, otp): (DeviceId, &Challenge, &Otp),
    epoch: &Epoch,
    chain: &ChainValue,
) -> Option<Found> {
    let mut best: Option<Found> = None;
    for method in METHODS {
        let Some(factor) = epoch.factor(method) else {
            continue;
        };
        for subject in subjects(device, challenge, method) {
            let right = match otp.compare(chain, factor, &subject) {
                OtpMatch::Right => true,
                OtpMatch::WrongFactor => false,
                OtpMatch::NotThisStep => continue,
            };
            if best.as_ref().is_none_or(|found| right && !found.right) {
                best = Some(Found { method, right });
            }
        }
    }
    best
}

/// The step within the window that this code is of; takes it and all before it, so that no code of them counts again.
fn near(device: &mut Device, challenge: &Challenge, otp: &Otp) -> Option<Found> {
    let id = device.id;
    let mut best: Option<(usize, u64, Found)> = None;
    for (index, epoch) in device.epochs.each().enumerate() {
        for steps in 0..=OTP_WINDOW {
            // 20 bits collide now and then: a right code wins over a first part that fits by chance.
            if let Some(found) = fit((id, challenge, otp), epoch, &epoch.chain.ahead(steps))
                && best
                    .as_ref()
                    .is_none_or(|(.., known)| found.right && !known.right)
            {
                best = Some((index, steps, found));
            }
        }
    }
    let (index, steps, found) = best?;
    let _ = device.epochs.each().nth(index)?.take_step(steps);
    Some(found)
}

/// The positions beyond the window that this code fits, for the next one to confirm. Only in the epoch in use: a phone that is
/// never online has no other.
fn far(device: &Device, challenge: &Challenge, otp: &Otp) -> Vec<Drift> {
    let epoch = &device.epochs.current;
    let subjects: Vec<OtpSubject> = METHODS
        .into_iter()
        .filter(|method| epoch.factor(*method).is_some())
        .flat_map(|method| subjects(device.id, challenge, method))
        .collect();
    let first = OTP_WINDOW + 1;
    let mut chain = epoch.chain.ahead(first);
    let mut drifts = Vec::new();
    for steps in first..=MAX_STEPS_AHEAD {
        let proof = chain.proof_key();
        if subjects.iter().any(|subject| otp.is_of(&proof, subject))
            && drifts.len() < MAX_DRIFTS
            && let Some(Found { method, right }) = fit((device.id, challenge, otp), epoch, &chain)
        {
            let step = epoch.position.step + steps;
            drifts.push(Drift {
                at: Position {
                    step,
                    ..epoch.position
                },
                right,
                method,
            });
        }
        chain = chain.step();
    }
    drifts
}

/// The code right after one that fitted far ahead: both together are this device's, and count like any code.
fn second_of_two(
    device: &mut Device,
    challenge: &Challenge,
    otp: &Otp,
    drifts: &[Drift],
) -> Option<Found> {
    let id = device.id;
    for drift in drifts {
        for epoch in device.epochs.each() {
            let next = drift.at.step + 1;
            let ahead = next.checked_sub(epoch.position.step);
            let (true, Some(ahead)) = (drift.at.epoch == epoch.position.epoch, ahead) else {
                continue;
            };
            let chain = epoch.chain.ahead(ahead.min(MAX_STEPS_AHEAD + 1));
            if let Some(found) = fit((id, challenge, otp), epoch, &chain) {
                let _ = epoch.take_step(ahead);
                let right = found.right && drift.right && found.method == drift.method;
                return Some(Found { right, ..found });
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use protocol::{
        crockford,
        ids::Nonce32,
        keys::{FactorKey, Sign as _, SoftwareKey},
        messages::KeyProtection,
    };

    use super::super::{epoch::Epochs, lockout::Lockout};
    use super::*;

    const NOW: UnixSeconds = UnixSeconds(1_800_000_000);

    fn device() -> Device {
        let mut epochs = Epochs::begin(
            4,
            ChainValue::from_bytes([1; 32]),
            FactorKey::from_bytes([2; 32]),
        );
        epochs.current.bio_key = Some(FactorKey::from_bytes([3; 32]));
        let used = epochs.current.take_step(0);
        epochs.renew(&used, &Nonce32([4; 32]));
        Device {
            id: DeviceId([5; 16]),
            account: AccountId([6; 16]),
            name: "Phone".into(),
            key: SoftwareKey::from_scalar(&[7; 32]).unwrap().public_key(),
            protection: KeyProtection::Software,
            attestation: None,
            state: DeviceState::Active,
            epochs,
            lockout: Lockout::default(),
            drifts: Vec::new(),
            inbox_seq: 1,
            created_at: NOW,
            last_used_at: None,
        }
    }

    fn challenge() -> Challenge {
        Challenge {
            id: RequestId([8; 16]),
            account: AccountId([6; 16]),
            device: DeviceId([5; 16]),
            hash: Hash32([9; 32]),
            qr_text: String::new(),
            typed_digits: "123456789018".into(),
            expires_at: NOW.plus(300),
            attempts: 0,
            used: false,
            kind: RequestKind::SignIn,
            fields: Vec::new(),
            transaction: Action::default(),
            change: None,
            service: String::new(),
            context: Vec::new(),
            browser: None,
        }
    }

    /// The nine characters with the first part of a step and a second part of another factor.
    fn made_up(chain: &ChainValue, subject: &OtpSubject) -> Otp {
        let shown = Otp::derive(chain, &FactorKey::from_bytes([0; 32]), subject).to_shown();
        let parts: String = shown
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .take(8)
            .collect();
        let check = crockford::check_character(&parts);
        Otp::parse(&format!("{parts}{check}")).unwrap()
    }

    /// protocol.md §8.2: 17 steps, two epochs, two methods, QR and digits.
    #[test]
    fn s18_made_up_code_counts_for_136_first_parts_and_no_other() {
        let mut counting = 0;
        for (epoch, steps) in (0..2).flat_map(|epoch| (0..=OTP_WINDOW + 1).map(move |n| (epoch, n)))
        {
            for method in METHODS {
                for subject in subjects(device().id, &challenge(), method) {
                    let (mut device, mut challenge) = (device(), challenge());
                    let chain = device.epochs.each().nth(epoch).unwrap().chain.ahead(steps);
                    let outcome =
                        judge(&mut device, &mut challenge, &made_up(&chain, &subject), NOW);
                    match outcome {
                        AnswerOutcome::WrongPin { .. } => counting += 1,
                        AnswerOutcome::NotThisDevice { .. } => assert_eq!(steps, OTP_WINDOW + 1),
                        other => panic!("{other:?}"),
                    }
                }
            }
        }
        assert_eq!(counting, 136);
        assert_eq!((1 << 20) / counting, 7_710);
    }
}
