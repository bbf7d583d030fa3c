//! The vectors of `docs/protocol.md`: one file per concept, each with its inputs, intermediate values and outputs.
//!
//! Invariant: the generator follows the text of the specification with the primitives alone (`E`, HKDF, MAC, AES-GCM,
//! ECDSA); the crate's own functions over them are what the test checks against the files.

pub mod pin_policy;
pub mod seeded;

use serde::Serialize;

/// Every file: its name and its text.
pub fn all() -> Vec<(&'static str, String)> {
    vec![("pin_policy.json", text(&pin_policy::make()))]
}

fn text(value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value).expect("plain structs always have a JSON form");
    json + "\n"
}
