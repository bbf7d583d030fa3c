//! Servers that follow `docs/protocol.md` as far as phones need them, and can be told to misbehave; and people with phones.
//!
//! - [`server`]: a server: its devices, the inbox, time.
//! - [`enrolment`]: the page of §3, and its reset.
//! - [`requests`]: requests, approvals, challenges.
//! - [`own`]: what a phone begins about itself, and links opened on it.
//! - [`moving`]: from one phone to another.
//! - [`history`]: what was signed in.
//! - [`sleeping`]: where it is woken while its app sleeps.
//! - [`net`]: the network between them, and its faults.
//! - [`person`]: a phone and who holds it.

mod enrolment;
mod history;
mod moving;
mod net;
mod own;
mod person;
mod requests;
mod server;
mod sleeping;

pub use net::Fault;
pub use person::World;

pub const NOW: u64 = 1_800_000_000;
pub const PIN: &str = "4917";
pub const MATCH: &str = "42";
