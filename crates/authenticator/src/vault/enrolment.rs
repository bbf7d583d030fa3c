//! The records of an enrolment or PIN reset at each of its stages, protocol.md §3.

use std::mem;

use protocol::{
    chain::ChainValue,
    enrolment::{NewKeys, Transcript, TranscriptParts, derive_comparison_code, derive_done, wrap},
    ids::{DeviceId, EnrolmentId, Position},
    keys::{DeviceSecret, EnrolmentSecret, FactorKey, MaskedPinKey, PublicKey},
    messages::{AttestationBytes, Claim, Claimed, EnrolmentKind, Finish, Opaque},
    origin::Origin,
    pin::Pin,
    signed::{Message as _, Verified},
};
use subtle::ConstantTimeEq as _;

use super::{
    outgoing::{ApiPath, Outgoing, Persisted},
    persistence::{Signer, resend},
    persistence::{Vault, VaultError},
    state::{Account, FinishingEnrolment, MAX_ACCOUNTS, Nickname, PendingEnrolment},
};
use crate::{
    model::AccountStatus,
    ports::{KeyBlob, random},
};

/// The T that a code is claimed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimant {
    /// A new one, or the one that claimed the same code before.
    NewKey,
    /// The T of an account: a PIN reset.
    Device(DeviceId),
}

/// A claim that can be sent.
pub struct ClaimOut {
    /// The question.
    pub out: Persisted<Outgoing>,
    /// `T_pub`, which the answer must name.
    pub key_public: PublicKey,
}

/// The parts of a finish.
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

impl FinishParts<'_> {
    fn transcript(&self, device_key: &PublicKey) -> Transcript {
        let claimed = self.claimed;
        Transcript::of(&TranscriptParts {
            kind: claimed.kind,
            enrolment: claimed.enrolment,
            origin: self.origin,
            server_key: &claimed.server_key,
            nonce: claimed.nonce,
            device_key,
            device: claimed.device,
            epoch: claimed.epoch,
        })
    }

    /// The account with its new keys, masked by the PIN. The page has not confirmed it yet.
    fn pending_account(
        &self,
        (key, key_public): (KeyBlob, PublicKey),
        keys: NewKeys,
        secret: DeviceSecret,
        comparison_code: String,
    ) -> Account {
        let claimed = self.claimed;
        Account {
            device: claimed.device,
            origin: self.origin.clone(),
            server_key: claimed.server_key,
            account: claimed.account.clone(),
            server_name: claimed.server_name.clone(),
            key,
            key_public,
            pin: MaskedPinKey::mask(&keys.pin_key, &secret, self.pin, claimed.device),
            secret,
            position: Position {
                epoch: claimed.epoch,
                step: 0,
            },
            chain: keys.chain,
            unanswered: None,
            status: AccountStatus::Pending { comparison_code },
            // A reset deletes K_bio on both sides, protocol.md §8.3.
            biometrics: false,
            moving: None,
            nickname: Nickname::default(),
        }
    }
}

impl Vault {
    /// The claim, protocol.md §3.3. A new T is on disk before it is used, so that a restart continues with it.
    ///
    /// # Errors
    /// [`VaultError`]; nothing may be sent then. [`VaultError::ResetUnanswered`]: another claim would lose the unanswered keys
    /// of a PIN reset, which the server may have accepted.
    pub fn claim(
        &mut self,
        claimant: Claimant,
        origin: &Origin,
        secret: &EnrolmentSecret,
    ) -> Result<ClaimOut, VaultError> {
        let enrolment = secret.derive_id();
        if self.resetting().is_some() {
            return Err(VaultError::ResetUnanswered);
        }
        if claimant == Claimant::NewKey {
            self.keep_new_key(enrolment)?;
        }
        self.claim_with(claimant, origin, secret, AttestationBytes::default())
    }

    /// The claim again, with another T that the platform attests for the server's challenge (protocol.md §3.7). The new T
    /// replaces the first one on disk before it is used. Without it, nothing is lost: the same code is claimed with the T that
    /// is on disk.
    ///
    /// # Errors
    /// [`VaultError`]; nothing may be sent then.
    pub fn claim_attested(
        &mut self,
        origin: &Origin,
        secret: &EnrolmentSecret,
        challenge: &[u8; 32],
    ) -> Result<ClaimOut, VaultError> {
        let enrolment = secret.derive_id();
        // Only the T of a claim that waits for an answer is replaced.
        self.claiming_key(Claimant::NewKey, enrolment)?;
        let (key, key_public, attestation) = self.keys.create_attested(&*self.rng, challenge)?;
        self.replace_claiming_key(enrolment, key, key_public)?;
        let attestation = Opaque(attestation.within_bounds().encode());
        self.claim_with(Claimant::NewKey, origin, secret, attestation)
    }

    fn claim_with(
        &self,
        claimant: Claimant,
        origin: &Origin,
        secret: &EnrolmentSecret,
        attestation: AttestationBytes,
    ) -> Result<ClaimOut, VaultError> {
        let enrolment = secret.derive_id();
        let (key, key_public) = self.claiming_key(claimant, enrolment)?;
        let claim = Claim {
            enrolment,
            token: *secret.derive_token().expose(),
            device_key: key_public,
            protection: self.keys.protection(key),
            attestation,
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
        // Refused here, before the server registers the device.
        if self.state().accounts.len() >= MAX_ACCOUNTS {
            return Err(VaultError::TooMany);
        }
        let (key, key_public) = self.keys.create(&*self.rng)?;
        self.replace_claiming_key(enrolment, key, key_public)
    }

    fn replace_claiming_key(
        &mut self,
        enrolment: EnrolmentId,
        key: KeyBlob,
        key_public: PublicKey,
    ) -> Result<(), VaultError> {
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

    /// The finish, protocol.md §3.4: new keys, masked by the PIN in the vault and wrapped for a server that knows C, on disk before
    /// they are sent.
    ///
    /// # Errors
    /// [`VaultError`]; nothing may be sent then.
    pub fn finish(&mut self, parts: &FinishParts<'_>) -> Result<Persisted<Outgoing>, VaultError> {
        if self.resetting().is_some() {
            return Err(VaultError::ResetUnanswered);
        }
        let claimed = parts.claimed;
        let (key, key_public) = self.claiming_key(parts.claimant, claimed.enrolment)?;
        let key = (key.duplicate(), key_public);
        let transcript = parts.transcript(&key_public);
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
        let comparison_code = derive_comparison_code(&commitment, &transcript);
        let account = parts.pending_account(key, keys, device_secret, comparison_code);
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

    /// The enrolment whose finish bytes are unanswered.
    #[must_use]
    pub fn finishing(&self) -> Option<&FinishingEnrolment> {
        match &self.state().enrolment {
            Some(PendingEnrolment::Finishing(finishing)) => Some(finishing),
            _ => None,
        }
    }

    /// The device whose PIN reset is unanswered.
    #[must_use]
    pub fn resetting(&self) -> Option<DeviceId> {
        self.finishing()
            .filter(|finishing| finishing.kind == EnrolmentKind::PinReset)
            .map(|finishing| finishing.account.device)
    }

    /// The finish bytes again, unchanged.
    #[must_use]
    pub fn finish_again(&self) -> Option<Persisted<Outgoing>> {
        let finishing = self.finishing()?;
        Some(Persisted::new(resend(
            &finishing.account.origin,
            ApiPath::Finish,
            &finishing.wire,
        )))
    }

    /// Takes the server's `done`: stores the account and erases the finish bytes; only then may the comparison code be
    /// shown. Returns also the accounts that it replaced: those of this server that could not be used any more.
    ///
    /// # Errors
    /// [`VaultError::Nothing`] if the server does not know C, or no finish is unanswered.
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
            let mut account = finishing.account;
            let device = account.device;
            let dead = |a: &Account| a.origin == account.origin && a.status.is_final();
            let replaced: Vec<Account> = state
                .accounts
                .extract_if(.., |a| a.device != device && dead(a))
                .collect();
            // The newest account is put on show. A PIN reset keeps its place in the list, its T and its name.
            state.active = Some(device);
            match state.account_mut(device) {
                Some(old) => {
                    account.nickname = mem::take(&mut old.nickname);
                    *old = account;
                }
                None => state.accounts.push(account),
            }
            Ok((device, replaced))
        })?;
        for account in &replaced {
            self.keys.forget(&account.key);
        }
        Ok((device, replaced.iter().map(|a| a.device).collect()))
    }

    /// Drops the finish bytes after a wrong PIN. T is kept for the next attempt with the same code.
    ///
    /// # Errors
    /// [`VaultError`] if the store fails.
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

    /// Drops the enrolment that is under way.
    ///
    /// # Errors
    /// [`VaultError`] if the store fails.
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
            // The T of a PIN reset belongs to its account.
            Some(PendingEnrolment::Finishing(f)) if f.kind == EnrolmentKind::Enrol => {
                self.keys.forget(&f.account.key);
            }
            _ => {}
        }
    }
}
