//! The questions of an exchange, and the effect of their answers on the vault.

use protocol::{
    ids::{DeviceId, Hash32, RequestId},
    messages::Answer,
};

use super::{
    done::RequestResult,
    exchange::Exchange,
    settle::{Settled, settle_approved, settle_outcome},
};
use crate::{
    journeys::{
        context::{Context, LateResult},
        response::{self, Body},
    },
    model::{ErrorCode, Problem},
    vault::{Outgoing, Persisted, steps::Applied},
    views::{AccountNotice, Outcome},
};

/// A question of an exchange.
pub(crate) struct ExchangeQuestion {
    device: DeviceId,
    request: RequestId,
    /// Hash of AP, of an approval; `None` of a query about the outcome of the last one.
    approve: Option<Hash32>,
}

impl ExchangeQuestion {
    /// The question that an exchange sends now. `None`, with a problem, if the vault holds no unanswered approval.
    pub(crate) fn of(exchange: &Exchange, ctx: &mut Context) -> Option<Self> {
        let device = exchange.review.device;
        let unanswered = ctx
            .account_of(device)
            .and_then(|account| account.unanswered.as_ref());
        let Some(unanswered) = unanswered else {
            ctx.report_code(ErrorCode::ServerFault);
            return None;
        };
        let question = Self {
            device,
            request: unanswered.request,
            approve: (!exchange.is_querying_outcome()).then_some(unanswered.approve),
        };
        let server = ctx.server(device);
        server.outcome_query_failed = false;
        server.exchanges += 1;
        Some(question)
    }

    /// A query about an unanswered approval whose request is neither open any more nor under review: the query would
    /// end an open one.
    pub(crate) fn in_background(
        device: DeviceId,
        reviewed: Option<RequestId>,
        ctx: &mut Context,
    ) -> Option<(Self, Persisted<Outgoing>)> {
        let request = ctx.account_of(device)?.unanswered.as_ref()?.request;
        let server = ctx.servers.get(&device)?;
        let ready = server.seen != 0 && server.exchanges == 0 && !server.outcome_query_failed;
        if !ready || reviewed == Some(request) || server.request(request).is_some() {
            return None;
        }
        let now = ctx.now_of(device);
        let out = ctx.vault.as_ref().ok()?.query_outcome(device, now).ok()?;
        ctx.server(device).exchanges += 1;
        let question = Self {
            device,
            request,
            approve: None,
        };
        Some((question, out))
    }

    pub(crate) const fn device(&self) -> DeviceId {
        self.device
    }

    /// Verifies the answer and applies it to the vault. `None` if the account is gone.
    pub(crate) fn settle(
        &self,
        sent: &Outgoing,
        body: Body,
        by_screen: bool,
        ctx: &mut Context,
    ) -> Option<Result<Settled, Problem>> {
        let device = self.device;
        ctx.server(device).exchange_ended();
        let server_key = ctx.account_of(device)?.server_key;
        let awaited_key = ctx.awaits_biometrics(device);
        let vault = ctx.vault.as_mut().ok()?;
        let settled = if let Some(approve) = self.approve {
            let reply = response::read_approve(sent, approve, &server_key, body);
            settle_approved(vault, device, self.request, reply)
        } else {
            let reply = response::read::<Answer>(sent, &server_key, body);
            settle_outcome(vault, device, self.request, reply)
        };
        if awaited_key {
            ctx.tidy_biometrics(device);
        }
        match &settled {
            // The next poll acknowledges the new epoch, or reports the device's state.
            Ok(Settled::Ended { .. } | Settled::Deactivated | Settled::Gone(_)) => {
                let server = ctx.server(device);
                server.history_is_stale = true;
                server.seen = 0;
                // The account's own loop asked in the background: it polls next by itself.
                if by_screen {
                    ctx.wake();
                }
            }
            Ok(Settled::WrongPin { .. } | Settled::Behind(_)) => {}
            Err(_) if self.approve.is_none() => ctx.server(device).outcome_query_failed = true,
            Err(_) => {}
        }
        Some(settled)
    }
}

/// Keeps the late result of an approval for which no screen waits any more.
pub(crate) fn note_late(device: DeviceId, settled: Result<Settled, Problem>, ctx: &mut Context) {
    let Ok(Settled::Ended {
        outcome: Outcome::Approved,
        code,
        request,
        applied,
    }) = settled
    else {
        return;
    };
    let notice = match applied {
        Applied::NewPin => Some(AccountNotice::PinChanged),
        Applied::Biometrics => Some(AccountNotice::BiometricsOn),
        Applied::Answer | Applied::Nothing => None,
    };
    let late = match (notice, code, ctx.account_of(device)) {
        (Some(notice), _, _) => LateResult::Account { device, notice },
        (None, Some(code), Some(account)) => {
            let server = ctx.servers.get(&device);
            let result =
                RequestResult::late(account, ctx.shown_name(device), server, request, code);
            LateResult::Return(Box::new(result))
        }
        (None, _, _) => return,
    };
    ctx.late = Some(late);
}
