//! The things that are unwise about a server that starts. Each is said in one line of the log; none keeps it from starting.

use protocol::ids::UnixSeconds;
use protocol::origin::Origin;

use crate::config::{Config, MailRoute, OperatorAddresses};
use crate::keys;

/// A backup that is older is warned of. Seconds.
const OLD_BACKUP_S: u64 = 7 * 24 * 60 * 60;

/// The facts that the configuration does not say.
pub(crate) struct Started<'a> {
    /// The origin.
    pub(crate) origin: &'a Origin,
    /// Whether this server itself speaks TLS.
    pub(crate) own_tls: bool,
    /// When a backup was made last.
    pub(crate) last_backup: Option<UnixSeconds>,
    /// Now.
    pub(crate) now: UnixSeconds,
}

/// The warnings about a server that is not the demo.
pub(crate) fn of_start(config: &Config, started: &Started<'_>) -> Vec<String> {
    if config.demo {
        return Vec::new();
    }
    let mut found = Vec::new();
    if keys::lies_within(&config.key_dir, &config.data_dir) {
        found.push(format!(
            "the key folder {} lies inside the data folder: a backup of that folder alone then opens every sealed column; move the keys \
             and set key-dir",
            config.key_dir.display()
        ));
    }
    let mut warn = |text: &str| found.push(text.to_owned());
    if started.origin.is_https() && !started.own_tls && config.trusted_proxies.is_empty() {
        warn(
            "no network address is shown to the app, and all clients share the limits of theirs: the origin is https, so that a proxy \
             stands before this server, and trusted-proxies does not name it",
        );
    }
    if !started.origin.is_https() {
        warn("the origin is plain http: this server is for trying out on this machine only");
    }
    if matches!(config.mail, MailRoute::Nowhere) {
        warn(
            "there is no mail route: nobody can make an account or recover one; set smtp-host and mail-from",
        );
    }
    if config.operator.contact.is_none() {
        warn(
            "there is no contact: the pages tell people to ask the organisation that runs this service, and cannot say where; set \
             contact-url",
        );
    }
    if config.operator.app.is_none() {
        warn("the pages cannot say where to get the app; set app-url");
    }
    if config
        .operations
        .is_some_and(|address| !address.ip().is_loopback())
    {
        warn("the operator's port is reached from other machines, and asks for no password");
    }
    if config.clock.can_move() {
        warn("the clock is moved by a file: this is for tests only");
    }
    let pages = unnamed_pages(&config.operator);
    if !pages.is_empty() {
        warn(&format!(
            "people find pages of the program in place of your own, or none: set {}",
            pages.join(", ")
        ));
    }
    match started.last_backup {
        None => warn("no backup of this database is known: countersign-server backup makes one"),
        Some(at) if started.now.since(at) > OLD_BACKUP_S => {
            warn("the last known backup of this database is more than 7 days old");
        }
        Some(_) => {}
    }
    found
}

/// The options of addresses without which nobody learns who runs this server.
fn unnamed_pages(operator: &OperatorAddresses) -> Vec<&'static str> {
    let pages = [
        ("privacy-url", &operator.privacy),
        ("accessibility-url", &operator.accessibility),
        ("help-url", &operator.help),
        ("security-contact", &operator.security),
    ];
    let unnamed = pages.into_iter().filter(|(_, address)| address.is_none());
    unnamed.map(|(option, _)| option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Options;

    /// The warnings about these options.
    fn warnings(options: Options, started: impl FnOnce(&mut Started<'_>)) -> Vec<String> {
        let config = options.resolve().unwrap();
        let origin = config.origin.clone().unwrap();
        let mut facts = Started {
            origin: &origin,
            own_tls: false,
            last_backup: Some(UnixSeconds(1_000)),
            now: UnixSeconds(2_000),
        };
        started(&mut facts);
        of_start(&config, &facts)
    }

    /// A server about which nothing is unwise.
    fn wise() -> Options {
        Options {
            origin: Some("https://login.example.eu".into()),
            data_dir: Some("/nowhere/data".into()),
            key_dir: Some("/nowhere/keys".into()),
            smtp_host: Some("smtp.example.eu".into()),
            mail_from: Some("no-reply@example.eu".into()),
            trusted_proxies: Some(vec!["10.0.0.0/8".parse().unwrap()]),
            operations: Some("127.0.0.1:8701".parse().unwrap()),
            contact_url: Some("mailto:help@example.eu".into()),
            app_url: Some("https://example.eu/app".into()),
            privacy_url: Some("https://example.eu/privacy".into()),
            accessibility_url: Some("https://example.eu/accessibility".into()),
            help_url: Some("https://example.eu/help".into()),
            security_contact: Some("mailto:security@example.eu".into()),
            ..Options::default()
        }
    }

    #[test]
    fn nothing_unwise_then_no_warning_and_each_unwise_thing_then_its_own() {
        assert_eq!(warnings(wise(), |_| ()), [""; 0]);
        let cases: [(Options, &str); 8] = [
            (
                Options {
                    smtp_host: None,
                    mail_from: None,
                    ..wise()
                },
                "no mail route",
            ),
            (
                Options {
                    key_dir: Some("/nowhere/data/keys".into()),
                    ..wise()
                },
                "lies inside the data folder",
            ),
            (
                Options {
                    origin: Some("http://127.0.0.1:8700".into()),
                    ..wise()
                },
                "plain http",
            ),
            (
                Options {
                    operations: Some("0.0.0.0:8701".parse().unwrap()),
                    ..wise()
                },
                "operator's port",
            ),
            (
                Options {
                    trusted_proxies: None,
                    ..wise()
                },
                "trusted-proxies",
            ),
            (
                Options {
                    contact_url: None,
                    ..wise()
                },
                "set contact-url",
            ),
            (
                Options {
                    app_url: None,
                    ..wise()
                },
                "set app-url",
            ),
            (
                Options {
                    privacy_url: None,
                    help_url: None,
                    ..wise()
                },
                "set privacy-url, help-url",
            ),
        ];
        for (options, words) in cases {
            let found = warnings(options, |_| ());
            assert!(
                found.len() == 1 && found[0].contains(words),
                "{words}: {found:?}"
            );
        }
        let own_tls = Options {
            trusted_proxies: None,
            ..wise()
        };
        assert_eq!(warnings(own_tls, |facts| facts.own_tls = true), [""; 0]);
        let found = warnings(wise(), |facts| facts.last_backup = None);
        assert!(
            found.len() == 1 && found[0].contains("no backup"),
            "{found:?}"
        );
        let found = warnings(wise(), |facts| {
            facts.now = UnixSeconds(2_000 + OLD_BACKUP_S)
        });
        assert!(
            found.len() == 1 && found[0].contains("7 days old"),
            "{found:?}"
        );
    }

    #[test]
    fn clock_that_a_file_moves_then_warned_of() {
        let mut config = wise().resolve().unwrap();
        config.clock = crate::clock::Clock::with_offset_file("/nowhere/clock".into());
        let origin = config.origin.clone().unwrap();
        let facts = Started {
            origin: &origin,
            own_tls: false,
            last_backup: Some(UnixSeconds(1_000)),
            now: UnixSeconds(1_000),
        };
        let found = of_start(&config, &facts);
        assert!(
            found.len() == 1 && found[0].contains("for tests only"),
            "{found:?}"
        );
    }
}
