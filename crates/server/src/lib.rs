//! Countersign's reference server: accounts, sign-in pages, My Account and the phone API, over one SQLite file.
//!
//! `domain` holds pure states and rules; `store` typed rows; `flows` the use cases of devices, each inside one
//! transaction; `web` what a browser sees; `api` what the phone calls; `delivery` the mails and the wake-ups.

pub mod api;
pub mod clock;
pub mod config;
pub mod delivery;
pub mod demo;
pub mod domain;
pub mod events;
pub mod flows;
pub mod keys;
pub mod server;
pub mod state;
pub mod store;
pub mod text;
mod time;
pub mod verify;
pub mod web;
