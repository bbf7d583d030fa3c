//! Attestation of new devices (protocol.md §3.7), from the challenge to My Account, with every attack that a claim can carry.

use countersign_server::config::{AndroidApp, AttestationOptions, Options};
use protocol::keys::{PublicKey, Sign as _, SoftwareKey};
use protocol::messages::{Attestation, Opaque, Refusal, attested_client_data};
use protocol::signed::Message as _;
use tempfile::TempDir;
use testkit::attestation::{
    APP_ID, AndroidStatement, AppAttestStatement, Authority, PACKAGE, chain, object,
    signer_fingerprint,
};
use testkit::phone::{Enrolling, Phone, random};

use crate::browser::Browser;
use crate::mails::recovery_link;
use crate::phone::{self, PIN};
use crate::server::Running;

const ROOT: Authority = Authority {
    name: "Root of a test",
    scalar: 0x31,
    serial: 0x00B1,
};
const OTHER_ROOT: Authority = Authority {
    name: "Another root",
    scalar: 0x32,
    serial: 0x00B2,
};

/// A server with this policy, and the folder of its files.
async fn server(policy: &str) -> (Running, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let roots = folder.path().join("roots.pem");
    std::fs::write(&roots, ROOT.root_pem()).unwrap();
    let revoked = folder.path().join("status.json");
    std::fs::write(&revoked, r#"{"entries": {}}"#).unwrap();
    let running = Running::start_with(Options {
        attestation: AttestationOptions {
            new_devices: Some(policy.into()),
            android_roots: Some(roots.clone()),
            android_revoked: Some(revoked),
            apple_roots: Some(roots),
            apple_environment: None,
        },
        android_apps: vec![AndroidApp {
            package: PACKAGE.into(),
            sha256_fingerprints: vec![signer_fingerprint()],
        }],
        apple_app_ids: Some(vec![APP_ID.into()]),
        ..Options::default()
    })
    .await;
    (running, folder)
}

fn new_key() -> SoftwareKey {
    SoftwareKey::from_scalar(&random()).unwrap()
}

fn same_key(key: &SoftwareKey) -> SoftwareKey {
    SoftwareKey::from_scalar(&key.to_scalar()).unwrap()
}

fn android(root: &Authority, key: &PublicKey, statement: &AndroidStatement) -> Vec<u8> {
    let chain = chain(root, key, statement).into_iter().map(Opaque);
    Attestation::Android(chain.collect()).encode()
}

/// The outcome in the audit log's last line about an attestation: `detail outcome`.
fn audited(server: &Running) -> String {
    let line = server.database().query_row(
        "SELECT detail || ' ' || outcome FROM audit WHERE event = 'attestation' ORDER BY seq DESC LIMIT 1",
        [],
        |row| row.get(0),
    );
    line.unwrap()
}

/// Brings the keys and confirms on the page.
async fn finish(
    claimed: Enrolling,
    owner: &Browser,
    secret: &protocol::keys::EnrolmentSecret,
) -> Phone {
    let (phone, _) = claimed.finish(secret, PIN).await;
    phone::confirm(owner, secret).await;
    phone
}

#[tokio::test]
async fn attested_phone_then_shown_in_my_account() {
    let (server, _folder) = server("required").await;
    let owner = Browser::signed_in(&server).await;
    let secret = phone::offer(&owner, "Phone").await;
    let first = Enrolling::challenge(server.pinned(), &secret, &new_key()).await;
    let key = new_key();
    let again = Enrolling::challenge(server.pinned(), &secret, &key).await;
    assert_eq!(
        first.challenge, again.challenge,
        "one challenge of an enrolment"
    );
    let statement = AndroidStatement::good(&again.challenge);
    let attestation = android(&ROOT, &key.public_key(), &statement);
    let twin = same_key(&key);
    let claimed = Enrolling::claim_with(server.pinned(), &secret, key, attestation).await;
    let claimed = claimed.unwrap();
    assert_eq!(audited(&server), "secure-element attested");
    // The answer was lost: the same T, without the attestation, gets it again.
    let repeated = Enrolling::claim(server.pinned(), &secret, twin)
        .await
        .unwrap();
    assert_eq!(repeated.claimed, claimed.claimed);
    finish(claimed, &owner, &secret).await;
    let devices = owner.get("/account/devices").await;
    assert!(
        devices.body.contains("data-attestation=\"secure-element\""),
        "{}",
        devices.body
    );
}

#[tokio::test]
async fn attested_app_of_apple_then_accepted() {
    let (server, _folder) = server("required").await;
    let owner = Browser::signed_in(&server).await;
    let secret = phone::offer(&owner, "Phone").await;
    let key = new_key();
    let asked = Enrolling::challenge(server.pinned(), &secret, &key).await;
    let client_data = attested_client_data(&asked.challenge, &key.public_key());
    let (key_id, object) = object(&ROOT, &AppAttestStatement::good(client_data));
    let attestation = Attestation::AppAttest {
        key_id,
        object: Opaque(object),
    };
    let claimed = Enrolling::claim_with(server.pinned(), &secret, key, attestation.encode()).await;
    assert!(claimed.is_ok());
    assert_eq!(audited(&server), "app-attest attested");
}

#[tokio::test]
async fn any_attack_then_refused_and_the_enrolment_stays() {
    let (server, folder) = server("required").await;
    let owner = Browser::signed_in(&server).await;
    let secret = phone::offer(&owner, "Phone").await;
    let key = new_key();
    let public = key.public_key();
    let asked = Enrolling::challenge(server.pinned(), &secret, &key).await;
    let good = AndroidStatement::good(&asked.challenge);
    let stated = |change: &dyn Fn(&mut AndroidStatement)| {
        let mut statement = good.clone();
        change(&mut statement);
        android(&ROOT, &public, &statement)
    };
    // The attestation of another enrolment of the same account: a replay.
    let other_secret = phone::offer(&owner, "Other").await;
    let other = Enrolling::challenge(server.pinned(), &other_secret, &key).await;
    assert_ne!(other.challenge, asked.challenge);
    let replay = android(&ROOT, &public, &AndroidStatement::good(&other.challenge));
    let attacks = [
        ("none-here", Attestation::NoneHere.encode()),
        ("platform-failed", Attestation::Failed.encode()),
        ("challenge", replay),
        ("challenge", stated(&|s| s.challenge = vec![0; 32])),
        ("unknown-root", android(&OTHER_ROOT, &public, &good)),
        ("other-key", android(&ROOT, &new_key().public_key(), &good)),
        (
            "software",
            stated(&|s| (s.attestation_level, s.key_level) = (0, 0)),
        ),
        ("boot", stated(&|s| s.boot = Some((false, 0)))),
        (
            "app",
            stated(&|s| s.packages = vec!["eu.countersign.false".into()]),
        ),
        ("app", stated(&|s| s.signers = vec![[0x99; 32]])),
    ];
    let claim = |attestation: Vec<u8>| {
        let (pinned, key) = (server.pinned(), same_key(&key));
        let secret = &secret;
        async move { Enrolling::claim_with(pinned, secret, key, attestation).await }
    };
    for (word, attestation) in attacks {
        let refused = claim(attestation).await.err().unwrap();
        assert_eq!(refused.why, Refusal::NotAttested, "{word}");
        assert_eq!(audited(&server), format!("{word} refused"));
    }
    let malformed = claim(b"no attestation".to_vec()).await.err().unwrap();
    assert_eq!(malformed.why, Refusal::Malformed);
    // The list of revoked certificates changes while the server runs.
    let list = folder.path().join("status.json");
    let revoked = r#"{"entries": {"c0ffee": {"status": "REVOKED"}}}"#;
    std::fs::write(&list, revoked).unwrap();
    let refused = claim(stated(&|_| ())).await.err().unwrap();
    assert_eq!(refused.why, Refusal::NotAttested);
    assert_eq!(audited(&server), "revoked refused");
    std::fs::write(&list, r#"{"entries": {}}"#).unwrap();
    // After all of that, the enrolment and its challenge are as they were.
    let again = Enrolling::challenge(server.pinned(), &secret, &key).await;
    assert_eq!(again.challenge, asked.challenge);
    let claimed = claim(stated(&|_| ())).await.unwrap();
    finish(claimed, &owner, &secret).await;
}

#[tokio::test]
async fn claims_refused_without_end_then_the_audit_log_records_sixteen() {
    let (server, _folder) = server("required").await;
    let owner = Browser::signed_in(&server).await;
    let secret = phone::offer(&owner, "Phone").await;
    let key = new_key();
    Enrolling::challenge(server.pinned(), &secret, &key).await;
    for _ in 0..20 {
        let none = Attestation::NoneHere.encode();
        let claimed = Enrolling::claim_with(server.pinned(), &secret, same_key(&key), none).await;
        assert_eq!(claimed.err().unwrap().why, Refusal::NotAttested);
    }
    let lines: u32 = server
        .database()
        .query_row(
            "SELECT count(*) FROM audit WHERE event = 'attestation'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(lines, 16);
}

#[tokio::test]
async fn attestation_that_nobody_asked_for_then_refused() {
    let (server, _folder) = server("required").await;
    let owner = Browser::signed_in(&server).await;
    let secret = phone::offer(&owner, "Phone").await;
    let key = new_key();
    // The phone has chosen the challenge itself.
    let attestation = android(&ROOT, &key.public_key(), &AndroidStatement::good(&[0; 32]));
    let refused = Enrolling::claim_with(server.pinned(), &secret, key, attestation).await;
    assert_eq!(refused.err().unwrap().why, Refusal::NotAttested);
    assert_eq!(audited(&server), "challenge refused");
}

#[tokio::test]
async fn attestation_is_recorded_then_a_device_without_one_is_enrolled() {
    let (server, _folder) = server("recorded").await;
    let owner = Browser::signed_in(&server).await;
    let secret = phone::offer(&owner, "Computer").await;
    let key = new_key();
    Enrolling::challenge(server.pinned(), &secret, &key).await;
    let none = Attestation::NoneHere.encode();
    let claimed = Enrolling::claim_with(server.pinned(), &secret, key, none).await;
    finish(claimed.unwrap(), &owner, &secret).await;
    assert_eq!(audited(&server), "none-here not-attested");
    let devices = owner.get("/account/devices").await;
    assert!(
        devices.body.contains("data-attestation=\"none-here\""),
        "{}",
        devices.body
    );
}

#[tokio::test]
async fn server_asks_for_none_then_an_attestation_is_ignored() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    let secret = phone::offer(&owner, "Phone").await;
    let attestation = b"of no interest".to_vec();
    let claimed = Enrolling::claim_with(server.pinned(), &secret, new_key(), attestation).await;
    finish(claimed.unwrap(), &owner, &secret).await;
    let devices = owner.get("/account/devices").await;
    assert!(!devices.body.contains("data-attestation"));
}

#[tokio::test]
async fn pin_reset_then_the_device_is_not_asked_and_stays_attested() {
    let (server, _folder) = server("required").await;
    let owner = Browser::signed_in(&server).await;
    let secret = phone::offer(&owner, "Phone").await;
    let key = new_key();
    let asked = Enrolling::challenge(server.pinned(), &secret, &key).await;
    let attestation = android(
        &ROOT,
        &key.public_key(),
        &AndroidStatement::good(&asked.challenge),
    );
    let claimed = Enrolling::claim_with(server.pinned(), &secret, key, attestation).await;
    let phone = finish(claimed.unwrap(), &owner, &secret).await;
    let page = phone::device_page(phone.device, "reset-pin");
    let link = recovery_link(&server, &owner, &page).await;
    owner.get(&link).await.leads_to(&page);
    let reset = phone::new_secret();
    let offer = format!("{page}/offer");
    phone::offer_at(&owner, &offer, "", &reset).await.is(204);
    phone.reset(&reset, PIN).await;
    let devices = owner.get("/account/devices").await;
    assert!(
        devices.body.contains("data-attestation=\"secure-element\""),
        "{}",
        devices.body
    );
}
