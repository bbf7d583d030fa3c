//! protocol.md §8.7: the entries of the history, who sees them, and the report of one.

use countersign_server::domain::account::Email;
use countersign_server::domain::second_factor::SessionKind;
use countersign_server::domain::service::ServiceId;
use countersign_server::domain::sign_in::{Method as WebMethod, SignIn, Step};
use countersign_server::domain::token::HashedToken;
use countersign_server::use_cases::challenge::AnswerOutcome;
use countersign_server::use_cases::history;
use countersign_server::use_cases::request::{RequestPurpose, context};
use protocol::messages::{
    Decision, DeviceState, HistoryMethod, HistoryResult, MAX_HISTORY_ENTRIES, Method, Outcome,
    Refusal,
};

use crate::setup::{ELSEWHERE, HERE, Setup, context as facts};
use testkit::phone::{ApprovalOptions, Phone, Reply};

const SIGN_IN: RequestPurpose = RequestPurpose::SignIn { match_len: 2 };

async fn approve(setup: &Setup, phone: &mut Phone, match_code: Option<&str>) -> Outcome {
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let request = phone.listed(asked.id, setup.now()).await.unwrap();
    let right = asked.match_code.unwrap();
    let options = ApprovalOptions {
        match_code: match_code.unwrap_or(&right),
        ..ApprovalOptions::default()
    };
    phone.approve(&request, options).await.got().outcome
}

/// Opens a session of the demo's account in a browser, by the password.
async fn signed_in(setup: &Setup, browser: HashedToken, session: HashedToken) {
    let account = setup.account;
    setup
        .write(move |tx| {
            let step = Step {
                browser,
                now: tx.now(),
            };
            let email = Email::parse("a@b.eu").unwrap();
            let completed = SignIn::begin(ServiceId::account(), email, step)
                .password_checked(account, step)
                .unwrap()
                .by_password(SessionKind::Full, step)
                .unwrap();
            tx.open_session(session, &completed)?;
            tx.remember_browser(browser, account, (WebMethod::Password, None), true)?;
            history::tell_password(tx, &completed, "My Account", &context(&facts()))
        })
        .await;
}

async fn is_vouched(setup: &Setup, browser: HashedToken) -> bool {
    let account = setup.account;
    let vouched = setup.read(move |tx| tx.is_vouched(browser, account));
    vouched.await
}

/// Number of mails that say that a sign-in was reported.
async fn mails_of_a_report(setup: &Setup) -> usize {
    let mails = setup.mails().await;
    let told = |subject: &&String| subject.as_str() == "You reported a sign-in that was not yours";
    mails.iter().filter(told).count()
}

async fn is_open(setup: &Setup, session: HashedToken) -> bool {
    setup.read(move |tx| tx.session(session)).await.is_some()
}

#[tokio::test]
async fn w4_ended_requests_then_listed_once_newest_first() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    assert_eq!(approve(&setup, &mut phone, None).await, Outcome::Approved);
    assert_eq!(
        approve(&setup, &mut phone, Some("xx")).await,
        Outcome::WrongMatch
    );
    for (decision, reported) in [(Decision::Deny, false), (Decision::DenyAndReport, true)] {
        let asked = setup.ask(phone.device, SIGN_IN).await;
        let request = phone.listed(asked.id, setup.now()).await.unwrap();
        phone.deny(&request, decision).await.got();
        let told = &setup.history().await[0];
        assert_eq!(
            (told.result, told.reported),
            (HistoryResult::Denied, reported)
        );
    }
    let cancelled = setup.ask(phone.device, SIGN_IN).await;
    setup.cancel(cancelled.id).await;
    setup.cancel(cancelled.id).await;
    let challenge = setup.challenge(phone.device, None).await;
    let code = phone.one_time_password(&challenge.qr_text, Method::Pin, &[]);
    assert_eq!(
        setup.type_code(challenge.id, &code).await,
        AnswerOutcome::Accepted
    );
    signed_in(&setup, HERE, HashedToken([1; 32])).await;
    let told: Vec<_> = phone
        .history(0, setup.now())
        .await
        .got()
        .entries
        .into_iter()
        .map(|entry| (entry.method, entry.result))
        .collect();
    assert_eq!(
        told,
        [
            (HistoryMethod::Password, HistoryResult::SignedIn),
            (HistoryMethod::AppCode, HistoryResult::SignedIn),
            (HistoryMethod::App, HistoryResult::Cancelled),
            (HistoryMethod::App, HistoryResult::Denied),
            (HistoryMethod::App, HistoryResult::Denied),
            (HistoryMethod::App, HistoryResult::Failed),
            (HistoryMethod::App, HistoryResult::SignedIn),
        ]
    );
}

#[tokio::test]
async fn w4_requests_expired_then_listed_in_the_order_of_their_end() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let challenge = setup.challenge(phone.device, None).await;
    let began = setup.now();
    setup.move_clock(400);
    assert_eq!(approve(&setup, &mut phone, None).await, Outcome::Approved);
    let told: Vec<_> = setup.history().await.into_iter().collect();
    let kinds: Vec<_> = told.iter().map(|e| (e.method, e.result)).collect();
    assert_eq!(
        kinds,
        [
            (HistoryMethod::App, HistoryResult::SignedIn),
            (HistoryMethod::AppCode, HistoryResult::Expired),
            (HistoryMethod::App, HistoryResult::Expired),
        ]
    );
    assert!(told.windows(2).all(|pair| pair[0].seq > pair[1].seq));
    assert!(told.windows(2).all(|pair| pair[0].at >= pair[1].at));
    assert!(told[2].at.since(began) <= 120);
    setup.cancel(asked.id).await;
    assert_eq!(
        setup.type_code(challenge.id, "000000000").await,
        AnswerOutcome::Expired
    );
    assert_eq!(setup.history().await.len(), 3, "told once");
}

#[tokio::test]
async fn w4_many_entries_then_split_into_messages() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    for n in 0..45 {
        let browser = HashedToken([n; 32]);
        signed_in(&setup, browser, browser).await;
    }
    let (mut before, mut seen) = (0, Vec::new());
    loop {
        let part = phone.history(before, setup.now()).await.got();
        assert!(part.entries.len() <= MAX_HISTORY_ENTRIES);
        seen.extend(part.entries.iter().map(|entry| entry.seq));
        before = *seen.last().unwrap();
        if part.more == 0 {
            break;
        }
    }
    let all: Vec<u64> = (1..=45).rev().collect();
    assert_eq!(seen, all);
}

#[tokio::test]
async fn w4_longest_lines_then_the_answer_is_still_one_message() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let account = setup.account;
    for n in 0..20 {
        let browser = HashedToken([n; 32]);
        let line = (protocol::messages::ContextKind::Place, "x".repeat(200));
        let context = context(&vec![line; 12]);
        setup
            .write(move |tx| {
                let step = Step {
                    browser,
                    now: tx.now(),
                };
                let completed =
                    SignIn::begin(ServiceId::account(), Email::parse("a@b.eu").unwrap(), step)
                        .password_checked(account, step)
                        .unwrap()
                        .by_password(SessionKind::Full, step)
                        .unwrap();
                history::tell_password(tx, &completed, &"y".repeat(300), &context)
            })
            .await;
    }
    let first = phone.history(0, setup.now()).await.got();
    assert!((1..20).contains(&first.entries.len()) && first.more == 1);
    let before = first.entries.last().unwrap().seq;
    let second = phone.history(before, setup.now()).await.got();
    assert_eq!(second.entries[0].seq, before - 1);
}

#[tokio::test]
async fn w4_half_a_year_later_then_deleted() {
    let setup = Setup::start().await;
    signed_in(&setup, HERE, HERE).await;
    setup.move_clock(180 * 86_400 - 60);
    assert_eq!(setup.history().await.len(), 1);
    setup.move_clock(180 * 86_400 + 60);
    assert!(setup.history().await.is_empty());
}

#[tokio::test]
async fn w4_another_account_then_it_sees_and_reports_only_its_own() {
    let setup = Setup::start().await;
    signed_in(&setup, HERE, HashedToken([1; 32])).await;
    let entry = setup.history().await[0].id;
    let other = setup.other_account().await;
    let stranger = setup.phone_of(other).await;
    let seen = stranger.history(0, setup.now()).await.got();
    assert!(seen.entries.is_empty());
    for id in [entry, [9; 16]] {
        let reply = stranger.report(id, setup.now()).await;
        assert_eq!(reply.refused(), Refusal::RequestGone);
    }
    assert!(!setup.history().await[0].reported);
    assert!(is_open(&setup, HashedToken([1; 32])).await);
}

#[tokio::test]
async fn w4_entry_reported_then_its_browser_is_signed_out_and_unknown_and_one_email_is_sent() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let (theirs, own) = (HashedToken([1; 32]), HashedToken([2; 32]));
    signed_in(&setup, ELSEWHERE, theirs).await;
    signed_in(&setup, HERE, own).await;
    let entry = setup.history().await[1].clone();
    assert_eq!(entry.browser, Some(ELSEWHERE));
    for _ in 0..2 {
        phone.report(entry.id, setup.now()).await.got();
    }
    assert!(!is_open(&setup, theirs).await);
    assert!(is_open(&setup, own).await);
    assert!(!is_vouched(&setup, ELSEWHERE).await);
    assert!(is_vouched(&setup, HERE).await);
    let told = phone.history(0, setup.now()).await.got().entries;
    assert_eq!((told[0].reported, told[1].reported), (0, 1));
    assert_eq!(mails_of_a_report(&setup).await, 1);
}

#[tokio::test]
async fn d04_request_denied_and_reported_then_its_entry_is_reported_too() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let (theirs, own) = (HashedToken([1; 32]), HashedToken([2; 32]));
    signed_in(&setup, HERE, theirs).await;
    signed_in(&setup, ELSEWHERE, own).await;
    // Asked from HERE, by somebody else.
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let request = phone.listed(asked.id, setup.now()).await.unwrap();
    phone.deny(&request, Decision::DenyAndReport).await.got();
    assert!(!is_open(&setup, theirs).await);
    assert!(is_open(&setup, own).await);
    assert!(!is_vouched(&setup, HERE).await);
    assert!(is_vouched(&setup, ELSEWHERE).await);
    assert_eq!(mails_of_a_report(&setup).await, 1);
}

#[tokio::test]
async fn device_not_active_clock_off_or_nonce_reused_then_no_history() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let late = phone.history(0, setup.now().plus(120)).await;
    assert!(matches!(late, Reply::ServerTime(_)));
    let late = phone.report([1; 16], setup.now().plus(120)).await;
    assert!(matches!(late, Reply::ServerTime(_)));
    phone.remove(setup.now()).await.got();
    let reply = phone.history(0, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::DeviceNotActive);
    let reply = phone.report([1; 16], setup.now()).await;
    assert_eq!(reply.refused(), Refusal::DeviceNotActive);
}

#[tokio::test]
async fn device_removed_with_a_request_open_then_listed_as_cancelled() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    setup.ask(phone.device, SIGN_IN).await;
    setup.ask(phone.device, RequestPurpose::OnMobile).await;
    phone.remove(setup.now()).await.got();
    let told: Vec<_> = setup
        .history()
        .await
        .iter()
        .map(|e| (e.method, e.result))
        .collect();
    assert_eq!(
        told,
        [
            (HistoryMethod::OnMobile, HistoryResult::Cancelled),
            (HistoryMethod::App, HistoryResult::Cancelled),
        ]
    );
}

/// The events of devices in the history, oldest first: with the name of the device, as the wire carries them.
async fn events(setup: &Setup) -> Vec<(String, HistoryResult)> {
    let mut events: Vec<_> = setup
        .history()
        .await
        .into_iter()
        .filter(|entry| entry.method == HistoryMethod::Device)
        .map(|entry| (entry.service, entry.result))
        .collect();
    events.reverse();
    events
}

#[tokio::test]
async fn w4_device_blocked_unblocked_reset_and_locked_then_each_is_told_and_none_is_reported() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let code = asked.match_code.unwrap();
    for _ in 0..5 {
        phone
            .approve_online(asked.id, "1111", &code, setup.now())
            .await
            .got();
    }
    assert_eq!(setup.state(phone.device).await, DeviceState::Blocked);
    let phone = setup.reset(phone, "8136").await;
    let phone = setup.reset(phone, "7316").await;
    let reader = setup.phone().await;
    phone.report_copy(setup.now()).await.got();
    let name = "Test phone".to_owned();
    let told = [
        HistoryResult::Blocked,
        HistoryResult::Unblocked,
        HistoryResult::PinReset,
        HistoryResult::Locked,
    ];
    assert_eq!(
        events(&setup).await,
        told.map(|result| (name.clone(), result))
    );

    // Every device of the account reads them, and none can be reported.
    let page = reader.history(0, setup.now()).await.got();
    let newest = &page.entries[0];
    assert_eq!(
        (newest.method, newest.result, newest.service.as_str()),
        (HistoryMethod::Device, HistoryResult::Locked, "Test phone")
    );
    let reply = reader.report(newest.id, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::RequestGone);
    assert_eq!(mails_of_a_report(&setup).await, 0);
}
