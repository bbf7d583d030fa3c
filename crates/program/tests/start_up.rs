//! The log of the program `countersign-server serve` at its start.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// The warning about keys inside the data folder.
const KEYS: &str = "lies inside the data folder";
/// The warning about clients whose address is not known.
const ADDRESS: &str = "no network address is shown to the app";

/// The character with which a colour begins.
const ESCAPE: char = '\u{1b}';

/// Runs `serve` with these options and a data folder below `folder` until it listens, and returns its log.
fn log_of_start(folder: &Path, options: &[&str]) -> String {
    let mut server = Command::new(env!("CARGO_BIN_EXE_countersign-server"))
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(folder.join("data"))
        .args(options)
        .env_clear()
        .env("HOME", folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    let output = server.stdout.take().unwrap();
    let listens = BufReader::new(output).read_line(&mut said);
    server.kill().unwrap();
    let mut log = String::new();
    let errors = server.stderr.take().unwrap();
    { errors }.read_to_string(&mut log).unwrap();
    server.wait().unwrap();
    assert!(
        listens.is_ok() && said.starts_with("listening on "),
        "{said}{log}"
    );
    assert!(!log.contains(ESCAPE), "{log}");
    log
}

#[test]
fn s19_keys_inside_the_data_folder_then_every_start_warns_and_the_demo_does_not() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let log = log_of_start(folder.path(), &[]);
        assert!(log.contains("WARN") && log.contains(KEYS), "{log}");
    }
    let inside = folder.path().join("data/secrets/keys");
    let another = tempfile::tempdir().unwrap();
    let outside = another.path().join("keys");
    for (keys, warns) in [(&inside, true), (&outside, false)] {
        let fresh = tempfile::tempdir_in(folder.path()).unwrap();
        let data = if warns { folder.path() } else { fresh.path() };
        if warns {
            std::fs::rename(folder.path().join("data/keys"), folder.path().join("k")).unwrap();
            std::fs::create_dir_all(keys.parent().unwrap()).unwrap();
            std::fs::rename(folder.path().join("k"), keys).unwrap();
        }
        let log = log_of_start(data, &["--key-dir", keys.to_str().unwrap()]);
        assert_eq!(log.contains(KEYS), warns, "{log}");
    }
    let demo = tempfile::tempdir().unwrap();
    let log = log_of_start(demo.path(), &["--demo"]);
    assert!(!log.contains(KEYS), "{log}");
}

#[test]
fn s09_https_origin_without_trusted_proxies_then_the_start_warns() {
    let https = ["--origin", "https://login.example.eu"];
    for (options, warns) in [
        (&https[..], true),
        (
            &[&https[..], &["--trusted-proxies", "10.0.0.0/8"]].concat(),
            false,
        ),
        (&["--origin", "http://127.0.0.1:8701"], false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let log = log_of_start(folder.path(), options);
        assert_eq!(log.contains(ADDRESS), warns, "{options:?}: {log}");
        if warns {
            assert!(
                log.contains("WARN") && log.contains("trusted-proxies"),
                "{log}"
            );
        }
    }
}

/// Runs `serve` over this data folder, which must be refused, and returns its log.
fn log_of_refused_start(data: &Path) -> String {
    let mut server = Command::new(env!("CARGO_BIN_EXE_countersign-server"))
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(data)
        .env_clear()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The line with the address, or the end of the output.
    let mut said = String::new();
    let output = server.stdout.take().unwrap();
    BufReader::new(output).read_line(&mut said).unwrap();
    let listens = !said.is_empty();
    if listens {
        server.kill().unwrap();
    }
    let mut log = String::new();
    let errors = server.stderr.take().unwrap();
    { errors }.read_to_string(&mut log).unwrap();
    let status = server.wait().unwrap();
    assert!(!listens, "{said}{log}");
    assert_eq!(status.code(), Some(1), "{log}");
    log
}

#[test]
fn data_of_another_user_then_the_server_does_not_start_and_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let database = data.join("countersign.db");
    let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
    // Only root can give files away; another user meets a file that is not theirs.
    if is_root {
        std::fs::write(&database, "").unwrap();
        std::os::unix::fs::chown(&database, Some(65_534), None).unwrap();
    } else {
        std::os::unix::fs::symlink("/etc/passwd", &database).unwrap();
    }
    let log = log_of_refused_start(&data);
    assert!(log.contains("run this command as the user"), "{log}");
    assert_eq!(std::fs::read_dir(&data).unwrap().count(), 1);
    // Before the first start the owner of the folder counts, for root alone.
    if is_root {
        std::fs::remove_file(&database).unwrap();
        std::os::unix::fs::chown(&data, Some(65_534), None).unwrap();
        let log = log_of_refused_start(&data);
        assert!(log.contains("run this command as the user"), "{log}");
        assert_eq!(std::fs::read_dir(&data).unwrap().count(), 0);
    }
}

#[test]
fn log_on_a_terminal_then_it_has_colours_unless_the_environment_refuses_them() {
    for (value, wanted) in [(None, true), (Some(""), true), (Some("1"), false)] {
        let mut terminal = Command::new("script");
        // An option that is refused: the program says so in its log, and ends.
        let command = format!(
            "{} serve --match-digits 5",
            env!("CARGO_BIN_EXE_countersign-server")
        );
        terminal
            .args(["--quiet", "--command", &command, "/dev/null"])
            .env_remove("NO_COLOR")
            .envs(value.map(|value| ("NO_COLOR", value)))
            .stdin(Stdio::null());
        let output = terminal.output().unwrap();
        let log = String::from_utf8(output.stdout).unwrap();
        assert!(log.contains("match-digits"), "{log}");
        assert_eq!(log.contains(ESCAPE), wanted, "{value:?}: {log}");
    }
}

#[test]
fn options_changed_before_a_hangup_then_the_log_names_those_that_wait_for_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("server.toml");
    let text = |name: &str| format!("name = \"{name}\"\nlisten = \"127.0.0.1:0\"\n");
    std::fs::write(&file, text("City")).unwrap();
    let mut server = Command::new(env!("CARGO_BIN_EXE_countersign-server"))
        .args(["serve", "--config"])
        .arg(&file)
        .arg("--data-dir")
        .arg(folder.path().join("data"))
        .env_clear()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(server.stdout.take().unwrap());
    output.read_line(&mut String::new()).unwrap();
    let log = BufReader::new(server.stderr.take().unwrap());
    let hang_up = |id: u32| {
        let id = id.to_string();
        let sent = Command::new("kill").args(["-HUP", &id]).status().unwrap();
        assert!(sent.success());
    };
    // Without a change nothing is said.
    hang_up(server.id());
    let mut lines = log.lines().map(Result::unwrap);
    let read_again = |lines: &mut dyn Iterator<Item = String>| -> Vec<String> {
        let mut seen = Vec::new();
        for line in lines {
            let is_last = line.contains("were read again");
            seen.push(line);
            if is_last {
                return seen;
            }
        }
        panic!("the server ended: {seen:?}")
    };
    let words = "they count from the next start on";
    let before = read_again(&mut lines);
    assert!(
        !before.iter().any(|line| line.contains(words)),
        "{before:?}"
    );
    std::fs::write(&file, text("Town") + "match-digits = 6\n").unwrap();
    hang_up(server.id());
    let after = read_again(&mut lines);
    server.kill().unwrap();
    server.wait().unwrap();
    let said = after.iter().find(|line| line.contains(words));
    let said = said.unwrap_or_else(|| panic!("{after:?}"));
    assert!(said.contains("match-digits, name"), "{said}");
}

#[test]
fn pages_of_the_operator_that_are_missing_then_the_start_names_the_options() {
    let folder = tempfile::tempdir().unwrap();
    let help = ["--help-url", "https://example.eu/help"];
    let log = log_of_start(folder.path(), &help);
    let named = "set privacy-url, accessibility-url, security-contact";
    assert!(log.contains("WARN") && log.contains(named), "{log}");
}
