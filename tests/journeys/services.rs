//! Signing in to services: the Demo Bank, by OpenID Connect, with the app, by code, and on the same device; and one that has its ticket
//! of CAS posted. Also the pages on the way back to services with axe.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use serde_json::json;
use testkit::windows::accessibility::Findings;
use testkit::windows::server::EMAIL;
use testkit::windows::{Browser, Environment, journey, steps::PIN};

use crate::help_desk::copy_device;

/// Begins a sign-in at the bank in a browser that is unknown to everybody, up to what `method` asks.
async fn begin(env: &Environment, method: &str) {
    env.browser.forget().await;
    env.browser.visit(&env.bank.address("/")).await;
    env.browser.click("bank-sign-in").await;
    env.browser.sign_in_here(method).await;
}

/// The bank knows the person.
async fn is_signed_in(env: &Environment) {
    env.browser.wait_for("bank-transfer").await;
    assert_eq!(env.browser.text("customer").await, EMAIL);
}

#[tokio::test]
async fn d05_b13_sign_in_at_a_service_approved_in_the_app_then_it_knows_the_person_and_asks_once() {
    journey(async |env| {
        env.enrol().await;
        begin(env, "app-pin").await;
        let match_code = env.browser.text("match-code").await;
        env.open_request(&match_code).await;
        env.app.type_pin(PIN).await;
        is_signed_in(env).await;
        env.app.wait_screen("done").await;

        // The session at the server is enough for the next sign-in.
        env.browser.click("bank-sign-out").await;
        env.browser.click("bank-sign-in").await;
        is_signed_in(env).await;
    })
    .await;
}

#[tokio::test]
async fn e01_e02_sign_in_at_a_service_by_code_without_a_network_then_it_knows_the_person() {
    journey(async |env| {
        env.enrol().await;
        env.relay.cut();
        begin(env, "app-qr").await;
        let qr = env
            .browser
            .picture_of_qr("challenge-qr", env.folder())
            .await;
        let code = env.answer(&qr, PIN).await;
        env.hand_in(&code).await;
        is_signed_in(env).await;
    })
    .await;
}

#[tokio::test]
async fn b06_f01_f02_sign_in_at_a_service_on_the_same_device_then_the_return_leads_to_the_service()
{
    journey(async |env| {
        env.enrol().await;
        begin(env, "on-mobile").await;
        let link = env.browser.attribute("open-app", "href").await;
        env.app.quit().await;
        env.app.start_by_link(&link).await;
        let address = env.approve_on_mobile(PIN).await;
        env.browser.open_address(&address).await;
        is_signed_in(env).await;
    })
    .await;
}

/// A service that speaks CAS and has its tickets posted.
struct Forum {
    /// The address to which it has them posted.
    address: String,
    posted: Receiver<String>,
}

impl Forum {
    /// Listens on a free port for as long as the test runs.
    fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = listener.local_addr().expect("its port");
        let (send, posted) = channel();
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let _ = answer(connection, &send);
            }
        });
        let address = format!("http://{address}/enter");
        Self { address, posted }
    }

    /// The table of the service for the server's file.
    fn table(&self) -> String {
        format!(
            "\n[[services]]\nid = \"forum\"\nname = \"Forum\"\n[services.cas]\nurls = [\"{}\"]\n",
            self.address
        )
    }

    /// The address at which a ticket is asked for, from the server's root.
    fn login(&self) -> String {
        format!("/cas/login?method=POST&service={}", self.address)
    }
}

/// Answers one request with a page, and tells the body of a form.
fn answer(connection: TcpStream, posted: &Sender<String>) -> std::io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(connection);
    let (mut head, mut length) = (String::new(), 0);
    while reader.read_line(&mut head)? > 2 {
        let line = head.lines().last().unwrap_or_default().to_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or_default();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    if head.starts_with("POST /enter ") {
        let _ = posted.send(String::from_utf8_lossy(&body).into_owned());
    }
    let page = "<p data-testid=forum>Signed in</p>";
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length:";
    write!(reader.get_mut(), "{head} {}\r\n\r\n{page}", page.len())
}

/// Starts the server again with one more service.
fn add(env: &mut Environment, forum: &Forum) {
    let file = env.bank.services();
    let services = fs::read_to_string(&file).expect("the bank's table");
    fs::write(&file, services + &forum.table()).expect("the file can be written");
    env.server.kill();
    env.server.start_again();
}

#[tokio::test]
async fn b13_ticket_of_cas_posted_by_the_page_itself_then_the_service_can_validate_it() {
    journey(async |env| {
        let forum = Forum::start();
        add(env, &forum);
        let page = &env.browser;
        page.sign_in("password").await;
        page.wait_for("account-home").await;
        page.open(&forum.login()).await;
        // Nothing was pressed.
        page.wait_for("forum").await;
        let posted = forum.posted.recv_timeout(Duration::from_secs(10));
        let posted = posted.expect("a form");
        let (name, ticket) = posted.split_once('=').expect("one field");
        assert!(name == "ticket" && ticket.starts_with("ST-"), "{posted}");
        let validate = format!(
            "/cas/serviceValidate?service={}&ticket={ticket}",
            forum.address
        );
        page.open(&validate).await;
        let validated = page.client().source().await.expect("an answer");
        assert!(validated.contains("cas:user"), "{validated}");
    })
    .await;
}

/// Shows the page at this path as it is before it goes on by itself: without its scripts and without its `meta refresh`. Calls back once
/// its style sheet is there.
const SHOW_STILL: &str = "const [path, done] = arguments; \
    fetch(path).then(answer => answer.text()).then(text => { \
        const page = new DOMParser().parseFromString(text, 'text/html'); \
        for (const one of page.querySelectorAll('meta[http-equiv], script')) one.remove(); \
        document.replaceChild(document.adoptNode(page.documentElement), document.documentElement); \
        document.querySelector('link[rel=stylesheet]').onload = () => done(); \
    });";

/// Checks a page that goes on by itself.
async fn look_still(findings: &mut Findings, page: &Browser, path: &str, testid: &str) {
    page.open("/account").await;
    page.run_later(SHOW_STILL, vec![json!(path)]).await;
    page.wait_for(testid).await;
    findings.look(page, testid).await;
}

#[tokio::test]
async fn pages_that_go_on_to_a_service_then_axe_finds_nothing() {
    journey(async |env| {
        let (mut f, forum) = (Findings::none(), Forum::start());
        add(env, &forum);
        let page = &env.browser;
        page.sign_in("password").await;
        page.wait_for("account-home").await;
        look_still(&mut f, page, &forum.login(), "service-continue").await;
        let resume = page.attribute("continue", "href").await;
        look_still(&mut f, page, &resume, "service-post").await;
        f.assert_none();
    })
    .await;
}

#[tokio::test]
async fn page_that_asks_which_device_signs_then_axe_finds_nothing() {
    journey(async |env| {
        let mut f = Findings::none();
        env.enrol_and_sign_in().await;
        copy_device(env, EMAIL, "Tablet").await;
        env.open_bank().await;
        let page = &env.browser;
        page.click("bank-cancel").await;
        page.fill("reference", "20261105").await;
        page.choose("reason", "Paid twice").await;
        page.click("bank-review").await;
        page.click("bank-sign").await;
        page.click("sign-online").await;
        let choices = page.texts("button[name=device]").await;
        assert!(choices.contains(&"Tablet".into()), "{choices:?}");
        f.look(page, "the device that signs").await;
        f.assert_none();
    })
    .await;
}
