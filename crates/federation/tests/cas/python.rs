//! A service that is made with python-cas, which nobody here wrote.

use std::process::Stdio;

use server::config::Options;
use server::demo::EMAIL;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::browser::{Browser, Page, Site};

/// The Python that `./dev setup` makes.
const PYTHON: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../target/dev/python/bin/python"
);

/// The service as a process, which ends with this value.
struct Service {
    process: Child,
    lines: Lines<BufReader<ChildStdout>>,
    address: String,
}

impl Service {
    async fn start() -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cas/service.py");
        let mut process = Command::new(PYTHON)
            .arg(script)
            .env("NO_PROXY", "*")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let address = lines.next_line().await.unwrap().unwrap();
        Self {
            process,
            lines,
            address,
        }
    }

    /// A server that knows the service, and whose address the service learns.
    async fn site(&mut self) -> Site {
        let services = format!(
            r#"
            [[services]]
            id = "python"
            name = "Python"
            [services.cas]
            url-prefixes = ["{}"]
            attributes = ["email", "names"]
            "#,
            self.address
        );
        let site = Site::start_with_services(Options::default(), &services).await;
        let line = format!("{}/cas/\n", site.origin);
        let input = self.process.stdin.as_mut().unwrap();
        input.write_all(line.as_bytes()).await.unwrap();
        site
    }
}

fn found(page: Page) -> String {
    assert_eq!(page.status, 302, "{}", page.body);
    page.location
}

#[tokio::test]
async fn python_service_then_it_signs_in_and_is_told_of_the_end() {
    let mut service = Service::start().await;
    let site = service.site().await;
    // Two browsers without screens stand for the cookies of one at two sites.
    let (browser, at_service) = (Browser::at(&site), Browser::at(&site));
    browser.sign_in("/sign-in").await;
    for path in ["/v3?page=b%C3%BCcher&x", "/v2"] {
        let address = format!("{}{path}", service.address);
        let login = found(at_service.get(&address).await);
        let arrived = browser.get(&login).await.redirect();
        let back = browser.go_on(&arrived).await;
        let inside = found(at_service.get(&back).await);
        let page = at_service.get(&inside).await;
        assert_eq!(page.status, 200, "{}", page.body);
        let held: serde_json::Value = serde_json::from_str(&page.body).unwrap();
        assert_eq!(held["user"].as_str().unwrap().len(), 32, "{held}");
        if path.starts_with("/v3") {
            assert_eq!(held["attributes"]["email"], EMAIL);
            assert_eq!(held["attributes"]["authenticationMethod"], "password");
        }
        let refused = Browser::at(&site).get(&back).await;
        assert_eq!(refused.status, 403, "the ticket was used");

        browser.get("/cas/logout").await;
        let told = service.lines.next_line().await.unwrap().unwrap();
        assert_eq!(held["ticket"], told);
        assert_eq!(found(at_service.get(&address).await), login);
        browser.sign_in("/sign-in").await;
    }
}
