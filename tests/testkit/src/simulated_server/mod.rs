//! A simulated server, for tests of the app: it follows `docs/protocol.md` as far as phones need it, and fails on request.
//!
//! - `server`: the devices, the inbox and the time;
//! - `enrolment`: the page's part of enrolment and PIN reset (§3);
//! - `requests`: requests, approvals and challenges (§4 to §6);
//! - `device_initiated`: requests that a phone begins, and links opened on it (§7, §8.5);
//! - `moves`: moves between phones (§8.6);
//! - `history`: history and reports (§8.7);
//! - `push`: push addresses (§8.10);
//! - `faults`: what fails on request.
//!
//! Invariant: it panics where an honest phone would have broken the protocol, so that a test cannot pass over it.
//! Deliberately not here: HTTP, storage, and the rules that only the server enforces for its own safety.

#![allow(
    missing_docs,
    reason = "fields and methods carry the protocol's own names"
)]

mod device_initiated;
mod enrolment;
mod faults;
mod history;
mod moves;
mod push;
mod requests;
mod server;

pub use faults::{Fault, Unreachable};
pub use server::{Clock, Device, Epoch, SimulatedServer};

/// The match code that the simulated page shows.
pub const MATCH_CODE: &str = "42";
