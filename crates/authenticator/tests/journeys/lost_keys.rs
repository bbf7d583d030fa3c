//! A platform secret or a T that is lost for good, and the way on.

use std::sync::Arc;

use countersign_authenticator::{
    App, Ports,
    adapters::memory::MemorySecret,
    ports::{ApiPath, PlatformSecret as _, SecretError, Store as _},
    views::{Action, ErrorCode, Screen},
};

use crate::environment::{Environment, NamedKeys, PIN};

/// An enrolled phone, started again with a secret that answers like this.
async fn restarted_with(error: Option<SecretError>) -> (Environment, Arc<MemorySecret>, App) {
    let mut env = Environment::enrolled().await;
    env.stop();
    let secret = Arc::new(MemorySecret::default());
    secret
        .create(&env.ports.secret.load().unwrap().unwrap())
        .unwrap();
    secret.answers(error);
    let app = open(&env, &secret);
    (env, secret, app)
}

fn open(env: &Environment, secret: &Arc<MemorySecret>) -> App {
    App::open(Ports {
        secret: secret.clone(),
        ..env.ports.clone()
    })
}

fn unreadable(code: ErrorCode) -> Screen {
    Screen::StoreUnreadable { code }
}

#[tokio::test(start_paused = true)]
async fn secret_is_lost_then_the_person_starts_over_and_enrols_again() {
    let (env, secret, app) = restarted_with(Some(SecretError::Gone)).await;
    let before = env.store.bytes();
    assert_eq!(app.view().screen, unreadable(ErrorCode::SecretLost));
    assert_eq!(env.store.bytes(), before);
    let watched = env.background_check.lists().len();

    app.dispatch(Action::StartOver).await;
    assert_eq!(app.view().screen, Screen::Welcome);
    assert_eq!((app.view().problem, env.store.bytes()), (None, None));
    assert!(secret.load().unwrap().is_none());
    // The platform checks none of the deleted accounts.
    let lists = env.background_check.lists();
    assert_eq!(lists[watched..], [vec![]]);

    // After the next start, too.
    assert_eq!(open(&env, &secret).view().screen, Screen::Welcome);
    let again = Environment::enrolled().await;
    assert!(matches!(again.screen(), Screen::Home { .. }));
}

#[tokio::test(start_paused = true)]
async fn key_store_has_no_secret_of_the_vault_then_it_is_lost_and_nothing_is_deleted() {
    let (env, secret, _) = restarted_with(None).await;
    let before = env.store.bytes();
    secret.delete_all().unwrap();
    let app = open(&env, &secret);
    assert_eq!(app.view().screen, unreadable(ErrorCode::SecretLost));
    app.dispatch(Action::Refresh).await;
    assert_eq!(app.view().screen, unreadable(ErrorCode::SecretLost));
    assert_eq!(env.store.bytes(), before);
}

#[tokio::test(start_paused = true)]
async fn secret_is_unavailable_then_starting_over_is_not_offered_and_deletes_nothing() {
    let (env, secret, app) = restarted_with(Some(SecretError::Unavailable)).await;
    let before = env.store.bytes();
    let unavailable = unreadable(ErrorCode::KeyStoreUnavailable);
    assert_eq!(app.view().screen, unavailable);
    app.dispatch(Action::StartOver).await;
    assert_eq!(app.view().screen, unavailable);
    assert_eq!(env.store.bytes(), before);
    secret.answers(None);
    app.dispatch(Action::Refresh).await;
    assert!(matches!(app.view().screen, Screen::Home { .. }));
}

#[tokio::test(start_paused = true)]
async fn lost_secret_comes_back_before_the_person_starts_over_then_nothing_is_deleted() {
    let (env, secret, app) = restarted_with(Some(SecretError::Gone)).await;
    let before = env.store.bytes();
    secret.answers(None);
    app.dispatch(Action::StartOver).await;
    assert!(matches!(app.view().screen, Screen::Home { .. }));
    assert_eq!(env.store.bytes(), before);
}

#[tokio::test(start_paused = true)]
async fn deletion_fails_then_it_is_reported_and_can_be_repeated() {
    let (env, _secret, app) = restarted_with(Some(SecretError::Gone)).await;
    env.store.fail(true);
    app.dispatch(Action::StartOver).await;
    assert_eq!(app.view().screen, unreadable(ErrorCode::SecretLost));
    let problem = app.view().problem.map(|problem| problem.code);
    assert_eq!(problem, Some(ErrorCode::StoreUnwritable));
    assert!(env.store.read().unwrap().is_some());

    env.store.fail(false);
    app.dispatch(Action::StartOver).await;
    assert_eq!(
        (app.view().screen, env.store.bytes()),
        (Screen::Welcome, None)
    );
}

#[tokio::test(start_paused = true)]
async fn key_of_an_account_is_lost_then_reported_and_the_account_can_be_removed() {
    let keys = Arc::new(NamedKeys::default());
    let mut env = Environment::on(keys.clone());
    env.enrol().await;
    keys.lose();
    env.restart();
    env.run();
    env.until(|_| env.problem() == Some(ErrorCode::DeviceKeyLost))
        .await;
    let Screen::Home { account, .. } = env.screen() else {
        panic!("not at home");
    };
    let id = account.id;
    let removals = env.asked(ApiPath::Remove);
    env.act(Action::OpenAccount { id: id.clone() }).await;
    let screen = env.act(Action::RemoveAccount { id: Some(id) }).await;
    assert_eq!(screen, Screen::Welcome);
    // Nothing signs the removal, so the server keeps the device until the person removes it there.
    assert_eq!(env.problem(), Some(ErrorCode::RemovalUntold));
    assert_eq!(env.asked(ApiPath::Remove), removals);
    let link = env
        .net
        .server()
        .page(protocol::messages::EnrolmentKind::Enrol, PIN);
    assert!(matches!(
        env.scan_and_accept(&link).await,
        Screen::EnterPin { .. }
    ));
}
