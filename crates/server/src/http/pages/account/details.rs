//! The details of the signed-in person: names, and the address, which is verified and takes a step-up.

use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::step_up;
use crate::domain::account::Email;
use crate::domain::account_change::ChangeEmail;
use crate::domain::email_change::MAX_BYTES;
use crate::domain::person_name::{MAX_CHARACTERS, PersonName};
use crate::domain::token::PlainToken;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError, with_retry_after};
use crate::http::form::{CsrfForm, NoFields};
use crate::http::frame::{Frame, html, page};
use crate::http::problem::Problem;
use crate::http::session::{SessionHolder, SignedIn};
use crate::state::{App, AppState};
use crate::use_cases::details::{self, NewAddress};
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
    wrong_email: bool,
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

/// The state of a new address.
enum AddressStage {
    /// Its link was mailed to it.
    Sent(String),
    /// It is verified, and is taken over by the next form.
    Verified(String),
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
        wrong_email: false,
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
    let fits = |email: &Email| email.as_str().len() <= MAX_BYTES && *email != person.account.email;
    let Some(email) = Email::parse(&form.email).filter(fits) else {
        let page = DetailsPage {
            wrong_email: true,
            typed: form.email,
            ..page_of(&state, &person)
        };
        return Ok(html(FORM_AGAIN, &page));
    };
    let token = PlainToken::make()?;
    let link = format!("{}{ADDRESS}?t={}", state.origin, *token.reveal());
    let new = NewAddress {
        email: email.clone(),
        token: token.hash(),
        link: Zeroizing::new(link),
        sign_in: format!("{}/sign-in", state.origin),
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
    person: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, WebError> {
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
        Permission::Granted { .. } => address_page(
            &state,
            &person,
            AddressStage::Verified(email.as_str().into()),
        ),
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

/// `POST /account/details/email/change`: the new address is taken over.
pub(super) async fn change_address(
    State(state): State<App>,
    person: SignedIn,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let Some(email) = verified_address(&state, &person).await? else {
        return address_page(&state, &person, AddressStage::Over);
    };
    let session = person.session.token;
    let changed = state
        .store
        .write(move |tx| -> Result<bool, WebError> {
            let proven = proof::take(tx, session, ChangeEmail(email))?;
            Ok(details::change_address(tx, &proven)?)
        })
        .await?;
    if changed {
        return Ok(Redirect::to("/account?email").into_response());
    }
    let mut response = address_page(&state, &person, AddressStage::Over)?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}
