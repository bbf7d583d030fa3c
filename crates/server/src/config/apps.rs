//! The apps that open this server's links without asking (protocol.md §7.1). Platforms verify them by files that the server serves.

use serde::Deserialize;

/// An app on Android.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AndroidApp {
    /// Its application id, such as `eu.countersign.app`.
    pub package: String,
    /// SHA-256 of the certificates that it may be signed with, as `keytool` prints them.
    pub sha256_fingerprints: Vec<String>,
}

impl AndroidApp {
    /// The same, if it can be; fingerprints in the one form that the platform takes.
    pub(super) fn check(self) -> Result<Self, &'static str> {
        if !is_package(&self.package) {
            return Err("package must be an application id, such as \"eu.countersign.app\"");
        }
        if self.sha256_fingerprints.is_empty() {
            return Err("needs at least one of sha256-fingerprints");
        }
        if !self.sha256_fingerprints.iter().all(|text| is_sha256(text)) {
            return Err(
                "a fingerprint has 32 bytes in hex with colons between, as in \"14:6D:E9:…\"",
            );
        }
        let upper = |text: &String| text.to_ascii_uppercase();
        Ok(Self {
            sha256_fingerprints: self.sha256_fingerprints.iter().map(upper).collect(),
            ..self
        })
    }
}

/// Two names or more, each of letters, digits and `_`, beginning with a letter.
fn is_package(text: &str) -> bool {
    let name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    text.contains('.') && text.split('.').all(name)
}

fn is_sha256(text: &str) -> bool {
    let byte = |byte: &str| byte.len() == 2 && byte.bytes().all(|digit| digit.is_ascii_hexdigit());
    text.split(':').count() == 32 && text.split(':').all(byte)
}

/// An app on iOS: ten characters of the team, and the bundle's id.
pub(super) fn is_apple_app_id(text: &str) -> bool {
    let Some((team, bundle)) = text.split_once('.') else {
        return false;
    };
    let in_team = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let in_bundle = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let name = |name: &str| !name.is_empty() && name.bytes().all(in_bundle);
    team.len() == 10 && team.bytes().all(in_team) && bundle.split('.').all(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(package: &str, fingerprint: &str) -> AndroidApp {
        AndroidApp {
            package: package.into(),
            sha256_fingerprints: vec![fingerprint.into()],
        }
    }

    #[test]
    fn app_of_android_then_taken_in_one_form() {
        let fingerprint = ["0a"; 32].join(":");
        let checked = app("eu.countersign.app_2", &fingerprint).check().unwrap();
        assert_eq!(checked.sha256_fingerprints, [["0A"; 32].join(":")]);
        for package in [
            "", "app", "eu.", ".eu", "eu..app", "eu.2app", "eu.app-x", "eu.ä",
        ] {
            assert!(app(package, &fingerprint).check().is_err(), "{package}");
        }
        let (short, bare) = (["0A"; 31].join(":"), ["0A"; 32].join(""));
        let (long, odd) = (["0A"; 33].join(":"), ["0G"; 32].join(":"));
        for fingerprint in ["", &short, &bare, &long, &odd] {
            assert!(app("eu.app", fingerprint).check().is_err(), "{fingerprint}");
        }
    }

    #[test]
    fn id_of_an_apple_app_then_team_and_bundle() {
        assert!(is_apple_app_id("AB12CD34EF.eu.countersign.app"));
        for bad in [
            "",
            "eu.countersign.app",
            "AB12CD34EF",
            "AB12CD34EF.",
            "ab12cd34ef.eu.app",
            "AB12CD34E.eu.app",
            "AB12CD34EF.eu..app",
            "AB12CD34EF.eu/app",
            "AB12CD34EF.*",
        ] {
            assert!(!is_apple_app_id(bad), "{bad}");
        }
    }
}
