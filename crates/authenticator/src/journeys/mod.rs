//! The journeys: one state machine per task of the person.
//!
//! A journey owns its states, what each action does in them, the questions that it asks a server together with the
//! parsing of their answers, the step back, and its screens. The trait is [`Journey`](journey::Journey); every journey
//! is registered once in the list below, which makes the [`FlowState`] and the [`Question`]s of it.
//!
//! Beside the journeys:
//! - [`journey`]: the trait, transitions, effects, questions in flight.
//! - [`context`]: the vault, the state of each server, the platform.
//! - [`server_state`], [`open_request`]: data from a server, in memory only.
//! - [`response`]: verifying answers.
//! - [`approval`]: an approval on its way, shared by two journeys.
//!
//! Invariants:
//! - A journey names another one only as a [`Destination`](journey::Destination) or [`Place`](journey::Place).
//! - Nothing here waits, sends, reads a clock or draws randomness but through the ports.
//! - State that survives a restart is in the vault's records; [`FlowState::resumed`] alone derives a screen from them.

#![expect(
    clippy::result_large_err,
    reason = "an Err here is the unchanged state, once per action, not an error that is propagated"
)]

mod account_view;
mod accounts;
pub(crate) mod approval;
mod approve;
mod biometrics;
pub(crate) mod context;
mod device_change;
mod enrol;
mod history;
mod home;
pub(crate) mod journey;
mod move_device;
mod notifications;
mod one_time_password;
pub(crate) mod open_request;
mod response;
mod same_device;
mod server_key;
mod server_state;
pub(crate) mod settings;
mod unlocked;

use protocol::{
    ParseError,
    code::Code,
    ids::{DeviceId, RequestId, UnixSeconds},
    keys::FactorKey,
    link::EnrolmentCode,
    same_device::RequestLink,
};

use self::{
    context::{Context, InboxChange, LateResult},
    enrol::exchange::{ScannedEnrolment, Start},
    journey::{
        CodeTarget, Destination, Effect, Journey as _, Next, Pace, Place, Response, SyncTarget,
        Transition,
    },
    one_time_password::challenge::ScannedChallenge,
};
use crate::{
    model::{DeliveryMode, ErrorCode, Problem},
    pin::PinBuffer,
    ports::PresenceError,
    vault::{Outgoing, Persisted},
    views::{Action, Screen},
};

/// The state that follows, and what has to happen outside.
pub(crate) type Followed = (FlowState, Option<Effect<Question>>);

/// A journey of the list below.
trait Registered: journey::Journey {
    fn state(self) -> FlowState;
    fn question(question: Self::Question) -> Question;
}

macro_rules! journeys {
    ($($name:ident: $state:ty,)*) => {
        /// The state of the current journey.
        #[allow(
            clippy::large_enum_variant,
            reason = "one value exists at a time, and it moves once per action"
        )]
        pub(crate) enum FlowState {
            $($name($state),)*
        }

        /// A question of one journey.
        pub(crate) enum Question {
            $($name(<$state as journey::Journey>::Question),)*
        }

        $(impl Registered for $state {
            fn state(self) -> FlowState {
                FlowState::$name(self)
            }

            fn question(question: Self::Question) -> Question {
                Question::$name(question)
            }
        })*

        impl FlowState {
            /// Passes an action to the current journey.
            ///
            /// # Errors
            /// The unchanged state, if it does not offer the action.
            fn act_in_journey(self, action: &Action, ctx: &mut Context) -> Result<Followed, Self> {
                match self {
                    $(Self::$name(state) => match state.act(action, ctx) {
                        Ok(transition) => Ok(follow(transition, ctx)),
                        Err(state) => Err(Self::$name(state)),
                    },)*
                }
            }

            fn back(self, ctx: &mut Context) -> Result<Followed, Self> {
                match self {
                    $(Self::$name(state) => match state.back(ctx) {
                        Ok(transition) => Ok(follow(transition, ctx)),
                        Err(state) => Err(Self::$name(state)),
                    },)*
                }
            }

            fn go_home(self, ctx: &mut Context) -> Result<Followed, Self> {
                match self {
                    $(Self::$name(state) => match state.go_home(ctx) {
                        Ok(transition) => Ok(follow(transition, ctx)),
                        Err(state) => Err(Self::$name(state)),
                    },)*
                }
            }

            /// The journey that an action opens from a place.
            fn opened(action: &Action, from: Place, ctx: &mut Context) -> Option<Followed> {
                $(if let Some(transition) = <$state>::open(action, from, ctx) {
                    return Some(follow(transition, ctx));
                })*
                None
            }

            /// The state that the vault's records imply, otherwise the home screen.
            pub(crate) fn resumed(ctx: &Context) -> Self {
                $(if let Some(state) = <$state>::resume(ctx) {
                    return Self::$name(state);
                })*
                Self::Home(home::Home)
            }

            /// The next question to send about a target without an action of the user, the most urgent first.
            pub(crate) fn background_question(
                &self,
                target: SyncTarget,
                ctx: &mut Context,
            ) -> Option<(Question, Persisted<Outgoing>)> {
                $({
                    let shown = match self {
                        Self::$name(state) => Some(state),
                        _ => None,
                    };
                    if let Some((question, out)) = <$state>::background_question(target, shown, ctx) {
                        return Some((Question::$name(question), out));
                    }
                })*
                None
            }

            /// Hands an answer to the journey that asked.
            pub(crate) fn on_response(
                self,
                question: Question,
                arrived: Arrived<'_>,
                ctx: &mut Context,
            ) -> (Followed, Pace) {
                let awaited = arrived.is_current && self.awaits_response();
                let (screen_is_idle, place) = (self.is_idle(), self.place());
                match question {
                    $(Question::$name(question) => {
                        let (current, other) = match self {
                            Self::$name(state) => (Some(state), None),
                            other => (None, Some(other)),
                        };
                        let handled = <$state>::on_response(
                            question,
                            Response {
                                sent: arrived.sent,
                                body: arrived.body,
                                current,
                                awaited,
                                by_screen: arrived.by_screen,
                                screen_is_idle,
                                place,
                            },
                            ctx,
                        );
                        let followed = match (handled.transition, other) {
                            (Some(transition), _) => follow(transition, ctx),
                            (None, Some(other)) => (other, None),
                            (None, None) => (Self::Home(home::Home), None),
                        };
                        (followed, handled.pace)
                    })*
                }
            }

            pub(crate) fn view(&self, ctx: &Context) -> Screen {
                match self {
                    $(Self::$name(state) => state.view(ctx),)*
                }
            }

            pub(crate) fn place(&self) -> Option<Place> {
                match self {
                    $(Self::$name(state) => state.place(),)*
                }
            }

            pub(crate) fn awaits_response(&self) -> bool {
                match self {
                    $(Self::$name(state) => state.awaits_response(),)*
                }
            }

            /// Whether a link has to wait until this state ends.
            pub(crate) fn holds_links(&self) -> bool {
                match self {
                    $(Self::$name(state) => state.holds_links(),)*
                }
            }

            /// The request that the screen is about.
            pub(crate) fn request_on_screen(&self) -> Option<RequestId> {
                match self {
                    $(Self::$name(state) => state.request_on_screen(),)*
                }
            }

            /// Whether something that waits may take the screen.
            pub(crate) fn is_idle(&self) -> bool {
                match self {
                    $(Self::$name(state) => state.is_idle(),)*
                }
            }

            fn accepts_codes(&self) -> Option<CodeTarget> {
                match self {
                    $(Self::$name(state) => state.accepts_codes(),)*
                }
            }

            /// The scanner's `busy` flag, where the scanner is on the screen.
            pub(crate) fn scanner(&mut self) -> Option<&mut bool> {
                match self {
                    $(Self::$name(state) => state.scanner(),)*
                }
            }

            /// The PIN digits typed so far, where a PIN is typed.
            pub(crate) fn pin(&mut self) -> Option<&mut PinBuffer> {
                match self {
                    $(Self::$name(state) => state.pin(),)*
                }
            }

            fn on_pin(self, pin: protocol::pin::Pin, ctx: &mut Context) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_pin(pin, ctx);
                        follow(transition, ctx)
                    })*
                }
            }

            pub(crate) fn on_key_released(
                self,
                released: Result<FactorKey, PresenceError>,
                ctx: &mut Context,
            ) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_key_released(released, ctx);
                        follow(transition, ctx)
                    })*
                }
            }

            /// # Errors
            /// The unchanged state, if it does not await this.
            pub(crate) fn on_key_stored(
                self,
                stored: Result<(), PresenceError>,
                ctx: &mut Context,
            ) -> Result<Followed, Self> {
                match self {
                    $(Self::$name(state) => match state.on_key_stored(stored, ctx) {
                        Ok(transition) => Ok(follow(transition, ctx)),
                        Err(state) => Err(Self::$name(state)),
                    },)*
                }
            }

            pub(crate) fn on_browser_opened(
                &mut self,
                address: &str,
                opened: bool,
                ctx: &mut Context,
            ) {
                match self {
                    $(Self::$name(state) => state.on_browser_opened(address, opened, ctx),)*
                }
            }

            pub(crate) fn on_permission_answered(self, ctx: &mut Context) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_permission_answered(ctx);
                        follow(transition, ctx)
                    })*
                }
            }

            pub(crate) fn on_in_view(self, ctx: &mut Context) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_in_view(ctx);
                        follow(transition, ctx)
                    })*
                }
            }

            pub(crate) fn on_inbox(self, change: &InboxChange, ctx: &mut Context) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_inbox(change, ctx);
                        follow(transition, ctx)
                    })*
                }
            }
        }
    };
}

// The order is that of what is resumed after a restart and of what is asked in the background: the most urgent first.
journeys! {
    Enrol: enrol::Enrol,
    Approve: approve::Approve,
    MoveDevice: move_device::MoveDevice,
    History: history::History,
    DeviceChange: device_change::ChangeDevice,
    OneTimePassword: one_time_password::OneTimePassword,
    SameDevice: same_device::SameDevice,
    Notifications: notifications::Notifications,
    Biometrics: biometrics::OfferBiometrics,
    Settings: settings::SettingsMenu,
    Accounts: accounts::Accounts,
    Home: home::Home,
}

/// An answer, and the screen that asked.
pub(crate) struct Arrived<'a> {
    pub(crate) sent: &'a Outgoing,
    pub(crate) body: response::Body,
    /// No action came since the question was sent.
    pub(crate) is_current: bool,
    /// A screen asked, not the background.
    pub(crate) by_screen: bool,
}

/// Makes a journey's transition one of all journeys, and resolves a destination.
fn follow<J: Registered>(transition: Transition<J>, ctx: &Context) -> Followed {
    let state = match transition.next {
        Next::State(state) => state.state(),
        Next::GoTo(destination) => FlowState::at(destination, ctx),
    };
    let effect = transition.effect.map(|effect| effect.map(J::question));
    (state, effect)
}

impl FlowState {
    /// The state that a destination names.
    pub(crate) fn at(destination: Destination, ctx: &Context) -> Self {
        match destination {
            Destination::Home => Self::Home(home::Home),
            Destination::Resumed => Self::resumed(ctx),
            Destination::Accounts => Self::Accounts(accounts::Accounts::List),
            Destination::Account { device, notice } => {
                Self::Accounts(accounts::Accounts::Account { device, notice })
            }
            Destination::Settings => Self::Settings(settings::SettingsMenu::Menu),
            Destination::Request(review) => Self::Approve(approve::Approve::Review(*review)),
            Destination::DeviceChange(device, kind) => {
                Self::DeviceChange(device_change::ChangeDevice::begin(device, kind))
            }
            Destination::MoveCode(device, secret) => {
                move_device::MoveDevice::show_code(device, secret, ctx)
                    .map_or(Self::Home(home::Home), Self::MoveDevice)
            }
            Destination::Offers(device) => {
                let status = ctx.notification_status;
                if notifications::can_ask(ctx) && status.mode != DeliveryMode::WhileOpen {
                    Self::Notifications(notifications::Notifications::Offer {
                        device,
                        asking: false,
                    })
                } else {
                    Self::at(Destination::OfferBiometrics(device), ctx)
                }
            }
            Destination::OfferBiometrics(device) => match ctx.biometrics {
                Some(_) => Self::Biometrics(biometrics::OfferBiometrics(device)),
                None => Self::Home(home::Home),
            },
        }
    }

    /// Applies the person's action.
    ///
    /// # Errors
    /// The unchanged state, if the current screen does not offer this action.
    pub(crate) fn act(mut self, action: &Action, ctx: &mut Context) -> Result<Followed, Self> {
        match action {
            Action::Code { text } => {
                if let Some(target) = self.accepts_codes() {
                    let next = match take_code(text, target, ctx) {
                        Ok((next, warning)) => {
                            ctx.problem = warning;
                            next
                        }
                        Err(problem) => {
                            ctx.problem = Some(problem);
                            self
                        }
                    };
                    return Ok((next, None));
                }
            }
            Action::PinDigit { digit } => {
                return match self.pin().map(|buffer| buffer.push(*digit)) {
                    Some(Some(pin)) => Ok(self.on_pin(pin, ctx)),
                    Some(None) => Ok((self, None)),
                    None => Err(self),
                };
            }
            Action::PinDelete => {
                return match self.pin().map(PinBuffer::delete) {
                    Some(()) => Ok((self, None)),
                    None => Err(self),
                };
            }
            Action::OpenRequest { id } => return self.open_request(id, ctx),
            Action::Back => return self.back(ctx),
            Action::Home => return self.go_home(ctx),
            _ => {}
        }
        match self.act_in_journey(action, ctx) {
            Ok(followed) => Ok(followed),
            Err(state) => {
                let opened = state
                    .place()
                    .and_then(|from| Self::opened(action, from, ctx));
                opened.ok_or(state)
            }
        }
    }

    /// Opens the card of a request of any account, from any screen that can be left. Its account is put on show.
    fn open_request(self, id: &str, ctx: &mut Context) -> Result<Followed, Self> {
        let found = RequestId::from_hex(id).and_then(|id| ctx.open_request(id));
        let Some((device, open)) = found.filter(|_| self.can_be_left()) else {
            return Err(self);
        };
        if self.request_on_screen() == Some(open.request.id) {
            return Err(self);
        }
        let effect = match self.place() {
            Some(Place::Home) => None,
            _ => self.go_home(ctx)?.1,
        };
        if ctx.account().is_some_and(|shown| shown.device != device) {
            ctx.change(|vault| vault.show(device));
        }
        Ok((Self::request(device, open), effect))
    }

    /// Whether a request that waits can be opened from here.
    pub(crate) fn can_be_left(&self) -> bool {
        !self.holds_links()
    }

    /// Opens a request's card, for a notice that was pressed.
    pub(crate) fn request(device: DeviceId, open: open_request::OpenRequest) -> Self {
        Self::Approve(approve::Approve::Review(
            approval::review::RequestReview::new(device, open),
        ))
    }

    /// Opens a same-device link. `None`, with a problem, if no account of this app can be meant.
    pub(crate) fn open_link(link: &RequestLink, ctx: &mut Context) -> Option<Followed> {
        let transition = same_device::SameDevice::open_link(link, ctx)?;
        Some(follow(transition, ctx))
    }

    /// Shows an approval that was answered late.
    pub(crate) fn late(late: LateResult, ctx: &Context) -> Self {
        match late {
            LateResult::Account { device, notice } => Self::at(
                Destination::Account {
                    device,
                    notice: Some(notice),
                },
                ctx,
            ),
            LateResult::Return(result) => Self::Approve(approve::Approve::Done(result)),
        }
    }
}

/// The state that a scanned, pasted or typed code leads to, and a warning beside it.
fn take_code(
    text: &str,
    target: CodeTarget,
    ctx: &Context,
) -> Result<(FlowState, Option<Problem>), Problem> {
    let vault = ctx.vault.as_ref().map_err(|_| ErrorCode::StoreDamaged)?;
    match parse_code(text)? {
        Code::Enrolment(code) => {
            let start = match target {
                CodeTarget::Any => Start::Account,
                CodeTarget::NewAccount => Start::Adding,
                CodeTarget::NewPhone => Start::NewPhone,
            };
            let scanned = ScannedEnrolment::new(code, vault.state(), start)?;
            Ok((FlowState::Enrol(enrol::Enrol::Confirm(scanned)), None))
        }
        Code::Challenge(signed) => {
            let challenge = ScannedChallenge::new(&signed, vault.state())?;
            let now: UnixSeconds = ctx.now_of(challenge.device());
            let warning = challenge
                .expired(now)
                .then(|| ErrorCode::ChallengeExpired.into());
            Ok((confirm(challenge), warning))
        }
        Code::Digits(digits) => {
            let account = ctx.account().ok_or(ErrorCode::NoSuchAccount)?;
            let challenge = ScannedChallenge::typed(digits, account.device);
            Ok((confirm(challenge), None))
        }
        // A request link on another screen would sign in whoever put it there (P6).
        Code::Request(_) => Err(ErrorCode::LinkNotScanned.into()),
    }
}

const fn confirm(challenge: ScannedChallenge) -> FlowState {
    FlowState::OneTimePassword(one_time_password::OneTimePassword::Confirm(challenge))
}

/// Parses a code, twelve digits, or an address and a typed code with a space between.
pub(crate) fn parse_code(text: &str) -> Result<Code, ErrorCode> {
    let text = text.trim();
    let parsed = match (Code::parse(text), text.split_once(char::is_whitespace)) {
        (Err(ParseError::NotACode), Some((origin, typed))) => {
            match EnrolmentCode::parse_typed(origin, typed) {
                Err(ParseError::NotACode) => return Err(ErrorCode::NotAnAddress),
                parsed => parsed.map(Code::Enrolment),
            }
        }
        (parsed, _) => parsed,
    };
    parsed.map_err(|error| match error {
        ParseError::NewerVersion => ErrorCode::NewerVersion,
        ParseError::Mistyped => ErrorCode::MistypedCode,
        ParseError::InsecureOrigin => ErrorCode::InsecureAddress,
        _ => ErrorCode::UnknownCode,
    })
}
