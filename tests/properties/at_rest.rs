//! P7: the server's database, without the keys that are stored beside it, reveals no secret.

use std::{fs, path::Path};

use ::server::keys::Keys;
use protocol::{
    keys::Sign as _,
    messages::{Outcome, PushRegistered},
    pin::Pin,
};

use crate::page::OfferKind;
use crate::setup::{PIN, Setup};
use testkit::clock::now;
use testkit::phone::{Reply, outcome};

/// Every byte of the database: the file, its write-ahead log and the log's index.
fn database(data: &Path) -> Vec<u8> {
    ["countersign.db", "countersign.db-wal", "countersign.db-shm"]
        .iter()
        .filter_map(|name| fs::read(data.join(name)).ok())
        .flatten()
        .collect()
}

fn holds(haystack: &[u8], needle: &[u8]) -> bool {
    haystack
        .windows(needle.len())
        .any(|window| window == needle)
}

#[tokio::test]
async fn p7_database_searched_for_every_secret_then_none_is_found() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let first = *phone.chain.expose();
    let push = phone.sign(&phone.make_push("https://push.example.net/up/9tKc3fJxQy1b", now()));
    assert!(matches!(
        phone.send::<PushRegistered>("push", &push).await,
        Reply::Got(_)
    ));
    let id = setup.page.ask(phone.device, 0).await.id;
    assert_eq!(
        outcome(&phone.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
    let waiting = setup.page.ask(phone.device, 6).await;
    let code = setup
        .page
        .offer(
            OfferKind::Enrol {
                name: "Second".into(),
            },
            "7316",
        )
        .await;

    let database = database(&setup.server.data());
    let commitment = code.secret.derive_commitment(&Pin::parse("7316").unwrap());
    let match_code = waiting.match_code.unwrap();
    let pin_key = phone.pin_key(PIN);
    let token = code.secret.derive_token();
    let server_key = setup.page.keys.message(now()).to_scalar();
    let secrets: [(&str, &[u8]); 9] = [
        ("K_pin", pin_key.expose()),
        ("the first O", &first),
        ("the current O", phone.chain.expose()),
        ("C", commitment.expose()),
        ("etok", token.expose()),
        ("the match code", match_code.as_bytes()),
        ("the password", b"Correct-Horse-7"),
        ("S", server_key.as_slice()),
        ("where the phone is woken", b"9tKc3fJxQy1b"),
    ];
    // Values that are stored in plain show that the search works.
    assert!(holds(&database, phone.device.as_bytes()));
    assert!(holds(&database, b"demo@countersign.example"));
    for (name, secret) in secrets {
        assert!(!holds(&database, secret), "{name} stands in the database");
    }
}

/// The database does not open with other keys.
#[tokio::test]
async fn p7_sealed_rows_with_other_keys_then_nothing_opens() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let device = phone.device;
    let thief = Keys::from_secrets(&[1; 32], &[2; 32]).unwrap();
    assert_ne!(
        thief.message(now()).public_key(),
        *setup.page.keys.message_public(now())
    );
    let opened = setup
        .page
        .store_with(thief)
        .read(move |tx| Ok::<_, ::server::store::StoreError>(tx.device(device).is_ok()))
        .await
        .unwrap();
    assert!(!opened);
}
