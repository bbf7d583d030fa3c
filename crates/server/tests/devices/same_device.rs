//! protocol.md §7: links that are opened on the phone, and the return to the browser that asked.

use countersign_server::domain::same_device_return::{ByLink, ByTyped};
use countersign_server::use_cases::passwordless::BeginError;
use countersign_server::use_cases::request::{Ending, RequestPurpose, RequestStatus};
use protocol::ids::RequestId;
use protocol::keys::FactorKey;
use protocol::messages::{
    HistoryMethod, HistoryResult, OfferedRequest, Outcome, Refusal, Request, RequestKind,
};
use protocol::same_device::{RequestLink, ReturnCode};
use protocol::signed::Message as _;

use crate::setup::browser;
use crate::setup::{ELSEWHERE, HERE, Setup};
use testkit::phone::{ApprovalOptions, Phone, Reply};

async fn open(setup: &Setup, phone: &Phone, id: RequestId) -> Vec<u8> {
    phone.open(id, setup.now()).await.got().request.0
}

/// An approved request with a return to [`HERE`]. Returns its id and return code.
async fn second_factor(setup: &Setup, phone: &mut Phone) -> (RequestId, ReturnCode) {
    let id = setup.ask(phone.device, RequestPurpose::OnMobile).await.id;
    let request = open(setup, phone, id).await;
    (id, approve(phone, &request).await)
}

async fn passwordless(setup: &Setup, phone: &mut Phone) -> (RequestId, ReturnCode) {
    let id = setup.begin_passwordless(HERE).await;
    let request = open(setup, phone, id).await;
    (id, approve(phone, &request).await)
}

async fn approve(phone: &mut Phone, request: &[u8]) -> ReturnCode {
    let answer = phone
        .approve(request, ApprovalOptions::default())
        .await
        .got();
    assert_eq!(answer.outcome, Outcome::Approved);
    ReturnCode::parse(answer.return_code.as_str()).unwrap()
}

#[tokio::test]
async fn b06_second_factor_opened_then_its_request_carries_the_return_link_of_this_server() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let id = setup.ask(phone.device, RequestPurpose::OnMobile).await.id;
    let bytes = open(&setup, &phone, id).await;
    let request = Request::parse(&bytes).unwrap();
    let link = RequestLink {
        origin: setup.app.origin.clone(),
        request: id,
    };
    assert_eq!(request.return_url.as_str(), link.return_url());
    assert_eq!(
        (request.id, request.kind, request.match_len),
        (id, RequestKind::SignIn, 0)
    );
    // It waits in the inbox as well, byte for byte.
    assert_eq!(phone.listed(id, setup.now()).await.unwrap(), bytes);
    assert_eq!(open(&setup, &phone, id).await, bytes);
}

#[tokio::test]
async fn request_without_a_return_link_or_of_another_device_or_unknown_then_gone() {
    let setup = Setup::start().await;
    let (phone, other) = (setup.phone().await, setup.phone().await);
    let plain = setup
        .ask(phone.device, RequestPurpose::SignIn { match_len: 2 })
        .await
        .id;
    let foreign = setup.ask(other.device, RequestPurpose::OnMobile).await.id;
    for id in [plain, foreign, RequestId([9; 16])] {
        let reply = phone.open(id, setup.now()).await;
        assert_eq!(reply.refused(), Refusal::RequestGone);
    }
    let own = setup.ask(phone.device, RequestPurpose::OnMobile).await.id;
    setup.cancel(own).await;
    let reply = phone.open(own, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::RequestCancelled);
}

#[tokio::test]
async fn f02_approved_then_only_the_link_in_the_asking_browser_completes_it_once() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (id, code) = second_factor(&setup, &mut phone).await;
    assert_eq!(
        setup.status(id).await,
        RequestStatus::Ended(Ending::Approved)
    );
    assert!(!setup.take_approved(id).await, "never by the page itself");
    let came = setup.by_link(id, code.as_str(), HERE).await;
    let ByLink::Returned(returned) = came else {
        panic!("{came:?}");
    };
    assert_eq!(
        (returned.account(), returned.device(), returned.request()),
        (setup.account, phone.device, id)
    );
    assert_eq!(setup.by_link(id, code.as_str(), HERE).await, ByLink::Gone);
    assert_eq!(
        setup.by_typed(id, &code.derive_typed(), HERE).await,
        ByTyped::Gone
    );
    let history = setup.history().await;
    assert_eq!(history.len(), 1);
    assert_eq!(
        (history[0].method, history[0].result, history[0].browser),
        (HistoryMethod::OnMobile, HistoryResult::SignedIn, Some(HERE))
    );
}

#[tokio::test]
async fn f02_link_in_another_browser_then_the_waiting_page_continues_with_nine_characters() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (id, code) = second_factor(&setup, &mut phone).await;
    assert_eq!(
        setup.by_link(id, code.as_str(), ELSEWHERE).await,
        ByLink::Elsewhere {
            passwordless: false
        }
    );
    assert_eq!(
        setup.by_link(id, code.as_str(), HERE).await,
        ByLink::TypedOnly
    );
    let typed = code.derive_typed();
    assert_eq!(setup.by_typed(id, &typed, ELSEWHERE).await, ByTyped::Gone);
    assert_eq!(
        setup.by_typed(id, "ABC DEF GHI", HERE).await,
        ByTyped::Mistyped
    );
    let blocks = format!("{} {} {}", &typed[..3], &typed[3..6], &typed[6..]).to_lowercase();
    assert!(matches!(
        setup.by_typed(id, &blocks, HERE).await,
        ByTyped::Returned(_)
    ));
    assert_eq!(setup.by_typed(id, &typed, HERE).await, ByTyped::Gone);
}

#[tokio::test]
async fn f02_wrong_characters_three_times_then_void_for_good() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (id, code) = second_factor(&setup, &mut phone).await;
    let wrong = ReturnCode::from_bytes(&[1; 16]).derive_typed();
    for attempts_left in [2, 1, 0] {
        assert_eq!(
            setup.by_typed(id, &wrong, HERE).await,
            ByTyped::Wrong { attempts_left }
        );
    }
    assert_eq!(
        setup.by_typed(id, &code.derive_typed(), HERE).await,
        ByTyped::Gone
    );
    assert_eq!(setup.by_link(id, code.as_str(), HERE).await, ByLink::Gone);
    assert_eq!(setup.history().await[0].result, HistoryResult::Failed);
}

#[tokio::test]
async fn before_the_approval_then_no_code_counts() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let typed = ReturnCode::from_bytes(&[1; 16]);
    let second = setup.ask(phone.device, RequestPurpose::OnMobile).await.id;
    let passwordless = setup.begin_passwordless(HERE).await;
    for id in [second, passwordless] {
        for _ in 0..4 {
            assert_eq!(
                setup.by_typed(id, &typed.derive_typed(), HERE).await,
                ByTyped::NotYet
            );
        }
        assert_eq!(setup.by_link(id, typed.as_str(), HERE).await, ByLink::Gone);
    }
}

#[tokio::test]
async fn b06_passwordless_sign_in_opened_then_bound_to_that_device() {
    let setup = Setup::start().await;
    let (mut phone, other) = (setup.phone().await, setup.phone().await);
    let id = setup.begin_passwordless(HERE).await;
    assert!(matches!(setup.status(id).await, RequestStatus::Open));
    let bytes = open(&setup, &phone, id).await;
    let request = Request::parse(&bytes).unwrap();
    assert_eq!(
        (request.id, request.device, request.match_len),
        (id, phone.device, 0)
    );
    assert!(!request.context.0.is_empty());
    assert_eq!(open(&setup, &phone, id).await, bytes, "again: the same");
    let reply = other.open(id, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::RequestGone);
    assert!(
        phone.poll(setup.now()).await.requests.is_empty(),
        "in no inbox"
    );
    let code = approve(&mut phone, &bytes).await;
    let came = setup.by_link(id, code.as_str(), HERE).await;
    let ByLink::Returned(returned) = came else {
        panic!("{came:?}");
    };
    assert_eq!(
        (returned.account(), returned.device()),
        (setup.account, phone.device)
    );
}

/// P6: a link that an attacker began, opened and approved by a victim, leads nowhere.
#[tokio::test]
async fn b06_passwordless_link_of_an_attacker_approved_by_a_victim_then_nobody_is_signed_in() {
    let setup = Setup::start().await;
    let mut victim = setup.phone().await;
    let (id, code) = passwordless(&setup, &mut victim).await;
    assert_eq!(
        setup.by_link(id, code.as_str(), ELSEWHERE).await,
        ByLink::Elsewhere { passwordless: true }
    );
    assert_eq!(setup.by_link(id, code.as_str(), HERE).await, ByLink::Gone);
    assert_eq!(
        setup.by_typed(id, &code.derive_typed(), HERE).await,
        ByTyped::Gone
    );
    assert!(!setup.take_approved(id).await);
    assert_eq!(setup.history().await[0].result, HistoryResult::Failed);
}

#[tokio::test]
async fn request_id_alone_then_nobody_can_void_the_return_link() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (id, code) = passwordless(&setup, &mut phone).await;
    let guess = ReturnCode::from_bytes(&[1; 16]);
    assert_eq!(
        setup.by_link(id, guess.as_str(), ELSEWHERE).await,
        ByLink::Gone
    );
    for _ in 0..4 {
        assert_eq!(
            setup.by_typed(id, &guess.derive_typed(), ELSEWHERE).await,
            ByTyped::Gone
        );
    }
    assert!(matches!(
        setup.by_link(id, code.as_str(), HERE).await,
        ByLink::Returned(_)
    ));
}

#[tokio::test]
async fn b06_passwordless_link_expired_or_cancelled_then_no_device_opens_it() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let (old, ended) = (
        setup.begin_passwordless(HERE).await,
        setup.begin_passwordless(HERE).await,
    );
    setup.cancel(ended).await;
    assert_eq!(
        setup.status(ended).await,
        RequestStatus::Ended(Ending::Cancelled)
    );
    let reply = phone.open(ended, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::RequestCancelled);
    setup.move_clock(300);
    let reply = phone.open(old, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::RequestExpired);
    assert_eq!(
        setup.status(old).await,
        RequestStatus::Ended(Ending::Expired)
    );
    assert!(setup.history().await.is_empty());
}

#[tokio::test]
async fn f02_code_expired_then_gone_and_listed_as_not_answered() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (id, code) = second_factor(&setup, &mut phone).await;
    setup.move_clock(120 + 300);
    assert_eq!(setup.by_link(id, code.as_str(), HERE).await, ByLink::Gone);
    let history = setup.history().await;
    assert_eq!(history.len(), 1);
    assert_eq!(history[0].result, HistoryResult::Expired);
}

#[tokio::test]
async fn open_again_with_the_same_nonce_or_a_wrong_clock_then_refused_or_the_time() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let id = setup.begin_passwordless(HERE).await;
    let now = setup.now();
    let wire = phone.sign(&phone.make_open(id, now));
    let first: Reply<OfferedRequest> = phone.send("open", &wire).await;
    first.got();
    let again: Reply<OfferedRequest> = phone.send("open", &wire).await;
    assert_eq!(again.refused(), Refusal::Replayed);
    assert!(matches!(
        phone.open(id, now.plus(61 + 30)).await,
        Reply::ServerTime(_)
    ));
}

#[tokio::test]
async fn more_than_ten_links_in_ten_minutes_then_wait() {
    let setup = Setup::start().await;
    let (phone, other) = (setup.phone().await, setup.phone().await);
    for _ in 0..10 {
        let reply = phone.open(RequestId([7; 16]), setup.now()).await;
        assert_eq!(reply.refused(), Refusal::RequestGone);
    }
    let id = setup.begin_passwordless(HERE).await;
    assert_eq!(
        phone.open(id, setup.now()).await.refused(),
        Refusal::TooMany
    );
    other.open(id, setup.now()).await.got();
    setup.move_clock(600);
    let id = setup.begin_passwordless(HERE).await;
    phone.open(id, setup.now()).await.got();
}

#[tokio::test]
async fn one_browser_starts_too_many_then_it_waits_and_others_do_not() {
    let setup = Setup::start().await;
    for _ in 0..20 {
        setup.begin_passwordless(HERE).await;
    }
    let refused = setup.try_direct(HERE).await;
    assert!(matches!(refused, Err(BeginError::TooMany { wait_s: 1.. })));
    setup.begin_passwordless(browser(9)).await;
}

#[tokio::test]
async fn wrong_pin_then_no_code_and_a_right_one_after_it_gives_one() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.begin_passwordless(HERE).await;
    let request = open(&setup, &phone, id).await;
    let wrong = FactorKey::from_bytes([9; 32]);
    let options = ApprovalOptions {
        factor: Some(&wrong),
        ..ApprovalOptions::default()
    };
    let answer = phone.approve(&request, options).await.got();
    assert_eq!(answer.outcome, Outcome::WrongPin);
    assert!(answer.return_code.as_str().is_empty());
    approve(&mut phone, &request).await;
}

/// The same approval is answered the same; at rest its code stands nowhere in the clear (P7).
#[tokio::test]
async fn same_approval_again_then_the_same_code_and_the_database_does_not_hold_it() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.begin_passwordless(HERE).await;
    let request = open(&setup, &phone, id).await;
    let made = phone.make(&request, ApprovalOptions::default());
    let first = phone.deliver(&made).await.got();
    let again = phone.deliver(&made).await.got();
    assert_eq!(first, again);
    let code = ReturnCode::parse(first.return_code.as_str()).unwrap();
    let database = rusqlite::Connection::open(setup.database()).unwrap();
    let sql = "SELECT body FROM answers UNION ALL SELECT return_code FROM requests";
    let mut statement = database.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    let stored: Vec<Vec<u8>> = rows.collect::<Result<_, _>>().unwrap();
    assert_eq!(stored.len(), 2);
    for plain in [code.as_str().to_owned(), code.derive_typed()] {
        for bytes in &stored {
            assert!(!bytes.windows(plain.len()).any(|w| w == plain.as_bytes()));
        }
    }
}

#[tokio::test]
async fn device_removed_before_the_return_then_the_link_is_void() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let (second, second_code) = second_factor(&setup, &mut phone).await;
    let (passwordless, passwordless_code) = passwordless(&setup, &mut phone).await;
    phone.remove(setup.now()).await.got();
    for (id, code) in [(second, second_code), (passwordless, passwordless_code)] {
        assert_eq!(setup.by_link(id, code.as_str(), HERE).await, ByLink::Gone);
        assert_eq!(
            setup.by_typed(id, &code.derive_typed(), HERE).await,
            ByTyped::Gone
        );
    }
    let told: Vec<_> = setup.history().await.iter().map(|e| e.result).collect();
    assert_eq!(told, [HistoryResult::Cancelled; 2]);
}
