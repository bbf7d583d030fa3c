//! A sign-in that a service has asked for: the browser arrives with it, signs in where it must, and returns to the service.
//!
//! Invariant: it belongs to the browser that began it, is granted once by a session that meets its demands, and is taken once: only
//! [`Grant`] tells a service which account signed in, and only [`ServiceSignIn::grant`] makes one.

use super::account::AccountId;
use super::participation::SessionId;
use super::second_factor::{SecondFactorPolicy, SessionKind};
use super::service::ServiceId;
use super::token::HashedToken;
use crate::clock::UnixSeconds;

/// The longest time between the arrival of the browser and its return to the service, in seconds. It holds two whole sign-ins.
pub const LIFETIME_S: u64 = 30 * 60;

/// The id of a service's sign-in; 32 hexadecimal digits in paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceSignInId(pub [u8; 16]);

impl ServiceSignInId {
    /// Reads the digits of a path.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        protocol::ids::RequestId::from_hex(text).map(|id| Self(id.0))
    }

    /// The digits for a path.
    #[must_use]
    pub fn to_hex(self) -> String {
        protocol::ids::RequestId(self.0).to_hex()
    }
}

/// The demands of a service on the session that signs in to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demands {
    /// The earliest time at which a session that the browser arrives with may have been opened; [`ONLY_NEW`](Self::ONLY_NEW) for
    /// none. A session opened after the arrival always is recent enough.
    pub opened_from: UnixSeconds,
    /// When it asks for a second factor.
    pub second_factor: SecondFactorPolicy,
    /// The account that must sign in; none for any.
    pub account: Option<AccountId>,
}

impl Demands {
    /// No session from before the arrival of the browser is recent enough, not even one of the same second.
    pub const ONLY_NEW: UnixSeconds = UnixSeconds(i64::MAX.unsigned_abs());
}

/// The session that signs in, as far as a service's demands concern it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PresentedSession {
    /// The account.
    pub account: AccountId,
    /// Its id; none of a session that no sign-in opened.
    pub id: Option<SessionId>,
    /// The browser.
    pub browser: HashedToken,
    /// The pages that it opens.
    pub kind: SessionKind,
    /// When it was opened.
    pub opened_at: UnixSeconds,
    /// Whether a device confirmed its sign-in.
    pub by_device: bool,
    /// Whether the account has a second factor that works.
    pub has_factor: bool,
}

/// The state of a service's sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServiceSignInState {
    /// No session has met the demands yet.
    Pending,
    /// A session has; the service has not learned of it.
    Granted(Grant),
}

/// The account that signed in to a service, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    account: AccountId,
    session: SessionId,
    signed_in_at: UnixSeconds,
    by_device: bool,
    is_new: bool,
}

impl Grant {
    /// A grant as its row holds it.
    #[must_use]
    pub(crate) fn stored(
        account: AccountId,
        session: SessionId,
        signed_in_at: UnixSeconds,
        (by_device, is_new): (bool, bool),
    ) -> Self {
        Self {
            account,
            session,
            signed_in_at,
            by_device,
            is_new,
        }
    }

    /// The account.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// The session.
    #[must_use]
    pub fn session(&self) -> SessionId {
        self.session
    }

    /// When the session was opened.
    #[must_use]
    pub fn signed_in_at(&self) -> UnixSeconds {
        self.signed_in_at
    }

    /// Whether the session was opened after the browser arrived with the sign-in.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// Whether a device confirmed the sign-in; otherwise the password alone opened the session.
    #[must_use]
    pub fn by_device(&self) -> bool {
        self.by_device
    }
}

/// A sign-in that a service has asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceSignIn {
    /// The id.
    pub id: ServiceSignInId,
    /// The browser that arrived with it.
    pub browser: HashedToken,
    /// The session that the browser had when it arrived. A browser has one at a time, so that any other was opened later.
    pub session_before: Option<SessionId>,
    /// The service.
    pub service: ServiceId,
    /// The service's demands.
    pub demands: Demands,
    /// The path of the protocol's page that takes the grant.
    pub resume: String,
    /// When it ends.
    pub expires_at: UnixSeconds,
    /// Its state.
    pub state: ServiceSignInState,
}

/// The reasons for which a session does not sign in to a service. Nothing is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotGranted {
    /// It took longer than [`LIFETIME_S`], or it is taken already.
    #[error("the sign-in is over")]
    Over,
    /// Another browser arrived with it.
    #[error("the sign-in belongs to another browser")]
    OtherBrowser,
    /// The session is too old, too weak, or another account's: the person signs in again.
    #[error("the session does not meet the demands of the service")]
    SignInAgain,
    /// The service wants a transaction signed, which can still be done.
    #[error("the transaction is not signed yet")]
    SignFirst,
    /// The service has become stricter since the grant, and the session does not meet its demands any more.
    #[error("the service demands more than at the grant")]
    DemandsMore,
}

impl ServiceSignIn {
    /// The sign-in with the demands of its service as they are now, where they have become stricter.
    #[must_use]
    pub fn demanding(mut self, now: SecondFactorPolicy) -> Self {
        self.demands.second_factor = self.demands.second_factor.stricter(now);
        self
    }

    /// Checks that `browser` arrived with it, and the time.
    ///
    /// # Errors
    /// [`NotGranted::OtherBrowser`] or [`NotGranted::Over`].
    pub fn check(&self, browser: HashedToken, now: UnixSeconds) -> Result<(), NotGranted> {
        if self.browser != browser {
            return Err(NotGranted::OtherBrowser);
        }
        if now >= self.expires_at {
            return Err(NotGranted::Over);
        }
        Ok(())
    }

    /// A session signs in to the service.
    ///
    /// # Errors
    /// [`NotGranted`] when the session is another browser's or does not meet the demands, or the time is over.
    pub fn grant(self, session: &PresentedSession, now: UnixSeconds) -> Result<Self, NotGranted> {
        self.check(session.browser, now)?;
        let id = session.id.ok_or(NotGranted::SignInAgain)?;
        let accepts = |by_device| {
            let demanded = self.demands.second_factor;
            demanded.accepts(by_device, session.has_factor)
        };
        let strong = match session.kind {
            SessionKind::Full => accepts(session.by_device),
            SessionKind::Services => accepts(false),
            SessionKind::Recovery | SessionKind::PasswordReset | SessionKind::Stop => false,
        };
        let is_new = self.session_before != Some(id);
        let recent = is_new || session.opened_at >= self.demands.opened_from;
        let right = self.demands.account.is_none_or(|id| id == session.account);
        if !strong || !recent || !right {
            return Err(NotGranted::SignInAgain);
        }
        let grant = Grant {
            account: session.account,
            session: id,
            signed_in_at: session.opened_at,
            by_device: session.by_device,
            is_new,
        };
        Ok(Self {
            state: ServiceSignInState::Granted(grant),
            ..self
        })
    }

    /// The service learns of the grant. The caller deletes the row in the same transaction.
    ///
    /// # Errors
    /// [`NotGranted`] when nothing was granted in this browser, or the time is over.
    pub fn take(&self, browser: HashedToken, now: UnixSeconds) -> Result<Grant, NotGranted> {
        self.check(browser, now)?;
        match self.state {
            ServiceSignInState::Granted(grant) => Ok(grant),
            ServiceSignInState::Pending => Err(NotGranted::SignInAgain),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixSeconds = UnixSeconds(1_000);
    const BROWSER: HashedToken = HashedToken([1; 32]);

    fn asked(second_factor: SecondFactorPolicy, opened_from: u64) -> ServiceSignIn {
        ServiceSignIn {
            id: ServiceSignInId([2; 16]),
            browser: BROWSER,
            session_before: Some(SessionId([4; 16])),
            service: ServiceId::parse("wiki").unwrap(),
            demands: Demands {
                opened_from: UnixSeconds(opened_from),
                second_factor,
                account: None,
            },
            resume: "/oidc/resume/02".into(),
            expires_at: NOW.plus(LIFETIME_S),
            state: ServiceSignInState::Pending,
        }
    }

    fn session(by_device: bool) -> PresentedSession {
        PresentedSession {
            account: AccountId([3; 16]),
            id: Some(SessionId([4; 16])),
            browser: BROWSER,
            kind: SessionKind::Full,
            opened_at: UnixSeconds(900),
            by_device,
            has_factor: by_device,
        }
    }

    #[test]
    fn session_that_meets_the_demands_then_granted_and_taken_in_its_browser_alone() {
        let granted = asked(SecondFactorPolicy::Required, 900).grant(&session(true), NOW);
        let granted = granted.unwrap();
        let other = HashedToken([9; 32]);
        assert_eq!(granted.take(other, NOW), Err(NotGranted::OtherBrowser));
        assert_eq!(
            granted.take(BROWSER, NOW.plus(LIFETIME_S)),
            Err(NotGranted::Over)
        );
        let grant = granted.take(BROWSER, NOW).unwrap();
        assert_eq!(grant.account(), AccountId([3; 16]));
        assert_eq!(grant.session(), SessionId([4; 16]));
        assert_eq!(grant.signed_in_at(), UnixSeconds(900));
        assert!(grant.by_device());
        assert!(!grant.is_new());
    }

    #[test]
    fn nothing_granted_then_nothing_to_take() {
        let pending = asked(SecondFactorPolicy::Optional, 0);
        assert_eq!(pending.take(BROWSER, NOW), Err(NotGranted::SignInAgain));
    }

    #[test]
    fn session_too_old_or_too_weak_then_the_person_signs_in_again() {
        use SecondFactorPolicy::{Optional, Required, WhenEnrolled};
        let weak = session(false);
        let enrolled = PresentedSession {
            has_factor: true,
            ..weak
        };
        let recovering = PresentedSession {
            kind: SessionKind::Recovery,
            ..session(true)
        };
        for (asked, session, good) in [
            (asked(Required, 0), weak, false),
            (asked(WhenEnrolled, 0), weak, true),
            (asked(WhenEnrolled, 0), enrolled, false),
            (asked(Optional, 0), enrolled, true),
            (asked(Required, 900), session(true), true),
            (asked(Optional, 901), session(true), false),
            (asked(Optional, 0), recovering, false),
        ] {
            let granted = asked.clone().grant(&session, NOW);
            assert_eq!(granted.is_ok(), good, "{asked:?} {session:?}");
        }
    }

    #[test]
    fn only_a_new_session_is_asked_for_then_one_of_the_same_second_is_not_enough() {
        let mut asked = asked(SecondFactorPolicy::Optional, 0);
        asked.demands.opened_from = Demands::ONLY_NEW;
        for opened_at in [0, 999, 1_000, 1_001, i64::MAX.unsigned_abs() - 1] {
            let before = PresentedSession {
                opened_at: UnixSeconds(opened_at),
                ..session(true)
            };
            let refused = asked.clone().grant(&before, NOW);
            assert_eq!(refused, Err(NotGranted::SignInAgain), "{opened_at}");
            let new = PresentedSession {
                id: Some(SessionId([5; 16])),
                ..before
            };
            let granted = asked.clone().grant(&new, NOW).unwrap();
            assert!(granted.take(BROWSER, NOW).unwrap().is_new());
        }
    }

    #[test]
    fn one_account_is_asked_for_then_no_other_one_signs_in() {
        let mut asked = asked(SecondFactorPolicy::Optional, 0);
        asked.demands.account = Some(AccountId([3; 16]));
        assert!(asked.clone().grant(&session(true), NOW).is_ok());
        asked.demands.account = Some(AccountId([6; 16]));
        let refused = asked.grant(&session(true), NOW);
        assert_eq!(refused, Err(NotGranted::SignInAgain));
    }

    #[test]
    fn session_of_another_browser_or_too_late_then_refused() {
        let other = PresentedSession {
            browser: HashedToken([9; 32]),
            ..session(true)
        };
        let asked = asked(SecondFactorPolicy::Optional, 0);
        assert_eq!(
            asked.clone().grant(&other, NOW),
            Err(NotGranted::OtherBrowser)
        );
        assert_eq!(
            asked.grant(&session(true), NOW.plus(LIFETIME_S)),
            Err(NotGranted::Over)
        );
    }
}
