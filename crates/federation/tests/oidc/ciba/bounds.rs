//! The bounds of requests to one phone, of one service and for one address, which tell nothing about accounts.

use protocol::messages::Decision;
use serde_json::json;
use server::demo::EMAIL;
use server::domain::account::Email;
use server::domain::backchannel::BindingCode;
use server::domain::service::{ServiceId, ServiceName};
use server::state::App;
use server::use_cases::backchannel::{
    self, BackchannelError, BackchannelPurpose, NewBackchannelRequest,
};

use super::{Street, UNKNOWN};

#[tokio::test]
async fn address_has_no_account_then_every_answer_is_that_of_a_silent_phone() {
    let street = Street::start().await;
    let silent = street.ask("till").await;
    let nobody = street.ask_with("till", &[("login_hint", UNKNOWN)]).await;
    assert_eq!(
        (&nobody.body["expires_in"], &nobody.body["interval"]),
        (&json!(120), &json!(5))
    );
    let nobody = nobody.id().to_owned();
    assert_eq!(nobody.len(), silent.len());
    for wait in [0, 0, 10, 60, 60, 120] {
        street.wait(wait);
        let (one, two) = (
            street.poll("till", &silent).await,
            street.poll("till", &nobody).await,
        );
        assert_eq!(one, two, "{wait}");
    }
    street.wait(600);
    // The limit of one address counts whether or not it has an account.
    for address in [EMAIL, UNKNOWN] {
        for _ in 0..9 {
            street
                .ask_with("desk", &[("login_hint", address)])
                .await
                .id();
        }
    }
    let hint = [("login_hint", EMAIL)];
    street.ask_with("desk", &hint).await.id();
    let hint = [("login_hint", UNKNOWN)];
    street.ask_with("desk", &hint).await.id();
    for address in [EMAIL, UNKNOWN] {
        let told = street.ask_with("desk", &[("login_hint", address)]).await;
        assert_eq!(
            (told.status, told.error()),
            (429, "temporarily_unavailable")
        );
        let wait: u64 = told.retry_after.unwrap().parse().unwrap();
        assert!((3_500..=3_600).contains(&wait), "{wait}");
    }
}

#[tokio::test]
async fn service_bombards_a_phone_then_three_requests_an_hour_reach_it() {
    let street = Street::start().await;
    for number in 1..=3 {
        street.ask("till").await;
        assert_eq!(street.shown().await.len(), 1, "{number}");
        street.answer_no(Decision::Deny).await;
    }
    for _ in 0..3 {
        let id = street.ask("till").await;
        assert!(street.shown().await.is_empty());
        assert_eq!(
            street.poll("till", &id).await.error(),
            "authorization_pending"
        );
    }
    street.ask("desk").await;
    assert_eq!(street.shown().await.len(), 1, "another service still can");
    street.answer_no(Decision::Deny).await;
    street.wait(3_600);
    street.ask("till").await;
    assert_eq!(street.shown().await.len(), 1);
}

/// Asks for each pair of a service and an address, in one transaction.
async fn ask_all(state: &App, pairs: Vec<(String, String)>) -> Result<(), BackchannelError> {
    let origin = state.origin.clone();
    let asked = state.store.write(move |tx| {
        for (service, address) in pairs {
            let new = NewBackchannelRequest {
                name: ServiceName::Configured(service.clone()),
                service: ServiceId::parse(&service).unwrap(),
                address: Email::parse(&address).unwrap(),
                purpose: BackchannelPurpose::SignIn,
                code: BindingCode::parse("07", 2).unwrap(),
                origin: origin.clone(),
            };
            backchannel::ask(tx, &new)?;
        }
        Ok::<_, BackchannelError>(())
    });
    asked.await
}

#[tokio::test]
async fn service_or_address_reaches_its_bound_then_the_time_to_wait_is_told() {
    let street = Street::start().await;
    let state = &street.site.state;
    let pair = |service: &str, address: &str| vec![(service.to_owned(), address.to_owned())];
    let many = (0..600).map(|number| ("till".to_owned(), format!("p{number}@city.example")));
    ask_all(state, many.collect()).await.unwrap();
    let told = ask_all(state, pair("till", "other@city.example")).await;
    assert!(
        matches!(told, Err(BackchannelError::TooMany(1..=600))),
        "{told:?}"
    );
    let told = street.ask_with("till", &[("login_hint", UNKNOWN)]).await;
    assert_eq!(
        (told.status, told.error()),
        (429, "temporarily_unavailable")
    );
    // Four services use an address up, and no service alone does.
    let services = ["one", "two", "three", "four"];
    let many = services
        .iter()
        .flat_map(|service| vec![pair(service, UNKNOWN); 10]);
    ask_all(state, many.flatten().collect()).await.unwrap();
    let told = ask_all(state, pair("five", UNKNOWN)).await;
    assert!(
        matches!(told, Err(BackchannelError::TooMany(1..=3_600))),
        "{told:?}"
    );
    ask_all(state, pair("five", "other@city.example"))
        .await
        .unwrap();
}
