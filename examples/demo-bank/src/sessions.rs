//! The bank's sessions, in memory: a browser, the person who signed in, and the transaction that is being signed.
//!
//! Invariant: a session is found only by the secret of its cookie, and ends after [`IDLE_S`] without use.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use openidconnect::{CsrfToken, Nonce, PkceCodeVerifier};

use crate::transactions::Order;

/// The most sessions; with one more, the one that was unused longest ends.
const MAX_SESSIONS: usize = 1_000;
/// The time without use after which a session ends, in seconds.
pub(crate) const IDLE_S: u64 = 30 * 60;

/// A person who signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Customer {
    /// The subject of the ID token.
    pub(crate) subject: String,
    pub(crate) email: String,
}

/// A request to the server whose answer the bank waits for.
pub(crate) struct Awaited {
    pub(crate) state: CsrfToken,
    pub(crate) nonce: Nonce,
    pub(crate) verifier: PkceCodeVerifier,
    /// The transaction to be signed; none for a sign-in.
    pub(crate) order: Option<Order>,
}

/// A transaction that the person has signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SignedOrder {
    pub(crate) order: Order,
    /// The server's reference of the signature.
    pub(crate) reference: String,
    /// When it was signed, seconds since 1970.
    pub(crate) at: i64,
}

/// A session.
#[derive(Default)]
pub(crate) struct Session {
    /// The token of its forms.
    pub(crate) csrf: String,
    pub(crate) customer: Option<Customer>,
    pub(crate) awaited: Option<Awaited>,
    /// The last transaction that was signed.
    pub(crate) signed: Option<SignedOrder>,
    /// The last transaction that was not signed.
    pub(crate) not_signed: Option<Order>,
    /// When it was last used, seconds since 1970.
    pub(crate) used_at: u64,
}

/// The sessions by the secrets of their cookies.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<String, Session>>);

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a session.
    pub(crate) fn begin(&self, secret: String, session: Session, now: u64) {
        let mut all = self.lock();
        all.retain(|_, session| now < session.used_at + IDLE_S);
        if all.len() >= MAX_SESSIONS {
            let oldest = all.iter().min_by_key(|(_, session)| session.used_at);
            if let Some(oldest) = oldest.map(|(secret, _)| secret.clone()) {
                all.remove(&oldest);
            }
        }
        let used_at = now;
        all.insert(secret, Session { used_at, ..session });
    }

    /// Reads or changes a session; `None` if there is none.
    pub(crate) fn with<R>(
        &self,
        secret: &str,
        now: u64,
        work: impl FnOnce(&mut Session) -> R,
    ) -> Option<R> {
        let mut all = self.lock();
        let session = all
            .get_mut(secret)
            .filter(|session| now < session.used_at + IDLE_S)?;
        session.used_at = now;
        Some(work(session))
    }

    /// Ends a session and returns it.
    pub(crate) fn end(&self, secret: &str) -> Option<Session> {
        self.lock().remove(secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_sessions_than_the_bound_then_the_one_unused_longest_ends() {
        let sessions = Sessions::default();
        for number in 0..MAX_SESSIONS as u64 {
            sessions.begin(number.to_string(), Session::default(), number);
        }
        let now = MAX_SESSIONS as u64;
        assert!(sessions.with("0", now, |_| ()).is_some());
        sessions.begin("new".into(), Session::default(), now);
        assert!(sessions.with("0", now, |_| ()).is_some());
        assert!(sessions.with("1", now, |_| ()).is_none());
        assert_eq!(sessions.lock().len(), MAX_SESSIONS);
    }

    #[test]
    fn session_unused_too_long_then_it_is_over() {
        let sessions = Sessions::default();
        sessions.begin("a".into(), Session::default(), 0);
        assert!(sessions.with("a", IDLE_S - 1, |_| ()).is_some());
        assert!(sessions.with("a", 2 * IDLE_S - 1, |_| ()).is_none());
        sessions.begin("b".into(), Session::default(), 2 * IDLE_S);
        assert_eq!(sessions.lock().len(), 1);
    }
}
