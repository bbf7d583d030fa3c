//! The methods that a sign-in can offer, and what stands against the password alone.

use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::second_factor::{PasswordPolicies, SessionKind};
use crate::domain::sign_in::{
    Method, SignIn, SignInState, is_reported_lately, password_alone_from,
};
use crate::domain::token::HashedToken;
use crate::store::{ReadTx, StoreError};
use crate::use_cases::confirmation::ConfirmationError;
use crate::use_cases::device;

/// Refuses an account that the operator has disabled. Only a person with its password, or one of its devices, gets here.
pub(super) fn refuse_disabled(
    tx: &ReadTx<'_>,
    account: AccountId,
) -> Result<(), ConfirmationError> {
    match tx.disabled_at(account)? {
        None => Ok(()),
        Some(_) => Err(ConfirmationError::AccountDisabled),
    }
}

/// From when the password alone signs in from this browser again; `None` while it does. It does not after a report, from a browser in
/// which no device has confirmed, while a device works: without one, the password opens no more than the recovery.
pub(super) fn password_refused_until(
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
