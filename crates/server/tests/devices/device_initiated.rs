//! §8.5: a new PIN, and a key that biometrics release.

use protocol::ids::Position;
use protocol::keys::FactorKey;
use protocol::messages::{
    Decision, DeviceState, Inbox, Method, OfferedRequest, Outcome, Refusal, Request, RequestKind,
};
use protocol::signed::Message as _;
use protocol::wrap::Payload;

use crate::setup::{PIN, Setup};
use countersign_server::use_cases::request::{RequestPurpose, RequestStatus};
use testkit::phone::{ApprovalOptions, Phone, Reply, random};

const OWN: [RequestKind; 3] = [
    RequestKind::PinChange,
    RequestKind::BiometricKey,
    RequestKind::Move,
];
const SIGN_IN: RequestPurpose = RequestPurpose::SignIn { match_len: 0 };

fn new_key() -> ([u8; 32], Payload) {
    let bytes = random();
    (bytes, Payload::Key(FactorKey::from_bytes(bytes)))
}

async fn offered(setup: &Setup, phone: &Phone, kind: RequestKind) -> Vec<u8> {
    phone.begin(kind, setup.now()).await.got().request.0
}

/// Whether a sign-in is approved with what the phone holds now.
async fn signs_in(setup: &Setup, phone: &mut Phone, method: Method) -> Outcome {
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let request = phone.listed(asked.id, setup.now()).await.unwrap();
    let options = ApprovalOptions {
        method,
        ..ApprovalOptions::default()
    };
    let outcome = phone.approve(&request, options).await.got().outcome;
    setup.cancel(asked.id).await;
    outcome
}

#[tokio::test]
async fn device_initiated_request_then_no_inbox_lists_it_and_no_limit_counts_it() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let before = phone.poll(setup.now()).await;
    for kind in OWN {
        let answer = phone.begin(kind, setup.now()).await.got();
        assert_eq!(answer.device, phone.device);
        let request = Request::parse(&answer.request.0).unwrap();
        assert_eq!((request.kind, request.device), (kind, phone.device));
        assert_eq!(request.service.as_str(), setup.app.config.name);
        assert_eq!(request.match_len, 0);
        assert!(request.action.0.is_empty() && request.return_url.as_str().is_empty());
        assert_eq!(request.expires_at, request.issued_at.plus(120));
    }
    let after = phone.poll(setup.now()).await;
    assert!(after.requests.is_empty());
    assert_eq!(after.seq, before.seq, "no held poll is woken for it");
    for _ in 0..3 {
        setup.ask(phone.device, SIGN_IN).await;
    }
    assert_eq!(phone.poll(setup.now()).await.requests.len(), 3);
    assert!(setup.history().await.is_empty());
}

#[tokio::test]
async fn kind_that_a_device_may_not_initiate_then_malformed() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    for kind in [RequestKind::SignIn, RequestKind::Transaction] {
        let reply = phone.begin(kind, setup.now()).await;
        assert_eq!(reply.refused(), Refusal::Malformed);
    }
}

#[tokio::test]
async fn same_question_again_or_clock_off_then_refused_or_the_time() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let now = setup.now();
    let wire = phone.sign(&phone.make_device_initiated(RequestKind::PinChange, now));
    let first: Reply<OfferedRequest> = phone.send("self", &wire).await;
    first.got();
    let again: Reply<OfferedRequest> = phone.send("self", &wire).await;
    assert_eq!(again.refused(), Refusal::Replayed);
    let late = phone.begin(RequestKind::PinChange, now.plus(120)).await;
    assert!(matches!(late, Reply::ServerTime(time) if time.since(now) < 30));
    let early = phone.begin(RequestKind::PinChange, now.minus(61)).await;
    assert!(matches!(early, Reply::ServerTime(_)));
}

/// A busy machine may take its time between opening the port and answering: who connected in between is not from before.
#[tokio::test]
async fn question_between_bind_and_first_answer_then_answered() {
    let setup = Setup::start_in(30).await;
    let phone = setup.phone().await;
    let inbox = phone.poll(setup.app.started_at).await;
    assert_eq!(inbox.state, DeviceState::Active);
}

#[tokio::test]
async fn signed_by_another_phone_then_not_authentic() {
    let setup = Setup::start().await;
    let (phone, thief) = (setup.phone().await, setup.phone().await);
    let wire = thief.sign(&phone.make_device_initiated(RequestKind::PinChange, setup.now()));
    let reply: Reply<OfferedRequest> = thief.send("self", &wire).await;
    assert_eq!(reply.refused(), Refusal::NotAuthentic);
}

#[tokio::test]
async fn second_device_initiated_request_then_the_first_one_ends() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let first = offered(&setup, &phone, RequestKind::PinChange).await;
    offered(&setup, &phone, RequestKind::Move).await;
    let fields = phone.wrapped(&first, &new_key().1);
    let options = ApprovalOptions {
        fields,
        ..ApprovalOptions::default()
    };
    let reply = phone.approve(&first, options).await;
    assert_eq!(reply.refused(), Refusal::RequestCancelled);
}

#[tokio::test]
async fn device_not_active_then_it_may_initiate_nothing() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    phone.remove(setup.now()).await.got();
    let reply = phone.begin(RequestKind::PinChange, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::DeviceNotActive);
}

#[tokio::test]
async fn too_many_questions_then_wait() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    for _ in 0..30 {
        phone.begin(RequestKind::PinChange, setup.now()).await.got();
    }
    let reply = phone.begin(RequestKind::PinChange, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::TooMany);
    setup.move_clock(600);
    phone.begin(RequestKind::PinChange, setup.now()).await.got();
}

#[tokio::test]
async fn w1_pin_changed_then_the_new_one_counts_from_the_next_epoch_and_an_email_is_sent() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (bytes, payload) = new_key();
    let answer = phone
        .change(RequestKind::PinChange, &payload, setup.now())
        .await
        .got();
    assert_eq!(answer.outcome, Outcome::Approved);
    assert_eq!(phone.position, Position { epoch: 1, step: 0 });
    assert_eq!(
        signs_in(&setup, &mut phone, Method::Pin).await,
        Outcome::WrongPin
    );
    phone.set_pin_key(&FactorKey::from_bytes(bytes), PIN);
    assert_eq!(
        signs_in(&setup, &mut phone, Method::Pin).await,
        Outcome::Approved
    );
    assert_eq!(setup.wrong_pins(phone.device).await, 0);
    let mails = setup.mails().await;
    assert_eq!(mails.last().unwrap(), "A device has a new PIN");
}

#[tokio::test]
async fn w1_answer_lost_then_the_same_bytes_return_it_and_the_change_happens_once() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (bytes, payload) = new_key();
    let request = offered(&setup, &phone, RequestKind::PinChange).await;
    let fields = phone.wrapped(&request, &payload);
    let made = phone.make(
        &request,
        ApprovalOptions {
            fields,
            ..ApprovalOptions::default()
        },
    );
    let first: Reply<protocol::messages::Answer> = phone.send("approve", &made.wire).await;
    let again = phone.deliver(&made).await;
    assert_eq!(first, again);
    phone.set_pin_key(&FactorKey::from_bytes(bytes), PIN);
    assert_eq!(
        signs_in(&setup, &mut phone, Method::Pin).await,
        Outcome::Approved
    );
}

#[tokio::test]
async fn c09_biometric_key_registered_then_it_approves_resets_no_count_and_survives_a_pin_change() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    assert_eq!(
        {
            let asked = setup.ask(phone.device, SIGN_IN).await;
            let request = phone.listed(asked.id, setup.now()).await.unwrap();
            let options = ApprovalOptions {
                method: Method::Biometric,
                ..ApprovalOptions::default()
            };
            let made = phone.make(&request, options);
            let refused = phone.deliver(&made).await.refused();
            setup.cancel(asked.id).await;
            refused
        },
        Refusal::Malformed
    );
    let (bytes, payload) = new_key();
    phone
        .change(RequestKind::BiometricKey, &payload, setup.now())
        .await
        .got();
    phone.bio_key = Some(FactorKey::from_bytes(bytes));

    // One wrong PIN, then a biometric success: the count stays.
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let request = phone.listed(asked.id, setup.now()).await.unwrap();
    let wrong = FactorKey::from_bytes([9; 32]);
    let options = ApprovalOptions {
        factor: Some(&wrong),
        ..ApprovalOptions::default()
    };
    let answer = phone.approve(&request, options).await.got();
    assert_eq!(answer.outcome, Outcome::WrongPin);
    setup.cancel(asked.id).await;
    assert_eq!(
        signs_in(&setup, &mut phone, Method::Biometric).await,
        Outcome::Approved
    );
    assert_eq!(setup.wrong_pins(phone.device).await, 1);

    let (pin, payload) = new_key();
    phone
        .change(RequestKind::PinChange, &payload, setup.now())
        .await
        .got();
    phone.set_pin_key(&FactorKey::from_bytes(pin), PIN);
    for method in [Method::Biometric, Method::Pin] {
        assert_eq!(
            signs_in(&setup, &mut phone, method).await,
            Outcome::Approved
        );
    }
    assert!(
        setup
            .mails()
            .await
            .contains(&"A device can now confirm with a fingerprint or face".to_owned())
    );
}

#[tokio::test]
async fn wrong_biometric_tag_then_counted_as_a_wrong_pin() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (_, payload) = new_key();
    phone
        .change(RequestKind::BiometricKey, &payload, setup.now())
        .await
        .got();
    phone.bio_key = Some(FactorKey::from_bytes([1; 32]));
    assert_eq!(
        signs_in(&setup, &mut phone, Method::Biometric).await,
        Outcome::WrongPin
    );
    assert_eq!(setup.wrong_pins(phone.device).await, 1);
}

#[tokio::test]
async fn device_initiated_request_approved_by_biometrics_then_malformed_and_nothing_counted() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (bytes, payload) = new_key();
    phone
        .change(RequestKind::BiometricKey, &payload, setup.now())
        .await
        .got();
    phone.bio_key = Some(FactorKey::from_bytes(bytes));
    for kind in OWN {
        let request = offered(&setup, &phone, kind).await;
        let fields = phone.wrapped(&request, &payload);
        let options = ApprovalOptions {
            method: Method::Biometric,
            fields,
            ..ApprovalOptions::default()
        };
        let refused = phone.approve(&request, options).await.refused();
        assert_eq!(refused, Refusal::Malformed, "{kind:?}");
    }
    assert_eq!(setup.wrong_pins(phone.device).await, 0);
}

#[tokio::test]
async fn match_code_in_a_device_initiated_request_or_fields_in_another_then_malformed() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let request = offered(&setup, &phone, RequestKind::PinChange).await;
    let fields = phone.wrapped(&request, &new_key().1);
    let options = ApprovalOptions {
        match_code: "12",
        fields,
        ..ApprovalOptions::default()
    };
    assert_eq!(
        phone.approve(&request, options).await.refused(),
        Refusal::Malformed
    );
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let request = phone.listed(asked.id, setup.now()).await.unwrap();
    let fields = phone.wrapped(&request, &new_key().1);
    let options = ApprovalOptions {
        fields,
        ..ApprovalOptions::default()
    };
    assert_eq!(
        phone.approve(&request, options).await.refused(),
        Refusal::Malformed
    );
    assert!(matches!(setup.status(asked.id).await, RequestStatus::Open));
}

#[tokio::test]
async fn wrap_of_another_step_request_or_kind_then_denied_and_nothing_changed() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (_, payload) = new_key();
    let elsewhere = offered(&setup, &phone, RequestKind::PinChange).await;
    for case in 0..4 {
        let request = offered(&setup, &phone, RequestKind::PinChange).await;
        let fields = match case {
            0 => phone.wrapped_at(
                &request,
                &payload,
                Position {
                    step: phone.position.step + 1,
                    ..phone.position
                },
            ),
            1 => phone.wrapped(&elsewhere, &payload),
            2 => phone.wrapped(
                &request,
                &Payload::Move {
                    enrolment: protocol::ids::EnrolmentId([1; 16]),
                    token: protocol::keys::EnrolmentToken::from_bytes([2; 16]),
                    commitment: protocol::keys::PinCommitment::from_bytes([3; 32]),
                },
            ),
            _ => Vec::new(),
        };
        let options = ApprovalOptions {
            fields,
            ..ApprovalOptions::default()
        };
        let answer = phone.approve(&request, options).await.got();
        assert_eq!(
            (answer.outcome, answer.fresh),
            (Outcome::Denied, None),
            "{case}"
        );
    }
    assert_eq!(phone.position, Position { epoch: 0, step: 4 });
    assert_eq!(
        signs_in(&setup, &mut phone, Method::Pin).await,
        Outcome::Approved
    );
}

#[tokio::test]
async fn wrong_pin_then_counted_and_the_wrapped_key_is_ignored() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let request = offered(&setup, &phone, RequestKind::PinChange).await;
    let fields = phone.wrapped(&request, &new_key().1);
    let wrong = FactorKey::from_bytes([9; 32]);
    let options = ApprovalOptions {
        factor: Some(&wrong),
        fields,
        ..ApprovalOptions::default()
    };
    let answer = phone.approve(&request, options).await.got();
    assert_eq!(
        (answer.outcome, answer.attempts_left),
        (Outcome::WrongPin, 4)
    );
    // The request stays: the right PIN follows.
    let fields = phone.wrapped(&request, &new_key().1);
    let options = ApprovalOptions {
        fields,
        ..ApprovalOptions::default()
    };
    assert_eq!(
        phone.approve(&request, options).await.got().outcome,
        Outcome::Approved
    );
}

#[tokio::test]
async fn device_initiated_request_denied_then_ended_and_in_no_history() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let request = offered(&setup, &phone, RequestKind::Move).await;
    let answer = phone.deny(&request, Decision::Deny).await.got();
    assert_eq!(answer.outcome, Outcome::Denied);
    assert!(setup.history().await.is_empty());
    assert_eq!(setup.state(phone.device).await, DeviceState::Active);
}

#[tokio::test]
async fn device_initiated_request_of_another_device_then_gone() {
    let setup = Setup::start().await;
    let (phone, mut thief) = (setup.phone().await, setup.phone().await);
    let request = offered(&setup, &phone, RequestKind::PinChange).await;
    let fields = thief.wrapped(&request, &new_key().1);
    let options = ApprovalOptions {
        fields,
        ..ApprovalOptions::default()
    };
    assert_eq!(
        thief.approve(&request, options).await.refused(),
        Refusal::RequestGone
    );
}

#[tokio::test]
async fn question_of_another_kind_at_an_address_then_malformed() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let wire = phone.sign(&phone.make_device_initiated(RequestKind::PinChange, setup.now()));
    for path in ["open", "history", "report", "move"] {
        let reply: Reply<Inbox> = phone.send(path, &wire).await;
        assert_eq!(reply.refused(), Refusal::Malformed, "{path}");
    }
}

/// protocol.md §8.3: a PIN reset deletes K_bio.
#[tokio::test]
async fn w1_pin_reset_then_no_biometric_key_and_no_count_are_left() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (bytes, payload) = new_key();
    phone
        .change(RequestKind::BiometricKey, &payload, setup.now())
        .await
        .got();
    phone.bio_key = Some(FactorKey::from_bytes(bytes));
    // The epoch before is still kept, and has the key too.
    let mut phone = setup.reset(phone, "8136").await;
    phone.bio_key = Some(FactorKey::from_bytes(bytes));
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let request = phone.listed(asked.id, setup.now()).await.unwrap();
    let options = ApprovalOptions {
        method: Method::Biometric,
        ..ApprovalOptions::default()
    };
    let reply = phone.approve(&request, options).await;
    assert_eq!(reply.refused(), Refusal::Malformed);
    let device = phone.device;
    let left = setup
        .read(move |tx| {
            let device = tx.device(device)?.unwrap();
            let kept = device.epochs.previous.is_some();
            Ok((device.epochs.current.bio_key.is_some(), kept))
        })
        .await;
    assert_eq!(left, (false, false));
    assert_eq!(
        signs_in(&setup, &mut phone, Method::Pin).await,
        Outcome::Approved
    );
}
