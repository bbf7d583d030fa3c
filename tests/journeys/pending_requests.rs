//! Pending requests: arriving out of view, two at once, with a wrong clock, and over broken networks.

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    thread,
    time::Duration,
};

use testkit::windows::{
    journey,
    steps::{PIN, WRONG_PIN},
    window::by_testid,
};

const POLL: &str = "/api/cs1/poll";

#[tokio::test]
async fn d06_request_arrives_while_out_of_view_then_it_is_open_when_the_app_returns() {
    journey(async |env| {
        env.enrol().await;
        env.app.in_view(false).await;
        env.app.wait_screen("privacyScreen").await;
        let asked = env.relay.requests_to(POLL);
        let match_code = env.ask_for_approval().await;
        // Covered, the app shows nothing of it; but it knows, and asks for the next.
        env.app
            .until("the app to have the request", async |_| {
                Ok((env.relay.requests_to(POLL) > asked).then_some(()))
            })
            .await;
        assert!(!env.app.shows("request").await);
        env.app.in_view(true).await;
        env.app.wait_screen("request").await;
        env.enter_match_code(&match_code).await;
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}

/// The list shows the newest request first, and a match code fits only its own request.
#[tokio::test]
async fn d03_d04_two_requests_at_once_then_each_is_approved_for_its_own_page() {
    journey(async |env| {
        env.enrol().await;
        let first = env.ask_for_approval().await;
        env.app.wait_for("request").await;
        let other = env.another_browser().await;
        other.sign_in("app-pin").await;
        let second = other.text("match-code").await;
        env.app
            .until("two requests", async |client| {
                let rows = client
                    .find_all(fantoccini::Locator::Css(&by_testid("request")))
                    .await?;
                Ok((rows.len() == 2).then_some(()))
            })
            .await;
        env.open_request(&second).await;
        env.app.type_pin(WRONG_PIN).await;
        env.app
            .wait_attribute("attempts-left", "data-count", "4")
            .await;
        env.app.wait_pin_empty().await;
        env.app.type_pin(PIN).await;
        other.wait_for("account-home").await;
        env.browser.wait_for("match-code").await;
        env.go_home().await;
        env.approve(&first, PIN).await;
    })
    .await;
}

/// The device's clock is hours behind; the app shows the difference and uses the server's time.
#[tokio::test]
async fn d03_clock_wrong_by_hours_then_the_app_says_so_and_signing_in_works() {
    journey(async |env| {
        env.server.move_clock(Duration::from_secs(3 * 3600));
        env.enrol().await;
        let off: i64 = env
            .app
            .attribute("clock", "data-off")
            .await
            .parse()
            .expect("a number of seconds");
        assert!((-10_900..-10_700).contains(&off), "{off}");
        env.sign_in_with_approval(PIN).await;
        env.go_home().await;
        let qr = env.ask_for_one_time_password().await;
        let code = env.answer(&qr, PIN).await;
        env.hand_in(&code).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}

/// A network that answers every request with its own page; returns its port.
fn captive_portal() -> u16 {
    let portal = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let port = portal.local_addr().expect("it is bound").port();
    thread::spawn(move || {
        for mut guest in portal.incoming().flatten() {
            let mut asked = [0; 4096];
            let _ = guest.read(&mut asked);
            let page = "<h1>Welcome to our hotel</h1>";
            let _ = write!(
                guest,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}",
                page.len()
            );
        }
    });
    port
}

/// No network, a captive portal and a stopped server are reported; the list recovers by itself.
#[tokio::test]
async fn d03_w3_network_down_or_intercepted_then_the_app_says_so_and_the_request_still_arrives() {
    journey(async |env| {
        env.enrol().await;
        env.app
            .wait_attribute("connection", "data-state", "online")
            .await;
        env.relay.lead_to(captive_portal());
        env.relay.cut();
        env.app.tap("refresh").await;
        env.app
            .wait_attribute("connection", "data-state", "offline")
            .await;
        env.relay.restore();
        env.app.tap("refresh").await;
        env.app
            .wait_attribute("connection", "data-state", "notTheServer")
            .await;
        env.server.kill();
        env.relay.lead_to(env.server.port());
        env.app.tap("refresh").await;
        env.app
            .wait_attribute("connection", "data-state", "offline")
            .await;
        env.server.start_again();
        let match_code = env.ask_for_approval().await;
        // Nobody taps anything: the app finds the server by itself.
        env.approve(&match_code, PIN).await;
        env.go_home().await;
        env.app
            .wait_attribute("connection", "data-state", "online")
            .await;
    })
    .await;
}
