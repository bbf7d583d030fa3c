//! The page that was opened without a session: the sign-in leads to it, and so does the next one after a denial or too long a time.

use protocol::messages::Decision;
use reqwest::StatusCode;
use reqwest::header::LOCATION;
use testkit::phone::Phone;

use crate::browser::{Browser, EMAIL, PASSWORD, Page};
use crate::phone::{approve_only, only_request, owner_with_phone};
use crate::server::Running;

const DEEP: &str = "/account/history";
const HIDDEN: &str = "type=\"hidden\" name=\"to\"";
const LEADS_THERE: &str = "name=\"to\" value=\"/account/history\"";
const STARTS_THERE: &str = "href=\"/sign-in?to=/account/history\"";

/// Opens a page as a browser does when a person opens it.
async fn open_page(browser: &Browser, path: &str) -> String {
    let request = browser.request(reqwest::Method::GET, path);
    let answer = request
        .header("accept", "text/html,application/xhtml+xml")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    answer.headers()[LOCATION].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn page_opened_signed_out_then_the_sign_in_leads_back_to_it() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    let start = open_page(&browser, "/account/history").await;
    assert_eq!(start, "/sign-in?to=/account/history");
    let page = browser.get(&start).await.body;
    assert!(page.contains(LEADS_THERE));
    assert!(page.contains("data-testid=\"sign-in-for\""));
    // A slip in the address keeps it, and so does the way back from the password.
    let wrong = [("email", "nobody"), ("to", "/account/history")];
    let page = browser.post("/sign-in", &wrong).await.body;
    assert!(page.contains(LEADS_THERE));
    let form = [("email", EMAIL), ("to", "/account/history")];
    browser.post("/sign-in", &form).await;
    let page = browser.get("/sign-in/password").await.body;
    assert!(page.contains("href=\"/sign-in?to=/account/history\""));
    let form = [("password", PASSWORD), ("method", "password")];
    browser
        .post("/sign-in/password", &form)
        .await
        .leads_to("/account/history");
}

#[tokio::test]
async fn client_that_takes_everything_then_led_to_the_page_and_a_script_is_not() {
    let server = Running::start().await;
    let ask = async |headers: &[(&str, &str)]| {
        let mut request = Browser::at(&server).request(reqwest::Method::GET, DEEP);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = request.send().await.unwrap();
        answer.headers()[LOCATION].to_str().unwrap().to_owned()
    };
    assert_eq!(
        ask(&[("accept", "*/*")]).await,
        "/sign-in?to=/account/history"
    );
    let script = [("accept", "*/*"), ("sec-fetch-mode", "cors")];
    assert_eq!(ask(&script).await, "/sign-in");
    assert_eq!(ask(&[("accept", "image/png")]).await, "/sign-in");
}

/// Opens a page signed out, and gives address and password for a sign-in by `method`.
async fn sign_in_to_page(browser: &Browser, method: &str) {
    browser.get("/sign-in").await;
    let start = open_page(browser, DEEP).await;
    browser.get(&start).await.shows(LEADS_THERE);
    let form = [("email", EMAIL), ("to", DEEP)];
    browser.post("/sign-in", &form).await;
    let form = [("password", PASSWORD), ("method", method)];
    let page = browser.post("/sign-in/password", &form).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
}

/// Signs in on the first page as it stands: the form that it shows leads to the page that was opened.
async fn complete_to_page(browser: &Browser, phone: &mut Phone, first: &Page) {
    first.shows(LEADS_THERE);
    let form = [("email", EMAIL), ("to", DEEP)];
    browser.post("/sign-in", &form).await;
    let form = [("password", PASSWORD), ("method", "app-pin")];
    browser.post("/sign-in/password", &form).await;
    let code = browser.match_code("/sign-in").await;
    approve_only(phone, &code).await;
    browser.post("/sign-in/finish", &[]).await.leads_to(DEEP);
}

#[tokio::test]
async fn page_opened_signed_out_and_the_request_denied_then_the_next_attempt_leads_to_it() {
    let server = Running::start().await;
    let (_, mut phone) = owner_with_phone(&server).await;
    for method in ["app-pin", "on-mobile"] {
        let browser = Browser::at(&server);
        sign_in_to_page(&browser, method).await;
        let request = only_request(&phone).await;
        phone.deny(&request, Decision::Deny).await.got();
        let page = browser.get("/sign-in/waiting").await;
        page.shows_outcome("denied");
        page.shows(STARTS_THERE);
        // A page of the attempt that has ended knows it too.
        let page = browser
            .post("/sign-in/password", &[("method", method)])
            .await;
        page.leads_to("/sign-in/waiting");
        let first = browser.get("/sign-in?over").await;
        complete_to_page(&browser, &mut phone, &first).await;
    }
}

#[tokio::test]
async fn page_opened_signed_out_and_the_sign_in_expired_then_the_next_attempt_leads_to_it() {
    let server = Running::start_with_password_alone().await;
    let (_, phone) = owner_with_phone(&server).await;
    let browser = Browser::at(&server);
    sign_in_to_page(&browser, "app-pin").await;
    let id = phone.device.to_hex();
    // The request ran out: the same sign-in asks again.
    server.move_clock(121);
    let page = browser.get("/sign-in/waiting").await;
    page.shows_outcome("expired");
    let again = [("method", "app-pin"), ("device", id.as_str())];
    let asked = browser.post("/sign-in/device", &again).await;
    asked.leads_to("/sign-in/waiting");
    // The sign-in ran out, and the server has deleted it.
    server.move_clock_and_purge(3 * 3_600).await;
    let late = browser.get("/sign-in/waiting").await;
    late.leads_to("/sign-in?over");
    let first = browser.get("/sign-in?over").await;
    first.shows(LEADS_THERE);
    let form = [("email", EMAIL), ("to", DEEP)];
    browser.post("/sign-in", &form).await;
    let form = [("password", PASSWORD), ("method", "password")];
    let page = browser.post("/sign-in/password", &form).await;
    page.leads_to(DEEP);
    // It was reached: later sign-ins lead to My Account.
    browser.post("/sign-out", &[]).await;
    let first = browser.get("/sign-in?over").await;
    first.lacks(HIDDEN);
}

#[tokio::test]
async fn page_opened_signed_out_and_the_attempt_given_up_then_the_next_one_leads_to_it() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    // Without a password: on the way to the app, and after a return that came too late.
    let begun = browser.post("/sign-in/on-mobile", &[("to", DEEP)]).await;
    begun.leads_to("/sign-in/on-mobile");
    let page = browser.get("/sign-in/on-mobile").await;
    page.shows(STARTS_THERE);
    let gone = format!("/a/{}/return?code=x", "0".repeat(32));
    let page = browser.get(&gone).await;
    assert!(page.body.contains("data-return=\"gone\""));
    page.shows(STARTS_THERE);
    page.shows(LEADS_THERE);
    let page = browser.post("/sign-in/cancel", &[]).await;
    page.shows_outcome("cancelled");
    page.shows(STARTS_THERE);
    // Before a method was chosen.
    let form = [("email", EMAIL), ("to", DEEP)];
    browser.post("/sign-in", &form).await;
    let page = browser.post("/sign-in/cancel", &[]).await;
    page.leads_to("/sign-in?to=/account/history");
    // A sign-in that leads nowhere in particular forgets the page.
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    server.move_clock(16 * 60);
    let first = browser.get("/sign-in?over").await;
    first.lacks(HIDDEN);
}

#[tokio::test]
async fn other_site_named_as_the_page_to_lead_to_then_my_account_opens() {
    let server = Running::start().await;
    for to in [
        "https://evil.example",
        "//evil.example",
        "/account/history?x",
        "/a/00/return",
    ] {
        let browser = Browser::at(&server);
        browser.get("/sign-in").await;
        let page = browser.get(&format!("/sign-in?to={to}")).await.body;
        assert!(!page.contains(HIDDEN), "{to}");
        browser
            .post("/sign-in", &[("email", EMAIL), ("to", to)])
            .await;
        let form = [("password", PASSWORD), ("method", "password")];
        browser
            .post("/sign-in/password", &form)
            .await
            .leads_to("/account");
    }
    // Scripts, streams and addresses with a query are no pages to come back to.
    let browser = Browser::at(&server);
    assert_eq!(
        open_page(&browser, "/account/history?before=2").await,
        "/sign-in"
    );
    let request = browser.request(reqwest::Method::GET, "/account/history");
    let script = request.header("sec-fetch-mode", "cors").send().await;
    assert_eq!(script.unwrap().headers()["location"], "/sign-in");
    // Nor is what another program put into the cookie.
    browser.set_cookie("countersign-target", "//evil.example");
    let page = browser.get("/sign-in?over").await.body;
    assert!(!page.contains(HIDDEN) && !page.contains("evil"));
}
