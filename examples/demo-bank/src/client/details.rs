//! `authorization_details` (RFC 9396) of token responses and ID tokens.

use openidconnect::{AdditionalClaims, ExtraTokenFields};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::sessions::SignedOrder;
use crate::transactions::Order;

/// The member `authorization_details` of token responses and ID tokens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Details {
    #[serde(default)]
    authorization_details: Option<Vec<Value>>,
}

impl AdditionalClaims for Details {}
impl ExtraTokenFields for Details {}

/// The server's account of a signature.
#[derive(Deserialize)]
struct Signature {
    reference: String,
    signed_at: i64,
}

impl Details {
    /// The signed order, if exactly `order` was signed.
    pub(super) fn check(&self, order: Order) -> Option<SignedOrder> {
        let [element] = self.authorization_details.as_deref()? else {
            return None;
        };
        let mut element = element.clone();
        let signature = element.as_object_mut()?.remove("signature")?;
        let signature: Signature = serde_json::from_value(signature).ok()?;
        (element == order.details()).then_some(SignedOrder {
            order,
            reference: signature.reference,
            at: signature.signed_at,
        })
    }
}
