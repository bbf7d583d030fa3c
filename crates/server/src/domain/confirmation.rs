//! The purpose of a confirmation by a device, and the object that it concerns.
//!
//! Every confirmation, whether approved in the app or answered with a code, has one of these purposes. Deliberately not here: how a
//! device is asked (`use_cases::confirmation`) and what a page shows meanwhile (`http::confirmation`).

use protocol::messages::Action;

use super::account_change::AccountChange;
use super::service::ServiceId;

/// The purpose of a confirmation, with its object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConfirmationPurpose {
    /// A sign-in to a service.
    SignIn(ServiceId),
    /// A step-up before a change of the account.
    AccountChange(AccountChange),
    /// The signature of a transaction: labels and values as the phone shows them.
    Transaction(Action),
}
