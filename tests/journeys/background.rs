//! Notifications, and wake-ups by the server while the app is in the background.

use std::time::Duration;

use countersign_tests::{World, journey, steps::PIN};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    time::timeout,
};

/// Sets the simulated platform's answers; the app reads them when it comes into view.
async fn platform(world: &World, says: &[(&str, &str)]) {
    for (file, text) in says {
        world.app.simulated_device(file, Some(text));
    }
    world.app.in_view(false).await;
    world.app.in_view(true).await;
}

/// Enrols the app up to the confirmed comparison.
async fn enrol(world: &World) {
    let qr = world.ask_for_enrolment(PIN).await;
    world.show_qr_to_new_app(&qr).await;
    world.register(PIN).await;
    world.say_six_match().await;
}

/// Opens the screen with the notification settings.
async fn open_notifications(world: &World) {
    world.app.tap("settings").await;
    world.app.wait_screen("settings").await;
    world.app.tap("open-notifications").await;
    world.app.wait_screen("notifications").await;
}

/// A push service on loopback.
struct PushService(TcpListener);

impl PushService {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await;
        Self(listener.expect("a free loopback port"))
    }

    fn endpoint(&self) -> String {
        let address = self.0.local_addr().expect("a bound listener has one");
        format!("http://{address}/up/secret")
    }

    /// The next wake-up, in lower case, as received.
    async fn woken(&self) -> String {
        let wake_up = async {
            let (mut stream, _) = self.0.accept().await?;
            let mut bytes = Vec::new();
            while !bytes.ends_with(b"\r\n\r\n") && stream.read_buf(&mut bytes).await? > 0 {}
            stream
                .write_all(
                    b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
                )
                .await?;
            std::io::Result::Ok(String::from_utf8_lossy(&bytes).to_ascii_lowercase())
        };
        let waited = timeout(Duration::from_secs(20), wake_up).await;
        waited.expect("the server wakes the phone").expect("HTTP")
    }
}

/// The permission is requested once, after the registration. After a refusal the app opens the system's settings.
#[tokio::test]
async fn c02_notifications_refused_then_the_app_says_so_and_opens_the_settings() {
    journey(async |world| {
        platform(
            world,
            &[("notifications", "not-asked"), ("prompt", "refused")],
        )
        .await;
        enrol(world).await;
        world.app.wait_screen("offerNotifications").await;
        world.app.tap("allow").await;
        world.app.wait_screen("home").await;

        open_notifications(world).await;
        world.app.tap("notification-settings").await;
        assert_eq!(world.app.simulated_device_file("settings").await, "opened");

        platform(world, &[("notifications", "allowed")]).await;
        world
            .app
            .wait_attribute("way", "data-way", "periodic")
            .await;
        assert!(world.app.shows("faster").await, "what makes it faster");
        platform(world, &[("way", "push")]).await;
        world.app.wait_attribute("way", "data-way", "push").await;
    })
    .await;
}

/// "Not now" is final: the app does not ask again, and requests still arrive while it is open.
#[tokio::test]
async fn c02_notifications_skipped_then_requests_are_approved_as_always() {
    journey(async |world| {
        platform(world, &[("notifications", "not-asked")]).await;
        enrol(world).await;
        world.app.wait_screen("offerNotifications").await;
        world.app.tap("skip").await;
        world.app.wait_screen("home").await;
        world.sign_in_with_approval(PIN).await;
        open_notifications(world).await;
        assert!(world.app.shows("allow").await, "it can still be allowed");
    })
    .await;
}

/// The address of the push service reaches the server, which posts an empty message there.
#[tokio::test]
async fn d06_w3_push_service_present_then_an_empty_message_wakes_the_app_until_it_is_gone() {
    journey(async |world| {
        let service = PushService::start().await;
        let endpoint = service.endpoint();
        platform(
            world,
            &[
                ("notifications", "allowed"),
                ("way", "push"),
                ("endpoint", &endpoint),
            ],
        )
        .await;
        enrol(world).await;
        world.go_home().await;
        told(world, 1).await;

        let match_code = world.ask_for_approval().await;
        let wake_up = service.woken().await;
        assert!(wake_up.starts_with("post /up/secret http/1.1"), "{wake_up}");
        assert!(wake_up.contains("content-length: 0"), "{wake_up}");
        world.approve(&match_code, PIN).await;

        world.app.simulated_device("endpoint", None);
        platform(world, &[("way", "periodic")]).await;
        told(world, 2).await;
        world.sign_in_with_approval(PIN).await;
        let more = timeout(Duration::from_secs(1), service.woken()).await;
        assert!(more.is_err(), "woken again: {more:?}");
    })
    .await;
}

/// Waits until the app has sent its push address this many times.
async fn told(world: &World, times: usize) {
    let is = async |_: &_| Ok((world.relay.requests_to("/api/cs1/push") >= times).then_some(()));
    world.app.until("the server to be told", is).await;
}
