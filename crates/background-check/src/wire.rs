//! What goes to Kotlin and Swift and comes back, as JSON.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize, Serializer};

/// An account to ask for while the app sleeps: enough for a knock, and no secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Watched {
    /// The server, protocol.md §1.5.
    pub origin: String,
    /// The device's id there.
    #[serde(serialize_with = "base64")]
    pub device: [u8; 16],
    /// The name by which the platform's key store knows T.
    #[serde(serialize_with = "base64")]
    pub key: Vec<u8>,
    /// `S_pub`, protocol.md §1.2: `04 ‖ x ‖ y`.
    #[serde(serialize_with = "base64")]
    pub server_key: [u8; 65],
    /// How far the server's clock is ahead of this device's; behind: negative.
    pub clock_offset_s: i64,
}

/// A whole list of them.
#[cfg(any(mobile, test))]
#[derive(Serialize)]
pub(crate) struct Watch {
    pub(crate) watched: Vec<Watched>,
}

/// Of a command that needs no more than its name. Kotlin takes objects only: `()` would be `null`.
#[cfg(any(mobile, test))]
#[derive(Serialize)]
pub(crate) struct Nothing {}

/// What the platform says of itself, told anew whenever it changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct State {
    /// When this app can look.
    pub way: Way,
    /// Whether it may show notifications.
    pub leave: Leave,
    /// The address at which a push service takes wake-ups for this app.
    pub endpoint: Option<String>,
}

/// When the app can look for requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Way {
    /// Only while it is open: the person or the system lets it do nothing in the background.
    #[default]
    WhileOpen,
    /// Now and then, when the system sees fit.
    Periodic,
    /// Now and then, and at once when a push service wakes it.
    Push,
}

/// Whether the app may show notifications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Leave {
    /// It may.
    Allowed,
    /// Nobody was asked yet.
    #[default]
    NotAsked,
    /// It may not; only the platform's settings change that.
    Refused,
}

fn base64<S: Serializer>(bytes: impl AsRef<[u8]>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&STANDARD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn account_is_handed_over_then_it_is_what_kotlin_and_swift_read() {
        let watched = Watched {
            origin: "https://id.example.org".into(),
            device: [1; 16],
            key: b"countersign.t.1".to_vec(),
            server_key: [4; 65],
            clock_offset_s: -3,
        };

        let json = serde_json::to_value(&watched).expect("plain values");

        assert_eq!(
            json,
            serde_json::json!({
                "origin": "https://id.example.org",
                "device": "AQEBAQEBAQEBAQEBAQEBAQ==",
                "key": "Y291bnRlcnNpZ24udC4x",
                "serverKey": STANDARD.encode([4; 65]),
                "clockOffsetS": -3,
            })
        );
    }

    #[test]
    fn command_is_given_then_its_arguments_are_an_object_with_or_without_fields() {
        let nothing = serde_json::to_value(Nothing {}).expect("plain values");
        assert_eq!(nothing, serde_json::json!({}));
        let watched = Vec::new();
        let nobody = serde_json::to_value(Watch { watched }).expect("plain values");
        assert_eq!(nobody, serde_json::json!({ "watched": [] }));
    }

    #[test]
    fn platform_tells_its_state_then_it_is_read() {
        let pushed: State = serde_json::from_str(
            r#"{"way":"push","leave":"allowed","endpoint":"https://push.example/1"}"#,
        )
        .expect("as Kotlin writes it");
        assert_eq!(pushed.way, Way::Push);
        assert_eq!(pushed.leave, Leave::Allowed);
        assert_eq!(pushed.endpoint.as_deref(), Some("https://push.example/1"));

        let asleep: State = serde_json::from_str(r#"{"way":"whileOpen","leave":"notAsked"}"#)
            .expect("as Swift writes it");
        assert_eq!(asleep, State::default());
    }
}
