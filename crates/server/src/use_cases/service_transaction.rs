//! Transactions that services want signed with a sign-in: their beginning, the question to a device, and the signature that the service
//! learns of.
//!
//! Invariant: a protocol learns of a signature, or that there is none, once; and of the account only with a signature.

use protocol::form::Schema;
use protocol::ids::{DeviceId, RequestId};
use protocol::origin::Origin;
use protocol::otp::MAX_CHALLENGE_ATTEMPTS;

use super::challenge;
use super::confirmation::{self, AskOutcome, ConfirmationError, Description, Question, Terms};
use super::request::{self, Ending, RequestStatus};
use super::service_sign_in::{self, ServiceSignInError};
use super::session::OpenSession;
use crate::domain::account::AccountId;
use crate::domain::confirmation::ConfirmationPurpose;
use crate::domain::service_sign_in::{
    Grant, LIFETIME_S, NotGranted, ServiceSignIn, ServiceSignInId, ServiceSignInState,
};
use crate::domain::service_transaction::{
    NotThisStep, ServiceTransaction, SignedTransaction, TransactionState, TransactionTitle,
};
use crate::domain::sign_in::Method;
use crate::domain::token::HashedToken;
use crate::services::ServicesInUse;
use crate::store::{ReadTx, StoreError, Tx};
use crate::text::Language;

/// A transaction that a service wants signed.
#[derive(Debug, Clone)]
pub struct NewTransaction {
    /// The id of its kind.
    pub kind: String,
    /// Its fields.
    pub schema: Schema,
    /// The values in canonical form, in the schema's order.
    pub values: Vec<String>,
}

/// The reasons for which a transaction goes no further.
#[derive(Debug, thiserror::Error)]
pub enum TransactionError {
    /// It cannot be shown on a phone, or does not fit into a QR code.
    #[error("the transaction cannot be shown on a phone")]
    NotShowable,
    /// Its state does not allow the step.
    #[error(transparent)]
    NotThisStep(#[from] NotThisStep),
    /// The sign-in goes no further.
    #[error(transparent)]
    SignIn(#[from] ServiceSignInError),
    /// The device cannot be asked.
    #[error(transparent)]
    Confirmation(#[from] ConfirmationError),
}

impl From<StoreError> for TransactionError {
    fn from(error: StoreError) -> Self {
        Self::SignIn(error.into())
    }
}

impl From<NotGranted> for TransactionError {
    fn from(error: NotGranted) -> Self {
        Self::SignIn(error.into())
    }
}

/// Adds a transaction to a sign-in that begins: the session that is granted must have it signed before the service learns anything.
///
/// # Errors
/// [`TransactionError::NotShowable`] when a phone cannot show it, online or from a QR code; [`TransactionError::SignIn`].
pub fn begin(
    tx: &Tx<'_>,
    id: ServiceSignInId,
    new: NewTransaction,
    title: &TransactionTitle,
    origin: &Origin,
) -> Result<(), TransactionError> {
    let transaction = ServiceTransaction {
        kind: new.kind,
        schema: new.schema,
        values: new.values,
        state: TransactionState::NotStarted,
    };
    let form = transaction.form(Language::ENGLISH);
    let form = form.map_err(|_| TransactionError::NotShowable)?;
    if !challenge::fits(origin, title.longest(), &form) {
        return Err(TransactionError::NotShowable);
    }
    Ok(tx.put_service_transaction(id, &transaction, tx.now().plus(LIFETIME_S))?)
}

/// The progress of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransactionProgress {
    /// No device was asked.
    NotStarted,
    /// A device was asked and can still sign, by an approval or a code.
    AwaitingDevice {
        /// The account that was asked.
        account: AccountId,
        /// The request or challenge.
        request: RequestId,
        /// Whether it waits for a code.
        by_code: bool,
    },
    /// It is signed.
    Signed(AccountId, SignedTransaction),
    /// It ended without a signature.
    NotSigned(NotSigned),
}

/// The ends of a transaction without a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSigned {
    /// The person denied it on the device.
    Denied,
    /// The person gave it up in the browser.
    GivenUp,
    /// Its time ran out, or its attempts were used up.
    Expired,
}

/// The sign-in of `browser` with this id, and its transaction; `None` if the service wants none signed.
///
/// # Errors
/// [`NotGranted`] when the sign-in is over or another browser's; [`ServiceSignInError::Store`].
pub fn find(
    tx: &ReadTx<'_>,
    id: ServiceSignInId,
    browser: HashedToken,
) -> Result<(ServiceSignIn, Option<ServiceTransaction>), ServiceSignInError> {
    let sign_in = service_sign_in::find(tx, id, browser)?;
    let transaction = tx.service_transaction(id)?;
    Ok((sign_in, transaction.map(|(transaction, _)| transaction)))
}

/// The progress of a transaction.
///
/// # Errors
/// When the store fails.
pub fn progress(
    tx: &ReadTx<'_>,
    transaction: &ServiceTransaction,
) -> Result<TransactionProgress, StoreError> {
    let (account, request) = match transaction.state {
        TransactionState::NotStarted => return Ok(TransactionProgress::NotStarted),
        TransactionState::Signed(account, signed) => {
            return Ok(TransactionProgress::Signed(account, signed));
        }
        TransactionState::GivenUp => return Ok(TransactionProgress::NotSigned(NotSigned::GivenUp)),
        TransactionState::AwaitingDevice(account, request) => (account, request),
    };
    let ended = match tx.challenge(request)? {
        Some(challenge) => {
            let open =
                tx.now() < challenge.expires_at && challenge.attempts < MAX_CHALLENGE_ATTEMPTS;
            (!open).then_some(NotSigned::Expired)
        }
        None => match request::status(tx, request)?.status {
            // An approval waits for its browser to take it.
            RequestStatus::Open | RequestStatus::Ended(Ending::Approved) => None,
            RequestStatus::Ended(Ending::Denied | Ending::Reported) => Some(NotSigned::Denied),
            RequestStatus::Ended(_) => Some(NotSigned::Expired),
        },
    };
    Ok(match ended {
        Some(why) => TransactionProgress::NotSigned(why),
        None => TransactionProgress::AwaitingDevice {
            account,
            request,
            by_code: tx.challenge(request)?.is_some(),
        },
    })
}

/// A question to a device about a transaction.
#[derive(Debug, Clone)]
pub struct TransactionQuestion {
    /// The device.
    pub device: DeviceId,
    /// [`Method::AppPin`] or [`Method::AppQr`].
    pub method: Method,
    /// The language of page and phone.
    pub language: Language,
    /// The phone's description; its service is the title of the transaction.
    pub description: Description,
    /// The server's part of every question.
    pub terms: Terms,
}

/// Asks a device of the account to which the sign-in was granted. A device is asked once; one that is refused was not asked.
///
/// # Errors
/// [`TransactionError`] when the sign-in was not granted to this session's account, or a device was asked before.
pub fn ask(
    tx: &Tx<'_>,
    id: ServiceSignInId,
    session: &OpenSession<'_>,
    question: TransactionQuestion,
) -> Result<AskOutcome, TransactionError> {
    let (sign_in, transaction) = find(tx, id, session.browser)?;
    let transaction = transaction.ok_or(NotGranted::Over)?;
    match sign_in.state {
        ServiceSignInState::Granted(grant) if grant.account() == session.account => {}
        _ => return Err(NotGranted::SignInAgain.into()),
    }
    if transaction.state != TransactionState::NotStarted {
        return Err(NotThisStep.into());
    }
    let form = transaction.form(question.language);
    let form = form.map_err(|_| TransactionError::NotShowable)?;
    let asked = confirmation::ask(
        tx,
        Question {
            account: session.account,
            device: question.device,
            method: question.method,
            purpose: ConfirmationPurpose::Transaction(form.action()),
            form: Some(form),
            browser: session.browser,
            description: question.description,
            terms: question.terms,
        },
    )?;
    if let AskOutcome::Request(request) | AskOutcome::Challenge(request) = asked {
        let transaction = transaction.asked(session.account, request)?;
        tx.put_service_transaction(id, &transaction, sign_in.expires_at)?;
    }
    Ok(asked)
}

/// A device has signed by this request or challenge. The transaction that takes the approval or the code calls it.
///
/// # Errors
/// [`ConfirmationError::NoSignIn`] when the transaction does not wait for it, or is over.
pub(super) fn signed(
    tx: &Tx<'_>,
    id: ServiceSignInId,
    reference: RequestId,
    by_code: bool,
) -> Result<(), ConfirmationError> {
    let found = tx.service_transaction(id)?;
    let (transaction, expires_at) = found.ok_or(ConfirmationError::NoSignIn)?;
    let signed = transaction.signed(SignedTransaction {
        reference,
        at: tx.now(),
        by_code,
    });
    let signed = signed.map_err(|NotThisStep| ConfirmationError::NoSignIn)?;
    Ok(tx.put_service_transaction(id, &signed, expires_at)?)
}

/// The person gives the transaction up: an open question ends, and the service learns that nothing was signed.
///
/// # Errors
/// [`ServiceSignInError`] when the sign-in is over or another browser's.
pub fn give_up(
    tx: &Tx<'_>,
    id: ServiceSignInId,
    browser: HashedToken,
) -> Result<(), ServiceSignInError> {
    let (sign_in, transaction) = find(tx, id, browser)?;
    let transaction = transaction.ok_or(NotGranted::Over)?;
    // A decision of the device stays.
    if let TransactionProgress::NotSigned(_) = progress(tx, &transaction)? {
        return Ok(());
    }
    if let TransactionState::AwaitingDevice(_, request) = transaction.state {
        request::cancel(tx, request)?;
    }
    Ok(tx.put_service_transaction(id, &transaction.given_up(), sign_in.expires_at)?)
}

/// The end of a sign-in with a transaction, as its protocol learns of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransactionEnd {
    /// The account of the grant has signed it.
    Signed(Grant, SignedTransaction),
    /// Nothing was signed.
    NotSigned(NotSigned),
}

/// The protocol learns of the end, once.
///
/// # Errors
/// [`NotGranted::SignFirst`] while it can still be signed; [`NotGranted`] as for [`service_sign_in::take`].
pub fn take(
    tx: &Tx<'_>,
    id: ServiceSignInId,
    browser: HashedToken,
    services: &ServicesInUse,
) -> Result<TransactionEnd, ServiceSignInError> {
    let (_, transaction) = find(tx, id, browser)?;
    let transaction = transaction.ok_or(NotGranted::Over)?;
    match progress(tx, &transaction)? {
        TransactionProgress::Signed(account, signed) => {
            tx.delete_service_transaction(id)?;
            let grant = service_sign_in::take(tx, id, browser, services)?;
            if grant.account() != account {
                return Err(NotGranted::Over.into());
            }
            Ok(TransactionEnd::Signed(grant, signed))
        }
        TransactionProgress::NotSigned(why) => {
            tx.delete_service_transaction(id)?;
            tx.delete_service_sign_in(id)?;
            Ok(TransactionEnd::NotSigned(why))
        }
        TransactionProgress::NotStarted | TransactionProgress::AwaitingDevice { .. } => {
            Err(NotGranted::SignFirst.into())
        }
    }
}
