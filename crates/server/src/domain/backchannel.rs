//! Requests that a service sends to a device by itself, without a browser (OpenID Connect CIBA Core 1.0, ADR 44).

use protocol::ids::DeviceId;

use super::account::AccountId;
use super::service::ServiceId;
use super::service_transaction::SignedTransaction;
use super::token::HashedToken;
use crate::clock::UnixSeconds;
use sha2::{Digest, Sha256};

/// Seconds after the end of the request to the device within which the service can still collect an approval.
pub const COLLECT_S: u64 = 60;

/// Digits of the match code where the server asks browsers for none: a service that asks by itself always shows one.
const LEAST_DIGITS: u8 = 2;

/// The match code that the service shows or reads aloud, and that the person types on the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindingCode(String);

impl BindingCode {
    /// The number of its digits on a server whose pages show `match_digits`: 2 or 6.
    #[must_use]
    pub fn digits(match_digits: u8) -> u8 {
        match_digits.max(LEAST_DIGITS)
    }

    /// Reads a code of exactly as many ASCII digits as [`digits`](Self::digits) says; anything else is none.
    #[must_use]
    pub fn parse(text: &str, match_digits: u8) -> Option<Self> {
        let fits = text.len() == usize::from(Self::digits(match_digits))
            && text.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| Self(text.into()))
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The initiator of a service's own requests. Limits and reports treat it as they treat a browser.
#[must_use]
pub fn initiator_of(service: &ServiceId) -> HashedToken {
    let bytes = protocol::encode("asking-service", &[service.as_str().as_bytes()]);
    HashedToken(Sha256::digest(bytes).into())
}

/// The account that approved a service's own request.
///
/// Invariant: only [`take`](crate::use_cases::backchannel::take) makes one, once for each approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackchannelGrant {
    account: AccountId,
    device: DeviceId,
    signed: SignedTransaction,
}

impl BackchannelGrant {
    pub(crate) fn new(account: AccountId, device: DeviceId, signed: SignedTransaction) -> Self {
        Self {
            account,
            device,
            signed,
        }
    }

    /// The account.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// The device that approved, with which everything that the service gets for the grant ends.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// When the approval was taken.
    #[must_use]
    pub fn at(&self) -> UnixSeconds {
        self.signed.at
    }

    /// The signature, if the request was for a transaction.
    #[must_use]
    pub fn signed(&self) -> SignedTransaction {
        self.signed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_of_another_form_then_refused() {
        for (text, digits) in [("42", 2), ("00", 2), ("07", 0), ("012345", 6)] {
            let code = BindingCode::parse(text, digits);
            assert_eq!(code.unwrap().as_str(), text);
        }
        for (text, digits) in [
            ("", 2),
            ("", 0),
            ("4", 2),
            ("042", 2),
            ("4a", 2),
            (" 4", 2),
            ("+4", 2),
            ("٤٢", 2),
            ("42", 6),
            ("Pay 42", 6),
        ] {
            assert_eq!(BindingCode::parse(text, digits), None, "{text}");
        }
    }

    #[test]
    fn two_services_then_two_initiators() {
        let of = |id| initiator_of(&ServiceId::parse(id).unwrap());
        assert_eq!(of("till"), of("till"));
        assert_ne!(of("till"), of("desk"));
    }
}
