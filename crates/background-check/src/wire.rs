//! The JSON that crosses to Kotlin and Swift.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize, Serializer};

/// An account to check while the app is closed. Holds what a pending check needs, and no secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckTarget {
    /// The server's origin, protocol.md §1.5.
    pub origin: String,
    /// The device id at that server.
    #[serde(serialize_with = "base64")]
    pub device: [u8; 16],
    /// The name of T in the platform's key store.
    #[serde(serialize_with = "base64")]
    pub key: Vec<u8>,
    /// `S_pub`, protocol.md §1.2: `04 ‖ x ‖ y`.
    #[serde(serialize_with = "base64")]
    pub server_key: [u8; 65],
    /// Server time minus device time, in seconds.
    pub clock_offset_s: i64,
}

/// The arguments of `setTargets`.
#[cfg(any(mobile, test))]
#[derive(Serialize)]
pub(crate) struct SetTargets {
    pub(crate) targets: Vec<CheckTarget>,
}

/// The arguments of a command that has none. Kotlin accepts only objects, and `()` would serialize to `null`.
#[cfg(any(mobile, test))]
#[derive(Serialize)]
pub(crate) struct NoArguments {}

/// The state of notifications about pending requests. The platform sends it after each change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NotificationStatus {
    /// When the app can check for requests.
    pub delivery_mode: DeliveryMode,
    /// Whether the app may show notifications.
    pub permission: Permission,
    /// The endpoint at which a push service accepts wake-ups for this app.
    pub endpoint: Option<String>,
}

/// When the app can check for requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DeliveryMode {
    /// Only while the app is in the foreground: the system or the user has restricted background work.
    #[default]
    WhileOpen,
    /// Periodically, at times that the system chooses.
    Periodic,
    /// At once, when a push service wakes the app; periodically as well.
    Push,
    /// At once, when Apple's push service shows the app's notification; periodically as well.
    ApplePush,
}

/// Whether the app may show notifications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Permission {
    /// Granted.
    Allowed,
    /// The user has not been asked.
    #[default]
    NotAsked,
    /// Denied. Only the platform's settings can change this.
    Refused,
}

fn base64<S: Serializer>(bytes: impl AsRef<[u8]>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&STANDARD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn target_is_serialized_then_kotlin_and_swift_can_read_it() {
        let target = CheckTarget {
            origin: "https://id.example.org".into(),
            device: [1; 16],
            key: b"countersign.t.1".to_vec(),
            server_key: [4; 65],
            clock_offset_s: -3,
        };

        let json = serde_json::to_value(&target).expect("plain values");

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
    fn arguments_are_serialized_then_they_are_an_object_even_without_fields() {
        let nothing = serde_json::to_value(NoArguments {}).expect("plain values");
        assert_eq!(nothing, serde_json::json!({}));
        let targets = Vec::new();
        let empty = serde_json::to_value(SetTargets { targets }).expect("plain values");
        assert_eq!(empty, serde_json::json!({ "targets": [] }));
    }

    #[test]
    fn platform_sends_its_status_then_it_is_read() {
        let push: NotificationStatus = serde_json::from_str(
            r#"{"deliveryMode":"push","permission":"allowed","endpoint":"https://push.example/1"}"#,
        )
        .expect("the form that Kotlin writes");
        assert_eq!(push.delivery_mode, DeliveryMode::Push);
        assert_eq!(push.permission, Permission::Allowed);
        assert_eq!(push.endpoint.as_deref(), Some("https://push.example/1"));

        let apple: NotificationStatus = serde_json::from_str(
            r#"{"deliveryMode":"applePush","permission":"allowed","endpoint":"apns:production:00"}"#,
        )
        .expect("the form that Swift writes");
        assert_eq!(apple.delivery_mode, DeliveryMode::ApplePush);

        let initial: NotificationStatus =
            serde_json::from_str(r#"{"deliveryMode":"whileOpen","permission":"notAsked"}"#)
                .expect("the form that Swift writes");
        assert_eq!(initial, NotificationStatus::default());
    }
}
