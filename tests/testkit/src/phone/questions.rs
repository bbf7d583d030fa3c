//! Questions of the phone's own accord.

use protocol::{
    ids::{EnrolmentId, Nonce16, RequestId, UnixSeconds},
    messages::{
        Answer, CopyReported, DeviceInitiatedRequest, EntryReported, ExpectSignIn, HistoryPage,
        HistoryQuery, MoveQuery, MoveStatus, MoveStep, OfferedRequest, OpenLink, PendingCheck,
        PendingCount, PushEndpoint, PushRegistered, RegisterPush, Remove, Removed, ReportCopy,
        ReportEntry, RequestKind, SignInExpected,
    },
    text::Text,
    wrap::Payload,
};

use super::{Phone, Reply, random};

impl Phone {
    /// The question for a device-initiated request (`protocol.md` §8.5).
    #[must_use]
    pub fn make_device_initiated(
        &self,
        kind: RequestKind,
        time: UnixSeconds,
    ) -> DeviceInitiatedRequest {
        DeviceInitiatedRequest {
            device: self.device,
            kind,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Begins a device-initiated request.
    pub async fn begin(&self, kind: RequestKind, time: UnixSeconds) -> Reply<OfferedRequest> {
        let question = self.make_device_initiated(kind, time);
        self.question("self", &question).await
    }

    /// Begins a device-initiated request and approves it with a PIN.
    ///
    /// # Panics
    /// If the server does not offer the request.
    pub async fn change_with_pin(
        &mut self,
        kind: RequestKind,
        pin: &str,
        payload: &Payload,
        time: UnixSeconds,
    ) -> Reply<Answer> {
        let request = self.begin(kind, time).await.got().request.0;
        let made = self.make_wrapped(&request, pin, payload);
        self.deliver(&made).await
    }

    /// Begins a device-initiated request and approves it with the phone's own PIN.
    ///
    /// # Panics
    /// If the server does not offer the request.
    pub async fn change(
        &mut self,
        kind: RequestKind,
        payload: &Payload,
        time: UnixSeconds,
    ) -> Reply<Answer> {
        let pin = self.pin.clone();
        self.change_with_pin(kind, &pin, payload, time).await
    }

    /// The question of a link that was opened on this phone (`protocol.md` §7.2).
    #[must_use]
    pub fn make_open(&self, request: RequestId, time: UnixSeconds) -> OpenLink {
        OpenLink {
            request,
            device: self.device,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Opens a link.
    pub async fn open(&self, request: RequestId, time: UnixSeconds) -> Reply<OfferedRequest> {
        let question = self.make_open(request, time);
        self.question("open", &question).await
    }

    /// The question for the history before an entry, or the newest for 0 (`protocol.md` §8.7).
    #[must_use]
    pub fn make_history_query(&self, before: u64, time: UnixSeconds) -> HistoryQuery {
        HistoryQuery {
            device: self.device,
            nonce: Nonce16(random()),
            time,
            before,
        }
    }

    /// Asks for the history.
    pub async fn history(&self, before: u64, time: UnixSeconds) -> Reply<HistoryPage> {
        let question = self.make_history_query(before, time);
        self.question("history", &question).await
    }

    /// "This wasn't me" for an entry (`protocol.md` §8.7).
    #[must_use]
    pub fn make_report(&self, entry: [u8; 16], time: UnixSeconds) -> ReportEntry {
        ReportEntry {
            device: self.device,
            entry,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Reports an entry of the history.
    pub async fn report(&self, entry: [u8; 16], time: UnixSeconds) -> Reply<EntryReported> {
        let question = self.make_report(entry, time);
        self.question("report", &question).await
    }

    /// "I am signing in now" (`protocol.md` §8.11).
    pub async fn expect_sign_in(&self, time: UnixSeconds) -> Reply<SignInExpected> {
        let question = ExpectSignIn {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        };
        self.question("expect", &question).await
    }

    /// The old phone's question in a move (`protocol.md` §8.6).
    #[must_use]
    pub fn make_move_query(
        &self,
        enrolment: EnrolmentId,
        step: MoveStep,
        time: UnixSeconds,
    ) -> MoveQuery {
        MoveQuery {
            device: self.device,
            enrolment,
            step,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Follows, confirms or cancels a move.
    pub async fn move_step(
        &self,
        enrolment: EnrolmentId,
        step: MoveStep,
        time: UnixSeconds,
    ) -> Reply<MoveStatus> {
        let question = self.make_move_query(enrolment, step, time);
        self.question("move", &question).await
    }

    /// The question whether requests are pending (`protocol.md` §8.10).
    #[must_use]
    pub fn make_pending_check(&self, time: UnixSeconds) -> PendingCheck {
        PendingCheck {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Asks whether requests are pending.
    pub async fn check_pending(&self, time: UnixSeconds) -> Reply<PendingCount> {
        let question = self.make_pending_check(time);
        self.question("knock", &question).await
    }

    /// The push address of this phone, or an empty one (`protocol.md` §8.10).
    ///
    /// # Panics
    /// If the address is longer than a message carries.
    #[must_use]
    pub fn make_push(&self, endpoint: &str, time: UnixSeconds) -> RegisterPush {
        RegisterPush {
            device: self.device,
            endpoint: PushEndpoint(Text::new(endpoint).unwrap()),
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Registers a push address.
    pub async fn push(&self, endpoint: &str, time: UnixSeconds) -> Reply<PushRegistered> {
        let question = self.make_push(endpoint, time);
        self.question("push", &question).await
    }

    /// Reports that a copy of this phone was used (`protocol.md` §8.12).
    pub async fn report_copy(&self, time: UnixSeconds) -> Reply<CopyReported> {
        let question = ReportCopy {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        };
        self.question("copied", &question).await
    }

    /// Removes this device from its account.
    pub async fn remove(&self, time: UnixSeconds) -> Reply<Removed> {
        let question = Remove {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        };
        self.question("remove", &question).await
    }
}
