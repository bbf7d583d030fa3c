//! When a claim or finish counts (protocol.md §3.3, §3.4 and §3.6), by the clock and by its bytes, and what the
//! database holds then (docs/threat-model.md, finding 17).

use protocol::keys::{EnrolmentSecret, SoftwareKey};
use protocol::messages::{DeviceState, Finished, Refusal};
use testkit::clock::now;
use testkit::phone::{Enrolling, Phone, random};

use crate::browser::Browser;
use crate::phone::{PIN, confirm, offer, refused_claim};
use crate::server::Running;

/// The time for an offer, and for a comparison. Seconds.
const TIME_S: u64 = 600;

/// An enrolment that a browser offers after a new sign-in.
async fn offered(server: &Running, name: &str) -> (Browser, EnrolmentSecret) {
    let browser = Browser::signed_in(server).await;
    let secret = offer(&browser, name).await;
    (browser, secret)
}

async fn refused_finish(phone: &Phone, finish: &[u8]) -> Refusal {
    phone.send::<Finished>("finish", finish).await.refused()
}

async fn done(phone: &Phone, finish: &[u8]) -> [u8; 32] {
    phone.send::<Finished>("finish", finish).await.got().done
}

#[tokio::test]
async fn claim_or_finish_after_the_time_of_the_offer_then_it_is_gone_and_contests_nothing() {
    let server = Running::start().await;
    let (_browser, unclaimed) = offered(&server, "Unclaimed").await;
    let (_other, claimed) = offered(&server, "Claimed").await;
    server.move_clock(TIME_S - 10);
    // A claim does not extend the time.
    let phone = Phone::claim(server.pinned(), &claimed).await;
    let (finish, keys, _) = phone.make_finish(&claimed, PIN);
    server.move_clock(TIME_S + 1);
    for secret in [&unclaimed, &claimed] {
        let why = refused_claim(&server, secret).await;
        assert_eq!(why, Refusal::EnrolmentGone);
    }
    assert_eq!(refused_finish(&keys, &finish).await, Refusal::EnrolmentGone);
}

#[tokio::test]
async fn finish_sent_again_then_its_bytes_and_the_state_decide_the_answer() {
    let server = Running::start().await;
    let (browser, secret) = offered(&server, "Phone").await;
    let claimed = Phone::claim(server.pinned(), &secret).await;
    let (finish, phone, _) = claimed.make_finish(&secret, PIN);
    let (others, ..) = claimed.make_finish(&secret, PIN);
    let answer = done(&phone, &finish).await;
    assert_eq!(
        refused_claim(&server, &secret).await,
        Refusal::EnrolmentGone
    );
    assert_eq!(
        refused_finish(&phone, &others).await,
        Refusal::EnrolmentGone
    );
    assert_eq!(done(&phone, &finish).await, answer);
    confirm(&browser, &secret).await;
    server.move_clock(3 * TIME_S);
    assert_eq!(done(&phone, &finish).await, answer);
    assert_eq!(
        refused_finish(&phone, &others).await,
        Refusal::EnrolmentGone
    );
    let polled = phone.poll(now().plus(3 * TIME_S)).await;
    assert_eq!(polled.state, DeviceState::Active);
}

#[tokio::test]
async fn finish_never_confirmed_or_with_three_wrong_pins_then_sent_again_it_is_gone() {
    let server = Running::start().await;
    let (_browser, secret) = offered(&server, "Unconfirmed").await;
    let claimed = Phone::claim(server.pinned(), &secret).await;
    let (finish, phone, _) = claimed.make_finish(&secret, PIN);
    done(&phone, &finish).await;
    let (_other, guessed) = offered(&server, "Guessed").await;
    let claimed = Phone::claim(server.pinned(), &guessed).await;
    let (first, guesser, _) = claimed.make_finish(&guessed, "7294");
    let (second, ..) = claimed.make_finish(&guessed, "7294");
    for finish in [&first, &first, &second] {
        assert_eq!(refused_finish(&guesser, finish).await, Refusal::WrongPin);
    }
    let (third, ..) = claimed.make_finish(&guessed, "7294");
    let why = refused_finish(&guesser, &third).await;
    assert_eq!(why, Refusal::EnrolmentDead);
    let why = refused_finish(&guesser, &third).await;
    assert_eq!(why, Refusal::EnrolmentGone);
    server.move_clock(TIME_S + 1);
    assert_eq!(
        refused_finish(&phone, &finish).await,
        Refusal::EnrolmentGone
    );
}

/// The values of n_s that the database holds.
fn stored_nonces(server: &Running) -> Vec<Vec<u8>> {
    let database = server.database();
    let mut statement = database
        .prepare("SELECT nonce FROM enrolments WHERE nonce IS NOT NULL")
        .unwrap();
    let nonces = statement.query_map([], |row| row.get(0)).unwrap();
    nonces.map(Result::unwrap).collect()
}

/// The enrolments of which the database holds C or the hash of etok.
fn stored_secrets(server: &Running) -> i64 {
    let database = server.database();
    let query = "SELECT count(*) FROM enrolments WHERE commitment IS NOT NULL OR token IS NOT NULL";
    database.query_row(query, [], |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn s17_keys_of_an_enrolment_arrived_then_the_database_holds_no_n_s_and_the_same_answer_is_given()
 {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    let secret = offer(&owner, "Phone").await;
    let key = SoftwareKey::from_scalar(&random()).unwrap();
    let enrolling = Enrolling::claim(server.pinned(), &secret, key)
        .await
        .unwrap();
    assert_eq!(
        stored_nonces(&server).len(),
        1,
        "needed until the keys arrive"
    );
    let (finish, phone, _) = enrolling.make_finish(&secret, PIN);
    let first = phone.send::<Finished>("finish", &finish).await.got();
    assert!(stored_nonces(&server).is_empty());
    assert_eq!(stored_secrets(&server), 0, "neither C nor etok");
    confirm(&owner, &secret).await;
    let again = phone.send::<Finished>("finish", &finish).await.got();
    assert_eq!(again.done, first.done);
    assert!(stored_nonces(&server).is_empty());
}
