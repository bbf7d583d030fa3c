//! Files of the operator that each hold a secret: the private key of a certificate, a password, the secret of a service.
//!
//! One rule for all: a file that everybody may read is refused. A group may, so that a file of root can be read by the server's user. The
//! server's own key files are stricter: `crates/server/src/keys.rs`.

use std::io::{self, Read as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

/// The largest file, in bytes.
const MAX_FILE: u64 = 64 * 1024;

/// The reasons for which a file is not read. Each begins with its path.
#[derive(Debug, thiserror::Error)]
pub enum SecretFileError {
    /// It cannot be read.
    #[error("{path}: {source}: correct the path, or let the server's user read the file")]
    Io {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
    /// Everybody may read it.
    #[error(
        "{0}: may be read by everybody: run chmod o= on it, and replace the secret if others had access"
    )]
    Readable(PathBuf),
    /// It is too large.
    #[error("{0}: is larger than 64 KiB")]
    TooLarge(PathBuf),
}

/// Reads a file with a secret.
///
/// # Errors
/// [`SecretFileError`].
pub fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, SecretFileError> {
    let io = |source| SecretFileError::Io {
        path: path.into(),
        source,
    };
    let file = std::fs::File::open(path).map_err(io)?;
    let meta = file.metadata().map_err(io)?;
    if meta.mode() & 0o007 != 0 {
        return Err(SecretFileError::Readable(path.into()));
    }
    if meta.len() > MAX_FILE {
        return Err(SecretFileError::TooLarge(path.into()));
    }
    // Room for the whole file, so that no copy is left behind where it grew.
    let mut bytes = Zeroizing::new(Vec::with_capacity(
        usize::try_from(MAX_FILE).unwrap_or(0) + 1,
    ));
    file.take(MAX_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(io)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(SecretFileError::TooLarge(path.into()));
    }
    Ok(bytes)
}

/// Reads a file with a secret in one line of text, without the end of the line.
///
/// # Errors
/// [`SecretFileError`]; text that is not UTF-8 is an error of reading.
pub fn read_line(path: &Path) -> Result<Zeroizing<String>, SecretFileError> {
    let bytes = read(path)?;
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(Zeroizing::new(
            text.trim_end_matches(['\r', '\n']).to_owned(),
        )),
        Err(_) => Err(SecretFileError::Io {
            path: path.into(),
            source: io::Error::new(io::ErrorKind::InvalidData, "is not UTF-8"),
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn file(mode: u32, bytes: &[u8]) -> tempfile::TempPath {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        let mode = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(file.path(), mode).unwrap();
        file.into_temp_path()
    }

    #[test]
    fn file_of_owner_or_group_then_read_without_the_end_of_the_line() {
        for mode in [0o400, 0o600, 0o640] {
            let path = file(mode, b"secret\r\n");
            assert_eq!(read_line(&path).unwrap().as_str(), "secret", "{mode:o}");
        }
    }

    #[test]
    fn file_open_to_everybody_too_large_or_missing_then_refused_with_its_path() {
        for mode in [0o604, 0o644, 0o602, 0o601] {
            let refused = read(&file(mode, b"secret"));
            assert!(
                matches!(refused, Err(SecretFileError::Readable(_))),
                "{mode:o}"
            );
        }
        let most = usize::try_from(MAX_FILE).unwrap();
        assert_eq!(read(&file(0o600, &vec![b'a'; most])).unwrap().len(), most);
        let large = read(&file(0o600, &vec![b'a'; most + 1]));
        assert!(matches!(large, Err(SecretFileError::TooLarge(_))));
        let missing = read(Path::new("/nowhere/secret")).unwrap_err().to_string();
        assert!(missing.starts_with("/nowhere/secret: "), "{missing}");
        assert!(read_line(&file(0o600, b"\xff")).is_err());
    }
}
