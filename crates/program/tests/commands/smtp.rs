//! Mails by SMTP, to a mail server that nobody here wrote.

use crate::mail_server::{MailServer, Security};
use crate::running::{Running, until};

fn invite(server: &Running, address: &str) {
    let named = ["--first-name", "Ann", "--last-name", "Lee"];
    server.done(&[&["account", "create", address][..], &named].concat());
}

fn sent_to(security: Security) -> (MailServer, Running) {
    let mails = MailServer::start(security, "localhost");
    let server = Running::with_mail_server(&mails);
    (mails, server)
}

fn queue(server: &Running) -> serde_json::Value {
    server.json(&["mail", "queue"])
}

/// Waits until the only mail of the queue was tried so often, and returns its row.
fn tried(server: &Running, attempts: u64) -> serde_json::Value {
    until(&format!("attempt {attempts}"), || {
        let row = queue(server)[0].clone();
        (row["attempts"] == attempts).then_some(row)
    })
}

fn header<'a>(mail: &'a str, name: &str) -> &'a str {
    let start = format!("{name}: ");
    let line = mail.lines().find_map(|line| line.strip_prefix(&start));
    line.unwrap_or_else(|| panic!("no {name}: {mail}"))
}

fn arrives_encrypted(security: Security) {
    let (mails, server) = sent_to(security);
    invite(&server, "ann@example.eu");
    until("the mail", || (mails.mails().len() == 1).then_some(()));
    until("an empty queue", || {
        (queue(&server) == serde_json::json!([])).then_some(())
    });
    assert_eq!(
        mails.log(),
        [
            "recipient ann@example.eu encrypted",
            "accepted ann@example.eu"
        ]
    );
    let mail = &mails.mails()[0];
    assert_eq!(header(mail, "To"), "ann@example.eu");
    assert!(
        header(mail, "From").contains("<no-reply@login.example>"),
        "{mail}"
    );
    assert!(
        header(mail, "Message-ID").ends_with("@login.example>"),
        "{mail}"
    );
    for part in [
        "Content-Type: multipart/alternative",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Type: text/html; charset=utf-8",
    ] {
        assert!(mail.contains(part), "{part}: {mail}");
    }
    let steps = server.done(&["mail", "test", "admin@example.eu"]);
    for step in [
        "connected to localhost",
        "encrypted",
        "accepted: 250 2.0.0 accepted for delivery",
    ] {
        assert!(steps.contains(step), "{steps}");
    }
    assert_eq!(mails.count("accepted admin@example.eu"), 1);
}

#[test]
fn mail_with_starttls_then_it_arrives_encrypted() {
    arrives_encrypted(Security::Starttls);
}

#[test]
fn mail_with_tls_from_the_first_byte_then_it_arrives_encrypted() {
    arrives_encrypted(Security::Tls);
}

/// The digits of the message's id.
fn id_of(mail: &str) -> String {
    let id = header(mail, "Message-ID").to_owned();
    let (digits, domain) = id.trim_start_matches('<').split_once('@').unwrap();
    assert_eq!(domain, "login.example>");
    digits.into()
}

#[test]
fn mails_one_after_the_other_then_their_ids_count_nothing() {
    let (mails, server) = sent_to(Security::Starttls);
    for name in ["ann@example.eu", "bob@example.eu"] {
        invite(&server, name);
    }
    until("both mails", || (mails.mails().len() == 2).then_some(()));
    server.done(&["mail", "test", "admin@example.eu"]);
    let ids: Vec<String> = mails.mails().iter().map(|mail| id_of(mail)).collect();
    assert_eq!(ids.len(), 3);
    for (number, id) in ids.iter().enumerate() {
        let random = id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
        assert!(random, "{id}");
        // Neighbours share no beginning, as counted or dated ids would.
        let others = ids.iter().skip(number + 1);
        assert!(others.clone().all(|other| other[..8] != id[..8]), "{ids:?}");
    }
}

const LOGIN: [&str; 2] = ["countersign", "a password: é, \"quotes\" and spaces"];

#[test]
fn login_at_the_mail_server_then_mails_and_tests_go_by_it() {
    for security in [Security::Starttls, Security::Tls] {
        let mails = MailServer::with_login(security, LOGIN);
        let server = Running::with_mail_login(&mails, Some(LOGIN));
        invite(&server, "ann@example.eu");
        until("the mail", || (mails.mails().len() == 1).then_some(()));
        let steps = server.done(&["mail", "test", "admin@example.eu"]);
        assert!(steps.contains("signed in\naccepted"), "{steps}");
        assert_eq!(mails.count("login accepted"), 2);
        assert_eq!(mails.count("login refused"), 0);
    }
}

#[test]
fn login_that_is_wrong_or_missing_then_said_and_the_mail_waits() {
    let mails = MailServer::with_login(Security::Starttls, LOGIN);
    for login in [Some(["countersign", "another one"]), None] {
        let server = Running::with_mail_login(&mails, login);
        invite(&server, "ann@example.eu");
        let row = tried(&server, 1);
        assert!(row["given_up_at"].is_null(), "{row}");
        let failure = row["failure"].as_str().unwrap();
        let said = server.fails_after_output(&["mail", "test", "admin@example.eu"], 1);
        if login.is_some() {
            assert!(failure.contains("535"), "{failure}");
            assert!(said.contains("smtp-user and smtp-password-file"), "{said}");
        } else {
            assert!(failure.contains("530"), "{failure}");
        }
        assert!(!said.contains("another one") && !failure.contains("another one"));
    }
    assert_eq!(mails.count("accepted"), 0);
}

#[test]
fn password_file_open_to_everybody_or_missing_then_the_server_does_not_start() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("password");
    std::fs::write(&file, "secret").unwrap();
    let start = |file: &std::path::Path, from: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_countersign-server"))
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--smtp-host",
                "localhost",
            ])
            .args([
                "--smtp-user",
                "a",
                "--mail-from",
                from,
                "--smtp-password-file",
            ])
            .arg(file)
            .arg("--data-dir")
            .arg(folder.path().join("data"))
            .env_clear()
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let said = start(&file, "a@example.eu");
    assert!(
        said.contains("smtp-password-file") && said.contains("chmod o="),
        "{said}"
    );
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
    let said = start(&file, "no address");
    assert!(
        said.contains("mail-from no address: must be an address such as"),
        "{said}"
    );
    let said = start(&folder.path().join("nowhere"), "a@example.eu");
    assert!(
        said.contains("smtp-password-file") && said.contains("nowhere"),
        "{said}"
    );
}

#[test]
fn certificate_of_another_host_then_nothing_is_sent() {
    for security in [Security::Starttls, Security::Tls] {
        let mails = MailServer::start(security, "other.example");
        let server = Running::with_mail_server(&mails);
        invite(&server, "ann@example.eu");
        let row = tried(&server, 1);
        let failure = row["failure"].as_str().unwrap();
        assert!(failure.contains("certificate"), "{failure}");
        let said = server.fails_after_output(&["mail", "test", "admin@example.eu"], 1);
        assert!(said.contains("certificate"), "{said}");
        // In words alone, and not as a line of the library's log besides.
        assert!(
            !said.contains("ERROR") && !said.contains("platform_verifier"),
            "{said}"
        );
        assert!(mails.log().is_empty(), "{:?}", mails.log());
    }
}

#[test]
fn security_of_another_port_then_the_test_names_the_setting() {
    let mails = MailServer::start(Security::Starttls, "localhost");
    let mut route = mails.route();
    for word in &mut route {
        if word == "starttls" {
            *word = "tls".into();
        }
    }
    let tested = std::process::Command::new(env!("CARGO_BIN_EXE_countersign-server"))
        .args(["mail", "test", "admin@example.eu"])
        .args(&route)
        .env_clear()
        .env("SSL_CERT_FILE", mails.authority())
        .current_dir(mails.authority().parent().unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8(tested.stderr).unwrap();
    assert_eq!(tested.status.code(), Some(1), "{said}");
    assert!(said.contains("set smtp-security to starttls"), "{said}");
}

#[test]
fn mail_greylisted_then_it_is_tried_again_after_growing_waits() {
    let (mails, server) = sent_to(Security::Starttls);
    invite(&server, "grey@example.eu");
    let first = tried(&server, 1);
    assert!(
        first["failure"].as_str().unwrap().contains("greylisted"),
        "{first}"
    );
    assert!(first["given_up_at"].is_null(), "{first}");
    // The first wait is 30 seconds and the second one 60.
    server.move_clock(31);
    let second = tried(&server, 2);
    assert!(
        second["failure"].as_str().unwrap().contains("451"),
        "{second}"
    );
    server.move_clock(61);
    assert_eq!(mails.count("recipient grey@"), 2, "before its time");
    server.move_clock(31 + 61);
    until("the mail", || (mails.mails().len() == 1).then_some(()));
    assert_eq!(mails.count("recipient grey@"), 3);
}

#[test]
fn recipient_refused_for_good_then_told_to_the_operator_and_not_tried_again() {
    let (mails, server) = sent_to(Security::Starttls);
    invite(&server, "gone@example.eu");
    let row = tried(&server, 1);
    assert!(row["given_up_at"].is_string(), "{row}");
    let failure = row["failure"].as_str().unwrap();
    assert!(failure.contains("no such mailbox here"), "{failure}");
    let said = server.done(&["mail", "queue"]);
    assert!(said.contains("given up"), "{said}");
    server.move_clock(60 * 60);
    // A mail after it goes, and that one does not.
    invite(&server, "ann@example.eu");
    until("the other mail", || {
        (mails.mails().len() == 1).then_some(())
    });
    assert_eq!(mails.count("recipient gone@"), 1);
    server.done(&["mail", "retry"]);
    until("another attempt", || {
        (mails.count("recipient gone@") == 2).then_some(())
    });
    let said = server.fails_after_output(&["mail", "test", "gone@example.eu"], 1);
    assert!(
        said.contains("550") && said.contains("no such mailbox here"),
        "{said}"
    );
}

#[test]
fn connection_dropped_in_the_mail_then_it_arrives_once() {
    let (mails, server) = sent_to(Security::Starttls);
    invite(&server, "drop@example.eu");
    tried(&server, 1);
    assert_eq!(mails.count("dropped"), 1);
    server.move_clock(31);
    until("the mail", || (mails.mails().len() == 1).then_some(()));
    assert_eq!(mails.count("accepted"), 1);
}

#[test]
fn server_restarted_then_sent_mails_are_not_sent_again_and_waiting_ones_are() {
    let (mails, server) = sent_to(Security::Starttls);
    invite(&server, "ann@example.eu");
    until("the mail", || (mails.mails().len() == 1).then_some(()));
    invite(&server, "grey@example.eu");
    tried(&server, 1);
    let server = server.restarted();
    server.move_clock(31);
    tried(&server, 2);
    assert_eq!(mails.count("accepted ann@"), 1);
    assert_eq!(mails.count("recipient ann@"), 1);
}
