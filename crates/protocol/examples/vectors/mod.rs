//! The vectors of `docs/protocol.md`: one file per concept, each with its inputs, intermediate values and outputs.
//!
//! Invariant: the generator follows the text of the specification with the primitives alone (`E`, HKDF, MAC, AES-GCM,
//! ECDSA); the crate's own functions over them are what the test checks against the files.

pub(crate) mod biometric;
mod cast;
pub(crate) mod chain;
pub(crate) mod challenge_otp;
pub(crate) mod crockford;
pub(crate) mod derivations;
pub(crate) mod encoding;
pub(crate) mod enrolment;
pub(crate) mod form;
pub(crate) mod history;
pub(crate) mod knock;
pub(crate) mod links;
pub(crate) mod moving;
pub(crate) mod own;
pub(crate) mod pin_policy;
pub(crate) mod poll;
pub(crate) mod removal;
pub(crate) mod request_approval;
pub(crate) mod same_device;
mod seeded;
pub(crate) mod transactions;
pub(crate) mod uses;

use serde::Serialize;

/// Every file: its name and its text.
pub(crate) fn all() -> Vec<(&'static str, String)> {
    vec![
        ("biometric.json", text(&biometric::make())),
        ("chain.json", text(&chain::make())),
        ("challenge_otp.json", text(&challenge_otp::make())),
        ("crockford.json", text(&crockford::make())),
        ("derivations.json", text(&derivations::make())),
        ("encoding.json", text(&encoding::make())),
        ("enrolment.json", text(&enrolment::make())),
        ("history.json", text(&history::make())),
        ("knock.json", text(&knock::make())),
        ("links.json", text(&links::make())),
        ("move.json", text(&moving::make())),
        ("pin_policy.json", text(&pin_policy::make())),
        ("poll.json", text(&poll::make())),
        ("removal.json", text(&removal::make())),
        ("request_approval.json", text(&request_approval::make())),
        ("same_device.json", text(&same_device::make())),
        ("self.json", text(&own::make())),
        ("transactions.json", text(&transactions::make())),
    ]
}

fn text(value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value).expect("plain structs always have a JSON form");
    json + "\n"
}
