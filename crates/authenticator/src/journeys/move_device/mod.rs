//! A move to another device, protocol.md §8.6, on the old device: it shows the code, follows the new device, and takes
//! the answer of the comparison. Once the new device is enrolled, the account is gone from this one.
//!
//! The PIN and the request before it are a change of this device (`device_change`).
//!
//! - [`progress`]: how far the new device has come.

pub(crate) mod progress;

use protocol::{
    ids::{DeviceId, EnrolmentId, Nonce16},
    keys::EnrolmentSecret,
    messages::MoveStep,
};

use self::progress::{MoveProgress, MoveReport};
use super::{
    account_view::account_view,
    approval::change::ChangeKind,
    context::Context,
    journey::{
        Destination, Handled, Journey, Next, Pace, Place, Response, Step, SyncTarget, Transition,
    },
};
use crate::{
    model::ErrorCode,
    vault::{Outgoing, Persisted, state::Account},
    views::{Action, Screen},
};

/// Time between two queries of a move that is shown. Seconds.
const QUERY_INTERVAL_S: u64 = 2;

/// The state of a move.
pub(crate) enum MoveDevice {
    /// The explanation of the move.
    Intro(DeviceId),
    /// The new device is on its way.
    Progress(Box<MoveProgress>),
    /// The account is on the new device.
    Moved {
        account: String,
        server_name: String,
    },
}

/// The state of the move, or the answer to the comparison.
pub(crate) struct MoveQuestion {
    device: DeviceId,
    enrolment: EnrolmentId,
    nonce: Nonce16,
}

impl MoveDevice {
    /// Shows the code that the new device scans.
    pub(crate) fn show_code(
        device: DeviceId,
        secret: EnrolmentSecret,
        ctx: &Context,
    ) -> Option<Self> {
        let account = ctx.account_of(device)?;
        let progress = MoveProgress::new(account, secret, ctx.now_of(device));
        Some(Self::Progress(Box::new(progress)))
    }
}

impl Journey for MoveDevice {
    type Question = MoveQuestion;

    fn open(action: &Action, from: Place, ctx: &mut Context) -> Option<Transition<Self>> {
        match (action, from) {
            (Action::Move, Place::Account(device)) if ctx.is_active(device) => {
                Some(Transition::to(Self::Intro(device)))
            }
            _ => None,
        }
    }

    fn resume(ctx: &Context) -> Option<Self> {
        let moving = |account: &Account| {
            let progress = MoveProgress::resumed(account.device, account.moving?);
            Some(Self::Progress(Box::new(progress)))
        };
        ctx.account()
            .into_iter()
            .chain(ctx.accounts())
            .find_map(moving)
    }

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        match (self, action) {
            (Self::Intro(device), Action::Accept) => Ok(Transition::leave(
                Destination::DeviceChange(device, ChangeKind::Move),
            )),
            (state @ Self::Progress(_), Action::Refresh) => {
                super::home::refresh(ctx);
                Ok(Transition::to(state))
            }
            (Self::Progress(progress), Action::Compared { same })
                if progress.comparison_code.is_some() && progress.answering.is_none() =>
            {
                let step = if *same {
                    MoveStep::Same
                } else {
                    MoveStep::Differ
                };
                Ok(answer(progress, step, ctx))
            }
            (state, _) => Err(state),
        }
    }

    fn back(self, ctx: &mut Context) -> Step<Self> {
        match self {
            Self::Intro(device) => Ok(Transition::leave(Place::Account(device).into())),
            // Leaving ends the move: the code must not stay valid unseen.
            Self::Progress(progress) if progress.answering.is_none() => {
                Ok(answer(progress, MoveStep::Differ, ctx))
            }
            Self::Progress(progress) => Err(Self::Progress(progress)),
            Self::Moved { .. } => Ok(Transition::home()),
        }
    }

    fn go_home(self, ctx: &mut Context) -> Step<Self> {
        match self {
            Self::Progress(_) => self.back(ctx),
            _ => Ok(Transition::home()),
        }
    }

    fn on_response(
        question: MoveQuestion,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self> {
        let device = question.device;
        let answered = response.body.is_ok();
        let transition = on_reported(&question, response, ctx);
        let is_shown = transition.as_ref().is_some_and(|transition| {
            matches!(&transition.next, Next::State(Self::Progress(p)) if p.device == device)
        });
        let pace = match ctx.account_of(device).map(|account| account.moving) {
            // The move is over, or the account is gone.
            None | Some(None) => Pace::Now,
            Some(Some(_)) if is_shown && answered => Pace::After(QUERY_INTERVAL_S),
            Some(Some(_)) => Pace::BackOff,
        };
        Handled { transition, pace }
    }

    /// A shown move is queried unless its answer is in flight. One that is not shown was left, or its code was lost
    /// with a restart: it is ended until the server knows.
    fn background_question(
        target: SyncTarget,
        shown: Option<&Self>,
        ctx: &mut Context,
    ) -> Option<(MoveQuestion, Persisted<Outgoing>)> {
        let SyncTarget::Account(device) = target else {
            return None;
        };
        let (enrolment, step) = match shown {
            Some(Self::Progress(progress)) if progress.device == device => {
                if progress.answering.is_some() {
                    return None;
                }
                (progress.enrolment, progress.background_step())
            }
            _ => (ctx.account_of(device)?.moving?, MoveStep::Differ),
        };
        let now = ctx.now_of(device);
        let vault = ctx.vault.as_ref().ok()?;
        let (out, nonce) = vault.query_move(device, enrolment, step, now).ok()?;
        let question = MoveQuestion {
            device,
            enrolment,
            nonce,
        };
        Some((question, out))
    }

    fn holds_links(&self) -> bool {
        matches!(self, Self::Progress(_))
    }

    fn view(&self, ctx: &Context) -> Screen {
        let (device, progress) = match self {
            Self::Moved {
                account,
                server_name,
            } => {
                return Screen::Moved {
                    account: account.clone(),
                    server_name: server_name.clone(),
                };
            }
            Self::Intro(device) => (*device, None),
            Self::Progress(progress) => (progress.device, Some(progress)),
        };
        let Some(account) = ctx
            .account_of(device)
            .map(|account| account_view(account, ctx.accounts()))
        else {
            return super::home::view(ctx);
        };
        let Some(progress) = progress else {
            return Screen::MoveIntro { account };
        };
        match (&progress.comparison_code, &progress.code) {
            (Some(code), _) => Screen::MoveCompare {
                account,
                characters: code.clone(),
                busy: progress.answering.is_some(),
            },
            (None, Some(code)) => Screen::MoveCode {
                account,
                qr: code.modules.clone(),
                typed: code.typed.clone(),
                expires_at: ctx.clock_of(device).here(code.expires_at),
                claimed: progress.claimed,
                attempts_left: progress.attempts_left,
            },
            // After a restart the server is queried first.
            (None, None) => Screen::MoveCompare {
                account,
                characters: String::new(),
                busy: true,
            },
        }
    }
}

/// Sends the answer of the comparison.
fn answer(
    mut progress: Box<MoveProgress>,
    step: MoveStep,
    ctx: &mut Context,
) -> Transition<MoveDevice> {
    let (device, enrolment) = (progress.device, progress.enrolment);
    let now = ctx.now_of(device);
    let Ok(vault) = &ctx.vault else {
        return Transition::to(MoveDevice::Progress(progress));
    };
    match vault.query_move(device, enrolment, step, now) {
        Ok((out, nonce)) => {
            progress.answering = Some(step);
            let question = MoveQuestion {
                device,
                enrolment,
                nonce,
            };
            Transition::to(MoveDevice::Progress(progress)).asking(question, out)
        }
        Err(error) => {
            ctx.problem = Some(error.into());
            Transition::to(MoveDevice::Progress(progress))
        }
    }
}

fn on_reported(
    question: &MoveQuestion,
    response: Response<'_, MoveDevice>,
    ctx: &mut Context,
) -> Option<Transition<MoveDevice>> {
    let (device, enrolment) = (question.device, question.enrolment);
    let (shown, other) = match response.current {
        Some(MoveDevice::Progress(progress))
            if progress.device == device && progress.enrolment == enrolment =>
        {
            (Some(progress), None)
        }
        other => (None, other),
    };
    let Some(account) = ctx.account_of(device) else {
        return shown
            .map(MoveDevice::Progress)
            .or(other)
            .map(Transition::to);
    };
    let moved = MoveDevice::Moved {
        account: ctx.shown_name(device),
        server_name: account.server_name.to_string(),
    };
    let is_shown = shown.is_some();
    let mut progress = shown.unwrap_or_else(|| Box::new(MoveProgress::resumed(device, enrolment)));
    let report = progress.on_response(response.sent, question.nonce, account, response.body);
    let gave_up = progress.answering == Some(MoveStep::Differ);
    // A query that was in flight before the answer says nothing about it.
    if response.by_screen {
        progress.answering = None;
    }
    let account_screen = || Transition::leave(Place::Account(device).into());
    match &report {
        MoveReport::Moved => {
            ctx.change(|vault| vault.wipe(device));
            ctx.forget(device);
            let in_accounts = matches!(response.place, Some(Place::Accounts | Place::Account(_)));
            return if is_shown || response.screen_is_idle || in_accounts {
                Some(Transition::to(moved))
            } else {
                other.map(Transition::to)
            };
        }
        MoveReport::Ended => {
            if is_shown {
                ctx.problem = (!gave_up).then(|| ErrorCode::MoveEnded.into());
            }
            ctx.change(|vault| vault.forget_move(device, enrolment));
            ctx.wake();
            return if is_shown {
                Some(account_screen())
            } else {
                other.map(Transition::to)
            };
        }
        MoveReport::Time(time) => ctx.learn_time(device, *time),
        MoveReport::Ongoing | MoveReport::Unanswered(_) => {}
    }
    if !is_shown {
        return other.map(Transition::to);
    }
    ctx.problem = match report {
        MoveReport::Unanswered(error) => Some(error.into()),
        MoveReport::Time(_) if response.by_screen => Some(ErrorCode::ClockWrong.into()),
        _ => None,
    };
    if gave_up && response.by_screen {
        // The person leaves all the same; the server is told as soon as it answers.
        ctx.wake();
        return Some(account_screen());
    }
    Some(Transition::to(MoveDevice::Progress(progress)))
}
