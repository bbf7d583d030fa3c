//! Making an account: the form with its human check, the mailed link, the first password. Also what strangers try with them.

mod form;
mod link;

use countersign_server::keys::Keys;
use countersign_server::use_cases::registration;

use crate::browser::{Browser, Page};
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
