//! Signing in: reading the sign-in in progress, asking a device for it, completing it.
//!
//! Invariant: every step reads the sign-in inside its own transaction and builds on the state found there.

use protocol::ids::{DeviceId, RequestId};

use super::confirmation::{self, AskOutcome, ConfirmationError, Description, Question, Terms};
use super::device::{self, DeviceSummary};
use super::passwordless::{self, BeginError, NewPasswordlessSignIn};
use super::{end_questions, history, participation, request, same_device_return};
use crate::clock::UnixSeconds;
use crate::delivery::{self, Notice};
use crate::domain::account::{Account, AccountId, Email};
use crate::domain::audit::{Actor, AuditEvent, SIGN_IN};
use crate::domain::confirmation::ConfirmationPurpose;
use crate::domain::limit::{
    NEW_BROWSER_MAILS, PASSWORDS_AT_ACCOUNT, PASSWORDS_OF_NETWORK, PASSWORDS_OF_NETWORK_AT_ACCOUNT,
    RECORDED_WAITS,
};
use crate::domain::network::ClientNetwork;
use crate::domain::request::Request;
use crate::domain::same_device_return::{ByLink, ByTyped};
use crate::domain::second_factor::{PasswordPolicies, SessionKind};
use crate::domain::service::ServiceId;
use crate::domain::sign_in::{
    Completed, Method, SignIn, SignInState, Step, is_reported_lately, password_alone_from,
};
use crate::domain::throttle::AttemptKey;
use crate::domain::token::HashedToken;
use crate::events::Count;
use crate::passwords::HashFor;
use crate::store::{ReadTx, StoreError, Tx};
use crate::text::Texts;

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

/// A password attempt.
pub enum PasswordAttempt {
    /// Seconds to wait; the password is not compared.
    Wait(u64),
    /// It is counted.
    Counted {
        /// The account and the hash of its password, if the account exists.
        account: Option<(Account, String)>,
        /// The counters to clear if the password is right.
        counters: Vec<AttemptKey>,
    },
}

/// Whether `browser` has signed in to the account with this address before, which decides where its password waits.
pub fn hash_for(
    tx: &ReadTx<'_>,
    email: &Email,
    browser: HashedToken,
) -> Result<HashFor, StoreError> {
    let Some(account) = tx.account_by_email(email)? else {
        return Ok(HashFor::UnknownBrowser);
    };
    let known = tx.last_method(browser, account.id)?.is_some();
    Ok(if known {
        HashFor::KnownBrowser(account.id)
    } else {
        HashFor::UnknownBrowser
    })
}

/// Counts an attempt on the account with this address, before its password is compared, so that parallel attempts gain nothing.
pub fn attempt_password(
    tx: &Tx<'_>,
    email: &Email,
    browser: HashedToken,
    network: &ClientNetwork,
) -> Result<PasswordAttempt, StoreError> {
    let account = tx.account_by_email(email)?;
    let known = match &account {
        Some(account) => tx.last_method(browser, account.id)?.is_some(),
        None => false,
    };
    if !known && let Err(wait) = count_unknown_browser(tx, email, network)? {
        return wait_for(tx, wait, account.as_ref(), network);
    }
    let counters = AttemptKey::for_attempt(email, &browser, known);
    let wait = tx.count_attempt(&counters)?;
    if wait > 0 {
        return wait_for(tx, wait, account.as_ref(), network);
    }
    let account = match account {
        Some(account) => tx.password_hash(account.id)?.map(|hash| (account, hash)),
        None => None,
    };
    Ok(PasswordAttempt::Counted { account, counters })
}

/// The attempt has to wait. The audit log tells of so many of one host.
fn wait_for(
    tx: &Tx<'_>,
    wait: u64,
    account: Option<&Account>,
    network: &ClientNetwork,
) -> Result<PasswordAttempt, StoreError> {
    tx.count(Count::SignIn("throttled"));
    if tx
        .count_use(RECORDED_WAITS, network.host.as_bytes())?
        .is_ok()
    {
        record_refusal(tx, account.map(|account| account.id), network, "throttled")?;
    }
    Ok(PasswordAttempt::Wait(wait))
}

/// The password was wrong, or the address has no account. Both cost one write, so that their times are alike.
pub fn password_wrong(
    tx: &Tx<'_>,
    account: Option<AccountId>,
    network: &ClientNetwork,
) -> Result<(), StoreError> {
    tx.count(Count::SignIn("wrong-password"));
    record_refusal(tx, account, network, "wrong-password")
}

fn record_refusal(
    tx: &Tx<'_>,
    account: Option<AccountId>,
    network: &ClientNetwork,
    outcome: &'static str,
) -> Result<(), StoreError> {
    tx.audit(&AuditEvent {
        event: SIGN_IN,
        account,
        actor: Actor::Browser,
        network: Some(tx.pseudonym(network)),
        detail: Method::Password.word(),
        outcome,
    })
}

/// Counts an attempt of a browser that the account does not know, for its network and for the account; otherwise the seconds to wait.
fn count_unknown_browser(
    tx: &Tx<'_>,
    email: &Email,
    network: &ClientNetwork,
) -> Result<Result<(), u64>, StoreError> {
    let email = email.as_str().as_bytes();
    for (limit, at) in [
        (PASSWORDS_OF_NETWORK, &b""[..]),
        (PASSWORDS_OF_NETWORK_AT_ACCOUNT, email),
    ] {
        let counted = tx.count_network_use(limit, network, at)?;
        if counted.is_err() {
            return Ok(counted);
        }
    }
    tx.count_use(PASSWORDS_AT_ACCOUNT, email)
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

/// Refuses an account that the operator has disabled. Only a person with its password, or one of its devices, gets here.
fn refuse_disabled(tx: &ReadTx<'_>, account: AccountId) -> Result<(), ConfirmationError> {
    match tx.disabled_at(account)? {
        None => Ok(()),
        Some(_) => Err(ConfirmationError::AccountDisabled),
    }
}

/// From when the password alone signs in from this browser again; `None` while it does. It does not after a report, from a browser in
/// which no device has confirmed, while a device works: without one, the password opens no more than the recovery.
fn password_refused_until(
    tx: &ReadTx<'_>,
    account: AccountId,
    browser: HashedToken,
) -> Result<Option<UnixSeconds>, StoreError> {
    let reported_at = tx.reported_at(account)?;
    let lately = reported_at.filter(|at| is_reported_lately(Some(*at), tx.now()));
    let Some(reported_at) = lately else {
        return Ok(None);
    };
    let is_refused =
        !tx.is_vouched(browser, account)? && !device::list_active(tx, account)?.is_empty();
    Ok(is_refused.then(|| password_alone_from(reported_at)))
}

/// Whether a sign-in from this browser was reported lately as not its owner's: its first page says why the browser is signed out.
pub fn reported_lately_in(tx: &ReadTx<'_>, browser: HashedToken) -> Result<bool, StoreError> {
    Ok(is_reported_lately(
        tx.last_report_of_browser(browser)?,
        tx.now(),
    ))
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

/// The methods that the page of a sign-in can offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodsOffered {
    /// The methods with the app first, the last used one foremost; the password last.
    pub methods: Vec<Method>,
    /// Whether the password alone opens the account, or the service on the way.
    pub password_suffices: bool,
    /// From when the password alone signs in again, where a report refuses it. Unknown before the password was right.
    pub password_from: Option<UnixSeconds>,
}

/// The methods to offer, without the one just `tried` unless another device can be asked by it. They are silent on what a stranger
/// must not learn: before the password was right, only a browser that the account knows is told whether there is a device.
pub fn methods_offered(
    tx: &ReadTx<'_>,
    sign_in: &SignIn,
    policies: PasswordPolicies,
    tried: Option<Method>,
) -> Result<MethodsOffered, StoreError> {
    let mut methods = Method::ALL.to_vec();
    methods.sort_by_key(|method| *method == Method::Password);
    if sign_in.is_for_stop() {
        return Ok(MethodsOffered {
            methods: vec![Method::Password],
            password_suffices: true,
            password_from: None,
        });
    }
    let Some(account) = known_account(tx, sign_in)? else {
        return Ok(MethodsOffered {
            methods,
            password_suffices: false,
            password_from: None,
        });
    };
    let devices = device::list_active(tx, account)?.len();
    let last = tx.last_method(sign_in.browser, account)?;
    // Only a person with the password learns of a report.
    let password_from = match sign_in.state {
        SignInState::Identified => None,
        _ => password_refused_until(tx, account, sign_in.browser)?,
    };
    methods.retain(|method| {
        let again = devices > 1 || Some(*method) != tried;
        match method {
            Method::Password => password_from.is_none(),
            _ => devices > 0 && again,
        }
    });
    methods.sort_by_key(|method| (*method == Method::Password, Some(*method) != last));
    let opens = policies.opened_by_password(device::second_factor(tx, account)?);
    Ok(MethodsOffered {
        methods,
        password_suffices: matches!(opens, SessionKind::Full | SessionKind::Services),
        password_from,
    })
}

/// The account of a sign-in whose password was right, or whose browser the account knows.
fn known_account(tx: &ReadTx<'_>, sign_in: &SignIn) -> Result<Option<AccountId>, StoreError> {
    if let Some(account) = sign_in.account() {
        return Ok(Some(account));
    }
    let Some(email) = &sign_in.email else {
        return Ok(None);
    };
    let Some(account) = tx.account_by_email(email)?.map(|account| account.id) else {
        return Ok(None);
    };
    let known = tx.last_method(sign_in.browser, account)?.is_some();
    Ok(known.then_some(account))
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
