//! The history of an account, and the requests and challenges that expired without being recorded in it.

use protocol::{
    ids::{DeviceId, RequestId, UnixSeconds},
    messages::{Action, ChangeKind, HistoryMethod, HistoryResult, RequestKind},
    signed::Message as _,
};
use rusqlite::params;

use super::{
    ReadTx, Row, RowError, StoreError, Tx, bytes_column, count_column, optional_bytes, sql_count,
    sql_time, time_column,
};
use crate::domain::{
    account::AccountId,
    history::{HelpDeskEntry, HistoryEntry},
    token::HashedToken,
};
use crate::keys::Keys;

/// A request or challenge that expired and is not in the history yet.
#[derive(Debug)]
pub struct Overdue {
    /// Its id.
    pub id: RequestId,
    /// Its kind.
    pub kind: RequestKind,
    /// When its time ran out.
    pub at: UnixSeconds,
    /// The browser that asked.
    pub browser: Option<HashedToken>,
    /// The kind of the entry.
    pub what: OverdueKind,
}

/// The kind of an overdue row.
#[derive(Debug)]
pub enum OverdueKind {
    /// A request: the bytes of RQ, and whether it had a same-device return.
    Request {
        /// RQ.
        bytes: Vec<u8>,
        /// Whether it had a same-device return.
        same_device_return: bool,
    },
    /// A challenge.
    Challenge {
        /// The service that asked.
        service: String,
        /// The bytes of its context.
        context: Vec<u8>,
        /// The change of the account that it asked for.
        change: Option<ChangeKind>,
        /// The first lines of the transaction that it asked for.
        transaction: Action,
    },
}

fn code<T: TryFrom<u8>>(row: &Row<'_>, column: &'static str) -> Result<T, StoreError> {
    let number: u8 = row.get(column)?;
    T::try_from(number).map_err(|_| RowError::Value { column }.into())
}

pub(super) fn optional_code<T: TryFrom<u8>>(
    row: &Row<'_>,
    column: &'static str,
) -> Result<Option<T>, StoreError> {
    let number: Option<u8> = row.get(column)?;
    number
        .map(|number| T::try_from(number).map_err(|_| RowError::Value { column }.into()))
        .transpose()
}

/// The name of the lines of a transaction in the additional data of their seal: in an entry, and in a challenge.
const LINES_OF_ENTRY: &str = "history.action";
pub(super) const LINES_OF_CHALLENGE: &str = "challenges.action";

/// The account, the row and the name under which the lines of a transaction are sealed.
pub(super) type PlaceOfLines = (AccountId, [u8; 16], &'static str);

/// Seals the lines of a transaction; `None` where there are none.
pub(super) fn seal_transaction(
    keys: &Keys,
    (account, row, name): PlaceOfLines,
    lines: &Action,
) -> Result<Option<Vec<u8>>, StoreError> {
    if lines.0.is_empty() {
        return Ok(None);
    }
    Ok(Some(keys.seal(&account.0, &row, name, &lines.encode())?))
}

/// Opens what [`seal_transaction`] made.
pub(super) fn open_transaction(
    keys: &Keys,
    (account, row, name): PlaceOfLines,
    sealed: Option<Vec<u8>>,
) -> Result<Action, StoreError> {
    let Some(sealed) = sealed else {
        return Ok(Action::default());
    };
    let plain = keys.open(&account.0, &row, name, &sealed)?;
    Action::parse(&plain).map_err(|_| RowError::Value { column: "action" }.into())
}

pub(super) fn entry(row: &Row<'_>, keys: &Keys) -> Result<HistoryEntry, StoreError> {
    let reported: Option<i64> = row.get("reported_at")?;
    let (id, account) = (
        bytes_column(row, "id")?,
        AccountId(bytes_column(row, "account")?),
    );
    let place = (account, id, LINES_OF_ENTRY);
    Ok(HistoryEntry {
        id,
        seq: count_column(row, "seq")?,
        account,
        transaction: open_transaction(keys, place, row.get("action")?)?,
        at: time_column(row, "at")?,
        service: row.get("service")?,
        context: row.get("context")?,
        change: optional_code(row, "change")?,
        method: code::<HistoryMethod>(row, "method")?,
        result: code::<HistoryResult>(row, "result")?,
        browser: optional_bytes(row, "browser")?.map(HashedToken),
        device: optional_bytes(row, "device")?.map(DeviceId),
        reported: reported.is_some(),
        help_desk: row
            .get::<_, Option<String>>("help_desk")?
            .map(|act| {
                let device = row.get("help_desk_device")?;
                Ok::<_, StoreError>(HelpDeskEntry { act, device })
            })
            .transpose()?,
    })
}

impl ReadTx<'_> {
    /// The next free `seq` in the history of an account.
    pub fn next_history_seq(&self, account: AccountId) -> Result<u64, StoreError> {
        let last: Option<i64> = self
            .conn()
            .prepare_cached("SELECT max(seq) FROM history WHERE account = ?1")?
            .query_row([account.0], |row| row.get(0))?;
        Ok(last.and_then(|last| u64::try_from(last).ok()).unwrap_or(0) + 1)
    }

    /// Entries of an account, newest first: those with a lower `seq` than `before`, or all where it is 0.
    pub fn history(
        &self,
        account: AccountId,
        before: u64,
        since: UnixSeconds,
        limit: usize,
    ) -> Result<Vec<HistoryEntry>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM history WHERE account = ?1 AND (?2 = 0 OR seq < ?2) AND at >= ?3
             ORDER BY seq DESC LIMIT ?4",
        )?;
        let mut rows = statement.query(params![
            account.0,
            sql_count(before),
            sql_time(since),
            sql_count(limit as u64)
        ])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(entry(row, self.keys())?);
        }
        Ok(entries)
    }

    /// When an entry that began in a browser, of any account, was last reported.
    pub fn last_report_of_browser(
        &self,
        browser: HashedToken,
    ) -> Result<Option<UnixSeconds>, StoreError> {
        let at: Option<i64> = self
            .conn()
            .prepare_cached("SELECT max(reported_at) FROM history WHERE browser = ?1")?
            .query_row([browser.0], |row| row.get(0))?;
        let at = at.map(u64::try_from).transpose();
        let at = at.map_err(|_| RowError::Value {
            column: "reported_at",
        })?;
        Ok(at.map(UnixSeconds))
    }

    /// An entry of this account.
    pub fn history_entry(
        &self,
        account: AccountId,
        id: [u8; 16],
    ) -> Result<Option<HistoryEntry>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM history WHERE id = ?1 AND account = ?2")?;
        let mut rows = statement.query(params![id, account.0])?;
        rows.next()?.map(|row| entry(row, self.keys())).transpose()
    }
}

impl Tx<'_> {
    /// Stores an entry.
    pub fn insert_history(&self, entry: &HistoryEntry) -> Result<(), StoreError> {
        let place = (entry.account, entry.id, LINES_OF_ENTRY);
        let action = seal_transaction(self.keys(), place, &entry.transaction)?;
        self.conn()
            .prepare_cached(
                "INSERT INTO history (account, seq, id, at, service, context, method, result, browser, reported_at, device, change,
                                      help_desk, help_desk_device, action)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
            )?
            .execute(params![
                entry.account.0,
                sql_count(entry.seq),
                entry.id,
                sql_time(entry.at),
                entry.service,
                entry.context,
                entry.method.number(),
                entry.result.number(),
                entry.browser.map(|browser| browser.0),
                entry.reported.then(|| sql_time(entry.at)),
                entry.device.map(|device| device.0),
                entry.change.map(ChangeKind::number),
                entry.help_desk.as_ref().map(|entry| &entry.act),
                entry.help_desk.as_ref().and_then(|entry| entry.device.as_ref()),
                action,
            ])?;
        Ok(())
    }

    /// Deletes entries older than `before`.
    pub fn forget_history(
        &self,
        account: AccountId,
        before: UnixSeconds,
    ) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached("DELETE FROM history WHERE account = ?1 AND at < ?2")?
            .execute(params![account.0, sql_time(before)])?;
        Ok(())
    }

    /// Marks an entry as reported; returns false if it was reported before.
    pub fn mark_reported(&self, id: [u8; 16]) -> Result<bool, StoreError> {
        let marked = self.conn().execute(
            "UPDATE history SET reported_at = ?2 WHERE id = ?1 AND reported_at IS NULL",
            params![id, sql_time(self.now())],
        )?;
        Ok(marked == 1)
    }

    /// Everything of an account that ran out by `now` and was not recorded yet: open requests, challenges, and approvals that never
    /// came back by `returned_by`. Each is returned once: it is marked as recorded.
    pub fn take_overdue(
        &self,
        account: AccountId,
        returned_by: UnixSeconds,
    ) -> Result<Vec<Overdue>, StoreError> {
        let mut overdue =
            self.overdue_requests("state = 'open'", "state = 'expired'", account, self.now())?;
        overdue.extend(self.overdue_requests(
            "return_state IN ('offered', 'typed-only')",
            "return_state = 'void', return_code = NULL",
            account,
            returned_by,
        )?);
        overdue.extend(self.overdue_challenges(account)?);
        overdue.sort_by_key(|one| one.at);
        Ok(overdue)
    }

    fn overdue_requests(
        &self,
        which: &str,
        becomes: &str,
        account: AccountId,
        by: UnixSeconds,
    ) -> Result<Vec<Overdue>, StoreError> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT id, kind, bytes, expires_at, browser, return_state FROM requests
             WHERE account = ?1 AND {which} AND expires_at <= ?2"
        ))?;
        let mut rows = statement.query(params![account.0, sql_time(by)])?;
        let mut overdue = Vec::new();
        while let Some(row) = rows.next()? {
            let return_state: Option<String> = row.get("return_state")?;
            overdue.push(Overdue {
                id: RequestId(bytes_column(row, "id")?),
                kind: code::<RequestKind>(row, "kind")?,
                at: time_column(row, "expires_at")?,
                browser: optional_bytes(row, "browser")?.map(HashedToken),
                what: OverdueKind::Request {
                    bytes: row.get("bytes")?,
                    same_device_return: return_state.is_some(),
                },
            });
        }
        for one in &overdue {
            self.conn()
                .prepare_cached(&format!("UPDATE requests SET {becomes} WHERE id = ?1"))?
                .execute([one.id.as_bytes()])?;
        }
        Ok(overdue)
    }

    fn overdue_challenges(&self, account: AccountId) -> Result<Vec<Overdue>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, kind, service, context, change, action, expires_at, browser FROM challenges
             WHERE account = ?1 AND recorded = 0 AND expires_at <= ?2",
        )?;
        let mut rows = statement.query(params![account.0, sql_time(self.now())])?;
        let mut overdue = Vec::new();
        while let Some(row) = rows.next()? {
            let place = (account, bytes_column(row, "id")?, LINES_OF_CHALLENGE);
            overdue.push(Overdue {
                id: RequestId(bytes_column(row, "id")?),
                kind: code::<RequestKind>(row, "kind")?,
                at: time_column(row, "expires_at")?,
                browser: optional_bytes(row, "browser")?.map(HashedToken),
                what: OverdueKind::Challenge {
                    service: row.get("service")?,
                    context: row.get("context")?,
                    change: optional_code(row, "change")?,
                    transaction: open_transaction(self.keys(), place, row.get("action")?)?,
                },
            });
        }
        for one in &overdue {
            self.tell_challenge(one.id)?;
        }
        Ok(overdue)
    }

    /// Marks a challenge as recorded; says whether it was not before.
    pub fn tell_challenge(&self, id: RequestId) -> Result<bool, StoreError> {
        let recorded = self
            .conn()
            .prepare_cached("UPDATE challenges SET recorded = 1 WHERE id = ?1 AND recorded = 0")?
            .execute([id.as_bytes()])?;
        Ok(recorded == 1)
    }
}
