//! Defaults, precedence of the sources, and refused values.

use std::path::Path;

use clap::Parser as _;

use super::check::HOUR;
use super::*;
use crate::network::AddressHeader;
use crate::time::Zone;

fn options(toml: &str) -> Result<Config, ConfigError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.toml");
    std::fs::write(&path, toml).unwrap();
    Options {
        config: Some(path),
        ..Options::default()
    }
    .resolve()
}

#[test]
fn nothing_given_then_loopback_and_a_day_of_wait() {
    let config = Options::default().resolve().unwrap();
    assert_eq!(config.listen.to_string(), "127.0.0.1:8700");
    assert_eq!(config.key_dir, Path::new("countersign-data/keys"));
    assert_eq!(
        (config.recovery_wait_s, config.match_digits),
        (24 * HOUR, 2)
    );
    assert!(matches!(config.mail, MailRoute::Nowhere));
    assert!(config.push && config.push_ports.is_empty());
}

#[test]
fn demo_then_no_wait_and_an_outbox() {
    let config = options("demo = true\ndata-dir = \"d\"").unwrap();
    assert_eq!(config.recovery_wait_s, 0);
    assert!(matches!(config.mail, MailRoute::Outbox(path) if path == Path::new("d/outbox")));
}

#[test]
fn registration_then_open_unless_the_operator_alone_invites() {
    let policy = |toml: &str| options(toml).unwrap().registration;
    assert_eq!(policy(""), RegistrationPolicy::Open);
    assert_eq!(policy("registration = \"open\""), RegistrationPolicy::Open);
    assert_eq!(
        policy("registration = \"invited\""),
        RegistrationPolicy::Invited
    );
}

#[test]
fn push_switched_off_and_ports_given_then_they_hold() {
    let config = options("push = false\npush-ports = [8443]").unwrap();
    assert!(!config.push);
    assert_eq!(config.push_ports, [8443]);
}

#[test]
fn proxies_and_limits_then_they_hold_and_the_demo_has_room_for_tests() {
    let config = options(
        "trusted-proxies = [\"10.0.0.0/8\", \"fd00::1/128\"]\nclient-address-header = \"forwarded\"\nnetwork-factor = 20",
    )
    .unwrap();
    assert_eq!(config.trusted_proxies.networks.len(), 2);
    assert_eq!(config.trusted_proxies.header, AddressHeader::Forwarded);
    assert_eq!(config.network_factor, 20);
    assert_eq!(options("").unwrap().network_factor, 1);
    assert_eq!(options("demo = true").unwrap().network_factor, 100);
}

#[test]
fn flag_and_file_then_the_flag_holds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.toml");
    std::fs::write(&path, "name = \"File\"\nmatch-digits = 6").unwrap();
    let given = Options {
        config: Some(path),
        name: Some("Flag".into()),
        ..Options::default()
    };
    let config = given.resolve().unwrap();
    assert_eq!((config.name.as_str(), config.match_digits), ("Flag", 6));
}

#[test]
fn what_cannot_be_then_refused_with_its_name() {
    for (toml, wanted) in [
        (
            "demo = true\norigin = \"https://login.example.eu\"",
            "this machine only",
        ),
        (
            "origin = \"http://login.example.eu\"",
            "plain http is for loopback only",
        ),
        (
            "origin = \"https://login.example.eu/path\"",
            "without a path",
        ),
        ("origin = \"login.example.eu\"", "must be https://"),
        (
            "demo = true\nlisten = \"0.0.0.0:1\"",
            "demo: the demo listens on loopback",
        ),
        ("listen = \"0.0.0.0:1\"", "origin: is needed"),
        ("clock-file = \"x\"", "clock-file: is for tests"),
        ("match-digits = 3", "match-digits: must be"),
        ("push-ports = [0]", "push-ports: 0 is no port"),
        (
            "apple-app-ids = [\"eu.countersign.app\"]",
            "apple-app-ids: must be team",
        ),
        (
            "[[android-apps]]\npackage = \"app\"\nsha256-fingerprints = []",
            "android-apps: package must be an application id",
        ),
        (
            "[[android-apps]]\npackage = \"eu.app\"\nsha256-fingerprints = []",
            "android-apps: needs at least one",
        ),
        (
            "[[android-apps]]\npackage = \"eu.app\"\nsha256-fingerprints = [\"0A\"]",
            "android-apps: a fingerprint has 32 bytes",
        ),
        (
            "[[android-apps]]\npackage = \"eu.app\"\nsha256 = \"0A\"",
            "unknown field",
        ),
        ("name = \" \"", "name: must"),
        ("name = \"a\\u202Eb\"", "name: must"),
        (
            "trusted-proxies = [\"0.0.0.0/0\"]",
            "trusted-proxies: must not",
        ),
        ("trusted-proxies = [\"10.0.0.1\"]", "trusted-proxies"),
        (
            "client-address-header = \"forwarded\"",
            "client-address-header: is read",
        ),
        ("network-factor = 0", "network-factor: must be"),
        ("time-zone = \"CEST\"", "time-zone: must be"),
        ("smtp-host = \"mail\"", "mail-from: is needed"),
        (
            "smtp-host = \"m\"\nmail-from = \"a@b.eu\"\nsmtp-user = \"x\"",
            "smtp-user: and",
        ),
        ("smtp-security = \"none\"", "unknown variant"),
        ("registration = \"closed\"", "unknown variant"),
        ("surprise = 1", "unknown field"),
        ("config = \"x\"", "unknown field"),
    ] {
        let error = options(toml).expect_err(toml).to_string();
        assert!(error.contains(wanted), "{toml}: {error}");
    }
}

#[test]
fn time_zone_then_texts_are_in_it() {
    let zone = |toml: &str| options(toml).unwrap().clock.zone().clone();
    assert_eq!(zone(""), Zone::default());
    assert_eq!(
        Some(zone("time-zone = \"Europe/Athens\"")),
        Zone::named("Europe/Athens")
    );
}

#[test]
fn missing_file_then_said_so() {
    let given = Options {
        config: Some("no-such.toml".into()),
        ..Options::default()
    };
    assert!(
        given
            .resolve()
            .unwrap_err()
            .to_string()
            .contains("no-such.toml")
    );
}

#[test]
fn command_line_then_it_is_consistent() {
    use clap::CommandFactory;
    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        options: Options,
    }
    Line::command().debug_assert();
    let line = Line::parse_from(["serve", "--demo", "--listen", "127.0.0.1:0"]);
    assert_eq!(line.options.demo, Some(true));
}

#[test]
fn hosts_of_the_operators_port_then_only_names_beside_that_port() {
    let options = |hosts: &str, port: bool| Options {
        operations: port.then(|| "127.0.0.1:8701".parse().unwrap()),
        operations_hosts: Some(vec![hosts.into()]),
        ..Options::default()
    };
    for good in ["metrics.example.eu", "10.0.0.5", "[2001:db8::1]"] {
        let hosts = options(good, true).resolve().unwrap().operations_hosts;
        assert_eq!(hosts, [good]);
        assert!(options(good, false).resolve().is_err());
    }
    for bad in [
        "",
        "a:80",
        "https://a",
        "a/b",
        "a@b",
        "*.example.eu:1",
        "a b",
    ] {
        assert!(options(bad, true).resolve().is_err(), "{bad}");
    }
}
