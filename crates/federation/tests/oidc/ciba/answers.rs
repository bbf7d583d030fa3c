//! The answers of the person: approval, denial, a report, and none in time.

use protocol::messages::{Context, ContextKind, Decision, Request, RequestKind};
use protocol::signed::Message as _;
use serde_json::{Value, json};
use server::use_cases::audit;
use testkit::phone::ApprovalOptions;

use super::{GRANT, Street};
use crate::relying_party::verified;

#[tokio::test]
async fn b14_service_asks_and_the_person_approves_then_it_gets_the_tokens_once() {
    let mut street = Street::start().await;
    let discovery = street
        .browser
        .get("/.well-known/openid-configuration")
        .await;
    let discovery: Value = serde_json::from_str(&discovery.body).unwrap();
    let endpoint = format!("{}/oidc/bc-authorize", street.site.origin);
    assert_eq!(discovery["backchannel_authentication_endpoint"], endpoint);
    let modes = &discovery["backchannel_token_delivery_modes_supported"];
    assert_eq!(modes, &json!(["poll"]));
    assert_eq!(
        discovery["backchannel_user_code_parameter_supported"],
        false
    );
    let grants = discovery["grant_types_supported"].as_array().unwrap();
    assert!(grants.contains(&json!(GRANT)));

    let asked = street
        .ask_with("till", &[("requested_expiry", "600")])
        .await;
    let id = asked.id().to_owned();
    assert_eq!(id.len(), 43);
    assert_eq!(
        (&asked.body["expires_in"], &asked.body["interval"]),
        (&json!(120), &json!(5))
    );
    let pending = street.poll("till", &id).await;
    assert_eq!(
        (pending.status, pending.error()),
        (400, "authorization_pending")
    );

    let shown = Request::parse(&street.only_shown().await).unwrap();
    assert_eq!(shown.kind, RequestKind::SignIn);
    assert_eq!((shown.service.as_str(), shown.match_len), ("Till", 2));
    let Context(lines) = Context::parse(&shown.context.0).unwrap();
    let lines: Vec<_> = lines
        .iter()
        .map(|(kind, line)| (*kind, line.as_str()))
        .collect();
    let origin = "No browser: the request comes from the service itself";
    assert_eq!(lines, [(ContextKind::Browser, origin)]);
    assert!(street.approve("07").await);

    street.wait(5);
    let tokens = street.poll("till", &id).await.body;
    let text = tokens["id_token"].as_str().expect("an ID token");
    let claims = verified(&street.site, "till", text, None).await;
    assert_eq!(claims["acr"], "urn:countersign:acr:device");
    assert_eq!(claims["amr"], json!(["pop", "mfa"]));
    assert_eq!(claims["urn:openid:params:jwt:claim:auth_req_id"], id);
    assert!(claims.get("sid").is_none() && claims.get("nonce").is_none());
    assert_eq!(street.user_info(&tokens).await, 200);
    let refreshed = street.refresh("till", &tokens).await;
    let text = refreshed.body["id_token"].as_str().expect("refreshed");
    let later = verified(&street.site, "till", text, None).await;
    assert_eq!(
        (&later["sub"], &later["auth_time"]),
        (&claims["sub"], &claims["auth_time"])
    );
    assert!(
        later
            .get("urn:openid:params:jwt:claim:auth_req_id")
            .is_none()
    );

    street.wait(5);
    let again = street.poll("till", &id).await;
    assert_eq!((again.status, again.error()), (400, "invalid_grant"));
    let history = street.browser.get("/account/history").await;
    assert!(history.body.contains("Till") && history.body.contains(origin));
    let lines = street.site.state.store.read(|tx| audit::lines(tx, 0)).await;
    let lines = lines.unwrap();
    let recorded = |event: &str, outcome: &str| {
        lines
            .iter()
            .any(|line| line.event == event && line.detail == "till" && line.outcome == outcome)
    };
    assert!(recorded("service-request", "asked"));
    assert!(recorded("service-request-approved", "done"));
}

#[tokio::test]
async fn person_denies_or_types_another_number_then_the_service_is_told_and_gets_nothing() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    street.answer_no(Decision::Deny).await;
    for _ in 0..2 {
        let told = street.poll("till", &id).await;
        assert_eq!((told.status, told.error()), (400, "access_denied"));
        street.wait(5);
    }
    let id = street.ask("till").await;
    assert!(!street.approve("42").await);
    assert_eq!(street.poll("till", &id).await.error(), "access_denied");
    assert!(street.shown().await.is_empty(), "one attempt at the number");
}

#[tokio::test]
async fn person_reports_then_no_service_reaches_the_phone_for_an_hour() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    street.answer_no(Decision::DenyAndReport).await;
    assert_eq!(street.poll("till", &id).await.error(), "access_denied");
    for service in ["till", "desk"] {
        let id = street.ask(service).await;
        assert!(street.shown().await.is_empty());
        let told = street.poll(service, &id).await;
        assert_eq!(
            told.error(),
            "authorization_pending",
            "as if nobody answered"
        );
    }
    street.wait(3_600);
    let id = street.ask("desk").await;
    assert!(street.approve("07").await);
    assert_eq!(street.poll("desk", &id).await.status, 200);
}

#[tokio::test]
async fn nobody_answers_in_time_then_expired_and_a_late_approval_is_worth_nothing() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    let late = street.only_shown().await;
    street.wait(120);
    assert_eq!(street.poll("till", &id).await.error(), "expired_token");
    let options = ApprovalOptions {
        match_code: "07",
        ..ApprovalOptions::default()
    };
    street.phone.approve(&late, options).await;
    street.wait(5);
    assert_eq!(street.poll("till", &id).await.error(), "expired_token");
    street.wait(600);
    assert_eq!(street.poll("till", &id).await.error(), "invalid_grant");

    // An approval in the last second can be collected for a minute.
    let id = street.ask("till").await;
    assert!(street.approve("07").await);
    street.wait(120 + 50);
    assert_eq!(street.poll("till", &id).await.status, 200);
    let id = street.ask("till").await;
    assert!(street.approve("07").await);
    street.wait(120 + 60);
    assert_eq!(street.poll("till", &id).await.error(), "expired_token");
}
