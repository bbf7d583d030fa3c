//! The commands in docs/operate.md are those of the program, and work in the order in which they stand there.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The folders that the document names. The test has them in a folder of its own.
const FOLDERS: [(&str, &str); 2] = [
    ("/etc/countersign", "etc"),
    ("/var/backups/countersign", "backups"),
];

/// The commands that do not end with 0 in this order, and the words that say why.
const OTHERS: [(&str, i32, &str); 8] = [
    ("mail test", 1, "no mail server is configured"),
    ("account disable", 3, "is invited and has no account yet"),
    ("account role", 3, "is invited and has no account yet"),
    ("device remove", 3, "is invited and has no account yet"),
    // A server runs.
    ("restore", 4, "stop it first"),
    ("key withdraw message", 4, "stop it first"),
    ("key replace message", 4, "stop it first"),
    ("key rotate at-rest", 4, "start it again"),
];

/// Words that commands of the document print for this server, which has no mail route.
const SAYS: [(&str, &str); 2] = [
    (
        "account create",
        "the mail with the link waits. No mail server is configured: set smtp-host and mail-from",
    ),
    ("account show", "id:        "),
];

/// The words of a command line, in which double quotes hold words together.
fn words(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, part) in line.split('"').enumerate() {
        if number % 2 == 1 {
            found.push(part.to_owned());
        } else {
            found.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    found
}

/// The command lines of the document in their order, without the name of the program.
fn commands() -> Vec<&'static str> {
    let document = include_str!("../../../docs/operate.md");
    document
        .lines()
        .filter_map(|line| line.strip_prefix("countersign-server "))
        .map(|line| line.split(" > ").next().unwrap())
        .collect()
}

fn program(arguments: &[String]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_countersign-server"));
    program.args(arguments).env_clear();
    program
}

#[test]
fn every_command_of_the_document_then_the_program_knows_it() {
    let commands = commands();
    assert!(commands.len() > 20, "{commands:?}");
    for command in commands {
        let output = program(&words(command)).arg("--help").output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}: {said}");
    }
}

/// A command of the document, with the folders of the test in place of those that it names.
fn run(folder: &Path, command: &str) -> Output {
    let mut line = command.to_owned();
    for (named, own) in FOLDERS {
        line = line.replace(named, folder.join(own).to_str().unwrap());
    }
    program(&words(&line))
        .env("COUNTERSIGN_CONFIG", folder.join("etc/server.toml"))
        .current_dir(folder)
        .output()
        .unwrap()
}

#[test]
fn commands_of_the_document_run_in_order_then_each_ends_as_it_should() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (_, own) in FOLDERS {
        std::fs::create_dir(folder.join(own)).unwrap();
    }
    let config = format!(
        "origin = \"https://login.example.eu\"\nlisten = \"127.0.0.1:0\"\ndata-dir = {:?}\nkey-dir = {:?}\n",
        folder.join("data"),
        folder.join("keys")
    );
    let files = [
        ("etc/server.toml", config.as_str()),
        (
            "staff.csv",
            "email,first_name,last_name\nann@example.eu,Ann,Lee\n",
        ),
        (
            "desk.toml",
            "[oidc]\nredirect-uris = [\"https://desk.example.eu/back\"]\n",
        ),
    ];
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let mut server = program(&["serve".into()])
        .env("COUNTERSIGN_CONFIG", folder.join("etc/server.toml"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(server.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    assert!(line.starts_with("listening on "), "{line}");
    let mut others = Vec::new();
    for command in commands() {
        if command.starts_with("serve") {
            continue;
        }
        let done = run(folder, command);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        let other = OTHERS.iter().find(|(words, ..)| command.starts_with(words));
        let (code, reason) = other.map_or((0, ""), |(_, code, reason)| (*code, *reason));
        assert_eq!(done.status.code(), Some(code), "{command}: {said}");
        assert!(said.contains(reason), "{command}: {said}");
        others.extend(other.map(|(words, ..)| *words));
        let printed = String::from_utf8_lossy(&done.stdout);
        for (_, words) in SAYS.iter().filter(|(words, _)| command.starts_with(words)) {
            assert!(printed.contains(words), "{command}: {printed}");
        }
    }
    server.kill().unwrap();
    server.wait().unwrap();
    for (words, ..) in OTHERS {
        assert!(
            others.contains(&words),
            "{words} is in the document no more"
        );
    }
}

/// The metrics that a text names, without the endings of their series.
fn metrics_in(text: &str) -> Vec<&str> {
    let names = text.split(|c: char| !(c.is_ascii_lowercase() || c == '_'));
    let names = names.filter(|name| name.starts_with("countersign_"));
    let stem = |name| {
        let endings = ["_total", "_bucket", "_count", "_sum"];
        endings
            .iter()
            .find_map(|ending| str::strip_suffix(name, ending))
            .unwrap_or(name)
    };
    names.map(stem).collect()
}

#[test]
fn metrics_of_the_document_and_of_the_alerts_then_the_server_has_them() {
    let (document, alerts) = (
        include_str!("../../../docs/operate.md"),
        include_str!("../../../packaging/alerts.yml"),
    );
    let rendered = server::metrics::Metrics::default()
        .render(server::metrics::CurrentValues::default())
        .unwrap();
    for (text, least) in [(document, 4), (alerts, 7)] {
        let named = metrics_in(text);
        assert!(named.len() >= least, "{named:?}");
        for name in named {
            assert!(rendered.contains(&format!("# TYPE {name} ")), "{name}");
        }
    }
}

#[test]
fn folders_of_the_readme_then_those_of_the_package_and_of_the_document() {
    let readme = include_str!("../../../README.md");
    let config = include_str!("../../../packaging/server.toml");
    for folder in ["/var/lib/countersign", "/var/lib/countersign-keys"] {
        assert!(readme.contains(&format!("-dir {folder}")), "{folder}");
        assert!(config.contains(&format!("-dir = \"{folder}\"")), "{folder}");
    }
    let (timer, document) = (
        include_str!("../../../packaging/countersign-backup.service"),
        include_str!("../../../docs/operate.md"),
    );
    for (_, text) in [("timer", timer), ("document", document)] {
        assert!(text.contains("/var/backups/countersign/"));
    }
}
