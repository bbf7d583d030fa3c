//! Signing a transaction: the request to a device, and the page that shows the signed values.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use protocol::ids::DeviceId;
use serde::Deserialize;

use super::{Transaction, form};
use crate::domain::form::Form;
use crate::domain::sign_in::Method;
use crate::http::client_info::ClientInfo;
use crate::http::confirmation::{
    self, ConfirmationContext, NewSignature, SignatureContext, SigningService, ask_to_sign,
};
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::form::CsrfForm;
use crate::http::frame::{Frame, page};
use crate::http::session::SignedIn;
use crate::state::App;
use crate::use_cases::device::{DeviceSummary, list_active};

/// The bank as a service that asks for signatures.
#[derive(Debug, Clone)]
struct Bank;

impl SigningService for Bank {
    const SIGNATURES: &'static str = "/demo/bank/signing";
    const HOME: (&'static str, &'static str) = ("/demo/bank", "bank-back");
    const SUBMIT_KEY: &'static str = "bank-submit-code";
}

pub(super) fn routes() -> Router<App> {
    let signature = confirmation::routes::<SignatureContext<Bank>>().route("/done", get(done));
    Router::new()
        .route("/demo/bank/{kind}/sign", post(begin))
        .nest("/demo/bank/signing/{id}", signature)
}

#[derive(askama::Template)]
#[template(path = "demo/bank_device.html")]
struct ChooseDevicePage {
    frame: Frame,
    kind: Transaction,
    how: &'static str,
    values: Vec<(&'static str, String)>,
    devices: Vec<DeviceSummary>,
}

/// The reviewed values, and how to sign them.
#[derive(Deserialize)]
struct SignForm {
    how: String,
    #[serde(default)]
    device: String,
    #[serde(flatten)]
    values: BTreeMap<String, String>,
}

/// `POST /demo/bank/{kind}/sign`: asks the only device, or which of several.
async fn begin(
    State(state): State<App>,
    person: SignedIn,
    Path(kind): Path<String>,
    client: ClientInfo,
    CsrfForm(sent): CsrfForm<SignForm>,
) -> Result<Response, WebError> {
    let kind = Transaction::from_word(&kind).ok_or(WebError::NotFound)?;
    let (how, method) = match sent.how.as_str() {
        "online" => ("online", Method::AppPin),
        "code" => ("code", Method::AppQr),
        _ => return Err(WebError::Malformed),
    };
    let t = person.texts();
    // The review page has checked them already. Since then a day may have passed.
    let values = match form::read(kind, t, &form::today(&state), &sent.values) {
        Ok(values) => values,
        Err(typed) => {
            let frame = Frame::of(&state, &person.browser, &person.account);
            return Ok(form::draw(frame, kind, *typed, FORM_AGAIN));
        }
    };
    let account = person.account.id;
    let devices = state.store.read(move |tx| list_active(tx, account)).await?;
    let device = match (DeviceId::from_hex(&sent.device), &devices[..]) {
        (Some(chosen), _) => chosen,
        (None, [only]) => only.id,
        (None, _) => {
            let values = values
                .iter()
                .map(|(field, value)| (field.name, value.as_str().to_owned()));
            return page(&ChooseDevicePage {
                frame: Frame::of(&state, &person.browser, &person.account),
                kind,
                how,
                values: values.collect(),
                devices,
            });
        }
    };
    let typed: Vec<&str> = values.iter().map(|(_, value)| value.as_str()).collect();
    let form = Form::fill(kind.schema(t), &typed, t.language()).map_err(|_| WebError::Malformed)?;
    let new = NewSignature {
        service: t.get(kind.service_key()),
        form,
        device,
        method,
    };
    ask_to_sign::<Bank>(&state, &person, &client, new).await
}

#[derive(askama::Template)]
#[template(path = "demo/bank_signed.html")]
struct SignedPage {
    frame: Frame,
    service: String,
    lines: Vec<(String, String)>,
}

/// `GET /demo/bank/signing/{id}/done`: the signed order. A real bank would execute it.
async fn done(
    State(state): State<App>,
    context: SignatureContext<Bank>,
) -> Result<Response, WebError> {
    let frame = context.frame(&state);
    let (service, lines) = context.signed().ok_or(WebError::NotFound)?;
    page(&SignedPage {
        frame,
        service,
        lines,
    })
}
