//! A phone reports that a copy of its vault was used (`protocol.md` §8.12).

use countersign_server::use_cases::request::{Ending, RequestPurpose, RequestStatus};
use protocol::{
    ids::UnixSeconds,
    messages::{DeviceState, Outcome, Refusal},
};
use testkit::phone::{Reply, outcome};

use crate::setup::Setup;

const PIN: &str = "4917";
const SIGN_IN: RequestPurpose = RequestPurpose::SignIn { match_len: 0 };

/// The copy's success is not acknowledged, so the owner is asked first and has nothing to ask about.
#[tokio::test]
async fn s16_copy_noticed_by_the_owners_phone_then_locked_with_its_requests_and_one_mail() {
    let setup = Setup::start().await;
    let mut owner = setup.phone().await;
    let mut copy = owner.copy();
    let id = setup.ask(owner.device, SIGN_IN).await.id;
    let reply = copy.approve_online(id, PIN, "", setup.now()).await;
    assert_eq!(outcome(&reply), Some(Outcome::Approved));
    let id = setup.ask(owner.device, SIGN_IN).await.id;
    let reply = owner.approve_online(id, PIN, "", setup.now()).await;
    assert_eq!(reply.refused(), Refusal::OutcomeQueryFirst);

    let mails = setup.mails().await.len();
    let reply = owner.report_copy(UnixSeconds(setup.now().0 + 3_600)).await;
    assert!(matches!(reply, Reply::ServerTime(_)), "{reply:?}");
    assert_eq!(setup.state(owner.device).await, DeviceState::Active);
    for _ in 0..2 {
        let reported = owner.report_copy(setup.now()).await.got();
        assert_eq!(reported.device, owner.device);
    }
    assert_eq!(setup.state(owner.device).await, DeviceState::Locked);
    assert_eq!(
        setup.status(id).await,
        RequestStatus::Ended(Ending::DeviceGone)
    );
    assert_eq!(copy.poll(setup.now()).await.state, DeviceState::Locked);
    let sent = setup.mails().await.split_off(mails);
    assert_eq!(sent, ["A device was locked for your security"]);
}

#[tokio::test]
async fn s16_report_of_a_device_that_was_removed_then_it_stays_removed() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    phone.remove(setup.now()).await.got();
    phone.report_copy(setup.now()).await.got();
    assert_eq!(setup.state(phone.device).await, DeviceState::Removed);
}
