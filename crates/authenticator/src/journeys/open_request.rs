//! A request as this device can show it: parsed strictly, kept in memory only.
//!
//! Invariant: a request that cannot be shown in full is dropped, because it must not be approved (P4).

use protocol::{
    ids::Hash32,
    messages::{self, Action, Change, Context, Inbox, Request, RequestKind},
    same_device::RequestLink,
    signed::Message as _,
};

use crate::{
    vault::state::Account,
    views::{self, AccountChange, ContextKind, ContextLine, ShownField},
};

/// A request that this build can show in full.
#[derive(Clone)]
pub(crate) struct OpenRequest {
    pub(crate) request: Request,
    pub(crate) hash: Hash32,
    pub(crate) context: Vec<ContextLine>,
    /// A transaction's labels and values.
    pub(crate) fields: Vec<ShownField>,
    /// The change of the account.
    pub(crate) change: Option<AccountChange>,
    /// The link that opened the request and leads back to the browser on this device, if the request came from it,
    /// protocol.md §7.3.
    pub(crate) link: Option<RequestLink>,
}

/// The requests of this account that can be shown in full, newest first. Others are skipped.
pub(crate) fn open_requests(inbox: &Inbox, account: &Account) -> Vec<OpenRequest> {
    let mut open: Vec<OpenRequest> = Vec::new();
    for bytes in &inbox.requests {
        if let Some(request) = open_request(bytes, account)
            && !open.iter().any(|r| r.request.id == request.request.id)
        {
            open.push(request);
        }
    }
    open.sort_by_key(|r| core::cmp::Reverse(r.request.issued_at));
    open
}

fn open_request(bytes: &[u8], account: &Account) -> Option<OpenRequest> {
    let open = read_request(bytes, account)?;
    matches!(
        open.request.kind,
        RequestKind::SignIn | RequestKind::Transaction | RequestKind::AccountChange
    )
    .then_some(open)
}

/// Parses a request of this account. `None` if it belongs elsewhere or cannot be shown in full.
pub(crate) fn read_request(bytes: &[u8], account: &Account) -> Option<OpenRequest> {
    let request = Request::parse(bytes).ok()?;
    let belongs = request.device == account.device && request.origin == account.origin;
    if !belongs || !matches!(request.match_len, 0 | 2 | 6) {
        return None;
    }
    let fields = match request.kind {
        RequestKind::Transaction => Action::parse(&request.action.0)
            .ok()
            .filter(|action| !action.0.is_empty())
            .as_ref()
            .map(shown_fields)?,
        RequestKind::AccountChange => Vec::new(),
        _ if request.action.0.is_empty() => Vec::new(),
        _ => return None,
    };
    // A change that this build does not know, or that lacks its object, is not offered, protocol.md §4.7.
    let change = match request.kind {
        RequestKind::AccountChange => Some((&Change::parse(&request.action.0).ok()?).into()),
        _ => None,
    };
    let link = match request.return_url.as_str() {
        "" => None,
        // Only a sign-in returns to a browser, and nothing is compared on one device, protocol.md §4.2.
        _ if request.kind != RequestKind::SignIn || request.match_len != 0 => return None,
        address => {
            let link = RequestLink {
                origin: account.origin.clone(),
                request: request.id,
            };
            // The address must be this server's own page of this very request, protocol.md §7.3.
            (link.return_url() == address).then_some(Some(link))?
        }
    };
    let context = context_lines(&Context::parse(&request.context.0).ok()?);
    Some(OpenRequest {
        hash: Hash32::of(bytes),
        request,
        context,
        fields,
        change,
        link,
    })
}

/// The lines of an action as fields to show.
pub(crate) fn shown_fields(action: &Action) -> Vec<ShownField> {
    let field = |(label, value): &(messages::Label, messages::Line)| ShownField {
        label: label.to_string(),
        value: value.to_string(),
    };
    action.0.iter().map(field).collect()
}

/// The context of a request as lines to show.
pub(crate) fn context_lines(context: &Context) -> Vec<ContextLine> {
    let line = |(kind, text): &(messages::ContextKind, messages::Line)| ContextLine {
        kind: match kind {
            messages::ContextKind::Place => ContextKind::Place,
            messages::ContextKind::Browser => ContextKind::Browser,
            messages::ContextKind::Network => ContextKind::Network,
        },
        value: text.as_str().to_owned(),
    };
    context.0.iter().map(line).collect()
}

/// The purpose of a request, as shown by the window.
pub(crate) const fn shown_kind(kind: messages::RequestKind) -> views::RequestKind {
    match kind {
        messages::RequestKind::Transaction => views::RequestKind::Transaction,
        messages::RequestKind::AccountChange => views::RequestKind::AccountChange,
        _ => views::RequestKind::SignIn,
    }
}
