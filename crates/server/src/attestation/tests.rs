//! The server's results for the vectors of protocol.md §3.7, and its files.

use std::collections::BTreeSet;
use std::fs;

use protocol::{
    keys::{PublicKey, Sign as _, SoftwareKey},
    signed::Message as _,
};
use serde::Deserialize;
use tempfile::TempDir;
use testkit::attestation::{AndroidStatement, Authority, chain, signer_fingerprint};

use super::*;

const VECTORS: &str = include_str!("../../../../tests/vectors/attestation.json");

#[derive(Deserialize)]
struct Vectors {
    device_key: KeyOfVectors,
    challenge: String,
    now: u64,
    android: AndroidVectors,
    app_attest: AppleVectors,
    none: Vec<Case>,
}

#[derive(Deserialize)]
struct KeyOfVectors {
    public: String,
}

#[derive(Deserialize)]
struct AndroidVectors {
    root: String,
    package: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct AppleVectors {
    root: String,
    app_id: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    #[serde(default)]
    revoked: Option<String>,
    attestation: String,
    result: String,
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
        .collect()
}

fn vectors() -> Vectors {
    serde_json::from_str(VECTORS).unwrap()
}

fn pem(der: &[u8]) -> String {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    let text = STANDARD.encode(der);
    format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n")
}

/// A verifier with these roots and this list, whose files lie in the folder.
fn verifier(folder: &TempDir, vectors: &Vectors, revoked: Option<&str>) -> AttestationVerifier {
    let file = |name: &str, content: &str| {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        Some(path)
    };
    let settings = AttestationSettings {
        policy: AttestationPolicy::Required,
        android_roots: file("android.pem", &pem(&bytes(&vectors.android.root))),
        android_revoked: revoked.and_then(|list| file("status.json", list)),
        apple_roots: file("apple.pem", &pem(&bytes(&vectors.app_attest.root))),
        apple_environment: AppleEnvironment::Production,
    };
    let app = AndroidApp {
        package: vectors.android.package.clone(),
        sha256_fingerprints: vec![signer_fingerprint()],
    };
    let app_id = vectors.app_attest.app_id.clone();
    AttestationVerifier::load(&settings, &[app], &[app_id]).unwrap()
}

#[test]
fn vectors_then_the_same_results() {
    let vectors = vectors();
    let folder = tempfile::tempdir().unwrap();
    let key = PublicKey::from_slice(&bytes(&vectors.device_key.public)).unwrap();
    let challenge = bytes(&vectors.challenge).try_into().unwrap();
    let expected = Expected {
        challenge: &challenge,
        key: &key,
    };
    let mut seen = BTreeSet::new();
    let android = vectors.android.cases.iter();
    for case in android
        .chain(&vectors.app_attest.cases)
        .chain(&vectors.none)
    {
        let verifier = verifier(&folder, &vectors, case.revoked.as_deref());
        let attestation = Attestation::parse(&bytes(&case.attestation)).unwrap();
        let result = verifier.verify(&attestation, &expected, UnixSeconds(vectors.now));
        assert_eq!(result.word(), case.result, "{}", case.name);
        seen.insert(result.word());
    }
    // A message cannot exceed the bounds of chains, and `not_configured…` below has the server without roots.
    let elsewhere = [
        AttestationFailure::TooLarge,
        AttestationFailure::NotConfigured,
    ];
    for (why, word) in AttestationFailure::ALL {
        assert!(seen.contains(word) || elsewhere.contains(&why), "{word}");
    }
}

#[test]
fn not_configured_for_a_platform_then_not_attested() {
    let key = SoftwareKey::from_scalar(&[3; 32]).unwrap().public_key();
    let settings = AttestationSettings {
        policy: AttestationPolicy::Recorded,
        ..AttestationSettings::default()
    };
    let verifier = AttestationVerifier::load(&settings, &[], &[]).unwrap();
    let expected = Expected {
        challenge: &[1; 32],
        key: &key,
    };
    let root = Authority {
        name: "Root",
        scalar: 4,
        serial: 5,
    };
    let good = chain(&root, &key, &AndroidStatement::good(&[1; 32]));
    let android = Attestation::Android(good.into_iter().map(protocol::messages::Opaque).collect());
    let apple = Attestation::AppAttest {
        key_id: [0; 32],
        object: protocol::messages::Opaque(Vec::new()),
    };
    for attestation in [android, apple] {
        let result = verifier.verify(&attestation, &expected, UnixSeconds(0));
        assert_eq!(result.outcome, Err(AttestationFailure::NotConfigured));
    }
}

#[test]
fn too_many_or_too_large_certificates_then_refused_before_they_are_read() {
    let vectors = vectors();
    let folder = tempfile::tempdir().unwrap();
    let verifier = verifier(&folder, &vectors, None);
    let key = SoftwareKey::from_scalar(&[3; 32]).unwrap().public_key();
    let expected = Expected {
        challenge: &[1; 32],
        key: &key,
    };
    let many = Attestation::Android(vec![Default::default(); MAX_CERTIFICATES + 1]);
    let result = verifier.verify(&many, &expected, UnixSeconds(vectors.now));
    assert_eq!(result.outcome, Err(AttestationFailure::TooLarge));
    // An object whose chain has five certificates, and one with a certificate of 4,097 bytes.
    let with_chain = |chain: Vec<u8>| {
        let head = [vec![0xA3, 0x63], b"fmt\x6Fapple-appattest".to_vec()].concat();
        let data = b"\x68authData\x40\x67attStmt\xA1\x63x5c".to_vec();
        Attestation::AppAttest {
            key_id: [0; 32],
            object: protocol::messages::Opaque([head, data, chain].concat()),
        }
    };
    let five = with_chain([vec![0x85], vec![0x40; 5]].concat());
    let large = with_chain([vec![0x81, 0x59, 0x10, 0x01], vec![0; 4_097]].concat());
    for attestation in [five, large] {
        let result = verifier.verify(&attestation, &expected, UnixSeconds(vectors.now));
        assert_eq!(result.outcome, Err(AttestationFailure::TooLarge));
    }
}

#[test]
fn file_of_roots_that_cannot_be_used_then_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("roots.pem");
    let load = || {
        let settings = AttestationSettings {
            policy: AttestationPolicy::Recorded,
            android_roots: Some(path.clone()),
            ..AttestationSettings::default()
        };
        let error = AttestationVerifier::load(&settings, &[], &[]).unwrap_err();
        error.to_string()
    };
    assert!(load().contains("correct the path"));
    fs::write(&path, "").unwrap();
    assert!(load().contains("no certificate in PEM"));
    fs::write(&path, pem(b"no certificate")).unwrap();
    assert!(load().contains("no certificate in PEM"));
    let large = vec![b' '; usize::try_from(MAX_ROOTS_FILE).unwrap() + 1];
    fs::write(&path, large).unwrap();
    assert!(load().contains("larger than"));
}
