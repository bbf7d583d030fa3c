//! The gate before every change of an account (protocol.md §4.7): whether a session may make a change, and the proof of it.
//!
//! A use case that changes an account takes a [`Proven`] change, and reads the object out of it. Only [`take`] creates one,
//! in the transaction that makes the change, and only if the session has proved exactly that change and object; it uses the
//! proof up. A page asks [`permission`] first, and leads to the step-up where that is missing.
//!
//! Invariant: a mailed link is used up by the change that it allows. Only an enrolment can be offered once more, in place of one to
//! which no device has brought keys.
//! Invariant: what a change requires is decided by [`required`] alone, on devices and session as the transaction finds them.

use std::marker::PhantomData;

use protocol::ids::DeviceId;
use protocol::messages::DeviceState;

use crate::domain::account::AccountId;
use crate::domain::account_change::{AccountChange, ResetPin};
use crate::domain::enrolment::Enrolment;
use crate::domain::step_up::{Requirement, required};
use crate::domain::token::HashedToken;
use crate::events::Topic;
use crate::store::recoveries::{NEXT_DEVICE, PASSWORD, Recovery};
use crate::store::sessions::Session;
use crate::store::{ReadTx, StoreError, Tx};

/// A change that a session has proved, in the transaction `'t` that may make it, once.
#[derive(Debug)]
pub struct Proven<'t, C> {
    change: C,
    account: AccountId,
    session: HashedToken,
    confirmed_by: Option<DeviceId>,
    recovery: Option<Recovery>,
    transaction: PhantomData<&'t ()>,
}

impl<C> Proven<'_, C> {
    /// The change, with its object.
    #[must_use]
    pub fn change(&self) -> &C {
        &self.change
    }

    /// The account to change.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// The session that proved the change.
    #[must_use]
    pub fn session(&self) -> HashedToken {
        self.session
    }

    /// The device that confirmed the change; `None` if none had to.
    #[must_use]
    pub fn confirmed_by(&self) -> Option<DeviceId> {
        self.confirmed_by
    }

    /// The recovery that was used up for the change.
    pub(super) fn recovery(&self) -> Option<Recovery> {
        self.recovery
    }

    /// A change that nobody proved, for tests of what follows it.
    #[cfg(feature = "test-clock")]
    #[must_use]
    pub fn assumed(change: C, account: AccountId, session: HashedToken) -> Self {
        Self {
            change,
            account,
            session,
            confirmed_by: None,
            recovery: None,
            transaction: PhantomData,
        }
    }
}

/// Whether a session may make a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// A proof of the change or a recovery allows it.
    Granted {
        /// The device that confirmed the change; `None` if none had to.
        confirmed_by: Option<DeviceId>,
        /// The recovery that allows the change in place of a device.
        recovery: Option<Recovery>,
    },
    /// The password, or the confirmation by a device, is missing.
    StepUpNeeded,
    /// No device can confirm: the mailed link and the operator's wait come first.
    RecoveryNeeded,
}

impl Permission {
    /// Whether the session may make the change.
    #[must_use]
    pub fn is_granted(self) -> bool {
        matches!(self, Self::Granted { .. })
    }
}

/// The reasons for which no proof is made.
#[derive(Debug, thiserror::Error)]
pub enum ProofError {
    /// The session has ended.
    #[error("signed out")]
    SignedOut,
    /// A step-up for this change is needed first.
    #[error("step-up needed")]
    StepUpNeeded,
    /// A mailed link and its wait are needed first.
    #[error("recovery needed")]
    RecoveryNeeded,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes the proof of `change` from a session. A confirmation by a device is used up, whatever becomes of the change.
///
/// # Errors
/// [`ProofError`] if the session has ended, or has not proved exactly this change.
pub fn take<'t, C: Clone + Into<AccountChange>>(
    tx: &'t Tx<'_>,
    session: HashedToken,
    change: C,
) -> Result<Proven<'t, C>, ProofError> {
    let session = tx.session(session)?.ok_or(ProofError::SignedOut)?;
    let (confirmed_by, recovery) = match permission(tx, &session, &change.clone().into())? {
        Permission::Granted {
            confirmed_by,
            recovery,
        } => (confirmed_by, recovery),
        Permission::StepUpNeeded => return Err(ProofError::StepUpNeeded),
        Permission::RecoveryNeeded => return Err(ProofError::RecoveryNeeded),
    };
    tx.set_step_up(session.token, &session.step_up.clone().used())?;
    if let Some(recovery) = &recovery {
        use_up(tx, recovery)?;
    }
    Ok(Proven {
        change,
        account: session.account,
        session: session.token,
        confirmed_by,
        recovery,
        transaction: PhantomData,
    })
}

/// Whether `session` may make `change` now. Nothing is used up.
pub fn permission(
    tx: &ReadTx<'_>,
    session: &Session,
    change: &AccountChange,
) -> Result<Permission, StoreError> {
    let mut devices = tx.devices(session.account)?;
    devices.retain(|device| device.state == DeviceState::Active);
    let active: Vec<DeviceId> = devices.iter().map(|device| device.id).collect();
    let had_device = tx.ever_had_second_factor(session.account)?;
    let step_up = &session.step_up;
    // A device that was removed or blocked since confirms nothing any more.
    let confirmed_by = step_up
        .confirmed_by(change, tx.now())
        .filter(|device| active.contains(device));
    let granted = |confirmed_by| Permission::Granted {
        confirmed_by,
        recovery: None,
    };
    Ok(
        match (required(change, &active, had_device), confirmed_by) {
            (Requirement::Device, Some(by)) => granted(Some(by)),
            (Requirement::OtherDevice(device), Some(by)) if by != device => granted(Some(by)),
            (Requirement::Device | Requirement::OtherDevice(_), _) => Permission::StepUpNeeded,
            (Requirement::Password, _) if step_up.has_password(tx.now()) => granted(None),
            (Requirement::Password, _) => Permission::StepUpNeeded,
            (Requirement::MailedLink, _) => match recovered(tx, session, change)? {
                recovery @ Some(_) => Permission::Granted {
                    confirmed_by: None,
                    recovery,
                },
                None => Permission::RecoveryNeeded,
            },
        },
    )
}

/// The recovery that allows `change`: its mailed link was followed in this browser, its wait is over, it is unused, and the password was
/// given again.
fn recovered(
    tx: &ReadTx<'_>,
    session: &Session,
    change: &AccountChange,
) -> Result<Option<Recovery>, StoreError> {
    let device = match change {
        AccountChange::ResetPin(ResetPin(device)) => *device,
        AccountChange::AddDevice(_) => NEXT_DEVICE,
        AccountChange::ChangePassword(_) => PASSWORD,
        _ => return Ok(None),
    };
    if !session.step_up.has_password(tx.now()) {
        return Ok(None);
    }
    let recovery = tx.recovery(session.account, device, session.browser)?;
    let Some(recovery) = recovery.filter(|found| found.is_ready(session.browser, tx.now())) else {
        return Ok(None);
    };
    let unused = match (recovery.used_at, offered_by(tx, &recovery)?) {
        (None, _) => true,
        (Some(_), Some(offered)) => !offered.has_keys(),
        (Some(_), None) => false,
    };
    Ok(unused.then_some(recovery))
}

fn offered_by(tx: &ReadTx<'_>, recovery: &Recovery) -> Result<Option<Enrolment>, StoreError> {
    let offered = recovery.enrolment.map(|id| tx.enrolment(id)).transpose()?;
    Ok(offered.flatten())
}

/// Uses a recovery up. The enrolment that it was used for before ends.
fn use_up(tx: &Tx<'_>, recovery: &Recovery) -> Result<(), StoreError> {
    if let Some(before) = offered_by(tx, recovery)? {
        let (before, _) = before.reject(tx.now());
        tx.put_enrolment(&before)?;
        tx.publish(Topic::Enrolment(before.id.0));
    }
    tx.use_recovery(recovery)
}
