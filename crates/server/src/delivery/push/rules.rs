//! The form of an endpoint (protocol.md §8.10): the rules that an address must satisfy before the server connects to it.

use protocol::endpoint::{AppleEnvironment, Endpoint, EndpointHost, WebEndpoint};
use reqwest::Url;

use super::address::is_public;

/// The port of every endpoint, unless the operator allows more.
const PORT: u16 = 443;

/// To which addresses this server pushes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Whether it pushes at all.
    pub on: bool,
    /// Ports besides 443.
    pub ports: Vec<u16>,
    /// Whether it also pushes to this machine by plain http, as it is spoken to itself.
    pub loopback: bool,
    /// Whether it pushes to apps on iOS, with the operator's key of Apple's push service.
    pub apple: bool,
}

/// The recipient of a wake-up, which the rules allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    /// A push service.
    Web(Url),
    /// An app on iOS: its environment, and its token in hexadecimal digits.
    Apple(AppleEnvironment, String),
}

impl Rules {
    /// The recipient behind an endpoint; `None` if it does not have the form of protocol.md §8.10, or if this server does not
    /// push to it.
    ///
    /// # Security
    /// The phone chose the endpoint. The strict form is checked before the URL parser, which repairs what it reads, and
    /// the parser must have read the same host, port, path and query. An address is judged here; a name is judged when
    /// it is resolved, at each connection.
    #[must_use]
    pub fn read(&self, endpoint: &str) -> Option<Recipient> {
        match Endpoint::parse(endpoint)? {
            Endpoint::Web(form) => self.read_web(endpoint, &form).map(Recipient::Web),
            Endpoint::Apple(form) => self
                .apple
                .then(|| Recipient::Apple(form.environment, form.token.to_owned())),
        }
    }

    fn read_web(&self, endpoint: &str, form: &WebEndpoint<'_>) -> Option<Url> {
        let allowed = if form.is_https {
            self.is_open(form.port) && is_name_or_public(&form.host)
        } else {
            self.loopback
        };
        let url = Url::parse(endpoint).ok()?;
        (allowed && is_same(&url, form)).then_some(url)
    }

    fn is_open(&self, port: u16) -> bool {
        port == PORT || self.ports.contains(&port)
    }
}

fn is_name_or_public(host: &EndpointHost<'_>) -> bool {
    match *host {
        EndpointHost::Name(name) => !name.eq_ignore_ascii_case("localhost"),
        EndpointHost::V4(address) => is_public(address.into()),
        EndpointHost::V6(address) => is_public(address.into()),
    }
}

/// Whether the URL parser has read the endpoint as its form is.
fn is_same(url: &Url, form: &WebEndpoint<'_>) -> bool {
    let host = url.host_str().unwrap_or_default();
    let is_same_host = match form.host {
        EndpointHost::Name(name) => host.eq_ignore_ascii_case(name),
        EndpointHost::V4(address) => host.parse() == Ok(address),
        EndpointHost::V6(address) => host.trim_matches(['[', ']']).parse() == Ok(address),
    };
    let target = match form.target {
        target if target.starts_with('/') => target.to_owned(),
        target => format!("/{target}"),
    };
    let read = url.query().map_or_else(
        || url.path().to_owned(),
        |query| format!("{}?{query}", url.path()),
    );
    is_same_host
        && url.port_or_known_default() == Some(form.port)
        && read == target
        && url.username().is_empty()
        && url.password().is_none()
        && url.fragment().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORLD: Rules = Rules {
        on: true,
        ports: Vec::new(),
        loopback: false,
        apple: false,
    };

    #[test]
    fn endpoint_of_a_push_service_then_taken() {
        for good in [
            "https://push.example.net/up/9tKc3fJxQy1b?token=V2a",
            "https://push.example.net",
            "https://push.example.net:443/a",
            "https://Push.Example.net?a",
            "https://push.example.net/a%20b/-._~!$&'()*+,;=:@/?a/../b?c",
            "https://1.1.1.1/a",
            "https://[2a00::1]/a",
            "https://[::ffff:1.1.1.1]/a",
        ] {
            assert!(WORLD.read(good).is_some(), "{good}");
        }
    }

    #[test]
    fn s27_what_a_url_parser_would_repair_then_refused() {
        for repaired in [
            "https:push.example.net/a",
            "https:/push.example.net/a",
            "https:///push.example.net/a",
            "https:\\\\push.example.net/a",
            "https://@push.example.net/a",
            "https://:@push.example.net/a",
            "https://push.example.net\\a",
            "https://push%2Eexample.net/a",
            "https://push.example.net:/a",
            "https://push.example.net:0443/a",
            "https://push.example.net./a",
            "https://push.example.net/a/../b",
            "https://push.example.net/%2e/b",
            "HTTPS://push.example.net/a",
        ] {
            assert!(Url::parse(repaired).is_ok(), "{repaired} is repaired");
            assert_eq!(WORLD.read(repaired), None, "{repaired}");
        }
    }

    #[test]
    fn anything_else_then_refused() {
        for bad in [
            "",
            "push.example.net/a",
            "http://push.example.net/a",
            "ftp://push.example.net/a",
            "file:///etc/passwd",
            "unix:/run/x.sock",
            "https://",
            "https:///",
            "https://user@push.example.net/a",
            "https://user:pw@push.example.net/a",
            "https://push.example.net/a#b",
            "https://push.example.net/a b",
            "https://push.example.net/\u{e4}",
            " https://push.example.net/a",
            "https://push.example.net/a\n",
            "https://push.example.net:8443/a",
            "https://push.example.net:80/a",
            "https://push.example.net:22/a",
            "http://127.0.0.1:9/a",
            "http://localhost/a",
        ] {
            assert_eq!(WORLD.read(bad), None, "{bad}");
        }
    }

    #[test]
    fn address_inside_a_network_however_written_then_refused() {
        for inside in [
            "127.0.0.1",
            "127.1",
            "2130706433",
            "0x7f000001",
            "0177.0.0.1",
            "10.0.0.1",
            "169.254.169.254",
            "192.168.1.1.",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[fd00:ec2::254]",
            "[fe80::1]",
        ] {
            let endpoint = format!("https://{inside}/a");
            assert_eq!(WORLD.read(&endpoint), None, "{endpoint}");
        }
    }

    #[test]
    fn port_that_the_operator_allows_then_taken() {
        let rules = Rules {
            ports: vec![8443],
            ..WORLD
        };
        assert!(rules.read("https://push.example.net:8443/a").is_some());
        assert!(rules.read("https://push.example.net/a").is_some());
        assert_eq!(rules.read("https://push.example.net:8444/a"), None);
    }

    #[test]
    fn app_on_ios_then_taken_only_with_a_key_of_apple() {
        let token = "0a".repeat(32);
        let endpoint = format!("apns:production:{token}");
        assert_eq!(WORLD.read(&endpoint), None);
        let rules = Rules {
            apple: true,
            ..WORLD
        };
        let recipient = Recipient::Apple(AppleEnvironment::Production, token);
        assert_eq!(rules.read(&endpoint), Some(recipient));
    }

    #[test]
    fn own_origin_on_loopback_then_plain_http_to_this_machine_alone() {
        let rules = Rules {
            loopback: true,
            ..WORLD
        };
        for good in [
            "http://127.0.0.1:9/a",
            "http://localhost:9",
            "http://[::1]:9/",
        ] {
            assert!(rules.read(good).is_some(), "{good}");
        }
        for bad in [
            "http://127.0.0.2:9/a",
            "http://push.example.net/a",
            "http://localhost.example.net/a",
            "https://127.0.0.1/a",
        ] {
            assert_eq!(rules.read(bad), None, "{bad}");
        }
    }
}
