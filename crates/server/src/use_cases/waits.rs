//! The waits of an account after too many attempts.

use crate::domain::account::{AccountId, Email};
use crate::domain::limit::{
    MAILED_LINKS_OF_ACCOUNT, NEW_ADDRESSES, PASSWORDS_AT_ACCOUNT, REGISTRATIONS_OF_ADDRESS,
    RESET_LINKS_OF_ACCOUNT,
};
use crate::store::{StoreError, Tx};

/// Forgets the counts and reports for which the owner of an account has to wait.
pub(super) fn forget_waits(
    tx: &Tx<'_>,
    account: AccountId,
    email: &Email,
) -> Result<(), StoreError> {
    tx.forget_report(account)?;
    tx.forget_attempts(account, email)?;
    let address = email.as_str().as_bytes();
    for limit in [
        PASSWORDS_AT_ACCOUNT,
        RESET_LINKS_OF_ACCOUNT,
        REGISTRATIONS_OF_ADDRESS,
    ] {
        tx.forget_uses(limit, address)?;
    }
    for limit in [MAILED_LINKS_OF_ACCOUNT, NEW_ADDRESSES] {
        tx.forget_uses(limit, &account.0)?;
    }
    Ok(())
}
