//! Push endpoints of devices. They are sealed, because anybody who knows an endpoint can wake the phone.

use protocol::ids::DeviceId;
use rusqlite::{OptionalExtension, params};

use super::{ReadTx, RowError, StoreError, Tx};
use crate::domain::{account::AccountId, device::Device};

const COLUMN: &str = "endpoint";

/// An endpoint, and the row that it was read from.
pub struct StoredEndpoint {
    /// The address.
    pub address: String,
    device: DeviceId,
    sealed: Vec<u8>,
}

impl ReadTx<'_> {
    /// The endpoint of a device.
    pub fn endpoint(&self, device: DeviceId) -> Result<Option<StoredEndpoint>, StoreError> {
        let row: Option<(AccountId, Vec<u8>)> = self
            .conn()
            .prepare_cached(
                "SELECT account, endpoint FROM endpoints JOIN devices ON id = device WHERE device = ?1",
            )?
            .query_row([device.as_bytes()], |row| {
                Ok((AccountId(row.get("account")?), row.get(COLUMN)?))
            })
            .optional()?;
        row.map(|(account, sealed)| {
            let plain = self
                .keys()
                .open(&account.0, device.as_bytes(), COLUMN, &sealed)?;
            let address = String::from_utf8(plain.to_vec())
                .map_err(|_| RowError::Value { column: COLUMN })?;
            Ok(StoredEndpoint {
                address,
                device,
                sealed,
            })
        })
        .transpose()
    }
}

impl Tx<'_> {
    /// Stores the endpoint of a device in place of the one before.
    pub fn put_endpoint(&self, device: &Device, address: &str) -> Result<(), StoreError> {
        let sealed = self.keys().seal(
            &device.account.0,
            device.id.as_bytes(),
            COLUMN,
            address.as_bytes(),
        )?;
        self.conn()
            .prepare_cached(
                "INSERT INTO endpoints (device, endpoint) VALUES (?1, ?2)
                 ON CONFLICT (device) DO UPDATE SET endpoint = excluded.endpoint",
            )?
            .execute(params![device.id.as_bytes(), sealed])?;
        Ok(())
    }

    /// Deletes the endpoint of a device, if it has one.
    pub fn forget_endpoint(&self, device: DeviceId) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached("DELETE FROM endpoints WHERE device = ?1")?
            .execute([device.as_bytes()])?;
        Ok(())
    }

    /// Deletes an endpoint that the push service has dropped, unless another has replaced it meanwhile.
    pub fn forget_this_endpoint(&self, gone: &StoredEndpoint) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached("DELETE FROM endpoints WHERE device = ?1 AND endpoint = ?2")?
            .execute(params![gone.device.as_bytes(), gone.sealed])?;
        Ok(())
    }
}
