//! A new person: the form with its human check, the mailed link, the first password, and the first device. Also these pages and those of
//! My Account on the narrowest phone, in German and Greek.

use fantoccini::Locator;
use server::domain::token::PlainToken;
use server::keys::Keys;
use server::use_cases::registration::digits_of;
use testkit::windows::accessibility::Findings;
use testkit::windows::steps::{DEVICE, PIN};
use testkit::windows::window::{ENTER, by_testid};
use testkit::windows::{Browser, Environment, journey};

const EMAIL: &str = "eleni@example.eu";
const NEW_PASSWORD: &str = "Bright-lanterns-7";

const SPACE: &str = " ";

/// The fields of the form that a person fills in, besides the digits.
const FIELDS: [(&str, &str); 4] = [
    ("first_name", "Ελένη"),
    ("last_name", "Παπαδοπούλου"),
    ("email", EMAIL),
    ("email_repeated", EMAIL),
];

/// The digits of the picture on the page.
async fn digits(env: &Environment) -> String {
    let client = env.browser.client();
    let field = client.find(Locator::Css("input[name=check]")).await;
    let check = field.expect("a human check").attr("value").await;
    let check = check.ok().flatten().expect("its token");
    let cookie = client.get_named_cookie("countersign-browser").await;
    let cookie = cookie.expect("the browser is known");
    let (token, _) = cookie.value().split_once('.').expect("its seal");
    let browser = PlainToken::parse(token).expect("a token").hash();
    let keys = Keys::load(&env.server.data().join("keys"), false).expect("the server's keys");
    let digits = digits_of(&keys, &check, browser).expect("the check is this browser's");
    digits.to_string()
}

/// The path of the link in the mail that came since there were `before`.
async fn mailed_link(env: &Environment, before: usize) -> String {
    let mail = env.new_mail(before).await;
    let (_, rest) = mail.split_once("/register/verify?t=").expect("a link");
    let token = rest.split_whitespace().next().unwrap_or_default();
    format!("/register/verify?t={token}")
}

#[tokio::test]
async fn a01_a04_a05_person_without_an_account_then_one_with_a_phone_that_signs_in() {
    journey(async |env| {
        let (mut f, page) = (Findings::none(), &env.browser);
        page.open("/sign-in").await;
        page.click("register").await;
        f.look_at_page(&env.browser, "register").await;
        page.fill("first_name", FIELDS[0].1).await;
        page.click("register").await;
        // The typed name is there again, and stays when the language changes.
        f.look_at_page(&env.browser, "error").await;
        page.choose("to", "de").await;
        page.wait_for_css("html[lang=de]").await;
        page.choose("to", "en").await;
        page.wait_for_css("html[lang=en]").await;
        let kept = page.wait_for_css("input[name=first_name]").await;
        assert_eq!(kept.prop("value").await.unwrap().as_deref(), Some("Ελένη"));
        for (name, text) in FIELDS {
            page.fill(name, text).await;
        }
        page.fill("answer", &digits(env).await).await;
        page.press_css("input[name=privacy]").await;
        let before = env.server.mails().len();
        page.click("register").await;
        f.look_at_page(&env.browser, "link-sent").await;

        page.open(&mailed_link(env, before).await).await;
        f.look_at_page(&env.browser, "save-password").await;
        page.fill("password", NEW_PASSWORD).await;
        page.fill("repeated", NEW_PASSWORD).await;
        page.click("save-password").await;
        f.look_at_page(&env.browser, "account-home").await;

        page.open("/account/devices/add").await;
        page.fill("name", DEVICE).await;
        env.choose_pin(PIN).await;
        f.look_at_page(&env.browser, "enrol-qr").await;
        let qr = page.picture_of_qr("enrol-qr", env.folder()).await;
        env.show_qr_to_new_app(&qr).await;
        env.register(PIN).await;
        env.confirm_comparison().await;

        page.forget().await;
        page.open("/sign-in").await;
        page.fill("email", EMAIL).await;
        page.click("next").await;
        page.fill("password", NEW_PASSWORD).await;
        page.choose_method("app-pin").await;
        let match_code = page.text("match-code").await;
        env.open_request(&match_code).await;
        env.app.type_pin(PIN).await;
        page.wait_for("account-home").await;
        f.assert_none();
    })
    .await;
}

#[tokio::test]
async fn a01_keyboard_alone_then_an_account_is_made() {
    journey(async |env| {
        let page = &env.browser;
        page.open("/register").await;
        // The first field has the focus.
        page.wait_for_css("input[name=first_name]:focus").await;
        for (name, text) in FIELDS {
            page.tab_to(&format!("input[name={name}]")).await;
            page.keys(text).await;
        }
        page.tab_to("input[name=answer]").await;
        page.keys(&digits(env).await).await;
        page.tab_to("input[name=privacy]").await;
        page.keys(SPACE).await;
        page.tab_to(&by_testid("register")).await;
        let before = env.server.mails().len();
        page.keys(ENTER).await;
        page.wait_for("link-sent").await;
        page.open(&mailed_link(env, before).await).await;
        for name in ["password", "repeated"] {
            page.tab_to(&format!("input[name={name}]")).await;
            page.keys(NEW_PASSWORD).await;
        }
        page.keys(ENTER).await;
        page.wait_for("account-home").await;
    })
    .await;
}

/// Names the elements that stick out of the window, and by how much; empty for a page that fits.
pub(crate) const TOO_WIDE: &str = "const root = document.documentElement; \
    const wider = root.scrollWidth - root.clientWidth; \
    const out = [...document.querySelectorAll('body *')] \
        .filter(element => element.getBoundingClientRect().right > root.clientWidth + 0.5) \
        .map(element => `${element.localName}.${element.getAttribute('class') ?? ''}`).slice(-6); \
    return wider > 0 || root.clientWidth !== 320 ? `${root.clientWidth} px, ${wider} too wide: ${out.join(', ')}` : ''";

/// The distance of the main button from the lower edge of the window, in pixels; negative where it lies below.
const MAIN_BUTTON: &str = "const button = document.querySelector('.kept-action > .action > .button'); \
    return Math.floor(innerHeight - button.getBoundingClientRect().bottom)";

/// Opens these pages, and notes those whose main button lies below the window.
async fn main_button_in_sight(browser: &Browser, paths: &[&str], faults: &mut Vec<String>) {
    for path in paths {
        browser.open(path).await;
        browser.wait_for_css(".kept-action").await;
        let distance = browser.run(MAIN_BUTTON, Vec::new()).await;
        if distance.as_i64().is_none_or(|distance| distance < 0) {
            faults.push(format!(
                "{path}: the main button is {distance} px from the edge"
            ));
        }
    }
}

/// Opens these pages, and notes those that do not fit.
pub(crate) async fn fit(
    browser: &Browser,
    language: &str,
    paths: &[&str],
    faults: &mut Vec<String>,
) {
    for path in paths {
        browser.open(path).await;
        browser
            .wait_for_css(&format!("html[lang={language}]"))
            .await;
        let fault = browser.run(TOO_WIDE, Vec::new()).await;
        if fault != "" {
            faults.push(format!("{path} in {language}: {fault}"));
        }
    }
}

#[tokio::test]
async fn pages_on_the_narrowest_phone_in_german_and_greek_then_nothing_scrolls_sideways() {
    journey(async |env| {
        let (browser, mut faults) = (env.narrow_browser().await, Vec::new());
        for language in ["de", "el"] {
            browser.forget().await;
            browser
                .open(&format!("/language?to={language}&back=/register"))
                .await;
            browser.click("register").await;
            browser.wait_for("error").await;
            let fault = browser.run(TOO_WIDE, Vec::new()).await;
            assert_eq!(fault, "", "the refused form in {language}");
            let outside = [
                "/register",
                "/sign-in",
                "/sign-in/forgotten",
                "/help",
                "/privacy",
                "/nowhere",
            ];
            fit(&browser, language, &outside, &mut faults).await;
            main_button_in_sight(&browser, &["/register"], &mut faults).await;
            browser.sign_in("password").await;
            browser.wait_for("account-home").await;
            main_button_in_sight(&browser, &["/account/devices/add"], &mut faults).await;
            let inside = [
                "/account",
                "/account/devices",
                "/account/devices/add",
                "/account/details",
                "/account/sessions",
                "/account/sessions/end-others",
                "/account/history",
                "/account/password",
                "/account/stop",
            ];
            fit(&browser, language, &inside, &mut faults).await;
        }
        assert!(faults.is_empty(), "{faults:#?}");
    })
    .await;
}
