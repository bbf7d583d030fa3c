//! A server whose accounts the operator makes: `registration = "invited"`.

use countersign_server::config::{Options, RegistrationPolicy};
use countersign_server::domain::account::{AccountId, Email};
use countersign_server::domain::person_name::PersonName;
use countersign_server::domain::registration::Applicant;
use countersign_server::domain::token::PlainToken;
use countersign_server::text::Language;
use countersign_server::use_cases::administration::{self, InvitationLink};

use crate::browser::{Browser, EMAIL, Page};
use crate::registration::{ADDRESS, GOOD, check, choose, count, fields, link, post};
use crate::server::Running;

const INVITED: &str = "invited@example.eu";
const DAY: u64 = 24 * 60 * 60;

async fn start() -> Running {
    Running::start_with(Options {
        registration: Some(RegistrationPolicy::Invited),
        ..Options::default()
    })
    .await
}

/// The link of an invitation that the operator makes.
async fn invite(server: &Running) -> String {
    let applicant = Applicant {
        account: AccountId([7; 16]),
        email: Email::parse(INVITED).unwrap(),
        first_name: PersonName::parse("Maria").unwrap(),
        last_name: PersonName::parse("Rossi").unwrap(),
        language: Language::default(),
    };
    let token = PlainToken::make().unwrap();
    let link = InvitationLink {
        token: token.hash(),
        mailed: None,
    };
    let invited = server
        .store()
        .write(move |tx| administration::invite(tx, &applicant, &link))
        .await;
    assert!(invited.unwrap().is_ok());
    format!("/register/verify?t={}", *token.reveal())
}

/// The page without what is of its browser or address alone.
async fn bare(browser: &Browser, page: &Page, email: &str) -> String {
    let token = browser.form_token().await;
    page.body.replace(email, "…").replace(&token, "…")
}

#[tokio::test]
async fn registration_closed_then_the_sign_in_page_offers_none_and_its_pages_are_unknown_paths() {
    let open = Running::start().await;
    let page = Browser::at(&open).get("/sign-in").await;
    page.shows_element("register");
    let server = start().await;
    let browser = Browser::at(&server);
    let page = browser.get("/sign-in").await;
    page.is(200);
    page.lacks("/register");
    let unknown = browser.get("/no-such-page").await;
    unknown.is(404);
    let without_path = |page: &Page, path: &str| page.body.replace(path, "…");
    for path in [
        "/register",
        "/register/check/picture/x",
        "/register/check/sound/x",
    ] {
        let page = browser.get(path).await;
        page.is(404);
        let wanted = without_path(&unknown, "/no-such-page");
        assert_eq!(without_path(&page, path), wanted, "{path}");
    }
    // Also with a form that another page has shown, and without its token.
    for email in [ADDRESS, EMAIL] {
        let mut form = fields(email);
        form.extend([("check", "x".into()), ("answer", "123456".into())]);
        post(&browser, "/register", &form).await.is(404);
    }
    browser.send("/register", &[]).await.is(404);
    // There is nothing to mail again, and the form is nowhere led to.
    browser.get("/register/sent").await.leads_to("/sign-in");
    let again = browser.post("/register/resend", &[]).await;
    again.leads_to("/sign-in");
    assert_eq!(count(&server, "registrations"), 0);
}

#[tokio::test]
async fn registration_closed_then_an_address_without_an_account_gets_the_same_pages_as_another() {
    let server = start().await;
    let mut pages = Vec::new();
    for email in [EMAIL, ADDRESS] {
        let browser = Browser::at(&server);
        browser.enter_email(email).await;
        let asked = browser.get("/sign-in/password").await;
        asked.is(200);
        let wrong = [("password", "Not-the-lanterns-1")];
        let refused = browser.post("/sign-in/password", &wrong).await;
        pages.push((
            bare(&browser, &asked, email).await,
            refused.status,
            bare(&browser, &refused, email).await,
        ));
    }
    assert_eq!(pages[0], pages[1]);
    assert!(!pages[0].0.contains("/register") && !pages[0].2.contains("/register"));
}

#[tokio::test]
async fn registration_closed_then_links_mailed_before_and_invitations_still_make_accounts() {
    let server = Running::start().await;
    let mailed = link(&server, &Browser::at(&server)).await;
    let server = server
        .restart_tuned(|config| config.registration = RegistrationPolicy::Invited)
        .await;
    for link in [mailed, invite(&server).await] {
        let browser = Browser::at(&server);
        browser
            .get(&link)
            .await
            .shows("autocomplete=\"new-password\"");
        choose(&browser, &link, GOOD)
            .await
            .leads_to("/account?registered");
        // A stranger with the used link is led to the sign-in, and to no form.
        let page = Browser::at(&server).get(&link).await;
        page.shows_element("link-over");
        page.shows("href=\"/sign-in\"");
        page.shows("Ask the organisation");
        page.lacks("\"/register\"");
        page.lacks("start again");
    }
    assert_eq!(count(&server, "accounts"), 3);
}

#[tokio::test]
async fn invitation_expired_while_registration_is_closed_then_its_page_mails_a_new_link() {
    let server = start().await;
    let link = invite(&server).await;
    server.move_clock(DAY + 60);
    let browser = Browser::at(&server);
    browser.get(&link).await.shows_element("link-expired");
    let token = link.split_once("?t=").unwrap().1;
    let page = browser.post("/register/again", &[("t", token)]).await;
    page.leads_to("/register/sent");
    let sent = browser.get("/register/sent").await;
    sent.shows_element("link-sent");
    sent.lacks("\"/register\"");
    let links = crate::registration::links(&server, 1).await;
    choose(&browser, &links[0], GOOD)
        .await
        .leads_to("/account?registered");
}

#[tokio::test]
async fn form_shown_before_registration_was_closed_then_it_is_not_taken() {
    let server = Running::start().await;
    let earlier = Browser::at(&server);
    let (check, answer) = check(&server, &earlier).await;
    let server = server
        .restart_tuned(|config| config.registration = RegistrationPolicy::Invited)
        .await;
    let mut form = fields(ADDRESS);
    form.extend([("check", check), ("answer", answer)]);
    let browser = Browser::at(&server);
    browser.set_cookies(earlier.cookies());
    post(&browser, "/register", &form).await.is(404);
    assert_eq!(count(&server, "registrations"), 0);
}
