//! The details of the signed-in person: names, and the address, which is verified and takes a step-up.

use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{email_reversal, step_up};
use crate::domain::account::Email;
use crate::domain::account_change::ChangeEmail;
use crate::domain::email_change::MAX_BYTES;
use crate::domain::person_name::{MAX_CHARACTERS, PersonName};
use crate::domain::token::PlainToken;
use crate::http::browser::Browser;
use crate::http::client_info::ClientInfo;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError, with_retry_after};
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html, page};
use crate::http::password_check::{PasswordCheck, WRONG_CURRENT, check_password};
use crate::http::problem::Problem;
use crate::http::session::{SessionHolder, SignedIn};
use crate::state::{App, AppState};
use crate::use_cases::details::{self, NewAddress, ReversalLink};
use crate::use_cases::proof::{self, Permission};
use crate::use_cases::session;

/// The page of the details.
const DETAILS: &str = "/account/details";
/// The page of a verified new address.
const ADDRESS: &str = "/account/details/email";

#[derive(askama::Template)]
#[template(path = "account/details.html")]
struct DetailsPage {
    frame: Frame,
    first_name: String,
    last_name: String,
    email: String,
    typed: String,
    wrong_first: bool,
    wrong_last: bool,
    /// The code and the text key of the problem with the new address.
    wrong_email: Option<(&'static str, &'static str)>,
    /// Whether the names were just changed.
    saved: bool,
    max_name: u64,
    problem: Option<Problem>,
}

#[derive(askama::Template)]
#[template(path = "account/new_address.html")]
struct NewAddressPage {
    frame: Frame,
    stage: AddressStage,
}

impl NewAddressPage {
    /// Whether the reader has a session of the account.
    fn is_signed_in(&self) -> bool {
        !matches!(self.stage, AddressStage::SignInFirst)
    }
}

/// The state of a new address.
enum AddressStage {
    /// Its link was mailed to it.
    Sent(String),
    /// It is verified, and is taken over by the next form, which asks for the password where no device has confirmed the change.
    Verified {
        email: String,
        /// The address until now, for password managers.
        current: String,
        asks_password: bool,
        problem: Option<Problem>,
    },
    /// Its link was followed in a browser without a session of the account.
    SignInFirst,
    /// Its link is over.
    Over,
}

fn page_of(state: &AppState, person: &SessionHolder) -> DetailsPage {
    DetailsPage {
        frame: Frame {
            here: DETAILS.into(),
            ..Frame::of(state, &person.browser, &person.account).with_language_offer(person)
        },
        first_name: person.account.first_name.clone(),
        last_name: person.account.last_name.clone(),
        email: person.account.email.as_str().into(),
        typed: String::new(),
        wrong_first: false,
        wrong_last: false,
        wrong_email: None,
        saved: false,
        max_name: MAX_CHARACTERS as u64,
        problem: None,
    }
}

fn address_page(
    state: &AppState,
    person: &SessionHolder,
    stage: AddressStage,
) -> Result<Response, WebError> {
    page(&NewAddressPage {
        frame: Frame {
            here: DETAILS.into(),
            ..Frame::of(state, &person.browser, &person.account)
        },
        stage,
    })
}

/// `GET /account/details`.
pub(super) async fn show(
    State(state): State<App>,
    person: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, WebError> {
    page(&DetailsPage {
        saved: query.as_deref() == Some("saved"),
        ..page_of(&state, &person)
    })
}

/// The form with the names.
#[derive(Deserialize)]
pub(super) struct NamesForm {
    #[serde(default)]
    first_name: String,
    #[serde(default)]
    last_name: String,
}

/// `POST /account/details/name`.
pub(super) async fn rename(
    State(state): State<App>,
    person: SignedIn,
    CsrfForm(form): CsrfForm<NamesForm>,
) -> Result<Response, WebError> {
    let parsed = (
        PersonName::parse(&form.first_name),
        PersonName::parse(&form.last_name),
    );
    let (first, last) = match parsed {
        (Some(first), Some(last)) => (first, last),
        (first, last) => {
            let page = DetailsPage {
                wrong_first: first.is_none(),
                wrong_last: last.is_none(),
                first_name: form.first_name,
                last_name: form.last_name,
                ..page_of(&state, &person)
            };
            return Ok(html(FORM_AGAIN, &page));
        }
    };
    let token = person.session.token;
    state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let session = session::find_open(tx, token)?.ok_or(WebError::SignedOut)?;
            Ok(details::rename(tx, &session, &first, &last)?)
        })
        .await?;
    Ok(Redirect::to("/account/details?saved").into_response())
}

/// The form with the new address.
#[derive(Deserialize)]
pub(super) struct AddressForm {
    #[serde(default)]
    email: String,
}

/// `POST /account/details/email`: mails a link to the new address. The answer does not depend on whether it has an account.
pub(super) async fn request_address(
    State(state): State<App>,
    person: SignedIn,
    CsrfForm(form): CsrfForm<AddressForm>,
) -> Result<Response, WebError> {
    let again = |code, key| {
        let page = DetailsPage {
            wrong_email: Some((code, key)),
            typed: form.email.clone(),
            ..page_of(&state, &person)
        };
        Ok(html(FORM_AGAIN, &page))
    };
    let fits = |email: &Email| email.as_str().len() <= MAX_BYTES;
    let Some(email) = Email::parse(&form.email).filter(fits) else {
        return again("no-email", "sign-in-email-wrong");
    };
    if email == person.account.email {
        return again("same-email", "details-email-same");
    }
    let token = PlainToken::make()?;
    let link = format!("{}{ADDRESS}?t={}", state.origin, *token.reveal());
    let new = NewAddress {
        email: email.clone(),
        token: token.hash(),
        link: Zeroizing::new(link),
    };
    let session = person.session.token;
    let mailed = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let session = session::find_open(tx, session)?.ok_or(WebError::SignedOut)?;
            Ok(details::request_address(tx, &session, &new)?)
        })
        .await?;
    if let Err(wait_s) = mailed {
        let page = DetailsPage {
            problem: Some(Problem::wait_hours(
                person.texts(),
                "too-many-links",
                wait_s,
            )),
            ..page_of(&state, &person)
        };
        return Ok(with_retry_after(html(TOO_OFTEN, &page), wait_s));
    }
    address_page(&state, &person, AddressStage::Sent(email.as_str().into()))
}

/// `GET /account/details/email`: the link in the mail, and then the page that takes the new address over.
pub(super) async fn verify(
    State(state): State<App>,
    browser: Browser,
    person: Result<SignedIn, WebError>,
    RawQuery(query): RawQuery,
) -> Result<Response, WebError> {
    let is_link = query
        .as_deref()
        .is_some_and(|query| query.starts_with("t="));
    let person = match person {
        // A sign-in leads to no address with a token: the reader opens the link again.
        Err(WebError::SignedOut) if is_link => {
            let frame = Frame::new(&state, &browser);
            let stage = AddressStage::SignInFirst;
            return page(&NewAddressPage { frame, stage });
        }
        person => person?,
    };
    if let Some(token) = query.as_deref().and_then(|query| query.strip_prefix("t=")) {
        let Some(token) = PlainToken::parse(token) else {
            return address_page(&state, &person, AddressStage::Over);
        };
        let (hash, session) = (token.hash(), person.session.token);
        let verified = state
            .store
            .write(move |tx| -> Result<_, WebError> {
                let session = session::find_open(tx, session)?.ok_or(WebError::SignedOut)?;
                Ok(details::verify_address(tx, &session, hash)?)
            })
            .await?;
        if !verified {
            return address_page(&state, &person, AddressStage::Over);
        }
        return Ok(Redirect::to(ADDRESS).into_response());
    }
    let Some(email) = verified_address(&state, &person).await? else {
        return address_page(&state, &person, AddressStage::Over);
    };
    let (session, wanted) = (person.session.clone(), ChangeEmail(email.clone()).into());
    let permission = state
        .store
        .read(move |tx| proof::permission(tx, &session, &wanted))
        .await?;
    match permission {
        Permission::Granted { confirmed_by, .. } => {
            let stage = verified_stage(&person, &email, confirmed_by.is_none(), None);
            address_page(&state, &person, stage)
        }
        Permission::StepUpNeeded => {
            step_up::lead_to(&state, &person, ChangeEmail(email).into(), ADDRESS).await
        }
        // The account has lost its devices: one is added first.
        Permission::RecoveryNeeded => Ok(Redirect::to("/account/devices").into_response()),
    }
}

async fn verified_address(
    state: &AppState,
    person: &SessionHolder,
) -> Result<Option<Email>, WebError> {
    let account = person.account.id;
    Ok(state
        .store
        .read(move |tx| details::verified_address(tx, account))
        .await?)
}

fn verified_stage(
    person: &SessionHolder,
    email: &Email,
    asks_password: bool,
    problem: Option<Problem>,
) -> AddressStage {
    AddressStage::Verified {
        email: email.as_str().into(),
        current: person.account.email.as_str().into(),
        asks_password,
        problem,
    }
}

/// The form that takes the new address over.
#[derive(Deserialize)]
pub(super) struct ChangeForm {
    #[serde(default, deserialize_with = "form::secret")]
    password: Zeroizing<String>,
}

/// Whether a device has confirmed that the account gets `email`; nothing if the session may not change it.
async fn confirmed_by_device(
    state: &AppState,
    person: &SessionHolder,
    email: &Email,
) -> Result<Option<bool>, WebError> {
    let (session, wanted) = (person.session.clone(), ChangeEmail(email.clone()).into());
    let permission = state
        .store
        .read(move |tx| proof::permission(tx, &session, &wanted))
        .await?;
    Ok(match permission {
        Permission::Granted { confirmed_by, .. } => Some(confirmed_by.is_some()),
        Permission::StepUpNeeded | Permission::RecoveryNeeded => None,
    })
}

/// `POST /account/details/email/change`: the new address is taken over. Without a device the password is asked for here, since that of the
/// sign-in may have been given by somebody who left the browser open.
pub(super) async fn change_address(
    State(state): State<App>,
    person: SignedIn,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<ChangeForm>,
) -> Result<Response, WebError> {
    let Some(email) = verified_address(&state, &person).await? else {
        return address_page(&state, &person, AddressStage::Over);
    };
    if confirmed_by_device(&state, &person, &email).await? == Some(false) {
        let whose = (person.account.email.clone(), person.browser.id);
        let t = person.texts();
        let checked =
            check_password(&state, t, &client, whose, form.password, WRONG_CURRENT).await?;
        if let PasswordCheck::Refused(refusal) = checked {
            let problem = Some(refusal.problem.clone());
            let stage = verified_stage(&person, &email, true, problem);
            let mut page = address_page(&state, &person, stage)?;
            *page.status_mut() = refusal.status;
            return Ok(refusal.answer(page));
        }
    }
    let token = PlainToken::make()?;
    let link = email_reversal::link(&state, &token);
    let reversal = ReversalLink {
        token: token.hash(),
        link,
    };
    let session = person.session.token;
    let changed = state
        .store
        .write(move |tx| -> Result<bool, WebError> {
            let proven = proof::take(tx, session, ChangeEmail(email))?;
            Ok(details::change_address(tx, &proven, &reversal)?)
        })
        .await?;
    if changed {
        return Ok(Redirect::to("/account?email").into_response());
    }
    let mut response = address_page(&state, &person, AddressStage::Over)?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}
