//! A journey: a state machine whose transitions consume the state and return the next one.
//!
//! A transition may read and change the vault and prepare the next question. It never waits and never sends: the
//! [runtime](crate::App) executes the [`Effect`] and hands the result to the transition that awaits it.

use std::time::Duration;

use protocol::{
    ids::{DeviceId, RequestId},
    keys::{EnrolmentSecret, FactorKey},
    pin::Pin,
};

use super::{
    approval::{change::ChangeKind, review::RequestReview},
    context::{Context, InboxChange},
    response::Body,
};
use crate::{
    pin::PinBuffer,
    ports::PresenceError,
    scan::Image,
    vault::{Outgoing, Persisted},
    views::{AccountNotice, Action, Screen},
};

/// The state of one journey.
pub(crate) trait Journey: Sized {
    /// The questions of this journey to a server. Each carries the data to parse its answer.
    type Question;

    /// Applies the person's action.
    ///
    /// # Errors
    /// The unchanged state, if the current screen does not offer this action.
    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self>;

    /// One step back.
    ///
    /// # Errors
    /// The unchanged state, if back leads nowhere.
    fn back(self, ctx: &mut Context) -> Step<Self>;

    /// To the home screen.
    ///
    /// # Errors
    /// The unchanged state, if it is the home screen or cannot be left now.
    fn go_home(self, _ctx: &mut Context) -> Step<Self> {
        Ok(Transition::home())
    }

    /// The screen to show.
    fn view(&self, ctx: &Context) -> Screen;

    /// Verifies an answer and applies it: to the vault in any case, to the screen only if it is still the one that
    /// asked.
    fn on_response(
        question: Self::Question,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self>;

    /// Opens this journey from a place that another journey shows.
    fn open(_action: &Action, _from: Place, _ctx: &mut Context) -> Option<Transition<Self>> {
        None
    }

    /// The state that the vault's records imply after a restart.
    fn resume(_ctx: &Context) -> Option<Self> {
        None
    }

    /// The next question to send without an action of the user. `shown` is the state on the screen, if it is one of this journey.
    fn background_question(
        _target: SyncTarget,
        _shown: Option<&Self>,
        _ctx: &mut Context,
    ) -> Option<(Self::Question, Persisted<Outgoing>)> {
        None
    }

    /// The place that this state shows, if other journeys can be opened from it.
    fn place(&self) -> Option<Place> {
        None
    }

    /// Whether an answer is awaited, which a link must not take away.
    fn awaits_response(&self) -> bool {
        false
    }

    /// Whether a link has to wait until this state ends.
    fn holds_links(&self) -> bool {
        self.awaits_response()
    }

    /// The request that the screen is about.
    fn request_on_screen(&self) -> Option<RequestId> {
        None
    }

    /// Whether something that waits may take the screen.
    fn is_idle(&self) -> bool {
        false
    }

    /// The target of a scanned, pasted or typed code; `None` if this state accepts none.
    fn accepts_codes(&self) -> Option<CodeTarget> {
        None
    }

    /// The scanner's `busy` flag, where the scanner is on the screen.
    fn scanner(&mut self) -> Option<&mut bool> {
        None
    }

    /// The PIN digits typed so far, where a PIN is typed.
    fn pin(&mut self) -> Option<&mut PinBuffer> {
        None
    }

    /// A PIN is complete.
    fn on_pin(self, _pin: Pin, _ctx: &mut Context) -> Transition<Self> {
        Transition::to(self)
    }

    /// The platform released `K_bio`, or did not.
    fn on_key_released(
        self,
        _released: Result<FactorKey, PresenceError>,
        _ctx: &mut Context,
    ) -> Transition<Self> {
        Transition::to(self)
    }

    /// The platform stored `K_bio`, or did not.
    ///
    /// # Errors
    /// The unchanged state, if it does not await this.
    fn on_key_stored(self, _stored: Result<(), PresenceError>, _ctx: &mut Context) -> Step<Self> {
        Err(self)
    }

    /// The browser was asked to open an address.
    fn on_browser_opened(&mut self, _address: &str, _opened: bool, _ctx: &mut Context) {}

    /// The person answered the platform's question about notifications.
    fn on_permission_answered(self, _ctx: &mut Context) -> Transition<Self> {
        Transition::to(self)
    }

    /// The window came into view.
    fn on_in_view(self, _ctx: &mut Context) -> Transition<Self> {
        Transition::to(self)
    }

    /// A poll brought a new inbox.
    fn on_inbox(self, _change: &InboxChange, _ctx: &mut Context) -> Transition<Self> {
        Transition::to(self)
    }
}

/// The transition that an action leads to, or the unchanged state where the action is not offered.
pub(crate) type Step<J> = Result<Transition<J>, J>;

/// The next state of a journey, and its effects outside.
pub(crate) struct Transition<J: Journey> {
    pub(crate) next: Next<J>,
    pub(crate) effect: Option<Effect<J::Question>>,
}

/// The state that follows.
pub(crate) enum Next<J> {
    /// One of the same journey.
    State(J),
    /// Another journey.
    GoTo(Destination),
}

impl<J: Journey> Transition<J> {
    pub(crate) const fn to(state: J) -> Self {
        Self {
            next: Next::State(state),
            effect: None,
        }
    }

    pub(crate) const fn leave(destination: Destination) -> Self {
        Self {
            next: Next::GoTo(destination),
            effect: None,
        }
    }

    pub(crate) const fn home() -> Self {
        Self::leave(Destination::Home)
    }

    pub(crate) fn with(mut self, effect: Effect<J::Question>) -> Self {
        self.effect = Some(effect);
        self
    }

    /// Sends a question from this state.
    pub(crate) fn asking(self, question: J::Question, out: Persisted<Outgoing>) -> Self {
        self.with(Effect::send(question, out))
    }
}

/// The next screen when a journey ends: a state of another journey, named without importing it.
pub(crate) enum Destination {
    /// The home screen, or the welcome screen.
    Home,
    /// The state that the vault's records imply, otherwise the home screen.
    Resumed,
    /// The list of accounts.
    Accounts,
    /// One account.
    Account {
        device: DeviceId,
        notice: Option<AccountNotice>,
    },
    /// The settings.
    Settings,
    /// A request's card.
    Request(Box<RequestReview>),
    /// The PIN of a change that this device makes to itself.
    DeviceChange(DeviceId, ChangeKind),
    /// The code that the new device scans.
    MoveCode(DeviceId, EnrolmentSecret),
    /// The offers after an account was registered: notifications, then biometrics.
    Offers(DeviceId),
    /// Biometrics alone.
    OfferBiometrics(DeviceId),
}

/// A screen that other journeys are opened from and lead back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Home,
    Accounts,
    Account(DeviceId),
    Settings,
}

impl From<Place> for Destination {
    fn from(place: Place) -> Self {
        match place {
            Place::Home => Self::Home,
            Place::Accounts => Self::Accounts,
            Place::Account(device) => Self::Account {
                device,
                notice: None,
            },
            Place::Settings => Self::Settings,
        }
    }
}

/// The kinds of code that a scan, a paste or typing may yield.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeTarget {
    /// An account of this app, or a new one.
    Any,
    /// The person adds an account.
    NewAccount,
    /// The person scans the old phone.
    NewPhone,
}

/// An effect that the runtime executes outside the lock. `Q`: the questions that can be sent.
pub(crate) enum Effect<Q> {
    /// Send a question to a server.
    Send(Box<InFlightRequest<Q>>),
    /// Read the QR code in an image. The generation of a picture; a camera frame has none.
    ReadImage(Box<Image>, Option<u64>),
    /// Prompt for biometrics and release `K_bio` of an account.
    ReleaseKey(DeviceId),
    /// Put `K_bio` of an account into the platform's store.
    StoreKey(DeviceId, FactorKey),
    /// Open an address in the browser.
    OpenBrowser(String),
    /// Open the platform's settings of the screen lock.
    OpenPlatformSettings,
    /// Ask the person to allow notifications.
    RequestNotificationPermission,
    /// Open the platform's settings of this app's notifications.
    OpenNotificationSettings,
}

/// A question on its way to a server.
pub(crate) struct InFlightRequest<Q> {
    /// The question, which parses the answer.
    pub(crate) question: Q,
    pub(crate) out: Persisted<Outgoing>,
    /// Wait before it is sent.
    pub(crate) delay: Duration,
}

impl<Q> Effect<Q> {
    pub(crate) fn send(question: Q, out: Persisted<Outgoing>) -> Self {
        Self::send_after(Duration::ZERO, question, out)
    }

    pub(crate) fn send_after(delay: Duration, question: Q, out: Persisted<Outgoing>) -> Self {
        Self::Send(Box::new(InFlightRequest {
            question,
            out,
            delay,
        }))
    }

    /// The same effect, with its question as one of another type.
    pub(crate) fn map<R>(self, wrap: impl FnOnce(Q) -> R) -> Effect<R> {
        match self {
            Self::Send(request) => Effect::Send(Box::new(InFlightRequest {
                question: wrap(request.question),
                out: request.out,
                delay: request.delay,
            })),
            Self::ReadImage(image, generation) => Effect::ReadImage(image, generation),
            Self::ReleaseKey(device) => Effect::ReleaseKey(device),
            Self::StoreKey(device, key) => Effect::StoreKey(device, key),
            Self::OpenBrowser(address) => Effect::OpenBrowser(address),
            Self::OpenPlatformSettings => Effect::OpenPlatformSettings,
            Self::RequestNotificationPermission => Effect::RequestNotificationPermission,
            Self::OpenNotificationSettings => Effect::OpenNotificationSettings,
        }
    }
}

/// An answer, not verified yet, and the screen that it meets.
pub(crate) struct Response<'a, J> {
    /// The question that was sent.
    pub(crate) sent: &'a Outgoing,
    pub(crate) body: Body,
    /// The state on the screen, if it is one of this journey.
    pub(crate) current: Option<J>,
    /// The screen is still the one that asked, and awaits an answer.
    pub(crate) awaited: bool,
    /// A screen asked, not the background.
    pub(crate) by_screen: bool,
    /// The screen is one that may be replaced.
    pub(crate) screen_is_idle: bool,
    /// The place that the screen shows.
    pub(crate) place: Option<Place>,
}

/// The result of an answer.
pub(crate) struct Handled<J: Journey> {
    /// `None` leaves another journey's screen as it is.
    pub(crate) transition: Option<Transition<J>>,
    /// When the background asks next.
    pub(crate) pace: Pace,
}

impl<J: Journey> Handled<J> {
    /// The screen stays as it is.
    pub(crate) fn unchanged(current: Option<J>) -> Self {
        Self {
            transition: current.map(Transition::to),
            pace: Pace::Now,
        }
    }

    pub(crate) fn at(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }
}

impl<J: Journey> From<Transition<J>> for Handled<J> {
    fn from(transition: Transition<J>) -> Self {
        Self {
            transition: Some(transition),
            pace: Pace::Now,
        }
    }
}

/// When the background asks the next question of the same target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// At once.
    Now,
    /// Not within the minimal interval of two polls.
    MinInterval,
    /// After this many seconds.
    After(u64),
    /// No answer, or none that helps: later each time.
    BackOff,
}

/// A target of background sync. Each has its own loop, so that none waits for another's server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum SyncTarget {
    /// The finish bytes of an enrolment.
    Enrolment,
    /// One account.
    Account(DeviceId),
    /// The push endpoint of one account. A server that does not accept it still answers polls.
    PushEndpoint(DeviceId),
}
