//! The context of a confirmation: account, purpose, and the page that follows.

use std::future::Future;

use axum::extract::FromRequestParts;
use axum::response::Response;
use protocol::ids::{DeviceId, RequestId, UnixSeconds};
use protocol::messages::Action;

use crate::domain::account::AccountId;
use crate::domain::sign_in::Method;
use crate::http::client_info::ClientInfo;
use crate::http::error::WebError;
use crate::http::frame::Frame;
use crate::state::{App, AppState};
use crate::use_cases::completion::Completion;
use crate::use_cases::confirmation::AskOutcome;

/// A confirmation of one kind, as a request to its routes finds it: a sign-in, a step-up, or a service's signature.
///
/// It is an extractor, so that no handler runs before the browser and the account were checked.
pub(crate) trait ConfirmationContext:
    FromRequestParts<App, Rejection = WebError> + Clone + Send + Sync + 'static
{
    /// Whether the same question can be asked again, by a form to `…/device`.
    const CAN_ASK_AGAIN: bool;

    /// The path under which the routes are, with the ids in it.
    fn base(&self) -> String;

    /// The transaction that is signed; `None` if the confirmation is for something else.
    fn transaction(&self) -> Option<Action> {
        None
    }

    /// The request or challenge that is waited for.
    fn awaited(&self, now: UnixSeconds) -> Option<Awaited>;

    /// The frame of its pages.
    fn frame(&self, state: &AppState) -> Frame;

    /// The texts and links in which the pages of the kinds differ.
    fn wording(&self) -> Wording;

    /// The response where nothing, or something else, is waited for.
    fn not_awaited(&self) -> Result<Response, WebError>;

    /// The effect of an approval or code, and the response after it.
    fn completion(&self, state: &AppState) -> Result<(Completion, Response), WebError>;

    /// Ends the question. The response leads to what else can be done.
    fn cancel(self, state: &AppState) -> impl Future<Output = Result<Response, WebError>> + Send;
}

/// A confirmation for which the person chooses the device on a page of this server.
pub(crate) trait AskingContext: ConfirmationContext {
    /// The methods that its form may name.
    const METHODS: &'static [Method];

    /// Asks `device`; a question that is still open ends.
    fn ask(
        &self,
        state: &AppState,
        device: DeviceId,
        method: Method,
        client: &ClientInfo,
    ) -> impl Future<Output = Result<AskOutcome, WebError>> + Send;
}

/// The request or challenge that a confirmation waits for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Awaited {
    /// The account.
    pub(crate) account: AccountId,
    /// The device.
    pub(crate) device: DeviceId,
    /// The request, or the challenge.
    pub(crate) id: RequestId,
    /// Whether it is a challenge, which waits for a code.
    pub(crate) by_code: bool,
}

/// The texts and links in which the pages of the kinds differ.
#[derive(Debug, Clone)]
pub(crate) struct Wording {
    /// The path and the text key of the link to another method; none for a service's transaction, for which one device is asked once.
    pub(crate) other_method: Option<(&'static str, &'static str)>,
    /// The path and the text of the link back to the service whose transaction was not signed.
    pub(crate) back: (String, String),
    /// The path on which the attempt begins again after a denial.
    pub(crate) start: String,
    /// Whether a change of the account is confirmed.
    pub(crate) is_change: bool,
    /// The text key of the button that sends a code.
    pub(crate) submit_key: &'static str,
    /// The service that asks for a signature, as the phone shows it.
    pub(crate) service: String,
}

impl Wording {
    /// Without a transaction.
    pub(crate) fn plain(
        start: impl Into<String>,
        other_method: &'static str,
        submit_key: &'static str,
    ) -> Self {
        Self {
            other_method: Some((other_method, "waiting-other-method")),
            back: Default::default(),
            start: start.into(),
            is_change: false,
            submit_key,
            service: String::new(),
        }
    }
}

/// Labels and values of a transaction, the same as the phone shows; nothing for other purposes.
pub(crate) fn lines(transaction: Option<&Action>) -> Vec<(String, String)> {
    let Some(Action(lines)) = transaction else {
        return Vec::new();
    };
    lines
        .iter()
        .map(|(label, value)| (label.to_string(), value.to_string()))
        .collect()
}
