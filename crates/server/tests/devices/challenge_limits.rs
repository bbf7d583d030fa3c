//! §5.3 and §8.11: the challenges that a browser gets after foreign codes.

use countersign_server::domain::otp::Challenge;
use countersign_server::domain::token::HashedToken;
use countersign_server::use_cases::challenge::{self, CreateChallengeError, NewChallenge};
use countersign_server::use_cases::request::Initiator;
use protocol::ids::DeviceId;

use crate::setup::{Setup, browser, context};

const DAY_S: u64 = 86_400;

/// Asks for a challenge in a browser that the account knows or does not know.
async fn ask(
    setup: &Setup,
    device: DeviceId,
    (browser, known): (HashedToken, bool),
) -> Result<Challenge, CreateChallengeError> {
    let new = NewChallenge {
        account: setup.account,
        device,
        origin: setup.app.origin.clone(),
        service: "My Account".into(),
        context: context(),
        initiator: Initiator { browser, known },
        form: None,
        change: None,
    };
    let store = &setup.app.store;
    store.write(move |tx| challenge::create(tx, &new)).await
}

/// Challenges, each with one foreign code, until the browser gets no more, but at most `most`.
async fn use_up(setup: &Setup, device: DeviceId, who: (HashedToken, bool), most: usize) -> usize {
    for number in 0..most {
        match ask(setup, device, who).await {
            Ok(challenge) => {
                let database = rusqlite::Connection::open(setup.database()).unwrap();
                let sql = "UPDATE challenges SET attempts = 1 WHERE id = ?1";
                let changed = database.execute(sql, [challenge.id.as_bytes()]);
                assert_eq!(changed, Ok(1));
            }
            Err(CreateChallengeError::TooMany(_)) => return number,
            Err(other) => panic!("{other}"),
        }
    }
    most
}

#[tokio::test]
async fn s04_foreign_codes_then_a_browser_waits_for_its_own_and_unknown_ones_for_all_of_theirs() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let device = phone.device;
    for number in 1..=4 {
        let used = use_up(&setup, device, (browser(number), false), 99).await;
        assert_eq!(used, 5);
    }
    let new = (browser(5), false);
    assert_eq!(use_up(&setup, device, new, 99).await, 0);
    // Browsers that the account knows have limits of their own.
    for number in 11..=12 {
        let used = use_up(&setup, device, (browser(number), true), 999).await;
        assert_eq!(used, 50);
    }
    assert_eq!(use_up(&setup, device, (browser(13), true), 99).await, 0);
    // The phone announces a sign-in: both kinds begin again, and for ten minutes only each browser's own limit holds.
    setup.move_clock(1);
    phone.expect_sign_in(setup.now()).await.got();
    setup.move_clock(2);
    for number in 21..=25 {
        let used = use_up(&setup, device, (browser(number), false), 99).await;
        assert_eq!(used, 5);
    }
    setup.move_clock(605);
    assert_eq!(use_up(&setup, device, new, 99).await, 0);
    setup.move_clock(DAY_S + 5);
    assert_eq!(use_up(&setup, device, new, 1).await, 1);
}
