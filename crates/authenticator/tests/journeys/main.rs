//! The journeys of one phone with a server that follows the protocol, and with one that does not.

#![allow(missing_docs, clippy::unwrap_used, unreachable_pub)]

mod answering;
mod approving;
mod enrolling;
mod storing;
mod world;
