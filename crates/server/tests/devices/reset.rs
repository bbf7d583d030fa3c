//! PIN resets whose answer the phone did not get (protocol.md §8.3).

use countersign_server::domain::retention::ENROLMENTS_S;
use countersign_server::use_cases::retention;
use protocol::messages::{Finished, Refusal};
use testkit::phone::Reply;

use crate::setup::{OfferKind, Setup};

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
