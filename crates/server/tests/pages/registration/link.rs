//! The mailed link of a registration: its time, its mails, and what happens when two are used at once.

use countersign_server::domain::account::Email;

use super::{
    ADDRESS, DAY, GOOD, LINKS, check, choose, count, fields, hidden, link, links, post, register,
    to_the_end,
};
use crate::browser::{Browser, EMAIL};
use crate::mails;
use crate::server::Running;

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
