//! The platform secret in a file of mode 0600, by explicit setting where no system key store runs.

use std::{
    fs::{self, File, OpenOptions},
    io::{Read as _, Write as _},
    path::PathBuf,
};

use tracing::warn;
use zeroize::Zeroizing;

use crate::{
    ports::{PlatformKey, PlatformSecret, SecretError},
    views::KeyStoreKind,
};

/// A file that only its owner may read.
#[derive(Clone, Debug)]
pub struct FileSecret {
    path: PathBuf,
}

impl FileSecret {
    /// Takes the file's path; its folder is made when the secret is.
    #[must_use]
    pub const fn new(path: PathBuf) -> Self {
        Self { path }
    }
}

fn unavailable(error: &std::io::Error) -> SecretError {
    warn!(kind = ?error.kind(), "the secret's file cannot be used");
    SecretError::Unavailable
}

impl PlatformSecret for FileSecret {
    fn kind(&self) -> KeyStoreKind {
        KeyStoreKind::File
    }

    fn load(&self) -> Result<Option<PlatformKey>, SecretError> {
        let mut file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unavailable(&error)),
        };
        let metadata = file.metadata().map_err(|error| unavailable(&error))?;
        if !owner_only(&metadata) || metadata.len() != 32 {
            warn!("the secret's file is not ours alone, or not a secret");
            return Err(SecretError::Unavailable);
        }
        let mut bytes = Zeroizing::new([0; 32]);
        file.read_exact(bytes.as_mut_slice())
            .map_err(|error| unavailable(&error))?;
        Ok(Some(PlatformKey::from_bytes(*bytes)))
    }

    fn create(&self, secret: &PlatformKey) -> Result<(), SecretError> {
        let folder = self.path.parent().ok_or(SecretError::Unavailable)?;
        super::file_store::make_private_folder(folder).map_err(|error| unavailable(&error))?;
        // Written beside and renamed, so that a crash leaves no half secret; a half one would look like a foreign one.
        let draft = self.path.with_extension("draft");
        let _ = fs::remove_file(&draft);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(&draft).and_then(|mut file| {
            file.write_all(secret.expose())?;
            file.sync_all()?;
            fs::rename(&draft, &self.path)?;
            super::file_store::sync_folder(folder)
        });
        written.map_err(|error| unavailable(&error))
    }

    fn delete_all(&self) -> Result<(), SecretError> {
        let deleted = [self.path.with_extension("draft"), self.path.clone()]
            .iter()
            .try_for_each(|path| super::file_store::delete_file(path));
        deleted.map_err(|error| unavailable(&error))
    }
}

#[cfg(unix)]
fn owner_only(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    metadata.is_file() && metadata.mode() & 0o077 == 0
}

#[cfg(not(unix))]
fn owner_only(metadata: &fs::Metadata) -> bool {
    metadata.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn created_then_loaded_again() {
        let folder = tempfile::tempdir().unwrap();
        let secret = FileSecret::new(folder.path().join("keys/platform.key"));
        assert!(secret.load().unwrap().is_none());
        secret.create(&PlatformKey::from_bytes([7; 32])).unwrap();
        assert_eq!(secret.load().unwrap().unwrap().expose(), &[7; 32]);
    }

    #[test]
    fn deleted_then_none_and_another_can_be_created() {
        let folder = tempfile::tempdir().unwrap();
        let secret = FileSecret::new(folder.path().join("platform.key"));
        secret.create(&PlatformKey::from_bytes([7; 32])).unwrap();
        secret.delete_all().unwrap();
        assert!(secret.load().unwrap().is_none());
        secret.delete_all().unwrap();
        secret.create(&PlatformKey::from_bytes([8; 32])).unwrap();
        assert_eq!(secret.load().unwrap().unwrap().expose(), &[8; 32]);
    }

    #[cfg(unix)]
    #[test]
    fn readable_by_a_group_then_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("platform.key");
        let secret = FileSecret::new(path.clone());
        secret.create(&PlatformKey::from_bytes([7; 32])).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(secret.load().is_err());
    }

    #[test]
    fn another_length_then_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("platform.key");
        let secret = FileSecret::new(path.clone());
        secret.create(&PlatformKey::from_bytes([7; 32])).unwrap();
        fs::write(&path, [7; 31]).unwrap();
        assert!(secret.load().is_err());
    }
}
