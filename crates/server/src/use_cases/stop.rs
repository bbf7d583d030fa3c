//! Stopping an account: every second factor, session and open request ends, in one commit and without a second factor.
//!
//! Afterwards the holder needs the password, a mailed link and the operator's wait, since the account has lost its second factor.

use protocol::messages::DeviceState;

use super::{end_all_of, end_questions, enrolment::expire_pending};
use crate::{
    delivery::{self, Notice},
    domain::{account::AccountId, second_factor::SessionKind, token::HashedToken},
    events::Topic,
    store::{ReadTx, StoreError, Tx, sessions::Session},
};

/// Stops the account of a session. Of several presses at once the first one ends every session, and the others find none: they change
/// nothing and send no mail. Returns false if there is nothing to stop: a session that the password alone opened cannot end the recovery
/// of an account that has no device any more.
pub fn stop_in_session(tx: &Tx<'_>, session: HashedToken) -> Result<bool, StoreError> {
    let Some(session) = tx.session(session)? else {
        return Ok(true);
    };
    if is_nothing_to_stop(tx, &session)? {
        return Ok(false);
    }
    stop(tx, session.account)?;
    Ok(true)
}

/// Whether a session may stop nothing: the password alone opened it, and the account has no device.
pub fn is_nothing_to_stop(tx: &ReadTx<'_>, session: &Session) -> Result<bool, StoreError> {
    Ok(session.kind != SessionKind::Full && tx.devices(session.account)?.is_empty())
}

/// Stops an account, including the session that asked.
pub fn stop(tx: &Tx<'_>, account: AccountId) -> Result<(), StoreError> {
    end_everything(tx, account)?;
    delivery::queue(tx, account, &Notice::Stopped)
}

/// Removes every device of an account, and ends everything through which it is used.
pub(super) fn end_everything(tx: &Tx<'_>, account: AccountId) -> Result<(), StoreError> {
    end_enrolments(tx, account)?;
    for mut device in tx.devices(account)? {
        expire_pending(tx, &mut device)?;
        if !matches!(device.state, DeviceState::Removed | DeviceState::Cancelled) {
            device.state = DeviceState::Removed;
            device.touch_inbox();
            tx.put_device(&device)?;
        }
        end_all_of(tx, device.id)?;
    }
    end_access(tx, account)
}

/// Ends the enrolments of an account that are in progress.
pub(super) fn end_enrolments(tx: &Tx<'_>, account: AccountId) -> Result<(), StoreError> {
    for enrolment in tx.open_enrolments(account)? {
        let (enrolment, _) = enrolment.reject(tx.now());
        tx.put_enrolment(&enrolment)?;
        tx.publish(Topic::Enrolment(enrolment.id.0));
    }
    Ok(())
}

/// Ends everything through which an account is used, except its devices: codes, mailed links, sign-ins, sessions, what services were
/// given, and the trust in browsers.
pub(super) fn end_access(tx: &Tx<'_>, account: AccountId) -> Result<(), StoreError> {
    tx.end_challenges(account)?;
    tx.end_recoveries(account)?;
    tx.end_sign_ins(account)?;
    end_questions(tx, tx.close_sessions(account)?)?;
    tx.delete_grants(account)?;
    tx.delete_records_of(account)?;
    tx.unvouch(account, None)
}
