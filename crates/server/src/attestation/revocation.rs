//! The list of revoked certificates, in the JSON format of Android's documentation of key attestation. The file is read again when
//! it changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use serde::Deserialize;

use super::AttestationFilesError;

/// The largest file, in bytes.
const MAX_FILE: u64 = 16 * 1024 * 1024;
/// The longest serial number, in hexadecimal digits (RFC 5280 §4.1.2.2: 20 bytes).
const MAX_DIGITS: usize = 40;

/// The serial number of a certificate: lower-case hexadecimal digits without leading zeros.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Serial(String);

impl Serial {
    /// The number in a certificate, big-endian.
    pub(super) fn from_bytes(bytes: &[u8]) -> Self {
        let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Self::without_zeros(&digits)
    }

    fn parse(text: &str) -> Option<Self> {
        let lower = text.to_ascii_lowercase();
        let fits = (1..=MAX_DIGITS).contains(&lower.len())
            && lower.bytes().all(|digit| digit.is_ascii_hexdigit());
        fits.then(|| Self::without_zeros(&lower))
    }

    fn without_zeros(digits: &str) -> Self {
        Self(digits.trim_start_matches('0').to_owned())
    }
}

#[derive(Deserialize)]
struct StatusList {
    entries: BTreeMap<String, Entry>,
}

#[derive(Deserialize)]
struct Entry {
    status: Status,
}

/// Both end the trust in a certificate; a suspended one may come back.
#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Status {
    Revoked,
    Suspended,
}

type FileStamp = Option<(SystemTime, u64)>;

/// The revoked serial numbers of a file.
#[derive(Debug)]
pub(super) struct RevocationList {
    path: PathBuf,
    read: Mutex<(FileStamp, BTreeSet<Serial>)>,
}

impl RevocationList {
    /// Reads the file.
    pub(super) fn load(path: PathBuf) -> Result<Self, AttestationFilesError> {
        let stamp = stamp(&path);
        let serials = read(&path)?;
        Ok(Self {
            path,
            read: Mutex::new((stamp, serials)),
        })
    }

    /// Whether a certificate is on the list. A file that cannot be read any more does not replace the list that was read before.
    pub(super) fn contains(&self, serial: &Serial) -> bool {
        let mut known = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let stamp = stamp(&self.path);
        if stamp != known.0 {
            known.0 = stamp;
            match read(&self.path) {
                Ok(serials) => known.1 = serials,
                Err(error) => {
                    tracing::warn!(%error, "the list of revoked certificates stays as it was")
                }
            }
        }
        known.1.contains(serial)
    }
}

fn stamp(path: &Path) -> FileStamp {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

fn read(path: &Path) -> Result<BTreeSet<Serial>, AttestationFilesError> {
    let bytes = super::read_file(path, MAX_FILE)?;
    let wrong = |reason: String| AttestationFilesError::RevocationList {
        path: path.to_owned(),
        reason,
    };
    let list: StatusList =
        serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))?;
    list.entries
        .iter()
        .map(|(serial, Entry { status })| {
            // Every listed status ends the trust; the match fails to compile when one is added that does not.
            match status {
                Status::Revoked | Status::Suspended => Serial::parse(serial).ok_or_else(|| {
                    wrong(format!("{serial:?} is not a serial number in hexadecimal"))
                }),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_then_compared_as_numbers() {
        assert_eq!(
            Serial::from_bytes(&[0, 0x0A, 0xBC]),
            Serial::parse("aBC").unwrap()
        );
        assert_eq!(Serial::parse("00abc"), Serial::parse("abc"));
        for bad in ["", "xyz", " 1", &"1".repeat(MAX_DIGITS + 1)] {
            assert_eq!(Serial::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn file_that_is_no_list_then_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("status.json");
        for bad in [
            "",
            "[]",
            r#"{"entries": {"zz": {"status": "REVOKED"}}}"#,
            r#"{"entries": {"1a": {"status": "UNKNOWN"}}}"#,
        ] {
            fs::write(&path, bad).unwrap();
            assert!(RevocationList::load(path.clone()).is_err(), "{bad}");
        }
        fs::write(&path, vec![b' '; usize::try_from(MAX_FILE).unwrap() + 1]).unwrap();
        let error = RevocationList::load(path).unwrap_err();
        assert!(error.to_string().contains("larger than"), "{error}");
    }

    #[test]
    fn file_changes_then_the_new_list_counts_unless_it_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("status.json");
        let one = Serial::parse("1a").unwrap();
        fs::write(&path, r#"{"entries": {}}"#).unwrap();
        let list = RevocationList::load(path.clone()).unwrap();
        assert!(!list.contains(&one));
        let listed =
            r#"{"entries": {"001A": {"status": "SUSPENDED", "reason": "KEY_COMPROMISE"}}}"#;
        fs::write(&path, listed).unwrap();
        assert!(list.contains(&one));
        fs::write(&path, "no list").unwrap();
        assert!(list.contains(&one));
    }
}
