//! A file that is being written, under a name of its own beside the place that it gets.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::{BackupError, at, beside};

/// An unfinished file, which one process at a time has. It goes when it is dropped, and so with every failure; the lock goes after it.
pub(super) struct UnfinishedFile {
    path: PathBuf,
    _lock: File,
}

impl UnfinishedFile {
    /// Makes the empty file `path` for its owner alone, in place of what an interrupted run left there. It is never an existing file or
    /// one behind a symbolic link, which somebody else might read.
    ///
    /// # Errors
    /// [`BackupError::Busy`] with `target` when another process has it; [`BackupError::Io`].
    pub(super) fn claim(path: PathBuf, target: &Path) -> Result<Self, BackupError> {
        loop {
            let made = OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(&path);
            match made {
                Ok(file) => {
                    lock(&file, &path, target)?;
                    return Ok(Self { path, _lock: file });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    remove_left_over(&path, target)?;
                }
                Err(source) => return Err(at(&path)(source)),
            }
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

fn lock(file: &File, path: &Path, target: &Path) -> Result<(), BackupError> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(BackupError::Busy(target.into())),
        Err(TryLockError::Error(source)) => Err(at(path)(source)),
    }
}

/// Removes what an interrupted run left at `path`, unless another process has it.
fn remove_left_over(path: &Path, target: &Path) -> Result<(), BackupError> {
    let not_found = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
    let remove = |path: &Path| match std::fs::remove_file(path) {
        Err(error) if !not_found(&error) => Err(at(path)(error)),
        _ => Ok(()),
    };
    if path.is_symlink() {
        return remove(path);
    }
    let file = match File::open(path) {
        Err(error) if not_found(&error) => return Ok(()),
        opened => opened.map_err(at(path))?,
    };
    lock(&file, path, target)?;
    // The process that had it may have put another file there between the two calls.
    if is_at(&file, path).map_err(at(path))? {
        // SQLite would take an old journal for one of the new file.
        remove(&beside(path, "-journal"))?;
        remove(path)?;
    }
    Ok(())
}

fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    let opened = file.metadata()?;
    match std::fs::symlink_metadata(path) {
        Ok(there) => Ok((there.dev(), there.ino()) == (opened.dev(), opened.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

impl Drop for UnfinishedFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
        // SQLite's own file beside a database that is being written.
        let _ = std::fs::remove_file(beside(&self.path, "-journal"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_that_another_process_has_then_busy_and_a_left_over_one_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (path, target) = (folder.path().join("a.part"), folder.path().join("a"));
        let first = UnfinishedFile::claim(path.clone(), &target).unwrap();
        std::fs::write(&path, "first").unwrap();
        let second = UnfinishedFile::claim(path.clone(), &target);
        assert!(matches!(second, Err(BackupError::Busy(busy)) if busy == target));
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        drop(first);
        assert!(!path.exists());
        // An interrupted run, and a link to a file of somebody else.
        let other = folder.path().join("other");
        std::fs::write(&path, "old").unwrap();
        let again = UnfinishedFile::claim(path.clone(), &target).unwrap();
        assert_eq!(std::fs::read(again.path()).unwrap(), b"");
        drop(again);
        std::os::unix::fs::symlink(&other, &path).unwrap();
        drop(UnfinishedFile::claim(path, &target).unwrap());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
