//! protocol.md §3.2: the enrolment link, its typed form, and refused texts.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use countersign_protocol::{code::Code, crockford, ids::Hash32, link::EnrolmentCode};

use super::{
    fixtures,
    json::{Hex, error_name, hex, record},
    seed::{self, bytes},
};

record! {
    Links {
        section: String,
        origin: String,
        links: Vec<Link>,
        refused_links: Vec<RefusedLink>,
        typed: Vec<Typed>,
    }
    Link { server: String, kind: u8, r: Hex, server_key_hash: Hex, payload: Hex, link: String, typed: String }
    RefusedLink { what: String, text: String, error: String }
    Typed { address: String, code: String, server: Option<String>, kind: Option<u8>, r: Option<Hex>, error: Option<String> }
}

fn link(server: &str, kind: u8, r: [u8; 16]) -> Link {
    let hash = Hash32::of(&fixtures::server_public()).0;
    let payload = [&[1, kind][..], &r, &hash[..16]].concat();
    // The character whose value is the kind, then r.
    let code = crockford::encode(&[kind << 3], 1) + &crockford::encode(&r, 26);
    let code: Vec<char> = code
        .chars()
        .chain([crockford::check_character(&code)])
        .collect();
    let groups: Vec<String> = code.chunks(4).map(|group| group.iter().collect()).collect();
    Link {
        server: server.to_owned(),
        kind,
        r: hex(r),
        server_key_hash: hex(&hash[..16]),
        link: format!("{server}/e#{}", URL_SAFE_NO_PAD.encode(&payload)),
        payload: Hex(payload),
        typed: groups.join("-"),
    }
}

fn refused_links(good: &Link) -> Vec<RefusedLink> {
    let with = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut payload = good.payload.0.clone();
        change(&mut payload);
        format!("{}/e#{}", good.server, URL_SAFE_NO_PAD.encode(payload))
    };
    let last = good.link.len() - 1;
    let cases: Vec<(&str, String)> = vec![
        ("version 2", with(&|p| p[0] = 2)),
        (
            "version 2 of another length",
            with(&|p| {
                p[0] = 2;
                p.push(0);
            }),
        ),
        ("version 0", with(&|p| p[0] = 0)),
        ("an unknown kind", with(&|p| p[1] = 3)),
        ("kind 0", with(&|p| p[1] = 0)),
        (
            "a byte too few",
            with(&|p| {
                p.pop();
            }),
        ),
        ("a byte too many", with(&|p| p.push(0))),
        ("nothing after #", format!("{}/e#", good.server)),
        ("no #", format!("{}/e", good.server)),
        ("another path", good.link.replace("/e#", "/x#")),
        ("a path before /e", good.link.replace("/e#", "/a/e#")),
        ("a query", good.link.replace("/e#", "/e?a#")),
        (
            "user information",
            good.link.replace("https://", "https://user@"),
        ),
        (
            "http beyond loopback",
            good.link.replace("https://", "http://"),
        ),
        (
            "another scheme",
            good.link.replace("https://", "otpauth://"),
        ),
        ("padding", format!("{}==", good.link)),
        ("the other base 64", good.link.replace("/e#", "/e#+")),
        (
            "bits after the last byte",
            format!("{}B", &good.link[..last]),
        ),
        ("text of 1,201 characters", "a".repeat(1_201)),
        (
            "a link longer than 280 characters",
            format!("{}{}", good.link, "A".repeat(280)),
        ),
        ("no code at all", "https://www.example.eu/".to_owned()),
        ("nothing", String::new()),
    ];
    let case = |(what, text): (&str, String)| RefusedLink {
        what: what.to_owned(),
        error: Code::parse(&text)
            .err()
            .map(error_name)
            .expect("each of these is refused")
            .to_owned(),
        text,
    };
    cases.into_iter().map(case).collect()
}

fn typed(address: &str, code: &str) -> Typed {
    let read = EnrolmentCode::parse_typed(address, code);
    Typed {
        address: address.to_owned(),
        code: code.to_owned(),
        error: read
            .as_ref()
            .err()
            .map(|error| error_name(*error).to_owned()),
        server: read
            .as_ref()
            .ok()
            .map(|read| read.origin.as_str().to_owned()),
        kind: read.as_ref().ok().map(|read| read.kind.number()),
        r: read.ok().map(|read| hex(read.secret.expose())),
    }
}

pub(crate) fn make() -> Links {
    let links = vec![
        link(fixtures::ORIGIN, 1, bytes("r")),
        link(fixtures::ORIGIN, 2, bytes("r of the reset")),
        link("http://127.0.0.1:8700", 1, [0; 16]),
        link("https://login.example.eu:8443", 1, [0xFF; 16]),
    ];
    let code = links[0].typed.clone();
    let sloppy = code
        .to_lowercase()
        .replace('-', " ")
        .replace('0', "o")
        .replace('1', "l");
    let slip: String = code.chars().rev().collect();
    let checked = |body: String| format!("{body}{}", crockford::check_character(&body));
    // The last of the 26 characters of r has two unused bits.
    let unpadded = checked("1".to_owned() + &"0".repeat(25) + "1");
    let unknown_kind = checked("3".to_owned() + &"0".repeat(26));
    let without_kind = checked("0".repeat(26));
    Links {
        section: "3.2".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        refused_links: refused_links(&links[0]),
        typed: vec![
            typed(fixtures::ORIGIN, &code),
            typed("login.example.eu", &sloppy),
            typed(" Login.Example.EU/ ", &code),
            typed("http://127.0.0.1:8700", &code),
            typed("http://login.example.eu", &code),
            typed("login.example.eu/path", &code),
            typed("login.example.eu", &slip),
            typed("login.example.eu", &code[..code.len() - 1]),
            typed("login.example.eu", &unpadded),
            typed("login.example.eu", &links[1].typed),
            typed("login.example.eu", &unknown_kind),
            typed("login.example.eu", &without_kind),
        ],
        links,
    }
}
