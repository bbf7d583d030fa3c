//! Completes what a device confirmed: a sign-in, a step-up or a signature.
//!
//! Invariant: an approval or code completes its purpose in the transaction that takes it, and only once.

use protocol::ids::RequestId;

use super::challenge::{self, AnswerOutcome};
use super::confirmation::ConfirmationError;
use super::help_desk::{self, HelpDeskCompletion};
use super::sign_in::NewSession;
use super::{request, service_transaction, sign_in, step_up};
use crate::domain::service_sign_in::ServiceSignInId;
use crate::domain::sign_in::{SignIn, Step};
use crate::domain::step_up::StepUp;
use crate::domain::token::HashedToken;
use crate::store::{ReadTx, Tx};

/// The effect of an accepted approval or code.
pub enum Completion {
    /// A sign-in: it ends, and a session opens.
    SignIn {
        /// The sign-in's cookie.
        token: HashedToken,
        /// The browser and the time.
        step: Step,
        /// The tokens of the new session.
        opened: NewSession,
    },
    /// The step-up of this session.
    StepUp {
        /// The session's cookie.
        session: HashedToken,
    },
    /// The signature of the transaction of a service's sign-in.
    Transaction {
        /// The session's cookie.
        session: HashedToken,
        /// The service's sign-in.
        sign_in: ServiceSignInId,
    },
    /// An act of the help desk.
    HelpDesk(Box<HelpDeskCompletion>),
}

/// A completion whose sign-in or session was read in this transaction.
enum Open {
    SignIn(SignIn),
    StepUp(StepUp),
    Transaction,
}

impl Completion {
    fn open(&self, tx: &ReadTx<'_>) -> Result<Open, ConfirmationError> {
        let session = match self {
            Self::SignIn { token, step, .. } => {
                return Ok(Open::SignIn(sign_in::current(tx, *token, *step)?));
            }
            Self::StepUp { session } => {
                return Ok(Open::StepUp(step_up::current(tx, *session)?));
            }
            Self::Transaction { session, .. } => *session,
            Self::HelpDesk(completion) => completion.session,
        };
        tx.session(session)?.ok_or(ConfirmationError::SignedOut)?;
        Ok(Open::Transaction)
    }

    fn complete(
        self,
        tx: &Tx<'_>,
        open: Open,
        id: RequestId,
        by_code: bool,
    ) -> Result<(), ConfirmationError> {
        match (self, open) {
            (
                Self::SignIn {
                    token,
                    step,
                    opened,
                },
                Open::SignIn(current),
            ) => {
                let completed = if by_code {
                    current.code_accepted(id, step)?
                } else {
                    current.approved(id, step)?
                };
                sign_in::complete(tx, token, &completed, opened)
            }
            (Self::StepUp { session }, Open::StepUp(current)) => {
                Ok(tx.set_step_up(session, &current.confirmed(id, tx.now())?)?)
            }
            (Self::Transaction { sign_in, .. }, Open::Transaction) => {
                service_transaction::signed(tx, sign_in, id, by_code)
            }
            (Self::HelpDesk(completion), Open::Transaction) => {
                help_desk::carry_out(tx, &completion, id)
            }
            _ => Ok(()),
        }
    }
}

/// Takes the approval of a request and completes its purpose; `false` if there is no approval to take.
///
/// # Errors
/// When the sign-in or step-up does not wait for `id`, or the store fails.
pub fn finish(
    tx: &Tx<'_>,
    completion: Completion,
    id: RequestId,
) -> Result<bool, ConfirmationError> {
    let open = completion.open(tx)?;
    if !request::take_approved(tx, id)? {
        return Ok(false);
    }
    completion.complete(tx, open, id, false)?;
    Ok(true)
}

/// Judges a typed code and, if it is right, completes the purpose of its challenge.
///
/// # Errors
/// When the sign-in or step-up does not wait for `id`, or the store fails.
pub fn answer(
    tx: &Tx<'_>,
    completion: Completion,
    id: RequestId,
    code: &str,
) -> Result<AnswerOutcome, ConfirmationError> {
    let open = completion.open(tx)?;
    let outcome = challenge::answer(tx, id, code)?;
    if outcome == AnswerOutcome::Accepted {
        completion.complete(tx, open, id, true)?;
    }
    Ok(outcome)
}
