//! Acts that the agent's phone confirms: what they do, once, and how the owner goes on.

use countersign_server::domain::limit::MAILED_LINKS;
use protocol::messages::DeviceState;
use testkit::clock::now;
use testkit::phone::Phone;

use super::{
    AGENT, OTHER_AGENT, agent, ask, ask_removal, asked, enter, look_up, recorded, sign_in,
};
use crate::browser::{Browser, EMAIL};
use crate::mails;
use crate::phone::{
    PIN, confirm, device_page, new_secret, offer_at, owner_with_phone, replacement_page,
};
use crate::server::Running;

#[tokio::test]
async fn h11_acts_confirmed_on_the_phone_then_made_once_told_and_recorded() {
    let server = Running::start().await;
    let (owner, owners_phone) = owner_with_phone(&server).await;
    let (browser, mut phone) = agent(&server, AGENT).await;
    let target = look_up(&browser, EMAIL).await;

    let act = asked(&ask(&browser, &phone, &target, "end-sessions", None).await);
    let shown = act.approve(&browser, &mut phone).await;
    assert_eq!(shown, ["End all sessions", EMAIL]);
    assert!(
        owner.is_signed_in().await,
        "nothing happens before the page takes it"
    );
    assert_eq!(act.finish(&browser).await, "done");
    assert!(!owner.is_signed_in().await);
    mails::wait_for(
        &server,
        "The help desk of Countersign ended all your sessions",
    )
    .await;
    // Used: it ends no later session.
    let again = format!("{}/finish", act.base);
    let done = format!("{}/done", act.base);
    browser.post(&again, &[]).await.leads_to(&done);
    let waiting = format!("{}/waiting", act.base);
    browser.get(&waiting).await.leads_to(&done);

    let id = owners_phone.device.to_hex();
    let preview = format!("{target}/act?act=remove-device&device={id}");
    browser
        .get(&preview)
        .await
        .shows("This is the only device of this account.");
    let remove = ask_removal(&browser, &phone, &target, &owners_phone).await;
    let act = asked(&remove);
    let shown = act.approve(&browser, &mut phone).await;
    assert_eq!(shown, ["Remove device", EMAIL, "Phone"]);
    assert_eq!(act.finish(&browser).await, "done");
    assert_eq!(owners_phone.poll(now()).await.state, DeviceState::Removed);
    mails::wait_for(&server, "removed the device “Phone” from your account").await;
    assert_eq!(
        mails::count(&server, "The device “Phone” was removed").await,
        0
    );

    // Every device is lost: only a recovery is left.
    let page = browser.get(&target).await;
    page.shows("data-code=\"stopped\"");
    let refused = ask(&browser, &phone, &target, "unlock", None).await;
    refused.is(422);
    refused.shows_outcome("refused-stopped");
    let act = asked(&ask(&browser, &phone, &target, "recover", None).await);
    act.approve(&browser, &mut phone).await;
    assert_eq!(act.finish(&browser).await, "done");
    let link = mails::wait_for_links(&server, 1).await.remove(0);
    let token = link.split_once("t=").unwrap().1.to_owned();
    for path in [&target, &format!("{}/done", act.base)] {
        browser.get(path).await.lacks(&token);
    }
    // The agent gains nothing by the link; the owner goes on with the password.
    browser.get(&link).await.lacks("take-over");
    let home = Browser::at(&server);
    home.sign_in_to_recover().await;
    home.get(&link).await.shows("take-over");
    home.post("/account/recovery/take-over", &[("t", &token)])
        .await
        .leads_to(&replacement_page());

    let acts = recorded(&server, "help-desk-act");
    let outcomes: Vec<_> = acts
        .iter()
        .map(|(detail, outcome)| (detail.split(' ').next().unwrap(), outcome.as_str()))
        .collect();
    assert_eq!(
        outcomes,
        [
            ("end-sessions", "done"),
            ("remove-device", "done"),
            ("unlock", "refused-stopped"),
            ("recover", "done"),
        ]
    );
    let page = browser.get(&target).await;
    assert_eq!(page.body.matches("data-testid=\"by-help-desk\"").count(), 3);
}

#[tokio::test]
async fn h11_sign_in_unlocked_then_its_owner_need_not_wait() {
    let server = Running::start_with_password_alone().await;
    let (owner, owners_phone) = owner_with_phone(&server).await;
    let (browser, mut phone) = agent(&server, AGENT).await;
    let elsewhere = Browser::signed_in(&server).await;
    let entries = owners_phone.history(0, now()).await.got().entries;
    owners_phone.report(entries[0].id, now()).await.got();
    enter(&elsewhere, EMAIL, "password")
        .await
        .shows_error("password-alone");
    let target = look_up(&browser, EMAIL).await;
    browser.get(&target).await.shows("data-code=\"waiting\"");
    let act = asked(&ask(&browser, &phone, &target, "unlock", None).await);
    act.approve(&browser, &mut phone).await;
    assert_eq!(act.finish(&browser).await, "done");
    browser.get(&target).await.lacks("data-code=\"waiting\"");
    enter(&owner, EMAIL, "password").await.leads_to("/account");
    owner
        .get("/account/history")
        .await
        .shows_element("by-help-desk");
    mails::wait_for(&server, "unlocked the sign-in to your account").await;
}

/// A browser of the owner, signed in with the password alone, that goes on from a mailed link to the page of the reset.
async fn take_over(server: &Running, link: &str, page: &str) -> Browser {
    let (_, token) = link.split_once("t=").unwrap();
    let browser = Browser::at(server);
    browser.sign_in_to_recover().await;
    browser.get(link).await.shows("take-over");
    browser
        .post("/account/recovery/take-over", &[("t", token)])
        .await
        .leads_to(page);
    browser
}

#[tokio::test]
async fn h11_h02_pin_reset_started_at_the_help_desk_then_the_owner_alone_makes_it() {
    let server = Running::start().await;
    let (_, owners_phone) = owner_with_phone(&server).await;
    let (browser, mut phone) = agent(&server, AGENT).await;
    let target = look_up(&browser, EMAIL).await;
    let page = ask(&browser, &phone, &target, "reset-pin", Some(&owners_phone)).await;
    let act = asked(&page);
    let shown = act.approve(&browser, &mut phone).await;
    assert_eq!(shown, ["Start a PIN reset", EMAIL, "Phone"]);
    assert_eq!(act.finish(&browser).await, "done");
    let told = "started to reset the PIN of “Phone” for you";
    mails::wait_for(&server, told).await;
    let link = mails::wait_for_links(&server, 1).await.remove(0);
    browser.get(&link).await.lacks("take-over");

    let reset = device_page(owners_phone.device, "reset-pin");
    let home = take_over(&server, &link, &reset).await;
    let secret = new_secret();
    let offered = offer_at(&home, &format!("{reset}/offer"), "Phone", &secret).await;
    offered.is(204);
    let mut owners_phone = owners_phone.reset(&secret, PIN).await;
    confirm(&home, &secret).await;
    sign_in(&home, EMAIL, &mut owners_phone).await;
    let history = home.get("/account/history").await;
    history.shows_element("by-help-desk");
    let acts = recorded(&server, "help-desk-act");
    assert!(acts[0].0.starts_with("reset-pin by "), "{acts:?}");
    assert_eq!((acts.len(), acts[0].1.as_str()), (1, "done"));
}

/// Starts a PIN reset with the agent's phone, and returns the word of its end and the path of its pages.
async fn start_reset(
    (browser, phone): (&Browser, &mut Phone),
    target: &str,
    device: &Phone,
) -> (String, String) {
    let act = asked(&ask(browser, phone, target, "reset-pin", Some(device)).await);
    act.approve(browser, phone).await;
    (act.finish(browser).await, act.base)
}

#[tokio::test]
async fn h11_five_links_of_an_agent_in_a_day_then_the_sixth_is_refused_in_words() {
    let server = Running::start().await;
    let (_, device) = owner_with_phone(&server).await;
    let (browser, mut phone) = agent(&server, AGENT).await;
    let (other, mut other_phone) = agent(&server, OTHER_AGENT).await;
    let target = look_up(&browser, EMAIL).await;
    for _ in 0..MAILED_LINKS.most {
        let (end, _) = start_reset((&browser, &mut phone), &target, &device).await;
        assert_eq!(end, "done");
    }
    let (end, base) = start_reset((&browser, &mut phone), &target, &device).await;
    assert_eq!(end, "refused-too-many");
    let page = browser.get(&format!("{base}/done")).await;
    page.is(422);
    page.shows("Nothing was changed");
    page.shows("Too many emails with links were sent to this person. Try again tomorrow.");
    let told = "started to reset the PIN of";
    assert_eq!(mails::count(&server, told).await, MAILED_LINKS.most);

    // Another agent has links of their own.
    let (end, _) = start_reset((&other, &mut other_phone), &target, &device).await;
    assert_eq!(end, "done");
    assert_eq!(mails::count(&server, told).await, MAILED_LINKS.most + 1);
}
