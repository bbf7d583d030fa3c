//! Programs that fail to authenticate: what is counted, and what the counts tell.

use serde_json::Value;

use crate::browser::{SECRET, Site};
use crate::refresh::post;
use crate::services::one_network;

const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

async fn revoke(site: &Site, form: &[(&str, &str)]) -> (u16, Value) {
    let form = [form, &[("token", "x")]].concat();
    post(site, "/oidc/revoke", &form).await
}

#[tokio::test]
async fn stranger_sends_secrets_for_a_public_client_then_it_is_not_locked() {
    let site = Site::start_with(one_network()).await;
    for attempt in 0..40 {
        let wrong = [("client_id", "wiki"), ("client_secret", "x")];
        assert_eq!(revoke(&site, &wrong).await.0, 401, "{attempt}");
    }
    assert_eq!(revoke(&site, &[("client_id", "wiki")]).await.0, 200);
}

#[tokio::test]
async fn client_does_not_exist_then_every_answer_is_that_of_one_that_does() {
    let site = Site::start_with(one_network()).await;
    for attempt in 0..32 {
        let [known, unknown] =
            ["shop", "nobody"].map(|id| [("client_id", id), ("client_secret", "x")]);
        let (known, unknown) = (revoke(&site, &known).await, revoke(&site, &unknown).await);
        assert_eq!(known.0, if attempt < 30 { 401 } else { 429 }, "{attempt}");
        assert_eq!(known, unknown, "{attempt}");
    }
    let other = [("client_id", "bank"), ("client_secret", SECRET)];
    assert_eq!(revoke(&site, &other).await.0, 200);
}

#[tokio::test]
async fn assertions_cannot_be_read_then_they_are_counted_for_the_client_that_the_form_names() {
    let site = Site::start_with(one_network()).await;
    let malformed = [
        ("client_id", "shop"),
        ("client_assertion_type", TYPE),
        ("client_assertion", "x"),
    ];
    for attempt in 0..30 {
        assert_eq!(revoke(&site, &malformed).await.0, 401, "{attempt}");
    }
    let right = [("client_id", "shop"), ("client_secret", SECRET)];
    for form in [&malformed[..], &right] {
        assert_eq!(revoke(&site, form).await.0, 429);
    }
}

#[tokio::test]
async fn one_network_fails_for_many_clients_then_it_waits_and_right_credentials_do_not() {
    let site = Site::start_with(one_network()).await;
    let nameless = [("client_assertion_type", TYPE), ("client_assertion", "x")];
    for attempt in 0..300 {
        assert_eq!(revoke(&site, &nameless).await.0, 401, "{attempt}");
    }
    let (status, body) = revoke(&site, &nameless).await;
    assert_eq!(
        (status, &body["error"]),
        (429, &"temporarily_unavailable".into())
    );
    let other = [("client_id", "nobody"), ("client_secret", "x")];
    assert_eq!(revoke(&site, &other).await.0, 429);
    let right = [("client_id", "shop"), ("client_secret", SECRET)];
    assert_eq!(revoke(&site, &right).await.0, 200);
}
