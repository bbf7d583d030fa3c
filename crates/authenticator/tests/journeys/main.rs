//! The journeys of one phone with a server that follows the protocol, and with one that does not.

#![allow(missing_docs, clippy::unwrap_used, unreachable_pub)]

mod accounts;
mod answering;
mod approving;
mod biometrics;
mod changing;
mod enrolling;
mod on_mobile;
mod storing;
mod world;
