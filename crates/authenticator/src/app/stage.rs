//! What the person is in the middle of: one variant a screen, each holding its journey's state.

use protocol::ids::DeviceId;

use crate::{
    flows::{answer, approve, enrol},
    views::Outcome,
};

/// What the person is in the middle of.
pub(super) enum Stage {
    /// Nothing: welcome, home or a halted account, as the vault says.
    Idle,
    /// The address to open.
    WhereToGo,
    /// The scanner.
    Scan {
        /// A picture is being read.
        busy: bool,
    },
    /// "Register this device?"
    ConfirmEnrolment(enrol::Scanned),
    /// The claim is under way.
    Claiming(enrol::Claiming),
    /// The PIN of an enrolment.
    EnrolPin(Box<enrol::Typing>),
    /// The finish bytes are under way.
    Finishing(enrol::Finishing),
    /// Six characters.
    Compare(DeviceId),
    /// A request's card.
    Request(approve::Reading),
    /// A denial is under way.
    Denying(approve::Denying),
    /// The PIN of an approval.
    ApprovePin(Box<approve::Typing>),
    /// An approval is under way.
    Approving(Box<approve::Sending>),
    /// How a request ended.
    Done {
        outcome: Outcome,
        service: String,
        account: String,
    },
    /// "Who asks", of an offline challenge.
    ConfirmChallenge(answer::Scanned),
    /// The PIN of an offline challenge.
    AnswerPin(Box<answer::Typing>),
    /// The one-time password.
    Shown(Box<answer::Shown>),
}

impl Stage {
    /// Where a text that was scanned, pasted or opened as a link is taken.
    pub(super) const fn takes_codes(&self) -> bool {
        matches!(self, Self::Idle | Self::WhereToGo | Self::Scan { .. })
    }
}
