//! The journeys, one state machine each: enums whose transitions consume the old state.
//!
//! A transition may read and change the vault and make the next question; it never waits and never sends. The
//! [app](crate::App) sends what it is given and hands the answer to the transition that awaits it.

pub(crate) mod answer;
pub(crate) mod approve;
pub(crate) mod enrol;
pub(crate) mod history;
pub(crate) mod inbox;
pub(crate) mod moving;
pub(crate) mod opening;
pub(crate) mod own;
pub(crate) mod reply;
pub(crate) mod settle;
pub(crate) mod unlocked;
