//! protocol.md §8.10: the list of accounts for the background check, and the push address that the server gets.

use countersign_authenticator::{
    ports::{ApiPath, CheckTarget},
    views::{Action, BiometricKind, DeliveryMode, ErrorCode, Permission, Screen},
};
use protocol::messages::{DeviceState, EnrolmentKind, Refusal};

use crate::environment::{Environment, Fault, PIN};

const HERE: &str = "https://push.example.net/UP?id=3f9c";
const THERE: &str = "https://push.example.net/UP?id=a0b1";

impl Environment {
    pub async fn enrol(&mut self) {
        let link = self.net.server().page(EnrolmentKind::Enrol, PIN);
        self.scan_and_accept(&link).await;
        self.pin(PIN).await;
        self.net.server().confirm(true);
        assert!(matches!(self.screen(), Screen::Compare { .. }));
        self.run();
        self.until(|s| !matches!(s, Screen::Compare { .. })).await;
    }

    fn watched(&self) -> Vec<CheckTarget> {
        self.background_check.lists().pop().unwrap()
    }

    /// The push service issues an address, or withdraws it.
    async fn woken_at(&self, endpoint: Option<&str>) {
        self.background_check.is_at(endpoint);
        self.app.notification_status_changed();
        self.settle().await;
    }

    /// The addresses that the first server received, oldest first.
    fn told(&self) -> Vec<String> {
        let server = self.net.server();
        server.endpoints.iter().map(|(_, at)| at.clone()).collect()
    }
}

/// Opens the screen of the notifications.
async fn notifications(env: &Environment) -> Screen {
    env.act(Action::OpenSettings).await;
    env.act(Action::OpenNotifications).await
}

async fn asked_for_leave(mode: DeliveryMode, permission: Permission) -> Environment {
    let mut env = Environment::new();
    env.presence.has(Some(BiometricKind::Fingerprint));
    env.background_check.tells(mode, permission);
    env.restart();
    env.enrol().await;
    env
}

#[tokio::test(start_paused = true)]
async fn d06_account_active_then_registered_for_background_checks_once_by_its_key_name() {
    let mut env = Environment::in_hardware();
    assert_eq!(env.background_check.lists(), [vec![]]);
    env.enrol().await;
    env.settle().await;
    let vault = env.vault();
    let account = &vault.state().accounts[0];
    let watched = CheckTarget {
        origin: account.origin.clone(),
        device: account.device,
        key: b"key 0".to_vec(),
        server_key: account.server_key,
        clock_offset_s: 0,
    };
    assert_eq!(env.background_check.lists(), [vec![], vec![watched]]);
}

#[tokio::test(start_paused = true)]
async fn d06_account_blocked_or_removed_then_no_background_checks() {
    let mut env = Environment::in_hardware();
    env.enrol().await;
    env.net.server().set_state(DeviceState::Blocked);
    env.until(|s| matches!(s, Screen::Deactivated { .. })).await;
    assert_eq!(env.watched(), []);
    env.net.server().set_state(DeviceState::Active);
    env.until(|s| matches!(s, Screen::Home { .. })).await;
    assert_eq!(env.watched().len(), 1);
    env.account().await;
    let id = Some(env.net.server().device().id.to_hex());
    env.act(Action::RemoveAccount { id }).await;
    assert_eq!(env.watched(), []);
    assert_eq!(env.background_check.lists().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn clock_off_then_the_difference_is_passed_to_the_background_check() {
    let mut env = Environment::in_hardware();
    env.enrol().await;
    env.net.server().ahead_s = 700;
    env.in_view(true).await;
    env.settle().await;
    let offsets: Vec<_> = env.watched().iter().map(|w| w.clock_offset_s).collect();
    assert_eq!(offsets, [700]);
}

#[tokio::test(start_paused = true)]
async fn d06_app_restarted_then_background_checks_registered_again() {
    let mut env = Environment::in_hardware();
    env.enrol().await;
    let before = env.watched();
    let handed = env.background_check.lists().len();
    env.restart();
    assert_eq!(env.background_check.lists().len(), handed + 1);
    assert_eq!(env.watched(), before);
}

#[tokio::test(start_paused = true)]
async fn key_stored_in_the_vault_then_no_background_checks() {
    let mut env = Environment::enrolled().await;
    env.restart();
    assert_eq!(env.background_check.lists(), [vec![], vec![]]);
}

#[tokio::test(start_paused = true)]
async fn vault_does_not_open_then_registered_checks_stay() {
    let mut env = Environment::in_hardware();
    env.enrol().await;
    let handed = env.background_check.lists().len();
    env.store.replace(Some(b"no vault".to_vec()));
    env.restart();
    assert!(matches!(env.screen(), Screen::StoreUnreadable { .. }));
    assert_eq!(env.background_check.lists().len(), handed);
}

#[tokio::test(start_paused = true)]
async fn w3_push_address_appears_disappears_and_returns_then_each_is_sent_once() {
    let env = Environment::enrolled().await;
    assert_eq!(env.asked(ApiPath::Push), 0);
    env.woken_at(Some(HERE)).await;
    env.woken_at(Some(HERE)).await;
    assert_eq!(env.told(), [HERE]);
    env.woken_at(None).await;
    env.woken_at(Some(THERE)).await;
    assert_eq!(env.told(), [HERE, "", THERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_app_restarted_then_the_address_is_sent_again_and_a_lost_one_is_withdrawn() {
    let mut env = Environment::enrolled().await;
    env.woken_at(Some(HERE)).await;
    env.restart();
    env.run();
    env.settle().await;
    assert_eq!(env.told(), [HERE, HERE]);
    env.background_check.is_at(None);
    env.restart();
    env.run();
    env.settle().await;
    assert_eq!(env.told(), [HERE, HERE, ""]);
}

#[tokio::test(start_paused = true)]
async fn w3_answers_lost_then_sent_again_with_longer_pauses_and_polls_continue() {
    let env = Environment::enrolled().await;
    env.faults(ApiPath::Push, Fault::LoseAnswer, 4);
    let id = env.net.server().ask("Wiki");
    env.woken_at(Some(HERE)).await;
    assert_eq!(env.told().len(), 5);
    assert_eq!(env.asked(ApiPath::Push), 5);
    assert!(matches!(
        env.screen(),
        Screen::Home { requests, .. } if requests[0].id == id
    ));
}

#[tokio::test(start_paused = true)]
async fn w3_answer_of_an_impostor_then_the_address_counts_as_unsent() {
    for fault in [
        Fault::Garbage,
        Fault::Forge,
        Fault::OtherNonce,
        Fault::OtherDevice,
        Fault::Impostor,
        Fault::RefuseAnother,
        Fault::Refuse(Refusal::ServerFault),
        Fault::Refuse(Refusal::Replayed),
        Fault::Refuse(Refusal::TooMany),
    ] {
        let env = Environment::enrolled().await;
        env.fault(ApiPath::Push, fault);
        env.woken_at(Some(HERE)).await;
        assert_eq!(env.asked(ApiPath::Push), 2, "{fault:?}");
        assert_eq!(env.told().last().unwrap(), HERE, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn w3_address_refused_then_only_another_one_is_sent() {
    let env = Environment::enrolled().await;
    env.fault(ApiPath::Push, Fault::Refuse(Refusal::Malformed));
    env.woken_at(Some(HERE)).await;
    assert_eq!(env.asked(ApiPath::Push), 1);
    env.woken_at(Some(THERE)).await;
    assert_eq!(env.told(), [THERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_clock_off_then_corrected_and_sent() {
    let env = Environment::enrolled().await;
    // No poll learns it first.
    env.faults(ApiPath::Poll, Fault::LoseQuestion, 60);
    env.net.server().ahead_s = 700;
    env.woken_at(Some(HERE)).await;
    assert_eq!(env.told(), [HERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_address_changed_back_while_an_answer_was_lost_then_the_server_has_the_right_one() {
    let env = Environment::enrolled().await;
    env.woken_at(Some(HERE)).await;
    env.fault(ApiPath::Push, Fault::LoseAnswer);
    env.background_check.is_at(Some(THERE));
    env.app.notification_status_changed();
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    assert_eq!(env.told(), [HERE, THERE]);
    env.woken_at(Some(HERE)).await;
    assert_eq!(env.told(), [HERE, THERE, HERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_one_of_two_servers_down_then_the_other_gets_the_address_and_finally_both() {
    let (env, ..) = Environment::with_two().await;
    env.net.server().down = true;
    env.woken_at(Some(HERE)).await;
    assert_eq!(env.told(), Vec::<String>::new());
    assert_eq!(env.net.other().endpoints.len(), 1);
    env.net.server().down = false;
    env.settle().await;
    assert_eq!(env.told(), [HERE]);
    assert_eq!(env.net.other().endpoints.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn w3_account_not_active_then_the_address_is_sent_once_it_is() {
    let env = Environment::enrolled().await;
    env.net.server().set_state(DeviceState::Blocked);
    env.until(|s| matches!(s, Screen::Deactivated { .. })).await;
    env.woken_at(Some(HERE)).await;
    assert_eq!(env.asked(ApiPath::Push), 0);
    env.net.server().set_state(DeviceState::Active);
    env.settle().await;
    assert_eq!(env.told(), [HERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_address_longer_than_a_message_carries_then_treated_as_absent() {
    let env = Environment::enrolled().await;
    let long = format!("https://push.example.net/{}", "x".repeat(512));
    env.woken_at(Some(&long)).await;
    assert_eq!(env.told(), [""]);
}

#[tokio::test(start_paused = true)]
async fn c02_permission_unknown_then_offered_before_biometrics_and_yes_asks_the_platform() {
    let env = asked_for_leave(DeliveryMode::Periodic, Permission::NotAsked).await;
    let Screen::OfferNotifications {
        status,
        busy: false,
    } = env.screen()
    else {
        panic!("not offered: {:?}", env.screen());
    };
    assert_eq!(
        (status.mode, status.permission),
        (DeliveryMode::Periodic, Permission::NotAsked)
    );
    let screen = env.act(Action::AllowNotifications).await;
    assert!(matches!(screen, Screen::OfferBiometrics { .. }));
    env.act(Action::Skip).await;
    let screen = notifications(&env).await;
    assert!(
        matches!(screen, Screen::Notifications { status, .. } if status.permission == Permission::Allowed)
    );
}

#[tokio::test(start_paused = true)]
async fn c02_notifications_skipped_then_the_settings_still_offer_them() {
    let env = asked_for_leave(DeliveryMode::Push, Permission::NotAsked).await;
    let screen = env.act(Action::Skip).await;
    assert!(matches!(screen, Screen::OfferBiometrics { .. }));
    env.act(Action::Skip).await;
    let screen = notifications(&env).await;
    assert!(
        matches!(screen, Screen::Notifications { status, .. } if status.permission == Permission::NotAsked)
    );
    env.background_check.answers(Permission::Refused);
    let screen = env.act(Action::AllowNotifications).await;
    assert!(
        matches!(screen, Screen::Notifications { status, .. } if status.permission == Permission::Refused)
    );
    // The platform asks once; from now on its settings decide.
    env.background_check.answers(Permission::Allowed);
    let screen = env.act(Action::AllowNotifications).await;
    assert!(
        matches!(screen, Screen::Notifications { status, .. } if status.permission == Permission::Refused)
    );
}

#[tokio::test(start_paused = true)]
async fn c02_permission_decided_or_useless_then_not_offered() {
    for (way, allowed) in [
        (DeliveryMode::Periodic, Permission::Allowed),
        (DeliveryMode::Periodic, Permission::Refused),
        (DeliveryMode::WhileOpen, Permission::NotAsked),
    ] {
        let env = asked_for_leave(way, allowed).await;
        assert!(
            matches!(env.screen(), Screen::OfferBiometrics { .. }),
            "{way:?} {allowed:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn c02_back_from_the_system_settings_then_the_screen_is_updated() {
    let env = Environment::enrolled().await;
    env.background_check
        .tells(DeliveryMode::Periodic, Permission::Refused);
    notifications(&env).await;
    env.act(Action::OpenNotificationSettings).await;
    assert_eq!(env.background_check.settings_opened(), 1);
    env.background_check.refuses();
    env.act(Action::OpenNotificationSettings).await;
    assert_eq!(env.problem(), Some(ErrorCode::NotificationsNotOpened));
    env.in_view(false).await;
    env.background_check
        .tells(DeliveryMode::Push, Permission::Allowed);
    let screen = env.in_view(true).await;
    assert!(matches!(
        screen,
        Screen::Notifications { status, .. } if (status.mode, status.permission) == (DeliveryMode::Push, Permission::Allowed)
    ));
    let screen = env.act(Action::Back).await;
    assert!(matches!(screen, Screen::Settings { .. }));
}
