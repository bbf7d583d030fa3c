//! protocol.md §5: an offline challenge and its one-time passwords.

use countersign_protocol::{
    code::Code,
    crockford,
    derive::{hkdf, mac},
    ids::Hash32,
};

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, error_name, hex, record},
    seed::{self, bytes},
};

record! {
    Challenges {
        section: String,
        origin: String,
        server_key: KeyPair,
        challenge: Challenge,
        /// From the QR code, with the right PIN at several steps, and with a wrong PIN.
        passwords: Vec<Password>,
        refused_texts: Vec<RefusedText>,
    }
    Challenge {
        id: Hex,
        kind: u8,
        device_id: Hex,
        server_origin: String,
        service: String,
        context: Hex,
        issued_at: u64,
        expires_at: u64,
        nonce: Hex,
        /// CH.
        challenge: Wire,
        /// The text of the QR code.
        qr_text: String,
        /// The digits that the page shows.
        digits: String,
    }
    Password {
        what: String,
        typed: bool,
        method: u8,
        step: u64,
        o: Hex,
        factor: Hex,
        /// X.
        subject: Hex,
        proof_key: Hex,
        first_mac: Hex,
        first_part: String,
        use_key: Hex,
        second_mac: Hex,
        second_part: String,
        check: String,
        shown: String,
    }
    RefusedText { what: String, text: String, error: String }
}

fn password(what: &str, step: u64, factor: [u8; 32], subject: Vec<u8>, typed: bool) -> Password {
    let o = fixtures::chain_at(step);
    let proof_key = hkdf::<32>(&o, b"", "cs1/proof", &[]);
    let use_key = hkdf::<32>(&o, &factor, "cs1/use", &[b"otp"]);
    let first_mac = mac(proof_key.as_slice(), &subject);
    let second_mac = mac(use_key.as_slice(), &subject);
    let (first, second) = (
        crockford::encode(&first_mac, 4),
        crockford::encode(&second_mac, 4),
    );
    let code = format!("{first}{second}");
    let check = crockford::check_character(&code);
    Password {
        what: what.to_owned(),
        typed,
        method: 1,
        step,
        o: hex(o),
        factor: hex(factor),
        subject: Hex(subject),
        proof_key: hex(proof_key.as_slice()),
        first_mac: hex(first_mac),
        first_part: first,
        use_key: hex(use_key.as_slice()),
        second_mac: hex(second_mac),
        second_part: second,
        shown: format!("{code}{check}"),
        check: check.to_string(),
    }
}

fn refused_texts(good: &Wire) -> Vec<RefusedText> {
    let coded = |bytes: &[u8]| format!("CS1:{}", base45::encode(bytes));
    let wire = good.bytes();
    let cases: Vec<(&str, String)> = vec![
        ("nothing after CS1:", "CS1:".to_owned()),
        (
            "a character outside the alphabet",
            coded(&wire).replace("CS1:", "CS1:a"),
        ),
        ("lower case", coded(&wire).replace("CS1:", "cs1:")),
        ("a group beyond its range", "CS1:GGW".to_owned()),
        (
            "one character left over",
            format!("{}0", coded(&wire[..wire.len() / 2 * 2])),
        ),
        ("a byte more", coded(&[wire.as_slice(), &[0]].concat())),
        ("a byte less", coded(&wire[..wire.len() - 1])),
        ("a signature alone", coded(&[0; 64])),
        ("less than a signature", coded(&[0; 63])),
        ("601 bytes", coded(&[0; 601])),
        (
            "another message of the server",
            coded(&Wire::sign(&fixtures::server(), e("cs1/time", &[b"", b"", b""])).bytes()),
        ),
    ];
    let case = |(what, text): (&str, String)| RefusedText {
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

pub(crate) fn make() -> Challenges {
    let (id, nonce): ([u8; 16], [u8; 16]) = (bytes("id of the challenge"), bytes("n16"));
    let device_id = fixtures::device_id();
    let (issued_at, expires_at) = (fixtures::NOW, fixtures::NOW + 300);
    let context = e("cs1/context", &[&[&[1][..], b"Valletta, Malta"].concat()]);
    let body = e(
        "cs1/challenge",
        &[
            &id,
            &[1],
            &device_id,
            &fixtures::ORIGIN,
            &"Tax portal",
            &context,
            &issued_at.to_be_bytes(),
            &expires_at.to_be_bytes(),
            &nonce,
            b"",
            b"",
        ],
    );
    let wire = Wire::sign(&fixtures::server(), body);
    let digits = "048213579602";
    let subject = || e("cs1/otp", &[&device_id, &[1], &Hash32::of(&wire.body.0).0]);
    let typed = e("cs1/otp-typed", &[&device_id, &[1], &digits]);
    let (right, wrong) = (fixtures::pin_key(), fixtures::wrong_pin_key());
    Challenges {
        section: "5".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        server_key: KeyPair::of(&fixtures::server()),
        passwords: vec![
            password("the right PIN", 3, right, subject(), false),
            password("the same a step later", 4, right, subject(), false),
            password(
                "the last step that the server tries from step 0",
                16,
                right,
                subject(),
                false,
            ),
            password(
                "a wrong PIN: only the second part differs",
                3,
                wrong,
                subject(),
                false,
            ),
            password("the digits typed", 3, right, typed, true),
        ],
        refused_texts: refused_texts(&wire),
        challenge: Challenge {
            id: hex(id),
            kind: 1,
            device_id: hex(device_id),
            server_origin: fixtures::ORIGIN.to_owned(),
            service: "Tax portal".to_owned(),
            context: Hex(context),
            issued_at,
            expires_at,
            nonce: hex(nonce),
            qr_text: format!("CS1:{}", base45::encode(wire.bytes())),
            challenge: wire,
            digits: digits.to_owned(),
        },
    }
}
