//! The result of a request, and the return to the browser on this device, protocol.md §7.4.

use protocol::{
    ids::RequestId,
    origin::Origin,
    same_device::{RequestLink, ReturnCode},
};

use super::review::RequestReview;
use crate::{
    journeys::{
        account_view::change_password_url, open_request::shown_kind, server_state::ServerState,
    },
    vault::state::Account,
    views::{Outcome, RequestKind, SameDeviceReturn, Screen},
};

/// The end of a request, as its last screen shows it.
pub(crate) struct RequestResult {
    outcome: Outcome,
    service: String,
    account: String,
    kind: RequestKind,
    /// The server; `None`: the account is gone from this device.
    origin: Option<Origin>,
    pub(crate) browser: Option<BrowserReturn>,
}

/// The return to the browser on this device.
pub(crate) struct BrowserReturn {
    /// The server's page of this request, with the code.
    pub(crate) address: String,
    code: ReturnCode,
    /// The platform was asked to open the browser and did not refuse.
    pub(crate) opened: bool,
}

impl BrowserReturn {
    fn new(link: &RequestLink, code: ReturnCode) -> Self {
        Self {
            address: format!("{}?code={}", link.return_url(), code.as_str()),
            code,
            opened: false,
        }
    }
}

impl RequestResult {
    pub(crate) fn new(
        review: &RequestReview,
        account: String,
        origin: Option<Origin>,
        outcome: Outcome,
        code: Option<ReturnCode>,
    ) -> Self {
        let link = review.open.link.as_ref();
        Self {
            outcome,
            service: review.open.request.service.to_string(),
            account,
            kind: shown_kind(review.open.request.kind),
            origin,
            browser: link
                .zip(code)
                .map(|(link, code)| BrowserReturn::new(link, code)),
        }
    }

    /// An approval with a return code that was answered when no screen waited for it.
    pub(crate) fn late(
        account: &Account,
        name: String,
        server: Option<&ServerState>,
        request: RequestId,
        code: ReturnCode,
    ) -> Self {
        let link = RequestLink {
            origin: account.origin.clone(),
            request,
        };
        let known = server.and_then(|server| server.request(request));
        Self {
            outcome: Outcome::Approved,
            service: known.map_or_else(
                || account.server_name.to_string(),
                |open| open.request.service.to_string(),
            ),
            account: name,
            kind: known.map_or(RequestKind::SignIn, |open| shown_kind(open.request.kind)),
            origin: Some(account.origin.clone()),
            browser: Some(BrowserReturn::new(&link, code)),
        }
    }

    /// The page on which the password is changed, after a report: somebody else may know it.
    pub(crate) fn password_page(&self) -> Option<String> {
        let reported = self.outcome == Outcome::Reported;
        self.origin
            .as_ref()
            .filter(|_| reported)
            .map(change_password_url)
    }

    pub(crate) fn view(&self) -> Screen {
        Screen::Done {
            outcome: self.outcome,
            service: self.service.clone(),
            account: self.account.clone(),
            kind: self.kind,
            password_page: self.password_page(),
            same_device_return: self.browser.as_ref().map(|browser| SameDeviceReturn {
                characters: browser.code.derive_typed(),
                opened: browser.opened,
            }),
        }
    }
}
