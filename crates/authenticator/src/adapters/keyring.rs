//! The platform secret in the desktop's key store, through `keyring-core`: the Secret Service on
//! Linux, the keychain of a Mac, the Credential Manager of Windows.

use std::{collections::HashMap, sync::Arc, thread};

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
use keyring_core::{CredentialStore, Entry, Error};
use tracing::warn;
#[cfg(windows)]
use windows_native_keyring_store::Store;
#[cfg(target_os = "linux")]
use zbus_secret_service_keyring_store::Store;
use zeroize::{Zeroize as _, Zeroizing};

use crate::{
    ports::{PlatformKey, PlatformSecret, SecretError},
    views::KeyStoreKind,
};

/// The modifiers of an item. Without them Windows would copy the item to other machines of a domain.
const ASKED: Option<(&str, &str)> = if cfg!(windows) {
    Some(("persistence", "Local"))
} else {
    None
};

/// An item of the key store.
#[derive(Clone, Debug)]
pub struct Keyring {
    service: String,
    user: String,
}

impl Keyring {
    /// Takes the names under which the secret is kept: the app's, and the installation's (its data folder).
    #[must_use]
    pub fn new(service: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            service: service.into(),
            user: user.into(),
        }
    }

    // The client blocks on an executor of its own, which must not happen on a thread of another one.
    fn apart<T: Send>(
        &self,
        ask: impl FnOnce(&Entry) -> Result<T, Error> + Send,
    ) -> Result<T, SecretError> {
        let asked = thread::scope(|scope| {
            scope
                .spawn(|| {
                    let store: Arc<CredentialStore> = Store::new()?;
                    let asked = ASKED.map(|pair| HashMap::from([pair]));
                    ask(&store.build(&self.service, &self.user, asked.as_ref())?)
                })
                .join()
        });
        match asked {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => {
                warn!(kind = kind_of(&error), "the key store did not answer");
                Err(SecretError::Unavailable)
            }
            Err(_) => {
                warn!("the key store's client gave up");
                Err(SecretError::Unavailable)
            }
        }
    }
}

// Some errors carry the stored bytes: none is printed as it is.
const fn kind_of(error: &Error) -> &'static str {
    match error {
        Error::NoStorageAccess(_) => "no access",
        Error::PlatformFailure(_) => "platform failure",
        Error::NoEntry => "no entry",
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "not a secret of ours",
        Error::Ambiguous(_) => "more than one entry",
        _ => "other",
    }
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

// As text, since some services (KDE Wallet) keep nothing else.
fn write_hex(secret: &PlatformKey) -> Zeroizing<Vec<u8>> {
    let mut out = Zeroizing::new(Vec::with_capacity(64));
    for byte in secret.expose() {
        out.push(DIGITS[usize::from(byte >> 4)]);
        out.push(DIGITS[usize::from(byte & 15)]);
    }
    out
}

fn read_hex(text: &[u8]) -> Option<PlatformKey> {
    let text: &[u8; 64] = text.try_into().ok()?;
    let digit = |d: u8| DIGITS.iter().position(|&x| x == d);
    let mut bytes = Zeroizing::new([0; 32]);
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = u8::try_from(digit(pair[0])? * 16 + digit(pair[1])?).ok()?;
    }
    Some(PlatformKey::from_bytes(*bytes))
}

impl PlatformSecret for Keyring {
    fn kind(&self) -> KeyStoreKind {
        KeyStoreKind::System
    }

    fn load(&self) -> Result<Option<PlatformKey>, SecretError> {
        let found = self.apart(|entry| match entry.get_secret() {
            Ok(text) => Ok(Some(Zeroizing::new(text))),
            Err(Error::NoEntry) => Ok(None),
            Err(Error::BadEncoding(mut bytes)) => {
                bytes.zeroize();
                Err(Error::BadEncoding(Vec::new()))
            }
            Err(error) => Err(error),
        })?;
        match found {
            None => Ok(None),
            Some(text) => read_hex(&text).map(Some).ok_or(SecretError::Unavailable),
        }
    }

    fn create(&self, secret: &PlatformKey) -> Result<(), SecretError> {
        let text = write_hex(secret);
        self.apart(|entry| entry.set_secret(&text))
    }

    fn delete_all(&self) -> Result<(), SecretError> {
        self.apart(|entry| match entry.delete_credential() {
            Err(Error::NoEntry) => Ok(()),
            deleted => deleted,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_as_text_then_read_back_and_slips_refused() {
        let secret = PlatformKey::from_bytes(std::array::from_fn(|i| i as u8 * 7));
        let text = write_hex(&secret);
        assert_eq!(read_hex(&text).unwrap().expose(), secret.expose());
        assert!(read_hex(&text[1..]).is_none());
        assert!(read_hex(&[b'g'; 64]).is_none());
    }
}
