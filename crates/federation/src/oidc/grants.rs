//! The records of the provider: requests that wait for a sign-in, codes, and access tokens.
//!
//! Invariant: a code is exchanged once. A second exchange ends the tokens of the first (RFC 6749 §4.1.2).

use std::sync::Arc;

use protocol::ids::DeviceId;
use serde::{Deserialize, Serialize};
use server::clock::UnixSeconds;
use server::domain::account::{Account, AccountId};
use server::domain::participation::{ParticipationId, SessionId};
use server::domain::service::ServiceId;
use server::domain::service_sign_in::{Grant, LIFETIME_S, ServiceSignInId};
use server::domain::token::{HashedToken, PlainToken};
use server::store::{ReadTx, StoreError, Tx};
use server::use_cases::participation::{self, NewParticipation};
use server::use_cases::service_sign_in;
use sha2::{Digest, Sha256};

use super::client::Client;
use super::refresh::{self, HashedRefresh};
use super::request::{AuthorizationRequest, Scopes};
use super::{NAME, refusals};
use crate::records::{Records, Stored, service_of};

/// The lifetime of a code, in seconds (RFC 6749 §4.1.2 recommends at most ten minutes).
pub(super) const CODE_LIFETIME_S: u64 = 60;
/// The lifetime of an access token, in seconds.
pub(super) const ACCESS_LIFETIME_S: u64 = 10 * 60;

const REQUESTS: Records<AuthorizationRequest> = Records::new("oidc-request");
const CODES: Records<Code> = Records::new("oidc-code");
const ACCESS_TOKENS: Records<Access> = Records::new("oidc-access");

/// The request of a sign-in has no secret: it is stored under the hash of the sign-in's id.
fn request_key(id: ServiceSignInId) -> HashedToken {
    HashedToken(Sha256::digest(id.0).into())
}

/// Stores the request of a sign-in that begins.
pub(super) fn put_request(
    tx: &Tx<'_>,
    id: ServiceSignInId,
    request: AuthorizationRequest,
) -> Result<(), StoreError> {
    let service = service_of(&request.client)?;
    let stored = Records::until(Some(&service), None, tx.now().plus(LIFETIME_S), request);
    REQUESTS.put(tx, request_key(id), &stored)
}

/// Takes the request of a sign-in.
pub(super) fn take_request(
    tx: &Tx<'_>,
    id: ServiceSignInId,
) -> Result<Option<AuthorizationRequest>, StoreError> {
    let found = REQUESTS.find(tx, request_key(id))?;
    REQUESTS.delete(tx, request_key(id))?;
    Ok(found.map(|stored| stored.value))
}

/// A code, as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Code {
    request: AuthorizationRequest,
    signed_in_at: u64,
    by_device: bool,
    session: [u8; 16],
    /// The participation in the session, which the client knows as `sid`.
    sid: [u8; 16],
    /// The hashes of the access token and of the family of refresh tokens for which it was exchanged.
    exchanged: Option<([u8; 32], [u8; 32])>,
}

/// Draws the code for a grant. The client takes part in the session from now on: it knows it under the same `sid` at each of its sign-ins.
pub(super) fn issue_code(
    tx: &Tx<'_>,
    code: HashedToken,
    client: ServiceId,
    request: AuthorizationRequest,
    grant: &Grant,
) -> Result<(), StoreError> {
    let known = participation::of_session(tx, grant.session())?
        .into_iter()
        .find(|known| known.service == client && known.protocol == NAME);
    let sid = match known {
        Some(known) => known.id,
        None => {
            let new = NewParticipation {
                service: client.clone(),
                protocol: NAME,
                body: Vec::new(),
            };
            participation::begin(tx, grant, new)?
        }
    };
    let value = Code {
        request,
        signed_in_at: grant.signed_in_at().0,
        by_device: grant.by_device(),
        session: grant.session().0,
        sid: sid.0,
        exchanged: None,
    };
    let until = tx.now().plus(CODE_LIFETIME_S);
    let stored = Records::until(Some(&client), Some(grant.account()), until, value);
    CODES.put(tx, code, &stored)
}

/// The claims for which a code was exchanged.
#[derive(Debug)]
pub(super) struct Exchanged {
    pub(super) account: Account,
    pub(super) request: AuthorizationRequest,
    pub(super) signed_in_at: UnixSeconds,
    pub(super) by_device: bool,
    /// The `sid` of the ID token; none where the service asked by itself, without a session.
    pub(super) sid: Option<ParticipationId>,
    /// The `auth_req_id` of the service's own request.
    pub(super) auth_req_id: Option<String>,
    /// Whether the client gets a refresh token.
    pub(super) refreshable: bool,
}

/// Whether the settings of the client, as they are now, still let this sign-in of the account lead to tokens: its address is one of the
/// client's, or the client may still ask by itself, and it is strong enough.
pub(super) fn is_allowed(
    tx: &ReadTx<'_>,
    client: &Client,
    (request, by_device): (&AuthorizationRequest, bool),
    account: AccountId,
) -> Result<bool, StoreError> {
    let from_client = match request.redirect_uri.as_str() {
        "" => client.may_ask,
        uri => client.redirects_to(uri),
    };
    let has_factor = service_sign_in::has_factor(tx, account)?;
    let allowed = from_client && client.second_factor.accepts(by_device, has_factor);
    if !allowed {
        refusals::log_stricter(client.id());
    }
    Ok(allowed)
}

/// The parts of a token request that must fit the code.
#[derive(Debug, Clone)]
pub(super) struct Presented {
    pub(super) client: Arc<Client>,
    pub(super) redirect_uri: Option<String>,
    pub(super) verifier: Option<String>,
    /// The new access token.
    pub(super) access: HashedToken,
    /// The first refresh token, which counts only if the client may have one.
    pub(super) refresh: HashedRefresh,
}

/// Exchanges a code. `None` if the code is unknown, over, used, or does not fit, its session has ended, or the client's settings allow it
/// no longer.
pub(super) fn exchange(
    tx: &Tx<'_>,
    code: HashedToken,
    presented: &Presented,
) -> Result<Option<Exchanged>, StoreError> {
    let Some(found) = CODES.find(tx, code)? else {
        return Ok(None);
    };
    // Another client, or anybody with a used code, ends nothing.
    if found.value.request.client != presented.client.id() {
        return Ok(None);
    }
    if let Some((access, family)) = found.value.exchanged {
        ACCESS_TOKENS.delete(tx, HashedToken(access))?;
        refresh::end(tx, HashedToken(family))?;
        return Ok(None);
    }
    let Some(account) = found
        .account
        .map(|id| tx.account(id))
        .transpose()?
        .flatten()
    else {
        return Ok(None);
    };
    let id = SessionId(found.value.session);
    let (mut request, by_device) = (found.value.request.clone(), found.value.by_device);
    let client = &presented.client;
    if !fits(&request, presented) || !is_allowed(tx, client, (&request, by_device), account.id)? {
        return Ok(None);
    }
    request.scopes.offline &= client.may_refresh;
    let Some(session) = participation::session(tx, account.id, id)? else {
        return Ok(None);
    };
    let account_id = account.id;
    let exchanged = Exchanged {
        account,
        signed_in_at: UnixSeconds(found.value.signed_in_at),
        by_device,
        sid: Some(ParticipationId(found.value.sid)),
        auth_req_id: None,
        refreshable: request.scopes.offline,
        request,
    };
    if exchanged.refreshable {
        refresh::begin(tx, presented.refresh, &exchanged, session.device)?;
    }
    let access = NewAccess {
        token: presented.access,
        client: client.id().into(),
        scopes: exchanged.request.scopes,
        device: session.device,
        session: (!exchanged.refreshable).then_some(id),
        family: exchanged.refreshable.then_some(presented.refresh.family),
    };
    put_access(tx, &access, account_id)?;
    // It stays as long as its access token, so that a second exchange ends that one.
    let used = Stored {
        expires_at: tx.now().plus(ACCESS_LIFETIME_S),
        value: Code {
            exchanged: Some((presented.access.0, presented.refresh.family.0)),
            ..found.value.clone()
        },
        ..found
    };
    CODES.put(tx, code, &used)?;
    Ok(Some(exchanged))
}

fn fits(request: &AuthorizationRequest, presented: &Presented) -> bool {
    let verified = match (&request.challenge, &presented.verifier) {
        (Some(challenge), Some(verifier)) if is_code_verifier(verifier) => {
            let verifier = openidconnect::PkceCodeVerifier::new(verifier.clone());
            openidconnect::PkceCodeChallenge::from_code_verifier_sha256(&verifier).as_str()
                == challenge
        }
        // A verifier without a challenge is a downgrade (RFC 9700 §2.1.1).
        (None, None) => true,
        _ => false,
    };
    verified
        && request.client == presented.client.id()
        && presented.redirect_uri.as_ref() == Some(&request.redirect_uri)
}

/// RFC 7636 §4.1: 43 to 128 unreserved characters. `openidconnect` panics on another length.
fn is_code_verifier(text: &str) -> bool {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    (43..=128).contains(&text.len()) && text.bytes().all(is_unreserved)
}

/// An access token, as it is stored. It counts as long as its session or its family of refresh tokens.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Access {
    client: String,
    scopes: Scopes,
    session: Option<[u8; 16]>,
    family: Option<[u8; 32]>,
}

/// An access token to store.
#[derive(Debug)]
pub(super) struct NewAccess {
    pub(super) token: HashedToken,
    pub(super) client: String,
    pub(super) scopes: Scopes,
    /// The device that it ends with.
    pub(super) device: Option<DeviceId>,
    /// The session that it ends with.
    pub(super) session: Option<SessionId>,
    /// The family that it ends with.
    pub(super) family: Option<HashedToken>,
}

/// Stores an access token.
pub(super) fn put_access(
    tx: &Tx<'_>,
    new: &NewAccess,
    account: AccountId,
) -> Result<(), StoreError> {
    let value = Access {
        client: new.client.clone(),
        scopes: new.scopes,
        session: new.session.map(|session| session.0),
        family: new.family.map(|family| family.0),
    };
    let until = tx.now().plus(ACCESS_LIFETIME_S);
    let service = service_of(&new.client)?;
    let stored = Stored {
        device: new.device,
        ..Records::until(Some(&service), Some(account), until, value)
    };
    ACCESS_TOKENS.put(tx, new.token, &stored)
}

/// Ends an access token of this client.
pub(super) fn end_access(tx: &Tx<'_>, token: HashedToken, client: &str) -> Result<(), StoreError> {
    match ACCESS_TOKENS.find(tx, token)? {
        Some(found) if found.value.client == client => ACCESS_TOKENS.delete(tx, token),
        _ => Ok(()),
    }
}

/// An access token that counts.
#[derive(Debug)]
pub(super) struct OpenAccess {
    /// The client that got it.
    pub(super) client: String,
    pub(super) account: Account,
    pub(super) scopes: Scopes,
}

/// The access token whose session or family is open.
pub(super) fn access(
    tx: &ReadTx<'_>,
    token: &PlainToken,
) -> Result<Option<OpenAccess>, StoreError> {
    let Some(found) = ACCESS_TOKENS.find(tx, token.hash())? else {
        return Ok(None);
    };
    let Some(account) = found.account else {
        return Ok(None);
    };
    let open = match (found.value.session, found.value.family) {
        (_, Some(family)) => refresh::is_open(tx, HashedToken(family))?,
        (Some(session), None) => participation::is_session_open(tx, account, SessionId(session))?,
        (None, None) => false,
    };
    if !open {
        return Ok(None);
    }
    let account = tx.account(account)?;
    Ok(account.map(|account| OpenAccess {
        client: found.value.client,
        account,
        scopes: found.value.scopes,
    }))
}
