//! Two accounts of two servers in one app, and two devices of one account.

use countersign_tests::{
    AppWindow, Browser, Server, World, journey,
    steps::{PIN, ask_for_enrolment, assert_same_six, register, show_qr_to_new_app},
    window::by_testid,
};

const OTHER_PIN: &str = "7316";

/// Starts a second server and adds an account there to the same app.
async fn add_account(world: &World) -> (Server, Browser) {
    let folder = world.folder().join("other");
    let server = Server::start(&folder.join("server"), None);
    let origin = format!("http://127.0.0.1:{}", server.port());
    let browser = Browser::start(&folder.join("browser"), &origin, server.port()).await;
    let qr = ask_for_enrolment(&browser, &folder, OTHER_PIN).await;
    world.app.tap("add-account").await;
    world.app.wait_screen("whereToGo").await;
    world.app.tap("open-scanner").await;
    world.app.wait_screen("scan").await;
    world.app.give_picture(&qr).await;
    world.app.wait_screen("confirmEnrolment").await;
    assert_eq!(world.app.attribute("origin", "data-value").await, origin);
    register(&world.app, OTHER_PIN).await;
    assert_same_six(&browser, &world.app).await;
    browser.click("six-match").await;
    browser.wait_for("device-added").await;
    world.go_home().await;
    (server, browser)
}

/// The other account's request is shown with a switch; a QR code and a link find the right account by themselves.
#[tokio::test]
async fn c10_d03_request_for_the_other_account_then_it_is_shown_and_one_tap_switches() {
    journey(async |world| {
        world.enrol().await;
        let (_server, other) = add_account(world).await;
        world.app.wait_screen("home").await;

        // The new account is on show; a request for the first one.
        let match_code = world.ask_for_approval().await;
        world.app.wait_for("other-account").await;
        assert!(!world.app.shows("request").await, "not among one's own");
        world.app.tap("other-account").await;
        world.approve(&match_code, PIN).await;
        world.go_home().await;

        // The first one is on show now; a code for the other one.
        other.open("/account").await;
        other.click("sign-out").await;
        other.sign_in("app-qr").await;
        let qr = other.picture_of_qr("challenge-qr", world.folder()).await;
        let code = world.answer(&qr, OTHER_PIN).await;
        other.fill("code", &code).await;
        other.click("submit-code").await;
        other.wait_for("account-home").await;
        world.go_home().await;

        // And a link for it.
        other.click("sign-out").await;
        other.sign_in("on-mobile").await;
        let link = other.attribute("open-app", "href").await;
        world.app.quit().await;
        world.app.start_by_link(&link).await;
        let address = world.approve_on_mobile(OTHER_PIN).await;
        other.open_address(&address).await;
        other.wait_for("account-home").await;

        // Switched by hand, and one removed: the other one stays.
        world.go_home().await;
        world.app.tap("accounts").await;
        world.app.wait_screen("accounts").await;
        assert_eq!(world.app.count(&by_testid("account-row")).await, 2);
        world
            .app
            .press_css("li[data-active=false] [data-testid=account-row]")
            .await;
        world.app.wait_screen("account").await;
        world.app.tap("switch-account").await;
        world.app.wait_screen("home").await;
        world.sign_in_with_approval(PIN).await;
        world.go_home().await;
        world.open_account().await;
        world.app.tap("remove").await;
        world.app.tap("remove-confirm").await;
        world.app.wait_screen("accounts").await;
        assert_eq!(world.app.count(&by_testid("account-row")).await, 1);
    })
    .await;
}

/// Adding a second device needs the approval of the first one.
#[tokio::test]
async fn c04_c10_d01_second_device_added_then_the_page_asks_which_and_only_that_one_is_asked() {
    journey(async |world| {
        world.enrol().await;
        let second = AppWindow::start(&world.folder().join("second")).await;
        world.browser.sign_in("password").await;
        world.browser.wait_for("account-home").await;
        world.browser.open("/account/devices/add").await;
        world.browser.click("step-up-app-pin").await;
        let match_code = world.browser.text("match-code").await;
        world.open_request(&match_code).await;
        world.app.type_pin(PIN).await;
        world.browser.fill("name", "Tablet").await;
        world.choose_pin(OTHER_PIN).await;
        let qr = world
            .browser
            .picture_of_qr("enrol-qr", world.folder())
            .await;
        show_qr_to_new_app(&second, &qr).await;
        register(&second, OTHER_PIN).await;
        assert_same_six(&world.browser, &second).await;
        world.browser.click("six-match").await;
        world.browser.wait_for("device-added").await;
        second.wait_screen("home").await;

        world.go_home().await;
        world.sign_out().await;
        world.browser.sign_in("app-pin").await;
        let devices = world.browser.texts("button[name=device] strong").await;
        assert_eq!(devices.len(), 2, "{devices:?}");
        let tablet = devices
            .iter()
            .position(|name| name == "Tablet")
            .expect("it is in the list");
        let css = format!(
            "form.choices button[name=device]:nth-of-type({})",
            tablet + 1
        );
        world.browser.press_css(&css).await;
        let match_code = world.browser.text("match-code").await;
        second.press("request").await;
        second.wait_screen("request").await;
        world.app.tap("refresh").await;
        world
            .app
            .wait_attribute("connection", "data-state", "online")
            .await;
        assert!(!world.app.shows("request").await, "the phone is not asked");
        second.write(&by_testid("match-input"), &match_code).await;
        second.tap("continue").await;
        second.wait_screen("enterPin").await;
        second.type_pin(OTHER_PIN).await;
        world.browser.wait_for("account-home").await;
    })
    .await;
}
