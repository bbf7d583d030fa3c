//! The form of a registration: its fields, its human check, the limits of its mails, and the way to the end without scripts.

use countersign_server::config::Options;
use reqwest::Method;
use reqwest::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, RANGE};

use super::{
    ADDRESS, DAY, GOOD, LINKS, check, choose, count, digits_of, fields, has_code, hidden, link,
    links, post, register,
};
use crate::browser::{Browser, EMAIL, PASSWORD};
use crate::mails;
use crate::server::Running;

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
