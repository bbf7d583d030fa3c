//! §8.10: what the platform is told for the time when the app sleeps, and what the server is told of where to wake it.

use countersign_authenticator::{
    ports::{ApiPath, CheckTarget},
    views::{Action, BiometricKind, DeliveryMode, ErrorCode, Permission, Screen},
};
use protocol::messages::{DeviceState, EnrolmentKind, Refusal};

use crate::world::{Fault, PIN, World};

const HERE: &str = "https://push.example.net/UP?id=3f9c";
const THERE: &str = "https://push.example.net/UP?id=a0b1";

impl World {
    async fn enrol(&mut self) {
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

    /// The push service gives an address, or takes it back.
    async fn woken_at(&self, endpoint: Option<&str>) {
        self.background_check.is_at(endpoint);
        self.app.notification_status_changed();
        self.settle().await;
    }

    /// What the first server was told, the oldest first.
    fn told(&self) -> Vec<String> {
        let server = self.net.server();
        server.endpoints.iter().map(|(_, at)| at.clone()).collect()
    }
}

/// To the screen that says how one is told.
async fn notifications(world: &World) -> Screen {
    world.act(Action::OpenSettings).await;
    world.act(Action::OpenNotifications).await
}

async fn asked_for_leave(mode: DeliveryMode, permission: Permission) -> World {
    let mut world = World::new();
    world.presence.has(Some(BiometricKind::Fingerprint));
    world.background_check.tells(mode, permission);
    world.restart();
    world.enrol().await;
    world
}

#[tokio::test(start_paused = true)]
async fn d06_account_active_then_registered_for_background_checks_once_by_its_key_name() {
    let mut world = World::in_hardware();
    assert_eq!(world.background_check.lists(), [vec![]]);
    world.enrol().await;
    world.settle().await;
    let vault = world.vault();
    let account = &vault.state().accounts[0];
    let watched = CheckTarget {
        origin: account.origin.clone(),
        device: account.device,
        key: b"key 0".to_vec(),
        server_key: account.server_key,
        clock_offset_s: 0,
    };
    assert_eq!(world.background_check.lists(), [vec![], vec![watched]]);
}

#[tokio::test(start_paused = true)]
async fn d06_account_blocked_or_removed_then_no_background_checks() {
    let mut world = World::in_hardware();
    world.enrol().await;
    world.net.server().set_state(DeviceState::Blocked);
    world
        .until(|s| matches!(s, Screen::Deactivated { .. }))
        .await;
    assert_eq!(world.watched(), []);
    world.net.server().set_state(DeviceState::Active);
    world.until(|s| matches!(s, Screen::Home { .. })).await;
    assert_eq!(world.watched().len(), 1);
    world.account().await;
    let id = Some(world.net.server().device().id.to_hex());
    world.act(Action::RemoveAccount { id }).await;
    assert_eq!(world.watched(), []);
    assert_eq!(world.background_check.lists().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn clock_off_then_the_difference_is_passed_to_the_background_check() {
    let mut world = World::in_hardware();
    world.enrol().await;
    world.net.server().ahead_s = 700;
    world.in_view(true).await;
    world.settle().await;
    let offsets: Vec<_> = world.watched().iter().map(|w| w.clock_offset_s).collect();
    assert_eq!(offsets, [700]);
}

#[tokio::test(start_paused = true)]
async fn d06_app_restarted_then_background_checks_registered_again() {
    let mut world = World::in_hardware();
    world.enrol().await;
    let before = world.watched();
    let handed = world.background_check.lists().len();
    world.restart();
    assert_eq!(world.background_check.lists().len(), handed + 1);
    assert_eq!(world.watched(), before);
}

#[tokio::test(start_paused = true)]
async fn key_stored_in_the_vault_then_no_background_checks() {
    let mut world = World::enrolled().await;
    world.restart();
    assert_eq!(world.background_check.lists(), [vec![], vec![]]);
}

#[tokio::test(start_paused = true)]
async fn vault_does_not_open_then_registered_checks_stay() {
    let mut world = World::in_hardware();
    world.enrol().await;
    let handed = world.background_check.lists().len();
    world.store.replace(Some(b"no vault".to_vec()));
    world.restart();
    assert!(matches!(world.screen(), Screen::StoreUnreadable { .. }));
    assert_eq!(world.background_check.lists().len(), handed);
}

#[tokio::test(start_paused = true)]
async fn w3_push_address_appears_disappears_and_returns_then_each_is_sent_once() {
    let world = World::enrolled().await;
    assert_eq!(world.asked(ApiPath::Push), 0);
    world.woken_at(Some(HERE)).await;
    world.woken_at(Some(HERE)).await;
    assert_eq!(world.told(), [HERE]);
    world.woken_at(None).await;
    world.woken_at(Some(THERE)).await;
    assert_eq!(world.told(), [HERE, "", THERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_app_restarted_then_the_address_is_sent_again_and_a_lost_one_is_withdrawn() {
    let mut world = World::enrolled().await;
    world.woken_at(Some(HERE)).await;
    world.restart();
    world.run();
    world.settle().await;
    assert_eq!(world.told(), [HERE, HERE]);
    world.background_check.is_at(None);
    world.restart();
    world.run();
    world.settle().await;
    assert_eq!(world.told(), [HERE, HERE, ""]);
}

#[tokio::test(start_paused = true)]
async fn w3_answers_lost_then_sent_again_with_longer_pauses_and_polls_continue() {
    let world = World::enrolled().await;
    world.faults(ApiPath::Push, Fault::LoseAnswer, 4);
    let id = world.net.server().ask("Wiki");
    world.woken_at(Some(HERE)).await;
    assert_eq!(world.told().len(), 5);
    assert_eq!(world.asked(ApiPath::Push), 5);
    assert!(matches!(
        world.screen(),
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
        let world = World::enrolled().await;
        world.fault(ApiPath::Push, fault);
        world.woken_at(Some(HERE)).await;
        assert_eq!(world.asked(ApiPath::Push), 2, "{fault:?}");
        assert_eq!(world.told().last().unwrap(), HERE, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn w3_address_refused_then_only_another_one_is_sent() {
    let world = World::enrolled().await;
    world.fault(ApiPath::Push, Fault::Refuse(Refusal::Malformed));
    world.woken_at(Some(HERE)).await;
    assert_eq!(world.asked(ApiPath::Push), 1);
    world.woken_at(Some(THERE)).await;
    assert_eq!(world.told(), [THERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_clock_off_then_corrected_and_sent() {
    let world = World::enrolled().await;
    // No poll learns it first.
    world.faults(ApiPath::Poll, Fault::LoseQuestion, 60);
    world.net.server().ahead_s = 700;
    world.woken_at(Some(HERE)).await;
    assert_eq!(world.told(), [HERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_address_changed_back_while_an_answer_was_lost_then_the_server_has_the_right_one() {
    let world = World::enrolled().await;
    world.woken_at(Some(HERE)).await;
    world.fault(ApiPath::Push, Fault::LoseAnswer);
    world.background_check.is_at(Some(THERE));
    world.app.notification_status_changed();
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    assert_eq!(world.told(), [HERE, THERE]);
    world.woken_at(Some(HERE)).await;
    assert_eq!(world.told(), [HERE, THERE, HERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_one_of_two_servers_down_then_the_other_gets_the_address_and_finally_both() {
    let (world, ..) = World::with_two().await;
    world.net.server().down = true;
    world.woken_at(Some(HERE)).await;
    assert_eq!(world.told(), Vec::<String>::new());
    assert_eq!(world.net.other().endpoints.len(), 1);
    world.net.server().down = false;
    world.settle().await;
    assert_eq!(world.told(), [HERE]);
    assert_eq!(world.net.other().endpoints.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn w3_account_not_active_then_the_address_is_sent_once_it_is() {
    let world = World::enrolled().await;
    world.net.server().set_state(DeviceState::Blocked);
    world
        .until(|s| matches!(s, Screen::Deactivated { .. }))
        .await;
    world.woken_at(Some(HERE)).await;
    assert_eq!(world.asked(ApiPath::Push), 0);
    world.net.server().set_state(DeviceState::Active);
    world.settle().await;
    assert_eq!(world.told(), [HERE]);
}

#[tokio::test(start_paused = true)]
async fn w3_address_longer_than_a_message_carries_then_treated_as_absent() {
    let world = World::enrolled().await;
    let long = format!("https://push.example.net/{}", "x".repeat(512));
    world.woken_at(Some(&long)).await;
    assert_eq!(world.told(), [""]);
}

#[tokio::test(start_paused = true)]
async fn c02_permission_unknown_then_offered_before_biometrics_and_yes_asks_the_platform() {
    let world = asked_for_leave(DeliveryMode::Periodic, Permission::NotAsked).await;
    let Screen::OfferNotifications {
        status,
        busy: false,
    } = world.screen()
    else {
        panic!("not offered: {:?}", world.screen());
    };
    assert_eq!(
        (status.mode, status.permission),
        (DeliveryMode::Periodic, Permission::NotAsked)
    );
    let screen = world.act(Action::AllowNotifications).await;
    assert!(matches!(screen, Screen::OfferBiometrics { .. }));
    world.act(Action::Skip).await;
    let screen = notifications(&world).await;
    assert!(
        matches!(screen, Screen::Notifications { status, .. } if status.permission == Permission::Allowed)
    );
}

#[tokio::test(start_paused = true)]
async fn c02_notifications_skipped_then_the_settings_still_offer_them() {
    let world = asked_for_leave(DeliveryMode::Push, Permission::NotAsked).await;
    let screen = world.act(Action::Skip).await;
    assert!(matches!(screen, Screen::OfferBiometrics { .. }));
    world.act(Action::Skip).await;
    let screen = notifications(&world).await;
    assert!(
        matches!(screen, Screen::Notifications { status, .. } if status.permission == Permission::NotAsked)
    );
    world.background_check.answers(Permission::Refused);
    let screen = world.act(Action::AllowNotifications).await;
    assert!(
        matches!(screen, Screen::Notifications { status, .. } if status.permission == Permission::Refused)
    );
    // The platform asks once; from now on its settings decide.
    world.background_check.answers(Permission::Allowed);
    let screen = world.act(Action::AllowNotifications).await;
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
        let world = asked_for_leave(way, allowed).await;
        assert!(
            matches!(world.screen(), Screen::OfferBiometrics { .. }),
            "{way:?} {allowed:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn c02_back_from_the_system_settings_then_the_screen_is_updated() {
    let world = World::enrolled().await;
    world
        .background_check
        .tells(DeliveryMode::Periodic, Permission::Refused);
    notifications(&world).await;
    world.act(Action::OpenNotificationSettings).await;
    assert_eq!(world.background_check.settings_opened(), 1);
    world.background_check.refuses();
    world.act(Action::OpenNotificationSettings).await;
    assert_eq!(world.problem(), Some(ErrorCode::NotificationsNotOpened));
    world.in_view(false).await;
    world
        .background_check
        .tells(DeliveryMode::Push, Permission::Allowed);
    let screen = world.in_view(true).await;
    assert!(matches!(
        screen,
        Screen::Notifications { status, .. } if (status.mode, status.permission) == (DeliveryMode::Push, Permission::Allowed)
    ));
    let screen = world.act(Action::Back).await;
    assert!(matches!(screen, Screen::Settings { .. }));
}
