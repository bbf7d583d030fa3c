//! The pages over real HTTP on loopback, for users and for attackers.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod account;
mod account_changes;
mod amounts;
mod bank;
mod browser;
mod client_address;
mod connections;
mod containment;
mod denials;
mod details;
mod devices;
mod enrolments;
mod hardening;
mod languages;
mod mails;
mod mmdb;
mod network;
mod on_mobile;
mod outsider;
mod password;
mod passwords;
mod phone;
mod raw_http;
mod recovery;
mod registration;
mod retention;
mod second_factor;
mod server;
mod sessions;
mod sign_in;
mod strangers;
mod targets;
mod wake_ups;
mod well_known;
mod wording;
