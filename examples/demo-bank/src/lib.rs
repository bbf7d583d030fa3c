//! A bank that signs people in, and has transfers signed, through Countersign. It moves no money.
//!
//! It is an application as any service could write it: OpenID Connect with the library `openidconnect`, transactions by rich
//! authorization requests (RFC 9396), sessions in memory, and no accounts of its own.

mod bank;
mod client;
mod pages;
mod sessions;
mod texts;
mod transactions;
mod visit;

use std::fmt::Write as _;

pub use self::bank::Clock;
pub use self::client::Registration;
pub use self::pages::router;

use self::texts::Texts;
use self::transactions::Transaction;

/// The bank's table in the configuration of the server, with the titles of its transactions. `secret_file` holds its secret.
#[must_use]
pub fn service_table(origin: &str, client_id: &str, secret_file: &str) -> String {
    let mut table = format!("[[services]]\nid = {client_id:?}\nname = \"Demo Bank\"\n");
    for kind in Transaction::ALL {
        let _ = writeln!(table, "[services.transactions.{}]", kind.word());
        for t in Texts::all() {
            let _ = writeln!(table, "{} = {:?}", t.tag(), t.get(kind.title_key()));
        }
    }
    let back = format!("{origin}{}", client::BACK);
    let _ = writeln!(
        table,
        "[services.oidc]\nredirect-uris = [{back:?}]\nsecret-file = {secret_file:?}\nrequire-par = true"
    );
    table
}
