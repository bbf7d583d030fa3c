//! The journeys of a phone, with a server that follows the protocol and with one that does not.

#![allow(missing_docs, clippy::unwrap_used, unreachable_pub)]

mod account_changes;
mod accounts;
mod answering;
mod approving;
mod background;
mod biometrics;
mod changing;
mod connection;
mod copies;
mod enrolling;
mod environment;
mod help;
mod history;
mod lost_answers;
mod lost_keys;
mod move_device;
mod naming;
mod on_mobile;
mod passwords;
mod privacy_screen;
mod random_actions;
mod refusals;
mod restart_after_each_write;
mod rotation;
mod signing;
mod vault_crash_safety;
mod waiting;
