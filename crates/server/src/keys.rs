//! The server's secrets outside the database: the key of sealed columns and the message key S (protocol.md §2.1, §8.9).
//!
//! Invariant: nothing here is printable, cloneable or serialisable; the files are readable by their owner alone.

mod at_rest;
mod message;

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use protocol::derive::{self, GCM_NONCE_LEN, hkdf};
use protocol::ids::{Hash32, UnixSeconds};
use protocol::keys::{PublicKey, SoftwareKey};
use protocol::messages::Opaque;
use protocol::transcript::encode;
use zeroize::Zeroizing;

use self::at_rest::AtRest;
use self::message::MessageKeys;

pub use self::at_rest::{
    begin_rotation, begin_rotation_if_wanted, finish_rotation, is_rotation_under_way, want_rotation,
};
pub use self::message::{replace, rotate, shown_time, withdraw};

const SECRET: usize = 32;
/// The file of the secret from which the key at rest is derived.
const MASTER: &str = "master.key";

/// The reasons for which the keys cannot be loaded or used.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// A key file cannot be made or read.
    #[error("key file {path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The error of the system.
        source: std::io::Error,
    },
    /// A key file is open to others than its owner.
    #[error(
        "key file {0} may be read by others: run chmod 600 on it, and replace it if others had access"
    )]
    Readable(PathBuf),
    /// A key is missing although a database exists. A new key could not open its sealed columns.
    #[error(
        "key file {0} is missing, but the database was made with it: restore it, or check --key-dir"
    )]
    Missing(PathBuf),
    /// A key file does not hold 32 bytes of a key.
    #[error("key file {0} is damaged")]
    Damaged(PathBuf),
    /// S was rotated already, and the new key does not count yet.
    #[error(
        "the key announced last counts only from {0} on: rotate again after that, or withdraw it before (key withdraw message)"
    )]
    RotationPending(String),
    /// Every announced S counts already.
    #[error("no key is announced that does not count yet: there is nothing to withdraw")]
    NothingPending,
    /// There are keys where others are to be copied.
    #[error(
        "the key folder {0} has keys already: move them to another folder first, or do without --with-keys to use them"
    )]
    Occupied(PathBuf),
    /// S was rotated as often as phones can follow.
    #[error("S was rotated {0} times, which is as often as phones can follow")]
    TooManyRotations(usize),
    /// The system gives no randomness.
    #[error("no randomness from the system")]
    Randomness,
    /// A sealed value was changed, moved to another row or sealed under another key.
    #[error("a sealed value cannot be opened")]
    Sealed,
}

/// The server's keys.
pub struct Keys {
    at_rest: AtRest,
    tokens: Zeroizing<[u8; SECRET]>,
    networks: Zeroizing<[u8; SECRET]>,
    mails: Zeroizing<[u8; SECRET]>,
    message: MessageKeys,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// Loads the keys from `folder`; at the first start, that is without a database, it makes them.
    ///
    /// # Errors
    /// When a file is unreadable, damaged, or open to others.
    pub fn load(folder: &Path, first_start: bool) -> Result<Self, KeysError> {
        if first_start {
            make_private_folder(folder).map_err(|source| KeysError::Io {
                path: folder.into(),
                source,
            })?;
        }
        let master = load_secret(&folder.join(MASTER), first_start, |_| true)?;
        let message = MessageKeys::load(folder, first_start)?;
        let at_rest = AtRest::load(folder, &master)?;
        Ok(Self::new(&master, at_rest, message))
    }

    /// Keys from fixed secrets, for tests.
    ///
    /// # Errors
    /// When `scalar` is no P-256 secret key.
    pub fn from_secrets(master: &[u8; SECRET], scalar: &[u8; SECRET]) -> Result<Self, KeysError> {
        let message = SoftwareKey::from_scalar(scalar).map_err(|_| KeysError::Sealed)?;
        let message = MessageKeys::single(message);
        let master = Zeroizing::new(*master);
        Ok(Self::new(&master, AtRest::of_master(&master), message))
    }

    fn new(master: &Zeroizing<[u8; SECRET]>, at_rest: AtRest, message: MessageKeys) -> Self {
        Self {
            at_rest,
            tokens: hkdf(b"", master.as_slice(), "cs1/web-token", &[]),
            networks: hkdf(b"", master.as_slice(), "cs1/audit-net", &[]),
            mails: hkdf(b"", master.as_slice(), "cs1/mail-ids", &[]),
            message,
        }
    }

    /// The message key S, which signs the server's messages to devices at this time.
    pub fn message(&self, now: UnixSeconds) -> &SoftwareKey {
        self.message.private(now)
    }

    /// The public key of the S that signs at this time.
    pub fn message_public(&self, now: UnixSeconds) -> &PublicKey {
        self.message.public(now)
    }

    /// The time from which the S of this time signs; 0 if it was never rotated.
    pub fn message_since(&self, now: UnixSeconds) -> UnixSeconds {
        self.message.since(now)
    }

    /// The rotations of S that count at this time, from the S with this hash on.
    pub fn rotations_after(&self, pinned: Hash32, now: UnixSeconds) -> Vec<Opaque> {
        self.message.after(pinned, now)
    }

    /// The key under which page tokens (CSRF) are made; 32 bytes.
    pub(crate) fn tokens(&self) -> &[u8; SECRET] {
        &self.tokens
    }

    /// The key under which the audit log names networks; 32 bytes.
    pub(crate) fn networks(&self) -> &[u8; SECRET] {
        &self.networks
    }

    /// The public id of a queued mail: the same at every attempt, and without the order or number of mails to its reader.
    /// 32 hexadecimal digits.
    pub(crate) fn mail_id(&self, number: i64, queued_at: UnixSeconds) -> String {
        let fields: [&[u8]; 2] = [&number.to_be_bytes(), &queued_at.0.to_be_bytes()];
        let id: Zeroizing<[u8; 16]> = hkdf(b"", self.mails.as_slice(), "cs1/mail-id", &fields);
        id.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Seals `plain` for one column of one row: `nonce[12] ‖ AES-256-GCM`, AAD `E("cs1/at-rest", account, device, column)`.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(
        &self,
        account: &[u8; 16],
        device: &[u8],
        column: &str,
        plain: &[u8],
    ) -> Result<Vec<u8>, KeysError> {
        let mut nonce = [0; GCM_NONCE_LEN];
        getrandom::fill(&mut nonce).map_err(|_| KeysError::Randomness)?;
        let aad = encode("cs1/at-rest", &[account, device, column.as_bytes()]);
        let sealed = derive::seal(self.at_rest.sealing(), &nonce, plain, &aad);
        Ok([&nonce[..], &sealed].concat())
    }

    /// Opens what [`Keys::seal`] made for the same account, device and column.
    ///
    /// # Errors
    /// When anything differs.
    pub fn open(
        &self,
        account: &[u8; 16],
        device: &[u8],
        column: &str,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, KeysError> {
        let (nonce, body) = sealed
            .split_first_chunk::<GCM_NONCE_LEN>()
            .ok_or(KeysError::Sealed)?;
        let aad = encode("cs1/at-rest", &[account, device, column.as_bytes()]);
        let next = self.at_rest.next.as_ref();
        next.and_then(|key| derive::open(key, nonce, body, &aad))
            .or_else(|| derive::open(&self.at_rest.current, nonce, body, &aad))
            .ok_or(KeysError::Sealed)
    }

    /// The value sealed anew under the next key; `None` if it is sealed under that key already.
    ///
    /// # Errors
    /// [`KeysError::Sealed`] when no key opens it; [`KeysError::Randomness`].
    pub(crate) fn reseal(
        &self,
        account: &[u8; 16],
        device: &[u8],
        column: &str,
        sealed: &[u8],
    ) -> Result<Option<Vec<u8>>, KeysError> {
        let (nonce, body) = sealed
            .split_first_chunk::<GCM_NONCE_LEN>()
            .ok_or(KeysError::Sealed)?;
        let aad = encode("cs1/at-rest", &[account, device, column.as_bytes()]);
        if derive::open(self.at_rest.sealing(), nonce, body, &aad).is_some() {
            return Ok(None);
        }
        let plain = self.open(account, device, column, sealed)?;
        self.seal(account, device, column, &plain).map(Some)
    }
}

/// Whether the folder of the keys lies inside the data folder, also by a symbolic link. Then one backup holds both.
pub(crate) fn lies_within(keys: &Path, data: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    real(keys).starts_with(real(data))
}

/// Checks that a folder has no keys, so that others can be copied into it.
///
/// # Errors
/// [`KeysError::Occupied`].
pub fn check_free(folder: &Path) -> Result<(), KeysError> {
    if folder.join(MASTER).exists() {
        return Err(KeysError::Occupied(folder.into()));
    }
    Ok(())
}

/// Copies every key file of a folder into another one, which must not have any of them. Returns their number. A copy that fails leaves
/// no file.
///
/// # Errors
/// [`KeysError`]: when a file cannot be read or written, or exists.
pub fn copy_all(from: &Path, to: &Path) -> Result<usize, KeysError> {
    check_free(to)?;
    make_private_folder(to).map_err(|source| KeysError::Io {
        path: to.into(),
        source,
    })?;
    let mut made = Vec::new();
    let copied = copy_each(from, to, &mut made);
    if copied.is_err() {
        for path in &made {
            let _ = std::fs::remove_file(path);
        }
    }
    copied.map(|()| made.len())
}

/// Copies the files, and notes each one that was made.
fn copy_each(from: &Path, to: &Path, made: &mut Vec<PathBuf>) -> Result<(), KeysError> {
    let io = |path: &Path| {
        let path = path.to_owned();
        move |source| KeysError::Io { path, source }
    };
    for entry in std::fs::read_dir(from).map_err(io(from))? {
        let path = entry.map_err(io(from))?.path();
        let Some(name) = path.file_name().filter(|_| path.is_file()) else {
            continue;
        };
        let bytes = if name == message::ROTATIONS {
            std::fs::read(&path)
                .map(Zeroizing::new)
                .map(Some)
                .map_err(io(&path))?
        } else {
            read_file(&path)?
        };
        if let Some(bytes) = bytes {
            let copy = to.join(name);
            make_file(&copy, &bytes)?;
            made.push(copy);
        }
    }
    Ok(())
}

/// Creates a folder that only the server's user can open.
///
/// # Errors
/// Those of the system.
pub fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

/// Whether the file of the key at rest is gone, or the folder cannot be read: the next start would fail.
pub(crate) fn are_missing(folder: &Path) -> bool {
    !matches!(read_file(&folder.join(MASTER)), Ok(Some(_)))
}

/// Reads a secret of 32 bytes; makes it first where there is none.
fn load_secret(
    path: &Path,
    first_start: bool,
    fits: impl Fn(&[u8; SECRET]) -> bool,
) -> Result<Zeroizing<[u8; SECRET]>, KeysError> {
    let Some(bytes) = read_file(path)? else {
        if !first_start {
            return Err(KeysError::Missing(path.into()));
        }
        return make_secret(path, fits);
    };
    let mut secret = Zeroizing::new([0; SECRET]);
    if bytes.len() != SECRET {
        return Err(KeysError::Damaged(path.into()));
    }
    secret.copy_from_slice(&bytes);
    if !fits(&secret) {
        return Err(KeysError::Damaged(path.into()));
    }
    Ok(secret)
}

/// Draws a secret and stores it under `path`.
fn make_secret(
    path: &Path,
    fits: impl Fn(&[u8; SECRET]) -> bool,
) -> Result<Zeroizing<[u8; SECRET]>, KeysError> {
    let mut secret = Zeroizing::new([0; SECRET]);
    loop {
        getrandom::fill(secret.as_mut_slice()).map_err(|_| KeysError::Randomness)?;
        if fits(&secret) {
            break;
        }
    }
    make_file(path, secret.as_slice())?;
    Ok(secret)
}

/// The largest key file, in bytes.
const MAX_FILE: u64 = 64 * 1024;

/// Reads a key file; `None` if there is none.
///
/// # Errors
/// [`KeysError::Io`]; [`KeysError::Readable`] when others than its owner may read it; [`KeysError::Damaged`] when it is too large.
pub fn read_file(path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, KeysError> {
    let io = |source| KeysError::Io {
        path: path.into(),
        source,
    };
    let mut file = match OpenOptions::new().read(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io(error)),
    };
    let meta = file.metadata().map_err(io)?;
    if meta.mode() & 0o077 != 0 {
        return Err(KeysError::Readable(path.into()));
    }
    let len = usize::try_from(meta.len()).unwrap_or(usize::MAX);
    if meta.len() > MAX_FILE {
        return Err(KeysError::Damaged(path.into()));
    }
    let mut bytes = Zeroizing::new(vec![0; len]);
    file.read_exact(bytes.as_mut_slice()).map_err(io)?;
    Ok(Some(bytes))
}

/// Makes a key file for its owner alone, never over an existing file and never half: it is written and synced under another name
/// and linked into place.
///
/// # Errors
/// [`KeysError::Io`].
pub fn make_file(path: &Path, bytes: &[u8]) -> Result<(), KeysError> {
    let io = |source| KeysError::Io {
        path: path.into(),
        source,
    };
    let draft = path.with_extension(format!("new-{}", std::process::id()));
    let _ = std::fs::remove_file(&draft);
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&draft)
        .map_err(io)?;
    file.write_all(bytes).map_err(io)?;
    file.sync_all().map_err(io)?;
    let linked = std::fs::hard_link(&draft, path);
    std::fs::remove_file(&draft).map_err(io)?;
    linked.map_err(io)?;
    if let Some(folder) = path.parent() {
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(io)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    const ACCOUNT: [u8; 16] = [1; 16];

    fn keys() -> Keys {
        Keys::from_secrets(&[7; 32], &[9; 32]).unwrap()
    }

    #[test]
    fn first_start_then_files_are_for_the_owner_alone_and_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        let first = Keys::load(&path, true).unwrap();
        for name in ["master.key", "message.key"] {
            let meta = std::fs::metadata(path.join(name)).unwrap();
            assert_eq!((meta.mode() & 0o777, meta.len()), (0o600, 32), "{name}");
        }
        assert_eq!(std::fs::read_dir(&path).unwrap().count(), 2);
        let sealed = first.seal(&ACCOUNT, b"d", "k", b"secret").unwrap();
        let again = Keys::load(&path, true).unwrap();
        let now = UnixSeconds(1_000);
        assert_eq!(again.message_public(now), first.message_public(now));
        assert_eq!(
            again.open(&ACCOUNT, b"d", "k", &sealed).unwrap().as_slice(),
            b"secret"
        );
    }

    #[test]
    fn key_missing_beside_a_database_then_refused_and_none_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        assert!(matches!(
            Keys::load(&path, false),
            Err(KeysError::Missing(_))
        ));
        // A path that was mistyped is not made either.
        assert!(!path.exists());
        Keys::load(&path, true).unwrap();
        std::fs::remove_file(path.join("message.key")).unwrap();
        assert!(matches!(
            Keys::load(&path, false),
            Err(KeysError::Missing(_))
        ));
    }

    #[test]
    fn s19_key_folder_inside_the_data_folder_is_found_however_it_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let (data, apart) = (folder.path().join("data"), folder.path().join("keys"));
        std::fs::create_dir_all(data.join("keys")).unwrap();
        std::fs::create_dir(&apart).unwrap();
        std::os::unix::fs::symlink(data.join("keys"), folder.path().join("link")).unwrap();
        assert!(lies_within(&data.join("keys"), &data));
        assert!(lies_within(&data, &data));
        assert!(lies_within(&data.join("../data/keys"), &data));
        assert!(lies_within(&folder.path().join("link"), &data));
        assert!(!lies_within(&apart, &data));
        assert!(!lies_within(&folder.path().join("data-keys"), &data));
    }

    #[test]
    fn file_open_to_others_then_refused() {
        let folder = tempfile::tempdir().unwrap();
        Keys::load(folder.path(), true).unwrap();
        for (name, mode) in [("master.key", 0o640), ("message.key", 0o604)] {
            let path = folder.path().join(name);
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            assert!(
                matches!(Keys::load(folder.path(), true), Err(KeysError::Readable(_))),
                "{name}"
            );
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        }
        Keys::load(folder.path(), true).unwrap();
    }

    #[test]
    fn announcements_that_an_earlier_version_left_open_then_copied_with_the_keys() {
        let (folder, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        Keys::load(folder.path(), true).unwrap();
        rotate(folder.path(), UnixSeconds(1_000), UnixSeconds(2_000)).unwrap();
        let path = folder.path().join("rotations");
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        let to = copy.path().join("keys");
        assert_eq!(copy_all(folder.path(), &to).unwrap(), 4);
        Keys::load(&to, false).unwrap();
    }

    #[test]
    fn damaged_file_then_refused_and_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        Keys::load(folder.path(), true).unwrap();
        for (name, bytes) in [("master.key", vec![1; 31]), ("message.key", vec![0; 32])] {
            let path = folder.path().join(name);
            let good = std::fs::read(&path).unwrap();
            std::fs::write(&path, &bytes).unwrap();
            assert!(
                matches!(Keys::load(folder.path(), true), Err(KeysError::Damaged(_))),
                "{name}"
            );
            assert_eq!(std::fs::read(&path).unwrap(), bytes);
            std::fs::write(&path, good).unwrap();
        }
    }

    /// Made by another implementation of HKDF (RFC 5869, no salt) and AES-GCM: databases outlive this code.
    #[test]
    fn value_sealed_by_another_implementation_then_it_opens() {
        let sealed = [
            0x05, 0x05, 0x05, 0x05, 0x05, 0x05, 0x05, 0x05, 0x05, 0x05, 0x05, 0x05, 0xa2, 0xaf,
            0x47, 0xf0, 0xc7, 0xd3, 0xb6, 0x73, 0x15, 0x64, 0x1b, 0xc7, 0x0f, 0x5f, 0x1e, 0x59,
            0x94, 0x43, 0x04, 0xfc, 0x84, 0x41,
        ];
        let opened = keys().open(&ACCOUNT, b"d", "k_pin", &sealed).unwrap();
        assert_eq!(opened.as_slice(), b"secret");
    }

    #[test]
    fn sealed_value_moved_or_changed_then_it_does_not_open() {
        let keys = keys();
        let sealed = keys.seal(&ACCOUNT, b"d", "k_pin", b"secret").unwrap();
        assert!(keys.open(&[2; 16], b"d", "k_pin", &sealed).is_err());
        assert!(keys.open(&ACCOUNT, b"e", "k_pin", &sealed).is_err());
        assert!(keys.open(&ACCOUNT, b"d", "o", &sealed).is_err());
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[index] ^= 1;
            assert!(
                keys.open(&ACCOUNT, b"d", "k_pin", &changed).is_err(),
                "{index}"
            );
        }
        assert!(keys.open(&ACCOUNT, b"d", "k_pin", &sealed[..5]).is_err());
    }

    #[test]
    fn same_value_sealed_twice_then_different_bytes() {
        let keys = keys();
        let seal = || keys.seal(&ACCOUNT, b"", "c", b"x").unwrap();
        assert_ne!(seal(), seal());
    }

    #[test]
    fn debug_then_nothing_shows() {
        assert_eq!(format!("{:?}", keys()), "Keys");
    }
}
