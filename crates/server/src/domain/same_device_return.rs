//! The same-device return (protocol.md §7.3 and §7.4): app and browser are on one device, and an approval alone signs nobody in.
//!
//! Invariant: only [`Returned`] completes such a sign-in, and only the right code in the initiating browser makes one, once.
//! A link that an attacker sent is useless to the attacker, even if its recipient approves it.

use protocol::{
    crockford,
    ids::{DeviceId, RequestId, UnixSeconds},
    messages::RequestKind,
    same_device::TYPED_LEN,
};
use subtle::ConstantTimeEq;

use super::{
    account::AccountId,
    request::{Ending, Request, RequestStatus},
    return_state::{OpenReturn, SameDeviceReturn},
    token::HashedToken,
};

/// A code is good this long after the request's own time. Seconds.
pub const LIFETIME_S: u64 = 300;

/// Proof that an approval returned to the initiating browser.
#[derive(Debug, PartialEq, Eq)]
pub struct Returned {
    request: RequestId,
    account: AccountId,
    device: DeviceId,
    browser: HashedToken,
}

impl Returned {
    /// The request.
    #[must_use]
    pub fn request(&self) -> RequestId {
        self.request
    }

    /// The account of the device that approved it.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// The device.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The browser that began it and has it back.
    #[must_use]
    pub fn browser(&self) -> HashedToken {
        self.browser
    }

    #[cfg(test)]
    pub(crate) fn for_tests(
        request: RequestId,
        account: AccountId,
        device: DeviceId,
        browser: HashedToken,
    ) -> Self {
        Self {
            request,
            account,
            device,
            browser,
        }
    }
}

/// The result of opening the return link.
#[derive(Debug, PartialEq, Eq)]
pub enum ByLink {
    /// It completes the request.
    Returned(Returned),
    /// The right code, in another browser than the one that asked. A passwordless sign-in has ended; else the link alone is void, and
    /// the waiting page goes on with the characters.
    Elsewhere {
        /// Whether it was a passwordless sign-in.
        passwordless: bool,
    },
    /// The link was opened in another browser before: the characters alone count.
    TypedOnly,
    /// The code is wrong, in the browser that began. Nothing was changed. Other browsers get [`ByLink::Gone`], so that a
    /// request's id does not show whether its return is open.
    WrongCode,
    /// No such code, or it was used, or its time ran out. Nothing was changed.
    Gone,
}

/// The result of typing the return code.
#[derive(Debug, PartialEq, Eq)]
pub enum ByTyped {
    /// They complete the request.
    Returned(Returned),
    /// The check characters are wrong: a typing error. Nothing was counted.
    Mistyped,
    /// The request waits for its approval: there is no code yet. It cost nothing.
    NotYet,
    /// Wrong; after the last try it is void.
    Wrong {
        /// Attempts left.
        attempts_left: u8,
    },
    /// It was used, is void, or its time ran out; or it is another browser's.
    Gone,
}

impl Request {
    /// Splits off the return, if the request was approved and the return is still open. The request that remains has none.
    fn take_open_return(self, now: UnixSeconds) -> Result<(Self, OpenReturn), Box<Self>> {
        let approved = self.status(now) == RequestStatus::Ended(Ending::Approved);
        let in_time = now < self.expires_at.plus(LIFETIME_S);
        if !approved || !in_time || self.kind != RequestKind::SignIn {
            return Err(Box::new(self));
        }
        let (request, pending) = self.take_return();
        match pending.map(SameDeviceReturn::require_open) {
            Some(Ok(open)) => Ok((request, open)),
            Some(Err(pending)) => Err(Box::new(request.with_return(pending))),
            None => Err(Box::new(request)),
        }
    }

    fn returned(&self, browser: HashedToken) -> Returned {
        Returned {
            request: self.id,
            account: self.account,
            device: self.device,
            browser,
        }
    }

    /// The return link was opened in `browser` (protocol.md §7.4). Returns the request that follows, with the result.
    ///
    /// # Security
    /// A wrong code changes nothing; otherwise anyone who learned the request's id could void it.
    #[must_use]
    pub fn return_by_link(
        self,
        code: &str,
        browser: HashedToken,
        now: UnixSeconds,
    ) -> (Self, ByLink) {
        let (request, open) = match self.take_open_return(now) {
            Ok(open) => open,
            Err(request) => return (*request, ByLink::Gone),
        };
        let right: bool = open
            .code()
            .as_str()
            .as_bytes()
            .ct_eq(code.as_bytes())
            .into();
        let (next, came) = match (right, open.browser() == browser) {
            (false, true) => (open.leave_open(), ByLink::WrongCode),
            (false, false) => (open.leave_open(), ByLink::Gone),
            (true, true) if open.is_typed_only() => (open.leave_open(), ByLink::TypedOnly),
            (true, true) => (open.take(), ByLink::Returned(request.returned(browser))),
            (true, false) => {
                let passwordless = open.is_passwordless();
                (open.open_elsewhere(), ByLink::Elsewhere { passwordless })
            }
        };
        (request.with_return(next), came)
    }

    /// The characters that the app shows were typed in `browser` (protocol.md §7.4). Returns the request that follows, with
    /// the result.
    #[must_use]
    pub fn return_by_typed(
        self,
        text: &str,
        browser: HashedToken,
        now: UnixSeconds,
    ) -> (Self, ByTyped) {
        if self
            .same_device_return()
            .is_none_or(|pending| pending.browser() != browser)
        {
            return (self, ByTyped::Gone);
        }
        let Ok(typed) = crockford::read_checked(text, TYPED_LEN) else {
            return (self, ByTyped::Mistyped);
        };
        if self.status(now) == RequestStatus::Open {
            return (self, ByTyped::NotYet);
        }
        let (request, open) = match self.take_open_return(now) {
            Ok(open) => open,
            Err(request) => return (*request, ByTyped::Gone),
        };
        let expected = open.code().derive_typed();
        let right: bool = expected.as_bytes()[..TYPED_LEN]
            .ct_eq(typed.as_bytes())
            .into();
        if right {
            let came = ByTyped::Returned(request.returned(browser));
            return (request.with_return(open.take()), came);
        }
        let (next, attempts_left) = open.count_wrong();
        (request.with_return(next), ByTyped::Wrong { attempts_left })
    }
}

#[cfg(test)]
mod tests {
    use protocol::same_device::ReturnCode;

    use super::*;

    const HERE: HashedToken = HashedToken([4; 32]);
    const ELSEWHERE: HashedToken = HashedToken([5; 32]);
    const NOW: UnixSeconds = UnixSeconds(150);

    fn code() -> ReturnCode {
        ReturnCode::from_bytes(&[7; 16])
    }

    fn request(passwordless: bool) -> Request {
        let request = Request::new(
            RequestId([1; 16]),
            AccountId([2; 16]),
            DeviceId([3; 16]),
            RequestKind::SignIn,
            b"RQ".to_vec(),
            UnixSeconds(100),
        );
        request.with_return(SameDeviceReturn::new(HERE, passwordless))
    }

    fn approved(passwordless: bool) -> Pending {
        let open = request(passwordless).require_open(NOW).ok().unwrap();
        Pending(Some(open.approve(code())))
    }

    /// A request between the steps of a test.
    struct Pending(Option<Request>);

    impl Pending {
        fn by_link(&mut self, browser: HashedToken) -> ByLink {
            self.by_link_with(code().as_str(), browser, NOW)
        }

        fn by_link_with(&mut self, text: &str, browser: HashedToken, now: UnixSeconds) -> ByLink {
            let (request, came) = self.0.take().unwrap().return_by_link(text, browser, now);
            self.0 = Some(request);
            came
        }

        fn by_typed(&mut self, text: &str, browser: HashedToken) -> ByTyped {
            self.by_typed_at(text, browser, NOW)
        }

        fn by_typed_at(&mut self, text: &str, browser: HashedToken, now: UnixSeconds) -> ByTyped {
            let (request, came) = self.0.take().unwrap().return_by_typed(text, browser, now);
            self.0 = Some(request);
            came
        }
    }

    fn back() -> Returned {
        Returned::for_tests(
            RequestId([1; 16]),
            AccountId([2; 16]),
            DeviceId([3; 16]),
            HERE,
        )
    }

    #[test]
    fn right_link_in_the_browser_that_asked_then_it_returns_once() {
        for passwordless in [false, true] {
            let mut request = approved(passwordless);
            assert_eq!(request.by_link(HERE), ByLink::Returned(back()));
            assert_eq!(request.by_link(HERE), ByLink::Gone);
            let typed = code().derive_typed();
            assert_eq!(request.by_typed(&typed, HERE), ByTyped::Gone);
        }
    }

    #[test]
    fn link_in_another_browser_then_direct_ends_and_second_factor_goes_on_typed() {
        let mut passwordless = approved(true);
        assert_eq!(
            passwordless.by_link(ELSEWHERE),
            ByLink::Elsewhere { passwordless: true }
        );
        let typed = code().derive_typed();
        assert_eq!(passwordless.by_link(HERE), ByLink::Gone);
        assert_eq!(passwordless.by_typed(&typed, HERE), ByTyped::Gone);

        let mut second = approved(false);
        for _ in 0..2 {
            assert_eq!(
                second.by_link(ELSEWHERE),
                ByLink::Elsewhere {
                    passwordless: false
                }
            );
        }
        assert_eq!(second.by_link(HERE), ByLink::TypedOnly);
        assert_eq!(second.by_typed(&typed, ELSEWHERE), ByTyped::Gone);
        assert_eq!(second.by_typed(&typed, HERE), ByTyped::Returned(back()));
        assert_eq!(second.by_typed(&typed, HERE), ByTyped::Gone);
    }

    #[test]
    fn wrong_link_then_nothing_changes_whoever_opens_it() {
        let wrong = ReturnCode::from_bytes(&[8; 16]);
        let mut request = approved(true);
        for (browser, came) in [(HERE, ByLink::WrongCode), (ELSEWHERE, ByLink::Gone)] {
            for text in [wrong.as_str(), "", &code().as_str()[1..]] {
                assert_eq!(request.by_link_with(text, browser, NOW), came);
            }
        }
        assert_eq!(request.by_link(HERE), ByLink::Returned(back()));
    }

    #[test]
    fn three_wrong_texts_then_void_and_slips_cost_nothing() {
        let wrong = ReturnCode::from_bytes(&[8; 16]).derive_typed();
        let right = code().derive_typed();
        let mut request = approved(false);
        for left in [2, 1, 0] {
            assert_eq!(request.by_typed("ABC", HERE), ByTyped::Mistyped);
            assert_eq!(
                request.by_typed(&wrong, HERE),
                ByTyped::Wrong {
                    attempts_left: left
                }
            );
        }
        assert_eq!(request.by_typed(&right, HERE), ByTyped::Gone);
        assert_eq!(request.by_link(HERE), ByLink::Gone);
    }

    #[test]
    fn typed_in_any_case_and_blocks_then_it_returns() {
        let typed = code().derive_typed().to_lowercase();
        let spaced = format!("{}-{} {}", &typed[..3], &typed[3..6], &typed[6..]);
        assert_eq!(
            approved(false).by_typed(&spaced, HERE),
            ByTyped::Returned(back())
        );
    }

    #[test]
    fn before_the_approval_or_after_another_ending_or_too_late_then_nothing_returns() {
        let typed = code().derive_typed();
        let mut open = Pending(Some(request(false)));
        assert_eq!(open.by_link(HERE), ByLink::Gone);
        assert_eq!(open.by_typed(&typed, HERE), ByTyped::NotYet);
        for (ending, _) in Ending::ALL {
            if ending != Ending::Approved {
                let open = request(false).require_open(NOW).ok().unwrap();
                let mut request = Pending(Some(open.end(ending)));
                assert_eq!(request.by_link(HERE), ByLink::Gone);
                assert_eq!(request.by_typed(&typed, HERE), ByTyped::Gone);
            }
        }
        let late = UnixSeconds(220 + LIFETIME_S);
        let mut request = approved(false);
        assert_eq!(
            request.by_link_with(code().as_str(), HERE, late),
            ByLink::Gone
        );
        assert_eq!(request.by_typed_at(&typed, HERE, late), ByTyped::Gone);
    }
}
