//! Sessions, under the hash of their cookie, and the step-up that each carries.

use protocol::ids::{DeviceId, RequestId};
use protocol::messages::{HistoryMethod, HistoryResult};
use rusqlite::{Params, params};

use super::{
    ReadTx, Row, RowError, StoreError, Tx, bytes_column, optional_bytes, sql_time, time_column,
};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::account_change::AccountChange;
use crate::domain::participation::SessionId;
use crate::domain::retention::ROWS_AT_ONCE;
use crate::domain::second_factor::SessionKind;
use crate::domain::sign_in::Completed;
use crate::domain::step_up::{DeviceConfirmation, StepUp};
use crate::domain::token::HashedToken;

/// A session ends after this many seconds without use.
pub const IDLE: u64 = 2 * 60 * 60;
/// A session ends after this many seconds in any case.
pub const LONGEST: u64 = 12 * 60 * 60;

/// An open session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The hash of its cookie.
    pub token: HashedToken,
    /// The account.
    pub account: AccountId,
    /// The browser.
    pub browser: HashedToken,
    /// The device whose approval or code opened it; none where the password alone did.
    pub device: Option<DeviceId>,
    /// When it was opened.
    pub opened_at: UnixSeconds,
    /// Its step-up, whose parts may be too old.
    pub step_up: StepUp,
    /// The page that the step-up leads to.
    pub next: String,
    /// The kind of session: the pages that it opens.
    pub kind: SessionKind,
    /// The id that never changes; none of a session without a sign-in in the history.
    pub id: Option<SessionId>,
}

fn session(row: &Row<'_>) -> Result<Session, StoreError> {
    let at = time_column(row, "step_at")?;
    let device = optional_bytes(row, "step_device")?.map(DeviceId);
    let rid = optional_bytes(row, "step_rid")?.map(RequestId);
    let word: String = row.get("step_state")?;
    let kind: String = row.get("kind")?;
    let confirmation = match (word.as_str(), device, rid) {
        ("none", None, None) => DeviceConfirmation::NotAsked,
        ("approval", Some(device), Some(rid)) => {
            DeviceConfirmation::AwaitingApproval { device, rid }
        }
        ("code", Some(device), Some(rid)) => DeviceConfirmation::AwaitingCode { device, rid },
        ("denied", Some(device), Some(rid)) => DeviceConfirmation::Denied { device, rid },
        ("confirmed", Some(device), None) => DeviceConfirmation::Confirmed { device, at },
        _ => {
            return Err(RowError::Value {
                column: "step_state",
            }
            .into());
        }
    };
    let password: Option<i64> = row.get("password_at")?;
    let change: Option<Vec<u8>> = row.get("step_change")?;
    let change = change.map(|bytes| {
        let column = "step_change";
        AccountChange::from_bytes(&bytes).ok_or(RowError::Value { column })
    });
    let step_up = StepUp {
        password_at: password
            .map(|_| time_column(row, "password_at"))
            .transpose()?,
        change: change.transpose()?,
        device: confirmation,
    };
    Ok(Session {
        token: HashedToken(bytes_column(row, "token")?),
        account: AccountId(bytes_column(row, "account")?),
        browser: HashedToken(bytes_column(row, "browser")?),
        device: optional_bytes(row, "device")?.map(DeviceId),
        opened_at: time_column(row, "created_at")?,
        step_up,
        next: row.get("step_next")?,
        kind: SessionKind::from_word(&kind).ok_or(RowError::Value { column: "kind" })?,
        id: optional_bytes(row, "entry")?.map(SessionId),
    })
}

/// An open session in the list of its account: the sign-in that opened it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionSummary {
    /// The hash of its cookie.
    pub token: HashedToken,
    /// The id of the sign-in in the history, which names the session on pages.
    pub entry: [u8; 16],
    /// The browser.
    pub browser: HashedToken,
    /// The device that opened it, where one did.
    pub device: Option<DeviceId>,
    /// When it was opened.
    pub created_at: UnixSeconds,
    /// The service.
    pub service: String,
    /// The browser's origin: the bytes of a context.
    pub context: Vec<u8>,
    /// The method of the sign-in.
    pub method: HistoryMethod,
}

impl ReadTx<'_> {
    /// The open sessions of an account, newest first.
    pub fn sessions(&self, account: AccountId) -> Result<Vec<SessionSummary>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT sessions.*, history.service, history.context, history.method
             FROM sessions JOIN history ON history.id = sessions.entry
             WHERE sessions.account = ?1 AND created_at >= ?2 AND last_used_at >= ?3
             ORDER BY created_at DESC, token",
        )?;
        let mut rows = statement.query(params![
            account.0,
            sql_time(self.now().minus(LONGEST)),
            sql_time(self.now().minus(IDLE))
        ])?;
        let mut sessions = Vec::new();
        while let Some(row) = rows.next()? {
            let method: u8 = row.get("method")?;
            sessions.push(SessionSummary {
                token: HashedToken(bytes_column(row, "token")?),
                entry: bytes_column(row, "entry")?,
                browser: HashedToken(bytes_column(row, "browser")?),
                device: optional_bytes(row, "device")?.map(DeviceId),
                created_at: time_column(row, "created_at")?,
                service: row.get("service")?,
                context: row.get("context")?,
                method: HistoryMethod::try_from(method)
                    .map_err(|_| RowError::Value { column: "method" })?,
            });
        }
        Ok(sessions)
    }

    /// The session under this cookie, unless it has ended.
    pub fn session(&self, token: HashedToken) -> Result<Option<Session>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM sessions WHERE token = ?1 AND created_at >= ?2 AND last_used_at >= ?3",
        )?;
        let mut rows = statement.query(params![
            token.0,
            sql_time(self.now().minus(LONGEST)),
            sql_time(self.now().minus(IDLE))
        ])?;
        rows.next()?.map(session).transpose()
    }

    /// The open session with this id.
    pub fn session_with_id(
        &self,
        account: AccountId,
        id: SessionId,
    ) -> Result<Option<Session>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM sessions WHERE entry = ?1 AND account = ?2 AND created_at >= ?3 AND last_used_at >= ?4",
        )?;
        let mut rows = statement.query(params![
            id.0,
            account.0,
            sql_time(self.now().minus(LONGEST)),
            sql_time(self.now().minus(IDLE))
        ])?;
        rows.next()?.map(session).transpose()
    }

    /// The id of the session of a browser, which has at most one; none of a session that no sign-in opened.
    pub fn session_of_browser(
        &self,
        browser: HashedToken,
    ) -> Result<Option<SessionId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT entry FROM sessions WHERE browser = ?1 AND entry IS NOT NULL",
        )?;
        let mut rows = statement.query([browser.0])?;
        match rows.next()? {
            Some(row) => Ok(optional_bytes(row, "entry")?.map(SessionId)),
            None => Ok(None),
        }
    }

    /// Whether the session with this id is open.
    pub fn is_session_open(&self, account: AccountId, id: SessionId) -> Result<bool, StoreError> {
        Ok(self.session_with_id(account, id)?.is_some())
    }

    /// The sessions of an account whose step-up is for a change.
    pub fn sessions_in_step_up(&self, account: AccountId) -> Result<Vec<Session>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM sessions WHERE account = ?1 AND step_change IS NOT NULL",
        )?;
        let mut rows = statement.query([account.0])?;
        let mut sessions = Vec::new();
        while let Some(row) = rows.next()? {
            sessions.push(session(row)?);
        }
        Ok(sessions)
    }

    /// The session of an account whose step-up waits for this request.
    pub fn session_asking(
        &self,
        account: AccountId,
        request: RequestId,
    ) -> Result<Option<Session>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM sessions WHERE account = ?1 AND step_rid = ?2")?;
        let mut rows = statement.query(params![account.0, request.0])?;
        rows.next()?.map(session).transpose()
    }
}

/// The account and the browser of each session that a transaction has ended. Their questions to devices are still open.
#[derive(Debug)]
#[must_use]
pub struct ClosedSessions(pub(crate) Vec<(AccountId, HashedToken)>);

impl Tx<'_> {
    /// Opens a session for a sign-in that succeeded. Only [`Self::open_reset_session`] opens one without.
    /// It refers to the entry of the sign-in in the history.
    pub fn open_session(
        &self,
        token: HashedToken,
        completed: &Completed,
    ) -> Result<(), StoreError> {
        let (account, browser) = (completed.account(), completed.browser());
        self.insert_session(
            token,
            account,
            browser,
            completed.device(),
            completed.opens(),
        )?;
        self.set_step_up(token, &completed.step_up(self.now()))
    }

    /// Opens a session in which a new password can be chosen: the mailed link was followed, which stands for the old password.
    pub fn open_reset_session(
        &self,
        token: HashedToken,
        account: AccountId,
        browser: HashedToken,
    ) -> Result<(), StoreError> {
        self.insert_session(token, account, browser, None, SessionKind::PasswordReset)?;
        self.set_step_up(token, &StepUp::default().password_given(self.now()))
    }

    fn insert_session(
        &self,
        token: HashedToken,
        account: AccountId,
        browser: HashedToken,
        device: Option<DeviceId>,
        kind: SessionKind,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT INTO sessions (token, account, browser, device, created_at, last_used_at, kind, entry)
             VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6,
                 CASE WHEN ?6 = 'password-reset' THEN NULL ELSE
                     (SELECT id FROM history WHERE account = ?2 AND browser = ?3 AND result = ?7
                      ORDER BY seq DESC LIMIT 1) END)",
            params![
                token.0,
                account.0,
                browser.0,
                device.map(|device| device.0),
                sql_time(self.now()),
                kind.word(),
                HistoryResult::SignedIn.number(),
            ],
        )?;
        Ok(())
    }

    /// Notes that a session was used, at most once a minute.
    pub fn touch_session(&self, token: HashedToken) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE sessions SET last_used_at = ?2 WHERE token = ?1 AND last_used_at < ?3",
            params![
                token.0,
                sql_time(self.now()),
                sql_time(self.now().minus(60))
            ],
        )?;
        Ok(())
    }

    /// Stores the state of a session's step-up.
    pub fn set_step_up(&self, token: HashedToken, step_up: &StepUp) -> Result<(), StoreError> {
        let zero = UnixSeconds(0);
        let (word, at, device, rid) = match step_up.device {
            DeviceConfirmation::NotAsked => ("none", zero, None, None),
            DeviceConfirmation::AwaitingApproval { device, rid } => {
                ("approval", zero, Some(device), Some(rid))
            }
            DeviceConfirmation::AwaitingCode { device, rid } => {
                ("code", zero, Some(device), Some(rid))
            }
            DeviceConfirmation::Denied { device, rid } => ("denied", zero, Some(device), Some(rid)),
            DeviceConfirmation::Confirmed { device, at } => ("confirmed", at, Some(device), None),
        };
        self.conn().execute(
            "UPDATE sessions SET step_state = ?2, step_at = ?3, step_device = ?4, step_rid = ?5,
                 step_change = ?6, password_at = ?7
             WHERE token = ?1",
            params![
                token.0,
                word,
                sql_time(at),
                device.map(|d| d.0),
                rid.map(|r| r.0),
                step_up.change.as_ref().map(AccountChange::to_bytes),
                step_up.password_at.map(sql_time),
            ],
        )?;
        Ok(())
    }

    /// Stores the page that the step-up of a session leads to.
    pub fn set_step_next(&self, token: HashedToken, next: &str) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE sessions SET step_next = ?2 WHERE token = ?1",
            params![token.0, next],
        )?;
        Ok(())
    }

    /// Ends sessions whose time has run out, at most [`ROWS_AT_ONCE`]. Returns whether there may be more.
    pub(super) fn close_expired(&self) -> Result<bool, StoreError> {
        let closed = self.close(
            "token IN (SELECT token FROM sessions WHERE created_at <= ?1 OR last_used_at <= ?2 LIMIT ?3)",
            params![
                sql_time(self.now().minus(LONGEST)),
                sql_time(self.now().minus(IDLE)),
                ROWS_AT_ONCE
            ],
        )?;
        // Their questions to devices run out by themselves, long before.
        Ok(closed.0.len() >= ROWS_AT_ONCE as usize)
    }

    /// Ends the sessions that fulfil an SQL condition, and the enrolments that they offered: their pages cannot confirm any more. The
    /// services that learned of them are told.
    pub(super) fn close(
        &self,
        condition: &str,
        values: impl Params,
    ) -> Result<ClosedSessions, StoreError> {
        let mut statement = self.conn().prepare_cached(&format!(
            "DELETE FROM sessions WHERE {condition} RETURNING token, account, browser, entry"
        ))?;
        let mut rows = statement.query(values)?;
        let mut closed = Vec::new();
        let mut tokens = Vec::new();
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            let account = AccountId(bytes_column(row, "account")?);
            closed.push((account, HashedToken(bytes_column(row, "browser")?)));
            tokens.push((account, HashedToken(bytes_column(row, "token")?)));
            ids.extend(optional_bytes(row, "entry")?.map(SessionId));
        }
        for id in ids {
            self.queue_notices(id)?;
        }
        for (account, token) in tokens {
            self.end_enrolments_of_session(account, token)?;
        }
        Ok(ClosedSessions(closed))
    }

    /// Ends every session of an account, and the records that outlive sessions.
    pub fn close_sessions(&self, account: AccountId) -> Result<ClosedSessions, StoreError> {
        self.delete_lasting_records(account)?;
        self.close("account = ?1", [account.0])
    }

    /// Ends every session in one browser, whatever its account.
    pub fn close_sessions_in(&self, browser: HashedToken) -> Result<ClosedSessions, StoreError> {
        self.close("browser = ?1", [browser.0])
    }

    /// Ends every session of an account in one browser, and the records that outlive sessions.
    pub fn close_sessions_of_browser(
        &self,
        account: AccountId,
        browser: HashedToken,
    ) -> Result<ClosedSessions, StoreError> {
        self.delete_lasting_records(account)?;
        self.close(
            "account = ?1 AND browser = ?2",
            params![account.0, browser.0],
        )
    }

    /// Ends the sessions in one browser that a mailed link for this account's password opened.
    pub fn close_reset_sessions(
        &self,
        account: AccountId,
        browser: HashedToken,
    ) -> Result<ClosedSessions, StoreError> {
        self.close(
            "account = ?1 AND browser = ?2 AND kind = ?3",
            params![account.0, browser.0, SessionKind::PasswordReset.word()],
        )
    }

    /// Gives a session another token: the one before refers to nothing any more.
    pub fn rename_session(
        &self,
        session: HashedToken,
        next: HashedToken,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE sessions SET token = ?2 WHERE token = ?1",
            params![session.0, next.0],
        )?;
        Ok(())
    }

    /// Ends every session of an account except `kept`, and the records that outlive sessions.
    pub fn close_other_sessions(
        &self,
        account: AccountId,
        kept: HashedToken,
    ) -> Result<ClosedSessions, StoreError> {
        self.delete_lasting_records(account)?;
        self.close("account = ?1 AND token <> ?2", params![account.0, kept.0])
    }

    /// Ends a session.
    pub fn close_session(&self, token: HashedToken) -> Result<ClosedSessions, StoreError> {
        self.close("token = ?1", [token.0])
    }
}
