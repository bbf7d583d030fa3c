//! The pages over real HTTP on loopback: what a browser is told, and what an attacker is refused.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod browser;
mod devices;
mod hardening;
mod languages;
mod sign_in;
