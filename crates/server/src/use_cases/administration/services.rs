//! Services in the database. The server reads them when it starts.

use super::CommandOutcome;
use crate::config::{ConfigError, ServiceOptions};
use crate::domain::service::ServiceId;
use crate::store::services::StoredService;
use crate::store::{ReadTx, StoreError, Tx};
use crate::use_cases::audit::record_service_command;

/// The settings of the services that are not disabled.
///
/// # Errors
/// [`ConfigError::Service`] when a row cannot be read.
pub fn settings(stored: &[StoredService]) -> Result<Vec<ServiceOptions>, ConfigError> {
    let used = stored.iter().filter(|one| one.disabled_at.is_none());
    used.map(|one| ServiceOptions::from_text(&one.settings))
        .collect()
}

/// Every stored service.
pub fn stored(tx: &ReadTx<'_>) -> Result<Vec<StoredService>, StoreError> {
    tx.services()
}

/// Stores a service whose settings are checked. [`CommandOutcome::Unchanged`] if its id is taken.
pub fn create(tx: &Tx<'_>, id: &ServiceId, text: &str) -> Result<CommandOutcome, StoreError> {
    if !tx.insert_service(id, text)? {
        return Ok(CommandOutcome::Unchanged);
    }
    record_service_command(tx, "service create", id)?;
    Ok(CommandOutcome::Made)
}

/// Disables or enables a service.
pub fn set_disabled(
    tx: &Tx<'_>,
    id: &ServiceId,
    disabled: bool,
) -> Result<CommandOutcome, StoreError> {
    if tx.set_service_disabled(id, disabled)? {
        let command = if disabled {
            "service disable"
        } else {
            "service enable"
        };
        record_service_command(tx, command, id)?;
        return Ok(CommandOutcome::Made);
    }
    let known = tx.services()?.iter().any(|one| one.id == *id);
    Ok(if known {
        CommandOutcome::Unchanged
    } else {
        CommandOutcome::NotFound
    })
}

/// Deletes a service.
pub fn delete(tx: &Tx<'_>, id: &ServiceId) -> Result<CommandOutcome, StoreError> {
    if !tx.delete_service(id)? {
        return Ok(CommandOutcome::NotFound);
    }
    record_service_command(tx, "service delete", id)?;
    Ok(CommandOutcome::Made)
}
