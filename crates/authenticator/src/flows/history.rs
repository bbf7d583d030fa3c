//! The history of an account, §8.7: asked of its server, kept in memory while it is shown.

use protocol::{
    ids::{DeviceId, Nonce16, RequestId},
    messages::{self, Context, EntryReported, HistoryPage},
    signed::Message as _,
};

use super::{
    inbox::context_lines,
    reply::{self, OwnReply},
};
use crate::{
    model::server_clock::ServerClock,
    ports::TransportError,
    vault::{Outgoing, state::Account},
    views::{ErrorCode, HistoryEntry, HistoryMethod, HistoryResult, Problem},
};

/// Where the history was opened, and where back leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OpenedAt {
    /// The last sign-in at home.
    Home,
    /// The settings.
    Settings,
    /// The list of accounts.
    Accounts,
    /// Its account.
    Account,
}

/// What is shown of the history.
pub(crate) struct Page {
    pub(crate) device: DeviceId,
    pub(crate) opened_at: OpenedAt,
    pub(crate) entries: Vec<HistoryEntry>,
    /// `seq` of the oldest entry that is shown; 0: none.
    pub(crate) oldest: u64,
    pub(crate) more: bool,
    pub(crate) busy: bool,
    /// The clock was corrected for this part once already.
    pub(crate) corrected: bool,
}

/// A part of the history.
pub(crate) struct Part {
    pub(crate) entries: Vec<HistoryEntry>,
    pub(crate) oldest: u64,
    pub(crate) more: bool,
}

impl Page {
    pub(crate) const fn new(device: DeviceId, opened_at: OpenedAt) -> Self {
        Self {
            device,
            opened_at,
            entries: Vec::new(),
            oldest: 0,
            more: false,
            busy: true,
            corrected: false,
        }
    }

    pub(crate) fn take(&mut self, part: Part) {
        self.busy = false;
        self.corrected = false;
        self.more = part.more;
        self.oldest = part.oldest;
        let known = |id: &str| self.entries.iter().any(|e| e.id == id);
        let fresh: Vec<HistoryEntry> = part.entries.into_iter().filter(|e| !known(&e.id)).collect();
        self.entries.extend(fresh);
    }

    pub(crate) fn reported(&mut self, id: &str) {
        self.busy = false;
        for entry in self.entries.iter_mut().filter(|e| e.id == id) {
            entry.reported = true;
        }
    }
}

/// What a question about the history brought.
pub(crate) enum Answered<T> {
    /// The answer.
    Got(T),
    /// By the right time, again.
    Time(protocol::ids::UnixSeconds),
    /// None.
    Nothing(Problem),
}

/// Reads an answer with entries.
pub(crate) fn read(
    question: &Outgoing,
    nonce: Nonce16,
    account: &Account,
    clock: ServerClock,
    body: Result<Vec<u8>, TransportError>,
) -> Answered<Part> {
    let named = |entries: &HistoryPage| (entries.device, entries.nonce);
    let key = (account.device, nonce);
    match reply::read_own(question, key, &account.server_key, body, named) {
        Ok(OwnReply::Answer(part)) => {
            let shown: Option<Vec<HistoryEntry>> = part
                .entries
                .iter()
                .map(|entry| show(entry, clock))
                .collect();
            match shown {
                Some(entries) => Answered::Got(Part {
                    entries,
                    oldest: part.entries.last().map_or(0, |entry| entry.seq),
                    more: part.more == 1,
                }),
                None => Answered::Nothing(ErrorCode::NotTheServer.into()),
            }
        }
        Ok(OwnReply::Time(time)) => Answered::Time(time.time),
        Ok(OwnReply::Refused(refused)) => Answered::Nothing((&*refused).into()),
        Err(silence) => Answered::Nothing(silence.into()),
    }
}

/// Reads the answer to a report.
pub(crate) fn read_reported(
    question: &Outgoing,
    nonce: Nonce16,
    account: &Account,
    body: Result<Vec<u8>, TransportError>,
) -> Answered<()> {
    let named = |reported: &EntryReported| (reported.device, reported.nonce);
    let key = (account.device, nonce);
    match reply::read_own(question, key, &account.server_key, body, named) {
        Ok(OwnReply::Answer(_)) => Answered::Got(()),
        Ok(OwnReply::Time(time)) => Answered::Time(time.time),
        Ok(OwnReply::Refused(refused)) => Answered::Nothing((&*refused).into()),
        Err(silence) => Answered::Nothing(silence.into()),
    }
}

fn show(entry: &messages::HistoryEntry, clock: ServerClock) -> Option<HistoryEntry> {
    Some(HistoryEntry {
        id: RequestId(entry.id).to_hex(),
        at: clock.here(entry.at),
        service: entry.service.to_string(),
        context: context_lines(&Context::parse(&entry.context.0).ok()?),
        method: match entry.method {
            messages::HistoryMethod::Password => HistoryMethod::Password,
            messages::HistoryMethod::App => HistoryMethod::App,
            messages::HistoryMethod::AppCode => HistoryMethod::AppCode,
            messages::HistoryMethod::OnMobile => HistoryMethod::OnMobile,
        },
        result: match entry.result {
            messages::HistoryResult::SignedIn => HistoryResult::SignedIn,
            messages::HistoryResult::Signed => HistoryResult::Signed,
            messages::HistoryResult::Denied => HistoryResult::Denied,
            messages::HistoryResult::Expired => HistoryResult::Expired,
            messages::HistoryResult::Cancelled => HistoryResult::Cancelled,
            messages::HistoryResult::Failed => HistoryResult::Failed,
        },
        reported: entry.reported == 1,
    })
}
