//! The records of the provider: requests that wait for a sign-in, codes, and access tokens.
//!
//! Invariant: a code is exchanged once. A second exchange ends the access token of the first (RFC 6749 §4.1.2).

use serde::{Deserialize, Serialize};
use server::clock::UnixSeconds;
use server::domain::account::{Account, AccountId};
use server::domain::participation::{ParticipationId, SessionId};
use server::domain::service::ServiceId;
use server::domain::service_sign_in::{Grant, LIFETIME_S, ServiceSignInId};
use server::domain::token::{HashedToken, PlainToken};
use server::store::{ReadTx, StoreError, Tx};
use server::use_cases::participation::{self, NewParticipation};
use sha2::{Digest, Sha256};

use super::NAME;
use super::request::{AuthorizationRequest, Scopes};
use crate::records::{Records, Stored};

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
    let stored = Stored {
        account: None,
        expires_at: tx.now().plus(LIFETIME_S),
        value: request,
    };
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
    /// The hash of the access token for which it was exchanged.
    exchanged: Option<[u8; 32]>,
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
                service: client,
                protocol: NAME,
                body: Vec::new(),
            };
            participation::begin(tx, grant, new)?
        }
    };
    let stored = Stored {
        account: Some(grant.account()),
        expires_at: tx.now().plus(CODE_LIFETIME_S),
        value: Code {
            request,
            signed_in_at: grant.signed_in_at().0,
            by_device: grant.by_device(),
            session: grant.session().0,
            sid: sid.0,
            exchanged: None,
        },
    };
    CODES.put(tx, code, &stored)
}

/// The claims for which a code was exchanged.
#[derive(Debug)]
pub(super) struct Exchanged {
    pub(super) account: Account,
    pub(super) request: AuthorizationRequest,
    pub(super) signed_in_at: UnixSeconds,
    pub(super) by_device: bool,
    /// The `sid` of the ID token.
    pub(super) sid: ParticipationId,
}

/// The parts of a token request that must fit the code.
#[derive(Debug, Clone)]
pub(super) struct Presented {
    pub(super) client: String,
    pub(super) redirect_uri: Option<String>,
    pub(super) verifier: Option<String>,
}

/// Exchanges a code for the access token with this hash. `None` if the code is unknown, over, used, or does not fit, or its session has
/// ended.
pub(super) fn exchange(
    tx: &Tx<'_>,
    code: HashedToken,
    presented: &Presented,
    access: HashedToken,
) -> Result<Option<Exchanged>, StoreError> {
    let Some(found) = CODES.find(tx, code)? else {
        return Ok(None);
    };
    if let Some(first) = found.value.exchanged {
        ACCESS_TOKENS.delete(tx, HashedToken(first))?;
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
    let session = SessionId(found.value.session);
    if !fits(&found.value.request, presented)
        || !participation::is_session_open(tx, account.id, session)?
    {
        return Ok(None);
    }
    let token = Stored {
        account: Some(account.id),
        expires_at: tx.now().plus(ACCESS_LIFETIME_S),
        value: Access {
            scopes: found.value.request.scopes,
            session: session.0,
        },
    };
    ACCESS_TOKENS.put(tx, access, &token)?;
    // It stays as long as its access token, so that a second exchange ends that one.
    let used = Stored {
        expires_at: token.expires_at,
        value: Code {
            exchanged: Some(access.0),
            ..found.value.clone()
        },
        ..found
    };
    CODES.put(tx, code, &used)?;
    Ok(Some(Exchanged {
        account,
        request: found.value.request,
        signed_in_at: UnixSeconds(found.value.signed_in_at),
        by_device: found.value.by_device,
        sid: ParticipationId(found.value.sid),
    }))
}

fn fits(request: &AuthorizationRequest, presented: &Presented) -> bool {
    let verified = match (&request.challenge, &presented.verifier) {
        (Some(challenge), Some(verifier)) => {
            let verifier = openidconnect::PkceCodeVerifier::new(verifier.clone());
            openidconnect::PkceCodeChallenge::from_code_verifier_sha256(&verifier).as_str()
                == challenge
        }
        // A verifier without a challenge is a downgrade (RFC 9700 §2.1.1).
        (None, None) => true,
        _ => false,
    };
    verified
        && request.client == presented.client
        && presented.redirect_uri.as_ref() == Some(&request.redirect_uri)
}

/// An access token, as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Access {
    scopes: Scopes,
    session: [u8; 16],
}

/// The account and the scopes of an access token whose session is open.
pub(super) fn access(
    tx: &ReadTx<'_>,
    token: &PlainToken,
) -> Result<Option<(Account, Scopes)>, StoreError> {
    let Some(found) = ACCESS_TOKENS.find(tx, token.hash())? else {
        return Ok(None);
    };
    let account: Option<AccountId> = found.account;
    let account = account.map(|id| tx.account(id)).transpose()?.flatten();
    let session = SessionId(found.value.session);
    let account = match account {
        Some(account) if participation::is_session_open(tx, account.id, session)? => Some(account),
        _ => None,
    };
    Ok(account.map(|account| (account, found.value.scopes)))
}
