//! The form that asks for an account. Its answer is the same whether the address has one or not.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::{OpenRegistration, check, new_link, problem_of, sent};
use crate::domain::account::{AccountId, Email};
use crate::domain::person_name::{MAX_CHARACTERS, PersonName};
use crate::domain::registration::Applicant;
use crate::http::browser::Browser;
use crate::http::client_info::ClientInfo;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError, with_retry_after};
use crate::http::form::CsrfForm;
use crate::http::frame::{Frame, html, page};
use crate::http::problem::Problem;
use crate::passwords::BUSY_RETRY_S;
use crate::state::{App, AppState};
use crate::text::{Language, Texts};
use crate::use_cases::registration::{self, CheckAnswer, RegistrationRefusal};

/// The fields that are wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Wrong {
    first_name: bool,
    last_name: bool,
    email: bool,
    repeated: bool,
    privacy: bool,
    answer: bool,
}

impl Wrong {
    fn any(self) -> bool {
        self != Self::default()
    }

    /// The name of the first wrong field on the page.
    fn first(self) -> Option<&'static str> {
        let fields = [
            (self.first_name, "first_name"),
            (self.last_name, "last_name"),
            (self.email, "email"),
            (self.repeated, "email_repeated"),
            (self.answer, "answer"),
            (self.privacy, "privacy"),
        ];
        let first = fields.iter().find(|(wrong, _)| *wrong);
        first.map(|(_, name)| *name)
    }
}

#[derive(askama::Template)]
#[template(path = "register/form.html")]
struct RegisterPage {
    frame: Frame,
    form: RegisterForm,
    language: Language,
    wrong: Wrong,
    /// Whether no digits were typed.
    unanswered: bool,
    max_name: u64,
    problem: Option<Problem>,
}

impl RegisterPage {
    /// The name of the field that gets the focus: the first wrong one, that of other digits, or else the first.
    fn focus(&self) -> &'static str {
        let other_digits = !self.form.refresh.is_empty();
        let usual = if other_digits { "answer" } else { "first_name" };
        self.wrong.first().unwrap_or(usual)
    }
}

/// The form as it is sent, and shown again.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct RegisterForm {
    #[serde(default)]
    first_name: String,
    #[serde(default)]
    last_name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    email_repeated: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    privacy: String,
    #[serde(default)]
    check: String,
    #[serde(default)]
    answer: String,
    /// Sent by the button that asks for other digits.
    #[serde(default)]
    refresh: String,
}

impl RegisterForm {
    /// The applicant, or the fields that are wrong. `account` becomes the id of the account.
    fn applicant(&self, account: AccountId) -> Result<Applicant, Wrong> {
        let (first, last) = (
            PersonName::parse(&self.first_name),
            PersonName::parse(&self.last_name),
        );
        let (email, again) = (
            Email::parse(&self.email),
            Email::parse(&self.email_repeated),
        );
        let wrong = Wrong {
            first_name: first.is_none(),
            last_name: last.is_none(),
            email: email.is_none(),
            repeated: email.is_some() && again != email,
            privacy: self.privacy != "accepted",
            answer: self.answer.trim().is_empty(),
        };
        match (first, last, email) {
            (Some(first_name), Some(last_name), Some(email)) if !wrong.any() => Ok(Applicant {
                account,
                email,
                first_name,
                last_name,
                language: Language::from_tag(&self.language).unwrap_or_default(),
            }),
            _ => Err(wrong),
        }
    }
}

/// The form with other digits.
fn page_of(
    state: &AppState,
    browser: &Browser,
    form: RegisterForm,
) -> Result<RegisterPage, WebError> {
    Ok(RegisterPage {
        language: Language::from_tag(&form.language).unwrap_or(browser.language),
        form: RegisterForm {
            check: check::draw(state, browser)?,
            answer: String::new(),
            ..form
        },
        frame: Frame::new(state, browser),
        wrong: Wrong::default(),
        unanswered: false,
        max_name: MAX_CHARACTERS as u64,
        problem: None,
    })
}

/// `GET /register`.
pub(super) async fn show(
    _: OpenRegistration,
    State(state): State<App>,
    browser: Browser,
) -> Result<Response, WebError> {
    page(&page_of(&state, &browser, RegisterForm::default())?)
}

/// `POST /register`.
pub(super) async fn submit(
    _: OpenRegistration,
    State(state): State<App>,
    browser: Browser,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<RegisterForm>,
) -> Result<Response, WebError> {
    if !form.refresh.is_empty() {
        return page(&page_of(&state, &browser, form)?);
    }
    let mut account = [0; 16];
    getrandom::fill(&mut account)
        .map_err(|_| WebError::Fault("no randomness from the system".into()))?;
    let check = check::open(&state, &browser, &form.check);
    let answer = CheckAnswer {
        check,
        is_right: check
            .is_some_and(|check| check.is_answered_by(state.keys.tokens(), &form.answer)),
    };
    let applicant = match form.applicant(AccountId(account)) {
        Ok(applicant) => applicant,
        Err(wrong) => return incomplete(&state, &browser, &client, form, answer, wrong).await,
    };
    let (email, new) = (applicant.email.clone(), new_link(&state, &client)?);
    let link = new.token;
    let requested = state
        .store
        .write(move |tx| registration::request(tx, applicant, &answer, new))
        .await?;
    match requested {
        Ok(()) => Ok(sent::lead_there(&state, &email, link)),
        Err(refusal) => refused(&state, &browser, form, refusal),
    }
}

/// The form again, with every wrong field marked. Right digits stay good; wrong ones are used up, as those of a complete form.
async fn incomplete(
    state: &AppState,
    browser: &Browser,
    client: &ClientInfo,
    form: RegisterForm,
    answer: CheckAnswer,
    mut wrong: Wrong,
) -> Result<Response, WebError> {
    let unanswered = form.answer.trim().is_empty();
    let stays = answer.check.is_some() && (unanswered || answer.is_right);
    let kept = stays.then(|| (form.check.clone(), form.answer.clone()));
    if !unanswered && !answer.is_right {
        let network = *client.network();
        let used = state
            .store
            .write(move |tx| registration::answer_check(tx, &network, &answer))
            .await?;
        if let Err(RegistrationRefusal::TooManyChecks(wait_s)) = used {
            return Err(WebError::TooOften(wait_s));
        }
        wrong.answer = true;
    }
    let mut page = page_of(state, browser, form)?;
    if let Some((check, answer)) = kept {
        (page.form.check, page.form.answer) = (check, answer);
    }
    page.unanswered = unanswered;
    page.wrong = wrong;
    Ok(html(FORM_AGAIN, &page))
}

fn refused(
    state: &AppState,
    browser: &Browser,
    form: RegisterForm,
    refusal: RegistrationRefusal,
) -> Result<Response, WebError> {
    let mut page = page_of(state, browser, form)?;
    let (status, wait_s) = match refusal {
        RegistrationRefusal::Check => {
            page.wrong.answer = true;
            return Ok(html(FORM_AGAIN, &page));
        }
        RegistrationRefusal::TooManyChecks(wait_s) => return Err(WebError::TooOften(wait_s)),
        RegistrationRefusal::TooMany(wait_s) => (TOO_OFTEN, wait_s),
        RegistrationRefusal::Full => (StatusCode::SERVICE_UNAVAILABLE, BUSY_RETRY_S),
    };
    page.problem = Some(problem_of(Texts::of(browser.language), refusal));
    Ok(with_retry_after(html(status, &page), wait_s))
}
