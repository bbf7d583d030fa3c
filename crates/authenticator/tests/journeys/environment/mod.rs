//! A phone in a simulated environment: its platform, its network and two simulated servers.
//!
//! - [`phone`]: the app over simulated ports, and what its user does;
//! - [`network`]: the network, which leads to the servers of the testkit;
//! - [`hardware_keys`]: device keys as hardware stores them.

mod hardware_keys;
mod network;
mod phone;

pub use hardware_keys::NamedKeys;
pub use phone::Environment;
pub use testkit::simulated_server::{Fault, MATCH_CODE};

pub const NOW: u64 = 1_800_000_000;
pub const PIN: &str = "4917";
