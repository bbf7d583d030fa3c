//! The state of a same-device return, which is part of its request (protocol.md §7.4). Every step consumes the old state.
//!
//! Invariant: only an approval opens a return, and only an open one is taken or counts wrong characters: these steps are on
//! [`OpenReturn`].
//!
//! Deliberately not here: how a link or typed characters are judged, which is in `same_device_return`.

use protocol::same_device::ReturnCode;

use super::token::HashedToken;

/// Attempts at the characters that the app shows.
pub const TYPED_ATTEMPTS: u8 = 3;

/// The name of a return's state.
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
    browser: HashedToken,
    passwordless: bool,
    progress: ReturnProgress,
}

enum ReturnProgress {
    Awaited,
    Open {
        code: ReturnCode,
        typed_only: bool,
        wrong: u8,
    },
    /// The code is kept, so that the same approval is answered the same.
    Taken(ReturnCode),
    Void(Option<ReturnCode>),
}

/// The columns of a stored return.
pub struct ReturnRow {
    /// See [`SameDeviceReturn::browser`].
    pub browser: HashedToken,
    /// See [`SameDeviceReturn::is_passwordless`].
    pub passwordless: bool,
    /// See [`SameDeviceReturn::state`].
    pub state: ReturnState,
    /// See [`SameDeviceReturn::code`].
    pub code: Option<ReturnCode>,
    /// See [`SameDeviceReturn::wrong_attempts`].
    pub wrong_attempts: u8,
}

/// A stored return that was approved has no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an approved same-device return without a code")]
pub struct ReturnWithoutCode;

impl TryFrom<ReturnRow> for SameDeviceReturn {
    type Error = ReturnWithoutCode;

    fn try_from(row: ReturnRow) -> Result<Self, ReturnWithoutCode> {
        let progress = match (row.state, row.code) {
            (ReturnState::Awaited, _) => ReturnProgress::Awaited,
            (ReturnState::Offered, Some(code)) => ReturnProgress::Open {
                code,
                typed_only: false,
                wrong: row.wrong_attempts,
            },
            (ReturnState::TypedOnly, Some(code)) => ReturnProgress::Open {
                code,
                typed_only: true,
                wrong: row.wrong_attempts,
            },
            (ReturnState::Taken, Some(code)) => ReturnProgress::Taken(code),
            (ReturnState::Void, code) => ReturnProgress::Void(code),
            (ReturnState::Offered | ReturnState::TypedOnly | ReturnState::Taken, None) => {
                return Err(ReturnWithoutCode);
            }
        };
        Ok(Self {
            browser: row.browser,
            passwordless: row.passwordless,
            progress,
        })
    }
}

impl SameDeviceReturn {
    /// A return to `browser` that waits for the approval. `passwordless` if no password was given.
    #[must_use]
    pub const fn new(browser: HashedToken, passwordless: bool) -> Self {
        Self {
            browser,
            passwordless,
            progress: ReturnProgress::Awaited,
        }
    }

    /// The browser that began it.
    #[must_use]
    pub const fn browser(&self) -> HashedToken {
        self.browser
    }

    /// Whether it is a passwordless sign-in, for which no password was given.
    #[must_use]
    pub const fn is_passwordless(&self) -> bool {
        self.passwordless
    }

    /// Its state, by name.
    #[must_use]
    pub const fn state(&self) -> ReturnState {
        match self.progress {
            ReturnProgress::Awaited => ReturnState::Awaited,
            ReturnProgress::Open {
                typed_only: false, ..
            } => ReturnState::Offered,
            ReturnProgress::Open {
                typed_only: true, ..
            } => ReturnState::TypedOnly,
            ReturnProgress::Taken(_) => ReturnState::Taken,
            ReturnProgress::Void(_) => ReturnState::Void,
        }
    }

    /// The code, from the approval on.
    #[must_use]
    pub const fn code(&self) -> Option<&ReturnCode> {
        match &self.progress {
            ReturnProgress::Awaited => None,
            ReturnProgress::Open { code, .. } | ReturnProgress::Taken(code) => Some(code),
            ReturnProgress::Void(code) => code.as_ref(),
        }
    }

    /// Wrong characters so far, while it is open.
    #[must_use]
    pub const fn wrong_attempts(&self) -> u8 {
        match self.progress {
            ReturnProgress::Open { wrong, .. } => wrong,
            _ => 0,
        }
    }

    /// The request was approved: `code` leads back from now on. Any state but the first stays as it is.
    #[must_use]
    pub fn offer(self, code: ReturnCode) -> Self {
        let progress = match self.progress {
            ReturnProgress::Awaited => ReturnProgress::Open {
                code,
                typed_only: false,
                wrong: 0,
            },
            other => other,
        };
        Self { progress, ..self }
    }

    /// The device is gone: an open return is void. Any other state stays as it is.
    #[must_use]
    pub fn void(self) -> Self {
        match self.require_open() {
            Ok(open) => open.void(),
            Err(other) => other,
        }
    }

    /// The same return as one that can be taken, if it is open.
    ///
    /// # Errors
    /// The return, unchanged, if it is not.
    pub fn require_open(self) -> Result<OpenReturn, Self> {
        match self.progress {
            ReturnProgress::Open {
                code,
                typed_only,
                wrong,
            } => Ok(OpenReturn {
                browser: self.browser,
                passwordless: self.passwordless,
                code,
                typed_only,
                wrong,
            }),
            progress => Err(Self { progress, ..self }),
        }
    }
}

/// A return that is open. Only this type has the steps that end it, and one that has ended never becomes one again.
pub struct OpenReturn {
    browser: HashedToken,
    passwordless: bool,
    code: ReturnCode,
    typed_only: bool,
    wrong: u8,
}

impl OpenReturn {
    /// See [`SameDeviceReturn::browser`].
    #[must_use]
    pub const fn browser(&self) -> HashedToken {
        self.browser
    }

    /// See [`SameDeviceReturn::is_passwordless`].
    #[must_use]
    pub const fn is_passwordless(&self) -> bool {
        self.passwordless
    }

    /// The code that leads back.
    #[must_use]
    pub const fn code(&self) -> &ReturnCode {
        &self.code
    }

    /// Whether the link was opened in another browser before.
    #[must_use]
    pub const fn is_typed_only(&self) -> bool {
        self.typed_only
    }

    /// It completes the request.
    #[must_use]
    pub fn take(self) -> SameDeviceReturn {
        SameDeviceReturn {
            browser: self.browser,
            passwordless: self.passwordless,
            progress: ReturnProgress::Taken(self.code),
        }
    }

    /// The link was opened in another browser: a passwordless sign-in ends, and for any other the characters alone count.
    #[must_use]
    pub fn open_elsewhere(self) -> SameDeviceReturn {
        if self.passwordless {
            return self.void();
        }
        Self {
            typed_only: true,
            ..self
        }
        .leave_open()
    }

    /// Wrong characters were typed; the last attempt ends it. Returns the attempts that are left.
    #[must_use]
    pub fn count_wrong(self) -> (SameDeviceReturn, u8) {
        let wrong = self.wrong.saturating_add(1);
        let left = TYPED_ATTEMPTS.saturating_sub(wrong);
        let counted = Self { wrong, ..self };
        let next = if left == 0 {
            counted.void()
        } else {
            counted.leave_open()
        };
        (next, left)
    }

    /// Leaves it open as it is.
    #[must_use]
    pub fn leave_open(self) -> SameDeviceReturn {
        SameDeviceReturn {
            browser: self.browser,
            passwordless: self.passwordless,
            progress: ReturnProgress::Open {
                code: self.code,
                typed_only: self.typed_only,
                wrong: self.wrong,
            },
        }
    }

    fn void(self) -> SameDeviceReturn {
        SameDeviceReturn {
            browser: self.browser,
            passwordless: self.passwordless,
            progress: ReturnProgress::Void(Some(self.code)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: HashedToken = HashedToken([4; 32]);

    fn code(byte: u8) -> ReturnCode {
        ReturnCode::from_bytes(&[byte; 16])
    }

    #[test]
    fn offered_twice_then_the_first_code_stays() {
        let offered = SameDeviceReturn::new(HERE, false).offer(code(7));
        let again = offered.offer(code(9));
        assert_eq!(again.code().unwrap().as_str(), code(7).as_str());
    }

    #[test]
    fn voided_then_only_an_open_return_changes() {
        let awaited = SameDeviceReturn::new(HERE, false);
        assert_eq!(awaited.void().state(), ReturnState::Awaited);
        let open = SameDeviceReturn::new(HERE, false).offer(code(7));
        assert_eq!(open.void().state(), ReturnState::Void);
        let taken = SameDeviceReturn::new(HERE, false).offer(code(7));
        let taken = taken.require_open().ok().unwrap().take();
        assert_eq!(taken.void().state(), ReturnState::Taken);
    }

    #[test]
    fn every_state_without_its_code_then_a_row_is_rejected_and_with_it_read_back() {
        for (state, name) in ReturnState::ALL {
            let row = |code| ReturnRow {
                browser: HERE,
                passwordless: true,
                state,
                code,
                wrong_attempts: 2,
            };
            let read = SameDeviceReturn::try_from(row(Some(code(7)))).ok().unwrap();
            assert_eq!(read.state(), state, "{name}");
            assert!(read.browser() == HERE && read.is_passwordless());
            let open = matches!(state, ReturnState::Offered | ReturnState::TypedOnly);
            assert_eq!(read.wrong_attempts(), if open { 2 } else { 0 }, "{name}");
            assert_eq!(read.code().is_some(), state != ReturnState::Awaited);
            let needs_code = open || state == ReturnState::Taken;
            let without = SameDeviceReturn::try_from(row(None));
            assert_eq!(without.is_err(), needs_code, "{name}");
        }
    }
}
