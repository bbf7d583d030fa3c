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
//! - [`codes`]: codes that are scanned, pasted or typed.
//! - `registration`: the macro behind the list below.
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
mod codes;
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
#[macro_use]
mod registration;
mod response;
mod same_device;
mod server_key;
mod server_state;
pub(crate) mod settings;
mod unlocked;

use protocol::{
    ids::{DeviceId, RequestId},
    keys::FactorKey,
    same_device::RequestLink,
};

pub(crate) use self::codes::parse_code;
use self::{
    codes::take_code,
    context::{Context, InboxChange, LateResult},
    journey::{
        CodeTarget, Destination, Effect, Journey as _, Next, Pace, Place, Response, SyncTarget,
        Transition,
    },
};
use crate::{
    model::DeliveryMode,
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
