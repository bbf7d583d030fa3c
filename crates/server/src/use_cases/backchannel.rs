//! Requests that a service sends to a person's device by itself (OpenID Connect CIBA Core 1.0, ADR 44): asking, ending, and the approval.
//!
//! Invariant: the service learns of the account only by [`BackchannelGrant`]; until then, and without an approval, an address without an
//! account is answered like one whose device is silent.

use protocol::ids::{DeviceId, RequestId};
use protocol::messages::{ContextKind, DeviceState};
use protocol::origin::Origin;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::device;
use super::request::{
    self, CreateRequestError, Ending, Initiator, NewRequest, RequestPurpose, RequestStatus,
};
use super::service_transaction::NewTransaction;
use crate::domain::account::{Account, Email};
use crate::domain::audit::{Actor, AuditEvent};
use crate::domain::backchannel::{BackchannelGrant, BindingCode, COLLECT_S, initiator_of};
use crate::domain::limit::{
    BACKCHANNEL_AT_ADDRESS, BACKCHANNEL_OF_SERVICE, BACKCHANNEL_OF_SERVICE_AT_ADDRESS,
};
use crate::domain::request::{LIFETIME_S, TRANSACTION_LIFETIME_S};
use crate::domain::service::{ServiceId, ServiceName};
use crate::domain::service_transaction::{
    ServiceTransaction, SignedTransaction, TransactionState, TransactionTitle,
};
use crate::domain::sign_in::is_reported_lately;
use crate::domain::token::HashedToken;
use crate::events::Count;
use crate::store::records::{Record, RecordKind};
use crate::store::{ReadTx, StoreError, Tx};
use crate::text::Language;

/// The service of each request, under the hash of the request's id. It ends with the device and with what ends all sessions.
const ASKED: RecordKind = RecordKind("backchannel");

/// The purpose of a service's own request.
#[derive(Debug, Clone)]
pub enum BackchannelPurpose {
    /// To sign in.
    SignIn,
    /// To sign a transaction, with the title of its kind.
    Transaction(NewTransaction, TransactionTitle),
}

impl BackchannelPurpose {
    /// The time that the device has. Seconds.
    #[must_use]
    pub const fn lifetime_s(&self) -> u64 {
        match self {
            Self::SignIn => LIFETIME_S,
            Self::Transaction(..) => TRANSACTION_LIFETIME_S,
        }
    }
}

/// A service's own request.
#[derive(Debug, Clone)]
pub struct NewBackchannelRequest {
    /// The service.
    pub service: ServiceId,
    /// Its name.
    pub name: ServiceName,
    /// The address of the account.
    pub address: Email,
    /// The purpose.
    pub purpose: BackchannelPurpose,
    /// The match code.
    pub code: BindingCode,
    /// This server's origin.
    pub origin: Origin,
}

/// The reasons for which a service's request is refused, whether or not the address has an account.
#[derive(Debug, thiserror::Error)]
pub enum BackchannelError {
    /// A phone cannot show the transaction.
    #[error("the transaction cannot be shown on a phone")]
    NotShowable,
    /// The service asks too often, altogether or for this address, or the address is asked too often.
    #[error("too many requests; wait {0} s")]
    TooMany(u64),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Asks the device of the account that was used last. `None` if no device is asked: the address has no account or no active device, or
/// its limits are reached. The service is not told which.
///
/// # Errors
/// [`BackchannelError`].
pub fn ask(
    tx: &Tx<'_>,
    new: &NewBackchannelRequest,
) -> Result<Option<RequestId>, BackchannelError> {
    check_showable(&new.purpose)?;
    count(tx, new)?;
    let account = tx.account_by_email(&new.address)?;
    let asked = match &account {
        Some(account) if may_be_asked(tx, account)? => ask_account(tx, new, account)?,
        _ => None,
    };
    tx.audit(&AuditEvent {
        event: "service-request",
        account: account.map(|account| account.id),
        actor: Actor::Service,
        network: None,
        detail: new.service.as_str(),
        outcome: if asked.is_some() {
            "asked"
        } else {
            "not-asked"
        },
    })?;
    Ok(asked)
}

fn transaction(new: &NewTransaction) -> ServiceTransaction {
    ServiceTransaction {
        kind: new.kind.clone(),
        schema: new.schema.clone(),
        values: new.values.clone(),
        state: TransactionState::NotStarted,
    }
}

/// Checks the transaction before the account is looked up, so that the refusal says nothing about it.
fn check_showable(purpose: &BackchannelPurpose) -> Result<(), BackchannelError> {
    let BackchannelPurpose::Transaction(new, _) = purpose else {
        return Ok(());
    };
    let form = transaction(new).form(Language::ENGLISH);
    let action = form.map_err(|_| BackchannelError::NotShowable)?.action();
    request::check_action(&action).map_err(|_| BackchannelError::NotShowable)
}

fn count(tx: &Tx<'_>, new: &NewBackchannelRequest) -> Result<(), BackchannelError> {
    let (service, address) = (new.service.as_str(), new.address.as_str());
    let both = protocol::encode("backchannel", &[service.as_bytes(), address.as_bytes()]);
    for (limit, whose) in [
        (BACKCHANNEL_OF_SERVICE, service.as_bytes()),
        (BACKCHANNEL_OF_SERVICE_AT_ADDRESS, both.as_slice()),
        (BACKCHANNEL_AT_ADDRESS, address.as_bytes()),
    ] {
        tx.count_use(limit, whose)?
            .map_err(BackchannelError::TooMany)?;
    }
    Ok(())
}

/// Whether services may ask: the account is not disabled, and nothing was reported lately.
fn may_be_asked(tx: &ReadTx<'_>, account: &Account) -> Result<bool, StoreError> {
    let reported = is_reported_lately(tx.reported_at(account.id)?, tx.now());
    Ok(!reported && tx.disabled_at(account.id)?.is_none())
}

/// The active device that was used last; the newest of those that never were.
fn device_to_ask(tx: &ReadTx<'_>, account: &Account) -> Result<Option<DeviceId>, StoreError> {
    let devices = device::list_active(tx, account.id)?;
    let last = devices
        .into_iter()
        .max_by_key(|device| (device.last_used_at, device.created_at));
    Ok(last.map(|device| device.id))
}

fn ask_account(
    tx: &Tx<'_>,
    new: &NewBackchannelRequest,
    account: &Account,
) -> Result<Option<RequestId>, BackchannelError> {
    let Some(device) = device_to_ask(tx, account)? else {
        return Ok(None);
    };
    let texts = account.texts();
    let (service, purpose) = match &new.purpose {
        BackchannelPurpose::SignIn => (
            new.name.text(texts),
            RequestPurpose::SignIn { match_len: 0 },
        ),
        BackchannelPurpose::Transaction(transaction_of, title) => {
            let Ok(form) = transaction(transaction_of).form(texts.language()) else {
                return Ok(None);
            };
            let purpose = RequestPurpose::Transaction {
                action: form.action(),
                match_len: 0,
            };
            (title.text(texts.language()).to_owned(), purpose)
        }
    };
    let request = NewRequest {
        account: account.id,
        device,
        origin: new.origin.clone(),
        service,
        context: vec![(ContextKind::Browser, texts.get("context-service-asks"))],
        purpose,
        initiator: Initiator {
            browser: initiator_of(&new.service),
            known: false,
        },
    };
    let id = match request::create_with_code(tx, &request, new.code.as_str()) {
        Ok(created) => created.id,
        Err(CreateRequestError::Store(error)) => return Err(error.into()),
        Err(
            CreateRequestError::DeviceNotActive
            | CreateRequestError::TooManyOpen
            | CreateRequestError::OnlyKnownBrowsers
            | CreateRequestError::NotShowable,
        ) => return Ok(None),
    };
    tx.put_record(
        ASKED,
        key(id),
        &Record {
            account: Some(account.id),
            service: Some(new.service.clone()),
            device: Some(device),
            lasting: true,
            expires_at: tx.now().plus(new.purpose.lifetime_s() + COLLECT_S),
            body: Zeroizing::new(new.service.as_str().as_bytes().to_vec()),
        },
    )?;
    Ok(Some(id))
}

/// A request's id is no secret: the service's record is under its hash.
fn key(id: RequestId) -> HashedToken {
    HashedToken(Sha256::digest(id.0).into())
}

/// The state of a service's own request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackchannelOutcome {
    /// The device can still answer.
    Pending,
    /// The device approved. The service learns of it now, and not again.
    Granted(BackchannelGrant),
    /// The person denied or reported it or typed another match code, or the device or the account was stopped.
    Denied,
    /// Its time ran out.
    Expired,
}

/// Takes the approval of a service's own request, if there is one: once, and only for the service that asked.
pub fn take(
    tx: &Tx<'_>,
    service: &ServiceId,
    id: RequestId,
) -> Result<BackchannelOutcome, StoreError> {
    match request::status(tx, id)?.status {
        RequestStatus::Open => return Ok(BackchannelOutcome::Pending),
        RequestStatus::Ended(Ending::Expired) => return Ok(BackchannelOutcome::Expired),
        RequestStatus::Ended(Ending::Approved) => {}
        RequestStatus::Ended(_) => return Ok(BackchannelOutcome::Denied),
    }
    let asked = tx.record(ASKED, key(id))?;
    tx.delete_record(ASKED, key(id))?;
    let by_service =
        asked.is_some_and(|asked| asked.body.as_slice() == service.as_str().as_bytes());
    let Some(request) = tx.request(id)?.filter(|_| by_service) else {
        return Ok(BackchannelOutcome::Denied);
    };
    let device = tx.device(request.device)?;
    let active = device.is_some_and(|device| device.state == DeviceState::Active);
    if !active || tx.disabled_at(request.account)?.is_some() || !request::take_approved(tx, id)? {
        return Ok(BackchannelOutcome::Denied);
    }
    tx.count(Count::SignIn("backchannel"));
    tx.audit(&AuditEvent {
        detail: service.as_str(),
        ..AuditEvent::done("service-request-approved", request.account, Actor::Service)
    })?;
    let signed = SignedTransaction {
        reference: id,
        at: tx.now(),
        by_code: false,
    };
    Ok(BackchannelOutcome::Granted(BackchannelGrant::new(
        request.account,
        request.device,
        signed,
    )))
}

/// Ends a service's own request, because the service has sent another.
pub fn cancel(tx: &Tx<'_>, id: RequestId) -> Result<(), StoreError> {
    tx.delete_record(ASKED, key(id))?;
    request::cancel(tx, id)
}
