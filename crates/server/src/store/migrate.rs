//! Migrations: numbered SQL files, run in order, each in one transaction with the version that it produces.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::StoreError;

/// Every migration, oldest first. A file, once released, is never changed.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_accounts.sql"),
    include_str!("migrations/0002_devices.sql"),
    include_str!("migrations/0003_whole_app.sql"),
    include_str!("migrations/0004_push.sql"),
    include_str!("migrations/0005_standard_names.sql"),
    include_str!("migrations/0006_reset_from.sql"),
    include_str!("migrations/0007_account_changes.sql"),
    include_str!("migrations/0008_provenance.sql"),
    include_str!("migrations/0009_erased_nonces.sql"),
    include_str!("migrations/0010_sessions.sql"),
    include_str!("migrations/0011_retention.sql"),
    include_str!("migrations/0012_expected_sign_ins.sql"),
    include_str!("migrations/0013_recoveries_per_browser.sql"),
    include_str!("migrations/0014_session_kinds.sql"),
    include_str!("migrations/0015_stale_approvals.sql"),
    include_str!("migrations/0016_sign_in_targets.sql"),
    include_str!("migrations/0017_history_changes.sql"),
    include_str!("migrations/0018_challenge_changes.sql"),
    include_str!("migrations/0019_service_sign_ins.sql"),
    include_str!("migrations/0020_registrations.sql"),
    include_str!("migrations/0021_email_changes.sql"),
    include_str!("migrations/0022_participations.sql"),
    include_str!("migrations/0023_disabled_accounts.sql"),
    include_str!("migrations/0024_audit.sql"),
    include_str!("migrations/0025_services.sql"),
    include_str!("migrations/0026_mail_failures.sql"),
    include_str!("migrations/0027_lasting_records.sql"),
    include_str!("migrations/0028_mail_languages.sql"),
    include_str!("migrations/0029_account_roles.sql"),
    include_str!("migrations/0030_records_of_services.sql"),
    include_str!("migrations/0031_help_desk.sql"),
    include_str!("migrations/0032_new_sessions.sql"),
    include_str!("migrations/0033_expected_accounts.sql"),
    include_str!("migrations/0034_signed_lines.sql"),
    include_str!("migrations/0035_attestation.sql"),
    include_str!("migrations/0036_email_reversals.sql"),
    include_str!("migrations/0037_help_desk_agents.sql"),
];

pub(super) fn run(conn: &mut Connection) -> Result<(), StoreError> {
    run_list(conn, MIGRATIONS)
}

/// The newest version that this program can make.
pub(super) fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).expect("a handful of files")
}

/// Checks that every migration has run, and no newer one.
pub(super) fn check(conn: &Connection) -> Result<(), StoreError> {
    let known = newest();
    let found: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match found.cmp(&known) {
        std::cmp::Ordering::Less => Err(StoreError::TooOld { found, known }),
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(StoreError::TooNew { found, known }),
    }
}

/// Tables, indexes, views and triggers by kind and name, each with its SQL. Spaces and quotes are left out: SQLite writes them anew when
/// a migration alters a table, not always in the same way.
fn objects(conn: &Connection) -> Result<BTreeMap<String, String>, StoreError> {
    let mut statement = conn.prepare(
        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    let objects = rows.map(|row| {
        let (name, mut sql): (String, String) = row?;
        sql.retain(|character| character != '"' && !character.is_whitespace());
        Ok((name, sql))
    });
    objects.collect()
}

/// The first difference between the tables, indexes, views and triggers of a database and those that the migrations up to `version` make.
pub(super) fn difference(conn: &Connection, version: u32) -> Result<Option<String>, StoreError> {
    let list = MIGRATIONS.get(..version as usize).unwrap_or(MIGRATIONS);
    let mut wanted = Connection::open_in_memory()?;
    run_list(&mut wanted, list)?;
    let (wanted, mut found) = (objects(&wanted)?, objects(conn)?);
    for (name, sql) in wanted {
        match found.remove(&name) {
            Some(other) if other == sql => {}
            Some(_) => return Ok(Some(format!("{name} is not that of version {version}"))),
            None => return Ok(Some(format!("{name} is missing"))),
        }
    }
    let added = found.into_keys().next();
    Ok(added.map(|name| format!("{name} is not of this server")))
}

fn run_list(conn: &mut Connection, list: &[&str]) -> Result<(), StoreError> {
    let known = u32::try_from(list.len()).expect("a handful of files");
    let found: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known {
        return Err(StoreError::TooNew { found, known });
    }
    for (version, sql) in (1..).zip(list).skip(found as usize) {
        let tx = conn.transaction()?;
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "user_version", version)?;
        tx.commit()?;
    }
    Ok(())
}

/// A migrated database in memory, for tests of the tables.
#[cfg(test)]
pub(super) fn migrated() -> Connection {
    let mut conn = Connection::open_in_memory().expect("SQLite opens in memory");
    run(&mut conn).expect("the migrations run");
    conn
}

#[cfg(test)]
mod tests {
    use protocol::ids::{RequestId, UnixSeconds};
    use protocol::messages::RequestKind;

    use super::*;
    use crate::domain::account::AccountId;
    use crate::domain::sign_in::SignInState;
    use crate::domain::token::HashedToken;
    use crate::store::{Tx, test_keys};
    use crate::time::Zone;

    const OWNER: AccountId = AccountId([1; 16]);
    const TWO: &[&str] = &["CREATE TABLE a (x);", "CREATE TABLE b (x);"];

    fn version(conn: &Connection) -> u32 {
        conn.pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn fresh_file_then_every_migration_runs_once() {
        let mut conn = Connection::open_in_memory().unwrap();
        run_list(&mut conn, TWO).unwrap();
        run_list(&mut conn, TWO).unwrap();
        assert_eq!(version(&conn), 2);
    }

    #[test]
    fn failing_migration_then_the_version_before_it_stands() {
        let mut conn = Connection::open_in_memory().unwrap();
        let broken = [
            "CREATE TABLE a (x);",
            "CREATE TABLE b (x); CREATE TABLE a (x);",
        ];
        assert!(run_list(&mut conn, &broken).is_err());
        assert_eq!(version(&conn), 1);
        run_list(&mut conn, TWO).unwrap();
        assert_eq!(version(&conn), 2);
    }

    #[test]
    fn newer_file_then_it_is_refused_untouched() {
        let mut conn = Connection::open_in_memory().unwrap();
        run_list(&mut conn, TWO).unwrap();
        let refused = run_list(&mut conn, &TWO[..1]);
        assert!(matches!(
            refused,
            Err(StoreError::TooNew { found: 2, known: 1 })
        ));
    }

    #[test]
    fn objects_of_any_version_then_the_migrations_alone_make_them() {
        for version in 1..=newest() {
            let mut conn = Connection::open_in_memory().unwrap();
            run_list(&mut conn, &MIGRATIONS[..version as usize]).unwrap();
            assert_eq!(difference(&conn, version).unwrap(), None, "{version}");
        }
        for (change, wanted) in [
            (
                "DROP INDEX email_changes_by_time",
                "index email_changes_by_time is missing",
            ),
            (
                "DROP TABLE email_changes",
                "index email_changes_by_time is missing",
            ),
            ("CREATE TABLE more (x)", "table more is not of this server"),
            (
                "CREATE TRIGGER more AFTER DELETE ON audit BEGIN DELETE FROM accounts; END",
                "trigger more is not of this server",
            ),
            (
                "ALTER TABLE email_changes DROP COLUMN verified_at",
                "table email_changes is not that of version",
            ),
        ] {
            let conn = migrated();
            conn.execute_batch(change).unwrap();
            let found = difference(&conn, newest()).unwrap().unwrap();
            assert!(found.starts_with(wanted), "{change}: {found}");
        }
    }

    /// Rows as the previous version wrote them: a sign-in in progress, an expired request and a challenge.
    const BEFORE_THE_WHOLE_APP: &str = "
        INSERT INTO accounts (id, email, first_name, last_name, language, password_hash, password_changed_at, created_at)
            VALUES (x'01010101010101010101010101010101', 'a@b.eu', 'A', 'B', 'en', '-', 1, 1);
        INSERT INTO sign_ins (token, browser, service, email, state, account, expires_at)
            VALUES (zeroblob(32), zeroblob(32), 'account', 'a@b.eu', 'password-checked',
                    x'01010101010101010101010101010101', 900);
        INSERT INTO devices VALUES (zeroblob(16), x'01010101010101010101010101010101', 'Phone', zeroblob(65), 1, 2, 0, 0,
            x'', x'', NULL, NULL, NULL, NULL, NULL, NULL, 0, x'', x'', 1, 1, NULL);
        INSERT INTO requests (id, account, device, bytes, hash, issued_at, expires_at, known_browser, seq, state)
            VALUES (zeroblob(16), x'01010101010101010101010101010101', zeroblob(16), x'00', zeroblob(32), 1, 121, 1, 1, 'open');
        INSERT INTO challenges (id, account, device, hash, qr_text, typed_digits, issued_at, expires_at, known_browser)
            VALUES (zeroblob(16), x'01010101010101010101010101010101', zeroblob(16), zeroblob(32), 'CS1:', '1', 1, 301, 1);";

    #[test]
    fn database_of_the_version_before_then_its_rows_are_read_on() {
        let mut conn = Connection::open_in_memory().unwrap();
        run_list(&mut conn, &MIGRATIONS[..2]).unwrap();
        conn.execute_batch(BEFORE_THE_WHOLE_APP).unwrap();
        run(&mut conn).unwrap();
        let keys = test_keys();
        let tx = Tx::new(&conn, &keys, UnixSeconds(1_000), Zone::default());
        let sign_in = tx.sign_in(HashedToken([0; 32])).unwrap().unwrap();
        assert_eq!(
            sign_in.state,
            SignInState::PasswordChecked { account: OWNER }
        );
        assert_eq!(sign_in.email.unwrap().as_str(), "a@b.eu");
        let challenge = tx.challenge(RequestId([0; 16])).unwrap().unwrap();
        assert_eq!(challenge.kind, RequestKind::SignIn);
        assert!(challenge.fields.is_empty() && challenge.browser.is_none());
        let request = tx.request(RequestId([0; 16])).unwrap().unwrap();
        assert!(request.listed && request.same_device_return().is_none());
        // Both expired, but the challenge does not name its service: only the request is recorded.
        assert_eq!(tx.take_overdue(OWNER, tx.now()).unwrap().len(), 1);
    }

    #[test]
    fn shipped_migrations_then_they_run() {
        let mut conn = Connection::open_in_memory().unwrap();
        run(&mut conn).unwrap();
        assert_eq!(version(&conn) as usize, MIGRATIONS.len());
    }
}
