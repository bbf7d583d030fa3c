//! protocol.md §6.2: schemas, patterns, and the canonical form of typed values.

use super::json::{Hex, e, record};

record! {
    Field { kind: u8, label: String, rule: String }
    Schema { fields: Vec<Field>, bytes: Hex }
    RefusedSchema { what: String, bytes: Hex, error: String }
    Pattern { rule: String, value: String, fits: bool }
    Typed {
        kind: u8,
        rule: String,
        typed: String,
        /// The decimal separator of the reader's language.
        decimal: String,
        value: Option<String>,
        error: Option<String>,
    }
}

pub(super) fn schema(fields: &[(u8, &str, &str)]) -> Schema {
    let kinds: Vec<[u8; 1]> = fields.iter().map(|(kind, ..)| [*kind]).collect();
    let all: Vec<&dyn AsRef<[u8]>> = fields
        .iter()
        .zip(&kinds)
        .flat_map(|((_, label, rule), kind)| {
            [
                kind as &dyn AsRef<[u8]>,
                label as &dyn AsRef<[u8]>,
                rule as &dyn AsRef<[u8]>,
            ]
        })
        .collect();
    Schema {
        bytes: Hex(e("cs1/schema", &all)),
        fields: fields
            .iter()
            .map(|(kind, label, rule)| Field {
                kind: *kind,
                label: (*label).to_owned(),
                rule: (*rule).to_owned(),
            })
            .collect(),
    }
}

pub(super) fn refused_schemas() -> Vec<RefusedSchema> {
    let of = |what: &str, fields: &[(u8, &str, &str)], error: &str| RefusedSchema {
        what: what.to_owned(),
        bytes: schema(fields).bytes,
        error: error.to_owned(),
    };
    let long = "a".repeat(201);
    let mut cases = vec![
        of("no field", &[], "wrong-count"),
        of("13 fields", &[(1, "Field", ""); 13], "wrong-count"),
        of("no name", &[(1, "", "")], "bad-field"),
        of("a name of white space", &[(1, " \u{a0}", "")], "bad-field"),
        of("a name that misleads", &[(1, "a\u{202E}b", "")], "bad-text"),
        of("a name of 201 bytes", &[(1, &long, "")], "too-large"),
        of("a rule of 201 bytes", &[(1, "Field", &long)], "too-large"),
        of("kind 0", &[(0, "Field", "")], "bad-field"),
        of("kind 6", &[(6, "Field", "")], "bad-field"),
        of(
            "an amount without currency",
            &[(3, "Field", "")],
            "bad-field",
        ),
        of("a date with a rule", &[(4, "Field", "2026")], "bad-field"),
        of("a choice without options", &[(5, "Field", "")], "bad-field"),
        of("a choice of one", &[(5, "Field", "Once")], "bad-field"),
        of("an empty option", &[(5, "Field", "Once|")], "bad-field"),
        of("an option twice", &[(5, "Field", "Once|Once")], "bad-field"),
        of(
            "an option with two spaces",
            &[(5, "Field", "Once|Every  day")],
            "bad-field",
        ),
        of(
            "an option with a space at its end",
            &[(5, "Field", "Once |Monthly")],
            "bad-field",
        ),
        of(
            "an option not in NFC",
            &[(5, "Field", "Once|Je\u{308}")],
            "bad-field",
        ),
        of(
            "the last field refused",
            &[(1, "Field", ""), (3, "Amount", "")],
            "bad-field",
        ),
    ];
    let deep = format!("{}a{}", "(".repeat(9), ")".repeat(9));
    for rule in [
        "(",
        "a)",
        "()",
        "a|",
        "|a",
        "(a||b)",
        "[",
        "[]",
        "[^]",
        "]",
        "}",
        "*",
        "?a",
        "a{",
        "a{,2}",
        "a{2,1}",
        "a{0}",
        "a{02}",
        "a{201}",
        "a**",
        "a+?",
        "a{2}{3}",
        "^a",
        "a$",
        "(?:a)",
        "(?i)a",
        "(?=a)",
        "(a)\\1",
        "a\\",
        "a\\K",
        "\\p{L}",
        "\\D",
        "\\s",
        "\\n",
        "\\é",
        "[z-a]",
        "[-a]",
        "[a-]",
        "[\\d-z]",
        "[a&b]",
        "[[:alpha:]]",
        "a{200}a{200}a{101}",
        "[abcde]{101}",
        "(a{99}){5}a",
        &deep,
    ] {
        let what = format!("the pattern {rule}");
        cases.push(of(&what, &[(1, "Field", rule)], "bad-field"));
    }
    let cut = e("cs1/schema", &[b"\x01", b"Field"]);
    cases.push(RefusedSchema {
        what: "a field without its rule".to_owned(),
        bytes: Hex(cut),
        error: "wrong-count".to_owned(),
    });
    cases
}

pub(super) fn patterns() -> Vec<Pattern> {
    [
        ("[A-Z]{2}[0-9]{2,}", "LU28", true),
        ("[A-Z]{2}[0-9]{2,}", "LU2", false),
        ("[A-Z]{2}[0-9]{2,}", "xLU28", false),
        ("[A-Z]{2}[0-9]{2,}", "LU28x", false),
        ("a|bc", "a", true),
        ("a|bc", "bc", true),
        ("a|bc", "ac", false),
        ("a|ab", "ab", true),
        ("\\d{3}", "123", true),
        ("\\d{3}", "١٢٣", false),
        ("\\w+", "abc_1", true),
        ("\\w+", "é", false),
        ("...", "aéж", true),
        ("...", "aé", false),
        ("[α-ω]+", "αβγ", true),
        ("[a-c]", "B", false),
        ("[^ ]+", "no space", false),
        ("[^\\d]+", "abc", true),
        ("[^\\d]+", "ab1", false),
        ("[\\w\\-\\]]+", "a-b]", true),
        ("[.*]+", "*.", true),
        ("[.*]+", "a", false),
        ("a.c", "a c", true),
        ("\\.\\-\\&\\~", ".-&~", true),
        ("/&~-#", "/&~-#", true),
        ("(ab)*c", "ababc", true),
        ("(ab)*c", "c", true),
        ("(ab)*c", "abac", false),
        ("(a|b){2,3}", "aba", true),
        ("(a|b){2,3}", "abab", false),
        ("a{0,1}b", "b", true),
        ("a{2,}", "aaaa", true),
        ("a{200}a{200}a{100}", "a", false),
        ("((((((((a))))))))", "a", true),
    ]
    .into_iter()
    .map(|(rule, value, fits)| Pattern {
        rule: rule.to_owned(),
        value: value.to_owned(),
        fits,
    })
    .collect()
}

/// Written by hand after protocol.md §6.2. The test compares the crate's conversion with it.
pub(super) fn canonical() -> Vec<Typed> {
    let case = |kind: u8, rule: &str, typed: &str, decimal: &str, to: Result<&str, &str>| Typed {
        kind,
        rule: rule.to_owned(),
        typed: typed.to_owned(),
        decimal: decimal.to_owned(),
        value: to.ok().map(str::to_owned),
        error: to.err().map(str::to_owned),
    };
    let mut all = Vec::new();
    for (typed, to) in [
        ("Maria Rossi", Ok("Maria Rossi")),
        ("  Maria \t Rossi\n", Ok("Maria Rossi")),
        ("Maria\u{a0}\u{2003}Rossi", Ok("Maria Rossi")),
        ("Zoe\u{308} Mu\u{308}ller", Ok("Zoë Müller")),
        ("\u{212B}ngstro\u{308}m", Ok("Ångström")),
        ("ﬁne", Ok("ﬁne")),
        ("Γιώργος", Ok("Γιώργος")),
        ("", Err("empty")),
        (" \u{3000}\n", Err("empty")),
        ("a\u{200B}b", Err("not-pattern")),
        ("a\u{202E}b", Err("not-pattern")),
        ("\u{FEFF}", Err("not-pattern")),
    ] {
        all.push(case(1, "", typed, ",", to));
    }
    let (most, over) = ("é".repeat(100), "é".repeat(100) + "a");
    all.push(case(1, "", &most, ",", Ok(&most)));
    all.push(case(1, "", &over, ",", Err("too-long")));
    // Inputs of more than 800 bytes are refused without being parsed.
    let spaced = |spaces: usize| format!("a{}", " ".repeat(spaces));
    all.push(case(1, "", &spaced(799), ",", Ok("a")));
    all.push(case(1, "", &spaced(800), ",", Err("too-long")));
    // A pattern is matched against the canonical form.
    all.push(case(1, "[a-zë ]{3,}", "zoe\u{308}", ",", Ok("zoë")));
    all.push(case(1, "[A-Z]{2} [0-9]+", "LU   28", ",", Ok("LU 28")));
    all.push(case(1, "[A-Z]{2} [0-9]+", "lu 28", ",", Err("not-pattern")));
    for (typed, to) in [
        ("12345678", Ok("12345678")),
        ("1234 5678", Ok("12345678")),
        ("1234-5678", Ok("12345678")),
        ("1234\u{2011}56\u{2013}78", Ok("12345678")),
        ("0012345678", Ok("0012345678")),
        ("1234567", Err("not-pattern")),
        ("12345678901234567", Err("not-pattern")),
        ("1234.5678", Err("not-digits")),
        ("1234/5678", Err("not-digits")),
        ("１２３４５６７８", Err("not-digits")),
        ("١٢٣٤٥٦٧٨", Err("not-digits")),
        ("+12345678", Err("not-digits")),
        ("--", Err("not-digits")),
        ("", Err("empty")),
    ] {
        all.push(case(2, "[0-9]{8,16}", typed, ",", to));
    }
    let (most, over) = ("7".repeat(200), "7".repeat(201));
    all.push(case(2, "", &most, ",", Ok(&most)));
    all.push(case(2, "", &over, ",", Err("too-long")));
    let wrong = Err("not-amount");
    for (typed, comma, point) in [
        ("1234", Ok("1234.00"), Ok("1234.00")),
        ("1234,5", Ok("1234.50"), Ok("1234.50")),
        ("1234.5", Ok("1234.50"), Ok("1234.50")),
        ("12,50", Ok("12.50"), Ok("12.50")),
        ("12.50", Ok("12.50"), Ok("12.50")),
        ("1.234,50", Ok("1234.50"), Ok("1234.50")),
        ("1,234.50", Ok("1234.50"), Ok("1234.50")),
        ("1.234", Ok("1234.00"), wrong),
        ("1,234", wrong, Ok("1234.00")),
        ("1.234.567", Ok("1234567.00"), wrong),
        ("1,234,567", wrong, Ok("1234567.00")),
        ("1.234.567,8", Ok("1234567.80"), Ok("1234567.80")),
        ("1 234,50", Ok("1234.50"), Ok("1234.50")),
        ("1\u{202F}234,50", Ok("1234.50"), Ok("1234.50")),
        ("1'234.50", Ok("1234.50"), Ok("1234.50")),
        ("1’234", Ok("1234.00"), Ok("1234.00")),
        ("007", Ok("7.00"), Ok("7.00")),
        ("0", Ok("0.00"), Ok("0.00")),
        ("0,05", Ok("0.05"), Ok("0.05")),
        ("0.000", wrong, wrong),
        ("0.500", wrong, wrong),
        ("0,500", wrong, wrong),
        (
            "999999999999,99",
            Ok("999999999999.99"),
            Ok("999999999999.99"),
        ),
        (
            "000999999999999",
            Ok("999999999999.00"),
            Ok("999999999999.00"),
        ),
        ("1000000000000", wrong, wrong),
        ("1,234,56", wrong, wrong),
        ("1.234.56", wrong, wrong),
        ("12.34,5", wrong, wrong),
        ("1234.567", wrong, wrong),
        ("1.23.456", wrong, wrong),
        ("1,234.567", wrong, wrong),
        ("1.234,567", wrong, wrong),
        ("1..234", wrong, wrong),
        (".234", wrong, wrong),
        (",50", wrong, wrong),
        ("5,", wrong, wrong),
        ("5.", wrong, wrong),
        (",", wrong, wrong),
        ("1,2345", wrong, wrong),
        ("-5", wrong, wrong),
        ("+5", wrong, wrong),
        ("5 €", wrong, wrong),
        ("EUR 5", wrong, wrong),
        ("5e3", wrong, wrong),
        ("٥", wrong, wrong),
        ("five", wrong, wrong),
        ("", Err("empty"), Err("empty")),
    ] {
        all.push(case(3, "EUR", typed, ",", comma));
        all.push(case(3, "EUR", typed, ".", point));
    }
    for (typed, to) in [
        ("2026-11-20", Ok("2026-11-20")),
        ("20.11.2026", Ok("2026-11-20")),
        ("20/11/2026", Ok("2026-11-20")),
        ("20-11-2026", Ok("2026-11-20")),
        ("2026. 11. 20.", Ok("2026-11-20")),
        ("2026/11/20", Ok("2026-11-20")),
        ("20. 11. 2026", Ok("2026-11-20")),
        ("1.2.2026", Ok("2026-02-01")),
        ("1/2/2026", Ok("2026-02-01")),
        ("29.2.2024", Ok("2024-02-29")),
        ("29.2.2000", Ok("2000-02-29")),
        ("1.1.0001", Ok("0001-01-01")),
        ("29.2.2026", Err("not-date")),
        ("29.2.1900", Err("not-date")),
        ("31.4.2026", Err("not-date")),
        ("1.13.2026", Err("not-date")),
        ("11/20/2026", Err("not-date")),
        ("0.1.2026", Err("not-date")),
        ("1.0.2026", Err("not-date")),
        ("1.1.0000", Err("not-date")),
        ("1.1.26", Err("not-date")),
        ("001.1.2026", Err("not-date")),
        ("1.1.02026", Err("not-date")),
        ("20.11/2026", Err("not-date")),
        ("20.11.", Err("not-date")),
        ("20.11", Err("not-date")),
        ("20112026", Err("not-date")),
        ("1.1.2026.1", Err("not-date")),
        ("20 November 2026", Err("not-date")),
        ("-1.1.2026", Err("not-date")),
        ("١.١.٢٠٢٦", Err("not-date")),
        ("", Err("empty")),
    ] {
        all.push(case(4, "", typed, ",", to));
    }
    for (typed, to) in [
        ("Once", Ok("Once")),
        (" Every  month ", Ok("Every month")),
        ("Je\u{301}", Ok("Jé")),
        ("once", Err("not-option")),
        ("Onc", Err("not-option")),
        ("Once|Every month", Err("not-option")),
        ("", Err("empty")),
    ] {
        all.push(case(5, "Once|Every month|Jé", typed, ",", to));
    }
    all
}
