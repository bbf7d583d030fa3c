//! Signatures that a service asks for: a transaction that a device approves or answers with a code.
//!
//! Invariant: only the account, in the browser that asked, sees a signature or answers it.

use protocol::code::Code;
use protocol::form::Schema;
use protocol::ids::{DeviceId, RequestId};
use protocol::messages::{self, Action, RequestKind};
use protocol::signed::Message as _;

use crate::domain::account::AccountId;
use crate::domain::form;
use crate::domain::otp::Challenge;
use crate::domain::request::Request;
use crate::domain::token::HashedToken;
use crate::store::{ReadTx, StoreError};
use crate::text::Texts;

/// The account and browser that asked for a signature.
#[derive(Debug, Clone, Copy)]
pub struct SignatureOwner {
    /// The account.
    pub account: AccountId,
    /// The browser.
    pub browser: HashedToken,
}

/// A signature that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The id of its request or challenge.
    pub id: RequestId,
    /// The device that signs.
    pub device: DeviceId,
    /// Whether the device signs by a code instead of an approval.
    pub by_code: bool,
    /// The service that asked, as the phone shows it.
    pub service: String,
    /// The signed labels and values.
    pub action: Action,
}

/// The signature with this id, if it is its owner's. The values of a challenge are written in the language of `texts`; those
/// of a request stay as the phone shows them.
pub fn find(
    tx: &ReadTx<'_>,
    owner: SignatureOwner,
    id: RequestId,
    texts: Texts,
) -> Result<Option<Signature>, StoreError> {
    let owned = |kind, account, browser| {
        kind == RequestKind::Transaction
            && account == owner.account
            && browser == Some(owner.browser)
    };
    if let Some(request) = tx.request(id)? {
        if !owned(request.kind, request.account, request.browser) {
            return Ok(None);
        }
        return Ok(Some(of_request(&request)));
    }
    let challenge = tx
        .challenge(id)?
        .filter(|challenge| owned(challenge.kind, challenge.account, challenge.browser));
    Ok(challenge.map(|challenge| of_challenge(&challenge, texts)))
}

fn of_request(request: &Request) -> Signature {
    let message = messages::Request::parse(&request.bytes).ok();
    let action = message
        .as_ref()
        .and_then(|message| Action::parse(&message.action.0).ok());
    Signature {
        id: request.id,
        device: request.device,
        by_code: false,
        service: message
            .map(|message| message.service.to_string())
            .unwrap_or_default(),
        action: action.unwrap_or_default(),
    }
}

/// The labels are in the challenge; the values are the server's own copy.
fn of_challenge(challenge: &Challenge, texts: Texts) -> Signature {
    let schema = match Code::parse(&challenge.qr_text) {
        Ok(Code::Challenge(signed)) => signed.peek::<messages::Challenge>().ok(),
        _ => None,
    };
    let schema = schema.and_then(|message| Schema::parse(&message.schema.0).ok());
    let values = challenge
        .fields
        .iter()
        .map(|value| String::from_utf8_lossy(value));
    let values: Vec<_> = values.collect();
    Signature {
        id: challenge.id,
        device: challenge.device,
        by_code: true,
        service: challenge.service.clone(),
        action: form::action(
            &schema.unwrap_or_default(),
            values.iter().map(AsRef::as_ref),
            texts,
        ),
    }
}
