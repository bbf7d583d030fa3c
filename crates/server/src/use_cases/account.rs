//! Accounts: finding and creating them.

use crate::domain::account::{Account, Email};
use crate::store::{ReadTx, StoreError, Tx};

/// The account with this address.
pub fn find(tx: &ReadTx<'_>, email: &Email) -> Result<Option<Account>, StoreError> {
    tx.account_by_email(email)
}

/// Stores a new account. `password_hash` is a PHC string.
pub fn create(tx: &Tx<'_>, account: &Account, password_hash: &str) -> Result<(), StoreError> {
    tx.insert_account(account, password_hash)
}
