//! The addresses of the operator that pages and `security.txt` name.

use super::{ConfigError, Options};

/// The longest address, in bytes.
const MAX_ADDRESS: usize = 500;

/// The addresses of the operator; where one is missing, the server has a page of its own or names none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OperatorAddresses {
    /// The page from which people get the app.
    pub app: Option<String>,
    /// Help.
    pub help: Option<String>,
    /// The privacy statement.
    pub privacy: Option<String>,
    /// The accessibility statement.
    pub accessibility: Option<String>,
    /// The operator's contact.
    pub contact: Option<String>,
    /// The contact for reports of weaknesses (RFC 9116 §2.5.3).
    pub security: Option<String>,
}

impl Options {
    /// The checked addresses.
    pub(super) fn operator(&self) -> Result<OperatorAddresses, ConfigError> {
        let web = |option, value| address(option, value, &["https://"]);
        let any = |option, value| address(option, value, &["https://", "mailto:"]);
        Ok(OperatorAddresses {
            app: web("app-url", self.app_url.as_deref())?,
            help: any("help-url", self.help_url.as_deref())?,
            privacy: web("privacy-url", self.privacy_url.as_deref())?,
            accessibility: web("accessibility-url", self.accessibility_url.as_deref())?,
            contact: any("contact-url", self.contact_url.as_deref())?,
            security: any("security-contact", self.security_contact.as_deref())?,
        })
    }
}

fn address(
    option: &'static str,
    value: Option<&str>,
    schemes: &[&str],
) -> Result<Option<String>, ConfigError> {
    let Some(value) = value else {
        return Ok(None);
    };
    let begins = schemes.iter().any(|scheme| {
        value
            .strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty())
    });
    let printable = value.bytes().all(|byte| byte.is_ascii_graphic());
    if !begins || !printable || value.len() > MAX_ADDRESS {
        return Err(ConfigError::Option {
            option,
            reason: if schemes.len() > 1 {
                "must be an address of at most 500 characters that begins with https:// or mailto:"
            } else {
                "must be an address of at most 500 characters that begins with https://"
            },
        });
    }
    Ok(Some(value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_operator_then_only_safe_ones_are_taken() {
        let options = |help: &str, app: &str| Options {
            help_url: Some(help.into()),
            app_url: Some(app.into()),
            ..Options::default()
        };
        let checked = options("mailto:help@example.eu", "https://example.eu/app")
            .operator()
            .unwrap();
        assert_eq!(checked.help.as_deref(), Some("mailto:help@example.eu"));
        assert_eq!(checked.app.as_deref(), Some("https://example.eu/app"));
        assert_eq!(checked.privacy, None);
        let long = format!("https://example.eu/{}", "a".repeat(MAX_ADDRESS));
        for bad in [
            "",
            "https://",
            "http://example.eu",
            "javascript:alert(1)",
            "https://example.eu/a b",
            "https://example.eu/\r\nExpires: x",
            &long,
        ] {
            assert!(options(bad, "https://example.eu").operator().is_err());
            assert!(options("https://example.eu", bad).operator().is_err());
        }
        // Nobody gets an app by email.
        assert!(
            options("https://a.eu", "mailto:app@example.eu")
                .operator()
                .is_err()
        );
    }
}
