//! App Attest of Apple.

use protocol::{
    ids::Hash32,
    keys::{PublicKey, Sign as _, SoftwareKey},
};

use super::{
    APP_ID,
    asn1::{explicit, octets, sequence},
    authority::{Authority, Dates},
};

const NONCE: &[u64] = &[1, 2, 840, 113_635, 100, 8, 2];

/// A statement of App Attest: one that the server accepts, unless a test changes it.
#[derive(Clone, Debug)]
pub struct AppAttestStatement {
    /// The bytes that the app has hashed.
    pub client_data: Vec<u8>,
    /// The app's id.
    pub app_id: String,
    /// The number of uses of the key.
    pub counter: u32,
    /// The environment.
    pub aaguid: [u8; 16],
    /// The format of the object.
    pub format: String,
    /// The dates of both certificates.
    pub dates: Dates,
    /// Whether the nonce stands in the certificate of the authority.
    pub nonce_in_authority: bool,
}

impl AppAttestStatement {
    /// A statement for this client data that the server accepts.
    #[must_use]
    pub fn good(client_data: Vec<u8>) -> Self {
        Self {
            client_data,
            app_id: APP_ID.to_owned(),
            counter: 0,
            aaguid: *b"appattest\0\0\0\0\0\0\0",
            format: "apple-appattest".to_owned(),
            dates: Dates::default(),
            nonce_in_authority: false,
        }
    }
}

const AUTHORITY: Authority = Authority {
    name: "App Attestation CA of a test",
    scalar: 0x63,
    serial: 0x00CA_FE01,
};

/// The key of App Attest that makes the statement.
fn key() -> PublicKey {
    SoftwareKey::from_scalar(&[0x64; 32]).unwrap().public_key()
}

/// The id of the key, and the attestation object.
#[must_use]
pub fn object(root: &Authority, statement: &AppAttestStatement) -> ([u8; 32], Vec<u8>) {
    let key = key();
    let id = Hash32::of(key.as_bytes()).0;
    let mut auth_data = Hash32::of(statement.app_id.as_bytes()).0.to_vec();
    auth_data.push(0x40);
    auth_data.extend_from_slice(&statement.counter.to_be_bytes());
    auth_data.extend_from_slice(&statement.aaguid);
    auth_data.extend_from_slice(&32_u16.to_be_bytes());
    auth_data.extend_from_slice(&id);
    // The key in CBOR, RFC 9052: EC2, ES256, P-256, x, y.
    auth_data.extend_from_slice(&[0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21]);
    auth_data.extend_from_slice(&bytes(&key.as_bytes()[1..33]));
    auth_data.push(0x22);
    auth_data.extend_from_slice(&bytes(&key.as_bytes()[33..]));
    let hash = Hash32::of(&statement.client_data).0;
    let nonce = Hash32::of(&[&auth_data[..], &hash].concat()).0;
    let extension = || vec![(NONCE, sequence(&[explicit(1, &octets(&nonce))]))];
    let (first, second) = if statement.nonce_in_authority {
        (Vec::new(), extension())
    } else {
        (extension(), Vec::new())
    };
    let first = AUTHORITY.issue("key of App Attest", &key, statement.dates, first);
    let second = root.issue_authority(&AUTHORITY, statement.dates, second);
    let chain = [vec![0x82], bytes(&first), bytes(&second)].concat();
    let inner = [
        vec![0xA2],
        text("x5c"),
        chain,
        text("receipt"),
        bytes(&[0x55; 64]),
    ]
    .concat();
    let object = [
        vec![0xA3],
        text("fmt"),
        text(&statement.format),
        text("attStmt"),
        inner,
        text("authData"),
        bytes(&auth_data),
    ]
    .concat();
    (id, object)
}

/// A byte string in CBOR.
fn bytes(content: &[u8]) -> Vec<u8> {
    [head(0x40, content.len()), content.to_vec()].concat()
}

/// A text in CBOR.
fn text(content: &str) -> Vec<u8> {
    [head(0x60, content.len()), content.as_bytes().to_vec()].concat()
}

fn head(kind: u8, length: usize) -> Vec<u8> {
    match u8::try_from(length) {
        Ok(short @ 0..=23) => vec![kind | short],
        Ok(byte) => vec![kind | 24, byte],
        Err(_) => {
            let length = u16::try_from(length).unwrap();
            [&[kind | 25][..], &length.to_be_bytes()].concat()
        }
    }
}
