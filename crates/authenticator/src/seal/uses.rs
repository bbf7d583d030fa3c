//! Uses of the chain, §2 and §4: a step is on disk before what was made of it can be sent or shown.

use protocol::{
    chain::{ChainValue, MAX_STEPS_AHEAD, Use},
    ids::{DeviceId, Hash32, Nonce16, Position, RequestId, UnixSeconds},
    keys::FactorKey,
    messages::{Answer, Approval, Approve, Ask, Decision, Method, Opaque, Outcome, Poll, Remove},
    otp::{Otp, Subject},
    pin::Pin,
    signed::{Message, Verified},
    text::Text,
};

use super::{
    Outgoing, Persisted, Vault, VaultError,
    state::{Account, Standing, Unanswered},
    vault::{Signer, resend},
};
use crate::{
    ports::{Endpoint, KeyUnavailable, random},
    views::HaltReason,
};

/// What an approval is made of.
pub struct ApprovalOf<'a> {
    /// The request.
    pub request: RequestId,
    /// SHA-256 of its bytes.
    pub request_hash: Hash32,
    /// The match code as typed, or empty.
    pub match_code: &'a str,
    /// What the PIN gave.
    pub factor: &'a FactorKey,
    /// The server's j, after it said that ours is behind.
    pub at_least: Option<Position>,
}

/// What one use may take from the chain before it steps.
struct UseMaterial<'a> {
    account: &'a Account,
    chain: &'a ChainValue,
    signer: Signer<'a>,
}

impl Vault {
    /// Takes one step: what the use needs is computed, O steps, all of it is written, and only then is it given out.
    fn take_step<T>(
        &mut self,
        device: DeviceId,
        at_least: Option<Position>,
        make: impl FnOnce(&UseMaterial<'_>) -> Result<(T, Option<Unanswered>), KeyUnavailable>,
    ) -> Result<Persisted<T>, VaultError> {
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
                // Only the same request's approval, made anew after `stale`, may take another one's place.
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
        Ok(Persisted(value))
    }

    /// An approval, §4. Its answer's N is for [`Vault::settle`].
    ///
    /// # Errors
    /// [`VaultError`]; then nothing may be sent, and nothing was stepped.
    pub fn approve(
        &mut self,
        device: DeviceId,
        of: &ApprovalOf<'_>,
    ) -> Result<Persisted<Outgoing>, VaultError> {
        let match_code = Text::new(of.match_code).map_err(|_| VaultError::Nothing)?;
        self.take_step(device, of.at_least, |material| {
            let position = material.account.position;
            let approve = Approve {
                device,
                epoch: position.epoch,
                step: position.step,
                request: of.request_hash,
                decision: Decision::Approve,
                method: Method::Pin,
                match_code,
                fields: Opaque::default(),
            }
            .encode();
            let approval = Approval {
                chain_proof: Some(material.chain.proof_key().proof(&approve)),
                tag: Some(
                    material
                        .chain
                        .use_key(of.factor, Use::Approve)
                        .tag(&approve),
                ),
                approve: Opaque(approve.clone()),
            };
            let origin = &material.account.origin;
            let out = material
                .signer
                .outgoing(origin, Endpoint::Approve, &approval)?;
            let unanswered = Unanswered {
                request: of.request,
                request_hash: of.request_hash,
                approve: Hash32::of(&approve),
                wire: out.wire.clone(),
                position,
                base: material.chain.base(),
            };
            Ok((out, Some(unanswered)))
        })
    }

    /// The one-time password over a challenge or typed digits, §5.
    ///
    /// # Errors
    /// [`VaultError`]; then nothing may be shown, and nothing was stepped.
    pub fn one_time_password(
        &mut self,
        device: DeviceId,
        subject: &Subject,
        factor: &FactorKey,
    ) -> Result<Persisted<Otp>, VaultError> {
        self.take_step(device, None, |material| {
            Ok((Otp::derive(material.chain, factor, subject), None))
        })
    }

    /// What this PIN gives; a wrong one gives a wrong key, and nothing here can tell.
    ///
    /// # Errors
    /// [`VaultError::Nothing`] without such an account.
    pub fn unmask(&self, device: DeviceId, pin: &Pin) -> Result<FactorKey, VaultError> {
        let account = self.kept(device)?;
        Ok(account.pin.unmask(&account.secret, pin, device))
    }

    /// The poll, §4: the chain as it is proves itself and does not step.
    ///
    /// # Errors
    /// [`VaultError`].
    pub fn poll(
        &self,
        device: DeviceId,
        time: UnixSeconds,
        seen: u64,
    ) -> Result<(Persisted<Outgoing>, Nonce16), VaultError> {
        let account = self.kept(device)?;
        let nonce = Nonce16(random(&*self.rng));
        let Position { epoch, step } = account.position;
        let proven = Poll::proof_bytes(device, &nonce, time, epoch, step);
        let poll = Poll {
            device,
            nonce,
            time,
            epoch,
            step,
            chain_proof: account.chain.proof_key().proof(&proven),
            seen,
        };
        Ok((self.question(account, Endpoint::Poll, &poll)?, nonce))
    }

    /// The very approval that is unanswered, once more.
    #[must_use]
    pub fn unanswered_again(&self, device: DeviceId) -> Option<Persisted<Outgoing>> {
        let account = self.state().account(device)?;
        let wire = &account.unanswered.as_ref()?.wire;
        Some(Persisted(resend(&account.origin, Endpoint::Approve, wire)))
    }

    /// What became of the unanswered approval?
    ///
    /// # Errors
    /// [`VaultError::Nothing`] if there is none.
    pub fn ask(
        &self,
        device: DeviceId,
        time: UnixSeconds,
    ) -> Result<Persisted<Outgoing>, VaultError> {
        let account = self.kept(device)?;
        let unanswered = account.unanswered.as_ref().ok_or(VaultError::Nothing)?;
        let ask = Ask {
            device,
            request: unanswered.request,
            approve: unanswered.approve,
            nonce: Nonce16(random(&*self.rng)),
            time,
        };
        self.question(account, Endpoint::Ask, &ask)
    }

    /// A denial, §4: no PIN, no step. Gives the hash of AP that its answer refers to.
    ///
    /// # Errors
    /// [`VaultError`].
    pub fn deny(
        &self,
        device: DeviceId,
        request_hash: Hash32,
        report: bool,
    ) -> Result<(Persisted<Outgoing>, Hash32), VaultError> {
        let account = self.kept(device)?;
        let approve = Approve {
            device,
            epoch: account.position.epoch,
            step: account.position.step,
            request: request_hash,
            decision: if report {
                Decision::DenyAndReport
            } else {
                Decision::Deny
            },
            method: Method::None,
            match_code: Text::default(),
            fields: Opaque::default(),
        }
        .encode();
        let hash = Hash32::of(&approve);
        let approval = Approval {
            approve: Opaque(approve),
            chain_proof: None,
            tag: None,
        };
        let out = self.question(account, Endpoint::Approve, &approval)?;
        Ok((out, hash))
    }

    /// Applies the answer to the unanswered approval, now or late. `false`: it answers none that is open.
    ///
    /// # Errors
    /// [`VaultError`]; [`VaultError::Nothing`] for a success without N, which no server gives.
    pub fn settle(
        &mut self,
        device: DeviceId,
        answer: &Verified<Answer>,
    ) -> Result<bool, VaultError> {
        let fits = |u: &Unanswered| u.approve == answer.approve && u.request == answer.request;
        if !self.kept(device)?.unanswered.as_ref().is_some_and(fits) {
            return Ok(false);
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
                }
                Outcome::Blocked => account.standing = Standing::Halted(HaltReason::Blocked),
                Outcome::Locked => account.standing = Standing::Halted(HaltReason::Copied),
                Outcome::Denied
                | Outcome::Reported
                | Outcome::WrongMatch
                | Outcome::WrongPin
                | Outcome::NeverArrived => {}
            }
            Ok(true)
        })
    }

    /// Forgets an approval that the server refused for good: it will never count.
    ///
    /// # Errors
    /// [`VaultError`].
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

    /// Keeps what the server said of the device. Written only if it is something new.
    ///
    /// # Errors
    /// [`VaultError`].
    pub fn set_standing(&mut self, device: DeviceId, standing: Standing) -> Result<(), VaultError> {
        if self.kept(device)?.standing == standing {
            return Ok(());
        }
        self.commit(|state| {
            let account = state.account_mut(device).ok_or(VaultError::Nothing)?;
            account.standing = standing;
            Ok(())
        })
    }

    /// Wipes an account, and gives the last thing that its T signs: the removal, §8.
    ///
    /// # Errors
    /// [`VaultError`]; then the account is still there.
    pub fn remove(
        &mut self,
        device: DeviceId,
        time: UnixSeconds,
    ) -> Result<Persisted<Outgoing>, VaultError> {
        let account = self.kept(device)?;
        let key = account.key.duplicate();
        let remove = Remove {
            device,
            nonce: Nonce16(random(&*self.rng)),
            time,
        };
        let out = self.question(account, Endpoint::Remove, &remove)?;
        self.commit(|state| {
            state.accounts.retain(|a| a.device != device);
            Ok(())
        })?;
        self.keys.forget(&key);
        Ok(out)
    }

    fn kept(&self, device: DeviceId) -> Result<&Account, VaultError> {
        self.state().account(device).ok_or(VaultError::Nothing)
    }

    // A question that takes no step: all that it stands on was read from disk, or written there before.
    fn question(
        &self,
        account: &Account,
        endpoint: Endpoint,
        message: &impl Message,
    ) -> Result<Persisted<Outgoing>, VaultError> {
        let signer = self.signer(&account.key, account.key_public);
        let out = signer.outgoing(&account.origin, endpoint, message)?;
        Ok(Persisted(out))
    }
}

/// Steps the chain to where the server is, §4: never back, never into another epoch, never without end.
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
