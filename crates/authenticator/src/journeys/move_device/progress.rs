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

/// A move under way.
pub(crate) struct MoveProgress {
    pub(crate) device: DeviceId,
    pub(crate) enrolment: EnrolmentId,
    /// The code; gone after a restart, since r never touches the disk.
    pub(crate) code: Option<MoveCode>,
    pub(crate) claimed: bool,
    pub(crate) attempts_left: Option<u8>,
    /// Six characters, once they are to be compared.
    pub(crate) comparison_code: Option<String>,
    /// The answer of the comparison is under way.
    pub(crate) answering: Option<MoveStep>,
    /// The code was lost with a restart before the new device read it: nobody can go on from here.
    pub(crate) given_up: bool,
}

/// What the new device scans or is typed.
pub(crate) struct MoveCode {
    pub(crate) modules: Vec<Vec<bool>>,
    pub(crate) typed: String,
    pub(crate) expires_at: UnixSeconds,
}

/// What the server told.
pub(crate) enum MoveReport {
    /// It goes on.
    Ongoing,
    /// The new phone is in.
    Moved,
    /// It ended.
    Ended,
    /// By the right time, again.
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

    /// What a restart finds: only the server knows how far it came.
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

    /// What the background says: it looks, or gives up what cannot go on.
    pub(crate) const fn background_step(&self) -> MoveStep {
        if self.given_up {
            MoveStep::Differ
        } else {
            MoveStep::Look
        }
    }

    /// Takes what the server told.
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
            // It says nothing of the move: asked again.
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
        let typed = EnrolmentCode::to_typed(&secret);
        let link = EnrolmentCode {
            origin: account.origin.clone(),
            kind: Some(EnrolmentKind::Enrol),
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
