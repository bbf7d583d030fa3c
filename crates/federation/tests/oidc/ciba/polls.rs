//! Polls of services, and requests at the same time.

use super::{GRANT, Street};

#[tokio::test]
async fn service_polls_too_fast_then_it_must_wait_five_seconds_longer_each_time() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    assert!(street.approve("07").await);
    let other = street.ask("desk").await;
    assert_eq!(
        street.poll("desk", &other).await.error(),
        "authorization_pending"
    );
    for wait in [0, 4, 9] {
        street.wait(wait);
        assert_eq!(
            street.poll("desk", &other).await.error(),
            "slow_down",
            "{wait}"
        );
    }
    street.wait(20);
    assert_eq!(
        street.poll("desk", &other).await.error(),
        "authorization_pending"
    );
    assert_eq!(
        street.poll("till", &id).await.status,
        200,
        "each request has its own time"
    );
}

#[tokio::test]
async fn another_client_polls_then_it_gets_nothing_and_changes_nothing() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    assert_eq!(street.poll("desk", &id).await.error(), "invalid_grant");
    assert!(street.approve("07").await);
    assert_eq!(street.poll("desk", &id).await.error(), "invalid_grant");
    let unable = street.poll("shop", &id).await;
    assert_eq!(
        (unable.status, unable.error()),
        (400, "unauthorized_client")
    );
    for bad in ["", "x", &"A".repeat(43)] {
        assert_eq!(street.poll("till", bad).await.error(), "invalid_grant");
    }
    let missing = [("grant_type", GRANT)];
    let missing = street.post("/oidc/token", "till", &missing).await;
    assert_eq!(missing.error(), "invalid_request");
    assert_eq!(street.poll("till", &id).await.status, 200);
}

#[tokio::test]
async fn service_asks_again_then_only_its_later_request_is_open() {
    let mut street = Street::start().await;
    let first = street.ask("till").await;
    let second = street.ask_with("till", &[("binding_message", "42")]).await;
    let second = second.id().to_owned();
    assert_eq!(street.poll("till", &first).await.error(), "expired_token");
    assert!(street.approve("42").await);
    assert_eq!(street.poll("till", &second).await.status, 200);
    street.wait(5);
    assert_eq!(street.poll("till", &first).await.error(), "expired_token");
    // Two services at once do not disturb each other.
    let till = street.ask("till").await;
    let desk = street.ask("desk").await;
    assert_eq!(street.shown().await.len(), 2);
    for id in [("till", till), ("desk", desk)] {
        let pending = street.poll(id.0, &id.1).await;
        assert_eq!(pending.error(), "authorization_pending");
    }
}

#[tokio::test]
async fn two_polls_race_for_an_approval_then_one_gets_tokens() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    assert!(street.approve("07").await);
    let (one, two) = tokio::join!(street.poll("till", &id), street.poll("till", &id));
    let good = [&one, &two].into_iter().filter(|one| one.status == 200);
    assert_eq!(good.count(), 1, "{one:?} {two:?}");
}
