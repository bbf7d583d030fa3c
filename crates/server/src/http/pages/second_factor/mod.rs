//! Asking a device, for a sign-in, a step-up or a signature alike: the request or challenge, and the pages that wait for it.

mod pages;

use axum::response::Response;
use protocol::ids::{DeviceId, RequestId};
use protocol::messages::{ContextKind, DeviceState};
use protocol::origin::Origin;

pub(crate) use self::pages::{
    Again, Asking, Outcome, Signing, Stand, code_problem, outcome_page, picture,
};
use crate::domain::account::AccountId;
use crate::domain::form::Form;
use crate::domain::sign_in::Method;
use crate::events::Topic;
use crate::http::error::WebError;
use crate::http::live::{self, Shown};
use crate::http::origin_of::Whereabouts;
use crate::state::{App, AppState};
use crate::store::{ReadTx, Tx};
use crate::text::Texts;
use crate::use_cases::challenge;
use crate::use_cases::device::{self, DeviceSummary};
use crate::use_cases::request::{self, Asker, NewRequest, Purpose};

/// What a device is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Journey {
    /// A sign-in.
    SignIn,
    /// A step-up.
    StepUp,
    /// A signature that the demo's bank wants, under this id.
    Bank(RequestId),
}

impl Journey {
    /// Where its pages stand.
    fn base(self) -> String {
        match self {
            Self::SignIn => "/sign-in".into(),
            Self::StepUp => "/account/step-up".into(),
            Self::Bank(rid) => format!("/demo/bank/signing/{}", rid.to_hex()),
        }
    }

    /// Where another method is chosen, and the key of what leads there.
    fn other_method(self) -> (&'static str, &'static str) {
        match self {
            Self::SignIn => ("/sign-in/password", "waiting-other-method"),
            Self::StepUp => ("/account/step-up", "waiting-other-method"),
            Self::Bank(_) => ("/demo/bank", "bank-back"),
        }
    }

    fn submit_key(self) -> &'static str {
        match self {
            Self::SignIn => "code-submit",
            Self::StepUp => "code-confirm",
            Self::Bank(_) => "bank-submit-code",
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
    form: Option<Form>,
}

impl Ask {
    /// A question to `device` by `method`, for a service whose name, as the phone shows it, stands under `service_key`, in the texts of the account's holder: who reads it on the phone is not always the
    /// one at the browser.
    pub(crate) fn new(
        (terms, t): (Terms, Texts),
        service_key: &str,
        (account, device): (AccountId, DeviceId),
        method: Method,
        whereabouts: &Whereabouts,
        asker: Asker,
    ) -> Self {
        let service = t.with(service_key, "name", &terms.name);
        Self {
            account,
            device,
            method,
            origin: terms.origin,
            service,
            context: whereabouts.facts(t),
            match_len: terms.match_len,
            asker,
            form: None,
        }
    }

    /// The same, to sign this instead of signing in.
    pub(crate) fn signing(self, form: Form) -> Self {
        Self {
            form: Some(form),
            ..self
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
    Approval(RequestId),
    /// A challenge waits for its code.
    Code(RequestId),
    /// The device is not asked; the outcome that says why.
    Refused(Outcome),
}

/// Asks.
pub(crate) fn ask(tx: &Tx<'_>, ask: &Ask) -> Result<Asked, WebError> {
    let purpose = match (ask.method, &ask.form) {
        (Method::Password, _) | (Method::OnMobile, Some(_)) => return Err(WebError::Malformed),
        (Method::AppQr, _) => return ask_for_code(tx, ask),
        (Method::OnMobile, None) => Purpose::OnMobile,
        (Method::AppPin, None) => Purpose::SignIn {
            match_len: ask.match_len,
        },
        (Method::AppPin, Some(form)) => Purpose::Transaction {
            action: form.action(),
            match_len: ask.match_len,
        },
    };
    let new = NewRequest {
        account: ask.account,
        device: ask.device,
        origin: ask.origin.clone(),
        service: ask.service.clone(),
        context: ask.context.clone(),
        purpose,
        asker: ask.asker,
    };
    Ok(match request::create(tx, &new) {
        Ok(created) => Asked::Approval(created.id),
        Err(request::CreateError::DeviceNotActive) => Asked::Refused(Outcome::NotActive),
        Err(request::CreateError::TooManyOpen) => Asked::Refused(Outcome::TooManyOpen),
        Err(request::CreateError::OnlyKnownBrowsers) => Asked::Refused(Outcome::OnlyKnown),
        Err(error @ request::CreateError::NotShowable) => {
            return Err(WebError::Fault(error.to_string()));
        }
        Err(request::CreateError::Store(error)) => return Err(error.into()),
    })
}

fn ask_for_code(tx: &Tx<'_>, ask: &Ask) -> Result<Asked, WebError> {
    let mut new = challenge::NewChallenge {
        account: ask.account,
        device: ask.device,
        origin: ask.origin.clone(),
        service: ask.service.clone(),
        context: ask.context.clone(),
        asker: ask.asker,
        form: ask.form.clone(),
    };
    let mut created = challenge::create(tx, &new);
    if matches!(created, Err(challenge::CreateError::TooLong)) {
        // A picture holds only so much: what is signed stands before where it is asked from.
        new.context.clear();
        created = challenge::create(tx, &new);
    }
    Ok(match created {
        Ok(created) => Asked::Code(created.id),
        Err(challenge::CreateError::DeviceNotActive) => Asked::Refused(Outcome::NotActive),
        Err(challenge::CreateError::TooMany) => Asked::Refused(Outcome::TooManyCodes),
        Err(error @ challenge::CreateError::TooLong) => {
            return Err(WebError::Fault(error.to_string()));
        }
        Err(challenge::CreateError::Store(error)) => return Err(error.into()),
    })
}

/// The devices of an account that can be asked now.
pub(crate) fn usable(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<DeviceSummary>, WebError> {
    let mut devices = device::list(tx, account)?;
    devices.retain(|device| device.state == DeviceState::Active);
    Ok(devices)
}

/// The name of a device of this account.
pub(crate) fn name_of(
    tx: &ReadTx<'_>,
    account: AccountId,
    id: DeviceId,
) -> Result<String, WebError> {
    let devices = device::list(tx, account)?;
    Ok(devices
        .into_iter()
        .find(|device| device.id == id)
        .map(|d| d.name)
        .unwrap_or_default())
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
    let now = state.now();
    let status = state.store.read(move |tx| request::status(tx, rid)).await?;
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
