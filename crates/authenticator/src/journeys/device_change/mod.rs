//! Device-initiated changes, protocol.md §8.5 and §8.6: a PIN change, biometrics, the start of a move.
//!
//! PIN → (the platform stores `K_bio` →) the server makes a request of it → the request is approved like any other,
//! with the new key inside.
//!
//! - [`entry`]: the PINs.

pub(crate) mod entry;

use protocol::{
    ids::{DeviceId, Nonce16},
    messages::OfferedRequest,
    pin::Pin,
};

use self::entry::{AfterPin, ChangePinEntry, ReadyChange};
use super::{
    account_view::account_view,
    approval::{
        change::{ChangeKind, PlannedChange},
        exchange::{AfterExchange, Exchange},
        question::{ExchangeQuestion, note_late},
        review::RequestReview,
    },
    context::Context,
    journey::{Destination, Effect, Handled, Journey, Place, Response, Step, Transition},
    open_request::{OpenRequest, read_request},
    response::{self, TimedReply},
};
use crate::{
    model::{BiometricKind, ErrorCode, Problem},
    pin::PinBuffer,
    ports::PresenceError,
    views::{AccountNotice, Action, ChangePinStep, Outcome, PinPurpose, Screen},
};

/// The state of a change of this device.
pub(crate) enum ChangeDevice {
    /// The PINs are typed.
    Pin(ChangePinEntry),
    /// The platform's store takes `K_bio`.
    StoringKey(ReadyChange),
    /// The server is asked for the request to approve. `corrected`: this device's clock was corrected for it once.
    Requesting {
        ready: ReadyChange,
        nonce: Nonce16,
        corrected: bool,
    },
    /// The approval is in flight.
    Sending(Box<Exchange>, ChangeKind),
}

/// The questions of a change.
pub(crate) enum ChangeQuestion {
    /// The request to approve.
    Request(DeviceId),
    /// Its approval, or the outcome of the last one.
    Exchange(ExchangeQuestion),
}

impl ChangeDevice {
    /// Begins with the first PIN.
    pub(crate) fn begin(device: DeviceId, kind: ChangeKind) -> Self {
        Self::Pin(ChangePinEntry::new(device, kind, None))
    }
}

impl Journey for ChangeDevice {
    type Question = ChangeQuestion;

    fn open(action: &Action, from: Place, ctx: &mut Context) -> Option<Transition<Self>> {
        let Place::Account(device) = from else {
            return None;
        };
        let kind = match action {
            Action::ChangePin if ctx.is_active(device) => ChangeKind::Pin,
            Action::TurnBiometrics { on: true } if ctx.can_turn_biometrics_on(device) => {
                ChangeKind::Biometrics
            }
            _ => return None,
        };
        Some(Transition::to(Self::begin(device, kind)))
    }

    fn act(self, _action: &Action, _ctx: &mut Context) -> Step<Self> {
        Err(self)
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        Ok(match self {
            Self::Pin(entry) => Transition::leave(Place::Account(entry.device).into()),
            // Requests in flight continue: they are in the vault.
            _ => Transition::home(),
        })
    }

    fn pin(&mut self) -> Option<&mut PinBuffer> {
        match self {
            Self::Pin(entry) => Some(&mut entry.pin),
            _ => None,
        }
    }

    fn on_pin(self, pin: Pin, ctx: &mut Context) -> Transition<Self> {
        let (Self::Pin(entry), Ok(vault)) = (self, &ctx.vault) else {
            return Transition::home();
        };
        let device = entry.device;
        match entry.take(pin, vault, &*ctx.ports.rng) {
            Ok(AfterPin::Next(entry)) => Transition::to(Self::Pin(entry)),
            Ok(AfterPin::Refused(entry, code)) => {
                ctx.report_code(code);
                Transition::to(Self::Pin(entry))
            }
            Ok(AfterPin::Ready(ready)) => begin(ready, ctx),
            Err(problem) => leave_with(device, problem, ctx),
        }
    }

    fn on_key_stored(self, stored: Result<(), PresenceError>, ctx: &mut Context) -> Step<Self> {
        let Self::StoringKey(ready) = self else {
            return Err(self);
        };
        Ok(match stored {
            Ok(()) => request(ready, false, ctx),
            Err(error) => leave_with(ready.device, error.into(), ctx),
        })
    }

    fn on_response(
        question: ChangeQuestion,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self> {
        match question {
            ChangeQuestion::Request(device) => on_offered(device, response, ctx),
            ChangeQuestion::Exchange(question) => on_exchange(&question, response, ctx),
        }
    }

    fn awaits_response(&self) -> bool {
        !matches!(self, Self::Pin(_))
    }

    fn view(&self, ctx: &Context) -> Screen {
        let (device, kind) = match self {
            Self::Pin(entry) => {
                let purpose = purpose(entry.device, entry.kind, entry.step(), ctx);
                return purpose.map_or_else(
                    || super::home::view(ctx),
                    |purpose| Screen::pin(purpose, entry.pin.filled(), entry.attempts_left),
                );
            }
            Self::StoringKey(ready) | Self::Requesting { ready, .. } => {
                (ready.device, ready.change.kind())
            }
            Self::Sending(exchange, kind) => (exchange.review.device, *kind),
        };
        purpose(device, kind, ChangePinStep::Repeat, ctx)
            .map_or_else(|| super::home::view(ctx), Screen::busy_pin)
    }
}

/// All PINs are known. `K_bio` is put into the platform's store before it is registered.
fn begin(ready: ReadyChange, ctx: &mut Context) -> Transition<ChangeDevice> {
    let PlannedChange::Biometrics(key) = &ready.change else {
        return request(ready, false, ctx);
    };
    let (device, key) = (ready.device, key.duplicate());
    // A key that is on its way gives way to this one: a late yes to it must not turn this one on.
    ctx.drop_biometrics(device);
    if ctx.problem.is_some() {
        return Transition::leave(Place::Account(device).into());
    }
    Transition::to(ChangeDevice::StoringKey(ready)).with(Effect::StoreKey(device, key))
}

/// Asks the server for the request to approve.
fn request(ready: ReadyChange, corrected: bool, ctx: &mut Context) -> Transition<ChangeDevice> {
    let device = ready.device;
    let now = ctx.now_of(device);
    let asked = match &ctx.vault {
        Ok(vault) => vault
            .request_change(device, ready.change.kind().request(), now)
            .map_err(Problem::from),
        Err(_) => Err(ErrorCode::StoreDamaged.into()),
    };
    match asked {
        Ok((out, nonce)) => {
            let state = ChangeDevice::Requesting {
                ready,
                nonce,
                corrected,
            };
            Transition::to(state).asking(ChangeQuestion::Request(device), out)
        }
        Err(problem) => fail(device, problem, ctx),
    }
}

fn on_offered(
    device: DeviceId,
    response: Response<'_, ChangeDevice>,
    ctx: &mut Context,
) -> Handled<ChangeDevice> {
    let (ready, nonce, corrected) = match response.current {
        Some(ChangeDevice::Requesting {
            ready,
            nonce,
            corrected,
        }) if response.awaited => (ready, nonce, corrected),
        current => {
            // The person left; nothing will be changed.
            ctx.tidy_biometrics(device);
            return Handled::unchanged(current);
        }
    };
    let Some(account) = ctx.account_of(device) else {
        return Transition::home().into();
    };
    let named = |offered: &OfferedRequest| (offered.device, offered.nonce);
    let key = (device, nonce);
    let reply = response::read_timed(
        response.sent,
        key,
        &account.server_key,
        response.body,
        named,
    );
    match reply {
        Ok(TimedReply::Answer(offered)) => {
            let kind = ready.change.kind();
            // The server may offer nothing else under this name.
            let fits = |open: &OpenRequest| {
                open.request.kind == kind.request()
                    && open.request.match_len == 0
                    && open.link.is_none()
            };
            match read_request(&offered.request.0, account).filter(fits) {
                Some(open) => approve(ready, open, ctx),
                None => fail(device, ErrorCode::NotTheServer.into(), ctx),
            }
        }
        Ok(TimedReply::Time(_)) if corrected => fail(device, ErrorCode::ClockWrong.into(), ctx),
        Ok(TimedReply::Time(time)) => {
            ctx.learn_time(device, time.time);
            request(ready, true, ctx)
        }
        Ok(TimedReply::Refused(refused)) => fail(device, (&*refused).into(), ctx),
        Err(error) => fail(device, error.into(), ctx),
    }
    .into()
}

fn approve(ready: ReadyChange, open: OpenRequest, ctx: &mut Context) -> Transition<ChangeDevice> {
    let device = ready.device;
    let now = ctx.now_of(device);
    let Ok(vault) = &mut ctx.vault else {
        return Transition::home();
    };
    let review = RequestReview::new(device, open);
    let next = Exchange::start(review, ready.unlocked, Some(ready.change), vault, now);
    follow(next, ctx)
}

fn on_exchange(
    question: &ExchangeQuestion,
    response: Response<'_, ChangeDevice>,
    ctx: &mut Context,
) -> Handled<ChangeDevice> {
    let device = question.device();
    let settled = question.settle(response.sent, response.body, response.by_screen, ctx);
    let Some(settled) = settled else {
        return Handled::unchanged(response.current);
    };
    match response.current {
        Some(ChangeDevice::Sending(exchange, _)) if response.awaited => {
            let now = ctx.now_of(device);
            let Ok(vault) = &mut ctx.vault else {
                return Transition::home().into();
            };
            let next = exchange.on_settled(settled, vault, now);
            follow(next, ctx).into()
        }
        current => {
            note_late(device, settled, ctx);
            Handled::unchanged(current)
        }
    }
}

fn follow(next: AfterExchange, ctx: &mut Context) -> Transition<ChangeDevice> {
    match next {
        AfterExchange::Send(exchange, out, delay) => {
            let kind = exchange.change.as_ref().map(PlannedChange::kind);
            match (kind, ExchangeQuestion::of(&exchange, ctx)) {
                (Some(kind), Some(question)) => {
                    let question = ChangeQuestion::Exchange(question);
                    let effect = Effect::send_after(delay, question, out);
                    Transition::to(ChangeDevice::Sending(exchange, kind)).with(effect)
                }
                _ => Transition::home(),
            }
        }
        AfterExchange::WrongFactor {
            review,
            change: Some(change),
            attempts_left,
            problem,
            ..
        } => {
            ctx.problem = Some(problem);
            let entry = ChangePinEntry::new(review.device, change.kind(), attempts_left);
            Transition::to(ChangeDevice::Pin(entry))
        }
        AfterExchange::Ended {
            review,
            change: Some(change),
            outcome,
            ..
        } => match outcome {
            Outcome::Approved => done(review.device, change, ctx),
            Outcome::Expired => fail(review.device, ErrorCode::RequestExpired.into(), ctx),
            _ => fail(review.device, ErrorCode::RequestGone.into(), ctx),
        },
        AfterExchange::Failed {
            review, problem, ..
        }
        | AfterExchange::WrongFactor {
            review, problem, ..
        } => fail(review.device, problem, ctx),
        AfterExchange::Ended { .. } => Transition::home(),
        AfterExchange::Gone(problem) => {
            ctx.problem = Some(problem);
            Transition::home()
        }
        AfterExchange::Deactivated(device) => {
            // The account is put on show, where the reason is shown.
            ctx.change(|vault| vault.show(device));
            ctx.poll_again(device);
            Transition::home()
        }
    }
}

/// The server approved the change.
fn done(device: DeviceId, change: PlannedChange, ctx: &mut Context) -> Transition<ChangeDevice> {
    let notice = match change {
        PlannedChange::Pin(_) => AccountNotice::PinChanged,
        PlannedChange::Biometrics(_) => AccountNotice::BiometricsOn,
        PlannedChange::Move(secret, _) => {
            ctx.wake();
            return Transition::leave(Destination::MoveCode(device, secret));
        }
    };
    Transition::leave(Destination::Account {
        device,
        notice: Some(notice),
    })
}

/// The change will not happen.
fn fail(device: DeviceId, problem: Problem, ctx: &mut Context) -> Transition<ChangeDevice> {
    ctx.tidy_biometrics(device);
    leave_with(device, problem, ctx)
}

fn leave_with(device: DeviceId, problem: Problem, ctx: &mut Context) -> Transition<ChangeDevice> {
    ctx.problem = Some(problem);
    Transition::leave(Place::Account(device).into())
}

fn purpose(
    device: DeviceId,
    kind: ChangeKind,
    step: ChangePinStep,
    ctx: &Context,
) -> Option<PinPurpose> {
    let account = account_view(ctx.account_of(device)?, ctx.accounts());
    Some(match kind {
        ChangeKind::Pin => PinPurpose::ChangePin { account, step },
        ChangeKind::Biometrics => PinPurpose::TurnOnBiometrics {
            account,
            kind: ctx.biometrics.unwrap_or(BiometricKind::Either),
        },
        ChangeKind::Move => PinPurpose::Move { account },
    })
}
