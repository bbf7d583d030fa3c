//! A service's transaction, begun as the protocol of its sign-in begins it.

use std::collections::BTreeMap;

use countersign_server::domain::network::{ClientNetwork, NetworkKey};
use countersign_server::domain::second_factor::SecondFactorPolicy;
use countersign_server::domain::service::ServiceId;
use countersign_server::domain::service_sign_in::Demands;
use countersign_server::domain::service_transaction::TransactionTitle;
use countersign_server::use_cases::service_sign_in::{self, NewServiceSignIn};
use countersign_server::use_cases::service_transaction::{self, NewTransaction, TransactionError};
use protocol::form::{FieldRule, Schema, SchemaField};
use protocol::ids::UnixSeconds;
use protocol::messages::{FieldKind, Label};

use crate::browser::Browser;
use crate::server::Running;

/// Begins a transaction in a browser that is signed in: the path of the page that asks how to sign.
pub(crate) async fn begin_transaction(server: &Running, browser: &Browser) -> String {
    let network = NetworkKey::v4([127, 0, 0, 1], 32);
    let sign_in = NewServiceSignIn {
        browser: browser.id(),
        network: ClientNetwork {
            host: network,
            site: network,
            allowance: 1,
        },
        // A service that is not configured asks everybody for a second factor.
        service: ServiceId::account(),
        demands: Demands {
            opened_from: UnixSeconds(0),
            second_factor: SecondFactorPolicy::Optional,
            account: None,
        },
        resume: "/resume",
    };
    let transaction = NewTransaction {
        kind: "transfer".into(),
        schema: Schema(vec![SchemaField {
            kind: FieldKind::Amount,
            label: Label::new("Amount").unwrap(),
            rule: FieldRule::new("EUR").unwrap(),
        }]),
        values: vec!["99.00".into()],
    };
    let title = BTreeMap::from([("en".to_owned(), "Bank (transfer)".to_owned())]);
    let title = TransactionTitle::read(&title).unwrap();
    let origin = server.pinned().origin.clone();
    let store = server.store();
    let begun = store.write(move |tx| {
        let id = service_sign_in::begin(tx, sign_in)?;
        service_transaction::begin(tx, id, transaction, &title, &origin)?;
        Ok::<_, TransactionError>(id)
    });
    let path = format!("/continue/{}", begun.await.unwrap().to_hex());
    let sign = format!("{path}/sign");
    browser.get(&path).await.leads_to(&sign);
    sign
}
