//! An account as screens show it.

use protocol::origin::Origin;

use crate::{model::AccountStatus, vault::state::Account, views::AccountView};

/// `accounts`: all of this app, in the order of their registration.
pub(crate) fn account_view(account: &Account, accounts: &[Account]) -> AccountView {
    AccountView {
        id: account.device.to_hex(),
        account: shown_account(account, accounts),
        server_name: account.server_name.to_string(),
        origin: account.origin.to_string(),
        nickname: account.nickname.as_str().to_owned(),
        pending: matches!(account.status, AccountStatus::Pending { .. }),
    }
}

/// The masked account, `m***@e***`. Accounts of one server that look the same are numbered, `m***@e*** (2)`, in the order
/// of `accounts`, which are all of this app.
pub(crate) fn shown_account(account: &Account, accounts: &[Account]) -> String {
    let looks_same =
        |other: &&Account| other.origin == account.origin && other.account == account.account;
    let same: Vec<&Account> = accounts.iter().filter(looks_same).collect();
    let number = same.iter().position(|other| other.device == account.device);
    match number {
        Some(index) if same.len() > 1 => format!("{} ({})", account.account, index + 1),
        _ => account.account.to_string(),
    }
}

/// The page of a server on which the PIN of this device is reset.
pub(crate) fn reset_pin_url(account: &Account) -> String {
    let device = account.device.to_hex();
    format!("{}/account/devices/{device}/reset-pin", account.origin)
}

/// The page of a server on which the password is changed, W3C's well-known address for it.
pub(crate) fn change_password_url(origin: &Origin) -> String {
    format!("{origin}/.well-known/change-password")
}
