//! The history (protocol.md §8.7): written in the commit of the event, read and reported by the holder's devices and pages.

use protocol::{
    ids::{DeviceId, UnixSeconds},
    messages::{
        self, Action, Change, ChangeKind, Context, DeviceState, EntryReported, HistoryMethod,
        HistoryPage, HistoryQuery, HistoryResult, MAX_HISTORY_ENTRIES, Name, Opaque, Refusal,
        ReportEntry, RequestKind,
    },
    signed::{Message as _, Verified},
    transcript::MAX_MESSAGE,
};

use super::{Refused, containment, count_request, proof::Proven, random};
use crate::{
    delivery::{self, Notice, ReportEffect},
    domain::{
        account::AccountId,
        account_change::ReportSignIn,
        device::Device,
        history::{HelpDeskEntry, HistoryEntry, KEPT_S, success, told_method, told_of},
        otp::Challenge,
        request::{Ending, Request},
        same_device_return,
        sign_in::{Completed, password_alone_from},
        token::HashedToken,
    },
    store::{
        ReadTx, StoreError, Tx,
        history::{Overdue, OverdueKind},
    },
};

/// An entry before it has an id and a `seq`.
struct Telling {
    account: AccountId,
    at: UnixSeconds,
    service: String,
    context: Vec<u8>,
    change: Option<ChangeKind>,
    transaction: Action,
    method: HistoryMethod,
    result: HistoryResult,
    browser: Option<HashedToken>,
    device: Option<DeviceId>,
    reported: bool,
    help_desk: Option<HelpDeskEntry>,
}

/// Records an entry. Expired requests and challenges are recorded first, so that entries are in the order of their events.
fn tell(tx: &Tx<'_>, telling: Telling) -> Result<(), StoreError> {
    sweep(tx, telling.account)?;
    insert(tx, telling)
}

fn insert(tx: &Tx<'_>, telling: Telling) -> Result<(), StoreError> {
    let seq = tx.next_history_seq(telling.account)?;
    tx.insert_history(&HistoryEntry {
        id: random()?,
        seq,
        account: telling.account,
        at: telling.at,
        service: telling.service,
        context: telling.context,
        change: telling.change,
        transaction: telling.transaction,
        method: telling.method,
        result: telling.result,
        browser: telling.browser,
        device: telling.device,
        reported: telling.reported,
        help_desk: telling.help_desk,
    })
}

/// Records requests and challenges that expired, and deletes entries that are too old.
pub(super) fn sweep(tx: &Tx<'_>, account: AccountId) -> Result<(), StoreError> {
    tx.forget_history(account, tx.now().minus(KEPT_S))?;
    for overdue in tx.take_overdue(account, tx.now().minus(same_device_return::LIFETIME_S))? {
        if matches!(overdue.what, OverdueKind::Request { .. }) {
            count_request(tx, overdue.kind, Ending::Expired.word());
        }
        if let Some(telling) = ran_out(account, overdue) {
            insert(tx, telling)?;
        }
    }
    Ok(())
}

fn ran_out(account: AccountId, overdue: Overdue) -> Option<Telling> {
    if crate::domain::request::is_device_initiated(overdue.kind) {
        return None;
    }
    let (service, context, change, transaction, method) = match overdue.what {
        OverdueKind::Request {
            bytes,
            same_device_return,
        } => {
            let message = messages::Request::parse(&bytes).ok()?;
            let method = if same_device_return {
                HistoryMethod::OnMobile
            } else {
                HistoryMethod::App
            };
            let (change, transaction) = (change_of(&message), transaction_of(&message));
            (
                message.service.as_str().to_owned(),
                message.context.0,
                change,
                transaction,
                method,
            )
        }
        OverdueKind::Challenge {
            service,
            context,
            change,
            transaction,
        } => (
            service,
            context,
            change,
            transaction,
            HistoryMethod::AppCode,
        ),
    };
    Some(Telling {
        account,
        at: overdue.at,
        service,
        context,
        change,
        transaction,
        method,
        result: HistoryResult::Expired,
        browser: overdue.browser,
        device: None,
        reported: false,
        help_desk: None,
    })
}

/// The change of the account that a request asks for; `None` for sign-ins and transactions.
fn change_of(request: &messages::Request) -> Option<ChangeKind> {
    let asked = (request.kind == RequestKind::AccountChange).then_some(&request.action.0)?;
    Change::parse(asked).ok().map(|change| change.kind())
}

/// The first lines of the transaction that a request asks for; none for sign-ins and changes.
fn transaction_of(request: &messages::Request) -> Action {
    match request.kind {
        RequestKind::Transaction => Action::parse(&request.action.0)
            .map(Action::shortened)
            .unwrap_or_default(),
        _ => Action::default(),
    }
}

/// Records the ending of a sign-in or signature request.
pub(super) fn tell_request(
    tx: &Tx<'_>,
    request: &Request,
    ending: Ending,
) -> Result<(), StoreError> {
    match told_of(request, ending) {
        Some((method, result)) => {
            tell_request_as(tx, request, method, result, ending == Ending::Reported)
        }
        None => Ok(()),
    }
}

/// Records that a request failed because of its approval.
pub(super) fn tell_failed(tx: &Tx<'_>, request: &Request) -> Result<(), StoreError> {
    match told_of(request, Ending::WrongMatch) {
        Some((method, result)) => tell_request_as(tx, request, method, result, false),
        None => Ok(()),
    }
}

/// Records the result of a same-device return.
pub(super) fn record_same_device_return(
    tx: &Tx<'_>,
    request: &Request,
    result: HistoryResult,
) -> Result<(), StoreError> {
    tell_request_as(tx, request, HistoryMethod::OnMobile, result, false)
}

fn tell_request_as(
    tx: &Tx<'_>,
    request: &Request,
    method: HistoryMethod,
    result: HistoryResult,
    reported: bool,
) -> Result<(), StoreError> {
    let Ok(message) = messages::Request::parse(&request.bytes) else {
        return Ok(());
    };
    let telling = Telling {
        account: request.account,
        at: tx.now(),
        change: change_of(&message),
        transaction: transaction_of(&message),
        service: message.service.as_str().to_owned(),
        context: message.context.0,
        method,
        result,
        browser: request.browser,
        device: Some(request.device),
        reported,
        help_desk: None,
    };
    tell(tx, telling)
}

/// Records the result of a challenge, once.
pub(super) fn tell_challenge(tx: &Tx<'_>, challenge: &Challenge) -> Result<(), StoreError> {
    let result = if challenge.used {
        success(challenge.kind)
    } else {
        HistoryResult::Failed
    };
    if !tx.tell_challenge(challenge.id)? {
        return Ok(());
    }
    let telling = Telling {
        account: challenge.account,
        at: tx.now(),
        service: challenge.service.clone(),
        context: challenge.context.clone(),
        change: challenge.change,
        transaction: challenge.transaction.clone(),
        method: HistoryMethod::AppCode,
        result,
        browser: challenge.browser,
        device: Some(challenge.device),
        reported: false,
        help_desk: None,
    };
    tell(tx, telling)
}

/// Records an event of a device.
pub(super) fn tell_device(
    tx: &Tx<'_>,
    device: &Device,
    result: HistoryResult,
) -> Result<(), StoreError> {
    let telling = Telling {
        account: device.account,
        at: tx.now(),
        service: Name::lossy(&device.name).as_str().to_owned(),
        context: Context::default().encode(),
        change: None,
        transaction: Action::default(),
        method: HistoryMethod::Device,
        result,
        browser: None,
        device: None,
        reported: false,
        help_desk: None,
    };
    tell(tx, telling)
}

/// Records a sign-in by the password alone, in the commit that opens its session. Every other sign-in is recorded where its
/// device answers.
pub fn tell_password(
    tx: &Tx<'_>,
    completed: &Completed,
    service: &str,
    context: &Context,
) -> Result<(), StoreError> {
    let telling = Telling {
        account: completed.account(),
        at: tx.now(),
        service: Name::lossy(service).as_str().to_owned(),
        context: context.encode(),
        change: None,
        transaction: Action::default(),
        method: told_method(completed.method()),
        result: HistoryResult::SignedIn,
        browser: Some(completed.browser()),
        device: None,
        reported: false,
        help_desk: None,
    };
    tell(tx, telling)
}

/// Records an act of the help desk: its word, and the name of its device. Phones show it as a signature of `service`.
pub(super) fn tell_help_desk(
    tx: &Tx<'_>,
    account: AccountId,
    service: &str,
    (act, device): (&str, Option<String>),
) -> Result<(), StoreError> {
    let telling = Telling {
        account,
        at: tx.now(),
        service: Name::lossy(service).as_str().to_owned(),
        context: Context::default().encode(),
        change: None,
        transaction: Action::default(),
        method: HistoryMethod::App,
        result: HistoryResult::Signed,
        browser: None,
        device: None,
        reported: false,
        help_desk: Some(HelpDeskEntry {
            act: act.to_owned(),
            device,
        }),
    };
    tell(tx, telling)
}

/// A part of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Newest first, at most [`MAX_HISTORY_ENTRIES`].
    pub entries: Vec<HistoryEntry>,
    /// Whether there are older ones.
    pub more: bool,
}

/// Entries of an account, newest first: those with a lower `seq` than `before`, or the newest where it is 0.
pub fn list(tx: &Tx<'_>, account: AccountId, before: u64) -> Result<Listed, StoreError> {
    sweep(tx, account)?;
    let mut entries = tx.history(
        account,
        before,
        tx.now().minus(KEPT_S),
        MAX_HISTORY_ENTRIES + 1,
    )?;
    let more = entries.len() > MAX_HISTORY_ENTRIES;
    entries.truncate(MAX_HISTORY_ENTRIES);
    Ok(Listed { entries, more })
}

/// An entry of an account.
pub fn entry(
    tx: &ReadTx<'_>,
    account: AccountId,
    id: [u8; 16],
) -> Result<Option<HistoryEntry>, StoreError> {
    tx.history_entry(account, id)
}

/// Answers a device's history query (protocol.md §8.7) with as many entries as one message holds.
pub fn answer(
    tx: &Tx<'_>,
    ask: &Verified<HistoryQuery>,
) -> Result<Result<HistoryPage, Refused>, StoreError> {
    let Some(device) = tx
        .device(ask.device)?
        .filter(|device| device.state == DeviceState::Active)
    else {
        return Ok(Err(Refusal::DeviceNotActive.into()));
    };
    let listed = list(tx, device.account, ask.before)?;
    let mut entries = HistoryPage {
        device: device.id,
        nonce: ask.nonce,
        more: u8::from(listed.more),
        entries: Vec::new(),
    };
    for entry in listed.entries {
        entries.entries.push(messages::HistoryEntry {
            id: entry.id,
            seq: entry.seq,
            at: entry.at,
            service: Name::lossy(&entry.service),
            context: Opaque(entry.context),
            method: entry.method,
            result: entry.result,
            reported: u8::from(entry.reported),
            action: Opaque(lines_of(&entry.transaction)),
        });
        if entries.encode().len() > MAX_MESSAGE {
            entries.entries.pop();
            entries.more = 1;
            break;
        }
    }
    Ok(Ok(entries))
}

/// The bytes of the lines of a transaction; empty where there is none.
fn lines_of(transaction: &Action) -> Vec<u8> {
    match transaction.0.is_empty() {
        true => Vec::new(),
        false => transaction.encode(),
    }
}

/// Reports an entry as not the holder's own: it is marked, what its browser and its device opened ends, and the holder gets a
/// mail. Nothing of the device `by`, which reports, ends. A report by a device also refuses the password alone for a while; one with the
/// password as the only proof does not, since its thief could keep the owner out with it. Returns false if the account has no such entry,
/// or if it is about a device.
fn report(
    tx: &Tx<'_>,
    account: AccountId,
    entry: [u8; 16],
    by: Option<DeviceId>,
) -> Result<bool, StoreError> {
    let found = tx.history_entry(account, entry)?;
    let Some(entry) = found.filter(HistoryEntry::can_be_reported) else {
        return Ok(false);
    };
    let fresh = tx.mark_reported(entry.id)?;
    let mut ended = false;
    if let Some(browser) = entry.browser {
        ended = containment::contain_browser(tx, account, browser, by)?;
        tx.end_sign_ins_of_browser(account, browser)?;
    }
    if let Some(device) = entry.device.filter(|device| Some(*device) != by) {
        tx.end_gains(account, device)?;
    }
    if by.is_some() {
        tx.note_report(account)?;
    }
    if fresh {
        let effect = ReportEffect {
            ended,
            password_from: by.map(|_| password_alone_from(tx.now())),
        };
        let notice = if entry.transaction.0.is_empty() {
            Notice::SignInReported {
                service: entry.service,
                at: entry.at,
                effect,
            }
        } else {
            Notice::TransactionReported {
                service: entry.service,
                lines: entry.transaction,
                signed: entry.result == HistoryResult::Signed,
                effect,
            }
        };
        delivery::queue(tx, account, &notice)?;
    }
    Ok(true)
}

/// Reports an entry, which a session has proved. Nothing of the device that confirmed it ends.
pub fn report_in_session(
    tx: &Tx<'_>,
    proven: Proven<'_, ReportSignIn>,
) -> Result<bool, StoreError> {
    let ReportSignIn(entry) = *proven.change();
    report(tx, proven.account(), entry, proven.confirmed_by())
}

/// Reports a request while denying it: its entry is marked when it is written, and the consequences are those of a report.
/// The sign-in that asked stays, so that its page can show the denial.
pub(super) fn report_request(tx: &Tx<'_>, request: &Request) -> Result<(), StoreError> {
    let Ok(message) = messages::Request::parse(&request.bytes) else {
        return Ok(());
    };
    let ended = match request.browser {
        Some(browser) => {
            containment::contain_browser(tx, request.account, browser, Some(request.device))?
        }
        None => false,
    };
    tx.note_report(request.account)?;
    let effect = ReportEffect {
        ended,
        password_from: Some(password_alone_from(tx.now())),
    };
    let service = message.service.as_str().to_owned();
    let notice = match message.kind {
        RequestKind::Transaction => Notice::TransactionReported {
            service,
            lines: transaction_of(&message),
            signed: false,
            effect,
        },
        RequestKind::SignIn if !ended => Notice::AttemptReported { service, effect },
        _ => Notice::SignInReported {
            service,
            at: tx.now(),
            effect,
        },
    };
    delivery::queue(tx, request.account, &notice)
}

/// A device reports an entry of its account (protocol.md §8.7).
pub fn report_from(
    tx: &Tx<'_>,
    asked: &Verified<ReportEntry>,
) -> Result<Result<EntryReported, Refused>, StoreError> {
    let Some(device) = tx
        .device(asked.device)?
        .filter(|device| device.state == DeviceState::Active)
    else {
        return Ok(Err(Refusal::DeviceNotActive.into()));
    };
    if !report(tx, device.account, asked.entry, Some(device.id))? {
        return Ok(Err(Refusal::RequestGone.into()));
    }
    Ok(Ok(EntryReported {
        device: device.id,
        nonce: asked.nonce,
    }))
}
