//! §3: enrolment and PIN reset.

use countersign_authenticator::{
    ports::ApiPath,
    vault::state::PendingEnrolment,
    views::{self, Action, DeactivationReason, ErrorCode, PinPurpose, Screen},
};
use protocol::keys::PublicKey;
use protocol::messages::{Attestation, DeviceState, EnrolmentKind, Refusal};
use protocol::signed::Message as _;

use crate::environment::{Environment, Fault, PIN};

fn pin_screen(screen: &Screen) -> (u8, Option<u8>, bool) {
    match screen {
        Screen::EnterPin {
            purpose: PinPurpose::Enrol { account, .. },
            filled,
            attempts_left,
            busy,
            ..
        } => {
            assert_eq!(account, "m***@e***");
            (*filled, *attempts_left, *busy)
        }
        other => panic!("not the PIN of an enrolment: {other:?}"),
    }
}

fn comparison_code(screen: &Screen) -> String {
    match screen {
        Screen::Compare { characters, .. } => characters.clone(),
        other => panic!("not the comparison: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn c06_c07_c08_code_scanned_accepted_and_pin_typed_then_the_same_comparison_code() {
    let mut env = Environment::new();
    assert_eq!(env.screen(), Screen::Welcome);
    assert_eq!(
        env.act(Action::Initialise).await,
        Screen::WhereToGo {
            address: Some("https://login.example.eu".into())
        }
    );
    env.act(Action::OpenScanner).await;
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    let confirm = env.code(&link).await;
    assert_eq!(
        confirm,
        Screen::ConfirmEnrolment {
            origin: "https://login.example.eu".into(),
            kind: views::EnrolmentKind::Enrol,
            busy: false,
        }
    );
    assert!(env.net.server().seen.is_empty(), "sent before consent");
    let screen = env.act(Action::Accept).await;
    assert_eq!(pin_screen(&screen), (0, None, false));
    assert_eq!(pin_screen(&env.pin("49").await), (2, None, false));
    assert_eq!(
        pin_screen(&env.act(Action::PinDelete).await),
        (1, None, false)
    );
    let screen = env.pin("917").await;
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());

    env.net.server().confirm(true);
    env.run();
    let home = env.until(|s| matches!(s, Screen::Home { .. })).await;
    assert!(matches!(home, Screen::Home { account, .. } if !account.pending));
}

#[tokio::test(start_paused = true)]
async fn c07_wrong_pin_then_attempts_left_and_the_right_one_still_enrols() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    assert_eq!(pin_screen(&env.pin("1111").await), (0, Some(2), false));
    assert_eq!(env.problem(), Some(ErrorCode::WrongPin));
    let screen = env.pin(PIN).await;
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());
}

#[tokio::test(start_paused = true)]
async fn c07_three_wrong_pins_then_the_enrolment_ends_and_the_scanner_is_back() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.pin("1111").await;
    env.pin("1112").await;
    assert!(matches!(
        env.pin("1113").await,
        Screen::Scan { busy: false, .. }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::EnrolmentDead));
    assert!(env.vault().state().enrolment.is_none());
}

#[tokio::test(start_paused = true)]
async fn answer_to_finish_lost_then_the_same_bytes_are_sent_again() {
    let mut env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    for _ in 0..3 {
        env.fault(ApiPath::Finish, Fault::LoseAnswer);
    }
    assert_eq!(pin_screen(&env.pin(PIN).await), (4, None, true));
    assert_eq!(env.problem(), Some(ErrorCode::Unreachable));
    env.run();
    // The server asserts that the bytes are the same.
    let screen = env.until(|s| matches!(s, Screen::Compare { .. })).await;
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());
    assert_eq!(env.asked(ApiPath::Finish), 4);
    assert_eq!(env.problem(), None);
}

#[tokio::test(start_paused = true)]
async fn restarted_between_finish_and_its_answer_then_finished_without_pin_or_code() {
    let mut env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.fault(ApiPath::Finish, Fault::LoseAnswer);
    env.pin(PIN).await;
    env.restart();
    assert_eq!(pin_screen(&env.screen()), (4, None, true));
    env.run();
    let screen = env.until(|s| matches!(s, Screen::Compare { .. })).await;
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());
    env.restart();
    assert_eq!(
        comparison_code(&env.screen()),
        env.net.server().comparison_code()
    );
}

#[tokio::test(start_paused = true)]
async fn restarted_after_the_claim_then_the_same_code_goes_on_with_the_same_key() {
    let mut env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.restart();
    assert_eq!(env.screen(), Screen::Welcome);
    // Another key would be contested.
    env.scan_and_accept(&link).await;
    let screen = env.pin(PIN).await;
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());
}

/// protocol.md §3.3: a code counts once, also for the phone that used it. The account that it made is not touched.
#[tokio::test(start_paused = true)]
async fn code_scanned_again_after_its_enrolment_then_refused_and_the_account_stays() {
    let mut env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.pin(PIN).await;
    env.net.server().confirm(true);
    env.run();
    env.until(|s| matches!(s, Screen::Home { account, .. } if !account.pending))
        .await;
    let (key, position) = {
        let vault = env.vault();
        (vault.state().accounts[0].key_public, env.phone_position())
    };
    env.act(Action::OpenScanner).await;
    let screen = env.scan_and_accept(&link).await;
    assert!(matches!(screen, Screen::Scan { .. }), "{screen:?}");
    assert_eq!(env.problem(), Some(ErrorCode::EnrolmentGone));
    let vault = env.vault();
    let accounts = &vault.state().accounts;
    assert_eq!((accounts.len(), accounts[0].key_public), (1, key));
    drop(vault);
    assert_eq!(env.phone_position(), position);
    env.home().await;
    let id = env.net.server().ask("Wiki");
    assert!(matches!(env.approve(&id, PIN).await, Screen::Done { .. }));
}

/// The answer to the claim of the first scan names the key of the first scan: it is none to the second, whose key is another.
#[tokio::test(start_paused = true)]
async fn code_scanned_again_and_the_first_answer_replayed_then_not_accepted() {
    let mut env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.pin(PIN).await;
    env.net.server().confirm(true);
    env.run();
    env.until(|s| matches!(s, Screen::Home { account, .. } if !account.pending))
        .await;
    env.act(Action::OpenScanner).await;
    env.fault(ApiPath::Claim, Fault::Replay);
    let screen = env.scan_and_accept(&link).await;
    assert!(
        matches!(screen, Screen::ConfirmEnrolment { busy: false, .. }),
        "{screen:?}"
    );
    assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
    assert_eq!(env.vault().state().accounts.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn wrong_pin_reported_after_a_restart_then_the_same_code_can_be_used_again() {
    let mut env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.fault(ApiPath::Finish, Fault::LoseQuestion);
    env.pin("1111").await;
    env.restart();
    env.run();
    env.until(|s| matches!(s, Screen::Scan { .. })).await;
    assert_eq!(env.view().problem.unwrap().attempts_left, Some(2));
    env.scan_and_accept(&link).await;
    let screen = env.pin(PIN).await;
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());
}

#[tokio::test(start_paused = true)]
async fn claim_unanswered_forged_or_foreign_then_it_can_be_accepted_again() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.code(&link).await;
    for (fault, code) in [
        (Fault::LoseQuestion, ErrorCode::NoAnswerThere),
        (Fault::LoseAnswer, ErrorCode::NoAnswerThere),
        (Fault::Garbage, ErrorCode::NotTheServer),
        (Fault::Forge, ErrorCode::NotTheServer),
        (Fault::Impostor, ErrorCode::NotTheServer),
        (Fault::Refuse(Refusal::TooMany), ErrorCode::TooMany),
    ] {
        env.fault(ApiPath::Claim, fault);
        let screen = env.act(Action::Accept).await;
        assert!(matches!(
            screen,
            Screen::ConfirmEnrolment { busy: false, .. }
        ));
        assert_eq!(env.problem(), Some(code), "{fault:?}");
    }
    let screen = env.act(Action::Accept).await;
    assert_eq!(pin_screen(&screen), (0, None, false));
}

#[tokio::test(start_paused = true)]
async fn finish_answered_by_an_impostor_then_no_comparison() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.fault(ApiPath::Finish, Fault::Forge);
    assert_eq!(pin_screen(&env.pin(PIN).await), (4, None, true));
    assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
    assert!(env.vault().state().accounts.is_empty());
}

#[tokio::test(start_paused = true)]
async fn finish_answered_without_the_pin_commitment_then_no_comparison() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.fault(ApiPath::Finish, Fault::WrongDone);
    assert_eq!(pin_screen(&env.pin(PIN).await), (4, None, true));
    assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
    assert!(env.vault().state().accounts.is_empty());
}

#[tokio::test(start_paused = true)]
async fn late_answer_to_an_abandoned_claim_then_not_shown_on_the_next_screen() {
    let env = Environment::new();
    let first = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.code(&first).await;
    env.fault(ApiPath::Claim, Fault::Slow(5));
    let app = env.app.clone();
    let left = tokio::spawn(async move { app.dispatch(Action::Accept).await });
    env.until(|s| matches!(s, Screen::ConfirmEnrolment { busy: true, .. }))
        .await;
    env.act(Action::Back).await;
    let second = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.fault(ApiPath::Claim, Fault::Slow(9));
    let screen = env.scan_and_accept(&second).await;
    left.await.unwrap();
    assert_eq!(pin_screen(&screen), (0, None, false));
    assert_eq!(env.problem(), None);
}

#[tokio::test(start_paused = true)]
async fn claim_refused_for_good_then_back_at_the_scanner_with_nothing_stored() {
    for (why, code) in [
        (Refusal::EnrolmentGone, ErrorCode::EnrolmentGone),
        (Refusal::EnrolmentContested, ErrorCode::EnrolmentContested),
    ] {
        let env = Environment::new();
        let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
        env.fault(ApiPath::Claim, Fault::Refuse(why));
        assert!(matches!(
            env.scan_and_accept(&link).await,
            Screen::Scan { busy: false, .. }
        ));
        assert_eq!(env.problem(), Some(code));
        assert!(env.vault().state().accounts.is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn c08_page_says_the_codes_differ_then_deactivated_and_removable() {
    let mut env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.pin(PIN).await;
    env.run();
    env.net.server().confirm(false);
    let screen = env.until(|s| matches!(s, Screen::Deactivated { .. })).await;
    assert!(matches!(
        screen,
        Screen::Deactivated {
            reason: DeactivationReason::EnrolmentCancelled,
            ..
        }
    ));
    assert_eq!(
        env.act(Action::RemoveAccount { id: None }).await,
        Screen::Welcome
    );
    assert!(!env.net.server().removed);
}

#[tokio::test(start_paused = true)]
async fn c10_same_server_again_then_another_account_and_foreign_reset_then_refused() {
    let env = Environment::enrolled().await;
    env.act(Action::OpenScanner).await;
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    assert!(matches!(
        env.code(&link).await,
        Screen::ConfirmEnrolment {
            kind: views::EnrolmentKind::Enrol,
            ..
        }
    ));
    env.act(Action::Back).await;
    let reset = env.net.server().page(EnrolmentKind::PinReset, PIN);
    let elsewhere = reset.replace("login.example.eu", "other.example.eu");
    env.code(&elsewhere).await;
    assert_eq!(env.problem(), Some(ErrorCode::NotThisDevice));
}

#[tokio::test(start_paused = true)]
async fn w1_blocked_then_a_pin_reset_unblocks_it_with_a_new_epoch() {
    let env = Environment::enrolled().await;
    let before = env.phone_position();
    env.net.server().set_state(DeviceState::Blocked);
    let screen = env.until(|s| matches!(s, Screen::Deactivated { .. })).await;
    assert!(matches!(
        screen,
        Screen::Deactivated {
            reason: DeactivationReason::Blocked,
            ..
        }
    ));
    env.act(Action::OpenScanner).await;
    let link = env.net.server().page(EnrolmentKind::PinReset, "8265");
    env.scan_and_accept(&link).await;
    let screen = env.pin("8265").await;
    assert!(matches!(
        &screen,
        Screen::Compare {
            kind: views::EnrolmentKind::PinReset,
            ..
        }
    ));
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());
    // The characters stay until the page has answered.
    env.settle().await;
    assert_eq!(env.screen(), screen);
    env.net.server().confirm(true);
    let screen = env.until(|s| matches!(s, Screen::Home { .. })).await;
    assert!(matches!(screen, Screen::Home { account, .. } if !account.pending));
    assert_eq!(env.phone_position().epoch, before.epoch + 1);
    assert_eq!(env.vault().state().accounts.len(), 1);
    let id = env.net.server().ask("Wiki");
    assert!(matches!(
        env.approve(&id, "8265").await,
        Screen::Done { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn w6_code_typed_then_enrolled_and_a_typo_detected() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    let code = protocol::link::EnrolmentCode::parse_link(&link).unwrap();
    let typed = protocol::link::EnrolmentCode::to_typed(code.kind, &code.secret);
    let slip = typed.replacen(|c: char| c != '-', "?", 1);
    env.code(&format!("login.example.eu {slip}")).await;
    assert_eq!(env.problem(), Some(ErrorCode::MistypedCode));
    env.scan_and_accept(&format!("login.example.eu {typed}"))
        .await;
    let screen = env.pin(PIN).await;
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());
}

#[tokio::test(start_paused = true)]
async fn screen_left_while_finishing_then_the_enrolment_is_not_lost() {
    let mut env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&link).await;
    env.fault(ApiPath::Finish, Fault::LoseAnswer);
    env.pin(PIN).await;
    assert_eq!(env.home().await, Screen::Welcome);
    env.run();
    env.until(|s| matches!(s, Screen::Compare { .. })).await;
}

#[tokio::test(start_paused = true)]
async fn c06_other_kinds_of_code_then_each_is_explained() {
    let env = Environment::new();
    for (text, code) in [
        ("https://example.eu/menu", ErrorCode::UnknownCode),
        ("", ErrorCode::UnknownCode),
        ("CS1:!!", ErrorCode::UnknownCode),
        ("http://login.example.eu/e#AQE", ErrorCode::InsecureAddress),
        ("https://login.example.eu/e#AgE", ErrorCode::NewerVersion),
    ] {
        assert_eq!(env.code(text).await, Screen::Welcome);
        assert_eq!(env.problem(), Some(code), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn answer_to_another_claim_then_not_accepted() {
    let env = Environment::new();
    let first = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.scan_and_accept(&first).await;
    env.home().await;
    let second = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.fault(ApiPath::Claim, Fault::Replay);
    let screen = env.scan_and_accept(&second).await;
    assert!(matches!(
        screen,
        Screen::ConfirmEnrolment { busy: false, .. }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
}

#[tokio::test(start_paused = true)]
async fn s30_claim_answered_with_the_other_kind_then_not_accepted() {
    let env = Environment::enrolled().await;
    for kind in [EnrolmentKind::Enrol, EnrolmentKind::PinReset] {
        let link = env.net.server().page(kind, "8265");
        env.act(Action::OpenScanner).await;
        env.fault(ApiPath::Claim, Fault::OtherKind);
        let screen = env.scan_and_accept(&link).await;
        assert!(
            matches!(screen, Screen::ConfirmEnrolment { busy: false, .. }),
            "{kind:?}: {screen:?}"
        );
        assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
        let screen = env.act(Action::Accept).await;
        assert_eq!(pin_screen(&screen), (0, None, false));
        env.home().await;
    }
}

/// The typed form contains no hash of S: any server can answer the claim, and only one that knows C can finish.
#[tokio::test(start_paused = true)]
async fn w6_code_typed_and_impostor_then_no_account_without_proof() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    let code = protocol::link::EnrolmentCode::parse_link(&link).unwrap();
    let typed = protocol::link::EnrolmentCode::to_typed(code.kind, &code.secret);
    env.fault(ApiPath::Claim, Fault::Impostor);
    let screen = env
        .scan_and_accept(&format!("login.example.eu {typed}"))
        .await;
    assert_eq!(pin_screen(&screen), (0, None, false));
    env.fault(ApiPath::Finish, Fault::LoseQuestion);
    env.pin(PIN).await;
    assert!(env.vault().state().accounts.is_empty());
}

#[tokio::test(start_paused = true)]
async fn device_removed_on_the_web_then_enrolled_again_in_its_place() {
    let env = Environment::enrolled().await;
    env.net
        .server()
        .set_state(protocol::messages::DeviceState::Removed);
    env.until(|s| {
        matches!(
            s,
            Screen::Deactivated {
                reason: DeactivationReason::Removed,
                ..
            }
        )
    })
    .await;
    let old = env.vault().state().accounts[0].device;
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.act(Action::OpenScanner).await;
    env.scan_and_accept(&link).await;
    let screen = env.pin(PIN).await;
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());
    let vault = env.vault();
    assert_eq!(vault.state().accounts.len(), 1);
    assert_ne!(vault.state().accounts[0].device, old);
}

#[tokio::test(start_paused = true)]
async fn w2_new_phone_then_straight_to_the_scanner_and_back_to_the_first_screen() {
    let env = Environment::new();
    assert!(matches!(
        env.act(Action::OpenScanner).await,
        Screen::Scan {
            from: views::ScanSource::OldPhone,
            ..
        }
    ));
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.code(&link).await;
    assert!(matches!(
        env.act(Action::Back).await,
        Screen::Scan {
            from: views::ScanSource::OldPhone,
            ..
        }
    ));
    assert_eq!(env.act(Action::Back).await, Screen::Welcome);
}

#[tokio::test(start_paused = true)]
async fn w6_address_is_none_then_it_is_named_and_one_of_a_known_server_is_filled_in() {
    let env = Environment::enrolled().await;
    let Screen::Scan { address, from, .. } = env.act(Action::OpenScanner).await else {
        panic!("{:?}", env.screen());
    };
    assert_eq!(address.as_deref(), Some("https://login.example.eu"));
    assert_eq!(from, views::ScanSource::Page);
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    let code = protocol::link::EnrolmentCode::parse_link(&link).unwrap();
    let typed = protocol::link::EnrolmentCode::to_typed(code.kind, &code.secret);
    env.code(&format!("login@example.eu {typed}")).await;
    assert_eq!(env.problem(), Some(ErrorCode::NotAnAddress));
}

/// T of the claim that waits for its answer.
fn claiming_key(env: &Environment) -> PublicKey {
    match &env.vault().state().enrolment {
        Some(PendingEnrolment::Claiming { key_public, .. }) => *key_public,
        _ => panic!("no claim"),
    }
}

#[tokio::test(start_paused = true)]
async fn server_wants_an_attestation_then_another_t_claims_with_it() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.net.server().challenges = 1;
    env.fault(ApiPath::Claim, Fault::LoseAnswer);
    env.scan_and_accept(&link).await;
    let first = claiming_key(&env);
    env.net.server().challenges = 1;
    let screen = env.act(Action::Accept).await;
    assert_eq!(pin_screen(&screen), (0, None, false));
    assert_ne!(claiming_key(&env), first);
    // Keys in software have none to give.
    let sent = env.net.server().attestation.clone();
    assert_eq!(Attestation::parse(&sent), Ok(Attestation::NoneHere));
    let screen = env.pin(PIN).await;
    assert_eq!(comparison_code(&screen), env.net.server().comparison_code());
}

#[tokio::test(start_paused = true)]
async fn server_wants_an_attestation_without_end_then_that_is_no_answer() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.net.server().challenges = 9;
    let screen = env.scan_and_accept(&link).await;
    assert!(matches!(
        screen,
        Screen::ConfirmEnrolment { busy: false, .. }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::NotTheServer));
    assert_eq!(env.asked(ApiPath::Claim), 2);
}

#[tokio::test(start_paused = true)]
async fn server_takes_only_attested_devices_then_the_person_is_told() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.fault(ApiPath::Claim, Fault::Refuse(Refusal::NotAttested));
    let screen = env.scan_and_accept(&link).await;
    assert!(matches!(screen, Screen::Scan { busy: false, .. }));
    assert_eq!(env.problem(), Some(ErrorCode::NotAttested));
}
