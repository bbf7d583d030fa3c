//! The history of an account's sign-ins and signatures (protocol.md §8.7).

use protocol::{
    ids::{DeviceId, UnixSeconds},
    messages::{Action, ChangeKind, DeviceState, HistoryMethod, HistoryResult, RequestKind},
};

use super::{
    account::AccountId,
    request::{Ending, Request},
    sign_in::Method,
    token::HashedToken,
};

/// Entries are kept this long: 180 days. Seconds.
pub const KEPT_S: u64 = 180 * 86_400;

/// One sign-in or signature that ended, or an event of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its id.
    pub id: [u8; 16],
    /// Its place in the account's history; later ones are higher.
    pub seq: u64,
    /// The account.
    pub account: AccountId,
    /// When it ended.
    pub at: UnixSeconds,
    /// The service; the name of the device where the entry is about one.
    pub service: String,
    /// Its origin: the bytes of a context.
    pub context: Vec<u8>,
    /// The change of the account that was to be confirmed, where a request asked for one.
    pub change: Option<ChangeKind>,
    /// The method.
    pub method: HistoryMethod,
    /// The result.
    pub result: HistoryResult,
    /// The browser that asked.
    pub browser: Option<HashedToken>,
    /// The device that answered, where one did.
    pub device: Option<DeviceId>,
    /// The first lines of the transaction that was to be signed (protocol.md §8.7); none for a sign-in or a change.
    pub transaction: Action,
    /// Whether the holder reported it as not their own.
    pub reported: bool,
    /// The act of the help desk, where it is about one.
    pub help_desk: Option<HelpDeskEntry>,
}

/// An act of the help desk in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpDeskEntry {
    /// The word that stands for it.
    pub act: String,
    /// The name of the device that it was about.
    pub device: Option<String>,
}

impl HistoryEntry {
    /// Whether it can be reported as not the holder's own: a sign-in or a signature. An event of a device and an act of the help desk are
    /// mailed.
    #[must_use]
    pub fn can_be_reported(&self) -> bool {
        self.method != HistoryMethod::Device && self.help_desk.is_none()
    }
}

/// The result of a PIN reset, for a device in this state before it.
#[must_use]
pub fn result_of_reset(before: DeviceState) -> HistoryResult {
    match before {
        DeviceState::Blocked => HistoryResult::Unblocked,
        _ => HistoryResult::PinReset,
    }
}

/// The history's name for a sign-in method.
#[must_use]
pub const fn told_method(method: Method) -> HistoryMethod {
    match method {
        Method::Password => HistoryMethod::Password,
        Method::AppPin => HistoryMethod::App,
        Method::AppQr => HistoryMethod::AppCode,
        Method::OnMobile => HistoryMethod::OnMobile,
    }
}

/// The history's result for a successful request or challenge of this kind.
#[must_use]
pub const fn success(kind: RequestKind) -> HistoryResult {
    match kind {
        // An approved change of the account is signed like a transaction.
        RequestKind::Transaction | RequestKind::AccountChange => HistoryResult::Signed,
        _ => HistoryResult::SignedIn,
    }
}

/// The entry for a request that ended this way. `None` for device-initiated requests, and for an approval with a same-device
/// return, which signs nobody in before it has returned.
#[must_use]
pub fn told_of(request: &Request, ending: Ending) -> Option<(HistoryMethod, HistoryResult)> {
    if request.is_device_initiated() {
        return None;
    }
    let method = match request.same_device_return() {
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
