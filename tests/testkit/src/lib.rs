//! Support shared by the tests of several crates.
//!
//! - [`phone`] (feature `phone`): a simulated phone, made of the protocol crate alone, which talks to a real server.
//! - [`simulated_server`]: a server for tests of the app, which fails on request.
//! - [`attestation`] (feature `attestation`): attestations as phones make them, by roots of the tests.
//! - [`push_service`]: a push service that a server wakes phones through.
//! - [`wait`]: waiting for something that a test can observe.
//! - [`clock`]: the time that tests pass in.
//! - [`windows`] (feature `windows`): the app window, a browser and the server process, driven from outside.
//!
//! Invariant: nothing here uses the authenticator or the server crate, so that a mistake there cannot hide in a test.

#![allow(clippy::unwrap_used, reason = "a test that cannot continue has failed")]

#[cfg(feature = "attestation")]
pub mod attestation;
pub mod clock;
#[cfg(feature = "phone")]
pub mod phone;
#[cfg(any(feature = "phone", feature = "windows"))]
pub mod push_service;
pub mod simulated_server;
#[cfg(any(feature = "phone", feature = "windows"))]
pub mod wait;
#[cfg(feature = "windows")]
pub mod windows;
