//! The server key S is rotated while the app is away.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, Screen},
};
use protocol::{
    keys::PublicKey,
    messages::{DeviceState, EnrolmentKind},
};

use crate::environment::{Environment, Fault, PIN};

/// The S of each account, in the order of their enrolment.
fn pinned(env: &Environment) -> Vec<PublicKey> {
    let vault = env.vault();
    let accounts = vault.state().accounts.iter();
    accounts.map(|account| account.server_key).collect()
}

#[tokio::test(start_paused = true)]
async fn s35_app_that_missed_two_rotations_then_it_follows_and_approves() {
    let mut env = Environment::enrolled().await;
    env.stop();
    env.net.server().rotate(21);
    env.net.server().rotate(22);
    env.restart();
    env.run();
    let id = env.net.server().ask("Wiki");
    env.until(|s| matches!(s, Screen::Request { card, .. } if card.id == id))
        .await;
    assert!(matches!(env.approve(&id, PIN).await, Screen::Done { .. }));
    let new = env.net.server().server_key();
    assert_eq!(env.vault().state().accounts[0].server_key, new);
    assert_eq!(env.asked(ApiPath::Follow), 1);
}

/// The finish of a reset arrived, its answer did not, and the answer to the same bytes is by another S.
#[tokio::test(start_paused = true)]
async fn s35_rotation_while_a_reset_is_unanswered_then_it_follows_and_the_reset_ends() {
    let mut env = Environment::enrolled().await;
    let link = env.net.server().page(EnrolmentKind::PinReset, "8265");
    env.act(Action::OpenScanner).await;
    env.scan_and_accept(&link).await;
    env.stop();
    env.fault(ApiPath::Finish, Fault::LoseAnswer);
    env.pin("8265").await;
    env.net.server().rotate(21);
    env.restart();
    env.run();
    env.until(|s| matches!(s, Screen::Compare { .. })).await;
    let new = env.net.server().server_key();
    assert_eq!(env.vault().state().accounts[0].server_key, new);
}

#[tokio::test(start_paused = true)]
async fn s35_answer_by_a_stranger_then_the_pinned_key_stays() {
    let env = Environment::enrolled().await;
    let pinned = env.vault().state().accounts[0].server_key;
    for _ in 0..3 {
        env.fault(ApiPath::Poll, Fault::Impostor);
        env.fault(ApiPath::Follow, Fault::Impostor);
    }
    env.act(Action::Refresh).await;
    for _ in 0..8 {
        env.settle().await;
    }
    assert!(env.asked(ApiPath::Follow) > 0);
    assert_eq!(env.vault().state().accounts[0].server_key, pinned);
}

/// One S at two addresses: each server announces its own rotations, so that the other one still signs with the old key.
#[tokio::test(start_paused = true)]
async fn s35_rotation_at_one_address_then_an_account_of_another_address_keeps_the_same_key() {
    let env = Environment::enrolled().await;
    env.net.other().replace_key(9);
    let old = env.net.server().server_key();
    assert_eq!(env.net.other().server_key(), old);
    env.add_other().await;
    env.net.server().rotate(21);
    env.net.server().set_state(DeviceState::Active);
    env.settle().await;
    let new = env.net.server().server_key();
    assert_eq!(pinned(&env), [new, old]);
    let id = env.net.other().ask("Wiki");
    let screen = env.approve(&id, "8265").await;
    assert!(matches!(screen, Screen::Done { .. }), "{screen:?}");
}

/// The server was installed anew before the second account: no announcement leads from the first account's S to the new one.
#[tokio::test(start_paused = true)]
async fn s35_rotation_followed_by_one_account_then_one_with_an_earlier_key_there_keeps_it() {
    let env = Environment::enrolled().await;
    let lost = env.net.server().server_key();
    env.net.server().replace_key(21);
    env.add_another().await;
    env.net.server().rotate(22);
    env.net.server().set_state(DeviceState::Active);
    env.settle().await;
    let new = env.net.server().server_key();
    assert_eq!(pinned(&env), [lost, new]);
}
