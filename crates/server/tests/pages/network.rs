//! The limits of one network. A proxy on loopback names the clients.

use std::net::IpAddr;

use countersign_server::config::Options;
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
use countersign_server::use_cases::password::{NewResetLink, mail_link};
use countersign_server::use_cases::passwordless::{self, NewPasswordlessSignIn};
use countersign_server::use_cases::sign_in::{PasswordAttempt, attempt_password};
use testkit::phone::Phone;

use crate::browser::{Browser, EMAIL, PASSWORD, Page};
use crate::phone::{device_page, enrol};
use crate::server::Running;

pub(crate) const HERE: &str = "192.0.2.7";
pub(crate) const ELSEWHERE: &str = "198.51.100.7";

/// Options with the limits as they are stated, not those of the demo, behind a proxy on loopback.
pub(crate) fn behind_a_proxy() -> Options {
    Options {
        network_factor: Some(1),
        trusted_proxies: Some(vec!["127.0.0.1/32".parse().unwrap()]),
        ..Options::default()
    }
}

pub(crate) async fn start() -> Running {
    Running::start_with(behind_a_proxy()).await
}

/// A new browser at this address.
pub(crate) fn browser_from(server: &Running, address: &str) -> Browser {
    Browser::with_headers(server, &[("x-forwarded-for", address)])
}

/// A browser at this address that signed in with the password, and the phone that it enrolled.
pub(crate) async fn owner_from(server: &Running, address: &str) -> (Browser, Phone) {
    let owner = browser_from(server, address);
    owner.sign_in().await;
    let phone = enrol(server, &owner, "Phone").await;
    (owner, phone)
}

/// Sends a password from a browser.
async fn try_password(browser: &Browser, email: &str, password: &str) -> Page {
    browser.enter_email(email).await;
    let form = [("password", password), ("method", "password")];
    browser.post("/sign-in/password", &form).await
}

fn says_to_wait(page: &Page, code: &str) {
    page.is(429);
    // Nobody counts an hour in seconds.
    let words = crate::wording::text_of(&page.body);
    let seconds = page.retry_after.unwrap_or_default();
    assert!(!words.contains(" seconds"), "{words}");
    if code == "too-many-passwords" {
        let minutes = format!("wait {} minutes", seconds.div_ceil(60));
        assert!(words.contains(&minutes), "{minutes}: {words}");
    }
    assert!(page.retry_after.is_some_and(|seconds| seconds > 0));
    page.shows_error(code);
}

/// Asks the owner's phone from a new browser with these headers.
pub(crate) async fn ask_with(server: &Running, headers: &[(&'static str, &str)]) {
    let browser = Browser::with_headers(server, headers);
    browser
        .begin_sign_in("app-pin")
        .await
        .leads_to("/sign-in/waiting");
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
    let (owner, phone) = owner_from(&server, ELSEWHERE).await;
    let stranger = browser_from(&server, HERE);
    stranger
        .begin_sign_in("app-qr")
        .await
        .leads_to("/sign-in/code");
    for _ in 1..QUESTIONS_OF_NETWORK.host.most {
        stranger
            .choose_device("/sign-in", phone.device, "app-qr")
            .await
            .leads_to("/sign-in/code");
    }
    let refused = stranger
        .choose_device("/sign-in", phone.device, "app-qr")
        .await;
    says_to_wait(&refused, "page-too-often");
    // The owner's browser has a share of its own.
    owner
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    owner
        .choose_device("/account/step-up", phone.device, "app-qr")
        .await
        .leads_to("/account/step-up/code");
}

#[tokio::test]
async fn s07_known_browser_asks_again_and_again_then_it_waits_too() {
    let server = start().await;
    let (owner, phone) = owner_from(&server, HERE).await;
    owner
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    for _ in 0..QUESTIONS_OF_KNOWN_BROWSER.most {
        owner
            .choose_device("/account/step-up", phone.device, "app-pin")
            .await
            .leads_to("/account/step-up/waiting");
    }
    let refused = owner
        .choose_device("/account/step-up", phone.device, "app-pin")
        .await;
    says_to_wait(&refused, "page-too-often");
    server.move_clock(QUESTIONS_OF_KNOWN_BROWSER.within_s);
    let later = owner
        .choose_device("/account/step-up", phone.device, "app-pin")
        .await;
    assert_eq!(later.status.as_u16(), 303, "{}", later.body);
}

#[tokio::test]
async fn s10_mailed_links_from_one_address_then_as_many_as_stated() {
    let server = start().await;
    let (_, phone) = owner_from(&server, ELSEWHERE).await;
    let path = device_page(phone.device, "reset-pin");
    let mut sent = 0;
    while sent < MAILED_LINKS_OF_NETWORK.host.most {
        let browser = browser_from(&server, HERE);
        browser.sign_in_to_recover().await;
        for _ in 0..5 {
            browser.recover_with(&path, "mail").await.is(200);
            sent += 1;
        }
    }
    let fresh = browser_from(&server, HERE);
    fresh.sign_in_to_recover().await;
    says_to_wait(&fresh.recover_with(&path, "mail").await, "too-many-links");
    let elsewhere = browser_from(&server, ELSEWHERE);
    elsewhere.sign_in_to_recover().await;
    elsewhere.recover_with(&path, "mail").await.is(200);
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
