//! Scanned, pasted and typed codes: their parser, and the screen that each leads to.

use protocol::{ParseError, code::Code, ids::UnixSeconds, link::EnrolmentCode};

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

/// Parses a code, twelve digits, or an address and a typed code with a space between.
pub(crate) fn parse_code(text: &str) -> Result<Code, ErrorCode> {
    let text = text.trim();
    let parsed = match (Code::parse(text), text.split_once(char::is_whitespace)) {
        (Err(ParseError::NotACode), Some((origin, typed))) => {
            match EnrolmentCode::parse_typed(origin, typed) {
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
