//! protocol.md §4.7: changes of an account, a request for one with its approvals, and a challenge for one with its
//! one-time passwords.

use countersign_protocol::{ids::Hash32, messages::Change as Message, signed::Message as _};

use super::{
    exchange::{self, Approval, ApprovalInput, Password, Request, RequestInput},
    fixtures,
    json::{Hex, KeyPair, Wire, e, error_name, hex, record},
    seed::{self, bytes},
};

record! {
    AccountChanges {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        server_origin: String,
        k_pin: Hex,
        /// One of each kind.
        changes: Vec<Change>,
        refused: Vec<Refused>,
        /// RQ of kind 6 with the second of these changes.
        request: Request,
        match_code: String,
        approvals: Vec<Approval>,
        /// CH of kind 6 with the same change.
        challenge: Challenge,
        passwords: Vec<Password>,
    }
    Change {
        what: String,
        change: u8,
        /// Whether no server asks for it yet.
        reserved: bool,
        object: String,
        value: String,
        bytes: Hex,
    }
    Refused { what: String, bytes: Hex, error: String }
    Challenge {
        id: Hex,
        service: String,
        context: Hex,
        issued_at: u64,
        expires_at: u64,
        nonce: Hex,
        change: Hex,
        /// CH.
        challenge: Wire,
        /// The text of the QR code.
        qr_text: String,
    }
}

const SERVICE: &str = "My Account";
const MATCH_CODE: &str = "38";

fn change(what: &str, change: u8, object: &str, value: &str) -> Change {
    Change {
        what: what.to_owned(),
        change,
        reserved: change == 7,
        object: object.to_owned(),
        value: value.to_owned(),
        bytes: Hex(e("cs1/change", &[&[change], &object, &value])),
    }
}

fn changes() -> Vec<Change> {
    vec![
        change("add a device", 1, "", ""),
        change("remove a device", 2, "Téléphone de Léa", ""),
        change("new PIN for a device", 3, "Tablet", ""),
        change("rename a device", 4, "Tablet", "Kitchen tablet"),
        change("change the password", 5, "", ""),
        change("change the email address", 6, "", "lea@example.eu"),
        change("end the waiting period", 7, "", ""),
        change(
            "report a sign-in",
            8,
            "Tax portal, 31 December 2025, 23:10",
            "",
        ),
        change("close the other sessions", 9, "", ""),
    ]
}

fn refused() -> Vec<Refused> {
    let long = "a".repeat(201);
    let fields: Vec<(&str, Vec<u8>)> = vec![
        ("change 0", e("cs1/change", &[&[0], b"", b""])),
        ("change 10", e("cs1/change", &[&[10], b"", b""])),
        (
            "an object where there is none",
            e("cs1/change", &[&[1], b"Tablet", b""]),
        ),
        ("no object", e("cs1/change", &[&[2], b"", b""])),
        (
            "an object of white space",
            e("cs1/change", &[&[2], b" ", b""]),
        ),
        (
            "a value where there is none",
            e("cs1/change", &[&[2], b"Tablet", b"Phone"]),
        ),
        ("no value", e("cs1/change", &[&[4], b"Tablet", b""])),
        (
            "an object that is too long",
            e("cs1/change", &[&[2], &long, b""]),
        ),
        (
            "a character that reorders",
            e("cs1/change", &[&[2], &"a\u{202E}b", b""]),
        ),
        ("without a value", e("cs1/change", &[&[5], b""])),
        ("an action", e("cs1/action", &[b"Amount", b"1"])),
    ];
    let case = |(what, bytes): (&str, Vec<u8>)| Refused {
        what: what.to_owned(),
        error: Message::parse(&bytes)
            .err()
            .map(error_name)
            .expect("each of these is refused")
            .to_owned(),
        bytes: Hex(bytes),
    };
    fields.into_iter().map(case).collect()
}

fn challenge(change: &Hex) -> Challenge {
    let (id, nonce): ([u8; 16], [u8; 16]) = (
        bytes("id of the challenge of a change"),
        bytes("n16 of a change"),
    );
    let context = exchange::context();
    let (issued_at, expires_at) = (fixtures::NOW, fixtures::NOW + 300);
    let body = e(
        "cs1/challenge",
        &[
            &id,
            &[6],
            &fixtures::device_id(),
            &fixtures::ORIGIN,
            &SERVICE,
            &context,
            &issued_at.to_be_bytes(),
            &expires_at.to_be_bytes(),
            &nonce,
            b"",
            &change.0,
        ],
    );
    let wire = Wire::sign(&fixtures::server(), body);
    Challenge {
        id: hex(id),
        service: SERVICE.to_owned(),
        context: Hex(context),
        issued_at,
        expires_at,
        nonce: hex(nonce),
        change: change.clone(),
        qr_text: format!("CS1:{}", base45::encode(wire.bytes())),
        challenge: wire,
    }
}

pub(crate) fn make() -> AccountChanges {
    let changes = changes();
    let shown = changes[1].bytes.clone();
    let request = exchange::request(
        bytes("rid of a change"),
        6,
        bytes("n32 of a change"),
        RequestInput {
            context: exchange::context(),
            action: shown.0.clone(),
            service: SERVICE,
            match_len: 2,
            ..RequestInput::default()
        },
    );
    let approval = |what, factor| {
        exchange::approval(ApprovalInput {
            what,
            request: &request.bytes,
            step: 2,
            method: 1,
            factor,
            match_code: MATCH_CODE,
            fields: Vec::new(),
        })
    };
    let challenge = challenge(&shown);
    let hash = Hash32::of(&challenge.challenge.body.0).0;
    let subject = || e("cs1/otp", &[&fixtures::device_id(), &[1], &hash]);
    let (right, wrong) = (fixtures::pin_key(), fixtures::wrong_pin_key());
    AccountChanges {
        section: "4.2, 4.7, 5.1, 5.2".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        device_id: hex(fixtures::device_id()),
        server_origin: fixtures::ORIGIN.to_owned(),
        k_pin: hex(right),
        changes,
        refused: refused(),
        match_code: MATCH_CODE.to_owned(),
        approvals: vec![
            approval("the right PIN", right),
            approval("a wrong PIN", wrong),
        ],
        passwords: vec![
            exchange::password("the right PIN", 1, 3, right, subject()),
            exchange::password(
                "a wrong PIN: only the second part differs",
                1,
                3,
                wrong,
                subject(),
            ),
        ],
        request,
        challenge,
    }
}
