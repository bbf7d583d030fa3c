//! The entries of the history as they are shown, and the parsing of answers about them.

use protocol::{
    ids::{DeviceId, Nonce16, RequestId, UnixSeconds},
    messages::{
        self, Action, Context, EntryReported, HistoryPage, MAX_SHORT_LINES, SignInExpected,
    },
    signed::Message,
};

use crate::{
    journeys::{
        journey::Place,
        open_request::{context_lines, shown_fields},
        response::{self, Body, TimedReply},
    },
    model::{ErrorCode, Problem, server_clock::ServerClock},
    vault::{Outgoing, state::Account},
    views::{HistoryEntry, HistoryMethod, HistoryResult, ShownField},
};

/// The part of the history that is shown.
pub(super) struct HistoryView {
    pub(super) device: DeviceId,
    pub(super) opened_from: Place,
    pub(super) entries: Vec<HistoryEntry>,
    /// `seq` of the oldest entry that is shown; 0: none.
    pub(super) oldest: u64,
    pub(super) more: bool,
    pub(super) busy: bool,
    /// This device's clock was corrected once for this part.
    pub(super) corrected: bool,
    /// The server lets new browsers ask again.
    pub(super) expected: bool,
}

/// A part of the history.
pub(super) struct HistoryPart {
    pub(super) entries: Vec<HistoryEntry>,
    pub(super) oldest: u64,
    pub(super) more: bool,
}

impl HistoryView {
    pub(super) const fn new(device: DeviceId, opened_from: Place) -> Self {
        Self {
            device,
            opened_from,
            entries: Vec::new(),
            oldest: 0,
            more: false,
            busy: true,
            corrected: false,
            expected: false,
        }
    }

    pub(super) fn take(&mut self, part: HistoryPart) {
        self.busy = false;
        self.corrected = false;
        self.more = part.more;
        self.oldest = part.oldest;
        let known = |id: &str| self.entries.iter().any(|e| e.id == id);
        let fresh: Vec<HistoryEntry> = part.entries.into_iter().filter(|e| !known(&e.id)).collect();
        self.entries.extend(fresh);
    }

    pub(super) fn reported(&mut self, id: &str) {
        self.busy = false;
        for entry in self.entries.iter_mut().filter(|e| e.id == id) {
            entry.reported = true;
        }
    }
}

/// The answer to a question about the history.
pub(super) enum HistoryAnswer<T> {
    /// The answer.
    Got(T),
    /// This device's clock is off; the server's time.
    Time(UnixSeconds),
    /// No answer that can be used.
    Nothing(Problem),
}

/// Parses an answer with entries.
pub(super) fn read(
    question: &Outgoing,
    nonce: Nonce16,
    account: &Account,
    clock: ServerClock,
    body: Body,
) -> HistoryAnswer<HistoryPart> {
    let named = |entries: &HistoryPage| (entries.device, entries.nonce);
    let key = (account.device, nonce);
    match response::read_timed(question, key, &account.server_key, body, named) {
        Ok(TimedReply::Answer(part)) => {
            let shown: Option<Vec<HistoryEntry>> = part
                .entries
                .iter()
                .map(|entry| show(entry, clock))
                .collect();
            match shown {
                Some(entries) => HistoryAnswer::Got(HistoryPart {
                    entries,
                    oldest: part.entries.last().map_or(0, |entry| entry.seq),
                    more: part.more == 1,
                }),
                None => HistoryAnswer::Nothing(ErrorCode::NotTheServer.into()),
            }
        }
        Ok(TimedReply::Time(time)) => HistoryAnswer::Time(time.time),
        Ok(TimedReply::Refused(refused)) => HistoryAnswer::Nothing((&*refused).into()),
        Err(error) => HistoryAnswer::Nothing(error.into()),
    }
}

/// Parses the answer to a report.
pub(super) fn read_reported(
    question: &Outgoing,
    nonce: Nonce16,
    account: &Account,
    body: Body,
) -> HistoryAnswer<()> {
    let named = |reported: &EntryReported| (reported.device, reported.nonce);
    read_done(question, nonce, account, body, named)
}

/// Parses the answer to an announced sign-in.
pub(super) fn read_expected(
    question: &Outgoing,
    nonce: Nonce16,
    account: &Account,
    body: Body,
) -> HistoryAnswer<()> {
    let named = |expected: &SignInExpected| (expected.device, expected.nonce);
    read_done(question, nonce, account, body, named)
}

fn read_done<M: Message>(
    question: &Outgoing,
    nonce: Nonce16,
    account: &Account,
    body: Body,
    named: impl Fn(&M) -> (DeviceId, Nonce16),
) -> HistoryAnswer<()> {
    let key = (account.device, nonce);
    match response::read_timed(question, key, &account.server_key, body, named) {
        Ok(TimedReply::Answer(_)) => HistoryAnswer::Got(()),
        Ok(TimedReply::Time(time)) => HistoryAnswer::Time(time.time),
        Ok(TimedReply::Refused(refused)) => HistoryAnswer::Nothing((&*refused).into()),
        Err(error) => HistoryAnswer::Nothing(error.into()),
    }
}

/// The lines of a transaction, or none; `None` if the bytes are not such lines.
fn transaction(action: &[u8]) -> Option<Vec<ShownField>> {
    if action.is_empty() {
        return Some(Vec::new());
    }
    let action = Action::parse(action).ok()?;
    (1..=MAX_SHORT_LINES)
        .contains(&action.0.len())
        .then(|| shown_fields(&action))
}

fn show(entry: &messages::HistoryEntry, clock: ServerClock) -> Option<HistoryEntry> {
    Some(HistoryEntry {
        id: RequestId(entry.id).to_hex(),
        at: clock.here(entry.at),
        service: entry.service.to_string(),
        context: context_lines(&Context::parse(&entry.context.0).ok()?),
        transaction: transaction(&entry.action.0)?,
        method: match entry.method {
            messages::HistoryMethod::Password => HistoryMethod::Password,
            messages::HistoryMethod::App => HistoryMethod::App,
            messages::HistoryMethod::AppCode => HistoryMethod::AppCode,
            messages::HistoryMethod::OnMobile => HistoryMethod::OnMobile,
            messages::HistoryMethod::Device => HistoryMethod::Device,
        },
        result: match entry.result {
            messages::HistoryResult::SignedIn => HistoryResult::SignedIn,
            messages::HistoryResult::Signed => HistoryResult::Signed,
            messages::HistoryResult::Denied => HistoryResult::Denied,
            messages::HistoryResult::Expired => HistoryResult::Expired,
            messages::HistoryResult::Cancelled => HistoryResult::Cancelled,
            messages::HistoryResult::Failed => HistoryResult::Failed,
            messages::HistoryResult::PinReset => HistoryResult::PinReset,
            messages::HistoryResult::Unblocked => HistoryResult::Unblocked,
            messages::HistoryResult::Moved => HistoryResult::Moved,
            messages::HistoryResult::Blocked => HistoryResult::Blocked,
            messages::HistoryResult::Locked => HistoryResult::Locked,
        },
        reported: entry.reported == 1,
    })
}
