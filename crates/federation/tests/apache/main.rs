//! Apache with Debian's modules for CAS and OpenID Connect, which nobody here wrote, signs people in.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod apache;
#[allow(dead_code, reason = "shared with the tests of OpenID Connect")]
#[path = "../oidc/browser.rs"]
mod browser;
mod modules;
