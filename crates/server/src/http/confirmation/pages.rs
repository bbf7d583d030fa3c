//! The pages that wait for a device, and those that say how a question ended.

use axum::http::StatusCode;
use axum::response::Response;
use protocol::ids::{DeviceId, UnixSeconds};
use protocol::messages::Action;

use super::context::{ConfirmationContext, Wording, lines};
use super::picture;
use crate::domain::otp::Challenge;
use crate::domain::request::{LIFETIME_S, TRANSACTION_LIFETIME_S};
use crate::domain::sign_in::Method;
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::frame::{Frame, html, page};
use crate::http::problem::Problem;
use crate::state::AppState;
use crate::text::Texts;
use crate::use_cases::challenge::AnswerOutcome;
use crate::use_cases::confirmation::AskRefusal;
use crate::use_cases::request::{Ending, RequestStatus, RequestSummary};

/// The most characters of a typed code that a page shows again: as many as its field takes.
pub(crate) const LONGEST_CODE: usize = 40;

/// The ends of a question without an approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Denied,
    Reported,
    Expired,
    Cancelled,
    WrongMatch,
    /// Wrong PINs blocked the device.
    Blocked,
    /// A copy of the device was detected.
    Locked,
    /// The device cannot be used, for another reason or one that is not known here.
    NotActive,
    TooManyOpen,
    OnlyKnown,
    /// Until this time.
    TooManyCodes(UnixSeconds),
    CodeUsed,
    ReturnExpired,
}

impl Outcome {
    /// The word in the page's `data-outcome`, and the key of its text.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Denied => ("denied", "outcome-denied"),
            Self::Reported => ("denied", "outcome-reported"),
            Self::Expired => ("expired", "outcome-expired"),
            Self::Cancelled => ("cancelled", "outcome-cancelled"),
            Self::WrongMatch => ("wrong-match", "outcome-wrong-match"),
            Self::Blocked => ("blocked", "outcome-blocked"),
            Self::Locked => ("locked", "outcome-locked"),
            Self::NotActive => ("not-active", "outcome-not-active"),
            Self::TooManyOpen => ("too-many", "outcome-too-many"),
            Self::OnlyKnown => ("only-known", "outcome-only-known"),
            Self::TooManyCodes(_) => ("too-many-codes", "outcome-too-many-codes"),
            Self::CodeUsed => ("code-used", "outcome-code-used"),
            Self::ReturnExpired => ("expired", "outcome-return-expired"),
        }
    }

    /// The attribute of its text that says what follows: for a change of the account, nothing was changed; otherwise nobody was signed in.
    /// A report of a change ends the session, which sees no page about it.
    fn lead(self, is_change: bool) -> &'static str {
        match self {
            Self::Denied
            | Self::Expired
            | Self::Cancelled
            | Self::WrongMatch
            | Self::Blocked
            | Self::Locked
            | Self::NotActive
                if is_change =>
            {
                "change"
            }
            _ => "lead",
        }
    }

    /// Whether the same question can end otherwise.
    fn allows_retry(self) -> bool {
        !matches!(
            self,
            Self::Blocked | Self::Locked | Self::NotActive | Self::Denied | Self::Reported
        )
    }

    /// Whether a denial ended the whole attempt.
    fn ends_attempt(self) -> bool {
        matches!(self, Self::Denied | Self::Reported)
    }

    /// The text keys of the other effects of a denial, or of the way to lift a limit.
    fn consequences(self) -> &'static [&'static str] {
        match self {
            Self::Denied => &["outcome-ends"],
            Self::Reported => &["outcome-ends", "outcome-hour"],
            Self::OnlyKnown | Self::TooManyCodes(_) => &["outcome-announce"],
            _ => &[],
        }
    }

    /// When the same question is possible again, where that is known.
    fn free_at(self) -> Option<UnixSeconds> {
        match self {
            Self::TooManyCodes(free_at) => Some(free_at),
            _ => None,
        }
    }
}

impl From<AskRefusal> for Outcome {
    fn from(refusal: AskRefusal) -> Self {
        match refusal {
            AskRefusal::DeviceNotActive => Self::NotActive,
            AskRefusal::TooManyOpen => Self::TooManyOpen,
            AskRefusal::OnlyKnownBrowsers => Self::OnlyKnown,
            AskRefusal::TooManyCodes(free_at) => Self::TooManyCodes(free_at),
        }
    }
}

/// The state of a request as its page distinguishes it.
pub(crate) enum RequestStage {
    /// It waits.
    Open {
        /// The code to type into the app.
        match_code: Option<String>,
        /// When it ends by itself.
        expires_at: UnixSeconds,
    },
    /// The device approved it.
    Approved,
    /// It ended otherwise.
    Over(Outcome),
}

impl From<RequestSummary> for RequestStage {
    fn from(request: RequestSummary) -> Self {
        let ending = match request.status {
            RequestStatus::Open => {
                return Self::Open {
                    match_code: request.match_code,
                    expires_at: request.expires_at,
                };
            }
            RequestStatus::Ended(ending) => ending,
        };
        Self::Over(match ending {
            Ending::Approved => return Self::Approved,
            Ending::Denied => Outcome::Denied,
            Ending::Reported => Outcome::Reported,
            Ending::Expired => Outcome::Expired,
            Ending::Cancelled => Outcome::Cancelled,
            Ending::WrongMatch => Outcome::WrongMatch,
            Ending::DeviceGone => Outcome::NotActive,
        })
    }
}

#[derive(askama::Template)]
#[template(path = "waiting.html")]
struct WaitingPage {
    frame: Frame,
    base: String,
    wording: Wording,
    lines: Vec<(String, String)>,
    device: String,
    /// The device in hex, where the page can ask it again; none once it has approved.
    ask_again: Option<String>,
    match_code: Option<String>,
    seconds: u64,
    total: u64,
    approved: bool,
}

/// A form that asks the same question again.
#[derive(Debug, Clone)]
pub(crate) struct Retry {
    /// The path that it is posted to.
    pub(crate) action: String,
    /// The device, in hex; empty where none is known.
    pub(crate) device: String,
    /// The method's word; empty where there is only one.
    pub(crate) method: &'static str,
}

#[derive(askama::Template)]
#[template(path = "outcome.html")]
struct OutcomePage {
    frame: Frame,
    retry: Option<Retry>,
    /// The path and the text of the link to another method, or back to the service.
    other_method: (String, String),
    outcome: &'static str,
    title_key: &'static str,
    lead_key: String,
    /// Text keys of what a denial did beyond denying.
    consequences: &'static [&'static str],
    /// When the same question is possible again, where that is known.
    free_at: Option<UnixSeconds>,
    /// Whether the password may be known to somebody else: the page leads to its change.
    change_password: bool,
}

/// The page that says how a question ended, with `retry` where another try can end otherwise.
pub(crate) fn outcome_page(
    frame: Frame,
    outcome: Outcome,
    retry: Option<Retry>,
    other_method: (impl Into<String>, &'static str),
    is_change: bool,
) -> Response {
    let (word, key) = outcome.words();
    let link = frame.t.get(other_method.1);
    html(
        StatusCode::OK,
        &OutcomePage {
            frame,
            retry: retry.filter(|_| outcome.allows_retry()),
            other_method: (other_method.0.into(), link),
            outcome: word,
            title_key: key,
            lead_key: format!("{key}.{}", outcome.lead(is_change)),
            free_at: outcome.free_at(),
            change_password: outcome == Outcome::Reported,
            consequences: outcome.consequences(),
        },
    )
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
    wording: Wording,
    lines: Vec<(String, String)>,
    device: String,
    device_id: String,
    challenge: Option<ShownChallenge>,
    /// The code as it was typed, after a slip; otherwise nothing.
    typed: String,
    problem: Option<Problem>,
}

/// A page about one device and one confirmation.
pub(crate) struct DevicePage {
    frame: Frame,
    base: String,
    wording: Wording,
    transaction: Option<Action>,
    can_ask_again: bool,
    device: DeviceId,
    device_name: String,
}

impl DevicePage {
    /// A page of `context` about `device`.
    pub(crate) fn of<C: ConfirmationContext>(
        context: &C,
        state: &AppState,
        device: DeviceId,
        device_name: String,
    ) -> Self {
        Self {
            frame: context.frame(state),
            base: context.base(),
            wording: context.wording(),
            transaction: context.transaction(),
            can_ask_again: C::CAN_ASK_AGAIN,
            device,
            device_name,
        }
    }

    /// The time that the device has. Seconds.
    fn lifetime_s(&self) -> u64 {
        match self.transaction {
            Some(_) => TRANSACTION_LIFETIME_S,
            None => LIFETIME_S,
        }
    }

    /// The page that waits for an approval, or says how it ended.
    pub(super) fn waiting(
        self,
        return_state: RequestStage,
        now: UnixSeconds,
    ) -> Result<Response, WebError> {
        let (match_code, seconds, approved) = match return_state {
            RequestStage::Open {
                match_code,
                expires_at,
            } => (match_code, expires_at.since(now), false),
            RequestStage::Approved => (None, 0, true),
            RequestStage::Over(outcome) => return Ok(self.outcome(outcome, Method::AppPin)),
        };
        let total = self.lifetime_s();
        page(&WaitingPage {
            lines: lines(self.transaction.as_ref()),
            frame: self.frame,
            base: self.base,
            wording: self.wording,
            ask_again: (self.can_ask_again && !approved).then(|| self.device.to_hex()),
            device: self.device_name,
            match_code,
            seconds,
            total,
            approved,
        })
    }

    /// The page that says how the question ended.
    pub(crate) fn outcome(self, outcome: Outcome, method: Method) -> Response {
        if !self.can_ask_again {
            return signature_outcome(self.frame, outcome, &self.wording);
        }
        let retry = Retry {
            action: format!("{}/device", self.base),
            device: self.device.to_hex(),
            method: method.word(),
        };
        let other_method = if outcome.ends_attempt() {
            (self.wording.start, "outcome-begin-again")
        } else {
            let (path, key) = self.wording.other_method.unwrap_or_default();
            (format!("{path}?tried={}", method.word()), key)
        };
        let is_change = self.wording.is_change;
        outcome_page(self.frame, outcome, Some(retry), other_method, is_change)
    }

    /// The page with the challenge's picture and the field for its code.
    pub(super) fn code(
        self,
        challenge: Option<&Challenge>,
        answered: Option<(AnswerOutcome, &str)>,
        now: UnixSeconds,
    ) -> Response {
        let t = self.frame.t;
        let outcome = answered.map(|(outcome, _)| outcome);
        let typed = answered
            .filter(|(outcome, _)| *outcome == AnswerOutcome::MistypedCode)
            .map_or("", |(_, typed)| typed);
        let problem =
            outcome.and_then(|outcome| code_problem(t, self.transaction.is_some(), outcome));
        let status = if problem.is_some() {
            FORM_AGAIN
        } else {
            StatusCode::OK
        };
        let problem = match challenge {
            None => problem.or_else(|| Some(Problem::new(t, "code-expired"))),
            Some(_) => problem,
        };
        html(
            status,
            &CodePage {
                lines: lines(self.transaction.as_ref()),
                frame: self.frame,
                base: self.base,
                wording: self.wording,
                device: self.device_name,
                device_id: self.device.to_hex(),
                typed: typed.chars().take(LONGEST_CODE).collect(),
                challenge: challenge.map(|challenge| ShownChallenge {
                    picture: challenge.id.to_hex(),
                    width: picture::width(challenge),
                    digits: in_fours(&challenge.typed_digits),
                    seconds: challenge.expires_at.since(now),
                }),
                problem,
            },
        )
    }
}

/// The service must make a new question; the page says that nothing was signed.
pub(crate) fn signature_outcome(frame: Frame, outcome: Outcome, wording: &Wording) -> Response {
    let (word, key) = outcome.words();
    html(
        StatusCode::OK,
        &OutcomePage {
            frame,
            retry: None,
            other_method: wording.back.clone(),
            outcome: word,
            title_key: key,
            lead_key: "signature-nothing-signed".into(),
            free_at: outcome.free_at(),
            change_password: outcome == Outcome::Reported,
            consequences: match outcome {
                Outcome::Denied => &[],
                Outcome::Reported => &["outcome-hour"],
                _ => outcome.consequences(),
            },
        },
    )
}

fn in_fours(digits: &str) -> String {
    let all: Vec<char> = digits.chars().collect();
    all.chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The problem with a typed code; `None` if it was right or the device is gone.
fn code_problem(t: Texts, signs: bool, outcome: AnswerOutcome) -> Option<Problem> {
    Some(match outcome {
        AnswerOutcome::Accepted | AnswerOutcome::DeviceBlocked => return None,
        AnswerOutcome::MistypedCode => Problem::shown(t, "mistyped-code", "mistyped-otp", 0),
        AnswerOutcome::NotThisDevice { attempts_left } if signs => Problem::shown(
            t,
            "not-this-transaction",
            "not-this-transaction-otp",
            attempts_left.into(),
        ),
        AnswerOutcome::NotThisDevice { attempts_left } => Problem::shown(
            t,
            "not-this-device",
            "not-this-device-otp",
            attempts_left.into(),
        ),
        AnswerOutcome::WrongPin { attempts_left } => {
            Problem::shown(t, "wrong-pin", "wrong-otp-pin", attempts_left.into())
        }
        AnswerOutcome::Expired => Problem::new(t, "code-expired"),
        AnswerOutcome::Used => Problem::new(t, "code-used"),
    })
}
