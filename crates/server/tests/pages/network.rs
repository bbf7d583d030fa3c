//! The limits of one network and one browser, and the address that the phone shows. A proxy on loopback names the clients.

use std::net::IpAddr;

use countersign_server::config::Options;
use countersign_server::connections::{CONNECTIONS_OF_HOST, REFUSALS};
use countersign_server::domain::account::Email;
use countersign_server::domain::limit::{
    MAILED_LINKS_OF_NETWORK, NetworkLimit, PASSWORDLESS_SIGN_INS_OF_NETWORK, PASSWORDS_AT_ACCOUNT,
    PASSWORDS_OF_NETWORK, PASSWORDS_OF_NETWORK_AT_ACCOUNT, QUESTIONS_OF_KNOWN_BROWSER,
    QUESTIONS_OF_NETWORK,
};
use countersign_server::domain::network::ClientNetwork;
use countersign_server::domain::token::HashedToken;
use countersign_server::network::ClientAddress;
use countersign_server::store::{StoreError, Tx};
use countersign_server::streams::STREAMS_OF_BROWSER;
use countersign_server::use_cases::password::{NewResetLink, mail_link};
use countersign_server::use_cases::passwordless::{self, NewPasswordlessSignIn};
use countersign_server::use_cases::sign_in::{PasswordAttempt, attempt_password};
use protocol::messages::{Context, ContextKind, Request};
use protocol::same_device::RequestLink;
use protocol::signed::Message as _;
use reqwest::Method;
use testkit::clock::now;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::{Browser, EMAIL, PASSWORD, Page, Running};
use crate::mmdb;
use crate::phone::{enrol, inbox};

const HERE: &str = "192.0.2.7";
const ELSEWHERE: &str = "198.51.100.7";

/// Options with the limits as they are stated, not those of the demo, behind a proxy on loopback.
fn behind_a_proxy() -> Options {
    Options {
        network_factor: Some(1),
        trusted_proxies: Some(vec!["127.0.0.1/32".parse().unwrap()]),
        ..Options::default()
    }
}

async fn start() -> Running {
    Running::start_with(behind_a_proxy()).await
}

/// A new browser at this address.
fn browser_from(server: &Running, address: &str) -> Browser {
    Browser::with_headers(server, &[("x-forwarded-for", address)])
}

/// Sends a password from a browser.
async fn try_password(browser: &Browser, email: &str, password: &str) -> Page {
    browser.get("/sign-in").await;
    browser
        .post("/sign-in", &[("email", email)])
        .await
        .leads_to("/sign-in/password");
    let form = [("password", password), ("method", "password")];
    browser.post("/sign-in/password", &form).await
}

fn says_to_wait(page: &Page, code: &str) {
    page.is(429);
    assert!(page.retry_after.is_some_and(|seconds| seconds > 0));
    assert!(
        page.body.contains(&format!("data-code=\"{code}\"")),
        "{}",
        page.body
    );
}

/// The facts that the phone shows about the only request in its inbox.
async fn shown(phone: &testkit::phone::Phone) -> Vec<(ContextKind, String)> {
    let inbox = inbox(phone).await;
    let request = Request::parse(inbox.last().unwrap()).unwrap();
    facts_of(Context::parse(&request.context.0).unwrap())
}

fn facts_of(context: Context) -> Vec<(ContextKind, String)> {
    let facts = context.0.into_iter();
    facts.map(|(kind, line)| (kind, line.to_string())).collect()
}

/// Asks the owner's phone from a new browser with these headers.
async fn ask_with(server: &Running, headers: &[(&'static str, &str)]) {
    let browser = Browser::with_headers(server, headers);
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", "app-pin")];
    browser
        .post("/sign-in/password", &form)
        .await
        .leads_to("/sign-in/waiting");
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
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
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
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
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

#[tokio::test]
async fn s10_passwords_sprayed_from_one_address_then_as_many_are_judged_as_stated() {
    let server = start().await;
    let owner = browser_from(&server, HERE);
    owner.sign_in().await;
    owner.post("/sign-out", &[]).await;
    // The owner's first sign-in was from a browser that the account did not know yet.
    for number in 1..PASSWORDS_OF_NETWORK.host.most {
        let fresh = browser_from(&server, HERE);
        let page = try_password(&fresh, &format!("a{number}@b.eu"), "Summer-2026").await;
        page.is(422);
    }
    let fresh = browser_from(&server, HERE);
    let refused = try_password(&fresh, "z@b.eu", "Summer-2026").await;
    says_to_wait(&refused, "too-many-passwords");
    let refused = try_password(&browser_from(&server, HERE), EMAIL, PASSWORD).await;
    says_to_wait(&refused, "too-many-passwords");
    // Neither the browser that the account knows nor another network has to wait.
    owner.sign_in().await;
    browser_from(&server, ELSEWHERE).sign_in().await;
    server.move_clock(PASSWORDS_OF_NETWORK.host.within_s);
    browser_from(&server, HERE).sign_in().await;
}

#[tokio::test]
async fn s10_somebody_sends_a_password_every_300_s_then_the_owners_new_browser_still_signs_in() {
    const STEP_S: u64 = 300;
    let server = start().await;
    for step in 0..24 {
        server.move_clock(step * STEP_S);
        let page = try_password(&browser_from(&server, HERE), EMAIL, "wrong").await;
        page.is(422);
        if step % 8 == 7 {
            // Even from the same address.
            browser_from(&server, HERE).sign_in().await;
        }
    }
}

/// Counts attempts at one account, each from another browser, until one has to wait.
async fn judged(server: &Running, from: impl Fn(u32) -> IpAddr) -> usize {
    let email = Email::parse(EMAIL).unwrap();
    let store = server.store();
    for number in 0..1_000_u32 {
        let network = ClientAddress::Own(from(number)).network(1);
        let mut browser = [7; 32];
        browser[..4].copy_from_slice(&number.to_be_bytes());
        let email = email.clone();
        let attempt = store
            .write(move |tx| {
                let browser = HashedToken(browser);
                attempt_password(tx, &email, browser, &network)
            })
            .await;
        let waits = matches!(attempt.unwrap(), PasswordAttempt::Wait(_));
        if waits {
            return number as usize;
        }
    }
    panic!("never");
}

#[tokio::test]
async fn s10_guesses_at_one_account_from_a_host_a_site_and_everywhere_then_stated_bounds() {
    let v4 = |bytes: [u8; 4]| IpAddr::from(bytes);
    let low = |number: u32| number.to_be_bytes();
    let at_account = PASSWORDS_OF_NETWORK_AT_ACCOUNT;
    let server = start().await;
    let host = judged(&server, |_| v4([192, 0, 2, 7])).await;
    assert_eq!(host, at_account.host.most);
    let server = start().await;
    let site = judged(&server, |number| v4([192, 0, 2, low(number)[3]])).await;
    assert_eq!(site, at_account.site.most);
    // The addresses of one IPv6 host are one.
    let server = start().await;
    let of_one_subscriber = |number: u32| {
        let mut bytes = [0x20; 16];
        bytes[12..].copy_from_slice(&low(number));
        IpAddr::from(bytes)
    };
    assert_eq!(
        judged(&server, of_one_subscriber).await,
        at_account.host.most
    );
    let server = start().await;
    let everywhere = judged(&server, |number| {
        let [.., high, last] = low(number);
        v4([10, high, last, 1])
    });
    assert_eq!(everywhere.await, PASSWORDS_AT_ACCOUNT.most);
}

/// Counts uses in one transaction, each from the host with its number below `most`, until one is refused.
async fn uses_of_a_site(
    server: &Running,
    hosts: u32,
    allowed: impl Fn(&Tx<'_>, u32, &ClientNetwork) -> bool + Send + 'static,
) -> usize {
    let store = server.store();
    let counted = store.write(move |tx| -> Result<usize, StoreError> {
        for number in 0..2_000_u32 {
            let [.., host] = (number % hosts).to_be_bytes();
            let network = ClientAddress::Own(IpAddr::from([192, 0, 2, host])).network(1);
            if !allowed(tx, number, &network) {
                return Ok(number as usize);
            }
        }
        panic!("never");
    });
    counted.await.unwrap()
}

fn number_of(kind: u8, number: u32) -> HashedToken {
    let mut token = [kind; 32];
    token[..4].copy_from_slice(&number.to_be_bytes());
    HashedToken(token)
}

#[tokio::test]
async fn s10_passwords_links_and_sign_ins_without_one_from_a_host_and_a_site_then_stated_bounds() {
    let password = |tx: &Tx<'_>, number: u32, network: &ClientNetwork| {
        let email = Email::parse(&format!("a{number}@b.eu")).unwrap();
        let attempt = attempt_password(tx, &email, number_of(1, number), network).unwrap();
        matches!(attempt, PasswordAttempt::Counted { .. })
    };
    let link = |tx: &Tx<'_>, number: u32, network: &ClientNetwork| {
        let new = NewResetLink {
            email: Email::parse(&format!("a{number}@b.eu")).unwrap(),
            browser: number_of(2, number),
            network: *network,
            token: number_of(3, number),
            link: String::new().into(),
            cancel_link: String::new().into(),
            wait_s: 0,
        };
        mail_link(tx, new).unwrap().is_ok()
    };
    let passwordless = |tx: &Tx<'_>, number: u32, network: &ClientNetwork| {
        let new = NewPasswordlessSignIn {
            service: "My Account".into(),
            context: Vec::new(),
            browser: number_of(4, number),
            network: *network,
        };
        passwordless::begin(tx, &new).is_ok()
    };
    for (one_host, limit) in [(true, 0), (false, 1)] {
        let hosts = if one_host { 1 } else { 250 };
        let most = |of: NetworkLimit| [of.host.most, of.site.most][limit];
        let server = start().await;
        let passwords = uses_of_a_site(&server, hosts, password).await;
        assert_eq!(passwords, most(PASSWORDS_OF_NETWORK));
        let links = uses_of_a_site(&server, hosts, link).await;
        assert_eq!(links, most(MAILED_LINKS_OF_NETWORK));
        let sign_ins = uses_of_a_site(&server, hosts, passwordless).await;
        assert_eq!(sign_ins, most(PASSWORDLESS_SIGN_INS_OF_NETWORK));
    }
}

#[tokio::test]
async fn s10_unknown_browser_asks_a_device_again_and_again_then_its_network_waits() {
    let server = start().await;
    let owner = browser_from(&server, ELSEWHERE);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
    let device = phone.device.to_hex();
    let stranger = browser_from(&server, HERE);
    stranger.get("/sign-in").await;
    stranger.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", "app-qr")];
    stranger
        .post("/sign-in/password", &form)
        .await
        .leads_to("/sign-in/code");
    let again = [("method", "app-qr"), ("device", device.as_str())];
    for _ in 1..QUESTIONS_OF_NETWORK.host.most {
        stranger
            .post("/sign-in/device", &again)
            .await
            .leads_to("/sign-in/code");
    }
    let refused = stranger.post("/sign-in/device", &again).await;
    says_to_wait(&refused, "page-too-often");
    // The owner's browser has a share of its own.
    let ask = [("method", "app-qr"), ("device", device.as_str())];
    owner
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    owner
        .post("/account/step-up/device", &ask)
        .await
        .leads_to("/account/step-up/code");
}

#[tokio::test]
async fn s07_known_browser_asks_again_and_again_then_it_waits_too() {
    let server = start().await;
    let owner = browser_from(&server, HERE);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
    let device = phone.device.to_hex();
    owner
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    let ask = [("method", "app-pin"), ("device", device.as_str())];
    for _ in 0..QUESTIONS_OF_KNOWN_BROWSER.most {
        owner
            .post("/account/step-up/device", &ask)
            .await
            .leads_to("/account/step-up/waiting");
    }
    let refused = owner.post("/account/step-up/device", &ask).await;
    says_to_wait(&refused, "page-too-often");
    server.move_clock(QUESTIONS_OF_KNOWN_BROWSER.within_s);
    let later = owner.post("/account/step-up/device", &ask).await;
    assert_eq!(later.status.as_u16(), 303, "{}", later.body);
}

#[tokio::test]
async fn s10_mailed_links_from_one_address_then_as_many_as_stated() {
    let server = start().await;
    let owner = browser_from(&server, ELSEWHERE);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
    let path = format!("/account/devices/{}/reset-pin", phone.device.to_hex());
    let form = [("password", PASSWORD), ("proof", "mail")];
    let mut sent = 0;
    while sent < MAILED_LINKS_OF_NETWORK.host.most {
        let browser = browser_from(&server, HERE);
        browser.sign_in_to_recover().await;
        for _ in 0..5 {
            browser.post(&path, &form).await.is(200);
            sent += 1;
        }
    }
    let fresh = browser_from(&server, HERE);
    fresh.sign_in_to_recover().await;
    says_to_wait(&fresh.post(&path, &form).await, "too-many-links");
    let elsewhere = browser_from(&server, ELSEWHERE);
    elsewhere.sign_in_to_recover().await;
    elsewhere.post(&path, &form).await.is(200);
}

/// Sends one request on a connection and reads the answer to its end.
async fn answer_on(mut stream: TcpStream, host: &str) -> String {
    let request = format!(
        "GET /sign-in HTTP/1.1\r\nhost: {host}\r\naccept-language: de\r\nconnection: close\r\n\r\n"
    );
    let mut answer = Vec::new();
    // A connection that is closed at once takes nothing and says nothing.
    if stream.write_all(request.as_bytes()).await.is_ok() {
        let _ = stream.read_to_end(&mut answer).await;
    }
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn s10_connections_of_one_address_then_further_ones_are_told_to_try_again() {
    let server = Running::start_with(Options {
        network_factor: Some(1),
        ..Options::default()
    })
    .await;
    let mut open = Vec::new();
    for _ in 0..CONNECTIONS_OF_HOST {
        open.push(TcpStream::connect(server.host()).await.unwrap());
    }
    let one_more = TcpStream::connect(server.host()).await.unwrap();
    let answer = answer_on(one_more, server.host()).await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    let lower = answer.to_ascii_lowercase();
    assert!(lower.contains("retry-after: 30") && answer.contains("<html lang=\"de\">"));
    assert!(lower.contains("content-security-policy:"));
    // Beyond those that are told so, connections are closed.
    let mut told = Vec::new();
    for _ in 0..=REFUSALS {
        told.push(TcpStream::connect(server.host()).await.unwrap());
    }
    let closed = TcpStream::connect(server.host()).await.unwrap();
    assert_eq!(answer_on(closed, server.host()).await, "");
    // Places become free.
    drop(open);
    drop(told);
    loop {
        let stream = TcpStream::connect(server.host()).await.unwrap();
        let answer = answer_on(stream, server.host()).await;
        if answer.starts_with("HTTP/1.1 200 ") {
            break;
        }
    }
}

#[tokio::test]
async fn s10_event_streams_of_one_browser_then_one_more_is_told_to_poll() {
    let server = start().await;
    let owner = browser_from(&server, ELSEWHERE);
    owner.sign_in().await;
    let _phone = enrol(&server, &owner, "Phone").await;
    let at_waiting = || async {
        let browser = browser_from(&server, HERE);
        browser.get("/sign-in").await;
        browser.post("/sign-in", &[("email", EMAIL)]).await;
        let form = [("password", PASSWORD), ("method", "app-pin")];
        browser
            .post("/sign-in/password", &form)
            .await
            .leads_to("/sign-in/waiting");
        browser
    };
    let follow = |browser: &Browser| browser.request(Method::GET, "/sign-in/events").send();
    let (one, other) = (at_waiting().await, at_waiting().await);
    let mut open = Vec::new();
    for _ in 0..STREAMS_OF_BROWSER {
        let stream = follow(&one).await.unwrap();
        assert_eq!(stream.status().as_u16(), 200);
        open.push(stream);
    }
    let refused = follow(&one).await.unwrap();
    assert_eq!(refused.status().as_u16(), 503);
    assert!(refused.headers().contains_key("retry-after"));
    one.get("/sign-in/state").await.is(200);
    assert_eq!(follow(&other).await.unwrap().status().as_u16(), 200);
}

#[tokio::test]
async fn s10_device_holds_more_polls_than_stated_then_the_oldest_is_answered() {
    let server = start().await;
    let owner = browser_from(&server, HERE);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
    let seen = phone.poll(now()).await.seq;
    let mut polls = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let phone = phone.copy();
        polls.spawn(async move { phone.poll_seen(seen, now()).await });
    }
    // Nothing has changed, and yet one is answered at once.
    assert_eq!(polls.join_next().await.unwrap().unwrap().seq, seen);
    // A change answers the others, which were held until then.
    ask_with(&server, &[("x-forwarded-for", ELSEWHERE)]).await;
    while let Some(inbox) = polls.join_next().await {
        assert_eq!(inbox.unwrap().requests.len(), 1);
    }
}

#[test]
fn bounds_then_a_site_has_more_room_than_a_host() {
    for limit in [
        PASSWORDS_OF_NETWORK,
        PASSWORDS_OF_NETWORK_AT_ACCOUNT,
        QUESTIONS_OF_NETWORK,
        MAILED_LINKS_OF_NETWORK,
    ] {
        assert!(limit.site.most > limit.host.most);
        assert_eq!(limit.site.within_s, limit.host.within_s);
    }
}
