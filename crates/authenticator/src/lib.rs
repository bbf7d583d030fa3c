//! The phone's half without a screen: what it keeps, what it says to a server, and what a person sees of it.
//!
//! The shell fills the [ports], hands every [`views::Action`] to [`App::dispatch`], shows every
//! [`views::AppView`] from [`App::watch`] and spawns [`App::run`] once. Nothing else comes in or goes out.
//!
//! Invariants:
//! - No secret is `Serialize`, printable or part of a view. PIN digits come in one at a time and wipe themselves.
//! - A step of the chain is on disk before anything made of it is sent or shown: only the [vault](vault) makes a
//!   [`vault::Persisted`], and nothing else can be sent or shown.
//! - Nothing here can tell a right PIN from a wrong one.
//! - Every answer is verified under the pinned S before anything of it is shown or kept.
//! - No lock is held across the network; an answer counts for the screen only if the screen is still the one that asked.

pub mod adapters;
mod app;
mod flows;
pub mod model;
mod pin;
pub mod ports;
mod scan;
pub mod vault;
pub mod views;

pub use app::App;
pub use ports::Ports;
pub use protocol::origin::Origin;
