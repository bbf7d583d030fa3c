//! The properties of `docs/protocol.md` §10, against the real server process over HTTP and its real database file.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod app;
mod at_rest;
mod attempt_limits;
mod background_check;
mod cloned_vaults;
mod crashes;
mod device_management;
mod honest_phone;
mod mutation;
mod page;
mod pin_alike;
mod replays;
mod replays_to_phone;
mod rotation;
mod setup;
mod shown_is_signed;
