//! The journeys of a person with the app, a browser and the server, each from outside and whole.
//!
//! A module per journey; each test names the rows that it walks (the rows of the product's list of
//! features). `target/journeys/NAME` holds what was on show when one failed.

mod accessibility;
mod accounts;
mod approving;
mod biometrics;
mod blocking;
mod enrolling;
mod expiring;
mod interrupted;
mod key_store;
mod moving;
mod offline;
mod on_mobile;
mod own;
mod sleeping;
mod transactions;
mod waiting;
