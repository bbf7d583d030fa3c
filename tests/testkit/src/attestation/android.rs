//! Key attestation of Android.

use protocol::keys::PublicKey;

use super::{
    PACKAGE, SIGNER,
    asn1::{boolean, enumerated, explicit, null, number, octets, sequence, set},
    authority::{Authority, Dates},
};

const KEY_DESCRIPTION: &[u64] = &[1, 3, 6, 1, 4, 1, 11_129, 2, 1, 17];

/// The tag of the state of the boot.
const ROOT_OF_TRUST: u32 = 704;

/// A statement about a key: one that the server accepts, unless a test changes it.
#[derive(Clone, Debug)]
pub struct AndroidStatement {
    /// The version of the statement.
    pub version: u64,
    /// The holder of the key that signs the statement: 0 software, 1 trusted environment, 2 `StrongBox`.
    pub attestation_level: u8,
    /// The holder of the key.
    pub key_level: u8,
    /// The challenge.
    pub challenge: Vec<u8>,
    /// The purposes; 2 is signing.
    pub purposes: Vec<u64>,
    /// The algorithm; 3 is an elliptic curve.
    pub algorithm: u64,
    /// The origin; 0 is generated in the hardware.
    pub origin: u64,
    /// Whether all apps may use the key.
    pub all_applications: bool,
    /// Whether the boot loader is locked, and the state of the boot (0 is verified); `None` if the hardware does not know.
    pub boot: Option<(bool, u8)>,
    /// Whether the state of the boot stands among the values that software enforces.
    pub boot_in_software: bool,
    /// The packages of the app.
    pub packages: Vec<String>,
    /// SHA-256 of the certificates that sign the app.
    pub signers: Vec<[u8; 32]>,
    /// More values that the hardware enforces, by their tags.
    pub more: Vec<(u32, Vec<u8>)>,
}

impl AndroidStatement {
    /// A statement for this challenge that the server accepts.
    #[must_use]
    pub fn good(challenge: &[u8]) -> Self {
        Self {
            version: 300,
            attestation_level: 2,
            key_level: 2,
            challenge: challenge.to_vec(),
            purposes: vec![2],
            algorithm: 3,
            origin: 0,
            all_applications: false,
            boot: Some((true, 0)),
            boot_in_software: false,
            packages: vec![PACKAGE.to_owned()],
            signers: vec![SIGNER],
            more: Vec::new(),
        }
    }

    /// `KeyDescription` in DER.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let packages: Vec<Vec<u8>> = self
            .packages
            .iter()
            .map(|name| sequence(&[octets(name.as_bytes()), number(12)]))
            .collect();
        let signers: Vec<Vec<u8>> = self.signers.iter().map(|one| octets(one)).collect();
        let app = sequence(&[set(&packages), set(&signers)]);
        let boot = self.boot.map(|(locked, state)| {
            let fields = [
                octets(&[0xB0; 32]),
                boolean(locked),
                enumerated(state),
                octets(&[0xB1; 32]),
            ];
            explicit(ROOT_OF_TRUST, &sequence(&fields))
        });
        let (boot_by_software, boot_by_hardware) = if self.boot_in_software {
            (boot, None)
        } else {
            (None, boot)
        };
        let mut software = vec![explicit(701, &number(1_700_000_000_000))];
        software.extend(boot_by_software);
        software.push(explicit(709, &octets(&app)));
        let purposes: Vec<Vec<u8>> = self.purposes.iter().map(|one| number(*one)).collect();
        let mut hardware = vec![
            explicit(1, &set(&purposes)),
            explicit(2, &number(self.algorithm)),
            explicit(3, &number(256)),
            explicit(5, &set(&[number(4)])),
            explicit(10, &number(1)),
            explicit(503, &null()),
        ];
        if self.all_applications {
            hardware.push(explicit(600, &null()));
        }
        hardware.push(explicit(702, &number(self.origin)));
        hardware.extend(boot_by_hardware);
        hardware.extend(self.more.iter().map(|(tag, value)| explicit(*tag, value)));
        sequence(&[
            number(self.version),
            enumerated(self.attestation_level),
            number(self.version),
            enumerated(self.key_level),
            octets(&self.challenge),
            octets(&[]),
            sequence(&software),
            sequence(&hardware),
        ])
    }
}

/// The batch key between root and statement.
const BATCH: Authority = Authority {
    name: "Batch key of a test",
    scalar: 0x62,
    serial: 0x00C0_FFEE,
};

/// The chain of a phone, root last: the root, a batch key, the key with its statement.
#[must_use]
pub fn chain(root: &Authority, key: &PublicKey, statement: &AndroidStatement) -> Vec<Vec<u8>> {
    chain_with(root, key, &[Some(statement)], Dates::default())
}

/// A chain whose certificates have these statements, the one of the key first and the one of the batch key second. `dates` are
/// those of the batch key.
///
/// # Panics
/// If there are more than two statements.
#[must_use]
pub fn chain_with(
    root: &Authority,
    key: &PublicKey,
    statements: &[Option<&AndroidStatement>],
    dates: Dates,
) -> Vec<Vec<u8>> {
    assert!(statements.len() <= 2, "the key and the batch key");
    let extensions = |at: usize| match statements.get(at) {
        Some(Some(statement)) => vec![(KEY_DESCRIPTION, statement.encode())],
        _ => Vec::new(),
    };
    // The phone sets the dates of the first certificate by its own clock.
    let unset = Dates {
        from: 1_970,
        until: 1_971,
    };
    vec![
        BATCH.issue("Android Keystore Key", key, unset, extensions(0)),
        root.issue_authority(&BATCH, dates, extensions(1)),
        root.root(),
    ]
}

/// Authorities between root and batch key.
const BETWEEN: [Authority; 4] = [
    Authority {
        name: "Intermediate 1 of a test",
        scalar: 0x71,
        serial: 0x00C0_DE01,
    },
    Authority {
        name: "Intermediate 2 of a test",
        scalar: 0x72,
        serial: 0x00C0_DE02,
    },
    Authority {
        name: "Intermediate 3 of a test",
        scalar: 0x73,
        serial: 0x00C0_DE03,
    },
    Authority {
        name: "Intermediate 4 of a test",
        scalar: 0x74,
        serial: 0x00C0_DE04,
    },
];

/// A chain with up to four authorities more between root and batch key, without the root: 2 to 6 certificates.
///
/// # Panics
/// If there are more than four.
#[must_use]
pub fn long_chain(
    root: &Authority,
    key: &PublicKey,
    statement: &AndroidStatement,
    more: usize,
) -> Vec<Vec<u8>> {
    let mut issuer = *root;
    let mut upper = Vec::new();
    for next in BETWEEN[..more].iter().chain([&BATCH]) {
        upper.push(issuer.issue_authority(next, Dates::default(), Vec::new()));
        issuer = *next;
    }
    upper.reverse();
    let statement = vec![(KEY_DESCRIPTION, statement.encode())];
    let first = BATCH.issue("Android Keystore Key", key, Dates::default(), statement);
    std::iter::once(first).chain(upper).collect()
}

/// A chain whose batch key is an ordinary key: its certificate says that it is no authority.
#[must_use]
pub fn chain_by_ordinary_key(
    root: &Authority,
    key: &PublicKey,
    statement: &AndroidStatement,
) -> Vec<Vec<u8>> {
    const BASIC_CONSTRAINTS: &[u64] = &[2, 5, 29, 19];
    let ordinary = vec![(BASIC_CONSTRAINTS, sequence(&[]))];
    let statement = vec![(KEY_DESCRIPTION, statement.encode())];
    vec![
        BATCH.issue("Android Keystore Key", key, Dates::default(), statement),
        root.issue(BATCH.name, &BATCH.public_key(), Dates::default(), ordinary),
    ]
}
