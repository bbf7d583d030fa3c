//! The checks and defaults of all options.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use protocol::origin::Origin;
use protocol::text::Text;

use super::{AndroidApp, Config, ConfigError, MailRoute, Options, SmtpSecurity, apps, services};
use crate::clock::Clock;
use crate::domain::second_factor::SecondFactorPolicy;
use crate::network::{Lookup, TrustedProxies};
use crate::time::Zone;
use crate::time_limits::TimeLimits;
use crate::tls::TlsFiles;

/// Seconds in an hour.
pub(super) const HOUR: u64 = 60 * 60;
/// The longest name of the server, in bytes.
const MAX_NAME: usize = 80;
/// The largest factor of the limits of networks: beyond it there would be none.
const MAX_NETWORK_FACTOR: usize = 1_000;

fn refuse<T>(option: &'static str, reason: &'static str) -> Result<T, ConfigError> {
    Err(ConfigError::Option { option, reason })
}

/// Checks that the demo is for this machine alone, and that a server beyond loopback has an origin.
fn check_reach(demo: bool, listen: SocketAddr, origin: Option<&Origin>) -> Result<(), ConfigError> {
    if demo && !listen.ip().is_loopback() {
        return refuse("demo", "the demo listens on loopback only");
    }
    if demo && origin.is_some_and(Origin::is_https) {
        return refuse(
            "demo",
            "has a published password and an open outbox: its origin is this machine only",
        );
    }
    if origin.is_none() && !listen.ip().is_loopback() {
        return refuse("origin", "is needed when listening beyond loopback");
    }
    Ok(())
}

impl Options {
    pub(super) fn check(self) -> Result<Config, ConfigError> {
        let demo = self.demo.unwrap_or(false);
        let data_dir = self
            .data_dir
            .clone()
            .unwrap_or_else(|| "countersign-data".into());
        let listen = self
            .listen
            .unwrap_or_else(|| SocketAddr::from((Ipv4Addr::LOCALHOST, 8700)));
        let origin = self.origin.as_deref().map(parse_origin).transpose()?;
        check_reach(demo, listen, origin.as_ref())?;
        let clock = self.clock(demo)?.in_zone(self.zone()?);
        let wait = self
            .recovery_wait_hours
            .unwrap_or(if demo { 0 } else { 24 });
        let second_factor = self.second_factor_policy()?;
        Ok(Config {
            demo,
            key_dir: self
                .key_dir
                .clone()
                .unwrap_or_else(|| data_dir.join("keys")),
            listen,
            operations: self.operations,
            operations_hosts: self.checked_operations_hosts()?,
            tls: self.tls_files(origin.as_ref())?,
            hsts_subdomains: self.hsts_subdomains.unwrap_or(true),
            origin,
            name: self.server_name()?,
            match_digits: self.checked_match_digits()?,
            recovery_wait_s: wait.saturating_mul(HOUR),
            second_factor,
            registration: self.registration.unwrap_or_default(),
            service_options: self.services.clone(),
            services: services::checked(&self.services, second_factor)?,
            transactions: services::transactions(&self.services)?,
            mail: self.mail_route(demo, &data_dir)?,
            push: self.push.unwrap_or(true),
            push_ports: self.checked_push_ports()?,
            apple_push: self.checked_apple_push()?,
            lookup: Lookup::system(),
            trusted_proxies: self.proxies()?,
            place_database: self.place_database.clone(),
            range_service: self.range_service()?,
            network_factor: self.checked_network_factor(demo)?,
            operator: self.operator()?,
            android_apps: checked(&self.android_apps)?,
            apple_app_ids: self.checked_apple_app_ids()?,
            attestation: self.attestation_settings()?,
            time_limits: TimeLimits::default(),
            clock,
            data_dir,
        })
    }

    fn tls_files(&self, origin: Option<&Origin>) -> Result<Option<TlsFiles>, ConfigError> {
        match (&self.tls_certificate, &self.tls_key) {
            (None, None) => Ok(None),
            (Some(_), Some(_)) if !origin.is_some_and(Origin::is_https) => refuse(
                "tls-certificate",
                "needs an origin that begins with https://",
            ),
            (Some(certificate), Some(key)) => Ok(Some(TlsFiles {
                certificate: certificate.clone(),
                key: key.clone(),
            })),
            _ => refuse("tls-certificate", "and tls-key go together"),
        }
    }

    fn server_name(&self) -> Result<String, ConfigError> {
        let name = self.name.clone().unwrap_or_else(|| "Countersign".into());
        if name.trim().is_empty() || Text::<MAX_NAME>::new(name.as_str()).is_err() {
            return refuse(
                "name",
                "must have 1 to 80 bytes and no character that hides or reorders text",
            );
        }
        Ok(name)
    }

    fn checked_match_digits(&self) -> Result<u8, ConfigError> {
        match self.match_digits.unwrap_or(2) {
            digits @ (0 | 2 | 6) => Ok(digits),
            _ => refuse("match-digits", "must be 0, 2 or 6"),
        }
    }

    fn checked_push_ports(&self) -> Result<Vec<u16>, ConfigError> {
        let ports = self.push_ports.clone().unwrap_or_default();
        if ports.contains(&0) {
            return refuse("push-ports", "0 is no port");
        }
        Ok(ports)
    }

    fn checked_operations_hosts(&self) -> Result<Vec<String>, ConfigError> {
        let hosts = self.operations_hosts.clone().unwrap_or_default();
        if !hosts.is_empty() && self.operations.is_none() {
            return refuse("operations-hosts", "are names of the port of operations");
        }
        let is_host = |host: &String| {
            let authority = host.parse::<axum::http::uri::Authority>();
            authority.is_ok_and(|authority| authority.host() == host)
        };
        if !hosts.iter().all(is_host) {
            return refuse(
                "operations-hosts",
                "must be names or addresses without a port, such as metrics.example.eu or [2001:db8::1]",
            );
        }
        Ok(hosts)
    }

    fn checked_apple_app_ids(&self) -> Result<Vec<String>, ConfigError> {
        let ids = self.apple_app_ids.clone().unwrap_or_default();
        if !ids.iter().all(|id| apps::is_apple_app_id(id)) {
            return refuse(
                "apple-app-ids",
                "must be team and bundle, such as AB12CD34EF.eu.countersign.app",
            );
        }
        Ok(ids)
    }

    fn checked_network_factor(&self, demo: bool) -> Result<usize, ConfigError> {
        let factor = self.network_factor.unwrap_or(if demo { 100 } else { 1 });
        if !(1..=MAX_NETWORK_FACTOR).contains(&factor) {
            return refuse("network-factor", "must be 1 to 1000");
        }
        Ok(factor)
    }

    fn second_factor_policy(&self) -> Result<SecondFactorPolicy, ConfigError> {
        let Some(word) = self.second_factor.as_deref() else {
            return Ok(SecondFactorPolicy::default());
        };
        SecondFactorPolicy::from_word(word).map_or_else(
            || {
                refuse(
                    "second-factor",
                    "must be when-enrolled, required or optional",
                )
            },
            Ok,
        )
    }

    fn zone(&self) -> Result<Zone, ConfigError> {
        let Some(name) = &self.time_zone else {
            return Ok(Zone::default());
        };
        Zone::named(name).ok_or(ConfigError::Option {
            option: "time-zone",
            reason: "must be the name of an IANA time zone, such as Europe/Brussels or UTC",
        })
    }

    fn proxies(&self) -> Result<TrustedProxies, ConfigError> {
        let networks = self.trusted_proxies.clone().unwrap_or_default();
        if networks.iter().any(|network| network.prefix_len() == 0) {
            return refuse(
                "trusted-proxies",
                "must not be the whole Internet: every client could name any address",
            );
        }
        if networks.is_empty() && self.client_address_header.is_some() {
            return refuse("client-address-header", "is read from trusted-proxies only");
        }
        Ok(TrustedProxies {
            networks,
            header: self.client_address_header.unwrap_or_default(),
        })
    }

    #[cfg(feature = "test-clock")]
    fn clock(&self, demo: bool) -> Result<Clock, ConfigError> {
        match &self.clock_file {
            Some(_) if !demo => Err(ConfigError::Option {
                option: "clock-file",
                reason: "is for tests with --demo only",
            }),
            Some(file) => Ok(Clock::with_offset_file(file.clone())),
            None => Ok(Clock::system()),
        }
    }

    #[cfg(not(feature = "test-clock"))]
    fn clock(&self, _: bool) -> Result<Clock, ConfigError> {
        Ok(Clock::system())
    }

    fn mail_route(&self, demo: bool, data_dir: &Path) -> Result<MailRoute, ConfigError> {
        let Some(host) = self.smtp_host.clone() else {
            return Ok(if demo {
                MailRoute::Outbox(data_dir.join("outbox"))
            } else {
                MailRoute::Nowhere
            });
        };
        let Some(from) = self.mail_from.clone() else {
            return refuse("mail-from", "is needed with smtp-host");
        };
        let security = self.smtp_security.unwrap_or(SmtpSecurity::Starttls);
        let usual = if security == SmtpSecurity::Tls {
            465
        } else {
            587
        };
        let login = match (self.smtp_user.clone(), self.smtp_password_file.clone()) {
            (Some(user), Some(file)) => Some((user, file)),
            (None, None) => None,
            _ => {
                return refuse("smtp-user", "and smtp-password-file go together");
            }
        };
        Ok(MailRoute::Smtp {
            host,
            port: self.smtp_port.unwrap_or(usual),
            security,
            login,
            from,
        })
    }
}

fn checked(apps: &[AndroidApp]) -> Result<Vec<AndroidApp>, ConfigError> {
    let option = "android-apps";
    apps.iter()
        .map(|app| app.clone().check())
        .collect::<Result<_, _>>()
        .map_err(|reason| ConfigError::Option { option, reason })
}

fn parse_origin(text: &str) -> Result<Origin, ConfigError> {
    Origin::parse(text).map_err(|error| {
        let reason = match error {
            protocol::ParseError::InsecureOrigin => "plain http is for loopback only; use https",
            _ => "must be https://host or https://host:port, without a path",
        };
        ConfigError::Origin(text.into(), reason)
    })
}
