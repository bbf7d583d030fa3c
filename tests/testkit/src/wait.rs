//! Waiting for something that a test can observe.

use std::time::Duration;

/// The longest wait for a condition.
const PATIENCE: Duration = Duration::from_secs(20);
/// The pause between two looks.
const INTERVAL: Duration = Duration::from_millis(10);

/// Looks until there is a value, and returns it.
///
/// # Panics
/// If there is none within 20 seconds; `what` says what was awaited.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let found = tokio::time::timeout(PATIENCE, async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            tokio::time::sleep(INTERVAL).await;
        }
    });
    match found.await {
        Ok(found) => found,
        Err(_) => panic!("{what} never came"),
    }
}
