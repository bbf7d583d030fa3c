//! The roles of accounts.

use super::CommandOutcome;
use crate::delivery::{self, Notice};
use crate::domain::account::Email;
use crate::domain::role::AccountRole;
use crate::store::{StoreError, Tx};
use crate::use_cases::audit::record_command;
use crate::use_cases::help_desk;

/// Gives the account with this address a role in place of the one that it has. It counts from the next request of its sessions on. Acts
/// that it has asked for end with the role of the help desk.
pub fn set_role(
    tx: &Tx<'_>,
    email: &Email,
    role: AccountRole,
) -> Result<CommandOutcome, StoreError> {
    let Some(account) = tx.account_by_email(email)?.map(|account| account.id) else {
        return Ok(CommandOutcome::NotFound);
    };
    if tx.role(account)? == role {
        return Ok(CommandOutcome::Unchanged);
    }
    tx.set_role(account, role)?;
    if role == AccountRole::None {
        help_desk::end_acts_of(tx, account)?;
    }
    let (notice, command) = match role {
        AccountRole::HelpDesk => (Notice::HelpDeskRoleGiven, "account role help-desk"),
        AccountRole::None => (Notice::HelpDeskRoleTaken, "account role none"),
    };
    delivery::queue(tx, account, &notice)?;
    record_command(tx, command, Some(account))?;
    Ok(CommandOutcome::Made)
}
