//! Sessions: finding the signed-in person, signing out, and the account's settings.

use std::marker::PhantomData;
use std::ops::Deref;

use super::end_questions;
use super::proof::Proven;
#[cfg(feature = "test-clock")]
use crate::clock::UnixSeconds;
use crate::domain::account::{Account, AccountId};
use crate::domain::account_change::CloseOtherSessions;
#[cfg(feature = "test-clock")]
use crate::domain::second_factor::SessionKind;
#[cfg(feature = "test-clock")]
use crate::domain::step_up::StepUp;
use crate::domain::token::HashedToken;
use crate::store::sessions::{Session, SessionSummary};
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

/// An open session, as the transaction `'t` found it. A body may arrive long after its cookies, when its session has ended: a use
/// case that acts for a session takes this instead of what the cookies said, so that nothing happens for one that has ended.
#[derive(Debug)]
pub struct OpenSession<'t> {
    session: Session,
    transaction: PhantomData<&'t ()>,
}

impl OpenSession<'_> {
    /// A session that is not stored, for tests of what follows it.
    #[cfg(feature = "test-clock")]
    #[must_use]
    pub fn assumed(account: AccountId, token: HashedToken) -> Self {
        Self {
            session: Session {
                token,
                account,
                browser: HashedToken([0; 32]),
                device: None,
                step_up: StepUp::default(),
                next: String::new(),
                opened_at: UnixSeconds(0),
                kind: SessionKind::Full,
                id: None,
            },
            transaction: PhantomData,
        }
    }
}

impl Deref for OpenSession<'_> {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

/// The session with this token, if it is still open.
pub fn find_open<'t>(
    tx: &'t Tx<'_>,
    token: HashedToken,
) -> Result<Option<OpenSession<'t>>, StoreError> {
    Ok(tx.session(token)?.map(|session| OpenSession {
        session,
        transaction: PhantomData,
    }))
}

/// Closes the session of a browser, which is known under the token `next` from now on.
pub fn sign_out(tx: &Tx<'_>, session: &Session, next: HashedToken) -> Result<(), StoreError> {
    end_questions(tx, tx.close_session(session.token)?)?;
    tx.rename_browser(session.browser, next)
}

/// The open sessions of an account, newest first.
pub fn list(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<SessionSummary>, StoreError> {
    tx.sessions(account)
}

/// Whether a session may end another one of its account without a step-up: not if a device opened the other one and the
/// password alone this one, so that a stolen password does not sign the owner out.
#[must_use]
pub fn may_end(asking: &Session, other: &SessionSummary) -> bool {
    other.token != asking.token && (asking.device.is_some() || other.device.is_none())
}

/// Ends another session of the account, named by the sign-in that opened it. Returns false if there is none that `asking` may
/// end.
pub fn end_other(
    tx: &Tx<'_>,
    asking: &OpenSession<'_>,
    entry: [u8; 16],
) -> Result<bool, StoreError> {
    let sessions = tx.sessions(asking.account)?;
    let other = sessions
        .into_iter()
        .find(|other| other.entry == entry && may_end(asking, other));
    let Some(other) = other else { return Ok(false) };
    end_questions(tx, tx.close_session(other.token)?)?;
    Ok(true)
}

/// Ends every session but the one that has proved it.
pub fn end_others(tx: &Tx<'_>, proven: Proven<'_, CloseOtherSessions>) -> Result<(), StoreError> {
    end_questions(
        tx,
        tx.close_other_sessions(proven.account(), proven.session())?,
    )
}

/// Sets the language of the mails to the account of a session: a BCP 47 tag.
pub fn set_language(tx: &Tx<'_>, asking: &OpenSession<'_>, tag: &str) -> Result<(), StoreError> {
    tx.set_language(asking.account, tag)
}
