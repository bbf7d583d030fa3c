//! Attestation in the TOML file: the table `[attestation]`.

use std::path::PathBuf;

use serde::Deserialize;

use super::{ConfigError, Options};
use crate::domain::attestation::{AppleEnvironment, AttestationPolicy};

/// The settings of attestation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttestationSettings {
    /// Whether the server asks for attestations.
    pub policy: AttestationPolicy,
    /// Android's roots, in PEM.
    pub android_roots: Option<PathBuf>,
    /// Android's list of revoked certificates, in JSON.
    pub android_revoked: Option<PathBuf>,
    /// Apple's root of App Attest, in PEM.
    pub apple_roots: Option<PathBuf>,
    /// The environment of App Attest.
    pub apple_environment: AppleEnvironment,
}

/// The table `[attestation]`, as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct AttestationOptions {
    /// `off`, `recorded` or `required`.
    pub new_devices: Option<String>,
    /// A file with Android's roots, in PEM.
    pub android_roots: Option<PathBuf>,
    /// A file with Android's list of revoked certificates, in JSON.
    pub android_revoked: Option<PathBuf>,
    /// A file with Apple's root of App Attest, in PEM.
    pub apple_roots: Option<PathBuf>,
    /// `production` or `development`.
    pub apple_environment: Option<String>,
}

impl AttestationOptions {
    pub(super) fn over(self, file: Self) -> Self {
        Self {
            new_devices: self.new_devices.or(file.new_devices),
            android_roots: self.android_roots.or(file.android_roots),
            android_revoked: self.android_revoked.or(file.android_revoked),
            apple_roots: self.apple_roots.or(file.apple_roots),
            apple_environment: self.apple_environment.or(file.apple_environment),
        }
    }
}

fn refuse<T>(option: &'static str, reason: &'static str) -> Result<T, ConfigError> {
    Err(ConfigError::Option { option, reason })
}

impl Options {
    /// The checked settings. With a policy, at least one platform has roots and an app.
    pub(super) fn attestation_settings(&self) -> Result<AttestationSettings, ConfigError> {
        let options = self.attestation.clone();
        let word = options.new_devices.as_deref().unwrap_or("off");
        let Some(policy) = AttestationPolicy::from_word(word) else {
            return refuse(
                "attestation.new-devices",
                "must be off, recorded or required",
            );
        };
        let word = options.apple_environment.as_deref().unwrap_or("production");
        let Some(apple_environment) = AppleEnvironment::from_word(word) else {
            return refuse(
                "attestation.apple-environment",
                "must be production or development",
            );
        };
        let has_apps = self
            .apple_app_ids
            .as_ref()
            .is_some_and(|ids| !ids.is_empty());
        let android = options.android_roots.is_some();
        if policy != AttestationPolicy::Off {
            if !android && options.apple_roots.is_none() {
                return refuse(
                    "attestation",
                    "needs android-roots or apple-roots: without roots no device can be attested",
                );
            }
            if android && self.android_apps.is_empty() {
                return refuse("attestation.android-roots", "needs the app in android-apps");
            }
            if options.apple_roots.is_some() && !has_apps {
                return refuse("attestation.apple-roots", "needs the app in apple-app-ids");
            }
        }
        Ok(AttestationSettings {
            policy,
            android_roots: options.android_roots,
            android_revoked: options.android_revoked,
            apple_roots: options.apple_roots,
            apple_environment,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::AndroidApp;

    fn options(text: &str) -> Options {
        toml::from_str(text).unwrap()
    }

    fn refused(text: &str) -> String {
        let error = options(text).attestation_settings().unwrap_err();
        error.to_string()
    }

    #[test]
    fn no_table_then_attestation_is_off() {
        let settings = options("").attestation_settings().unwrap();
        assert_eq!(settings, AttestationSettings::default());
    }

    #[test]
    fn policy_without_roots_or_app_then_refused() {
        let required = "[attestation]\nnew-devices = \"required\"\n";
        assert!(refused(required).contains("without roots"));
        let android = format!("{required}android-roots = \"roots.pem\"");
        assert!(refused(&android).contains("android-apps"));
        let apple = format!("{required}apple-roots = \"apple.pem\"");
        assert!(refused(&apple).contains("apple-app-ids"));
        let mut whole = options(&android);
        whole.android_apps.push(AndroidApp {
            package: "eu.countersign.app".into(),
            sha256_fingerprints: Vec::new(),
        });
        let settings = whole.attestation_settings().unwrap();
        assert_eq!(settings.policy, AttestationPolicy::Required);
    }

    #[test]
    fn unknown_word_then_refused() {
        assert!(refused("[attestation]\nnew-devices = \"Required\"").contains("must be off"));
        assert!(refused("[attestation]\napple-environment = \"test\"").contains("production"));
        let unknown: Result<Options, _> = toml::from_str("[attestation]\nroots = \"a\"");
        assert!(unknown.is_err());
    }
}
