//! P2: the server counts wrong PINs, also under parallel guesses, restarts and crashes, and outsiders cause no count.

use std::sync::Arc;

use ::server::use_cases::challenge::AnswerOutcome;
use futures_util::future::join_all;
use protocol::messages::{Answer, DeviceState, Outcome, Refusal};
use tokio::sync::Barrier;

use crate::setup::{PIN, Setup, WRONG};
use testkit::clock::now;
use testkit::phone::{Phone, Reply, outcome, post, read};

/// Makes 64 approvals with wrong PINs, from one step or from one step each. With `differ` each has its own match code and
/// is a different approval; otherwise they differ in the tag only.
async fn guesses(phone: &mut Phone, setup: &Setup, own_steps: bool, differ: bool) -> Vec<Vec<u8>> {
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    (0..64)
        .map(|n| {
            let pin = format!("{:04}", 3_000 + n);
            let mut at = if own_steps { None } else { Some(phone.copy()) };
            let match_code = if differ {
                format!("{n:02}")
            } else {
                String::new()
            };
            at.as_mut()
                .unwrap_or(phone)
                .make_with_pin(&bytes, &pin, &match_code)
                .wire
        })
        .collect()
}

async fn send_at_once(phone: &Phone, wires: Vec<Vec<u8>>) -> Vec<Option<Reply<Answer>>> {
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
            let answer = post(&http, &origin, "approve", &wire).await.ok()?;
            Some(read::<Answer>(&answer, &key))
        })
    });
    join_all(tasks)
        .await
        .into_iter()
        .map(|reply| reply.unwrap())
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_sixty_four_guesses_at_once_then_five_count_and_the_device_is_blocked() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let wires = guesses(&mut phone, &setup, true, false).await;
    let replies = send_at_once(&phone, wires).await;
    let judged = replies
        .iter()
        .flatten()
        .filter_map(outcome)
        .collect::<Vec<_>>();
    let wrong = judged.iter().filter(|o| **o == Outcome::WrongPin).count();
    let blocked = judged.iter().filter(|o| **o == Outcome::Blocked).count();
    assert!(
        wrong <= 4 && blocked <= 1,
        "{wrong} wrong, {blocked} blocked: more guesses than five"
    );
    assert_eq!(judged.len(), wrong + blocked, "only wrong PINs were judged");
    assert!(wrong + blocked >= 1);
    // Steps that arrived out of order are stale and are not counted; the limit holds.
    let counted = setup.page.wrong_pins(phone.device).await;
    assert_eq!(usize::from(counted), wrong + blocked);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_sixty_four_copies_guess_from_one_step_then_one_counts() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let wires = guesses(&mut phone, &setup, false, true).await;
    let replies = send_at_once(&phone, wires).await;
    let judged = replies.iter().flatten().filter_map(outcome).count();
    assert_eq!(judged, 1, "one step, one guess");
    assert_eq!(
        replies
            .iter()
            .flatten()
            .filter(|r| matches!(r, Reply::StalePosition(_)))
            .count(),
        63
    );
    assert_eq!(setup.page.wrong_pins(phone.device).await, 1);
}

/// One approval with 64 tags: the first is judged, and all others get its answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_one_approval_with_sixty_four_tags_then_one_counts() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let wires = guesses(&mut phone, &setup, false, false).await;
    let replies = send_at_once(&phone, wires).await;
    let wrong = |reply: &Reply<Answer>| outcome(reply) == Some(Outcome::WrongPin);
    assert_eq!(
        replies
            .iter()
            .flatten()
            .filter(|reply| wrong(reply))
            .count(),
        64
    );
    assert_eq!(setup.page.wrong_pins(phone.device).await, 1);
    // The right PIN in the same approval gets that answer too.
    let inbox = phone.poll(now()).await;
    let right = phone.copy().make_with_pin(&inbox.requests[0], PIN, "");
    assert_eq!(
        outcome(&phone.send_made(&right).await),
        Some(Outcome::WrongPin)
    );
}

/// 64 copies that step to the server's position after each stale answer: five guesses are judged.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_sixty_four_copies_that_follow_every_stale_answer_then_five_are_judged() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let barrier = Arc::new(Barrier::new(64));
    let guessers = (0..64).map(|n| {
        let (mut copy, bytes, barrier) = (phone.copy(), bytes.clone(), barrier.clone());
        tokio::spawn(async move {
            barrier.wait().await;
            // Each stale answer means that another guess was judged, so there are at most as many as the limit, and as
            // many again for answers that cross.
            for _ in 0..64 {
                let sent =
                    copy.make_with_pin(&bytes, &format!("{:04}", 3_000 + n), &format!("{n:02}"));
                match copy.send_made(&sent).await {
                    Reply::StalePosition(stale) => copy.catch_up(stale.step),
                    Reply::Got(answer) => return Some(answer.outcome),
                    Reply::Refused(_) => return None,
                    other => panic!("{other:?}"),
                }
            }
            panic!("stale for ever");
        })
    });
    let outcomes: Vec<_> = join_all(guessers)
        .await
        .into_iter()
        .filter_map(Result::unwrap)
        .collect();
    let count = |wanted| {
        outcomes
            .iter()
            .filter(|outcome| **outcome == wanted)
            .count()
    };
    assert_eq!(
        (count(Outcome::WrongPin), count(Outcome::Blocked)),
        (4, 1),
        "{outcomes:?}"
    );
    assert_eq!(outcomes.len(), 5);
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Blocked);
}

/// The guesser continues after each kill of the server.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_server_killed_between_guesses_then_no_count_is_lost() {
    let mut setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let mut outcomes = Vec::new();
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    for n in 0..5 {
        let sent = phone.make_with_pin(&bytes, &format!("{:04}", 3_000 + n), "");
        outcomes.push(outcome(&phone.send_made(&sent).await));
        setup.server.kill();
        setup.server.start_again();
    }
    let mut expected = vec![Some(Outcome::WrongPin); 4];
    expected.push(Some(Outcome::Blocked));
    assert_eq!(outcomes, expected);
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Blocked);
}

/// Eight copies guess until the server is killed under them, after the first, second, third or fourth judged guess.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_server_killed_amid_guesses_then_every_answer_given_was_counted() {
    for kill_after in 1..=4 {
        let mut setup = Setup::start().await;
        let phone = setup.phone().await;
        let id = setup.page.ask(phone.device, 0).await.id;
        let bytes = phone.listed(id, now()).await.unwrap();
        let (sender, mut judged) = tokio::sync::mpsc::unbounded_channel();
        let guessers: Vec<_> = (0..8)
            .map(|n| {
                let (mut copy, bytes, sender) = (phone.copy(), bytes.clone(), sender.clone());
                tokio::spawn(async move {
                    for guess in 0.. {
                        let pin = format!("{:04}", 3_000 + n * 100 + guess % 100);
                        let sent = copy.make_with_pin(&bytes, &pin, &format!("{n}{guess:04}"));
                        let answer =
                            post(&copy.client(), copy.origin(), "approve", &sent.wire).await;
                        // Each guesser goes on until it gets no answer.
                        let Ok(answer) = answer else { return };
                        match read::<Answer>(&answer, &copy.server_key()) {
                            Reply::StalePosition(stale) => copy.catch_up(stale.step),
                            reply => sender.send(outcome(&reply)).unwrap(),
                        }
                    }
                })
            })
            .collect();
        let mut answered = 0;
        while answered < kill_after {
            answered += usize::from(judged.recv().await.unwrap().is_some());
        }
        setup.server.kill();
        join_all(guessers).await;
        drop(sender);
        while let Some(outcome) = judged.recv().await {
            answered += usize::from(outcome.is_some());
        }
        setup.server.start_again();
        let counted = usize::from(setup.page.wrong_pins(phone.device).await);
        assert!(
            counted >= answered && answered >= kill_after,
            "{answered} were answered, {counted} counted"
        );
        assert!(counted <= 5, "{counted} counted");
        // The guessers go on after the restart, to the limit and no further.
        let mut copy = phone.copy();
        let mut outcomes = Vec::new();
        while setup.page.state(phone.device).await == DeviceState::Active {
            let pin = format!("{:04}", 5_000 + outcomes.len());
            let sent = copy.make_with_pin(&bytes, &pin, &format!("9{:04}", outcomes.len()));
            match copy.send_made(&sent).await {
                Reply::StalePosition(stale) => copy.catch_up(stale.step),
                reply => outcomes.push(outcome(&reply).expect("an outcome")),
            }
        }
        assert_eq!(outcomes.len(), 5 - counted, "{outcomes:?}");
        assert_eq!(setup.page.state(phone.device).await, DeviceState::Blocked);
    }
}

#[tokio::test]
async fn p2_right_pin_then_the_row_begins_anew() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    for _ in 0..2 {
        let id = setup.page.ask(phone.device, 0).await.id;
        for _ in 0..4 {
            let reply = phone.approve_online(id, WRONG, "", now()).await;
            assert_eq!(outcome(&reply), Some(Outcome::WrongPin));
        }
        let reply = phone.approve_online(id, PIN, "", now()).await;
        assert_eq!(outcome(&reply), Some(Outcome::Approved));
    }
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Active);
}

/// An outsider with the password creates requests and challenges and types codes. The device stays active.
#[tokio::test]
async fn p2_outsider_with_the_password_then_the_device_is_never_blocked_or_kept_from_its_owner() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let (mut given, mut by_chance) = (0, 0);
    for n in 0..60u32 {
        // A new browser for every tenth challenge.
        let browser = u8::try_from(n / 10).unwrap();
        match setup
            .page
            .try_challenge_from_stranger(phone.device, browser)
            .await
        {
            Ok(challenge) => {
                given += 1;
                for k in 0..4u32 {
                    let code =
                        protocol::crockford::encode(&(n * 7_919 + k * 104_729).to_be_bytes(), 6);
                    let code = format!("{code}00");
                    let typed = format!("{code}{}", protocol::crockford::check_character(&code));
                    let outcome = setup.page.type_code(challenge.id, &typed).await;
                    match outcome {
                        AnswerOutcome::NotThisDevice { .. } | AnswerOutcome::Used => {}
                        // The first part of an invented code may fit by chance (protocol.md §8.2).
                        AnswerOutcome::WrongPin { .. } => by_chance += 1,
                        other => panic!("{other:?}"),
                    }
                }
            }
            Err(_) => continue,
        }
    }
    assert_eq!(given, 20, "five of each browser, twenty in all");
    let mut asked = Vec::new();
    for browser in 0..20 {
        while let Ok(request) = setup
            .page
            .try_ask_from_stranger(phone.device, browser)
            .await
        {
            setup.page.cancel(request.id).await;
            asked.push(browser);
        }
    }
    assert_eq!(
        asked,
        [0, 0, 0, 1, 1, 1],
        "three of each browser, six in all"
    );
    assert_eq!(setup.page.wrong_pins(phone.device).await, by_chance);
    assert!(by_chance <= 1, "sixty codes fit once in a hundred runs");
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Active);
    // The owner can still create a challenge and a request in a browser that is known to the account.
    assert!(setup.page.try_challenge(phone.device, true).await.is_ok());
    assert!(setup.page.try_ask(phone.device, 2, true).await.is_ok());
}

/// An attacker without the device's key causes no count.
#[tokio::test]
async fn p2_approval_signed_by_another_key_then_refused_and_nothing_counted() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let mut thief = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    thief.device = phone.device;
    let sent = thief.make_with_pin(&bytes, PIN, "");
    let reply = thief.send_made(&sent).await;
    assert!(
        matches!(&reply, Reply::Refused(r) if r.why == Refusal::NotAuthentic),
        "{reply:?}"
    );
    assert_eq!(setup.page.wrong_pins(phone.device).await, 0);
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Active);
}
