//! Notifications, and wake-ups by the server while the app is in the background.

use testkit::{
    push_service::PushService,
    windows::{Environment, journey, steps::PIN},
};

/// Sets the simulated platform's answers; the app reads them when it comes into view.
async fn platform(env: &Environment, says: &[(&str, &str)]) {
    for (file, text) in says {
        env.app.simulated_device(file, Some(text));
    }
    env.app.in_view(false).await;
    env.app.in_view(true).await;
}

/// Enrols the app up to the confirmed comparison.
async fn enrol(env: &Environment) {
    let qr = env.ask_for_enrolment(PIN).await;
    env.show_qr_to_new_app(&qr).await;
    env.register(PIN).await;
    env.confirm_comparison_on_the_page().await;
}

/// Opens the screen with the notification settings.
async fn open_notifications(env: &Environment) {
    env.app.tap("settings").await;
    env.app.wait_screen("settings").await;
    env.app.tap("open-notifications").await;
    env.app.wait_screen("notifications").await;
}

/// The permission is requested once, after the registration. After a refusal the app opens the system's settings.
#[tokio::test]
async fn c02_notifications_refused_then_the_app_says_so_and_opens_the_settings() {
    journey(async |env| {
        platform(
            env,
            &[("notifications", "not-asked"), ("prompt", "refused")],
        )
        .await;
        enrol(env).await;
        env.app.wait_screen("offerNotifications").await;
        env.app.tap("allow").await;
        env.app.wait_screen("home").await;

        open_notifications(env).await;
        env.app.tap("notification-settings").await;
        assert_eq!(env.app.simulated_device_file("settings").await, "opened");

        platform(env, &[("notifications", "allowed")]).await;
        env.app.wait_attribute("way", "data-way", "periodic").await;
        assert!(env.app.shows("faster").await, "what makes it faster");
        platform(env, &[("way", "push")]).await;
        env.app.wait_attribute("way", "data-way", "push").await;
    })
    .await;
}

/// "Not now" is final: the app does not ask again, and requests still arrive while it is open.
#[tokio::test]
async fn c02_notifications_skipped_then_requests_are_approved_as_always() {
    journey(async |env| {
        platform(env, &[("notifications", "not-asked")]).await;
        enrol(env).await;
        env.app.wait_screen("offerNotifications").await;
        env.app.tap("skip").await;
        env.app.wait_screen("home").await;
        env.sign_in_with_approval(PIN).await;
        env.go_home().await;
        open_notifications(env).await;
        assert!(env.app.shows("allow").await, "it can still be allowed");
    })
    .await;
}

/// The address of the push service reaches the server, which posts an empty message there.
#[tokio::test]
async fn d06_w3_push_service_present_then_an_empty_message_wakes_the_app_until_it_is_gone() {
    journey(async |env| {
        let service = PushService::start().await;
        platform(
            env,
            &[
                ("notifications", "allowed"),
                ("way", "push"),
                ("endpoint", &service.endpoint),
            ],
        )
        .await;
        enrol(env).await;
        env.go_home().await;
        told(env, 1).await;

        let match_code = env.ask_for_approval().await;
        let wake_up = service.woken().await;
        assert!(wake_up.starts_with("post /up/secret http/1.1"), "{wake_up}");
        assert!(wake_up.contains("content-length: 0"), "{wake_up}");
        env.approve(&match_code, PIN).await;

        env.app.simulated_device("endpoint", None);
        platform(env, &[("way", "periodic")]).await;
        told(env, 2).await;
        env.sign_in_with_approval(PIN).await;
        assert!(!service.has_more().await, "woken again");
    })
    .await;
}

/// Waits until the app has sent its push address this many times.
async fn told(env: &Environment, times: usize) {
    let is = async |_: &_| Ok((env.relay.requests_to("/api/cs1/push") >= times).then_some(()));
    env.app.until("the server to be told", is).await;
}
