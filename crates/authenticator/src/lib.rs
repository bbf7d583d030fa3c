//! The authenticator without a window: its storage, its exchanges with servers, and its views.
//!
//! The shell fills the [ports], hands every [`views::Action`] to [`App::dispatch`], shows every
//! [`views::AppView`] from [`App::watch`] and spawns [`App::run`] once. Nothing else comes in or goes out.
//!
//! From the bottom up: [`model`] (plain data), [`ports`], [`vault`], [`views`], `journeys`, `runtime`; each uses only
//! those before it. [`adapters`] fill the ports.
//!
//! Invariants:
//! - No secret is `Serialize`, printable or part of a view. PIN digits come in one at a time and are wiped.
//! - A step of the chain is on disk before anything made of it is sent or shown: only the [vault] makes a
//!   [`vault::Persisted`], and nothing else can be sent or shown.
//! - Nothing here can distinguish a right PIN from a wrong one.
//! - Every answer is verified under the pinned S before anything of it is shown or stored.
//! - No lock is held across the network; an answer reaches the screen only if the screen is still the one that asked.

pub mod adapters;
mod journeys;
pub mod model;
mod pin;
pub mod ports;
mod runtime;
mod scan;
pub mod vault;
pub mod views;

pub use ports::Ports;
pub use protocol::origin::Origin;
pub use runtime::App;
