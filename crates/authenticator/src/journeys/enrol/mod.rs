//! Enrolment and PIN reset, protocol.md §3: address → scanner → consent → claim → PIN → finish → comparison.
//!
//! - [`exchange`]: the states with the server, from the scanned code to the finish bytes.
//! - [`comparison`]: the comparison code.

pub(crate) mod comparison;
pub(crate) mod exchange;

use protocol::pin::Pin;

use self::{
    comparison::Comparison,
    exchange::{
        AfterClaim, AfterFinish, ClaimInFlight, EnrolmentPin, FinishInFlight, ScannedEnrolment,
        Start,
    },
};
use super::{
    context::{Context, InboxChange},
    journey::{
        CodeTarget, Destination, Effect, Handled, Journey, Pace, Place, Response, Step, SyncTarget,
        Transition,
    },
    server_key::FollowQuestion,
};
use crate::{
    model::{AccountStatus, ErrorCode, Problem},
    pin::PinBuffer,
    ports::ScreenLock,
    vault::{Outgoing, Persisted},
    views::{Action, Connection, PinPurpose, ScanSource, Screen, Success},
};

/// The state of an enrolment or PIN reset.
pub(crate) enum Enrol {
    /// The device has no screen lock (C03). `scanned`: the code that was consented to; the enrolment goes on with it.
    NoScreenLock {
        start: Start,
        scanned: Option<ScannedEnrolment>,
    },
    /// The address to open on the other device. `start`: the way that led here.
    WhereToGo { start: Start },
    /// The scanner. `busy`: a picture is being read.
    Scan { busy: bool, start: Start },
    /// "Register this device?"
    Confirm(ScannedEnrolment),
    /// The claim is in flight.
    Claiming(ClaimInFlight),
    /// The PIN is typed.
    Pin(Box<EnrolmentPin>),
    /// The finish bytes are in flight.
    Finishing(FinishInFlight),
    /// The comparison code is shown.
    Compare(Comparison),
}

/// The questions of an enrolment.
pub(crate) enum EnrolQuestion {
    Claim,
    Finish,
    Follow(FollowQuestion),
}

impl Enrol {
    /// The scanner, ready.
    const fn scan(start: Start) -> Self {
        Self::Scan { busy: false, start }
    }

    /// The old phone is at hand: its code is scanned at once. Otherwise the page is opened first.
    const fn first_step(start: Start) -> Self {
        match start {
            Start::NewPhone => Self::scan(start),
            Start::Account | Start::Adding => Self::WhereToGo { start },
        }
    }

    /// The first state when an account is added. A device that anybody can unlock is refused (C03).
    fn begin(start: Start, ctx: &Context) -> Self {
        match ctx.ports.presence.screen_lock() {
            ScreenLock::Set => Self::first_step(start),
            ScreenLock::Missing => Self::NoScreenLock {
                start,
                scanned: None,
            },
        }
    }

    /// Goes on if a screen lock was set meanwhile.
    fn check_screen_lock(start: Start, scanned: Option<ScannedEnrolment>, ctx: &Context) -> Self {
        match (ctx.ports.presence.screen_lock(), scanned) {
            (ScreenLock::Set, Some(scanned)) => Self::Confirm(scanned),
            (ScreenLock::Set, None) => Self::first_step(start),
            (ScreenLock::Missing, scanned) => Self::NoScreenLock { start, scanned },
        }
    }
}

impl Journey for Enrol {
    type Question = EnrolQuestion;

    fn open(action: &Action, from: Place, ctx: &mut Context) -> Option<Transition<Self>> {
        let has_account = ctx.account().is_some();
        let state = match (action, from) {
            (Action::Initialise, Place::Home) if !has_account => Self::begin(Start::Account, ctx),
            (Action::OpenScanner, Place::Home) if !has_account => Self::begin(Start::NewPhone, ctx),
            (Action::AddAccount, Place::Home | Place::Accounts) if has_account => {
                Self::begin(Start::Adding, ctx)
            }
            (Action::OpenScanner, Place::Home) => Self::scan(Start::Account),
            _ => return None,
        };
        Some(Transition::to(state))
    }

    fn resume(ctx: &Context) -> Option<Self> {
        let vault = ctx.vault.as_ref().ok()?;
        if let Some(finishing) = FinishInFlight::resumed(vault) {
            return Some(Self::Finishing(finishing));
        }
        ctx.account().and_then(Comparison::of).map(Self::Compare)
    }

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        match (self, action) {
            (Self::WhereToGo { start }, Action::OpenScanner) => {
                Ok(Transition::to(Self::scan(start)))
            }
            (Self::NoScreenLock { start, scanned }, Action::Refresh) => {
                Ok(Transition::to(Self::check_screen_lock(start, scanned, ctx)))
            }
            (state @ Self::NoScreenLock { .. }, Action::OpenPlatformSettings) => {
                Ok(Transition::to(state).with(Effect::OpenPlatformSettings))
            }
            (state @ Self::Finishing(_), Action::Refresh) => {
                super::home::refresh(ctx);
                Ok(Transition::to(state))
            }
            (Self::Compare(comparison), Action::Refresh) => {
                Ok(Transition::to(Self::Compare(ask_page(comparison, ctx))))
            }
            (Self::Confirm(scanned), Action::Accept) => {
                if ctx.ports.presence.screen_lock() == ScreenLock::Missing {
                    return Ok(Transition::to(Self::NoScreenLock {
                        start: scanned.start(),
                        scanned: Some(scanned),
                    }));
                }
                Ok(claim(scanned, ctx))
            }
            (state, _) => Err(state),
        }
    }

    fn back(self, ctx: &mut Context) -> Step<Self> {
        Ok(match self {
            Self::Scan { start, .. }
                if start == Start::Adding
                    || (start == Start::Account && ctx.account().is_none()) =>
            {
                Transition::to(Self::WhereToGo { start })
            }
            Self::WhereToGo {
                start: Start::Adding,
            }
            | Self::NoScreenLock {
                start: Start::Adding,
                ..
            } => Transition::leave(Destination::Accounts),
            Self::Confirm(scanned) => Transition::to(Self::scan(scanned.start())),
            Self::Claiming(claim) => Transition::to(Self::scan(claim.scanned().start())),
            // Requests in flight continue: they are in the vault.
            _ => Transition::home(),
        })
    }

    fn accepts_codes(&self) -> Option<CodeTarget> {
        match self {
            Self::WhereToGo {
                start: Start::Adding,
            }
            | Self::Scan {
                start: Start::Adding,
                ..
            } => Some(CodeTarget::NewAccount),
            Self::Scan {
                start: Start::NewPhone,
                ..
            } => Some(CodeTarget::NewPhone),
            Self::WhereToGo { .. } | Self::Scan { .. } => Some(CodeTarget::Any),
            _ => None,
        }
    }

    fn scanner(&mut self) -> Option<&mut bool> {
        match self {
            Self::Scan { busy, .. } => Some(busy),
            _ => None,
        }
    }

    fn pin(&mut self) -> Option<&mut PinBuffer> {
        match self {
            Self::Pin(typing) => Some(&mut typing.pin),
            _ => None,
        }
    }

    fn on_pin(self, pin: Pin, ctx: &mut Context) -> Transition<Self> {
        let (Self::Pin(typing), Ok(vault)) = (self, &mut ctx.vault) else {
            return Transition::home();
        };
        match typing.finish(&pin, vault) {
            Ok((finishing, out)) => {
                ctx.finish_in_flight = true;
                Transition::to(Self::Finishing(finishing)).asking(EnrolQuestion::Finish, out)
            }
            Err((typing, problem)) => {
                ctx.problem = Some(problem);
                Transition::to(Self::Pin(typing))
            }
        }
    }

    fn on_in_view(self, ctx: &mut Context) -> Transition<Self> {
        // The person may come back from the platform's settings.
        Transition::to(match self {
            Self::NoScreenLock { start, scanned } => Self::check_screen_lock(start, scanned, ctx),
            state => state,
        })
    }

    fn on_response(
        question: EnrolQuestion,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self> {
        match question {
            EnrolQuestion::Claim => on_claimed(response, ctx),
            EnrolQuestion::Finish => on_finished(response, ctx),
            EnrolQuestion::Follow(question) => {
                let pace = question.on_response(response.body, ctx);
                Handled::unchanged(response.current).at(pace)
            }
        }
    }

    fn background_question(
        target: SyncTarget,
        _shown: Option<&Self>,
        ctx: &mut Context,
    ) -> Option<(EnrolQuestion, Persisted<Outgoing>)> {
        if target != SyncTarget::Enrolment || ctx.finish_in_flight {
            return None;
        }
        let device = ctx.vault.as_ref().ok()?.finishing()?.account.device;
        if let Some((question, out)) = FollowQuestion::of(device, ctx) {
            return Some((EnrolQuestion::Follow(question), out));
        }
        let out = ctx.vault.as_ref().ok()?.finish_again()?;
        ctx.finish_in_flight = true;
        Some((EnrolQuestion::Finish, out))
    }

    fn on_inbox(self, change: &InboxChange, ctx: &mut Context) -> Transition<Self> {
        let Self::Compare(mut comparison) = self else {
            return Transition::to(self);
        };
        match ctx.account_of(comparison.device).map(|a| &a.status) {
            Some(AccountStatus::Pending { .. }) => {
                if comparison.says_answered && change.device == comparison.device {
                    comparison.says_answered = false;
                    ctx.report_code(ErrorCode::PageStillAsks);
                }
                Transition::to(Self::Compare(comparison))
            }
            Some(AccountStatus::Active) if comparison.is_reset() => {
                ctx.problem = None;
                ctx.success = Some(Success::PinSet);
                Transition::home()
            }
            Some(AccountStatus::Active) => {
                ctx.success = Some(Success::DeviceReady);
                Transition::leave(Destination::Offers(comparison.device))
            }
            _ => Transition::home(),
        }
    }

    fn awaits_response(&self) -> bool {
        matches!(self, Self::Claiming(_) | Self::Finishing(_))
    }

    fn holds_links(&self) -> bool {
        self.awaits_response() || matches!(self, Self::Pin(_) | Self::Compare(_))
    }

    fn is_idle(&self) -> bool {
        matches!(self, Self::WhereToGo { .. })
    }

    fn view(&self, ctx: &Context) -> Screen {
        match self {
            Self::NoScreenLock { .. } => Screen::NoScreenLock {
                can_open_settings: ctx.ports.system_ui.has_settings(),
            },
            Self::WhereToGo { .. } => Screen::WhereToGo {
                address: ctx.ports.home_server.as_ref().map(ToString::to_string),
            },
            Self::Scan { busy, start } => Screen::Scan {
                busy: *busy,
                from: match start {
                    Start::NewPhone => ScanSource::OldPhone,
                    Start::Account | Start::Adding => ScanSource::Page,
                },
                address: address(ctx),
            },
            Self::Confirm(scanned) => confirm_screen(scanned, false),
            Self::Claiming(claim) => confirm_screen(claim.scanned(), true),
            Self::Pin(typing) => {
                let claimed = typing.claimed();
                let purpose = PinPurpose::Enrol {
                    account: claimed.account.to_string(),
                    server_name: claimed.server_name.to_string(),
                    kind: claimed.kind.into(),
                };
                Screen::pin(purpose, typing.pin.filled(), typing.attempts_left)
            }
            Self::Finishing(_) => {
                let finishing = ctx.vault.as_ref().ok().and_then(|vault| vault.finishing());
                finishing.map_or_else(
                    || super::home::view(ctx),
                    |kept| {
                        Screen::busy_pin(PinPurpose::Enrol {
                            account: kept.account.account.to_string(),
                            server_name: kept.account.server_name.to_string(),
                            kind: kept.kind.into(),
                        })
                    },
                )
            }
            Self::Compare(comparison) => match ctx.account_of(comparison.device) {
                Some(account) => comparison.view(account, ctx.accounts()),
                None => super::home::view(ctx),
            },
        }
    }
}

/// The person says that they have answered on the page: the server is asked whether it still waits for that.
fn ask_page(mut comparison: Comparison, ctx: &mut Context) -> Comparison {
    let device = comparison.device;
    if matches!(
        ctx.server(device).connection,
        Connection::Offline | Connection::NotTheServer
    ) {
        ctx.report_code(ErrorCode::Unreachable);
    } else {
        comparison.says_answered = true;
    }
    ctx.poll_again(device);
    comparison
}

/// Consent: the claim goes out.
fn claim(scanned: ScannedEnrolment, ctx: &mut Context) -> Transition<Enrol> {
    let Ok(vault) = &mut ctx.vault else {
        return Transition::to(Enrol::Confirm(scanned));
    };
    let accepted = scanned.accept(vault);
    claiming(accepted, ctx)
}

/// Sends a claim, or shows the reason for which there is none.
fn claiming(
    accepted: Result<(ClaimInFlight, Persisted<Outgoing>), (ScannedEnrolment, Problem)>,
    ctx: &mut Context,
) -> Transition<Enrol> {
    match accepted {
        Ok((claiming, out)) => {
            Transition::to(Enrol::Claiming(claiming)).asking(EnrolQuestion::Claim, out)
        }
        Err((scanned, problem)) => {
            ctx.problem = Some(problem);
            Transition::to(Enrol::Confirm(scanned))
        }
    }
}

/// The server wants an attestation: the claim goes out again, with another T.
fn attest(scanned: ScannedEnrolment, challenge: &[u8; 32], ctx: &mut Context) -> Transition<Enrol> {
    let Ok(vault) = &mut ctx.vault else {
        return Transition::to(Enrol::Confirm(scanned));
    };
    let accepted = scanned.attest(challenge, vault);
    claiming(accepted, ctx)
}

fn on_claimed(response: Response<'_, Enrol>, ctx: &mut Context) -> Handled<Enrol> {
    let claiming = match response.current {
        Some(Enrol::Claiming(claiming)) if response.awaited => claiming,
        current => return Handled::unchanged(current),
    };
    let (state, problem) = match claiming.on_response(response.sent, response.body) {
        AfterClaim::Pin(typing) => (Enrol::Pin(typing), None),
        AfterClaim::Next(scanned) => return claim(scanned, ctx).into(),
        AfterClaim::Attest(scanned, challenge) => return attest(scanned, &challenge, ctx).into(),
        AfterClaim::Again(scanned, problem) => (Enrol::Confirm(scanned), Some(problem)),
        AfterClaim::Ended { start, problem } => (Enrol::scan(start), Some(problem)),
    };
    if problem.is_some() {
        ctx.problem = problem;
    }
    Transition::to(state).into()
}

/// The enrolment goes on whether or not its screen is still shown: a late answer resumes it from the vault.
fn on_finished(response: Response<'_, Enrol>, ctx: &mut Context) -> Handled<Enrol> {
    ctx.finish_in_flight = false;
    let by_screen = response.by_screen;
    let transition = apply_finished(response, ctx);
    let unfinished = ctx.vault.as_ref().is_ok_and(|v| v.finishing().is_some());
    // The enrolment's own loop sends the same bytes again by itself; the others wait for the end.
    if by_screen || !unfinished {
        ctx.wake();
    }
    let pace = if unfinished { Pace::BackOff } else { Pace::Now };
    Handled { transition, pace }
}

fn apply_finished(response: Response<'_, Enrol>, ctx: &mut Context) -> Option<Transition<Enrol>> {
    let is_idle = response.screen_is_idle;
    let (awaited, finishing, other) = match response.current {
        Some(Enrol::Finishing(finishing)) => (true, Some(finishing), None),
        other => {
            let vault = ctx.vault.as_ref().ok();
            (false, vault.and_then(FinishInFlight::resumed), other)
        }
    };
    let unchanged = |other: Option<Enrol>| other.map(Transition::to);
    let (Some(finishing), Ok(vault)) = (finishing, &mut ctx.vault) else {
        return unchanged(other);
    };
    let fail = |problem: Problem, ctx: &mut Context| ctx.problem = Some(problem);
    match finishing.on_response(response.sent, response.body, vault) {
        AfterFinish::Done { device, replaced } => {
            // A reset deletes K_bio on both sides, protocol.md §8.3. Nothing is left of replaced accounts.
            ctx.forget(device);
            for device in replaced {
                ctx.forget(device);
            }
            ctx.poll_again(device);
            let comparison = ctx.account_of(device).and_then(Comparison::of);
            match comparison {
                Some(comparison) if awaited || is_idle => {
                    ctx.problem = None;
                    Some(Transition::to(Enrol::Compare(comparison)))
                }
                _ => unchanged(other),
            }
        }
        AfterFinish::Pin(typing, problem) => {
            fail(problem, ctx);
            Some(Transition::to(Enrol::Pin(typing)))
        }
        AfterFinish::Waiting(finishing, problem) => {
            let device = vault.finishing().map(|kept| kept.account.device);
            if let Some(device) = device.filter(|_| problem.code == ErrorCode::NotTheServer) {
                ctx.server(device).signed_by_another = true;
            }
            if !awaited {
                return unchanged(other);
            }
            fail(problem, ctx);
            Some(Transition::to(Enrol::Finishing(finishing)))
        }
        AfterFinish::Ended { start, problem } => {
            if awaited || is_idle {
                fail(problem, ctx);
            }
            if awaited {
                Some(Transition::to(Enrol::scan(start)))
            } else {
                unchanged(other)
            }
        }
    }
}

/// The address for a typed code, which does not name its server: the one that this app was set up for or knows.
fn address(ctx: &Context) -> Option<String> {
    let known = ctx.account().map(|account| account.origin.to_string());
    let home = ctx.ports.home_server.as_ref().map(ToString::to_string);
    known.or(home)
}

fn confirm_screen(scanned: &ScannedEnrolment, busy: bool) -> Screen {
    Screen::ConfirmEnrolment {
        origin: scanned.origin().to_string(),
        kind: scanned.kind().into(),
        busy,
    }
}
