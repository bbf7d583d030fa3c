//! Sign-ins that services have asked for.

use rusqlite::params;

use super::{
    ReadTx, Row, RowError, StoreError, Tx, bytes_column, optional_bytes, sql_time, time_column,
    word_column,
};
use crate::domain::account::AccountId;
use crate::domain::participation::SessionId;
use crate::domain::second_factor::SecondFactorPolicy;
use crate::domain::service::ServiceId;
use crate::domain::service_sign_in::{
    Demands, Grant, ServiceSignIn, ServiceSignInId, ServiceSignInState,
};
use crate::domain::token::HashedToken;

fn service_sign_in(row: &Row<'_>) -> Result<ServiceSignIn, StoreError> {
    let by_device: Option<bool> = row.get("by_device")?;
    let session = optional_bytes(row, "session")?;
    let is_new: Option<bool> = row.get("is_new")?;
    let how = by_device.zip(is_new);
    let state = match (optional_bytes(row, "account")?, session, how) {
        (None, None, None) => ServiceSignInState::Pending,
        (Some(account), Some(session), Some(how)) => {
            let signed_in_at = time_column(row, "signed_in_at")?;
            let (account, session) = (AccountId(account), SessionId(session));
            ServiceSignInState::Granted(Grant::stored(account, session, signed_in_at, how))
        }
        _ => return Err(RowError::Value { column: "account" }.into()),
    };
    Ok(ServiceSignIn {
        id: ServiceSignInId(bytes_column(row, "id")?),
        browser: HashedToken(bytes_column(row, "browser")?),
        session_before: optional_bytes(row, "session_before")?.map(SessionId),
        service: word_column(row, "service", ServiceId::parse)?,
        demands: Demands {
            opened_from: time_column(row, "opened_from")?,
            second_factor: word_column(row, "second_factor", SecondFactorPolicy::from_word)?,
            account: optional_bytes(row, "expected_account")?.map(AccountId),
        },
        resume: row.get("resume")?,
        expires_at: time_column(row, "expires_at")?,
        state,
    })
}

impl ReadTx<'_> {
    /// The service's sign-in with this id.
    pub fn service_sign_in(
        &self,
        id: ServiceSignInId,
    ) -> Result<Option<ServiceSignIn>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM service_sign_ins WHERE id = ?1")?;
        let mut rows = statement.query([id.0])?;
        rows.next()?.map(service_sign_in).transpose()
    }
}

impl ReadTx<'_> {
    /// The address with which the service of a sign-in expects the person to sign in.
    pub fn login_hint(&self, id: ServiceSignInId) -> Result<Option<String>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT login_hint FROM service_sign_ins WHERE id = ?1")?;
        let mut rows = statement.query([id.0])?;
        Ok(match rows.next()? {
            Some(row) => row.get("login_hint")?,
            None => None,
        })
    }
}

impl Tx<'_> {
    /// Stores the address with which the service of a sign-in expects the person to sign in.
    pub fn set_login_hint(&self, id: ServiceSignInId, address: &str) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE service_sign_ins SET login_hint = ?2 WHERE id = ?1",
            params![id.0, address],
        )?;
        Ok(())
    }

    /// Stores the state of a service's sign-in.
    pub fn put_service_sign_in(&self, asked: &ServiceSignIn) -> Result<(), StoreError> {
        let grant = match asked.state {
            ServiceSignInState::Pending => None,
            ServiceSignInState::Granted(grant) => Some(grant),
        };
        self.conn()
            .prepare_cached(
                "INSERT INTO service_sign_ins (id, browser, service, opened_from, second_factor, resume, expires_at,
                     account, signed_in_at, by_device, session, is_new, session_before,
                     expected_account)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                 ON CONFLICT (id) DO UPDATE SET account = ?8, signed_in_at = ?9, by_device = ?10, session = ?11,
                     is_new = ?12",
            )?
            .execute(params![
                asked.id.0,
                asked.browser.0,
                asked.service.as_str(),
                sql_time(asked.demands.opened_from),
                asked.demands.second_factor.word(),
                asked.resume,
                sql_time(asked.expires_at),
                grant.map(|grant| grant.account().0),
                grant.map(|grant| sql_time(grant.signed_in_at())),
                grant.map(|grant| grant.by_device()),
                grant.map(|grant| grant.session().0),
                grant.map(|grant| grant.is_new()),
                asked.session_before.map(|session| session.0),
                asked.demands.account.map(|account| account.0),
            ])?;
        Ok(())
    }

    /// Deletes the grants of an account that no service has taken.
    pub fn delete_grants(&self, account: AccountId) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM service_sign_ins WHERE account = ?1",
            [account.0],
        )?;
        Ok(())
    }

    /// Deletes a service's sign-in.
    pub fn delete_service_sign_in(&self, id: ServiceSignInId) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM service_sign_ins WHERE id = ?1", [id.0])?;
        Ok(())
    }
}
