//! Countersign's reference server: accounts, sign-in pages, My Account and the phone API, over one SQLite file.
//!
//! `domain` holds pure states and rules; `store` typed rows; `use_cases` one function for each operation, over one
//! transaction; `attestation` verifies what phones prove about their keys; `http` the pages for browsers and the API for phones; `delivery` mails and wake-ups.

pub mod attestation;
pub mod clock;
pub mod config;
pub mod connections;
pub mod delivery;
pub mod demo;
pub mod domain;
pub mod events;
pub mod extension;
pub mod http;
pub mod keys;
pub mod metrics;
pub mod network;
pub mod occupancy;
pub mod operations;
pub mod passwords;
mod purge;
pub mod secret_file;
mod serve;
pub mod server;
pub mod services;
pub mod state;
pub mod store;
pub mod streams;
pub mod text;
pub mod time;
pub mod time_limits;
pub mod tls;
pub mod use_cases;
pub mod verify;
mod warnings;
