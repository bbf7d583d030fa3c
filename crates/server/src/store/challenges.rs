//! Offline challenges.

use protocol::ids::{DeviceId, Hash32, RequestId, UnixSeconds};
use protocol::messages::{ChangeKind, RequestKind};
use protocol::transcript;
use rusqlite::params;

use super::{
    ReadTx, RowError, StoreError, Tx, bytes_column,
    history::{LINES_OF_CHALLENGE, open_transaction, optional_code, seal_transaction},
    optional_bytes, sql_count, sql_time, time_column,
};
use crate::domain::{account::AccountId, otp::Challenge, token::HashedToken};

/// The label of the transcript that holds a transaction's values in a row.
const FIELDS: &str = "challenge/fields";

impl ReadTx<'_> {
    /// The challenge with this id.
    pub fn challenge(&self, id: RequestId) -> Result<Option<Challenge>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM challenges WHERE id = ?1")?;
        let mut rows = statement.query([id.as_bytes()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let kind: u8 = row.get("kind")?;
        let fields: Option<Vec<u8>> = row.get("fields")?;
        let fields = fields
            .map(|bytes| {
                let fields = transcript::decode(FIELDS, &bytes);
                let fields = fields.map_err(|_| RowError::Value { column: "fields" })?;
                Ok::<_, RowError>(fields.into_iter().map(<[u8]>::to_vec).collect())
            })
            .transpose()?;
        let account = AccountId(bytes_column(row, "account")?);
        let place = (account, *id.as_bytes(), LINES_OF_CHALLENGE);
        Ok(Some(Challenge {
            id,
            transaction: open_transaction(self.keys(), place, row.get("action")?)?,
            kind: RequestKind::try_from(kind).map_err(|_| RowError::Value { column: "kind" })?,
            fields: fields.unwrap_or_default(),
            change: optional_code(row, "change")?,
            service: row.get("service")?,
            context: row.get("context")?,
            browser: optional_bytes(row, "browser")?.map(HashedToken),
            account,
            device: DeviceId(bytes_column(row, "device")?),
            hash: Hash32(bytes_column(row, "hash")?),
            qr_text: row.get("qr_text")?,
            typed_digits: row.get("typed_digits")?,
            expires_at: time_column(row, "expires_at")?,
            attempts: row.get("attempts")?,
            used: row.get("used")?,
        }))
    }

    /// When the last but `most - 1` of an account's challenges since `since` that got a foreign code was issued: to one known or unknown
    /// browser, or to all of its sort. `None` if there were fewer than `most`.
    pub fn tried_challenge(
        &self,
        account: AccountId,
        (known_browser, browser): (bool, Option<HashedToken>),
        since: UnixSeconds,
        most: usize,
    ) -> Result<Option<UnixSeconds>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT issued_at FROM challenges
             WHERE account = ?1 AND known_browser = ?2 AND issued_at > ?3 AND attempts > 0
             AND (?4 IS NULL OR browser = ?4)
             ORDER BY issued_at DESC LIMIT 1 OFFSET ?5",
        )?;
        let mut rows = statement.query(params![
            account.0,
            known_browser,
            sql_time(since),
            browser.map(|browser| browser.0),
            sql_count(most.saturating_sub(1) as u64),
        ])?;
        rows.next()?
            .map(|row| time_column(row, "issued_at"))
            .transpose()
    }
}

impl Tx<'_> {
    /// Stores a new challenge.
    pub fn insert_challenge(
        &self,
        challenge: &Challenge,
        known_browser: bool,
    ) -> Result<(), StoreError> {
        let fields: Vec<&[u8]> = challenge.fields.iter().map(Vec::as_slice).collect();
        let place = (
            challenge.account,
            *challenge.id.as_bytes(),
            LINES_OF_CHALLENGE,
        );
        let action = seal_transaction(self.keys(), place, &challenge.transaction)?;
        self.conn().execute(
            "INSERT INTO challenges
                 (id, account, device, hash, qr_text, typed_digits, issued_at, expires_at, known_browser,
                  kind, fields, service, context, browser, change, recorded, action)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 0, ?16)",
            params![
                challenge.id.as_bytes(),
                challenge.account.0,
                challenge.device.as_bytes(),
                challenge.hash.as_bytes(),
                challenge.qr_text,
                challenge.typed_digits,
                sql_time(self.now()),
                sql_time(challenge.expires_at),
                known_browser,
                challenge.kind.number(),
                (!fields.is_empty()).then(|| transcript::encode(FIELDS, &fields)),
                challenge.service,
                challenge.context,
                challenge.browser.map(|browser| browser.0),
                challenge.change.map(ChangeKind::number),
                action,
            ],
        )?;
        Ok(())
    }

    /// Stores the attempts of a challenge and whether it was answered.
    pub fn put_challenge(&self, challenge: &Challenge) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE challenges SET attempts = ?2, used = ?3 WHERE id = ?1",
            params![challenge.id.as_bytes(), challenge.attempts, challenge.used],
        )?;
        Ok(())
    }

    /// Ends every challenge of an account that can still be answered.
    pub fn end_challenges(&self, account: AccountId) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE challenges SET used = 1, recorded = 1 WHERE account = ?1 AND used = 0",
            [account.0],
        )?;
        Ok(())
    }
}
