//! protocol.md §4.4 and §8.12: a copied vault, and a server that was restored from a backup.

use countersign_authenticator::{ports::ApiPath, views::DeactivationReason};
use protocol::messages::{DeviceState, Refusal};

use crate::approving::deactivation;
use crate::environment::{Environment, Fault, PIN};

#[tokio::test(start_paused = true)]
async fn cloned_vault_then_deactivated_at_its_first_approval() {
    let mut env = Environment::enrolled().await;
    let copy = env.store.bytes();
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.stop();
    tokio::task::yield_now().await;
    env.pin(PIN).await;
    // Not acknowledged yet: the server answers the copy with "ask first", and the copy has nothing to ask for.
    env.net.server().device().before.as_ref().unwrap();
    env.store.replace(copy);
    env.restart();
    env.run();
    let id = env.net.server().ask("Wiki");
    assert_eq!(
        deactivation(&env.approve(&id, PIN).await),
        DeactivationReason::Copied
    );
    env.settle().await;
    assert_eq!(deactivation(&env.screen()), DeactivationReason::Copied);
    // s16: it reports the copy by itself, once.
    assert_eq!(env.asked(ApiPath::Copied), 1);
    assert_eq!(env.net.server().device().state, DeviceState::Locked);
}

#[tokio::test(start_paused = true)]
async fn s16_report_of_a_copy_lost_then_sent_again_after_a_restart() {
    let mut env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.fault(ApiPath::Approve, Fault::Refuse(Refusal::OutcomeQueryFirst));
    for _ in 0..3 {
        env.fault(ApiPath::Copied, Fault::LoseQuestion);
    }
    env.open(&id).await;
    env.stop();
    let screen = env.pin(PIN).await;
    assert_eq!(deactivation(&screen), DeactivationReason::Copied);
    env.restart();
    env.run();
    for _ in 0..8 {
        env.settle().await;
    }
    assert_eq!(env.net.server().device().state, DeviceState::Locked);
    assert_eq!(deactivation(&env.screen()), DeactivationReason::Copied);
}

#[tokio::test(start_paused = true)]
async fn server_restored_then_deactivated_until_a_pin_reset() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.fault(ApiPath::Approve, Fault::Refuse(Refusal::ServerRestored));
    assert_eq!(
        deactivation(&env.approve(&id, PIN).await),
        DeactivationReason::ServerRestored
    );
    env.settle().await;
    assert_eq!(
        deactivation(&env.screen()),
        DeactivationReason::ServerRestored
    );
}
