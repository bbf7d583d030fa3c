//! Two accounts of two servers in one app, and two devices of one account.

use testkit::windows::{
    AppWindow, Browser, Environment, Server, journey,
    steps::{PIN, ask_for_enrolment, assert_same_comparison_code, register, show_qr_to_new_app},
    window::by_testid,
};

const OTHER_PIN: &str = "7316";

/// Starts a second server and adds an account there to the same app.
async fn add_account(env: &Environment) -> (Server, Browser) {
    let folder = env.folder().join("other");
    let server = Server::start(&folder.join("server"));
    let origin = format!("http://127.0.0.1:{}", server.port());
    let browser = Browser::start(&folder.join("browser"), &origin, server.port()).await;
    let qr = ask_for_enrolment(&browser, &folder, OTHER_PIN).await;
    env.app.tap("accounts").await;
    env.app.wait_screen("accounts").await;
    env.app.tap("add-account").await;
    env.app.wait_screen("whereToGo").await;
    env.app.tap("open-scanner").await;
    env.app.wait_screen("scan").await;
    env.app.give_picture(&qr).await;
    env.app.wait_screen("confirmEnrolment").await;
    assert_eq!(env.app.attribute("origin", "data-value").await, origin);
    register(&env.app, OTHER_PIN).await;
    assert_same_comparison_code(&browser, &env.app).await;
    browser.click("comparison-match").await;
    browser.wait_for("device-added").await;
    env.go_home().await;
    (server, browser)
}

/// The other account's request is shown with a switch; a QR code and a link find the right account by themselves.
#[tokio::test]
async fn c10_d03_request_for_the_other_account_then_it_is_shown_and_one_tap_switches() {
    journey(async |env| {
        env.enrol().await;
        let (_server, other) = add_account(env).await;
        env.app.wait_screen("home").await;

        // The new account is on show; a request for the first one.
        let match_code = env.ask_for_approval().await;
        env.app.wait_for("other-account").await;
        assert!(!env.app.shows("request").await, "not among one's own");
        env.app.tap("other-account").await;
        env.approve(&match_code, PIN).await;
        env.go_home().await;

        // The first one is on show now; a code for the other one.
        other.open("/account").await;
        other.click("sign-out").await;
        other.sign_in("app-qr").await;
        let qr = other.picture_of_qr("challenge-qr", env.folder()).await;
        let code = env.answer(&qr, OTHER_PIN).await;
        other.fill("code", &code).await;
        other.click("submit-code").await;
        other.wait_for("account-home").await;
        env.go_home().await;

        // And a link for it.
        other.click("sign-out").await;
        other.sign_in("on-mobile").await;
        let link = other.attribute("open-app", "href").await;
        env.app.quit().await;
        env.app.start_by_link(&link).await;
        let address = env.approve_on_mobile(OTHER_PIN).await;
        other.open_address(&address).await;
        other.wait_for("account-home").await;

        // Switched by hand, and one removed: the other one stays.
        env.go_home().await;
        env.app.tap("accounts").await;
        env.app.wait_screen("accounts").await;
        assert_eq!(env.app.count(&by_testid("account-row")).await, 2);
        env.app
            .press_css("li[data-active=false] [data-testid=account-row]")
            .await;
        env.app.wait_screen("account").await;
        env.app.tap("switch-account").await;
        env.app.wait_screen("home").await;
        env.sign_in_with_approval(PIN).await;
        env.go_home().await;
        env.open_account().await;
        env.app.tap("remove").await;
        env.app.tap("remove-confirm").await;
        env.app.wait_screen("accounts").await;
        assert_eq!(env.app.count(&by_testid("account-row")).await, 1);
        env.app
            .wait_attribute("success", "data-success", "accountRemoved")
            .await;
    })
    .await;
}

/// Adding a second device needs the approval of the first one.
#[tokio::test]
async fn c04_c10_d01_d08_second_device_added_then_the_page_asks_which_and_only_that_one_is_asked() {
    journey(async |env| {
        env.enrol().await;
        let second = AppWindow::start(&env.folder().join("second")).await;
        env.browser.open("/account/devices/add").await;
        env.browser.click("step-up-app-pin").await;
        let match_code = env.browser.text("match-code").await;
        env.app.press("request").await;
        env.app.wait_screen("request").await;
        env.app
            .wait_attribute("account-change", "data-change", "addDevice")
            .await;
        env.enter_match_code(&match_code).await;
        env.app.type_pin(PIN).await;
        env.browser.fill("name", "Tablet").await;
        env.choose_pin(OTHER_PIN).await;
        let qr = env.browser.picture_of_qr("enrol-qr", env.folder()).await;
        show_qr_to_new_app(&second, &qr).await;
        register(&second, OTHER_PIN).await;
        assert_same_comparison_code(&env.browser, &second).await;
        env.browser.click("comparison-match").await;
        env.browser.wait_for("device-added").await;
        second.wait_screen("home").await;

        env.go_home().await;
        env.sign_out().await;
        env.browser.sign_in("app-pin").await;
        let devices = env.browser.texts("button[name=device] strong").await;
        assert_eq!(devices.len(), 2, "{devices:?}");
        let tablet = devices
            .iter()
            .position(|name| name == "Tablet")
            .expect("it is in the list");
        let css = format!(
            "form.choices button[name=device]:nth-of-type({})",
            tablet + 1
        );
        env.browser.press_css(&css).await;
        let match_code = env.browser.text("match-code").await;
        second.press("request").await;
        second.wait_screen("request").await;
        env.app.tap("refresh").await;
        env.app
            .wait_attribute("connection", "data-state", "online")
            .await;
        assert!(!env.app.shows("request").await, "the phone is not asked");
        second.write(&by_testid("match-input"), &match_code).await;
        second.wait_screen("enterPin").await;
        second.type_pin(OTHER_PIN).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}
