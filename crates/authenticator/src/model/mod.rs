//! Plain data that the vault, the ports, the journeys and the views share.
//!
//! Invariants:
//! - Nothing here imports another module of this crate, apart from its siblings.
//! - No secret is here.
//!
//! Not here: how these values are stored ([`vault`](crate::vault)), and what only a screen needs
//! ([`views`](crate::views)).

mod account;
mod device;
mod notifications;
mod problem;
pub(crate) mod server_clock;
mod settings;

pub use self::{
    account::{AccountStatus, DeactivationReason},
    device::{BiometricKind, KeyStoreKind},
    notifications::{DeliveryMode, NotificationStatus, Permission},
    problem::{ErrorCode, Problem},
    settings::{IdleTimeout, Settings, TextSize, Theme},
};
