//! The help desk in a real browser: an agent with the app finds the account of somebody else and acts on it. Also its pages with axe,
//! by the keyboard alone, and on the narrowest phone.

use std::sync::Arc;
use std::time::Duration;

use fantoccini::Locator;
use protocol::ids::DeviceId;
use protocol::keys::{Sign as _, SoftwareKey};
use server::clock::Clock;
use server::domain::account::{Account, AccountId, Email};
use server::domain::help_desk::SESSION_S;
use server::domain::role::AccountRole;
use server::events::Notifier;
use server::keys::Keys;
use server::store::{Store, StoreError, Tx};
use server::use_cases::administration;
use testkit::windows::accessibility::Findings;
use testkit::windows::server::{EMAIL, PASSWORD};
use testkit::windows::steps::PIN;
use testkit::windows::window::{ENTER, by_testid};
use testkit::windows::{Browser, Environment, journey};

use crate::registration::{TOO_WIDE, fit};

/// The person who asks for help, with a long address.
const OWNER: &str = "eleni.papadopoulou-konstantinidou@verwaltung.example.eu";
const ACCOUNTS: &str = "/help-desk/accounts";
fn address(text: &str) -> Email {
    Email::parse(text).expect("an address")
}

async fn write<T: Send + 'static>(
    env: &Environment,
    change: impl FnOnce(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
) -> T {
    let data = env.server.data();
    let keys = Keys::load(&data.join("keys"), false).expect("the server's keys");
    let (notifier, _) = Notifier::new();
    let file = data.join("countersign.db");
    let store = Store::open(&file, Arc::new(keys), Clock::system(), notifier);
    let store = store.expect("the server's database");
    store.write(change).await.expect("a change of the database")
}

/// Copies the device of the demo account, which no phone holds then, to the account with this address.
pub(crate) async fn copy_device(env: &Environment, email: &'static str, name: &'static str) {
    write(env, move |tx| {
        let demo = tx.account_by_email(&address(EMAIL))?.expect("the demo");
        let to = tx.account_by_email(&address(email))?.expect("an account");
        let mut device = tx.devices(demo.id)?.pop().expect("its device");
        let key = SoftwareKey::from_scalar(&[7; 32]).expect("a key");
        device.key = key.public_key();
        (device.id, device.account, device.name) = (DeviceId([7; 16]), to.id, name.into());
        tx.put_device(&device)
    })
    .await;
}

/// The demo account is an agent's, signed in with the app; the owner has a device.
async fn start(env: &Environment) {
    env.enrol_and_sign_in().await;
    write(env, |tx| {
        let demo = tx.account_by_email(&address(EMAIL))?.expect("the demo");
        let hash = tx.password_hash(demo.id)?.expect("its password");
        let owner = Account {
            id: AccountId([7; 16]),
            email: address(OWNER),
            ..demo
        };
        tx.insert_account(&owner, &hash)?;
        administration::set_role(tx, &address(EMAIL), AccountRole::HelpDesk).map(|_| ())
    })
    .await;
    copy_device(env, OWNER, "Diensttelefon der Stadtverwaltung").await;
}

/// Finds an account, and returns the path of its page.
async fn find(browser: &Browser, email: &str) -> String {
    browser.open(ACCOUNTS).await;
    browser.fill("email", email).await;
    browser.click("find-account").await;
    browser.wait_for("help-desk-account").await;
    browser.path().await
}

/// Approves in the app the act that waits on the page of this browser.
async fn approve(env: &Environment, browser: &Browser) {
    let match_code = browser.text("match-code").await;
    env.open_request(&match_code).await;
    env.app.type_pin(PIN).await;
    browser.wait_for("help-desk-outcome").await;
}

#[tokio::test]
async fn h11_pages_of_the_help_desk_then_axe_finds_nothing() {
    journey(async |env| {
        start(env).await;
        let (mut f, page) = (Findings::none(), &env.browser);
        page.open("/account").await;
        f.look_at_page(page, "open-help-desk").await;
        page.click("open-help-desk").await;
        f.look_at_page(page, "find-account").await;
        page.fill("email", "nobody@example.eu").await;
        page.click("find-account").await;
        f.look_at_page(page, "error").await;
        let own = find(page, EMAIL).await;
        f.look_at_page(page, "help-desk-notice").await;
        page.open(&format!("{own}/act?act=unlock")).await;
        f.look_at_page(page, "help-desk-outcome").await;

        let target = find(page, OWNER).await;
        f.look_at_page(page, "help-desk-act").await;
        page.press_css("[data-act=remove-device]").await;
        f.look_at_page(page, "help-desk-phone").await;
        page.click("help-desk-phone").await;
        f.look_at_page(page, "match-code").await;
        approve(env, page).await;
        f.look_at_page(page, "help-desk-outcome").await;
        page.open(&target).await;
        f.look_at_page(page, "by-help-desk").await;

        env.server.move_clock(Duration::from_secs(SESSION_S + 60));
        let page = &env.browser;
        page.open(ACCOUNTS).await;
        f.look_at_page(page, "help-desk-sign-in").await;
        f.assert_none();
    })
    .await;
}

#[tokio::test]
async fn h11_keyboard_alone_then_an_agent_signs_somebody_out_everywhere() {
    journey(async |env| {
        start(env).await;
        let owner = env.another_browser().await;
        owner.open("/sign-in").await;
        owner.fill("email", OWNER).await;
        owner.click("next").await;
        owner.fill("password", PASSWORD).await;
        owner.choose_method("password").await;
        owner.wait_for("account-home").await;

        let page = &env.browser;
        page.open("/account").await;
        page.tab_to(&by_testid("open-help-desk")).await;
        page.keys(ENTER).await;
        // The only field has the focus.
        page.wait_for_css("input[name=email]:focus").await;
        page.keys(OWNER).await;
        page.keys(ENTER).await;
        page.tab_to("[data-act=end-sessions]").await;
        page.keys(ENTER).await;
        page.tab_to(&by_testid("help-desk-phone")).await;
        page.keys(ENTER).await;
        let match_code = page.text("match-code").await;
        env.approve_by_keyboard(&match_code).await;
        page.wait_attribute("help-desk-outcome", "data-outcome", "done")
            .await;
        page.tab_to("[data-testid=help-desk-outcome] .primary")
            .await;
        page.keys(ENTER).await;
        page.wait_for("by-help-desk").await;
        owner.assert_signed_out().await;
    })
    .await;
}

#[tokio::test]
async fn h11_help_desk_on_the_narrowest_phone_then_nothing_scrolls_sideways() {
    journey(async |env| {
        start(env).await;
        let (browser, mut faults) = (env.narrow_browser().await, Vec::new());
        env.go_home().await;
        browser.sign_in("app-pin").await;
        let match_code = browser.text("match-code").await;
        env.open_request(&match_code).await;
        env.app.type_pin(PIN).await;
        browser.wait_for("account-home").await;
        env.app.wait_screen("done").await;
        let own = find(&browser, EMAIL).await;
        let target = find(&browser, OWNER).await;
        let device = DeviceId([7; 16]).to_hex();
        let acts = ["unlock", "end-sessions", "recover"];
        let acts = acts.map(|act| format!("{target}/act?act={act}"));
        let about = ["remove-device", "reset-pin"];
        let about = about.map(|act| format!("{target}/act?act={act}&device={device}"));
        let refused = format!("{own}/act?act=unlock");
        let mut paths = vec!["/account", ACCOUNTS, &own, &target, &refused];
        paths.extend(acts.iter().chain(&about).map(String::as_str));
        for language in ["de", "el", "hu"] {
            let to = format!("/language?to={language}&back={ACCOUNTS}");
            browser.open(&to).await;
            browser.fill("email", "nobody@example.eu").await;
            browser.click("find-account").await;
            browser.wait_for("error").await;
            let fault = browser.run(TOO_WIDE, Vec::new()).await;
            assert_eq!(fault, "", "the refused search in {language}");
            fit(&browser, language, &paths, &mut faults).await;

            browser.open(&acts[0]).await;
            browser.click("help-desk-phone").await;
            env.go_home().await;
            browser.wait_for("match-code").await;
            let waiting = browser.path().await;
            fit(&browser, language, &[&waiting], &mut faults).await;
            approve(env, &browser).await;
            let done = browser.path().await;
            fit(&browser, language, &[&done], &mut faults).await;
            env.app.wait_screen("done").await;
        }
        env.server.move_clock(Duration::from_secs(SESSION_S + 60));
        for language in ["de", "el", "hu"] {
            let to = format!("/language?to={language}&back=/help-desk/sign-in");
            browser.open(&to).await;
            fit(&browser, language, &["/help-desk/sign-in"], &mut faults).await;
            let explained = Locator::Css("[data-testid=help-desk-sign-in]");
            let found = browser.client().find(explained).await;
            assert!(found.is_ok(), "no explanation in {language}");
        }
        assert!(faults.is_empty(), "{faults:#?}");
    })
    .await;
}
