//! The help desk (ADR 43): an agent finds an account by its address, looks at it, and acts on it with a confirmation of the own phone.
//!
//! Invariant: an agent is admitted in the transaction that reads or changes the account, by the role of that moment.
//! Invariant: every look and every act, refused ones too, is in the audit log with the agent's id.
//! Invariant: nothing that is read here is a secret: no hash, key, token or mail.

mod acts;

use protocol::ids::{DeviceId, RequestId};
use protocol::messages::{Action, DeviceState, Label, Line};

pub use self::acts::{HelpDeskCompletion, RecoveryLinks};
pub(super) use self::acts::{carry_out, end_acts_of};
use super::confirmation::{self, AskOutcome, ConfirmationError, Description, Question, Terms};
use super::device::{self, DeviceSummary};
use super::history::{self, Listed};
use crate::domain::account::{Account, AccountId, Email};
use crate::domain::audit::{Actor, AuditEvent};
use crate::domain::confirmation::ConfirmationPurpose;
use crate::domain::help_desk::{
    ActOnAccount, ActOutcome, ActRefusal, Circumstances, HelpDeskAct, NotAdmitted, admit,
};
use crate::domain::limit::HELP_DESK_LOOKS;
use crate::domain::role::AccountRole;
use crate::domain::sign_in::{Method, is_reported_lately};
use crate::domain::throttle::AttemptKey;
use crate::domain::token::HashedToken;
use crate::store::help_desk::AskedAct;
use crate::store::sessions::Session;
use crate::store::{ReadTx, StoreError, Tx};
use crate::text::Texts;

/// The reasons for which the help desk does not answer.
#[derive(Debug, thiserror::Error)]
pub enum HelpDeskError {
    /// It does not open to this session.
    #[error("the help desk does not open to this session")]
    NotAdmitted(NotAdmitted),
    /// There is no such account or act.
    #[error("not there")]
    NotFound,
    /// The looks of an hour are used up: the time to wait, in seconds.
    #[error("too many looks")]
    TooManyLooks(u64),
    /// The phone cannot be asked.
    #[error(transparent)]
    Confirmation(#[from] ConfirmationError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether the help desk opens to a session, by the role that its account has now.
pub fn admission(
    tx: &ReadTx<'_>,
    session: &Session,
) -> Result<Result<(), NotAdmitted>, StoreError> {
    if !is_agent(tx, session.account)? {
        return Ok(Err(NotAdmitted::NoRole));
    }
    Ok(admit(session.device, session.opened_at, tx.now()))
}

/// Whether an account has the role of the help desk.
pub fn is_agent(tx: &ReadTx<'_>, account: AccountId) -> Result<bool, StoreError> {
    let is_disabled = tx.disabled_at(account)?.is_some();
    Ok(!is_disabled && tx.role(account)? == AccountRole::HelpDesk)
}

/// The session of an agent, as this transaction finds it.
fn agent(tx: &ReadTx<'_>, token: HashedToken) -> Result<Session, HelpDeskError> {
    let session = tx.session(token)?;
    let session = session.ok_or(HelpDeskError::NotAdmitted(NotAdmitted::NoRole))?;
    match admission(tx, &session)? {
        Ok(()) => Ok(session),
        Err(reason) => Err(HelpDeskError::NotAdmitted(reason)),
    }
}

/// Counts a look of an agent at an account.
fn count_look(tx: &Tx<'_>, agent: AccountId) -> Result<(), HelpDeskError> {
    let counted = tx.count_use(HELP_DESK_LOOKS, &agent.0)?;
    counted.map_err(HelpDeskError::TooManyLooks)
}

/// Counts and records the look at the account of an act, whose address and device its pages show.
fn look_for_act(tx: &Tx<'_>, agent: AccountId, target: AccountId) -> Result<(), HelpDeskError> {
    count_look(tx, agent)?;
    tx.account(target)?.ok_or(HelpDeskError::NotFound)?;
    Ok(record(tx, LOOK, Some(target), "act", agent, "found")?)
}

fn record(
    tx: &Tx<'_>,
    event: &'static str,
    account: Option<AccountId>,
    what: &str,
    agent: AccountId,
    outcome: &'static str,
) -> Result<(), StoreError> {
    let detail = format!("{what} by {}", agent.to_hex());
    tx.audit(&AuditEvent {
        event,
        account,
        actor: Actor::HelpDesk,
        network: None,
        detail: detail.trim_start(),
        outcome,
    })
}

const LOOK: &str = "help-desk-look";
const ACT: &str = "help-desk-act";

/// The account with exactly this address. The look is counted and recorded, also where there is none.
///
/// # Errors
/// [`HelpDeskError::NotAdmitted`], [`HelpDeskError::TooManyLooks`] or [`HelpDeskError::Store`].
pub fn find(
    tx: &Tx<'_>,
    session: HashedToken,
    email: &Email,
) -> Result<Option<AccountId>, HelpDeskError> {
    let agent = agent(tx, session)?.account;
    count_look(tx, agent)?;
    let found = tx.account_by_email(email)?.map(|account| account.id);
    let outcome = if found.is_some() {
        "found"
    } else {
        "not-found"
    };
    record(tx, LOOK, found, "search", agent, outcome)?;
    Ok(found)
}

/// An account as the help desk sees it.
#[derive(Debug, Clone)]
pub struct AccountView {
    /// Address and names.
    pub account: Account,
    /// The reason against every act.
    pub against_all: Option<ActRefusal>,
    /// Whether its owner has lost every device.
    pub is_stopped: bool,
    /// Whether its owner has to wait before passwords are looked at, or signs in with the app alone after a report.
    pub is_waiting: bool,
    /// The devices that are not removed, each with the acts that are possible.
    pub devices: Vec<(DeviceSummary, Vec<HelpDeskAct>)>,
    /// The other possible acts.
    pub acts: Vec<HelpDeskAct>,
    /// The number of open sessions.
    pub sessions: usize,
    /// A part of its history.
    pub history: Listed,
}

/// Shows an account: its history before the entry `before`, or the newest where it is 0. The look is counted and recorded, also where
/// there is no such account, for which nothing is returned.
///
/// # Errors
/// [`HelpDeskError`] except [`HelpDeskError::Confirmation`].
pub fn show(
    tx: &Tx<'_>,
    session: HashedToken,
    target: AccountId,
    before: u64,
) -> Result<Option<AccountView>, HelpDeskError> {
    let agent = agent(tx, session)?.account;
    count_look(tx, agent)?;
    let Some(account) = tx.account(target)? else {
        record(tx, LOOK, None, "page", agent, "not-found")?;
        return Ok(None);
    };
    record(tx, LOOK, Some(target), "page", agent, "found")?;
    let found = circumstances(tx, agent, target)?;
    let possible = |acts: &[HelpDeskAct]| -> Vec<HelpDeskAct> {
        let acts = acts.iter().copied();
        acts.filter(|act| found.allow(*act).is_ok()).collect()
    };
    let devices = present_devices(tx, target)?.into_iter();
    let devices = devices.map(|device| {
        let id = device.id;
        let acts = possible(&[HelpDeskAct::ResetPin(id), HelpDeskAct::RemoveDevice(id)]);
        (device, acts)
    });
    Ok(Some(AccountView {
        against_all: found.against_all(),
        is_stopped: found.is_stopped(),
        is_waiting: is_waiting(tx, &account)?,
        devices: devices.collect(),
        acts: possible(&[
            HelpDeskAct::Unlock,
            HelpDeskAct::EndSessions,
            HelpDeskAct::Recover,
        ]),
        sessions: tx.sessions(target)?.len(),
        history: history::list(tx, target, before)?,
        account,
    }))
}

fn present_devices(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<DeviceSummary>, StoreError> {
    let mut devices = device::list(tx, account)?;
    devices.retain(|device| !matches!(device.state, DeviceState::Removed | DeviceState::Cancelled));
    Ok(devices)
}

fn circumstances(
    tx: &ReadTx<'_>,
    agent: AccountId,
    target: AccountId,
) -> Result<Circumstances, StoreError> {
    let devices = present_devices(tx, target)?.into_iter();
    Ok(Circumstances {
        is_agents: agent == target || tx.role(target)? == AccountRole::HelpDesk,
        is_disabled: tx.disabled_at(target)?.is_some(),
        had_device: tx.ever_had_second_factor(target)?,
        devices: devices.map(|device| (device.id, device.state)).collect(),
    })
}

fn is_waiting(tx: &ReadTx<'_>, account: &Account) -> Result<bool, StoreError> {
    if is_reported_lately(tx.reported_at(account.id)?, tx.now()) {
        return Ok(true);
    }
    for known in tx.known_browsers(account.id)? {
        let keys = AttemptKey::for_attempt(&account.email, &known.browser, true);
        if tx.attempt_wait(&keys)? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// An act as the agent's phone shows it, in the language of `texts`; `None` if its account or device is gone.
fn describe(
    tx: &ReadTx<'_>,
    on: ActOnAccount,
    texts: Texts,
) -> Result<Option<(Action, Account, Option<String>)>, StoreError> {
    let Some(account) = tx.account(on.target)? else {
        return Ok(None);
    };
    let mut lines = vec![
        ("help-desk-line-act", texts.get(on.act.key())),
        ("help-desk-line-account", account.email.as_str().to_owned()),
    ];
    let mut name = None;
    if let Some(id) = on.act.device() {
        let mut devices = present_devices(tx, on.target)?.into_iter();
        let Some(device) = devices.find(|device| device.id == id) else {
            return Ok(None);
        };
        lines.push(("help-desk-line-device", device.name.clone()));
        name = Some(device.name);
    }
    let lines = lines.into_iter();
    let lines = lines.map(|(key, value)| (Label::lossy(&texts.get(key)), Line::lossy(&value)));
    Ok(Some((Action(lines.collect()), account, name)))
}

/// An act before it is asked for, as its page shows it.
#[derive(Debug, Clone)]
pub struct ActPreview {
    /// The address of the account.
    pub email: Email,
    /// The name of the device that it is about.
    pub device: Option<String>,
    /// Whether the account has no other device.
    pub is_only_device: bool,
    /// The agent's own devices, which can confirm it.
    pub phones: Vec<DeviceSummary>,
}

/// An act that is to be asked for. The look is counted and recorded. The inner error says what stands against the act.
///
/// # Errors
/// [`HelpDeskError`] except [`HelpDeskError::Confirmation`].
pub fn preview(
    tx: &Tx<'_>,
    session: HashedToken,
    on: ActOnAccount,
    texts: Texts,
) -> Result<Result<ActPreview, ActRefusal>, HelpDeskError> {
    let agent = agent(tx, session)?.account;
    look_for_act(tx, agent, on.target)?;
    if let Err(refusal) = circumstances(tx, agent, on.target)?.allow(on.act) {
        return Ok(Err(refusal));
    }
    let Some((_, account, device)) = describe(tx, on, texts)? else {
        return Ok(Err(ActRefusal::Changed));
    };
    Ok(Ok(ActPreview {
        email: account.email,
        device,
        is_only_device: present_devices(tx, on.target)?.len() == 1,
        phones: device::list_active(tx, agent)?,
    }))
}

/// A question to the agent's phone.
pub struct ActQuestion {
    /// The act.
    pub on: ActOnAccount,
    /// The agent's device.
    pub phone: DeviceId,
    /// The language of the phone.
    pub texts: Texts,
    /// The phone's description.
    pub description: Description,
    /// The server's part of every question.
    pub terms: Terms,
}

/// Asks a phone of the agent to confirm an act. The look is counted and recorded, and so is a refusal; the inner error says which.
///
/// # Errors
/// [`HelpDeskError`].
pub fn ask(
    tx: &Tx<'_>,
    session: HashedToken,
    question: ActQuestion,
) -> Result<Result<AskOutcome, ActRefusal>, HelpDeskError> {
    let session = agent(tx, session)?;
    let on = question.on;
    look_for_act(tx, session.account, on.target)?;
    let allowed = circumstances(tx, session.account, on.target)?.allow(on.act);
    let described = describe(tx, on, question.texts)?;
    let action = match (allowed, described) {
        (Ok(()), Some((action, ..))) => action,
        (Err(refusal), _) => return refuse(tx, on, session.account, refusal),
        (_, None) => return refuse(tx, on, session.account, ActRefusal::Changed),
    };
    let asked = confirmation::ask(
        tx,
        Question {
            account: session.account,
            device: question.phone,
            method: Method::AppPin,
            purpose: ConfirmationPurpose::Transaction(action),
            form: None,
            browser: session.browser,
            description: question.description,
            terms: question.terms,
        },
    )?;
    if let AskOutcome::Request(request) = asked {
        tx.insert_help_desk_act(&AskedAct {
            request,
            agent: session.account,
            browser: session.browser,
            act: on,
            asked_at: tx.now(),
            outcome: None,
        })?;
    }
    Ok(Ok(asked))
}

fn refuse(
    tx: &Tx<'_>,
    on: ActOnAccount,
    agent: AccountId,
    refusal: ActRefusal,
) -> Result<Result<AskOutcome, ActRefusal>, HelpDeskError> {
    record_act(tx, on, agent, ActOutcome::Refused(refusal))?;
    Ok(Err(refusal))
}

fn record_act(
    tx: &Tx<'_>,
    on: ActOnAccount,
    agent: AccountId,
    outcome: ActOutcome,
) -> Result<(), StoreError> {
    let what = on.act.word();
    record(tx, ACT, Some(on.target), what, agent, outcome.word())
}

/// An act that was asked for, for its pages.
#[derive(Debug, Clone)]
pub struct ActInProgress {
    /// The act.
    pub asked: AskedAct,
    /// The agent's device that was asked.
    pub phone: DeviceId,
    /// The service and its lines, as the phone shows them.
    pub service: String,
    /// The lines.
    pub action: Action,
}

/// The act that a request asks for, in the browser and for the agent that asked.
///
/// # Errors
/// [`HelpDeskError::NotAdmitted`], [`HelpDeskError::NotFound`] or [`HelpDeskError::Store`].
pub fn in_progress(
    tx: &ReadTx<'_>,
    session: HashedToken,
    request: RequestId,
) -> Result<ActInProgress, HelpDeskError> {
    let session = agent(tx, session)?;
    let asked = tx
        .help_desk_act(request)?
        .filter(|asked| asked.agent == session.account && asked.browser == session.browser);
    let asked = asked.ok_or(HelpDeskError::NotFound)?;
    let (phone, service, action) =
        acts::signed_content(tx, request)?.ok_or(HelpDeskError::NotFound)?;
    Ok(ActInProgress {
        asked,
        phone,
        service,
        action,
    })
}
