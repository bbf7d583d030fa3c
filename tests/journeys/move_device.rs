//! Moving an account to a new phone without a computer (`protocol.md` §8.6).

use std::{fs, path::Path};

use testkit::windows::{
    AppWindow, Environment, journey,
    steps::{PIN, WRONG_PIN, assert_same_comparison_code, register, show_qr_to_new_app},
};

/// Opens the move on the old phone; returns a screenshot of its code.
async fn show_code(env: &Environment) -> std::path::PathBuf {
    env.open_account().await;
    env.app.tap("move").await;
    env.app.wait_screen("moveIntro").await;
    env.app.tap("accept").await;
    env.app.wait_screen("enterPin").await;
    env.app.type_pin(PIN).await;
    env.app.wait_screen("moveCode").await;
    let picture = env.folder().join("move-qr.png");
    env.app.wait_for("move-qr").await;
    env.app.still().await;
    // As the camera of the other phone sees it: the whole screen.
    env.app.screenshot(&picture).await;
    picture
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the test's folder is writable");
    for entry in fs::read_dir(from).expect("the app has stored something") {
        let path = entry.expect("the test's folder is readable").path();
        if path.is_file() {
            fs::copy(&path, to.join(path.file_name().expect("a file has a name")))
                .expect("the test's folder is writable");
        }
    }
}

/// Twenty actions or fewer fit into two minutes. Afterwards every copy of the old key is refused.
#[tokio::test]
async fn w2_account_moved_to_a_new_phone_then_it_approves_and_every_copy_of_the_old_one_is_refused()
{
    journey(async |env| {
        env.enrol().await;
        let before = env.folder().join("before-the-move");
        let new = AppWindow::start(&env.folder().join("new-phone")).await;
        env.app.quit().await;
        copy(&env.app.data(), &before);
        env.app.start_again().await;

        let pressed = new.presses();
        let qr = show_code(env).await;
        show_qr_to_new_app(&new, &qr).await;
        register(&new, PIN).await;
        env.app.wait_screen("moveCompare").await;
        assert_same_comparison_code(&env.app, &new).await;
        let mails = env.server.mails().len();
        env.app.tap("same").await;
        env.app.wait_screen("moved").await;
        new.wait_screen("home").await;
        new.wait_attribute("success", "data-success", "deviceReady")
            .await;
        let presses = env.app.presses() + new.presses() - pressed;
        assert!(presses <= 20, "{presses} times something is pressed");
        env.new_mail(mails).await;

        // The account still has one device, and it is the new one.
        env.app.tap("home").await;
        env.app.wait_screen("welcome").await;
        let match_code = env.ask_for_approval().await;
        new.press("request").await;
        new.wait_screen("request").await;
        new.write("[data-testid=match-input]", &match_code).await;
        new.wait_screen("enterPin").await;
        new.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
        env.browser.open("/account/devices").await;
        env.browser.wait_for("device").await;
        assert_eq!(env.browser.count("[data-testid=device]").await, 1);

        // A copy of the old store from before the move.
        env.app.quit().await;
        copy(&before, &env.app.data());
        env.app.start_again().await;
        env.app.wait_screen("deactivated").await;
    })
    .await;
}

/// A wrong PIN on the new phone comes first, then different comparison codes.
#[tokio::test]
async fn w2_characters_differ_then_nothing_is_moved_and_the_old_phone_keeps_working() {
    journey(async |env| {
        env.enrol().await;
        let new = AppWindow::start(&env.folder().join("new-phone")).await;
        let qr = show_code(env).await;
        show_qr_to_new_app(&new, &qr).await;
        new.tap("accept").await;
        new.wait_screen("enterPin").await;
        new.type_pin(WRONG_PIN).await;
        new.wait_attribute("attempts-left", "data-count", "2").await;
        env.app
            .wait_attribute("attempts-left", "data-count", "2")
            .await;
        new.wait_pin_empty().await;
        new.type_pin(PIN).await;
        new.wait_screen("compare").await;
        env.app.wait_screen("moveCompare").await;
        env.app.tap("differ").await;
        env.app.wait_screen("account").await;
        new.wait_attribute("deactivated", "data-reason", "enrolmentCancelled")
            .await;
        env.go_home_from_anywhere().await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}
