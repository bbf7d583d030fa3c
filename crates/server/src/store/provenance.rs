//! The device and the browser that opened a session, a trust in a browser, an approval or a further device.
//!
//! Invariant: [`Tx::put_device`] ends what a locked or removed device opened, in the same transaction, so that no use case
//! can forget to.

use protocol::ids::{DeviceId, EnrolmentId, RequestId};
use rusqlite::params;

use super::{ReadTx, StoreError, Tx, bytes_column};
use crate::domain::account::AccountId;
use crate::domain::token::HashedToken;
use crate::events::Topic;

impl ReadTx<'_> {
    /// The devices of an account that were added with the proof of `device`, oldest first.
    pub fn devices_added_by(
        &self,
        account: AccountId,
        device: DeviceId,
    ) -> Result<Vec<DeviceId>, StoreError> {
        self.added("added_by = ?2", account, &device.0)
    }

    /// The devices of an account that were added in `browser`, oldest first.
    pub fn devices_added_in(
        &self,
        account: AccountId,
        browser: HashedToken,
    ) -> Result<Vec<DeviceId>, StoreError> {
        self.added("added_in = ?2", account, &browser.0)
    }

    fn added(&self, how: &str, account: AccountId, by: &[u8]) -> Result<Vec<DeviceId>, StoreError> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT id FROM devices WHERE account = ?1 AND {how} ORDER BY created_at, id"
        ))?;
        let mut rows = statement.query(params![account.0, by])?;
        let mut added = Vec::new();
        while let Some(row) = rows.next()? {
            added.push(DeviceId(bytes_column(row, "id")?));
        }
        Ok(added)
    }

    /// The enrolments of an account that are not over and that the proof of `device` permitted. A PIN reset is over once its
    /// keys have arrived.
    pub fn enrolments_proved_by(
        &self,
        account: AccountId,
        device: DeviceId,
    ) -> Result<Vec<EnrolmentId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id FROM enrolments
             WHERE account = ?1 AND proved_by = ?2 
             AND (state IN ('offered', 'claimed') OR state = 'finished' AND reset_device IS NULL)",
        )?;
        let mut rows = statement.query(params![account.0, device.0])?;
        let mut open = Vec::new();
        while let Some(row) = rows.next()? {
            open.push(EnrolmentId(bytes_column(row, "id")?));
        }
        Ok(open)
    }
}

impl Tx<'_> {
    /// Notes which proof permits an enrolment: a device's, or none where the mailed link or the password did.
    pub fn note_enrolment_proof(
        &self,
        id: EnrolmentId,
        device: Option<DeviceId>,
        browser: Option<HashedToken>,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE enrolments SET proved_by = ?2, browser = ?3 WHERE id = ?1",
            params![
                id.0,
                device.map(|device| device.0),
                browser.map(|browser| browser.0)
            ],
        )?;
        Ok(())
    }

    /// Copies the proof that permitted an enrolment to the device that it added.
    pub fn note_origin(&self, device: DeviceId, enrolment: EnrolmentId) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE devices SET
                 added_by = (SELECT proved_by FROM enrolments WHERE id = ?2),
                 added_in = (SELECT browser FROM enrolments WHERE id = ?2)
             WHERE id = ?1",
            params![device.0, enrolment.0],
        )?;
        Ok(())
    }

    /// Passes everything that `from` opened, and its own origin, to the device that takes its place.
    pub fn pass_on(&self, from: DeviceId, to: DeviceId) -> Result<(), StoreError> {
        for table in ["sessions", "known_browsers", "records"] {
            self.conn().execute(
                &format!("UPDATE {table} SET device = ?2 WHERE device = ?1"),
                params![from.0, to.0],
            )?;
        }
        self.conn().execute(
            "UPDATE devices SET added_by = ?2 WHERE added_by = ?1",
            params![from.0, to.0],
        )?;
        self.conn().execute(
            "UPDATE devices SET
                 added_by = (SELECT old.added_by FROM devices old WHERE old.id = ?1),
                 added_in = (SELECT old.added_in FROM devices old WHERE old.id = ?1)
             WHERE id = ?2",
            params![from.0, to.0],
        )?;
        Ok(())
    }

    /// Passes the devices that `device` added to the one that added `device`.
    pub fn pass_on_added(&self, device: DeviceId) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE devices SET added_by = (SELECT own.added_by FROM devices own WHERE own.id = ?1)
             WHERE added_by = ?1",
            [device.0],
        )?;
        Ok(())
    }

    /// Keeps a session open when the device that opened it goes: the session itself removes that device.
    pub fn detach_session(&self, token: HashedToken) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE sessions SET device = NULL WHERE token = ?1",
            [token.0],
        )?;
        Ok(())
    }

    /// Ends what a device opened: sessions, step-ups, the trust in browsers, and approvals that no page has taken. A browser
    /// of which it is unknown which device vouched for it loses the trust as well.
    pub fn end_gains(&self, account: AccountId, device: DeviceId) -> Result<(), StoreError> {
        // The questions of these sessions to other devices complete nothing any more, and run out.
        let _ = self.close("account = ?1 AND device = ?2", params![account.0, device.0])?;
        self.conn().execute(
            "DELETE FROM records WHERE account = ?1 AND device = ?2",
            params![account.0, device.0],
        )?;
        self.conn().execute(
            "UPDATE sessions SET step_state = 'none', step_at = 0, step_device = NULL, step_rid = NULL
             WHERE account = ?1 AND step_device = ?2 AND step_state = 'confirmed'",
            params![account.0, device.0],
        )?;
        self.conn().execute(
            "UPDATE known_browsers SET vouched = 0 WHERE account = ?1 AND (device = ?2 OR device IS NULL)",
            params![account.0, device.0],
        )?;
        for id in self.untaken_approvals(device)? {
            self.conn().execute(
                "UPDATE requests SET state = 'device-gone' WHERE id = ?1",
                [id.0],
            )?;
            self.publish(Topic::Request(id.0));
        }
        Ok(())
    }

    fn untaken_approvals(&self, device: DeviceId) -> Result<Vec<RequestId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id FROM requests WHERE device = ?1 AND state = 'approved' AND taken = 0
             AND kind IN (1, 2, 6) AND return_state IS NULL",
        )?;
        let mut rows = statement.query([device.0])?;
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            ids.push(RequestId(bytes_column(row, "id")?));
        }
        Ok(ids)
    }
}
