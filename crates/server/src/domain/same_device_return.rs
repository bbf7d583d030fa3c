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
    return_state::{ReturnState, SameDeviceReturn},
    token::HashedToken,
};

/// Attempts at the characters that the app shows.
pub const TYPED_ATTEMPTS: u8 = 3;
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
    /// The return, if the request was approved and the return is still open.
    fn open_return(&mut self, now: UnixSeconds) -> Option<&mut SameDeviceReturn> {
        let approved = self.status(now) == RequestStatus::Ended(Ending::Approved);
        let in_time = now < self.expires_at.plus(LIFETIME_S);
        self.same_device_return.as_mut().filter(|pending| {
            approved
                && in_time
                && self.kind == RequestKind::SignIn
                && matches!(pending.state, ReturnState::Offered | ReturnState::TypedOnly)
        })
    }

    fn returned(&self, browser: HashedToken) -> Returned {
        Returned {
            request: self.id,
            account: self.account,
            device: self.device,
            browser,
        }
    }

    /// The return link was opened in `browser` (protocol.md §7.4).
    ///
    /// # Security
    /// A wrong code changes nothing; otherwise anyone who learned the request's id could void it.
    pub fn return_by_link(&mut self, code: &str, browser: HashedToken, now: UnixSeconds) -> ByLink {
        let Some(pending) = self.open_return(now) else {
            return ByLink::Gone;
        };
        let right = pending
            .code
            .as_ref()
            .is_some_and(|own| own.as_str().as_bytes().ct_eq(code.as_bytes()).into());
        match (right, pending.browser == browser, pending.state) {
            (false, true, _) => ByLink::WrongCode,
            (false, false, _) => ByLink::Gone,
            (true, true, ReturnState::Offered) => {
                pending.state = ReturnState::Taken;
                ByLink::Returned(self.returned(browser))
            }
            (true, true, _) => ByLink::TypedOnly,
            (true, false, _) => {
                let passwordless = pending.passwordless;
                pending.state = if passwordless {
                    ReturnState::Void
                } else {
                    ReturnState::TypedOnly
                };
                ByLink::Elsewhere { passwordless }
            }
        }
    }

    /// The characters that the app shows were typed in `browser` (protocol.md §7.4).
    pub fn return_by_typed(
        &mut self,
        text: &str,
        browser: HashedToken,
        now: UnixSeconds,
    ) -> ByTyped {
        if self
            .same_device_return
            .as_ref()
            .is_none_or(|pending| pending.browser != browser)
        {
            return ByTyped::Gone;
        }
        let Ok(typed) = crockford::read_checked(text, TYPED_LEN) else {
            return ByTyped::Mistyped;
        };
        if self.status(now) == RequestStatus::Open {
            return ByTyped::NotYet;
        }
        let Some(pending) = self.open_return(now) else {
            return ByTyped::Gone;
        };
        let right = pending.code.as_ref().is_some_and(|own| {
            let own = own.derive_typed();
            own.as_bytes()[..TYPED_LEN].ct_eq(typed.as_bytes()).into()
        });
        if right {
            pending.state = ReturnState::Taken;
            return ByTyped::Returned(self.returned(browser));
        }
        pending.attempts += 1;
        if pending.attempts >= TYPED_ATTEMPTS {
            pending.state = ReturnState::Void;
        }
        ByTyped::Wrong {
            attempts_left: TYPED_ATTEMPTS.saturating_sub(pending.attempts),
        }
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
        let mut request = Request::new(
            RequestId([1; 16]),
            AccountId([2; 16]),
            DeviceId([3; 16]),
            RequestKind::SignIn,
            b"RQ".to_vec(),
            UnixSeconds(100),
        );
        request.same_device_return = Some(SameDeviceReturn::new(HERE, passwordless));
        request
    }

    fn ended(request: Request, ending: Ending) -> Request {
        request.require_open(NOW).ok().unwrap().end(ending)
    }

    fn approved(passwordless: bool) -> Request {
        let mut request = ended(request(passwordless), Ending::Approved);
        request.same_device_return.as_mut().unwrap().offer(code());
        request
    }

    fn by_link(request: &mut Request, browser: HashedToken) -> ByLink {
        request.return_by_link(code().as_str(), browser, NOW)
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
            assert_eq!(by_link(&mut request, HERE), ByLink::Returned(back()));
            assert_eq!(by_link(&mut request, HERE), ByLink::Gone);
            let typed = code().derive_typed();
            assert_eq!(request.return_by_typed(&typed, HERE, NOW), ByTyped::Gone);
        }
    }

    #[test]
    fn link_in_another_browser_then_direct_ends_and_second_factor_goes_on_typed() {
        let mut passwordless = approved(true);
        assert_eq!(
            by_link(&mut passwordless, ELSEWHERE),
            ByLink::Elsewhere { passwordless: true }
        );
        let typed = code().derive_typed();
        assert_eq!(by_link(&mut passwordless, HERE), ByLink::Gone);
        assert_eq!(
            passwordless.return_by_typed(&typed, HERE, NOW),
            ByTyped::Gone
        );

        let mut second = approved(false);
        for _ in 0..2 {
            assert_eq!(
                by_link(&mut second, ELSEWHERE),
                ByLink::Elsewhere {
                    passwordless: false
                }
            );
        }
        assert_eq!(by_link(&mut second, HERE), ByLink::TypedOnly);
        assert_eq!(
            second.return_by_typed(&typed, ELSEWHERE, NOW),
            ByTyped::Gone
        );
        assert_eq!(
            second.return_by_typed(&typed, HERE, NOW),
            ByTyped::Returned(back())
        );
        assert_eq!(second.return_by_typed(&typed, HERE, NOW), ByTyped::Gone);
    }

    #[test]
    fn wrong_link_then_nothing_changes_whoever_opens_it() {
        let wrong = ReturnCode::from_bytes(&[8; 16]);
        let mut request = approved(true);
        for (browser, came) in [(HERE, ByLink::WrongCode), (ELSEWHERE, ByLink::Gone)] {
            for text in [wrong.as_str(), "", &code().as_str()[1..]] {
                assert_eq!(request.return_by_link(text, browser, NOW), came);
            }
        }
        assert_eq!(by_link(&mut request, HERE), ByLink::Returned(back()));
    }

    #[test]
    fn three_wrong_texts_then_void_and_slips_cost_nothing() {
        let wrong = ReturnCode::from_bytes(&[8; 16]).derive_typed();
        let right = code().derive_typed();
        let mut request = approved(false);
        for left in [2, 1, 0] {
            assert_eq!(request.return_by_typed("ABC", HERE, NOW), ByTyped::Mistyped);
            assert_eq!(
                request.return_by_typed(&wrong, HERE, NOW),
                ByTyped::Wrong {
                    attempts_left: left
                }
            );
        }
        assert_eq!(request.return_by_typed(&right, HERE, NOW), ByTyped::Gone);
        assert_eq!(by_link(&mut request, HERE), ByLink::Gone);
    }

    #[test]
    fn typed_in_any_case_and_blocks_then_it_returns() {
        let typed = code().derive_typed().to_lowercase();
        let spaced = format!("{}-{} {}", &typed[..3], &typed[3..6], &typed[6..]);
        assert_eq!(
            approved(false).return_by_typed(&spaced, HERE, NOW),
            ByTyped::Returned(back())
        );
    }

    #[test]
    fn before_the_approval_or_after_another_ending_or_too_late_then_nothing_returns() {
        let typed = code().derive_typed();
        let mut open = request(false);
        assert_eq!(by_link(&mut open, HERE), ByLink::Gone);
        assert_eq!(open.return_by_typed(&typed, HERE, NOW), ByTyped::NotYet);
        for (ending, _) in Ending::ALL {
            if ending != Ending::Approved {
                let mut request = ended(request(false), ending);
                request.same_device_return.as_mut().unwrap().offer(code());
                assert_eq!(by_link(&mut request, HERE), ByLink::Gone);
                assert_eq!(request.return_by_typed(&typed, HERE, NOW), ByTyped::Gone);
            }
        }
        let late = UnixSeconds(220 + LIFETIME_S);
        let mut request = approved(false);
        assert_eq!(
            request.return_by_link(code().as_str(), HERE, late),
            ByLink::Gone
        );
        assert_eq!(request.return_by_typed(&typed, HERE, late), ByTyped::Gone);
    }

    #[test]
    fn offered_twice_then_the_first_code_stays() {
        let mut pending = SameDeviceReturn::new(HERE, false);
        pending.offer(code());
        pending.offer(ReturnCode::from_bytes(&[9; 16]));
        assert_eq!(pending.code.unwrap().as_str(), code().as_str());
    }
}
