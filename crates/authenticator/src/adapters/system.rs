//! The device's clock, the operating system's randomness, and a computer's versions of the ports that a phone fills.

use std::time::{SystemTime, UNIX_EPOCH};

use protocol::{
    ids::{DeviceId, UnixSeconds},
    keys::FactorKey,
};

use crate::{
    ports::{
        BackgroundCheck, CheckTarget, Clock, PlatformRefused, PortFuture, PresenceError, Rng,
        ScreenLock, UserPresence,
    },
    views::{BiometricKind, DeliveryMode, NotificationStatus, Permission},
};

/// The device's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> UnixSeconds {
        // A clock before 1970 reads as 0; the server's time corrects it like any other wrong clock.
        UnixSeconds(
            SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |since| since.as_secs()),
        )
    }
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRng;

impl Rng for SystemRng {
    fn fill(&self, out: &mut [u8]) {
        // Without randomness nothing is secure, so the process must stop.
        getrandom::fill(out).expect("the operating system gives randomness");
    }
}

/// A computer: its own sign-in counts as the screen lock, and there are no biometrics.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoBiometrics;

impl UserPresence for NoBiometrics {
    fn screen_lock(&self) -> ScreenLock {
        ScreenLock::Set
    }

    fn biometrics(&self) -> Option<BiometricKind> {
        None
    }

    fn keep(&self, _: DeviceId, _: &FactorKey) -> PortFuture<'_, Result<(), PresenceError>> {
        Box::pin(std::future::ready(Err(PresenceError::Unavailable)))
    }

    fn release(&self, _: DeviceId) -> PortFuture<'_, Result<FactorKey, PresenceError>> {
        Box::pin(std::future::ready(Err(PresenceError::Unavailable)))
    }

    fn forget(&self, _: DeviceId) {}
}

/// A computer: a running app checks by itself, and one that does not run is not woken.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoBackgroundCheck;

impl BackgroundCheck for NoBackgroundCheck {
    fn set_targets(&self, _: &[CheckTarget]) {}

    fn notification_status(&self) -> NotificationStatus {
        NotificationStatus {
            mode: DeliveryMode::WhileRunning,
            permission: Permission::Allowed,
            can_be_woken: false,
        }
    }

    fn request_permission(&self) -> PortFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }

    fn push_endpoint(&self) -> Option<String> {
        None
    }

    fn open_settings(&self) -> Result<(), PlatformRefused> {
        Err(PlatformRefused)
    }
}
