//! Configuration: flags, then environment, then the TOML file, then defaults.

mod apple_push;
mod apps;
mod attestation;
mod check;
mod operator;
mod options;
mod passwords;
mod services;

use std::net::SocketAddr;
use std::path::PathBuf;

use protocol::origin::Origin;

pub use self::apple_push::{AppleHosts, ApplePush, ApplePushOptions};
pub use self::apps::AndroidApp;
pub use self::attestation::{AttestationOptions, AttestationSettings};
pub use self::operator::OperatorAddresses;
pub use self::options::{LogFormat, Options, RegistrationPolicy, SmtpSecurity};
pub use self::passwords::{PasswordOptions, RangeService};
pub use self::services::{ConfiguredService, ServiceOptions};
use crate::clock::Clock;
use crate::domain::second_factor::SecondFactorPolicy;
use crate::domain::service_transaction::TransactionKinds;
use crate::network::{Lookup, TrustedProxies};
use crate::time_limits::TimeLimits;
use crate::tls::TlsFiles;

/// The reasons for which the configuration is refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("configuration file {path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: std::io::Error,
    },
    /// The file is not valid TOML for these options.
    #[error("configuration file {path}: {reason}")]
    Toml {
        /// The file.
        path: PathBuf,
        /// The error, with its position.
        reason: String,
    },
    /// The origin is malformed, or plain http beyond loopback.
    #[error("origin {0}: {1}")]
    Origin(String, &'static str),
    /// A service cannot be as it is configured.
    #[error("service {id}: {reason}")]
    Service {
        /// Its id, as it was written.
        id: String,
        /// The reason.
        reason: &'static str,
    },
    /// The settings of a service cannot be read.
    #[error("settings of a service: {reason}")]
    ServiceText {
        /// The error, with its position.
        reason: String,
    },
    /// The value of an option is not allowed.
    #[error("{option}: {reason}")]
    Option {
        /// Its name.
        option: &'static str,
        /// The reason.
        reason: &'static str,
    },
}

/// Delivery of mails: over SMTP, or into the demo's outbox.
#[derive(Debug, Clone)]
pub enum MailRoute {
    /// Into files in this folder, shown on a page.
    Outbox(PathBuf),
    /// By SMTP.
    Smtp {
        /// Host of the mail server.
        host: String,
        /// Its port.
        port: u16,
        /// The security of its connection.
        security: SmtpSecurity,
        /// User name and the file of the password.
        login: Option<(String, PathBuf)>,
        /// The sender.
        from: String,
    },
    /// Not at all: mails stay in the database.
    Nowhere,
}

/// The checked configuration.
#[derive(Debug, Clone)]
pub struct Config {
    /// Whether this is the demo.
    pub demo: bool,
    /// The folder of the database.
    pub data_dir: PathBuf,
    /// The folder of the keys.
    pub key_dir: PathBuf,
    /// The address and port to listen on.
    pub listen: SocketAddr,
    /// The address and port of the operator's questions, where there are any.
    pub operations: Option<SocketAddr>,
    /// The names under which that port answers, besides those of this machine.
    pub operations_hosts: Vec<String>,
    /// Certificate and key, where this server itself speaks TLS.
    pub tls: Option<TlsFiles>,
    /// Whether browsers keep to https for the hosts below the server's, too.
    pub hsts_subdomains: bool,
    /// The origin, where one was given.
    pub origin: Option<Origin>,
    /// The server's name.
    pub name: String,
    /// Digits of the match code.
    pub match_digits: u8,
    /// The wait before a mailed link counts, in seconds.
    pub recovery_wait_s: u64,
    /// When My Account asks for a second factor.
    pub second_factor: SecondFactorPolicy,
    /// The people who get an account.
    pub registration: RegistrationPolicy,
    /// The services of the file, as they are written.
    pub service_options: Vec<ServiceOptions>,
    /// The services that sign in here when the server starts; [`ServiceDirectory`](crate::services::ServiceDirectory) has those of now.
    pub services: Vec<ConfiguredService>,
    /// The kinds of transactions that they may ask to have signed.
    pub transactions: TransactionKinds,
    /// Delivery of mails.
    pub mail: MailRoute,
    /// Whether phones are woken by pushes.
    pub push: bool,
    /// Ports of push services besides 443.
    pub push_ports: Vec<u16>,
    /// The operator's key of Apple's push service, where there is one.
    pub apple_push: Option<ApplePush>,
    /// The look-ups of their names: the system's, except in tests.
    pub lookup: Lookup,
    /// The proxies that name the clients before them.
    pub trusted_proxies: TrustedProxies,
    /// The file of the database of places.
    pub place_database: Option<PathBuf>,
    /// The range service of leaked passwords, where the operator names one.
    pub range_service: Option<RangeService>,
    /// Factor by which the limits of networks and browsers are multiplied.
    pub network_factor: usize,
    /// The addresses of the operator.
    pub operator: OperatorAddresses,
    /// Apps on Android that open this server's links.
    pub android_apps: Vec<AndroidApp>,
    /// Apps on iOS that open this server's links.
    pub apple_app_ids: Vec<String>,
    /// The settings of attestation.
    pub attestation: AttestationSettings,
    /// The time limits of clients: the stated ones, except in tests.
    pub time_limits: TimeLimits,
    /// The clock: the system's, except in tests.
    pub clock: Clock,
}

#[cfg(test)]
mod tests;
