//! The pinned S, and following its rotation, protocol.md §9.3.

use protocol::{
    ids::{DeviceId, Hash32, Nonce16},
    keys::PublicKey,
    messages::FollowRotations,
};

use super::{
    outgoing::{ApiPath, Outgoing, Persisted},
    persistence::{Vault, VaultError},
    state::{Account, PendingEnrolment},
};
use crate::ports::random;

impl Vault {
    /// The S that is pinned for a device, also while its enrolment or PIN reset is unanswered.
    #[must_use]
    pub fn pinned_server_key(&self, device: DeviceId) -> Option<PublicKey> {
        self.pinning(device).map(|account| account.server_key)
    }

    /// Queries the rotations since the pinned S.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if a key fails.
    pub fn follow_rotations(
        &self,
        device: DeviceId,
    ) -> Result<(Persisted<Outgoing>, FollowRotations), VaultError> {
        let account = self.pinning(device).ok_or(VaultError::Nothing)?;
        let question = FollowRotations {
            device_key: account.key_public,
            pinned: Hash32::of(account.server_key.as_bytes()),
            nonce: Nonce16(random(&*self.rng)),
        };
        Ok((
            self.question(account, ApiPath::Follow, &question)?,
            question,
        ))
    }

    /// Pins another S, to which verified rotations lead from `old`: for every account of this device's server that has `old`
    /// pinned, and for an enrolment or PIN reset there that is unanswered.
    ///
    /// # Errors
    /// [`VaultError`] without such an account, or if the store fails.
    pub fn pin_server_key(
        &mut self,
        device: DeviceId,
        old: PublicKey,
        new: PublicKey,
    ) -> Result<(), VaultError> {
        let origin = self
            .pinning(device)
            .ok_or(VaultError::Nothing)?
            .origin
            .clone();
        self.commit(|state| {
            let finishing = match &mut state.enrolment {
                Some(PendingEnrolment::Finishing(finishing)) => Some(&mut finishing.account),
                _ => None,
            };
            for account in state.accounts.iter_mut().chain(finishing) {
                if account.origin == origin && account.server_key == old {
                    account.server_key = new;
                }
            }
            Ok(())
        })
    }

    fn pinning(&self, device: DeviceId) -> Option<&Account> {
        self.finishing()
            .map(|finishing| &finishing.account)
            .filter(|account| account.device == device)
            .or_else(|| self.state().account(device))
    }
}
