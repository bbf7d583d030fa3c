//! The step-up before a change of the account: its steps, each on the session as the transaction finds it.
//!
//! The result is a proof of one change, which [`proof::take`](super::proof::take) uses up.

use protocol::ids::{DeviceId, RequestId};

use super::confirmation::{self, AskOutcome, ConfirmationError, Description, Question, Terms};
use super::request;
use crate::domain::account::AccountId;
use crate::domain::account_change::AccountChange;
use crate::domain::confirmation::ConfirmationPurpose;
use crate::domain::sign_in::Method;
use crate::domain::step_up::{NotNow, StepUp};
use crate::domain::throttle::AttemptKey;
use crate::domain::token::HashedToken;
use crate::store::sessions::Session;
use crate::store::{ReadTx, StoreError, Tx};

/// Begins the step-up of a session for `change`, which leads to the page `next`. A question about another change ends.
///
/// # Errors
/// [`ConfirmationError::SignedOut`] or [`ConfirmationError::Store`].
pub fn begin(
    tx: &Tx<'_>,
    session: HashedToken,
    change: AccountChange,
    next: &str,
) -> Result<(), ConfirmationError> {
    let before = current(tx, session)?;
    let after = before.clone().wanting(change);
    if after != before
        && let Some(rid) = before.open_request()
    {
        request::cancel(tx, rid)?;
    }
    tx.set_step_up(session, &after)?;
    Ok(tx.set_step_next(session, next)?)
}

/// The same, unless a device was asked about another change: then the session stays with that one. A page of another site can lead a
/// reader to the address at which a change begins.
///
/// # Errors
/// [`ConfirmationError::SignedOut`] or [`ConfirmationError::Store`].
pub fn begin_unless_asked(
    tx: &Tx<'_>,
    session: HashedToken,
    change: AccountChange,
    next: &str,
) -> Result<(), ConfirmationError> {
    if current(tx, session)?.has_asked_about_other(&change, tx.now()) {
        return Ok(());
    }
    begin(tx, session, change, next)
}

/// The step-up of a session.
///
/// # Errors
/// [`ConfirmationError::SignedOut`] or [`ConfirmationError::Store`].
pub fn current(tx: &ReadTx<'_>, session: HashedToken) -> Result<StepUp, ConfirmationError> {
    let session = tx.session(session)?.ok_or(ConfirmationError::SignedOut)?;
    Ok(session.step_up)
}

/// The password was right: the step-up goes on, and the counted attempts are cleared.
///
/// # Errors
/// [`ConfirmationError::SignedOut`] or [`ConfirmationError::Store`].
pub fn password_given(
    tx: &Tx<'_>,
    session: HashedToken,
    attempts: &[AttemptKey],
) -> Result<(), ConfirmationError> {
    tx.clear_attempts(attempts)?;
    let step_up = current(tx, session)?.password_given(tx.now());
    Ok(tx.set_step_up(session, &step_up)?)
}

/// Asks `device` to confirm the change that the session wants. An open request of the same step-up ends.
///
/// # Errors
/// [`ConfirmationError::StepUp`] if the password is missing or no change is wanted; [`ConfirmationError::NotShowable`] if
/// the change has no object any more; others as for [`confirmation::ask`].
pub fn ask_device(
    tx: &Tx<'_>,
    session: HashedToken,
    (device, method): (DeviceId, Method),
    terms: Terms,
    description: Description,
) -> Result<AskOutcome, ConfirmationError> {
    let session = tx.session(session)?.ok_or(ConfirmationError::SignedOut)?;
    let step_up = session.step_up;
    let change = step_up.change.clone();
    let change = change.ok_or(NotNow)?;
    if let Some(rid) = step_up.open_request() {
        request::cancel(tx, rid)?;
    }
    let asked = confirmation::ask(
        tx,
        Question {
            account: session.account,
            device,
            method,
            purpose: ConfirmationPurpose::AccountChange(change),
            form: None,
            browser: session.browser,
            description,
            terms,
        },
    )?;
    let step_up = match asked {
        AskOutcome::Request(id) => step_up.await_approval(device, id, tx.now())?,
        AskOutcome::Challenge(id) => step_up.await_code(device, id, tx.now())?,
        AskOutcome::Refused(_) => step_up.other_method(),
    };
    tx.set_step_up(session.token, &step_up)?;
    Ok(asked)
}

/// Returns a step-up to the choice of a device. Its open request ends.
///
/// # Errors
/// [`ConfirmationError::SignedOut`] or [`ConfirmationError::Store`].
pub fn cancel(tx: &Tx<'_>, session: HashedToken) -> Result<(), ConfirmationError> {
    let step_up = current(tx, session)?;
    if let Some(rid) = step_up.open_request() {
        request::cancel(tx, rid)?;
    }
    Ok(tx.set_step_up(session, &step_up.other_method())?)
}

/// A device has another name now. Questions and confirmations about it end: they named the old one, which another device may get.
pub(super) fn device_renamed(
    tx: &Tx<'_>,
    account: AccountId,
    device: DeviceId,
) -> Result<(), StoreError> {
    for Session { token, step_up, .. } in tx.sessions_in_step_up(account)? {
        if step_up.change.as_ref().and_then(AccountChange::device) != Some(device) {
            continue;
        }
        if let Some(rid) = step_up.open_request() {
            request::cancel(tx, rid)?;
        }
        tx.set_step_up(token, &step_up.object_renamed())?;
    }
    Ok(())
}

/// A device denied the request of a step-up: it begins again with the password.
pub(super) fn denied(
    tx: &Tx<'_>,
    account: AccountId,
    request: RequestId,
) -> Result<(), StoreError> {
    match tx.session_asking(account, request)? {
        Some(Session { token, step_up, .. }) => tx.set_step_up(token, &step_up.denied()),
        None => Ok(()),
    }
}
