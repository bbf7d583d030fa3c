//! Deleting personal data whose period has run out.
//!
//! Invariant: what ends by its time alone is recorded in the history before its row is deleted.

use super::{audit, enrolment, history};
use crate::{
    domain::{retention::ROWS_AT_ONCE, same_device_return},
    events::Topic,
    store::{StoreError, Tx},
};

/// Deletes a part of what has run out. Returns whether there may be more.
pub fn purge(tx: &Tx<'_>) -> Result<bool, StoreError> {
    let overdue = tx.overdue_enrolments()?;
    for id in &overdue {
        enrolment::expire(tx, *id)?;
    }
    // A same-device return outlives its request, so that the accounts found here have nothing that is not over.
    let accounts = tx.accounts_with_overdue(tx.now().minus(same_device_return::LIFETIME_S))?;
    for account in &accounts {
        history::sweep(tx, *account)?;
    }
    let purged = audit::purge(tx)?;
    let more = tx.delete_expired()?;
    let most = ROWS_AT_ONCE as usize;
    if more || purged >= most || overdue.len() >= most || accounts.len() >= most {
        return Ok(true);
    }
    tx.publish(Topic::Purge);
    Ok(false)
}
