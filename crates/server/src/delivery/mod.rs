//! Mails: written when something happens, in its transaction; sent afterwards, again and again until they are gone. Wake-ups
//! of phones have rules of their own, in [`push`].

mod html;
mod mail;
mod mailer;
mod notice;
mod outbox;
mod password_range;
pub mod post;
pub mod push;
mod route_test;
mod smtp;
mod tls;

use zeroize::Zeroizing;

use crate::domain::account::{Account, AccountId, Email};
use crate::domain::registration::Applicant;
use crate::store::{StoreError, Tx};
use crate::text::Texts;

pub(crate) use mail::Mail;
pub use mail::SendError;
pub use mailer::{signature, start_mailer};
pub use notice::{Notice, ReportEffect};
pub use outbox::{OutboxMail, read_outbox};
pub use password_range::PasswordRange;
pub use route_test::test_route;
pub use tls::NoTls;

/// Queues the mail about `notice` to `account`, in the transaction that changed it, and records it in the audit log.
///
/// # Errors
/// When the database refuses. An account that is gone gets no mail.
pub fn queue(tx: &Tx<'_>, account: AccountId, notice: &Notice) -> Result<(), StoreError> {
    match tx.account(account)? {
        Some(account) => {
            tx.audit(&notice.audited(account.id))?;
            queue_to(tx, &account, &account.email, notice)
        }
        None => Ok(()),
    }
}

/// Queues the mail about `notice` of `account` to `recipient`, which may be an address that it had before.
///
/// # Errors
/// When the database refuses.
pub fn queue_to(
    tx: &Tx<'_>,
    account: &Account,
    recipient: &Email,
    notice: &Notice,
) -> Result<(), StoreError> {
    let texts = account.texts();
    let (subject, body) = notice.text(texts, &account.first_name, tx.now(), tx.zone());
    let recipient = (recipient.as_str(), account.language.as_str());
    tx.insert_mail(account.id, recipient, &subject, &body)?;
    Ok(())
}

/// Queues the mail with the link that verifies the address of an applicant. It does not repeat the names, which anybody can have typed.
///
/// # Errors
/// When the database refuses.
pub fn queue_verification(
    tx: &Tx<'_>,
    applicant: &Applicant,
    link: &Zeroizing<String>,
) -> Result<(), StoreError> {
    queue_to_applicant(tx, applicant, "mail-verify-address", link)
}

/// Queues the mail with the link to the password of an account that the operator has prepared. It does not repeat the names.
///
/// # Errors
/// When the database refuses.
pub fn queue_invitation(
    tx: &Tx<'_>,
    applicant: &Applicant,
    link: &Zeroizing<String>,
) -> Result<(), StoreError> {
    queue_to_applicant(tx, applicant, "mail-invitation", link)
}

/// Queues the mail with this key and this link to an applicant.
fn queue_to_applicant(
    tx: &Tx<'_>,
    applicant: &Applicant,
    key: &'static str,
    link: &Zeroizing<String>,
) -> Result<(), StoreError> {
    let texts = Texts::of(applicant.language);
    let when = texts.moment(tx.now(), tx.zone());
    let values = [("link", link.as_str()), ("when", when.as_str())];
    let subject = texts.get(&format!("{key}-subject"));
    let body = Zeroizing::new(texts.fill(&format!("{key}-body"), &values));
    let recipient = (applicant.email.as_str(), applicant.language.tag());
    tx.insert_mail(applicant.account, recipient, &subject, &body)
}

/// Queues the mail with the link that verifies the new address of an account. It does not repeat the names.
///
/// # Errors
/// When the database refuses. An account that is gone gets no mail.
pub fn queue_address_check(
    tx: &Tx<'_>,
    account: AccountId,
    address: &Email,
    link: &Zeroizing<String>,
) -> Result<(), StoreError> {
    let Some(account) = tx.account(account)? else {
        return Ok(());
    };
    let texts = account.texts();
    let when = texts.moment(tx.now(), tx.zone());
    let values = [("link", link.as_str()), ("when", when.as_str())];
    let subject = texts.get("mail-verify-address-subject");
    let body = Zeroizing::new(texts.fill("mail-new-address-body", &values));
    let recipient = (address.as_str(), account.language.as_str());
    tx.insert_mail(account.id, recipient, &subject, &body)
}

#[cfg(test)]
mod tests;
