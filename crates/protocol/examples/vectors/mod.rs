//! The vectors of `docs/protocol.md`: one file per concept, with inputs, intermediate values and outputs.
//!
//! Invariant: the generator follows the text of the specification and uses only the primitives (`E`, HKDF, MAC, AES-GCM,
//! ECDSA). The test checks the crate's other functions against the files.

pub(crate) mod account_change;
pub(crate) mod attestation;
pub(crate) mod biometric;
pub(crate) mod chain;
pub(crate) mod challenge_otp;
pub(crate) mod copied;
pub(crate) mod crockford;
pub(crate) mod derivations;
pub(crate) mod device_initiated;
pub(crate) mod encoding;
pub(crate) mod enrolment;
pub(crate) mod exchange;
mod fixtures;
pub(crate) mod history;
pub(crate) mod json;
pub(crate) mod limits;
pub(crate) mod links;
pub(crate) mod moves;
pub(crate) mod pending_check;
pub(crate) mod pin_policy;
pub(crate) mod poll;
pub(crate) mod removal;
pub(crate) mod request_approval;
pub(crate) mod rotation;
pub(crate) mod same_device;
mod schemas;
mod seed;
pub(crate) mod transactions;

use serde::Serialize;

/// Returns the name and the text of every file.
pub(crate) fn all() -> Vec<(&'static str, String)> {
    vec![
        ("account_change.json", text(&account_change::make())),
        ("attestation.json", text(&attestation::make())),
        ("biometric.json", text(&biometric::make())),
        ("chain.json", text(&chain::make())),
        ("challenge_otp.json", text(&challenge_otp::make())),
        ("copied.json", text(&copied::make())),
        ("crockford.json", text(&crockford::make())),
        ("derivations.json", text(&derivations::make())),
        ("encoding.json", text(&encoding::make())),
        ("enrolment.json", text(&enrolment::make())),
        ("history.json", text(&history::make())),
        ("knock.json", text(&pending_check::make())),
        ("limits.json", text(&limits::make())),
        ("links.json", text(&links::make())),
        ("move.json", text(&moves::make())),
        ("pin_policy.json", text(&pin_policy::make())),
        ("poll.json", text(&poll::make())),
        ("removal.json", text(&removal::make())),
        ("request_approval.json", text(&request_approval::make())),
        ("rotation.json", text(&rotation::make())),
        ("same_device.json", text(&same_device::make())),
        ("self.json", text(&device_initiated::make())),
        ("transactions.json", text(&transactions::make())),
    ]
}

fn text(value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value).expect("plain structs always have a JSON form");
    json + "\n"
}
