//! Device-initiated requests and same-device links: P2, P5, P6 and P7.

use std::{fs, sync::Arc};

use futures_util::future::join_all;
use protocol::{
    ids::RequestId,
    keys::{EnrolmentSecret, FactorKey},
    link::EnrolmentCode,
    messages::{
        Answer, DeviceState, EnrolmentKind, Finished, Method, MoveState, MoveStatus, MoveStep,
        OfferedRequest, Outcome, Refusal, Request, RequestKind,
    },
    pin::Pin,
    same_device::ReturnCode,
    signed::Message as _,
    wrap::Payload,
};
use tokio::sync::Barrier;

use crate::setup::{PIN, Setup, WRONG};
use testkit::clock::now;
use testkit::phone::{ApprovalOptions, Phone, Reply, outcome, post, random, read};

const VICTIM: u8 = 1;
const ATTACKER: u8 = 2;
const FRESH_PIN: &str = "7316";

fn key() -> FactorKey {
    FactorKey::from_bytes(random())
}

/// An approval with this key, right or guessed, as K_bio.
fn biometric(key: &FactorKey) -> ApprovalOptions<'_> {
    ApprovalOptions {
        method: Method::Biometric,
        factor: Some(key),
        ..ApprovalOptions::default()
    }
}

fn payload(key: &FactorKey) -> Payload {
    Payload::Key(FactorKey::from_bytes(*key.expose()))
}

async fn register_biometrics(phone: &mut Phone) -> FactorKey {
    let key = key();
    let reply = phone
        .change_with_pin(RequestKind::BiometricKey, PIN, &payload(&key), now())
        .await;
    assert_eq!(outcome(&reply), Some(Outcome::Approved));
    key
}

/// Begins a move on the old phone. Returns the code that it shows.
async fn begin_move(setup: &Setup, old: &mut Phone, pin: &str) -> (EnrolmentCode, Reply<Answer>) {
    let secret = EnrolmentSecret::from_bytes(random());
    let offered = Payload::Move {
        enrolment: secret.derive_id(),
        token: secret.derive_token(),
        commitment: secret.derive_commitment(&Pin::parse(PIN).unwrap()),
    };
    let reply = old
        .change_with_pin(RequestKind::Move, pin, &offered, now())
        .await;
    let code = EnrolmentCode {
        origin: setup.page.origin.clone(),
        kind: EnrolmentKind::Enrol,
        secret,
        server_key_hash: Some(setup.page.keys.message_public(now()).short_hash()),
    };
    (code, reply)
}

/// Sends all of them at the same moment.
async fn at_once(phone: &Phone, path: &'static str, wires: Vec<Vec<u8>>) -> Vec<Reply<Answer>> {
    let barrier = Arc::new(Barrier::new(wires.len()));
    let tasks = wires.into_iter().map(|wire| {
        let (http, origin, key, barrier) = (
            phone.client(),
            phone.origin().to_owned(),
            phone.server_key(),
            barrier.clone(),
        );
        tokio::spawn(async move {
            barrier.wait().await;
            let answer = post(&http, &origin, path, &wire).await.unwrap();
            read::<Answer>(&answer, &key)
        })
    });
    join_all(tasks)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect()
}

/// P2: guesses of K_bio share the count of wrong PINs.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_guesses_by_pin_and_by_biometrics_at_once_then_together_five_count() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    register_biometrics(&mut phone).await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let wires = (0..32)
        .map(|n| {
            if n % 2 == 0 {
                phone.make(&bytes, biometric(&key())).wire
            } else {
                phone
                    .make_with_pin(&bytes, &format!("{:04}", 3_000 + n), "")
                    .wire
            }
        })
        .collect();
    let replies = at_once(&phone, "approve", wires).await;
    let judged: Vec<_> = replies.iter().filter_map(outcome).collect();
    assert!(!judged.is_empty() && judged.len() <= 5, "{judged:?}");
    assert!(!judged.contains(&Outcome::Approved));
    let counted = setup.page.wrong_pins(phone.device).await;
    assert_eq!(usize::from(counted), judged.len());
}

/// P2: a PIN change and a move are no way to guess that the count does not see, alone or at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_pin_changes_and_moves_with_guessed_pins_then_five_count_and_nothing_changes() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let before = *phone.pin_key(PIN).expose();
    for (n, left) in [(0, 4), (1, 3)] {
        let guess = format!("{:04}", 3_000 + n);
        let reply = match n {
            0 => {
                phone
                    .change_with_pin(RequestKind::PinChange, &guess, &payload(&key()), now())
                    .await
            }
            _ => begin_move(&setup, &mut phone, &guess).await.1,
        };
        let Reply::Got(answer) = reply else {
            panic!("{reply:?}")
        };
        assert_eq!(
            (answer.outcome, answer.attempts_left),
            (Outcome::WrongPin, left)
        );
    }
    let wire = phone.sign(&phone.make_device_initiated(RequestKind::PinChange, now()));
    let request = phone
        .send::<OfferedRequest>("self", &wire)
        .await
        .got()
        .request
        .0;
    let new = key();
    let wires = (0..16)
        .map(|n| {
            let guess = format!("{:04}", 5_000 + n);
            phone.make_wrapped(&request, &guess, &payload(&new)).wire
        })
        .collect();
    let replies = at_once(&phone, "approve", wires).await;
    let judged: Vec<_> = replies.iter().filter_map(outcome).collect();
    assert!(!judged.is_empty() && judged.len() <= 3, "{judged:?}");
    assert!(!judged.contains(&Outcome::Approved));
    let counted = usize::from(setup.page.wrong_pins(phone.device).await);
    assert_eq!(counted, 2 + judged.len());
    let device = phone.device;
    let kept = setup
        .page
        .store
        .read(move |tx| tx.device(device))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(kept.epochs.current.pin_key.expose(), &before, "K_pin stays");
    assert!(
        kept.state
            == if counted == 5 {
                DeviceState::Blocked
            } else {
                DeviceState::Active
            },
        "{:?} after {counted}",
        kept.state
    );
}

/// P2, P8: the right PIN among the changes sent at once: it changes once, and the old PIN is wrong from then on.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_the_same_pin_change_sent_many_times_at_once_then_it_happens_once() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let wire = phone.sign(&phone.make_device_initiated(RequestKind::PinChange, now()));
    let request = phone
        .send::<OfferedRequest>("self", &wire)
        .await
        .got()
        .request
        .0;
    let new = key();
    let sent = phone.make_wrapped(&request, PIN, &payload(&new));
    let replies = at_once(&phone, "approve", vec![sent.wire.clone(); 16]).await;
    let answers: Vec<_> = replies
        .iter()
        .map(|reply| match reply {
            Reply::Got(answer) => answer.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    assert_eq!(answers[0].outcome, Outcome::Approved);
    phone.apply(&sent, &answers[0]);
    let id = setup.page.ask(phone.device, 0).await.id;
    let reply = phone.approve_online(id, PIN, "", now()).await;
    assert_eq!(outcome(&reply), Some(Outcome::WrongPin));
    phone.set_pin_key(&new, FRESH_PIN);
    let reply = phone.approve_online(id, FRESH_PIN, "", now()).await;
    assert_eq!(outcome(&reply), Some(Outcome::Approved));
}

/// P5: what a phone asks of its own accord is answered once, also across a restart of the server.
#[tokio::test]
async fn p5_questions_about_itself_replayed_then_refused_and_after_a_restart_only_the_time() {
    let mut setup = Setup::start().await;
    let phone = setup.phone().await;
    let id = setup.page.ask_on_mobile(phone.device, VICTIM).await;
    let wires = [
        (
            "self",
            phone.sign(&phone.make_device_initiated(RequestKind::PinChange, now())),
        ),
        ("open", phone.sign(&phone.make_open(id, now()))),
        ("history", phone.sign(&phone.make_history_query(0, now()))),
        ("report", phone.sign(&phone.make_report([0; 16], now()))),
        ("knock", phone.sign(&phone.make_pending_check(now()))),
        (
            "push",
            phone.sign(&phone.make_push("https://push.example.net/up", now())),
        ),
    ];
    for (path, wire) in &wires {
        let first = phone.send::<Answer>(path, wire).await;
        assert!(!matches!(first, Reply::ServerTime(_)), "{path}: {first:?}");
        let again = phone.send::<Answer>(path, wire).await;
        let replayed = matches!(&again, Reply::Refused(r) if r.why == Refusal::Replayed);
        assert!(replayed, "{path}: {again:?}");
    }
    setup.server.kill();
    setup.server.move_clock(std::time::Duration::from_secs(2));
    setup.server.start_again();
    for (path, wire) in &wires {
        let reply = phone.send::<Answer>(path, wire).await;
        assert!(matches!(reply, Reply::ServerTime(_)), "{path}: {reply:?}");
    }
    // One question is no other one: what was signed for one address says nothing at another.
    let wire = phone.sign(&phone.make_history_query(0, now()));
    for path in ["self", "open", "report", "move", "poll", "approve", "ask"] {
        let reply = phone.send::<Answer>(path, &wire).await;
        let malformed = matches!(&reply, Reply::Refused(r) if r.why == Refusal::Malformed);
        assert!(malformed, "{path}: {reply:?}");
    }
}

/// Approves a request that leads back; its code.
async fn approve_on_mobile(phone: &mut Phone, id: RequestId) -> ReturnCode {
    let wire = phone.sign(&phone.make_open(id, now()));
    let request = phone
        .send::<OfferedRequest>("open", &wire)
        .await
        .got()
        .request
        .0;
    let shown = Request::parse(&request).unwrap();
    assert_eq!(shown.id, id);
    let back = format!("{}/a/{}/return", phone.origin(), id.to_hex());
    assert_eq!(shown.return_url.as_str(), back, "this server's own address");
    let sent = phone.make_with_pin(&request, PIN, "");
    let reply = phone.send_made(&sent).await;
    let Reply::Got(answer) = &reply else {
        panic!("{reply:?}")
    };
    assert_eq!(answer.outcome, Outcome::Approved);
    phone.apply(&sent, answer);
    ReturnCode::parse(answer.return_code.as_str()).unwrap()
}

/// P5, P6: a return code signs in once, only in the browser that began, in any order of attempts.
#[tokio::test]
async fn p6_attackers_request_approved_by_the_victim_then_no_way_leads_to_a_sign_in() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    for passwordless in [false, true] {
        let page = &setup.page;
        let id = match passwordless {
            true => page.begin_passwordless(ATTACKER).await,
            false => page.ask_on_mobile(phone.device, ATTACKER).await,
        };
        let code = approve_on_mobile(&mut phone, id).await;
        // Never by polling, and never by a guess.
        assert!(!page.take_approved(id).await, "no page goes on by itself");
        for _ in 0..8 {
            let guess = ReturnCode::from_bytes(&random());
            assert!(!page.return_to(ATTACKER, id, guess.as_str()).await);
        }
        // The phone leads to the victim's browser, which did not begin this: nobody is signed in.
        assert!(!page.return_to(VICTIM, id, code.as_str()).await);
        assert!(!page.return_to(ATTACKER, id, code.as_str()).await);
        assert!(!page.type_return(VICTIM, id, &code.derive_typed()).await);
        for _ in 0..3 {
            let guess = ReturnCode::from_bytes(&random()).derive_typed();
            assert!(!page.type_return(ATTACKER, id, &guess).await);
        }
        assert!(!page.type_return(ATTACKER, id, &code.derive_typed()).await);
        assert!(!page.take_approved(id).await);
    }
    // The victim's own sign-in shows that a return works, once.
    let id = setup.page.begin_passwordless(VICTIM).await;
    let code = approve_on_mobile(&mut phone, id).await;
    assert!(setup.page.return_to(VICTIM, id, code.as_str()).await);
    assert!(!setup.page.return_to(VICTIM, id, code.as_str()).await);
    assert!(
        !setup
            .page
            .type_return(VICTIM, id, &code.derive_typed())
            .await
    );
}

/// P6: a link to another's request opens nothing, and a direct sign-in is its first device's alone.
#[tokio::test]
async fn p6_link_to_what_is_not_its_own_then_the_phone_is_shown_nothing() {
    let setup = Setup::start().await;
    let mut victim = setup.phone().await;
    let mut other = setup.phone().await;
    let listed = setup.page.ask(victim.device, 2).await.id;
    let second_factor = setup.page.ask_on_mobile(victim.device, VICTIM).await;
    let passwordless = setup.page.begin_passwordless(VICTIM).await;
    let wire = victim.sign(&victim.make_open(passwordless, now()));
    victim.send::<OfferedRequest>("open", &wire).await.got();
    for (others, id) in [
        (true, second_factor),
        (true, passwordless),
        (true, listed),
        // A request with a match code is not opened by a link, which has none.
        (false, listed),
    ] {
        let phone = if others { &mut other } else { &mut victim };
        let wire = phone.sign(&phone.make_open(id, now()));
        let reply = phone.send::<OfferedRequest>("open", &wire).await;
        let gone = matches!(&reply, Reply::Refused(r) if r.why == Refusal::RequestGone);
        assert!(gone, "{reply:?}");
    }
}

/// P5, §8.6: after a move the old key opens nothing any more, and what it had signed before counts nothing.
#[tokio::test]
async fn p5_old_phone_after_a_move_then_nothing_that_it_signs_counts() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let open = setup.page.ask(old.device, 0).await.id;
    let bytes = old.listed(open, now()).await.unwrap();
    let (code, reply) = begin_move(&setup, &mut old, PIN).await;
    assert_eq!(outcome(&reply), Some(Outcome::Approved));
    let enrolment = code.secret.derive_id();
    let enrolling = setup.claim(&code, random()).await.unwrap();
    let (finish, mut new, _) = enrolling.make_finish(&code.secret, PIN);
    assert!(matches!(
        new.send::<Finished>("finish", &finish).await,
        Reply::Got(_)
    ));
    // Said "the same" twice: it happens once.
    for _ in 0..2 {
        let wire = old.sign(&old.make_move_query(enrolment, MoveStep::Same, now()));
        let reply = old.send::<MoveStatus>("move", &wire).await;
        let moved = matches!(&reply, Reply::Got(m) if m.state == MoveState::Moved);
        assert!(moved, "{reply:?}");
    }
    assert_eq!(setup.page.state(old.device).await, DeviceState::Removed);
    assert_eq!(setup.page.state(new.device).await, DeviceState::Active);
    assert_eq!(old.poll(now()).await.state, DeviceState::Removed);
    let sent = old.make_with_pin(&bytes, PIN, "");
    let reply = old.send_made(&sent).await;
    assert!(matches!(&reply, Reply::Refused(_)), "{reply:?}");
    for (path, wire) in [
        (
            "self",
            old.sign(&old.make_device_initiated(RequestKind::PinChange, now())),
        ),
        ("history", old.sign(&old.make_history_query(0, now()))),
        ("open", old.sign(&old.make_open(open, now()))),
    ] {
        let reply = old.send::<Answer>(path, &wire).await;
        let refused = matches!(&reply, Reply::Refused(r) if r.why == Refusal::DeviceNotActive);
        assert!(refused, "{path}: {reply:?}");
    }
    // The code of the move is used up: no third phone comes in by it.
    assert!(setup.claim(&code, random()).await.is_err());
    let id = setup.page.ask(new.device, 0).await.id;
    assert_eq!(
        outcome(&new.approve_online(id, PIN, "", now()).await),
        Some(Outcome::Approved)
    );
}

/// P7: nothing that the new tables and columns hold is of use without the keys beside the database.
#[tokio::test]
async fn p7_database_with_moves_links_and_biometrics_then_no_secret_stands_in_it() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let bio_key = register_biometrics(&mut phone).await;
    let new_pin_key = key();
    let reply = phone
        .change_with_pin(RequestKind::PinChange, PIN, &payload(&new_pin_key), now())
        .await;
    assert_eq!(outcome(&reply), Some(Outcome::Approved));
    phone.set_pin_key(&new_pin_key, PIN);
    let id = setup.page.ask_on_mobile(phone.device, VICTIM).await;
    let code = approve_on_mobile(&mut phone, id).await;
    let (moving, reply) = begin_move(&setup, &mut phone, PIN).await;
    assert_eq!(outcome(&reply), Some(Outcome::Approved));
    let offered = phone.begin(RequestKind::PinChange, now()).await.got();
    let request = offered.request.0;
    let never = key();
    phone.make_wrapped(&request, WRONG, &payload(&never));

    let database: Vec<u8> = ["countersign.db", "countersign.db-wal", "countersign.db-shm"]
        .iter()
        .filter_map(|name| fs::read(setup.server.data().join(name)).ok())
        .flatten()
        .collect();
    let holds = |needle: &[u8]| database.windows(needle.len()).any(|w| w == needle);
    assert!(holds(phone.device.as_bytes()), "the search finds things");
    assert!(
        holds(moving.secret.derive_id().as_bytes()),
        "the move is there"
    );
    let (typed, commitment) = (
        code.derive_typed(),
        moving.secret.derive_commitment(&Pin::parse(PIN).unwrap()),
    );
    let token = moving.secret.derive_token();
    let secrets: [(&str, &[u8]); 7] = [
        ("K_bio", bio_key.expose()),
        ("the new K_pin", new_pin_key.expose()),
        ("O", phone.chain.expose()),
        ("the return code", code.as_str().as_bytes()),
        ("the nine characters", typed.as_bytes()),
        ("C of the move", commitment.expose()),
        ("etok of the move", token.expose()),
    ];
    for (name, secret) in secrets {
        assert!(!holds(secret), "{name} stands in the database");
    }
}
