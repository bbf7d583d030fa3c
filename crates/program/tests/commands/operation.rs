//! `audit`, `backup`, `restore` and `key`.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::running::{Running, exchange};

/// The longest wait for the load to begin.
const PATIENCE: Duration = Duration::from_secs(30);

/// The value between two texts.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?
        .1
        .split_once(after)
        .map(|(value, _)| value)
}

/// A new browser gives an address, which begins a sign-in. True once the server has acknowledged it.
fn begin_sign_in(address: &str) -> bool {
    let Ok(page) = exchange(address, "GET /sign-in", "", "") else {
        return false;
    };
    let cookies: Vec<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next())
        .collect();
    let token = between(&page, "name=\"csrf\" value=\"", "\"");
    // The server may be gone in the middle of its answer.
    let Some(token) = token else { return false };
    let headers = format!(
        "Cookie: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n",
        cookies.join("; ")
    );
    let form = format!("csrf={token}&email=maria%40example.eu");
    let answer = exchange(address, "POST /sign-in", &headers, &form);
    answer.is_ok_and(|answer| answer.starts_with("HTTP/1.1 303"))
}

fn count(database: &Path, table: &str) -> usize {
    let conn = rusqlite::Connection::open(database).unwrap();
    let sql = format!("SELECT count(*) FROM {table}");
    let count: i64 = conn.query_row(&sql, [], |row| row.get(0)).unwrap();
    usize::try_from(count).unwrap()
}

/// The sign-ins that were acknowledged.
struct Acknowledged {
    /// Before the act began.
    before: usize,
    /// In all.
    total: usize,
}

/// Begins sign-ins in four threads while `act` runs, which is called once some are acknowledged.
fn under_load<T>(address: &str, act: impl FnOnce() -> T) -> (Acknowledged, T) {
    let (acknowledged, over) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let (before, done) = std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while over.load(Ordering::SeqCst) == 0 {
                    if begin_sign_in(address) {
                        acknowledged.fetch_add(1, Ordering::SeqCst);
                    }
                }
            });
        }
        let since = Instant::now();
        while acknowledged.load(Ordering::SeqCst) < 20 {
            assert!(since.elapsed() < PATIENCE, "the load does not begin");
            std::thread::yield_now();
        }
        let before = acknowledged.load(Ordering::SeqCst);
        let done = act();
        over.store(1, Ordering::SeqCst);
        (before, done)
    });
    let total = acknowledged.into_inner();
    (Acknowledged { before, total }, done)
}

#[test]
fn audit_of_a_running_server_then_listed_verified_and_a_deleted_line_is_found() {
    let server = Running::start();
    assert!(begin_sign_in(&server.address));
    server.done(&["account", "disable", server::demo::EMAIL]);
    server.done(&["account", "enable", server::demo::EMAIL]);
    let listed = server.done(&["audit", "list"]);
    assert!(
        listed.contains(" account-disabled done - account="),
        "{listed}"
    );
    assert!(listed.contains("actor=operator"), "{listed}");
    assert!(!listed.contains(server::demo::EMAIL), "{listed}");
    let account = between(&listed, "account=", " ").unwrap();
    let json = server.done(&["audit", "list", "--account", account, "--json"]);
    assert_eq!(json.lines().count(), listed.lines().count());
    // By the address, and by the id that `account show` prints.
    let named = server.done(&["audit", "list", "--account", server::demo::EMAIL, "--json"]);
    assert_eq!(named, json);
    let shown = server.done(&["account", "show", server::demo::EMAIL]);
    assert!(
        shown.contains(&format!("id:        {account}\n")),
        "{shown}"
    );
    let said = server.fails(&["audit", "list", "--account", "nobody@example.eu"], 3);
    assert!(said.contains("nobody@example.eu has no account"), "{said}");
    let said = server.fails(&["audit", "list", "--account", "nobody"], 2);
    assert!(
        said.contains("neither an email address nor an id"),
        "{said}"
    );
    let none = server.done(&["audit", "list", "--since", "2100-01-01"]);
    assert!(none.is_empty(), "{none}");
    let verified = server.done(&["audit", "verify"]);
    let head = verified.split_once("head ").unwrap().1.trim();
    server.done(&["audit", "verify", "--head", head]);
    // The whole database as it was before.
    let later = format!("{}:{}", 1_000, "0".repeat(64));
    let said = server.fails(&["audit", "verify", "--head", &later], 4);
    assert!(said.contains("the noted head is line 1000"), "{said}");
    let conn = rusqlite::Connection::open(server.data().join("countersign.db")).unwrap();
    conn.execute("DELETE FROM audit WHERE seq = 1", []).unwrap();
    let said = server.fails(&["audit", "verify"], 4);
    assert!(said.contains("line 1 is missing"), "{said}");
}

#[test]
fn backup_under_load_then_the_restored_server_has_everything_acknowledged_before_it() {
    let mut server = Running::start();
    let file = server.folder.path().join("today.db");
    let name = file.to_str().unwrap();
    let (acknowledged, said) = under_load(&server.address, || {
        server.run(&["backup", name, "--with-keys"])
    });
    let warned = String::from_utf8_lossy(&said.stderr);
    assert!(
        said.status.success() && warned.contains("warning"),
        "{warned}"
    );
    assert!(count(&file, "sign_ins") >= acknowledged.before);
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(
        server
            .fails(&["backup", name], 4)
            .contains("is not overwritten")
    );
    // Over a running server, and over a database.
    let said = server.fails(&["restore", name, "--force"], 4);
    assert!(said.contains("stop it first"), "{said}");
    server.kill();
    let said = server.fails(&["restore", name], 4);
    assert!(said.contains("--force"), "{said}");
    let said = server.fails(&["restore", name, "--with-keys", "--force"], 4);
    assert!(said.contains("has keys already: move them"), "{said}");
    server.done(&["restore", name, "--force"]);
    // A second time: both that were replaced are kept.
    let replaced = |ending: &str| {
        let kept = server
            .data()
            .join(format!("countersign.db.replaced{ending}"));
        count(&kept, "audit WHERE detail = 'restore'")
    };
    assert_eq!(replaced(""), 0);
    let said = server.done(&["restore", name, "--force"]);
    assert!(said.contains("countersign.db.replaced.2"), "{said}");
    assert_eq!((replaced(""), replaced(".2")), (0, 1));
    // On a new machine.
    std::fs::remove_dir_all(server.data()).unwrap();
    let said = server.fails(&["restore", name], 4);
    assert!(said.contains("is missing"), "{said}");
    server.done(&["restore", name, "--with-keys"]);
    let folder = std::mem::replace(&mut server.folder, tempfile::tempdir().unwrap());
    let restored = Running::start_over(folder);
    assert!(begin_sign_in(&restored.address));
    restored.done(&["audit", "verify"]);
    assert!(
        restored
            .done(&["account", "list"])
            .contains(server::demo::EMAIL)
    );
}

#[test]
fn backup_damaged_newer_or_sealed_under_other_keys_then_refused_and_nothing_is_changed() {
    let mut server = Running::start();
    server.done(&["account", "disable", server::demo::EMAIL]);
    let file = server.folder.path().join("today.db");
    let name = file.to_str().unwrap();
    server.done(&["backup", name]);
    server.kill();
    let database = server.data().join("countersign.db");
    let before = count(&database, "audit");
    let refused = |path: &str, reason: &str| {
        let said = server.fails(&["restore", path, "--force"], 4);
        assert!(said.contains(reason), "{said}");
        assert_eq!(count(&database, "audit"), before);
    };
    let changed = |sql: &str| {
        let path = server.folder.path().join("changed.db");
        std::fs::copy(&file, &path).unwrap();
        let conn = rusqlite::Connection::open(&path).unwrap();
        conn.execute_batch(sql).unwrap();
        path.to_str().unwrap().to_owned()
    };
    refused(
        &changed("PRAGMA user_version = 9999"),
        "install the newer program",
    );
    let unlike_its_version = [
        ("DROP TABLE devices", "devices_by_account is missing"),
        (
            "DROP INDEX email_changes_by_time",
            "email_changes_by_time is missing",
        ),
        (
            "CREATE TRIGGER more AFTER INSERT ON sessions BEGIN DELETE FROM audit; END",
            "trigger more is not of this server",
        ),
    ];
    for (change, reason) in unlike_its_version {
        let path = changed(change);
        refused(&path, reason);
        let said = server.fails(&["restore", &path, "--force", "--accept-damage"], 4);
        assert!(said.contains("no whole backup"), "{said}");
    }
    refused(
        &changed("UPDATE audit_bounds SET body = zeroblob(108)"),
        "are not those of",
    );
    for (change, reason) in DAMAGE {
        refused(&changed(change), reason);
    }
    let text = server.file("text.db", "no database");
    refused(&text, "no whole backup");
    let bytes = std::fs::read(&file).unwrap();
    let cut = server.folder.path().join("cut.db");
    std::fs::write(&cut, &bytes[..bytes.len() / 2]).unwrap();
    refused(cut.to_str().unwrap(), "no whole backup");
    let said = server.fails(&["restore", "/nowhere/today.db"], 3);
    assert!(said.contains("there is no file"), "{said}");
}

/// Statements that damage a backup whose tables are whole, and what is said of each.
const DAMAGE: [(&str, &str); 4] = [
    ("DELETE FROM audit WHERE seq = 1", "line 1 is missing"),
    ("DELETE FROM audit_bounds", "the audit log is not whole"),
    (
        "INSERT INTO records (kind, token, expires_at, body) VALUES ('kind', zeroblob(32), 4000000000, zeroblob(60))",
        "in records.body",
    ),
    (
        "UPDATE accounts SET email = 'maria'",
        "accounts that cannot be read: 1",
    ),
];

#[test]
fn damaged_values_accepted_then_restored_and_a_damaged_account_is_listed_as_such() {
    let mut server = Running::start();
    server.done(&["account", "disable", server::demo::EMAIL]);
    let file = server.folder.path().join("today.db");
    let name = file.to_str().unwrap();
    server.done(&["backup", name]);
    server.kill();
    let conn = rusqlite::Connection::open(&file).unwrap();
    for (change, _) in DAMAGE {
        conn.execute_batch(change).unwrap();
    }
    drop(conn);
    let said = server.fails(&["restore", name, "--force"], 4);
    for reason in [
        "the audit log is not whole",
        "records.body",
        "cannot be read: 1",
    ] {
        assert!(said.contains(reason), "{said}");
    }
    // The database that is there is no database at all any more.
    std::fs::write(server.data().join("countersign.db"), "damaged").unwrap();
    server.done(&["restore", name, "--force", "--accept-damage"]);
    let kept = std::fs::read(server.data().join("countersign.db.replaced")).unwrap();
    assert_eq!(kept, b"damaged");
    let listed = server.done(&["account", "list"]);
    assert!(
        listed.contains("maria  damaged  row that cannot be: email"),
        "{listed}"
    );
    let listed = server.json(&["account", "list", "--state", "damaged"]);
    assert_eq!(listed[0]["email"], "maria");
    assert!(listed[0]["fault"].as_str().unwrap().contains("email"));
    assert_eq!(
        server.json(&["account", "list", "--state", "active"]),
        serde_json::json!([])
    );
    // A backup of it says so.
    let again = server.folder.path().join("again.db");
    let said = server.run(&["backup", again.to_str().unwrap()]);
    let warned = String::from_utf8(said.stderr).unwrap();
    assert!(
        said.status.success() && warned.contains("--accept-damage"),
        "{warned}"
    );
}

#[test]
fn restoration_with_keys_refused_then_no_key_is_put_in_place() {
    let mut server = Running::start();
    let file = server.folder.path().join("today.db");
    let name = file.to_str().unwrap();
    server.run(&["backup", name, "--with-keys"]);
    server.kill();
    let whole = std::fs::read(&file).unwrap();
    let conn = rusqlite::Connection::open(&file).unwrap();
    conn.execute_batch("DROP INDEX email_changes_by_time")
        .unwrap();
    drop(conn);
    std::fs::remove_dir_all(server.data()).unwrap();
    let restore = ["restore", name, "--with-keys"];
    let said = server.fails(&restore, 4);
    assert!(said.contains("email_changes_by_time is missing"), "{said}");
    assert!(!server.data().join("keys").exists());
    std::fs::write(&file, whole).unwrap();
    server.done(&restore);
    assert!(server.data().join("keys/master.key").exists());
}

#[test]
fn key_folder_mistyped_then_refused_and_none_is_made() {
    let mut server = Running::start();
    server.kill();
    let typed = server.folder.path().join("kyes");
    let said = server.fails(
        &["account", "list", "--key-dir", typed.to_str().unwrap()],
        1,
    );
    assert!(said.contains("check --key-dir"), "{said}");
    assert!(!typed.exists());
}

#[test]
fn two_backups_to_one_file_at_once_then_one_is_made_and_it_is_whole() {
    let mut server = Running::start();
    let file = server.folder.path().join("today.db");
    let name = file.to_str().unwrap();
    let both = [(); 4].map(|()| {
        let mut command = server.command(&["backup", name]);
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        command.spawn().unwrap()
    });
    let mut made = 0;
    for process in both {
        let ended = process.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        match ended.status.code() {
            Some(0) => made += 1,
            Some(4) => assert!(
                said.contains("is not overwritten") || said.contains("is being made"),
                "{said}"
            ),
            other => panic!("{other:?}: {said}"),
        }
    }
    assert_eq!(made, 1);
    let files = std::fs::read_dir(server.folder.path()).unwrap();
    let left = files.filter(|file| {
        let name = file.as_ref().unwrap().file_name();
        name.to_string_lossy().starts_with("today.db")
    });
    assert_eq!(left.count(), 1);
    server.kill();
    server.done(&["restore", name, "--force"]);
}

#[test]
fn backup_that_fails_then_nothing_of_it_is_left() {
    let mut server = Running::start();
    server.kill();
    let database = server.data().join("countersign.db");
    let conn = rusqlite::Connection::open(database).unwrap();
    let orphan = "PRAGMA foreign_keys = off; INSERT INTO endpoints VALUES (zeroblob(16), x'00')";
    conn.execute_batch(orphan).unwrap();
    drop(conn);
    let folder = server.folder.path().join("backups");
    std::fs::create_dir(&folder).unwrap();
    let target = folder.join("today.db");
    let said = server.fails(&["backup", target.to_str().unwrap()], 4);
    assert!(said.contains("rows refer to nothing"), "{said}");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    let nowhere = folder.join("no-folder/today.db");
    let said = server.fails(&["backup", nowhere.to_str().unwrap()], 4);
    assert!(said.contains("there is no folder"), "{said}");
}

/// The user of this process.
fn own_number() -> u32 {
    std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap())
}

#[test]
fn database_of_another_user_then_every_command_is_refused() {
    let mut server = Running::start();
    server.kill();
    // Only root can give files away; another user meets files that are not theirs.
    let database = server.data().join("countersign.db");
    if own_number() == 0 {
        std::os::unix::fs::chown(&database, Some(65_534), None).unwrap();
    } else {
        std::fs::remove_dir_all(server.data()).unwrap();
        std::os::unix::fs::symlink("/", server.data()).unwrap();
    }
    for command in [
        &["account", "list"][..],
        &["service", "check"],
        &["mail", "test", "admin@example.eu"],
        &["key", "rotate", "message"],
        &["key", "withdraw", "message"],
        &["key", "replace", "message", "--yes"],
        &["key", "rotate", "oidc"],
        &["key", "rotate", "at-rest"],
        &["backup", "/nowhere/today.db"],
        &["restore", "/nowhere/today.db"],
    ] {
        let said = server.fails_after_output(command, 4);
        assert!(
            said.contains("run this command as the user"),
            "{command:?}: {said}"
        );
    }
}

#[test]
fn rotation_is_announced_for_more_than_a_year_then_refused_and_another_is_possible() {
    let server = Running::start();
    for name in ["message", "oidc"] {
        let command = ["key", "rotate", name];
        let absurd = [&command[..], &["--in-hours", "99999999999"]].concat();
        assert!(server.fails(&absurd, 2).contains("8760"), "{command:?}");
        server.done(&command);
    }
}

#[test]
fn announced_key_withdrawn_then_another_can_be_announced_at_once() {
    let mut server = Running::start();
    let (rotate, withdraw) = (["key", "rotate", "oidc"], ["key", "withdraw", "oidc"]);
    server.done(&rotate);
    let said = server.fails(&rotate, 4);
    assert!(
        said.contains("withdraw it before (key withdraw oidc)"),
        "{said}"
    );
    server.done(&withdraw);
    assert!(server.fails(&withdraw, 4).contains("nothing to withdraw"));
    server.done(&rotate);
    let (rotate, withdraw) = (["key", "rotate", "message"], ["key", "withdraw", "message"]);
    server.done(&rotate);
    assert!(server.fails(&withdraw, 4).contains("stop it first"));
    server.kill();
    let said = server.fails(&rotate, 4);
    assert!(
        said.contains("withdraw it before (key withdraw message)"),
        "{said}"
    );
    server.done(&withdraw);
    assert!(server.fails(&withdraw, 4).contains("nothing to withdraw"));
    server.done(&rotate);
}

#[test]
fn stolen_keys_replaced_then_the_server_starts_with_others() {
    let mut server = Running::start();
    let keys = server.data().join("keys");
    let read = |name: &str| std::fs::read(keys.join(name)).unwrap();
    let stolen = read("message.key");
    let replace = ["key", "replace", "message"];
    assert!(server.fails(&replace, 4).contains("add --yes"));
    let replace = [&replace[..], &["--yes"]].concat();
    assert!(server.fails(&replace, 4).contains("stop it first"));
    assert_eq!(read("message.key"), stolen);
    server.done(&["key", "rotate", "oidc"]);
    assert!(keys.join("oidc.pem").exists());
    server.done(&["key", "replace", "oidc"]);
    assert!(!keys.join("oidc.pem").exists());
    server.kill();
    server.done(&replace);
    assert_ne!(read("message.key"), stolen);
    let server = server.restarted();
    assert!(begin_sign_in(&server.address));
    server.done(&["audit", "verify"]);
}

#[test]
fn reader_that_goes_away_then_a_command_ends_quietly() {
    let server = Running::start();
    for command in [&["audit", "list"][..], &["account", "list", "--json"]] {
        let mut process = server.command(command);
        let mut process = process
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(process.stdout.take());
        let ended = process.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!((ended.status.code(), said.as_ref()), (Some(0), ""));
    }
}

#[test]
fn server_killed_under_load_then_no_acknowledged_write_is_lost() {
    let mut server = Running::start();
    let address = server.address.clone();
    let (acknowledged, ()) = under_load(&address, || server.kill());
    let database = server.data().join("countersign.db");
    assert!(count(&database, "sign_ins") >= acknowledged.total);
    let folder = std::mem::replace(&mut server.folder, tempfile::tempdir().unwrap());
    let again = Running::start_over(folder);
    again.done(&["audit", "verify"]);
    assert!(begin_sign_in(&again.address));
}

#[test]
fn key_at_rest_rotated_beside_a_server_under_load_then_it_reads_on_and_nothing_is_lost() {
    let server = Running::start();
    server.done(&["account", "disable", server::demo::EMAIL]);
    server.done(&["account", "enable", server::demo::EMAIL]);
    let rotate = ["key", "rotate", "at-rest"];
    for _ in 0..2 {
        let said = server.fails(&rotate, 4);
        assert!(said.contains("start it again"), "{said}");
        // Not drawn yet: the server that runs could not open what is sealed under it.
        assert!(!keys_of(&server).contains(&"at-rest.new".to_owned()));
    }
    let server = server.restarted();
    let (acknowledged, said) = under_load(&server.address, || server.done(&rotate));
    assert!(said.contains("sealed under a new key"), "{said}");
    assert!(keys_of(&server).contains(&"at-rest.key".to_owned()));
    for over in ["at-rest.new", "at-rest.wanted"] {
        assert!(!keys_of(&server).contains(&over.to_owned()), "{over}");
    }
    assert!(begin_sign_in(&server.address));
    server.done(&["account", "disable", server::demo::EMAIL]);
    server.done(&["audit", "verify"]);
    let database = server.data().join("countersign.db");
    assert!(count(&database, "sign_ins") >= acknowledged.total);
    let server = server.restarted();
    assert!(begin_sign_in(&server.address));
    server.done(&["audit", "verify"]);
}

/// The names of the key files.
fn keys_of(server: &Running) -> Vec<String> {
    let files = std::fs::read_dir(server.data().join("keys")).unwrap();
    let name =
        |file: std::io::Result<std::fs::DirEntry>| file.unwrap().file_name().into_string().unwrap();
    files.map(name).collect()
}

#[test]
fn key_at_rest_rotated_with_kills_then_everything_opens() {
    let mut server = Running::start();
    server.done(&["account", "disable", server::demo::EMAIL]);
    let rotate = ["key", "rotate", "at-rest"];
    server.kill();
    for wait in 0..8_u64 {
        let mut command = server.command(&rotate);
        let mut process = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // The moment of the kill, and no wait for anything: what follows holds whenever it comes.
        std::thread::sleep(Duration::from_millis(4 * wait));
        process.kill().unwrap();
        process.wait().unwrap();
        server.done(&["audit", "verify"]);
    }
    server.done(&rotate);
    let keys = server.data().join("keys");
    assert!(!keys.join("at-rest.new").exists());
    let mode = std::fs::metadata(keys.join("at-rest.key"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    let folder = std::mem::replace(&mut server.folder, tempfile::tempdir().unwrap());
    let again = Running::start_over(folder);
    again.done(&["audit", "verify"]);
    let listed = again.done(&["audit", "list"]);
    assert!(
        listed.contains("operator-command done key rotate at-rest"),
        "{listed}"
    );
    // Without the new key nothing opens.
    std::fs::remove_file(again.data().join("keys/at-rest.key")).unwrap();
    let said = again.fails(&["audit", "verify"], 4);
    assert!(said.contains("key folder is another one"), "{said}");
}
