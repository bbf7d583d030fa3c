//! Refresh tokens: a family begins with a sign-in, and each use of its token draws the next one (RFC 9700 §4.14.2).
//!
//! Invariant: only the newest token of a family counts. An earlier one, which somebody must have copied, ends the family with all its
//! access tokens. A family also ends with the device that signed in, and with what ends all sessions of the account; at its next use also
//! when the client may not refresh any more, its address was taken away, or its service asks for a stronger sign-in.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use server::clock::UnixSeconds;
use server::domain::participation::ParticipationId;
use server::domain::token::{HashedToken, NoRandomness, PlainToken};
use server::store::{ReadTx, StoreError, Tx};
use zeroize::Zeroizing;

use super::client::Client;
use super::grants::{self, ACCESS_LIFETIME_S, Exchanged, NewAccess};
use super::request::{AuthorizationRequest, Scopes};
use crate::records::{Records, Stored, service_of};

/// A family ends after this many seconds without use.
pub(super) const IDLE_S: u64 = 14 * 24 * 60 * 60;
/// A family ends after this many seconds in any case.
pub(super) const LONGEST_S: u64 = 90 * 24 * 60 * 60;

const FAMILIES: Records<Family> = Records::new("oidc-refresh");

/// A family, as it is stored under the hash of its name.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Family {
    request: AuthorizationRequest,
    signed_in_at: u64,
    by_device: bool,
    #[serde(default)]
    sid: Option<[u8; 16]>,
    began_at: u64,
    /// The hash of the newest token's secret.
    newest: [u8; 32],
}

/// A refresh token: the name of its family and a secret of its own, `family.secret`.
#[derive(Debug)]
pub(super) struct RefreshToken {
    family: PlainToken,
    secret: PlainToken,
}

/// The hashes of a refresh token.
#[derive(Debug, Clone, Copy)]
pub(super) struct HashedRefresh {
    pub(super) family: HashedToken,
    pub(super) secret: HashedToken,
}

impl RefreshToken {
    /// Draws the first token of a family.
    pub(super) fn make() -> Result<Self, NoRandomness> {
        Ok(Self {
            family: PlainToken::make()?,
            secret: PlainToken::make()?,
        })
    }

    /// Reads a token; anything else is none.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (family, secret) = text.split_once('.')?;
        Some(Self {
            family: PlainToken::parse(family)?,
            secret: PlainToken::parse(secret)?,
        })
    }

    /// Draws the next token of the family.
    pub(super) fn next(self) -> Result<Self, NoRandomness> {
        Ok(Self {
            secret: PlainToken::make()?,
            ..self
        })
    }

    pub(super) fn reveal(&self) -> Zeroizing<String> {
        Zeroizing::new(format!(
            "{}.{}",
            *self.family.reveal(),
            *self.secret.reveal()
        ))
    }

    pub(super) fn hash(&self) -> HashedRefresh {
        HashedRefresh {
            family: self.family.hash(),
            secret: self.secret.hash(),
        }
    }
}

/// Begins a family for a grant. It ends with this device, and, if the client gets no refresh token, with its first access token.
pub(super) fn begin(
    tx: &Tx<'_>,
    token: HashedRefresh,
    exchanged: &Exchanged,
    device: Option<protocol::ids::DeviceId>,
) -> Result<(), StoreError> {
    let request = AuthorizationRequest {
        state: None,
        nonce: None,
        challenge: None,
        transaction: None,
        ..exchanged.request.clone()
    };
    let family = Family {
        request,
        signed_in_at: exchanged.signed_in_at.0,
        by_device: exchanged.by_device,
        sid: exchanged.sid.map(|sid| sid.0),
        began_at: tx.now().0,
        newest: token.secret.0,
    };
    let stored = Stored {
        account: Some(exchanged.account.id),
        service: Some(service_of(&exchanged.request.client)?),
        device,
        lasting: true,
        expires_at: tx.now().plus(if exchanged.refreshable {
            IDLE_S
        } else {
            ACCESS_LIFETIME_S
        }),
        value: family,
    };
    FAMILIES.put(tx, token.family, &stored)
}

/// Whether a family still counts.
pub(super) fn is_open(tx: &ReadTx<'_>, family: HashedToken) -> Result<bool, StoreError> {
    Ok(FAMILIES.find(tx, family)?.is_some())
}

/// Ends a family.
pub(super) fn end(tx: &Tx<'_>, family: HashedToken) -> Result<(), StoreError> {
    FAMILIES.delete(tx, family)
}

/// The client of a family.
pub(super) fn client(tx: &ReadTx<'_>, family: HashedToken) -> Result<Option<String>, StoreError> {
    Ok(FAMILIES
        .find(tx, family)?
        .map(|found| found.value.request.client))
}

/// The reasons for which a refresh token gives nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotRefreshed {
    /// It is unknown, over, used, another client's, or the client's settings allow it no longer.
    Token,
    /// It asks for more scopes than were granted.
    Scope,
}

/// A use of a refresh token.
#[derive(Debug, Clone)]
pub(super) struct Use {
    pub(super) presented: HashedRefresh,
    /// The secret of the next token.
    pub(super) next: HashedToken,
    pub(super) client: Arc<Client>,
    /// The words of `scope`, where it was sent.
    pub(super) scope: Option<String>,
    /// The new access token.
    pub(super) access: HashedToken,
}

/// Rotates a refresh token and stores the new access token. The inner error keeps its effects: a token that was used before ends its
/// family, and so does one that the client's settings allow no longer.
pub(super) fn rotate(
    tx: &Tx<'_>,
    used: &Use,
) -> Result<Result<Exchanged, NotRefreshed>, StoreError> {
    let key = used.presented.family;
    let Some(found) = FAMILIES.find(tx, key)? else {
        return Ok(Err(NotRefreshed::Token));
    };
    let family = &found.value;
    let client = &used.client;
    if family.request.client != client.id() {
        return Ok(Err(NotRefreshed::Token));
    }
    if HashedToken(family.newest) != used.presented.secret {
        tracing::warn!(
            client = client.id(),
            "a refresh token was used twice: its family ends"
        );
        end(tx, key)?;
        return Ok(Err(NotRefreshed::Token));
    }
    let account = found.account.map(|id| tx.account(id)).transpose()?;
    let Some(account) = account.flatten() else {
        return Ok(Err(NotRefreshed::Token));
    };
    let sign_in = (&family.request, family.by_device);
    if !client.may_refresh || !grants::is_allowed(tx, client, sign_in, account.id)? {
        end(tx, key)?;
        return Ok(Err(NotRefreshed::Token));
    }
    let Some(scopes) = narrowed(family.request.scopes, used.scope.as_deref()) else {
        return Ok(Err(NotRefreshed::Scope));
    };
    let longest = UnixSeconds(family.began_at).plus(LONGEST_S);
    let idle = tx.now().plus(IDLE_S);
    let next = Stored {
        expires_at: UnixSeconds(longest.0.min(idle.0)),
        value: Family {
            newest: used.next.0,
            ..family.clone()
        },
        ..found.clone()
    };
    FAMILIES.put(tx, key, &next)?;
    let access = NewAccess {
        token: used.access,
        client: client.id().into(),
        scopes,
        device: found.device,
        session: None,
        family: Some(key),
    };
    grants::put_access(tx, &access, account.id)?;
    Ok(Ok(Exchanged {
        account,
        request: AuthorizationRequest {
            scopes,
            ..family.request.clone()
        },
        signed_in_at: UnixSeconds(family.signed_in_at),
        by_device: family.by_device,
        sid: family.sid.map(ParticipationId),
        auth_req_id: None,
        refreshable: true,
    }))
}

/// The granted scopes that are asked for; `None` if more are asked for (RFC 6749 §6).
fn narrowed(granted: Scopes, asked: Option<&str>) -> Option<Scopes> {
    let Some(asked) = asked.filter(|asked| !asked.is_empty()) else {
        return Some(granted);
    };
    let words: Vec<&str> = asked.split(' ').collect();
    let known = granted.words();
    words
        .iter()
        .all(|word| known.contains(word))
        .then(|| Scopes {
            email: words.contains(&"email"),
            profile: words.contains(&"profile"),
            offline: granted.offline,
        })
}
