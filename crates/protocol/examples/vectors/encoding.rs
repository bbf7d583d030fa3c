//! protocol.md §1: E and its strict parser, texts and origins.

use countersign_protocol::{messages::Line, origin::Origin, transcript};

use super::{
    json::{Hex, e, error_name, hex, record},
    seed,
};

record! {
    Encoding {
        section: String,
        origin: String,
        /// Encodings by E.
        cases: Vec<Encoded>,
        /// Bytes that the parser for this label refuses.
        refused: Vec<Refused>,
        /// Texts of at most 200 bytes.
        texts: Vec<Text>,
        /// Ranges of code points that are refused in every text: first, last.
        refused_code_points: Vec<(u32, u32)>,
        /// Typed origins and their canonical form.
        origins: Vec<WrittenOrigin>,
    }
    Encoded { label: String, fields: Vec<Hex>, bytes: Hex }
    Refused { what: String, label: String, bytes: Hex, error: String }
    Text { bytes: Hex, error: Option<String> }
    WrittenOrigin { written: String, origin: Option<String>, error: Option<String> }
}

pub(crate) const CODE_POINTS: &[(u32, u32)] = &[
    (0x0000, 0x001F),
    (0x007F, 0x009F),
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
];

fn encoded(label: &str, fields: &[Vec<u8>]) -> Encoded {
    let refs: Vec<&dyn AsRef<[u8]>> = fields.iter().map(|f| f as &dyn AsRef<[u8]>).collect();
    Encoded {
        label: label.to_owned(),
        fields: fields.iter().map(hex).collect(),
        bytes: Hex(e(label, &refs)),
    }
}

fn refused() -> Vec<Refused> {
    let good = e("cs1/x", &[b"ab", b""]);
    let changed = |at: usize, to: u8| {
        let mut bytes = good.clone();
        bytes[at] = to;
        bytes
    };
    let mut large = e("cs1/x", &[&vec![0; 16_384 - 19]]);
    large.push(0);
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", vec![]),
        ("half a label", good[..8].to_vec()),
        ("no count", good[..16].to_vec()),
        ("no field", good[..17].to_vec()),
        ("half a length", good[..18].to_vec()),
        ("half a field", good[..20].to_vec()),
        ("the last length is missing", good[..21].to_vec()),
        ("one byte more", [good.as_slice(), &[0]].concat()),
        ("one field fewer in the count", changed(16, 1)),
        ("one field more in the count", changed(16, 3)),
        ("a field longer than the message", changed(18, 9)),
        ("another label", changed(4, b'y')),
        ("something after the label's NUL", changed(15, 1)),
        ("a label that is not ASCII", changed(4, 0xC3)),
        ("more than 16,384 bytes", large),
    ];
    let case = |(what, bytes): (&str, Vec<u8>)| {
        let error = transcript::decode("cs1/x", &bytes).expect_err("each of these is refused");
        Refused {
            what: what.to_owned(),
            label: "cs1/x".to_owned(),
            error: error_name(error).to_owned(),
            bytes: Hex(bytes),
        }
    };
    cases.into_iter().map(case).collect()
}

fn texts() -> Vec<Text> {
    let case = |bytes: &[u8]| Text {
        bytes: hex(bytes),
        error: Line::try_from(bytes)
            .err()
            .map(|error| error_name(error).to_owned()),
    };
    let mut all: Vec<Text> = [
        "",
        "Firefox on Windows",
        "Καλημέρα, здравей, Ġgantija",
        "naïve \u{1F44D} 日本",
        "no-break\u{00A0}space",
    ]
    .iter()
    .map(|text| case(text.as_bytes()))
    .collect();
    all.push(case(&[b'a'; 200]));
    all.push(case(&[b'a'; 201]));
    all.push(case(&[b'a', 0xFF]));
    // Overlong, and a lone surrogate.
    all.push(case(&[0xC0, 0x80]));
    all.push(case(&[0xED, 0xA0, 0x80]));
    let borders = CODE_POINTS.iter().flat_map(|&(from, to)| [from, to]);
    let borders = borders.filter_map(char::from_u32);
    all.extend(borders.map(|c| case(format!("a{c}b").as_bytes())));
    // Neighbours of the ranges, outside all of them.
    let beside = [
        '\u{20}', '\u{7E}', '\u{A0}', '\u{AC}', '\u{AE}', '\u{200A}', '\u{2010}', '\u{202F}',
        '\u{FFFC}',
    ];
    all.extend(beside.iter().map(|c| case(format!("a{c}b").as_bytes())));
    all
}

fn origins() -> Vec<WrittenOrigin> {
    let long = format!(
        "https://{}.eu",
        ["a".repeat(60), "b".repeat(60), "c".repeat(60)].join(".")
    );
    let longer = format!("https://{}.eu:8443", vec!["a".repeat(63); 3].join("."));
    let written = [
        "https://login.example.eu",
        "HTTPS://Login.Example.EU",
        "https://login.example.eu:8443",
        "https://192.0.2.1",
        "http://127.0.0.1:8700",
        "http://localhost:8700",
        "http://[::1]:8700",
        "https://[::1]",
        &long,
        &longer,
        "http://login.example.eu",
        "http://127.0.0.2:8700",
        "http://127.0.0.1.example.eu",
        "https://login.example.eu/",
        "https://login.example.eu/path",
        "https://login.example.eu?q",
        "https://user@login.example.eu",
        "https://login.example.eu:443",
        "http://127.0.0.1:80",
        "https://login.example.eu:08443",
        "https://login.example.eu:0",
        "https://login.example.eu:65536",
        "https://login.example.eu:",
        "https://login.example.eu.",
        "https://-login.example.eu",
        "https://log_in.example.eu",
        "https://lögin.example.eu",
        "https://[::2]",
        "https://",
        "login.example.eu",
        "ftp://login.example.eu",
    ];
    let case = |written: &str| {
        let read = Origin::parse(written);
        WrittenOrigin {
            written: written.to_owned(),
            error: read
                .as_ref()
                .err()
                .map(|error| error_name(*error).to_owned()),
            origin: read.ok().map(|origin| origin.as_str().to_owned()),
        }
    };
    written.into_iter().map(case).collect()
}

pub(crate) fn make() -> Encoding {
    Encoding {
        section: "1".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        cases: vec![
            encoded("cs1/x", &[]),
            encoded("cs1/x", &[b"ab".to_vec(), vec![]]),
            encoded("cs1/sixteen-long", &[vec![0xFF]]),
            encoded(
                "cs1/long-field",
                &[seed::bytes::<300>("a field of 300 bytes").to_vec()],
            ),
            encoded("cs1/fields", &vec![vec![7]; 30]),
        ],
        refused: refused(),
        texts: texts(),
        refused_code_points: CODE_POINTS.to_vec(),
        origins: origins(),
    }
}
