//! The message key S and its rotation (protocol.md §9.3): which key signs at which time, and the announcements that lead
//! phones from one key to the next.
//!
//! In the key folder `message.key` is the first key, `message-1.key` the one after the first rotation, and so on; `rotations`
//! holds all announcements. The newest key is always there; keys that sign no more are deleted by the next rotation.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use protocol::ids::{Hash32, UnixSeconds};
use protocol::keys::{PublicKey, Sign as _, SoftwareKey};
use protocol::messages::{MAX_ROTATIONS, Opaque, Rotate};
use protocol::rotation::chain;
use protocol::signed::SignedBytes;

use super::{KeysError, load_secret};
use crate::verify::RingVerifier;

/// The file of the announcements. They are public: earlier versions let everybody read it.
pub(super) const ROTATIONS: &str = "rotations";

/// The file of the key that takes the place of all others, while [`replace`] is under way.
const REPLACEMENT: &str = "message.replacement";

/// One key, and the time from which it signs.
struct MessageKey {
    from: UnixSeconds,
    public: PublicKey,
    private: SoftwareKey,
}

/// The keys that sign now or later, and every announcement.
pub(crate) struct MessageKeys {
    earliest: MessageKey,
    later: Vec<MessageKey>,
    announcements: Vec<(Rotate, Opaque)>,
}

impl MessageKeys {
    /// One key, never rotated.
    pub(crate) fn single(private: SoftwareKey) -> Self {
        Self {
            earliest: MessageKey {
                from: UnixSeconds(0),
                public: private.public_key(),
                private,
            },
            later: Vec::new(),
            announcements: Vec::new(),
        }
    }

    /// Loads the keys of a folder; at the first start it makes one. A replacement that was interrupted is finished first.
    ///
    /// # Errors
    /// When a file is missing, unreadable or damaged, or open to others.
    pub(crate) fn load(folder: &Path, first_start: bool) -> Result<Self, KeysError> {
        finish_replacement(folder)?;
        let announcements = load_announcements(&folder.join(ROTATIONS))?;
        let newest = announcements.len();
        let make = first_start && newest == 0;
        let mut keys = Self {
            announcements,
            ..Self::single(load_key(&key_file(folder, newest), make)?)
        };
        keys.earliest.from = keys.counts_from(newest);
        keys.require(newest, &key_file(folder, newest))?;
        for earlier in (0..newest).rev() {
            let path = key_file(folder, earlier);
            if !path.exists() {
                break;
            }
            let private = load_key(&path, false)?;
            let key = MessageKey {
                from: keys.counts_from(earlier),
                public: private.public_key(),
                private,
            };
            keys.later
                .insert(0, std::mem::replace(&mut keys.earliest, key));
            keys.require(earlier, &path)?;
        }
        Ok(keys)
    }

    /// The time from which the key with this number counts.
    fn counts_from(&self, number: usize) -> UnixSeconds {
        number
            .checked_sub(1)
            .and_then(|rotation| self.announcements.get(rotation))
            .map_or(UnixSeconds(0), |(rotate, _)| rotate.from)
    }

    /// The earliest key must be the one that the announcements name under this number.
    fn require(&self, number: usize, path: &Path) -> Result<(), KeysError> {
        let named = match (number.checked_sub(1), self.announcements.first()) {
            (Some(rotation), _) => self.announcements.get(rotation).map(|(r, _)| r.new),
            (None, Some((rotate, _))) => Some(rotate.old),
            (None, None) => None,
        };
        if named.is_none_or(|named| named == self.earliest.public) {
            Ok(())
        } else {
            Err(KeysError::Damaged(path.into()))
        }
    }

    fn in_force(&self, now: UnixSeconds) -> &MessageKey {
        let counts = |key: &&MessageKey| key.from <= now;
        self.later
            .iter()
            .rev()
            .find(counts)
            .unwrap_or(&self.earliest)
    }

    /// The key that signs at this time.
    pub(crate) fn private(&self, now: UnixSeconds) -> &SoftwareKey {
        &self.in_force(now).private
    }

    /// Its public key.
    pub(crate) fn public(&self, now: UnixSeconds) -> &PublicKey {
        &self.in_force(now).public
    }

    /// The time from which it signs; 0 for the first key.
    pub(crate) fn since(&self, now: UnixSeconds) -> UnixSeconds {
        self.in_force(now).from
    }

    /// The announcements that count at this time, from the key with this hash on; none for a key that never was S.
    pub(crate) fn after(&self, pinned: Hash32, now: UnixSeconds) -> Vec<Opaque> {
        self.announcements
            .iter()
            .skip_while(|(rotate, _)| Hash32::of(rotate.old.as_bytes()) != pinned)
            .take_while(|(rotate, _)| rotate.from <= now)
            .map(|(_, announcement)| announcement.clone())
            .collect()
    }
}

/// Makes a new key and announces under the newest one that it counts from `from` on. Keys that sign no more are deleted.
/// Interrupted, it leaves the keys as they were, and repeated, it goes on.
///
/// # Errors
/// When an announced key does not count yet, when there are as many rotations as phones follow, or when a file cannot be read
/// or written.
pub fn rotate(folder: &Path, now: UnixSeconds, from: UnixSeconds) -> Result<(), KeysError> {
    let keys = MessageKeys::load(folder, false)?;
    let number = keys.announcements.len();
    let newest = keys.later.last().unwrap_or(&keys.earliest);
    if newest.from > now {
        return Err(KeysError::RotationPending(shown_time(newest.from)));
    }
    if number >= MAX_ROTATIONS {
        return Err(KeysError::TooManyRotations(MAX_ROTATIONS));
    }
    let new = load_key(&key_file(folder, number + 1), true)?;
    let rotate = Rotate {
        old: newest.public,
        new: new.public_key(),
        from: UnixSeconds(from.0.max(newest.from.0 + 1)),
    };
    let Ok(signed) = SignedBytes::sign(&newest.private, &rotate);
    let all = keys.announcements.iter().map(|(_, kept)| kept.0.clone());
    write_announcements(folder, all.chain([signed.to_wire()]))?;
    for retired in 0..number {
        remove(key_file(folder, retired))?;
    }
    Ok(())
}

/// Withdraws the announcement of a key that does not count yet, and deletes the key. No server may run: it would begin to sign with
/// the key, and phones would follow it.
///
/// # Errors
/// [`KeysError::NothingPending`] when every announced key counts; otherwise when a file cannot be read or written.
pub fn withdraw(folder: &Path, now: UnixSeconds) -> Result<(), KeysError> {
    let keys = MessageKeys::load(folder, false)?;
    let number = keys.announcements.len();
    if keys.counts_from(number) <= now {
        // A key that an interrupted withdrawal has left must not be announced again.
        remove(key_file(folder, number + 1))?;
        return Err(KeysError::NothingPending);
    }
    let kept = keys.announcements.iter().take(number - 1);
    write_announcements(folder, kept.map(|(_, kept)| kept.0.clone()))?;
    remove(key_file(folder, number))
}

/// Makes a first key anew, and deletes every other key and all announcements: no phone follows from a stolen key to this one. No server
/// may run. Interrupted, it is finished when the keys are loaded next.
///
/// # Errors
/// When a file cannot be written, or the system gives no randomness.
pub fn replace(folder: &Path) -> Result<(), KeysError> {
    load_key(&folder.join(REPLACEMENT), true)?;
    finish_replacement(folder)
}

fn finish_replacement(folder: &Path) -> Result<(), KeysError> {
    let path = folder.join(REPLACEMENT);
    if !path.exists() {
        return Ok(());
    }
    remove(folder.join(ROTATIONS))?;
    for number in 1..=MAX_ROTATIONS + 1 {
        remove(key_file(folder, number))?;
    }
    fs::rename(&path, key_file(folder, 0))
        .and_then(|()| File::open(folder)?.sync_all())
        .map_err(|source| KeysError::Io { path, source })
}

/// Deletes a file, if there is one.
fn remove(path: PathBuf) -> Result<(), KeysError> {
    match fs::remove_file(&path) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(KeysError::Io { path, source })
        }
        _ => Ok(()),
    }
}

/// A time as operators read it, in UTC.
#[must_use]
pub fn shown_time(time: UnixSeconds) -> String {
    crate::time::utc(time)
}

fn key_file(folder: &Path, number: usize) -> PathBuf {
    folder.join(match number {
        0 => "message.key".to_owned(),
        number => format!("message-{number}.key"),
    })
}

fn load_key(path: &Path, make: bool) -> Result<SoftwareKey, KeysError> {
    let scalar = load_secret(path, make, |scalar| {
        SoftwareKey::from_scalar(scalar).is_ok()
    })?;
    SoftwareKey::from_scalar(&scalar).map_err(|_| KeysError::Damaged(path.into()))
}

/// Reads `(length[2] ‖ announcement)*`, and checks that it is one chain.
fn load_announcements(path: &Path) -> Result<Vec<(Rotate, Opaque)>, KeysError> {
    let damaged = || KeysError::Damaged(path.into());
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => {
            return Err(KeysError::Io {
                path: path.into(),
                source,
            });
        }
    };
    let (mut rest, mut wires) = (bytes.as_slice(), Vec::new());
    while let Some((len, tail)) = rest.split_first_chunk::<2>() {
        let len = usize::from(u16::from_be_bytes(*len));
        let (wire, tail) = tail.split_at_checked(len).ok_or_else(damaged)?;
        wires.push(Opaque(wire.to_vec()));
        rest = tail;
    }
    let rotations: Option<Vec<Rotate>> = wires
        .iter()
        .map(|wire| SignedBytes::from_wire(&wire.0).ok()?.peek().ok())
        .collect();
    let rotations = rotations.ok_or_else(damaged)?;
    let whole = match rotations.first() {
        Some(first) => chain(&first.old, &wires, &RingVerifier).is_some(),
        None => true,
    };
    if !rest.is_empty() || !whole || wires.len() > MAX_ROTATIONS {
        return Err(damaged());
    }
    Ok(rotations.into_iter().zip(wires).collect())
}

/// Written beside and renamed: never half.
fn write_announcements(
    folder: &Path,
    wires: impl Iterator<Item = Vec<u8>>,
) -> Result<(), KeysError> {
    let path = folder.join(ROTATIONS);
    let draft = folder.join("rotations.new");
    let io = |source| KeysError::Io {
        path: path.clone(),
        source,
    };
    let mut bytes = Vec::new();
    for wire in wires {
        let len = u16::try_from(wire.len()).map_err(|_| KeysError::Damaged(path.clone()))?;
        bytes.extend_from_slice(&len.to_be_bytes());
        bytes.extend_from_slice(&wire);
    }
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&draft)
        .map_err(io)?;
    file.write_all(&bytes).map_err(io)?;
    file.sync_all().map_err(io)?;
    fs::rename(&draft, &path).map_err(io)?;
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(io)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixSeconds = UnixSeconds(1_000);

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        MessageKeys::load(folder.path(), true).unwrap();
        folder
    }

    fn load(folder: &tempfile::TempDir) -> MessageKeys {
        MessageKeys::load(folder.path(), false).unwrap()
    }

    #[test]
    fn rotated_then_the_old_key_signs_until_the_new_one_counts() {
        let folder = folder();
        let first = *load(&folder).public(NOW);
        rotate(folder.path(), NOW, UnixSeconds(2_000)).unwrap();
        let keys = load(&folder);
        assert_eq!(*keys.public(UnixSeconds(1_999)), first);
        assert_ne!(*keys.public(UnixSeconds(2_000)), first);
        assert_eq!(keys.since(UnixSeconds(2_000)), UnixSeconds(2_000));
        let hash = Hash32::of(first.as_bytes());
        assert!(keys.after(hash, UnixSeconds(1_999)).is_empty());
        assert_eq!(keys.after(hash, UnixSeconds(2_000)).len(), 1);
        let pending = rotate(folder.path(), NOW, UnixSeconds(3_000));
        assert!(matches!(pending, Err(KeysError::RotationPending(_))));
    }

    #[test]
    fn rotated_twice_then_one_chain_from_the_first_key_and_the_first_key_is_deleted() {
        let folder = folder();
        let first = *load(&folder).public(NOW);
        rotate(folder.path(), NOW, NOW).unwrap();
        rotate(folder.path(), UnixSeconds(2_000), UnixSeconds(2_000)).unwrap();
        let keys = load(&folder);
        let links = keys.after(Hash32::of(first.as_bytes()), UnixSeconds(2_000));
        let (last, from) = chain(&first, &links, &RingVerifier).unwrap();
        assert_eq!(
            (last, from),
            (*keys.public(UnixSeconds(2_000)), UnixSeconds(2_000))
        );
        assert!(!folder.path().join("message.key").exists());
        assert!(folder.path().join("message-1.key").exists());
        let other = Hash32([0; 32]);
        assert!(keys.after(other, UnixSeconds(2_000)).is_empty());
    }

    #[test]
    fn rotation_interrupted_before_its_announcement_then_repeated_with_the_same_key() {
        let folder = folder();
        let made = load_key(&key_file(folder.path(), 1), true).unwrap();
        let first = *load(&folder).public(NOW);
        rotate(folder.path(), NOW, NOW).unwrap();
        let keys = load(&folder);
        assert_ne!(*keys.public(NOW), first);
        assert_eq!(*keys.public(NOW), made.public_key());
    }

    #[test]
    fn as_many_rotations_as_phones_follow_then_refused() {
        let folder = folder();
        let mut now = NOW;
        for _ in 0..MAX_ROTATIONS {
            rotate(folder.path(), now, now).unwrap();
            now = now.plus(10);
        }
        let refused = rotate(folder.path(), now, now);
        assert!(matches!(refused, Err(KeysError::TooManyRotations(_))));
        // One more announcement than phones follow, although it continues the chain.
        let keys = load(&folder);
        let further = Rotate {
            old: *keys.public(now),
            new: load_key(&key_file(folder.path(), 0), true)
                .unwrap()
                .public_key(),
            from: now,
        };
        let Ok(further) = SignedBytes::sign(keys.private(now), &further);
        let all = keys.announcements.iter().map(|(_, kept)| kept.0.clone());
        write_announcements(folder.path(), all.chain([further.to_wire()])).unwrap();
        let loaded = MessageKeys::load(folder.path(), false);
        assert!(matches!(loaded, Err(KeysError::Damaged(_))));
    }

    #[test]
    fn announcement_withdrawn_then_the_key_before_signs_on_and_another_can_be_announced() {
        let folder = folder();
        let first = *load(&folder).public(NOW);
        rotate(folder.path(), NOW, UnixSeconds(2_000)).unwrap();
        let withdrawn = *load(&folder).public(UnixSeconds(2_000));
        withdraw(folder.path(), UnixSeconds(1_999)).unwrap();
        assert!(!key_file(folder.path(), 1).exists());
        assert_eq!(*load(&folder).public(UnixSeconds(9_000)), first);
        let again = withdraw(folder.path(), NOW);
        assert!(matches!(again, Err(KeysError::NothingPending)));
        rotate(folder.path(), NOW, UnixSeconds(3_000)).unwrap();
        let keys = load(&folder);
        let links = keys.after(Hash32::of(first.as_bytes()), UnixSeconds(3_000));
        let (last, from) = chain(&first, &links, &RingVerifier).unwrap();
        assert_eq!(from, UnixSeconds(3_000));
        assert_ne!(last, withdrawn);
        // A key that counts stays.
        let late = withdraw(folder.path(), UnixSeconds(3_000));
        assert!(matches!(late, Err(KeysError::NothingPending)));
        assert_eq!(*load(&folder).public(UnixSeconds(3_000)), last);
    }

    #[test]
    fn withdrawal_interrupted_before_the_key_was_deleted_then_it_is_not_announced_again() {
        let folder = folder();
        let left = load_key(&key_file(folder.path(), 1), true).unwrap();
        let again = withdraw(folder.path(), NOW);
        assert!(matches!(again, Err(KeysError::NothingPending)));
        rotate(folder.path(), NOW, NOW).unwrap();
        assert_ne!(*load(&folder).public(NOW), left.public_key());
    }

    #[test]
    fn key_replaced_then_no_announcement_leads_to_it_and_the_keys_before_are_gone() {
        let folder = folder();
        let first = *load(&folder).public(NOW);
        rotate(folder.path(), NOW, NOW).unwrap();
        rotate(folder.path(), UnixSeconds(2_000), UnixSeconds(9_000)).unwrap();
        let stolen = *load(&folder).public(UnixSeconds(2_000));
        replace(folder.path()).unwrap();
        let keys = load(&folder);
        let new = *keys.public(NOW);
        assert!(![first, stolen].contains(&new));
        assert_eq!(*keys.public(UnixSeconds(9_000)), new);
        for old in [first, stolen] {
            let links = keys.after(Hash32::of(old.as_bytes()), UnixSeconds(9_000));
            assert!(links.is_empty());
        }
        let files = fs::read_dir(folder.path()).unwrap();
        let names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
        assert_eq!(names, ["message.key"]);
    }

    #[test]
    fn replacement_interrupted_then_the_next_start_finishes_it() {
        let folder = folder();
        rotate(folder.path(), NOW, NOW).unwrap();
        let new = load_key(&folder.path().join(REPLACEMENT), true).unwrap();
        assert_eq!(*load(&folder).public(NOW), new.public_key());
        assert!(!folder.path().join(REPLACEMENT).exists());
        assert!(!folder.path().join(ROTATIONS).exists());
    }

    /// The times of a chain ascend, or phones would not follow it.
    #[test]
    fn rotated_twice_in_one_second_then_the_second_key_counts_from_the_next() {
        let folder = folder();
        rotate(folder.path(), NOW, NOW).unwrap();
        let second = *load(&folder).public(NOW);
        rotate(folder.path(), NOW, NOW).unwrap();
        let keys = load(&folder);
        assert_eq!(*keys.public(NOW), second);
        assert_ne!(*keys.public(NOW.plus(1)), second);
        assert_eq!(keys.since(NOW.plus(1)), NOW.plus(1));
    }

    #[test]
    fn announcement_changed_or_key_of_another_folder_then_damaged() {
        let folder = folder();
        rotate(folder.path(), NOW, NOW).unwrap();
        let path = folder.path().join(ROTATIONS);
        let good = fs::read(&path).unwrap();
        for at in [0, 30, good.len() - 1] {
            let mut bytes = good.clone();
            bytes[at] ^= 1;
            fs::write(&path, &bytes).unwrap();
            let loaded = MessageKeys::load(folder.path(), false);
            assert!(matches!(loaded, Err(KeysError::Damaged(_))), "byte {at}");
        }
        fs::write(&path, [&good[..], &[0]].concat()).unwrap();
        let loaded = MessageKeys::load(folder.path(), false);
        assert!(matches!(loaded, Err(KeysError::Damaged(_))), "one more");
        fs::write(&path, &good).unwrap();
        fs::copy(key_file(folder.path(), 0), key_file(folder.path(), 1)).unwrap();
        let loaded = MessageKeys::load(folder.path(), false);
        assert!(matches!(loaded, Err(KeysError::Damaged(_))));
    }
}
