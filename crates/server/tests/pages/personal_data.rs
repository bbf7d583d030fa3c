//! The export of a person's data covers every table.

use countersign_server::domain::account::Email;
use countersign_server::store::personal_data::PERSONAL_TABLES;
use countersign_server::use_cases::administration;

use crate::browser::EMAIL;
use crate::server::Running;

/// The tables with rows of their own types, and the field of an export that each fills.
const FIELDS: [(&str, &str); 10] = [
    ("accounts", "account"),
    ("devices", "devices"),
    ("email_changes", "new_address"),
    ("email_reversals", "former_addresses"),
    ("endpoints", "devices"),
    ("history", "history"),
    ("known_browsers", "browsers"),
    ("mails", "mails"),
    ("registrations", "registrations"),
    ("sessions", "sessions"),
];

/// The tables that an export leaves out, and why.
const LEFT_OUT: [(&str, &str); 10] = [
    ("answers", "encoded answers to requests, which are exported"),
    ("attempts", "its keys are hashes"),
    ("audit_bounds", "numbers about the whole log"),
    ("passwordless_sign_ins", "names no account"),
    ("rate_limits", "its keys are hashes"),
    ("service_revision", "a counter of changes of services"),
    ("services", "settings of services"),
    ("sqlite_sequence", "a counter of the database"),
    (
        "stale_approvals",
        "numbers about requests, which are exported",
    ),
    ("used_human_checks", "names no account"),
];

#[tokio::test]
async fn every_table_then_an_export_has_its_rows_or_a_reason_not_to() {
    let server = Running::start().await;
    let store = server.store();
    let email = Email::parse(EMAIL).unwrap();
    let export = store.write(move |tx| administration::export(tx, &email));
    let export = serde_json::to_value(export.await.unwrap().unwrap()).unwrap();
    let database = server.database();
    let mut tables = database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let mut seen = 0;
    for table in tables.map(Result::unwrap) {
        let is = |(name, _): &&(&str, &str)| *name == table;
        let typed = FIELDS.iter().find(is).map(|(_, field)| *field);
        let other = PERSONAL_TABLES.iter().find(|other| other.name == table);
        let reason = LEFT_OUT.iter().find(is);
        match (typed.or(other.map(|other| other.name)), reason) {
            (Some(field), None) => {
                assert!(export.get(field).is_some(), "{table}: no field {field}");
            }
            (None, Some(_)) => {}
            _ => panic!("{table}: export its rows, or give one reason not to"),
        }
        seen += 1;
    }
    let listed = FIELDS.len() + LEFT_OUT.len() + PERSONAL_TABLES.len();
    assert_eq!(seen, listed, "a table that is gone is still in a list");
}
