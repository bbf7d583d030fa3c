//! The session of a request, by what it opens.
//!
//! Invariant: a handler gets a session only through one of the extractors below, each of which names the kinds that it accepts. A session
//! of another kind is led to the page that it opens.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::browser::Browser;
use super::cookies::TokenCookie;
use super::error::WebError;
use super::target::Target;
use crate::domain::account::Account;
use crate::domain::second_factor::SessionKind;
use crate::state::App;
use crate::store::sessions::Session;
use crate::text::Texts;
use crate::use_cases::session;

/// The holder of a session of any kind.
#[derive(Debug, Clone)]
pub struct SessionHolder {
    /// The session.
    pub session: Session,
    /// The account.
    pub account: Account,
    /// The browser.
    pub browser: Browser,
}

impl SessionHolder {
    /// The texts in the language of the pages.
    pub(crate) fn texts(&self) -> Texts {
        Texts::of(self.browser.language)
    }

    async fn of(
        parts: &mut Parts,
        state: &App,
        accepted: &[SessionKind],
    ) -> Result<Self, WebError> {
        let browser = Browser::from_request_parts(parts, state).await?;
        let signed_out = || match Target::of(parts) {
            Some(target) => WebError::SignInFirst(Target::sign_in(Some(&target))),
            None => WebError::SignedOut,
        };
        let token = TokenCookie::Session
            .read(state, &parts.headers)
            .ok_or_else(signed_out)?
            .hash();
        let found = state.store.read(move |tx| session::find(tx, token)).await?;
        let (session, account) = found.ok_or_else(signed_out)?;
        if session.browser != browser.id {
            return Err(signed_out());
        }
        if !accepted.contains(&session.kind) {
            return Err(match session.kind {
                // The person signs in again, with the app.
                SessionKind::Services => signed_out(),
                kind => WebError::NotOpened(kind),
            });
        }
        state
            .store
            .write(move |tx| session::touch(tx, token))
            .await?;
        Ok(Self {
            session,
            account,
            browser,
        })
    }
}

macro_rules! extractor {
    ($(#[$doc:meta])* $vis:vis $name:ident: $($kind:ident),+) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        $vis struct $name(SessionHolder);

        impl Deref for $name {
            type Target = SessionHolder;

            fn deref(&self) -> &SessionHolder {
                &self.0
            }
        }

        impl FromRequestParts<App> for $name {
            type Rejection = WebError;

            async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
                let accepted = [$(SessionKind::$kind),+];
                SessionHolder::of(parts, state, &accepted).await.map(Self)
            }
        }
    };
}

extractor! {
    /// A signed-in person, to whom the whole account is open. Without a session the extractor redirects to the sign-in page.
    pub SignedIn: Full
}

extractor! {
    /// The holder of any session, who may end it.
    pub AnySession: Full, Services, Recovery, PasswordReset, Stop
}

extractor! {
    /// A person who signs in to a service, which decides whether the session is strong enough. One that only recovers never is.
    pub(crate) AtService: Full, Services, Recovery
}

extractor! {
    /// A person who may recover a second factor, signed in or with the password alone.
    pub(crate) Recovering: Full, Recovery
}

extractor! {
    /// A person who may stop the account.
    pub(crate) Stopping: Full, Recovery, Stop
}

extractor! {
    /// A person who has followed a mailed link to choose a new password.
    pub(crate) ResettingPassword: PasswordReset
}

extractor! {
    /// A person who may be asked to prove a change of the account.
    pub(crate) ProvingChange: Full, PasswordReset
}

impl Recovering {
    /// The same person, if the whole account is open.
    ///
    /// # Errors
    /// When it is open only to recover a second factor.
    pub(crate) fn signed_in(self) -> Result<SignedIn, WebError> {
        match self.session.kind {
            SessionKind::Full => Ok(SignedIn(self.0)),
            kind => Err(WebError::NotOpened(kind)),
        }
    }
}

impl From<SignedIn> for ProvingChange {
    fn from(person: SignedIn) -> Self {
        Self(person.0)
    }
}
