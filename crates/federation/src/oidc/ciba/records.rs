//! The requests that clients have sent, and their polls (OpenID Connect CIBA Core 1.0 §10.1, §11).
//!
//! Invariant: a client has one open request for an address, and gets the tokens of each request once.

use std::sync::Arc;

use openidconnect::url::form_urlencoded;
use protocol::ids::RequestId;
use serde::{Deserialize, Serialize};
use server::clock::UnixSeconds;
use server::domain::account::AccountId;
use server::domain::backchannel::{BackchannelGrant, COLLECT_S};
use server::domain::token::HashedToken;
use server::store::{StoreError, Tx};
use server::use_cases::backchannel::{
    self, BackchannelError, BackchannelOutcome, NewBackchannelRequest,
};
use sha2::{Digest, Sha256};

use crate::oidc::client::Client;
use crate::oidc::grants::{self, Exchanged, NewAccess};
use crate::oidc::refresh::{self, HashedRefresh};
use crate::oidc::request::{AuthorizationRequest, Interaction, Scopes};
use crate::oidc::token_error::{CibaError, TokenError};
use crate::oidc::transactions::{RequestedTransaction, TransactionDetails};
use crate::records::{Records, Stored};

/// The shortest time between two polls, in seconds, as long as the client keeps to it.
pub(super) const MIN_INTERVAL_S: u64 = 5;
/// The addition to it for each poll that is too early, in seconds.
const SLOWER_S: u64 = 5;
/// The time for which an expired request is still known as such, in seconds.
const REMEMBERED_S: u64 = 10 * 60;

const AUTHENTICATIONS: Records<Authentication> = Records::new("oidc-ciba");
/// The key of the open request of a client for an address.
const OPEN: Records<[u8; 32]> = Records::new("oidc-ciba-open");

/// A request, as it is stored under the hash of its `auth_req_id`.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Authentication {
    client: String,
    scopes: Scopes,
    details: Option<TransactionDetails>,
    /// The request to the device; none where no device is asked.
    request: Option<[u8; 16]>,
    expires_at: u64,
    interval_s: u64,
    polled_at: Option<u64>,
    /// Whether the client has sent another for the same address.
    replaced: bool,
}

/// A request to store and to send.
#[derive(Debug, Clone)]
pub(super) struct NewAuthentication {
    /// The hash of its `auth_req_id`.
    pub(super) key: HashedToken,
    pub(super) question: NewBackchannelRequest,
    pub(super) scopes: Scopes,
    pub(super) details: Option<TransactionDetails>,
}

/// The key under which the open request of a client for an address is found.
fn open_key(question: &NewBackchannelRequest) -> HashedToken {
    let pair = form_urlencoded::Serializer::new(String::new())
        .append_pair(question.service.as_str(), question.address.as_str())
        .finish();
    HashedToken(Sha256::digest(pair).into())
}

/// Stores a request and asks the device, if there is one. The client's earlier request for the same address ends.
///
/// # Errors
/// [`BackchannelError`].
pub(super) fn begin(tx: &Tx<'_>, new: &NewAuthentication) -> Result<(), BackchannelError> {
    let open_key = open_key(&new.question);
    if let Some(earlier) = OPEN.find(tx, open_key)? {
        replace(tx, HashedToken(earlier.value))?;
    }
    let asked = backchannel::ask(tx, &new.question)?;
    let expires_at = tx.now().plus(new.question.purpose.lifetime_s());
    let value = Authentication {
        client: new.question.service.as_str().into(),
        scopes: new.scopes,
        details: new.details.clone(),
        request: asked.map(|id| id.0),
        expires_at: expires_at.0,
        interval_s: MIN_INTERVAL_S,
        polled_at: None,
        replaced: false,
    };
    let remembered = expires_at.plus(REMEMBERED_S);
    let service = Some(&new.question.service);
    let stored = Records::until(service, None, remembered, value);
    AUTHENTICATIONS.put(tx, new.key, &stored)?;
    let open = Records::until(service, None, expires_at.plus(COLLECT_S), new.key.0);
    Ok(OPEN.put(tx, open_key, &open)?)
}

fn replace(tx: &Tx<'_>, key: HashedToken) -> Result<(), StoreError> {
    let Some(found) = AUTHENTICATIONS.find(tx, key)? else {
        return Ok(());
    };
    if let Some(id) = found.value.request {
        backchannel::cancel(tx, RequestId(id))?;
    }
    let replaced = Authentication {
        replaced: true,
        ..found.value.clone()
    };
    let stored = Stored {
        value: replaced,
        ..found
    };
    AUTHENTICATIONS.put(tx, key, &stored)
}

/// A client that polls.
#[derive(Debug, Clone)]
pub(super) struct Collector {
    /// The hash of the `auth_req_id`.
    pub(super) key: HashedToken,
    pub(super) client: Arc<Client>,
    /// The new access token.
    pub(super) access: HashedToken,
    /// The first refresh token, which counts only if the client may have one.
    pub(super) refresh: HashedRefresh,
}

/// Answers a poll. The inner error keeps its effects.
pub(super) fn poll(
    tx: &Tx<'_>,
    by: &Collector,
) -> Result<Result<Exchanged, TokenError>, StoreError> {
    let found = AUTHENTICATIONS.find(tx, by.key)?;
    // Another client changes nothing, the interval included.
    let mine = found.filter(|found| found.value.client == by.client.id());
    let Some(found) = mine else {
        return Ok(Err(TokenError::InvalidGrant));
    };
    if let Err(early) = keep_time(tx, by.key, found.clone())? {
        return Ok(Err(early.into()));
    }
    let mut asked = found.value;
    asked.scopes.offline &= by.client.may_refresh;
    let expires_at = UnixSeconds(asked.expires_at);
    if asked.replaced || tx.now() >= expires_at.plus(COLLECT_S) {
        return Ok(Err(CibaError::Expired.into()));
    }
    let outcome = match asked.request {
        Some(id) => backchannel::take(tx, &by.client.service, RequestId(id))?,
        None if tx.now() < expires_at => BackchannelOutcome::Pending,
        None => BackchannelOutcome::Expired,
    };
    let grant = match outcome {
        BackchannelOutcome::Granted(grant) => grant,
        BackchannelOutcome::Pending => return Ok(Err(CibaError::Pending.into())),
        BackchannelOutcome::Denied => return Ok(Err(CibaError::Denied.into())),
        BackchannelOutcome::Expired => return Ok(Err(CibaError::Expired.into())),
    };
    AUTHENTICATIONS.delete(tx, by.key)?;
    let exchanged = grant_tokens(tx, by, asked, &grant)?;
    Ok(exchanged.ok_or(TokenError::InvalidGrant))
}

/// Records the time of the poll. A poll before the interval is over makes the interval longer, and gets no other answer.
fn keep_time(
    tx: &Tx<'_>,
    key: HashedToken,
    found: Stored<Authentication>,
) -> Result<Result<(), CibaError>, StoreError> {
    let asked = &found.value;
    let since = asked.polled_at.map(|at| tx.now().since(UnixSeconds(at)));
    let early = since.is_some_and(|since| since < asked.interval_s);
    let interval_s = asked.interval_s + if early { SLOWER_S } else { 0 };
    let noted = Stored {
        value: Authentication {
            interval_s,
            polled_at: Some(tx.now().0),
            ..asked.clone()
        },
        ..found
    };
    AUTHENTICATIONS.put(tx, key, &noted)?;
    Ok(if early {
        Err(CibaError::SlowDown)
    } else {
        Ok(())
    })
}

/// Stores the tokens. They end with the device that approved, and with what ends all sessions of the account. `None` if the account is
/// gone.
fn grant_tokens(
    tx: &Tx<'_>,
    by: &Collector,
    asked: Authentication,
    grant: &BackchannelGrant,
) -> Result<Option<Exchanged>, StoreError> {
    let id: AccountId = grant.account();
    let Some(account) = tx.account(id)? else {
        return Ok(None);
    };
    let transaction = asked.details.map(|details| RequestedTransaction {
        details,
        signed: Some(grant.signed().into()),
    });
    let exchanged = Exchanged {
        account,
        refreshable: asked.scopes.offline,
        request: AuthorizationRequest {
            client: asked.client,
            redirect_uri: String::new(),
            state: None,
            nonce: None,
            challenge: None,
            scopes: asked.scopes,
            prompt: Interaction::AsNeeded,
            max_age_s: None,
            by_device: true,
            transaction,
        },
        signed_in_at: grant.at(),
        by_device: true,
        sid: None,
        auth_req_id: None,
    };
    // Without a session, the family is what the access token ends with, whether or not the client gets its refresh token.
    refresh::begin(tx, by.refresh, &exchanged, Some(grant.device()))?;
    let access = NewAccess {
        token: by.access,
        client: exchanged.request.client.clone(),
        scopes: asked.scopes,
        device: Some(grant.device()),
        session: None,
        family: Some(by.refresh.family),
    };
    grants::put_access(tx, &access, id)?;
    Ok(Some(exchanged))
}
