//! The parts of the server that an extension uses, and the routes that it adds.
//!
//! An extension is a crate that depends on this one: it signs people in to services over a protocol. The server knows none of them.

pub use crate::http::ExtensionRoutes;
pub use crate::http::browser::Browser;
pub use crate::http::client_info::ClientInfo;
pub use crate::http::error::WebError;
pub use crate::http::form::CsrfForm;
pub use crate::http::language::suggest as suggest_language;
pub use crate::http::pages::service_post::{ServicePost, post_to_service};
pub use crate::http::pages::sign_out::{ask_to_sign_out, show_signed_out, sign_out};
pub use crate::http::session::{AnySession, SignedIn};
