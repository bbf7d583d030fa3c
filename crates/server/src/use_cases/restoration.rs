//! A look through a whole database, after a backup was made or before one is put in place.

use super::{administration, audit};
use crate::store::{ReadTx, StoreError};

/// The faults of a database whose tables are whole: a break of the audit log, values that the keys do not open, and accounts that cannot
/// be read. Each in a sentence for the operator.
pub fn faults(tx: &ReadTx<'_>) -> Result<Vec<String>, StoreError> {
    let mut faults = Vec::new();
    if let Err(fault) = audit::verify(tx, None)? {
        faults.push(format!("the audit log is not whole: {fault}"));
    }
    for column in tx.unopened_columns()? {
        let (values, table, name) = (column.values, column.table, column.column);
        faults.push(format!(
            "sealed values that the keys do not open: {values} in {table}.{name}"
        ));
    }
    let listed = administration::list(tx)?;
    let unreadable = listed.iter().filter(|one| one.is_err()).count();
    if unreadable > 0 {
        faults.push(format!("accounts that cannot be read: {unreadable}"));
    }
    Ok(faults)
}
