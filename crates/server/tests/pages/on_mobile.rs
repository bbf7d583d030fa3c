//! Browser and app on one device: the sign-in completes by the return alone, in the browser that began it (P6).

use protocol::ids::RequestId;
use protocol::messages::Decision;
use reqwest::Method;
use testkit::clock::now;
use testkit::phone::Phone;

use crate::browser::{Browser, EMAIL, Page, methods_on};
use crate::phone::{
    approve, inbox, is_refused_to_open, open, owner_with_phone, owner_with_two_phones,
    typed_return_code,
};
use crate::server::Running;

const PHONE: &str = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140 Mobile";

async fn with_phone() -> (Running, Phone) {
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    (server, phone)
}

/// Begins with the password. Returns the request that the page's link names.
async fn begin_second_factor(browser: &Browser) -> RequestId {
    let answer = browser.begin_sign_in("on-mobile").await;
    answer.leads_to("/sign-in/on-mobile");
    linked(&browser.get("/sign-in/on-mobile").await)
}

async fn begin_passwordless(browser: &Browser) -> RequestId {
    browser.get("/sign-in").await;
    let answer = browser.post("/sign-in/on-mobile", &[]).await;
    answer.leads_to("/sign-in/on-mobile");
    linked(&browser.get("/sign-in/on-mobile").await)
}

async fn begin(browser: &Browser, passwordless: bool) -> RequestId {
    if passwordless {
        begin_passwordless(browser).await
    } else {
        begin_second_factor(browser).await
    }
}

fn linked(page: &Page) -> RequestId {
    page.is(200);
    let (_, rest) = page.body.split_once("href=\"countersign://").unwrap();
    let (link, _) = rest.split_once('"').unwrap();
    let (_, id) = link.split_once("/a/").unwrap();
    RequestId::from_hex(id).unwrap()
}

/// Approves the request that a page's link names, and returns its return code.
async fn approve_linked(phone: &mut Phone, rid: RequestId) -> String {
    let request = open(phone, rid).await;
    approve(phone, &request, "").await
}

fn back(rid: RequestId, code: &str) -> String {
    format!("/a/{}/return?code={code}", rid.to_hex())
}

/// The state that leaves the page where it is, so that it does not break off the way of the return.
const RETURNED: (u16, &str) = (200, "{\"phase\":\"returned\"}");

#[tokio::test]
async fn b06_approved_and_returned_then_signed_in_with_and_without_a_password() {
    let (server, mut phone) = with_phone().await;
    for passwordless in [false, true] {
        let browser = Browser::at(&server);
        let rid = begin(&browser, passwordless).await;
        let code = approve_linked(&mut phone, rid).await;
        let state = browser.get("/sign-in/on-mobile/state").await;
        state.shows("confirmed");
        browser
            .post("/sign-in/finish", &[])
            .await
            .leads_to("/sign-in/on-mobile");
        assert!(
            !browser.is_signed_in().await,
            "an approval alone signs nobody in"
        );
        browser.get(&back(rid, &code)).await.leads_to("/account");
        assert!(browser.is_signed_in().await);
        // The waiting tab finds its sign-in completed and continues.
        browser.get("/sign-in/on-mobile").await.leads_to("/account");
        let state = browser.get("/sign-in/on-mobile/state").await;
        assert_eq!((state.status.as_u16(), state.body.as_str()), RETURNED);
        browser.get("/sign-in?over").await.leads_to("/account");
        // A reload has no effect, and another browser gains nothing.
        browser.get(&back(rid, &code)).await.leads_to("/account");
        let other = Browser::at(&server);
        let page = other.get(&back(rid, &code)).await;
        page.shows("data-return=\"gone\"");
        assert!(!other.is_signed_in().await);
    }
}

/// Nobody without the password makes the account's devices refuse unknown browsers.
#[tokio::test]
async fn s04_passwordless_sign_ins_denied_then_the_browser_still_asks_with_the_password() {
    let (server, phone) = with_phone().await;
    let browser = Browser::at(&server);
    for _ in 0..4 {
        let rid = begin_passwordless(&browser).await;
        let request = open(&phone, rid).await;
        phone.deny(&request, Decision::Deny).await.got();
    }
    begin_second_factor(&browser).await;
}

#[tokio::test]
async fn f02_passwordless_sign_in_returned_to_another_browser_then_it_ends_for_both() {
    let (server, mut phone) = with_phone().await;
    let attacker = Browser::at(&server);
    let rid = begin_passwordless(&attacker).await;
    let code = approve_linked(&mut phone, rid).await;
    let victim = Browser::at(&server);
    victim.get("/sign-in").await;
    let page = victim.get(&back(rid, &code)).await;
    page.shows("data-return=\"ended\"");
    page.shows_element("on-mobile-passwordless");
    assert!(!victim.is_signed_in().await);
    // The browser that began it can no longer complete it, by link or by characters.
    attacker.get(&back(rid, &code)).await.is(200);
    let form = [("code", &*typed_return_code(&code))];
    let page = attacker.post("/sign-in/on-mobile/code", &form).await;
    page.shows_element("outcome");
    assert!(!attacker.is_signed_in().await);
}

#[tokio::test]
async fn f02_second_factor_returned_to_another_browser_then_nine_characters_complete_it_where_it_began()
 {
    let (server, mut phone) = with_phone().await;
    let browser = Browser::at(&server);
    let rid = begin_second_factor(&browser).await;
    let send = async |text: &str| {
        browser
            .post("/sign-in/on-mobile/code", &[("code", text)])
            .await
    };
    let early = send("000000000").await;
    early.shows_error("return-not-yet");
    let right = approve_linked(&mut phone, rid).await;
    let other = Browser::at(&server);
    let page = other.get(&back(rid, &right)).await;
    page.shows("data-return=\"elsewhere\"");
    assert!(!other.is_signed_in().await);
    let page = browser.get(&back(rid, &right)).await;
    assert!(
        page.body.contains("data-return=\"typed-only\""),
        "the link is void"
    );

    let characters = typed_return_code(&right);
    let slip: String = characters
        .chars()
        .enumerate()
        .map(|(at, c)| match (at, c) {
            (0, '0') => '1',
            (0, _) => '0',
            (_, c) => c,
        })
        .collect();
    let page = send(&slip).await;
    page.shows_error("mistyped-return");
    let page = send("000000000").await;
    page.shows_error("wrong-return");
    let loose = format!(
        " {}-{} {} ",
        &characters[..3],
        &characters[3..6],
        &characters[6..]
    );
    send(&loose.to_lowercase()).await.leads_to("/account");
    assert!(browser.is_signed_in().await);
}

#[tokio::test]
async fn f02_three_wrong_codes_then_the_sign_in_ends() {
    let (server, mut phone) = with_phone().await;
    let browser = Browser::at(&server);
    let rid = begin_second_factor(&browser).await;
    let right = approve_linked(&mut phone, rid).await;
    for left in [2, 1, 0] {
        let page = browser
            .post("/sign-in/on-mobile/code", &[("code", "000000000")])
            .await;
        assert_eq!(
            page.body.contains("data-testid=\"outcome\""),
            left == 0,
            "{}",
            page.body
        );
    }
    let nine = typed_return_code(&right);
    browser
        .post("/sign-in/on-mobile/code", &[("code", nine.as_str())])
        .await
        .is(200);
    browser.get(&back(rid, &right)).await.is(200);
    assert!(!browser.is_signed_in().await);
}

#[tokio::test]
async fn f02_abandoned_in_the_right_browser_then_the_return_link_is_void() {
    let (server, mut phone) = with_phone().await;
    let browser = Browser::at(&server);
    let rid = begin_second_factor(&browser).await;
    let code = approve_linked(&mut phone, rid).await;
    // A new sign-in takes the place of the one that waits.
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    let page = browser.get(&back(rid, &code)).await;
    page.shows("data-return=\"gone\"");
    assert!(!browser.is_signed_in().await);
}

#[tokio::test]
async fn b06_cancelled_on_the_page_then_it_says_so_and_the_phone_finds_nothing() {
    let (server, _phone) = with_phone().await;
    for passwordless in [false, true] {
        let browser = Browser::at(&server);
        let again = if passwordless {
            begin_passwordless(&browser).await;
            "action=\"/sign-in/on-mobile\""
        } else {
            begin_second_factor(&browser).await;
            "action=\"/sign-in/device\""
        };
        let page = browser.post("/sign-in/cancel", &[]).await;
        page.shows_outcome("cancelled");
        page.shows(again);
        let page = browser.get("/sign-in/on-mobile").await;
        page.shows_element("outcome");
    }
}

#[tokio::test]
async fn b02_page_opened_on_a_phone_then_on_mobile_is_the_first_method() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.enter_email(EMAIL).await;
    for (agent, first) in [
        (PHONE, "on-mobile"),
        ("Mozilla/5.0 (X11; Linux x86_64)", "app-pin"),
    ] {
        let request = browser.request(Method::GET, "/sign-in/password");
        let answer = request.header("user-agent", agent).send().await.unwrap();
        let page = answer.text().await.unwrap();
        let options = methods_on(&page);
        assert_eq!(options.first().map(String::as_str), Some(first), "{agent}");
        assert_eq!(options.last().map(String::as_str), Some("password"));
        // If no phone or tablet is named, only a script that finds a touch screen shows it.
        let hidden = page.contains("data-testid=\"method-on-mobile\" data-on-touch hidden");
        assert_eq!(hidden, first != "on-mobile", "{agent}");
    }
}

#[tokio::test]
async fn f01_link_opened_in_a_browser_then_it_offers_the_app_and_reveals_nothing() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let page = browser.get(&format!("/a/{}", "ab".repeat(16))).await;
    page.is(200);
    page.shows("href=\"countersign://127.0.0.1:");
    browser.get("/a/zz").await.is(404);
    browser.get("/a/zz/return?code=x").await.is(404);
    let page = browser
        .get(&format!("/a/{}/return?code=x", "ab".repeat(16)))
        .await;
    page.shows("data-return=\"gone\"");
}

#[tokio::test]
async fn page_opened_signed_out_then_a_passwordless_sign_in_leads_back_to_it() {
    let (server, mut phone) = with_phone().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    browser
        .post("/sign-in/on-mobile", &[("to", "/account/devices")])
        .await
        .leads_to("/sign-in/on-mobile");
    let rid = linked(&browser.get("/sign-in/on-mobile").await);
    let code = approve_linked(&mut phone, rid).await;
    browser
        .get(&back(rid, &code))
        .await
        .leads_to("/account/devices");
}

#[tokio::test]
async fn too_many_passwordless_sign_ins_then_a_wait_is_required() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    for _ in 0..20 {
        browser
            .post("/sign-in/on-mobile", &[])
            .await
            .leads_to("/sign-in/on-mobile");
    }
    let page = browser.post("/sign-in/on-mobile", &[]).await;
    page.is(429);
    page.shows_error("too-many-passwordless");
}

#[tokio::test]
async fn d01_several_devices_then_the_page_asks_which_and_the_other_one_is_refused() {
    let server = Running::start().await;
    let (_, first, mut second) = owner_with_two_phones(&server).await;
    let browser = Browser::at(&server);
    browser
        .begin_sign_in("on-mobile")
        .await
        .leads_to("/sign-in/device?method=on-mobile");
    let page = browser.get("/sign-in/device?method=on-mobile").await;
    assert!(page.body.contains("First") && page.body.contains("Second"));
    browser
        .choose_device("/sign-in", second.device, "on-mobile")
        .await
        .leads_to("/sign-in/on-mobile");
    let rid = linked(&browser.get("/sign-in/on-mobile").await);
    assert!(is_refused_to_open(&first, rid).await);
    let code = approve_linked(&mut second, rid).await;
    browser.get(&back(rid, &code)).await.leads_to("/account");
}

#[tokio::test]
async fn s34_voided_link_in_the_right_browser_then_the_page_says_so_and_not_that_it_is_another() {
    let (server, mut phone) = with_phone().await;
    let browser = Browser::at(&server);
    let rid = begin_second_factor(&browser).await;
    let code = approve_linked(&mut phone, rid).await;
    let other = Browser::at(&server);
    let page = other.get(&back(rid, &code)).await;
    page.shows("This is not the browser");
    let page = browser.get(&back(rid, &code)).await;
    page.shows("You are in the right browser");
    page.lacks("This is not the browser");
}

#[tokio::test]
async fn s34_wrong_return_code_then_the_page_says_that_it_is_wrong_and_nothing_has_ended() {
    let (server, mut phone) = with_phone().await;
    for passwordless in [false, true] {
        let browser = Browser::at(&server);
        let rid = begin(&browser, passwordless).await;
        let code = approve_linked(&mut phone, rid).await;
        let wrong = "0".repeat(code.len());
        let page = browser.get(&back(rid, &wrong)).await;
        page.shows("data-return=\"wrong\"");
        page.shows("The code in this link is wrong");
        // Nobody else learns that a return is open.
        let other = Browser::at(&server);
        let page = other.get(&back(rid, &wrong)).await;
        page.shows("data-return=\"gone\"");
        browser.get(&back(rid, &code)).await.leads_to("/account");
    }
}

#[tokio::test]
async fn s33_sign_in_begun_again_in_the_same_browser_then_the_earlier_request_ends() {
    let (server, phone) = with_phone().await;
    let browser = Browser::at(&server);
    begin_second_factor(&browser).await;
    assert_eq!(inbox(&phone).await.len(), 1);
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    assert!(inbox(&phone).await.is_empty());
    let rid = begin_passwordless(&browser).await;
    begin_passwordless(&browser).await;
    let refused = phone.open(rid, now()).await.refused();
    assert_eq!(refused, protocol::messages::Refusal::RequestCancelled);
}
