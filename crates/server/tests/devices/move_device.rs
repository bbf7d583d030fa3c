//! §8.6: moving to another phone. The old phone plays the page's part.

use protocol::ids::EnrolmentId;
use protocol::keys::EnrolmentSecret;
use protocol::messages::{
    DeviceState, HistoryMethod, HistoryResult, MoveState, MoveStatus, MoveStep, Outcome, Refusal,
    RequestKind,
};
use protocol::pin::Pin;
use protocol::wrap::Payload;

use crate::setup::{OfferKind, PIN, Setup, owner, page};
use countersign_server::domain::account::AccountId;
use countersign_server::domain::token::HashedToken;
use countersign_server::use_cases::enrolment::{self, Owner};
use countersign_server::use_cases::request::{Ending, RequestPurpose, RequestStatus};
use countersign_server::use_cases::session::OpenSession;
use testkit::phone::{ApprovalOptions, Phone, Reply, random};

fn payload(secret: &EnrolmentSecret) -> Payload {
    Payload::Move {
        enrolment: secret.derive_id(),
        token: secret.derive_token(),
        commitment: secret.derive_commitment(&Pin::parse(PIN).unwrap()),
    }
}

/// The old phone approves a move and shows its code.
async fn begin(setup: &Setup, old: &mut Phone) -> EnrolmentSecret {
    let secret = EnrolmentSecret::from_bytes(random());
    let answer = old
        .change(RequestKind::Move, &payload(&secret), setup.now())
        .await
        .got();
    assert_eq!(answer.outcome, Outcome::Approved);
    secret
}

async fn step(setup: &Setup, old: &Phone, id: EnrolmentId, step: MoveStep) -> MoveStatus {
    old.move_step(id, step, setup.now()).await.got()
}

async fn look(setup: &Setup, old: &Phone, id: EnrolmentId) -> MoveState {
    step(setup, old, id, MoveStep::Look).await.state
}

#[tokio::test]
async fn w2_same_characters_confirmed_then_one_step_activates_the_new_device_and_removes_the_old_one()
 {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let id = secret.derive_id();
    assert_eq!(look(&setup, &old, id).await, MoveState::Waiting);
    let claiming = Phone::claim(&setup.server(), &secret).await;
    let claimed = step(&setup, &old, id, MoveStep::Look).await;
    assert_eq!(
        (claimed.state, claimed.attempts_left),
        (MoveState::Claimed, 3)
    );
    let (mut new, comparison_code) = claiming.finish(&secret, PIN).await;
    let compare = step(&setup, &old, id, MoveStep::Look).await;
    assert_eq!(compare.state, MoveState::Compare);
    assert_eq!(compare.comparison_code.as_str(), comparison_code);
    assert_eq!(setup.state(new.device).await, DeviceState::Pending);
    let open = setup
        .ask(old.device, RequestPurpose::SignIn { match_len: 0 })
        .await;

    let moved = step(&setup, &old, id, MoveStep::Same).await;
    assert_eq!(
        (moved.state, moved.comparison_code.as_str()),
        (MoveState::Moved, "")
    );
    assert_eq!(setup.state(new.device).await, DeviceState::Active);
    assert_eq!(setup.state(old.device).await, DeviceState::Removed);
    let told = setup.history().await;
    let moved = told
        .iter()
        .find(|e| e.method == HistoryMethod::Device)
        .unwrap();
    assert_eq!(moved.result, HistoryResult::Moved);
    assert_eq!(
        setup.status(open.id).await,
        RequestStatus::Ended(Ending::DeviceGone),
        "what the old one had open is over"
    );
    // The old T may ask on, and is answered the same.
    for again in [MoveStep::Look, MoveStep::Same, MoveStep::Differ] {
        assert_eq!(step(&setup, &old, id, again).await.state, MoveState::Moved);
    }
    assert_eq!(setup.state(new.device).await, DeviceState::Active);
    let reply = old.begin(RequestKind::PinChange, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::DeviceNotActive);

    let asked = setup
        .ask(new.device, RequestPurpose::SignIn { match_len: 0 })
        .await;
    let request = new.listed(asked.id, setup.now()).await.unwrap();
    let answer = new
        .approve(&request, ApprovalOptions::default())
        .await
        .got();
    assert_eq!(answer.outcome, Outcome::Approved);
    let mails = setup.mails().await;
    assert_eq!(
        mails,
        [
            "A device was added to your account",
            "Your app was moved to another device"
        ]
    );
    let name = new.device;
    let name = setup
        .read(move |tx| Ok(tx.device(name)?.unwrap().name))
        .await;
    assert_eq!(name, "Test phone");
}

#[tokio::test]
async fn w2_confirmed_before_the_comparison_then_nothing_happens() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let id = secret.derive_id();
    let early = step(&setup, &old, id, MoveStep::Same).await;
    assert_eq!(early.state, MoveState::Waiting);
    let claiming = Phone::claim(&setup.server(), &secret).await;
    let early = step(&setup, &old, id, MoveStep::Same).await;
    assert_eq!(early.state, MoveState::Claimed);
    assert_eq!(setup.state(old.device).await, DeviceState::Active);
    let (new, _) = claiming.finish(&secret, PIN).await;
    assert_eq!(setup.state(new.device).await, DeviceState::Pending);
}

#[tokio::test]
async fn w2_characters_differ_then_the_new_device_is_cancelled_and_the_old_one_stays() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let id = secret.derive_id();
    let new = Phone::enrol(&setup.server(), &secret, PIN).await;
    for again in [MoveStep::Differ, MoveStep::Differ, MoveStep::Same] {
        assert_eq!(step(&setup, &old, id, again).await.state, MoveState::Ended);
    }
    assert_eq!(setup.state(new.device).await, DeviceState::Cancelled);
    assert_eq!(setup.state(old.device).await, DeviceState::Active);
}

#[tokio::test]
async fn w2_cancelled_before_a_claim_then_nobody_can_claim() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let id = secret.derive_id();
    step(&setup, &old, id, MoveStep::Differ).await;
    assert_eq!(look(&setup, &old, id).await, MoveState::Ended);
    let known = setup.read(move |tx| Ok(tx.enrolment(id)?.is_some())).await;
    assert!(known);
}

#[tokio::test]
async fn w2_another_device_or_a_page_then_it_neither_follows_nor_confirms() {
    let setup = Setup::start().await;
    let (mut old, thief) = (setup.phone().await, setup.phone().await);
    let secret = begin(&setup, &mut old).await;
    let id = secret.derive_id();
    let new = Phone::enrol(&setup.server(), &secret, PIN).await;
    for said in [MoveStep::Look, MoveStep::Same, MoveStep::Differ] {
        for device in [&thief, &new] {
            let reply = device.move_step(id, said, setup.now()).await;
            assert_eq!(reply.refused(), Refusal::RequestGone);
        }
    }
    let account = setup.account;
    assert_eq!(page_confirms(&setup, account, id).await, None);
    setup
        .write(move |tx| enrolment::reject(tx, &page(account), id))
        .await;
    assert_eq!(look(&setup, &old, id).await, MoveState::Compare);
}

async fn page_confirms(
    setup: &Setup,
    account: AccountId,
    id: EnrolmentId,
) -> Option<protocol::ids::DeviceId> {
    setup
        .write(move |tx| enrolment::confirm(tx, &page(account), id))
        .await
}

/// A thief with the password and a session of their own says yes to no enrolment that the owner's page offered, nor the owner's
/// page to theirs.
#[tokio::test]
async fn other_session_of_the_same_account_then_it_neither_follows_confirms_nor_ends_an_enrolment()
{
    let setup = Setup::start().await;
    let account = setup.account;
    let kind = OfferKind::Enrol {
        name: "New phone".into(),
    };
    let secret = setup.offer(account, kind, PIN).await;
    let new = Phone::enrol(&setup.server(), &secret, PIN).await;
    let id = secret.derive_id();
    let thief = Owner {
        session: HashedToken([7; 32]),
        ..owner(account)
    };
    let seen = setup
        .write(move |tx| {
            let thiefs = OpenSession::assumed(account, thief.session);
            Ok((
                enrolment::progress(tx, thief, id)?,
                enrolment::confirm(tx, &thiefs, id)?,
                enrolment::reject(tx, &thiefs, id)?,
            ))
        })
        .await;
    assert_eq!(seen, (None, None, ()));
    assert_eq!(setup.state(new.device).await, DeviceState::Pending);
    assert_eq!(page_confirms(&setup, account, id).await, Some(new.device));
}

#[tokio::test]
async fn w2_enrolment_of_a_page_then_no_phone_moves_by_it() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let kind = OfferKind::Enrol {
        name: "New phone".into(),
    };
    let page = setup.offer(setup.account, kind, PIN).await;
    let new = Phone::enrol(&setup.server(), &page, PIN).await;
    for id in [page.derive_id(), EnrolmentId([7; 16])] {
        for said in [MoveStep::Look, MoveStep::Same, MoveStep::Differ] {
            let reply = phone.move_step(id, said, setup.now()).await;
            assert_eq!(reply.refused(), Refusal::RequestGone);
        }
    }
    assert_eq!(setup.state(new.device).await, DeviceState::Pending);
}

#[tokio::test]
async fn w2_ten_minutes_for_the_code_and_ten_for_the_comparison_then_expired() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let id = secret.derive_id();
    setup.move_clock(590);
    let new = Phone::enrol(&setup.server(), &secret, PIN).await;
    setup.move_clock(1_180);
    assert_eq!(look(&setup, &old, id).await, MoveState::Compare);
    setup.move_clock(1_200);
    assert_eq!(look(&setup, &old, id).await, MoveState::Ended);
    let late = step(&setup, &old, id, MoveStep::Same).await;
    assert_eq!(late.state, MoveState::Ended);
    assert_eq!(new.poll(setup.now()).await.state, DeviceState::Cancelled);
    assert_eq!(setup.state(old.device).await, DeviceState::Active);

    let unclaimed = begin(&setup, &mut old).await.derive_id();
    setup.move_clock(1_800);
    assert_eq!(look(&setup, &old, unclaimed).await, MoveState::Ended);
}

#[tokio::test]
async fn w2_second_move_then_the_first_one_ends() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let first = begin(&setup, &mut old).await;
    let pending = Phone::enrol(&setup.server(), &first, PIN).await;
    let second = begin(&setup, &mut old).await.derive_id();
    let first = first.derive_id();
    assert_eq!(look(&setup, &old, first).await, MoveState::Ended);
    assert_eq!(look(&setup, &old, second).await, MoveState::Waiting);
    assert_eq!(setup.state(pending.device).await, DeviceState::Cancelled);
    let late = step(&setup, &old, first, MoveStep::Same).await;
    assert_eq!(late.state, MoveState::Ended);
    assert_eq!(setup.state(old.device).await, DeviceState::Active);
}

#[tokio::test]
async fn w2_either_device_removed_meanwhile_then_nothing_is_moved() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let new = Phone::enrol(&setup.server(), &secret, PIN).await;
    old.remove(setup.now()).await.got();
    let id = secret.derive_id();
    let said = step(&setup, &old, id, MoveStep::Same).await;
    assert_eq!(said.state, MoveState::Ended);
    assert_eq!(setup.state(new.device).await, DeviceState::Cancelled);

    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let new = Phone::enrol(&setup.server(), &secret, PIN).await;
    new.remove(setup.now()).await.got();
    let said = step(&setup, &old, secret.derive_id(), MoveStep::Same).await;
    assert_eq!(said.state, MoveState::Ended);
    assert_eq!(setup.state(old.device).await, DeviceState::Active);
}

#[tokio::test]
async fn w2_wrong_pins_on_the_new_phone_then_the_old_one_sees_the_attempts_left() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let id = secret.derive_id();
    let claiming = Phone::claim(&setup.server(), &secret).await;
    let (_, _, reply) = claiming.try_finish(&secret, "8136").await;
    assert_eq!(reply.refused(), Refusal::WrongPin);
    let claimed = step(&setup, &old, id, MoveStep::Look).await;
    assert_eq!(
        (claimed.state, claimed.attempts_left),
        (MoveState::Claimed, 2)
    );
}

#[tokio::test]
async fn w2_enrolment_id_offered_before_then_it_is_no_move() {
    let setup = Setup::start().await;
    let (mut first, mut second) = (setup.phone().await, setup.phone().await);
    let secret = begin(&setup, &mut first).await;
    second
        .change(RequestKind::Move, &payload(&secret), setup.now())
        .await
        .got();
    let id = secret.derive_id();
    let reply = second.move_step(id, MoveStep::Look, setup.now()).await;
    assert_eq!(reply.refused(), Refusal::RequestGone);
    assert_eq!(look(&setup, &first, id).await, MoveState::Waiting);
}

#[tokio::test]
async fn w2_clock_off_then_the_time_is_answered_and_nothing_happens() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let new = Phone::enrol(&setup.server(), &secret, PIN).await;
    let late = setup.now().plus(120);
    let reply = old
        .move_step(secret.derive_id(), MoveStep::Same, late)
        .await;
    assert!(matches!(reply, Reply::ServerTime(_)));
    assert_eq!(setup.state(new.device).await, DeviceState::Pending);
}

#[tokio::test]
async fn s28_move_with_an_eid_that_was_offered_before_is_denied_and_changes_nothing() {
    let setup = Setup::start().await;
    let mut old = setup.phone().await;
    let secret = begin(&setup, &mut old).await;
    let id = secret.derive_id();
    let step_before = step(&setup, &old, id, MoveStep::Look).await;
    assert_eq!(step_before.state, MoveState::Waiting);
    let again = old
        .change(RequestKind::Move, &payload(&secret), setup.now())
        .await
        .got();
    assert_eq!((again.outcome, again.fresh), (Outcome::Denied, None));
    assert_eq!(
        look(&setup, &old, id).await,
        MoveState::Waiting,
        "the first move goes on"
    );
    // Neither side has renewed its keys: the old phone still approves.
    let asked = setup
        .ask(old.device, RequestPurpose::SignIn { match_len: 0 })
        .await;
    let request = old.listed(asked.id, setup.now()).await.unwrap();
    let answer = old
        .approve(&request, ApprovalOptions::default())
        .await
        .got();
    assert_eq!(answer.outcome, Outcome::Approved);
    // The same holds for the eid of another account's enrolment.
    let other = setup.other_account().await;
    let mut stranger = setup.phone_of(other).await;
    let theirs = stranger
        .change(RequestKind::Move, &payload(&secret), setup.now())
        .await
        .got();
    assert_eq!(theirs.outcome, Outcome::Denied);
    let (_, _) = Phone::claim(&setup.server(), &secret)
        .await
        .finish(&secret, PIN)
        .await;
    assert_eq!(look(&setup, &old, id).await, MoveState::Compare);
}
