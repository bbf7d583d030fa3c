//! P4: a million single-byte changes to signed content, none of which is accepted.
//!
//! A million exchanges over HTTP would take hours, so most changes go to the judging functions directly, with rows as the
//! store returns them. Ten thousand go over HTTP.

use std::{
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use ::server::domain::{
    account::AccountId,
    approval::{self, Fresh, Verdict},
    device::Device,
    epoch::Epochs,
    lockout::Lockout,
    otp,
    request::Request,
};
use futures_util::{StreamExt as _, stream};
use protocol::{
    chain::{ChainValue, KeyPurpose},
    form::{FieldRule, Schema, SchemaField},
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Nonce32, Position, RequestId, UnixSeconds},
    keys::{
        BadSignature, EnrolmentToken, FactorKey, PinCommitment, PublicKey, Sign as _, Signature,
        SoftwareKey, Verify,
    },
    messages::{
        self, Action, Answer, Approval, Approve, Challenge, Decision, DeviceState, FieldKind,
        KeyProtection, Line, Method, Name, Opaque, Outcome, Refusal, RequestKind,
    },
    origin::Origin,
    otp::{Otp, OtpMatch, OtpSubject},
    same_device::ReturnCode,
    signed::{Message as _, SignedBytes, Verified},
    text::Text,
    wrap::{self, Payload, WrapContext},
};

use crate::setup::{PIN, Setup};
use testkit::clock::now;
use testkit::phone::{ApprovalOptions, Reply, outcome, post, read};

const NOW: UnixSeconds = UnixSeconds(1_800_000_000);
const DEVICE: DeviceId = DeviceId([1; 16]);
const AT: Position = Position { epoch: 5, step: 0 };

static T_PUB: LazyLock<PublicKey> =
    LazyLock::new(|| SoftwareKey::from_scalar(&[9; 32]).unwrap().public_key());

/// The signed content in the tests of the judging functions.
const TRANSFERS: [[&str; 5]; 5] = [
    [
        "Zoë Müller",
        "123456789012",
        "1250.50",
        "2026-12-01",
        "Rent",
    ],
    [
        "Jānis Bērziņš",
        "99887766",
        "0.01",
        "2027-02-28",
        "Kafija & kūka",
    ],
    [
        "Γιώργος",
        "1234567890123456",
        "999999.99",
        "2026-11-30",
        "Ενοίκιο",
    ],
    [
        "Siobhán Ní Bhriain",
        "55554444333322",
        "73.99",
        "2026-12-24",
        "Bronntanas",
    ],
    ["A", "00000000", "1.00", "2028-02-29", "x"],
];
const LABELS: [&str; 5] = ["Recipient", "Account number", "Amount", "Date", "Purpose"];

fn chain() -> ChainValue {
    ChainValue::from_bytes([7; 32])
}

fn pin_key() -> FactorKey {
    FactorKey::from_bytes([8; 32])
}

fn device() -> Device {
    Device {
        id: DEVICE,
        account: AccountId([2; 16]),
        name: "Phone".into(),
        key: *T_PUB,
        protection: KeyProtection::Software,
        attestation: None,
        state: DeviceState::Active,
        epochs: Epochs::begin(AT.epoch, chain(), pin_key()),
        lockout: Lockout::default(),
        drifts: Vec::new(),
        inbox_seq: 1,
        created_at: NOW,
        last_used_at: None,
    }
}

/// The signature by T is taken as valid, since here the phone itself signs the changed content.
struct TSigned;

impl Verify for TSigned {
    fn verify(&self, _: &PublicKey, _: &[u8], _: &Signature) -> Result<(), BadSignature> {
        Ok(())
    }
}

fn request_bytes(values: &[&str]) -> Vec<u8> {
    let action = Action(
        LABELS
            .iter()
            .zip(values)
            .map(|(label, value)| (messages::Label::lossy(label), Line::lossy(value)))
            .collect(),
    );
    messages::Request {
        id: RequestId([3; 16]),
        kind: RequestKind::Transaction,
        device: DEVICE,
        origin: Origin::parse("https://login.example").unwrap(),
        service: Name::lossy("Demo Bank"),
        context: Opaque::default(),
        issued_at: NOW,
        expires_at: NOW.plus(120),
        nonce: Nonce32([4; 32]),
        match_len: 0,
        action: Opaque(action.encode()),
        return_url: Text::default(),
    }
    .encode()
}

fn request(bytes: &[u8]) -> Request {
    Request::new(
        RequestId([3; 16]),
        AccountId([2; 16]),
        DEVICE,
        RequestKind::Transaction,
        bytes.to_vec(),
        NOW,
    )
}

/// The approval that an honest phone makes for the bytes that it was shown.
fn approve(shown: &[u8]) -> Approval {
    let approve = Approve {
        device: DEVICE,
        epoch: AT.epoch,
        step: AT.step,
        request: Hash32::of(shown),
        decision: Decision::Approve,
        method: Method::Pin,
        match_code: Text::default(),
        fields: Opaque::default(),
    }
    .encode();
    Approval {
        chain_proof: Some(chain().proof_key().proof(&approve)),
        tag: Some(
            chain()
                .use_key(&pin_key(), KeyPurpose::Approve)
                .tag(&approve),
        ),
        approve: Opaque(approve),
    }
}

fn verified(approval: &Approval) -> Verified<Approval> {
    let wire = [approval.encode(), vec![0; 64]].concat();
    let unsigned = SignedBytes::from_wire(&wire).unwrap();
    unsigned.verify(&T_PUB, &TSigned).unwrap()
}

/// Whether the server accepts this approval for its own request.
fn accepted(bytes: &[u8], approval: &Approval) -> bool {
    let Ok(read) = Approve::parse(&approval.approve.0) else {
        return false;
    };
    let mut device = device();
    let fresh = Fresh {
        nonce: Nonce32([0; 32]),
        code: ReturnCode::from_bytes(&[0; 16]),
    };
    let verdict = approval::judge(
        &mut device,
        request(bytes),
        &verified(approval),
        &read,
        fresh,
        &mut |_| false,
        NOW,
    );
    matches!(verdict, Verdict::Answered(decided) if decided.answer.outcome == Outcome::Approved)
}

/// Every single byte in turn, changed to every other value.
fn single_changes(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    (0..bytes.len()).flat_map(move |at| {
        (1..=255u8).map(move |by| {
            let mut changed = bytes.to_vec();
            changed[at] ^= by;
            changed
        })
    })
}

/// Judges each change, on both cores. Returns how many there were.
fn none_accepted(
    changes: impl Iterator<Item = Vec<u8>>,
    accepts: impl Fn(&[u8]) -> bool + Sync,
) -> usize {
    let changes: Vec<Vec<u8>> = changes.collect();
    let accepted = AtomicUsize::new(0);
    thread::scope(|scope| {
        for half in changes.chunks(changes.len().div_ceil(2)) {
            let (accepts, accepted) = (&accepts, &accepted);
            scope.spawn(move || {
                let passed = half.iter().filter(|change| accepts(change)).count();
                accepted.fetch_add(passed, Ordering::Relaxed);
            });
        }
    });
    assert_eq!(accepted.into_inner(), 0, "of {}", changes.len());
    changes.len()
}

/// The phone is shown another request than the server's, or an attacker with T and without the PIN changes its approval.
#[test]
fn p4_half_a_million_single_changes_to_approvals_then_none_is_accepted() {
    let mut tried = 0;
    for values in &TRANSFERS {
        let bytes = request_bytes(values);
        let honest = approve(&bytes);
        assert!(accepted(&bytes, &honest), "the very bytes are accepted");
        // The shown content: service, origin, time, labels and values.
        tried += none_accepted(single_changes(&bytes), |shown| {
            accepted(&bytes, &approve(shown))
        });
        // The sent approval, under proofs that were made for another one.
        tried += none_accepted(single_changes(&honest.approve.0), |changed| {
            let approval = Approval {
                approve: Opaque(changed.to_vec()),
                chain_proof: honest.chain_proof,
                tag: honest.tag,
            };
            accepted(&bytes, &approval)
        });
        let proofs = [
            honest.chain_proof.unwrap().as_slice(),
            honest.tag.unwrap().as_slice(),
        ]
        .concat();
        tried += none_accepted(single_changes(&proofs), |changed| {
            let (chain_proof, tag) = changed.split_first_chunk::<16>().unwrap();
            let approval = Approval {
                approve: Opaque(honest.approve.0.clone()),
                chain_proof: Some(*chain_proof),
                tag: tag.try_into().ok(),
            };
            accepted(&bytes, &approval)
        });
    }
    assert!(tried > 500_000, "{tried}");
}

fn challenge(values: &[&str; 5]) -> (Vec<u8>, Vec<Vec<u8>>) {
    let kinds = [
        (FieldKind::Text, ""),
        (FieldKind::Digits, "[0-9]{8,16}"),
        (FieldKind::Amount, "EUR"),
        (FieldKind::Date, ""),
        (FieldKind::Text, ""),
    ];
    let schema: Vec<SchemaField> = kinds
        .iter()
        .zip(LABELS)
        .map(|((kind, rule), label)| SchemaField {
            kind: *kind,
            label: messages::Label::lossy(label),
            rule: FieldRule::lossy(rule),
        })
        .collect();
    let fields = schema
        .iter()
        .zip(values)
        .map(|(field, value)| field.canonical(value, '.').unwrap().as_bytes().to_vec())
        .collect();
    let bytes = Challenge {
        id: RequestId([3; 16]),
        kind: RequestKind::Transaction,
        device: DEVICE,
        origin: Origin::parse("https://login.example").unwrap(),
        service: Name::lossy("Demo Bank"),
        context: Opaque::default(),
        issued_at: NOW,
        expires_at: NOW.plus(300),
        nonce: Nonce16([4; 16]),
        schema: Opaque(Schema(schema).encode()),
        change: Opaque::default(),
    }
    .encode();
    (bytes, fields)
}

fn subject(challenge: &[u8], fields: &[Vec<u8>]) -> OtpSubject {
    let fields: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
    OtpSubject::challenge(DEVICE, Method::Pin, Hash32::of(challenge), &fields)
}

/// A code of 40 bits over typed values and a scanned challenge fits no other values and no other challenge.
#[test]
fn p4_half_a_million_single_changes_to_codes_and_wraps_then_none_is_accepted() {
    let mut tried = 0;
    for values in &TRANSFERS {
        let (bytes, fields) = challenge(values);
        let own = subject(&bytes, &fields);
        let fits = |subject: &OtpSubject| {
            let code = Otp::derive(&chain(), &pin_key(), subject);
            code.compare(&chain(), &pin_key(), &own) == OtpMatch::Right
        };
        assert!(fits(&own), "the very values are accepted");
        tried += none_accepted(single_changes(&bytes), |changed| {
            fits(&subject(changed, &fields))
        });
        for at in 0..fields.len() {
            tried += none_accepted(single_changes(&fields[at]), |changed| {
                let mut typed = fields.clone();
                typed[at] = changed.to_vec();
                fits(&subject(&bytes, &typed))
            });
        }
        let bound = WrapContext {
            device: DEVICE,
            position: AT,
            request: Hash32::of(&bytes),
        };
        let use_key = || chain().use_key(&pin_key(), KeyPurpose::Wrap);
        let payloads = [
            Payload::Key(FactorKey::from_bytes([6; 32])),
            Payload::Move {
                enrolment: EnrolmentId([6; 16]),
                token: EnrolmentToken::from_bytes([6; 16]),
                commitment: PinCommitment::from_bytes([6; 32]),
            },
        ];
        for payload in &payloads {
            let wrapped = wrap::wrap(&use_key(), [1; 12], payload, &bound);
            assert!(wrap::unwrap(&use_key(), &wrapped, &bound).is_some());
            tried += none_accepted(single_changes(&wrapped.0), |changed| {
                wrap::unwrap(&use_key(), &Opaque(changed.to_vec()), &bound).is_some()
            });
        }
    }
    assert!(tried > 500_000, "{tried}");
}

/// A sample of the same changes through the whole judgement of a code, which searches 16 steps ahead and beyond.
#[test]
fn p4_codes_for_other_values_judged_whole_then_none_is_accepted_and_no_pin_is_counted_beyond_chance()
 {
    let judged = |bytes: &[u8], own: &[Vec<u8>], typed: &[Vec<u8>]| {
        let code = Otp::derive(&chain(), &pin_key(), &subject(bytes, typed));
        let mut device = device();
        let mut challenge = otp::Challenge {
            id: RequestId([3; 16]),
            account: AccountId([2; 16]),
            device: DEVICE,
            hash: Hash32::of(bytes),
            qr_text: String::new(),
            typed_digits: String::new(),
            expires_at: NOW.plus(300),
            attempts: 0,
            used: false,
            kind: RequestKind::Transaction,
            fields: own.to_vec(),
            transaction: Action::default(),
            change: None,
            service: String::new(),
            context: Vec::new(),
            browser: None,
        };
        let verdict = otp::judge(&mut device, &mut challenge, &code, NOW);
        (verdict, usize::from(device.lockout.consecutive()))
    };
    let mut counted = 0;
    for values in &TRANSFERS {
        let (bytes, fields) = challenge(values);
        let right = judged(&bytes, &fields, &fields);
        assert_eq!(right, (otp::AnswerOutcome::Accepted, 0), "the very values");
        for at in 0..fields.len() {
            for byte in 0..fields[at].len() {
                let mut typed = fields.clone();
                typed[at][byte] ^= 1;
                let (verdict, wrong_pins) = judged(&bytes, &fields, &typed);
                assert_ne!(
                    verdict,
                    otp::AnswerOutcome::Accepted,
                    "{values:?} {at} {byte}"
                );
                counted += wrong_pins;
            }
        }
    }
    // A first part of twenty bits fits one of seventeen steps by chance once in sixty thousand.
    assert!(counted <= 1, "{counted}");
}

/// Ten thousand approvals over HTTP by a phone that was shown a changed request.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p4_ten_thousand_changed_requests_over_http_then_none_is_accepted_and_nothing_is_counted() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let wires: Vec<Vec<u8>> = single_changes(&bytes)
        .step_by(2)
        .filter(|changed| messages::Request::parse(changed).is_ok())
        .take(10_000)
        .map(|changed| {
            let options = ApprovalOptions::default();
            phone.make_without_step(&changed, options).wire
        })
        .collect();
    assert!(wires.len() >= 10_000, "{}", wires.len());
    let (origin, key) = (phone.origin().to_owned(), phone.server_key());
    let refused = stream::iter(&wires)
        .map(async |wire| {
            let answer = post(&http, &origin, "approve", wire).await.unwrap();
            match read::<Answer>(&answer, &key) {
                Reply::Refused(refused) => refused.why == Refusal::RequestGone,
                _ => false,
            }
        })
        .buffer_unordered(16)
        .filter(|refused| std::future::ready(*refused))
        .count()
        .await;
    assert_eq!(refused, wires.len());
    assert_eq!(setup.page.wrong_pins(phone.device).await, 0);
    let sent = phone.make_with_pin(&bytes, PIN, "");
    assert_eq!(
        outcome(&phone.send_made(&sent).await),
        Some(Outcome::Approved)
    );
}
