//! The home screen and the inbox behind it, protocol.md §4.1: polled without a PIN, parsed strictly, kept in memory only.

use std::mem;

use protocol::{
    ids::{DeviceId, Nonce16},
    messages::{CopyReported, DeviceState, Inbox, Refusal, Refused, ServerTime},
    signed::{Message as _, Verified},
};

use super::{
    account_view::{account_view, reset_pin_url},
    approval::review::card,
    context::{Context, InboxChange},
    journey::{
        CodeTarget, Effect, Handled, Journey, Pace, Place, Response, Step, SyncTarget, Transition,
    },
    open_request::open_requests,
    response::{self, Body, Reply, ResponseError, TimedReply},
    server_key::FollowQuestion,
};
use crate::{
    model::{AccountStatus, DeactivationReason, ErrorCode},
    ports::KeyError,
    vault::{OpenError, Outgoing, Persisted, Vault, VaultError, state::Account},
    views::{Action, Connection, OtherAccount, Screen},
};

/// Nothing is under way: welcome, home or a deactivated account, as the vault says.
pub(crate) struct Home;

/// A question that the app sends about an account without an action of the user.
pub(crate) enum HomeQuestion {
    Poll(Poll),
    ReportCopy(CopyReport),
    Follow(FollowQuestion),
}

/// A report that a copy of this account was used, protocol.md §8.12.
pub(crate) struct CopyReport {
    device: DeviceId,
    nonce: Nonce16,
}

/// A poll of an account's inbox.
pub(crate) struct Poll {
    device: DeviceId,
    nonce: Nonce16,
    epoch: u64,
    seen: u64,
}

impl Journey for Home {
    type Question = HomeQuestion;

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        match action {
            Action::Refresh => {
                refresh(ctx);
                Ok(Transition::to(self))
            }
            Action::OpenResetPage => {
                let Some(account) = ctx.account().filter(|account| can_be_reset(account)) else {
                    return Err(self);
                };
                let mut transition = Transition::to(self);
                transition.effect = Some(Effect::OpenBrowser(reset_pin_url(account)));
                Ok(transition)
            }
            _ => Err(self),
        }
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        Err(self)
    }

    fn go_home(self, _ctx: &mut Context) -> Step<Self> {
        Err(self)
    }

    fn on_browser_opened(&mut self, _address: &str, opened: bool, ctx: &mut Context) {
        if !opened {
            ctx.report_code(ErrorCode::PasswordPageNotOpened);
        }
    }

    fn on_response(
        question: HomeQuestion,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self> {
        let (sent, body) = (response.sent, response.body);
        let pace = match question {
            HomeQuestion::Poll(poll) => on_polled(&poll, sent, body, ctx),
            HomeQuestion::ReportCopy(report) => on_copy_reported(&report, sent, body, ctx),
            HomeQuestion::Follow(question) => question.on_response(body, ctx),
        };
        Handled::unchanged(response.current).at(pace)
    }

    fn background_question(
        target: SyncTarget,
        _shown: Option<&Self>,
        ctx: &mut Context,
    ) -> Option<(HomeQuestion, Persisted<Outgoing>)> {
        let SyncTarget::Account(device) = target else {
            return None;
        };
        let account = ctx.account_of(device)?;
        if matches!(
            account.status,
            AccountStatus::Deactivated(
                DeactivationReason::Removed | DeactivationReason::EnrolmentCancelled
            )
        ) {
            return None;
        }
        if let Some((question, out)) = FollowQuestion::of(device, ctx) {
            return Some((HomeQuestion::Follow(question), out));
        }
        if let Some(report) = report_copy(device, ctx) {
            return Some(report);
        }
        let account = ctx.account_of(device)?;
        let epoch = account.position.epoch;
        let seen = ctx.servers.get(&device).map_or(0, |server| server.seen);
        let vault = ctx.vault.as_ref().ok()?;
        let polled = vault.poll(device, ctx.now_of(device), seen);
        if let Err(lost @ VaultError::Key(KeyError::Gone)) = polled {
            // Without its key the account would wait for an answer for ever.
            ctx.problem.get_or_insert(lost.into());
            return None;
        }
        let (out, nonce) = polled.ok()?;
        let poll = Poll {
            device,
            nonce,
            epoch,
            seen,
        };
        Some((HomeQuestion::Poll(poll), out))
    }

    fn place(&self) -> Option<Place> {
        Some(Place::Home)
    }

    fn is_idle(&self) -> bool {
        true
    }

    fn accepts_codes(&self) -> Option<CodeTarget> {
        Some(CodeTarget::Any)
    }

    fn view(&self, ctx: &Context) -> Screen {
        view(ctx)
    }
}

/// Whether a new PIN makes the device work again.
fn can_be_reset(account: &Account) -> bool {
    let reasons = [
        DeactivationReason::Blocked,
        DeactivationReason::ServerRestored,
    ];
    reasons
        .iter()
        .any(|reason| account.status == AccountStatus::Deactivated(*reason))
}

/// Polls the account on show again, and asks the platform for its biometrics.
pub(crate) fn refresh(ctx: &mut Context) {
    ctx.biometrics = ctx.ports.presence.biometrics();
    let Some(device) = ctx.account().map(|account| account.device) else {
        return;
    };
    let server = ctx.server(device);
    if server.connection != Connection::Online {
        server.connection = Connection::Checking;
    }
    ctx.poll_again(device);
}

/// The home screen. It also replaces a screen after its account was removed.
pub(crate) fn view(ctx: &Context) -> Screen {
    if let Err(error) = &ctx.vault {
        return Screen::StoreUnreadable {
            code: match error {
                OpenError::KeyStore => ErrorCode::KeyStoreUnavailable,
                OpenError::SecretLost => ErrorCode::SecretLost,
                OpenError::InUse => ErrorCode::StoreInUse,
                OpenError::Newer => ErrorCode::StoreNewer,
                OpenError::Damaged => ErrorCode::StoreDamaged,
            },
        };
    }
    let Some(account) = ctx.account() else {
        return Screen::Welcome;
    };
    if let AccountStatus::Deactivated(reason) = account.status {
        return Screen::Deactivated {
            reason,
            account: ctx.shown_name(account.device),
            server_name: account.server_name.to_string(),
            origin: account.origin.to_string(),
            others: others(account, ctx),
        };
    }
    let server = ctx.servers.get(&account.device);
    let (now, clock) = (ctx.now_of(account.device), ctx.clock_of(account.device));
    let open = server.into_iter().flat_map(|server| &server.requests);
    let open = open.filter(|r| now < r.request.expires_at);
    Screen::Home {
        account: account_view(account, ctx.accounts()),
        requests: open
            .map(|r| card(r, ctx.shown_name(account.device), clock))
            .collect(),
        others: others(account, ctx),
        connection: server.map_or(Connection::Checking, |server| server.connection),
        last_checked_at: server.and_then(|server| server.last_checked_at),
        clock_off_s: server.and_then(|server| server.clock.off_s()),
        last_sign_in: server.and_then(|server| server.last_sign_in.clone()),
    }
}

/// The other accounts, those with requests first.
fn others(shown: &Account, ctx: &Context) -> Vec<OtherAccount> {
    let others = ctx.accounts().iter().filter(|a| a.device != shown.device);
    let mut others: Vec<OtherAccount> = others
        .map(|account| OtherAccount {
            account: account_view(account, ctx.accounts()),
            requests: ctx.open_requests(account.device),
        })
        .collect();
    others.sort_by_key(|other| other.requests == 0);
    others
}

/// The report of a copy that this phone noticed, until the server knows of it.
fn report_copy(device: DeviceId, ctx: &mut Context) -> Option<(HomeQuestion, Persisted<Outgoing>)> {
    let copied = AccountStatus::Deactivated(DeactivationReason::Copied);
    if ctx.account_of(device)?.status != copied || ctx.server(device).knows_of_copy {
        return None;
    }
    let now = ctx.now_of(device);
    let (out, nonce) = ctx.vault.as_ref().ok()?.report_copy(device, now).ok()?;
    Some((HomeQuestion::ReportCopy(CopyReport { device, nonce }), out))
}

fn on_copy_reported(report: &CopyReport, sent: &Outgoing, body: Body, ctx: &mut Context) -> Pace {
    let (device, nonce) = (report.device, report.nonce);
    let Some(server_key) = ctx.account_of(device).map(|account| account.server_key) else {
        return Pace::Now;
    };
    let names = |answer: &CopyReported| (answer.device, answer.nonce);
    match response::read_timed(sent, (device, nonce), &server_key, body, names) {
        Ok(TimedReply::Answer(_)) => {
            ctx.server(device).knows_of_copy = true;
            Pace::Now
        }
        Ok(TimedReply::Time(time)) => {
            ctx.learn_time(device, time.time);
            Pace::MinInterval
        }
        Ok(TimedReply::Refused(_)) | Err(_) => Pace::BackOff,
    }
}

/// The verified answer to a poll.
enum PollReply {
    Inbox(Verified<Inbox>),
    /// This device's clock is off.
    Time(Verified<ServerTime>),
    Refused(Verified<Refused>),
}

fn on_polled(poll: &Poll, sent: &Outgoing, body: Body, ctx: &mut Context) -> Pace {
    let device = poll.device;
    // The account may be gone by now, or in another epoch: then this answer is out of date.
    let account = ctx
        .account_of(device)
        .filter(|account| account.position.epoch == poll.epoch);
    let Some(account) = account else {
        return Pace::Now;
    };
    match parse(sent, poll.nonce, account, body) {
        Ok(PollReply::Inbox(inbox)) => {
            take_inbox(&inbox, ctx);
            if inbox.seq == poll.seen {
                Pace::MinInterval
            } else {
                Pace::Now
            }
        }
        Ok(PollReply::Time(time)) => {
            ctx.learn_time(device, time.time);
            // With the right time the next poll is answered. Should it not be, the interval prevents a busy loop.
            Pace::MinInterval
        }
        Ok(PollReply::Refused(refused)) => {
            ctx.server(device).connection = Connection::Offline;
            match refused.why {
                // The server does not know this device any more.
                Refusal::DeviceNotActive => {
                    let status = AccountStatus::Deactivated(DeactivationReason::Removed);
                    ctx.change(|vault| vault.set_status(device, status));
                    Pace::Now
                }
                Refusal::TooMany => Pace::After(refused.retry_after_s),
                _ => Pace::BackOff,
            }
        }
        Err(error) => {
            ctx.server(device).connection = match error {
                ResponseError::Unreachable => Connection::Offline,
                ResponseError::NotTheServer => Connection::NotTheServer,
            };
            ctx.server(device).signed_by_another = error == ResponseError::NotTheServer;
            match error {
                ResponseError::NotTheServer => Pace::Now,
                ResponseError::Unreachable => Pace::BackOff,
            }
        }
    }
}

fn take_inbox(inbox: &Inbox, ctx: &mut Context) {
    let (here, device) = (ctx.ports.clock.now(), inbox.device);
    ctx.server(device).clock.learn(inbox.time, here);
    let was_active = ctx.is_active(device);
    ctx.change(|vault| set_device_state(vault, device, inbox.state));
    if ctx.is_active(device) != was_active {
        // The other background questions depend on it.
        ctx.wake();
    }
    let Some(account) = ctx.account_of(device) else {
        return;
    };
    let requests = open_requests(inbox, account);
    let server = ctx.server(device);
    server.knows_of_copy |= inbox.state == DeviceState::Locked;
    let earlier = mem::replace(&mut server.requests, requests);
    server.connection = Connection::Online;
    server.last_checked_at = Some(here.0);
    server.seen = inbox.seq;
    // The server answers again: a failed outcome query is worth another attempt.
    server.outcome_query_failed = false;
    ctx.inbox_change = Some(InboxChange { device, earlier });
}

fn parse(
    question: &Outgoing,
    nonce: Nonce16,
    account: &Account,
    body: Body,
) -> Result<PollReply, ResponseError> {
    let server = &account.server_key;
    let is_time = body
        .as_ref()
        .is_ok_and(|b| protocol::transcript::label(b) == Ok(ServerTime::LABEL));
    let (polled, device, answers) = if is_time {
        match response::read::<ServerTime>(question, server, body)? {
            Reply::Answer(time) => (PollReply::Time(time.clone()), time.device, time.nonce),
            Reply::Refused(refused) => return Ok(PollReply::Refused(refused)),
        }
    } else {
        match response::read::<Inbox>(question, server, body)? {
            Reply::Answer(inbox) => (PollReply::Inbox(inbox.clone()), inbox.device, inbox.nonce),
            Reply::Refused(refused) => return Ok(PollReply::Refused(refused)),
        }
    };
    if device == account.device && answers == nonce {
        Ok(polled)
    } else {
        Err(ResponseError::NotTheServer)
    }
}

/// Stores the device's state as the server reports it.
///
/// A problem that this app detected by itself (a copy, a restored server) stays until a new enrolment or PIN reset.
fn set_device_state(
    vault: &mut Vault,
    device: DeviceId,
    state: DeviceState,
) -> Result<(), VaultError> {
    let Some(account) = vault.state().account(device) else {
        return Ok(());
    };
    let found_here = matches!(
        account.status,
        AccountStatus::Deactivated(DeactivationReason::Copied | DeactivationReason::ServerRestored)
    );
    let status = match state {
        DeviceState::Pending => return Ok(()),
        DeviceState::Active | DeviceState::Blocked if found_here => return Ok(()),
        DeviceState::Active => AccountStatus::Active,
        DeviceState::Blocked => AccountStatus::Deactivated(DeactivationReason::Blocked),
        DeviceState::Locked => AccountStatus::Deactivated(DeactivationReason::Copied),
        DeviceState::Removed => AccountStatus::Deactivated(DeactivationReason::Removed),
        DeviceState::Cancelled => {
            AccountStatus::Deactivated(DeactivationReason::EnrolmentCancelled)
        }
    };
    vault.set_status(device, status)
}
