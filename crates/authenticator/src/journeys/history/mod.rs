//! The history of an account, protocol.md §8.7, and the report "this wasn't me".
//!
//! The history is queried from the account's server and kept in memory while it is shown. The background queries it
//! for the last sign-in on the home screen.

pub(crate) mod page;

use protocol::ids::{DeviceId, Nonce16, RequestId};

use self::page::{HistoryAnswer, HistoryView};
use super::{
    account_view::{account_view, change_password_url},
    context::Context,
    journey::{Effect, Handled, Journey, Place, Response, Step, SyncTarget, Transition},
};
use crate::{
    model::{ErrorCode, Problem},
    vault::{Outgoing, Persisted},
    views::{Action, Connection, HistoryEntry, HistoryMethod, HistoryResult, Screen},
};

/// The history is shown.
pub(crate) struct History(HistoryView);

/// The questions of the history.
pub(crate) enum HistoryQuestion {
    /// The entries below `before`; 0: from the newest.
    Entries {
        device: DeviceId,
        nonce: Nonce16,
        before: u64,
    },
    /// Report an entry.
    Report {
        device: DeviceId,
        nonce: Nonce16,
        entry: [u8; 16],
    },
    /// Announce a sign-in.
    Expect { device: DeviceId, nonce: Nonce16 },
}

impl Journey for History {
    type Question = HistoryQuestion;

    fn open(action: &Action, from: Place, ctx: &mut Context) -> Option<Transition<Self>> {
        let Action::OpenHistory { id } = action else {
            return None;
        };
        let device = match id {
            Some(id) => DeviceId::from_hex(id).filter(|id| ctx.account_of(*id).is_some()),
            None => ctx.account().map(|account| account.device),
        };
        Some(query(HistoryView::new(device?, from), ctx))
    }

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        let Self(page) = self;
        match action {
            Action::MoreHistory if page.more && !page.busy => Ok(query(page, ctx)),
            // The last query was not answered: once more.
            Action::Refresh if !page.busy => Ok(query(page, ctx)),
            Action::ReportEntry { id } if !page.busy => report(page, id, ctx),
            Action::OpenPasswordPage => {
                let account = ctx.account_of(page.device);
                let address = account.map(|account| change_password_url(&account.origin));
                let mut transition = Transition::to(Self(page));
                transition.effect = address.map(Effect::OpenBrowser);
                Ok(transition)
            }
            Action::ExpectSignIn if !page.busy => expect(page, ctx),
            _ => Err(Self(page)),
        }
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        Ok(Transition::leave(self.0.opened_from.into()))
    }

    fn on_browser_opened(&mut self, _address: &str, opened: bool, ctx: &mut Context) {
        if !opened {
            ctx.report_code(ErrorCode::PasswordPageNotOpened);
        }
    }

    fn on_response(
        question: HistoryQuestion,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self> {
        match question {
            HistoryQuestion::Entries {
                device,
                nonce,
                before,
            } => on_entries((device, nonce), before, response, ctx),
            HistoryQuestion::Report {
                device,
                nonce,
                entry,
            } => on_reported((device, nonce), entry, response, ctx),
            HistoryQuestion::Expect { device, nonce } => {
                on_expected((device, nonce), response, ctx)
            }
        }
    }

    /// The last sign-in for the home screen: after a good poll, and after a request ended.
    fn background_question(
        target: SyncTarget,
        _shown: Option<&Self>,
        ctx: &mut Context,
    ) -> Option<(HistoryQuestion, Persisted<Outgoing>)> {
        let SyncTarget::Account(device) = target else {
            return None;
        };
        let server = ctx.servers.get(&device)?;
        let wanted = server.history_is_stale
            && server.connection == Connection::Online
            && ctx.is_active(device)
            && ctx.account().is_some_and(|shown| shown.device == device);
        if !wanted {
            return None;
        }
        let (before, now) = (0, ctx.now_of(device));
        let vault = ctx.vault.as_ref().ok()?;
        let (out, nonce) = vault.query_history(device, before, now).ok()?;
        ctx.server(device).history_is_stale = false;
        let question = HistoryQuestion::Entries {
            device,
            nonce,
            before,
        };
        Some((question, out))
    }

    fn view(&self, ctx: &Context) -> Screen {
        let Self(page) = self;
        let Some(account) = ctx.account_of(page.device) else {
            return super::home::view(ctx);
        };
        Screen::History {
            account: account_view(account, ctx.accounts()),
            entries: page.entries.clone(),
            busy: page.busy,
            more: page.more,
            expected: page.expected,
        }
    }
}

/// Queries the entries below the oldest one that is shown.
fn query(mut page: HistoryView, ctx: &mut Context) -> Transition<History> {
    let (device, before) = (page.device, page.oldest);
    let now = ctx.now_of(device);
    page.busy = false;
    let Ok(vault) = &ctx.vault else {
        return Transition::to(History(page));
    };
    match vault.query_history(device, before, now) {
        Ok((out, nonce)) => {
            page.busy = true;
            let question = HistoryQuestion::Entries {
                device,
                nonce,
                before,
            };
            Transition::to(History(page)).with(Effect::send(question, out))
        }
        Err(error) => {
            ctx.problem = Some(error.into());
            Transition::to(History(page))
        }
    }
}

fn on_entries(
    (device, nonce): (DeviceId, Nonce16),
    before: u64,
    response: Response<'_, History>,
    ctx: &mut Context,
) -> Handled<History> {
    let Some(account) = ctx.account_of(device) else {
        return Handled::unchanged(response.current);
    };
    let clock = ctx.clock_of(device);
    let answer = page::read(response.sent, nonce, account, clock, response.body);
    match &answer {
        HistoryAnswer::Got(part) if before == 0 => {
            let signed_in = |entry: &&HistoryEntry| entry.result == HistoryResult::SignedIn;
            let last = part.entries.iter().find(signed_in).cloned();
            ctx.server(device).last_sign_in = last;
        }
        HistoryAnswer::Time(time) => ctx.learn_time(device, *time),
        HistoryAnswer::Got(_) | HistoryAnswer::Nothing(_) => {}
    }
    let mut page = match response.current {
        // An answer about an earlier page, or an earlier part of this one, does not belong here.
        Some(History(page))
            if page.device == device
                && response.by_screen
                && page.busy
                && before == page.oldest =>
        {
            page
        }
        current => return Handled::unchanged(current),
    };
    match answer {
        HistoryAnswer::Got(part) => page.take(part),
        HistoryAnswer::Nothing(problem) => {
            page.busy = false;
            ctx.problem = Some(problem);
        }
        HistoryAnswer::Time(_) if page.corrected => {
            page.busy = false;
            ctx.report_code(ErrorCode::ClockWrong);
        }
        HistoryAnswer::Time(_) => {
            page.corrected = true;
            return query(page, ctx).into();
        }
    }
    Transition::to(History(page)).into()
}

fn report(mut page: HistoryView, id: &str, ctx: &mut Context) -> Step<History> {
    let can_be_reported = |e: &HistoryEntry| !e.reported && e.method != HistoryMethod::Device;
    let shown = page
        .entries
        .iter()
        .any(|e| e.id == id && can_be_reported(e));
    let entry = RequestId::from_hex(id).filter(|_| shown);
    let (Some(RequestId(entry)), Ok(vault)) = (entry, &ctx.vault) else {
        return Err(History(page));
    };
    let device = page.device;
    match vault.report_entry(device, entry, ctx.now_of(device)) {
        Ok((out, nonce)) => {
            page.busy = true;
            let question = HistoryQuestion::Report {
                device,
                nonce,
                entry,
            };
            Ok(Transition::to(History(page)).asking(question, out))
        }
        Err(error) => {
            ctx.problem = Some(error.into());
            Ok(Transition::to(History(page)))
        }
    }
}

fn on_reported(
    (device, nonce): (DeviceId, Nonce16),
    entry: [u8; 16],
    response: Response<'_, History>,
    ctx: &mut Context,
) -> Handled<History> {
    let Some(account) = ctx.account_of(device) else {
        return Handled::unchanged(response.current);
    };
    let answer = page::read_reported(response.sent, nonce, account, response.body);
    let (mut page, problem) = match answered(device, &answer, response.current, ctx) {
        Ok(answered) => answered,
        Err(handled) => return handled,
    };
    match problem {
        None => page.reported(&RequestId(entry).to_hex()),
        Some(problem) => ctx.problem = Some(problem),
    }
    Transition::to(History(page)).into()
}

fn expect(mut page: HistoryView, ctx: &mut Context) -> Step<History> {
    let Ok(vault) = &ctx.vault else {
        return Err(History(page));
    };
    let device = page.device;
    match vault.expect_sign_in(device, ctx.now_of(device)) {
        Ok((out, nonce)) => {
            page.busy = true;
            page.expected = false;
            let question = HistoryQuestion::Expect { device, nonce };
            Ok(Transition::to(History(page)).asking(question, out))
        }
        Err(error) => {
            ctx.problem = Some(error.into());
            Ok(Transition::to(History(page)))
        }
    }
}

fn on_expected(
    (device, nonce): (DeviceId, Nonce16),
    response: Response<'_, History>,
    ctx: &mut Context,
) -> Handled<History> {
    let Some(account) = ctx.account_of(device) else {
        return Handled::unchanged(response.current);
    };
    let answer = page::read_expected(response.sent, nonce, account, response.body);
    let (mut page, problem) = match answered(device, &answer, response.current, ctx) {
        Ok(answered) => answered,
        Err(handled) => return handled,
    };
    page.expected = problem.is_none();
    if let Some(problem) = problem {
        ctx.problem = Some(problem);
    }
    Transition::to(History(page)).into()
}

/// The page whose question about a device was answered, and the problem with the answer, if there is one. The server's time is
/// learned: the person repeats the action, which then carries the right time.
///
/// # Errors
/// The unchanged state, if another page is shown by now.
fn answered(
    device: DeviceId,
    answer: &HistoryAnswer<()>,
    current: Option<History>,
    ctx: &mut Context,
) -> Result<(HistoryView, Option<Problem>), Handled<History>> {
    let problem = match answer {
        HistoryAnswer::Got(()) => None,
        HistoryAnswer::Time(time) => {
            ctx.learn_time(device, *time);
            Some(ErrorCode::ClockWrong.into())
        }
        HistoryAnswer::Nothing(problem) => Some(*problem),
    };
    match current {
        Some(History(mut page)) if page.device == device => {
            page.busy = false;
            Ok((page, problem))
        }
        current => Err(Handled::unchanged(current)),
    }
}
