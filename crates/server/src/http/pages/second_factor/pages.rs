//! The pages that wait for a device, and those that say how it ended.

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use protocol::ids::{DeviceId, UnixSeconds};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use super::Journey;
use crate::domain::otp::Challenge;
use crate::domain::sign_in::Method;
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::frame::{Frame, html, page};
use crate::http::problem::Problem;
use crate::text::Texts;
use crate::use_cases::challenge::AnswerOutcome;
use crate::use_cases::request::{Ending, RequestStatus, RequestSummary};

/// How a question ended without a yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Denied,
    Reported,
    Expired,
    Cancelled,
    WrongMatch,
    Blocked,
    NotActive,
    TooManyOpen,
    OnlyKnown,
    TooManyCodes,
    CodeUsed,
    WayBackGone,
}

impl Outcome {
    /// What stands in the page for tests, and its text's key.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Denied => ("denied", "outcome-denied"),
            Self::Reported => ("denied", "outcome-reported"),
            Self::Expired => ("expired", "outcome-expired"),
            Self::Cancelled => ("cancelled", "outcome-cancelled"),
            Self::WrongMatch => ("wrong-match", "outcome-wrong-match"),
            Self::Blocked => ("blocked", "outcome-blocked"),
            Self::NotActive => ("not-active", "outcome-not-active"),
            Self::TooManyOpen => ("too-many", "outcome-too-many"),
            Self::OnlyKnown => ("only-known", "outcome-only-known"),
            Self::TooManyCodes => ("too-many-codes", "outcome-too-many-codes"),
            Self::CodeUsed => ("code-used", "outcome-code-used"),
            Self::WayBackGone => ("expired", "outcome-way-back-over"),
        }
    }
}

impl Outcome {
    /// Whether asking once more can end otherwise.
    fn may_try_again(self) -> bool {
        !matches!(
            self,
            Self::Blocked | Self::NotActive | Self::TooManyCodes | Self::OnlyKnown
        )
    }
}

/// What of a request came, for its page.
pub(crate) enum Stand {
    /// It waits: match code, and when it ends.
    Open(Option<String>, UnixSeconds),
    /// The device said yes.
    Approved,
    /// It ended otherwise.
    Over(Outcome),
}

impl From<RequestSummary> for Stand {
    fn from(request: RequestSummary) -> Self {
        let ending = match request.status {
            RequestStatus::Open => return Self::Open(request.match_code, request.expires_at),
            RequestStatus::Ended(ending) => ending,
        };
        Self::Over(match ending {
            Ending::Approved => return Self::Approved,
            Ending::Denied => Outcome::Denied,
            Ending::Reported => Outcome::Reported,
            Ending::Expired => Outcome::Expired,
            Ending::Cancelled => Outcome::Cancelled,
            Ending::WrongMatch => Outcome::WrongMatch,
            Ending::DeviceGone => Outcome::Blocked,
        })
    }
}

/// A label and its value, of what is signed.
pub(crate) type Line = (String, String);

/// What is signed; nothing for a sign-in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Signing {
    /// Who wants it and what for, as the phone says it.
    pub(crate) service: String,
    pub(crate) lines: Vec<Line>,
}

#[derive(askama::Template)]
#[template(path = "waiting.html")]
struct WaitingPage {
    frame: Frame,
    base: String,
    other_method: (&'static str, &'static str),
    device: String,
    signing: Signing,
    match_code: Option<String>,
    seconds: u64,
    total: u64,
    approved: bool,
}

/// How to try again.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Again {
    /// By asking this device once more.
    Device {
        journey: Journey,
        device: DeviceId,
        method: Method,
    },
    /// By a new direct sign-in.
    Direct,
}

#[derive(askama::Template)]
#[template(path = "outcome.html")]
struct OutcomePage {
    frame: Frame,
    /// Where a new try is posted to, with the device and method that it asks; nothing where it would not help.
    again: Option<(String, String, &'static str)>,
    other_method: (&'static str, &'static str),
    outcome: &'static str,
    title_key: &'static str,
    lead_key: String,
}

/// The page that says how it ended, and what can be done.
pub(crate) fn outcome_page(frame: Frame, outcome: Outcome, again: Again) -> Response {
    let (word, key) = outcome.words();
    let (way, other_method, signs) = match again {
        Again::Device {
            journey: journey @ Journey::Bank(_),
            ..
        } => (None, journey.other_method(), true),
        Again::Device {
            journey,
            device,
            method,
        } => {
            let action = format!("{}/device", journey.base());
            let way = (action, device.to_hex(), method.word());
            (Some(way), journey.other_method(), false)
        }
        Again::Direct => (
            Some(("/sign-in/on-mobile".into(), String::new(), "")),
            ("/sign-in", "waiting-other-method"),
            false,
        ),
    };
    let page = OutcomePage {
        frame,
        again: way.filter(|_| outcome.may_try_again()),
        other_method,
        outcome: word,
        title_key: key,
        lead_key: if signs {
            "bank-not-signed".into()
        } else {
            format!("{key}.lead")
        },
    };
    html(StatusCode::OK, &page)
}

/// A page about one device, being asked for one journey.
pub(crate) struct Asking {
    pub(crate) frame: Frame,
    pub(crate) journey: Journey,
    pub(crate) device: DeviceId,
    pub(crate) device_name: String,
    pub(crate) signing: Signing,
}

impl Asking {
    /// The page that waits for an approval, or says how it ended.
    pub(crate) fn waiting(self, stand: Stand, now: UnixSeconds) -> Result<Response, WebError> {
        let (match_code, seconds, approved) = match stand {
            Stand::Open(match_code, expires_at) => (match_code, expires_at.since(now), false),
            Stand::Approved => (None, 0, true),
            Stand::Over(outcome) => return Ok(self.outcome(outcome, Method::AppPin)),
        };
        page(&WaitingPage {
            frame: self.frame,
            base: self.journey.base(),
            other_method: self.journey.other_method(),
            device: self.device_name,
            signing: self.signing,
            match_code,
            seconds,
            total: crate::domain::request::LIFETIME_S,
            approved,
        })
    }

    /// The page that says how it ended, and what can be done.
    pub(crate) fn outcome(self, outcome: Outcome, method: Method) -> Response {
        let again = Again::Device {
            journey: self.journey,
            device: self.device,
            method,
        };
        outcome_page(self.frame, outcome, again)
    }

    /// The page with the challenge's picture and the field for its code.
    pub(crate) fn code(
        self,
        challenge: Option<&Challenge>,
        problem: Option<Problem>,
        now: UnixSeconds,
    ) -> Response {
        let status = if problem.is_some() {
            FORM_AGAIN
        } else {
            StatusCode::OK
        };
        let problem = match challenge {
            None => problem.or_else(|| Some(Problem::new(self.frame.t, "code-expired"))),
            Some(_) => problem,
        };
        html(
            status,
            &CodePage {
                frame: self.frame,
                base: self.journey.base(),
                other_method: self.journey.other_method(),
                submit_key: self.journey.submit_key(),
                signing: self.signing,
                device: self.device_name,
                device_id: self.device.to_hex(),
                challenge: challenge.map(|challenge| ShownChallenge {
                    picture: challenge.id.to_hex(),
                    width: code_of(challenge).map_or(WIDEST, |code| picture_width(&code)),
                    digits: in_fours(&challenge.typed_digits),
                    seconds: challenge.expires_at.since(now),
                }),
                problem,
            },
        )
    }
}

struct ShownChallenge {
    picture: String,
    width: usize,
    digits: String,
    seconds: u64,
}

#[derive(askama::Template)]
#[template(path = "code.html")]
struct CodePage {
    frame: Frame,
    base: String,
    other_method: (&'static str, &'static str),
    submit_key: &'static str,
    signing: Signing,
    device: String,
    device_id: String,
    challenge: Option<ShownChallenge>,
    problem: Option<Problem>,
}

fn in_fours(digits: &str) -> String {
    let all: Vec<char> = digits.chars().collect();
    all.chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What was wrong with a typed code; nothing where it was right or the device is gone.
pub(crate) fn code_problem(t: Texts, outcome: AnswerOutcome) -> Option<Problem> {
    Some(match outcome {
        AnswerOutcome::Accepted | AnswerOutcome::DeviceBlocked => return None,
        AnswerOutcome::MistypedCode => Problem::shown(t, "mistyped-code", "mistyped-otp", 0),
        AnswerOutcome::NotThisDevice { tries_left } => Problem::shown(
            t,
            "not-this-device",
            "not-this-device-otp",
            tries_left.into(),
        ),
        AnswerOutcome::WrongPin { attempts_left } => {
            Problem::shown(t, "wrong-pin", "wrong-otp-pin", attempts_left.into())
        }
        AnswerOutcome::Expired => Problem::new(t, "code-expired"),
        AnswerOutcome::Used => Problem::new(t, "code-used"),
    })
}

/// Modules of quiet zone on each side (ISO/IEC 18004 §9.1).
const QUIET: usize = 4;
/// A picture is at most this wide, in CSS pixels, so that it fits beside its margins on a desk and shrinks on a phone.
const WIDEST: usize = 352;

/// The lowest level of correction: on a screen nothing is torn or dirty, and larger modules are read from further away.
fn code_of(challenge: &Challenge) -> Result<QrCode, WebError> {
    QrCode::with_error_correction_level(&challenge.qr_text, EcLevel::L)
        .map_err(|error| WebError::Fault(error.to_string()))
}

/// Its width on the page: whole pixels for each module, or modules come out uneven and are misread.
fn picture_width(code: &QrCode) -> usize {
    let modules = code.width() + 2 * QUIET;
    modules * (WIDEST / modules).max(1)
}

/// The challenge's picture, with its quiet zone.
pub(crate) fn picture(challenge: Option<&Challenge>) -> Result<Response, WebError> {
    let code = code_of(challenge.ok_or(WebError::NotFound)?)?;
    let pixels = u32::try_from(picture_width(&code) / (code.width() + 2 * QUIET)).unwrap_or(1);
    let drawn = code
        .render::<svg::Color<'_>>()
        .quiet_zone(true)
        .module_dimensions(pixels, pixels)
        .build();
    Ok(([(CONTENT_TYPE, "image/svg+xml")], drawn).into_response())
}
