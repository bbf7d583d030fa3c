//! A request link that was opened on this device, protocol.md §7: fetched, shown, and approved like any other request.
//!
//! Invariant: a link only says which server to ask; the shown content comes from the server.

use protocol::{
    ids::{DeviceId, Nonce16, UnixSeconds},
    messages::{OfferedRequest, Refusal, RequestKind},
    same_device::RequestLink,
};

use super::{
    approval::review::RequestReview,
    context::Context,
    journey::{Destination, Handled, Journey, Response, Step, Transition},
    open_request::read_request,
    response::{self, Body, TimedReply},
};
use crate::{
    model::{AccountStatus, ErrorCode, Problem},
    vault::{
        Outgoing, Persisted, Vault,
        state::{Account, State},
    },
    views::{Action, Screen},
};

/// A same-device link is being opened.
pub(crate) struct SameDevice(OpeningLink);

/// The request of the link is queried.
pub(crate) struct LinkQuestion;

impl SameDevice {
    /// Opens a link. `None`, with a problem, if no account of this app can be meant.
    pub(crate) fn open_link(link: &RequestLink, ctx: &mut Context) -> Option<Transition<Self>> {
        let vault = ctx.vault.as_ref().ok()?;
        let server = |device: DeviceId| {
            let server = ctx.servers.get(&device);
            let lists = server.is_some_and(|server| server.request(link.request).is_some());
            (lists, ctx.now_of(device))
        };
        match OpeningLink::new(link.clone(), vault, server) {
            Ok((opening, out)) => Some(Transition::to(Self(opening)).asking(LinkQuestion, out)),
            Err(problem) => {
                ctx.problem = Some(problem);
                None
            }
        }
    }
}

impl Journey for SameDevice {
    type Question = LinkQuestion;

    fn act(self, _action: &Action, _ctx: &mut Context) -> Step<Self> {
        Err(self)
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        Ok(Transition::home())
    }

    fn on_response(
        _question: LinkQuestion,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self> {
        let Self(opening) = match response.current {
            Some(state) if response.awaited => state,
            current => return Handled::unchanged(current),
        };
        let device = opening.device;
        let now = ctx.now_of(device);
        let Ok(vault) = &ctx.vault else {
            return Transition::home().into();
        };
        match opening.on_response(response.sent, response.body, vault, now) {
            AfterOpening::Request(review) => {
                ctx.change(|vault| vault.show(review.device));
                Transition::leave(Destination::Request(review)).into()
            }
            AfterOpening::Again(opening, out, time) => {
                if let Some(time) = time {
                    ctx.learn_time(device, time);
                }
                Transition::to(Self(opening))
                    .asking(LinkQuestion, out)
                    .into()
            }
            AfterOpening::Ended(problem) => {
                ctx.problem = Some(problem);
                Transition::home().into()
            }
        }
    }

    fn awaits_response(&self) -> bool {
        true
    }

    fn view(&self, _ctx: &Context) -> Screen {
        Screen::OpeningLink {
            origin: self.0.link.origin.to_string(),
        }
    }
}

/// A link, the account that is asked with, and the accounts that remain.
pub(crate) struct OpeningLink {
    pub(crate) link: RequestLink,
    pub(crate) device: DeviceId,
    nonce: Nonce16,
    remaining: Vec<DeviceId>,
    again: bool,
}

/// The result of the answer.
pub(crate) enum AfterOpening {
    /// The request.
    Request(Box<RequestReview>),
    /// Ask again, with another account or at the server's time.
    Again(OpeningLink, Persisted<Outgoing>, Option<UnixSeconds>),
    /// The link opens nothing here.
    Ended(Problem),
}

impl OpeningLink {
    /// Asks with the accounts that match, in this order: the one whose inbox lists the request, the one on show,
    /// the others. `server` gives whether an account lists it, and its server's time.
    pub(crate) fn new(
        link: RequestLink,
        vault: &Vault,
        server: impl Fn(DeviceId) -> (bool, UnixSeconds),
    ) -> Result<(Self, Persisted<Outgoing>), Problem> {
        let mut candidates = candidates(vault.state(), &link);
        candidates.sort_by_key(|device| !server(*device).0);
        let mut remaining = candidates.into_iter();
        let known = vault
            .state()
            .accounts
            .iter()
            .any(|a| a.origin == link.origin);
        let device = remaining.next().ok_or(if known {
            ErrorCode::DeviceNotActive
        } else {
            ErrorCode::NoSuchAccount
        })?;
        let remaining = remaining.collect();
        let (_, now) = server(device);
        let (out, nonce) = vault.open_link(device, link.request, now)?;
        let opening = Self {
            link,
            device,
            nonce,
            remaining,
            again: false,
        };
        Ok((opening, out))
    }

    /// Parses the answer.
    pub(crate) fn on_response(
        self,
        question: &Outgoing,
        body: Body,
        vault: &Vault,
        now: UnixSeconds,
    ) -> AfterOpening {
        let Some(account) = vault.state().account(self.device) else {
            return AfterOpening::Ended(ErrorCode::NoSuchAccount.into());
        };
        let named = |offered: &OfferedRequest| (offered.device, offered.nonce);
        let key = (self.device, self.nonce);
        match response::read_timed(question, key, &account.server_key, body, named) {
            Ok(TimedReply::Answer(offered)) => self.offered(&offered, account),
            Ok(TimedReply::Time(_)) if self.again => {
                AfterOpening::Ended(ErrorCode::ClockWrong.into())
            }
            Ok(TimedReply::Time(time)) => {
                let there = time.time;
                self.ask_again(vault, there, Some(there))
            }
            Ok(TimedReply::Refused(refused)) => match refused.why {
                Refusal::RequestGone if !self.remaining.is_empty() => self.next(vault, now),
                Refusal::RequestGone | Refusal::RequestCancelled | Refusal::RequestDecided => {
                    AfterOpening::Ended(ErrorCode::LinkGone.into())
                }
                _ => AfterOpening::Ended((&*refused).into()),
            },
            Err(error) => AfterOpening::Ended(error.into()),
        }
    }

    fn offered(self, offered: &OfferedRequest, account: &Account) -> AfterOpening {
        let Some(open) = read_request(&offered.request.0, account) else {
            return AfterOpening::Ended(ErrorCode::RequestNotShown.into());
        };
        // Neither another request than the link's nor one without a return address is what was opened.
        let fits = open.request.id == self.link.request
            && open.link.as_ref() == Some(&self.link)
            && open.request.kind == RequestKind::SignIn;
        if !fits {
            return AfterOpening::Ended(ErrorCode::NotTheServer.into());
        }
        AfterOpening::Request(Box::new(RequestReview::new(self.device, open)))
    }

    fn next(mut self, vault: &Vault, now: UnixSeconds) -> AfterOpening {
        self.device = self.remaining.remove(0);
        self.again = true;
        match vault.open_link(self.device, self.link.request, now) {
            Ok((out, nonce)) => AfterOpening::Again(
                Self {
                    nonce,
                    again: false,
                    ..self
                },
                out,
                None,
            ),
            Err(error) => AfterOpening::Ended(error.into()),
        }
    }

    fn ask_again(
        self,
        vault: &Vault,
        now: UnixSeconds,
        there: Option<UnixSeconds>,
    ) -> AfterOpening {
        match vault.open_link(self.device, self.link.request, now) {
            Ok((out, nonce)) => AfterOpening::Again(
                Self {
                    nonce,
                    again: true,
                    ..self
                },
                out,
                there,
            ),
            Err(error) => AfterOpening::Ended(error.into()),
        }
    }
}

fn candidates(state: &State, link: &RequestLink) -> Vec<DeviceId> {
    let usable = |a: &&Account| {
        a.origin == link.origin
            && !matches!(
                a.status,
                AccountStatus::Deactivated(_) | AccountStatus::Pending { .. }
            )
    };
    let shown = state.shown().map(|a| a.device);
    let mut devices: Vec<DeviceId> = state
        .accounts
        .iter()
        .filter(usable)
        .map(|a| a.device)
        .collect();
    devices.sort_by_key(|device| Some(*device) != shown);
    devices
}
