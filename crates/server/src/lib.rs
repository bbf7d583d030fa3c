//! Countersign's reference server: accounts, sign-in pages, My Account and the phone API, over one SQLite file.
//!
//! `domain` holds pure states and rules; `store` typed rows; `flows` the use cases of devices, each inside one
//! transaction; `web` what a browser sees; `api` what the phone calls; `delivery` the mails.

pub mod clock;
pub mod events;
pub mod keys;
pub mod store;
