//! The names under which the operator's port answers. A web page that a browser on this machine shows can make its own name lead to this
//! port (DNS rebinding), but cannot make the browser send another name than its own.

use std::net::IpAddr;
use std::sync::Arc;

use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::http::uri::Authority;

/// The names and addresses that always mean this machine.
const OF_THIS_MACHINE: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// The names under which the operator's port answers, in lower case.
#[derive(Clone, Debug)]
pub(super) struct AnsweredHosts(Arc<[String]>);

impl AnsweredHosts {
    /// Those of this machine, the address that is listened on, and those that the operator has configured.
    pub(super) fn new(bound: IpAddr, configured: &[String]) -> Self {
        let bound = match bound {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => format!("[{address}]"),
        };
        let machine = OF_THIS_MACHINE.map(str::to_owned);
        let configured = configured.iter().map(|host| host.to_ascii_lowercase());
        Self(
            machine
                .into_iter()
                .chain([bound])
                .chain(configured)
                .collect(),
        )
    }

    /// Whether a request with these headers names one of them, with any port, exactly once.
    pub(super) fn answer(&self, headers: &HeaderMap) -> bool {
        let mut named = headers.get_all(HOST).iter();
        let (Some(host), None) = (named.next(), named.next()) else {
            return false;
        };
        let Ok(authority) = Authority::try_from(host.as_bytes()) else {
            return false;
        };
        let name = authority.host().to_ascii_lowercase();
        !authority.as_str().contains('@') && self.0.contains(&name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(hosts: &AnsweredHosts, named: &[&'static str]) -> bool {
        let mut headers = HeaderMap::new();
        for &name in named {
            headers.append(HOST, name.parse().unwrap());
        }
        hosts.answer(&headers)
    }

    #[test]
    fn names_of_this_machine_and_configured_ones_then_answered_with_any_port() {
        let hosts = AnsweredHosts::new("10.0.0.5".parse().unwrap(), &["Metrics.example.eu".into()]);
        for name in [
            "localhost",
            "LOCALHOST:8701",
            "127.0.0.1:8701",
            "[::1]:8701",
            "10.0.0.5:8701",
            "metrics.example.eu",
            "METRICS.example.eu:80",
        ] {
            assert!(answers(&hosts, &[name]), "{name}");
        }
        let hosts = AnsweredHosts::new("2001:db8::1".parse().unwrap(), &[]);
        assert!(answers(&hosts, &["[2001:db8::1]:8701"]));
    }

    #[test]
    fn any_other_name_none_or_two_then_not_answered() {
        let hosts = AnsweredHosts::new("127.0.0.1".parse().unwrap(), &[]);
        for name in [
            "evil.example",
            "evil.example:8701",
            "localhost.evil.example",
            "evil.example#localhost",
            "evil@localhost",
            "localhost@evil.example",
            "127.0.0.1.evil.example",
            "127.0.0.2",
            "10.0.0.5",
            "0.0.0.0",
            "",
            ":8701",
        ] {
            assert!(!answers(&hosts, &[name]), "{name}");
        }
        assert!(!answers(&hosts, &[]));
        assert!(!answers(&hosts, &["localhost", "evil.example"]));
    }
}
