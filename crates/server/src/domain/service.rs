//! The services to which people sign in through this server: My Account, and those that the operator configures.

use super::second_factor::{PasswordPolicies, SecondFactorPolicy};
use crate::text::Texts;

/// The longest id of a service, in bytes.
const MAX_ID: usize = 64;

/// The id of a service, as the operator writes it: 1 to 64 lower-case letters, digits, `.`, `-` and `_`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId(Box<str>);

impl ServiceId {
    /// My Account, which this server itself provides.
    #[must_use]
    pub fn account() -> Self {
        Self("account".into())
    }

    /// Reads an id; anything else is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |byte: u8| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'_')
        };
        let fits = (1..=MAX_ID).contains(&text.len()) && text.bytes().all(allowed);
        fits.then(|| Self(text.into()))
    }

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServiceName {
    /// My Account of the server with this name.
    AccountAt(String),
    /// The name that the operator configured; the same in every language.
    Configured(String),
}

impl ServiceName {
    /// The name in a language, as phones get it and the history keeps it: without isolation.
    #[must_use]
    pub fn text(&self, texts: Texts) -> String {
        match self {
            Self::AccountAt(server) => texts.own_service(server),
            Self::Configured(name) => name.clone(),
        }
    }

    /// The name in a language, as a page shows it: isolated where it runs from right to left.
    #[must_use]
    pub fn on_page(&self, texts: Texts) -> String {
        match self {
            Self::AccountAt(server) => texts.with("sign-in-service", "name", server),
            Self::Configured(name) => Texts::isolated(name),
        }
    }
}

/// A service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Its name.
    pub name: ServiceName,
    /// When it asks for a second factor.
    pub second_factor: SecondFactorPolicy,
}

/// The services of this server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Services(Vec<Service>);

impl Services {
    /// My Account of the server with the name `server`, with its policy, and the services that the operator configured.
    #[must_use]
    pub fn new(
        server: &str,
        second_factor: SecondFactorPolicy,
        configured: impl IntoIterator<Item = Service>,
    ) -> Self {
        let account = Service {
            id: ServiceId::account(),
            name: ServiceName::AccountAt(server.into()),
            second_factor,
        };
        Self([account].into_iter().chain(configured).collect())
    }

    /// The service with this id.
    #[must_use]
    pub fn find(&self, id: &ServiceId) -> Option<&Service> {
        self.0.iter().find(|service| service.id == *id)
    }

    /// The name of a service; its id if it was taken out of the configuration.
    #[must_use]
    pub fn name(&self, id: &ServiceId) -> ServiceName {
        self.find(id).map_or_else(
            || ServiceName::Configured(id.as_str().into()),
            |service| service.name.clone(),
        )
    }

    /// When a service asks for a second factor. A service that was taken out of the configuration asks everybody.
    #[must_use]
    pub fn policy(&self, id: &ServiceId) -> SecondFactorPolicy {
        self.find(id)
            .map_or(SecondFactorPolicy::Required, |service| {
                service.second_factor
            })
    }

    /// The policies that decide what the password alone opens on the way to a service, which `demands` it of this sign-in. A policy that
    /// became stricter since the sign-in began counts.
    #[must_use]
    pub fn password_policies(
        &self,
        id: &ServiceId,
        demands: Option<SecondFactorPolicy>,
    ) -> PasswordPolicies {
        PasswordPolicies {
            service: demands.map_or(self.policy(id), |demanded| {
                demanded.stricter(self.policy(id))
            }),
            account: self.policy(&ServiceId::account()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_with_other_characters_or_too_long_then_refused() {
        for good in ["account", "wiki", "mail.city-2", &"a".repeat(MAX_ID)] {
            assert_eq!(ServiceId::parse(good).unwrap().as_str(), good);
        }
        for bad in ["", "Wiki", "a b", "a/b", "ä", &"a".repeat(MAX_ID + 1)] {
            assert_eq!(ServiceId::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn service_that_is_not_configured_then_the_strictest_policy() {
        let services = Services::new("City", SecondFactorPolicy::Optional, []);
        let gone = ServiceId::parse("gone").unwrap();
        assert_eq!(services.policy(&gone), SecondFactorPolicy::Required);
        assert_eq!(
            services.policy(&ServiceId::account()),
            SecondFactorPolicy::Optional
        );
    }
}
