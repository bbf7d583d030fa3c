//! Secret types: they wipe themselves, and nothing copies, prints or serialises them.

use crate::{
    assert_no_faults, root,
    sources::{Source, sources, types_with_bytes, wiping_types},
};

/// Source folders of products. A type in them that implements `ZeroizeOnDrop` is a secret.
const PRODUCTS: &[&str] = &[
    "crates/protocol/src",
    "crates/authenticator/src",
    "crates/server/src",
    "crates/device-key/src",
    "src-tauri/src",
];

/// Traits that would copy, print or serialise a secret, or compare it in variable time.
const FORBIDDEN_SECRET_TRAITS: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "Display",
    "Serialize",
    "PartialEq",
    "Eq",
    "Hash",
    "PartialOrd",
    "TS",
];

/// Types that hold bytes and do not wipe them, with the reason. Every other type that holds bytes is a secret.
const NOT_SECRET: &[(&str, &[&str])] = &[
    (
        "an identifier, a hash, or a public key",
        &[
            "AccountId",
            "AuditHash",
            "NetworkPseudonym",
            "ServiceSignInId",
            "AttemptKey",
            "HashedToken",
            "HumanCheck",
            "LimitKey",
            "NetworkKey",
            "ParticipationId",
            "PublicKey",
            "ReportSignIn",
            "SessionId",
            "SessionSummary",
            "StreamKey",
            "Topic",
        ],
    ),
    (
        "a name, a path or an address that is shown",
        &[
            "RangeService",
            "SignOutPage",
            "Email",
            "PersonName",
            "Target",
            "Text",
        ],
    ),
    (
        "signed, sent or received as it is",
        &[
            "BindingCode",
            "ServicePost",
            "ServicePostPage",
            "Finish",
            "HistoryQuestion",
            "Inbox",
            "Issue",
            "NewParticipation",
            "Opaque",
            "OtpSubject",
            "Outgoing",
            "Participation",
            "Request",
            "RequestRow",
            "Signature",
            "SignedBytes",
            "Transcript",
            "WrappedKeys",
        ],
    ),
    (
        "its secrets are fields that wipe themselves; its bytes are public",
        &[
            "EnrolmentCode",
            "EnrolmentState",
            "FinishingEnrolment",
            "State",
            "Unanswered",
        ],
    ),
    (
        "context or values that page and phone show",
        &[
            "CanonicalValue",
            "Challenge",
            "HistoryEntry",
            "OverdueKind",
            "PasswordlessRow",
            "PasswordlessSignIn",
            "Telling",
            "TransactionBody",
            "TypedDigits",
        ],
    ),
    (
        "sealed, or public columns beside sealed ones",
        &[
            "Columns",
            "Header",
            "SealedEpoch",
            "SealedValue",
            "SealedVault",
            "StoredEndpoint",
        ],
    ),
    (
        "names a key of the platform without its bytes",
        &["CheckTarget", "CreatedKey"],
    ),
    (
        "an attestation, its certificates and its challenge",
        &[
            "AfterClaim",
            "AppAttestation",
            "Attestation",
            "AttestationObject",
            "AuthData",
            "ChainCertificate",
            "KeyDescription",
            "Serial",
            "Statement",
        ],
    ),
    ("wipes its values in its own `Drop`", &["Fields"]),
    ("the operator's database of places", &["Places"]),
    ("a test double", &["MemorySecretState", "MemoryVault"]),
];

#[test]
fn secret_type_then_it_implements_no_forbidden_trait() {
    let all: Vec<Source> = PRODUCTS
        .iter()
        .flat_map(|folder| sources(&root().join(folder)))
        .collect();
    let secrets: Vec<_> = all.iter().flat_map(wiping_types).collect();
    assert!(
        secrets.len() > 5,
        "the scan found too few secret types: {secrets:?}"
    );
    assert_no_faults(secrets.iter().flat_map(|secret| {
        FORBIDDEN_SECRET_TRAITS.iter().flat_map(|never| {
            let derived = secret
                .derives
                .iter()
                .any(|derive| derive == never)
                .then(|| format!("{}: {} derives {never}", secret.place, secret.name));
            let written = all.iter().filter_map(|source| {
                let line = source.implements(never, &secret.name)?;
                Some(format!("{line}: implements {never} for {}", secret.name))
            });
            derived.into_iter().chain(written).collect::<Vec<_>>()
        })
    }));
}

#[test]
fn p10_type_holds_bytes_then_it_wipes_itself_or_is_listed_as_no_secret() {
    let all: Vec<Source> = PRODUCTS
        .iter()
        .flat_map(|folder| sources(&root().join(folder)))
        .collect();
    let secrets: Vec<String> = all.iter().flat_map(wiping_types).map(|t| t.name).collect();
    let holders: Vec<_> = all.iter().flat_map(types_with_bytes).collect();
    let listed = |name: &str| NOT_SECRET.iter().any(|(_, names)| names.contains(&name));
    let unwiped = holders.iter().filter_map(|(name, place)| {
        let known = secrets.contains(name) || listed(name);
        (!known).then(|| format!("{place}: {name} holds bytes, neither wipes itself nor is listed"))
    });
    let outdated = NOT_SECRET
        .iter()
        .flat_map(|(_, names)| *names)
        .filter_map(|name| {
            let found = holders.iter().any(|(holder, _)| holder == name);
            let wrong = !found || secrets.iter().any(|secret| secret == name);
            wrong.then(|| format!("{name} is listed, and is a secret or holds no bytes"))
        });
    let skipped = all.iter().flat_map(|source| {
        let places = source.places_of("zeroize(skip)");
        places
            .into_iter()
            .map(|place| format!("{place}: a field that is not wiped"))
    });
    assert_no_faults(unwiped.chain(outdated).chain(skipped));
}
