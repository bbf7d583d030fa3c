//! Sign-ins that services ask for: their beginning, the session that is granted, and the service that learns of it.

use super::device;
use super::session::OpenSession;
use crate::domain::account::{AccountId, Email};
use crate::domain::audit::{Actor, AuditEvent};
use crate::domain::limit::SERVICE_SIGN_INS_OF_NETWORK;
use crate::domain::network::ClientNetwork;
use crate::domain::second_factor::{SecondFactor, SecondFactorPolicy, SessionKind};
use crate::domain::service::ServiceId;
use crate::domain::service_sign_in::{
    Demands, Grant, LIFETIME_S, NotGranted, PresentedSession, ServiceSignIn, ServiceSignInId,
    ServiceSignInState,
};
use crate::domain::token::HashedToken;
use crate::services::ServicesInUse;
use crate::store::{ReadTx, StoreError, Tx};

/// A sign-in that a service asks for.
#[derive(Debug, Clone)]
pub struct NewServiceSignIn {
    /// The browser that arrived with it.
    pub browser: HashedToken,
    /// The network under which limits count it.
    pub network: ClientNetwork,
    /// The service.
    pub service: ServiceId,
    /// The service's demands.
    pub demands: Demands,
    /// The path of the protocol's page that takes the grant; the id of the sign-in follows it.
    pub resume: &'static str,
}

/// The reasons for which a service's sign-in goes no further.
#[derive(Debug, thiserror::Error)]
pub enum ServiceSignInError {
    /// The session, the browser or the time does not fit.
    #[error(transparent)]
    NotGranted(#[from] NotGranted),
    /// The network began too many.
    #[error("too many sign-ins; wait {0} s")]
    TooMany(u64),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Counts one request of a network for a sign-in.
///
/// # Errors
/// [`ServiceSignInError::TooMany`] or [`ServiceSignInError::Store`].
pub fn count(tx: &Tx<'_>, network: &ClientNetwork) -> Result<(), ServiceSignInError> {
    tx.count_network_use(SERVICE_SIGN_INS_OF_NETWORK, network, b"")?
        .map_err(ServiceSignInError::TooMany)
}

/// Begins the sign-in.
///
/// # Errors
/// [`ServiceSignInError::TooMany`] or [`ServiceSignInError::Store`].
pub fn begin(tx: &Tx<'_>, new: NewServiceSignIn) -> Result<ServiceSignInId, ServiceSignInError> {
    count(tx, &new.network)?;
    let id = ServiceSignInId(super::random()?);
    tx.put_service_sign_in(&ServiceSignIn {
        id,
        browser: new.browser,
        session_before: tx.session_of_browser(new.browser)?,
        service: new.service,
        demands: new.demands,
        resume: format!("{}/{}", new.resume, id.to_hex()),
        expires_at: tx.now().plus(LIFETIME_S),
        state: ServiceSignInState::Pending,
    })?;
    Ok(id)
}

/// The sign-in with this id.
///
/// # Errors
/// [`NotGranted::Over`] when there is none; [`NotGranted::OtherBrowser`]; [`ServiceSignInError::Store`].
pub(super) fn find(
    tx: &ReadTx<'_>,
    id: ServiceSignInId,
    browser: HashedToken,
) -> Result<ServiceSignIn, ServiceSignInError> {
    let found = tx.service_sign_in(id)?.ok_or(NotGranted::Over)?;
    found.check(browser, tx.now())?;
    Ok(found)
}

/// The service of the sign-in that `browser` arrived with.
///
/// # Errors
/// [`NotGranted`] when it is over or another browser's; [`ServiceSignInError::Store`].
pub fn service(
    tx: &ReadTx<'_>,
    id: ServiceSignInId,
    browser: HashedToken,
) -> Result<ServiceId, ServiceSignInError> {
    Ok(find(tx, id, browser)?.service)
}

/// When the service of a sign-in demands a second factor; `None` if the sign-in is over. A transaction is signed by a device.
pub fn demanded_factor(
    tx: &ReadTx<'_>,
    id: ServiceSignInId,
) -> Result<Option<SecondFactorPolicy>, StoreError> {
    let Some(found) = tx.service_sign_in(id)? else {
        return Ok(None);
    };
    Ok(Some(match found.demands.second_factor {
        SecondFactorPolicy::Optional if tx.service_transaction(id)?.is_some() => {
            SecondFactorPolicy::WhenEnrolled
        }
        demanded => demanded,
    }))
}

/// Stores the address with which the service expects the person to sign in, if it is one.
pub fn expect_address(tx: &Tx<'_>, id: ServiceSignInId, hint: &str) -> Result<(), StoreError> {
    match Email::parse(hint) {
        Some(address) => tx.set_login_hint(id, address.as_str()),
        None => Ok(()),
    }
}

/// The address with which the service of a sign-in expects the person to sign in.
pub fn expected_address(
    tx: &ReadTx<'_>,
    id: ServiceSignInId,
) -> Result<Option<String>, StoreError> {
    tx.login_hint(id)
}

/// Whether the account has, or once had, a second factor.
pub fn has_factor(tx: &ReadTx<'_>, account: AccountId) -> Result<bool, StoreError> {
    Ok(device::second_factor(tx, account)? != SecondFactor::Never)
}

/// Whether a new sign-in of the account, by a device or else the password alone, can meet the demands of the service. Otherwise the
/// account needs a second factor first, or the sign-in is over.
pub fn can_sign_in(
    tx: &ReadTx<'_>,
    id: ServiceSignInId,
    account: AccountId,
    services: &ServicesInUse,
) -> Result<bool, StoreError> {
    let factor = device::second_factor(tx, account)?;
    let (Some(found), demanded) = (tx.service_sign_in(id)?, demanded_factor(tx, id)?) else {
        return Ok(false);
    };
    let policies = services.password_policies(&found.service, demanded);
    let opened = policies.opened_by_password(factor);
    Ok(factor == SecondFactor::Usable || opened != SessionKind::Recovery)
}

/// Grants the sign-in to a session that meets the demands of the service, as they were at its beginning and as they are now. Returns
/// the service, and the path of the page that takes the grant.
///
/// # Errors
/// [`NotGranted`] when the session does not meet the service's demands; [`ServiceSignInError::Store`].
pub fn grant(
    tx: &Tx<'_>,
    id: ServiceSignInId,
    session: &OpenSession<'_>,
    services: &ServicesInUse,
) -> Result<(ServiceId, String), ServiceSignInError> {
    let presented = PresentedSession {
        account: session.account,
        id: session.id,
        browser: session.browser,
        kind: session.kind,
        opened_at: session.opened_at,
        by_device: session.device.is_some(),
        has_factor: has_factor(tx, session.account)?,
    };
    if session.kind == SessionKind::Services && tx.service_transaction(id)?.is_some() {
        return Err(NotGranted::SignInAgain.into());
    }
    let found = find(tx, id, session.browser)?;
    let now = services.policy(&found.service);
    let granted = found.demanding(now).grant(&presented, tx.now())?;
    tx.put_service_sign_in(&granted)?;
    Ok((granted.service, granted.resume))
}

/// The protocol learns of the grant, once. With a transaction it learns of it by [`service_transaction::take`](super::service_transaction::take).
///
/// # Errors
/// [`NotGranted`] when nothing was granted to this browser, it was taken, the session has ended, or a transaction is to be signed
/// first, or the service has become stricter since the grant; [`ServiceSignInError::Store`].
pub fn take(
    tx: &Tx<'_>,
    id: ServiceSignInId,
    browser: HashedToken,
    services: &ServicesInUse,
) -> Result<Grant, ServiceSignInError> {
    let found = find(tx, id, browser)?;
    let grant = found.take(browser, tx.now())?;
    let service = found.service;
    let demanded = services.policy(&service);
    if !demanded.accepts(grant.by_device(), has_factor(tx, grant.account())?) {
        return Err(NotGranted::DemandsMore.into());
    }
    if tx.service_transaction(id)?.is_some() {
        return Err(NotGranted::SignFirst.into());
    }
    tx.delete_service_sign_in(id)?;
    if !tx.is_session_open(grant.account(), grant.session())? {
        return Err(NotGranted::Over.into());
    }
    tx.audit(&AuditEvent {
        detail: service.as_str(),
        ..AuditEvent::done("service-sign-in", grant.account(), Actor::Service)
    })?;
    Ok(grant)
}
