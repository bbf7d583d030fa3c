//! What the person is in the middle of: one variant a screen, each holding its journey's state.

use protocol::ids::DeviceId;

use crate::{
    flows::{answer, approve, enrol},
    seal::state::{Account, Standing},
    views::{EnrolmentKind, Outcome},
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
    Compare(Comparison),
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

/// Six characters to compare with the page.
pub(super) struct Comparison {
    pub(super) device: DeviceId,
    pub(super) six: String,
    pub(super) kind: EnrolmentKind,
}

impl Comparison {
    /// What an account that waits for the page's yes has to show.
    pub(super) fn of(account: &Account) -> Option<Self> {
        let Standing::Pending { six } = &account.standing else {
            return None;
        };
        let enrolled = account.position.epoch == 0;
        Some(Self {
            device: account.device,
            six: six.clone(),
            kind: if enrolled {
                EnrolmentKind::Enrol
            } else {
                EnrolmentKind::PinReset
            },
        })
    }

    /// Whether there is still something to compare. A reset counts at once, and the page still asks: the person
    /// leaves by hand.
    pub(super) fn stands(&self, standing: Option<&Standing>) -> bool {
        match standing {
            Some(Standing::Pending { .. }) => true,
            Some(Standing::Active) => self.kind == EnrolmentKind::PinReset,
            _ => false,
        }
    }
}

impl Stage {
    /// Where a text that was scanned, pasted or opened as a link is taken.
    pub(super) const fn takes_codes(&self) -> bool {
        matches!(self, Self::Idle | Self::WhereToGo | Self::Scan { .. })
    }
}
