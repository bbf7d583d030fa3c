//! Requests with a transaction, and those that are refused.

use protocol::messages::{Request, RequestKind};
use protocol::signed::Message as _;
use serde_json::json;
use server::demo::EMAIL;

use super::Street;
use crate::browser::{SECRET, http};
use crate::relying_party::verified;

#[tokio::test]
async fn request_that_cannot_be_then_refused_before_anybody_is_asked() {
    let street = Street::start().await;
    let details = json!([{ "type": "urn:countersign:transaction", "transaction": "loan",
        "fields": [{ "kind": "text", "label": "A", "value": "a" }] }]);
    let details = details.to_string();
    for (change, word) in [
        (("scope", "email"), "invalid_scope"),
        (("login_hint", ""), "invalid_request"),
        (("login_hint", "Anna"), "unknown_user_id"),
        (("id_token_hint", "x"), "invalid_request"),
        (("login_hint_token", "x"), "invalid_request"),
        (("user_code", "1"), "invalid_request"),
        (("request", "x"), "invalid_request"),
        (("requested_expiry", "soon"), "invalid_request"),
        (("binding_message", ""), "invalid_binding_message"),
        (("binding_message", "007"), "invalid_binding_message"),
        (("binding_message", "Pay EUR 5"), "invalid_binding_message"),
        (
            ("authorization_details", "x"),
            "invalid_authorization_details",
        ),
        (
            ("authorization_details", &details),
            "invalid_authorization_details",
        ),
    ] {
        let told = street.ask_with("till", &[change]).await;
        assert_eq!((told.status, told.error()), (400, word), "{change:?}");
    }
    let twice = [("binding_message", "07"), ("binding_message", "42")];
    assert_eq!(
        street.ask_with("till", &twice).await.error(),
        "invalid_request"
    );
    let unable = street.ask_with("shop", &[]).await;
    assert_eq!(
        (unable.status, unable.error()),
        (400, "unauthorized_client")
    );
    let wrong = [
        ("client_id", "till"),
        ("client_secret", "x"),
        ("login_hint", EMAIL),
    ];
    let request = http().post(format!("{}/oidc/bc-authorize", street.site.origin));
    let refused = request.form(&wrong).send().await.unwrap();
    assert_eq!(refused.status().as_u16(), 401);
    let public = [("client_id", "wiki"), ("login_hint", EMAIL)];
    let request = http().post(format!("{}/oidc/bc-authorize", street.site.origin));
    let refused = request.form(&public).send().await.unwrap();
    assert_eq!(refused.status().as_u16(), 400, "a public client");
    let both = [("client_id", "till"), ("client_secret", SECRET)];
    assert_eq!(
        street.ask_with("till", &both).await.error(),
        "invalid_request"
    );
    let address = format!("{}/oidc/bc-authorize", street.site.origin);
    let by_get = http().get(&address).send().await.unwrap();
    assert_eq!(by_get.status().as_u16(), 405);
    let by_json = http().post(&address).basic_auth("till", Some(SECRET));
    let by_json = by_json.json(&json!({ "login_hint": EMAIL })).send().await;
    assert_eq!(by_json.unwrap().status().as_u16(), 415);
    assert!(street.shown().await.is_empty());
}

#[tokio::test]
async fn service_sends_a_transaction_then_the_phone_shows_it_and_the_service_gets_what_was_signed()
{
    let mut street = Street::start().await;
    let details = json!([{ "type": "urn:countersign:transaction", "transaction": "payment",
        "fields": [{ "kind": "amount", "label": "Amount", "currency": "EUR", "value": "12.50" }] }]);
    let sent = details.to_string();
    let asked = street
        .ask_with("till", &[("authorization_details", &sent)])
        .await;
    assert_eq!(asked.body["expires_in"], 300);
    let shown = Request::parse(&street.only_shown().await).unwrap();
    assert_eq!((shown.kind, shown.match_len), (RequestKind::Transaction, 2));
    assert_eq!(shown.expires_at, shown.issued_at.plus(300));
    assert_eq!(shown.service.as_str(), "Till (payment)");
    // Read for almost five minutes, and collected a minute after the end.
    street.wait(290);
    assert!(street.approve("07").await);
    street.wait(60);
    let tokens = street.poll("till", asked.id()).await.body;
    let signed = &tokens["authorization_details"][0];
    assert_eq!(signed["fields"], details[0]["fields"]);
    assert_eq!(signed["signature"]["reference"], shown.id.to_hex());
    let text = tokens["id_token"].as_str().unwrap();
    let claims = verified(&street.site, "till", text, None).await;
    assert_eq!(
        claims["authorization_details"],
        tokens["authorization_details"]
    );
    assert!(
        tokens.get("refresh_token").is_none(),
        "a signature opens nothing that lasts"
    );
    let history = street.browser.get("/account/history").await;
    assert!(history.body.contains("data-result=\"signed\""));
}
