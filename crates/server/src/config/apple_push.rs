//! The table `[apple-push]` of the configuration file: the operator's key of Apple's push service (ADR 46).

use std::path::PathBuf;

use rustls::pki_types::CertificateDer;
use serde::Deserialize;

use super::apps::is_apple_app_id;
use super::{ConfigError, Options};

/// The settings, as they are written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ApplePushOptions {
    /// The app: ten characters of the team, and the bundle's id, such as `AB12CD34EF.eu.countersign.app`.
    pub app_id: String,
    /// The ten characters of the key.
    pub key_id: String,
    /// A file that holds the private key in PEM form, as Apple's page for keys offers it.
    pub key: PathBuf,
}

/// The checked settings.
#[derive(Debug, Clone)]
pub struct ApplePush {
    /// The team that the key belongs to.
    pub team_id: String,
    /// The bundle's id.
    pub topic: String,
    /// The ten characters of the key.
    pub key_id: String,
    /// The file of the private key.
    pub key: PathBuf,
    /// The hosts: Apple's, except in tests.
    pub hosts: AppleHosts,
}

/// The hosts of Apple's push service.
#[derive(Debug, Clone)]
pub struct AppleHosts {
    /// For apps from a store or an organisation.
    pub production: String,
    /// For apps that Xcode installed.
    pub development: String,
    /// The only root that is trusted, in place of the system's.
    pub root: Option<CertificateDer<'static>>,
}

impl Default for AppleHosts {
    fn default() -> Self {
        Self {
            production: "https://api.push.apple.com".into(),
            development: "https://api.sandbox.push.apple.com".into(),
            root: None,
        }
    }
}

impl Options {
    /// The checked settings of Apple's push service.
    pub(super) fn checked_apple_push(&self) -> Result<Option<ApplePush>, ConfigError> {
        let Some(options) = &self.apple_push else {
            return Ok(None);
        };
        let refuse = |option, reason| Err(ConfigError::Option { option, reason });
        let Some((team_id, topic)) = options
            .app_id
            .split_once('.')
            .filter(|_| is_apple_app_id(&options.app_id))
        else {
            return refuse(
                "apple-push.app-id",
                "must be the team and the bundle's id, such as AB12CD34EF.eu.countersign.app",
            );
        };
        let in_key_id = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        if options.key_id.len() != 10 || !options.key_id.bytes().all(in_key_id) {
            return refuse(
                "apple-push.key-id",
                "must be the ten capital letters and digits of the key",
            );
        }
        Ok(Some(ApplePush {
            team_id: team_id.into(),
            topic: topic.into(),
            key_id: options.key_id.clone(),
            key: options.key.clone(),
            hosts: AppleHosts::default(),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(text: &str) -> Result<Option<ApplePush>, String> {
        let options: Options = toml::from_str(text).map_err(|error| error.to_string())?;
        options
            .checked_apple_push()
            .map_err(|error| error.to_string())
    }

    #[test]
    fn settings_of_apple_push_then_team_and_topic_are_read() {
        assert!(options("").unwrap().is_none());
        let text = "[apple-push]\napp-id = \"AB12CD34EF.eu.countersign.app\"\nkey-id = \"K1234567AB\"\nkey = \"/etc/key.p8\"";
        let apple = options(text).unwrap().unwrap();
        assert_eq!(apple.team_id, "AB12CD34EF");
        assert_eq!(apple.topic, "eu.countersign.app");
        assert_eq!(apple.key_id, "K1234567AB");
        assert_eq!(apple.hosts.production, "https://api.push.apple.com");
    }

    #[test]
    fn settings_of_apple_push_are_wrong_then_refused_by_name() {
        for (app_id, key_id, wrong) in [
            ("eu.countersign.app", "K1234567AB", "apple-push.app-id"),
            ("AB12CD34EF.", "K1234567AB", "apple-push.app-id"),
            ("AB12CD34EF.eu.app", "K1234567A", "apple-push.key-id"),
            ("AB12CD34EF.eu.app", "k1234567ab", "apple-push.key-id"),
        ] {
            let text =
                format!("[apple-push]\napp-id = \"{app_id}\"\nkey-id = \"{key_id}\"\nkey = \"a\"");
            let refused = options(&text).unwrap_err();
            assert!(refused.starts_with(wrong), "{refused}");
        }
        assert!(options("[apple-push]\nkey = \"a\"").is_err());
    }
}
