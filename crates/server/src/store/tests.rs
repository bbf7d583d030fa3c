use std::time::Duration;

use protocol::ids::DeviceId;
use zeroize::Zeroizing;

use super::*;
use crate::clock::UnixSeconds;
use crate::domain::account::{Account, AccountId, Email};
use crate::domain::network::{ClientNetwork, NetworkKey};
use crate::domain::token::HashedToken;
use crate::events::Topic;
use crate::use_cases::password::{self, NewResetLink};

#[derive(Debug, thiserror::Error)]
enum TestError {
    #[error("refused")]
    Refused,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for TestError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

fn open_in(folder: &Path, notifier: Notifier) -> Store {
    let clock = Clock::with_offset_file(folder.join("offset"));
    Store::open(&folder.join("test.db"), test_keys(), clock, notifier).unwrap()
}

async fn open() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = open_in(folder.path(), Notifier::new().0);
    store
        .write(|tx| -> Result<(), TestError> {
            Ok(tx
                .conn()
                .execute_batch("CREATE TABLE t (n INTEGER NOT NULL UNIQUE)")?)
        })
        .await
        .unwrap();
    (folder, store)
}

async fn numbers(store: &Store) -> Vec<i64> {
    store
        .read(|tx| -> Result<_, TestError> {
            let mut statement = tx.conn().prepare("SELECT n FROM t ORDER BY n")?;
            let rows = statement.query_map([], |row| row.get(0))?;
            Ok(rows.collect::<Result<Vec<i64>, _>>()?)
        })
        .await
        .unwrap()
}

fn insert(n: i64) -> impl FnOnce(&Tx<'_>) -> Result<(), TestError> + Send + 'static {
    move |tx| {
        tx.conn().execute("INSERT INTO t VALUES (?1)", [n])?;
        if n % 7 == 0 {
            Err(TestError::Refused)
        } else {
            Ok(())
        }
    }
}

#[tokio::test]
async fn many_writes_at_once_then_failing_ones_alone_leave_no_trace() {
    let (_folder, store) = open().await;
    let tasks: Vec<_> = (0..300)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move { store.write(insert(n)).await.is_ok() })
        })
        .collect();
    for (n, task) in tasks.into_iter().enumerate() {
        assert_eq!(task.await.unwrap(), n % 7 != 0, "{n}");
    }
    assert_eq!(
        numbers(&store).await,
        (0..300).filter(|n| n % 7 != 0).collect::<Vec<_>>()
    );
}

#[tokio::test]
async fn panicking_write_then_it_is_rolled_back_and_the_writer_lives() {
    let (_folder, store) = open().await;
    let outcome = store
        .write(|tx| -> Result<(), TestError> {
            tx.conn().execute("INSERT INTO t VALUES (1)", [])?;
            panic!("on purpose");
        })
        .await;
    assert!(matches!(
        outcome,
        Err(TestError::Store(StoreError::Panicked))
    ));
    store.write(insert(2)).await.unwrap();
    assert_eq!(numbers(&store).await, [2]);
}

#[tokio::test]
async fn panicking_read_then_its_connection_is_used_again() {
    let (_folder, store) = open().await;
    for _ in 0..READERS * 2 {
        let outcome = store
            .read(|_| -> Result<(), TestError> { panic!("on purpose") })
            .await;
        assert!(matches!(
            outcome,
            Err(TestError::Store(StoreError::Panicked))
        ));
    }
    assert!(numbers(&store).await.is_empty());
}

#[tokio::test]
async fn reader_that_writes_then_refused() {
    let (_folder, store) = open().await;
    let outcome = store
        .read(|tx| -> Result<(), TestError> {
            tx.conn().execute("INSERT INTO t VALUES (1)", [])?;
            Ok(())
        })
        .await;
    assert!(matches!(
        outcome,
        Err(TestError::Store(StoreError::Database(_)))
    ));
}

#[tokio::test]
async fn caller_that_gives_up_then_the_write_stands() {
    let (_folder, store) = open().await;
    let task = tokio::spawn({
        let store = store.clone();
        async move { store.write(insert(5)).await }
    });
    tokio::task::yield_now().await;
    task.abort();
    let _ = task.await;
    store.write(insert(6)).await.unwrap();
    assert!(numbers(&store).await.contains(&6));
}

#[tokio::test]
async fn answered_write_then_a_second_opening_sees_it() {
    let (folder, store) = open().await;
    store.write(insert(3)).await.unwrap();
    drop(store);
    let again = open_in(folder.path(), Notifier::new().0);
    assert_eq!(numbers(&again).await, [3]);
}

#[tokio::test]
async fn pragmas_then_durable_and_strict() {
    let (_folder, store) = open().await;
    let pragmas = store
        .write(|tx| -> Result<_, TestError> {
            let get = |name| {
                tx.conn()
                    .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            };
            Ok((get("synchronous")?, get("foreign_keys")?))
        })
        .await
        .unwrap();
    assert_eq!(pragmas, (2, 1));
}

const TOPIC: Topic = Topic::Request([1; 16]);
const OTHER_TOPIC: Topic = Topic::Request([2; 16]);
const DEVICE: DeviceId = DeviceId([3; 16]);

/// Announces everything that a transaction can announce, then ends with `outcome`.
fn announce(
    topic: Topic,
    outcome: Result<(), TestError>,
) -> impl FnOnce(&Tx<'_>) -> Result<(), TestError> + Send + 'static {
    move |tx| {
        tx.publish(topic);
        tx.wake_phone(DEVICE);
        tx.mark_mail_queued();
        outcome
    }
}

#[tokio::test]
async fn write_returns_then_its_announcements_were_made() {
    let folder = tempfile::tempdir().unwrap();
    let (notifier, mut arrivals) = Notifier::new();
    let store = open_in(folder.path(), notifier.clone());
    let mut subscription = notifier.events().subscribe(TOPIC);
    let mail = notifier.mail().clone();
    store.write(announce(TOPIC, Ok(()))).await.unwrap();
    assert!(subscription.changed_within(Duration::ZERO).await);
    assert_eq!(arrivals.try_recv().unwrap(), DEVICE);
    mail.notified().await;
}

#[tokio::test]
async fn write_fails_then_nothing_is_announced() {
    let folder = tempfile::tempdir().unwrap();
    let (notifier, mut arrivals) = Notifier::new();
    let store = open_in(folder.path(), notifier.clone());
    let mut failed = notifier.events().subscribe(TOPIC);
    let mut kept = notifier.events().subscribe(OTHER_TOPIC);
    let refused = store.write(announce(TOPIC, Err(TestError::Refused))).await;
    assert!(matches!(refused, Err(TestError::Refused)));
    store
        .write(|tx| -> Result<(), TestError> {
            tx.publish(OTHER_TOPIC);
            Ok(())
        })
        .await
        .unwrap();
    assert!(kept.changed_within(Duration::ZERO).await);
    assert!(!failed.changed_within(Duration::ZERO).await);
    assert!(arrivals.try_recv().is_err());
}

#[tokio::test]
async fn caller_gives_up_then_its_write_is_announced_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (notifier, _arrivals) = Notifier::new();
    let store = open_in(folder.path(), notifier.clone());
    let mut subscription = notifier.events().subscribe(TOPIC);
    // The first poll queues the write; then the caller goes away.
    tokio::select! {
        biased;
        _ = store.write(announce(TOPIC, Ok(()))) => {}
        () = std::future::ready(()) => {}
    }
    subscription.changed().await;
}

#[tokio::test]
async fn clock_moves_during_a_transaction_then_its_time_stays() {
    let folder = tempfile::tempdir().unwrap();
    let store = open_in(folder.path(), Notifier::new().0);
    let offset = folder.path().join("offset");
    let (first, second) = store
        .write(move |tx| -> Result<_, TestError> {
            let first = tx.now();
            std::fs::write(&offset, "3600").unwrap();
            Ok((first, tx.now()))
        })
        .await
        .unwrap();
    assert_eq!(first, second);
    let later = store.read(|tx| Ok::<_, TestError>(tx.now())).await.unwrap();
    assert!(later.since(first) >= 3600);
}

#[tokio::test]
async fn another_process_writes_then_subscribers_here_are_woken() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db");
    let (notifier, _) = Notifier::new();
    let _running = Store::open(&path, test_keys(), Clock::system(), notifier.clone()).unwrap();
    let beside = Store::open_beside(&path, test_keys(), Clock::system()).unwrap();
    let mut topic = notifier.events().subscribe(Topic::Device([1; 16]));
    let mut purge = notifier.events().subscribe(Topic::Purge);
    let written: Result<(), StoreError> = beside
        .write(|tx| {
            tx.conn()
                .execute_batch("UPDATE accounts SET language = 'en'")?;
            tx.use_human_check(&crate::domain::human_check::HumanCheck::new(
                [1; 16],
                tx.now(),
            ))?;
            Ok(())
        })
        .await;
    written.unwrap();
    let patience = std::time::Duration::from_secs(20);
    assert!(topic.changed_within(patience).await);
    let mail = notifier.mail().notified();
    assert!(tokio::time::timeout(patience, mail).await.is_ok());
    let soon = std::time::Duration::from_millis(10);
    assert!(!purge.changed_within(soon).await);
}

#[test]
fn database_is_missing_or_of_another_version_then_a_command_beside_the_server_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db");
    let open = || Store::open_beside(&path, test_keys(), Clock::system());
    assert!(matches!(open(), Err(StoreError::Missing(_))));
    assert!(!path.exists());
    let version = |version: u32| {
        let conn = Connection::open(&path).unwrap();
        conn.pragma_update(None, "user_version", version).unwrap();
    };
    version(1);
    assert!(matches!(open(), Err(StoreError::TooOld { found: 1, .. })));
    version(9_999);
    assert!(matches!(open(), Err(StoreError::TooNew { .. })));
}

/// The rows that this connection has changed, also those that were rolled back.
fn rows_changed(tx: &Tx<'_>) -> Result<i64, TestError> {
    Ok(tx
        .conn()
        .query_row("SELECT total_changes()", [], |row| row.get(0))?)
}

fn person(email: &str, id: u8) -> Account {
    Account {
        id: AccountId([id; 16]),
        email: Email::parse(email).unwrap(),
        first_name: "Ann".into(),
        last_name: "Example".into(),
        language: "en".into(),
        created_at: UnixSeconds(1),
    }
}

/// A forgotten password: the rows that are changed for this address, by a browser of its own.
fn forget(tx: &Tx<'_>, email: &str, browser: u8) -> Result<i64, TestError> {
    let host = NetworkKey::v4([192, 0, 2, browser], 32);
    let new = NewResetLink {
        email: Email::parse(email).unwrap(),
        browser: HashedToken([browser; 32]),
        network: ClientNetwork {
            host,
            site: host,
            allowance: 1,
        },
        token: HashedToken([browser + 100; 32]),
        link: Zeroizing::new("https://login.example.eu/account/recovery?t=x".into()),
        cancel_link: Zeroizing::new("https://login.example.eu/account/recovery?t=x&stop".into()),
        wait_s: 60,
    };
    let before = rows_changed(tx)?;
    assert_eq!(password::mail_link(tx, new)?, Ok(()));
    Ok(rows_changed(tx)? - before)
}

#[tokio::test]
async fn s37_password_forgotten_then_the_same_rows_are_written_whether_the_address_has_an_account()
{
    let (_folder, store) = open().await;
    let changed = store
        .write(|tx| -> Result<_, TestError> {
            tx.insert_account(&person("first@example.eu", 1), "hash")?;
            tx.insert_account(&person("known@example.eu", 2), "hash")?;
            tx.insert_account(&person("disabled@example.eu", 3), "hash")?;
            tx.set_disabled(AccountId([3; 16]))?;
            Ok([
                forget(tx, "known@example.eu", 1)?,
                forget(tx, "unknown@example.eu", 2)?,
                forget(tx, "disabled@example.eu", 3)?,
            ])
        })
        .await
        .unwrap();
    assert!(changed[0] > 5, "{changed:?}");
    assert_eq!(changed, [changed[0]; 3]);
    // Only the account has a link, a mail and a line in the audit log.
    let written = store
        .read(|tx| -> Result<_, TestError> {
            let tokens = [1, 2, 3].map(|browser| HashedToken([browser + 100; 32]));
            let mut links = Vec::new();
            for token in tokens {
                links.push(tx.recovery_by_token(token)?.map(|link| link.account));
            }
            let mails = tx.all_mails()?.into_iter().map(|mail| mail.recipient);
            Ok((
                links,
                mails.collect::<Vec<_>>(),
                tx.audit_lines(0, 10)?.len(),
            ))
        })
        .await
        .unwrap();
    let links = vec![Some(AccountId([2; 16])), None, None];
    assert_eq!(written, (links, vec!["known@example.eu".into()], 1));
}
