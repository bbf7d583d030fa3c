//! Amounts of money: the page and the phone show the same text, and the window writes amounts in the same way.
//!
//! `tests/amounts.json` has the expected texts of each language. `ui/src/test/amounts.test.ts` compares the window with
//! the same table.

use std::collections::BTreeMap;

use countersign_server::text::{Language, Texts};
use protocol::form::{FieldRule, SchemaField};
use protocol::messages::{Action, FieldKind, Label};
use protocol::signed::Message as _;
use serde::Deserialize;

use crate::phone::{approve_only, owner_with_phone};
use crate::server::Running;

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

#[tokio::test]
async fn s23_amount_on_every_page_then_the_phone_gets_the_same_text() {
    let server = Running::start().await;
    let (browser, mut phone) = owner_with_phone(&server).await;
    let table = table();
    for tag in ["en", "de", "fr", "pt", "mt"] {
        let language = format!("/language?to={tag}&back=/");
        browser.get(&language).await;
        let Expected { amounts, euros } = &table.languages[tag];
        let mut form = vec![
            ("recipient", "Maria"),
            ("account", "12345678"),
            ("amount", amounts[3].as_str()),
            ("date", "2096-12-01"),
            ("purpose", "Rent"),
        ];
        let shown = format!(">{euros}</dd>");
        let review = browser.post("/demo/bank/transfer", &form).await;
        assert!(review.body.contains(&shown), "{tag}: {}", review.body);
        form.push(("how", "code"));
        let code = browser.post("/demo/bank/transfer/sign", &form).await;
        let code = browser.get(&code.location).await;
        assert!(code.body.contains(&shown), "{tag}: {}", code.body);

        form.pop();
        form.push(("how", "online"));
        let asked = browser.post("/demo/bank/transfer/sign", &form).await;
        let page = browser.get(&asked.location).await;
        assert!(page.body.contains(&shown), "{tag}: {}", page.body);
        let match_code = page.between("data-testid=\"match-code\">", "<");
        let request = approve_only(&mut phone, match_code).await;
        let action = Action::parse(&request.action.0).unwrap();
        assert_eq!(action.0[2].1.as_str(), euros, "{tag}");
        let finish = asked.location.replace("/waiting", "/finish");
        let done = browser.post(&finish, &[]).await.location;
        let done = browser.get(&done).await;
        assert!(done.body.contains(&shown), "{tag}: {}", done.body);
    }
}
