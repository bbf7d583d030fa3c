//! Judging an offline one-time password, §5: both epochs, exactly sixteen steps ahead, every factor, as one attempt.

use protocol::{
    chain::OTP_WINDOW,
    ids::{DeviceId, Hash32, RequestId, UnixSeconds},
    messages::{DeviceState, Method},
    otp::{CHALLENGE_TRIES, Fit, Otp, Subject},
};

use super::{account::AccountId, device::Device, lockout::Counted};

/// An offline challenge on a page.
pub struct Challenge {
    /// Its id.
    pub id: RequestId,
    /// Whose sign-in.
    pub account: AccountId,
    /// The device that may answer.
    pub device: DeviceId,
    /// SHA-256 of CH.
    pub hash: Hash32,
    /// The text of the QR.
    pub qr_text: String,
    /// The digits of the typed variant.
    pub typed_digits: String,
    /// When it ends.
    pub expires_at: UnixSeconds,
    /// Codes that were not this device's.
    pub tries: u8,
    /// Answered.
    pub used: bool,
}

/// What came of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Signed by this device with the right factor.
    Accepted,
    /// Not this device's code; so many tries of this challenge are left. Nothing was counted against the device.
    NotThisDevice {
        /// Tries left for this challenge.
        tries_left: u8,
    },
    /// This device's code with a wrong PIN.
    WrongPin {
        /// Tries left before the device is blocked.
        attempts_left: u8,
    },
    /// The device is, or has just been, blocked; or it was locked or removed.
    DeviceGone,
    /// The challenge's time ran out.
    Expired,
    /// The challenge was answered, or its tries are used up.
    Used,
}

/// Judges `otp` against its challenge and device.
pub fn judge(
    device: &mut Device,
    challenge: &mut Challenge,
    otp: &Otp,
    now: UnixSeconds,
) -> Verdict {
    if challenge.used || challenge.tries >= CHALLENGE_TRIES || challenge.device != device.id {
        return Verdict::Used;
    }
    if now >= challenge.expires_at {
        return Verdict::Expired;
    }
    if device.state != DeviceState::Active {
        return Verdict::DeviceGone;
    }
    match find(device, challenge, otp) {
        Some(Found {
            method,
            right: true,
        }) => {
            challenge.used = true;
            if method == Method::Pin {
                device.lockout.count_right();
            }
            device.last_used_at = Some(now);
            Verdict::Accepted
        }
        Some(Found { right: false, .. }) => match device.lockout.count_wrong(now) {
            Counted::Left(attempts_left) => Verdict::WrongPin { attempts_left },
            Counted::Blocked => {
                device.state = DeviceState::Blocked;
                device.touch_inbox();
                Verdict::DeviceGone
            }
        },
        None => {
            challenge.tries += 1;
            Verdict::NotThisDevice {
                tries_left: CHALLENGE_TRIES - challenge.tries,
            }
        }
    }
}

struct Found {
    method: Method,
    right: bool,
}

/// The step that this code is of; takes it and all before it, so that no code of them counts again.
fn find(device: &mut Device, challenge: &Challenge, otp: &Otp) -> Option<Found> {
    let id = device.id;
    let mut best: Option<(u64, usize, Found)> = None;
    for (index, epoch) in device.epochs.each().enumerate() {
        for steps in 0..=OTP_WINDOW {
            let chain = epoch.chain.ahead(steps);
            for method in [Method::Pin, Method::Biometric] {
                let Some(factor) = epoch.factor(method) else {
                    continue;
                };
                let subjects = [
                    Subject::challenge(id, method, challenge.hash, &[]),
                    Subject::typed(id, method, &challenge.typed_digits),
                ];
                for subject in &subjects {
                    let right = match otp.fit(&chain, factor, subject) {
                        Fit::Right => true,
                        Fit::WrongFactor => false,
                        Fit::NotThisStep => continue,
                    };
                    // 20 bits collide now and then: a right code wins over a first part that fits by chance.
                    if best
                        .as_ref()
                        .is_none_or(|(.., found)| right && !found.right)
                    {
                        best = Some((steps, index, Found { method, right }));
                    }
                }
            }
        }
    }
    let (steps, index, found) = best?;
    let epoch = device.epochs.each().nth(index)?;
    let _ = epoch.take_step(steps);
    Some(found)
}
