//! Scanned, pasted and typed codes: their parser, and the screen that each leads to.

use protocol::{ParseError, code::Code, ids::UnixSeconds, link::EnrolmentCode, origin::Origin};

use super::{
    FlowState,
    context::Context,
    enrol::{
        self,
        exchange::{ScannedEnrolment, Start},
    },
    journey::CodeTarget,
    one_time_password::{self, challenge::ScannedChallenge},
};
use crate::model::{ErrorCode, Problem};

/// The state that a scanned, pasted or typed code leads to, and a warning beside it.
pub(super) fn take_code(
    text: &str,
    target: CodeTarget,
    ctx: &Context,
) -> Result<(FlowState, Option<Problem>), Problem> {
    let vault = ctx.vault.as_ref().map_err(|_| ErrorCode::StoreDamaged)?;
    match parse_code(text)? {
        Code::Enrolment(code) => {
            let start = match target {
                CodeTarget::Any => Start::Account,
                CodeTarget::NewAccount => Start::Adding,
                CodeTarget::NewPhone => Start::NewPhone,
            };
            let scanned = ScannedEnrolment::new(code, vault.state(), start)?;
            Ok((FlowState::Enrol(enrol::Enrol::Confirm(scanned)), None))
        }
        Code::Challenge(signed) => {
            let challenge = ScannedChallenge::new(&signed, vault.state())?;
            let now: UnixSeconds = ctx.now_of(challenge.device());
            let warning = challenge
                .expired(now)
                .then(|| ErrorCode::ChallengeExpired.into());
            Ok((confirm(challenge), warning))
        }
        Code::Digits(digits) => {
            let account = ctx.account().ok_or(ErrorCode::NoSuchAccount)?;
            let challenge = ScannedChallenge::typed(digits, account.device);
            Ok((confirm(challenge), None))
        }
        // A request link on another screen would sign in whoever put it there (P6).
        Code::Request(_) => Err(ErrorCode::LinkNotScanned.into()),
    }
}

const fn confirm(challenge: ScannedChallenge) -> FlowState {
    FlowState::OneTimePassword(one_time_password::OneTimePassword::Confirm(challenge))
}

/// A typed address; one of this device itself, such as `127.0.0.1:8700`, gets the `http://` that only such an address may have.
fn with_scheme(typed: &str) -> String {
    let address = typed.trim_end_matches('/');
    let plain = format!("http://{address}");
    if Origin::parse(&plain).is_ok() {
        plain
    } else {
        address.to_owned()
    }
}

/// Parses a code, twelve digits, or an address and a typed code with a space between.
pub(crate) fn parse_code(text: &str) -> Result<Code, ErrorCode> {
    let text = text.trim();
    let parsed = match (Code::parse(text), text.split_once(char::is_whitespace)) {
        (Err(ParseError::NotACode), Some((origin, typed))) => {
            match EnrolmentCode::parse_typed(&with_scheme(origin), typed) {
                Err(ParseError::NotACode) => return Err(ErrorCode::NotAnAddress),
                parsed => parsed.map(Code::Enrolment),
            }
        }
        (parsed, _) => parsed,
    };
    parsed.map_err(|error| match error {
        ParseError::NewerVersion => ErrorCode::NewerVersion,
        ParseError::Mistyped => ErrorCode::MistypedCode,
        ParseError::MistypedDigits => ErrorCode::MistypedDigits,
        ParseError::InsecureOrigin => ErrorCode::InsecureAddress,
        _ => ErrorCode::UnknownCode,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPED: &str = "1TT1-298M-3XNN-7BNQ-4TH8-MTSY-CH4D";

    fn origin(address: &str) -> Result<String, ErrorCode> {
        match parse_code(&format!("{address} {TYPED}"))? {
            Code::Enrolment(code) => Ok(code.origin.to_string()),
            _ => Err(ErrorCode::UnknownCode),
        }
    }

    #[test]
    fn address_of_this_device_without_a_scheme_then_http() {
        for (typed, address) in [
            ("127.0.0.1:8700", "http://127.0.0.1:8700"),
            ("localhost:8700/", "http://localhost:8700"),
            ("[::1]:8700", "http://[::1]:8700"),
            ("https://localhost:8700", "https://localhost:8700"),
            ("login.example.eu", "https://login.example.eu"),
        ] {
            assert_eq!(origin(typed).as_deref(), Ok(address), "{typed}");
        }
    }

    #[test]
    fn other_address_without_encryption_then_refused() {
        assert_eq!(
            origin("http://login.example.eu"),
            Err(ErrorCode::InsecureAddress)
        );
        assert_eq!(
            origin("127.0.0.1.example.eu/path"),
            Err(ErrorCode::NotAnAddress)
        );
    }
}
