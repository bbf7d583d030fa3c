//! The operator's commands as processes beside a running server.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod accounts;
mod mail_server;
mod operation;
mod recorded;
mod running;
mod services;
mod smtp;
