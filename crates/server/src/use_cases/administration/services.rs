//! Services in the database. A running server reads them again when their revision has changed.

use super::CommandOutcome;
use crate::config::{ConfigError, ServiceOptions};
use crate::domain::limit::CLIENT_FAILURES_OF_NETWORK;
use crate::domain::service::ServiceId;
use crate::store::services::{ServiceRevision, StoredService};
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

/// Every stored service, and the revision that they have.
pub fn stored_at(tx: &ReadTx<'_>) -> Result<(Vec<StoredService>, ServiceRevision), StoreError> {
    Ok((tx.services()?, tx.service_revision()?))
}

/// The revision of the stored services.
pub fn revision(tx: &ReadTx<'_>) -> Result<ServiceRevision, StoreError> {
    tx.service_revision()
}

/// Stores a service whose settings are checked. It inherits nothing from an earlier service with its id.
/// [`CommandOutcome::Unchanged`] if its id is taken.
pub fn create(tx: &Tx<'_>, id: &ServiceId, text: &str) -> Result<CommandOutcome, StoreError> {
    if !tx.insert_service(id, text)? {
        return Ok(CommandOutcome::Unchanged);
    }
    tx.end_grants_of(id)?;
    record_service_command(tx, "service create", id)?;
    Ok(CommandOutcome::Made)
}

/// Disables or enables a service. Its records end.
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
        tx.end_grants_of(id)?;
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

/// Replaces the settings of a service, which hold the hash of a new secret. Failures with the old one are forgotten.
/// [`CommandOutcome::NotFound`] if there is none.
pub fn set_secret(tx: &Tx<'_>, id: &ServiceId, text: &str) -> Result<CommandOutcome, StoreError> {
    if !tx.set_service_settings(id, text)? {
        return Ok(CommandOutcome::NotFound);
    }
    tx.forget_network_uses(CLIENT_FAILURES_OF_NETWORK)?;
    record_service_command(tx, "service new-secret", id)?;
    Ok(CommandOutcome::Made)
}

/// Lets a service authenticate again that has failed too often. The failures of all services are forgotten: the counts do not tell
/// whose they are.
pub fn unlock(tx: &Tx<'_>, id: &ServiceId) -> Result<(), StoreError> {
    tx.forget_network_uses(CLIENT_FAILURES_OF_NETWORK)?;
    record_service_command(tx, "service unlock", id)
}

/// Ends what services hold that are not among `known`: they were taken out of the configuration.
pub fn end_unknown(tx: &Tx<'_>, known: &[ServiceId]) -> Result<(), StoreError> {
    for service in tx.services_with_grants()? {
        if !known.contains(&service) {
            tx.end_grants_of(&service)?;
        }
    }
    Ok(())
}

/// Deletes a service. Its records end.
pub fn delete(tx: &Tx<'_>, id: &ServiceId) -> Result<CommandOutcome, StoreError> {
    if !tx.delete_service(id)? {
        return Ok(CommandOutcome::NotFound);
    }
    tx.end_grants_of(id)?;
    record_service_command(tx, "service delete", id)?;
    Ok(CommandOutcome::Made)
}
