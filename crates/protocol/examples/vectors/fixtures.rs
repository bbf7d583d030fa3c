//! The enrolment, phone and server that all files share.

use countersign_protocol::{
    chain::ChainValue,
    derive::hkdf,
    keys::{Sign, SoftwareKey},
};

use super::seed::bytes;

pub(crate) const ORIGIN: &str = "https://login.example.eu";
pub(crate) const SERVER_NAME: &str = "Example";
pub(crate) const ACCOUNT: &str = "m***@e***";
pub(crate) const PIN: &str = "4917";
pub(crate) const WRONG_PIN: &str = "4918";
/// 2026-01-01T00:00:00Z.
pub(crate) const NOW: u64 = 1_767_225_600;

pub(crate) fn server() -> SoftwareKey {
    key("S")
}

pub(crate) fn device() -> SoftwareKey {
    key("T")
}

fn key(name: &str) -> SoftwareKey {
    SoftwareKey::from_scalar(&bytes(name)).expect("these seeds give scalars of the group")
}

pub(crate) fn server_public() -> [u8; 65] {
    *server().public_key().as_bytes()
}

pub(crate) fn device_id() -> [u8; 16] {
    bytes("device_id")
}

pub(crate) fn pin_key() -> [u8; 32] {
    bytes("K_pin")
}

pub(crate) fn bio_key() -> [u8; 32] {
    bytes("K_bio")
}

pub(crate) fn device_secret() -> [u8; 32] {
    bytes("S_dev")
}

pub(crate) fn first_chain() -> [u8; 32] {
    bytes("O_0")
}

/// The key that a wrong PIN yields from M.
pub(crate) fn wrong_pin_key() -> [u8; 32] {
    let mask = |pin: &str| {
        hkdf::<32>(
            &device_secret(),
            pin.as_bytes(),
            "cs1/pin-mask",
            &[&device_id()],
        )
    };
    let (right, wrong, key) = (mask(PIN), mask(WRONG_PIN), pin_key());
    core::array::from_fn(|i| key[i] ^ right[i] ^ wrong[i])
}

/// Returns O after `steps` steps of epoch 0.
pub(crate) fn chain_at(steps: u64) -> [u8; 32] {
    *ChainValue::from_bytes(first_chain()).ahead(steps).expose()
}
