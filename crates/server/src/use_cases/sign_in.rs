//! Signing in: reading the sign-in in progress, asking a device for it, completing it.
//!
//! Invariant: every step reads the sign-in inside its own transaction and builds on the state found there.

mod methods;
mod password;

use self::methods::{password_refused_until, refuse_disabled};
use super::confirmation::{AskOutcome, ConfirmationError, Description, Question, Terms};
use super::device::DeviceSummary;
use super::passwordless::{BeginError, NewPasswordlessSignIn};
use super::{
    confirmation, device, end_questions, history, participation, passwordless, request,
    same_device_return,
};
use crate::delivery;
use crate::delivery::Notice;
use crate::domain::account::AccountId;
use crate::domain::audit::{Actor, AuditEvent, SIGN_IN};
use crate::domain::confirmation::ConfirmationPurpose;
use crate::domain::limit::NEW_BROWSER_MAILS;
use crate::domain::request::Request;
use crate::domain::same_device_return::{ByLink, ByTyped};
use crate::domain::second_factor::{PasswordPolicies, SessionKind};
use crate::domain::service::ServiceId;
use crate::domain::sign_in::{Completed, Method, SignIn, SignInState, Step};
use crate::domain::throttle::AttemptKey;
use crate::domain::token::HashedToken;
use crate::events::Count;
use crate::store::{ReadTx, StoreError, Tx};
use crate::text::Texts;
use protocol::ids::{DeviceId, RequestId};

pub use self::methods::{MethodsOffered, methods_offered, reported_lately_in};
pub use self::password::{PasswordAttempt, attempt_password, hash_for, password_wrong};

/// Begins a sign-in under the cookie `token`; `previous` is the cookie of one that it replaces, whose open request ends
/// (protocol.md §4.2).
pub fn begin(
    tx: &Tx<'_>,
    token: HashedToken,
    previous: Option<HashedToken>,
    sign_in: &SignIn,
) -> Result<(), StoreError> {
    if let Some(previous) = previous {
        let open = tx
            .sign_in(previous)?
            .and_then(|sign_in| match sign_in.state {
                SignInState::AwaitingApproval { rid, .. }
                | SignInState::AwaitingReturn { rid, .. }
                | SignInState::AwaitingOpen { rid } => Some(rid),
                SignInState::Identified
                | SignInState::PasswordChecked { .. }
                | SignInState::AwaitingCode { .. }
                | SignInState::Denied { .. } => None,
            });
        if let Some(rid) = open {
            request::cancel(tx, rid)?;
        }
        tx.end_sign_in(previous)?;
    }
    tx.put_sign_in(token, sign_in)
}

/// Begins a passwordless sign-in to `service` (protocol.md §7.2), which leads to the page `next`: the app on the same device provides
/// the account.
pub fn begin_passwordless(
    tx: &Tx<'_>,
    new: &NewPasswordlessSignIn,
    (token, previous): (HashedToken, Option<HashedToken>),
    step: Step,
    (service, next): (ServiceId, &str),
) -> Result<(), BeginError> {
    let begun = passwordless::begin(tx, new)?;
    let sign_in = SignIn::begin_passwordless(service, begun.id, step).leading_to(next);
    Ok(begin(tx, token, previous, &sign_in)?)
}

/// The app's link back to the browser was opened; in the browser that asked it completes the sign-in.
///
/// # Errors
/// [`ConfirmationError::NoSignIn`] or [`ConfirmationError::SignIn`] if the browser has given the sign-in up: nothing is taken then.
pub fn return_by_link(
    tx: &Tx<'_>,
    id: RequestId,
    code: &str,
    token: Option<HashedToken>,
    step: Step,
    opened: NewSession,
) -> Result<ByLink, ConfirmationError> {
    let came = same_device_return::by_link(tx, id, code, step.browser)?;
    if let ByLink::Returned(returned) = &came {
        let token = token.ok_or(ConfirmationError::NoSignIn)?;
        let completed = current(tx, token, step)?.returned(returned, step)?;
        complete(tx, token, &completed, opened)?;
    }
    Ok(came)
}

/// The characters that the app shows were typed on the page that waits.
pub fn return_by_code(
    tx: &Tx<'_>,
    id: RequestId,
    typed: &str,
    token: HashedToken,
    step: Step,
    opened: NewSession,
) -> Result<ByTyped, ConfirmationError> {
    let sign_in = current(tx, token, step)?;
    let came = same_device_return::by_typed(tx, id, typed, step.browser)?;
    if let ByTyped::Returned(returned) = &came {
        let completed = sign_in.returned(returned, step)?;
        complete(tx, token, &completed, opened)?;
    }
    Ok(came)
}

/// The password was right: the counters are cleared, and a method can be chosen.
///
/// # Errors
/// [`ConfirmationError::AccountDisabled`], [`ConfirmationError::NoSignIn`], [`ConfirmationError::SignIn`] or
/// [`ConfirmationError::Store`].
pub fn password_checked(
    tx: &Tx<'_>,
    token: HashedToken,
    step: Step,
    account: AccountId,
    counters: &[AttemptKey],
) -> Result<(), ConfirmationError> {
    refuse_disabled(tx, account)?;
    tx.clear_attempts(counters)?;
    let sign_in = current(tx, token, step)?.password_checked(account, step)?;
    Ok(tx.put_sign_in(token, &sign_in)?)
}

/// A device denied the request of a sign-in: the sign-in ends, whatever method is tried next.
pub(super) fn denied(tx: &Tx<'_>, request: &Request) -> Result<(), StoreError> {
    let Some((token, sign_in)) = tx.sign_in_asking(request.id)? else {
        return Ok(());
    };
    tx.count(Count::SignIn("denied"));
    tx.audit(&AuditEvent {
        outcome: "denied",
        ..AuditEvent::done(SIGN_IN, request.account, Actor::Device)
    })?;
    let denied = sign_in.denied(request.account, request.device, request.id);
    tx.put_sign_in(token, &denied)
}

/// Completes a sign-in by the password alone, and returns what its session opens: nothing but STOP for a while after a report. An open
/// request of the same sign-in ends.
///
/// `describe` words the entry of the history in the language of the account's holder.
///
/// # Errors
/// [`ConfirmationError::PasswordAloneRefused`] for a while after a report; [`ConfirmationError::SignIn`], [`ConfirmationError::NoSignIn`] or [`ConfirmationError::Store`].
pub fn complete_by_password(
    tx: &Tx<'_>,
    token: HashedToken,
    step: Step,
    opened: NewSession,
    policies: PasswordPolicies,
    describe: impl FnOnce(Texts) -> Description,
) -> Result<SessionKind, ConfirmationError> {
    let sign_in = end_question(tx, current(tx, token, step)?, step)?;
    let account = sign_in.proved_account()?;
    let refused = password_refused_until(tx, account, sign_in.browser)?.is_some();
    if refused && !sign_in.is_for_stop() {
        return Err(ConfirmationError::PasswordAloneRefused);
    }
    let opens = match refused {
        true => SessionKind::Stop,
        false => policies.opened_by_password(device::second_factor(tx, account)?),
    };
    let completed = sign_in.by_password(opens, step)?;
    let account = tx.account(completed.account())?;
    let texts = account.ok_or(ConfirmationError::NoSignIn)?.texts();
    let description = describe(texts);
    let context = request::context(&description.context);
    // The session refers to the entry.
    history::tell_password(tx, &completed, &description.service, &context)?;
    complete(tx, token, &completed, opened)?;
    Ok(opens)
}

/// The sign-in in progress under this cookie.
///
/// # Errors
/// [`ConfirmationError::NoSignIn`], [`ConfirmationError::SignIn`] or [`ConfirmationError::Store`].
pub fn current(
    tx: &ReadTx<'_>,
    token: HashedToken,
    step: Step,
) -> Result<SignIn, ConfirmationError> {
    let sign_in = tx.sign_in(token)?.ok_or(ConfirmationError::NoSignIn)?;
    sign_in.check(step)?;
    Ok(sign_in)
}

/// The hashes of the tokens that a sign-in sets.
#[derive(Debug, Clone, Copy)]
pub struct NewSession {
    /// Of the session.
    pub session: HashedToken,
    /// Of the browser, which had another one before: a token that was planted in it is known to nobody any more.
    pub browser: HashedToken,
}

/// Completes a sign-in inside its last transaction: the sign-in and the browser's previous session end, the browser becomes
/// known under its new token, the session opens.
///
/// # Errors
/// [`ConfirmationError::NoSignIn`] if it has ended already, or [`ConfirmationError::Store`].
pub fn complete(
    tx: &Tx<'_>,
    sign_in: HashedToken,
    completed: &Completed,
    opened: NewSession,
) -> Result<(), ConfirmationError> {
    if !tx.end_sign_in(sign_in)? {
        return Err(ConfirmationError::NoSignIn);
    }
    open(tx, completed, opened)
}

/// Opens the session of a completed sign-in, in place of the browser's previous one. The browser becomes known under its new token.
pub(super) fn open(
    tx: &Tx<'_>,
    completed: &Completed,
    opened: NewSession,
) -> Result<(), ConfirmationError> {
    refuse_disabled(tx, completed.account())?;
    tell_new_browser(tx, completed)?;
    tx.count(Count::SignIn(completed.method().word()));
    tx.audit(&AuditEvent {
        detail: completed.method().word(),
        ..AuditEvent::done(SIGN_IN, completed.account(), Actor::Account)
    })?;
    if matches!(completed.opens(), SessionKind::Full | SessionKind::Services) {
        let by_device = completed.method() != Method::Password;
        tx.remember_browser(
            completed.browser(),
            completed.account(),
            (completed.method(), completed.device()),
            by_device || !tx.ever_had_second_factor(completed.account())?,
        )?;
    }
    let kept = tx.participations_in(completed.browser(), completed.account())?;
    end_questions(tx, tx.close_sessions_in(completed.browser())?)?;
    tx.open_session(opened.session, completed)?;
    participation::carry_over(tx, &kept, opened.session)?;
    Ok(tx.rename_browser(completed.browser(), opened.browser)?)
}

/// Mails the holder that a browser which the account does not know signed in, except at the very first sign-in. Beyond
/// [`NEW_BROWSER_MAILS`] a day only the history tells.
fn tell_new_browser(tx: &Tx<'_>, completed: &Completed) -> Result<(), StoreError> {
    let account = completed.account();
    if tx.last_method(completed.browser(), account)?.is_some() {
        return Ok(());
    }
    let first = !tx.has_known_browser(account)? && !tx.ever_had_second_factor(account)?;
    if first || tx.count_use(NEW_BROWSER_MAILS, &account.0)?.is_err() {
        return Ok(());
    }
    delivery::queue(tx, account, &Notice::NewBrowser)
}

/// Ends a sign-in that the person gave up before anything was asked of a device.
pub fn abandon(tx: &Tx<'_>, token: HashedToken) -> Result<(), StoreError> {
    tx.end_sign_in(token)?;
    Ok(())
}

/// The address of the last sign-in from `browser`.
pub fn last_email(tx: &ReadTx<'_>, browser: HashedToken) -> Result<Option<String>, StoreError> {
    tx.last_email(browser)
}

/// The devices that can be asked once the password was right.
///
/// # Errors
/// [`ConfirmationError::NoSignIn`], [`ConfirmationError::SignIn`] or [`ConfirmationError::Store`].
pub fn usable_devices(
    tx: &ReadTx<'_>,
    token: HashedToken,
    step: Step,
) -> Result<Vec<DeviceSummary>, ConfirmationError> {
    let account = current(tx, token, step)?.proved_account()?;
    Ok(device::list_active(tx, account)?)
}

/// Asks `device` to confirm a sign-in. A request or challenge of the same sign-in that is still open ends.
///
/// `describe` words the question in the language of the account's holder.
pub fn ask_device(
    tx: &Tx<'_>,
    token: HashedToken,
    step: Step,
    (device, method): (DeviceId, Method),
    terms: Terms,
    describe: impl FnOnce(Texts) -> Description,
) -> Result<AskOutcome, ConfirmationError> {
    let sign_in = current(tx, token, step)?;
    let account = sign_in.proved_account()?;
    let sign_in = end_question(tx, sign_in, step)?;
    let holder = tx.account(account)?.ok_or(ConfirmationError::NoSignIn)?;
    let asked = confirmation::ask(
        tx,
        Question {
            account,
            device,
            method,
            purpose: ConfirmationPurpose::SignIn(sign_in.service.clone()),
            form: None,
            browser: step.browser,
            description: describe(holder.texts()),
            terms,
        },
    )?;
    let sign_in = match asked {
        AskOutcome::Request(id) if method == Method::OnMobile => {
            sign_in.await_return(device, id, step)?
        }
        AskOutcome::Request(id) => sign_in.await_approval(device, id, step)?,
        AskOutcome::Challenge(id) => sign_in.await_code(device, id, step)?,
        AskOutcome::Refused(_) => sign_in,
    };
    tx.put_sign_in(token, &sign_in)?;
    Ok(asked)
}

/// Ends the open request of a sign-in and returns it to the choice of a method.
///
/// # Errors
/// [`ConfirmationError::SignIn`] or [`ConfirmationError::Store`].
pub fn end_question(tx: &Tx<'_>, sign_in: SignIn, step: Step) -> Result<SignIn, ConfirmationError> {
    if let SignInState::AwaitingApproval { rid, .. } | SignInState::AwaitingReturn { rid, .. } =
        sign_in.state
    {
        request::cancel(tx, rid)?;
    }
    match sign_in.state {
        SignInState::AwaitingApproval { .. }
        | SignInState::AwaitingCode { .. }
        | SignInState::AwaitingReturn { .. } => Ok(sign_in.other_method(step)?),
        SignInState::Identified
        | SignInState::PasswordChecked { .. }
        | SignInState::AwaitingOpen { .. }
        | SignInState::Denied { .. } => Ok(sign_in),
    }
}
