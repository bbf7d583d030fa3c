//! The step-up before a change of the account's devices: its steps, each on the session as the transaction finds it.

use protocol::ids::DeviceId;

use super::confirmation::{self, AskOutcome, ConfirmationError, Description, Question, Terms};
use super::request;
use crate::domain::account::AccountId;
use crate::domain::confirmation::{AccountChange, ConfirmationPurpose};
use crate::domain::sign_in::Method;
use crate::domain::step_up::StepUp;
use crate::domain::throttle::AttemptKey;
use crate::domain::token::HashedToken;
use crate::store::{ReadTx, StoreError, Tx};

/// Remembers the page that the step-up of a session leads to.
pub fn begin(tx: &Tx<'_>, session: HashedToken, next: &str) -> Result<(), StoreError> {
    tx.set_step_next(session, next)
}

/// The step-up of a session.
///
/// # Errors
/// [`ConfirmationError::SignedOut`] or [`ConfirmationError::Store`].
pub fn current(tx: &ReadTx<'_>, session: HashedToken) -> Result<StepUp, ConfirmationError> {
    let session = tx.session(session)?.ok_or(ConfirmationError::SignedOut)?;
    Ok(session.step_up)
}

/// The password was right: the step-up starts, and the counted attempts are cleared.
pub fn password_given(
    tx: &Tx<'_>,
    session: HashedToken,
    attempts: &[AttemptKey],
) -> Result<(), StoreError> {
    tx.clear_attempts(attempts)?;
    tx.set_step_up(session, StepUp::PasswordGiven { at: tx.now() })
}

/// The session that asks a device for a step-up, and the change that it is for.
#[derive(Debug, Clone, Copy)]
pub struct Asking {
    /// The session.
    pub session: HashedToken,
    /// Its account.
    pub account: AccountId,
    /// Its browser.
    pub browser: HashedToken,
    /// The change that the step-up allows.
    pub change: AccountChange,
}

/// Asks `device` to confirm a step-up. An open request of the same step-up ends.
pub fn ask_device(
    tx: &Tx<'_>,
    asking: Asking,
    (device, method): (DeviceId, Method),
    terms: Terms,
    description: Description,
) -> Result<AskOutcome, ConfirmationError> {
    let step_up = current(tx, asking.session)?;
    if let StepUp::AwaitingApproval { rid, .. } = step_up {
        request::cancel(tx, rid)?;
    }
    let asked = confirmation::ask(
        tx,
        Question {
            account: asking.account,
            device,
            method,
            purpose: ConfirmationPurpose::AccountChange(asking.change),
            form: None,
            browser: asking.browser,
            description,
            terms,
        },
    )?;
    let step_up = match asked {
        AskOutcome::Request(id) => step_up.await_approval(device, id, tx.now())?,
        AskOutcome::Challenge(id) => step_up.await_code(device, id, tx.now())?,
        AskOutcome::Refused(_) => step_up.other_method(),
    };
    tx.set_step_up(asking.session, step_up)?;
    Ok(asked)
}

/// Returns a step-up to the choice of a device. Its open request ends.
///
/// # Errors
/// [`ConfirmationError::SignedOut`] or [`ConfirmationError::Store`].
pub fn cancel(tx: &Tx<'_>, session: HashedToken) -> Result<(), ConfirmationError> {
    let step_up = current(tx, session)?;
    tx.set_step_up(session, step_up.other_method())?;
    if let StepUp::AwaitingApproval { rid, .. } = step_up {
        request::cancel(tx, rid)?;
    }
    Ok(())
}
