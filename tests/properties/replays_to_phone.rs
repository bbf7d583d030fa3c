//! P5: answers of the real server, recorded and given to the real app a second time. It accepts none of them as the answer to
//! another question, and its vault and screen stay as they were.

use ::server::domain::request::Request;
use authenticator::{
    vault::ApiPath,
    views::{Action, Connection, Screen},
};
use protocol::{
    ids::{DeviceId, Position},
    same_device::RequestLink,
};

use crate::{
    app::{RealPhone, Recording},
    page::OfferKind,
    setup::{PIN, Setup},
};

const CHANGED: &str = "8265";

async fn enrolled() -> (Setup, RealPhone, DeviceId) {
    let setup = Setup::start().await;
    let phone = RealPhone::start(&Recording::default(), 0);
    let (_, device) = phone.enrol(&setup.page, &[PIN]).await;
    (setup, phone, device)
}

async fn type_all(phone: &RealPhone, pins: &[&str]) {
    for pin in pins {
        phone.type_pin(pin).await;
    }
}

async fn approved(setup: &Setup, phone: &RealPhone, device: DeviceId) -> Request {
    let request = setup.page.ask(device, 2).await;
    phone.open_request(&request).await;
    phone.type_pin(PIN).await;
    phone
        .until("the approval", |v| matches!(v.screen, Screen::Done { .. }))
        .await;
    request
}

fn position(phone: &RealPhone) -> Position {
    phone.state().accounts[0].position
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p5_inbox_of_an_earlier_poll_then_the_app_lists_no_request_that_ended() {
    let (setup, phone, device) = enrolled().await;
    let request = setup.page.ask(device, 2).await;
    phone.open_request(&request).await;
    let inbox = phone.latest_answer(ApiPath::Poll);
    setup.page.cancel(request.id).await;
    phone.at_home().await;
    phone
        .until("the empty list", |v| {
            matches!(&v.screen, Screen::Home { requests, connection: Connection::Online, .. } if requests.is_empty())
        })
        .await;
    phone.replay(ApiPath::Poll, inbox);
    phone.act(Action::Refresh).await;
    let screen = phone
        .until("the refusal of the inbox", |v| {
            matches!(
                v.screen,
                Screen::Home {
                    connection: Connection::NotTheServer,
                    ..
                }
            )
        })
        .await;
    assert!(matches!(screen, Screen::Home { requests, .. } if requests.is_empty()));
    assert!(phone.end_replay(ApiPath::Poll) > 0);
    phone.act(Action::Refresh).await;
    phone
        .until("the server's own answer", |v| {
            matches!(
                v.screen,
                Screen::Home {
                    connection: Connection::Online,
                    ..
                }
            )
        })
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p5_answer_or_refusal_of_an_earlier_approval_then_the_app_takes_it_for_no_other() {
    let (setup, phone, device) = enrolled().await;
    approved(&setup, &phone, device).await;
    let answer = phone.latest_answer(ApiPath::Approve);
    let cancelled = setup.page.ask(device, 2).await;
    phone.open_request(&cancelled).await;
    // A poll would tell the app of the end before the PIN is typed.
    phone.lose_polls(true);
    setup.page.cancel(cancelled.id).await;
    phone.type_pin(PIN).await;
    phone
        .until("the end", |v| matches!(v.screen, Screen::Done { .. }))
        .await;
    phone.lose_polls(false);
    let refusal = phone.latest_answer(ApiPath::Approve);
    assert_ne!(answer, refusal);
    for (n, old) in [answer, refusal].into_iter().enumerate() {
        let epoch = position(&phone).epoch;
        let request = setup.page.ask(device, 2).await;
        phone.open_request(&request).await;
        phone.replay(ApiPath::Approve, old);
        phone.type_pin(PIN).await;
        phone.refuses_the_answer(ApiPath::Approve).await;
        assert!(matches!(phone.view().screen, Screen::Request { .. }));
        assert!(phone.state().accounts[0].unanswered.is_some());
        assert_eq!(position(&phone).epoch, epoch, "{n}");
        assert!(phone.end_replay(ApiPath::Approve) > 0);
        phone.learns_the_outcome().await;
        assert_eq!(
            position(&phone),
            Position {
                epoch: epoch + 1,
                step: 0
            }
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p5_outcome_of_an_earlier_approval_then_the_app_takes_it_for_no_other() {
    let (setup, phone, device) = enrolled().await;
    let mut old = None;
    for n in 0..2 {
        let request = setup.page.ask(device, 2).await;
        phone.open_request(&request).await;
        phone.lose_answers(3);
        phone.type_pin(PIN).await;
        phone
            .until("the end of the attempts", |v| v.problem.is_some())
            .await;
        let before = position(&phone);
        if let Some(old) = old.take() {
            phone.replay(ApiPath::Ask, old);
            phone.at_home().await;
            phone
                .until("the refusal of the outcome", |_| {
                    phone.replays(ApiPath::Ask) > 0
                })
                .await;
            // The next question is on its way only after the answer was judged.
            phone.at_home().await;
            assert!(phone.state().accounts[0].unanswered.is_some());
            assert_eq!(position(&phone), before);
            assert!(phone.end_replay(ApiPath::Ask) > 0);
        }
        phone.learns_the_outcome().await;
        assert_eq!(
            position(&phone),
            Position {
                epoch: n + 1,
                step: 0
            }
        );
        old = Some(phone.latest_answer(ApiPath::Ask));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p5_request_offered_earlier_then_the_app_approves_no_change_with_it() {
    let (setup, phone, _) = enrolled().await;
    phone.open_account().await;
    phone.act(Action::ChangePin).await;
    type_all(&phone, &[PIN, CHANGED, CHANGED]).await;
    phone
        .until("the change", |v| {
            matches!(
                v.screen,
                Screen::Account {
                    notice: Some(_),
                    ..
                }
            )
        })
        .await;
    let offered = phone.latest_answer(ApiPath::SelfAsk);
    let before = phone.state();
    phone.open_account().await;
    phone.act(Action::ChangePin).await;
    phone.replay(ApiPath::SelfAsk, offered);
    type_all(&phone, &[CHANGED, PIN, PIN]).await;
    phone.refuses_the_answer(ApiPath::SelfAsk).await;
    let after = phone.state();
    assert_eq!(
        after.accounts[0].pin.expose(),
        before.accounts[0].pin.expose()
    );
    assert_eq!(after.accounts[0].position, before.accounts[0].position);
    assert!(phone.end_replay(ApiPath::SelfAsk) > 0);
    drop(setup);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p5_request_opened_earlier_then_the_app_shows_it_for_no_other_link() {
    let (setup, phone, device) = enrolled().await;
    let link = |request| RequestLink {
        origin: setup.page.origin.clone(),
        request,
    };
    let first = setup.page.ask_on_mobile(device, 1).await;
    let url = link(first).to_scheme();
    phone.act(Action::Link { url }).await;
    phone
        .until("the request", |v| {
            matches!(v.screen, Screen::Request { .. })
        })
        .await;
    let offered = phone.latest_answer(ApiPath::Open);
    phone.at_home().await;
    let second = setup.page.ask_on_mobile(device, 2).await;
    phone.replay(ApiPath::Open, offered);
    let url = link(second).to_scheme();
    phone.act(Action::Link { url }).await;
    phone.refuses_the_answer(ApiPath::Open).await;
    assert!(matches!(phone.view().screen, Screen::Home { .. }));
    assert!(phone.end_replay(ApiPath::Open) > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p5_history_of_an_earlier_question_then_the_app_shows_no_entry_of_it() {
    let (setup, phone, device) = enrolled().await;
    approved(&setup, &phone, device).await;
    phone.at_home().await;
    phone.act(Action::OpenHistory { id: None }).await;
    phone
        .until(
            "the entries",
            |v| matches!(&v.screen, Screen::History { entries, .. } if entries.len() == 1),
        )
        .await;
    let entries = phone.latest_answer(ApiPath::History);
    phone.at_home().await;
    phone.replay(ApiPath::History, entries);
    phone.act(Action::OpenHistory { id: None }).await;
    phone.refuses_the_answer(ApiPath::History).await;
    let view = phone.view();
    assert!(
        matches!(&view.screen, Screen::History { entries, .. } if entries.is_empty()),
        "{view:?}"
    );
    assert!(phone.end_replay(ApiPath::History) > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p5_answers_of_an_earlier_enrolment_then_the_app_resets_no_pin_with_them() {
    let (setup, phone, device) = enrolled().await;
    let claimed = phone.latest_answer(ApiPath::Claim);
    let finished = phone.latest_answer(ApiPath::Finish);
    let before = phone.state();
    let offer = setup
        .page
        .offer(OfferKind::PinReset { device }, CHANGED)
        .await;
    phone.at_home().await;
    phone.replay(ApiPath::Claim, claimed);
    phone.scan(&offer.to_link().unwrap()).await;
    phone.refuses_the_answer(ApiPath::Claim).await;
    assert!(phone.end_replay(ApiPath::Claim) > 0);
    phone.act(Action::Accept).await;
    phone.replay(ApiPath::Finish, finished);
    phone.type_pin(CHANGED).await;
    phone.refuses_the_answer(ApiPath::Finish).await;
    let after = phone.state();
    assert_eq!(
        after.accounts[0].pin.expose(),
        before.accounts[0].pin.expose()
    );
    assert!(phone.end_replay(ApiPath::Finish) > 0);
}
