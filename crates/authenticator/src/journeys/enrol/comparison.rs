//! The comparison code of an enrolment or PIN reset, shown until the page confirms it.

use protocol::ids::DeviceId;

use crate::{
    journeys::account_view::shown_account,
    model::AccountStatus,
    vault::state::Account,
    views::{EnrolmentKind, Screen},
};

/// The comparison code of an account that the page has not confirmed yet.
pub(crate) struct Comparison {
    pub(crate) device: DeviceId,
    comparison_code: String,
    kind: EnrolmentKind,
    /// The person says that they have answered there: the next inbox tells whether the page still asks.
    pub(crate) says_answered: bool,
}

impl Comparison {
    /// `None` if the account does not wait for the page.
    pub(crate) fn of(account: &Account) -> Option<Self> {
        let AccountStatus::Pending { comparison_code } = &account.status else {
            return None;
        };
        Some(Self {
            device: account.device,
            comparison_code: comparison_code.clone(),
            kind: if account.position.epoch == 0 {
                EnrolmentKind::Enrol
            } else {
                EnrolmentKind::PinReset
            },
            says_answered: false,
        })
    }

    pub(crate) fn is_reset(&self) -> bool {
        self.kind == EnrolmentKind::PinReset
    }

    /// `accounts`: all of this app.
    pub(crate) fn view(&self, account: &Account, accounts: &[Account]) -> Screen {
        Screen::Compare {
            characters: self.comparison_code.clone(),
            account: shown_account(account, accounts),
            server_name: account.server_name.to_string(),
            kind: self.kind,
        }
    }
}
