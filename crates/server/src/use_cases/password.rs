//! The password of an account: changing it, and resetting one that was forgotten by a mailed link.
//!
//! A mailed link stands for the old password. [`proof`](super::proof) decides the other conditions of a new one: the confirmation by
//! a device or, for an account that has lost its second factor, the operator's wait.

use protocol::ids::UnixSeconds;
use zeroize::Zeroizing;

use super::end_questions;
use super::proof::Proven;
use super::sign_in::NewSession;
use crate::delivery::{self, Notice};
use crate::domain::account::{AccountId, Email};
use crate::domain::account_change::ChangePassword;
use crate::domain::limit::{MAILED_LINKS_OF_NETWORK, RESET_LINKS, RESET_LINKS_OF_ACCOUNT};
use crate::domain::network::ClientNetwork;
use crate::domain::new_password;
use crate::domain::second_factor::SessionKind;
use crate::domain::token::HashedToken;
use crate::store::recoveries::{PASSWORD, Recovery};
use crate::store::sessions::Session;
use crate::store::{ReadTx, StoreError, Tx};

/// Stores the hash of a new password, in PHC form. The account's other sessions end, its sign-ins in progress and mailed links too. After
/// a reset the person signs in anew; otherwise session and browser go on under `next`, so that copied cookies refer to nothing.
pub fn change(
    tx: &Tx<'_>,
    proven: &Proven<'_, ChangePassword>,
    password_hash: &str,
    next: NewSession,
) -> Result<(), StoreError> {
    let account = proven.account();
    let session = tx.session(proven.session())?;
    tx.set_password(account, password_hash)?;
    let by_link = session
        .as_ref()
        .is_some_and(|session| session.kind == SessionKind::PasswordReset);
    match session.filter(|session| session.kind == SessionKind::Full) {
        Some(session) => {
            end_questions(tx, tx.close_other_sessions(account, session.token)?)?;
            tx.rename_session(session.token, next.session)?;
            tx.rename_browser(session.browser, next.browser)?;
        }
        None => end_questions(tx, tx.close_sessions(account)?)?,
    }
    tx.end_sign_ins(account)?;
    tx.end_recoveries_of(account, PASSWORD)?;
    let notice = if by_link {
        Notice::PasswordWasReset
    } else {
        Notice::PasswordChanged
    };
    delivery::queue(tx, account, &notice)
}

/// The hash of an account's password, in PHC form.
pub fn hash_of(tx: &ReadTx<'_>, account: AccountId) -> Result<Option<String>, StoreError> {
    tx.password_hash(account)
}

/// Whether the password of an account is so old that its owner is asked for a new one.
pub fn is_old(tx: &ReadTx<'_>, account: AccountId) -> Result<bool, StoreError> {
    let changed_at = tx.password_changed_at(account)?;
    Ok(changed_at.is_some_and(|at| new_password::is_old(at, tx.now())))
}

/// A link to a new password, to be mailed.
pub struct NewResetLink {
    /// The address that was typed.
    pub email: Email,
    /// The browser that asks.
    pub browser: HashedToken,
    /// The network from which it asks.
    pub network: ClientNetwork,
    /// The hash of the token in the link.
    pub token: HashedToken,
    /// The link that confirms, which contains the token.
    pub link: Zeroizing<String>,
    /// The link that ends it.
    pub cancel_link: Zeroizing<String>,
    /// The operator's wait, in seconds.
    pub wait_s: u64,
}

/// The account of an address that has none, in queries.
const NOBODY: AccountId = AccountId([0; 16]);

/// Mails a link to a new password, if the address has an account that is not disabled. Neither the result nor the work depends on that:
/// for another address the same is done for some account, and undone. The inner error is the wait in seconds after too many links.
pub fn mail_link(tx: &Tx<'_>, new: NewResetLink) -> Result<Result<(), u64>, StoreError> {
    let address = new.email.as_str().as_bytes();
    let of_browser = [address, &new.browser.0].concat();
    if let Err(wait_s) = tx.count_use(RESET_LINKS, &of_browser)? {
        return Ok(Err(wait_s));
    }
    let account = tx.account_by_email(&new.email)?.map(|account| account.id);
    let asked = account.unwrap_or(NOBODY);
    if !tx.is_vouched(new.browser, asked)? {
        if let Err(wait_s) = tx.count_use(RESET_LINKS_OF_ACCOUNT, address)? {
            return Ok(Err(wait_s));
        }
        if let Err(wait_s) = tx.count_network_use(MAILED_LINKS_OF_NETWORK, &new.network, b"")? {
            return Ok(Err(wait_s));
        }
    }
    let is_disabled = tx.disabled_at(asked)?.is_some();
    let any = tx.any_account()?;
    match (account.filter(|_| !is_disabled), any) {
        (Some(account), _) => begin_reset(tx, account, new)?,
        (None, Some(any)) => tx.rehearse(|tx| begin_reset(tx, any, new))?,
        (None, None) => {}
    }
    Ok(Ok(()))
}

/// Queues the mail with the link. The link before no longer counts, and neither does what it opened.
fn begin_reset(tx: &Tx<'_>, account: AccountId, new: NewResetLink) -> Result<(), StoreError> {
    // The wait counts only where no device can confirm, and must have passed even if devices are lost later.
    let wait_s = if tx.ever_had_second_factor(account)? {
        new.wait_s
    } else {
        0
    };
    let recovery = Recovery {
        account,
        device: PASSWORD,
        browser: new.browser,
        ready_at: tx.now().plus(wait_s),
        confirmed_at: None,
        used_at: None,
        enrolment: None,
    };
    end_questions(tx, tx.close_reset_sessions(account, new.browser)?)?;
    tx.begin_recovery(&recovery, new.token)?;
    let notice = Notice::PasswordReset {
        link: new.link,
        cancel_link: new.cancel_link,
    };
    delivery::queue(tx, account, &notice)
}

/// The mailed link with this token is followed in `browser`: a session opens there, in which a new password can be chosen, and the one
/// that it opened elsewhere ends. Returns false if there is no such link any more.
pub fn follow_link(
    tx: &Tx<'_>,
    token: HashedToken,
    browser: HashedToken,
    session: HashedToken,
) -> Result<bool, StoreError> {
    let found = super::recovery::find(tx, token)?;
    let Some(recovery) = found.filter(|recovery| recovery.device == PASSWORD) else {
        return Ok(false);
    };
    end_questions(
        tx,
        tx.close_reset_sessions(recovery.account, recovery.browser)?,
    )?;
    end_questions(tx, tx.close_reset_sessions(recovery.account, browser)?)?;
    tx.move_recovery(&recovery, token, browser)?;
    tx.confirm_recovery(token)?;
    tx.open_reset_session(session, recovery.account, browser)?;
    Ok(true)
}

/// When the wait of the link that was followed in the browser of `session` ends.
pub fn waiting_until(
    tx: &ReadTx<'_>,
    session: &Session,
) -> Result<Option<UnixSeconds>, StoreError> {
    let recovery = tx.recovery(session.account, PASSWORD, session.browser)?;
    Ok(recovery.map(|recovery| recovery.ready_at))
}
