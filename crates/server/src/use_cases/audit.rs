//! The audit log: the operator's commands in it, its verification, and its purge.

use crate::domain::account::AccountId;
use crate::domain::audit::{
    Actor, AuditBounds, AuditEvent, AuditFault, AuditLine, NotedHead, Verification,
};
use crate::domain::retention::ROWS_AT_ONCE;
use crate::domain::service::ServiceId;
use crate::store::{ReadTx, StoreError, Tx};

/// Lines that are read at once.
const LINES_AT_ONCE: u32 = 1_000;

/// Records a command of the operator, in the transaction of its act. `command` is its words without what was typed after them.
pub fn record_command(
    tx: &Tx<'_>,
    command: &str,
    account: Option<AccountId>,
) -> Result<(), StoreError> {
    tx.audit(&operator_command(command, account))
}

/// Records a command about a service, whose id follows the words.
pub fn record_service_command(
    tx: &Tx<'_>,
    command: &str,
    service: &ServiceId,
) -> Result<(), StoreError> {
    let detail = format!("{command} {}", service.as_str());
    tx.audit(&operator_command(&detail, None))
}

/// Records a command that was begun and did not succeed.
pub fn record_failed_command(tx: &Tx<'_>, command: &str) -> Result<(), StoreError> {
    tx.audit(&AuditEvent {
        outcome: "failed",
        ..operator_command(command, None)
    })
}

fn operator_command(command: &str, account: Option<AccountId>) -> AuditEvent<'_> {
    AuditEvent {
        event: "operator-command",
        account,
        actor: Actor::Operator,
        network: None,
        detail: command,
        outcome: "done",
    }
}

/// Verifies the whole log, and that it contains the head that the operator noted. Returns its bounds.
///
/// # Errors
/// When the database refuses. The inner error is the first fault of the log.
pub fn verify(
    tx: &ReadTx<'_>,
    noted: Option<NotedHead>,
) -> Result<Result<AuditBounds, AuditFault>, StoreError> {
    let bounds = match tx.audit_bounds()? {
        Ok(bounds) => bounds,
        Err(fault) => return Ok(Err(fault)),
    };
    if let Some(seq) = tx.audit_stray()? {
        return Ok(Err(AuditFault::Unnumbered(seq)));
    }
    let mut verification = match Verification::begin(bounds, noted) {
        Ok(verification) => verification,
        Err(fault) => return Ok(Err(fault)),
    };
    // From the number 1 on: a row before the first line of the log was added.
    let mut after = 0;
    loop {
        let lines = tx.audit_lines(after, LINES_AT_ONCE)?;
        let Some(last) = lines.last() else {
            return Ok(verification.end());
        };
        after = last.seq;
        for line in &lines {
            if let Err(fault) = verification.take(line) {
                return Ok(Err(fault));
            }
        }
    }
}

/// The lines after the line `after`, in their order, so many at most.
pub fn lines(tx: &ReadTx<'_>, after: u64) -> Result<Vec<AuditLine>, StoreError> {
    tx.audit_lines(after, LINES_AT_ONCE)
}

/// Deletes the oldest lines whose period has run out, and records how many. Returns their number, at most [`ROWS_AT_ONCE`].
pub(super) fn purge(tx: &Tx<'_>) -> Result<usize, StoreError> {
    let purged = tx.purge_audit()?;
    debug_assert!(purged <= ROWS_AT_ONCE as usize);
    if purged > 0 {
        tx.audit(&AuditEvent {
            event: "audit-purged",
            account: None,
            actor: Actor::Server,
            network: None,
            detail: &purged.to_string(),
            outcome: "done",
        })?;
    }
    Ok(purged)
}
