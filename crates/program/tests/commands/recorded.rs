//! Every command that changes something leaves exactly one line of the operator in the audit log, and every command is in the table of
//! this file. Four commands leave one more, for the change itself.

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::Arc;

use protocol::chain::ChainValue;
use protocol::ids::DeviceId;
use protocol::keys::{FactorKey, Sign as _, SoftwareKey};
use protocol::messages::{DeviceState, KeyProtection};
use server::clock::{Clock, UnixSeconds};
use server::demo::EMAIL;
use server::domain::account::Email;
use server::domain::device::Device;
use server::domain::epoch::Epochs;
use server::domain::lockout::Lockout;
use server::keys::Keys;
use server::store::{Store, StoreError};

use crate::running::Running;

const DEVICE: [u8; 16] = [0xd1; 16];

/// The commands with two lines, as docs/operate.md names them.
const TWO_LINES: [&str; 4] = [
    "account disable",
    "account enable",
    "account role",
    "device remove",
];

/// A command, in the order in which the table is run.
struct Row {
    /// The words of the command.
    words: &'static str,
    /// The arguments after them.
    arguments: Vec<String>,
    /// The detail of its line; none for a command that only reads.
    line: Option<&'static str>,
}

fn row(words: &'static str, arguments: &[&str], line: Option<&'static str>) -> Row {
    Row {
        words,
        arguments: arguments.iter().map(|&word| word.into()).collect(),
        line,
    }
}

/// The commands that run beside the server.
fn beside_the_server(server: &Running) -> Vec<Row> {
    let csv = "email,first_name,last_name\nann@example.eu,Ann,Lee\n";
    let csv = server.file("staff.csv", csv);
    let at = |name: &str| server.folder.path().join(name).display().to_string();
    let named = ["maria@example.eu", "--first-name", "M", "--last-name", "R"];
    let device = DeviceId(DEVICE).to_hex();
    let wiki = [
        "wiki",
        "Wiki",
        "--redirect-uri",
        "https://wiki.example/back",
    ];
    vec![
        row("account create", &named, Some("account create")),
        row("account import", &[&csv, "--check"], None),
        row("account import", &[&csv], Some("account import")),
        row("account list", &[], None),
        row("account show", &[EMAIL], None),
        row("account disable", &[EMAIL], Some("account disable")),
        row("account enable", &[EMAIL], Some("account enable")),
        row(
            "account role",
            &[EMAIL, "help-desk"],
            Some("account role help-desk"),
        ),
        row("account role", &[EMAIL, "none"], Some("account role none")),
        row("account unlock", &[EMAIL], Some("account unlock")),
        row("account export", &[EMAIL], Some("account export")),
        row("device list", &[EMAIL], None),
        row("device remove", &[EMAIL, &device], Some("device remove")),
        row("account delete", &[EMAIL, "--yes"], Some("account delete")),
        row("service create", &wiki, Some("service create wiki")),
        row("service list", &[], None),
        row("service check", &[], None),
        row("service disable", &["wiki"], Some("service disable wiki")),
        row("service enable", &["wiki"], Some("service enable wiki")),
        row(
            "service new-secret",
            &["wiki"],
            Some("service new-secret wiki"),
        ),
        row("service unlock", &["wiki"], Some("service unlock wiki")),
        row(
            "service delete",
            &["wiki", "--yes"],
            Some("service delete wiki"),
        ),
        row("mail test", &["admin@example.eu"], Some("mail test")),
        row("mail queue", &[], None),
        row("mail retry", &[], Some("mail retry")),
        row("audit list", &[], None),
        row("audit verify", &[], None),
        row("key rotate message", &[], Some("key rotate message")),
        row("key rotate oidc", &[], Some("key rotate oidc")),
        row("key withdraw oidc", &[], Some("key withdraw oidc")),
        row("key replace oidc", &[], Some("key replace oidc")),
        row("backup", &[&at("a.db")], Some("backup")),
        row(
            "backup",
            &[&at("b.db"), "--with-keys"],
            Some("backup --with-keys"),
        ),
    ]
}

/// The commands that need a stopped server. `restore` is last: its database is that of the file.
fn without_the_server(server: &Running) -> Vec<Row> {
    let backup = server.folder.path().join("c.db").display().to_string();
    vec![
        row("key withdraw message", &[], Some("key withdraw message")),
        row(
            "key replace message",
            &["--yes"],
            Some("key replace message"),
        ),
        row("key rotate at-rest", &[], Some("key rotate at-rest")),
        row("backup", &[&backup], Some("backup")),
        row("restore", &[&backup, "--force"], Some("restore")),
    ]
}

/// The operator's lines, oldest first: detail and outcome.
fn lines(server: &Running) -> Vec<(String, String)> {
    let conn = rusqlite::Connection::open(server.data().join("countersign.db")).unwrap();
    let mut lines = conn
        .prepare("SELECT detail, outcome FROM audit WHERE event = 'operator-command' ORDER BY seq")
        .unwrap();
    let lines = lines.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    lines.unwrap().map(Result::unwrap).collect()
}

/// The number of all lines.
fn count(server: &Running) -> usize {
    let conn = rusqlite::Connection::open(server.data().join("countersign.db")).unwrap();
    let sql = "SELECT count(*) FROM audit";
    let count: i64 = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    usize::try_from(count).unwrap()
}

fn run(server: &Running, row: &Row) {
    let (before, all_before) = (lines(server), count(server));
    let words = row.words.split(' ');
    let command: Vec<&str> = words
        .chain(row.arguments.iter().map(String::as_str))
        .collect();
    server.done(&command);
    let after = lines(server);
    let new: Vec<_> = match row.words {
        // The file was made before its own line was written.
        "restore" => after[before.len() - 1..].to_vec(),
        _ => after[before.len()..].to_vec(),
    };
    let wanted = row.line.map(|detail| (detail.into(), "done".into()));
    assert_eq!(new, Vec::from_iter(wanted), "{command:?}");
    if row.words != "restore" {
        let more = usize::from(TWO_LINES.contains(&row.words));
        assert_eq!(count(server), all_before + new.len() + more, "{command:?}");
    }
}

/// The words of every command that `--help` shows below these, without `help` itself.
fn commands_of_the_program(above: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_countersign-server"))
        .args(above.split_whitespace())
        .arg("-h")
        .env_clear()
        .output()
        .unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let Some((_, below)) = help.split_once("Commands:\n") else {
        return BTreeSet::from([above.trim().to_owned()]);
    };
    let names = below
        .lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    names
        .filter(|name| !["", "help"].contains(name))
        .flat_map(|name| commands_of_the_program(&format!("{above} {name}")))
        .collect()
}

/// Gives the demo's account a device.
fn add_device(server: &Running) {
    let keys = Arc::new(Keys::load(&server.data().join("keys"), false).unwrap());
    let database = server.data().join("countersign.db");
    let store = Store::open_beside(&database, keys, Clock::system()).unwrap();
    let written = store.write(|tx| {
        let email = Email::parse(EMAIL).unwrap();
        let account = tx.account_by_email(&email)?.unwrap().id;
        tx.put_device(&Device {
            id: DeviceId(DEVICE),
            account,
            name: "Phone".into(),
            key: SoftwareKey::from_scalar(&[9; 32]).unwrap().public_key(),
            protection: KeyProtection::Software,
            attestation: None,
            state: DeviceState::Active,
            epochs: Epochs::begin(
                1,
                ChainValue::from_bytes([1; 32]),
                FactorKey::from_bytes([2; 32]),
            ),
            lockout: Lockout::default(),
            drifts: Vec::new(),
            inbox_seq: 1,
            created_at: UnixSeconds(1),
            last_used_at: None,
        })?;
        Ok::<_, StoreError>(())
    });
    tokio::runtime::Runtime::new()
        .unwrap()
        .block_on(written)
        .unwrap();
}

#[test]
fn every_command_run_then_those_that_change_something_leave_one_line_each() {
    let mut server = Running::start();
    add_device(&server);
    let beside = beside_the_server(&server);
    for row in &beside {
        run(&server, row);
    }
    let before = lines(&server);
    server.fails(&["service", "delete", "wiki", "--yes"], 3);
    assert_eq!(lines(&server), before, "a refused command changes nothing");
    server.kill();
    let stopped = without_the_server(&server);
    for row in &stopped {
        run(&server, row);
    }
    server.done(&["audit", "verify"]);

    // It runs until it is stopped, and is no act of its own.
    let mut in_the_table = BTreeSet::from(["serve".to_owned()]);
    in_the_table.extend(beside.iter().chain(&stopped).map(|row| row.words.into()));
    assert_eq!(commands_of_the_program(""), in_the_table);
}

#[test]
fn mail_test_that_fails_then_its_line_says_so() {
    let server = Running::start();
    let route = ["--smtp-host", "127.0.0.1", "--smtp-port", "9"];
    let test = ["mail", "test", "admin@example.eu", "--mail-from", "a@b.eu"];
    server.fails(&[&test[..], &route].concat(), 1);
    let failed = ("mail test".to_owned(), "failed".to_owned());
    assert_eq!(lines(&server), [failed]);
}
