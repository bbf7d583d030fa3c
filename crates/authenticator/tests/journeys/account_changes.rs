//! §4.7: changes of the account, online and offline.

use countersign_authenticator::ports::ApiPath;
use countersign_authenticator::views::{
    AccountChange, AccountChangeKind, Action, ErrorCode, Outcome, PinPurpose, RequestKind, Screen,
};
use protocol::{
    messages::{self, Challenge, Change, ChangeKind, Line, Opaque, Request},
    otp::OtpMatch,
    signed::Message as _,
};

use crate::environment::{Environment, PIN};

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

fn change<const MAX: usize>(kind: ChangeKind, object: &str, value: &str) -> Opaque<MAX> {
    Opaque(
        Change::new(kind, line(object), line(value))
            .unwrap()
            .encode(),
    )
}

fn removal(request: &mut Request) {
    request.kind = messages::RequestKind::AccountChange;
    request.match_len = 0;
    request.action = change(ChangeKind::RemoveDevice, "Tablet", "");
}

fn removal_offline(challenge: &mut Challenge) {
    challenge.kind = messages::RequestKind::AccountChange;
    challenge.change = change(ChangeKind::RemoveDevice, "Tablet", "");
}

fn shown() -> Option<AccountChange> {
    Some(AccountChange {
        kind: AccountChangeKind::RemoveDevice,
        object: "Tablet".to_owned(),
        value: String::new(),
    })
}

/// Asks for a change and waits until the list shows it.
async fn asked(env: &Environment, wish: impl FnOnce(&mut Request)) -> String {
    let id = env.net.server().ask_with("My Account", wish);
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    id
}

#[tokio::test(start_paused = true)]
async fn d08_change_online_then_the_card_and_the_keypad_name_it_and_the_pin_approves_it() {
    let env = Environment::enrolled().await;
    let id = asked(&env, removal).await;
    let screen = env.act(Action::OpenRequest { id: id.clone() }).await;
    let Screen::Request { card, .. } = screen else {
        panic!("{screen:?}");
    };
    assert_eq!(card.kind, RequestKind::AccountChange);
    assert_eq!((card.change, card.fields), (shown(), Vec::new()));
    let screen = env.act(Action::Accept).await;
    assert!(matches!(
        screen,
        Screen::EnterPin { purpose: PinPurpose::Approve { card, .. }, .. } if card.change == shown()
    ));
    assert!(matches!(
        env.pin(PIN).await,
        Screen::Done {
            outcome: Outcome::Approved,
            kind: RequestKind::AccountChange,
            ..
        }
    ));
    let outcome = env.net.server().outcome(&id);
    assert_eq!(outcome, Some(messages::Outcome::Approved));
}

#[tokio::test(start_paused = true)]
async fn d08_any_known_change_then_its_object_and_value_are_on_the_card() {
    let env = Environment::enrolled().await;
    for &kind in ChangeKind::ALL {
        let object = if kind.has_object() { "Tablet" } else { "" };
        let value = if kind.has_value() { "Kitchen" } else { "" };
        let id = asked(&env, |r| {
            removal(r);
            r.action = change(kind, object, value);
        })
        .await;
        let Screen::Home { requests, .. } = env.screen() else {
            panic!("{:?}", env.screen());
        };
        let wanted = Change::new(kind, line(object), line(value)).unwrap();
        assert_eq!(requests[0].change, Some(AccountChange::from(&wanted)));
        env.net
            .server()
            .end(&id, messages::Refusal::RequestCancelled);
        env.until(|s| matches!(s, Screen::Home { requests, .. } if requests.is_empty()))
            .await;
    }
}

#[tokio::test(start_paused = true)]
async fn s01_change_unknown_or_without_its_object_then_not_offered() {
    let foreign: [fn(&mut Request); 6] = [
        |r| r.action = Opaque::default(),
        |r| r.action = Opaque(protocol::encode(Change::LABEL, &[&[10], b"", b""])),
        |r| r.action = Opaque(protocol::encode(Change::LABEL, &[&[2], b"", b""])),
        |r| {
            r.action = Opaque(
                messages::Action(vec![(messages::Label::new("Change").unwrap(), line("all"))])
                    .encode(),
            )
        },
        // A sign-in or a transaction that would sign an unseen change.
        |r| r.kind = messages::RequestKind::SignIn,
        |r| r.kind = messages::RequestKind::Transaction,
    ];
    for spoil in foreign {
        let env = Environment::enrolled().await;
        let ignored = env.net.server().ask_with("My Account", |r| {
            removal(r);
            spoil(r);
        });
        env.settle().await;
        match env.screen() {
            Screen::Home { requests, .. } => assert!(requests.is_empty()),
            other => panic!("{other:?}"),
        }
        // It stays as it is, and the next request is offered all the same.
        env.net.server().ask("Wiki");
        env.until(|s| matches!(s, Screen::Home { requests, .. } if requests.len() == 1))
            .await;
        assert_eq!(env.net.server().outcome(&ignored), None);
        assert_eq!(env.asked(ApiPath::Approve), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn s01_change_on_the_same_device_then_not_offered() {
    let env = Environment::enrolled().await;
    env.net.server().ask_with("My Account", |r| {
        removal(r);
        let link = protocol::same_device::RequestLink {
            origin: r.origin.clone(),
            request: r.id,
        };
        r.return_url = protocol::text::Text::new(link.return_url()).unwrap();
    });
    env.settle().await;
    assert!(matches!(env.screen(), Screen::Home { requests, .. } if requests.is_empty()));
}

#[tokio::test(start_paused = true)]
async fn d08_change_offline_then_it_is_named_before_the_pin_and_the_code_covers_it() {
    let mut env = Environment::enrolled().await;
    env.stop();
    let (challenge, hash) = env.net.server().challenge_with(false, removal_offline);
    let (_, other) = env.net.server().challenge_with(false, |c| {
        removal_offline(c);
        c.change = change(ChangeKind::AddDevice, "", "");
    });
    let screen = env.code(&challenge).await;
    let Screen::ConfirmChallenge { challenge } = screen else {
        panic!("{screen:?}");
    };
    assert_eq!(
        (challenge.kind, challenge.change),
        (RequestKind::AccountChange, shown())
    );
    let screen = env.act(Action::Accept).await;
    assert!(matches!(
        screen,
        Screen::EnterPin { purpose: PinPurpose::Answer { challenge }, .. }
            if challenge.change == shown()
    ));
    let Screen::OneTimePassword { code, .. } = env.pin(PIN).await else {
        panic!("{:?}", env.screen());
    };
    let server = env.net.server();
    assert_eq!(server.fit(&code, hash), OtpMatch::Right);
    assert_eq!(server.fit(&code, other), OtpMatch::NotThisStep);
}

#[tokio::test(start_paused = true)]
async fn s01_challenge_for_an_unknown_change_then_made_for_a_newer_app() {
    let env = Environment::enrolled().await;
    let foreign: [fn(&mut Challenge); 5] = [
        |c| c.change = Opaque::default(),
        |c| c.change = Opaque(protocol::encode(Change::LABEL, &[&[10], b"", b""])),
        |c| c.schema = Opaque(b"fields".to_vec()),
        // A sign-in or a transaction that would sign an unseen change.
        |c| c.kind = messages::RequestKind::SignIn,
        |c| c.kind = messages::RequestKind::Transaction,
    ];
    for spoil in foreign {
        let (challenge, _) = env.net.server().challenge_with(false, |c| {
            removal_offline(c);
            spoil(c);
        });
        assert!(matches!(env.code(&challenge).await, Screen::Home { .. }));
        assert_eq!(env.problem(), Some(ErrorCode::NewerVersion));
    }
}
