//! The key of sealed columns and its rotation. It is derived from `master.key` until the first rotation, and from `at-rest.key` afterwards.
//! While a rotation is under way, `at-rest.new` is the next one: it seals, and both open.

use std::fs::{self, File};
use std::path::Path;

use protocol::derive::hkdf;
use zeroize::Zeroizing;

use super::{KeysError, SECRET, load_secret, make_file};

/// The secret after the first rotation.
const CURRENT: &str = "at-rest.key";
/// The next secret, while a rotation is under way.
const NEXT: &str = "at-rest.new";
/// An empty file: a rotation begins when the server starts next.
const WANTED: &str = "at-rest.wanted";

/// The key in force, and the next one while a rotation is under way.
pub(super) struct AtRest {
    pub(super) current: Zeroizing<[u8; SECRET]>,
    pub(super) next: Option<Zeroizing<[u8; SECRET]>>,
}

fn derive(secret: &Zeroizing<[u8; SECRET]>) -> Zeroizing<[u8; SECRET]> {
    hkdf(b"", secret.as_slice(), "cs1/at-rest", &[])
}

impl AtRest {
    /// Before any rotation.
    pub(super) fn of_master(master: &Zeroizing<[u8; SECRET]>) -> Self {
        Self {
            current: derive(master),
            next: None,
        }
    }

    /// As the folder says.
    pub(super) fn load(folder: &Path, master: &Zeroizing<[u8; SECRET]>) -> Result<Self, KeysError> {
        let load = |name: &str| -> Result<Option<Zeroizing<[u8; SECRET]>>, KeysError> {
            let path = folder.join(name);
            if !path.exists() {
                return Ok(None);
            }
            load_secret(&path, false, |_| true).map(Some)
        };
        Ok(Self {
            current: load(CURRENT)?.map_or_else(|| derive(master), |secret| derive(&secret)),
            next: load(NEXT)?.map(|secret| derive(&secret)),
        })
    }

    /// The key that seals.
    pub(super) fn sealing(&self) -> &[u8; SECRET] {
        self.next.as_ref().unwrap_or(&self.current)
    }
}

/// Whether the next key is drawn. A server that runs knows it then: it is drawn only where none runs.
#[must_use]
pub fn is_rotation_under_way(folder: &Path) -> bool {
    folder.join(NEXT).exists()
}

/// Has the server draw the next key when it starts. A key that a running server does not know must not seal anything.
///
/// # Errors
/// When a file cannot be written.
pub fn want_rotation(folder: &Path) -> Result<(), KeysError> {
    let path = folder.join(WANTED);
    if path.exists() {
        return Ok(());
    }
    make_file(&path, &[])
}

/// Begins the rotation for which [`want_rotation`] asked, if it did. For the server that starts, which has the lock of its data.
///
/// # Errors
/// As [`begin_rotation`].
pub fn begin_rotation_if_wanted(folder: &Path) -> Result<(), KeysError> {
    let path = folder.join(WANTED);
    if !path.exists() {
        return Ok(());
    }
    begin_rotation(folder)?;
    fs::remove_file(&path).map_err(|source| KeysError::Io { path, source })
}

/// Draws the next key, unless a rotation is under way already. From now on both open. No server may run that does not know it.
///
/// # Errors
/// When a file cannot be read or written, or the system gives no randomness.
pub fn begin_rotation(folder: &Path) -> Result<(), KeysError> {
    load_secret(&folder.join(NEXT), true, |_| true).map(|_| ())
}

/// The next key takes the place of the one before, which is gone: every value must have been sealed anew.
///
/// # Errors
/// When the file cannot be renamed.
pub fn finish_rotation(folder: &Path) -> Result<(), KeysError> {
    let path = folder.join(NEXT);
    let io = |source| KeysError::Io {
        path: path.clone(),
        source,
    };
    fs::rename(&path, folder.join(CURRENT)).map_err(io)?;
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(io)
}
