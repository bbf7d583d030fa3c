//! The help page, the links to it, and the texts that say early what a wrong PIN or password leads to.

use std::path::{Path, PathBuf};

use countersign_server::config::Options;
use countersign_server::text::{Language, Texts};

use crate::browser::{Browser, EMAIL};
use crate::phone::owner_with_phone;
use crate::server::Running;

#[tokio::test]
async fn help_page_then_every_question_has_its_steps_in_every_language() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for language in Language::all() {
        let menu = format!("/language?to={}&back=/", language.tag());
        browser.get(&menu).await;
        let page = browser.get("/help").await;
        for (question, steps) in [
            ("help-app", 0),
            ("help-request", 2),
            ("help-sign", 3),
            ("help-not-me", 3),
            ("help-offline", 4),
            ("help-pin", 3),
            ("help-wrong-pin", 2),
            ("help-lost", 0),
            ("help-new-phone", 3),
            ("help-remove", 2),
            ("help-time", 2),
            ("help-language", 2),
            ("help-ask", 0),
        ] {
            let part = page.between(&format!("id=\"{question}\""), "</section>");
            assert_eq!(part.matches("<li>").count(), steps, "{question}: {part}");
            page.shows(&format!("<a href=\"#{question}\">"));
            assert!(!part.contains('['), "a text is missing: {part}");
        }
    }
}

#[tokio::test]
async fn answers_that_are_alternatives_then_they_have_no_numbers() {
    let server = Running::start().await;
    let page = Browser::at(&server).get("/help").await;
    for (question, numbered) in [
        ("help-sign", true),
        ("help-offline", true),
        ("help-new-phone", false),
        ("help-not-me", false),
        ("help-language", false),
    ] {
        let part = page.between(&format!("id=\"{question}\""), "</section>");
        assert_eq!(part.contains("<ol class=\"steps"), numbered, "{part}");
        assert_eq!(part.contains("<ul"), !numbered, "{part}");
    }
}

#[tokio::test]
async fn page_that_waits_for_a_code_then_each_of_its_three_steps_has_a_number() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    let asking = Browser::at(&server);
    asking
        .begin_sign_in("app-qr")
        .await
        .leads_to("/sign-in/code");
    let page = asking.get("/sign-in/code").await;
    let steps = page.between("<ol class=\"steps tight\">", "</ol>");
    assert_eq!(steps.matches("<li>").count(), 3, "{steps}");
    assert!(
        steps.contains("Type the nine letters and digits"),
        "{steps}"
    );
}

#[tokio::test]
async fn help_page_then_it_leads_to_my_account_only_where_somebody_is_signed_in() {
    let server = Running::start().await;
    let crumb = "class=\"crumb\" href=\"/account\"";
    Browser::at(&server).get("/help").await.lacks(crumb);
    let signed_in = Browser::signed_in(&server).await;
    signed_in.get("/help").await.shows(crumb);
}

#[tokio::test]
async fn pages_on_which_a_reader_gets_stuck_then_they_lead_to_the_question() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    let help = owner.get("/help").await;
    let asking = Browser::at(&server);
    asking
        .begin_sign_in("app-pin")
        .await
        .leads_to("/sign-in/waiting");
    let signing_in = Browser::at(&server);
    signing_in.enter_email(EMAIL).await;
    for (browser, path, questions) in [
        (&signing_in, "/sign-in/password", &["help-app"][..]),
        (&asking, "/sign-in/waiting", &["help-time", "help-pin"]),
        (&owner, "/account/devices", &["help-new-phone"]),
    ] {
        let page = browser.get(path).await;
        for question in questions {
            page.shows(&format!("href=\"/help#{question}\""));
            help.shows(&format!("id=\"{question}\""));
        }
    }
}

#[tokio::test]
async fn device_lost_then_the_pages_lead_to_one_with_a_single_red_button_before_everything_else() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    let signing_in = Browser::at(&server);
    signing_in.enter_email(EMAIL).await;
    for (browser, path) in [
        (&signing_in, "/sign-in"),
        (&signing_in, "/sign-in/password"),
        (&signing_in, "/help"),
        (&owner, "/account/devices"),
    ] {
        browser.get(path).await.shows("href=\"/lost\"");
    }
    for language in Language::all() {
        let menu = format!("/language?to={}&back=/", language.tag());
        signing_in.get(&menu).await;
        let page = signing_in.get("/lost").await;
        let texts = Texts::of(language);
        let content = page.between("data-testid=\"lost\"", "</main>");
        assert!(!content.contains('['), "a text is missing: {content}");
        assert_eq!(content.matches("class=\"button").count(), 1, "{content}");
        let (before, after) = content.split_once("data-testid=\"lost-stop\"").unwrap();
        assert!(before.contains(&texts.get("lost-lead")), "{before}");
        assert!(after.starts_with(" href=\"/account/stop\""), "{after}");
        for key in ["stop-devices", "stop-account", "lost-cannot"] {
            assert!(after.contains(&texts.get(key)), "{key}: {after}");
        }
    }
}

#[tokio::test]
async fn page_that_adds_a_device_then_it_says_itself_where_the_app_is() {
    let server = Running::start_with(Options {
        app_url: Some("https://example.eu/app".into()),
        ..Options::default()
    })
    .await;
    let browser = Browser::signed_in(&server).await;
    let page = browser.get("/account/devices/add").await;
    // The reader does not leave the page, on which a name may have been typed.
    page.lacks("href=\"/help#help-app\"");
    let answer = page.between("data-testid=\"where-app\"", "</details>");
    assert!(answer.contains("href=\"https://example.eu/app\" target=\"_blank\""));
    assert!(!answer.contains("Ask the organisation"), "{answer}");
    let unnamed = Running::start().await;
    let browser = Browser::signed_in(&unnamed).await;
    let page = browser.get("/account/devices/add").await;
    let answer = page.between("data-testid=\"where-app\"", "</details>");
    assert!(
        answer.contains("Ask the organisation that runs this service where to download it."),
        "{answer}"
    );
}

#[tokio::test]
async fn page_that_adds_a_device_then_its_address_stands_below_the_qr_code_and_its_end_is_done() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let page = browser.get("/account/devices/add").await;
    let (_, below) = page.body.split_once("data-testid=\"enrol-qr\"").unwrap();
    let (shown, _) = below
        .split_once("data-testid=\"enrol-other-ways\"")
        .unwrap();
    let address = shown
        .split_once("data-testid=\"enrol-address\">")
        .unwrap()
        .1;
    let address = address.split_once("</p>").unwrap().0;
    assert!(address.contains(server.address()), "{address}");
    let done = page.between("data-testid=\"enrol-done\">", "<");
    assert_eq!(done, "Done");
    page.shows("Do not use the PIN that unlocks your phone.");
}

#[tokio::test]
async fn password_and_methods_on_one_page_then_the_methods_are_ways_to_continue() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.enter_email(EMAIL).await;
    let page = browser.get("/sign-in/password").await;
    page.shows("<legend>Continue with:</legend>");
    page.shows("No internet on the phone: scan a QR code");
}

#[test]
fn text_for_everybody_then_no_organisation_gave_the_account() {
    let texts = Texts::of(Language::ENGLISH);
    for key in [
        "help-ask.first",
        "help-app.ask",
        "error-account-disabled",
        "info-accessibility-text",
    ] {
        let text = texts.get(key);
        assert!(
            text.contains("the organisation that runs this service"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn first_wrong_password_then_the_page_says_what_more_of_them_lead_to() {
    let server = Running::start().await;
    let page = Browser::at(&server).sign_in_by("wrong", "password").await;
    page.is(422);
    page.shows("After several wrong attempts, you will have to wait.");
}

#[test]
fn wrong_pin_with_attempts_left_then_the_text_says_what_the_last_one_leads_to() {
    let texts = Texts::of(Language::ENGLISH);
    for left in 1..=4_u64 {
        let text = texts.count("error-wrong-otp-pin", left);
        assert!(text.contains("will be blocked."), "{text}");
    }
    for left in 1..=2_u64 {
        let text = texts.count("enrol-wrong-pin", left);
        assert!(text.contains("no longer be valid"), "{text}");
    }
}

/// The templates below a folder.
fn templates(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => templates(&path),
            false => vec![path],
        })
        .collect()
}

#[test]
fn page_with_a_time_then_it_loads_the_script_that_writes_it_in_the_readers_time_zone() {
    let mut with_times = 0;
    for path in templates(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")) {
        let text = std::fs::read_to_string(&path).unwrap();
        // A part has no scripts of its own.
        if text.contains("{% extends") && text.contains("frame.time(") {
            assert!(text.contains("/times.js"), "{}", path.display());
            with_times += 1;
        }
    }
    assert!(with_times > 5, "{with_times}");
}
