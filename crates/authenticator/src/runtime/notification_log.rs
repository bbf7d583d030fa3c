//! Requests that came while the contents were hidden: each is notified once, outside the window.

use std::{collections::BTreeMap, mem};

use protocol::ids::{DeviceId, RequestId};

use crate::{
    journeys::{
        context::{Context, InboxChange},
        open_request::{OpenRequest, shown_kind},
    },
    views::Notice,
};

/// The notices.
#[derive(Default)]
pub(super) struct NotificationLog {
    /// To be shown outside the window.
    pending: Vec<Notice>,
    /// Shown or pending.
    noticed: BTreeMap<RequestId, DeviceId>,
}

impl NotificationLog {
    pub(super) fn pending(&self) -> &[Notice] {
        &self.pending
    }

    /// The pending notices were shown.
    pub(super) fn shown(&mut self) {
        self.pending.clear();
    }

    /// Adds the requests that a new inbox brought, if the contents are hidden.
    pub(super) fn add_new(&mut self, change: &InboxChange, is_hidden: bool, ctx: &Context) {
        let device = change.device;
        let Some(server) = ctx.servers.get(&device) else {
            return;
        };
        self.noticed
            .retain(|id, of| *of != device || server.request(*id).is_some());
        if !is_hidden {
            return;
        }
        let account = ctx.shown_name(device);
        for open in &server.requests {
            let id = open.request.id;
            if change.listed(id) || self.noticed.contains_key(&id) {
                continue;
            }
            self.noticed.insert(id, device);
            self.pending.push(Notice {
                id: id.to_hex(),
                kind: shown_kind(open.request.kind),
                service: open.request.service.to_string(),
                account: account.clone(),
            });
        }
    }

    /// Drops the notices of requests that ended.
    pub(super) fn drop_ended(&mut self, ctx: &Context) {
        if self.pending.is_empty() {
            return;
        }
        self.pending.retain(|notice| {
            let is_open = |id| ctx.servers.values().any(|s| s.request(id).is_some());
            RequestId::from_hex(&notice.id).is_some_and(is_open)
        });
    }

    /// The one request that was noticed and is still open. Of several the list is shown instead.
    pub(super) fn take_only_open(&mut self, ctx: &Context) -> Option<(DeviceId, OpenRequest)> {
        let still_open = |(id, device): (RequestId, DeviceId)| {
            let open = ctx.servers.get(&device)?.request(id)?;
            let in_time = ctx.now_of(device) < open.request.expires_at;
            (in_time && ctx.is_active(device)).then(|| (device, open.clone()))
        };
        let mut open = mem::take(&mut self.noticed)
            .into_iter()
            .filter_map(still_open);
        match (open.next(), open.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        }
    }
}
