//! The clients of OpenID Connect: services with a table `oidc`.

use std::path::{Path, PathBuf};

use jsonwebtoken::jwk::JwkSet;
use openidconnect::url::{Host, Url};
use protocol::ids::Hash32;
use serde::Deserialize;
use server::config::ConfiguredService;
use server::domain::second_factor::SecondFactorPolicy;
use server::domain::service::ServiceId;
use server::secret_file;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::{NAME, client_keys};
use crate::FederationError;

/// The shortest secret of a client, in bytes: 32 random ones have more in any writing.
const MIN_SECRET: usize = 32;
/// The most addresses of one client.
const MAX_REDIRECTS: usize = 20;

/// The settings of a client, in the table `[services.oidc]`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Settings {
    /// The addresses to which codes may be sent, compared exactly. Only a service with `ciba` may have none.
    #[serde(default)]
    redirect_uris: Vec<String>,
    /// A file with the secret; a client without one is public and must use PKCE.
    #[serde(default)]
    secret_file: Option<PathBuf>,
    /// The SHA-256 of the secret in place of the file, in hexadecimal digits: `service create` writes it.
    #[serde(default)]
    secret_sha256: Option<String>,
    /// A file with the public keys of a client that signs assertions instead (JWK Set).
    #[serde(default)]
    jwks_file: Option<PathBuf>,
    /// Whether it may have refresh tokens, which outlive the session.
    #[serde(default)]
    refresh_tokens: bool,
    /// Whether it must push its requests.
    #[serde(default)]
    require_par: bool,
    /// Whether it may ask persons' devices by itself (CIBA).
    #[serde(default)]
    ciba: bool,
    /// The address that is told of the ends of sessions.
    #[serde(default)]
    backchannel_logout_uri: Option<String>,
    /// The addresses to which the browser may return after a sign-out, compared exactly.
    #[serde(default)]
    post_logout_redirect_uris: Vec<String>,
}

impl Settings {
    fn check_addresses(&self) -> Result<(), String> {
        let (redirects, returns) = (&self.redirect_uris, &self.post_logout_redirect_uris);
        let least = usize::from(!self.ciba);
        if !(least..=MAX_REDIRECTS).contains(&redirects.len()) {
            return Err(format!(
                "oidc: redirect-uris must be 1 to {MAX_REDIRECTS} addresses"
            ));
        }
        if returns.len() > MAX_REDIRECTS {
            return Err(format!(
                "oidc: post-logout-redirect-uris must be at most {MAX_REDIRECTS} addresses"
            ));
        }
        let named = |name: &'static str, uris: &[String]| -> Vec<(&'static str, String)> {
            uris.iter().map(|uri| (name, uri.clone())).collect()
        };
        let logout = self.backchannel_logout_uri.as_slice();
        let all = [
            named("redirect-uris", redirects),
            named("post-logout-redirect-uris", returns),
            named("backchannel-logout-uri", logout),
        ];
        match all
            .into_iter()
            .flatten()
            .find(|(_, uri)| !is_secure_uri(uri))
        {
            Some((name, uri)) => Err(format!(
                "oidc: {name}: {uri} must be https, or http on loopback, without fragment, user name or `*`"
            )),
            None => Ok(()),
        }
    }
}

/// A client.
#[derive(Clone)]
pub(crate) struct Client {
    /// The settings from which it was read.
    pub(super) configured: ConfiguredService,
    /// Its service, whose id is the `client_id`.
    pub(super) service: ServiceId,
    /// When the service asks for a second factor.
    pub(super) second_factor: SecondFactorPolicy,
    redirect_uris: Vec<String>,
    /// The address that is told of the ends of sessions.
    pub(super) backchannel_logout_uri: Option<String>,
    post_logout_redirect_uris: Vec<String>,
    /// Whether it may have refresh tokens.
    pub(super) may_refresh: bool,
    /// Whether it must push its requests.
    pub(super) must_push: bool,
    /// Whether it may ask persons' devices by itself.
    pub(super) may_ask: bool,
    credentials: Credentials,
}

/// The credentials by which a client authenticates.
#[derive(Clone)]
enum Credentials {
    /// None: it must use PKCE.
    Public,
    /// SHA-256 of a secret.
    Secret([u8; 32]),
    /// Keys that sign assertions.
    Keys(JwkSet),
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Client({})", self.service.as_str())
    }
}

impl Client {
    /// Reads the client of a service; `None` for a service that does not use OpenID Connect.
    ///
    /// # Errors
    /// [`FederationError::Settings`] when the settings are wrong or the secret cannot be read.
    pub(super) fn read(configured: &ConfiguredService) -> Result<Option<Self>, FederationError> {
        let Some(table) = configured.protocols.get(NAME) else {
            return Ok(None);
        };
        let client =
            Self::parse(configured, table).map_err(|reason| FederationError::Settings {
                service: configured.service.id.as_str().into(),
                reason,
            })?;
        Ok(Some(client))
    }

    fn parse(configured: &ConfiguredService, table: &toml::Value) -> Result<Self, String> {
        let settings: Settings = table
            .clone()
            .try_into()
            .map_err(|error| format!("oidc: {error}"))?;
        settings.check_addresses()?;
        let credentials = match (
            &settings.secret_file,
            &settings.secret_sha256,
            &settings.jwks_file,
        ) {
            (None, None, None) => Credentials::Public,
            (Some(path), None, None) => read_secret(path)?,
            (None, Some(digits), None) => match Hash32::from_hex(digits) {
                Some(hash) => Credentials::Secret(hash.0),
                None => return Err("oidc: secret-sha256 must be 64 hexadecimal digits".into()),
            },
            (None, None, Some(path)) => read_keys(path)?,
            _ => {
                let reason = "oidc: secret-file, secret-sha256 and jwks-file exclude each other";
                return Err(reason.into());
            }
        };
        if settings.ciba && matches!(credentials, Credentials::Public) {
            let reason = "oidc: ciba needs secret-file, secret-sha256 or jwks-file";
            return Err(reason.into());
        }
        Ok(Self {
            configured: configured.clone(),
            service: configured.service.id.clone(),
            second_factor: configured.service.second_factor,
            redirect_uris: settings.redirect_uris,
            backchannel_logout_uri: settings.backchannel_logout_uri,
            post_logout_redirect_uris: settings.post_logout_redirect_uris,
            may_refresh: settings.refresh_tokens,
            must_push: settings.require_par,
            may_ask: settings.ciba,
            credentials,
        })
    }

    /// The id of its service.
    pub(crate) fn id(&self) -> &str {
        self.service.as_str()
    }

    /// Whether a code may be sent to this address, compared exactly (RFC 9700 §4.1.3).
    pub(super) fn redirects_to(&self, uri: &str) -> bool {
        self.redirect_uris.iter().any(|known| known == uri)
    }

    /// Whether its own pages, which may read answers in a browser, are of this origin: it is public, and has a redirect address there.
    pub(super) fn has_pages_at(&self, origin: &str) -> bool {
        let is_there = |uri: &String| {
            Url::parse(uri).is_ok_and(|uri| uri.origin().ascii_serialization() == origin)
        };
        self.is_public() && self.redirect_uris.iter().any(is_there)
    }

    /// Whether the browser may return to this address after a sign-out, compared exactly.
    pub(super) fn returns_to(&self, uri: &str) -> bool {
        self.post_logout_redirect_uris
            .iter()
            .any(|known| known == uri)
    }

    /// Whether it has no credentials.
    pub(super) fn is_public(&self) -> bool {
        matches!(self.credentials, Credentials::Public)
    }

    /// Whether this is its secret, in constant time. A public client has none; one with keys never has.
    pub(super) fn authenticates(&self, secret: Option<&str>) -> bool {
        match (&self.credentials, secret) {
            (Credentials::Public, None) => true,
            (Credentials::Secret(known), Some(secret)) => {
                let given: [u8; 32] = Sha256::digest(secret.as_bytes()).into();
                known.ct_eq(&given).into()
            }
            _ => false,
        }
    }

    /// The keys that sign its assertions.
    pub(super) fn keys(&self) -> Option<&JwkSet> {
        match &self.credentials {
            Credentials::Keys(keys) => Some(keys),
            _ => None,
        }
    }
}

fn read_secret(path: &Path) -> Result<Credentials, String> {
    let secret =
        secret_file::read_line(path).map_err(|error| format!("oidc: secret-file {error}"))?;
    let secret = secret.trim_end();
    if secret.len() < MIN_SECRET {
        return Err(format!(
            "oidc: secret-file {}: has under {MIN_SECRET} characters",
            path.display()
        ));
    }
    Ok(Credentials::Secret(
        Sha256::digest(secret.as_bytes()).into(),
    ))
}

fn read_keys(path: &Path) -> Result<Credentials, String> {
    let wrong = |reason: &str| format!("oidc: jwks-file {}: {reason}", path.display());
    let text = std::fs::read_to_string(path)
        .map(Zeroizing::new)
        .map_err(|error| wrong(&error.to_string()))?;
    let set = client_keys::read(&text).map_err(|reason| wrong(&reason))?;
    Ok(Credentials::Keys(set))
}

/// The `secret-sha256` of a secret.
#[must_use]
pub fn secret_hash(secret: &str) -> String {
    Hash32(Sha256::digest(secret.as_bytes()).into()).to_hex()
}

/// Whether an address is https, or http on this machine, and names neither a fragment nor a user. Addresses are compared
/// exactly, so that `*` would stand for nothing else.
fn is_secure_uri(uri: &str) -> bool {
    let Ok(parsed) = Url::parse(uri) else {
        return false;
    };
    let loopback = match parsed.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => return false,
    };
    let secure = parsed.scheme() == "https" || (parsed.scheme() == "http" && loopback);
    secure
        && !uri.contains('*')
        && parsed.fragment().is_none()
        && parsed.username().is_empty()
        && parsed.password().is_none()
}

#[cfg(test)]
pub(super) mod tests {
    use server::domain::service::{Service, ServiceName};

    use super::*;

    /// A client `wiki` with these settings.
    pub(crate) fn client(settings: &str) -> Result<Client, String> {
        let configured = ConfiguredService {
            service: Service {
                id: ServiceId::parse("wiki").unwrap(),
                name: ServiceName::Configured("Wiki".into()),
                second_factor: SecondFactorPolicy::WhenEnrolled,
            },
            protocols: toml::Table::new(),
        };
        let table: toml::Table = settings.parse().unwrap();
        Client::parse(&configured, &toml::Value::Table(table))
    }

    #[test]
    fn address_that_is_not_configured_exactly_then_no_code_goes_there() {
        let client = client(r#"redirect-uris = ["https://wiki.example/back"]"#).unwrap();
        assert!(client.redirects_to("https://wiki.example/back"));
        for other in [
            "https://wiki.example/back/",
            "https://wiki.example/back?a",
            "https://wiki.example/BACK",
            "https://wiki.example.evil/back",
            "http://wiki.example/back",
            "",
        ] {
            assert!(!client.redirects_to(other), "{other}");
        }
    }

    #[test]
    fn settings_that_cannot_be_then_refused() {
        for bad in [
            "",
            "redirect-uris = []",
            r#"redirect-uris = ["http://wiki.example/back"]"#,
            r#"redirect-uris = ["https://wiki.example/back#a"]"#,
            r#"redirect-uris = ["https://user@wiki.example/"]"#,
            r#"redirect-uris = ["javascript:alert(1)"]"#,
            r#"redirect-uris = ["/back"]"#,
            "redirect-uris = [\"https://a.example/\"]\nredirect-url = \"x\"",
            "redirect-uris = [\"https://a.example/\"]\nsecret-file = \"/nonexistent/secret\"",
            "redirect-uris = [\"https://a.example/\"]\nsecret-sha256 = \"00\"",
            "ciba = true",
            "redirect-uris = [\"https://a.example/\"]\nciba = true",
            "redirect-uris = [\"https://a.example/\"]\nciba = \"poll\"",
            "redirect-uris = [\"https://a.example/\"]\nbackchannel-logout-uri = \"http://a.example/out\"",
            "redirect-uris = [\"https://a.example/\"]\npost-logout-redirect-uris = [\"https://a.example/#a\"]",
        ] {
            assert!(client(bad).is_err(), "{bad}");
        }
        for good in [
            "http://localhost:3000/a",
            "http://[::1]/",
            "https://a.example/?x=y",
        ] {
            assert!(
                client(&format!("redirect-uris = [\"{good}\"]")).is_ok(),
                "{good}"
            );
        }
    }

    #[test]
    fn client_with_a_secret_then_only_the_secret_authenticates_it() {
        let folder =
            std::env::temp_dir().join(format!("countersign-secret-{}", std::process::id()));
        let secret = "0123456789abcdef0123456789abcdef";
        std::fs::write(&folder, format!("{secret}\n")).unwrap();
        let mode = |mode| {
            let mode = std::os::unix::fs::PermissionsExt::from_mode(mode);
            std::fs::set_permissions(&folder, mode).unwrap();
        };
        mode(0o600);
        let settings = format!(
            "redirect-uris = [\"https://a.example/\"]\nsecret-file = {:?}",
            folder.display().to_string()
        );
        let confidential = client(&settings).unwrap();
        mode(0o604);
        let open = client(&settings).unwrap_err();
        assert!(open.contains("may be read by everybody"), "{open}");
        mode(0o600);
        std::fs::write(&folder, "short").unwrap();
        assert!(client(&settings).is_err());
        std::fs::remove_file(&folder).unwrap();
        assert!(!confidential.is_public());
        assert!(confidential.authenticates(Some(secret)));
        assert!(!confidential.authenticates(Some("other")));
        assert!(!confidential.authenticates(None));
        let hashed = format!(
            "redirect-uris = [\"https://a.example/\"]\nsecret-sha256 = \"{}\"",
            secret_hash(secret)
        );
        let by_hash = client(&hashed).unwrap();
        assert!(by_hash.authenticates(Some(secret)));
        assert!(!by_hash.authenticates(Some("other")) && !by_hash.is_public());
        let till = format!("ciba = true\nsecret-sha256 = \"{}\"", secret_hash(secret));
        assert!(client(&till).unwrap().may_ask && !by_hash.may_ask);
        let both = format!("{hashed}\nsecret-file = \"/nonexistent\"");
        assert!(client(&both).unwrap_err().contains("exclude"));
        let public = client(r#"redirect-uris = ["https://a.example/"]"#).unwrap();
        assert!(public.authenticates(None));
        assert!(!public.authenticates(Some("")));
    }
}
