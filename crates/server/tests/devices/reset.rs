//! PIN resets: those whose answer the phone did not get (protocol.md §8.3), and the comparison on the page (§3.5).

use countersign_server::domain::enrolment::DeadReason;
use countersign_server::domain::retention::ENROLMENTS_S;
use countersign_server::use_cases::enrolment::{self, Progress};
use countersign_server::use_cases::request::RequestPurpose;
use countersign_server::use_cases::retention;
use protocol::enrolment::LIFETIME_S;
use protocol::keys::EnrolmentSecret;
use protocol::messages::{DeviceState, EnrolmentKind, Finished, Refusal};
use testkit::phone::Reply;

use crate::setup::{OfferKind, Setup, owner, page};

const PIN: &str = "7391";
const DAY_S: u64 = 86_400;

/// Deletes every row whose period is over.
async fn purge(setup: &Setup) {
    while setup.write(retention::purge).await {}
}

#[tokio::test]
async fn s06_phone_away_longer_than_the_period_then_its_reset_is_still_answered() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let kind = OfferKind::PinReset {
        device: phone.device,
    };
    let secret = setup.offer(setup.account, kind, PIN).await;
    let phone = phone.reset(&secret, PIN).await;
    // The question and its answer are the last two messages.
    let traffic = phone.traffic();
    let finish = traffic[traffic.len() - 2].clone();
    let first: Finished = phone.send("finish", &finish).await.got();

    setup.move_clock(ENROLMENTS_S + 2 * DAY_S);
    purge(&setup).await;
    let again: Finished = phone.send("finish", &finish).await.got();
    assert_eq!(again, first, "the answer was lost, the same bytes get it");

    phone.poll(setup.now()).await;
    purge(&setup).await;
    let reply: Reply<Finished> = phone.send("finish", &finish).await;
    assert!(matches!(reply, Reply::Refused(r) if r.why == Refusal::EnrolmentGone));
}

const SIGN_IN: RequestPurpose = RequestPurpose::SignIn { match_len: 0 };

/// The page says that the six characters differ.
async fn reject(setup: &Setup, secret: &EnrolmentSecret) {
    let (account, id) = (setup.account, secret.derive_id());
    setup
        .write(move |tx| enrolment::reject(tx, &page(account), id))
        .await;
}

#[tokio::test]
async fn page_of_a_reset_still_asks_then_its_phone_reads_pending_until_the_page_says_the_same() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let (phone, secret) = setup.reset_unconfirmed(phone, "8136").await;
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let inbox = phone.poll(setup.now()).await;
    assert_eq!(inbox.state, DeviceState::Pending);
    assert!(inbox.requests.is_empty(), "a pending device lists none");
    // The reset is in force: the account has a second factor all the time.
    assert_eq!(setup.state(phone.device).await, DeviceState::Active);

    assert_eq!(setup.confirm(&secret).await, Some(phone.device));
    // Answered at once, because the inbox has changed.
    let after = phone.poll_seen(inbox.seq, setup.now()).await;
    assert_eq!(after.state, DeviceState::Active);
    assert_ne!(after.seq, inbox.seq);
    assert!(phone.listed(asked.id, setup.now()).await.is_some());
}

#[tokio::test]
async fn page_of_a_reset_says_different_then_its_phone_reads_removed() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let (phone, secret) = setup.reset_unconfirmed(phone, "8136").await;
    reject(&setup, &secret).await;
    assert_eq!(phone.poll(setup.now()).await.state, DeviceState::Removed);
    let (owner, id) = (owner(setup.account), secret.derive_id());
    let progress = setup
        .read(move |tx| enrolment::progress(tx, owner, id))
        .await;
    let kind = EnrolmentKind::PinReset;
    let reason = DeadReason::Rejected;
    assert_eq!(progress, Some(Progress::Dead { reason, kind }));
}

#[tokio::test]
async fn page_of_a_reset_never_answers_then_the_reset_stays_and_its_phone_reads_active() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let (phone, _) = setup.reset_unconfirmed(phone, "8136").await;
    setup.move_clock(LIFETIME_S - 1);
    let inbox = phone.poll(setup.now()).await;
    assert_eq!(inbox.state, DeviceState::Pending);
    setup.move_clock(LIFETIME_S + 1);
    assert_eq!(phone.poll(setup.now()).await.state, DeviceState::Active);
    // Once the end is stored, a poll that is held is answered.
    purge(&setup).await;
    assert_ne!(phone.poll(setup.now()).await.seq, inbox.seq);
}

#[tokio::test]
async fn second_reset_while_the_first_page_asks_then_the_answer_to_the_second_counts() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let (phone, first) = setup.reset_unconfirmed(phone, "8136").await;
    let (phone, second) = setup.reset_unconfirmed(phone, "7316").await;
    setup.confirm(&first).await;
    assert_eq!(phone.poll(setup.now()).await.state, DeviceState::Pending);
    setup.confirm(&second).await;
    assert_eq!(phone.poll(setup.now()).await.state, DeviceState::Active);
}
