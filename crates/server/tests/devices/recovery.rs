//! §8.8: the mailed link that replaces a second factor.

use std::net::Ipv4Addr;

use countersign_server::domain::account::Email;
use countersign_server::domain::second_factor::SessionKind;
use countersign_server::domain::service::ServiceId;
use countersign_server::domain::sign_in::{SignIn, Step};
use countersign_server::domain::token::HashedToken;
use countersign_server::network::ClientAddress;
use countersign_server::store::recoveries::NEXT_DEVICE;
use countersign_server::use_cases::recovery::{self, NewRecovery};

use crate::setup::{ELSEWHERE, HERE, Setup};

#[tokio::test]
async fn s13_link_of_another_account_then_a_session_does_not_take_it_over() {
    let setup = Setup::start().await;
    let (account, other) = (setup.account, setup.other_account().await);
    let (token, session) = (HashedToken([1; 32]), HashedToken([2; 32]));
    let new = NewRecovery {
        account,
        device: NEXT_DEVICE,
        device_name: None,
        browser: HERE,
        network: ClientAddress::Own(Ipv4Addr::LOCALHOST.into()).network(1),
        token,
        link: String::new().into(),
        cancel_link: String::new().into(),
        wait_s: 0,
    };
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
