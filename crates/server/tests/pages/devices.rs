//! The devices of an account, and the ways to change them.

use reqwest::StatusCode;
use testkit::phone::Phone;

use crate::browser::{Browser, PASSWORD};
use crate::phone::{device_page, eid, new_secret, offer, offer_at, owner_with_phone};
use crate::server::Running;

#[tokio::test]
async fn c04_step_up_too_old_then_adding_a_device_needs_the_password_again() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    assert_eq!(
        browser.get("/account/devices/add").await.status,
        StatusCode::OK
    );
    server.move_clock(10 * 60);
    browser
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    let offer = r#"{"name":"x","eid":"AAAAAAAAAAAAAAAAAAAAAA","etok":"AAAAAAAAAAAAAAAAAAAAAA","commitment":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}"#;
    let answer = browser.post_json("/account/devices/add", offer).await;
    answer.leads_to("/account/step-up");
    browser
        .post("/account/step-up", &[("password", "wrong")])
        .await
        .is(422);
    browser
        .post("/account/step-up", &[("password", PASSWORD)])
        .await
        .leads_to("/account/step-up");
    browser
        .get("/account/step-up")
        .await
        .leads_to("/account/devices/add");
    browser
        .post_json("/account/devices/add", offer)
        .await
        .is(204);
}

#[tokio::test]
async fn unknown_device_then_not_found() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    for id in ["zz".to_owned(), "ab".repeat(16)] {
        browser
            .get(&format!("/account/devices/{id}/remove"))
            .await
            .is(404);
        browser
            .get(&format!("/account/devices/{id}/reset-pin"))
            .await
            .is(404);
        let form = [("name", "x")];
        browser
            .post(&format!("/account/devices/{id}/rename"), &form)
            .await
            .is(404);
    }
}

#[tokio::test]
async fn invented_recovery_link_then_the_page_says_it_has_ended() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for token in ["", "x", &"A".repeat(43)] {
        let page = browser.get(&format!("/account/recovery?t={token}")).await;
        assert!(page.body.contains("recovery-over"), "{token}");
    }
}

#[tokio::test]
async fn c05_device_name_with_invisible_or_reordering_characters_then_refused() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let offer = |name: &str| {
        format!(
            r#"{{"name":"{name}","eid":"AAAAAAAAAAAAAAAAAAAAAA","etok":"AAAAAAAAAAAAAAAAAAAAAA","commitment":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}}"#
        )
    };
    for name in ["\u{202E}enohp", "a\u{200B}b", " ", &"x".repeat(41)] {
        let answer = browser
            .post_json("/account/devices/add", &offer(name))
            .await;
        assert!(
            answer.status.is_client_error(),
            "{name:?}: {}",
            answer.status
        );
    }
    browser
        .post_json("/account/devices/add", &offer("Καλημέρα"))
        .await
        .is(204);
}

#[tokio::test]
async fn c11_enrolment_on_one_device_then_the_app_is_offered_before_the_qr() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let phone =
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36";
    let desk = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    for (agent, first) in [(phone, true), (desk, false)] {
        let request = browser.request(reqwest::Method::GET, "/account/devices/add");
        let answer = request.header("user-agent", agent).send().await.unwrap();
        let page = answer.text().await.unwrap();
        let open = page.find("data-testid=\"open-in-app\"").unwrap();
        let picture = page.find("data-testid=\"enrol-qr\"").unwrap();
        assert_eq!(open < picture, first, "{agent}");
        for step in 1..=4 {
            assert!(page.contains(&format!("Step {step} of 4")), "{agent}");
        }
        assert!(page.contains("data-testid=\"comparison-none\""));
    }
}

#[tokio::test]
async fn c11_enrolment_link_in_a_browser_then_the_page_offers_the_app_by_script_only() {
    let server = Running::start().await;
    let page = Browser::at(&server).get("/e").await;
    page.is(200);
    page.shows("data-needs-fragment hidden");
    page.shows_element("open-in-app");
}

#[tokio::test]
async fn recovery_emails_requested_too_often_then_no_more_that_day_from_this_browser() {
    let server = Running::start().await;
    let (browser, phone) = owner_with_phone(&server).await;
    let path = device_page(phone.device, "reset-pin");
    let form = [("password", PASSWORD), ("proof", "mail")];
    for _ in 0..5 {
        browser.post(&path, &form).await.is(200);
    }
    let refused = browser.post(&path, &form).await;
    refused.is(429);
    refused.says_at("password", "too-many-links");
    let another = Browser::at(&server);
    another.sign_in_to_recover().await;
    another.post(&path, &form).await.is(200);
    server.move_clock(24 * 60 * 60);
    let later = Browser::at(&server);
    later.sign_in_to_recover().await;
    later.post(&path, &form).await.is(200);
}

/// protocol.md §3.1: each eid is offered once, also by the session that offered it.
#[tokio::test]
async fn same_enrolment_offered_twice_then_the_second_offer_is_refused() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let secret = new_secret();
    let path = "/account/devices/add";
    offer_at(&browser, path, "First", &secret).await.is(204);
    offer_at(&browser, path, "Second", &secret).await.is(400);
    // The first offer is the one that counts.
    Phone::claim(server.pinned(), &secret).await;
    offer_at(&browser, path, "Second", &secret).await.is(400);
}

#[tokio::test]
async fn s34_enrolment_that_a_device_used_but_nobody_compared_then_the_page_does_not_say_nobody_used_it()
 {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let unused = offer(&browser, "Unused").await;
    let claimed = offer(&browser, "Claimed").await;
    let finished = offer(&browser, "Finished").await;
    let _waiting_for_its_pin = Phone::claim(server.pinned(), &claimed).await;
    let _waiting_for_the_page = Phone::enrol(server.pinned(), &finished, "4917").await;
    server.move_clock(1_201);
    for (secret, expected) in [
        (&unused, "The code was not used within ten minutes"),
        (&claimed, "A device used the code, but"),
        (&finished, "A device used the code, but"),
    ] {
        let state = browser
            .get(&format!("/account/devices/add/state?eid={}", eid(secret)))
            .await;
        state.shows("\"dead\"");
        state.shows(expected);
    }
}
