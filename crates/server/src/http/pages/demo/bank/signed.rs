//! What is signed: whose it is, how it reads, and the page that shows it afterwards.
//!
//! Invariant: who may see a signature or answer it is the account in the browser that began it, and nobody else.

use axum::extract::{Path, State};
use axum::response::Response;
use protocol::code::Code;
use protocol::form::Schema;
use protocol::ids::RequestId;
use protocol::messages::{self, Action, RequestKind};
use protocol::signed::Message as _;

use super::{Takes, Transaction};
use crate::domain::otp::Challenge;
use crate::domain::request::Request;
use crate::http::error::WebError;
use crate::http::frame::{Frame, page};
use crate::http::pages::second_factor::Signing;
use crate::http::session::SignedIn;
use crate::state::App;
use crate::store::ReadTx;
use crate::text::Texts;
use crate::use_cases::request::{self, Ending, RequestStatus};

/// The request under this id, if it is a transaction that this account began in this browser.
pub(super) fn own_request(
    tx: &ReadTx<'_>,
    person: &SignedIn,
    rid: &str,
) -> Result<Option<Request>, WebError> {
    let rid = RequestId::from_hex(rid).ok_or(WebError::NotFound)?;
    let request = tx.request(rid)?.filter(|request| {
        request.kind == RequestKind::Transaction
            && request.account == person.account.id
            && request.browser == Some(person.browser.id)
    });
    Ok(request)
}

/// The same for a challenge.
pub(super) fn own_challenge(
    tx: &ReadTx<'_>,
    person: &SignedIn,
    rid: &str,
) -> Result<Option<Challenge>, WebError> {
    let rid = RequestId::from_hex(rid).ok_or(WebError::NotFound)?;
    let challenge = tx.challenge(rid)?.filter(|challenge| {
        challenge.kind == RequestKind::Transaction
            && challenge.account == person.account.id
            && challenge.browser == Some(person.browser.id)
    });
    Ok(challenge)
}

/// Labels and values of a request, as the phone shows them; amounts as the reader writes them.
pub(super) fn signing_of_request(t: Texts, request: &Request) -> Signing {
    let Ok(message) = messages::Request::parse(&request.bytes) else {
        return Signing::default();
    };
    let action = Action::parse(&message.action.0).unwrap_or_default();
    let lines = action
        .0
        .into_iter()
        .map(|(label, value)| {
            let (label, value) = (label.to_string(), value.to_string());
            let canonical = value.strip_suffix(" EUR").unwrap_or(&value);
            let value = shown(t, &label, canonical).unwrap_or(value);
            (label, value)
        })
        .collect();
    Signing {
        service: message.service.to_string(),
        lines,
    }
}

/// Labels and values of a challenge.
pub(super) fn signing_of_challenge(t: Texts, challenge: &Challenge) -> Signing {
    let schema = match Code::parse(&challenge.qr_text) {
        Ok(Code::Challenge(signed)) => signed.peek::<messages::Challenge>().ok(),
        _ => None,
    };
    let schema = schema.and_then(|message| Schema::parse(&message.schema.0).ok());
    let values = challenge.fields.iter();
    let lines = schema
        .map(|schema| schema.0)
        .unwrap_or_default()
        .into_iter()
        .zip(values)
        .map(|(field, value)| {
            let label = field.label.to_string();
            let value = String::from_utf8_lossy(value).into_owned();
            let value = shown(t, &label, &value).unwrap_or(value);
            (label, value)
        })
        .collect();
    Signing {
        service: challenge.service.clone(),
        lines,
    }
}

/// An amount as the reader writes it, where the label is that of one in the reader's language.
fn shown(t: Texts, label: &str, canonical: &str) -> Option<String> {
    Transaction::ALL
        .into_iter()
        .flat_map(Transaction::fields)
        .find(|field| matches!(field.takes, Takes::Euros) && t.get(field.key) == label)
        .map(|_| t.with("bank-euros", "amount", &t.language().amount(canonical)))
}

#[derive(askama::Template)]
#[template(path = "demo/bank_signed.html")]
struct SignedPage {
    frame: Frame,
    signing: Signing,
}

/// `GET /demo/bank/signing/{rid}/done`: what was signed.
pub(super) async fn done(
    State(state): State<App>,
    person: SignedIn,
    Path(rid): Path<String>,
) -> Result<Response, WebError> {
    let who = person.clone();
    let t = person.texts();
    let signing = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            if let Some(request) = own_request(tx, &who, &rid)? {
                let status = request::status(tx, request.id)?.status;
                let signed = status == RequestStatus::Ended(Ending::Approved);
                return Ok(signed.then(|| signing_of_request(t, &request)));
            }
            let challenge = own_challenge(tx, &who, &rid)?.filter(|challenge| challenge.used);
            Ok(challenge.map(|challenge| signing_of_challenge(t, &challenge)))
        })
        .await?
        .ok_or(WebError::NotFound)?;
    page(&SignedPage {
        frame: Frame::of(&state, &person.browser, &person.account),
        signing,
    })
}
