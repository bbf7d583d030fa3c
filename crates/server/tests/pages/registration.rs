//! Making an account: the form with its human check, the mailed link, the first password. Also what strangers try with them.

use countersign_server::config::Options;
use countersign_server::domain::account::Email;
use countersign_server::keys::Keys;
use countersign_server::use_cases::registration;
use reqwest::Method;
use reqwest::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, RANGE};

use crate::browser::{Browser, EMAIL, PASSWORD, Page};
use crate::mails;
use crate::server::Running;

const DAY: u64 = 24 * 60 * 60;
pub(crate) const ADDRESS: &str = "eleni@example.eu";
pub(crate) const GOOD: &str = "Bright-lanterns-7";
/// Links to verify one address, and links that one network gets, in a day.
const LINKS: (usize, usize) = (5, 10);

/// The value of the hidden field with this name.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&start).unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

/// A human check of a form in this browser, and its digits.
pub(crate) async fn check(server: &Running, browser: &Browser) -> (String, String) {
    let page = browser.get("/register").await;
    page.is(200);
    let check = hidden(&page.body, "check");
    let digits = digits_of(server, browser, &check);
    (check, digits)
}

/// The digits of a human check of this browser.
fn digits_of(server: &Running, browser: &Browser, check: &str) -> String {
    let keys = Keys::load(&server.data().join("keys"), false).unwrap();
    let digits = registration::digits_of(&keys, check, browser.id()).unwrap();
    digits.to_string()
}

/// The fields of a form that is complete but for the human check.
pub(crate) fn fields(email: &str) -> Vec<(&'static str, String)> {
    [
        ("first_name", "Ελένη"),
        ("last_name", "Παπαδοπούλου"),
        ("email", email),
        ("email_repeated", email),
        ("language", "en"),
        ("privacy", "accepted"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

pub(crate) async fn post(browser: &Browser, path: &str, fields: &[(&str, String)]) -> Page {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    browser.post(path, &fields).await
}

/// Sends the form with these fields changed and the right digits.
async fn register(
    server: &Running,
    browser: &Browser,
    email: &str,
    changed: &[(&'static str, &str)],
) -> Page {
    let (check, digits) = check(server, browser).await;
    let mut form = fields(email);
    form.extend([("check", check), ("answer", digits)]);
    for (name, value) in changed {
        form.retain(|(known, _)| known != name);
        form.push((name, (*value).to_owned()));
    }
    to_the_end(browser, post(browser, "/register", &form).await).await
}

/// The page to which a form leads that was taken; otherwise the form again.
async fn to_the_end(browser: &Browser, page: Page) -> Page {
    if page.status != 303 {
        return page;
    }
    page.leads_to("/register/sent");
    browser.get("/register/sent").await
}

/// The links that verify an address, oldest first, once there are `count`.
pub(crate) async fn links(server: &Running, count: usize) -> Vec<String> {
    mails::settle(server).await;
    let texts = mails::texts(server);
    let lines = texts.iter().flat_map(|text| text.lines());
    let links: Vec<_> = lines
        .filter_map(|line| line.split_once("/register/verify?t="))
        .map(|(_, token)| format!("/register/verify?t={}", token.trim()))
        .collect();
    assert_eq!(links.len(), count);
    links
}

/// A registration whose link was mailed.
pub(crate) async fn link(server: &Running, browser: &Browser) -> String {
    register(server, browser, ADDRESS, &[]).await.is(200);
    links(server, 1).await.pop().unwrap()
}

pub(crate) async fn choose(browser: &Browser, link: &str, password: &str) -> Page {
    let token = link.split_once("?t=").unwrap().1;
    let form = [("t", token), ("password", password), ("repeated", password)];
    browser.post("/register/password", &form).await
}

/// An account with this address, made by the form.
pub(crate) async fn account(server: &Running, email: &str) {
    let browser = Browser::at(server);
    register(server, &browser, email, &[]).await.is(200);
    mails::settle(server).await;
    let texts = mails::texts(server);
    let mut lines = texts.iter().flat_map(|text| text.lines()).rev();
    let link = lines
        .find(|line| line.contains("/register/verify?t="))
        .unwrap();
    choose(&browser, link.trim(), GOOD)
        .await
        .leads_to("/account?registered");
}

pub(crate) fn count(server: &Running, table: &str) -> i64 {
    let database = rusqlite::Connection::open(server.data().join("countersign.db")).unwrap();
    let query = format!("SELECT count(*) FROM {table}");
    database.query_row(&query, [], |row| row.get(0)).unwrap()
}

fn has_code(page: &Page, code: &str) {
    let code = format!("data-code=\"{code}\"");
    assert!(page.body.contains(&code), "{code}: {}", page.body);
}

#[tokio::test]
async fn a01_a05_form_link_and_password_then_an_account_that_is_signed_in() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let link = link(&server, &browser).await;
    assert_eq!(count(&server, "accounts"), 1);
    // The mail says which server it comes from; its address is no further link.
    let mail = mails::texts(&server).pop().unwrap();
    let signature = format!("\n\nCountersign\n{}", server.host());
    assert!(mail.trim_end().ends_with(&signature), "{mail}");
    let page = browser.get(&link).await;
    page.is(200);
    assert!(page.body.contains(&format!("value=\"{ADDRESS}\"")));
    assert!(page.body.contains("autocomplete=\"username\" readonly"));
    assert_eq!(page.body.matches("<code>").count(), 3);
    // The first password is not called a new one, and its rules stand below its field.
    page.shows("<label for=\"password\">Password</label>");
    page.shows("<label for=\"repeated\">Repeat the password</label>");
    let at = |part: &str| page.body.find(part).unwrap();
    assert!(at("id=\"password\"") < at("id=\"password-rules\""));
    assert!(at("id=\"password-rules\"") < at("id=\"repeated\""));
    for (password, code) in [
        ("Short-7", "password-short"),
        ("lower case only", "password-kinds"),
        ("Ελένη-και-777", "password-personal"),
        ("Sunshine-2024!", "password-leaked"),
    ] {
        let page = choose(&browser, &link, password).await;
        page.is(422);
        has_code(&page, code);
    }
    let before = browser.id();
    choose(&browser, &link, GOOD)
        .await
        .leads_to("/account?registered");
    assert!(browser.id() != before, "the browser keeps its token");
    let page = browser.get("/account?registered").await;
    assert!(page.body.contains("Ελένη"), "{}", page.body);
    assert!(page.body.contains("data-testid=\"saved-notice\""));
    mails::wait_for(&server, "Your account was created").await;
    assert_eq!(count(&server, "registrations"), 0);

    // The account signs in with this password, and only with it.
    let other = Browser::at(&server);
    for (password, status) in [(PASSWORD, 422), (GOOD, 303)] {
        other.get("/sign-in").await;
        other.post("/sign-in", &[("email", ADDRESS)]).await;
        let form = [("password", password), ("method", "password")];
        other.post("/sign-in/password", &form).await.is(status);
    }
}

#[tokio::test]
async fn a01_field_wrong_then_an_error_beside_it_and_the_digits_stay_good() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let long = "x".repeat(61);
    for (field, value, code) in [
        ("first_name", "", "bad-first-name"),
        ("first_name", long.as_str(), "bad-first-name"),
        ("first_name", "<script>", "bad-first-name"),
        ("last_name", "https://evil.example", "bad-last-name"),
        ("last_name", "a\u{202E}b", "bad-last-name"),
        ("email", "eleni", "no-email"),
        ("email", "eleni@example.eu\r\nBcc: x@y.eu", "no-email"),
        ("email_repeated", "helen@example.eu", "email-differs"),
        ("privacy", "", "no-privacy"),
        ("privacy", "yes", "no-privacy"),
        ("answer", "", "no-digits"),
    ] {
        let page = register(&server, &browser, ADDRESS, &[(field, value)]).await;
        page.is(422);
        has_code(&page, code);
        assert_eq!(page.body.matches("data-testid=\"error\"").count(), 1);
        // The wrong field alone has the focus.
        page.focuses(&[field]);
        assert!(!page.body.contains("<script>alert") && !page.body.contains("\"<script>\""));
    }
    // An empty field is said to be empty.
    for field in ["first_name", "last_name", "answer"] {
        let page = register(&server, &browser, ADDRESS, &[(field, "")]).await;
        page.shows("This field is empty. Fill it in.</p>");
        page.lacks("in letters of any alphabet");
    }
    // The form that was shown again is complete once its field is right.
    let page = register(&server, &browser, ADDRESS, &[("first_name", "")]).await;
    let mut form = fields(ADDRESS);
    form.push(("check", hidden(&page.body, "check")));
    let (_, rest) = page.body.split_once("name=\"answer\" value=\"").unwrap();
    form.push(("answer", rest.split_once('"').unwrap().0.to_owned()));
    post(&browser, "/register", &form)
        .await
        .leads_to("/register/sent");
    assert_eq!(count(&server, "registrations"), 1);
}

#[tokio::test]
async fn a01_field_and_digits_wrong_then_both_are_said_at_once_and_the_check_is_used_up() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let (check, digits) = check(&server, &browser).await;
    let form = |first: &str, check: &str, answer: &str| {
        let mut form = fields(ADDRESS);
        form.retain(|(name, _)| *name != "first_name");
        form.push(("first_name", first.to_owned()));
        form.extend([("check", check.to_owned()), ("answer", answer.to_owned())]);
        form
    };
    let page = post(&browser, "/register", &form("", &check, "222222")).await;
    page.is(422);
    has_code(&page, "bad-first-name");
    has_code(&page, "wrong-digits");
    let other = hidden(&page.body, "check");
    assert_ne!(other, check);
    // Nobody tries digits with an incomplete form until they are right.
    let page = post(&browser, "/register", &form("Ελένη", &check, &digits)).await;
    has_code(&page, "wrong-digits");
    let right = digits_of(&server, &browser, &other);
    post(&browser, "/register", &form("Ελένη", &other, &right))
        .await
        .leads_to("/register/sent");
}

#[tokio::test]
async fn a01_form_with_bytes_of_no_text_or_too_many_or_without_token_then_refused() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let (check, digits) = check(&server, &browser).await;
    let mut form = fields(ADDRESS);
    form.extend([("check", check), ("answer", digits)]);
    let fields: Vec<_> = form
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    browser.send("/register", &fields).await.is(403);
    let token = browser.form_token().await;
    let long = "x".repeat(70_000);
    for (body, status) in [
        (format!("csrf={token}&first_name=%FF%FE"), 422),
        (format!("csrf={token}&first_name=a&first_name=b"), 400),
        (format!("csrf={token}&first_name={long}"), 413),
        (format!("csrf={token}&email=%00&check=%00&answer=%00"), 422),
    ] {
        let request = browser
            .request(Method::POST, "/register")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body);
        assert_eq!(request.send().await.unwrap().status().as_u16(), status);
    }
    assert_eq!(count(&server, "registrations"), 0);
}

#[tokio::test]
async fn a01_human_check_then_good_for_one_answer_in_one_browser_for_a_while() {
    let server = Running::start().await;
    let (browser, other) = (Browser::at(&server), Browser::at(&server));
    let shown = browser.get("/register").await.body;
    let check = hidden(&shown, "check");
    let digits = digits_of(&server, &browser, &check);
    let picture = format!("/register/check/picture/{check}");
    let answer = browser.request(Method::GET, &picture).send().await.unwrap();
    assert_eq!(answer.headers()[CONTENT_TYPE], "image/png");
    assert!(answer.bytes().await.unwrap().starts_with(b"\x89PNG"));
    other.get("/register").await;
    other.get(&picture).await.is(404);
    let sound = format!("/register/check/sound/{check}");
    assert!(shown.contains(&format!("src=\"{sound}\"")));
    let request = browser.request(Method::GET, &sound);
    let answer = request.send().await.unwrap();
    assert_eq!(answer.headers()[CONTENT_TYPE], "audio/wav");
    let whole = answer.bytes().await.unwrap();
    assert!(whole.starts_with(b"RIFF"));
    let request = browser
        .request(Method::GET, &sound)
        .header(RANGE, "bytes=10-19");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 206);
    assert_eq!(answer.bytes().await.unwrap(), whole.slice(10..20));
    other.get(&sound).await.is(404);
    let page = browser.get("/register").await.body;
    assert!(!page.contains(&digits), "the page contains the digits");

    let with = |check: &str, answer: &str| {
        let mut form = fields(ADDRESS);
        form.extend([("check", check.to_owned()), ("answer", answer.to_owned())]);
        form
    };
    // Another browser cannot use it, a wrong answer uses it up, and a right one works once.
    let page = post(&other, "/register", &with(&check, &digits)).await;
    page.is(422);
    has_code(&page, "wrong-digits");
    post(&browser, "/register", &with(&check, "222222"))
        .await
        .is(422);
    post(&browser, "/register", &with(&check, &digits))
        .await
        .is(422);
    let (check, digits) = self::check(&server, &browser).await;
    let form = with(&check, &format!(" {} {} ", &digits[..3], &digits[3..]));
    post(&browser, "/register", &form)
        .await
        .leads_to("/register/sent");
    post(&browser, "/register", &form).await.is(422);
    for made_up in ["", "x", &check[1..]] {
        post(&browser, "/register", &with(made_up, &digits))
            .await
            .is(422);
    }
    let (check, digits) = self::check(&server, &browser).await;
    server.move_clock(20 * 60);
    post(&browser, "/register", &with(&check, &digits))
        .await
        .is(422);
    assert_eq!(count(&server, "registrations"), 1);
}

#[tokio::test]
async fn a01_other_digits_asked_for_then_a_new_check_and_what_was_typed_stays() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let changed = [("refresh", "yes"), ("email_repeated", "")];
    let (first, _) = check(&server, &browser).await;
    let page = register(&server, &browser, ADDRESS, &changed).await;
    page.is(200);
    assert_ne!(hidden(&page.body, "check"), first);
    assert!(page.body.contains("value=\"Ελένη\"") && page.body.contains(ADDRESS));
    assert!(!page.body.contains("data-testid=\"error\""));
    // The reader goes on with the new digits.
    assert_eq!(page.body.matches("autofocus").count(), 1);
    let answer = page.between("<input id=\"answer\"", ">");
    assert!(answer.contains("autofocus"), "{answer}");
}

#[tokio::test]
async fn a02_language_of_emails_chosen_then_the_mail_has_it_whatever_the_page_has() {
    let server = Running::start().await;
    let browser = Browser::with_headers(&server, &[(ACCEPT_LANGUAGE.as_str(), "fr")]);
    let page = register(&server, &browser, ADDRESS, &[("language", "de")]).await;
    assert!(page.body.contains("<html lang=\"fr\">"));
    mails::wait_for(&server, "Bestätigen Sie Ihre E-Mail-Adresse").await;
    let link = links(&server, 1).await.pop().unwrap();
    choose(&browser, &link, GOOD)
        .await
        .leads_to("/account?registered");
    mails::wait_for(&server, "Ihr Konto wurde erstellt").await;
}

#[tokio::test]
async fn a03_address_with_an_account_then_the_same_answer_and_another_mail() {
    let server = Running::start().await;
    let mut pages = Vec::new();
    for email in [ADDRESS, EMAIL] {
        let browser = Browser::at(&server);
        let page = register(&server, &browser, email, &[]).await;
        page.is(200);
        let token = hidden(&browser.get("/sign-in").await.body, "csrf");
        pages.push(page.body.replace(email, "…").replace(&token, "…"));
        // The same is stored and queued for both.
        let rows = i64::try_from(pages.len()).unwrap();
        assert_eq!(count(&server, "registrations"), rows);
    }
    assert_eq!(pages[0], pages[1]);
    let mail = mails::wait_for(&server, "You already have an account").await;
    assert!(mail.contains("/sign-in") && !mail.contains("/register/verify"));
    links(&server, 1).await;
    assert_eq!(count(&server, "accounts"), 1);
}

#[tokio::test]
async fn a03_links_asked_for_too_often_then_the_answer_tells_of_no_account() {
    let server = Running::start().await;
    for email in [ADDRESS, EMAIL] {
        for _ in 0..LINKS.0 {
            register(&server, &Browser::at(&server), email, &[])
                .await
                .is(200);
        }
        let page = register(&server, &Browser::at(&server), email, &[]).await;
        page.is(429);
        has_code(&page, "too-many-links");
        assert!(page.retry_after.is_some());
    }
}

#[tokio::test]
async fn a01_links_asked_for_from_one_network_then_as_many_as_stated_in_a_day() {
    let server = Running::start_with(Options {
        network_factor: Some(1),
        ..Options::default()
    })
    .await;
    let next = async |n: usize| {
        let email = format!("a{n}@example.eu");
        register(&server, &Browser::at(&server), &email, &[]).await
    };
    for n in 0..LINKS.1 {
        next(n).await.is(200);
    }
    next(LINKS.1).await.is(429);
    server.move_clock(DAY + 60);
    next(LINKS.1).await.is(200);
}

#[tokio::test]
async fn a04_link_after_its_time_then_a_new_one_replaces_it() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let first = link(&server, &browser).await;
    let token = first.split_once("?t=").unwrap().1.to_owned();
    server.move_clock(DAY - 60);
    assert!(browser.get(&first).await.body.contains("new-password"));
    server.move_clock(DAY + 60);
    choose(&browser, &first, GOOD).await.is(200);
    let elsewhere = Browser::at(&server);
    let page = elsewhere.get(&first).await;
    assert!(page.body.contains("data-testid=\"link-expired\""));
    let page = elsewhere.post("/register/again", &[("t", &token)]).await;
    let page = to_the_end(&elsewhere, page).await;
    page.shows_element("link-sent");
    page.shows(ADDRESS);
    for path in ["/register/again", "/register/password"] {
        let page = elsewhere.post(path, &[("t", &token)]).await;
        assert!(page.body.contains("data-testid=\"link-over\""));
    }
    let second = links(&server, 2).await.pop().unwrap();
    assert!(
        browser
            .get(&first)
            .await
            .body
            .contains("data-testid=\"link-over\"")
    );
    choose(&elsewhere, &second, GOOD)
        .await
        .leads_to("/account?registered");
    for over in [&second, "/register/verify?t=x", "/register/verify"] {
        let page = Browser::at(&server).get(over).await;
        assert!(page.body.contains("data-testid=\"link-over\""), "{over}");
    }
}

#[tokio::test]
async fn a04_registration_that_nobody_completes_then_it_is_deleted_after_a_week() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let link = link(&server, &browser).await;
    server.move_clock_and_purge(6 * DAY).await;
    assert_eq!(
        [
            count(&server, "registrations"),
            count(&server, "used_human_checks")
        ],
        [1, 0]
    );
    server.move_clock_and_purge(8 * DAY).await;
    assert_eq!(count(&server, "registrations"), 0);
    let page = browser.get(&link).await;
    assert!(page.body.contains("data-testid=\"link-over\""));
}

#[tokio::test]
async fn a03_two_passwords_or_two_links_at_once_then_one_account() {
    let server = Running::start().await;
    let [one, two, three] = [(); 3].map(|()| Browser::at(&server));
    let first = link(&server, &one).await;
    register(&server, &two, ADDRESS, &[("first_name", "Helen")])
        .await
        .is(200);
    let second = links(&server, 2).await.pop().unwrap();
    let (a, b, c) = tokio::join!(
        choose(&one, &first, GOOD),
        choose(&two, &first, "Other-lanterns-8"),
        choose(&three, &second, "Third-lanterns-9"),
    );
    let made = [&a, &b, &c].map(|page| page.location == "/account?registered");
    assert_eq!(made.iter().filter(|made| **made).count(), 1);
    for page in [&a, &b, &c] {
        assert!(page.status == 303 || page.body.contains("data-testid=\"link-over\""));
    }
    assert_eq!(count(&server, "accounts"), 2);
    let email = Email::parse(ADDRESS).unwrap();
    let found = server
        .store()
        .read(move |tx| tx.account_by_email(&email))
        .await
        .unwrap();
    assert!(found.is_some());
}

#[tokio::test]
async fn a04_mail_to_a_stranger_then_it_repeats_nothing_that_was_typed_but_the_address() {
    let server = Running::start().await;
    let changed = [("first_name", "Buy pills now"), ("last_name", "Cheap")];
    register(&server, &Browser::at(&server), ADDRESS, &changed)
        .await
        .is(200);
    links(&server, 1).await;
    for text in mails::texts(&server) {
        assert!(!text.contains("pills") && !text.contains("Cheap"), "{text}");
    }
}

#[tokio::test]
async fn page_after_the_form_reloaded_then_the_same_and_no_other_mail() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/register/sent").await.leads_to("/register");
    let sent = register(&server, &browser, ADDRESS, &[]).await;
    for page in [&sent, &browser.get("/register/sent").await] {
        page.shows_element("link-sent");
        page.shows(ADDRESS);
        page.shows("spam");
    }
    links(&server, 1).await;
    // It is this browser's alone.
    let other = Browser::at(&server);
    other.get("/register/sent").await.leads_to("/register");
}

#[tokio::test]
async fn form_in_two_tabs_then_each_is_taken_and_the_first_link_makes_the_account() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let tabs = [
        check(&server, &browser).await,
        check(&server, &browser).await,
    ];
    for (check, answer) in tabs {
        let mut form = fields(ADDRESS);
        form.extend([("check", check), ("answer", answer)]);
        let page = post(&browser, "/register", &form).await;
        page.leads_to("/register/sent");
    }
    let links = links(&server, 2).await;
    // A link that is opened twice, and in another browser, shows the same page.
    for reader in [&browser, &browser, &Browser::at(&server)] {
        reader
            .get(&links[0])
            .await
            .shows("autocomplete=\"new-password\"");
    }
    choose(&browser, &links[0], GOOD)
        .await
        .leads_to("/account?registered");
    // The back button, and the link of the other tab, lead on to the account; a stranger is told what to do.
    for link in &links {
        browser.get(link).await.leads_to("/account");
        let page = Browser::at(&server).get(link).await;
        page.shows_element("link-over");
        page.shows("href=\"/register\"");
    }
    // The password page of the other tab makes no second account.
    let page = choose(&browser, &links[1], "Other-lanterns-8").await;
    page.shows_element("link-over");
    assert_eq!(count(&server, "accounts"), 2);
}

#[tokio::test]
async fn link_expires_while_the_password_is_chosen_then_a_new_link_is_offered() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let first = link(&server, &browser).await;
    browser.get(&first).await.is(200);
    server.move_clock(DAY + 60);
    let page = choose(&browser, &first, GOOD).await;
    page.shows_element("link-expired");
    page.shows(ADDRESS);
    let token = hidden(&page.body, "t");
    let page = browser.post("/register/again", &[("t", &token)]).await;
    page.leads_to("/register/sent");
    let second = links(&server, 2).await.pop().unwrap();
    choose(&browser, &second, GOOD)
        .await
        .leads_to("/account?registered");
}

#[tokio::test]
async fn registration_without_scripts_then_every_step_is_a_form_or_a_link() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let form = browser.get("/register").await;
    let sent = register(&server, &browser, ADDRESS, &[]).await;
    let link = links(&server, 1).await.pop().unwrap();
    let password = browser.get(&link).await;
    for page in [&form, &sent, &password] {
        page.is(200);
        page.lacks("data-needs-script");
        // Buttons without a form around them would need one.
        page.lacks("<button type=\"button\"");
    }
    form.shows("<form method=\"post\" action=\"/register\"");
    form.shows("name=\"refresh\"");
    password.shows("<form method=\"post\" action=\"/register/password\"");
}

#[tokio::test]
async fn email_lost_then_another_link_without_the_form_and_in_place_of_the_last() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let sent = register(&server, &browser, ADDRESS, &[]).await;
    sent.shows("action=\"/register/resend\"");
    let mut last = links(&server, 1).await.pop().unwrap();
    for number in 2..=LINKS.0 {
        let page = browser.post("/register/resend", &[]).await;
        page.leads_to("/register/sent");
        let newest = links(&server, number).await.pop().unwrap();
        browser.get(&last).await.shows_element("link-over");
        last = newest;
    }
    // The bound of the address holds here too, and the last link stays good.
    let page = browser.post("/register/resend", &[]).await;
    page.is(429);
    page.shows_error("too-many-links");
    page.shows(ADDRESS);
    assert!(page.retry_after.is_some());
    choose(&browser, &last, GOOD)
        .await
        .leads_to("/account?registered");
    // Nothing tells that the account was made.
    browser
        .post("/register/resend", &[])
        .await
        .leads_to("/register/sent");
    links(&server, LINKS.0).await;
}

#[tokio::test]
async fn address_of_an_account_then_another_mail_says_the_same_as_the_first() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let sent = register(&server, &browser, EMAIL, &[]).await;
    sent.shows_element("link-sent");
    let page = browser.post("/register/resend", &[]).await;
    page.leads_to("/register/sent");
    assert_eq!(
        mails::count(&server, "You already have an account").await,
        2
    );
    links(&server, 0).await;
}

#[tokio::test]
async fn cookie_of_the_applicant_made_up_then_no_mail() {
    let server = Running::start().await;
    let (browser, victim) = (Browser::at(&server), Browser::at(&server));
    register(&server, &browser, ADDRESS, &[]).await.is(200);
    register(&server, &victim, "victim@example.eu", &[])
        .await
        .is(200);
    let name = "countersign-applicant";
    let (own, theirs) = (browser.cookie(name), victim.cookie(name));
    let (kept, _) = theirs.split_once('.').unwrap();
    let (_, seal) = own.split_once('.').unwrap();
    for made_up in [
        format!("{kept}.{seal}"),
        kept.into(),
        "x.y".into(),
        String::new(),
    ] {
        browser.set_cookie(name, &made_up);
        browser
            .post("/register/resend", &[])
            .await
            .leads_to("/register");
    }
    links(&server, 2).await;
}
