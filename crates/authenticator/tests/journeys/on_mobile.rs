//! §7: links that are opened on the phone itself, and the way back to the browser.

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

use crate::world::{Fault, NOW, PIN, World};

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
        other => panic!("no way back: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn f01_f02_link_opened_then_shown_approved_and_returned_to_the_asking_browser() {
    for scheme in [true, false] {
        let world = World::enrolled().await;
        let (id, link) = world.net.server().ask_on_mobile("Wiki");
        let url = if scheme {
            link.to_scheme()
        } else {
            link.to_verified()
        };
        let shown = card(&world.link(url).await);
        assert_eq!((&*shown.id, shown.on_mobile), (&*id, true));
        let screen = world.act(Action::Accept).await;
        assert!(matches!(
            screen,
            Screen::EnterPin {
                purpose: PinPurpose::Approve { .. },
                ..
            }
        ));
        let back = same_device_return(&world.pin(PIN).await);
        let code = world.net.server().codes[0].clone();
        assert_eq!(
            world.system_ui.opened(),
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
    let world = World::enrolled().await;
    let (id, link) = world.net.server().direct();
    assert_eq!(card(&world.link(link.to_scheme()).await).id, id);
    // Opened once more, it is the same.
    assert_eq!(card(&world.link(link.to_scheme()).await).id, id);
    world.settle().await;
    assert_eq!(card(&world.screen()).id, id);
    world.act(Action::Accept).await;
    same_device_return(&world.pin(PIN).await);
}

#[tokio::test(start_paused = true)]
async fn f01_app_started_by_a_link_then_its_request_is_the_first_screen() {
    let mut world = World::enrolled().await;
    let (id, link) = world.net.server().ask_on_mobile("Wiki");
    world.restart();
    assert_eq!(card(&world.link(link.to_scheme()).await).id, id);
    // And with a clock that is off by hours.
    world.restart();
    world.net.server().ahead_s = 7_200;
    let (id, link) = world.net.server().direct();
    let asked = world.asked(ApiPath::Open);
    let shown = card(&world.link(link.to_scheme()).await);
    assert_eq!(shown.id, id);
    assert_eq!(shown.expires_at, NOW + 120);
    assert_eq!(world.asked(ApiPath::Open) - asked, 2);
}

#[tokio::test(start_paused = true)]
async fn f01_link_while_an_answer_is_awaited_then_it_waits_and_opens_afterwards() {
    let world = World::enrolled().await;
    let (_, link) = world.net.server().direct();
    let first = world.net.server().ask("Mail");
    world.open(&first).await;
    world.fault(ApiPath::Approve, Fault::Slow(5));
    let app = world.app.clone();
    let typed = tokio::spawn(async move {
        for digit in PIN.chars() {
            app.dispatch(Action::PinDigit { digit }).await;
        }
    });
    world
        .until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
        .await;
    let screen = world.link(link.to_scheme()).await;
    assert!(matches!(screen, Screen::EnterPin { busy: true, .. }));
    assert_eq!(world.problem(), Some(ErrorCode::LinkWaits));
    typed.await.unwrap();
    // How the first one ended is read first.
    assert!(matches!(world.screen(), Screen::Done { .. }));
    assert_eq!(world.asked(ApiPath::Open), 0);
    world.act(Action::PinDelete).await;
    assert!(matches!(world.screen(), Screen::Done { .. }));
    let id = link.request.to_hex();
    assert_eq!(card(&world.home().await).id, id);
}

#[tokio::test(start_paused = true)]
async fn f01_link_while_the_pin_is_typed_again_then_the_keypad_stays() {
    let world = World::enrolled().await;
    let (_, link) = world.net.server().direct();
    let first = world.net.server().ask("Mail");
    world.open(&first).await;
    world.fault(ApiPath::Approve, Fault::Slow(5));
    let app = world.app.clone();
    let typed = tokio::spawn(async move {
        for digit in "1111".chars() {
            app.dispatch(Action::PinDigit { digit }).await;
        }
    });
    world
        .until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
        .await;
    world.link(link.to_scheme()).await;
    typed.await.unwrap();
    let screen = world.pin("49").await;
    assert!(
        matches!(screen, Screen::EnterPin { filled: 2, .. }),
        "{screen:?}"
    );
    assert!(matches!(world.pin("17").await, Screen::Done { .. }));
    card(&world.home().await);
}

#[tokio::test(start_paused = true)]
async fn f01_link_waits_for_something_that_ends_by_itself_then_it_opens_by_itself() {
    let mut world = World::new();
    let enrol = world.net.server().page(EnrolmentKind::Enrol, PIN);
    world.scan_and_accept(&enrol).await;
    world.pin(PIN).await;
    world.run();
    let (_, link) = world.net.server().direct();
    assert!(matches!(
        world.link(link.to_scheme()).await,
        Screen::Compare { .. }
    ));
    assert_eq!(world.problem(), Some(ErrorCode::LinkWaits));
    world.net.server().confirm(true);
    world.until(|s| matches!(s, Screen::Request { .. })).await;
}

#[tokio::test(start_paused = true)]
async fn f01_link_to_a_request_ended_or_of_another_device_then_reported() {
    let (world, _, _) = World::with_two().await;
    let (id, link) = world.net.server().ask_on_mobile("Wiki");
    world.net.server().end(&id, Refusal::RequestCancelled);
    assert!(matches!(
        world.link(link.to_scheme()).await,
        Screen::Home { .. }
    ));
    assert_eq!(world.problem(), Some(ErrorCode::LinkGone));
    let elsewhere = link
        .to_scheme()
        .replace("login.example.eu", "evil.example.com");
    world.link(elsewhere).await;
    assert_eq!(world.problem(), Some(ErrorCode::NoSuchAccount));
}

#[tokio::test(start_paused = true)]
async fn c10_f01_several_accounts_at_one_server_then_the_right_one_is_found_and_shown() {
    let world = World::enrolled().await;
    let (_, link) = world.net.server().ask_on_mobile("Wiki");
    world.settle().await;
    let enrol = world.net.server().page(EnrolmentKind::Enrol, "8265");
    world.act(Action::AddAccount).await;
    world.act(Action::OpenScanner).await;
    world.scan_and_accept(&enrol).await;
    world.pin("8265").await;
    world.net.server().confirm(true);
    world
        .until(|s| matches!(s, Screen::Home { account, .. } if !account.pending))
        .await;
    // The newest is on show; the request is the first one's, which the inbox told.
    card(&world.link(link.to_scheme()).await);
    assert_eq!(world.asked(ApiPath::Open), 1);
    world.home().await;
    world.net.server().seen.clear();
    // Of one that no inbox told: the one on show first, then the others.
    let first = world.vault().state().accounts[0].device;
    let origin = world.net.server().origin.clone();
    let id = world.net.server().ask_of(first, "Wiki", |r| {
        r.match_len = 0;
        let request = r.id;
        let link = protocol::same_device::RequestLink { origin, request };
        r.return_url = Text::new(link.return_url()).unwrap();
    });
    let second = world.vault().state().accounts[1].device.to_hex();
    world.act(Action::SwitchAccount { id: second }).await;
    let link = world.net.server().link(&id);
    assert_eq!(card(&world.link(link.to_scheme()).await).id, id);
    assert!((1..=2).contains(&world.asked(ApiPath::Open)));
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
        let world = World::enrolled().await;
        let id = world.net.server().ask_with("Wiki", |r| {
            r.match_len = 0;
            r.return_url = Text::new(address).unwrap();
        });
        let link = world.net.server().link(&id);
        assert!(matches!(
            world.link(link.to_scheme()).await,
            Screen::Home { .. }
        ));
        assert_eq!(
            world.problem(),
            Some(ErrorCode::RequestNotShown),
            "{address}"
        );
        world.settle().await;
        match world.screen() {
            Screen::Home { requests, .. } => assert!(requests.is_empty(), "{address}"),
            other => panic!("{other:?}"),
        }
        assert!(world.system_ui.opened().is_empty());
    }
    // Only a sign-in leads back, and nothing is compared on one device.
    let others: [fn(&mut messages::Request); 2] = [
        |r| r.match_len = 2,
        |r| {
            r.match_len = 0;
            r.kind = messages::RequestKind::Transaction;
            let line = |text| messages::Line::new(text).unwrap();
            let lines = vec![(line("Amount"), line("5.00 EUR"))];
            r.action = messages::Opaque(messages::Action(lines).encode());
        },
    ];
    for change in others {
        let world = World::enrolled().await;
        let origin = world.net.server().origin.clone();
        let id = world.net.server().ask_with("Wiki", |r| {
            change(r);
            let request = r.id;
            let link = protocol::same_device::RequestLink { origin, request };
            r.return_url = Text::new(link.return_url()).unwrap();
        });
        let link = world.net.server().link(&id);
        world.link(link.to_scheme()).await;
        assert_eq!(world.problem(), Some(ErrorCode::RequestNotShown));
        world.settle().await;
        assert!(matches!(world.screen(), Screen::Home { requests, .. } if requests.is_empty()));
    }
    // Without a way back it is not what a link opens.
    let world = World::enrolled().await;
    let id = world.net.server().ask("Wiki");
    let link = world.net.server().link(&id);
    world.link(link.to_scheme()).await;
    assert_eq!(world.problem(), Some(ErrorCode::NotTheServer));
    assert!(matches!(world.screen(), Screen::Home { .. }));
}

#[tokio::test(start_paused = true)]
async fn f01_another_request_offered_for_the_link_then_refused() {
    use protocol::signed::Message as _;
    let world = World::enrolled().await;
    let (_, link) = world.net.server().ask_on_mobile("Wiki");
    let mut other = None;
    let origin = world.net.server().origin.clone();
    world.net.server().ask_with("Bank", |r| {
        r.match_len = 0;
        let request = r.id;
        let link = protocol::same_device::RequestLink { origin, request };
        r.return_url = Text::new(link.return_url()).unwrap();
        other = Some(r.encode());
    });
    world.net.server().offered_instead = other;
    assert!(matches!(
        world.link(link.to_scheme()).await,
        Screen::Home { .. }
    ));
    assert_eq!(world.problem(), Some(ErrorCode::NotTheServer));
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
        let world = World::enrolled().await;
        let (_, link) = world.net.server().direct();
        world.fault(ApiPath::Open, fault);
        assert!(matches!(
            world.link(link.to_scheme()).await,
            Screen::Home { .. }
        ));
        assert_eq!(world.problem(), Some(code), "{fault:?}");
        card(&world.link(link.to_scheme()).await);
    }
}

/// P6: an attacker's link, shown on another screen, is never opened from there.
#[tokio::test(start_paused = true)]
async fn f01_link_scanned_or_pasted_then_refused() {
    let world = World::enrolled().await;
    let (_, link) = world.net.server().direct();
    for text in [link.to_scheme(), link.to_verified()] {
        world.home().await;
        world.act(Action::OpenScanner).await;
        assert_eq!(world.code(&text).await, Screen::Scan { busy: false });
        assert_eq!(world.problem(), Some(ErrorCode::LinkNotScanned));
    }
    assert_eq!(world.asked(ApiPath::Open), 0);
}

#[tokio::test(start_paused = true)]
async fn f02_browser_does_not_open_then_the_characters_are_shown_and_it_can_be_retried() {
    let world = World::enrolled().await;
    let (_, link) = world.net.server().direct();
    world.system_ui.refuses(true);
    world.link(link.to_scheme()).await;
    world.act(Action::Accept).await;
    let back = same_device_return(&world.pin(PIN).await);
    assert!(!back.opened);
    assert_eq!(back.characters.len(), 9);
    assert_eq!(world.problem(), Some(ErrorCode::BrowserNotOpened));
    world.system_ui.refuses(false);
    assert!(same_device_return(&world.act(Action::Return).await).opened);
    assert_eq!(world.system_ui.opened().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn f02_answer_lost_for_good_then_the_return_is_still_offered_after_a_restart() {
    let mut world = World::enrolled().await;
    let (id, link) = world.net.server().direct();
    world.link(link.to_scheme()).await;
    world.act(Action::Accept).await;
    world.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    world.pin(PIN).await;
    assert_eq!(world.problem(), Some(ErrorCode::Unreachable));
    world.restart();
    world.run();
    let screen = world.until(|s| matches!(s, Screen::Done { .. })).await;
    assert!(
        !same_device_return(&screen).opened,
        "nothing opens by itself"
    );
    world.act(Action::Return).await;
    let code = world.net.server().codes[0].clone();
    assert_eq!(
        world.system_ui.opened(),
        [format!(
            "https://login.example.eu/a/{id}/return?code={code}"
        )]
    );
}

#[tokio::test(start_paused = true)]
async fn approval_never_arrived_and_the_card_is_open_then_the_request_is_not_ended() {
    let world = World::enrolled().await;
    let (_, link) = world.net.server().direct();
    world.link(link.to_scheme()).await;
    world.act(Action::Accept).await;
    world.faults(ApiPath::Approve, Fault::LoseQuestion, 3);
    assert!(matches!(world.pin(PIN).await, Screen::Request { .. }));
    world.settle().await;
    assert_eq!(world.asked(ApiPath::Ask), 0);
    world.act(Action::Accept).await;
    same_device_return(&world.pin(PIN).await);
}

#[tokio::test(start_paused = true)]
async fn f01_linked_request_ended_while_it_is_read_then_reported() {
    let world = World::enrolled().await;
    let (_, link) = world.net.server().direct();
    world.link(link.to_scheme()).await;
    world.clock.advance(121);
    let screen = world.until(|s| matches!(s, Screen::Done { .. })).await;
    assert!(matches!(
        screen,
        Screen::Done {
            outcome: Outcome::Expired,
            ..
        }
    ));
    // And one that stood in the inbox and was cancelled on the page.
    world.home().await;
    let (id, link) = world.net.server().ask_on_mobile("Wiki");
    world
        .until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    world.link(link.to_scheme()).await;
    world.net.server().end(&id, Refusal::RequestCancelled);
    world.until(|s| matches!(s, Screen::Home { .. })).await;
    assert_eq!(world.problem(), Some(ErrorCode::RequestGone));
}

#[tokio::test(start_paused = true)]
async fn c11_enrolment_link_pressed_then_confirmed_before_anything_is_sent() {
    let world = World::new();
    let link = world.net.server().page(EnrolmentKind::Enrol, PIN);
    let scheme = link.replacen("https://", "countersign://", 1);
    for url in [link, scheme] {
        let screen = world.link(url).await;
        assert!(matches!(screen, Screen::ConfirmEnrolment { .. }));
        assert!(world.net.server().seen.is_empty());
        assert_eq!(world.home().await, Screen::Welcome);
    }
}

#[tokio::test(start_paused = true)]
async fn f01_meaningless_link_then_the_screen_stays() {
    let world = World::enrolled().await;
    let id = world.net.server().ask("Wiki");
    world.open(&id).await;
    world.pin("49").await;
    for (url, code) in [
        ("countersign://", ErrorCode::UnknownCode),
        ("countersign://junk", ErrorCode::UnknownCode),
        ("https://login.example.eu/", ErrorCode::UnknownCode),
        ("787556138249", ErrorCode::UnknownCode),
        ("http://login.example.eu/e#AQE", ErrorCode::InsecureAddress),
    ] {
        let screen = world.link(url).await;
        assert!(
            matches!(screen, Screen::EnterPin { filled: 2, .. }),
            "{url}: {screen:?}"
        );
        assert_eq!(world.problem(), Some(code), "{url}");
    }
    assert!(matches!(world.pin("17").await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn f01_request_gone_for_every_account_then_each_was_asked_once() {
    let world = World::enrolled().await;
    let enrol = world.net.server().page(EnrolmentKind::Enrol, "8265");
    world.act(Action::AddAccount).await;
    world.act(Action::OpenScanner).await;
    world.scan_and_accept(&enrol).await;
    world.pin("8265").await;
    world.net.server().confirm(true);
    world
        .until(|s| matches!(s, Screen::Home { account, .. } if !account.pending))
        .await;
    let (_, link) = world.net.server().direct();
    world.clock.advance(301);
    world.link(link.to_scheme()).await;
    assert_eq!(world.problem(), Some(ErrorCode::LinkGone));
    assert_eq!(world.asked(ApiPath::Open), 2);
}

#[tokio::test(start_paused = true)]
async fn f02_answer_found_while_the_app_is_out_of_view_then_shown_on_return() {
    let world = World::enrolled().await;
    let (_, link) = world.net.server().direct();
    world.link(link.to_scheme()).await;
    world.act(Action::Accept).await;
    world.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    world.pin(PIN).await;
    world.home().await;
    world.act(Action::OpenSettings).await;
    world.settle().await;
    assert!(matches!(world.screen(), Screen::Settings { .. }));
    same_device_return(&world.home().await);
    assert!(matches!(world.home().await, Screen::Home { .. }));
}
