//! The details of an account's holder: names, and an address that is verified and takes a step-up.

use protocol::messages::{ChangeKind, DeviceState};
use testkit::clock::now;

use crate::browser::{Browser, EMAIL, PASSWORD, Page};
use crate::mails;
use crate::phone::{enrol, owner_with_phone, prove};
use crate::server::Running;

const DAY: u64 = 24 * 60 * 60;
const NEW: &str = "new@example.eu";
const ADDRESS: &str = "/account/details/email";
const REVERSAL: &str = "/account/email-reversal";

async fn ask(browser: &Browser, email: &str) -> Page {
    browser.post(ADDRESS, &[("email", email)]).await
}

/// The links that verify a new address, oldest first, once there are `count`.
async fn links(server: &Running, count: usize) -> Vec<String> {
    mails::settle(server).await;
    let start = format!("{ADDRESS}?t=");
    let texts = mails::texts(server);
    let lines = texts.iter().flat_map(|text| text.lines());
    let links: Vec<_> = lines
        .filter_map(|line| line.split_once(&start))
        .map(|(_, token)| format!("{start}{}", token.trim()))
        .collect();
    assert_eq!(links.len(), count);
    links
}

async fn change(browser: &Browser) -> Page {
    let form = [("password", PASSWORD)];
    browser.post("/account/details/email/change", &form).await
}

/// The account gets `email`, and its link was followed in `browser`.
async fn move_to(server: &Running, browser: &Browser, email: &str, count: usize) {
    ask(browser, email).await.is(200);
    let link = links(server, count).await.pop().unwrap();
    browser.get(&link).await.leads_to(ADDRESS);
    change(browser).await.leads_to("/account?email");
}

/// The links in mails to former addresses.
async fn reversals(server: &Running) -> Vec<String> {
    mails::settle(server).await;
    let texts = mails::texts(server);
    let lines = texts.iter().flat_map(|text| text.lines());
    let links = lines.filter_map(|line| line.split_once(&format!("{REVERSAL}?t=")));
    links.map(|(_, token)| token.trim().to_owned()).collect()
}

async fn reverse(browser: &Browser, token: &str) -> Page {
    browser.get("/sign-in").await;
    browser.post(REVERSAL, &[("t", token)]).await
}

/// The status of a sign-in with this address and the password.
async fn signs_in(server: &Running, email: &str) -> u16 {
    let browser = Browser::at(server);
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", email)]).await;
    let form = [("password", PASSWORD), ("method", "password")];
    browser
        .post("/sign-in/password", &form)
        .await
        .status
        .as_u16()
}

#[tokio::test]
async fn h10_names_changed_then_shown_and_a_mail_tells_of_it() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    for (first, last, code, field) in [
        ("", "Person", "bad-first-name", "first_name"),
        ("", "", "bad-first-name", "first_name"),
        ("Demo", "<b>", "bad-last-name", "last_name"),
        ("Demo", &"x".repeat(61), "bad-last-name", "last_name"),
    ] {
        let form = [("first_name", first), ("last_name", last)];
        let page = owner.post("/account/details/name", &form).await;
        page.is(422);
        assert!(page.body.contains(&format!("data-code=\"{code}\"")));
        page.focuses(&[field]);
    }
    let form = [("first_name", "Ελένη"), ("last_name", "Novák")];
    owner
        .post("/account/details/name", &form)
        .await
        .leads_to("/account/details?saved");
    assert!(owner.get("/account").await.body.contains("Ελένη Novák"));
    mails::wait_for(&server, "Your name was changed").await;
}

#[tokio::test]
async fn h10_address_changed_then_verified_first_and_both_addresses_are_told() {
    let server = Running::start().await;
    let (owner, other) = (
        Browser::signed_in(&server).await,
        Browser::signed_in(&server).await,
    );
    let long = format!("{}@example.eu", "a".repeat(200));
    for (wrong, code) in [
        ("", "no-email"),
        ("new", "no-email"),
        (EMAIL, "same-email"),
        (&long, "no-email"),
    ] {
        let page = ask(&owner, wrong).await;
        page.is(422);
        page.shows_error(code);
    }
    ask(&owner, NEW).await.is(200);
    let link = links(&server, 1).await.pop().unwrap();
    // Nothing changes before the link was followed, by the holder and in time.
    let page = owner.get(ADDRESS).await;
    assert!(page.body.contains("data-testid=\"link-over\""));
    let page = change(&owner).await;
    assert!(page.body.contains("data-testid=\"link-over\""));
    let page = Browser::at(&server).get(&link).await;
    page.is(200);
    page.shows_element("sign-in-first");
    page.shows("Then open the link in our email again, in this browser.");
    owner.get(&link).await.leads_to(ADDRESS);
    owner.get(ADDRESS).await.is(200);
    // The password of the sign-in, a moment ago, is not enough.
    for wrong in [&[][..], &[("password", "Wrong-Horse-7")]] {
        let page = owner.post("/account/details/email/change", wrong).await;
        page.is(422);
        page.shows_error("wrong-current-password");
        page.focuses(&["password"]);
    }
    change(&owner).await.leads_to("/account?email");
    assert!(owner.get("/account").await.body.contains(NEW));
    other.get("/account").await.leads_to("/sign-in");
    mails::settle(&server).await;
    let told = mails::texts(&server)
        .into_iter()
        .filter(|text| text.contains("Your email address was changed"))
        .count();
    assert_eq!(told, 2);
    assert_eq!(signs_in(&server, EMAIL).await, 422);
    assert_eq!(signs_in(&server, NEW).await, 303);
    let page = owner.get(&link).await;
    assert!(page.body.contains("data-testid=\"link-over\""));
}

#[tokio::test]
async fn h10_s01_address_changed_with_a_device_then_it_confirms_exactly_this_address() {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    ask(&owner, NEW).await.is(200);
    let link = links(&server, 1).await.pop().unwrap();
    owner.get(&link).await.leads_to(ADDRESS);
    owner.get(ADDRESS).await.leads_to("/account/step-up");
    change(&owner).await.leads_to("/account/step-up");
    prove(&owner, &mut phone, ADDRESS).await;
    // Another address needs another confirmation.
    ask(&owner, "other@example.eu").await.is(200);
    let other = links(&server, 2).await.pop().unwrap();
    owner.get(&other).await.leads_to(ADDRESS);
    change(&owner).await.leads_to("/account/step-up");
    owner.get(ADDRESS).await.leads_to("/account/step-up");
    let shown = crate::account_changes::shown_on(&owner, &phone).await;
    let value = "other@example.eu".to_owned();
    assert_eq!(shown, (ChangeKind::ChangeEmail, String::new(), value));
}

#[tokio::test]
async fn h10_address_of_another_account_then_the_same_answer_and_it_is_never_taken_over() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    crate::registration::account(&server, "taken@example.eu").await;
    let mut pages = Vec::new();
    for email in [NEW, "taken@example.eu"] {
        let page = ask(&owner, email).await;
        page.is(200);
        pages.push(page.body.replace(email, "…"));
    }
    assert_eq!(pages[0], pages[1]);
    let told = mails::wait_for(&server, "You already have an account").await;
    assert!(told.contains("change the email address of another account to yours"));
    let link = links(&server, 1).await.pop().unwrap();
    // The address that was asked for last counts, and its link was mailed to nobody.
    let page = owner.get(&link).await;
    assert!(page.body.contains("data-testid=\"link-over\""));

    // Verified, and then somebody else makes an account with it.
    ask(&owner, "late@example.eu").await.is(200);
    let link = links(&server, 2).await.pop().unwrap();
    owner.get(&link).await.leads_to(ADDRESS);
    crate::registration::account(&server, "late@example.eu").await;
    let page = change(&owner).await;
    assert!(page.body.contains("data-testid=\"link-over\""));
    assert!(owner.get("/account").await.body.contains(EMAIL));
}

#[tokio::test]
async fn h10_link_after_its_time_or_asked_for_too_often_then_refused() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    for _ in 0..5 {
        ask(&owner, NEW).await.is(200);
    }
    ask(&owner, NEW).await.is(429);
    let link = links(&server, 5).await.pop().unwrap();
    server.move_clock(DAY);
    let owner = Browser::signed_in(&server).await;
    let page = owner.get(&link).await;
    assert!(page.body.contains("data-testid=\"link-over\""));
}

#[tokio::test]
async fn h10_address_changed_by_somebody_else_then_the_holder_of_the_old_one_takes_the_account_back()
 {
    let server = Running::start().await;
    let thief = Browser::signed_in(&server).await;
    move_to(&server, &thief, NEW, 1).await;
    let phone = enrol(&server, &thief, "Phone").await;
    let [token] = reversals(&server).await.try_into().unwrap();
    let owner = Browser::at(&server);
    // The link alone changes nothing; a program that follows it neither.
    let page = owner.get(&format!("{REVERSAL}?t={token}")).await;
    page.is(200);
    page.shows(EMAIL);
    page.shows_element("email-reversal");
    assert!(thief.is_signed_in().await);
    let page = reverse(&owner, &token).await;
    page.is(200);
    page.shows_element("email-reversed");
    assert!(!thief.is_signed_in().await);
    assert_eq!(phone.poll(now()).await.state, DeviceState::Removed);
    assert_eq!(mails::count(&server, "was changed back from").await, 2);
    for email in [EMAIL, NEW] {
        assert_eq!(signs_in(&server, email).await, 422, "{email}");
    }
    // The way to a new password leads to the old address again.
    owner.get("/sign-in/forgotten").await.is(200);
    owner
        .post("/sign-in/forgotten", &[("email", EMAIL)])
        .await
        .is(200);
    assert_eq!(mails::wait_for_links(&server, 1).await.len(), 1);
    // Used.
    let page = reverse(&owner, &token).await;
    page.is(409);
    page.shows_element("link-over");
}

#[tokio::test]
async fn h10_reversal_of_the_first_of_two_changes_then_nobody_reverses_it_in_turn() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    move_to(&server, &owner, NEW, 1).await;
    move_to(&server, &owner, "third@example.eu", 2).await;
    let [first, second] = reversals(&server).await.try_into().unwrap();
    let browser = Browser::at(&server);
    reverse(&browser, &first).await.is(200);
    reverse(&browser, &second).await.is(409);
    assert_eq!(mails::count(&server, "was changed back from").await, 2);
    for wrong in ["", "x", &second] {
        let page = browser.get(&format!("{REVERSAL}?t={wrong}")).await;
        page.shows_element("link-over");
    }
}

#[tokio::test]
async fn h10_reversal_after_seven_days_or_of_an_address_that_is_taken_then_over() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    move_to(&server, &owner, NEW, 1).await;
    let [token] = reversals(&server).await.try_into().unwrap();
    let browser = Browser::at(&server);
    server.move_clock(7 * DAY - 60);
    let page = browser.get(&format!("{REVERSAL}?t={token}")).await;
    page.shows_element("email-reversal");
    server.move_clock(7 * DAY);
    reverse(&browser, &token).await.is(409);
    assert_eq!(signs_in(&server, NEW).await, 303);

    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    move_to(&server, &owner, NEW, 1).await;
    let [token] = reversals(&server).await.try_into().unwrap();
    crate::registration::account(&server, EMAIL).await;
    reverse(&Browser::at(&server), &token).await.is(409);
    assert!(owner.is_signed_in().await);
}

#[tokio::test]
async fn h10_address_changed_with_a_device_then_the_old_address_cannot_reverse_it() {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    ask(&owner, NEW).await.is(200);
    let link = links(&server, 1).await.pop().unwrap();
    owner.get(&link).await.leads_to(ADDRESS);
    owner.get(ADDRESS).await.leads_to("/account/step-up");
    prove(&owner, &mut phone, ADDRESS).await;
    owner.get(ADDRESS).await.lacks("type=\"password\"");
    owner
        .post("/account/details/email/change", &[])
        .await
        .leads_to("/account?email");
    assert_eq!(
        mails::count(&server, "Your email address was changed").await,
        2
    );
    assert!(reversals(&server).await.is_empty());
}
