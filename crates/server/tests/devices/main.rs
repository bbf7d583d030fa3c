//! The phone's API and the use cases of the pages, over a real database file and real sockets.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod account_changes;
mod at_rest;
mod challenge_limits;
mod copied;
mod device_initiated;
mod history;
mod move_device;
mod pending_check;
mod push;
mod recovery;
mod reset;
mod same_device;
mod setup;
mod stale_approvals;
mod stop;
mod transactions;
