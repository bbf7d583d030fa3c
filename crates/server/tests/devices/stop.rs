//! H07: STOP ends everything at once.

use countersign_server::domain::account::Email;
use countersign_server::domain::second_factor::SessionKind;
use countersign_server::domain::service::ServiceId;
use countersign_server::domain::sign_in::{SignIn, Step};
use countersign_server::domain::token::HashedToken;
use countersign_server::use_cases::challenge::AnswerOutcome;
use countersign_server::use_cases::request::{Ending, RequestPurpose, RequestStatus};
use countersign_server::use_cases::stop::{stop, stop_in_session};
use protocol::messages::{DeviceState, Method, Refusal, RequestKind};

use crate::setup::{HERE, Setup};

#[tokio::test]
async fn h07_stopped_then_devices_requests_sessions_and_sign_ins_end_and_the_wait_remains() {
    let setup = Setup::start().await;
    let (mut first, second) = (setup.phone().await, setup.phone().await);
    let other = setup.other_account().await;
    let untouched = setup.phone_of(other).await;
    let asked = setup
        .ask(first.device, RequestPurpose::SignIn { match_len: 0 })
        .await;
    let challenge = setup.challenge(first.device, None).await;
    let (session, sign_in) = (HashedToken([1; 32]), HashedToken([2; 32]));
    let account = setup.account;
    setup
        .write(move |tx| {
            let step = Step {
                browser: HERE,
                now: tx.now(),
            };
            let begun = || {
                SignIn::begin(ServiceId::account(), Email::parse("a@b.eu").unwrap(), step)
                    .password_checked(account, step)
                    .unwrap()
            };
            tx.put_sign_in(sign_in, &begun())?;
            tx.open_session(
                session,
                &begun().by_password(SessionKind::Full, step).unwrap(),
            )
        })
        .await;

    setup.write(move |tx| stop(tx, account)).await;

    for phone in [&first, &second] {
        assert_eq!(setup.state(phone.device).await, DeviceState::Removed);
        assert_eq!(phone.poll(setup.now()).await.state, DeviceState::Removed);
        let reply = phone.begin(RequestKind::PinChange, setup.now()).await;
        assert_eq!(reply.refused(), Refusal::DeviceNotActive);
    }
    assert_eq!(
        setup.status(asked.id).await,
        RequestStatus::Ended(Ending::DeviceGone)
    );
    let code = first.one_time_password(&challenge.qr_text, Method::Pin, &[]);
    let outcome = setup.type_code(challenge.id, &code).await;
    assert_eq!(outcome, AnswerOutcome::Used);
    let left = setup
        .read(move |tx| {
            Ok((
                tx.session(session)?.is_some(),
                tx.sign_in(sign_in)?.is_some(),
                tx.ever_had_second_factor(account)?,
            ))
        })
        .await;
    assert_eq!(left, (false, false, true));
    assert_eq!(setup.state(untouched.device).await, DeviceState::Active);
    assert_eq!(
        setup.mails().await.last().unwrap(),
        "Everything was stopped"
    );
}

/// Two presses that both found the session open, one after the other in the writer.
#[tokio::test]
async fn s24_stop_of_a_session_that_is_closed_then_no_second_mail() {
    let setup = Setup::start().await;
    let (account, session) = (setup.account, HashedToken([1; 32]));
    let before = setup.mails().await.len();
    setup
        .write(move |tx| {
            let step = Step {
                browser: HERE,
                now: tx.now(),
            };
            let begun = SignIn::begin(ServiceId::account(), Email::parse("a@b.eu").unwrap(), step)
                .password_checked(account, step)
                .unwrap();
            tx.open_session(
                session,
                &begun.by_password(SessionKind::Full, step).unwrap(),
            )
        })
        .await;
    for _ in 0..2 {
        setup.write(move |tx| stop_in_session(tx, session)).await;
    }
    assert_eq!(setup.mails().await.len(), before + 1);
}
