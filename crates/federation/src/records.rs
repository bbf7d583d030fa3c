//! Typed records: a Rust value under the hash of a token, as JSON in the server's sealed records.

use std::marker::PhantomData;

use protocol::ids::DeviceId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use server::clock::UnixSeconds;
use server::domain::account::AccountId;
use server::domain::service::ServiceId;
use server::domain::token::HashedToken;
use server::store::records::{Record, RecordKind};
use server::store::{ReadTx, RowError, StoreError, Tx};
use zeroize::Zeroizing;

/// The service whose id a stored value has.
pub(crate) fn service_of(id: &str) -> Result<ServiceId, StoreError> {
    let wrong = RowError::Value { column: "service" };
    ServiceId::parse(id).ok_or(wrong.into())
}

/// A kind of records whose bodies are values of `T`.
#[derive(Debug)]
pub(crate) struct Records<T> {
    kind: RecordKind,
    body: PhantomData<fn(T) -> T>,
}

/// A stored value.
#[derive(Debug, Clone)]
pub(crate) struct Stored<T> {
    /// The account that it is about.
    pub(crate) account: Option<AccountId>,
    /// The service that it ends with.
    pub(crate) service: Option<ServiceId>,
    /// The device that it ends with.
    pub(crate) device: Option<DeviceId>,
    /// Whether it outlives the session, and ends with what ends all sessions of the account.
    pub(crate) lasting: bool,
    /// When it ends.
    pub(crate) expires_at: UnixSeconds,
    /// The value.
    pub(crate) value: T,
}

impl<T: Serialize + DeserializeOwned> Records<T> {
    pub(crate) const fn new(kind: &'static str) -> Self {
        Self {
            kind: RecordKind(kind),
            body: PhantomData,
        }
    }

    /// The value under this key, unless it has ended.
    pub(crate) fn find(
        &self,
        tx: &ReadTx<'_>,
        key: HashedToken,
    ) -> Result<Option<Stored<T>>, StoreError> {
        let Some(record) = tx.record(self.kind, key)? else {
            return Ok(None);
        };
        let value =
            serde_json::from_slice(&record.body).map_err(|_| RowError::Value { column: "body" })?;
        Ok(Some(Stored {
            account: record.account,
            service: record.service,
            device: record.device,
            lasting: record.lasting,
            expires_at: record.expires_at,
            value,
        }))
    }

    /// A value that ends at this time or with its service, and not with a session or a device.
    pub(crate) fn until(
        service: Option<&ServiceId>,
        account: Option<AccountId>,
        expires_at: UnixSeconds,
        value: T,
    ) -> Stored<T> {
        Stored {
            account,
            service: service.cloned(),
            device: None,
            lasting: false,
            expires_at,
            value,
        }
    }

    /// Stores a value; one under the same key is replaced.
    pub(crate) fn put(
        &self,
        tx: &Tx<'_>,
        key: HashedToken,
        stored: &Stored<T>,
    ) -> Result<(), StoreError> {
        let body =
            serde_json::to_vec(&stored.value).map_err(|_| RowError::Value { column: "body" })?;
        tx.put_record(
            self.kind,
            key,
            &Record {
                account: stored.account,
                service: stored.service.clone(),
                device: stored.device,
                lasting: stored.lasting,
                expires_at: stored.expires_at,
                body: Zeroizing::new(body),
            },
        )
    }

    /// Deletes the value under this key.
    pub(crate) fn delete(&self, tx: &Tx<'_>, key: HashedToken) -> Result<(), StoreError> {
        tx.delete_record(self.kind, key)
    }
}
