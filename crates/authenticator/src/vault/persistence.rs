//! Opening the vault, and the one way to change it: the changed state is written first and used after that.

use std::sync::Arc;

use protocol::{
    derive::GCM_NONCE_LEN,
    ids::Hash32,
    keys::{PublicKey, Sign, Signature},
    signed::{Message, SignedBytes},
};
use thiserror::Error;
use zeroize::Zeroizing;

use super::{
    file::{FileError, Header, MAX_STATE, SealKey, SealedVault},
    outgoing::{ApiPath, Outgoing},
    state::{Account, MAX_ACCOUNTS, State},
};
use crate::{
    model::{ErrorCode, Problem},
    ports::{
        DeviceKeys, KeyBlob, KeyError, PlatformKey, PlatformSecret, Ports, Rng, SecretError, Store,
        StoreError, random,
    },
};

/// The reasons for which the vault cannot be opened. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OpenError {
    /// The platform's key store did not answer.
    #[error("the platform's key store did not answer")]
    KeyStore,
    /// The platform secret is lost: nothing opens this vault any more.
    #[error("the platform secret is lost")]
    SecretLost,
    /// Another process has it.
    #[error("another process has it")]
    InUse,
    /// A newer version of the app wrote it.
    #[error("a newer version wrote it")]
    Newer,
    /// Damaged, or of another installation.
    #[error("damaged, or of another installation")]
    Damaged,
}

/// The reasons for which the vault was not changed. Its state is as before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum VaultError {
    /// It could not be written.
    #[error("it could not be written")]
    Unwritable,
    /// The platform's key store did not answer.
    #[error("the platform's key store did not answer")]
    KeyStore,
    /// T could not be made or used.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// No account of that device, no approval of that hash, no enrolment under way.
    #[error("nothing there that this belongs to")]
    Nothing,
    /// An approval is unanswered; its outcome must be queried before another one is made, protocol.md §4.5.
    #[error("an approval is unanswered")]
    Unanswered,
    /// The finish of a PIN reset is unanswered, so that nothing is known about the keys in force, protocol.md §8.3.
    #[error("a PIN reset is unanswered")]
    ResetUnanswered,
    /// The vault is full.
    #[error("as many accounts as there can be")]
    TooMany,
    /// The server's position is not one that this chain can reach.
    #[error("a position out of reach")]
    OutOfReach,
}

impl From<VaultError> for Problem {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Unwritable => ErrorCode::StoreUnwritable,
            VaultError::KeyStore | VaultError::Key(KeyError::Unavailable) => {
                ErrorCode::KeyStoreUnavailable
            }
            VaultError::Key(KeyError::Gone) => ErrorCode::DeviceKeyLost,
            VaultError::TooMany => ErrorCode::TooManyAccounts,
            VaultError::ResetUnanswered => ErrorCode::ResetUnanswered,
            VaultError::Nothing | VaultError::Unanswered | VaultError::OutOfReach => {
                ErrorCode::ServerFault
            }
        }
        .into()
    }
}

/// The vault.
pub struct Vault {
    pub(super) keys: Arc<dyn DeviceKeys>,
    pub(super) rng: Arc<dyn Rng>,
    store: Arc<dyn Store>,
    secret: Arc<dyn PlatformSecret>,
    // None in a new installation, until there is something to store.
    seal: Option<SealKey>,
    header: Header,
    state: State,
}

impl Vault {
    /// Reads the vault, or begins an empty one, which is written once there is something to store.
    ///
    /// # Errors
    /// [`OpenError`]; the store is as it was.
    pub fn open(ports: &Ports) -> Result<Self, OpenError> {
        let bytes = ports.store.read().map_err(|error| match error {
            StoreError::InUse => OpenError::InUse,
            StoreError::TooLarge | StoreError::Platform(_) => OpenError::Damaged,
        })?;
        let secret = ports.secret.load().map_err(|error| match error {
            SecretError::Unavailable => OpenError::KeyStore,
            SecretError::Gone => OpenError::SecretLost,
        })?;
        let (seal, header, state) = match (bytes, secret) {
            (None, _) => {
                let header = Header {
                    install: random(&*ports.rng),
                    salt: random(&*ports.rng),
                    write_counter: 0,
                };
                (None, header, State::new(header.install))
            }
            // A vault whose secret is missing is overwritten only if the person says so: the secret may come back.
            (Some(_), None) => return Err(OpenError::SecretLost),
            (Some(bytes), Some(secret)) => {
                let sealed = SealedVault::parse(&bytes).map_err(|error| match error {
                    FileError::Newer => OpenError::Newer,
                    FileError::Damaged => OpenError::Damaged,
                })?;
                let seal = SealKey::derive(&sealed.header.salt, &secret);
                let plain = sealed.open(&seal).map_err(|_| OpenError::Damaged)?;
                let state = State::decode(&plain).map_err(|_| OpenError::Damaged)?;
                if state.install != sealed.header.install {
                    return Err(OpenError::Damaged);
                }
                (Some(seal), sealed.header, state)
            }
        };
        Ok(Self {
            keys: Arc::clone(&ports.keys),
            rng: Arc::clone(&ports.rng),
            store: Arc::clone(&ports.store),
            secret: Arc::clone(&ports.secret),
            seal,
            header,
            state,
        })
    }

    /// Deletes everything of a lost installation, so that [`Self::open`] begins an empty vault: the platform's keys first,
    /// because a vault without them is recognised as lost again.
    ///
    /// # Errors
    /// [`VaultError`]; something may be deleted, and the call can be repeated.
    pub fn delete_all(ports: &Ports) -> Result<(), VaultError> {
        ports
            .secret
            .delete_all()
            .map_err(|_| VaultError::KeyStore)?;
        ports.store.delete().map_err(|_| VaultError::Unwritable)
    }

    /// The stored state.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The one way to change the vault: the changed state is on disk before it is used.
    ///
    /// # Errors
    /// [`VaultError`] of the change, or [`VaultError::Unwritable`]; the state is as it was.
    pub(super) fn commit<R>(
        &mut self,
        change: impl FnOnce(&mut State) -> Result<R, VaultError>,
    ) -> Result<R, VaultError> {
        let mut next = State::decode(&self.state.encode()).map_err(|_| VaultError::Unwritable)?;
        let result = change(&mut next)?;
        self.write(&next)?;
        self.state = next;
        Ok(result)
    }

    fn write(&mut self, next: &State) -> Result<(), VaultError> {
        let plain = next.encode();
        if plain.len() > MAX_STATE || next.accounts.len() > MAX_ACCOUNTS {
            return Err(VaultError::TooMany);
        }
        // Counted even if the write fails, because the bytes may have reached the disk.
        self.header.write_counter += 1;
        let header = self.header;
        let nonce = random::<GCM_NONCE_LEN>(&*self.rng);
        let sealed = header.seal(self.seal()?, &nonce, &plain);
        self.store
            .write(&sealed)
            .map_err(|_| VaultError::Unwritable)
    }

    fn seal(&mut self) -> Result<&SealKey, VaultError> {
        if self.seal.is_none() {
            let secret = self.load_or_create_secret()?;
            self.seal = Some(SealKey::derive(&self.header.salt, &secret));
        }
        self.seal.as_ref().ok_or(VaultError::KeyStore)
    }

    fn load_or_create_secret(&self) -> Result<PlatformKey, VaultError> {
        let load = || self.secret.load().map_err(|_| VaultError::KeyStore);
        if let Some(secret) = load()? {
            return Ok(secret);
        }
        let fresh = Zeroizing::new(random::<32>(&*self.rng));
        self.secret
            .create(&PlatformKey::from_bytes(*fresh))
            .map_err(|_| VaultError::KeyStore)?;
        // Read back: with a key store that loses the secret, the accounts would be lost at the next start.
        match load()? {
            Some(kept) if kept.expose() == &*fresh => Ok(kept),
            _ => Err(VaultError::KeyStore),
        }
    }

    pub(super) fn signer<'a>(&'a self, key: &'a KeyBlob, public: PublicKey) -> Signer<'a> {
        Signer {
            keys: &*self.keys,
            key,
            public,
        }
    }
}

/// One T, ready to sign.
pub(super) struct Signer<'a> {
    keys: &'a dyn DeviceKeys,
    key: &'a KeyBlob,
    public: PublicKey,
}

impl<'a> Signer<'a> {
    pub(super) const fn of(keys: &'a dyn DeviceKeys, account: &'a Account) -> Self {
        Self {
            keys,
            key: &account.key,
            public: account.key_public,
        }
    }

    pub(super) fn outgoing(
        &self,
        origin: &protocol::origin::Origin,
        path: ApiPath,
        message: &impl Message,
    ) -> Result<Outgoing, KeyError> {
        let signed = SignedBytes::sign(self, message)?;
        Ok(Outgoing {
            origin: origin.clone(),
            path,
            wire: signed.to_wire(),
            question: signed.hash(),
        })
    }
}

impl Sign for Signer<'_> {
    type Error = KeyError;

    fn public_key(&self) -> PublicKey {
        self.public
    }

    fn sign(&self, message: &[u8]) -> Result<Signature, KeyError> {
        self.keys.sign(self.key, message)
    }
}

/// A stored wire message as a question, to send it again.
pub(super) fn resend(origin: &protocol::origin::Origin, path: ApiPath, wire: &[u8]) -> Outgoing {
    let body = wire.split_last_chunk::<64>().map_or(wire, |(body, _)| body);
    Outgoing {
        origin: origin.clone(),
        path,
        wire: wire.to_vec(),
        question: Hash32::of(body),
    }
}
