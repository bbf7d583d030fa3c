//! Records that extensions of this server keep: each of one kind, under the hash of a token, with an end.
//!
//! Invariant: the body is sealed for its kind and its key, so that it opens nowhere else. The meaning of a body is the extension's.

use protocol::ids::DeviceId;
use rusqlite::params;
use zeroize::Zeroizing;

use super::{ReadTx, RowError, StoreError, Tx, optional_bytes, sql_time, time_column};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::service::ServiceId;
use crate::domain::token::HashedToken;

/// A kind of records, such as `oidc-code`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordKind(pub &'static str);

/// A record.
pub struct Record {
    /// The account that it is about. With the account the record is deleted.
    pub account: Option<AccountId>,
    /// The service that it ends with; none where it must outlive every service.
    pub service: Option<ServiceId>,
    /// The device that it ends with, and none where the password alone signed in.
    pub device: Option<DeviceId>,
    /// Whether it outlives the session: then it ends with what ends all sessions of the account, such as a new password.
    pub lasting: bool,
    /// When it ends.
    pub expires_at: UnixSeconds,
    /// Its content.
    pub body: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Record")
    }
}

/// The account of a record without one, where its body is sealed.
const NOBODY: [u8; 16] = [0; 16];

impl ReadTx<'_> {
    /// The record of this kind under this key, unless it has ended.
    pub fn record(&self, kind: RecordKind, key: HashedToken) -> Result<Option<Record>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM records WHERE kind = ?1 AND token = ?2 AND expires_at > ?3",
        )?;
        let mut rows = statement.query(params![kind.0, key.0, sql_time(self.now())])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let account: Option<[u8; 16]> = optional_bytes(row, "account")?;
        let sealed: Vec<u8> = row.get("body")?;
        let body = self
            .keys()
            .open(&account.unwrap_or(NOBODY), &key.0, kind.0, &sealed)?;
        let service: Option<String> = row.get("service")?;
        let service = service.map(|id| {
            let column = "service";
            ServiceId::parse(&id).ok_or(RowError::Value { column })
        });
        Ok(Some(Record {
            account: account.map(AccountId),
            service: service.transpose()?,
            device: optional_bytes(row, "device")?.map(DeviceId),
            lasting: row.get("lasting")?,
            expires_at: time_column(row, "expires_at")?,
            body,
        }))
    }
}

impl Tx<'_> {
    /// Stores a record; one under the same key is replaced.
    pub fn put_record(
        &self,
        kind: RecordKind,
        key: HashedToken,
        record: &Record,
    ) -> Result<(), StoreError> {
        let account = record.account.map(|account| account.0);
        let sealed = self
            .keys()
            .seal(&account.unwrap_or(NOBODY), &key.0, kind.0, &record.body)?;
        self.conn()
            .prepare_cached(
                "INSERT INTO records (kind, token, account, expires_at, body, device, lasting, service)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (kind, token) DO UPDATE SET account = ?3, expires_at = ?4, body = ?5, device = ?6,
                     lasting = ?7, service = ?8",
            )?
            .execute(params![
                kind.0,
                key.0,
                account,
                sql_time(record.expires_at),
                sealed,
                record.device.map(|device| device.0),
                record.lasting,
                record.service.as_ref().map(ServiceId::as_str)
            ])?;
        Ok(())
    }

    /// Deletes a record.
    pub fn delete_record(&self, kind: RecordKind, key: HashedToken) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM records WHERE kind = ?1 AND token = ?2",
            params![kind.0, key.0],
        )?;
        Ok(())
    }

    /// Deletes the records about an account that outlive sessions.
    pub(super) fn delete_lasting_records(&self, account: AccountId) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM records WHERE account = ?1 AND lasting = 1",
            [account.0],
        )?;
        Ok(())
    }

    /// Deletes every record about an account.
    pub fn delete_records_of(&self, account: AccountId) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM records WHERE account = ?1", [account.0])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{migrate::migrated, test_keys};
    use crate::time::Zone;

    const KIND: RecordKind = RecordKind("test");
    const KEY: HashedToken = HashedToken([1; 32]);

    fn record() -> Record {
        Record {
            account: None,
            service: None,
            device: None,
            lasting: false,
            expires_at: UnixSeconds(20),
            body: Zeroizing::new(b"body".to_vec()),
        }
    }

    #[test]
    fn record_then_read_until_its_end_and_under_its_kind_alone() {
        let (conn, keys) = (migrated(), test_keys());
        let tx = Tx::new(&conn, &keys, UnixSeconds(10), Zone::default());
        tx.put_record(KIND, KEY, &record()).unwrap();
        let read = tx.record(KIND, KEY).unwrap().unwrap();
        assert_eq!(read.body.as_slice(), b"body");
        assert!(tx.record(RecordKind("other"), KEY).unwrap().is_none());
        let late = ReadTx::new(&conn, &keys, UnixSeconds(20));
        assert!(late.record(KIND, KEY).unwrap().is_none());
        tx.delete_record(KIND, KEY).unwrap();
        assert!(tx.record(KIND, KEY).unwrap().is_none());
    }

    #[test]
    fn record_moved_to_another_kind_then_it_does_not_open() {
        let (conn, keys) = (migrated(), test_keys());
        let tx = Tx::new(&conn, &keys, UnixSeconds(10), Zone::default());
        tx.put_record(KIND, KEY, &record()).unwrap();
        conn.execute("UPDATE records SET kind = 'other'", [])
            .unwrap();
        let moved = tx.record(RecordKind("other"), KEY);
        assert!(matches!(moved, Err(StoreError::Keys(_))));
    }
}
