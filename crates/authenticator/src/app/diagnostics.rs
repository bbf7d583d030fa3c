//! What helps somebody to help: no secret, no name of a person, nothing that identifies the device elsewhere.

use std::fmt::Write as _;

use super::core::Core;
use crate::{
    model::AccountStatus,
    vault::state::Account,
    views::{DeactivationReason, KeyStoreKind},
};

impl Core {
    /// Lines of `name: value`, in English, for support.
    pub(super) fn diagnostics(&self) -> String {
        let mut text = String::new();
        let key_store = match self.ports.secret.kind() {
            KeyStoreKind::System => "system",
            KeyStoreKind::File => "file",
        };
        let biometrics = self.biometrics.map_or("none", |_| "available");
        let accounts = self.vault.as_ref().map(|v| v.state().accounts.as_slice());
        let accounts = accounts.unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "app: Countersign {}", env!("CARGO_PKG_VERSION"));
        let _ = writeln!(
            text,
            "system: {} {}",
            std::env::consts::OS,
            std::env::consts::ARCH
        );
        let _ = writeln!(text, "key store: {key_store}");
        let _ = writeln!(text, "biometrics: {biometrics}");
        let reach = self.asleep.reach;
        let _ = writeln!(
            text,
            "notifications: {:?}, {:?}",
            reach.mode, reach.permission
        );
        let _ = writeln!(text, "accounts: {}", accounts.len());
        for (n, account) in accounts.iter().enumerate() {
            let _ = write!(text, "\n{}", self.account_lines(n + 1, account));
        }
        text
    }

    fn account_lines(&self, n: usize, account: &Account) -> String {
        let mut text = String::new();
        let state = match account.status {
            AccountStatus::Pending { .. } => "waits for the page",
            AccountStatus::Active => "active",
            AccountStatus::Deactivated(DeactivationReason::Blocked) => "blocked",
            AccountStatus::Deactivated(DeactivationReason::Copied) => "locked, copy noticed",
            AccountStatus::Deactivated(DeactivationReason::Removed) => "removed",
            AccountStatus::Deactivated(DeactivationReason::EnrolmentCancelled) => {
                "registration cancelled"
            }
            AccountStatus::Deactivated(DeactivationReason::ServerRestored) => "server restored",
        };
        let answered = account.unanswered.as_ref().map_or("yes", |_| "no");
        let _ = writeln!(text, "account {n}: {}", account.origin);
        let _ = writeln!(text, "  state: {state}");
        let _ = writeln!(text, "  biometrics on: {}", account.biometrics);
        let _ = writeln!(text, "  last approval answered: {answered}");
        if let Some(contact) = self.contacts.get(&account.device) {
            let _ = writeln!(text, "  connection: {:?}", contact.connection);
            let _ = writeln!(
                text,
                "  last answer (Unix seconds): {}",
                contact
                    .last_checked_at
                    .map_or_else(|| "none".to_owned(), |at| at.to_string())
            );
            let _ = writeln!(
                text,
                "  clock ahead of the server (s): {}",
                contact.clock.off_s().unwrap_or(0)
            );
            let _ = writeln!(text, "  open requests: {}", contact.requests.len());
        }
        text
    }
}
