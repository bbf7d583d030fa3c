//! Making an act that a phone has confirmed, in the transaction that takes the approval.

use protocol::ids::{DeviceId, RequestId};
use protocol::messages::{self, Action};
use protocol::signed::Message as _;
use zeroize::Zeroizing;

use super::{admission, circumstances, describe, record_act};
use crate::delivery::{self, Notice};
use crate::domain::account::{Account, AccountId};
use crate::domain::help_desk::{ACT_LIFETIME_S, ActOutcome, ActRefusal, HelpDeskAct};
use crate::domain::token::HashedToken;
use crate::store::help_desk::AskedAct;
use crate::store::recoveries::NEXT_DEVICE;
use crate::store::sessions::Session;
use crate::store::{ReadTx, StoreError, Tx};
use crate::use_cases::confirmation::ConfirmationError;
use crate::use_cases::recovery::{self, HelpDeskRecovery, LinkRefusal};
use crate::use_cases::waits::forget_waits;
use crate::use_cases::{device, end_questions, history, request};

/// The links that a recovery mails, and its wait. The agent never sees them.
pub struct RecoveryLinks {
    /// The hash of the token in the links.
    pub token: HashedToken,
    /// The link that confirms.
    pub link: Zeroizing<String>,
    /// The link that ends it.
    pub cancel_link: Zeroizing<String>,
    /// The operator's wait, in seconds.
    pub wait_s: u64,
}

/// The part of an approved act that is not in its row.
pub struct HelpDeskCompletion {
    /// The agent's session.
    pub session: HashedToken,
    /// The name of the server, for mails.
    pub server: String,
    /// The links, should the act start a recovery.
    pub links: RecoveryLinks,
}

/// The phone, the service and the lines of a request, as the phone shows them.
pub(super) fn signed_content(
    tx: &ReadTx<'_>,
    request: RequestId,
) -> Result<Option<(DeviceId, String, Action)>, StoreError> {
    let Some(request) = tx.request(request)? else {
        return Ok(None);
    };
    let message = messages::Request::parse(&request.bytes).ok();
    let content = message.and_then(|message| {
        let action = Action::parse(&message.action.0).ok()?;
        Some((request.device, message.service.to_string(), action))
    });
    Ok(content)
}

/// Makes the act of an approved request, or records why it is refused. Called once, since the approval was taken in this transaction.
///
/// # Errors
/// [`ConfirmationError::NoSignIn`] if the request asks for no act of this agent in this browser; [`ConfirmationError::SignedOut`];
/// [`ConfirmationError::Store`].
pub(in crate::use_cases) fn carry_out(
    tx: &Tx<'_>,
    completion: &HelpDeskCompletion,
    request: RequestId,
) -> Result<(), ConfirmationError> {
    let session = tx.session(completion.session)?;
    let session = session.ok_or(ConfirmationError::SignedOut)?;
    let asked = tx.help_desk_act(request)?.filter(|asked| {
        asked.agent == session.account
            && asked.browser == session.browser
            && asked.outcome.is_none()
    });
    let asked = asked.ok_or(ConfirmationError::NoSignIn)?;
    let outcome = match judge(tx, &asked, &session)? {
        Ok((account, device)) => make(tx, completion, &asked, (&account, device))?,
        Err(refusal) => ActOutcome::Refused(refusal),
    };
    tx.end_help_desk_act(request, outcome)?;
    Ok(record_act(tx, asked.act, session.account, outcome)?)
}

/// Ends the acts that an agent has asked for, also those that the phone has approved: the agent is no longer admitted. Each is
/// recorded as refused.
pub(in crate::use_cases) fn end_acts_of(tx: &Tx<'_>, agent: AccountId) -> Result<(), StoreError> {
    let outcome = ActOutcome::Refused(ActRefusal::NotAdmitted);
    for asked in tx.open_help_desk_acts(agent)? {
        request::cancel(tx, asked.request)?;
        tx.end_help_desk_act(asked.request, outcome)?;
        record_act(tx, asked.act, agent, outcome)?;
    }
    Ok(())
}

/// Whether the act may be made now: the agent is admitted, the time is not over, nothing stands against it, and what the phone has
/// signed is this act on this account still. Returns the account, and the name of the act's device.
fn judge(
    tx: &Tx<'_>,
    asked: &AskedAct,
    session: &Session,
) -> Result<Result<(Account, Option<String>), ActRefusal>, StoreError> {
    if admission(tx, session)?.is_err() {
        return Ok(Err(ActRefusal::NotAdmitted));
    }
    if tx.now().since(asked.asked_at) >= ACT_LIFETIME_S {
        return Ok(Err(ActRefusal::Changed));
    }
    let found = circumstances(tx, session.account, asked.act.target)?;
    if let Err(refusal) = found.allow(asked.act.act) {
        return Ok(Err(refusal));
    }
    let signed = signed_content(tx, asked.request)?;
    let agent = tx.account(session.account)?;
    let (Some((_, _, signed)), Some(agent)) = (signed, agent) else {
        return Ok(Err(ActRefusal::Changed));
    };
    Ok(match describe(tx, asked.act, agent.texts())? {
        Some((now, account, device)) if now == signed => Ok((account, device)),
        _ => Err(ActRefusal::Changed),
    })
}

fn make(
    tx: &Tx<'_>,
    completion: &HelpDeskCompletion,
    asked: &AskedAct,
    (account, device): (&Account, Option<String>),
) -> Result<ActOutcome, StoreError> {
    let (id, act) = (account.id, asked.act.act);
    let notice = notice(tx, completion, act, device.clone());
    match act {
        HelpDeskAct::Unlock => {
            forget_waits(tx, id, &account.email)?;
            delivery::queue(tx, id, &notice)?;
        }
        HelpDeskAct::EndSessions => {
            end_questions(tx, tx.close_sessions(id)?)?;
            tx.end_sign_ins(id)?;
            delivery::queue(tx, id, &notice)?;
        }
        HelpDeskAct::RemoveDevice(gone) => {
            device::remove_by_help_desk(tx, id, gone, &notice)?;
        }
        HelpDeskAct::ResetPin(_) | HelpDeskAct::Recover => {
            let new = HelpDeskRecovery {
                account: id,
                device: act.device().unwrap_or(NEXT_DEVICE),
                agent: asked.agent,
                token: completion.links.token,
                wait_s: completion.links.wait_s,
            };
            if let Err(refusal) = recovery::begin_by_help_desk(tx, &new, &notice)? {
                return Ok(ActOutcome::Refused(match refusal {
                    LinkRefusal::TooMany(_) => ActRefusal::TooManyLinks,
                    LinkRefusal::OtherDeviceWorks => ActRefusal::OtherDeviceWorks,
                }));
            }
        }
    }
    let service = account.texts().help_desk(&completion.server);
    history::tell_help_desk(tx, id, &service, (act.word(), device))?;
    Ok(ActOutcome::Done)
}

fn notice(
    tx: &Tx<'_>,
    completion: &HelpDeskCompletion,
    act: HelpDeskAct,
    device: Option<String>,
) -> Notice {
    let service = completion.server.clone();
    match act {
        HelpDeskAct::Unlock => Notice::HelpDeskUnlocked { service },
        HelpDeskAct::EndSessions => Notice::HelpDeskEndedSessions { service },
        HelpDeskAct::RemoveDevice(_) => Notice::HelpDeskRemovedDevice {
            service,
            device: device.unwrap_or_default(),
        },
        HelpDeskAct::ResetPin(_) | HelpDeskAct::Recover => Notice::HelpDeskRecovery {
            service,
            device,
            link: completion.links.link.clone(),
            cancel_link: completion.links.cancel_link.clone(),
            ready_at: tx.now().plus(completion.links.wait_s),
        },
    }
}
