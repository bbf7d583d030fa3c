//! An account as screens show it.

use crate::{model::AccountStatus, vault::state::Account, views::AccountView};

pub(crate) fn account_view(account: &Account) -> AccountView {
    AccountView {
        id: account.device.to_hex(),
        account: account.account.to_string(),
        server_name: account.server_name.to_string(),
        origin: account.origin.to_string(),
        nickname: account.nickname.as_str().to_owned(),
        pending: matches!(account.status, AccountStatus::Pending { .. }),
    }
}
