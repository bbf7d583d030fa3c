//! How the person is told of requests, and where the server wakes the phone while the app sleeps: C02, D06.

use std::time::Duration;

use countersign_tests::{World, journey, steps::PIN};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    time::timeout,
};

/// What the platform would do, played by the stand-in; the app looks when it comes into view.
async fn platform(world: &World, says: &[(&str, &str)]) {
    for (file, text) in says {
        world.app.stand_in(file, Some(text));
    }
    world.app.in_view(false).await;
    world.app.in_view(true).await;
}

/// From the welcome to the end of the comparison.
async fn enrol(world: &World) {
    let qr = world.ask_for_enrolment(PIN).await;
    world.show_qr_to_new_app(&qr).await;
    world.register(PIN).await;
    world.say_six_match().await;
}

/// To the screen that says how one is told.
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

    /// The next wake-up, as it comes over the wire.
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

/// Asked once, after the registration; refused, the app says what that means and leads to the system's settings.
#[tokio::test]
async fn notifications_refused_then_said_and_led_to_the_settings_until_they_are_allowed() {
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
        assert_eq!(world.app.stand_in_says("settings").await, "opened");

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

/// Not now is an answer: nothing asks again, and a request still comes to whoever has the app open.
#[tokio::test]
async fn not_now_then_home_and_a_request_is_approved_as_always() {
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

/// The push service's address reaches the server, which posts nothing there but that something is.
#[tokio::test]
async fn push_service_there_then_woken_by_an_empty_message_and_no_more_once_it_is_gone() {
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

        world.app.stand_in("endpoint", None);
        platform(world, &[("way", "periodic")]).await;
        told(world, 2).await;
        world.sign_in_with_approval(PIN).await;
        let more = timeout(Duration::from_secs(1), service.woken()).await;
        assert!(more.is_err(), "woken again: {more:?}");
    })
    .await;
}

/// The server was told so often where to wake the phone.
async fn told(world: &World, times: usize) {
    let is = async |_: &_| Ok((world.relay.requests_to("/api/cs1/push") >= times).then_some(()));
    world.app.until("the server to be told", is).await;
}
