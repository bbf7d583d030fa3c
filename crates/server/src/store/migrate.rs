//! Numbered SQL files, run in order, each in one transaction with the version that it leaves.

use rusqlite::Connection;

use super::StoreError;

/// Every migration, oldest first. A file, once released, is never changed.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_accounts.sql"),
    include_str!("migrations/0002_devices.sql"),
    include_str!("migrations/0003_whole_app.sql"),
];

pub(super) fn run(conn: &mut Connection) -> Result<(), StoreError> {
    run_list(conn, MIGRATIONS)
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

#[cfg(test)]
mod tests {
    use super::*;

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
    fn shipped_migrations_then_they_run() {
        let mut conn = Connection::open_in_memory().unwrap();
        run(&mut conn).unwrap();
        assert_eq!(version(&conn) as usize, MIGRATIONS.len());
    }
}
