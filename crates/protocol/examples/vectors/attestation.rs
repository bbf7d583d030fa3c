//! protocol.md §3.7: the challenge, and attestations of a T with the result of the server's check.

use testkit::attestation::{
    APP_ID, AndroidStatement, AppAttestStatement, Authority, Dates, PACKAGE, SIGNER, chain,
    chain_by_ordinary_key, chain_with, long_chain, object,
};

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};
use countersign_protocol::keys::{PublicKey, Sign as _, SoftwareKey};

record! {
    Attestations {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        eid: Hex,
        challenge: Hex,
        /// The answer to a claim without an attestation.
        attest: Wire,
        now: u64,
        android: Android,
        app_attest: AppAttest,
        /// Attestations without a statement.
        none: Vec<NoAttestation>,
        /// Attestations that no message may contain.
        refused: Vec<RefusedAttestation>,
    }
    Android {
        /// The configured root, in DER.
        root: Hex,
        package: String,
        /// SHA-256 of the certificate that signs the app.
        signer: Hex,
        cases: Vec<AndroidCase>,
    }
    AndroidCase {
        name: String,
        /// The list of revoked certificates, as it is published.
        revoked: String,
        certificates: Vec<Hex>,
        /// The field of the claim.
        attestation: Hex,
        result: String,
    }
    AppAttest {
        root: Hex,
        app_id: String,
        /// The bytes that the app hashes for its key of App Attest.
        client_data: Hex,
        cases: Vec<AppAttestCase>,
    }
    AppAttestCase { name: String, key_id: Hex, object: Hex, attestation: Hex, result: String }
    NoAttestation { name: String, attestation: Hex, result: String }
    RefusedAttestation { name: String, attestation: Hex, error: String }
}

const ROOT: Authority = Authority {
    name: "Root of the vectors",
    scalar: 0x51,
    serial: 0x00A1,
};
const OTHER_ROOT: Authority = Authority {
    name: "Another root",
    scalar: 0x52,
    serial: 0x00A2,
};
/// A root with the configured name and another key.
const FALSE_ROOT: Authority = Authority {
    name: ROOT.name,
    scalar: 0x53,
    serial: ROOT.serial,
};
const NOTHING_REVOKED: &str = r#"{"entries": {}}"#;
const EXPIRED: Dates = Dates {
    from: 2_020,
    until: 2_021,
};

fn challenge() -> [u8; 32] {
    bytes("challenge of the attestation")
}

fn key() -> PublicKey {
    fixtures::device().public_key()
}

fn other_key() -> PublicKey {
    SoftwareKey::from_scalar(&[9; 32])
        .expect("a scalar of the group")
        .public_key()
}

fn android(name: &str, certificates: Vec<Vec<u8>>, result: &str) -> AndroidCase {
    let mut fields: Vec<&dyn AsRef<[u8]>> = vec![&[1]];
    fields.extend(certificates.iter().map(|one| one as &dyn AsRef<[u8]>));
    AndroidCase {
        name: name.to_owned(),
        revoked: NOTHING_REVOKED.to_owned(),
        attestation: Hex(e("cs1/attestation", &fields)),
        certificates: certificates.into_iter().map(Hex).collect(),
        result: result.to_owned(),
    }
}

fn revoked(list: &str, result: &str) -> AndroidCase {
    let certificates = chain(&ROOT, &key(), &AndroidStatement::good(&challenge()));
    AndroidCase {
        revoked: list.to_owned(),
        ..android(&format!("list {list}"), certificates, result)
    }
}

/// A chain with a statement that a test changes.
fn stated(name: &str, result: &str, change: impl FnOnce(&mut AndroidStatement)) -> AndroidCase {
    let mut statement = AndroidStatement::good(&challenge());
    change(&mut statement);
    android(name, chain(&ROOT, &key(), &statement), result)
}

fn chains() -> Vec<AndroidCase> {
    let (t, good) = (key(), AndroidStatement::good(&challenge()));
    let whole = chain(&ROOT, &t, &good);
    let placed = |statements: &[Option<&AndroidStatement>]| {
        chain_with(&ROOT, &t, statements, Dates::default())
    };
    let dated = |dates| chain_with(&ROOT, &t, &[Some(&good)], dates);
    let future = Dates {
        from: 2_050,
        until: 2_060,
    };
    let mut twisted = whole.clone();
    let last = twisted[0].len() - 1;
    twisted[0][last] ^= 1;
    let mut longer = whole.clone();
    longer[0].push(0);
    let mut shorter = whole.clone();
    shorter[1].truncate(100);
    vec![
        android("good", whole.clone(), "secure-element"),
        android("without the root", whole[..2].to_vec(), "secure-element"),
        android(
            "six certificates",
            long_chain(&ROOT, &t, &good, 4),
            "secure-element",
        ),
        android(
            "another root",
            chain(&OTHER_ROOT, &t, &good),
            "unknown-root",
        ),
        android("the root alone", whole[2..].to_vec(), "unknown-root"),
        android(
            "a false root of the same name",
            chain(&FALSE_ROOT, &t, &good),
            "broken-chain",
        ),
        android(
            "a certificate is missing",
            vec![whole[0].clone(), whole[2].clone()],
            "broken-chain",
        ),
        android(
            "the wrong order",
            vec![whole[1].clone(), whole[0].clone()],
            "unknown-root",
        ),
        android("a signature with another bit", twisted, "broken-chain"),
        android(
            "signed by a key that is no authority",
            chain_by_ordinary_key(&ROOT, &t, &good),
            "broken-chain",
        ),
        android("a byte after a certificate", longer, "unreadable"),
        android("a certificate cut short", shorter, "unreadable"),
        android("expired", dated(EXPIRED), "expired"),
        android("not valid yet", dated(future), "expired"),
        android("no statement", placed(&[]), "misplaced"),
        android(
            "the statement in the wrong certificate",
            placed(&[None, Some(&good)]),
            "misplaced",
        ),
        android(
            "a second statement nearer the root",
            placed(&[Some(&good), Some(&good)]),
            "misplaced",
        ),
        android(
            "another key",
            chain(&ROOT, &other_key(), &good),
            "other-key",
        ),
        revoked(
            r#"{"entries": {"c0ffee": {"status": "REVOKED", "reason": "KEY_COMPROMISE"}}}"#,
            "revoked",
        ),
        revoked(
            r#"{"entries": {"00C0FFEE": {"status": "SUSPENDED"}}}"#,
            "revoked",
        ),
        revoked(r#"{"entries": {"a1": {"status": "REVOKED"}}}"#, "revoked"),
        revoked(
            r#"{"entries": {"c0ffef": {"status": "REVOKED"}}}"#,
            "secure-element",
        ),
    ]
}

fn statements() -> Vec<AndroidCase> {
    let value = vec![2, 1, 0];
    let many = |count: u32| (0..count).map(|at| (1_000 + at, value.clone())).collect();
    vec![
        stated("in the trusted environment", "trusted-environment", |s| {
            (s.attestation_level, s.key_level) = (1, 1);
        }),
        stated("an older version", "secure-element", |s| s.version = 3),
        stated("a version that is not documented", "version", |s| {
            s.version = 500
        }),
        stated("another challenge", "challenge", |s| s.challenge[31] ^= 1),
        stated("a longer challenge", "challenge", |s| s.challenge.push(0)),
        stated("no challenge", "challenge", |s| s.challenge.clear()),
        stated("software", "software", |s| {
            (s.attestation_level, s.key_level) = (0, 0)
        }),
        stated("a statement by software", "software", |s| {
            s.attestation_level = 0
        }),
        stated("a key in software", "software", |s| s.key_level = 0),
        stated("a key that is weaker than the statement", "software", |s| {
            s.key_level = 1
        }),
        stated("an unknown level", "software", |s| {
            (s.attestation_level, s.key_level) = (3, 3)
        }),
        stated("unlocked", "boot", |s| s.boot = Some((false, 0))),
        stated("a system signed by somebody else", "boot", |s| {
            s.boot = Some((true, 1))
        }),
        stated("a system that was not verified", "boot", |s| {
            s.boot = Some((true, 2))
        }),
        stated("no state of the boot", "boot", |s| s.boot = None),
        stated("a state of the boot by software", "boot", |s| {
            s.boot_in_software = true
        }),
        stated("a key that also decrypts", "key-properties", |s| {
            s.purposes = vec![2, 1]
        }),
        stated("a key that attests", "key-properties", |s| {
            s.purposes = vec![7]
        }),
        stated("an RSA key", "key-properties", |s| s.algorithm = 1),
        stated("an imported key", "key-properties", |s| s.origin = 2),
        stated("a key for all apps", "key-properties", |s| {
            s.all_applications = true
        }),
        stated("another package", "app", |s| {
            s.packages = vec!["eu.countersign.app2".into()]
        }),
        stated("two packages", "app", |s| {
            s.packages.push("eu.countersign.other".into())
        }),
        stated("no package", "app", |s| s.packages.clear()),
        stated("another signer", "app", |s| s.signers = vec![[0x15; 32]]),
        stated("one signer more", "app", |s| s.signers.push([0x15; 32])),
        stated("no signer", "app", |s| s.signers.clear()),
        stated("a value of an unknown tag", "secure-element", |s| {
            s.more = many(1)
        }),
        stated("sixty-four values", "secure-element", |s| s.more = many(56)),
        stated("sixty-five values", "unreadable", |s| s.more = many(57)),
        stated("a value twice", "unreadable", |s| {
            s.more = [many(1), many(1)].concat()
        }),
        stated("a value that is not DER", "unreadable", |s| {
            s.more = vec![(1_000, vec![2, 9, 0])]
        }),
    ]
}

fn client_data() -> Vec<u8> {
    e("cs1/attested", &[&challenge(), &key().as_bytes()])
}

fn app_attest(name: &str, (key_id, object): ([u8; 32], Vec<u8>), result: &str) -> AppAttestCase {
    AppAttestCase {
        name: name.to_owned(),
        attestation: Hex(e("cs1/attestation", &[&[2], &key_id, &object])),
        key_id: hex(key_id),
        object: Hex(object),
        result: result.to_owned(),
    }
}

fn app_attest_cases() -> Vec<AppAttestCase> {
    let stated = |name: &str, result: &str, change: &dyn Fn(&mut AppAttestStatement)| {
        let mut statement = AppAttestStatement::good(client_data());
        change(&mut statement);
        app_attest(name, object(&ROOT, &statement), result)
    };
    let good = AppAttestStatement::good(client_data());
    let (key_id, whole) = object(&ROOT, &good);
    let other_challenge = e("cs1/attested", &[&[0; 32], &key().as_bytes()]);
    let other_key = e("cs1/attested", &[&challenge(), &other_key().as_bytes()]);
    let development = *b"appattestdevelop";
    let nested = [vec![0x81; 200], vec![0]].concat();
    vec![
        stated("good", "app-attest", &|_| ()),
        app_attest("another root", object(&OTHER_ROOT, &good), "unknown-root"),
        app_attest(
            "a false root of the same name",
            object(&FALSE_ROOT, &good),
            "broken-chain",
        ),
        stated("expired", "expired", &|s| s.dates = EXPIRED),
        stated("another challenge", "challenge", &|s| {
            s.client_data.clone_from(&other_challenge)
        }),
        stated("another key", "challenge", &|s| {
            s.client_data.clone_from(&other_key)
        }),
        stated("another app", "app", &|s| {
            s.app_id = "AB12CD34EF.eu.countersign.other".into()
        }),
        stated("an app of a developer", "app", &|s| s.aaguid = development),
        stated("a key that was used", "key-properties", &|s| s.counter = 1),
        stated("the nonce in the wrong certificate", "misplaced", &|s| {
            s.nonce_in_authority = true
        }),
        stated("another format", "unreadable", &|s| {
            s.format = "packed".into()
        }),
        app_attest("another key id", ([7; 32], whole.clone()), "other-key"),
        app_attest(
            "a byte after the object",
            (key_id, [&whole[..], &[0]].concat()),
            "unreadable",
        ),
        app_attest(
            "cut short",
            (key_id, whole[..whole.len() - 1].to_vec()),
            "unreadable",
        ),
        app_attest("nested too deep", (key_id, nested), "unreadable"),
        app_attest("empty", (key_id, Vec::new()), "unreadable"),
    ]
}

fn refused() -> Vec<RefusedAttestation> {
    let case = |name: &str, fields: &[&dyn AsRef<[u8]>], error: &str| RefusedAttestation {
        name: name.to_owned(),
        attestation: Hex(e("cs1/attestation", fields)),
        error: error.to_owned(),
    };
    let one: [u8; 1] = [0x30];
    vec![
        case(
            "a chain of seven certificates",
            &[&[1], &one, &one, &one, &one, &one, &one, &one],
            "wrong-count",
        ),
        case("a chain without certificates", &[&[1]], "wrong-count"),
        case(
            "a certificate of 4,097 bytes",
            &[&[1], &vec![0; 4_097]],
            "too-large",
        ),
        case(
            "an object of 10,241 bytes",
            &[&[2], &[0; 32], &vec![0; 10_241]],
            "too-large",
        ),
        case("a key id of 31 bytes", &[&[2], &[0; 31], &one], "bad-field"),
        case("a statement beside none", &[&[3], &one], "wrong-count"),
        case("an unknown format", &[&[5]], "bad-field"),
        case("no format", &[], "wrong-count"),
    ]
}

pub(crate) fn make() -> Attestations {
    let eid: [u8; 16] = bytes("eid of the attestation");
    let none = |name: &str, format: u8, result: &str| NoAttestation {
        name: name.to_owned(),
        attestation: Hex(e("cs1/attestation", &[&[format]])),
        result: result.to_owned(),
    };
    let server = fixtures::server();
    let attest = e(
        "cs1/attest",
        &[
            &eid,
            &key().as_bytes(),
            &challenge(),
            &server.public_key().as_bytes(),
        ],
    );
    Attestations {
        section: "3.7".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        attest: Wire::sign(&server, attest),
        server_key: KeyPair::of(&server),
        eid: hex(eid),
        challenge: hex(challenge()),
        now: fixtures::NOW,
        android: Android {
            root: Hex(ROOT.root()),
            package: PACKAGE.to_owned(),
            signer: hex(SIGNER),
            cases: chains().into_iter().chain(statements()).collect(),
        },
        app_attest: AppAttest {
            root: Hex(ROOT.root()),
            app_id: APP_ID.to_owned(),
            client_data: Hex(client_data()),
            cases: app_attest_cases(),
        },
        none: vec![
            none("a platform without attestation", 3, "none-here"),
            none("a platform that failed", 4, "platform-failed"),
        ],
        refused: refused(),
    }
}
