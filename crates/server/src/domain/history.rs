//! What a person is told of their account's sign-ins and signatures, §8.7.

use protocol::{
    ids::UnixSeconds,
    messages::{HistoryMethod, HistoryResult, RequestKind},
};

use super::{
    account::AccountId,
    request::{Ending, Request},
    sign_in::Method,
    token::HashedToken,
};

/// Entries are kept this long: 180 days. Seconds.
pub const KEPT_S: u64 = 180 * 86_400;

/// One sign-in or signature that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its id.
    pub id: [u8; 16],
    /// Its place in the account's history; later ones are higher.
    pub seq: u64,
    /// Whose.
    pub account: AccountId,
    /// When it ended.
    pub at: UnixSeconds,
    /// The service.
    pub service: String,
    /// Where it came from: the bytes of a context.
    pub context: Vec<u8>,
    /// How.
    pub method: HistoryMethod,
    /// What came of it.
    pub result: HistoryResult,
    /// The browser that asked.
    pub browser: Option<HashedToken>,
    /// Whether it was reported as not one's own.
    pub reported: bool,
}

/// How a sign-in by this method is told.
#[must_use]
pub const fn told_method(method: Method) -> HistoryMethod {
    match method {
        Method::Password => HistoryMethod::Password,
        Method::AppPin => HistoryMethod::App,
        Method::AppQr => HistoryMethod::AppCode,
        Method::OnMobile => HistoryMethod::OnMobile,
    }
}

/// How a success of a request or challenge of this kind is told.
#[must_use]
pub const fn success(kind: RequestKind) -> HistoryResult {
    match kind {
        RequestKind::Transaction => HistoryResult::Signed,
        _ => HistoryResult::SignedIn,
    }
}

/// What is told of a request that ended so; `None` where that is nobody's sign-in or signature, or not its end yet: an approval
/// with a way back signs nobody in before it has come back.
#[must_use]
pub fn told_of(request: &Request, ending: Ending) -> Option<(HistoryMethod, HistoryResult)> {
    if request.is_device_initiated() {
        return None;
    }
    let method = match request.way_back {
        Some(_) if ending == Ending::Approved => return None,
        Some(_) => HistoryMethod::OnMobile,
        None => HistoryMethod::App,
    };
    let result = match ending {
        Ending::Approved => success(request.kind),
        Ending::Denied | Ending::Reported => HistoryResult::Denied,
        Ending::WrongMatch => HistoryResult::Failed,
        Ending::Expired => HistoryResult::Expired,
        Ending::Cancelled | Ending::DeviceGone => HistoryResult::Cancelled,
    };
    Some((method, result))
}
