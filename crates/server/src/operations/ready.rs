//! The conditions under which this server can do its work.

use std::time::Duration;

use crate::config::MailRoute;
use crate::keys;
use crate::state::AppState;
use crate::store::StoreError;

/// The longest time in which a write must be on disk.
const WRITE: Duration = Duration::from_secs(5);

/// The reasons for which the server is not ready, as words; none when it is.
pub(super) async fn reasons(state: &AppState) -> Vec<&'static str> {
    let mut reasons = Vec::new();
    let written = state.store.write(|tx| tx.prove_writable());
    match tokio::time::timeout(WRITE, written).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => {
            log_unwritable(&error);
            reasons.push("database-not-writable");
        }
        Err(_) => reasons.push("database-slow"),
    }
    if keys::are_missing(&state.config.key_dir) {
        reasons.push("key-files-missing");
    }
    if matches!(state.config.mail, MailRoute::Nowhere) {
        reasons.push("no-mail-route");
    }
    reasons
}

fn log_unwritable(error: &StoreError) {
    tracing::error!(%error, "the database cannot be written");
}
