//! The demo's account, created at the first start with `--demo`.

use zeroize::Zeroizing;

use crate::domain::account::{Account, AccountId, Email};
use crate::passwords::{HashFor, PasswordError};
use crate::state::AppState;
use crate::store::StoreError;
use crate::use_cases::account;

/// The demo account's address.
pub const EMAIL: &str = "demo@countersign.example";
/// The demo account's password. It works in the demo only.
pub const PASSWORD: &str = "Correct-Horse-7";

/// The reasons for which the demo account cannot be created.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The password.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// No id could be drawn.
    #[error("no randomness from the system")]
    Randomness,
}

/// Creates the demo account, unless it exists.
pub async fn ensure_account(state: &AppState) -> Result<(), DemoError> {
    let email = Email::parse(EMAIL).expect("the demo's address is one");
    let wanted = email.clone();
    if state
        .store
        .read(move |tx| account::find(tx, &wanted))
        .await?
        .is_some()
    {
        return Ok(());
    }
    let hash = state
        .passwords
        .place(HashFor::UnknownBrowser)?
        .hash(Zeroizing::new(PASSWORD.into()))
        .await?;
    let mut id = [0; 16];
    getrandom::fill(&mut id).map_err(|_| DemoError::Randomness)?;
    let account = Account {
        id: AccountId(id),
        email,
        first_name: "Demo".into(),
        last_name: "Person".into(),
        language: "en".into(),
        created_at: state.now(),
    };
    Ok(state
        .store
        .write(move |tx| account::create(tx, &account, &hash))
        .await?)
}
