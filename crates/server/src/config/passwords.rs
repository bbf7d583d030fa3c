//! The table `[passwords]` of the configuration file.

use std::net::IpAddr;

use axum::http::Uri;
use serde::Deserialize;

use super::{ConfigError, Options};

/// The longest address, in bytes.
const MAX_ADDRESS: usize = 500;

/// The settings of new passwords.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct PasswordOptions {
    /// A range service of leaked passwords, such as `https://api.pwnedpasswords.com/range`.
    #[serde(alias = "range_service")]
    pub range_service: Option<String>,
}

/// The address of a range service, without a slash at the end: https, or http on loopback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RangeService(String);

impl RangeService {
    /// Reads the address; anything else than a plain one is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic());
        if !plain || text.len() > MAX_ADDRESS || text.contains(['@', '?', '#', '\\']) {
            return None;
        }
        let uri: Uri = text.parse().ok()?;
        let host = uri.host()?;
        let literal = host.trim_start_matches('[').trim_end_matches(']');
        let here = host == "localhost" || literal.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
        let is_safe = match uri.scheme_str() {
            Some("https") => !host.is_empty(),
            Some("http") => here,
            _ => false,
        };
        is_safe.then(|| Self(text.trim_end_matches('/').to_owned()))
    }

    /// The address of the range with these hexadecimal digits.
    #[must_use]
    pub fn range(&self, digits: &str) -> String {
        format!("{}/{digits}", self.0)
    }
}

impl Options {
    /// The checked range service.
    pub(super) fn range_service(&self) -> Result<Option<RangeService>, ConfigError> {
        let Some(text) = self.passwords.range_service.as_deref() else {
            return Ok(None);
        };
        match RangeService::parse(text) {
            Some(service) => Ok(Some(service)),
            None => Err(ConfigError::Option {
                option: "passwords.range-service",
                reason: "must be an address of at most 500 characters that begins with https://, or with http:// on loopback, \
                    without user name and parameters",
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_of_a_range_service_then_https_or_loopback_alone() {
        for (good, range) in [
            (
                "https://api.example.eu/range",
                "https://api.example.eu/range/ABCDE",
            ),
            ("https://api.example.eu/", "https://api.example.eu/ABCDE"),
            ("http://127.0.0.1:9/r/", "http://127.0.0.1:9/r/ABCDE"),
            ("http://[::1]:9", "http://[::1]:9/ABCDE"),
            ("http://localhost", "http://localhost/ABCDE"),
        ] {
            assert_eq!(RangeService::parse(good).unwrap().range("ABCDE"), range);
        }
        for bad in [
            "",
            "api.example.eu",
            "https://",
            "http://api.example.eu/range",
            "http://127.0.0.1.example.eu/",
            "ftp://api.example.eu/",
            "https://me@api.example.eu/",
            "https://api.example.eu/?a=b",
            "https://api.example.eu/#a",
            "https://api.example.eu/a b",
            &format!("https://api.example.eu/{}", "a".repeat(MAX_ADDRESS)),
        ] {
            assert_eq!(RangeService::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn unknown_setting_of_passwords_then_refused() {
        let read = |text: &str| toml::from_str::<Options>(text);
        let options =
            read("[passwords]\nrange-service = \"https://api.example.eu/range\"").unwrap();
        assert!(options.range_service().unwrap().is_some());
        assert!(Options::default().range_service().unwrap().is_none());
        assert!(read("[passwords]\nrange = \"https://api.example.eu\"").is_err());
        let options = read("[passwords]\nrange-service = \"http://api.example.eu/\"").unwrap();
        let refused = options.range_service().unwrap_err().to_string();
        assert!(refused.contains("passwords.range-service"), "{refused}");
    }
}
