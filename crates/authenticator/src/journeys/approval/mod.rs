//! An approval on its way to the server, protocol.md §4: shared by the requests of services (`approve`) and by the
//! changes that this device makes to itself (`device_change`).
//!
//! - [`review`]: the card that is read, the match code, and the denial.
//! - [`change`]: a change of this device that an approval carries.
//! - [`exchange`]: the questions that lead to an approval.
//! - [`question`]: these questions, and how their answers are parsed.
//! - [`settle`]: applies an answer to the vault.
//! - [`done`]: how a request ended.
//!
//! Invariant: an answer changes the vault first, whatever the screen shows by then, and the screen second, only if it
//! is still the one that asked.

pub(crate) mod change;
pub(crate) mod done;
pub(crate) mod exchange;
pub(crate) mod question;
pub(crate) mod review;
pub(crate) mod settle;
