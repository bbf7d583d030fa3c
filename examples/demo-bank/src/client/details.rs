//! `authorization_details` (RFC 9396) of token responses and ID tokens.

use openidconnect::{AdditionalClaims, ExtraTokenFields};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::transactions::Order;

/// The member `authorization_details` of token responses and ID tokens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Details {
    #[serde(default)]
    authorization_details: Option<Vec<Value>>,
}

impl AdditionalClaims for Details {}
impl ExtraTokenFields for Details {}

impl Details {
    /// The reference of the signature, if exactly `order` was signed.
    pub(super) fn reference(&self, order: &Order) -> Option<String> {
        let [element] = self.authorization_details.as_deref()? else {
            return None;
        };
        let mut element = element.clone();
        let signature = element
            .as_object_mut()
            .and_then(|all| all.remove("signature"));
        let reference = signature
            .as_ref()
            .and_then(|signature| signature.get("reference")?.as_str());
        let reference = reference.filter(|_| element == order.details())?;
        Some(reference.to_owned())
    }
}
