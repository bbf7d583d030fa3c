//! Questions that take no step of the chain, and small changes. All that these questions depend on is on disk already.

use protocol::{
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Position, RequestId, UnixSeconds},
    messages::{
        self, Approval, Approve, Decision, DeviceInitiatedRequest, ExpectSignIn, HistoryQuery,
        Method, MoveQuery, MoveStep, Opaque, OpenLink, OutcomeQuery, Poll, RegisterPush, Remove,
        ReportCopy, ReportEntry, RequestKind,
    },
    signed::Message,
    text::Text,
};

use super::{
    outgoing::{ApiPath, Outgoing, Persisted},
    persistence::resend,
    persistence::{Vault, VaultError},
    state::{Account, Nickname, PendingChange, Unanswered},
};
use crate::{model::Settings, ports::random};

/// A question, and the nonce that its answer must name.
type Question = (Persisted<Outgoing>, Nonce16);

impl Vault {
    /// The poll, protocol.md §4.1. It proves the chain's current value and takes no step.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
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
        Ok((self.question(account, ApiPath::Poll, &poll)?, nonce))
    }

    /// The unanswered approval, with the same bytes.
    #[must_use]
    pub fn unanswered_again(&self, device: DeviceId) -> Option<Persisted<Outgoing>> {
        let account = self.state().account(device)?;
        let wire = &account.unanswered.as_ref()?.wire;
        Some(Persisted::new(resend(
            &account.origin,
            ApiPath::Approve,
            wire,
        )))
    }

    /// Queries the outcome of the unanswered approval.
    ///
    /// # Errors
    /// [`VaultError::Nothing`] if there is none.
    pub fn query_outcome(
        &self,
        device: DeviceId,
        time: UnixSeconds,
    ) -> Result<Persisted<Outgoing>, VaultError> {
        let account = self.kept(device)?;
        let unanswered = account.unanswered.as_ref().ok_or(VaultError::Nothing)?;
        let ask = OutcomeQuery {
            device,
            request: unanswered.request,
            approve: unanswered.approve,
            nonce: Nonce16(random(&*self.rng)),
            time,
        };
        self.question(account, ApiPath::Ask, &ask)
    }

    /// A denial, protocol.md §4.3: without a PIN and without a step. Returns the hash of AP that the answer refers to.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
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
        let out = self.question(account, ApiPath::Approve, &approval)?;
        Ok((out, hash))
    }

    /// Asks for the request of a change that this device makes to itself, protocol.md §8.5.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn request_change(
        &self,
        device: DeviceId,
        kind: RequestKind,
        time: UnixSeconds,
    ) -> Result<Question, VaultError> {
        self.question_with(device, ApiPath::SelfAsk, |nonce| DeviceInitiatedRequest {
            device,
            kind,
            nonce,
            time,
        })
    }

    /// Queries the request of a link that was opened on this device, protocol.md §7.2.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn open_link(
        &self,
        device: DeviceId,
        request: RequestId,
        time: UnixSeconds,
    ) -> Result<Question, VaultError> {
        self.question_with(device, ApiPath::Open, |nonce| OpenLink {
            request,
            device,
            nonce,
            time,
        })
    }

    /// Queries the history, protocol.md §8.7, below the entry `before`; 0: from the newest.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn query_history(
        &self,
        device: DeviceId,
        before: u64,
        time: UnixSeconds,
    ) -> Result<Question, VaultError> {
        self.question_with(device, ApiPath::History, |nonce| HistoryQuery {
            device,
            nonce,
            time,
            before,
        })
    }

    /// Reports an entry of the history as not made by the person, protocol.md §8.7.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn report_entry(
        &self,
        device: DeviceId,
        entry: [u8; 16],
        time: UnixSeconds,
    ) -> Result<Question, VaultError> {
        self.question_with(device, ApiPath::Report, |nonce| ReportEntry {
            device,
            entry,
            nonce,
            time,
        })
    }

    /// Announces a sign-in, protocol.md §8.11.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn expect_sign_in(
        &self,
        device: DeviceId,
        time: UnixSeconds,
    ) -> Result<Question, VaultError> {
        self.question_with(device, ApiPath::Expect, |nonce| ExpectSignIn {
            device,
            nonce,
            time,
        })
    }

    /// Queries the state of a move, or answers its comparison, protocol.md §8.6.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn query_move(
        &self,
        device: DeviceId,
        enrolment: EnrolmentId,
        step: MoveStep,
        time: UnixSeconds,
    ) -> Result<Question, VaultError> {
        self.question_with(device, ApiPath::Move, |nonce| MoveQuery {
            device,
            enrolment,
            step,
            nonce,
            time,
        })
    }

    /// Registers the address at which a push service wakes this device, protocol.md §8.10.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn register_push(
        &self,
        device: DeviceId,
        endpoint: messages::PushEndpoint,
        time: UnixSeconds,
    ) -> Result<Question, VaultError> {
        self.question_with(device, ApiPath::Push, |nonce| RegisterPush {
            device,
            endpoint,
            nonce,
            time,
        })
    }

    /// Reports that another copy of this vault was used, protocol.md §8.12.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn report_copy(&self, device: DeviceId, time: UnixSeconds) -> Result<Question, VaultError> {
        self.question_with(device, ApiPath::Copied, |nonce| ReportCopy {
            device,
            nonce,
            time,
        })
    }

    /// Forgets a move that ended; the account stays on this device.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn forget_move(
        &mut self,
        device: DeviceId,
        enrolment: EnrolmentId,
    ) -> Result<(), VaultError> {
        if self.kept(device)?.moving != Some(enrolment) {
            return Ok(());
        }
        self.commit(|state| {
            let account = state.account_mut(device).ok_or(VaultError::Nothing)?;
            account.moving = None;
            Ok(())
        })
    }

    /// Wipes an account and returns its removal, the last message that its T signs, protocol.md §8.4.
    ///
    /// # Errors
    /// [`VaultError`]; the account is unchanged then.
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
        let out = self.question(account, ApiPath::Remove, &remove)?;
        self.commit(|state| {
            state.drop_account(device);
            Ok(())
        })?;
        self.keys.forget(&key);
        Ok(out)
    }

    /// Wipes an account that the server has removed already. Nothing is sent.
    ///
    /// # Errors
    /// [`VaultError`]; the account is unchanged then.
    pub fn wipe(&mut self, device: DeviceId) -> Result<(), VaultError> {
        let key = self.kept(device)?.key.duplicate();
        self.commit(|state| {
            state.drop_account(device);
            Ok(())
        })?;
        self.keys.forget(&key);
        Ok(())
    }

    /// Puts an account on show.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn show(&mut self, device: DeviceId) -> Result<(), VaultError> {
        self.kept(device)?;
        if self.state().shown().is_some_and(|a| a.device == device) {
            return Ok(());
        }
        self.commit(|state| {
            state.active = Some(device);
            Ok(())
        })
    }

    /// Stores the person's own name for an account.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn set_nickname(&mut self, device: DeviceId, nickname: Nickname) -> Result<(), VaultError> {
        if self.kept(device)?.nickname == nickname {
            return Ok(());
        }
        self.commit(|state| {
            let account = state.account_mut(device).ok_or(VaultError::Nothing)?;
            account.nickname = nickname;
            Ok(())
        })
    }

    /// Records that `K_bio` is deleted, also one that is on its way to the server: its late approval turns nothing on.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn drop_biometrics(&mut self, device: DeviceId) -> Result<(), VaultError> {
        let on_its_way = |u: &Unanswered| matches!(u.change, Some(PendingChange::Biometrics));
        let account = self.kept(device)?;
        if !account.biometrics && !account.unanswered.as_ref().is_some_and(on_its_way) {
            return Ok(());
        }
        self.commit(|state| {
            let account = state.account_mut(device).ok_or(VaultError::Nothing)?;
            account.biometrics = false;
            if let Some(unanswered) = account.unanswered.as_mut().filter(|u| on_its_way(u)) {
                unanswered.change = None;
            }
            Ok(())
        })
    }

    /// Stores the settings.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key or the store fails.
    pub fn set_settings(&mut self, settings: Settings) -> Result<(), VaultError> {
        if self.state().settings == settings {
            return Ok(());
        }
        self.commit(|state| {
            state.settings = settings;
            Ok(())
        })
    }

    fn question_with<M: Message>(
        &self,
        device: DeviceId,
        path: ApiPath,
        make: impl FnOnce(Nonce16) -> M,
    ) -> Result<Question, VaultError> {
        let account = self.kept(device)?;
        let nonce = Nonce16(random(&*self.rng));
        Ok((self.question(account, path, &make(nonce))?, nonce))
    }

    // All that the question depends on is on disk already.
    pub(super) fn question(
        &self,
        account: &Account,
        path: ApiPath,
        message: &impl Message,
    ) -> Result<Persisted<Outgoing>, VaultError> {
        let signer = self.signer(&account.key, account.key_public);
        let out = signer.outgoing(&account.origin, path, message)?;
        Ok(Persisted::new(out))
    }
}
