//! Services that sign people in by OpenID Connect, over real HTTP on loopback. The client is the library `openidconnect`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod attacks;
mod bank;
mod browser;
mod ciba;
mod clients;
mod end_session;
mod logout;
mod node;
mod phone;
mod refresh;
mod relying_party;
mod services;
mod sign_in;
mod transactions;
mod wiki;
