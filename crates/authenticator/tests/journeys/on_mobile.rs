//! protocol.md §7: links that are opened on the phone itself, and the return to the browser.

use countersign_authenticator::{
    ports::ApiPath,
    views::{Action, ErrorCode, Outcome, PinPurpose, SameDeviceReturn, Screen},
};
use protocol::{
    messages::{self, EnrolmentKind, Refusal},
    same_device::ReturnCode,
    signed::Message as _,
    text::Text,
};

use crate::environment::{Environment, Fault, NOW, PIN};

fn card(screen: &Screen) -> countersign_authenticator::views::RequestCard {
    match screen {
        Screen::Request { card, .. } => card.clone(),
        other => panic!("no request: {other:?}"),
    }
}

fn same_device_return(screen: &Screen) -> SameDeviceReturn {
    match screen {
        Screen::Done {
            outcome: Outcome::Approved,
            same_device_return: Some(back),
            ..
        } => back.clone(),
        other => panic!("no same-device return: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn f01_f02_link_opened_then_shown_approved_and_returned_to_the_asking_browser() {
    for scheme in [true, false] {
        let env = Environment::enrolled().await;
        let (id, link) = env.net.server().ask_on_mobile("Wiki");
        let url = if scheme {
            link.to_scheme()
        } else {
            link.to_verified()
        };
        let shown = card(&env.link(url).await);
        assert_eq!((&*shown.id, shown.on_mobile), (&*id, true));
        let screen = env.act(Action::Accept).await;
        assert!(matches!(
            screen,
            Screen::EnterPin {
                purpose: PinPurpose::Approve { .. },
                ..
            }
        ));
        let back = same_device_return(&env.pin(PIN).await);
        let code = env.net.server().codes[0].clone();
        assert_eq!(
            env.system_ui.opened(),
            [format!(
                "https://login.example.eu/a/{id}/return?code={code}"
            )]
        );
        assert!(back.opened);
        let typed = ReturnCode::parse(&code).unwrap().derive_typed();
        assert_eq!(back.characters, typed);
    }
}

#[tokio::test(start_paused = true)]
async fn b06_passwordless_sign_in_then_no_inbox_lists_it() {
    let env = Environment::enrolled().await;
    let (id, link) = env.net.server().passwordless();
    assert_eq!(card(&env.link(link.to_scheme()).await).id, id);
    // Opened again, it shows the same request.
    assert_eq!(card(&env.link(link.to_scheme()).await).id, id);
    env.settle().await;
    assert_eq!(card(&env.screen()).id, id);
    env.act(Action::Accept).await;
    same_device_return(&env.pin(PIN).await);
}

#[tokio::test(start_paused = true)]
async fn f01_app_started_by_a_link_then_its_request_is_the_first_screen() {
    let mut env = Environment::enrolled().await;
    let (id, link) = env.net.server().ask_on_mobile("Wiki");
    env.restart();
    assert_eq!(card(&env.link(link.to_scheme()).await).id, id);
    // It also opens with a clock that is off by hours.
    env.restart();
    env.net.server().ahead_s = 7_200;
    let (id, link) = env.net.server().passwordless();
    let asked = env.asked(ApiPath::Open);
    let shown = card(&env.link(link.to_scheme()).await);
    assert_eq!(shown.id, id);
    assert_eq!(shown.expires_at, NOW + 120);
    assert_eq!(env.asked(ApiPath::Open) - asked, 2);
}

#[tokio::test(start_paused = true)]
async fn f01_link_while_an_answer_is_awaited_then_it_waits_and_opens_afterwards() {
    let env = Environment::enrolled().await;
    let (_, link) = env.net.server().passwordless();
    let first = env.net.server().ask("Mail");
    env.open(&first).await;
    env.fault(ApiPath::Approve, Fault::Slow(5));
    let app = env.app.clone();
    let typed = tokio::spawn(async move {
        for digit in PIN.chars() {
            app.dispatch(Action::PinDigit { digit }).await;
        }
    });
    env.until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
        .await;
    let screen = env.link(link.to_scheme()).await;
    assert!(matches!(screen, Screen::EnterPin { busy: true, .. }));
    assert_eq!(env.problem(), Some(ErrorCode::LinkWaits));
    typed.await.unwrap();
    // The result of the first one is read first.
    assert!(matches!(env.screen(), Screen::Done { .. }));
    assert_eq!(env.asked(ApiPath::Open), 0);
    env.act(Action::PinDelete).await;
    assert!(matches!(env.screen(), Screen::Done { .. }));
    let id = link.request.to_hex();
    assert_eq!(card(&env.home().await).id, id);
}

#[tokio::test(start_paused = true)]
async fn f01_link_while_the_pin_is_typed_again_then_the_keypad_stays() {
    let env = Environment::enrolled().await;
    let (_, link) = env.net.server().passwordless();
    let first = env.net.server().ask("Mail");
    env.open(&first).await;
    env.fault(ApiPath::Approve, Fault::Slow(5));
    let app = env.app.clone();
    let typed = tokio::spawn(async move {
        for digit in "1111".chars() {
            app.dispatch(Action::PinDigit { digit }).await;
        }
    });
    env.until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
        .await;
    env.link(link.to_scheme()).await;
    typed.await.unwrap();
    let screen = env.pin("49").await;
    assert!(
        matches!(screen, Screen::EnterPin { filled: 2, .. }),
        "{screen:?}"
    );
    assert!(matches!(env.pin("17").await, Screen::Done { .. }));
    card(&env.home().await);
}

#[tokio::test(start_paused = true)]
async fn f01_link_waits_for_something_that_ends_by_itself_then_it_opens_by_itself() {
    let mut env = Environment::new();
    let enrol = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&enrol).await;
    env.pin(PIN).await;
    env.run();
    let (_, link) = env.net.server().passwordless();
    assert!(matches!(
        env.link(link.to_scheme()).await,
        Screen::Compare { .. }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::LinkWaits));
    env.net.server().confirm(true);
    env.until(|s| matches!(s, Screen::Request { .. })).await;
}

#[tokio::test(start_paused = true)]
async fn f01_link_to_a_request_ended_or_of_another_device_then_reported() {
    let (env, _, _) = Environment::with_two().await;
    let (id, link) = env.net.server().ask_on_mobile("Wiki");
    env.net.server().end(&id, Refusal::RequestCancelled);
    assert!(matches!(
        env.link(link.to_scheme()).await,
        Screen::Home { .. }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::LinkGone));
    let elsewhere = link
        .to_scheme()
        .replace("login.example.eu", "evil.example.com");
    env.link(elsewhere).await;
    assert_eq!(env.problem(), Some(ErrorCode::NoSuchAccount));
}

#[tokio::test(start_paused = true)]
async fn c10_f01_several_accounts_at_one_server_then_the_right_one_is_found_and_shown() {
    let env = Environment::enrolled().await;
    let (_, link) = env.net.server().ask_on_mobile("Wiki");
    env.settle().await;
    let enrol = env.net.server().page(EnrolmentKind::Enrol, "8265");
    env.act(Action::AddAccount).await;
    env.act(Action::OpenScanner).await;
    env.scan_and_accept(&enrol).await;
    env.pin("8265").await;
    env.net.server().confirm(true);
    env.until(|s| matches!(s, Screen::Home { account, .. } if !account.pending))
        .await;
    // The newest is on show; the request is the first one's, which the inbox told.
    card(&env.link(link.to_scheme()).await);
    assert_eq!(env.asked(ApiPath::Open), 1);
    env.home().await;
    env.net.server().seen.clear();
    // A request that no inbox lists: the account on show asks first, then the others.
    let first = env.vault().state().accounts[0].device;
    let origin = env.net.server().origin.clone();
    let id = env.net.server().ask_of(first, "Wiki", |r| {
        r.match_len = 0;
        let request = r.id;
        let link = protocol::same_device::RequestLink { origin, request };
        r.return_url = Text::new(link.return_url()).unwrap();
    });
    let second = env.vault().state().accounts[1].device.to_hex();
    env.act(Action::SwitchAccount { id: second }).await;
    let link = env.net.server().link(&id);
    assert_eq!(card(&env.link(link.to_scheme()).await).id, id);
    assert!((1..=2).contains(&env.asked(ApiPath::Open)));
}

#[tokio::test(start_paused = true)]
async fn f02_return_link_swapped_foreign_or_missing_then_never_shown() {
    let evil = [
        "https://evil.example.com/a/00/return",
        "https://login.example.eu/a/00000000000000000000000000000000/return",
        "https://login.example.eu@evil.example.com/",
        "https://login.example.eu/a/return?next=https://evil.example.com",
        "javascript:alert(1)",
    ];
    for address in evil {
        let env = Environment::enrolled().await;
        let id = env.net.server().ask_with("Wiki", |r| {
            r.match_len = 0;
            r.return_url = Text::new(address).unwrap();
        });
        let link = env.net.server().link(&id);
        assert!(matches!(
            env.link(link.to_scheme()).await,
            Screen::Home { .. }
        ));
        assert_eq!(env.problem(), Some(ErrorCode::RequestNotShown), "{address}");
        env.settle().await;
        match env.screen() {
            Screen::Home { requests, .. } => assert!(requests.is_empty(), "{address}"),
            other => panic!("{other:?}"),
        }
        assert!(env.system_ui.opened().is_empty());
    }
    // Only a sign-in has a return, and on one device there is no match code.
    let others: [fn(&mut messages::Request); 2] = [
        |r| r.match_len = 2,
        |r| {
            r.match_len = 0;
            r.kind = messages::RequestKind::Transaction;
            let label = messages::Label::new("Amount").unwrap();
            let lines = vec![(label, messages::Line::new("5.00 EUR").unwrap())];
            r.action = messages::Opaque(messages::Action(lines).encode());
        },
    ];
    for change in others {
        let env = Environment::enrolled().await;
        let origin = env.net.server().origin.clone();
        let id = env.net.server().ask_with("Wiki", |r| {
            change(r);
            let request = r.id;
            let link = protocol::same_device::RequestLink { origin, request };
            r.return_url = Text::new(link.return_url()).unwrap();
        });
        let link = env.net.server().link(&id);
        env.link(link.to_scheme()).await;
        assert_eq!(env.problem(), Some(ErrorCode::RequestNotShown));
        env.settle().await;
        assert!(matches!(env.screen(), Screen::Home { requests, .. } if requests.is_empty()));
    }
    // A request without a return_url is not one that a link opens.
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    let link = env.net.server().link(&id);
    env.link(link.to_scheme()).await;
    assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
    assert!(matches!(env.screen(), Screen::Home { .. }));
}

#[tokio::test(start_paused = true)]
async fn f01_another_request_offered_for_the_link_then_refused() {
    use protocol::signed::Message as _;
    let env = Environment::enrolled().await;
    let (_, link) = env.net.server().ask_on_mobile("Wiki");
    let mut other = None;
    let origin = env.net.server().origin.clone();
    env.net.server().ask_with("Bank", |r| {
        r.match_len = 0;
        let request = r.id;
        let link = protocol::same_device::RequestLink { origin, request };
        r.return_url = Text::new(link.return_url()).unwrap();
        other = Some(r.encode());
    });
    env.net.server().offered_instead = other;
    assert!(matches!(
        env.link(link.to_scheme()).await,
        Screen::Home { .. }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
}

#[tokio::test(start_paused = true)]
async fn f01_answered_by_an_impostor_or_not_at_all_then_reported_and_opens_when_pressed_again() {
    for (fault, code) in [
        (Fault::LoseQuestion, ErrorCode::Unreachable),
        (Fault::LoseAnswer, ErrorCode::Unreachable),
        (Fault::Garbage, ErrorCode::NotTheServer),
        (Fault::Forge, ErrorCode::NotTheServer),
        (Fault::Impostor, ErrorCode::NotTheServer),
        (Fault::OtherNonce, ErrorCode::NotTheServer),
        (Fault::OtherDevice, ErrorCode::NotTheServer),
        (Fault::Refuse(Refusal::TooMany), ErrorCode::TooMany),
    ] {
        let env = Environment::enrolled().await;
        let (_, link) = env.net.server().passwordless();
        env.fault(ApiPath::Open, fault);
        assert!(matches!(
            env.link(link.to_scheme()).await,
            Screen::Home { .. }
        ));
        assert_eq!(env.problem(), Some(code), "{fault:?}");
        card(&env.link(link.to_scheme()).await);
    }
}

/// P6: a link that was scanned from another screen is never opened.
#[tokio::test(start_paused = true)]
async fn f01_link_scanned_or_pasted_then_refused() {
    let env = Environment::enrolled().await;
    let (_, link) = env.net.server().passwordless();
    for text in [link.to_scheme(), link.to_verified()] {
        env.home().await;
        env.act(Action::OpenScanner).await;
        assert!(matches!(
            env.code(&text).await,
            Screen::Scan { busy: false, .. }
        ));
        assert_eq!(env.problem(), Some(ErrorCode::LinkNotScanned));
    }
    assert_eq!(env.asked(ApiPath::Open), 0);
}

#[tokio::test(start_paused = true)]
async fn f02_browser_does_not_open_then_the_characters_are_shown_and_it_can_be_retried() {
    let env = Environment::enrolled().await;
    let (_, link) = env.net.server().passwordless();
    env.system_ui.refuses(true);
    env.link(link.to_scheme()).await;
    env.act(Action::Accept).await;
    let back = same_device_return(&env.pin(PIN).await);
    assert!(!back.opened);
    assert_eq!(back.characters.len(), 9);
    assert_eq!(env.problem(), Some(ErrorCode::BrowserNotOpened));
    env.system_ui.refuses(false);
    assert!(same_device_return(&env.act(Action::Return).await).opened);
    assert_eq!(env.system_ui.opened().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn f02_answer_lost_for_good_then_the_return_is_still_offered_after_a_restart() {
    let mut env = Environment::enrolled().await;
    let (id, link) = env.net.server().passwordless();
    env.link(link.to_scheme()).await;
    env.act(Action::Accept).await;
    env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    env.pin(PIN).await;
    assert_eq!(env.problem(), Some(ErrorCode::Unreachable));
    env.restart();
    env.run();
    let screen = env.until(|s| matches!(s, Screen::Done { .. })).await;
    assert!(
        !same_device_return(&screen).opened,
        "nothing opens by itself"
    );
    env.act(Action::Return).await;
    let code = env.net.server().codes[0].clone();
    assert_eq!(
        env.system_ui.opened(),
        [format!(
            "https://login.example.eu/a/{id}/return?code={code}"
        )]
    );
}

#[tokio::test(start_paused = true)]
async fn approval_never_arrived_and_the_card_is_open_then_the_request_is_not_ended() {
    let env = Environment::enrolled().await;
    let (_, link) = env.net.server().passwordless();
    env.link(link.to_scheme()).await;
    env.act(Action::Accept).await;
    env.faults(ApiPath::Approve, Fault::LoseQuestion, 3);
    assert!(matches!(env.pin(PIN).await, Screen::Request { .. }));
    env.settle().await;
    assert_eq!(env.asked(ApiPath::Ask), 0);
    env.act(Action::Accept).await;
    same_device_return(&env.pin(PIN).await);
}

#[tokio::test(start_paused = true)]
async fn f01_linked_request_ended_while_it_is_read_then_reported() {
    let env = Environment::enrolled().await;
    let (_, link) = env.net.server().passwordless();
    env.link(link.to_scheme()).await;
    env.clock.advance(121);
    let screen = env.until(|s| matches!(s, Screen::Done { .. })).await;
    assert!(matches!(
        screen,
        Screen::Done {
            outcome: Outcome::Expired,
            ..
        }
    ));
    // A request of the inbox that was cancelled on the page.
    env.home().await;
    let (id, link) = env.net.server().ask_on_mobile("Wiki");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    env.link(link.to_scheme()).await;
    env.net.server().end(&id, Refusal::RequestCancelled);
    env.until(|s| matches!(s, Screen::Home { .. })).await;
    assert_eq!(env.problem(), Some(ErrorCode::RequestGone));
}

#[tokio::test(start_paused = true)]
async fn c11_enrolment_link_pressed_then_confirmed_before_anything_is_sent() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    let scheme = link.replacen("https://", "countersign://", 1);
    for url in [link, scheme] {
        let screen = env.link(url).await;
        assert!(matches!(screen, Screen::ConfirmEnrolment { .. }));
        assert!(env.net.server().seen.is_empty());
        assert_eq!(env.home().await, Screen::Welcome);
    }
}

#[tokio::test(start_paused = true)]
async fn f01_meaningless_link_then_the_screen_stays() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.pin("49").await;
    for (url, code) in [
        ("countersign://", ErrorCode::UnknownCode),
        ("countersign://junk", ErrorCode::UnknownCode),
        ("https://login.example.eu/", ErrorCode::UnknownCode),
        ("787556138246", ErrorCode::UnknownCode),
        ("http://login.example.eu/e#AQE", ErrorCode::InsecureAddress),
    ] {
        let screen = env.link(url).await;
        assert!(
            matches!(screen, Screen::EnterPin { filled: 2, .. }),
            "{url}: {screen:?}"
        );
        assert_eq!(env.problem(), Some(code), "{url}");
    }
    assert!(matches!(env.pin("17").await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn f01_request_gone_for_every_account_then_each_was_asked_once() {
    let env = Environment::enrolled().await;
    let enrol = env.net.server().page(EnrolmentKind::Enrol, "8265");
    env.act(Action::AddAccount).await;
    env.act(Action::OpenScanner).await;
    env.scan_and_accept(&enrol).await;
    env.pin("8265").await;
    env.net.server().confirm(true);
    env.until(|s| matches!(s, Screen::Home { account, .. } if !account.pending))
        .await;
    let (_, link) = env.net.server().passwordless();
    env.clock.advance(301);
    env.link(link.to_scheme()).await;
    assert_eq!(env.problem(), Some(ErrorCode::LinkGone));
    assert_eq!(env.asked(ApiPath::Open), 2);
}

#[tokio::test(start_paused = true)]
async fn f02_answer_found_while_the_app_is_out_of_view_then_shown_on_return() {
    let env = Environment::enrolled().await;
    let (_, link) = env.net.server().passwordless();
    env.link(link.to_scheme()).await;
    env.act(Action::Accept).await;
    env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    env.pin(PIN).await;
    env.home().await;
    env.act(Action::OpenSettings).await;
    env.settle().await;
    assert!(matches!(env.screen(), Screen::Settings { .. }));
    same_device_return(&env.home().await);
    assert!(matches!(env.home().await, Screen::Home { .. }));
}
