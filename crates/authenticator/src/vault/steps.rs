//! Steps of the chain, protocol.md §2.2 and §2.3. A step is on disk before anything made of it can be sent or shown.

use protocol::{
    chain::{ChainValue, KeyPurpose, MAX_STEPS_AHEAD},
    ids::{DeviceId, Hash32, Position, RequestId},
    keys::{DeviceSecret, EnrolmentSecret, FactorKey, MaskedPinKey},
    messages::{Answer, Approval, Approve, Decision, Method, Opaque, Outcome},
    otp::{Otp, OtpSubject},
    pin::Pin,
    signed::{Message, Verified},
    text::Text,
    wrap::{Payload, WrapContext, wrap},
};

use super::{
    outgoing::{ApiPath, Outgoing, Persisted},
    persistence::Signer,
    persistence::{Vault, VaultError},
    state::{Account, PendingChange, Unanswered},
};
use crate::{
    model::{AccountStatus, DeactivationReason},
    ports::{KeyError, Rng, random},
};

/// The parts of an approval.
pub struct ApprovalParts<'a> {
    /// The request.
    pub request: RequestId,
    /// SHA-256 of its bytes.
    pub request_hash: Hash32,
    /// The match code as typed, or empty.
    pub match_code: &'a str,
    /// The method that unlocked the factor.
    pub method: Method,
    /// The factor key that the PIN gave or the platform released.
    pub factor: &'a FactorKey,
    /// The server's position, after it reported that this device is behind.
    pub at_least: Option<Position>,
    /// The change that the approval makes to this device.
    pub change: Option<DeviceChange<'a>>,
}

/// The change that an approval makes to this device, protocol.md §8.5.
#[derive(Clone, Copy)]
pub enum DeviceChange<'a> {
    /// The new PIN.
    Pin(&'a Pin),
    /// The new `K_bio`, which the platform stores already.
    Biometrics(&'a FactorKey),
    /// r of the code that the new device scans, and the PIN that is typed there.
    Move(&'a EnrolmentSecret, &'a Pin),
}

/// The new key as it is sent, and as the vault stores it until the answer.
fn prepare(change: DeviceChange<'_>, device: DeviceId, rng: &dyn Rng) -> (Payload, PendingChange) {
    match change {
        DeviceChange::Pin(pin) => {
            let key = FactorKey::from_bytes(random(rng));
            let secret = DeviceSecret::from_bytes(random(rng));
            let masked = MaskedPinKey::mask(&key, &secret, pin, device);
            (
                Payload::Key(key),
                PendingChange::Pin {
                    secret,
                    pin: masked,
                },
            )
        }
        DeviceChange::Biometrics(key) => (Payload::Key(key.duplicate()), PendingChange::Biometrics),
        DeviceChange::Move(secret, pin) => {
            let enrolment = secret.derive_id();
            let payload = Payload::Move {
                enrolment,
                token: secret.derive_token(),
                commitment: secret.derive_commitment(pin),
            };
            (payload, PendingChange::Move(enrolment))
        }
    }
}

/// The effect of an answer on the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    /// Nothing; no approval was waiting for it.
    Nothing,
    /// The approval is answered.
    Answer,
    /// The approval is answered, and the new PIN is in force.
    NewPin,
    /// The approval is answered, and `K_bio` is registered.
    Biometrics,
}

/// The values that one use may read before the chain steps.
struct UseMaterial<'a> {
    account: &'a Account,
    chain: &'a ChainValue,
    signer: Signer<'a>,
}

impl Vault {
    /// Takes one step: computes the value, steps O, writes both, and only then returns the value.
    ///
    /// A device whose PIN reset is unanswered takes none: the server may be in the new epoch already, where a step of the old
    /// one looks like a copy's.
    fn take_step<T>(
        &mut self,
        device: DeviceId,
        at_least: Option<Position>,
        make: impl FnOnce(&UseMaterial<'_>) -> Result<(T, Option<Unanswered>), KeyError>,
    ) -> Result<Persisted<T>, VaultError> {
        if self.resetting() == Some(device) {
            return Err(VaultError::ResetUnanswered);
        }
        let keys = std::sync::Arc::clone(&self.keys);
        let value = self.commit(|state| {
            let account = state.account_mut(device).ok_or(VaultError::Nothing)?;
            if let Some(there) = at_least {
                go_to(account, there)?;
            }
            let (value, unanswered) = make(&UseMaterial {
                account,
                chain: &account.chain,
                signer: Signer::of(&*keys, account),
            })?;
            if let Some(unanswered) = unanswered {
                // Only an approval of the same request, made again after `stale`, may replace another one.
                match &account.unanswered {
                    Some(old) if at_least.is_none() || old.request != unanswered.request => {
                        return Err(VaultError::Unanswered);
                    }
                    _ => account.unanswered = Some(unanswered),
                }
            }
            account.chain = account.chain.ahead(1);
            account.position.step += 1;
            Ok(value)
        })?;
        Ok(Persisted::new(value))
    }

    /// An approval, protocol.md §4.3. Its answer's N is for [`Vault::settle`].
    ///
    /// # Errors
    /// [`VaultError`]; nothing may be sent then, and no step was taken.
    pub fn approve(
        &mut self,
        device: DeviceId,
        parts: &ApprovalParts<'_>,
    ) -> Result<Persisted<Outgoing>, VaultError> {
        let match_code = Text::new(parts.match_code).map_err(|_| VaultError::Nothing)?;
        let rng = std::sync::Arc::clone(&self.rng);
        self.take_step(device, parts.at_least, |material| {
            let position = material.account.position;
            let (fields, change) = match parts.change {
                None => (Opaque::default(), None),
                Some(change) => {
                    let (payload, change) = prepare(change, device, &*rng);
                    let bound = WrapContext {
                        device,
                        position,
                        request: parts.request_hash,
                    };
                    let key = material.chain.use_key(parts.factor, KeyPurpose::Wrap);
                    (wrap(&key, random(&*rng), &payload, &bound), Some(change))
                }
            };
            let approve = Approve {
                device,
                epoch: position.epoch,
                step: position.step,
                request: parts.request_hash,
                decision: Decision::Approve,
                method: parts.method,
                match_code,
                fields,
            }
            .encode();
            let approval = Approval {
                chain_proof: Some(material.chain.proof_key().proof(&approve)),
                tag: Some(
                    material
                        .chain
                        .use_key(parts.factor, KeyPurpose::Approve)
                        .tag(&approve),
                ),
                approve: Opaque(approve.clone()),
            };
            let origin = &material.account.origin;
            let out = material
                .signer
                .outgoing(origin, ApiPath::Approve, &approval)?;
            let unanswered = Unanswered {
                request: parts.request,
                request_hash: parts.request_hash,
                approve: Hash32::of(&approve),
                wire: out.wire.clone(),
                position,
                base: material.chain.base(),
                change,
            };
            Ok((out, Some(unanswered)))
        })
    }

    /// The one-time password over a challenge or typed digits, protocol.md §5.2.
    ///
    /// # Errors
    /// [`VaultError`]; nothing may be shown then, and no step was taken.
    pub fn one_time_password(
        &mut self,
        device: DeviceId,
        subject: &OtpSubject,
        factor: &FactorKey,
    ) -> Result<Persisted<Otp>, VaultError> {
        self.take_step(device, None, |material| {
            Ok((Otp::derive(material.chain, factor, subject), None))
        })
    }

    /// The factor key that a PIN gives. A wrong PIN gives a wrong key, which nothing on the phone can detect.
    ///
    /// # Errors
    /// [`VaultError::Nothing`] without such an account.
    pub fn unmask(&self, device: DeviceId, pin: &Pin) -> Result<FactorKey, VaultError> {
        let account = self.kept(device)?;
        Ok(account.pin.unmask(&account.secret, pin, device))
    }

    /// Applies the answer to the unanswered approval, in time or late.
    ///
    /// # Errors
    /// [`VaultError`]; [`VaultError::Nothing`] for a success without N, which no server gives.
    pub fn settle(
        &mut self,
        device: DeviceId,
        answer: &Verified<Answer>,
    ) -> Result<Applied, VaultError> {
        let fits = |u: &Unanswered| u.approve == answer.approve && u.request == answer.request;
        if !self.kept(device)?.unanswered.as_ref().is_some_and(fits) {
            return Ok(Applied::Nothing);
        }
        self.commit(|state| {
            let account = state.account_mut(device).ok_or(VaultError::Nothing)?;
            let unanswered = account.unanswered.take().ok_or(VaultError::Nothing)?;
            match answer.outcome {
                Outcome::Approved => {
                    let fresh = answer.fresh.ok_or(VaultError::Nothing)?;
                    let epoch = unanswered.position.epoch + 1;
                    account.chain = unanswered.base.next_epoch(&fresh, epoch);
                    account.position = Position { epoch, step: 0 };
                    match unanswered.change {
                        Some(PendingChange::Pin { secret, pin }) => {
                            account.secret = secret;
                            account.pin = pin;
                            return Ok(Applied::NewPin);
                        }
                        Some(PendingChange::Biometrics) => {
                            account.biometrics = true;
                            return Ok(Applied::Biometrics);
                        }
                        Some(PendingChange::Move(enrolment)) => account.moving = Some(enrolment),
                        None => {}
                    }
                }
                Outcome::Blocked => {
                    account.status = AccountStatus::Deactivated(DeactivationReason::Blocked)
                }
                Outcome::Locked => {
                    account.status = AccountStatus::Deactivated(DeactivationReason::Copied)
                }
                Outcome::Denied
                | Outcome::Reported
                | Outcome::WrongMatch
                | Outcome::WrongPin
                | Outcome::NeverArrived => {}
            }
            Ok(Applied::Answer)
        })
    }

    /// Forgets an approval that the server refused for good.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if the store fails.
    pub fn forget_unanswered(
        &mut self,
        device: DeviceId,
        request: RequestId,
    ) -> Result<(), VaultError> {
        let open = self.kept(device)?.unanswered.as_ref();
        if open.is_none_or(|u| u.request != request) {
            return Ok(());
        }
        self.commit(|state| {
            let account = state.account_mut(device).ok_or(VaultError::Nothing)?;
            account.unanswered = None;
            Ok(())
        })
    }

    /// Stores the account's status, if it changed.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if the store fails.
    pub fn set_status(
        &mut self,
        device: DeviceId,
        status: AccountStatus,
    ) -> Result<(), VaultError> {
        if self.kept(device)?.status == status {
            return Ok(());
        }
        self.commit(|state| {
            let account = state.account_mut(device).ok_or(VaultError::Nothing)?;
            account.status = status;
            Ok(())
        })
    }

    pub(super) fn kept(&self, device: DeviceId) -> Result<&Account, VaultError> {
        self.state().account(device).ok_or(VaultError::Nothing)
    }
}

/// Steps the chain to the server's position, protocol.md §4.5: never back, never into another epoch, and at most [`MAX_STEPS_AHEAD`]
/// steps.
fn go_to(account: &mut Account, there: Position) -> Result<(), VaultError> {
    let steps = there
        .step
        .checked_sub(account.position.step)
        .filter(|&steps| steps <= MAX_STEPS_AHEAD && there.epoch == account.position.epoch)
        .ok_or(VaultError::OutOfReach)?;
    account.chain = account.chain.ahead(steps);
    account.position = there;
    Ok(())
}
