//! Rotation of the server key S, protocol.md §9.3: by the operator's command, over restarts, with phones that were away.

use std::time::Duration;

use ::server::clock::Clock;
use protocol::{
    ids::UnixSeconds,
    messages::{DeviceState, Outcome, Refusal},
};
use testkit::{
    clock::now,
    phone::{outcome, random},
};

use crate::{
    page::{OfferKind, Page},
    setup::{PIN, Setup},
};

const HOUR: u64 = 60 * 60;

/// Stops the server, rotates S, and starts it again, ten seconds later.
async fn rotate(setup: &mut Setup) {
    setup.server.move_clock(Duration::from_secs(10));
    setup.server.kill();
    setup.server.rotate_key(0);
    setup.server.start_again();
    let origin = setup.page.origin.as_str().to_owned();
    let data = setup.server.data();
    let clock = Clock::with_offset_file(data.with_file_name("clock"));
    setup.page = Page::open_at(&data, &origin, clock).await;
}

#[tokio::test]
async fn s35_phone_that_missed_two_rotations_then_it_follows_and_new_phones_pin_the_new_key() {
    let mut setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let first = phone.server_key();
    rotate(&mut setup).await;
    rotate(&mut setup).await;
    phone.follow().await;
    assert_ne!(phone.server_key(), first);
    assert_eq!(
        phone.poll(setup.page.now()).await.state,
        DeviceState::Active
    );
    let id = setup.page.ask(phone.device, 0).await.id;
    assert_eq!(
        outcome(&phone.approve_online(id, PIN, "", setup.page.now()).await),
        Some(Outcome::Approved)
    );
    let other = setup.phone().await;
    assert_eq!(other.server_key(), phone.server_key());
    // It has nothing to follow, and is told so by the same key.
    phone.follow().await;
    assert_eq!(other.server_key(), phone.server_key());
}

#[tokio::test]
async fn s35_key_announced_for_later_then_the_old_one_signs_until_its_time_over_a_restart() {
    let mut setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let first = phone.server_key();
    setup.server.rotate_key(24);
    setup.server.kill();
    setup.server.start_again();
    phone.poll(now()).await;
    phone.follow().await;
    assert_eq!(phone.server_key(), first);

    setup.server.move_clock(Duration::from_secs(24 * HOUR));
    let later = UnixSeconds(now().0 + 24 * HOUR);
    phone.follow().await;
    assert_ne!(phone.server_key(), first);
    assert_eq!(phone.poll(later).await.state, DeviceState::Active);
}

#[tokio::test]
async fn s35_code_shown_before_the_new_key_counts_then_it_is_gone_and_a_new_one_works() {
    let mut setup = Setup::start().await;
    let kind = || OfferKind::Enrol {
        name: "Test phone".into(),
    };
    let code = setup.page.offer(kind(), PIN).await;
    let (claimed, enrolling) = setup.claimed().await;
    rotate(&mut setup).await;
    let refused = setup.claim(&code, random()).await.err().unwrap();
    assert_eq!(refused.why, Refusal::EnrolmentGone);
    // The answer to the finish is by the new key, which this phone has not pinned yet.
    let (finish, mut phone, _) = enrolling.make_finish(&claimed.secret, PIN);
    phone.follow().await;
    let reply = phone
        .send::<protocol::messages::Finished>("finish", &finish)
        .await;
    assert_eq!(reply.refused(), Refusal::EnrolmentGone);
    let phone = setup.phone().await;
    assert_eq!(
        phone.poll(setup.page.now()).await.state,
        DeviceState::Active
    );
}
