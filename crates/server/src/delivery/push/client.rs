//! The transport of wake-ups: one empty POST, to public addresses alone.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use reqwest::{
    Client, StatusCode, Url,
    dns::{Addrs, Name, Resolve, Resolving},
    header::CONTENT_LENGTH,
    redirect::Policy,
};

use super::address::is_public;
use crate::delivery::tls::{NoTls, trusting_system_roots};
use crate::network::Lookup;

/// The longest time that a push service may take altogether.
pub(super) const TIMEOUT: Duration = Duration::from_secs(10);

/// The result of a wake-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    /// The push service has it, or will never take it.
    Done,
    /// The endpoint is no more.
    Gone,
    /// Nobody answered, or not now.
    NotNow,
}

/// Two clients, so that what may go to this machine can go nowhere else.
pub(super) struct PushTransport {
    world: Client,
    loopback: Client,
}

impl PushTransport {
    /// Sets up both.
    pub(super) fn new(lookup: &Lookup) -> Result<Self, NoTls> {
        Ok(Self {
            world: client(lookup, is_public)?,
            loopback: client(lookup, |address| address.is_loopback())?,
        })
    }

    /// Posts nothing to this address, whose form was judged before.
    pub(super) async fn post(&self, url: Url, ttl_s: u64) -> Sent {
        let client = match url.scheme() {
            "https" => &self.world,
            _ => &self.loopback,
        };
        // Without the length, which is left out for nothing, some servers answer 411.
        let question = client
            .post(url)
            .header(CONTENT_LENGTH, 0)
            .header("ttl", ttl_s)
            .header("urgency", "high");
        match question.send().await {
            Ok(answer) => sent(answer.status()),
            Err(error) => {
                tracing::debug!(error = %error.without_url(), "a push service does not answer");
                Sent::NotNow
            }
        }
    }
}

fn sent(status: StatusCode) -> Sent {
    match status {
        StatusCode::NOT_FOUND | StatusCode::GONE => Sent::Gone,
        StatusCode::TOO_MANY_REQUESTS => Sent::NotNow,
        status if status.is_server_error() => Sent::NotNow,
        _ => Sent::Done,
    }
}

/// A client that connects to these addresses alone, neither by a proxy nor by a redirect to others.
fn client(lookup: &Lookup, allowed: fn(IpAddr) -> bool) -> Result<Client, NoTls> {
    Client::builder()
        .tls_backend_preconfigured(trusting_system_roots()?)
        .dns_resolver(Arc::new(resolver(lookup, allowed)))
        .no_proxy()
        .redirect(Policy::none())
        .timeout(TIMEOUT)
        .user_agent("Countersign")
        .build()
        .map_err(|_| NoTls)
}

/// Look-ups that yield these addresses alone.
pub(super) fn resolver(lookup: &Lookup, allowed: fn(IpAddr) -> bool) -> impl Resolve + use<> {
    Only {
        lookup: lookup.clone(),
        allowed,
    }
}

/// Look-ups without the addresses that the rules forbid. The address that is checked here is the address that is connected to,
/// whatever the name led to before.
struct Only {
    lookup: Lookup,
    allowed: fn(IpAddr) -> bool,
}

/// A name leads to no address that may be connected to.
#[derive(Debug, thiserror::Error)]
#[error("no address that may be pushed to")]
struct NotAllowed;

impl Resolve for Only {
    fn resolve(&self, name: Name) -> Resolving {
        let (lookup, allowed) = (self.lookup.clone(), self.allowed);
        Box::pin(async move {
            let found = lookup.find(name.as_str().to_owned()).await?;
            // Port 0 stands for that of the address.
            let left: Vec<SocketAddr> = found
                .into_iter()
                .filter(|found| allowed(*found))
                .map(|found| SocketAddr::new(found, 0))
                .collect();
            if left.is_empty() {
                return Err(NotAllowed.into());
            }
            Ok(Box::new(left.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    /// A host name gets no address past the rules: the address is judged at the time of the connection.
    #[tokio::test]
    async fn name_that_leads_to_this_machine_then_no_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let transport = PushTransport::new(&Lookup::system()).unwrap();
        let sent = transport
            .post(url(&format!("https://localhost:{port}/a")), 60)
            .await;
        assert_eq!(sent, Sent::NotNow);
        let connected = tokio::time::timeout(Duration::from_millis(200), listener.accept()).await;
        assert!(connected.is_err(), "connected to itself");
    }

    #[tokio::test]
    async fn names_then_only_allowed_addresses_are_left() {
        let only = |allowed| resolver(&Lookup::system(), allowed);
        let here = only(|address| address.is_loopback());
        let found = here.resolve("localhost".parse().unwrap()).await;
        assert!(found.unwrap().all(|found| found.ip().is_loopback()));
        let nowhere = only(is_public).resolve("localhost".parse().unwrap()).await;
        assert!(nowhere.is_err());
    }

    #[test]
    fn status_then_gone_only_where_the_service_says_so() {
        for (status, wanted) in [
            (200, Sent::Done),
            (201, Sent::Done),
            (301, Sent::Done),
            (400, Sent::Done),
            (403, Sent::Done),
            (404, Sent::Gone),
            (410, Sent::Gone),
            (413, Sent::Done),
            (429, Sent::NotNow),
            (500, Sent::NotNow),
            (503, Sent::NotNow),
        ] {
            assert_eq!(sent(StatusCode::from_u16(status).unwrap()), wanted);
        }
    }
}
