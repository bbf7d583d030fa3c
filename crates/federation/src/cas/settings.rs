//! The services of CAS: those with a table `cas`.

use serde::Deserialize;
use server::config::ConfiguredService;
use server::domain::second_factor::SecondFactorPolicy;
use server::domain::service::ServiceId;

use super::NAME;
use super::service_url::ServiceUrl;
use crate::FederationError;

/// The most entries of each list of addresses.
const MAX_URLS: usize = 20;

/// An attribute about the person that a service may learn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Attribute {
    /// The email address.
    Email,
    /// First and last name.
    Names,
    /// The language of the account's mails.
    Language,
}

/// The settings of a service, in the table `[services.cas]`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Settings {
    /// Addresses that are compared whole.
    #[serde(default)]
    urls: Vec<String>,
    /// Addresses below which every address is the service's.
    #[serde(default)]
    url_prefixes: Vec<String>,
    /// The attributes that version 3 of the validation releases.
    #[serde(default)]
    attributes: Vec<Attribute>,
    /// The address that is told of the ends of sessions; by default the one to which the ticket went.
    #[serde(default)]
    logout_url: Option<String>,
    /// The addresses to which proxy-granting tickets may be sent, compared whole; without any the service is no proxy.
    #[serde(default)]
    proxy_callbacks: Vec<String>,
    /// The ids of the services to which it may sign in for a person.
    #[serde(default)]
    proxies_to: Vec<String>,
}

/// A service.
#[derive(Debug, Clone)]
pub(crate) struct CasService {
    /// Its id.
    pub(super) id: ServiceId,
    /// When it asks for a second factor.
    pub(super) second_factor: SecondFactorPolicy,
    /// The attributes that it learns.
    pub(super) attributes: Vec<Attribute>,
    urls: Vec<ServiceUrl>,
    prefixes: Vec<ServiceUrl>,
    logout_url: Option<ServiceUrl>,
    callbacks: Vec<ServiceUrl>,
    proxies_to: Vec<String>,
}

impl CasService {
    /// The id of its service.
    pub(crate) fn id(&self) -> &str {
        self.id.as_str()
    }

    /// Whether it names this address itself.
    pub(super) fn names(&self, url: &ServiceUrl) -> bool {
        self.urls
            .iter()
            .any(|known| known.identity() == url.identity())
    }

    /// The length of the longest of its prefixes of this address.
    pub(super) fn longest_prefix(&self, url: &ServiceUrl) -> Option<usize> {
        self.prefixes
            .iter()
            .filter(|prefix| url.is_below(prefix))
            .map(|prefix| prefix.as_str().len())
            .max()
    }

    /// Whether one of its addresses or prefixes has the scheme, host and port of this address.
    pub(super) fn shares_origin_with(&self, page: &ServiceUrl) -> bool {
        let mut known = self.urls.iter().chain(&self.prefixes);
        known.any(|known| known.shares_origin_with(page))
    }

    /// The address that is told of the ends of sessions, if it is not that of the ticket.
    pub(super) fn logout_url(&self) -> Option<&str> {
        self.logout_url.as_ref().map(ServiceUrl::as_str)
    }

    /// Whether it may sign in to other services for a person.
    pub(super) fn is_proxy(&self) -> bool {
        !self.callbacks.is_empty()
    }

    /// The callback with this address.
    pub(super) fn callback(&self, text: &str) -> Option<&ServiceUrl> {
        let asked = ServiceUrl::parse(text)?;
        self.callbacks.iter().find(|known| **known == asked)
    }

    /// Whether it may sign in to `other` for a person.
    pub(super) fn may_proxy_to(&self, other: &ServiceId) -> bool {
        self.proxies_to.iter().any(|id| id == other.as_str())
    }

    fn parse(
        configured: &ConfiguredService,
        table: &toml::Value,
        loopback: bool,
    ) -> Result<Self, String> {
        let settings: Settings = table
            .clone()
            .try_into()
            .map_err(|error| format!("cas: {error}"))?;
        let list = |name: &str, texts: &[String]| -> Result<Vec<ServiceUrl>, String> {
            if texts.len() > MAX_URLS {
                return Err(format!("cas: {name} has more than {MAX_URLS} addresses"));
            }
            texts
                .iter()
                .map(|text| {
                    ServiceUrl::parse(text)
                        .filter(|url| url.is_secure(loopback) && !url.has_fragment() && !text.contains('*'))
                        .ok_or(format!(
                            "cas: {name}: {text} must be https, or http on loopback while this server is http, without user name, fragment or `*`"
                        ))
                })
                .collect()
        };
        let service = Self {
            id: configured.service.id.clone(),
            second_factor: configured.service.second_factor,
            attributes: settings.attributes,
            urls: list("urls", &settings.urls)?,
            prefixes: list("url-prefixes", &settings.url_prefixes)?,
            logout_url: list("logout-url", settings.logout_url.as_slice())?.pop(),
            callbacks: list("proxy-callbacks", &settings.proxy_callbacks)?,
            proxies_to: settings.proxies_to,
        };
        if service.urls.is_empty() && service.prefixes.is_empty() {
            return Err("cas: urls or url-prefixes must have an address".into());
        }
        let mut prefixes = service.prefixes.iter();
        if let Some(prefix) = prefixes.find(|prefix| prefix.has_query_or_fragment()) {
            return Err(format!(
                "cas: url-prefixes: {} has parameters",
                prefix.as_str()
            ));
        }
        if service.proxies_to.is_empty() == service.is_proxy() {
            return Err("cas: proxy-callbacks and proxies-to go together".into());
        }
        Ok(service)
    }

    /// The first address that both name.
    fn shared_with<'a>(&'a self, other: &Self) -> Option<&'a str> {
        let twice = |ours: &'a [ServiceUrl], theirs: &[ServiceUrl]| {
            ours.iter()
                .find(|url| theirs.iter().any(|one| one.identity() == url.identity()))
                .map(ServiceUrl::as_str)
        };
        twice(&self.urls, &other.urls).or_else(|| twice(&self.prefixes, &other.prefixes))
    }
}

/// Reads the services with a table `cas`. Addresses may be http on loopback if `loopback` is set.
///
/// # Errors
/// [`FederationError::Settings`] when the settings are wrong or do not fit together.
pub(super) fn read(
    configured: &[ConfiguredService],
    loopback: bool,
) -> Result<Vec<CasService>, FederationError> {
    let wrong = |service: &ServiceId, reason: String| FederationError::Settings {
        service: service.as_str().into(),
        reason,
    };
    let mut services: Vec<CasService> = Vec::new();
    for one in configured {
        if let Some(table) = one.protocols.get(NAME) {
            let service = CasService::parse(one, table, loopback)
                .map_err(|reason| wrong(&one.service.id, reason))?;
            services.push(service);
        }
    }
    for (at, service) in services.iter().enumerate() {
        let unknown = |id: &&String| !services.iter().any(|one| one.id.as_str() == **id);
        if let Some(id) = service.proxies_to.iter().find(unknown) {
            let reason = format!("cas: proxies-to: {id} is no service with a table cas");
            return Err(wrong(&service.id, reason));
        }
        let mut others = services[..at].iter();
        if let Some(url) = others.find_map(|other| service.shared_with(other)) {
            let reason = format!("cas: {url} is another service's");
            return Err(wrong(&service.id, reason));
        }
    }
    Ok(services)
}

#[cfg(test)]
mod tests {
    use server::domain::service::{Service, ServiceName};

    use super::*;

    fn configured(id: &str, settings: &str) -> ConfiguredService {
        let mut protocols = toml::Table::new();
        let table: toml::Table = settings.parse().unwrap();
        protocols.insert(NAME.into(), toml::Value::Table(table));
        ConfiguredService {
            service: Service {
                id: ServiceId::parse(id).unwrap(),
                name: ServiceName::Configured("Wiki".into()),
                second_factor: SecondFactorPolicy::WhenEnrolled,
            },
            protocols,
        }
    }

    #[test]
    fn settings_that_cannot_be_then_refused() {
        let many = format!(
            "urls = [{}]",
            "\"https://a.example/\",".repeat(MAX_URLS + 1)
        );
        for bad in [
            "",
            "urls = []",
            r#"urls = ["http://a.example/"]"#,
            r#"urls = ["https://user@a.example/"]"#,
            r#"urls = ["https://a.example/#b"]"#,
            r#"urls = ["https://*.example/"]"#,
            r#"urls = ["^https://.*"]"#,
            r#"url-prefixes = ["https://a.example/?b"]"#,
            r#"url-pattern = ".*""#,
            "urls = [\"https://a.example/\"]\nattributes = [\"password\"]",
            "urls = [\"https://a.example/\"]\nproxy-callbacks = [\"https://a.example/c\"]",
            "urls = [\"https://a.example/\"]\nproxies-to = [\"wiki\"]",
            "urls = [\"https://a.example/\"]\nproxy-callbacks = [\"https://a.example/c\"]\nproxies-to = [\"gone\"]",
            &many,
        ] {
            assert!(read(&[configured("wiki", bad)], true).is_err(), "{bad}");
        }
        let loopback = configured(
            "wiki",
            r#"urls = ["http://[::1]:3000/", "http://localhost/"]"#,
        );
        assert!(read(std::slice::from_ref(&loopback), true).is_ok());
        assert!(read(&[loopback], false).is_err(), "a server with https");
    }

    #[test]
    fn address_of_two_services_then_refused() {
        for settings in [
            r#"urls = ["https://a.example/"]"#,
            r#"url-prefixes = ["https://a.example/b"]"#,
        ] {
            let both = [configured("one", settings), configured("two", settings)];
            let error = read(&both, false).unwrap_err().to_string();
            assert!(error.contains("is another service's"), "{error}");
        }
    }
}
