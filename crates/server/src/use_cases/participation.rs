//! Services that learned of a session, and the notices that tell them of its end. Protocols call this; the server knows none of them.

use crate::domain::account::AccountId;
use crate::domain::participation::{
    LogoutNotice, MAX_OF_SESSION, Participation, ParticipationId, SessionId, retry_after_s,
};
use crate::domain::second_factor::SessionKind;
use crate::domain::service::ServiceId;
use crate::domain::service_sign_in::Grant;
use crate::domain::token::HashedToken;
use crate::store::sessions::Session;
use crate::store::{ReadTx, StoreError, Tx};

/// A participation that begins.
#[derive(Debug, Clone)]
pub struct NewParticipation {
    /// The service that learns of the session.
    pub service: ServiceId,
    /// The protocol.
    pub protocol: &'static str,
    /// The protocol's own data, by which it tells the service of the end. No secret.
    pub body: Vec<u8>,
}

/// Records that a service learns of the session of a grant, in the transaction that took the grant. The oldest participation of a session
/// with [`MAX_OF_SESSION`] is told of the end first.
pub fn begin(
    tx: &Tx<'_>,
    grant: &Grant,
    new: NewParticipation,
) -> Result<ParticipationId, StoreError> {
    begin_in(tx, grant.account(), grant.session(), new)
}

/// Records that a service learns of a session through another one that took part in it. Of those that `is_alike` finds, `most` stay; the
/// oldest beyond them is told of the end, so that they push out no others. If the session has ended meanwhile, the service is told at once.
pub fn begin_through(
    tx: &Tx<'_>,
    (account, session): (AccountId, SessionId),
    new: NewParticipation,
    most: usize,
    is_alike: impl Fn(&Participation) -> bool,
) -> Result<ParticipationId, StoreError> {
    let open = tx.participations(session)?;
    let alike: Vec<_> = open.iter().filter(|one| is_alike(one)).collect();
    for oldest in alike.iter().take((alike.len() + 1).saturating_sub(most)) {
        tx.queue_notice(oldest.id)?;
    }
    let id = begin_in(tx, account, session, new)?;
    if !tx.is_session_open(account, session)? {
        tx.queue_notice(id)?;
    }
    Ok(id)
}

fn begin_in(
    tx: &Tx<'_>,
    account: AccountId,
    session: SessionId,
    new: NewParticipation,
) -> Result<ParticipationId, StoreError> {
    let open = tx.participations(session)?;
    for oldest in open
        .iter()
        .take((open.len() + 1).saturating_sub(MAX_OF_SESSION))
    {
        tx.queue_notice(oldest.id)?;
    }
    let id = ParticipationId(super::random()?);
    tx.put_participation(&Participation {
        id,
        session,
        account,
        service: new.service,
        protocol: new.protocol.into(),
        body: new.body,
        began_at: tx.now(),
    })?;
    Ok(id)
}

/// Carries the participations of the browser's previous session over to the one that has just taken its place: the same person has signed
/// in again, and no service is told of an end.
pub(super) fn carry_over(
    tx: &Tx<'_>,
    kept: &[ParticipationId],
    session: HashedToken,
) -> Result<(), StoreError> {
    let opened = tx.session(session)?;
    let full = opened.filter(|opened| opened.kind == SessionKind::Full);
    if let Some(id) = full.and_then(|opened| opened.id) {
        for kept in kept {
            tx.pass_participation(*kept, id)?;
        }
    }
    Ok(())
}

/// The open participations of a session, oldest first.
pub fn of_session(tx: &ReadTx<'_>, session: SessionId) -> Result<Vec<Participation>, StoreError> {
    tx.participations(session)
}

/// The open session with this id.
pub fn session(
    tx: &ReadTx<'_>,
    account: AccountId,
    session: SessionId,
) -> Result<Option<Session>, StoreError> {
    tx.session_with_id(account, session)
}

/// Whether the session with this id is open.
pub fn is_session_open(
    tx: &ReadTx<'_>,
    account: AccountId,
    session: SessionId,
) -> Result<bool, StoreError> {
    tx.is_session_open(account, session)
}

/// The services with notices of a protocol that are due.
pub fn services_to_notify(tx: &ReadTx<'_>, protocol: &str) -> Result<Vec<ServiceId>, StoreError> {
    tx.services_with_due_notices(protocol)
}

/// The first notice that is due for a service.
pub fn due(
    tx: &ReadTx<'_>,
    protocol: &str,
    service: &ServiceId,
) -> Result<Option<LogoutNotice>, StoreError> {
    tx.due_notice(protocol, service)
}

/// A notice was delivered, or never can be.
pub fn settled(tx: &Tx<'_>, id: ParticipationId) -> Result<(), StoreError> {
    tx.delete_notice(id)
}

/// A notice could not be delivered: it is put off, or given up after the last attempt. Returns whether it was given up.
pub fn failed(tx: &Tx<'_>, id: ParticipationId) -> Result<bool, StoreError> {
    let Some(attempts) = tx.notice_attempts(id)? else {
        return Ok(false);
    };
    let failed = attempts + 1;
    match retry_after_s(failed) {
        Some(wait) => tx.put_notice_off(id, failed, tx.now().plus(wait))?,
        None => tx.delete_notice(id)?,
    }
    Ok(retry_after_s(failed).is_none())
}
