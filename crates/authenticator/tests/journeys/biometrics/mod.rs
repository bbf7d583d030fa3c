//! protocol.md §2, §8.5: fingerprint or face in place of the PIN.

mod approving;
mod registering;

use countersign_authenticator::views::{BiometricKind, Screen};
use protocol::messages::EnrolmentKind;

use crate::environment::{Environment, PIN};

const FINGER: Option<BiometricKind> = Some(BiometricKind::Fingerprint);

fn is_on(env: &Environment) -> bool {
    env.vault().state().accounts[0].biometrics
}

fn registered(env: &Environment) -> bool {
    env.net.server().device().now.bio_key.is_some()
}

async fn offered(has: Option<BiometricKind>) -> Environment {
    let mut env = Environment::new();
    env.presence.has(has);
    env.restart();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.pin(PIN).await;
    env.net.server().confirm(true);
    env.run();
    env.until(|s| matches!(s, Screen::OfferBiometrics { .. } | Screen::Home { .. }))
        .await;
    env
}

/// On the screen of the account, ready to turn it on.
async fn at_account() -> Environment {
    let env = Environment::enrolled().await;
    env.presence.has(FINGER);
    env.account().await;
    env
}
