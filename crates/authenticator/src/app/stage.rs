//! What the person is in the middle of: one variant a screen, each holding its journey's state.

use protocol::{ids::DeviceId, same_device::ReturnCode};

use crate::{
    flows::{answer, approve, enrol, history, moving, opening, own},
    model::AccountStatus,
    vault::state::Account,
    views::{EnrolmentKind, Outcome, RequestKind, Told},
};

/// What the person is in the middle of.
pub(super) enum Stage {
    /// Nothing: welcome, home or a halted account, as the vault says.
    Idle,
    /// The device has no screen lock, C03.
    NoScreenLock {
        /// One more account was wanted.
        adding: bool,
        /// The code that was consented to; it goes on with it.
        scanned: Option<enrol::Scanned>,
    },
    /// The address to open.
    WhereToGo {
        /// One more account is wanted.
        adding: bool,
    },
    /// The scanner.
    Scan {
        /// A picture is being read.
        busy: bool,
        /// One more account is wanted: a typed code is for that.
        adding: bool,
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
    /// Tell of requests by notifications?
    OfferNotifications {
        /// The account that was just registered.
        device: DeviceId,
        /// The platform's prompt is up.
        asking: bool,
    },
    /// Fingerprint or face from now on?
    OfferBiometrics(DeviceId),
    /// A link was opened; its request is fetched.
    Opening(opening::Opening),
    /// A request's card.
    Request(approve::Reading),
    /// A denial is under way.
    Denying(approve::Denying),
    /// The PIN of an approval.
    ApprovePin(Box<approve::Typing>),
    /// An approval is under way; or a change of this phone itself.
    Approving(Box<approve::Sending>),
    /// How a request ended.
    Done(Done),
    /// "Who asks", of an offline challenge.
    ConfirmChallenge(answer::Scanned),
    /// The fields of a transaction.
    Sign(answer::Form),
    /// The PIN of an offline challenge.
    AnswerPin(Box<answer::Typing>),
    /// The one-time password.
    Shown(Box<answer::Shown>),
    /// The platform's prompt is up.
    Releasing(Release),
    /// PINs of a change that this phone makes about itself.
    OwnPin(own::Typing),
    /// The platform's store is taking `K_bio`.
    Keeping(own::Ready),
    /// The server is asked for the request of such a change.
    OwnAsking(own::Asking),
    /// All accounts.
    Accounts,
    /// One account.
    Account {
        /// Which.
        device: DeviceId,
        /// What was just done.
        told: Option<Told>,
    },
    /// Its history.
    History(history::Page),
    /// What can be set.
    Settings,
    /// How the person is told.
    Notifications,
    /// What helps somebody to help.
    Diagnostics,
    /// What a move will do.
    MoveIntro(DeviceId),
    /// A move is under way.
    Moving(Box<moving::Moving>),
    /// The account is on the new phone.
    Moved {
        /// Masked account.
        account: String,
        /// The server's name.
        server_name: String,
    },
}

/// What the platform's prompt is for.
pub(super) enum Release {
    /// An approval.
    Approve(Box<approve::Typing>),
    /// A one-time password.
    Answer(Box<answer::Typing>),
}

/// How a request ended.
pub(super) struct Done {
    pub(super) outcome: Outcome,
    pub(super) service: String,
    pub(super) account: String,
    pub(super) kind: RequestKind,
    pub(super) same_device_return: Option<Back>,
}

/// The way back to the browser on this device, §7.4.
pub(super) struct Back {
    /// The server's page of this request, with the code.
    pub(super) address: String,
    /// The code, for its nine characters.
    pub(super) code: ReturnCode,
    /// The browser was opened.
    pub(super) opened: bool,
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
        let AccountStatus::Pending {
            comparison_code: six,
        } = &account.status
        else {
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
    pub(super) fn stands(&self, standing: Option<&AccountStatus>) -> bool {
        match standing {
            Some(AccountStatus::Pending { .. }) => true,
            Some(AccountStatus::Active) => self.kind == EnrolmentKind::PinReset,
            _ => false,
        }
    }
}

impl Stage {
    /// Where a text that was scanned, pasted or typed is taken.
    pub(super) const fn takes_codes(&self) -> bool {
        matches!(
            self,
            Self::Idle | Self::WhereToGo { .. } | Self::Scan { .. }
        )
    }

    /// Whether one more account is wanted here.
    pub(super) const fn is_adding(&self) -> bool {
        matches!(
            self,
            Self::WhereToGo { adding: true } | Self::Scan { adding: true, .. }
        )
    }

    /// Whether an answer is awaited, which a link must not take away.
    pub(super) const fn awaits(&self) -> bool {
        matches!(
            self,
            Self::Claiming(_)
                | Self::Finishing(_)
                | Self::Opening(_)
                | Self::Denying(_)
                | Self::Approving(_)
                | Self::Releasing(_)
                | Self::Keeping(_)
                | Self::OwnAsking(_)
                | Self::OfferNotifications { asking: true, .. }
        )
    }

    /// Whether something stands here that a link must not end: it opens afterwards.
    pub(super) const fn holds(&self) -> bool {
        self.awaits()
            || matches!(
                self,
                Self::EnrolPin(_) | Self::Compare(_) | Self::Moving(_) | Self::Shown(_)
            )
    }

    /// The digits of a PIN that are typed so far are forgotten.
    pub(super) fn forget_digits(&mut self) {
        match self {
            Self::EnrolPin(typing) => typing.pin.clear(),
            Self::ApprovePin(typing) => typing.pin.clear(),
            Self::AnswerPin(typing) => typing.pin.clear(),
            Self::OwnPin(typing) => typing.pin.clear(),
            _ => {}
        }
    }
}
