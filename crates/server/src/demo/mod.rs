//! The demo: an account with a known password, and an outbox instead of mail.
//!
//! It is mounted under `--demo` only, which the configuration allows on loopback only.

mod account;
mod outbox;

use std::io::Write;

use axum::Router;
use axum::routing::get;
use protocol::origin::Origin;

pub use self::account::{DemoError, EMAIL, PASSWORD, ensure_account};
use crate::state::App;

/// Writes how to try the demo out at `origin`.
///
/// # Errors
/// When `out` cannot be written.
pub fn announce(out: &mut impl Write, origin: &Origin) -> std::io::Result<()> {
    writeln!(out)?;
    writeln!(out, "Open      {origin}")?;
    writeln!(out, "Email     {EMAIL}")?;
    writeln!(out, "Password  {PASSWORD}")?;
    writeln!(out, "Emails    {origin}/demo/outbox")
}

/// The demo's pages.
pub(crate) fn routes() -> Router<App> {
    Router::new().route("/demo/outbox", get(outbox::show))
}
