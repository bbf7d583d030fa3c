//! Registrations, and the human checks that were answered.

use rusqlite::params;

use super::{
    ReadTx, Row, RowError, StoreError, Tx, bytes_column, sql_time, time_column, word_column,
};
use crate::clock::UnixSeconds;
use crate::domain::account::{AccountId, Email};
use crate::domain::human_check::HumanCheck;
use crate::domain::person_name::PersonName;
use crate::domain::registration::{Applicant, Registration};
use crate::domain::token::HashedToken;
use crate::text::Language;

pub(super) fn registration(row: &Row<'_>) -> Result<Registration, StoreError> {
    let verified: Option<i64> = row.get("verified_at")?;
    let verified_at = match verified {
        Some(_) => Some(time_column(row, "verified_at")?),
        None => None,
    };
    let applicant = Applicant {
        account: AccountId(bytes_column(row, "account")?),
        email: word_column(row, "email", Email::parse)?,
        first_name: word_column(row, "first_name", PersonName::stored)?,
        last_name: word_column(row, "last_name", PersonName::stored)?,
        language: word_column(row, "language", Language::from_tag)?,
    };
    let mailed_at = time_column(row, "mailed_at")?;
    Ok(Registration::stored(applicant, mailed_at, verified_at))
}

impl ReadTx<'_> {
    /// The registration whose mail holds this token.
    pub fn registration(&self, token: HashedToken) -> Result<Option<Registration>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM registrations WHERE token = ?1")?;
        let mut rows = statement.query([token.0])?;
        rows.next()?.map(registration).transpose()
    }

    /// The number of stored registrations.
    pub fn count_registrations(&self) -> Result<u64, StoreError> {
        let count: i64 =
            self.conn()
                .query_row("SELECT count(*) FROM registrations", [], |row| row.get(0))?;
        let column = "count";
        Ok(u64::try_from(count).map_err(|_| RowError::Value { column })?)
    }
}

impl Tx<'_> {
    /// Stores a registration whose link with this token is mailed now.
    pub fn insert_registration(
        &self,
        applicant: &Applicant,
        token: HashedToken,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT INTO registrations (token, account, email, first_name, last_name, language, mailed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                token.0,
                applicant.account.0,
                applicant.email.as_str(),
                applicant.first_name.as_str(),
                applicant.last_name.as_str(),
                applicant.language.tag(),
                sql_time(self.now()),
            ],
        )?;
        Ok(())
    }

    /// Notes when the link was first followed.
    pub fn set_registration_verified(
        &self,
        token: HashedToken,
        at: UnixSeconds,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE registrations SET verified_at = ?2 WHERE token = ?1 AND verified_at IS NULL",
            params![token.0, sql_time(at)],
        )?;
        Ok(())
    }

    /// Deletes the registration with this token.
    pub fn delete_registration(&self, token: HashedToken) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM registrations WHERE token = ?1", [token.0])?;
        Ok(())
    }

    /// Deletes every registration of an address.
    pub fn delete_registrations_of(&self, email: &Email) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM registrations WHERE email = ?1",
            [email.as_str()],
        )?;
        Ok(())
    }

    /// Stores that a human check was answered. Returns false if it had been before.
    pub fn use_human_check(&self, check: &HumanCheck) -> Result<bool, StoreError> {
        let stored = self.conn().execute(
            "INSERT INTO used_human_checks (id, expires_at) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            params![check.id(), sql_time(check.expires_at())],
        )?;
        Ok(stored == 1)
    }
}
