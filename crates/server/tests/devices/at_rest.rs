//! §8.9, P7: every sealed value opens in its own account, row and column alone.

use std::sync::Arc;

use countersign_server::{clock::Clock, events::Notifier, store::Store};
use protocol::{
    ids::{DeviceId, EnrolmentId, RequestId, UnixSeconds},
    keys::FactorKey,
    messages::{Outcome, RequestKind},
    wrap::Payload,
};
use rusqlite::{Connection, params, types::Value};
use testkit::phone::{ApprovalOptions, Phone, random};

use crate::setup::{HERE, OfferKind, PIN, Setup};
use countersign_server::domain::account::AccountId;
use countersign_server::keys::{Keys, begin_rotation, copy_all, finish_rotation};
use countersign_server::store::reseal::reseal;
use countersign_server::use_cases::request::RequestPurpose;

/// The sealed columns of each table, and the column that identifies its rows.
const SEALED: &[(&str, &str, &[&str])] = &[
    (
        "devices",
        "id",
        &[
            "chain",
            "pin_key",
            "bio_key",
            "previous_chain",
            "previous_pin_key",
            "previous_bio_key",
            "drifts",
        ],
    ),
    ("endpoints", "device", &["endpoint"]),
    ("enrolments", "id", &["commitment", "comparison_code"]),
    ("requests", "id", &["match_code", "return_code"]),
    ("mails", "id", &["body"]),
];

/// A sealed value and its place.
#[derive(Clone, Debug)]
struct Cell {
    table: &'static str,
    key: &'static str,
    row: Value,
    column: &'static str,
    sealed: Vec<u8>,
}

impl Cell {
    fn put(&self, database: &Connection, sealed: &[u8]) {
        let Self {
            table, key, column, ..
        } = self;
        let sql = format!("UPDATE {table} SET {column} = ?2 WHERE {key} = ?1");
        let changed = database.execute(&sql, params![self.row, sealed]).unwrap();
        assert_eq!(changed, 1);
    }

    /// Whether the server reads this row.
    async fn opens(&self, store: &Store) -> bool {
        fn id(row: &Value) -> [u8; 16] {
            match row {
                Value::Blob(bytes) => bytes.as_slice().try_into().unwrap(),
                other => panic!("no id: {other:?}"),
            }
        }
        let (table, row) = (self.table, self.row.clone());
        let read = store.read(move |tx| {
            Ok::<_, countersign_server::store::StoreError>(match table {
                "devices" => tx.device(DeviceId(id(&row)))?.is_some(),
                "endpoints" => tx.endpoint(DeviceId(id(&row)))?.is_some(),
                "enrolments" => tx.enrolment(EnrolmentId(id(&row)))?.is_some(),
                "requests" => tx.request(RequestId(id(&row)))?.is_some(),
                _ => {
                    let mails = tx.due_mails(UnixSeconds(u64::MAX >> 1))?;
                    let mail = mails.iter().find(|mail| Value::Integer(mail.id) == row);
                    mail.expect("the mail is queued").body.is_some()
                }
            })
        });
        read.await.unwrap_or(false)
    }
}

fn cells(database: &Connection) -> Vec<Cell> {
    let mut found = Vec::new();
    for (table, key, columns) in SEALED {
        for column in *columns {
            let sql = format!("SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL");
            let mut statement = database.prepare(&sql).unwrap();
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
            for row in rows.unwrap() {
                let (row, sealed) = row.unwrap();
                found.push(Cell {
                    table,
                    key,
                    row,
                    column,
                    sealed,
                });
            }
        }
    }
    found
}

/// A phone with every kind of value that a device has: a biometric key, an epoch before the current one, an endpoint, a
/// request with a match code, and one with a return code.
async fn filled(setup: &Setup, mut phone: Phone) -> Phone {
    phone
        .push("https://push.example.net/up/1", setup.now())
        .await
        .got();
    let key = FactorKey::from_bytes(random());
    let payload = Payload::Key(key.duplicate());
    let answer = phone
        .change(RequestKind::BiometricKey, &payload, setup.now())
        .await
        .got();
    assert_eq!(answer.outcome, Outcome::Approved);
    phone.bio_key = Some(key);
    phone.poll(setup.now()).await;
    let on_mobile = setup.ask(phone.device, RequestPurpose::OnMobile).await;
    let options = ApprovalOptions::default();
    let approved = phone.approve(&on_mobile.bytes, options).await.got();
    assert!(!approved.return_code.as_str().is_empty());
    setup
        .ask(phone.device, RequestPurpose::SignIn { match_len: 2 })
        .await;
    phone
}

async fn enrolments(setup: &Setup, account: AccountId) {
    let kind = || OfferKind::Enrol {
        name: "Another".into(),
    };
    setup.offer(account, kind(), PIN).await;
    let finished = setup.offer(account, kind(), PIN).await;
    Phone::enrol(&setup.server(), &finished, PIN).await;
}

#[tokio::test]
async fn p7_every_sealed_value_in_every_other_place_then_none_opens() {
    let setup = Setup::start().await;
    let other = setup.other_account().await;
    for _ in 0..2 {
        filled(&setup, setup.phone().await).await;
        enrolments(&setup, setup.account).await;
    }
    let phone = setup.phone_of(other).await;
    phone
        .push("https://push.example.net/up/2", setup.now())
        .await
        .got();
    enrolments(&setup, other).await;

    // A copy that nothing else reads or writes; the running server would send the mails.
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.db");
    let original = Connection::open(setup.database()).unwrap();
    original
        .execute("VACUUM INTO ?1", [copy.to_str().unwrap()])
        .unwrap();
    let (notifier, _queued) = Notifier::new();
    let store = Store::open(
        &copy,
        Arc::clone(&setup.app.keys),
        Clock::system(),
        notifier,
    )
    .unwrap();
    for account in [setup.account, setup.account, other] {
        store
            .write(move |tx| {
                tx.insert_mail(account, ("a@countersign.example", "en"), "Subject", "Body")
            })
            .await
            .unwrap();
    }
    let database = Connection::open(&copy).unwrap();
    let cells = cells(&database);
    for (table, _, columns) in SEALED {
        for column in *columns {
            let filled = cells
                .iter()
                .filter(|c| (c.table, c.column) == (*table, *column));
            assert!(filled.count() >= 2, "{table}.{column} has two values");
        }
    }
    for target in &cells {
        assert!(target.opens(&store).await, "{target:?}");
    }
    let mut opened = Vec::new();
    for target in &cells {
        for source in &cells {
            let same_place = (source.table, &source.row, source.column)
                == (target.table, &target.row, target.column);
            if same_place {
                continue;
            }
            target.put(&database, &source.sealed);
            if target.opens(&store).await {
                let name = |cell: &Cell| format!("{}.{}", cell.table, cell.column);
                opened.push(format!("{} in {}", name(source), name(target)));
            }
        }
        target.put(&database, &target.sealed);
    }
    assert!(opened.is_empty(), "{opened:?}");
}

/// No column that is sealed is missing in the test above: every other value of the database opens nowhere in its own row.
#[tokio::test]
async fn p7_value_of_a_column_that_is_not_listed_then_it_is_not_sealed() {
    let setup = Setup::start().await;
    filled(&setup, setup.phone().await).await;
    enrolments(&setup, setup.account).await;
    setup.begin_passwordless(HERE).await;
    let database = Connection::open(setup.database()).unwrap();
    let names: Vec<(String, String)> = database
        .prepare(
            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
             WHERE m.type = 'table' AND c.type = 'BLOB'",
        )
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert!(names.len() > 30, "the tables were read");
    for (table, column) in names {
        let listed = SEALED
            .iter()
            .any(|(t, _, columns)| *t == table && columns.contains(&column.as_str()));
        if listed {
            continue;
        }
        let sql = format!("SELECT * FROM {table}");
        let mut statement = database.prepare(&sql).unwrap();
        let key = statement.column_name(0).unwrap().to_owned();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let Value::Blob(value) = row.get(column.as_str()).unwrap() else {
                continue;
            };
            let place: Value = row.get(key.as_str()).unwrap();
            let place = match place {
                Value::Blob(bytes) => bytes,
                Value::Integer(number) => number.to_be_bytes().to_vec(),
                _ => continue,
            };
            let opened = setup
                .app
                .keys
                .open(&setup.account.0, &place, &column, &value);
            assert!(opened.is_err(), "{table}.{column} is sealed and not listed");
        }
    }
}

#[tokio::test]
async fn s19_key_at_rest_rotated_and_interrupted_then_every_value_opens_and_none_under_the_old_key()
{
    let setup = Setup::start().await;
    filled(&setup, setup.phone().await).await;
    enrolments(&setup, setup.account).await;
    let folder = tempfile::tempdir().unwrap();
    let (data, keys) = (folder.path(), folder.path().join("keys"));
    copy_all(&setup.database().parent().unwrap().join("keys"), &keys).unwrap();
    let copy = data.join("countersign.db");
    Connection::open(setup.database())
        .unwrap()
        .execute("VACUUM INTO ?1", [copy.to_str().unwrap()])
        .unwrap();
    let opened_by = async |keys: Keys| {
        let store = Store::open_beside(&copy, Arc::new(keys), Clock::system()).unwrap();
        let cells = cells(&Connection::open(&copy).unwrap());
        let mut opened = 0;
        for cell in &cells {
            opened += usize::from(cell.opens(&store).await);
        }
        (opened, cells.len())
    };
    let old = folder.path().join("old");
    copy_all(&keys, &old).unwrap();
    begin_rotation(&keys).unwrap();
    for batches in 1..8 {
        let mut left = batches;
        let both = Keys::load(&keys, false).unwrap();
        let run = reseal(data, &both, || {
            left -= 1;
            left > 0
        });
        assert!(!run.unwrap().whole);
        let (opened, all) = opened_by(Keys::load(&keys, false).unwrap()).await;
        assert_eq!(opened, all);
    }
    let both = Keys::load(&keys, false).unwrap();
    let done = reseal(data, &both, || true).unwrap();
    assert!(done.whole && done.damaged == 0, "{done:?}");
    finish_rotation(&keys).unwrap();
    let (opened, all) = opened_by(Keys::load(&keys, false).unwrap()).await;
    assert_eq!(opened, all);
    let (opened, _) = opened_by(Keys::load(&old, false).unwrap()).await;
    assert_eq!(opened, 0);
    let again = reseal(data, &Keys::load(&keys, false).unwrap(), || true);
    assert_eq!(again.unwrap().values, 0);
}
