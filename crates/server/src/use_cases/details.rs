//! The details of an account's holder: names, and the address, which is verified before it is taken over.
//!
//! Invariant: neither the result of a request for another address nor its time tells whether the address has an account.

use zeroize::Zeroizing;

use super::end_questions;
use super::proof::Proven;
use super::session::OpenSession;
use super::stop::end_everything;
use crate::delivery::{self, Notice};
use crate::domain::account::{AccountId, Email};
use crate::domain::account_change::ChangeEmail;
use crate::domain::audit::{Actor, AuditEvent};
use crate::domain::email_change::{EmailReversal, REVERSAL_S};
use crate::domain::limit::{NEW_ADDRESSES, REGISTRATIONS_OF_ADDRESS};
use crate::domain::person_name::PersonName;
use crate::domain::token::HashedToken;
use crate::passwords::hash_of_nobody;
use crate::store::{ReadTx, StoreError, Tx};

/// The names change, and a mail tells of it.
pub fn rename(
    tx: &Tx<'_>,
    session: &OpenSession<'_>,
    first: &PersonName,
    last: &PersonName,
) -> Result<(), StoreError> {
    tx.set_names(session.account, first, last)?;
    delivery::queue(tx, session.account, &Notice::NameChanged)
}

/// Another address, to be verified.
pub struct NewAddress {
    /// The address.
    pub email: Email,
    /// The hash of the token in the link.
    pub token: HashedToken,
    /// The link, which contains the token.
    pub link: Zeroizing<String>,
}

/// Mails a link to the new address. The inner error is the wait in seconds after too many links.
pub fn request_address(
    tx: &Tx<'_>,
    session: &OpenSession<'_>,
    new: &NewAddress,
) -> Result<Result<(), u64>, StoreError> {
    let account = session.account;
    if let Err(wait_s) = tx.count_use(NEW_ADDRESSES, &account.0)? {
        return Ok(Err(wait_s));
    }
    let address = new.email.as_str().as_bytes();
    if let Err(wait_s) = tx.count_use(REGISTRATIONS_OF_ADDRESS, address)? {
        return Ok(Err(wait_s));
    }
    tx.begin_email_change(account, &new.email, new.token)?;
    match tx.account_by_email(&new.email)? {
        Some(other) => delivery::queue(tx, other.id, &Notice::AddressTaken)?,
        None => delivery::queue_address_check(tx, account, &new.email, &new.link)?,
    }
    Ok(Ok(()))
}

/// The link in the mail was followed by the holder of the account. Returns false if it is over.
pub fn verify_address(
    tx: &Tx<'_>,
    session: &OpenSession<'_>,
    token: HashedToken,
) -> Result<bool, StoreError> {
    let account = session.account;
    let found = tx.email_change(account)?;
    let open = found.is_some_and(|change| !change.is_over(tx.now()));
    Ok(open && tx.verify_email_change(account, token)?)
}

/// The verified new address of an account, if nobody has it.
pub fn verified_address(tx: &ReadTx<'_>, account: AccountId) -> Result<Option<Email>, StoreError> {
    let Some(email) = tx
        .email_change(account)?
        .and_then(|change| change.verified(tx.now()))
    else {
        return Ok(None);
    };
    let taken = tx.account_by_email(&email)?.is_some();
    Ok((!taken).then_some(email))
}

/// The link with which the holder of the address before reverses a change that no device has confirmed (ADR 49).
pub struct ReversalLink {
    /// The hash of the token in the link.
    pub token: HashedToken,
    /// The link, which contains the token.
    pub link: Zeroizing<String>,
}

/// The account gets its verified new address. Its other sessions and the links mailed to the old address end; both addresses are told.
/// The mail to the old one has a link that reverses the change, unless a device has confirmed it. Returns false, and changes nothing, if
/// the address is not the verified one any more.
pub fn change_address(
    tx: &Tx<'_>,
    proven: &Proven<'_, ChangeEmail>,
    reversal: &ReversalLink,
) -> Result<bool, StoreError> {
    let (account, ChangeEmail(email)) = (proven.account(), proven.change());
    if verified_address(tx, account)?.as_ref() != Some(email) {
        return Ok(false);
    }
    let Some(before) = tx.account(account)? else {
        return Ok(false);
    };
    tx.set_email(account, email)?;
    tx.delete_registrations_of(email)?;
    tx.end_recoveries(account)?;
    tx.end_sign_ins(account)?;
    end_questions(tx, tx.close_other_sessions(account, proven.session())?)?;
    tx.audit(&AuditEvent::done("email-changed", account, Actor::Account))?;
    let notice = |reversal| Notice::EmailChanged {
        old: before.email.clone(),
        new: email.clone(),
        reversal,
    };
    let for_old = if proven.confirmed_by().is_none() {
        tx.insert_email_reversal(account, &before.email, reversal.token)?;
        let until = tx.now().plus(REVERSAL_S);
        Some((reversal.link.clone(), until))
    } else {
        None
    };
    delivery::queue_to(tx, &before, &before.email, &notice(for_old))?;
    delivery::queue_to(tx, &before, email, &notice(None))?;
    Ok(true)
}

/// The reversal whose link has this token, if it can still be made: it is not over, and nobody else has the address.
pub fn find_reversal(
    tx: &ReadTx<'_>,
    token: HashedToken,
) -> Result<Option<EmailReversal>, StoreError> {
    let found = tx.email_reversal(token)?;
    let Some(reversal) = found.filter(|reversal| !reversal.is_over(tx.now())) else {
        return Ok(None);
    };
    let holder = tx.account_by_email(&reversal.email)?;
    Ok(holder.is_none().then_some(reversal))
}

/// The holder of the address before reverses its change. The account gets that address again; its devices, its sessions and everything
/// else through which it is used end, and so does its password: all of it may be of somebody else. Both addresses are told. Returns
/// false, and changes nothing, if the reversal is over.
pub fn reverse_address(tx: &Tx<'_>, token: HashedToken) -> Result<bool, StoreError> {
    let Some(reversal) = find_reversal(tx, token)? else {
        return Ok(false);
    };
    let Some(before) = tx.account(reversal.account)? else {
        return Ok(false);
    };
    let account = before.id;
    end_everything(tx, account)?;
    tx.set_email(account, &reversal.email)?;
    tx.set_password(account, &hash_of_nobody())?;
    tx.delete_registrations_of(&reversal.email)?;
    tx.end_email_reversals(&reversal)?;
    tx.audit(&AuditEvent::done("email-reversed", account, Actor::Browser))?;
    let notice = Notice::EmailReversed {
        old: reversal.email.clone(),
        new: before.email.clone(),
    };
    for recipient in [&before.email, &reversal.email] {
        delivery::queue_to(tx, &before, recipient, &notice)?;
    }
    Ok(true)
}
