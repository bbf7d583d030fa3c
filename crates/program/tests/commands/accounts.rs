//! `account` and `device`.

use serde_json::json;

use crate::running::{Running, until};

const MARIA: &str = "maria@example.eu";
/// The account of the demo.
const DEMO: &str = server::demo::EMAIL;

fn create<'a>(email: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let named = ["--first-name", "Μαρία", "--last-name", "Rossi"];
    [&["account", "create", email][..], &named, more].concat()
}

fn states(server: &Running) -> Vec<(String, String)> {
    let listed = server.json(&["account", "list"]);
    let word = |one: &serde_json::Value, name: &str| one[name].as_str().unwrap().to_owned();
    let listed = listed.as_array().unwrap().iter();
    listed
        .map(|one| (word(one, "email"), word(one, "state")))
        .collect()
}

fn link_in(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let mut links = lines.filter(|line| line.contains("/register/verify?t="));
    let link = links.next().unwrap_or_else(|| panic!("no link: {text}"));
    assert_eq!(links.next(), None);
    link.into()
}

#[test]
fn import_of_a_file_in_utf_16_then_it_says_how_to_save_it() {
    let server = Running::start();
    let file = server.folder.path().join("staff.csv");
    let text = "\u{FEFF}email,first_name,last_name\nann@example.eu,Ann,Lee\n";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(&file, bytes).unwrap();
    let import = ["account", "import", file.to_str().unwrap(), "--check"];
    let said = server.fails(&import, 4);
    assert!(said.contains("save it as CSV UTF-8"), "{said}");
}

#[test]
fn account_created_then_the_running_server_mails_a_link_that_leads_to_the_password() {
    let server = Running::start();
    let said = server.done(&create(MARIA, &["--language", "el"]));
    assert!(!said.contains("http"), "{said}");
    let mail = server.mail_to(MARIA);
    assert!(mail.contains("σύνδεσμο"), "{mail}");
    let link = link_in(&mail);
    let page = server.get(&link);
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(page.contains("type=\"password\""), "{page}");
    assert!(states(&server).contains(&(MARIA.into(), "invited".into())));
    let export = server.done(&["account", "export", MARIA]);
    assert!(
        export.contains("\"detail\": \"account create\""),
        "{export}"
    );
    // Again: a new link, and the one before is over.
    let printed = server.done(&create(MARIA, &["--print-link"]));
    let new = link_in(&printed);
    assert_ne!(new, link);
    assert!(!server.get(&link).contains("type=\"password\""));
    assert!(server.get(&new).contains("type=\"password\""));
    assert_eq!(server.mails().len(), 1, "the printed link is not mailed");
    let said = server.fails(&create(DEMO, &[]), 4);
    assert!(said.contains("has an account already"), "{said}");
}

#[test]
fn commands_that_cannot_be_then_words_and_exit_codes() {
    let server = Running::start();
    for (command, code, words) in [
        (vec!["account", "show", MARIA], 3, "has no account"),
        (vec!["account", "disable", MARIA], 3, "has no account"),
        (vec!["account", "enable", DEMO], 4, "is not disabled"),
        (vec!["account", "delete", DEMO], 4, "add --yes"),
        (vec!["account", "unlock", MARIA], 3, "has no account"),
        (vec!["account", "export", MARIA], 3, "has no account"),
        (
            vec!["account", "role", MARIA, "help-desk"],
            3,
            "has no account",
        ),
        (vec!["account", "role", DEMO, "none"], 4, "has no role"),
        (vec!["account", "role", DEMO, "root"], 2, "is not a role"),
        (vec!["account", "import", "no-such.csv"], 3, "no-such.csv"),
        (
            vec!["account", "show", "maria"],
            2,
            "is not an email address",
        ),
        (vec!["account", "create", MARIA], 2, "--first-name"),
        (create(MARIA, &["--language", "xx"]), 2, "official language"),
        (vec!["device", "list", MARIA], 3, "has no account"),
        (vec!["device", "remove", DEMO, "00"], 2, "32 hexadecimal"),
        (
            vec!["device", "remove", DEMO, "00000000000000000000000000000000"],
            3,
            "has no device",
        ),
        (
            vec![
                "device",
                "remove",
                MARIA,
                "00000000000000000000000000000000",
            ],
            3,
            "has no account",
        ),
    ] {
        let said = server.fails(&command, code);
        assert!(said.contains(words), "{command:?}: {said}");
    }
    // A person who was just invited.
    server.done(&create(MARIA, &["--print-link"]));
    for command in [
        vec!["account", "disable", MARIA],
        vec!["account", "unlock", MARIA],
        vec!["account", "role", MARIA, "help-desk"],
        vec![
            "device",
            "remove",
            MARIA,
            "00000000000000000000000000000000",
        ],
    ] {
        let said = server.fails(&command, 3);
        assert!(
            said.contains("is invited and has no account yet"),
            "{command:?}: {said}"
        );
    }
    server.done(&["account", "show", MARIA]);
    let empty = server.folder.path().join("empty");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_countersign-server"))
        .args(["account", "list", "--data-dir"])
        .arg(&empty)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("there is no database"), "{said}");
    assert!(!empty.exists());
}

#[test]
fn account_disabled_enabled_and_deleted_then_lists_and_mails_say_so() {
    let server = Running::start();
    let disabled = server.done(&["account", "disable", DEMO]);
    let said = "its sessions here are ended, and services with a sign-out address are told";
    assert!(disabled.contains(said), "{disabled}");
    assert_eq!(states(&server), [(DEMO.into(), "disabled".into())]);
    assert!(
        server
            .mail_to(DEMO)
            .contains("Your account was disabled on")
    );
    let shown = server.json(&["account", "show", DEMO]);
    assert!(shown["disabled_at"].is_string(), "{shown}");
    let listed = server.json(&["account", "list", "--state", "active"]);
    assert_eq!(listed, json!([]));
    server.done(&["account", "enable", DEMO]);
    assert_eq!(states(&server), [(DEMO.into(), "active".into())]);
    assert_eq!(server.json(&["device", "list", DEMO]), json!([]));
    let export = server.done(&["account", "export", DEMO]);
    let export: serde_json::Value = serde_json::from_str(&export).unwrap();
    assert_eq!(export["email"], DEMO);
    server.done(&["account", "unlock", DEMO]);
    server.done(&["account", "delete", DEMO, "--yes"]);
    assert_eq!(states(&server), []);
    server.done(&create(MARIA, &[]));
    server.done(&["account", "delete", MARIA, "--yes"]);
    assert_eq!(states(&server), []);
}

#[test]
fn account_given_the_help_desk_and_back_then_lists_mails_and_the_audit_log_say_so() {
    let server = Running::start();
    let shown = || server.json(&["account", "show", DEMO])["role"].clone();
    assert_eq!(shown(), "none");
    let given = ["account", "role", DEMO, "help-desk"];
    let said = server.done(&given);
    assert!(
        said.contains("has the role help-desk; the page opens after a sign-in with the app"),
        "{said}"
    );
    assert!(said.contains("has no device"), "{said}");
    assert_eq!(shown(), "help-desk");
    assert!(
        server
            .done(&["account", "show", DEMO])
            .contains("help-desk")
    );
    let export = server.done(&["account", "export", DEMO]);
    assert!(export.contains("\"role\": \"help-desk\""), "{export}");
    let said = server.fails(&given, 4);
    assert!(said.contains("has the role help-desk already"), "{said}");
    server.done(&["account", "role", DEMO, "none"]);
    assert_eq!(shown(), "none");
    let mails = until("both mails", || {
        Some(server.mails()).filter(|mails| mails.len() == 2)
    });
    let mails = mails.join("\n");
    for told in ["were given access to the help desk", "help desk ended on"] {
        assert!(mails.contains(told), "{told}: {mails}");
    }
    let log = server.done(&["audit", "list"]);
    for line in ["account role help-desk", "account role none"] {
        assert_eq!(log.matches(line).count(), 1, "{line}: {log}");
    }
}

#[test]
fn persons_imported_then_all_or_none_and_again_changes_nothing() {
    let server = Running::start();
    let bad = "email,first_name,last_name\nann@example.eu,Ann,Lee\nbob,Bob,Ray\n";
    let file = server.file("bad.csv", bad);
    let said = server.fails(&["account", "import", &file], 4);
    assert!(
        said.contains("line 3: email: is not an email address"),
        "{said}"
    );
    assert_eq!(states(&server).len(), 1);

    let good = format!(
        "email,first_name,last_name,language\nann@example.eu,Ann,Lee,fr\n{DEMO},Known,Person,\nbob@example.eu,Bob,Ray,\n"
    );
    let file = server.file("good.csv", &good);
    let checked = server.json(&["account", "import", &file, "--check"]);
    assert_eq!(checked, json!({ "checked": 3, "separator": "comma" }));
    assert_eq!(states(&server).len(), 1);
    let imported = server.json(&["account", "import", &file]);
    assert_eq!(
        imported,
        json!({ "invited": 2, "unchanged": 1, "separator": "comma" })
    );
    let link = link_in(&server.mail_to("ann@example.eu"));
    assert!(server.get(&link).contains("type=\"password\""));
    // In English, the words of the invitation.
    let mail = server.mail_to("bob@example.eu");
    link_in(&mail);
    for words in [
        "Choose a password for your new account",
        "the organisation that runs this service prepared an account with this email address for you.",
        "To use it, open this link within 24 hours and choose a password:",
        "the account cannot be used without a password.",
    ] {
        assert!(mail.contains(words), "{words}: {mail}");
    }
    // The same from a spreadsheet that writes semicolons.
    let file = server.file("good.csv", &good.replace(',', ";"));
    let again = server.json(&["account", "import", &file]);
    assert_eq!(
        again,
        json!({ "invited": 0, "unchanged": 3, "separator": "semicolon" })
    );
    assert!(
        server.get(&link).contains("type=\"password\""),
        "the link is still good"
    );
    let invited = ("ann@example.eu".to_owned(), "invited".to_owned());
    assert!(states(&server).contains(&invited));
}
