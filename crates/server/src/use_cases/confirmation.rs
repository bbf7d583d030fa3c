//! Confirmation by a device, for sign-ins, step-ups and signatures alike: asking, and the state of the question.
//!
//! Deliberately not here: what an approval completes, which is in [`completion`](super::completion).

use protocol::ids::{DeviceId, RequestId, UnixSeconds};
use protocol::messages::{Change, ContextKind, Line};
use protocol::origin::Origin;

use super::challenge::{self, NewChallenge};
use super::request::{self, Initiator, NewRequest, RequestPurpose, RequestSummary};
use crate::domain::account::AccountId;
use crate::domain::account_change::{
    AccountChange, ChangeEmail, RemoveDevice, RenameDevice, ReportSignIn, ResetPin,
};
use crate::domain::confirmation::ConfirmationPurpose;
use crate::domain::form::Form;
use crate::domain::limit::{QUESTIONS_OF_KNOWN_BROWSER, QUESTIONS_OF_NETWORK};
use crate::domain::network::ClientNetwork;
use crate::domain::otp::Challenge;
use crate::domain::sign_in::{Method, SignInRefused};
use crate::domain::step_up::NotNow;
use crate::domain::token::HashedToken;
use crate::store::{ReadTx, StoreError, Tx};

/// A question to a device.
#[derive(Debug, Clone)]
pub struct Question {
    /// The account.
    pub account: AccountId,
    /// The device.
    pub device: DeviceId,
    /// In the app, on this device, or by a code.
    pub method: Method,
    /// The purpose and its object.
    pub purpose: ConfirmationPurpose,
    /// The filled form of a transaction. A code depends on its fields, not only on what the phone shows.
    pub form: Option<Form>,
    /// The browser that asks.
    pub browser: HashedToken,
    /// The phone's description of the question.
    pub description: Description,
    /// The server's part of every question.
    pub terms: Terms,
}

/// The phone's description of a question, in the language of its reader.
#[derive(Debug, Clone)]
pub struct Description {
    /// The service that asks.
    pub service: String,
    /// The browser's origin.
    pub context: Vec<(ContextKind, String)>,
    /// The network from which it asks.
    pub network: ClientNetwork,
}

/// The part that all questions of a server have in common.
#[derive(Debug, Clone)]
pub struct Terms {
    /// The server's origin.
    pub origin: Origin,
    /// Digits of the match code: 0, 2 or 6.
    pub match_len: u8,
}

/// The result of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskOutcome {
    /// A request is in the app.
    Request(RequestId),
    /// A challenge waits for its code.
    Challenge(RequestId),
    /// The device is not asked.
    Refused(AskRefusal),
}

/// The reasons for which a device is not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskRefusal {
    /// The device is not active.
    DeviceNotActive,
    /// Three requests are open.
    TooManyOpen,
    /// After three unanswered requests only browsers that the account knows may ask.
    OnlyKnownBrowsers,
    /// Too many codes were wrong within a day; the next challenge is possible at this time.
    TooManyCodes(UnixSeconds),
}

/// The reasons for which a confirmation fails as a whole. Nothing of it is stored.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmationError {
    /// The method cannot confirm this purpose.
    #[error("the method cannot confirm this")]
    UnsuitableMethod,
    /// The question cannot be shown on a phone.
    #[error("the question cannot be shown: {0}")]
    NotShowable(&'static str),
    /// The password alone signs nobody in for a while, because an attempt was reported.
    #[error("the password alone is refused after a report")]
    PasswordAloneRefused,
    /// The operator has disabled the account.
    #[error("the account is disabled")]
    AccountDisabled,
    /// There is no sign-in in progress.
    #[error("no sign-in in progress")]
    NoSignIn,
    /// The sign-in does not allow this step.
    #[error("sign-in: {0}")]
    SignIn(#[from] SignInRefused),
    /// The session has ended.
    #[error("the session has ended")]
    SignedOut,
    /// The step-up does not allow this step.
    #[error(transparent)]
    StepUp(#[from] NotNow),
    /// The browser or its network asks too often.
    #[error("too many questions")]
    TooOften {
        /// Seconds to wait.
        wait_s: u64,
    },
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Counts a question, for the browser if the account knows it and for its network otherwise, so that no stranger takes the owner's share.
fn count_question(
    tx: &Tx<'_>,
    question: &Question,
    initiator: Initiator,
) -> Result<(), ConfirmationError> {
    let network = &question.description.network;
    let counted = if initiator.known {
        let limit = QUESTIONS_OF_KNOWN_BROWSER.times(network.allowance);
        let whose = [&question.account.0[..], &initiator.browser.0].concat();
        tx.count_use(limit, &whose)?
    } else {
        tx.count_network_use(QUESTIONS_OF_NETWORK, network, b"")?
    };
    counted.map_err(|wait_s| ConfirmationError::TooOften { wait_s })
}

/// Creates a request.
///
/// # Errors
/// [`ConfirmationError::UnsuitableMethod`], [`ConfirmationError::NotShowable`], [`ConfirmationError::TooOften`] or
/// [`ConfirmationError::Store`].
pub fn ask(tx: &Tx<'_>, question: Question) -> Result<AskOutcome, ConfirmationError> {
    let initiator = Initiator {
        browser: question.browser,
        known: tx.is_vouched(question.browser, question.account)?,
    };
    count_question(tx, &question, initiator)?;
    let match_len = question.terms.match_len;
    let change = match &question.purpose {
        ConfirmationPurpose::AccountChange(change) => {
            let described = describe_change(tx, question.account, change)?;
            Some(described.ok_or(ConfirmationError::NotShowable("the change"))?)
        }
        ConfirmationPurpose::SignIn(_) | ConfirmationPurpose::Transaction(_) => None,
    };
    let purpose = match (question.method, &question.purpose, change) {
        (Method::Password, ..) => return Err(ConfirmationError::UnsuitableMethod),
        (Method::AppQr, _, change) => return ask_for_code(tx, question, change, initiator),
        (Method::OnMobile, ConfirmationPurpose::SignIn(_), _) => RequestPurpose::OnMobile,
        (Method::OnMobile, ..) => return Err(ConfirmationError::UnsuitableMethod),
        (Method::AppPin, ConfirmationPurpose::Transaction(action), _) => {
            RequestPurpose::Transaction {
                action: action.clone(),
                match_len,
            }
        }
        (Method::AppPin, _, Some(change)) => RequestPurpose::AccountChange { change, match_len },
        (Method::AppPin, _, None) => RequestPurpose::SignIn { match_len },
    };
    let new = NewRequest {
        account: question.account,
        device: question.device,
        origin: question.terms.origin,
        service: question.description.service,
        context: question.description.context,
        purpose,
        initiator,
    };
    Ok(match request::create(tx, &new) {
        Ok(created) => AskOutcome::Request(created.id),
        Err(request::CreateRequestError::DeviceNotActive) => {
            AskOutcome::Refused(AskRefusal::DeviceNotActive)
        }
        Err(request::CreateRequestError::TooManyOpen) => {
            AskOutcome::Refused(AskRefusal::TooManyOpen)
        }
        Err(request::CreateRequestError::OnlyKnownBrowsers) => {
            AskOutcome::Refused(AskRefusal::OnlyKnownBrowsers)
        }
        Err(request::CreateRequestError::NotShowable) => {
            return Err(ConfirmationError::NotShowable("the transaction"));
        }
        Err(request::CreateRequestError::Store(error)) => return Err(error.into()),
    })
}

/// The change as the phone words it; `None` if its object is not the account's or is gone.
fn describe_change(
    tx: &ReadTx<'_>,
    account: AccountId,
    change: &AccountChange,
) -> Result<Option<Change>, StoreError> {
    let name = |id| {
        let device = tx.device(id)?.filter(|device| device.account == account);
        Ok::<_, StoreError>(device.map(|device| device.name))
    };
    let (object, value) = match change {
        AccountChange::RemoveDevice(RemoveDevice(id)) | AccountChange::ResetPin(ResetPin(id)) => {
            (name(*id)?, None)
        }
        AccountChange::RenameDevice(RenameDevice { device, name: new }) => {
            (name(*device)?, Some(new.clone()))
        }
        AccountChange::ReportSignIn(ReportSignIn(entry)) => {
            let entry = tx.history_entry(account, *entry)?;
            (entry.map(|entry| entry.service), None)
        }
        AccountChange::ChangeEmail(ChangeEmail(email)) => (None, Some(email.as_str().to_owned())),
        AccountChange::AddDevice(_)
        | AccountChange::ChangePassword(_)
        | AccountChange::CloseOtherSessions(_) => (None, None),
    };
    let line = |text: Option<String>| text.map_or_else(Line::default, |text| Line::lossy(&text));
    Ok(Change::new(change.kind(), line(object), line(value)).ok())
}

fn ask_for_code(
    tx: &Tx<'_>,
    question: Question,
    change: Option<Change>,
    initiator: Initiator,
) -> Result<AskOutcome, ConfirmationError> {
    let mut new = NewChallenge {
        account: question.account,
        device: question.device,
        origin: question.terms.origin,
        service: question.description.service,
        context: question.description.context,
        initiator,
        form: question.form,
        change,
    };
    let mut created = challenge::create(tx, &new);
    if matches!(created, Err(challenge::CreateChallengeError::TooLong)) {
        // A QR code holds only so much, and the transaction matters more than where the browser is.
        new.context.clear();
        created = challenge::create(tx, &new);
    }
    Ok(match created {
        Ok(created) => AskOutcome::Challenge(created.id),
        Err(challenge::CreateChallengeError::DeviceNotActive) => {
            AskOutcome::Refused(AskRefusal::DeviceNotActive)
        }
        Err(challenge::CreateChallengeError::TooMany(free_at)) => {
            AskOutcome::Refused(AskRefusal::TooManyCodes(free_at))
        }
        Err(challenge::CreateChallengeError::TooLong) => {
            return Err(ConfirmationError::NotShowable("the QR code"));
        }
        Err(challenge::CreateChallengeError::Store(error)) => return Err(error.into()),
    })
}

/// The state of a challenge.
pub enum ChallengeStatus {
    /// It can be answered.
    Open(Box<Challenge>),
    /// It was answered with the right code.
    Answered,
    /// Its attempts are used up.
    NoAttemptsLeft,
    /// Its time ran out, or it does not exist.
    Expired,
}

/// The state of a request, with the name of the device that it went to.
pub fn request_status(
    tx: &ReadTx<'_>,
    account: AccountId,
    device: DeviceId,
    id: RequestId,
) -> Result<(String, RequestSummary), StoreError> {
    Ok((device_name(tx, account, device)?, request::status(tx, id)?))
}

/// The state of a challenge, with the name of its device.
pub fn challenge_status(
    tx: &ReadTx<'_>,
    account: AccountId,
    device: DeviceId,
    id: RequestId,
) -> Result<(String, ChallengeStatus), StoreError> {
    let name = device_name(tx, account, device)?;
    let status = match tx.challenge(id)? {
        Some(challenge) if challenge.used => ChallengeStatus::Answered,
        Some(challenge) if tx.now() >= challenge.expires_at => ChallengeStatus::Expired,
        Some(challenge) if challenge.attempts >= protocol::otp::MAX_CHALLENGE_ATTEMPTS => {
            ChallengeStatus::NoAttemptsLeft
        }
        Some(challenge) => ChallengeStatus::Open(Box::new(challenge)),
        None => ChallengeStatus::Expired,
    };
    Ok((name, status))
}

fn device_name(
    tx: &ReadTx<'_>,
    account: AccountId,
    device: DeviceId,
) -> Result<String, StoreError> {
    let devices = tx.devices(account)?;
    let found = devices.into_iter().find(|known| known.id == device);
    Ok(found.map(|device| device.name).unwrap_or_default())
}
