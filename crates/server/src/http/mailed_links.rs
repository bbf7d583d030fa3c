//! The two links of a mail about a recovery. A reader tells them apart by the word in their paths.

use zeroize::Zeroizing;

use crate::domain::token::PlainToken;
use crate::state::AppState;

/// The links with one token.
pub(crate) struct MailedLinks {
    /// The address that confirms.
    pub(crate) confirm: Zeroizing<String>,
    /// The address that asks whether to cancel.
    pub(crate) cancel: Zeroizing<String>,
}

impl MailedLinks {
    pub(crate) fn of(state: &AppState, token: &PlainToken) -> Self {
        let link = |path: &str| {
            let token = token.reveal();
            Zeroizing::new(format!("{}/account/{path}?t={}", state.origin, *token))
        };
        Self {
            confirm: link("recovery"),
            cancel: link("recovery/cancel"),
        }
    }
}
