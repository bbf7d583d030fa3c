//! protocol.md §7: links to a request, their opening, and the return to the browser that initiated it.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use countersign_protocol::{crockford, derive::hkdf};

use super::{
    exchange::{self, Approval, ApprovalInput, Request, RequestInput},
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};

record! {
    SameDevice {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        server_origin: String,
        links: Vec<Link>,
        /// Texts that a person or a system may pass to the app.
        read: Vec<Read>,
        /// Enrolment links with the app's scheme, and the link of protocol.md §3.2 that each represents.
        enrolment_links: Vec<EnrolmentLink>,
        refused_links: Vec<Refused>,
        /// A second factor and a passwordless sign-in.
        opened: Vec<Opened>,
        /// Texts that the waiting page accepts or refuses as the nine characters of the first.
        typed: Vec<Typed>,
        refused_codes: Vec<Refused>,
    }
    Link { server: String, request_id: Hex, verified: String, scheme: String, return_url: String }
    Read { text: String, server: String, request_id: Hex }
    EnrolmentLink { text: String, link: String }
    Refused { what: String, text: String, error: String }
    Opened {
        name: String,
        nonce: Hex,
        time: u64,
        open: Wire,
        request: Request,
        offered: Wire,
        approval: Approval,
        /// N.
        fresh: Hex,
        /// 16 random bytes.
        random: Hex,
        return_code: String,
        answer: Wire,
        /// The address that the app opens in the browser.
        return_link: String,
        /// HKDF("", the code's ASCII, "cs1/return-typed")[8].
        typed_bytes: Hex,
        typed: String,
    }
    Typed { text: String, right: bool, error: Option<String> }
}

fn text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn link(scheme: &str, authority: &str, rid: [u8; 16]) -> Link {
    let (server, rid) = (format!("{scheme}{authority}"), (rid, text(&rid)));
    Link {
        request_id: hex(rid.0),
        verified: format!("{server}/a/{}", rid.1),
        scheme: format!("countersign://{authority}/a/{}", rid.1),
        return_url: format!("{server}/a/{}/return", rid.1),
        server,
    }
}

fn read(text: String, link: &Link) -> Read {
    Read {
        text,
        server: link.server.clone(),
        request_id: link.request_id.clone(),
    }
}

fn reads(links: &[Link]) -> Vec<Read> {
    let (first, local) = (&links[0], &links[2]);
    let rid = text(&first.request_id.0);
    let capitals = first
        .verified
        .replace("https://login.example.eu", "HTTPS://Login.Example.EU");
    vec![
        read(format!(" {}\n", first.verified), first),
        read(format!("\t{} ", first.scheme), first),
        read(capitals, first),
        read(first.verified.replace(&rid, &rid.to_uppercase()), first),
        read(local.scheme.clone(), local),
    ]
}

fn enrolment_links() -> Vec<EnrolmentLink> {
    let payload = [&[1, 1][..], &bytes::<32>("r and hash of a link")].concat();
    let fragment = URL_SAFE_NO_PAD.encode(payload);
    let case = |scheme: &str, authority: &str| EnrolmentLink {
        text: format!("countersign://{authority}/e#{fragment}"),
        link: format!("{scheme}{authority}/e#{fragment}"),
    };
    vec![
        case("https://", "login.example.eu"),
        case("https://", "login.example.eu:8443"),
        case("http://", "127.0.0.1:8700"),
        case("http://", "localhost:8700"),
        case("http://", "[::1]:8700"),
    ]
}

fn refused_links(good: &Link) -> Vec<Refused> {
    let verified = &good.verified;
    let rid = text(&good.request_id.0);
    let cases = [
        ("another path", verified.replace("/a/", "/b/"), "not-a-code"),
        (
            "a path before /a/",
            verified.replace("/a/", "/x/a/"),
            "not-a-code",
        ),
        ("a query", format!("{verified}?to=elsewhere"), "not-a-code"),
        ("a fragment", format!("{verified}#x"), "not-a-code"),
        ("the way back itself", good.return_url.clone(), "not-a-code"),
        ("a slash at the end", format!("{verified}/"), "not-a-code"),
        (
            "a digit too few",
            verified[..verified.len() - 1].to_owned(),
            "not-a-code",
        ),
        ("a digit too many", format!("{verified}0"), "not-a-code"),
        (
            "no hex",
            verified.replace(&rid, &"g".repeat(32)),
            "not-a-code",
        ),
        ("two requests", format!("{verified}/a/{rid}"), "not-a-code"),
        (
            "user information",
            verified.replace("https://", "https://user@"),
            "not-a-code",
        ),
        (
            "http beyond loopback",
            verified.replace("https", "http"),
            "insecure-origin",
        ),
        (
            "another scheme",
            verified.replace("https", "otpauth"),
            "not-a-code",
        ),
        (
            "the scheme in capitals",
            good.scheme.replace("countersign", "Countersign"),
            "not-a-code",
        ),
        (
            "an origin in the scheme",
            format!("countersign://{verified}"),
            "not-a-code",
        ),
        (
            "the scheme and user information",
            good.scheme.replace("://", "://user@"),
            "not-a-code",
        ),
        (
            "the scheme and a query",
            format!("{}?to=elsewhere", good.scheme),
            "not-a-code",
        ),
        (
            "the scheme and the way back",
            format!("{}/return", good.scheme),
            "not-a-code",
        ),
        (
            "the scheme alone",
            "countersign://".to_owned(),
            "not-a-code",
        ),
        ("no host", format!("countersign:///a/{rid}"), "not-a-code"),
    ];
    let case = |(what, text, error): (&str, String, &str)| Refused {
        what: what.to_owned(),
        text,
        error: error.to_owned(),
    };
    cases.into_iter().map(case).collect()
}

fn opened(name: &str, step: u64) -> Opened {
    let (rid, nonce): ([u8; 16], [u8; 16]) = (
        bytes(&format!("rid of {name}")),
        bytes(&format!("nonce of {name}")),
    );
    let open = e(
        "cs1/open",
        &[
            &rid,
            &fixtures::device_id(),
            &nonce,
            &fixtures::NOW.to_be_bytes(),
        ],
    );
    let return_url = format!("{}/a/{}/return", fixtures::ORIGIN, text(&rid));
    let request = exchange::request(
        rid,
        1,
        bytes(&format!("n32 of {name}")),
        RequestInput {
            service: "Tax portal",
            context: exchange::context(),
            return_url: return_url.clone(),
            ..RequestInput::default()
        },
    );
    let offered = e(
        "cs1/offered",
        &[
            &fixtures::device_id(),
            &nonce,
            &fixtures::NOW.to_be_bytes(),
            &request.bytes.0,
        ],
    );
    let approval = exchange::approval(ApprovalInput {
        what: name,
        request: &request.bytes,
        step,
        method: 1,
        factor: fixtures::pin_key(),
        match_code: "",
        fields: Vec::new(),
    });
    let (fresh, random): ([u8; 32], [u8; 16]) = (
        bytes(&format!("N of {name}")),
        bytes(&format!("return code of {name}")),
    );
    let code = crockford::encode(&random, 26);
    let typed_bytes = hkdf::<8>(b"", code.as_bytes(), "cs1/return-typed", &[]);
    let typed = crockford::encode(typed_bytes.as_slice(), 8);
    Opened {
        name: name.to_owned(),
        nonce: hex(nonce),
        time: fixtures::NOW,
        open: Wire::sign(&fixtures::device(), open),
        offered: Wire::sign(&fixtures::server(), offered),
        answer: exchange::answer(&request, &approval, &hex(fresh), &code),
        request,
        approval,
        fresh: hex(fresh),
        random: hex(random),
        return_link: format!("{return_url}?code={code}"),
        return_code: code,
        typed_bytes: hex(typed_bytes.as_slice()),
        typed: format!("{typed}{}", crockford::check_character(&typed)),
    }
}

fn typed(right: &str, other: &str) -> Vec<Typed> {
    let case = |text: String, right: bool, error: Option<&str>| Typed {
        text,
        right,
        error: error.map(str::to_owned),
    };
    let blocks = format!("{}-{} {}", &right[..3], &right[3..6], &right[6..]);
    let first = if right.starts_with('7') { '8' } else { '7' };
    let slip = format!("{first}{}", &right[1..]);
    vec![
        case(right.to_owned(), true, None),
        case(blocks.to_lowercase(), true, None),
        case(other.to_owned(), false, None),
        case(slip, false, Some("mistyped")),
        case(right[..8].to_owned(), false, Some("mistyped")),
        case(String::new(), false, Some("mistyped")),
        case("0".repeat(73), false, Some("too-large")),
    ]
}

fn refused_codes(code: &str) -> Vec<Refused> {
    let cases = [
        ("nothing", String::new()),
        ("a character too few", code[..25].to_owned()),
        ("a character too many", format!("{code}0")),
        ("lower case", code.to_lowercase()),
        ("white space", format!(" {}", &code[..25])),
        ("a look-alike", format!("O{}", &code[1..])),
        ("bits after the last byte", format!("{}1", "0".repeat(25))),
    ];
    let case = |(what, text): (&str, String)| Refused {
        what: what.to_owned(),
        text,
        error: "bad-field".to_owned(),
    };
    cases.into_iter().map(case).collect()
}

pub(crate) fn make() -> SameDevice {
    let rid = bytes("rid of the second factor");
    let links = vec![
        link("https://", "login.example.eu", rid),
        link("https://", "login.example.eu:8443", [0xFF; 16]),
        link("http://", "127.0.0.1:8700", rid),
        link("http://", "localhost:8700", rid),
        link("http://", "[::1]:8700", [0; 16]),
    ];
    let opened = vec![
        opened("the second factor", 2),
        opened("the direct sign-in", 3),
    ];
    SameDevice {
        section: "7".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        device_id: hex(fixtures::device_id()),
        server_origin: fixtures::ORIGIN.to_owned(),
        read: reads(&links),
        enrolment_links: enrolment_links(),
        refused_links: refused_links(&links[0]),
        links,
        typed: typed(&opened[0].typed, &opened[1].typed),
        refused_codes: refused_codes(&opened[0].return_code),
        opened,
    }
}
