//! Services that the operator made by a command.

use rusqlite::params;

use super::{ReadTx, Row, StoreError, Tx, sql_time, time_column, word_column};
use crate::clock::UnixSeconds;
use crate::domain::service::ServiceId;

/// A service, as its row has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredService {
    /// Its id.
    pub id: ServiceId,
    /// Its settings: the text of a table `[[services]]` of the configuration file.
    pub settings: String,
    /// When it was made.
    pub created_at: UnixSeconds,
    /// When it was disabled.
    pub disabled_at: Option<UnixSeconds>,
}

/// A state of the stored services. Every change by a command makes another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceRevision(i64);

fn service(row: &Row<'_>) -> Result<StoredService, StoreError> {
    let disabled: Option<i64> = row.get("disabled_at")?;
    Ok(StoredService {
        id: word_column(row, "id", ServiceId::parse)?,
        settings: row.get("settings")?,
        created_at: time_column(row, "created_at")?,
        disabled_at: disabled
            .map(|_| time_column(row, "disabled_at"))
            .transpose()?,
    })
}

impl ReadTx<'_> {
    /// The state of the stored services.
    pub fn service_revision(&self) -> Result<ServiceRevision, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT revision FROM service_revision")?;
        Ok(statement.query_row([], |row| row.get(0).map(ServiceRevision))?)
    }

    /// The ids of the services that hold or have begun something.
    pub fn services_with_grants(&self) -> Result<Vec<ServiceId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT service FROM records WHERE service IS NOT NULL
             UNION SELECT service FROM service_sign_ins UNION SELECT service FROM participations",
        )?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(word_column(row, "service", ServiceId::parse)?);
        }
        Ok(found)
    }

    /// Every stored service, by id.
    pub fn services(&self) -> Result<Vec<StoredService>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM services ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(service(row)?);
        }
        Ok(found)
    }
}

impl Tx<'_> {
    fn services_changed(&self) -> Result<(), StoreError> {
        self.conn()
            .execute("UPDATE service_revision SET revision = revision + 1", [])?;
        Ok(())
    }

    /// Stores a service. Returns false if there is one with this id.
    pub fn insert_service(&self, id: &ServiceId, settings: &str) -> Result<bool, StoreError> {
        let stored = self.conn().execute(
            "INSERT INTO services (id, settings, created_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            params![id.as_str(), settings, sql_time(self.now())],
        )?;
        self.services_changed()?;
        Ok(stored == 1)
    }

    /// Disables or enables a service. Returns false if there is none, or it is so already.
    pub fn set_service_disabled(&self, id: &ServiceId, disabled: bool) -> Result<bool, StoreError> {
        let changed = self.conn().execute(
            "UPDATE services SET disabled_at = CASE WHEN ?2 THEN ?3 END
             WHERE id = ?1 AND (disabled_at IS NULL) = ?2",
            params![id.as_str(), disabled, sql_time(self.now())],
        )?;
        self.services_changed()?;
        Ok(changed == 1)
    }

    /// Replaces the settings of a service. Returns false if there is none.
    pub fn set_service_settings(&self, id: &ServiceId, settings: &str) -> Result<bool, StoreError> {
        let changed = self.conn().execute(
            "UPDATE services SET settings = ?2 WHERE id = ?1",
            params![id.as_str(), settings],
        )?;
        self.services_changed()?;
        Ok(changed == 1)
    }

    /// Ends what a service holds or has begun: codes, tokens and tickets, sign-ins, and participations in sessions. It is told of no
    /// further end of a session.
    pub fn end_grants_of(&self, id: &ServiceId) -> Result<(), StoreError> {
        for table in ["records", "service_sign_ins", "participations"] {
            self.conn().execute(
                &format!("DELETE FROM {table} WHERE service = ?1"),
                [id.as_str()],
            )?;
        }
        Ok(())
    }

    /// Deletes a service. Returns false if there is none.
    pub fn delete_service(&self, id: &ServiceId) -> Result<bool, StoreError> {
        let deleted = self
            .conn()
            .execute("DELETE FROM services WHERE id = ?1", [id.as_str()])?;
        self.services_changed()?;
        Ok(deleted == 1)
    }
}
