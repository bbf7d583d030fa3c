//! Services in the TOML file.

use std::collections::BTreeMap;

use protocol::text::Text;
use serde::Deserialize;

use super::{Config, ConfigError};
use crate::domain::second_factor::SecondFactorPolicy;
use crate::domain::service::{Service, ServiceId, ServiceName};
use crate::domain::service_transaction::TransactionKinds;

/// The longest name of a service, in bytes: it stands on the phone's screen.
const MAX_NAME: usize = 80;

/// A service as the TOML file has it: a table `[[services]]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ServiceOptions {
    /// The id.
    pub id: String,
    /// The name that people see.
    pub name: String,
    /// When it asks for a second factor; as the server does if it says nothing.
    #[serde(default)]
    pub second_factor: Option<String>,
    /// The titles of the transactions that it may ask to have signed, by id and language.
    #[serde(default)]
    pub transactions: BTreeMap<String, BTreeMap<String, String>>,
    /// The settings of the protocols through which it asks, by their names. Each extension reads its own.
    #[serde(flatten)]
    pub protocols: toml::Table,
}

/// The longest text of one service's settings, in bytes.
const MAX_SETTINGS: usize = 16 * 1024;

impl ServiceOptions {
    /// Reads the text of one table `[[services]]`, without that header, of at most 16 KB.
    pub fn from_text(text: &str) -> Result<Self, ConfigError> {
        let wrong = |reason: String| ConfigError::ServiceText { reason };
        if text.len() > MAX_SETTINGS {
            return Err(wrong("has more than 16 KB".into()));
        }
        toml::from_str(text).map_err(|error| wrong(error.to_string()))
    }
}

impl Config {
    /// The same configuration, with these services besides those of the file.
    pub fn with_services(self, more: Vec<ServiceOptions>) -> Result<Self, ConfigError> {
        let all = [self.service_options.clone(), more].concat();
        Ok(Self {
            services: checked(&all, self.second_factor)?,
            transactions: transactions(&all)?,
            ..self
        })
    }
}

/// A service with the settings of its protocols.
#[derive(Debug, Clone, PartialEq)]
pub struct ConfiguredService {
    /// The service.
    pub service: Service,
    /// The settings of the protocols, by their names.
    pub protocols: toml::Table,
}

/// Checks the services of a server whose own policy is `server`.
pub(super) fn checked(
    services: &[ServiceOptions],
    server: SecondFactorPolicy,
) -> Result<Vec<ConfiguredService>, ConfigError> {
    let mut found: Vec<ConfiguredService> = Vec::new();
    for options in services {
        let one = check(options, server).map_err(|reason| ConfigError::Service {
            id: options.id.clone(),
            reason,
        })?;
        if found.iter().any(|other| other.service.id == one.service.id) {
            return Err(ConfigError::Service {
                id: options.id.clone(),
                reason: "is there twice",
            });
        }
        found.push(one);
    }
    Ok(found)
}

/// The kinds of transactions of all services.
pub(super) fn transactions(services: &[ServiceOptions]) -> Result<TransactionKinds, ConfigError> {
    let mut kinds = TransactionKinds::default();
    for options in services {
        let wrong = |reason| ConfigError::Service {
            id: options.id.clone(),
            reason,
        };
        let id = ServiceId::parse(&options.id).ok_or("id").map_err(wrong)?;
        kinds.add(&id, &options.transactions).map_err(wrong)?;
    }
    Ok(kinds)
}

fn check(
    options: &ServiceOptions,
    server: SecondFactorPolicy,
) -> Result<ConfiguredService, &'static str> {
    let id = ServiceId::parse(&options.id)
        .ok_or("id must have 1 to 64 lower-case letters, digits, `.`, `-` or `_`")?;
    if id == ServiceId::account() {
        return Err("is the id of My Account");
    }
    if options.name.trim().is_empty() || Text::<MAX_NAME>::new(options.name.as_str()).is_err() {
        return Err("name must have 1 to 80 bytes and no character that hides or reorders text");
    }
    let policy = match options.second_factor.as_deref() {
        None => server,
        Some(word) => SecondFactorPolicy::from_word(word)
            .ok_or("second-factor must be when-enrolled, required or optional")?,
    };
    Ok(ConfiguredService {
        service: Service {
            id,
            name: ServiceName::Configured(options.name.clone()),
            second_factor: policy,
        },
        protocols: options.protocols.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<ServiceOptions> {
        #[derive(Deserialize)]
        struct File {
            services: Vec<ServiceOptions>,
        }
        toml::from_str::<File>(text).unwrap().services
    }

    #[test]
    fn service_with_a_protocol_then_its_settings_are_kept_for_the_extension() {
        let services = read(
            r#"[[services]]
               id = "wiki"
               name = "City wiki"
               second-factor = "required"
               [services.oidc]
               redirect-uris = ["https://wiki.example/back"]"#,
        );
        let [wiki] = &checked(&services, SecondFactorPolicy::WhenEnrolled).unwrap()[..] else {
            panic!("one service");
        };
        assert_eq!(wiki.service.second_factor, SecondFactorPolicy::Required);
        assert_eq!(
            wiki.service.name,
            ServiceName::Configured("City wiki".into())
        );
        assert!(wiki.protocols.contains_key("oidc"));
    }

    #[test]
    fn service_that_asks_less_than_the_server_then_its_policy_is_kept() {
        let services = read(
            r#"[[services]]
               id = "menu"
               name = "Canteen menu"
               second-factor = "optional""#,
        );
        let checked = checked(&services, SecondFactorPolicy::Required).unwrap();
        assert_eq!(
            checked[0].service.second_factor,
            SecondFactorPolicy::Optional
        );
    }

    #[test]
    fn service_that_cannot_be_then_refused_with_its_id() {
        for (text, wanted) in [
            (
                r#"[[services]]
id = "Wiki"
name = "W""#,
                "id must have",
            ),
            (
                r#"[[services]]
id = "account"
name = "W""#,
                "My Account",
            ),
            (
                r#"[[services]]
id = "wiki"
name = " ""#,
                "name must have",
            ),
            (
                r#"[[services]]
id = "wiki"
name = "W"
second-factor = "never""#,
                "second-factor must be",
            ),
            (
                r#"[[services]]
id = "wiki"
name = "W"
second-factor = "Optional""#,
                "second-factor must be",
            ),
            (
                r#"[[services]]
id = "wiki"
name = "W"
[[services]]
id = "wiki"
name = "V""#,
                "twice",
            ),
        ] {
            let error = checked(&read(text), SecondFactorPolicy::WhenEnrolled).unwrap_err();
            assert!(error.to_string().contains(wanted), "{error}");
        }
    }
}
