//! The structured log of `countersign-server serve`: whole lines of JSON that name nobody and hold no secret.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use server::demo::{EMAIL, PASSWORD};

/// A name that only this test uses.
const NAME: &str = "Xanthippe";
const WRONG: &str = "a-wrong-password";

/// A browser that keeps every cookie and token that it ever had.
struct Browser<'a> {
    host: &'a str,
    cookies: Vec<(String, String)>,
    secrets: Vec<String>,
}

impl Browser<'_> {
    fn send(&mut self, begin: &str, form: &str) -> String {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut stream = TcpStream::connect(self.host).unwrap();
        write!(
            stream,
            "{begin} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nCookie: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            self.host,
            cookies.join("; "),
            form.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        for line in answer.lines() {
            let Some(cookie) = line.strip_prefix("set-cookie: ") else {
                continue;
            };
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if value.len() > 20 {
                self.secrets.push(value.into());
            }
            self.cookies.retain(|(known, _)| known != name);
            self.cookies.push((name.into(), value.into()));
        }
        answer
    }

    /// Sends a form of the page `path` with its token.
    fn post(&mut self, path: &str, form: &str) -> String {
        let page = self.send(&format!("GET {path}"), "");
        let token = page.split_once("name=\"csrf\" value=\"").unwrap().1;
        let token = token.split('"').next().unwrap().to_owned();
        self.secrets.push(token.clone());
        self.send(&format!("POST {path}"), &format!("csrf={token}&{form}"))
    }
}

/// Runs `command` of the program over the data of the server.
fn run(folder: &Path, address: &str, command: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_countersign-server"))
        .args(command)
        .args(["--demo", "--origin", address, "--data-dir"])
        .arg(folder.join("data"))
        .env_clear()
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn people_sign_in_fail_and_register_then_the_log_is_json_and_names_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    let mut server = Command::new(env!("CARGO_BIN_EXE_countersign-server"))
        .args([
            "serve",
            "--demo",
            "--log-format",
            "json",
            "--listen",
            "127.0.0.1:0",
            "--data-dir",
        ])
        .arg(folder.path().join("data"))
        .env_clear()
        .env("COUNTERSIGN_LOG", "debug")
        .stdout(Stdio::piped())
        .stderr(File::create(&path).unwrap())
        .spawn()
        .unwrap();
    let mut line = String::new();
    // Open as long as the server prints: it ends when it cannot.
    let mut output = BufReader::new(server.stdout.take().unwrap());
    output.read_line(&mut line).unwrap();
    // One object, since a journal has both outputs in one.
    let listening: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(listening["message"], "listening");
    let address = listening["address"].as_str().unwrap();
    let host = address.strip_prefix("http://").unwrap();
    let mut browser = Browser {
        host,
        cookies: Vec::new(),
        secrets: Vec::new(),
    };
    let encoded = |text: &str| text.replace('@', "%40").replace(' ', "+");
    browser.post("/sign-in", &format!("email={}", encoded(EMAIL)));
    for password in [WRONG, PASSWORD] {
        let form = format!("method=password&password={}", encoded(password));
        browser.post("/sign-in/password", &form);
    }
    let account = browser.send("GET /account", "");
    assert!(account.starts_with("HTTP/1.1 200"), "{account}");
    let id = account
        .lines()
        .find_map(|line| line.strip_prefix("x-request-id: "));
    assert_eq!(id.unwrap().len(), 16);
    // A registration by the operator, whose link is followed.
    let create = [
        "account",
        "create",
        "x@countersign.example",
        "--first-name",
        NAME,
        "--last-name",
        NAME,
    ];
    let printed = run(
        folder.path(),
        address,
        &[&create[..], &["--print-link"]].concat(),
    );
    let link = printed
        .lines()
        .find_map(|line| line.trim().strip_prefix(address));
    let link = link.unwrap_or_else(|| panic!("{printed}"));
    browser.send(&format!("GET {link}"), "");
    browser
        .secrets
        .push(link.split_once("t=").unwrap().1.into());
    server.kill().unwrap();
    server.wait().unwrap();

    let log = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect();
    let answered = lines.iter().filter(|line| line["message"] == "answered");
    let ids: Vec<&str> = answered
        .filter_map(|line| line["span"]["id"].as_str())
        .collect();
    assert!(ids.len() >= 6, "{log}");
    let others: std::collections::BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(
        others.len(),
        ids.len(),
        "each request has a number of its own"
    );
    let mut forbidden = vec![EMAIL, "x@countersign", NAME, WRONG, PASSWORD];
    forbidden.extend(browser.secrets.iter().map(String::as_str));
    assert!(forbidden.len() > 8);
    for secret in forbidden {
        assert!(!log.contains(secret), "{secret}");
        assert!(!log.contains(&encoded(secret)), "{secret}");
    }
}
