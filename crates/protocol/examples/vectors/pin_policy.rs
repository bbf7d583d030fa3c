//! protocol.md §3.1: the PINs that the policy refuses, and the reasons.

use countersign_protocol::pin::{Guessable, Pin};
use serde::{Deserialize, Serialize};

use super::seed;

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PinPolicy {
    pub(crate) section: String,
    pub(crate) origin: String,
    pub(crate) cases: Vec<Case>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) pin: String,
    /// The name of the reason; null if the PIN is accepted.
    pub(crate) refused: Option<String>,
}

/// Boundary cases of every reason, in the order of the checks.
const NAMED: &[(&str, &[&str])] = &[
    (
        "same-digit",
        &[
            "0000", "1111", "2222", "3333", "4444", "5555", "6666", "7777", "8888", "9999",
        ],
    ),
    (
        "sequence",
        &[
            "0123", "1234", "2345", "3456", "4567", "5678", "6789", "7890", "8901", "9012", "3210",
            "4321", "5432", "6543", "7654", "8765", "9876", "0987", "1098", "2109",
        ],
    ),
    ("keypad-line", &["2580", "0852"]),
    (
        "pairs",
        &[
            "0101", "1010", "1212", "2121", "9090", "0011", "1100", "1122", "7722", "9988", "0110",
            "1001", "1221", "3883", "9009", "2020", "2002", "1919", "1991", "2112",
        ],
    ),
    (
        "year",
        &[
            "1900", "1901", "1939", "1957", "1984", "1999", "2000", "2001", "2010", "2024", "2029",
        ],
    ),
];

/// PINs that are close to a rule but accepted.
const ACCEPTED: &[&str] = &[
    "1899", "2030", "1890", "2035", "0001", "1000", "1112", "2111", "1211", "1121", "1235", "0124",
    "1233", "7891", "8902", "1357", "2468", "9753", "3579", "0246", "2581", "0853", "1470", "3690",
    "0741", "1231", "1232", "1213", "1223", "4917",
];

/// Number of further PINs, drawn from the seed.
const DRAWN: usize = 100;

pub(crate) fn make() -> PinPolicy {
    let mut cases: Vec<Case> = Vec::new();
    for (reason, pins) in NAMED {
        cases.extend(pins.iter().map(|pin| Case {
            pin: (*pin).to_owned(),
            refused: Some((*reason).to_owned()),
        }));
    }
    cases.extend(ACCEPTED.iter().map(|pin| accepted((*pin).to_owned())));
    let mut draw = 0;
    let whole = cases.len() + DRAWN;
    while cases.len() < whole {
        let number = u64::from_be_bytes(seed::bytes(&format!("pin {draw}"))) % 10_000;
        let pin = format!("{number:04}");
        draw += 1;
        if reason(&pin).is_none() && cases.iter().all(|case| case.pin != pin) {
            cases.push(accepted(pin));
        }
    }
    PinPolicy {
        section: "3.1".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        cases,
    }
}

fn accepted(pin: String) -> Case {
    Case { pin, refused: None }
}

fn reason(pin: &str) -> Option<Guessable> {
    Pin::parse(pin).expect("four digits").guessable()
}
