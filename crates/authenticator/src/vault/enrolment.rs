//! What an enrolment or PIN reset leaves in the vault at each of its stages, §3.

use protocol::{
    chain::ChainValue,
    enrolment::{NewKeys, Transcript, TranscriptParts, derive_comparison_code, derive_done, wrap},
    ids::{DeviceId, EnrolmentId, Position},
    keys::{DeviceSecret, EnrolmentSecret, FactorKey, MaskedPinKey, PublicKey},
    messages::{Claim, Claimed, EnrolmentKind, Finish, Opaque},
    origin::Origin,
    pin::Pin,
    signed::Verified,
};
use subtle::ConstantTimeEq as _;

use super::{
    outgoing::{ApiPath, Outgoing, Persisted},
    persistence::{Signer, resend},
    persistence::{Vault, VaultError},
    state::{Account, FinishingEnrolment, MAX_ACCOUNTS, PendingEnrolment},
};
use crate::{
    model::AccountStatus,
    ports::{KeyBlob, random},
};

/// With which T a code is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimant {
    /// A new one, or the one that claimed this very code before.
    NewKey,
    /// That of an account: a PIN reset.
    Device(DeviceId),
}

/// A claim on its way out.
pub struct ClaimOut {
    /// The question.
    pub out: Persisted<Outgoing>,
    /// `T_pub`, which the answer must name.
    pub key_public: PublicKey,
}

/// What the PIN completes.
pub struct FinishParts<'a> {
    /// With which T the code was claimed.
    pub claimant: Claimant,
    /// The server's origin, from the code.
    pub origin: &'a Origin,
    /// r.
    pub secret: &'a EnrolmentSecret,
    /// The server's answer to the claim.
    pub claimed: &'a Verified<Claimed>,
    /// The PIN as typed in the app.
    pub pin: &'a Pin,
}

impl Vault {
    /// The claim, §3.3. A new T is on disk before it is claimed with, so that a restart goes on with the same.
    ///
    /// # Errors
    /// [`VaultError`]; then nothing may be sent.
    pub fn claim(
        &mut self,
        claimant: Claimant,
        origin: &Origin,
        secret: &EnrolmentSecret,
    ) -> Result<ClaimOut, VaultError> {
        let enrolment = secret.derive_id();
        if claimant == Claimant::NewKey {
            self.keep_new_key(enrolment)?;
        }
        let (key, key_public) = self.claiming_key(claimant, enrolment)?;
        let claim = Claim {
            enrolment,
            token: *secret.derive_token().expose(),
            device_key: key_public,
            protection: self.keys.protection(key),
        };
        let out = self
            .signer(key, key_public)
            .outgoing(origin, ApiPath::Claim, &claim)?;
        Ok(ClaimOut {
            out: Persisted::new(out),
            key_public,
        })
    }

    fn keep_new_key(&mut self, enrolment: EnrolmentId) -> Result<(), VaultError> {
        if self.claiming_key(Claimant::NewKey, enrolment).is_ok() {
            return Ok(());
        }
        // Refused here rather than once the server has registered it.
        if self.state().accounts.len() >= MAX_ACCOUNTS {
            return Err(VaultError::TooMany);
        }
        let (key, key_public) = self.keys.create(&*self.rng)?;
        let old = self.commit(|state| {
            Ok(state.enrolment.replace(PendingEnrolment::Claiming {
                enrolment,
                key,
                key_public,
            }))
        })?;
        self.forget_key_of(old.as_ref());
        Ok(())
    }

    fn claiming_key(
        &self,
        claimant: Claimant,
        enrolment: EnrolmentId,
    ) -> Result<(&KeyBlob, PublicKey), VaultError> {
        match (claimant, &self.state().enrolment) {
            (Claimant::Device(device), _) => {
                let account = self.state().account(device).ok_or(VaultError::Nothing)?;
                Ok((&account.key, account.key_public))
            }
            (
                Claimant::NewKey,
                Some(PendingEnrolment::Claiming {
                    enrolment: kept,
                    key,
                    key_public,
                }),
            ) if *kept == enrolment => Ok((key, *key_public)),
            _ => Err(VaultError::Nothing),
        }
    }

    /// The finish, §3.4: new keys, masked by the PIN here and wrapped for who knows C there, on disk before they leave.
    ///
    /// # Errors
    /// [`VaultError`]; then nothing may be sent.
    pub fn finish(&mut self, parts: &FinishParts<'_>) -> Result<Persisted<Outgoing>, VaultError> {
        let claimed = parts.claimed;
        let (key, key_public) = self.claiming_key(parts.claimant, claimed.enrolment)?;
        let key = key.duplicate();
        let transcript = Transcript::of(&TranscriptParts {
            kind: claimed.kind,
            enrolment: claimed.enrolment,
            origin: parts.origin,
            server_key: &claimed.server_key,
            nonce: claimed.nonce,
            device_key: &key_public,
            device: claimed.device,
            epoch: claimed.epoch,
        });
        let commitment = parts.secret.derive_commitment(parts.pin);
        let keys = NewKeys {
            pin_key: FactorKey::from_bytes(random(&*self.rng)),
            chain: ChainValue::from_bytes(random(&*self.rng)),
        };
        let device_secret = DeviceSecret::from_bytes(random(&*self.rng));
        let wrapped = wrap(
            &keys,
            &commitment,
            &claimed.nonce,
            &transcript,
            random(&*self.rng),
        );
        let account = Account {
            device: claimed.device,
            origin: parts.origin.clone(),
            server_key: claimed.server_key,
            account: claimed.account.clone(),
            server_name: claimed.server_name.clone(),
            key,
            key_public,
            pin: MaskedPinKey::mask(&keys.pin_key, &device_secret, parts.pin, claimed.device),
            secret: device_secret,
            position: Position {
                epoch: claimed.epoch,
                step: 0,
            },
            chain: keys.chain,
            unanswered: None,
            status: AccountStatus::Pending {
                comparison_code: derive_comparison_code(&commitment, &transcript),
            },
            // A reset deletes K_bio on both sides, §8.3.
            biometrics: false,
            moving: None,
        };
        let done = derive_done(&commitment, &transcript, &wrapped.sealed);
        let finish = Finish {
            transcript: Opaque(transcript.as_bytes().to_vec()),
            nonce: wrapped.nonce,
            wrapped: Opaque(wrapped.sealed),
            proof: wrapped.proof,
        };
        let signer = Signer::of(&*self.keys, &account);
        let out = signer.outgoing(parts.origin, ApiPath::Finish, &finish)?;
        let finishing = FinishingEnrolment {
            kind: claimed.kind,
            enrolment: claimed.enrolment,
            account,
            done,
            wire: out.wire.clone(),
        };
        self.commit(|state| {
            state.enrolment = Some(PendingEnrolment::Finishing(Box::new(finishing)));
            Ok(())
        })?;
        Ok(Persisted::new(out))
    }

    /// What is being finished, if anything is.
    #[must_use]
    pub fn finishing(&self) -> Option<&FinishingEnrolment> {
        match &self.state().enrolment {
            Some(PendingEnrolment::Finishing(finishing)) => Some(finishing),
            _ => None,
        }
    }

    /// The finish bytes, once more and unchanged.
    #[must_use]
    pub fn finish_again(&self) -> Option<Persisted<Outgoing>> {
        let finishing = self.finishing()?;
        Some(Persisted::new(resend(
            &finishing.account.origin,
            ApiPath::Finish,
            &finishing.wire,
        )))
    }

    /// Takes the server's `done`: the account is kept, the finish bytes are erased, and only then may the six characters
    /// be shown. Gives the accounts whose place it took, too: those of this server that could not be used any more.
    ///
    /// # Errors
    /// [`VaultError::Nothing`] if it is not of the one who knows C, or nothing is being finished.
    pub fn finished(
        &mut self,
        enrolment: EnrolmentId,
        done: &[u8; 32],
    ) -> Result<(DeviceId, Vec<DeviceId>), VaultError> {
        let fits =
            |f: &FinishingEnrolment| f.enrolment == enrolment && bool::from(f.done.ct_eq(done));
        if !self.finishing().is_some_and(fits) {
            return Err(VaultError::Nothing);
        }
        let (device, replaced) = self.commit(|state| {
            let Some(PendingEnrolment::Finishing(finishing)) = state.enrolment.take() else {
                return Err(VaultError::Nothing);
            };
            let account = finishing.account;
            let device = account.device;
            let dead = |a: &Account| a.origin == account.origin && a.status.is_final();
            let replaced: Vec<Account> = state
                .accounts
                .extract_if(.., |a| a.device != device && dead(a))
                .collect();
            // The newest is on show: it is the one that the person has in hand. A PIN reset keeps its place and its T.
            state.active = Some(device);
            match state.account_mut(device) {
                Some(old) => *old = account,
                None => state.accounts.push(account),
            }
            Ok((device, replaced))
        })?;
        for account in &replaced {
            self.keys.forget(&account.key);
        }
        Ok((device, replaced.iter().map(|a| a.device).collect()))
    }

    /// The PIN was wrong: the finish bytes are of no more use, T is, for the next try with the same code.
    ///
    /// # Errors
    /// [`VaultError`].
    pub fn unfinish(&mut self) -> Result<(), VaultError> {
        if self.finishing().is_none() {
            return Ok(());
        }
        self.commit(|state| {
            if let Some(PendingEnrolment::Finishing(finishing)) = state.enrolment.take()
                && finishing.kind == EnrolmentKind::Enrol
            {
                state.enrolment = Some(PendingEnrolment::Claiming {
                    enrolment: finishing.enrolment,
                    key_public: finishing.account.key_public,
                    key: finishing.account.key.duplicate(),
                });
            }
            Ok(())
        })
    }

    /// Ends the enrolment under way: it leads nowhere any more.
    ///
    /// # Errors
    /// [`VaultError`].
    pub fn drop_enrolment(&mut self) -> Result<(), VaultError> {
        if self.state().enrolment.is_none() {
            return Ok(());
        }
        let old = self.commit(|state| Ok(state.enrolment.take()))?;
        self.forget_key_of(old.as_ref());
        Ok(())
    }

    fn forget_key_of(&self, pending: Option<&PendingEnrolment>) {
        match pending {
            Some(PendingEnrolment::Claiming { key, .. }) => self.keys.forget(key),
            // The T of a PIN reset is its account's.
            Some(PendingEnrolment::Finishing(f)) if f.kind == EnrolmentKind::Enrol => {
                self.keys.forget(&f.account.key);
            }
            _ => {}
        }
    }
}
