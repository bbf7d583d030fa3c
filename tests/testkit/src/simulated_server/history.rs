//! The history of an account, §8.7.

use protocol::{
    ids::DeviceId,
    messages::{
        Action, Context, EntryReported, ExpectSignIn, HistoryEntry, HistoryMethod, HistoryPage,
        HistoryQuery, HistoryResult, MAX_HISTORY_ENTRIES, Name, Opaque, Refusal, ReportEntry,
        SignInExpected,
    },
    signed::{Message as _, SignedBytes, Verified},
};

use super::SimulatedServer;

impl SimulatedServer {
    /// Something ended.
    pub fn note(&mut self, service: &str, result: HistoryResult) {
        self.note_by(service, HistoryMethod::App, result, &Action::default());
    }

    /// A transaction with these lines ended.
    pub fn note_transaction(&mut self, service: &str, result: HistoryResult, lines: &Action) {
        self.note_by(service, HistoryMethod::App, result, lines);
    }

    /// Something happened to a device.
    pub fn note_device(&mut self, name: &str, result: HistoryResult) {
        self.note_by(name, HistoryMethod::Device, result, &Action::default());
    }

    fn note_by(
        &mut self,
        service: &str,
        method: HistoryMethod,
        result: HistoryResult,
        lines: &Action,
    ) {
        let action = match lines.0.is_empty() {
            true => Vec::new(),
            false => lines.clone().shortened().encode(),
        };
        let seq = self.history.len() as u64 + 1;
        self.history.push(HistoryEntry {
            id: self.id(),
            seq,
            at: self.now(),
            service: Name::new(service).unwrap(),
            context: Opaque(Context::default().encode()),
            method,
            result,
            reported: 0,
            action: Opaque(action),
        });
    }

    pub(super) fn history_asked(&mut self, question: &SignedBytes) -> Vec<u8> {
        let id = question.peek::<HistoryQuery>().unwrap().device;
        let ask: Verified<HistoryQuery> = self.by(question, id);
        let (device, nonce) = match self.timely(question, (id, ask.nonce), ask.time) {
            Ok(named) => named,
            Err(answer) => return answer,
        };
        let older: Vec<&HistoryEntry> = self
            .history
            .iter()
            .rev()
            .filter(|e| ask.before == 0 || e.seq < ask.before)
            .collect();
        let entries = HistoryPage {
            device,
            nonce,
            more: u8::from(older.len() > MAX_HISTORY_ENTRIES),
            entries: older
                .into_iter()
                .take(MAX_HISTORY_ENTRIES)
                .cloned()
                .collect(),
        };
        self.sign(&entries)
    }

    pub(super) fn expect_sign_in(&mut self, question: &SignedBytes) -> Vec<u8> {
        let id: DeviceId = question.peek::<ExpectSignIn>().unwrap().device;
        let ask: Verified<ExpectSignIn> = self.by(question, id);
        let (device, nonce) = match self.timely(question, (id, ask.nonce), ask.time) {
            Ok(named) => named,
            Err(answer) => return answer,
        };
        self.expected += 1;
        let until = self.now().plus(600);
        self.sign(&SignInExpected {
            device,
            nonce,
            until,
        })
    }

    pub(super) fn report(&mut self, question: &SignedBytes) -> Vec<u8> {
        let id: DeviceId = question.peek::<ReportEntry>().unwrap().device;
        let ask: Verified<ReportEntry> = self.by(question, id);
        let (device, nonce) = match self.timely(question, (id, ask.nonce), ask.time) {
            Ok(named) => named,
            Err(answer) => return answer,
        };
        let Some(entry) = self.history.iter_mut().find(|e| e.id == ask.entry) else {
            return self.refuse(question.hash(), Refusal::RequestGone, 0);
        };
        entry.reported = 1;
        self.reported.push(ask.entry);
        self.sign(&EntryReported { device, nonce })
    }
}
