//! The one way in which pages compare a typed password: a place before the lanes, the count of the attempt, the hash.

use axum::http::StatusCode;
use axum::response::Response;
use zeroize::Zeroizing;

use super::client_info::ClientInfo;
use super::error::{FORM_AGAIN, TOO_OFTEN, WebError, with_retry_after};
use super::problem::Problem;
use crate::domain::account::{Account, Email};
use crate::domain::throttle::AttemptKey;
use crate::domain::token::HashedToken;
use crate::passwords::{BUSY_RETRY_S, PasswordError};
use crate::state::AppState;
use crate::text::Texts;
use crate::use_cases::sign_in::{self, PasswordAttempt};

/// The result of a comparison.
pub(crate) enum PasswordCheck {
    /// The password is the account's.
    Right {
        /// The account.
        account: Account,
        /// The counters to clear.
        counters: Vec<AttemptKey>,
    },
    /// The password is wrong, or was not compared.
    Refused(PasswordRefusal),
}

/// A password that did not pass, as its page shows it.
pub(crate) struct PasswordRefusal {
    /// The problem.
    pub(crate) problem: Problem,
    /// The status of the page.
    pub(crate) status: StatusCode,
    /// When to try again, in seconds.
    retry_after_s: Option<u64>,
}

impl PasswordRefusal {
    /// The page of the form, which says when to try again.
    pub(crate) fn answer(&self, page: Response) -> Response {
        match self.retry_after_s {
            Some(seconds) => with_retry_after(page, seconds),
            None => page,
        }
    }
}

/// The code of the problem with a wrong password beside an address that was typed.
pub(crate) const WRONG_AT_SIGN_IN: &str = "wrong-password";
/// The code of the problem with a wrong password of a person whose account is known.
pub(crate) const WRONG_CURRENT: &str = "wrong-current-password";

/// Compares `password` with that of the account with this address, if there is one. `wrong` is the code of the problem if it is another.
///
/// A place is taken first: beyond the bound nothing is counted, written or compared.
pub(crate) async fn check_password(
    state: &AppState,
    t: Texts,
    client: &ClientInfo,
    (email, browser): (Email, HashedToken),
    password: Zeroizing<String>,
    wrong: &'static str,
) -> Result<PasswordCheck, WebError> {
    let (address, network) = (email.clone(), *client.network());
    let whom = state
        .store
        .read(move |tx| sign_in::hash_for(tx, &address, browser))
        .await?;
    let place = match state.passwords.place(whom) {
        Ok(place) => place,
        Err(PasswordError::Busy) => return Ok(busy(t)),
        Err(error) => return Err(error.into()),
    };
    let attempt = state
        .store
        .write(move |tx| sign_in::attempt_password(tx, &email, browser, &network))
        .await?;
    let (found, counters) = match attempt {
        PasswordAttempt::Wait(seconds) => return Ok(wait(t, seconds)),
        PasswordAttempt::Counted { account, counters } => (account, counters),
    };
    let (account, hash) = found.unzip();
    let fits = place.fits(password, hash).await?;
    if let Some(account) = account.clone().filter(|_| fits) {
        return Ok(PasswordCheck::Right { account, counters });
    }
    let named = account.map(|account| account.id);
    state
        .store
        .write(move |tx| sign_in::password_wrong(tx, named, &network))
        .await?;
    Ok(refused(Problem::new(t, wrong), FORM_AGAIN, None))
}

impl PasswordRefusal {
    /// The password is right, and the operator has disabled the account.
    pub(crate) fn disabled(t: Texts) -> Self {
        Self {
            problem: Problem::new(t, "account-disabled"),
            status: FORM_AGAIN,
            retry_after_s: None,
        }
    }
}

fn busy(t: Texts) -> PasswordCheck {
    let problem = Problem::new(t, "page-busy");
    let status = StatusCode::SERVICE_UNAVAILABLE;
    refused(problem, status, Some(BUSY_RETRY_S))
}

fn wait(t: Texts, seconds: u64) -> PasswordCheck {
    let problem = Problem::wait(t, "too-many-passwords", seconds);
    refused(problem, TOO_OFTEN, Some(seconds))
}

fn refused(problem: Problem, status: StatusCode, retry_after_s: Option<u64>) -> PasswordCheck {
    PasswordCheck::Refused(PasswordRefusal {
        problem,
        status,
        retry_after_s,
    })
}
