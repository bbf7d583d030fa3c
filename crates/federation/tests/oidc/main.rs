//! Services that sign people in by OpenID Connect, over real HTTP on loopback. The client is the library `openidconnect`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod attacks;
mod bank;
mod browser;
mod ciba;
mod clients;
mod end_session;
mod failures;
mod logout;
mod node;
mod phone;
mod programs;
mod refresh;
mod relying_party;
mod services;
mod sign_in;
mod stricter;
mod transactions;
mod wiki;
