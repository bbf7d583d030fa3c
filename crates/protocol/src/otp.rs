//! The offline one-time password, protocol.md §5.2: two parts of 20 bits each, written as eight characters and a check
//! character.

use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    chain::{ChainValue, KeyPurpose, ProofKey},
    crockford, encode,
    error::ParseError,
    ids::{DeviceId, Hash32},
    keys::FactorKey,
    messages::Method,
};

/// Number of characters without the check character.
pub const CODE_LEN: usize = 8;
/// Maximum number of attempts for one challenge, protocol.md §5.3.
pub const MAX_CHALLENGE_ATTEMPTS: u8 = 3;
/// Lifetime of a challenge in seconds.
pub const LIFETIME_S: u64 = 300;
/// Number of digits of the typed variant with their check digit, protocol.md §5.4.
pub const TYPED_DIGITS: usize = 12;

/// X: the bytes over which a one-time password is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtpSubject(Vec<u8>);

impl OtpSubject {
    /// Encodes `E("cs1/otp", device, method, H(CH), fields…)`.
    #[must_use]
    pub fn challenge(
        device: DeviceId,
        method: Method,
        challenge: Hash32,
        fields: &[&[u8]],
    ) -> Self {
        let method = [method.number()];
        let mut all: Vec<&[u8]> = vec![device.as_bytes(), &method, challenge.as_bytes()];
        all.extend_from_slice(fields);
        Self(encode("cs1/otp", &all))
    }

    /// Encodes `E("cs1/otp-typed", device, method, digits)`; `digits` are the twelve digits that the page shows.
    #[must_use]
    pub fn typed(device: DeviceId, method: Method, digits: &str) -> Self {
        Self(encode(
            "cs1/otp-typed",
            &[device.as_bytes(), &[method.number()], digits.as_bytes()],
        ))
    }
}

/// A one-time password: eight characters without the check character.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Otp(String);

crate::wipe::wipes!(Otp);

/// The result of comparing a one-time password with one step of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtpMatch {
    /// Both parts match: this device and the right factor.
    Right,
    /// Only the first part matches: this device and another factor.
    WrongFactor,
    /// The first part does not match: another device or another step.
    NotThisStep,
}

impl Otp {
    /// Derives the one-time password of one step with one factor.
    #[must_use]
    pub fn derive(chain: &ChainValue, factor: &FactorKey, subject: &OtpSubject) -> Self {
        Self(first_part(&chain.proof_key(), subject) + &second_part(chain, factor, subject))
    }

    /// Parses a typed code.
    ///
    /// # Errors
    /// The errors of [`crockford::read_checked`]. A mistyped code costs no attempt.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        crockford::read_checked(text, CODE_LEN).map(Self)
    }

    /// Returns all nine characters. Screens show them in blocks of three.
    #[must_use]
    pub fn to_shown(&self) -> String {
        format!("{}{}", self.0, crockford::check_character(&self.0))
    }

    /// Whether the first part matches the step with this proof key, regardless of the factor.
    #[must_use]
    pub fn is_of(&self, step: &ProofKey, subject: &OtpSubject) -> bool {
        let (first, _) = self.0.as_bytes().split_at(CODE_LEN / 2);
        first_part(step, subject).as_bytes().ct_eq(first).into()
    }

    /// Compares the code in constant time with the one-time password of this step and factor.
    #[must_use]
    pub fn compare(
        &self,
        chain: &ChainValue,
        factor: &FactorKey,
        subject: &OtpSubject,
    ) -> OtpMatch {
        let (first, second) = self.0.as_bytes().split_at(CODE_LEN / 2);
        let device = first_part(&chain.proof_key(), subject)
            .as_bytes()
            .ct_eq(first);
        let right = second_part(chain, factor, subject).as_bytes().ct_eq(second);
        match (bool::from(device), bool::from(device & right)) {
            (_, true) => OtpMatch::Right,
            (true, false) => OtpMatch::WrongFactor,
            (false, false) => OtpMatch::NotThisStep,
        }
    }
}

fn first_part(step: &ProofKey, subject: &OtpSubject) -> String {
    crockford::encode(&step.full(&subject.0), CODE_LEN / 2)
}

fn second_part(chain: &ChainValue, factor: &FactorKey, subject: &OtpSubject) -> String {
    crockford::encode(
        &chain.use_key(factor, KeyPurpose::Otp).tag(&subject.0),
        CODE_LEN / 2,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_factor_wrong_device_or_right_then_distinguished() {
        let (chain, factor) = (
            ChainValue::from_bytes([1; 32]),
            FactorKey::from_bytes([2; 32]),
        );
        let subject = OtpSubject::challenge(DeviceId([3; 16]), Method::Pin, Hash32([4; 32]), &[]);
        let otp = Otp::derive(&chain, &factor, &subject);
        assert_eq!(otp.compare(&chain, &factor, &subject), OtpMatch::Right);
        let other = FactorKey::from_bytes([9; 32]);
        assert_eq!(otp.compare(&chain, &other, &subject), OtpMatch::WrongFactor);
        assert_eq!(
            otp.compare(&chain.ahead(1), &factor, &subject),
            OtpMatch::NotThisStep
        );
    }

    #[test]
    fn shown_then_read_back_in_any_case_and_blocks() {
        let subject = OtpSubject::typed(DeviceId([3; 16]), Method::Pin, "123456789018");
        let otp = Otp::derive(
            &ChainValue::from_bytes([1; 32]),
            &FactorKey::from_bytes([2; 32]),
            &subject,
        );
        let shown = otp.to_shown();
        assert_eq!(shown.len(), 9);
        let typed = format!("{} {}-{}", &shown[..3], &shown[3..6], &shown[6..]).to_lowercase();
        assert_eq!(Otp::parse(&typed).unwrap().0, otp.0);
    }
}
