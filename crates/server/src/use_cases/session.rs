//! Sessions: finding the signed-in person, signing out, and the account's settings.

use crate::domain::account::{Account, AccountId};
use crate::domain::token::HashedToken;
use crate::store::sessions::Session;
use crate::store::{ReadTx, StoreError, Tx};

/// The open session under this cookie, and its account.
pub fn find(tx: &ReadTx<'_>, token: HashedToken) -> Result<Option<(Session, Account)>, StoreError> {
    let Some(session) = tx.session(token)? else {
        return Ok(None);
    };
    let account = tx.account(session.account)?;
    Ok(account.map(|account| (session, account)))
}

/// Prolongs a session, at most once a minute.
pub fn touch(tx: &Tx<'_>, token: HashedToken) -> Result<(), StoreError> {
    tx.touch_session(token)
}

/// Closes the session of a browser, which is known under the token `next` from now on.
pub fn sign_out(tx: &Tx<'_>, session: &Session, next: HashedToken) -> Result<(), StoreError> {
    tx.close_session(session.token)?;
    tx.rename_browser(session.browser, next)
}

/// Sets the language of an account's mails: a BCP 47 tag.
pub fn set_language(tx: &Tx<'_>, account: AccountId, tag: &str) -> Result<(), StoreError> {
    tx.set_language(account, tag)
}
