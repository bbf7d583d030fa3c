//! protocol.md §5: offline challenges.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, ErrorCode, PinPurpose, Screen},
};
use protocol::{
    messages::Method,
    otp::{Otp, OtpMatch, OtpSubject},
};

use crate::environment::{Environment, NOW, PIN};

fn code(screen: &Screen) -> String {
    match screen {
        Screen::OneTimePassword { code, challenge } => {
            let asks = challenge.asks.as_ref().map(|asks| asks.service.as_str());
            assert!(asks.is_none_or(|service| service == "Wiki"));
            code.clone()
        }
        other => panic!("no one-time password: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn e01_challenge_and_pin_then_the_code_that_the_server_derives_without_a_network() {
    let mut env = Environment::enrolled().await;
    env.stop();
    let asked = env.net.server().seen.len();
    for n in 0..16 {
        let (challenge, hash) = env.net.server().challenge(false);
        let screen = env.code(&challenge).await;
        assert!(matches!(screen, Screen::ConfirmChallenge { .. }));
        let screen = env.act(Action::Accept).await;
        assert!(matches!(
            screen,
            Screen::EnterPin {
                purpose: PinPurpose::Answer { .. },
                ..
            }
        ));
        let otp = code(&env.pin(PIN).await);
        assert_eq!(otp.len(), 9);
        assert_eq!(
            env.net.server().fit(&otp, hash),
            OtpMatch::Right,
            "after {n} others"
        );
        env.home().await;
    }
    assert_eq!(env.net.server().seen.len(), asked);
    assert_eq!(env.asked(ApiPath::Approve), 0);
}

#[tokio::test(start_paused = true)]
async fn e01_w6_twelve_digits_typed_then_the_app_warns_that_the_requester_is_unknown_and_answers() {
    let env = Environment::enrolled().await;
    let screen = env.code("7875 5613-8246").await;
    let Screen::ConfirmChallenge { challenge } = screen else {
        panic!("{screen:?}");
    };
    assert_eq!(challenge.digits.as_deref(), Some("787556138246"));
    assert_eq!(challenge.asks, None);
    assert_eq!(challenge.origin, "https://login.example.eu");
    env.act(Action::Accept).await;
    let otp = code(&env.pin(PIN).await);
    let server = env.net.server();
    assert_eq!(server.fit_digits(&otp, "787556138246"), OtpMatch::Right);
    assert_eq!(
        server.fit_digits(&otp, "787556138291"),
        OtpMatch::NotThisStep
    );
}

#[tokio::test(start_paused = true)]
async fn e01_w6_digits_with_a_slip_then_named_as_a_slip_on_the_same_screen_at_no_cost() {
    let env = Environment::enrolled().await;
    env.act(Action::OpenScanner).await;
    for slip in ["7875 5613 8247", "7875 6513 8246", "7875 5613 824", "42"] {
        let text = slip.into();
        let screen = env.act(Action::Code { text }).await;
        assert!(matches!(screen, Screen::Scan { .. }), "{slip}: {screen:?}");
        assert_eq!(env.problem(), Some(ErrorCode::MistypedDigits), "{slip}");
    }
    let asked = env.net.server().seen.len();
    env.code("7875 5613 8246").await;
    env.act(Action::Accept).await;
    let otp = code(&env.pin(PIN).await);
    let server = env.net.server();
    // The step after those of the enrolment: no slip took one.
    let device = server.device();
    let subject = OtpSubject::typed(device.id, Method::Pin, "787556138246");
    let otp = Otp::parse(&otp).unwrap();
    let fit = otp.compare(&device.now.chain, &device.now.pin_key, &subject);
    assert_eq!(fit, OtpMatch::Right);
    assert_eq!(server.seen.len(), asked);
}

#[tokio::test(start_paused = true)]
async fn e01_twelve_digits_without_an_account_then_reported() {
    let env = Environment::new();
    env.code("7875 5613 8246").await;
    assert_eq!(env.problem(), Some(ErrorCode::NoSuchAccount));
}

#[tokio::test(start_paused = true)]
async fn w8_wrong_pin_then_a_one_time_password_that_only_the_server_can_reject() {
    let env = Environment::enrolled().await;
    let (challenge, hash) = env.net.server().challenge(false);
    env.code(&challenge).await;
    env.act(Action::Accept).await;
    let otp = code(&env.pin("1111").await);
    assert_eq!(env.net.server().fit(&otp, hash), OtpMatch::WrongFactor);
}

#[tokio::test(start_paused = true)]
async fn e01_challenge_forged_or_of_another_device_then_refused() {
    let env = Environment::enrolled().await;
    let (forged, _) = env.net.server().challenge(true);
    env.code(&forged).await;
    assert_eq!(env.problem(), Some(ErrorCode::ForgedChallenge));
    let (challenge, _) = env.net.server().challenge(false);
    let stranger = Environment::new();
    stranger.code(&challenge).await;
    assert_eq!(stranger.problem(), Some(ErrorCode::NoSuchAccount));
}

#[tokio::test(start_paused = true)]
async fn e01_challenge_expired_by_the_local_clock_then_a_warning_and_still_allowed() {
    let env = Environment::enrolled().await;
    let (challenge, hash) = env.net.server().challenge(false);
    env.clock.set(NOW + 301);
    env.code(&challenge).await;
    assert_eq!(env.problem(), Some(ErrorCode::ChallengeExpired));
    env.act(Action::Accept).await;
    let otp = code(&env.pin(PIN).await);
    assert_eq!(env.net.server().fit(&otp, hash), OtpMatch::Right);
}

#[tokio::test(start_paused = true)]
async fn step_not_written_then_no_one_time_password() {
    let env = Environment::enrolled().await;
    let before = env.phone_position();
    let (challenge, _) = env.net.server().challenge(false);
    env.code(&challenge).await;
    env.act(Action::Accept).await;
    env.store.fail(true);
    let screen = env.pin(PIN).await;
    assert!(matches!(screen, Screen::EnterPin { filled: 0, .. }));
    assert_eq!(env.problem(), Some(ErrorCode::StoreUnwritable));
    assert_eq!(env.phone_position(), before);
    env.store.fail(false);
    code(&env.pin(PIN).await);
}

#[tokio::test(start_paused = true)]
async fn e01_challenge_of_another_origin_or_with_unreadable_text_then_refused() {
    use protocol::{messages::*, origin::Origin};
    let env = Environment::enrolled().await;
    type PendingChange = fn(&mut Challenge);
    let changes: [(PendingChange, ErrorCode); 3] = [
        (
            |c| c.origin = Origin::parse("https://other.example.eu").unwrap(),
            ErrorCode::ForgedChallenge,
        ),
        (
            |c| c.kind = RequestKind::Transaction,
            ErrorCode::NewerVersion,
        ),
        (
            |c| c.schema = Opaque(b"fields".to_vec()),
            ErrorCode::NewerVersion,
        ),
    ];
    for (change, code) in changes {
        let (challenge, _) = env.net.server().challenge_with(false, change);
        assert!(matches!(env.code(&challenge).await, Screen::Home { .. }));
        assert_eq!(env.problem(), Some(code));
    }
}
