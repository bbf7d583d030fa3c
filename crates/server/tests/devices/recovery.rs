//! §8.8: the mailed link that replaces a second factor.

use std::net::Ipv4Addr;

use countersign_server::domain::account::{AccountId, Email};
use countersign_server::domain::account_change::AddDevice;
use countersign_server::domain::second_factor::SessionKind;
use countersign_server::domain::service::ServiceId;
use countersign_server::domain::sign_in::{SignIn, Step};
use countersign_server::domain::token::HashedToken;
use countersign_server::network::ClientAddress;
use countersign_server::store::recoveries::NEXT_DEVICE;
use countersign_server::use_cases::password;
use countersign_server::use_cases::proof::{self, ProofError};
use countersign_server::use_cases::recovery::{self, NewRecovery};

use crate::setup::{ELSEWHERE, HERE, Setup};

/// The recovery of the next device, with a link of this token.
fn recovery_of(account: AccountId, token: HashedToken) -> NewRecovery {
    NewRecovery {
        account,
        device: NEXT_DEVICE,
        device_name: None,
        browser: HERE,
        network: ClientAddress::Own(Ipv4Addr::LOCALHOST.into()).network(1),
        token,
        link: String::new().into(),
        cancel_link: String::new().into(),
        wait_s: 0,
    }
}

#[tokio::test]
async fn s03_link_that_recovers_a_device_then_it_opens_no_session_for_a_new_password() {
    let setup = Setup::start().await;
    let (token, session) = (HashedToken([1; 32]), HashedToken([2; 32]));
    let new = recovery_of(setup.account, token);
    let (followed, opened) = setup
        .write(move |tx| {
            recovery::begin(tx, new)?.unwrap();
            let followed = password::follow_link(tx, token, ELSEWHERE, session)?;
            Ok((followed, tx.session(session)?))
        })
        .await;
    assert!(!followed && opened.is_none());
}

/// The proof was taken, and the enrolment that it allowed was never offered.
#[tokio::test]
async fn s20_recovery_used_up_without_an_offer_then_it_allows_no_other_change() {
    let setup = Setup::start().await;
    let account = setup.account;
    let (token, session) = (HashedToken([1; 32]), HashedToken([2; 32]));
    let new = recovery_of(account, token);
    let (first, second) = setup
        .write(move |tx| {
            tx.note_second_factor(account)?;
            recovery::begin(tx, new)?.unwrap();
            recovery::confirm(tx, token)?;
            let step = Step {
                browser: HERE,
                now: tx.now(),
            };
            let begun = SignIn::begin(ServiceId::account(), Email::parse("a@b.eu").unwrap(), step)
                .password_checked(account, step)
                .unwrap();
            let completed = begun.by_password(SessionKind::Recovery, step).unwrap();
            tx.open_session(session, &completed)?;
            let first = proof::take(tx, session, AddDevice).err();
            let second = proof::take(tx, session, AddDevice).err();
            Ok((first, second))
        })
        .await;
    assert!(first.is_none(), "{first:?}");
    assert!(matches!(second, Some(ProofError::RecoveryNeeded)));
}

#[tokio::test]
async fn s13_link_of_another_account_then_a_session_does_not_take_it_over() {
    let setup = Setup::start().await;
    let (account, other) = (setup.account, setup.other_account().await);
    let (token, session) = (HashedToken([1; 32]), HashedToken([2; 32]));
    let new = recovery_of(account, token);
    let (taken, left) = setup
        .write(move |tx| {
            recovery::begin(tx, new)?.unwrap();
            let step = Step {
                browser: ELSEWHERE,
                now: tx.now(),
            };
            let begun = SignIn::begin(ServiceId::account(), Email::parse("a@b.eu").unwrap(), step)
                .password_checked(other, step)
                .unwrap();
            let completed = begun.by_password(SessionKind::Full, step).unwrap();
            tx.open_session(session, &completed)?;
            let session = tx.session(session)?.unwrap();
            let taken = recovery::take_over(tx, token, &session)?;
            Ok((taken, tx.recovery(account, NEXT_DEVICE, HERE)?))
        })
        .await;
    assert_eq!(taken, None);
    assert_eq!(left.unwrap().confirmed_at, None);
}
