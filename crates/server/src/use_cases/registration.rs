//! Making an account: the form, the mailed link, the password.
//!
//! Invariant: neither the result of a request nor its time tells whether its address has an account: a registration is stored and a mail
//! is queued in both cases, and only the mail differs.
//! Invariant: the account is made in the commit that deletes every registration of its address.

use protocol::origin::Origin;
use zeroize::Zeroizing;

use super::confirmation::{ConfirmationError, Description};
use super::sign_in::{self, NewSession};
use super::{history, request};
use crate::delivery::{self, Notice};
use crate::domain::account::Account;
use crate::domain::human_check::HumanCheck;
use crate::domain::limit::{
    HUMAN_CHECKS_OF_NETWORK, REGISTRATIONS_OF_ADDRESS, REGISTRATIONS_OF_NETWORK,
};
use crate::domain::network::ClientNetwork;
use crate::domain::registration::{Applicant, MAX_OUTSTANDING, Requested, Verified};
use crate::domain::second_factor::SessionKind;
use crate::domain::service::ServiceId;
use crate::domain::sign_in::{SignIn, Step};
use crate::domain::token::{HashedToken, PlainToken};
use crate::store::{ReadTx, StoreError, Tx};
use crate::text::Texts;

/// The link that leads to the page which chooses the password of a new account.
#[must_use]
pub fn link(origin: &Origin, token: &PlainToken) -> Zeroizing<String> {
    Zeroizing::new(format!("{origin}/register/verify?t={}", *token.reveal()))
}

/// A link to be mailed.
pub struct NewLink {
    /// The network from which it is asked for.
    pub network: ClientNetwork,
    /// The hash of the token in the link.
    pub token: HashedToken,
    /// The link, which contains the token.
    pub link: Zeroizing<String>,
    /// The address of the sign-in page, for a person who has an account already.
    pub sign_in: String,
}

/// The answer to a human check.
pub struct CheckAnswer {
    /// The check; `None` if it is not of this browser, or over.
    pub check: Option<HumanCheck>,
    /// Whether the digits were right.
    pub is_right: bool,
}

/// The reasons for which no link is mailed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegistrationRefusal {
    /// The human check was answered wrongly, or before.
    Check,
    /// Too many checks were answered from this network; the next one in this many seconds.
    TooManyChecks(u64),
    /// Too many links were asked for from this network or for this address; the next one in this many seconds.
    TooMany(u64),
    /// [`MAX_OUTSTANDING`] registrations are stored.
    Full,
}

/// The human check was answered, and is used up by this answer.
pub fn answer_check(
    tx: &Tx<'_>,
    network: &ClientNetwork,
    answer: &CheckAnswer,
) -> Result<Result<(), RegistrationRefusal>, StoreError> {
    if let Err(wait_s) = tx.count_network_use(HUMAN_CHECKS_OF_NETWORK, network, b"")? {
        return Ok(Err(RegistrationRefusal::TooManyChecks(wait_s)));
    }
    let unused = match &answer.check {
        Some(check) => tx.use_human_check(check)?,
        None => false,
    };
    if !unused || !answer.is_right {
        return Ok(Err(RegistrationRefusal::Check));
    }
    Ok(Ok(()))
}

/// The form was sent: the human check is used up, and a link is mailed. For an address that has an account, the mail says so.
pub fn request(
    tx: &Tx<'_>,
    applicant: Applicant,
    answer: &CheckAnswer,
    new: NewLink,
) -> Result<Result<(), RegistrationRefusal>, StoreError> {
    if let Err(refusal) = answer_check(tx, &new.network, answer)? {
        return Ok(Err(refusal));
    }
    let requested = Requested::new(applicant, tx.now());
    mail(tx, requested, new)
}

/// A new link is asked for from the page of the last one. `None` if that one is over or the account is made.
pub fn renew(
    tx: &Tx<'_>,
    last: HashedToken,
    new: NewLink,
) -> Result<Option<Result<(), RegistrationRefusal>>, StoreError> {
    let Some(registration) = tx.registration(last)? else {
        return Ok(None);
    };
    let mailed = mail(tx, registration.renew(tx.now()), new)?;
    if mailed.is_ok() {
        tx.delete_registration(last)?;
    }
    Ok(Some(mailed))
}

fn mail(
    tx: &Tx<'_>,
    requested: Requested,
    new: NewLink,
) -> Result<Result<(), RegistrationRefusal>, StoreError> {
    let applicant = requested.applicant();
    let address = applicant.email.as_str().as_bytes();
    if let Err(wait_s) = tx.count_network_use(REGISTRATIONS_OF_NETWORK, &new.network, b"")? {
        return Ok(Err(RegistrationRefusal::TooMany(wait_s)));
    }
    if let Err(wait_s) = tx.count_use(REGISTRATIONS_OF_ADDRESS, address)? {
        return Ok(Err(RegistrationRefusal::TooMany(wait_s)));
    }
    if tx.count_registrations()? >= MAX_OUTSTANDING {
        return Ok(Err(RegistrationRefusal::Full));
    }
    tx.insert_registration(applicant, new.token)?;
    match tx.account_by_email(&applicant.email)? {
        Some(account) => {
            let notice = Notice::AccountExists { link: new.sign_in };
            delivery::queue(tx, account.id, &notice)?;
        }
        None => delivery::queue_verification(tx, applicant, &new.link)?,
    }
    Ok(Ok(()))
}

/// The state of a mailed link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkState {
    /// A password can be chosen.
    Good(Verified),
    /// A new link can be asked for; the applicant gets it.
    Expired(Applicant),
    /// The account is made, or the link is unknown.
    Over,
}

/// The mailed link with this token is followed.
pub fn follow(tx: &Tx<'_>, token: HashedToken) -> Result<LinkState, StoreError> {
    let state = look_up(tx, token)?;
    if let LinkState::Good(verified) = &state {
        tx.set_registration_verified(token, verified.verified_at())?;
    }
    Ok(state)
}

/// The state of the link with this token; nothing is changed.
pub fn look_up(tx: &ReadTx<'_>, token: HashedToken) -> Result<LinkState, StoreError> {
    let Some(registration) = tx.registration(token)? else {
        return Ok(LinkState::Over);
    };
    let applicant = registration.applicant().clone();
    if tx.account_by_email(&applicant.email)?.is_some() {
        return Ok(LinkState::Over);
    }
    Ok(match registration.follow(tx.now()) {
        Ok(verified) => LinkState::Good(verified),
        Err(_) => LinkState::Expired(applicant),
    })
}

/// The password was chosen: the account is made, and this browser is signed in to it. Returns false if the link is not good any more.
/// `describe` words the entry of the history in the language of the account's holder.
///
/// # Errors
/// [`ConfirmationError::SignIn`] or [`ConfirmationError::Store`].
pub fn complete(
    tx: &Tx<'_>,
    token: HashedToken,
    password_hash: &str,
    step: Step,
    opened: NewSession,
    describe: impl FnOnce(Texts) -> Description,
) -> Result<bool, ConfirmationError> {
    let LinkState::Good(verified) = look_up(tx, token)? else {
        return Ok(false);
    };
    let Ok(account) = verified.into_account(tx.now()) else {
        return Ok(false);
    };
    tx.insert_account(&account, password_hash)?;
    tx.delete_registrations_of(&account.email)?;
    delivery::queue(tx, account.id, &Notice::AccountCreated)?;
    open_session(tx, &account, step, opened, describe)?;
    Ok(true)
}

/// Signs the holder of a new account in: the password was chosen in this request.
fn open_session(
    tx: &Tx<'_>,
    account: &Account,
    step: Step,
    opened: NewSession,
    describe: impl FnOnce(Texts) -> Description,
) -> Result<(), ConfirmationError> {
    let completed = SignIn::begin(ServiceId::account(), account.email.clone(), step)
        .password_checked(account.id, step)?
        .by_password(SessionKind::Full, step)?;
    let description = describe(account.texts());
    let context = request::context(&description.context);
    history::tell_password(tx, &completed, &description.service, &context)?;
    sign_in::open(tx, &completed, opened)
}

/// The digits of the human check that a form carried, for tests of what follows it.
#[cfg(feature = "test-clock")]
#[must_use]
pub fn digits_of(
    keys: &crate::keys::Keys,
    check: &str,
    browser: HashedToken,
) -> Option<Zeroizing<String>> {
    let at = crate::clock::UnixSeconds(0);
    HumanCheck::open(check, keys.tokens(), browser, at).map(|check| check.digits(keys.tokens()))
}
