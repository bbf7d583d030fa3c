//! Sign-ins in progress, under the hash of their cookie.

use protocol::ids::{DeviceId, RequestId};
use rusqlite::params;

use super::{
    ReadTx, Row, RowError, StoreError, Tx, bytes_column, optional_bytes, sql_time, time_column,
    word_column,
};
use crate::domain::account::{AccountId, Email};
use crate::domain::service::ServiceId;
use crate::domain::sign_in::{SignIn, SignInState};
use crate::domain::token::HashedToken;

fn sign_in(row: &Row<'_>) -> Result<SignIn, StoreError> {
    let account = optional_bytes(row, "account")?.map(AccountId);
    let device = optional_bytes(row, "device")?.map(DeviceId);
    let rid = optional_bytes(row, "rid")?.map(RequestId);
    let word: String = row.get("state")?;
    let state = match (word.as_str(), account, device, rid) {
        ("identified", None, None, None) => SignInState::Identified,
        ("password-checked", Some(account), None, None) => SignInState::PasswordChecked { account },
        ("awaiting-approval", Some(account), Some(device), Some(rid)) => {
            SignInState::AwaitingApproval {
                account,
                device,
                rid,
            }
        }
        ("awaiting-code", Some(account), Some(device), Some(rid)) => SignInState::AwaitingCode {
            account,
            device,
            rid,
        },
        ("awaiting-return", Some(account), Some(device), Some(rid)) => {
            SignInState::AwaitingReturn {
                account,
                device,
                rid,
            }
        }
        ("awaiting-open", None, None, Some(rid)) => SignInState::AwaitingOpen { rid },
        ("denied", Some(account), Some(device), Some(rid)) => SignInState::Denied {
            account,
            device,
            rid,
        },
        _ => return Err(RowError::Value { column: "state" }.into()),
    };
    let email: Option<String> = row.get("email")?;
    let email = email
        .map(|email| Email::parse(&email).ok_or(RowError::Value { column: "email" }))
        .transpose()?;
    let passwordless = matches!(state, SignInState::AwaitingOpen { .. });
    let denied = matches!(state, SignInState::Denied { .. });
    if email.is_none() != passwordless && !denied {
        return Err(RowError::Value { column: "email" }.into());
    }
    Ok(SignIn {
        browser: HashedToken(bytes_column(row, "browser")?),
        service: word_column(row, "service", ServiceId::parse)?,
        email,
        expires_at: time_column(row, "expires_at")?,
        state,
        next: row.get("next")?,
    })
}

impl ReadTx<'_> {
    /// The sign-in under this cookie.
    pub fn sign_in(&self, token: HashedToken) -> Result<Option<SignIn>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM sign_ins WHERE token = ?1")?;
        let mut rows = statement.query([token.0])?;
        rows.next()?.map(sign_in).transpose()
    }

    /// The sign-in that asked with this request, and its cookie.
    pub fn sign_in_asking(
        &self,
        request: RequestId,
    ) -> Result<Option<(HashedToken, SignIn)>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM sign_ins WHERE rid = ?1")?;
        let mut rows = statement.query([request.0])?;
        rows.next()?
            .map(|row| Ok((HashedToken(bytes_column(row, "token")?), sign_in(row)?)))
            .transpose()
    }
}

impl Tx<'_> {
    /// Stores the state of a sign-in; deletes expired ones.
    pub fn put_sign_in(&self, token: HashedToken, sign_in: &SignIn) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM sign_ins WHERE expires_at <= ?1",
            [sql_time(self.now())],
        )?;
        self.conn().execute(
            "INSERT INTO sign_ins (token, browser, service, email, state, account, device, rid, expires_at, next)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT (token) DO UPDATE SET state = ?5, account = ?6, device = ?7, rid = ?8",
            params![
                token.0,
                sign_in.browser.0,
                sign_in.service.as_str(),
                sign_in.email.as_ref().map(Email::as_str),
                sign_in.state.word(),
                sign_in.state.account().map(|a| a.0),
                sign_in.state.device().map(|d| d.0),
                sign_in.state.rid().map(|r| r.0),
                sql_time(sign_in.expires_at),
                sign_in.next,
            ],
        )?;
        Ok(())
    }

    /// Ends every sign-in of an account that is in progress.
    pub fn end_sign_ins(&self, account: AccountId) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM sign_ins WHERE account = ?1", [account.0])?;
        Ok(())
    }

    /// Ends every sign-in of an account that is in progress in one browser.
    pub fn end_sign_ins_of_browser(
        &self,
        account: AccountId,
        browser: HashedToken,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM sign_ins WHERE account = ?1 AND browser = ?2",
            params![account.0, browser.0],
        )?;
        Ok(())
    }

    /// Ends a sign-in; returns whether it was still there, so that it completes only once.
    pub fn end_sign_in(&self, token: HashedToken) -> Result<bool, StoreError> {
        Ok(self
            .conn()
            .execute("DELETE FROM sign_ins WHERE token = ?1", [token.0])?
            == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::UnixSeconds;
    use crate::domain::sign_in::Step;
    use crate::store::{migrate::migrated, test_keys};

    #[test]
    fn row_that_cannot_be_then_it_is_refused() {
        let (conn, keys, now) = (migrated(), test_keys(), UnixSeconds(10));
        let tx = Tx::new(&conn, &keys, now, crate::time::Zone::default());
        let token = HashedToken([1; 32]);
        let step = Step {
            browser: HashedToken([2; 32]),
            now,
        };
        let begun = SignIn::begin(ServiceId::account(), Email::parse("a@b.eu").unwrap(), step);
        tx.put_sign_in(token, &begun).unwrap();
        assert_eq!(tx.sign_in(token).unwrap(), Some(begun));
        conn.execute("UPDATE sign_ins SET state = 'awaiting-code'", [])
            .unwrap();
        assert!(matches!(
            tx.sign_in(token),
            Err(StoreError::Row(RowError::Value { column: "state" }))
        ));
    }
}
