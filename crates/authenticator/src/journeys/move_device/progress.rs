//! A move under way: the code that the new device scans, and how far the new device has come.

use protocol::{
    ids::{DeviceId, EnrolmentId, Nonce16, UnixSeconds},
    keys::EnrolmentSecret,
    link::EnrolmentCode,
    messages::{EnrolmentKind, MoveState, MoveStatus, MoveStep, Refusal},
};
use qrcode::{Color, EcLevel, QrCode};

use crate::{
    journeys::response::{self, Body, ResponseError, TimedReply},
    vault::{Outgoing, state::Account},
};

/// A move that is under way.
pub(crate) struct MoveProgress {
    pub(crate) device: DeviceId,
    pub(crate) enrolment: EnrolmentId,
    /// The code; lost with a restart, because r is never stored.
    pub(crate) code: Option<MoveCode>,
    pub(crate) claimed: bool,
    pub(crate) attempts_left: Option<u8>,
    /// The comparison code, once the new device shows it.
    pub(crate) comparison_code: Option<String>,
    /// The answer of the comparison that is in flight.
    pub(crate) answering: Option<MoveStep>,
    /// The code was lost with a restart before the new device read it: the move cannot go on.
    pub(crate) given_up: bool,
}

/// The code that the new device scans, or that is typed there.
pub(crate) struct MoveCode {
    pub(crate) modules: Vec<Vec<bool>>,
    pub(crate) typed: String,
    pub(crate) expires_at: UnixSeconds,
}

/// The server's report on a move.
pub(crate) enum MoveReport {
    /// The move goes on.
    Ongoing,
    /// The new phone is in.
    Moved,
    /// The move ended.
    Ended,
    /// This device's clock is off; the server's time.
    Time(UnixSeconds),
    /// No answer.
    Unanswered(ResponseError),
}

impl MoveProgress {
    pub(crate) fn new(account: &Account, secret: EnrolmentSecret, now: UnixSeconds) -> Self {
        Self {
            code: MoveCode::of(account, EnrolmentSecret::from_bytes(*secret.expose()), now),
            ..Self::resumed(account.device, secret.derive_id())
        }
    }

    /// A move after a restart: only the server knows its state.
    pub(crate) const fn resumed(device: DeviceId, enrolment: EnrolmentId) -> Self {
        Self {
            device,
            enrolment,
            code: None,
            claimed: false,
            attempts_left: None,
            comparison_code: None,
            answering: None,
            given_up: false,
        }
    }

    /// The background's question: the state, or the end of a move that cannot continue.
    pub(crate) const fn background_step(&self) -> MoveStep {
        if self.given_up {
            MoveStep::Differ
        } else {
            MoveStep::Look
        }
    }

    /// Parses the answer and applies it.
    pub(crate) fn on_response(
        &mut self,
        question: &Outgoing,
        nonce: Nonce16,
        account: &Account,
        body: Body,
    ) -> MoveReport {
        let named = |moving: &MoveStatus| (moving.device, moving.nonce);
        let key = (account.device, nonce);
        match response::read_timed(question, key, &account.server_key, body, named) {
            Ok(TimedReply::Answer(told)) => match told.state {
                MoveState::Waiting => {
                    self.given_up = self.code.is_none();
                    MoveReport::Ongoing
                }
                MoveState::Claimed => {
                    self.claimed = true;
                    self.attempts_left = (told.attempts_left > 0
                        && told.attempts_left < protocol::enrolment::MAX_ATTEMPTS)
                        .then_some(told.attempts_left);
                    MoveReport::Ongoing
                }
                MoveState::Compare => {
                    self.comparison_code =
                        Some(told.comparison_code.to_string()).filter(|code| code.len() == 6);
                    MoveReport::Ongoing
                }
                MoveState::Moved => MoveReport::Moved,
                MoveState::Ended => MoveReport::Ended,
            },
            Ok(TimedReply::Time(time)) => MoveReport::Time(time.time),
            // The refusal is not about the move: the query is repeated.
            Ok(TimedReply::Refused(refused))
                if matches!(
                    refused.why,
                    Refusal::TooMany | Refusal::ServerFault | Refusal::Replayed
                ) =>
            {
                MoveReport::Ongoing
            }
            Ok(TimedReply::Refused(_)) => MoveReport::Ended,
            Err(error) => MoveReport::Unanswered(error),
        }
    }
}

impl MoveCode {
    fn of(account: &Account, secret: EnrolmentSecret, now: UnixSeconds) -> Option<Self> {
        let typed = EnrolmentCode::to_typed(EnrolmentKind::Enrol, &secret);
        let link = EnrolmentCode {
            origin: account.origin.clone(),
            kind: EnrolmentKind::Enrol,
            secret,
            server_key_hash: Some(account.server_key.short_hash()),
        }
        .to_link()?;
        let code = QrCode::with_error_correction_level(link, EcLevel::M).ok()?;
        let colors = code.to_colors();
        let rows = colors.chunks(code.width());
        Some(Self {
            modules: rows
                .map(|row| row.iter().map(|color| *color == Color::Dark).collect())
                .collect(),
            typed,
            expires_at: now.plus(protocol::enrolment::LIFETIME_S),
        })
    }
}
