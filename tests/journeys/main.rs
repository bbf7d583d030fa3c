//! End-to-end journeys with the real app window, a real browser and the real server process.
//!
//! One module per journey. A test that walks a feature starts with its id in `docs/features.md`. When a test fails,
//! `target/journeys/NAME` holds screenshots, page sources and logs.

mod accessibility;
mod accounts;
mod approving;
mod background;
mod biometrics;
mod blocking;
mod device_management;
mod enrolling;
mod expiring;
mod help_desk;
mod interrupted;
mod key_store;
mod move_device;
mod offline;
mod on_mobile;
mod pending_requests;
mod registration;
mod services;
mod taps;
mod transactions;
