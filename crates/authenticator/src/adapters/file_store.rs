//! The vault as a file: written beside, synced, renamed, and the folder synced; locked against a second process.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use crate::{
    ports::{Store, StoreError},
    vault::MAX_VAULT,
};

const VAULT: &str = "vault.bin";
const DRAFT: &str = "vault.bin.draft";
const LOCK: &str = "vault.lock";

/// A vault in a data folder.
#[derive(Debug)]
pub struct FileStore {
    folder: PathBuf,
    // Held from the first use; the system releases it when the process ends.
    lock: Mutex<Option<File>>,
}

impl FileStore {
    /// Takes the data folder; it is made when first used.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            lock: Mutex::new(None),
        }
    }

    fn hold_lock(&self) -> Result<(), StoreError> {
        let mut held = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_some() {
            return Ok(());
        }
        make_private_folder(&self.folder).map_err(|error| platform(&error))?;
        let mut options = private_file();
        options.create(true).truncate(false);
        let file = options
            .open(self.folder.join(LOCK))
            .map_err(|error| platform(&error))?;
        is_ours(file.try_lock(), cfg!(target_os = "android"))?;
        *held = Some(file);
        Ok(())
    }
}

/// Whether the lock was taken or is not needed: on Android an app has one process, and Rust has no file locks there before
/// 1.98.
fn is_ours(asked: Result<(), TryLockError>, is_alone: bool) -> Result<(), StoreError> {
    match asked {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
        Err(TryLockError::Error(error))
            if is_alone && error.kind() == io::ErrorKind::Unsupported =>
        {
            Ok(())
        }
        Err(TryLockError::Error(error)) => Err(platform(&error)),
    }
}

fn platform(error: &io::Error) -> StoreError {
    StoreError::Platform(error.kind())
}

fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a folder that only its owner may enter.
pub(super) fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Makes a rename in this folder durable.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Windows neither needs nor allows it.
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}

/// Deletes a file; a missing one is no error.
pub(super) fn delete_file(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

impl Store for FileStore {
    fn read(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.hold_lock()?;
        let file = match File::open(self.folder.join(VAULT)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(platform(&error)),
        };
        let mut bytes = Vec::new();
        file.take(MAX_VAULT as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| platform(&error))?;
        if bytes.len() > MAX_VAULT {
            return Err(StoreError::TooLarge);
        }
        Ok(Some(bytes))
    }

    fn write(&self, bytes: &[u8]) -> Result<(), StoreError> {
        self.hold_lock()?;
        let draft = self.folder.join(DRAFT);
        let mut options = private_file();
        options.create(true).truncate(true);
        let written = options.open(&draft).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&draft, self.folder.join(VAULT))?;
            sync_folder(&self.folder)
        });
        written.map_err(|error| platform(&error))
    }

    fn delete(&self) -> Result<(), StoreError> {
        self.hold_lock()?;
        // The draft first: it is never read, but it may hold the whole vault.
        let deleted = [DRAFT, VAULT]
            .into_iter()
            .try_for_each(|name| delete_file(&self.folder.join(name)))
            .and_then(|()| sync_folder(&self.folder));
        deleted.map_err(|error| platform(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_then_read_by_the_next_process() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data");
        let store = FileStore::new(path.clone());
        assert_eq!(store.read(), Ok(None));
        store.write(b"one").unwrap();
        store.write(b"two").unwrap();
        drop(store);
        assert_eq!(FileStore::new(path).read(), Ok(Some(b"two".to_vec())));
    }

    #[test]
    fn second_process_then_in_use() {
        let folder = tempfile::tempdir().unwrap();
        let first = FileStore::new(folder.path().to_owned());
        first.read().unwrap();
        let second = FileStore::new(folder.path().to_owned());
        assert_eq!(second.read(), Err(StoreError::InUse));
        assert_eq!(second.write(b"x"), Err(StoreError::InUse));
        drop(first);
        assert_eq!(second.read(), Ok(None));
    }

    #[test]
    fn no_such_lock_then_ours_only_where_an_app_has_one_process() {
        let missing = || Err(TryLockError::Error(io::ErrorKind::Unsupported.into()));
        let unsupported = StoreError::Platform(io::ErrorKind::Unsupported);
        assert_eq!(is_ours(missing(), true), Ok(()));
        assert_eq!(is_ours(missing(), false), Err(unsupported));
        let broken = || Err(TryLockError::Error(io::ErrorKind::PermissionDenied.into()));
        let denied = StoreError::Platform(io::ErrorKind::PermissionDenied);
        assert_eq!(is_ours(broken(), true), Err(denied));
        assert_eq!(
            is_ours(Err(TryLockError::WouldBlock), true),
            Err(StoreError::InUse)
        );
    }

    #[test]
    fn half_written_draft_then_old_vault_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let store = FileStore::new(folder.path().to_owned());
        store.write(b"old").unwrap();
        fs::write(folder.path().join(DRAFT), b"ne").unwrap();
        assert_eq!(store.read(), Ok(Some(b"old".to_vec())));
        store.write(b"new").unwrap();
        assert_eq!(store.read(), Ok(Some(b"new".to_vec())));
    }

    #[test]
    fn deleted_then_none_and_no_draft_and_again_without_error() {
        let folder = tempfile::tempdir().unwrap();
        let store = FileStore::new(folder.path().to_owned());
        store.write(b"old").unwrap();
        fs::write(folder.path().join(DRAFT), b"ne").unwrap();
        store.delete().unwrap();
        assert_eq!(store.read(), Ok(None));
        assert!(!folder.path().join(DRAFT).exists());
        store.delete().unwrap();
        store.write(b"new").unwrap();
        assert_eq!(store.read(), Ok(Some(b"new".to_vec())));
    }

    #[test]
    fn larger_than_any_vault_then_refused_before_it_is_read() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(VAULT), vec![0; MAX_VAULT + 1]).unwrap();
        let store = FileStore::new(folder.path().to_owned());
        assert_eq!(store.read(), Err(StoreError::TooLarge));
    }

    #[cfg(unix)]
    #[test]
    fn any_file_then_for_its_owner_only() {
        use std::os::unix::fs::MetadataExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data");
        FileStore::new(path.clone()).write(b"x").unwrap();
        for name in [VAULT, LOCK] {
            let mode = fs::metadata(path.join(name)).unwrap().mode();
            assert_eq!(mode & 0o077, 0, "{name} is open to others");
        }
    }
}
