//! Deletes personal data whose period has run out: when the server starts, and every [`PURGE_EVERY_S`] on the server's clock.

use std::time::Duration;

use crate::clock::Clock;
use crate::domain::retention::PURGE_EVERY_S;
use crate::store::{Store, StoreError};
use crate::use_cases::retention;

/// Time between two looks at the clock: short where a test may move it.
const LOOK: Duration = Duration::from_secs(60);
/// The same where it can move.
const LOOK_MOVABLE: Duration = Duration::from_millis(20);

/// Deletes everything that has run out, in many small transactions, and empties the database's log, which holds old versions
/// of rows.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn run(store: &Store) -> Result<(), StoreError> {
    while store.write(retention::purge).await? {}
    store.empty_log().await
}

/// Runs from now on, until the runtime ends.
pub(crate) fn start(store: Store, clock: Clock) -> tokio::task::JoinHandle<()> {
    let look = if clock.can_move() { LOOK_MOVABLE } else { LOOK };
    tokio::spawn(async move {
        let mut last = clock.now();
        loop {
            tokio::time::sleep(look).await;
            if clock.now().since(last) < PURGE_EVERY_S {
                continue;
            }
            last = clock.now();
            if let Err(error) = run(&store).await {
                tracing::error!(%error, "data that has run out could not be deleted");
            }
        }
    })
}
