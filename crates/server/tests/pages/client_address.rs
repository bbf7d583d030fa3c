//! The address and the place that the phone shows. A proxy on loopback names the clients.

use countersign_server::config::Options;
use protocol::messages::{Context, ContextKind, Request};
use protocol::same_device::RequestLink;
use protocol::signed::Message as _;
use testkit::phone::Phone;

use crate::browser::Browser;
use crate::mmdb;
use crate::network::{ELSEWHERE, HERE, ask_with, behind_a_proxy};
use crate::phone::{inbox, owner_with_phone};
use crate::server::Running;

/// The facts that the phone shows about the only request in its inbox.
async fn shown(phone: &Phone) -> Vec<(ContextKind, String)> {
    let inbox = inbox(phone).await;
    let request = Request::parse(inbox.last().unwrap()).unwrap();
    facts_of(Context::parse(&request.context.0).unwrap())
}

fn facts_of(context: Context) -> Vec<(ContextKind, String)> {
    let facts = context.0.into_iter();
    facts.map(|(kind, line)| (kind, line.to_string())).collect()
}

#[tokio::test]
async fn s09_trusted_proxy_then_the_phone_shows_the_clients_address_and_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let places = folder.path().join("places.mmdb");
    std::fs::write(
        &places,
        mmdb::one_place([192, 0, 2, 0], 24, "Testville", "Testland"),
    )
    .unwrap();
    let server = Running::start_with(Options {
        place_database: Some(places),
        ..behind_a_proxy()
    })
    .await;
    let (_, phone) = owner_with_phone(&server).await;
    let address = |text: &str| (ContextKind::Network, text.to_owned());
    // The entries left of the proxy's own were written by the client.
    ask_with(&server, &[("x-forwarded-for", "203.0.113.9, 192.0.2.7")]).await;
    let place = (ContextKind::Place, "Testville, Testland".to_owned());
    assert_eq!(shown(&phone).await, [place, address(HERE)]);
    // No place is known there, and the header that the proxy does not set is not believed.
    let headers = [
        ("forwarded", "for=203.0.113.9"),
        ("x-forwarded-for", ELSEWHERE),
    ];
    ask_with(&server, &headers).await;
    assert_eq!(shown(&phone).await, [address(ELSEWHERE)]);
    ask_with(&server, &[("x-forwarded-for", "unknown")]).await;
    assert_eq!(shown(&phone).await, []);
}

#[tokio::test]
async fn s09_peer_that_is_no_trusted_proxy_then_its_header_is_not_believed() {
    let server = Running::start_with(Options {
        trusted_proxies: Some(vec!["10.0.0.0/8".parse().unwrap()]),
        ..behind_a_proxy()
    })
    .await;
    let (_, phone) = owner_with_phone(&server).await;
    ask_with(&server, &[("x-forwarded-for", HERE)]).await;
    let here = (ContextKind::Network, "This computer".to_owned());
    assert_eq!(shown(&phone).await, [here]);
}

/// The peer is a proxy, since the server speaks plain http itself. A passwordless sign-in stores what the phone will show.
#[tokio::test]
async fn s09_https_origin_without_trusted_proxies_then_no_address_is_shown() {
    const ORIGIN: &str = "https://login.example.eu";
    for (proxies, wanted) in [
        (None, vec![]),
        (
            Some(vec!["127.0.0.1/32".parse().unwrap()]),
            vec![(ContextKind::Network, HERE.to_owned())],
        ),
    ] {
        let server = Running::start_with(Options {
            origin: Some(ORIGIN.into()),
            trusted_proxies: proxies,
            ..Options::default()
        })
        .await;
        let headers = [("host", "login.example.eu"), ("x-forwarded-for", HERE)];
        let browser = Browser::with_headers(&server, &headers);
        browser
            .post("/sign-in/on-mobile", &[])
            .await
            .leads_to("/sign-in/on-mobile");
        let page = browser.get("/sign-in/on-mobile").await.body;
        let (_, link) = page.split_once(&format!("href=\"{ORIGIN}/a/")).unwrap();
        let link = format!("{ORIGIN}/a/{}", link.split_once('"').unwrap().0);
        let id = RequestLink::parse(&link).unwrap().request;
        let store = server.store();
        let stored = store.read(move |tx| tx.passwordless_sign_in(id)).await;
        let context = Context::parse(&stored.unwrap().unwrap().context).unwrap();
        assert_eq!(facts_of(context), wanted);
    }
}
