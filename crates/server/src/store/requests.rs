//! Requests, and the answers to their approvals.

use protocol::{
    ids::{DeviceId, Hash32, Position, RequestId, UnixSeconds},
    messages::{Answer, Outcome, RequestKind},
    same_device::ReturnCode,
    signed::Message,
    text::Text,
};
use rusqlite::{OptionalExtension, params};

use super::{
    ReadTx, Row, RowError, StoreError, Tx, bytes_column, count_column, optional_bytes, sql_time,
    time_column, word_column,
};
use crate::{
    domain::{
        account::AccountId,
        request::{Ending, Request, RequestRow, RequestStatus},
        return_state::{ReturnRow, ReturnState, SameDeviceReturn},
        token::HashedToken,
    },
    keys::Keys,
};

const OPEN: &str = "open";
/// The name of `return_code` in the additional data of its seal: that of schema 4, so that stored values still open.
const SEALED_RETURN_CODE: &str = "back_code";

fn word(status: RequestStatus) -> &'static str {
    match status {
        RequestStatus::Open => OPEN,
        RequestStatus::Ended(ending) => Ending::ALL
            .iter()
            .find(|(one, _)| *one == ending)
            .map_or(OPEN, |(_, word)| word),
    }
}

fn status(word: &str) -> Option<RequestStatus> {
    if word == OPEN {
        return Some(RequestStatus::Open);
    }
    Ending::ALL
        .iter()
        .find(|(_, name)| *name == word)
        .map(|(one, _)| RequestStatus::Ended(*one))
}

fn return_state_word(return_state: ReturnState) -> &'static str {
    ReturnState::ALL
        .iter()
        .find(|(one, _)| *one == return_state)
        .map_or("void", |(_, word)| word)
}

fn request(row: &Row<'_>, keys: &Keys) -> Result<Request, StoreError> {
    let id = RequestId(bytes_column(row, "id")?);
    let account = AccountId(bytes_column(row, "account")?);
    let sealed: Option<Vec<u8>> = row.get("match_code")?;
    let match_code = sealed
        .map(|sealed| {
            let plain = keys.open(&account.0, id.as_bytes(), "match_code", &sealed)?;
            String::from_utf8(plain.to_vec()).map_err(|_| {
                StoreError::from(RowError::Value {
                    column: "match_code",
                })
            })
        })
        .transpose()?;
    let kind: u8 = row.get("kind")?;
    let browser = optional_bytes(row, "browser")?.map(HashedToken);
    let stored = RequestRow {
        id,
        account,
        device: DeviceId(bytes_column(row, "device")?),
        bytes: row.get("bytes")?,
        match_code,
        issued_at: time_column(row, "issued_at")?,
        expires_at: time_column(row, "expires_at")?,
        known_browser: row.get("known_browser")?,
        kind: RequestKind::try_from(kind).map_err(|_| RowError::Value { column: "kind" })?,
        listed: row.get("listed")?,
        browser,
        same_device_return: same_device_return(row, keys, (account, id), browser)?,
        status: word_column(row, "state", status)?,
    };
    Request::try_from(stored).map_err(|_| RowError::Value { column: "state" }.into())
}

fn same_device_return(
    row: &Row<'_>,
    keys: &Keys,
    (account, id): (AccountId, RequestId),
    browser: Option<HashedToken>,
) -> Result<Option<SameDeviceReturn>, StoreError> {
    const COLUMN: &str = "return_code";
    let return_state: Option<String> = row.get("return_state")?;
    let Some(return_state) = return_state else {
        return Ok(None);
    };
    let return_state = ReturnState::ALL
        .iter()
        .find(|(_, word)| *word == return_state);
    let (return_state, _) = return_state.ok_or(RowError::Value {
        column: "return_state",
    })?;
    let sealed: Option<Vec<u8>> = row.get(COLUMN)?;
    let code = sealed
        .map(|sealed| {
            let plain = keys.open(&account.0, id.as_bytes(), SEALED_RETURN_CODE, &sealed)?;
            let text = std::str::from_utf8(&plain).ok();
            text.and_then(|text| ReturnCode::parse(text).ok())
                .ok_or_else(|| StoreError::from(RowError::Value { column: COLUMN }))
        })
        .transpose()?;
    let stored = ReturnRow {
        browser: browser.ok_or(RowError::Value { column: "browser" })?,
        passwordless: row.get("return_passwordless")?,
        state: *return_state,
        code,
        wrong_attempts: row.get("return_attempts")?,
    };
    let pending = SameDeviceReturn::try_from(stored);
    Ok(Some(
        pending.map_err(|_| RowError::Value { column: COLUMN })?,
    ))
}

impl ReadTx<'_> {
    /// The request with this id.
    pub fn request(&self, id: RequestId) -> Result<Option<Request>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM requests WHERE id = ?1")?;
        let mut rows = statement.query([id.as_bytes()])?;
        rows.next()?
            .map(|row| request(row, self.keys()))
            .transpose()
    }

    /// The request whose bytes have this hash.
    pub fn request_by_hash(&self, hash: Hash32) -> Result<Option<Request>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM requests WHERE hash = ?1")?;
        let mut rows = statement.query([hash.as_bytes()])?;
        rows.next()?
            .map(|row| request(row, self.keys()))
            .transpose()
    }

    /// The open requests of a device, oldest first, whether its inbox lists them or not.
    pub fn open_requests(&self, device: DeviceId) -> Result<Vec<Request>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM requests WHERE device = ?1 AND state = 'open' AND expires_at > ?2 ORDER BY seq",
        )?;
        let mut rows = statement.query(params![device.as_bytes(), sql_time(self.now())])?;
        let mut requests = Vec::new();
        while let Some(row) = rows.next()? {
            requests.push(request(row, self.keys())?);
        }
        Ok(requests)
    }

    /// The open requests that one browser made for an account, except for sign-ins: transactions, and changes of the account.
    pub fn requests_asked_in(
        &self,
        account: AccountId,
        browser: HashedToken,
    ) -> Result<Vec<RequestId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id FROM requests WHERE account = ?1 AND browser = ?2 AND state = 'open' AND kind IN (2, 6)",
        )?;
        let mut rows = statement.query(params![account.0, browser.0])?;
        let mut asked = Vec::new();
        while let Some(row) = rows.next()? {
            asked.push(RequestId(bytes_column(row, "id")?));
        }
        Ok(asked)
    }

    /// Number of open requests that the inbox of a device lists, and the time when the last of them ends by itself; 0 without any.
    pub fn inbox_size(&self, device: DeviceId) -> Result<(usize, UnixSeconds), StoreError> {
        let (count, until): (i64, i64) = self
            .conn()
            .prepare_cached(
                "SELECT count(*), coalesce(max(expires_at), 0) FROM requests
                 WHERE device = ?1 AND state = 'open' AND listed = 1 AND expires_at > ?2",
            )?
            .query_row(params![device.as_bytes(), sql_time(self.now())], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        Ok((
            usize::try_from(count).unwrap_or(0),
            UnixSeconds(u64::try_from(until).unwrap_or(0)),
        ))
    }

    /// The approved requests of a device whose same-device return is still open.
    pub fn returning_requests(&self, device: DeviceId) -> Result<Vec<Request>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM requests WHERE device = ?1 AND return_state IN ('offered', 'typed-only') ORDER BY seq",
        )?;
        let mut rows = statement.query([device.as_bytes()])?;
        let mut requests = Vec::new();
        while let Some(row) = rows.next()? {
            requests.push(request(row, self.keys())?);
        }
        Ok(requests)
    }

    /// The number of requests since `since` that browsers unknown to the account made, and that expired or were denied or
    /// cancelled: of one such browser, or of all.
    pub fn unanswered_requests(
        &self,
        account: AccountId,
        browser: Option<HashedToken>,
        since: UnixSeconds,
    ) -> Result<usize, StoreError> {
        let count: i64 = self
            .conn()
            .prepare_cached(
                "SELECT count(*) FROM requests WHERE account = ?1 AND issued_at > ?2 AND kind IN (1, 2, 6) AND return_passwordless = 0
                 AND known_browser = 0 AND (?4 IS NULL OR browser = ?4)
                 AND (state IN ('denied', 'reported', 'expired', 'cancelled', 'wrong-match')
                      OR (state = 'open' AND expires_at <= ?3))",
            )?
            .query_row(
                params![
                    account.0,
                    sql_time(since),
                    sql_time(self.now()),
                    browser.map(|browser| browser.0)
                ],
                |row| row.get(0),
            )?;
        Ok(usize::try_from(count).unwrap_or(0))
    }

    /// The stored answer to this approval of `request`. The return code is added from the request's own column.
    pub fn answer(&self, request: &Request, approve: Hash32) -> Result<Option<Answer>, StoreError> {
        let body: Option<Vec<u8>> = self
            .conn()
            .prepare_cached("SELECT body FROM answers WHERE request = ?1 AND approve = ?2")?
            .query_row(
                [
                    request.id.as_bytes().as_slice(),
                    approve.as_bytes().as_slice(),
                ],
                |row| row.get(0),
            )
            .optional()?;
        let Some(body) = body else { return Ok(None) };
        let column = "body";
        let mut answer = Answer::parse(&body).map_err(|_| RowError::Value { column })?;
        let code = request
            .same_device_return()
            .and_then(SameDeviceReturn::code);
        if let (Outcome::Approved, Some(code)) = (answer.outcome, code) {
            answer.return_code =
                Text::new(code.as_str()).map_err(|_| RowError::Value { column })?;
        }
        Ok(Some(answer))
    }

    /// The position that this approval of `request` was answered with as behind.
    pub fn stale_approval(
        &self,
        request: RequestId,
        approve: Hash32,
    ) -> Result<Option<Position>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT epoch, step FROM stale_approvals WHERE request = ?1 AND approve = ?2",
        )?;
        let mut rows =
            statement.query([request.as_bytes().as_slice(), approve.as_bytes().as_slice()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        Ok(Some(Position {
            epoch: count_column(row, "epoch")?,
            step: count_column(row, "step")?,
        }))
    }
}

impl Tx<'_> {
    /// Stores a new request, `seq` later than any other of its device.
    pub fn insert_request(&self, request: &Request, seq: u64) -> Result<(), StoreError> {
        let match_code = request
            .match_code
            .as_ref()
            .map(|code| {
                self.keys().seal(
                    &request.account.0,
                    request.id.as_bytes(),
                    "match_code",
                    code.as_bytes(),
                )
            })
            .transpose()?;
        self.conn()
            .prepare_cached(
                "INSERT INTO requests
                     (id, account, device, bytes, hash, match_code, issued_at, expires_at, known_browser, seq, state,
                      kind, listed, browser, return_state, return_passwordless)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'open', ?11, ?12, ?13, ?14, ?15)",
            )?
            .execute(params![
                request.id.as_bytes(),
                request.account.0,
                request.device.as_bytes(),
                request.bytes,
                request.hash().as_bytes(),
                match_code,
                sql_time(request.issued_at),
                sql_time(request.expires_at),
                request.known_browser,
                super::sql_count(seq),
                request.kind.number(),
                request.listed,
                request.browser.map(|browser| browser.0),
                request.same_device_return().map(|pending| return_state_word(pending.state())),
                request.same_device_return().is_some_and(SameDeviceReturn::is_passwordless),
            ])?;
        Ok(())
    }

    /// Stores the same-device return of a request, with its code sealed.
    pub fn put_same_device_return(&self, request: &Request) -> Result<(), StoreError> {
        let Some(pending) = request.same_device_return() else {
            return Ok(());
        };
        let seal = |code: &ReturnCode| {
            let plain = code.as_str().as_bytes();
            self.keys().seal(
                &request.account.0,
                request.id.as_bytes(),
                SEALED_RETURN_CODE,
                plain,
            )
        };
        self.conn()
            .prepare_cached(
                "UPDATE requests SET return_state = ?2, return_code = ?3, return_attempts = ?4 WHERE id = ?1",
            )?
            .execute(params![
                request.id.as_bytes(),
                return_state_word(pending.state()),
                pending.code().map(seal).transpose()?,
                pending.wrong_attempts(),
            ])?;
        Ok(())
    }

    /// Stores the status of a request, if it is open so far.
    pub fn put_request_state(&self, request: &Request) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached("UPDATE requests SET state = ?2 WHERE id = ?1 AND state = 'open'")?
            .execute(params![
                request.id.as_bytes(),
                word(request.status(self.now()))
            ])?;
        Ok(())
    }

    /// Takes an approval for the page that asked. True once only, and never for a request with a same-device return (protocol.md §7.3).
    pub fn take_approved(&self, id: RequestId) -> Result<bool, StoreError> {
        let taken = self
            .conn()
            .prepare_cached(
                "UPDATE requests SET taken = 1 WHERE id = ?1 AND state = 'approved' AND taken = 0
                 AND return_state IS NULL",
            )?
            .execute([id.as_bytes()])?;
        Ok(taken == 1)
    }

    /// Stores the answer to an approval, without its return code, which is sealed in the request's row.
    pub fn insert_answer(&self, answer: &Answer) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached("INSERT INTO answers (request, approve, body) VALUES (?1, ?2, ?3)")?
            .execute(params![
                answer.request.as_bytes(),
                answer.approve.as_bytes(),
                Answer {
                    return_code: Text::default(),
                    ..answer.clone()
                }
                .encode()
            ])?;
        Ok(())
    }

    /// Stores that an approval was behind `position`, unless `most` of the request are stored.
    pub fn insert_stale_approval(
        &self,
        request: RequestId,
        approve: Hash32,
        position: Position,
        most: u64,
    ) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached(
                "INSERT INTO stale_approvals (request, approve, epoch, step)
                 SELECT ?1, ?2, ?3, ?4
                 WHERE (SELECT count(*) FROM stale_approvals WHERE request = ?1) < ?5",
            )?
            .execute(params![
                request.as_bytes(),
                approve.as_bytes(),
                super::sql_count(position.epoch),
                super::sql_count(position.step),
                super::sql_count(most),
            ])?;
        Ok(())
    }
}
