//! The queue of mails.

use crate::store::mails::WaitingMail;
use crate::store::{ReadTx, StoreError, Tx};
use crate::use_cases::audit::{record_command, record_failed_command};

/// Every queued mail, oldest first, with why it waits.
pub fn list(tx: &ReadTx<'_>) -> Result<Vec<WaitingMail>, StoreError> {
    tx.all_mails()
}

/// Records that the operator has tested the mail route.
pub fn record_test(tx: &Tx<'_>, done: bool) -> Result<(), StoreError> {
    if done {
        record_command(tx, "mail test", None)
    } else {
        record_failed_command(tx, "mail test")
    }
}

/// Has every queued mail sent now, those that were given up too. Returns their number.
pub fn send_now(tx: &Tx<'_>) -> Result<usize, StoreError> {
    record_command(tx, "mail retry", None)?;
    tx.send_mails_now()
}
