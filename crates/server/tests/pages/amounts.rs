//! Amounts of money as pages and phones show them.
//!
//! `tests/amounts.json` has the expected texts of each language. `ui/src/test/amounts.test.ts` compares the window with
//! the same table.

use std::collections::BTreeMap;

use countersign_server::text::{Language, Texts};
use protocol::form::{FieldRule, SchemaField};
use protocol::messages::{FieldKind, Label};
use serde::Deserialize;

#[derive(Deserialize)]
struct Table {
    canonical: Vec<String>,
    languages: BTreeMap<String, Expected>,
}

#[derive(Deserialize)]
struct Expected {
    amounts: Vec<String>,
    /// 1250.50 with the currency EUR.
    euros: String,
}

fn table() -> Table {
    serde_json::from_str(include_str!("../../../../tests/amounts.json")).unwrap()
}

#[test]
fn s23_every_language_then_amounts_as_in_the_window_and_read_back_the_same() {
    let table = table();
    let field = SchemaField {
        kind: FieldKind::Amount,
        label: Label::new("Amount").unwrap(),
        rule: FieldRule::new("EUR").unwrap(),
    };
    let tags: Vec<&str> = Language::all().map(Language::tag).collect();
    assert!(tags.iter().eq(table.languages.keys()), "{tags:?}");
    for language in Language::all() {
        let expected = &table.languages[language.tag()];
        let euros = Texts::of(language).amount("1250.50", "EUR");
        assert_eq!(euros, expected.euros, "{}", language.tag());
        for (canonical, shown) in table.canonical.iter().zip(&expected.amounts) {
            assert_eq!(&language.amount(canonical), shown, "{}", language.tag());
            // Typed on a phone of any language.
            for decimal in [',', '.'] {
                let read = field.canonical(shown, decimal).unwrap();
                assert_eq!(read.as_str(), canonical, "{shown} with {decimal}");
            }
        }
    }
}
