//! Compares every file of `tests/vectors` with the code, and with the generator that wrote it.
//!
//! A file without a check here fails the test, because an unchecked vector proves nothing.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod account_change;
mod approving;
mod attesting;
mod basics;
mod device_management;
mod enrolling;
mod errors;
mod pending_check;
mod rotation;
mod same_device;
mod transactions;

use std::{collections::BTreeMap, fs, path::Path};

use countersign_protocol::{
    chain::ChainValue,
    ids::DeviceId,
    keys::{FactorKey, PublicKey, RustVerifier, Sign as _, SoftwareKey},
    origin::Origin,
    pin::Pin,
    signed::{Message, SignedBytes},
    text::Text,
};
use serde::{Serialize, de::DeserializeOwned};

#[path = "../../examples/vectors/mod.rs"]
mod vectors;

use vectors::json::{Hex, KeyPair, Wire};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors")
}

fn committed() -> BTreeMap<String, String> {
    let file = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.unwrap().path();
        (
            path.file_name().unwrap().to_str().unwrap().to_owned(),
            fs::read_to_string(path).unwrap(),
        )
    };
    fs::read_dir(folder()).unwrap().map(file).collect()
}

#[test]
fn generator_then_exactly_the_committed_files() {
    let made: BTreeMap<String, String> = vectors::all()
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text))
        .collect();
    let committed = committed();
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&made), names(&committed));
    for (name, text) in &made {
        assert!(
            *text == committed[name],
            "{name} is not what the generator writes"
        );
    }
}

#[test]
fn every_file_then_the_code_agrees() {
    for (name, text) in committed() {
        match name.as_str() {
            "account_change.json" => account_change::check_account_changes(&read(&text)),
            "attestation.json" => attesting::check_attestations(&read(&text)),
            "biometric.json" => transactions::check_biometric(&read(&text)),
            "chain.json" => basics::check_chain(&read(&text)),
            "challenge_otp.json" => approving::check_challenges(&read(&text)),
            "copied.json" => approving::check_report_of_a_copy(&read(&text)),
            "crockford.json" => basics::check_crockford(&read(&text)),
            "derivations.json" => basics::check_derivations(&read(&text)),
            "encoding.json" => basics::check_encoding(&read(&text)),
            "enrolment.json" => enrolling::check_enrolments(&read(&text)),
            "history.json" => device_management::check_history(&read(&text)),
            "knock.json" => pending_check::check_pending_checks(&read(&text)),
            "limits.json" => basics::check_limits(&read(&text)),
            "links.json" => basics::check_links(&read(&text)),
            "move.json" => device_management::check_moves(&read(&text)),
            "pin_policy.json" => basics::check_pin_policy(&read(&text)),
            "poll.json" => approving::check_poll(&read(&text)),
            "removal.json" => approving::check_removal(&read(&text)),
            "request_approval.json" => approving::check_requests(&read(&text)),
            "rotation.json" => rotation::check_rotations(&read(&text)),
            "same_device.json" => same_device::check_same_device(&read(&text)),
            "self.json" => device_management::check_device_initiated(&read(&text)),
            "transactions.json" => transactions::check_transactions(&read(&text)),
            other => panic!("nothing checks {other}"),
        }
    }
}

fn read<T: DeserializeOwned + Serialize>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

/// Checks that the wire bytes are this message, signed by this key with exactly the signature of RFC 6979.
fn check_wire<M: Message + core::fmt::Debug + PartialEq>(wire: &Wire, key: &KeyPair, message: &M) {
    let signed = SignedBytes::from_wire(&wire.bytes()).unwrap();
    let public = PublicKey::from_slice(&key.public.0).unwrap();
    let verified = signed.verify::<M>(&public, &RustVerifier).unwrap();
    assert_eq!(&*verified, message);
    assert_eq!(verified.hash().0, wire.hash.array());
    assert_eq!(signed.label(), Ok(M::LABEL));
    let Ok(again) = SignedBytes::sign(&key.key(), message);
    assert_eq!(again.to_wire(), wire.bytes());
    check_key(key);
}

fn check_key(key: &KeyPair) {
    assert_eq!(key.key().public_key().as_bytes(), key.public.0.as_slice());
}

fn public(key: &KeyPair) -> PublicKey {
    PublicKey::from_slice(&key.public.0).unwrap()
}

fn id(bytes: &Hex) -> DeviceId {
    DeviceId(bytes.array())
}

fn text<const MAX: usize>(text: &str) -> Text<MAX> {
    Text::new(text).unwrap()
}

fn origin(text: &str) -> Origin {
    Origin::parse(text).unwrap()
}

fn pin(text: &str) -> Pin {
    Pin::parse(text).unwrap()
}

fn chain(bytes: &Hex) -> ChainValue {
    ChainValue::from_bytes(bytes.array())
}

fn factor(bytes: &Hex) -> FactorKey {
    FactorKey::from_bytes(bytes.array())
}

#[test]
fn scalar_of_no_key_then_refused() {
    assert!(SoftwareKey::from_scalar(&[0; 32]).is_err());
    assert!(SoftwareKey::from_scalar(&[0xFF; 32]).is_err());
}
