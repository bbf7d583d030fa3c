//! The options of the command line, the environment and the TOML file, as they are given.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;
use ipnet::IpNet;
use serde::Deserialize;

use super::{
    AndroidApp, ApplePushOptions, AttestationOptions, Config, ConfigError, PasswordOptions,
    ServiceOptions,
};
use crate::network::AddressHeader;

/// The options of `serve`. Each may come from any place, or from none.
#[derive(Debug, Clone, Default, Args, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Options {
    /// A TOML file with these options
    #[arg(long, env = "COUNTERSIGN_CONFIG", value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,

    /// Make a demo account and print how to sign in. Waiting times are 0 and mails go to the folder `outbox` and the page
    /// /demo/outbox. For trying out on this machine only
    #[arg(long, env = "COUNTERSIGN_DEMO", num_args = 0..=1, default_missing_value = "true")]
    pub demo: Option<bool>,

    /// Folder of the database [default: countersign-data]
    #[arg(long, env = "COUNTERSIGN_DATA_DIR", value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,

    /// Folder of the keys; keep it apart from backups of the database [default: `keys` in the data folder]
    #[arg(long, env = "COUNTERSIGN_KEY_DIR", value_name = "FOLDER")]
    pub key_dir: Option<PathBuf>,

    /// Address and port to listen on; port 0 picks a free one [default: 127.0.0.1:8700]
    #[arg(long, env = "COUNTERSIGN_LISTEN", value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,

    /// Address and port of /healthz, /readyz, /version and /metrics, which need no password, such as 127.0.0.1:8701 [default:
    /// none, so that no port is open that nobody asked for]
    #[arg(long, env = "COUNTERSIGN_OPERATIONS", value_name = "ADDRESS:PORT")]
    pub operations: Option<SocketAddr>,

    /// Names and addresses under which that port answers besides 127.0.0.1, [::1], localhost and the address listened on, such as
    /// metrics.example.eu, separated by commas. Requests that name another host are refused
    #[arg(
        long,
        env = "COUNTERSIGN_OPERATIONS_HOSTS",
        value_name = "HOSTS",
        value_delimiter = ','
    )]
    pub operations_hosts: Option<Vec<String>>,

    /// File of the server's certificate in PEM, followed by those that lead to a trusted one; then this server itself speaks TLS, and is
    /// not behind a proxy. It is read again when it changes, and on SIGHUP
    #[arg(long, env = "COUNTERSIGN_TLS_CERTIFICATE", value_name = "FILE")]
    pub tls_certificate: Option<PathBuf>,

    /// File of the certificate's private key in PEM
    #[arg(long, env = "COUNTERSIGN_TLS_KEY", value_name = "FILE")]
    pub tls_key: Option<PathBuf>,

    /// Whether browsers keep to https for every host below the server's as well (Strict-Transport-Security with includeSubDomains): false if
    /// one of them answers http alone [default: true]
    #[arg(long, env = "COUNTERSIGN_HSTS_SUBDOMAINS", value_name = "BOOL")]
    pub hsts_subdomains: Option<bool>,

    /// The form of the log: `text` or `json` [default: text]
    #[arg(long, env = "COUNTERSIGN_LOG_FORMAT", value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,

    /// The address that browsers and apps use, such as https://login.example.eu. Plain http only on loopback [default:
    /// http://127.0.0.1 with the port listened on]
    #[arg(long, env = "COUNTERSIGN_ORIGIN", value_name = "URL")]
    pub origin: Option<String>,

    /// The name that people see in the app and in mails [default: Countersign]
    #[arg(long, env = "COUNTERSIGN_NAME", value_name = "TEXT")]
    pub name: Option<String>,

    /// Digits of the number that is typed from the page into the app: 0, 2 or 6 [default: 2]
    #[arg(long, env = "COUNTERSIGN_MATCH_DIGITS", value_name = "N")]
    pub match_digits: Option<u8>,

    /// Hours to wait after a mailed link before a PIN can be reset or a device added without another device [default: 24,
    /// demo: 0]
    #[arg(long, env = "COUNTERSIGN_RECOVERY_WAIT_HOURS", value_name = "HOURS")]
    pub recovery_wait_hours: Option<u64>,

    /// When My Account asks for a second factor: `when-enrolled` (of everyone who has one), `required` (of everyone) or `optional`
    /// (the password alone is enough) [default: when-enrolled]
    #[arg(long, env = "COUNTERSIGN_SECOND_FACTOR", value_name = "WHEN")]
    pub second_factor: Option<String>,

    /// The people who get an account: `open` (everybody who fills in the form of the sign-in page) or `invited` (those alone for whom the operator
    /// makes one, by `account create` or `account import`) [default: open]
    #[arg(long, env = "COUNTERSIGN_REGISTRATION", value_name = "WHO")]
    pub registration: Option<RegistrationPolicy>,

    /// The time zone in which mails and pages give times, by its IANA name, such as Europe/Athens or UTC. In a browser that runs
    /// scripts, pages use the reader's own [default: Europe/Brussels]
    #[arg(long, env = "COUNTERSIGN_TIME_ZONE", value_name = "NAME")]
    pub time_zone: Option<String>,

    /// Sender of mails, such as "Countersign <no-reply@example.eu>"
    #[arg(long, env = "COUNTERSIGN_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,

    /// Mail server; without one (and without --demo) mails wait in the database
    #[arg(long, env = "COUNTERSIGN_SMTP_HOST", value_name = "HOST")]
    pub smtp_host: Option<String>,

    /// Port of the mail server [default: 587 with starttls, 465 with tls]
    #[arg(long, env = "COUNTERSIGN_SMTP_PORT", value_name = "PORT")]
    pub smtp_port: Option<u16>,

    /// Security of the connection to the mail server: `starttls` or `tls`; never in the clear [default: starttls]
    #[arg(long, env = "COUNTERSIGN_SMTP_SECURITY", value_name = "HOW")]
    pub smtp_security: Option<SmtpSecurity>,

    /// User name at the mail server
    #[arg(long, env = "COUNTERSIGN_SMTP_USER", value_name = "NAME")]
    pub smtp_user: Option<String>,

    /// A file that holds the password at the mail server
    #[arg(long, env = "COUNTERSIGN_SMTP_PASSWORD_FILE", value_name = "FILE")]
    pub smtp_password_file: Option<PathBuf>,

    /// Whether sleeping apps are woken by the push services that they name; the push service learns when, not what
    /// [default: true]
    #[arg(long, env = "COUNTERSIGN_PUSH", num_args = 0..=1, default_missing_value = "true")]
    pub push: Option<bool>,

    /// Ports that push services may have besides 443, separated by commas
    #[arg(
        long,
        env = "COUNTERSIGN_PUSH_PORTS",
        value_name = "PORTS",
        value_delimiter = ','
    )]
    pub push_ports: Option<Vec<u16>>,

    /// Networks of the proxies in front of this server, separated by commas: 127.0.0.1/32 for a proxy on this machine, 10.0.0.0/8 for any
    /// whose address begins with 10. An address alone has its length too: /32, or /128 for IPv6. The client's address is the rightmost one
    /// in their header that is not in these networks. Without them and with an https origin no address is known: the app shows none, and
    /// all clients share the limits of one network. Leave it out where this server itself speaks TLS
    #[arg(
        long,
        env = "COUNTERSIGN_TRUSTED_PROXIES",
        value_name = "NETWORKS",
        value_delimiter = ','
    )]
    pub trusted_proxies: Option<Vec<IpNet>>,

    /// The header in which these proxies name the client: `x-forwarded-for` or `forwarded` [default: x-forwarded-for]
    #[arg(long, env = "COUNTERSIGN_CLIENT_ADDRESS_HEADER", value_name = "HEADER")]
    pub client_address_header: Option<AddressHeader>,

    /// A database of places in MaxMind's format (.mmdb), such as GeoLite2 City: the app then shows the place of a sign-in. It is read
    /// at the start and stays in memory
    #[arg(long, env = "COUNTERSIGN_PLACE_DATABASE", value_name = "FILE")]
    pub place_database: Option<PathBuf>,

    /// Factor by which the limits of one network address and of one browser are multiplied, for a server whose users share few addresses
    /// [default: 1, demo: 100]
    #[arg(long, env = "COUNTERSIGN_NETWORK_FACTOR", value_name = "N")]
    pub network_factor: Option<usize>,

    /// Apps to which iOS hands this server's links at once, such as AB12CD34EF.eu.countersign.app, separated by commas
    #[arg(
        long,
        env = "COUNTERSIGN_APPLE_APP_IDS",
        value_name = "IDS",
        value_delimiter = ','
    )]
    pub apple_app_ids: Option<Vec<String>>,

    /// The page from which people get the app, as a web address
    #[arg(long, env = "COUNTERSIGN_APP_URL", value_name = "URL")]
    pub app_url: Option<String>,

    /// The operator's help, as a web address or mailto: [default: a page of this server]
    #[arg(long, env = "COUNTERSIGN_HELP_URL", value_name = "URL")]
    pub help_url: Option<String>,

    /// The operator's privacy statement, as a web address [default: a page of this server]
    #[arg(long, env = "COUNTERSIGN_PRIVACY_URL", value_name = "URL")]
    pub privacy_url: Option<String>,

    /// The operator's accessibility statement, as a web address [default: a page of this server]
    #[arg(long, env = "COUNTERSIGN_ACCESSIBILITY_URL", value_name = "URL")]
    pub accessibility_url: Option<String>,

    /// The operator's contact, as a web address or mailto: [default: none, and no link to it]
    #[arg(long, env = "COUNTERSIGN_CONTACT_URL", value_name = "URL")]
    pub contact_url: Option<String>,

    /// The contact for reports of weaknesses, as a web address or mailto:, for /.well-known/security.txt [default: no such file]
    #[arg(long, env = "COUNTERSIGN_SECURITY_CONTACT", value_name = "URL")]
    pub security_contact: Option<String>,

    /// Apps to which Android hands this server's links at once.
    #[arg(skip)]
    pub android_apps: Vec<AndroidApp>,

    /// The operator's key of Apple's push service.
    #[arg(skip)]
    pub apple_push: Option<ApplePushOptions>,

    /// The settings of new passwords.
    #[arg(skip)]
    pub passwords: PasswordOptions,

    /// The settings of attestation.
    #[arg(skip)]
    pub attestation: AttestationOptions,

    /// The services that sign in here.
    #[arg(skip)]
    pub services: Vec<ServiceOptions>,

    /// Test only: a file whose whole seconds are added to the clock at each use; needs --demo
    #[cfg(feature = "test-clock")]
    #[arg(long, env = "COUNTERSIGN_CLOCK_FILE", value_name = "FILE", hide = true)]
    pub clock_file: Option<PathBuf>,
}

/// The form of the log.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    /// Lines for people.
    #[default]
    Text,
    /// One JSON object in each line.
    Json,
}

/// The people who get an account.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegistrationPolicy {
    /// Everybody who fills in the form and follows the mailed link.
    #[default]
    Open,
    /// Those alone whom the operator invites.
    Invited,
}

impl RegistrationPolicy {
    /// Whether everybody may ask for an account.
    #[must_use]
    pub fn is_open(self) -> bool {
        self == Self::Open
    }
}

/// Security of the connection to the mail server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SmtpSecurity {
    /// TLS begins on the plain connection, before anything else is sent.
    Starttls,
    /// TLS from the first byte.
    Tls,
}

impl Options {
    /// Whether an option with one value has this name in the TOML file.
    #[must_use]
    pub fn names(name: &str) -> bool {
        let command = Self::augment_args(clap::Command::new("serve"));
        command
            .get_arguments()
            .any(|option| option.get_long() == Some(name))
    }

    /// The options of the file as they are written now, without the services; none where it cannot be read.
    #[must_use]
    pub fn written(&self) -> toml::Table {
        let text = self.config.as_ref().map(std::fs::read_to_string);
        let text = text.and_then(Result::ok).unwrap_or_default();
        let mut table: toml::Table = text.parse().unwrap_or_default();
        table.remove("services");
        table
    }

    /// The form of the log, also where the rest of the options is wrong.
    #[must_use]
    pub fn log_format(&self) -> LogFormat {
        let in_file = || read_file(self.config.as_ref()?).ok()?.log_format;
        self.log_format.or_else(in_file).unwrap_or_default()
    }

    /// Reads the file for options that flags and environment leave open, and checks all.
    pub fn resolve(self) -> Result<Config, ConfigError> {
        let file = match &self.config {
            Some(path) => read_file(path)?,
            None => Self::default(),
        };
        self.over(file).check()
    }

    fn over(self, file: Self) -> Self {
        Self {
            config: self.config,
            demo: self.demo.or(file.demo),
            data_dir: self.data_dir.or(file.data_dir),
            key_dir: self.key_dir.or(file.key_dir),
            listen: self.listen.or(file.listen),
            operations: self.operations.or(file.operations),
            operations_hosts: self.operations_hosts.or(file.operations_hosts),
            tls_certificate: self.tls_certificate.or(file.tls_certificate),
            tls_key: self.tls_key.or(file.tls_key),
            hsts_subdomains: self.hsts_subdomains.or(file.hsts_subdomains),
            log_format: self.log_format.or(file.log_format),
            origin: self.origin.or(file.origin),
            name: self.name.or(file.name),
            match_digits: self.match_digits.or(file.match_digits),
            recovery_wait_hours: self.recovery_wait_hours.or(file.recovery_wait_hours),
            second_factor: self.second_factor.or(file.second_factor),
            registration: self.registration.or(file.registration),
            time_zone: self.time_zone.or(file.time_zone),
            mail_from: self.mail_from.or(file.mail_from),
            smtp_host: self.smtp_host.or(file.smtp_host),
            smtp_port: self.smtp_port.or(file.smtp_port),
            smtp_security: self.smtp_security.or(file.smtp_security),
            smtp_user: self.smtp_user.or(file.smtp_user),
            smtp_password_file: self.smtp_password_file.or(file.smtp_password_file),
            push: self.push.or(file.push),
            push_ports: self.push_ports.or(file.push_ports),
            trusted_proxies: self.trusted_proxies.or(file.trusted_proxies),
            client_address_header: self.client_address_header.or(file.client_address_header),
            place_database: self.place_database.or(file.place_database),
            network_factor: self.network_factor.or(file.network_factor),
            apple_app_ids: self.apple_app_ids.or(file.apple_app_ids),
            app_url: self.app_url.or(file.app_url),
            help_url: self.help_url.or(file.help_url),
            privacy_url: self.privacy_url.or(file.privacy_url),
            accessibility_url: self.accessibility_url.or(file.accessibility_url),
            contact_url: self.contact_url.or(file.contact_url),
            security_contact: self.security_contact.or(file.security_contact),
            android_apps: [self.android_apps, file.android_apps].concat(),
            apple_push: self.apple_push.or(file.apple_push),
            passwords: PasswordOptions {
                range_service: self
                    .passwords
                    .range_service
                    .or(file.passwords.range_service),
            },
            attestation: self.attestation.over(file.attestation),
            services: [self.services, file.services].concat(),
            #[cfg(feature = "test-clock")]
            clock_file: self.clock_file.or(file.clock_file),
        }
    }
}

fn read_file(path: &Path) -> Result<Options, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|source| ConfigError::File {
        path: path.into(),
        source,
    })?;
    toml::from_str(&text).map_err(|e| ConfigError::Toml {
        path: path.into(),
        reason: e.to_string(),
    })
}
