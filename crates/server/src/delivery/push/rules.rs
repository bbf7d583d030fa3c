//! The form of an endpoint (protocol.md §8.10): the rules that an address must satisfy before the server connects to it.

use std::net::IpAddr;

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
}

impl Rules {
    /// The address of an endpoint; none if it has not the form.
    ///
    /// # Security
    /// The phone chose it: an address literal is judged here, a name when it is resolved, at each connection.
    #[must_use]
    pub fn read(&self, endpoint: &str) -> Option<Url> {
        if !endpoint.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let url = Url::parse(endpoint).ok()?;
        let bare =
            url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        let host = url.host_str()?;
        let fits = match url.scheme() {
            "https" => self.is_open(url.port().unwrap_or(PORT)) && is_name_or_public(host),
            "http" => self.loopback && matches!(host, "127.0.0.1" | "localhost" | "[::1]"),
            _ => false,
        };
        (bare && fits).then_some(url)
    }

    fn is_open(&self, port: u16) -> bool {
        port == PORT || self.ports.contains(&port)
    }
}

fn is_name_or_public(host: &str) -> bool {
    let literal = host.trim_start_matches('[').trim_end_matches(']');
    literal.parse::<IpAddr>().map_or(true, is_public)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORLD: Rules = Rules {
        on: true,
        ports: Vec::new(),
        loopback: false,
    };

    #[test]
    fn endpoint_of_a_push_service_then_taken() {
        for good in [
            "https://push.example.net/up/9tKc3fJxQy1b?token=V2a",
            "https://push.example.net",
            "https://push.example.net:443/a",
            "https://1.1.1.1/a",
            "https://[2a00::1]/a",
        ] {
            assert!(WORLD.read(good).is_some(), "{good}");
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
