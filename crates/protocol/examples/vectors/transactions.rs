//! protocol.md §4.2, §5.2 and §6: offline and online signatures, with the schemas of their forms.

use countersign_protocol::ids::Hash32;

use super::{
    exchange::{self, Approval, ApprovalInput, Password, Request, RequestInput},
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    schemas::{
        Pattern, RefusedSchema, Schema, Typed, canonical, patterns, refused_schemas, schema,
    },
    seed::{self, bytes},
};

record! {
    Transactions {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        server_origin: String,
        k_bio: Hex,
        schemas: Vec<Schema>,
        refused_schemas: Vec<RefusedSchema>,
        /// Rules of kind 1, and whether a value matches them.
        patterns: Vec<Pattern>,
        /// Typed values with their canonical form or their error.
        canonical: Vec<Typed>,
        offline: Offline,
        online: Online,
    }
    Offline {
        id: Hex,
        service: String,
        context: Hex,
        issued_at: u64,
        expires_at: u64,
        nonce: Hex,
        schema: Hex,
        /// CH.
        challenge: Wire,
        qr_text: String,
        /// As typed into the app, with a decimal comma.
        typed: Vec<String>,
        /// In canonical form, as in X.
        values: Vec<String>,
        passwords: Vec<Signed>,
    }
    Signed { values: Vec<String>, password: Password }
    Online {
        /// (label, value).
        lines: Vec<(String, String)>,
        action: Hex,
        match_code: String,
        request: Request,
        approvals: Vec<Approval>,
    }
}

const TRANSFER: [(u8, &str, &str); 5] = [
    (1, "Recipient", ""),
    (2, "Account", "[0-9]{8,16}"),
    (3, "Amount", "EUR"),
    (4, "Date", ""),
    (5, "Repeat", "Once|Monthly"),
];

const TYPED: [&str; 5] = [
    "Zoe\u{308}  Müller",
    "1234 5678",
    "1.234,5",
    "20.11.2026",
    "Once",
];
const VALUES: [&str; 5] = ["Zoë Müller", "12345678", "1234.50", "2026-11-20", "Once"];

fn subject(method: u8, challenge: &[u8], values: &[&str]) -> Vec<u8> {
    let (device, method, hash) = (fixtures::device_id(), [method], Hash32::of(challenge).0);
    let mut fields: Vec<&dyn AsRef<[u8]>> = vec![&device, &method, &hash];
    fields.extend(values.iter().map(|value| value as &dyn AsRef<[u8]>));
    e("cs1/otp", &fields)
}

fn offline() -> Offline {
    let (id, nonce): ([u8; 16], [u8; 16]) = (
        bytes("id of the transaction"),
        bytes("n16 of the transaction"),
    );
    let schema = schema(&TRANSFER).bytes;
    let context = exchange::context();
    let (issued_at, expires_at) = (fixtures::NOW, fixtures::NOW + 300);
    let body = e(
        "cs1/challenge",
        &[
            &id,
            &[2],
            &fixtures::device_id(),
            &fixtures::ORIGIN,
            &"Demo Bank",
            &context,
            &issued_at.to_be_bytes(),
            &expires_at.to_be_bytes(),
            &nonce,
            &schema.0,
            b"",
        ],
    );
    let signed = |what: &str, method: u8, factor: [u8; 32], values: &[&str]| Signed {
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        password: exchange::password(what, method, 3, factor, subject(method, &body, values)),
    };
    let mut mistyped = VALUES;
    mistyped[1] = "12345679";
    let passwords = vec![
        signed("the right PIN", 1, fixtures::pin_key(), &VALUES),
        signed("biometrics", 2, fixtures::bio_key(), &VALUES),
        signed(
            "a wrong PIN: only the second part differs",
            1,
            fixtures::wrong_pin_key(),
            &VALUES,
        ),
        signed(
            "one digit mistyped: both parts differ",
            1,
            fixtures::pin_key(),
            &mistyped,
        ),
    ];
    let wire = Wire::sign(&fixtures::server(), body);
    Offline {
        id: hex(id),
        service: "Demo Bank".to_owned(),
        context: Hex(context),
        issued_at,
        expires_at,
        nonce: hex(nonce),
        schema,
        qr_text: format!("CS1:{}", base45::encode(wire.bytes())),
        challenge: wire,
        typed: TYPED.map(str::to_owned).to_vec(),
        values: VALUES.map(str::to_owned).to_vec(),
        passwords,
    }
}

fn online() -> Online {
    let lines: Vec<(String, String)> = [
        ("Recipient", "Zoë Müller"),
        ("Account", "12345678"),
        ("Amount", "1234.50 EUR"),
        ("Date", "2026-11-20"),
        ("Repeat", "Once"),
    ]
    .map(|(label, value)| (label.to_owned(), value.to_owned()))
    .to_vec();
    let fields: Vec<&dyn AsRef<[u8]>> = lines
        .iter()
        .flat_map(|(label, value)| [label as &dyn AsRef<[u8]>, value as &dyn AsRef<[u8]>])
        .collect();
    let action = e("cs1/action", &fields);
    let request = exchange::request(
        bytes("rid of the transaction"),
        2,
        bytes("n32 of the transaction"),
        RequestInput {
            service: "Demo Bank",
            context: exchange::context(),
            action: action.clone(),
            match_len: 2,
            ..RequestInput::default()
        },
    );
    let approval = |what, method, factor| {
        exchange::approval(ApprovalInput {
            what,
            request: &request.bytes,
            step: 4,
            method,
            factor,
            match_code: "83",
            fields: Vec::new(),
        })
    };
    Online {
        lines,
        action: Hex(action),
        match_code: "83".to_owned(),
        approvals: vec![
            approval("the right PIN", 1, fixtures::pin_key()),
            approval("biometrics", 2, fixtures::bio_key()),
        ],
        request,
    }
}

pub(crate) fn make() -> Transactions {
    Transactions {
        section: "4.2, 5.2, 6".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        device_id: hex(fixtures::device_id()),
        server_origin: fixtures::ORIGIN.to_owned(),
        k_bio: hex(fixtures::bio_key()),
        schemas: vec![
            schema(&[(1, "Recipient", "")]),
            schema(&TRANSFER),
            schema(&[(1, "Reason", "[A-Z]{2}[0-9A-Z ]+"); 12]),
        ],
        refused_schemas: refused_schemas(),
        patterns: patterns(),
        canonical: canonical(),
        offline: offline(),
        online: online(),
    }
}
