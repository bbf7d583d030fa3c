//! Devices, with every key sealed to its account, device and column.

use protocol::{
    chain::ChainValue,
    ids::{DeviceId, Position, UnixSeconds},
    keys::{FactorKey, PublicKey},
    messages::{DeviceState, KeyProtection, Method},
};
use rusqlite::{OptionalExtension, params};

use super::{
    ReadTx, Row, RowError, StoreError, Tx, bytes_column, count_column, sql_count, sql_time,
    time_column,
};
use crate::{
    domain::{
        account::AccountId,
        device::Device,
        drift::Drift,
        epoch::{Epoch, Epochs},
        lockout::Lockout,
    },
    keys::Keys,
};

/// Devices that will never be in use again.
const GONE: [DeviceState; 2] = [DeviceState::Removed, DeviceState::Cancelled];

/// The columns of one epoch: epoch, step, chain, `pin_key`, `bio_key`.
type EpochColumns = [&'static str; 5];
const CURRENT: EpochColumns = ["epoch", "step", "chain", "pin_key", "bio_key"];
const PREVIOUS: EpochColumns = [
    "previous_epoch",
    "previous_step",
    "previous_chain",
    "previous_pin_key",
    "previous_bio_key",
];

fn epoch(
    row: &Row<'_>,
    keys: &Keys,
    owner: (AccountId, DeviceId),
    columns: EpochColumns,
) -> Result<Epoch, StoreError> {
    let [number, step, chain, pin_key, bio_key] = columns;
    let open = |column: &'static str| -> Result<[u8; 32], StoreError> {
        let sealed = row
            .get_ref(column)?
            .as_blob()
            .map_err(|_| RowError::Value { column })?;
        let plain = keys.open(&owner.0.0, owner.1.as_bytes(), column, sealed)?;
        Ok(super::fixed(column, &plain)?)
    };
    let has_bio = row.get_ref(bio_key)? != rusqlite::types::ValueRef::Null;
    Ok(Epoch {
        position: Position {
            epoch: count_column(row, number)?,
            step: count_column(row, step)?,
        },
        chain: ChainValue::from_bytes(open(chain)?),
        pin_key: FactorKey::from_bytes(open(pin_key)?),
        bio_key: if has_bio {
            Some(FactorKey::from_bytes(open(bio_key)?))
        } else {
            None
        },
    })
}

/// Reads 18 bytes each: epoch (8) ‖ step (8) ‖ right (1) ‖ method (1). Sealed, because it reveals whether a PIN was right.
fn drifts(
    row: &Row<'_>,
    keys: &Keys,
    owner: (AccountId, DeviceId),
) -> Result<Vec<Drift>, StoreError> {
    const COLUMN: &str = "drifts";
    let sealed = row
        .get_ref(COLUMN)?
        .as_blob()
        .map_err(|_| RowError::Value { column: COLUMN })?;
    let plain = keys.open(&owner.0.0, owner.1.as_bytes(), COLUMN, sealed)?;
    let (entries, rest) = plain.as_chunks::<18>();
    if !rest.is_empty() {
        return Err(RowError::Value { column: COLUMN }.into());
    }
    let number = |bytes: &[u8]| super::fixed(COLUMN, bytes).map(u64::from_be_bytes);
    entries
        .iter()
        .map(|entry| {
            let method =
                Method::try_from(entry[17]).map_err(|_| RowError::Value { column: COLUMN })?;
            let at = Position {
                epoch: number(&entry[..8])?,
                step: number(&entry[8..16])?,
            };
            Ok(Drift {
                at,
                right: entry[16] == 1,
                method,
            })
        })
        .collect()
}

fn drift_bytes(drifts: &[Drift]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(drifts.len() * 18);
    for drift in drifts {
        bytes.extend_from_slice(&drift.at.epoch.to_be_bytes());
        bytes.extend_from_slice(&drift.at.step.to_be_bytes());
        bytes.extend_from_slice(&[u8::from(drift.right), drift.method.number()]);
    }
    bytes
}

fn code<T: TryFrom<u8>>(row: &Row<'_>, column: &'static str) -> Result<T, StoreError> {
    let number: u8 = row.get(column)?;
    T::try_from(number).map_err(|_| RowError::Value { column }.into())
}

fn device(row: &Row<'_>, keys: &Keys) -> Result<Device, StoreError> {
    let owner = (
        AccountId(bytes_column(row, "account")?),
        DeviceId(bytes_column(row, "id")?),
    );
    let has_previous = row.get_ref("previous_epoch")? != rusqlite::types::ValueRef::Null;
    let key: [u8; 65] = bytes_column(row, "key")?;
    let recent: Vec<u8> = row.get("wrong_recent")?;
    if !recent.len().is_multiple_of(8) {
        return Err(RowError::Value {
            column: "wrong_recent",
        }
        .into());
    }
    let recent = recent
        .chunks_exact(8)
        .map(|chunk| {
            super::fixed("wrong_recent", chunk).map(|at| UnixSeconds(u64::from_be_bytes(at)))
        })
        .collect::<Result<_, _>>()?;
    let last_used_at: Option<i64> = row.get("last_used_at")?;
    let reset_from: Option<i64> = row.get("reset_from")?;
    Ok(Device {
        id: owner.1,
        account: owner.0,
        name: row.get("name")?,
        key: PublicKey::from_slice(&key).map_err(|_| RowError::Value { column: "key" })?,
        protection: code::<KeyProtection>(row, "protection")?,
        attestation: super::attestation(row)?,
        state: code::<DeviceState>(row, "state")?,
        epochs: Epochs {
            current: epoch(row, keys, owner, CURRENT)?,
            previous: if has_previous {
                Some(epoch(row, keys, owner, PREVIOUS)?)
            } else {
                None
            },
            reset_from: reset_from
                .map(|_| count_column(row, "reset_from"))
                .transpose()?,
        },
        lockout: Lockout::restore(row.get("wrong_consecutive")?, recent),
        drifts: drifts(row, keys, owner)?,
        inbox_seq: count_column(row, "inbox_seq")?,
        created_at: time_column(row, "created_at")?,
        last_used_at: last_used_at
            .map(|_| time_column(row, "last_used_at"))
            .transpose()?,
    })
}

/// An epoch's columns as stored.
struct SealedEpoch {
    position: Position,
    chain: Vec<u8>,
    pin_key: Vec<u8>,
    bio_key: Option<Vec<u8>>,
}

fn seal(
    epoch: &Epoch,
    keys: &Keys,
    device: &Device,
    columns: EpochColumns,
) -> Result<SealedEpoch, StoreError> {
    let [.., chain, pin_key, bio_key] = columns;
    let seal = |column, plain: &[u8; 32]| {
        keys.seal(&device.account.0, device.id.as_bytes(), column, plain)
    };
    Ok(SealedEpoch {
        position: epoch.position,
        chain: seal(chain, epoch.chain.expose())?,
        pin_key: seal(pin_key, epoch.pin_key.expose())?,
        bio_key: epoch
            .bio_key
            .as_ref()
            .map(|key| seal(bio_key, key.expose()))
            .transpose()?,
    })
}

impl ReadTx<'_> {
    /// The device with this id, whatever its state.
    pub fn device(&self, id: DeviceId) -> Result<Option<Device>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM devices WHERE id = ?1")?;
        let mut rows = statement.query([id.as_bytes()])?;
        rows.next()?.map(|row| device(row, self.keys())).transpose()
    }

    /// The devices of an account that still are or may come to be in use, oldest first.
    pub fn devices(&self, account: AccountId) -> Result<Vec<Device>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM devices WHERE account = ?1 AND state NOT IN (?2, ?3) ORDER BY created_at, id",
        )?;
        let gone = GONE.map(DeviceState::number);
        let mut rows = statement.query(params![account.0, gone[0], gone[1]])?;
        let mut devices = Vec::new();
        while let Some(row) = rows.next()? {
            devices.push(device(row, self.keys())?);
        }
        Ok(devices)
    }

    /// Every device of an account whose row is kept, also those that will never be in use again, oldest first.
    pub fn all_devices(&self, account: AccountId) -> Result<Vec<Device>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM devices WHERE account = ?1 ORDER BY created_at, id")?;
        let mut rows = statement.query([account.0])?;
        let mut devices = Vec::new();
        while let Some(row) = rows.next()? {
            devices.push(device(row, self.keys())?);
        }
        Ok(devices)
    }

    /// `T_pub` of a device.
    pub fn device_key(&self, id: DeviceId) -> Result<Option<PublicKey>, StoreError> {
        let key: Option<Vec<u8>> = self
            .conn()
            .prepare_cached("SELECT key FROM devices WHERE id = ?1")?
            .query_row([id.as_bytes()], |row| row.get(0))
            .optional()?;
        key.map(|key| {
            PublicKey::from_slice(&key).map_err(|_| RowError::Value { column: "key" }.into())
        })
        .transpose()
    }
}

impl Tx<'_> {
    /// Inserts or updates a device with all its columns. The endpoint of a removed or cancelled device is deleted; what a
    /// locked or removed device opened ends.
    pub fn put_device(&self, device: &Device) -> Result<(), StoreError> {
        let current = seal(&device.epochs.current, self.keys(), device, CURRENT)?;
        let previous = device
            .epochs
            .previous
            .as_ref()
            .map(|epoch| seal(epoch, self.keys(), device, PREVIOUS))
            .transpose()?;
        let recent: Vec<u8> = device
            .lockout
            .recent()
            .iter()
            .flat_map(|at| at.0.to_be_bytes())
            .collect();
        let drifts = self.keys().seal(
            &device.account.0,
            device.id.as_bytes(),
            "drifts",
            &drift_bytes(&device.drifts),
        )?;
        self.conn()
            .prepare_cached(
                "INSERT INTO devices (id, account, name, key, protection, state, epoch, step, chain, pin_key, bio_key,
                     previous_epoch, previous_step, previous_chain, previous_pin_key, previous_bio_key,
                     wrong_consecutive, wrong_recent, inbox_seq, created_at, last_used_at, drifts, reset_from,
                     attestation, attestation_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
                     ?24, ?25)
                 ON CONFLICT (id) DO UPDATE SET
                     name = excluded.name, state = excluded.state, epoch = excluded.epoch, step = excluded.step,
                     chain = excluded.chain, pin_key = excluded.pin_key, bio_key = excluded.bio_key,
                     previous_epoch = excluded.previous_epoch, previous_step = excluded.previous_step,
                     previous_chain = excluded.previous_chain, previous_pin_key = excluded.previous_pin_key,
                     previous_bio_key = excluded.previous_bio_key,
                     wrong_consecutive = excluded.wrong_consecutive, wrong_recent = excluded.wrong_recent,
                     inbox_seq = excluded.inbox_seq, last_used_at = excluded.last_used_at,
                     drifts = excluded.drifts, reset_from = excluded.reset_from",
            )?
            .execute(params![
                device.id.as_bytes(),
                device.account.0,
                device.name,
                device.key.as_bytes(),
                device.protection.number(),
                device.state.number(),
                sql_count(current.position.epoch),
                sql_count(current.position.step),
                current.chain,
                current.pin_key,
                current.bio_key,
                previous.as_ref().map(|p| sql_count(p.position.epoch)),
                previous.as_ref().map(|p| sql_count(p.position.step)),
                previous.as_ref().map(|p| &p.chain),
                previous.as_ref().map(|p| &p.pin_key),
                previous.as_ref().and_then(|p| p.bio_key.as_ref()),
                device.lockout.consecutive(),
                recent,
                sql_count(device.inbox_seq),
                sql_time(device.created_at),
                device.last_used_at.map(sql_time),
                drifts,
                device.epochs.reset_from.map(sql_count),
                device.attestation.map(|result| result.word()),
                device.attestation.map(|result| sql_time(result.checked_at)),
            ])?;
        if GONE.contains(&device.state) {
            self.forget_endpoint(device.id)?;
            self.conn().execute(
                "UPDATE devices SET gone_at = ?2 WHERE id = ?1 AND gone_at IS NULL",
                params![device.id.as_bytes(), sql_time(self.now())],
            )?;
        }
        if matches!(device.state, DeviceState::Removed | DeviceState::Locked) {
            self.end_gains(device.account, device.id)?;
        }
        Ok(())
    }
}
