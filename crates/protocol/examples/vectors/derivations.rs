//! protocol.md §1.3 and §2: each derivation once, with its inputs.

use countersign_protocol::{
    derive::{hkdf, mac, seal},
    ids::Hash32,
    keys::{Sign, SoftwareKey},
};

use super::{
    fixtures,
    json::{Hex, KeyPair, e, hex, record},
    seed::{self, bytes},
};

record! {
    Derivations {
        section: String,
        origin: String,
        hkdf: Vec<Hkdf>,
        mac: Vec<Mac>,
        aes_256_gcm: Vec<Seal>,
        ecdsa: Vec<Ecdsa>,
    }
    Hkdf { name: String, salt: Hex, ikm: Hex, label: String, fields: Vec<Hex>, info: Hex, output: Hex }
    Mac { name: String, key: Hex, message: Hex, output: Hex }
    Seal { key: Hex, nonce: Hex, plain: Hex, aad: Hex, sealed: Hex }
    Ecdsa { key: KeyPair, message: Hex, message_hash: Hex, signature: Hex, valid: bool }
}

fn derived<const N: usize>(
    name: &str,
    salt: &[u8],
    ikm: &[u8],
    label: &str,
    fields: &[&[u8]],
) -> Hkdf {
    let dynamic: Vec<&dyn AsRef<[u8]>> = fields.iter().map(|f| f as &dyn AsRef<[u8]>).collect();
    Hkdf {
        name: name.to_owned(),
        salt: hex(salt),
        ikm: hex(ikm),
        label: label.to_owned(),
        fields: fields.iter().map(hex).collect(),
        info: Hex(e(label, &dynamic)),
        output: hex(hkdf::<N>(salt, ikm, label, fields).as_slice()),
    }
}

fn signatures() -> Vec<Ecdsa> {
    let case = |key: &SoftwareKey, message: &[u8], signature: [u8; 64], valid| Ecdsa {
        key: KeyPair::of(key),
        message: hex(message),
        message_hash: hex(Hash32::of(message).0),
        signature: hex(signature),
        valid,
    };
    let key = fixtures::server();
    let Ok(good) = key.sign(b"sample");
    let mut changed = good.0;
    changed[63] ^= 1;
    vec![
        case(&key, b"sample", good.0, true),
        case(&key, b"sample", mirrored(&good.0), true),
        case(&key, b"simple", good.0, false),
        case(&fixtures::device(), b"sample", good.0, false),
        case(&key, b"sample", changed, false),
        case(&key, b"sample", [0; 64], false),
        case(&key, b"sample", [0xFF; 64], false),
    ]
}

/// The same signature with n - s. It is equally valid, so a signature cannot serve as an identifier.
fn mirrored(signature: &[u8; 64]) -> [u8; 64] {
    const ORDER: [u8; 32] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xFF, 0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63,
        0x25, 0x51,
    ];
    let mut out = *signature;
    let mut borrow = 0;
    for i in (0..32).rev() {
        let difference = i16::from(ORDER[i]) - i16::from(signature[32 + i]) - borrow;
        borrow = i16::from(difference < 0);
        out[32 + i] = u8::try_from(difference + 256 * borrow).expect("a byte after the borrow");
    }
    out
}

pub(crate) fn make() -> Derivations {
    let (r, eid): ([u8; 16], [u8; 16]) =
        (bytes("r"), *hkdf(b"", &bytes::<16>("r"), "cs1/eid", &[]));
    let commitment = hkdf::<32>(&r, fixtures::PIN.as_bytes(), "cs1/pin-commit", &[&eid]);
    let (nonce, chain, factor) = (
        bytes::<32>("n_s"),
        fixtures::first_chain(),
        fixtures::pin_key(),
    );
    let base = hkdf::<32>(&chain, b"", "cs1/base", &[]);
    let fresh = bytes::<32>("N");
    Derivations {
        section: "1.3, 2, 3".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        hkdf: vec![
            derived::<16>("eid", b"", &r, "cs1/eid", &[]),
            derived::<16>("etok", b"", &r, "cs1/etok", &[]),
            derived::<32>("C", &r, fixtures::PIN.as_bytes(), "cs1/pin-commit", &[&eid]),
            derived::<32>(
                "wrap key",
                &nonce,
                commitment.as_slice(),
                "cs1/enrol-wrap",
                &[],
            ),
            derived::<32>(
                "proof key of P",
                &nonce,
                commitment.as_slice(),
                "cs1/enrol-proof",
                &[],
            ),
            derived::<32>(
                "mask of K_pin",
                &fixtures::device_secret(),
                fixtures::PIN.as_bytes(),
                "cs1/pin-mask",
                &[&fixtures::device_id()],
            ),
            derived::<32>("proof key", &chain, b"", "cs1/proof", &[]),
            derived::<32>("Use(approve)", &chain, &factor, "cs1/use", &[b"approve"]),
            derived::<32>("Use(otp)", &chain, &factor, "cs1/use", &[b"otp"]),
            derived::<32>("B", &chain, b"", "cs1/base", &[]),
            derived::<32>("next step", &chain, b"", "cs1/step", &[]),
            derived::<32>(
                "next epoch",
                base.as_slice(),
                &fresh,
                "cs1/chain",
                &[&1u64.to_be_bytes()],
            ),
        ],
        mac: vec![
            Mac {
                name: "RFC 4231, case 2".to_owned(),
                key: hex(b"Jefe"),
                message: hex(b"what do ya want for nothing?"),
                output: hex(mac(b"Jefe", b"what do ya want for nothing?")),
            },
            Mac {
                name: "over E".to_owned(),
                key: hex(chain),
                message: Hex(e("cs1/x", &[b"ab"])),
                output: hex(mac(&chain, &e("cs1/x", &[b"ab"]))),
            },
        ],
        aes_256_gcm: vec![Seal {
            key: hex(chain),
            nonce: hex(bytes::<12>("nonce of W")),
            plain: hex(b"plain"),
            aad: Hex(e("cs1/x", &[b"aad"])),
            sealed: Hex(seal(
                &chain,
                &bytes("nonce of W"),
                b"plain",
                &e("cs1/x", &[b"aad"]),
            )),
        }],
        ecdsa: signatures(),
    }
}
