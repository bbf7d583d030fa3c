//! The changes of an account that need a proof, each with its object.
//!
//! Each change is a type of its own, so that a proof for one cannot be passed where another is expected.
//! [`AccountChange`] is any of them: what a session stores, and what a device is asked for.
//!
//! To add a change: its type here, its row in [`AccountChange::fields`] and [`AccountChange::from_bytes`], what it requires in
//! [`required`](super::step_up::required), and how the phone is told in `use_cases::step_up`.

use protocol::ids::DeviceId;
use protocol::messages::ChangeKind;
use protocol::transcript;

use super::account::Email;

/// The label of the transcript under which a change is stored.
const LABEL: &str = "step-up/change";

/// A device is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddDevice;

/// A device is removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoveDevice(pub DeviceId);

/// A device gets a new PIN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetPin(pub DeviceId);

/// A device gets another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenameDevice {
    /// The device.
    pub device: DeviceId,
    /// Its new name.
    pub name: String,
}

/// The account gets a new password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangePassword;

/// The account gets another address, which is verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeEmail(pub Email);

/// The history entry with this id is reported as not the holder's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportSignIn(pub [u8; 16]);

/// All sessions but the one that asks are closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseOtherSessions;

macro_rules! any_change {
    ($($change:ident),+ $(,)?) => {
        /// A change of an account, with its object.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum AccountChange {
            $(
                #[doc = concat!("See [`", stringify!($change), "`].")]
                $change($change),
            )+
        }

        $(
            impl From<$change> for AccountChange {
                fn from(change: $change) -> Self {
                    Self::$change(change)
                }
            }
        )+
    };
}

any_change!(
    AddDevice,
    RemoveDevice,
    ResetPin,
    RenameDevice,
    ChangePassword,
    ChangeEmail,
    ReportSignIn,
    CloseOtherSessions,
);

impl AccountChange {
    /// The kind as the phone knows it.
    #[must_use]
    pub fn kind(&self) -> ChangeKind {
        match self {
            Self::AddDevice(_) => ChangeKind::AddDevice,
            Self::RemoveDevice(_) => ChangeKind::RemoveDevice,
            Self::ResetPin(_) => ChangeKind::ResetPin,
            Self::RenameDevice(_) => ChangeKind::RenameDevice,
            Self::ChangePassword(_) => ChangeKind::ChangePassword,
            Self::ChangeEmail(_) => ChangeKind::ChangeEmail,
            Self::ReportSignIn(_) => ChangeKind::ReportSignIn,
            Self::CloseOtherSessions(_) => ChangeKind::CloseOtherSessions,
        }
    }

    /// The device that the change is about; `None` if it is about something else.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        match self {
            Self::RemoveDevice(RemoveDevice(device)) | Self::ResetPin(ResetPin(device)) => {
                Some(*device)
            }
            Self::RenameDevice(change) => Some(change.device),
            Self::AddDevice(_)
            | Self::ChangePassword(_)
            | Self::ChangeEmail(_)
            | Self::ReportSignIn(_)
            | Self::CloseOtherSessions(_) => None,
        }
    }

    /// The id of the object and the new value; empty where the change has none.
    fn fields(&self) -> (&[u8], &[u8]) {
        match self {
            Self::AddDevice(_) | Self::ChangePassword(_) | Self::CloseOtherSessions(_) => {
                (&[], &[])
            }
            Self::RemoveDevice(RemoveDevice(device)) | Self::ResetPin(ResetPin(device)) => {
                (&device.0, &[])
            }
            Self::RenameDevice(change) => (&change.device.0, change.name.as_bytes()),
            Self::ChangeEmail(ChangeEmail(email)) => (&[], email.as_str().as_bytes()),
            Self::ReportSignIn(ReportSignIn(entry)) => (entry, &[]),
        }
    }

    /// The bytes in which a session stores the change.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let (object, value) = self.fields();
        transcript::encode(LABEL, &[&[self.kind().number()], object, value])
    }

    /// The change that a session stored; `None` if the bytes are not one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let [kind, object, value] = transcript::decode_exact(LABEL, bytes).ok()?;
        let &[kind] = kind else { return None };
        let text = std::str::from_utf8(value).ok()?;
        let id = || object.try_into().ok();
        let change = match ChangeKind::try_from(kind).ok()? {
            ChangeKind::AddDevice => AddDevice.into(),
            ChangeKind::RemoveDevice => RemoveDevice(DeviceId(id()?)).into(),
            ChangeKind::ResetPin => ResetPin(DeviceId(id()?)).into(),
            ChangeKind::RenameDevice => Self::RenameDevice(RenameDevice {
                device: DeviceId(id()?),
                name: text.to_owned(),
            }),
            ChangeKind::ChangePassword => ChangePassword.into(),
            ChangeKind::ReportSignIn => ReportSignIn(id()?).into(),
            ChangeKind::CloseOtherSessions => CloseOtherSessions.into(),
            ChangeKind::ChangeEmail => ChangeEmail(Email::parse(text)?).into(),
            ChangeKind::EndWaitingPeriod => return None,
        };
        // One form only: nothing stands in a field that the change does not have.
        (change.to_bytes() == bytes).then_some(change)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each() -> Vec<AccountChange> {
        let device = DeviceId([3; 16]);
        vec![
            AddDevice.into(),
            RemoveDevice(device).into(),
            ResetPin(device).into(),
            AccountChange::RenameDevice(RenameDevice {
                device,
                name: "Küche".into(),
            }),
            ChangePassword.into(),
            ChangeEmail(Email::parse("a@b.eu").unwrap()).into(),
            ReportSignIn([3; 16]).into(),
            CloseOtherSessions.into(),
        ]
    }

    #[test]
    fn any_change_stored_then_read_again_and_unlike_every_other() {
        let all = each();
        for (at, change) in all.iter().enumerate() {
            let bytes = change.to_bytes();
            assert_eq!(AccountChange::from_bytes(&bytes).as_ref(), Some(change));
            for other in &all[at + 1..] {
                assert_ne!(bytes, other.to_bytes());
            }
        }
    }

    #[test]
    fn kind_of_the_protocol_then_a_change_here_or_reserved() {
        for &kind in ChangeKind::ALL {
            let known = each().iter().any(|change| change.kind() == kind);
            assert_ne!(known, kind.is_reserved(), "{kind:?}");
        }
    }

    #[test]
    fn bytes_of_no_change_then_none() {
        let bytes = |kind: u8, object: &[u8]| transcript::encode(LABEL, &[&[kind], object, b""]);
        for bytes in [
            Vec::new(),
            bytes(0, b""),
            bytes(7, b""),
            bytes(10, b""),
            bytes(1, &[3; 16]),
            bytes(2, &[3; 15]),
            bytes(6, b""),
            transcript::encode(LABEL, &[&[6], b"", b"A@b.eu"]),
            transcript::encode(LABEL, &[&[7], b"", b"a@b.eu"]),
        ] {
            assert_eq!(AccountChange::from_bytes(&bytes), None, "{bytes:?}");
        }
    }
}
