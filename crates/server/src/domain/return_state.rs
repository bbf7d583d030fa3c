//! The state of a same-device return, which is part of its request (protocol.md §7.4).
//!
//! Deliberately not here: how a link or typed characters are judged, which is in `same_device_return`.

use protocol::same_device::ReturnCode;

use super::token::HashedToken;

/// The state of a same-device return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnState {
    /// The approval is awaited.
    Awaited,
    /// Approved: the link or the typed characters count.
    Offered,
    /// The link was opened in another browser: the typed characters alone count.
    TypedOnly,
    /// It was taken.
    Taken,
    /// It is void.
    Void,
}

impl ReturnState {
    /// Every state, with its name in the database.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Awaited, "awaited"),
        (Self::Offered, "offered"),
        (Self::TypedOnly, "typed-only"),
        (Self::Taken, "taken"),
        (Self::Void, "void"),
    ];
}

/// The same-device return of one request.
pub struct SameDeviceReturn {
    /// The browser that began it.
    pub browser: HashedToken,
    /// Whether it is a passwordless sign-in, for which no password was given.
    pub passwordless: bool,
    /// Its state.
    pub state: ReturnState,
    /// The code, once it was approved; kept, so that the same approval is answered the same.
    pub code: Option<ReturnCode>,
    /// Wrong characters so far.
    pub attempts: u8,
}

impl SameDeviceReturn {
    /// A return to `browser`.
    #[must_use]
    pub const fn new(browser: HashedToken, passwordless: bool) -> Self {
        Self {
            browser,
            passwordless,
            state: ReturnState::Awaited,
            code: None,
            attempts: 0,
        }
    }

    /// The request was approved: `code` leads back from now on.
    pub fn offer(&mut self, code: ReturnCode) {
        if self.state == ReturnState::Awaited {
            self.state = ReturnState::Offered;
            self.code = Some(code);
        }
    }
}
