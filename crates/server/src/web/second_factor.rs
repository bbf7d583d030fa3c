//! Asking a device, for a sign-in or a step-up alike: the request or challenge, and the pages that wait for it.

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use protocol::ids::{DeviceId, RequestId, UnixSeconds};
use protocol::messages::{ContextKind, DeviceState};
use protocol::origin::Origin;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use super::error::{FORM_AGAIN, WebError};
use super::frame::{Frame, html, page};
use super::live::{self, Shown};
use super::origin_of::Whereabouts;
use super::problem::Problem;
use crate::domain::account::AccountId;
use crate::domain::otp::Challenge;
use crate::domain::sign_in::Method;
use crate::events::Topic;
use crate::flows::challenge::{self, AnswerOutcome};
use crate::flows::device::{self, DeviceSummary};
use crate::flows::request::{self, Asker, NewRequest, Purpose, RequestStatus};
use crate::keys::Keys;
use crate::state::{App, AppState};
use crate::store::Tx;
use crate::text::Texts;

/// What a device is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Journey {
    /// A sign-in.
    SignIn,
    /// A step-up.
    StepUp,
}

impl Journey {
    /// Where its pages stand.
    fn base(self) -> &'static str {
        match self {
            Self::SignIn => "/sign-in",
            Self::StepUp => "/account/step-up",
        }
    }

    /// Where another method is chosen.
    fn other_method(self) -> &'static str {
        match self {
            Self::SignIn => "/sign-in/password",
            Self::StepUp => "/account/step-up",
        }
    }

    fn submit_key(self) -> &'static str {
        match self {
            Self::SignIn => "code-submit",
            Self::StepUp => "code-confirm",
        }
    }

    fn service_key(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in-service",
            Self::StepUp => "step-up-service",
        }
    }
}

/// What to ask, and whom.
#[derive(Debug, Clone)]
pub(crate) struct Ask {
    account: AccountId,
    device: DeviceId,
    method: Method,
    origin: Origin,
    service: String,
    context: Vec<(ContextKind, String)>,
    match_len: u8,
    asker: Asker,
}

impl Ask {
    /// A question to `device` by `method`, in the texts of the account's holder: who reads it on the phone is not always the
    /// one at the browser.
    pub(crate) fn new(
        (terms, t): (Terms, Texts),
        journey: Journey,
        (account, device): (AccountId, DeviceId),
        method: Method,
        whereabouts: &Whereabouts,
        asker: Asker,
    ) -> Self {
        let service = t.with(journey.service_key(), "name", &terms.name);
        Self {
            account,
            device,
            method,
            origin: terms.origin,
            service,
            context: whereabouts.facts(t),
            match_len: terms.match_len,
            asker,
        }
    }
}

/// What every question of this server has in common.
#[derive(Debug, Clone)]
pub(crate) struct Terms {
    origin: Origin,
    name: String,
    match_len: u8,
}

impl Terms {
    /// This server's terms.
    pub(crate) fn of(state: &AppState) -> Self {
        Self {
            origin: state.origin.clone(),
            name: state.config.name.clone(),
            match_len: state.config.match_digits,
        }
    }
}

/// What was asked.
pub(crate) enum Asked {
    /// A request waits in the app.
    Approval(RequestId, Vec<Topic>),
    /// A challenge waits for its code.
    Code(RequestId),
    /// The device is not asked; the outcome that says why.
    Refused(Outcome),
}

/// Asks.
pub(crate) fn ask(
    tx: &Tx<'_>,
    keys: &Keys,
    ask: &Ask,
    now: UnixSeconds,
) -> Result<Asked, WebError> {
    match ask.method {
        Method::Password | Method::OnMobile => Err(WebError::Malformed),
        Method::AppPin => {
            let new = NewRequest {
                account: ask.account,
                device: ask.device,
                origin: ask.origin.clone(),
                service: ask.service.clone(),
                context: ask.context.clone(),
                purpose: Purpose::SignIn {
                    match_len: ask.match_len,
                },
                asker: ask.asker,
            };
            Ok(match request::create(tx, keys, &new, now) {
                Ok(created) => Asked::Approval(created.id, created.topics),
                Err(request::CreateError::DeviceNotActive) => Asked::Refused(Outcome::NotActive),
                Err(request::CreateError::TooManyOpen) => Asked::Refused(Outcome::TooManyOpen),
                Err(request::CreateError::OnlyKnownBrowsers) => Asked::Refused(Outcome::OnlyKnown),
                Err(error @ request::CreateError::NotShowable) => {
                    return Err(WebError::Fault(error.to_string()));
                }
                Err(request::CreateError::Store(error)) => return Err(error.into()),
            })
        }
        Method::AppQr => {
            let new = challenge::NewChallenge {
                account: ask.account,
                device: ask.device,
                origin: ask.origin.clone(),
                service: ask.service.clone(),
                context: ask.context.clone(),
                asker: ask.asker,
                form: None,
            };
            Ok(match challenge::create(tx, keys, &new, now) {
                Ok(created) => Asked::Code(created.id),
                Err(challenge::CreateError::DeviceNotActive) => Asked::Refused(Outcome::NotActive),
                Err(challenge::CreateError::TooMany) => Asked::Refused(Outcome::TooManyCodes),
                Err(error @ challenge::CreateError::TooLong) => {
                    return Err(WebError::Fault(error.to_string()));
                }
                Err(challenge::CreateError::Store(error)) => return Err(error.into()),
            })
        }
    }
}

/// The devices of an account that can be asked now.
pub(crate) fn usable(
    tx: &Tx<'_>,
    keys: &Keys,
    account: AccountId,
) -> Result<Vec<DeviceSummary>, WebError> {
    let mut devices = device::list(tx, keys, account)?;
    devices.retain(|device| device.state == DeviceState::Active);
    Ok(devices)
}

/// The name of a device of this account.
pub(crate) fn name_of(
    tx: &Tx<'_>,
    keys: &Keys,
    account: AccountId,
    id: DeviceId,
) -> Result<String, WebError> {
    let devices = device::list(tx, keys, account)?;
    Ok(devices
        .into_iter()
        .find(|device| device.id == id)
        .map(|d| d.name)
        .unwrap_or_default())
}

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
        }
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

impl From<RequestStatus> for Stand {
    fn from(status: RequestStatus) -> Self {
        match status {
            RequestStatus::Open {
                match_code,
                expires_at,
            } => Self::Open(match_code, expires_at),
            RequestStatus::Approved => Self::Approved,
            RequestStatus::Denied { reported: false } => Self::Over(Outcome::Denied),
            RequestStatus::Denied { reported: true } => Self::Over(Outcome::Reported),
            RequestStatus::Expired => Self::Over(Outcome::Expired),
            RequestStatus::Cancelled => Self::Over(Outcome::Cancelled),
            RequestStatus::WrongMatch => Self::Over(Outcome::WrongMatch),
            RequestStatus::DeviceBlocked => Self::Over(Outcome::Blocked),
        }
    }
}

#[derive(askama::Template)]
#[template(path = "waiting.html")]
struct WaitingPage {
    frame: Frame,
    base: &'static str,
    other_method: &'static str,
    device: String,
    match_code: Option<String>,
    seconds: u64,
    total: u64,
    approved: bool,
}

#[derive(askama::Template)]
#[template(path = "outcome.html")]
struct OutcomePage {
    frame: Frame,
    base: &'static str,
    other_method: &'static str,
    outcome: &'static str,
    title_key: &'static str,
    lead_key: String,
    device: String,
    method: &'static str,
}

/// A page about one device, being asked for one journey.
pub(crate) struct Asking {
    pub(crate) frame: Frame,
    pub(crate) journey: Journey,
    pub(crate) device: DeviceId,
    pub(crate) device_name: String,
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
            match_code,
            seconds,
            total: crate::domain::request::LIFETIME_S,
            approved,
        })
    }

    /// The page that says how it ended, and what can be done.
    pub(crate) fn outcome(self, outcome: Outcome, method: Method) -> Response {
        let (word, key) = outcome.words();
        html(
            StatusCode::OK,
            &OutcomePage {
                frame: self.frame,
                base: self.journey.base(),
                other_method: self.journey.other_method(),
                outcome: word,
                title_key: key,
                lead_key: format!("{key}.lead"),
                device: self.device.to_hex(),
                method: method.word(),
            },
        )
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
    base: &'static str,
    other_method: &'static str,
    submit_key: &'static str,
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

/// The state of a request as events.
pub(crate) fn events(state: &App, rid: RequestId) -> Response {
    let topic = Topic::Request(rid.0);
    let app = state.clone();
    live::events(state, topic, move || {
        let app = app.clone();
        async move { shown(&app, rid).await }
    })
}

/// The state of a request, asked for.
pub(crate) async fn state_json(state: &App, rid: RequestId) -> Result<Response, WebError> {
    Ok(live::json(shown(state, rid).await?))
}

async fn shown(state: &AppState, rid: RequestId) -> Result<Shown, WebError> {
    let (now, keys) = (state.now(), state.keys.clone());
    let status = state
        .store
        .read(move |tx| request::status(tx, &keys, rid, now))
        .await?;
    Ok(match Stand::from(status) {
        Stand::Open(_, expires_at) => Shown {
            json: serde_json::json!({ "phase": "open" }),
            last: false,
            ends_in_s: expires_at.since(now),
        },
        Stand::Approved => Shown::last(serde_json::json!({ "phase": "approved" })),
        Stand::Over(_) => Shown::last(serde_json::json!({ "phase": "over" })),
    })
}
