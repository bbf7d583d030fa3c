//! CAS: services that sign people in, and others that try more than they may.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod attacks;
#[allow(dead_code, reason = "shared with the tests of OpenID Connect")]
#[path = "../oidc/browser.rs"]
mod browser;
mod logout;
mod proxies;
mod python;
mod services;
mod sign_in;
