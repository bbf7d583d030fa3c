//! The tokens of browsers and their sessions (docs/threat-model.md, findings 21 and 22).

use testkit::clock::now;

use crate::browser::{Browser, is_vouched};
use crate::phone::{owner_with_phone, sign_in_with, step_up};
use crate::server::Running;

#[tokio::test]
async fn s21_browser_chooses_its_own_token_then_the_server_draws_another() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let own = "A".repeat(43);
    for chosen in [own.clone(), format!("{own}.{own}"), format!("{own}.")] {
        browser.set_cookie("countersign-browser", &chosen);
        browser.get("/sign-in").await.is(200);
        let drawn = browser.cookie("countersign-browser");
        assert!(!drawn.starts_with(&own), "{drawn}");
        browser.get("/sign-in").await.is(200);
        assert_eq!(browser.cookie("countersign-browser"), drawn, "drawn once");
    }
}

#[tokio::test]
async fn s21_token_planted_before_the_sign_in_then_it_is_worth_nothing_after_it() {
    let server = Running::start().await;
    let (thief, victim) = (Browser::at(&server), Browser::at(&server));
    let planted_form = thief.form_token().await;
    victim.set_cookies(thief.cookies());
    assert_eq!(victim.form_token().await, planted_form);
    victim.sign_in().await;
    assert_ne!(victim.id(), thief.id());
    assert!(is_vouched(&server, victim.id()).await);
    assert!(!is_vouched(&server, thief.id()).await);
    // Neither the token of forms nor the session's cookie is of use with the planted token.
    victim
        .send("/sign-out", &[("csrf", &planted_form)])
        .await
        .is(403);
    thief.set_cookie("countersign-session", &victim.cookie("countersign-session"));
    thief.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn s21_signed_in_and_out_then_every_token_is_new_and_the_browser_stays_known() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let mut tokens = vec![(browser.form_token().await, browser.id())];
    browser.sign_in().await;
    tokens.push((browser.form_token().await, browser.id()));
    assert!(is_vouched(&server, browser.id()).await);
    browser.post("/sign-out", &[]).await.leads_to("/sign-in");
    tokens.push((browser.form_token().await, browser.id()));
    assert!(is_vouched(&server, browser.id()).await);
    for (n, (form, id)) in tokens.iter().enumerate() {
        for (later_form, later_id) in &tokens[n + 1..] {
            assert!(form != later_form && id != later_id);
        }
    }
    for (_, earlier) in &tokens[..2] {
        assert!(!is_vouched(&server, *earlier).await);
    }
}

#[tokio::test]
async fn s21_browser_under_a_new_token_then_a_report_of_its_sign_in_still_ends_its_session() {
    let server = Running::start_with_password_alone().await;
    let (owner, phone) = owner_with_phone(&server).await;
    let thief = Browser::signed_in(&server).await;
    let entries = phone.history(0, now()).await.got().entries;
    phone.report(entries[0].id, now()).await.got();
    assert!(!thief.is_signed_in().await);
    assert!(owner.is_signed_in().await);
}

#[tokio::test]
async fn s22_signed_in_again_then_the_earlier_session_of_the_browser_is_over() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
    let earlier = browser.cookie("countersign-session");
    browser.sign_in().await;
    let later = browser.cookie("countersign-session");
    browser.set_cookie("countersign-session", &earlier);
    assert!(!browser.is_signed_in().await);
    browser.set_cookie("countersign-session", &later);
    assert!(browser.is_signed_in().await);
    browser.post("/sign-out", &[]).await;
    for cookie in [earlier, later] {
        browser.set_cookie("countersign-session", &cookie);
        assert!(!browser.is_signed_in().await);
    }
}

/// The ids of the sessions that the list shows, newest first, and whether each can be ended.
async fn sessions(browser: &Browser) -> Vec<(String, bool)> {
    let page = browser.get("/account/sessions").await;
    page.is(200);
    let rows = page.body.split("data-session-id=\"").skip(1);
    rows.map(|row| (row[..32].to_owned(), row.contains("end-session")))
        .collect()
}

#[tokio::test]
async fn h06_s22_sessions_then_listed_and_each_other_one_can_be_ended() {
    let server = Running::start().await;
    let (first, second) = (Browser::at(&server), Browser::at(&server));
    first.sign_in().await;
    server.move_clock(1);
    second.sign_in().await;
    let listed = sessions(&second).await;
    let can_end: Vec<bool> = listed.iter().map(|(_, can_end)| *can_end).collect();
    assert_eq!(can_end, [false, true], "its own is ended by signing out");
    let end = |id: &str| format!("/account/sessions/{id}/end");
    second.post(&end(&listed[0].0), &[]).await.is(404);
    second
        .post(&end(&listed[1].0), &[])
        .await
        .leads_to("/account/sessions?ended");
    assert!(!first.is_signed_in().await);
    assert_eq!(sessions(&second).await.len(), 1);
    second.post(&end(&listed[1].0), &[]).await.is(404);
}

#[tokio::test]
async fn h06_s22_password_alone_then_a_session_that_a_device_opened_is_not_ended_by_it() {
    let server = Running::start_with_password_alone().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    sign_in_with(&owner, &mut phone).await;
    let thief = Browser::signed_in(&server).await;
    let listed = sessions(&thief).await;
    assert!(listed.iter().all(|(_, can_end)| !can_end), "{listed:?}");
    for (id, _) in &listed {
        let path = format!("/account/sessions/{id}/end");
        thief.post(&path, &[]).await.is(404);
    }
    let others = "/account/sessions/end-others";
    thief.get(others).await.leads_to("/account/step-up");
    thief.post(others, &[]).await.leads_to("/account/step-up");
    assert!(owner.is_signed_in().await);
    step_up(&owner, &mut phone, others).await;
    owner
        .post(others, &[])
        .await
        .leads_to("/account/sessions?others-ended");
    assert!(!thief.is_signed_in().await);
    assert!(owner.is_signed_in().await);
}
