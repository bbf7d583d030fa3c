//! A service's request, protocol.md §4: read → PIN or biometrics → approved, or denied.

use protocol::{
    ids::{DeviceId, Hash32, RequestId},
    keys::FactorKey,
    messages::Method,
    pin::Pin,
    same_device::ReturnCode,
};

use super::{
    approval::{
        done::RequestResult,
        exchange::{AfterExchange, Exchange},
        question::{ExchangeQuestion, note_late},
        review::{self, Denial, RequestReview},
        settle::{RequestEnd, request_end, shown},
    },
    context::{Context, InboxChange},
    journey::{Effect, Handled, Journey, Response, Step, SyncTarget, Transition},
    response::{self, ApproveReply},
    unlocked::Unlocked,
};
use crate::{
    model::{AccountStatus, ErrorCode, Problem},
    pin::PinBuffer,
    ports::PresenceError,
    vault::{Outgoing, Persisted},
    views::{Action, Outcome, PinPurpose, Screen},
};

/// The person's decision about a request.
pub(crate) enum Approve {
    /// The card is read.
    Review(RequestReview),
    /// The denial is in flight.
    Denying(Denial),
    /// The PIN is typed.
    Pin(Box<ApprovalPin>),
    /// The platform's biometric prompt is up.
    Biometrics(Box<ApprovalPin>),
    /// The approval is in flight.
    Sending(Box<Exchange>),
    /// The request ended.
    Done(Box<RequestResult>),
}

/// The PIN of an approval is typed.
pub(crate) struct ApprovalPin {
    review: RequestReview,
    pin: PinBuffer,
    attempts_left: Option<u8>,
}

impl ApprovalPin {
    fn new(review: RequestReview, attempts_left: Option<u8>) -> Box<Self> {
        Box::new(Self {
            review,
            pin: PinBuffer::default(),
            attempts_left,
        })
    }
}

/// A question to the server about a request.
pub(crate) enum ApproveQuestion {
    /// An approval, or the outcome of the last one.
    Exchange(ExchangeQuestion),
    /// A denial. `approve`: hash of the AP that the answer refers to.
    Deny { device: DeviceId, approve: Hash32 },
}

impl Journey for Approve {
    type Question = ApproveQuestion;

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        match (self, action) {
            (Self::Review(review), Action::Accept) if review.is_complete() => {
                let device = review.device;
                let typing = ApprovalPin::new(review, None);
                Ok(if ctx.offers_biometrics(device) {
                    // The platform asks at once. After a refusal there, the PIN is typed.
                    Transition::to(Self::Biometrics(typing)).with(Effect::ReleaseKey(device))
                } else {
                    Transition::to(Self::Pin(typing))
                })
            }
            (Self::Review(mut review), Action::MatchCode { text }) => {
                review.type_match(text);
                Ok(Transition::to(Self::Review(review)))
            }
            (Self::Review(review), Action::Deny { report }) => deny(review, *report, ctx),
            (Self::Pin(typing), Action::UseBiometrics)
                if ctx.offers_biometrics(typing.review.device) =>
            {
                let device = typing.review.device;
                Ok(Transition::to(Self::Biometrics(typing)).with(Effect::ReleaseKey(device)))
            }
            (Self::Done(result), Action::Return) => {
                let address = result.browser.as_ref().map(|b| b.address.clone());
                let mut transition = Transition::to(Self::Done(result));
                transition.effect = address.map(Effect::OpenBrowser);
                Ok(transition)
            }
            (Self::Done(result), Action::OpenPasswordPage) => {
                let address = result.password_page();
                let mut transition = Transition::to(Self::Done(result));
                transition.effect = address.map(Effect::OpenBrowser);
                Ok(transition)
            }
            (state, _) => Err(state),
        }
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        Ok(match self {
            Self::Pin(typing) => Transition::to(Self::Review(typing.review)),
            Self::Biometrics(typing) => Transition::to(Self::Pin(typing)),
            // Requests in flight continue: they are in the vault.
            _ => Transition::home(),
        })
    }

    fn pin(&mut self) -> Option<&mut PinBuffer> {
        match self {
            Self::Pin(typing) => Some(&mut typing.pin),
            _ => None,
        }
    }

    fn on_pin(self, pin: Pin, ctx: &mut Context) -> Transition<Self> {
        let (Self::Pin(typing), Ok(vault)) = (self, &ctx.vault) else {
            return Transition::home();
        };
        match Unlocked::by_pin(vault, typing.review.device, &pin) {
            Ok(unlocked) => start(typing.review, unlocked, ctx),
            Err(problem) => review_again(typing.review, problem, ctx),
        }
    }

    fn on_key_released(
        self,
        released: Result<FactorKey, PresenceError>,
        ctx: &mut Context,
    ) -> Transition<Self> {
        let Self::Biometrics(typing) = self else {
            return Transition::to(self);
        };
        match released {
            Ok(key) => start(typing.review, Unlocked::by_biometrics(key), ctx),
            Err(error) => {
                if error == PresenceError::Changed {
                    ctx.drop_biometrics(typing.review.device);
                }
                ctx.problem = Some(error.into());
                Transition::to(Self::Pin(typing))
            }
        }
    }

    fn on_browser_opened(&mut self, address: &str, opened: bool, ctx: &mut Context) {
        let Self::Done(result) = self else {
            return;
        };
        if !opened && result.password_page().is_some_and(|page| page == address) {
            ctx.report_code(ErrorCode::PasswordPageNotOpened);
        }
        if let Some(browser) = &mut result.browser
            && browser.address == address
        {
            browser.opened = opened;
            if !opened {
                ctx.report_code(ErrorCode::BrowserNotOpened);
            }
        }
    }

    fn on_response(
        question: ApproveQuestion,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self> {
        match question {
            ApproveQuestion::Deny { device, approve } => {
                on_denied((device, approve), response, ctx)
            }
            ApproveQuestion::Exchange(question) => {
                let device = question.device();
                let Response {
                    sent,
                    body,
                    current,
                    awaited,
                    by_screen,
                    ..
                } = response;
                let Some(settled) = question.settle(sent, body, by_screen, ctx) else {
                    return Handled::unchanged(current);
                };
                match current {
                    Some(Self::Sending(exchange)) if awaited => {
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
        }
    }

    fn background_question(
        target: SyncTarget,
        shown: Option<&Self>,
        ctx: &mut Context,
    ) -> Option<(ApproveQuestion, Persisted<Outgoing>)> {
        let SyncTarget::Account(device) = target else {
            return None;
        };
        let review = match shown {
            Some(Self::Review(review)) => Some(review),
            Some(Self::Pin(typing)) => Some(&typing.review),
            _ => None,
        };
        let now = ctx.now_of(device);
        let reviewed = review.filter(|r| !r.is_expired(now)).map(RequestReview::id);
        let (question, out) = ExchangeQuestion::in_background(device, reviewed, ctx)?;
        Some((ApproveQuestion::Exchange(question), out))
    }

    fn on_inbox(self, change: &InboxChange, ctx: &mut Context) -> Transition<Self> {
        let review = match &self {
            Self::Review(review) => review,
            Self::Pin(typing) => &typing.review,
            _ => return Transition::to(self),
        };
        let status = ctx.account_of(review.device).map(|account| &account.status);
        if matches!(status, Some(AccountStatus::Deactivated(_))) {
            return Transition::home();
        }
        if !has_ended(review, change, ctx) {
            return Transition::to(self);
        }
        if review.is_expired(ctx.now_of(review.device)) {
            end(review, Outcome::Expired, None, ctx)
        } else {
            ctx.report_code(ErrorCode::RequestGone);
            Transition::home()
        }
    }

    fn request_on_screen(&self) -> Option<RequestId> {
        match self {
            Self::Review(review) => Some(review.id()),
            Self::Denying(denial) => Some(denial.review.id()),
            Self::Pin(typing) | Self::Biometrics(typing) => Some(typing.review.id()),
            Self::Sending(exchange) => Some(exchange.review.id()),
            Self::Done(_) => None,
        }
    }

    fn awaits_response(&self) -> bool {
        matches!(
            self,
            Self::Denying(_) | Self::Biometrics(_) | Self::Sending(_)
        )
    }

    fn view(&self, ctx: &Context) -> Screen {
        match self {
            Self::Review(review) => review_screen(review, false, ctx),
            Self::Denying(denial) => review_screen(&denial.review, true, ctx),
            Self::Pin(typing) => Screen::EnterPin {
                purpose: purpose(&typing.review, ctx),
                filled: typing.pin.filled(),
                attempts_left: typing.attempts_left,
                busy: false,
                biometrics: ctx
                    .biometrics
                    .filter(|_| ctx.offers_biometrics(typing.review.device)),
            },
            Self::Biometrics(typing) => Screen::prompted_pin(purpose(&typing.review, ctx)),
            Self::Sending(exchange) => Screen::busy_pin(purpose(&exchange.review, ctx)),
            Self::Done(result) => result.view(),
        }
    }
}

/// A request is over once it left the inbox. One that a link opened need not have been listed.
fn has_ended(review: &RequestReview, change: &InboxChange, ctx: &Context) -> bool {
    let id = review.id();
    let server = ctx.servers.get(&review.device);
    let is_listed = server.is_some_and(|server| server.request(id).is_some());
    let was_expected = review.open.link.is_none()
        || change.listed(id)
        || review.is_expired(ctx.now_of(review.device));
    was_expected && !is_listed
}

fn deny(review: RequestReview, report: bool, ctx: &mut Context) -> Step<Approve> {
    let Ok(vault) = &ctx.vault else {
        return Err(Approve::Review(review));
    };
    match review.deny(report, vault) {
        Ok((denial, out)) => {
            let device = denial.review.device;
            let question = ApproveQuestion::Deny {
                device,
                approve: denial.approve,
            };
            ctx.server(device).exchanges += 1;
            Ok(Transition::to(Approve::Denying(denial)).asking(question, out))
        }
        Err((review, problem)) => {
            ctx.problem = Some(problem);
            Ok(Transition::to(Approve::Review(review)))
        }
    }
}

fn on_denied(
    (device, approve): (DeviceId, Hash32),
    response: Response<'_, Approve>,
    ctx: &mut Context,
) -> Handled<Approve> {
    ctx.server(device).exchange_ended();
    let Some(account) = ctx.account_of(device) else {
        return Handled::unchanged(response.current);
    };
    let reply = response::read_approve(response.sent, approve, &account.server_key, response.body);
    let review = match response.current {
        Some(Approve::Denying(denial)) if response.awaited => denial.review,
        current => return Handled::unchanged(current),
    };
    match reply {
        Ok(ApproveReply::Answer(answer)) => match shown(answer.outcome) {
            Some(outcome) => end(&review, outcome, None, ctx),
            None => review_again(review, ErrorCode::ServerFault.into(), ctx),
        },
        Ok(ApproveReply::Stale(_)) => review_again(review, ErrorCode::ServerFault.into(), ctx),
        Ok(ApproveReply::Refused(refused)) => match request_end(&refused) {
            Some(RequestEnd::As(outcome)) => end(&review, outcome, None, ctx),
            Some(RequestEnd::Elsewhere) => gone((&*refused).into(), ctx),
            None => review_again(review, (&*refused).into(), ctx),
        },
        Err(error) => review_again(review, error.into(), ctx),
    }
    .into()
}

/// The factor is unlocked: the first question goes out.
fn start(review: RequestReview, unlocked: Unlocked, ctx: &mut Context) -> Transition<Approve> {
    let now = ctx.now_of(review.device);
    let Ok(vault) = &mut ctx.vault else {
        return Transition::to(Approve::Review(review));
    };
    let next = Exchange::start(review, unlocked, None, vault, now);
    follow(next, ctx)
}

fn follow(next: AfterExchange, ctx: &mut Context) -> Transition<Approve> {
    match next {
        AfterExchange::Send(exchange, out, delay) => match ExchangeQuestion::of(&exchange, ctx) {
            Some(question) => {
                let question = ApproveQuestion::Exchange(question);
                let effect = Effect::send_after(delay, question, out);
                Transition::to(Approve::Sending(exchange)).with(effect)
            }
            None => Transition::home(),
        },
        AfterExchange::WrongFactor {
            review,
            method,
            attempts_left,
            problem,
            ..
        } => {
            if method == Method::Biometric {
                // The platform's key is not this account's any more: the PIN instead.
                ctx.report_code(ErrorCode::BiometricChanged);
                ctx.drop_biometrics(review.device);
            } else {
                ctx.problem = Some(problem);
            }
            Transition::to(Approve::Pin(ApprovalPin::new(review, attempts_left)))
        }
        AfterExchange::Ended {
            review,
            outcome,
            code,
            ..
        } => end(&review, outcome, code, ctx),
        AfterExchange::Failed {
            review, problem, ..
        } => review_again(review, problem, ctx),
        AfterExchange::Gone(problem) => gone(problem, ctx),
        AfterExchange::Deactivated(device) => {
            // The account is put on show, where the reason is shown.
            ctx.change(|vault| vault.show(device));
            ctx.poll_again(device);
            Transition::home()
        }
    }
}

fn review_again(review: RequestReview, problem: Problem, ctx: &mut Context) -> Transition<Approve> {
    ctx.problem = Some(problem);
    Transition::to(Approve::Review(review))
}

fn gone(problem: Problem, ctx: &mut Context) -> Transition<Approve> {
    ctx.problem = Some(problem);
    if let Some(device) = ctx.account().map(|account| account.device) {
        ctx.poll_again(device);
    }
    Transition::home()
}

/// A request ended. If it came from a browser on this device, the person is returned there, protocol.md §7.4.
fn end(
    review: &RequestReview,
    outcome: Outcome,
    code: Option<ReturnCode>,
    ctx: &mut Context,
) -> Transition<Approve> {
    // A request that has ended is not offered again, even before the next poll is answered.
    let (id, server) = (review.id(), ctx.server(review.device));
    server.requests.retain(|open| open.request.id != id);
    server.history_is_stale = true;
    ctx.poll_again(review.device);
    let account = ctx.account_of(review.device);
    let origin = account.map(|account| account.origin.clone());
    let name = ctx.shown_name(review.device);
    let result = RequestResult::new(review, name, origin, outcome, code);
    let address = result.browser.as_ref().map(|b| b.address.clone());
    let mut transition = Transition::to(Approve::Done(Box::new(result)));
    transition.effect = address.map(Effect::OpenBrowser);
    transition
}

fn review_screen(review: &RequestReview, busy: bool, ctx: &Context) -> Screen {
    if ctx.account_of(review.device).is_none() {
        return super::home::view(ctx);
    }
    let name = ctx.shown_name(review.device);
    Screen::Request {
        card: review::card(&review.open, name, ctx.clock_of(review.device)),
        typed: review.typed.clone(),
        busy,
    }
}

fn purpose(review: &RequestReview, ctx: &Context) -> PinPurpose {
    let name = ctx.shown_name(review.device);
    let clock = ctx.clock_of(review.device);
    PinPurpose::Approve {
        card: review::card(&review.open, name, clock),
        typed: review.typed.clone(),
    }
}
