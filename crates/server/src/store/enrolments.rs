//! Enrolments and PIN resets. C is sealed; C, etok and `n_s` are erased as soon as the keys have arrived.

use protocol::{
    ids::{DeviceId, EnrolmentId, Hash32, Nonce32},
    keys::{PinCommitment, PublicKey},
    messages::{DeviceState, KeyProtection},
};
use rusqlite::params;

use super::{
    ReadTx, Row, RowError, StoreError, Tx, bytes_column, count_column, optional_bytes, sql_count,
    sql_time, time_column,
};
use crate::{
    domain::{
        account::AccountId,
        device::Device,
        enrolment::{Claim, Claimant, DeadReason, Enrolment, EnrolmentPurpose, EnrolmentState},
        token::HashedToken,
    },
    events::Topic,
    keys::Keys,
};

/// The name of `comparison_code` in the additional data of its seal: that of schema 4, so that stored values still open.
const SEALED_COMPARISON_CODE: &str = "six";

fn key(row: &Row<'_>, column: &'static str) -> Result<PublicKey, StoreError> {
    let bytes: [u8; 65] = bytes_column(row, column)?;
    PublicKey::from_slice(&bytes).map_err(|_| RowError::Value { column }.into())
}

fn purpose(row: &Row<'_>) -> Result<EnrolmentPurpose, StoreError> {
    let name: Option<String> = row.get("name")?;
    let from = optional_bytes(row, "move_from")?.map(DeviceId);
    match (name, optional_bytes(row, "reset_device")?, from) {
        (Some(name), None, None) => Ok(EnrolmentPurpose::Enrol { name }),
        (Some(name), None, Some(from)) => Ok(EnrolmentPurpose::Move { name, from }),
        (None, Some(device), None) => Ok(EnrolmentPurpose::PinReset {
            device: DeviceId(device),
            key: key(row, "reset_key")?,
        }),
        _ => Err(RowError::Value {
            column: "reset_device",
        }
        .into()),
    }
}

fn claim(row: &Row<'_>) -> Result<Claim, StoreError> {
    let by = claimant(row)?;
    Ok(Claim {
        key: by.key,
        protection: by.protection,
        nonce: Nonce32(bytes_column(row, "nonce")?),
        device: by.device,
        epoch: by.epoch,
        attestation: by.attestation,
    })
}

fn claimant(row: &Row<'_>) -> Result<Claimant, StoreError> {
    let protection: u8 = row.get("protection")?;
    Ok(Claimant {
        key: key(row, "key")?,
        protection: KeyProtection::try_from(protection).map_err(|_| RowError::Value {
            column: "protection",
        })?,
        device: DeviceId(bytes_column(row, "device")?),
        epoch: count_column(row, "epoch")?,
        attestation: super::attestation(row)?,
    })
}

fn open(
    row: &Row<'_>,
    keys: &Keys,
    owner: (AccountId, EnrolmentId),
    column: &'static str,
) -> Result<zeroize::Zeroizing<Vec<u8>>, StoreError> {
    let sealed = row
        .get_ref(column)?
        .as_blob()
        .map_err(|_| RowError::Value { column })?;
    Ok(keys.open(&owner.0.0, owner.1.as_bytes(), column, sealed)?)
}

fn comparison_code(
    row: &Row<'_>,
    keys: &Keys,
    (account, id): (AccountId, EnrolmentId),
) -> Result<String, StoreError> {
    const COLUMN: &str = "comparison_code";
    let wrong = |_| RowError::Value { column: COLUMN };
    let sealed: Vec<u8> = row.get(COLUMN)?;
    let plain = keys.open(&account.0, id.as_bytes(), SEALED_COMPARISON_CODE, &sealed)?;
    Ok(std::str::from_utf8(&plain).map_err(wrong)?.to_owned())
}

fn enrolment(row: &Row<'_>, keys: &Keys) -> Result<Enrolment, StoreError> {
    let id = EnrolmentId(bytes_column(row, "id")?);
    let account = AccountId(bytes_column(row, "account")?);
    let owner = (account, id);
    let word: String = row.get("state")?;
    let commitment = || {
        let plain = open(row, keys, owner, "commitment")?;
        PinCommitment::from_slice(&plain).map_err(|_| {
            StoreError::from(RowError::Value {
                column: "commitment",
            })
        })
    };
    let token = || bytes_column(row, "token").map(Hash32);
    let finish = || bytes_column(row, "finish").map(Hash32);
    let state = match word.as_str() {
        "offered" => EnrolmentState::Offered {
            token: token()?,
            commitment: commitment()?,
            challenge: optional_bytes(row, "attestation_challenge")?,
            refused: row.get("wrong")?,
        },
        "claimed" => EnrolmentState::Claimed {
            token: token()?,
            commitment: commitment()?,
            claim: claim(row)?,
            wrong: row.get("wrong")?,
            last_wrong: optional_bytes(row, "last_wrong")?.map(Hash32),
        },
        "finished" => EnrolmentState::Finished {
            claim: claimant(row)?,
            finish: finish()?,
            done: bytes_column(row, "done")?,
            comparison_code: comparison_code(row, keys, owner)?,
        },
        "added" => EnrolmentState::Added {
            claim: claimant(row)?,
            finish: finish()?,
            done: bytes_column(row, "done")?,
        },
        other => EnrolmentState::Dead(
            DeadReason::ALL
                .iter()
                .find(|(_, word)| *word == other)
                .map(|(reason, _)| *reason)
                .ok_or(RowError::Value { column: "state" })?,
        ),
    };
    Ok(Enrolment {
        id,
        account,
        purpose: purpose(row)?,
        session: optional_bytes(row, "session")?.map(HashedToken),
        state,
        expires_at: time_column(row, "expires_at")?,
    })
}

/// The columns that change with the state; the columns that a state does not use are NULL.
#[derive(Default)]
struct Columns<'a> {
    word: &'static str,
    token: Option<Hash32>,
    commitment: Option<&'a PinCommitment>,
    wrong: u8,
    last_wrong: Option<Hash32>,
    claim: Option<Claimant>,
    nonce: Option<Nonce32>,
    finish: Option<Hash32>,
    done: Option<[u8; 32]>,
    comparison_code: Option<&'a str>,
    challenge: Option<[u8; 32]>,
}

fn columns(state: &EnrolmentState) -> Columns<'_> {
    let none = Columns::default();
    match state {
        EnrolmentState::Offered {
            token,
            commitment,
            challenge,
            refused,
        } => Columns {
            wrong: *refused,
            word: "offered",
            token: Some(*token),
            commitment: Some(commitment),
            challenge: *challenge,
            ..none
        },
        EnrolmentState::Claimed {
            token,
            commitment,
            claim,
            wrong,
            last_wrong,
        } => Columns {
            last_wrong: *last_wrong,
            word: "claimed",
            token: Some(*token),
            commitment: Some(commitment),
            claim: Some(Claimant::from(claim)),
            nonce: Some(claim.nonce),
            wrong: *wrong,
            ..none
        },
        EnrolmentState::Finished {
            claim,
            finish,
            done,
            comparison_code,
        } => Columns {
            word: "finished",
            claim: Some(claim.clone()),
            finish: Some(*finish),
            done: Some(*done),
            comparison_code: Some(comparison_code),
            ..none
        },
        EnrolmentState::Added {
            claim,
            finish,
            done,
        } => Columns {
            word: "added",
            claim: Some(claim.clone()),
            finish: Some(*finish),
            done: Some(*done),
            ..none
        },
        EnrolmentState::Dead(reason) => {
            let word = DeadReason::ALL.iter().find(|(one, _)| one == reason);
            Columns {
                word: word.map_or("expired", |(_, word)| word),
                ..none
            }
        }
    }
}

impl ReadTx<'_> {
    /// The enrolment with this id.
    pub fn enrolment(&self, id: EnrolmentId) -> Result<Option<Enrolment>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM enrolments WHERE id = ?1")?;
        let mut rows = statement.query([id.as_bytes()])?;
        rows.next()?
            .map(|row| enrolment(row, self.keys()))
            .transpose()
    }

    /// The enrolment that made this device and still waits for the page.
    pub fn enrolment_of(&self, device: DeviceId) -> Result<Option<Enrolment>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM enrolments WHERE device = ?1 AND state = 'finished' AND reset_device IS NULL",
        )?;
        let mut rows = statement.query([device.as_bytes()])?;
        rows.next()?
            .map(|row| enrolment(row, self.keys()))
            .transpose()
    }

    /// Whether the page of the PIN reset that began this device's current epoch still asks for the comparison.
    pub fn awaits_reset_comparison(&self, device: &Device) -> Result<bool, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT 1 FROM enrolments WHERE device = ?1 AND state = 'finished' AND reset_device IS NOT NULL
             AND epoch = ?2 AND expires_at > ?3",
        )?;
        let epoch = device.epochs.current.position.epoch;
        Ok(statement.exists(params![
            device.id.as_bytes(),
            sql_count(epoch),
            sql_time(self.now())
        ])?)
    }

    /// The enrolments that a session offered and that still wait for a device or for its page.
    fn enrolments_of_session(
        &self,
        account: AccountId,
        session: HashedToken,
    ) -> Result<Vec<Enrolment>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM enrolments WHERE account = ?1 AND session = ?2
             AND state IN ('offered', 'claimed', 'finished')",
        )?;
        let mut rows = statement.query(params![account.0, session.0])?;
        let mut waiting = Vec::new();
        while let Some(row) = rows.next()? {
            waiting.push(enrolment(row, self.keys())?);
        }
        Ok(waiting)
    }

    /// The moves that a device has begun and that are not over.
    pub fn open_moves(&self, from: DeviceId) -> Result<Vec<Enrolment>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM enrolments WHERE move_from = ?1 AND state IN ('offered', 'claimed', 'finished')",
        )?;
        let mut rows = statement.query([from.as_bytes()])?;
        let mut moves = Vec::new();
        while let Some(row) = rows.next()? {
            moves.push(enrolment(row, self.keys())?);
        }
        Ok(moves)
    }

    /// The enrolments of an account that are not over: of new devices, PIN resets and moves.
    pub fn open_enrolments(&self, account: AccountId) -> Result<Vec<Enrolment>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM enrolments WHERE account = ?1 AND state IN ('offered', 'claimed', 'finished')",
        )?;
        let mut rows = statement.query([account.0])?;
        let mut open = Vec::new();
        while let Some(row) = rows.next()? {
            open.push(enrolment(row, self.keys())?);
        }
        Ok(open)
    }
}

impl Tx<'_> {
    /// Ends what a session offered and has not confirmed. A device that waited for that is cancelled; a PIN reset whose keys
    /// have arrived stays, and no page asks any longer.
    pub(super) fn end_enrolments_of_session(
        &self,
        account: AccountId,
        session: HashedToken,
    ) -> Result<(), StoreError> {
        for enrolment in self.enrolments_of_session(account, session)? {
            let (enrolment, waited) = enrolment.abandon(self.now());
            self.put_enrolment(&enrolment)?;
            self.publish(Topic::Enrolment(enrolment.id.0));
            if let Some(mut device) = waited.map(|id| self.device(id)).transpose()?.flatten() {
                if device.state == DeviceState::Pending {
                    device.state = DeviceState::Cancelled;
                }
                self.announce_inbox(&mut device)?;
            }
        }
        Ok(())
    }

    /// Stores a device whose inbox changed, and wakes its poll.
    pub fn announce_inbox(&self, device: &mut Device) -> Result<(), StoreError> {
        device.touch_inbox();
        self.put_device(device)?;
        self.publish(Topic::Device(device.id.0));
        Ok(())
    }

    /// Stores a new enrolment; false if the id is taken.
    pub fn insert_enrolment(&self, enrolment: &Enrolment) -> Result<bool, StoreError> {
        let (name, reset, from) = match &enrolment.purpose {
            EnrolmentPurpose::Enrol { name } => (Some(name), None, None),
            EnrolmentPurpose::Move { name, from } => (Some(name), None, Some(from)),
            EnrolmentPurpose::PinReset { device, key } => (None, Some((device, key)), None),
        };
        let inserted = self.conn().execute(
            "INSERT INTO enrolments (id, account, name, reset_device, reset_key, state, expires_at, move_from, session)
             VALUES (?1, ?2, ?3, ?4, ?5, 'expired', ?6, ?7, ?8) ON CONFLICT (id) DO NOTHING",
            params![
                enrolment.id.as_bytes(),
                enrolment.account.0,
                name,
                reset.map(|(device, _)| device.as_bytes()),
                reset.map(|(_, key)| key.as_bytes()),
                sql_time(enrolment.expires_at),
                from.map(|device| device.as_bytes()),
                enrolment.session.map(|session| session.0),
            ],
        )?;
        if inserted == 1 {
            self.put_enrolment(enrolment)?;
        }
        Ok(inserted == 1)
    }

    /// Stores the state of an enrolment; columns that its state does not have become NULL.
    pub fn put_enrolment(&self, enrolment: &Enrolment) -> Result<(), StoreError> {
        let columns = columns(&enrolment.state);
        let attestation = columns.claim.as_ref().and_then(|claim| claim.attestation);
        let seal = |column, plain: &[u8]| {
            self.keys()
                .seal(&enrolment.account.0, enrolment.id.as_bytes(), column, plain)
        };
        self.conn().execute(
            "UPDATE enrolments SET state = ?2, token = ?3, commitment = ?4, wrong = ?5, key = ?6, protection = ?7,
                 nonce = ?8, device = ?9, finish = ?10, done = ?11, comparison_code = ?12, expires_at = ?13, epoch = ?14, last_wrong = ?15,
                 attestation_challenge = ?16, attestation = ?17, attestation_at = ?18
             WHERE id = ?1",
            params![
                enrolment.id.as_bytes(),
                columns.word,
                columns.token.map(|token| token.0),
                columns.commitment.map(|c| seal("commitment", c.expose())).transpose()?,
                columns.wrong,
                columns.claim.as_ref().map(|claim| *claim.key.as_bytes()),
                columns.claim.as_ref().map(|claim| claim.protection.number()),
                columns.nonce.map(|nonce| nonce.0),
                columns.claim.as_ref().map(|claim| claim.device.0),
                columns.finish.map(|finish| finish.0),
                columns.done,
                columns.comparison_code.map(|comparison_code| seal(SEALED_COMPARISON_CODE, comparison_code.as_bytes())).transpose()?,
                sql_time(enrolment.expires_at),
                columns.claim.as_ref().map(|claim| sql_count(claim.epoch)),
                columns.last_wrong.map(|finish| finish.0),
                columns.challenge,
                attestation.map(|result| result.word()),
                attestation.map(|result| sql_time(result.checked_at)),
            ],
        )?;
        Ok(())
    }
}
