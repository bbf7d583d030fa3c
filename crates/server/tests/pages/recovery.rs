//! Recovery by mailed links: whose links count, and for how much.

use protocol::keys::EnrolmentSecret;
use protocol::messages::{DeviceState, Refusal};
use testkit::clock::now;
use testkit::phone::Phone;

use crate::browser::{Browser, PASSWORD, Page};
use crate::mails::{links, recovery_link, wait_for_links};
use crate::phone::{
    PIN, confirm, device_page, eid, enrol, enrol_second, inbox, new_secret, offer_at,
    owner_with_phone, owner_with_two_phones, refused_claim, replacement_page,
};
use crate::server::Running;

const DAY: u64 = 24 * 60 * 60;
/// Links that one browser gets in a day, and that browsers without a device's word get together.
const LINKS: (usize, usize) = (5, 20);

fn reset_page(phone: &Phone) -> String {
    device_page(phone.device, "reset-pin")
}

/// Presses STOP, signs in with the password again, and returns the page on which the next device is recovered.
async fn stop_everything(browser: &Browser) -> String {
    browser.post("/account/stop", &[]).await.is(200);
    browser.sign_in_to_recover().await;
    replacement_page()
}

/// After a sign-in with the password, the owner may add a device, and the thief is led back to `page`.
async fn only_owner_goes_on(owner: &Browser, thief: &Browser, page: &str) {
    thief.sign_in_to_recover().await;
    thief.get("/account/devices/add").await.leads_to(page);
    owner.sign_in_to_recover().await;
    owner.get("/account/devices/add").await.is(200);
}

async fn offer(browser: &Browser, path: &str, secret: &EnrolmentSecret) -> Page {
    offer_at(browser, path, "Phone", secret).await
}

#[tokio::test]
async fn s13_link_asked_for_in_another_browser_then_the_first_one_counts_all_the_same() {
    let server = Running::start_with_wait(24).await;
    let (owner, _) = owner_with_phone(&server).await;
    let page = stop_everything(&owner).await;
    let link = recovery_link(&server, &owner, &page).await;
    let thief = Browser::at(&server);
    thief.sign_in_to_recover().await;
    thief.recover_with(&page, "mail").await.is(200);

    owner.get(&link).await.leads_to(&page);
    thief.recover_with(&page, "mail").await.is(200);
    server.move_clock(DAY + 60);
    only_owner_goes_on(&owner, &thief, &page).await;
}

#[tokio::test]
async fn s13_links_used_up_by_others_then_the_owner_goes_on_with_one_in_the_mailbox() {
    let server = Running::start_with_wait(24).await;
    let (owner, _) = owner_with_phone(&server).await;
    let page = stop_everything(&owner).await;
    let mut thief = Browser::at(&server);
    for _ in 0..LINKS.1 / LINKS.0 {
        thief = Browser::at(&server);
        thief.sign_in_to_recover().await;
        for _ in 0..LINKS.0 {
            thief.recover_with(&page, "mail").await.is(200);
        }
        thief.recover_with(&page, "mail").await.is(429);
    }
    owner.recover_with(&page, "mail").await.is(429);

    // Links of the same browser replace each other: the last one is open.
    let link = wait_for_links(&server, LINKS.1).await.pop().unwrap();
    let asked = owner.get(&link).await;
    asked.shows_element("recovery-take-over");
    let token = link.split_once("?t=").unwrap().1;
    let stranger = Browser::at(&server);
    stranger.get("/sign-in").await;
    let (path, form) = ("/account/recovery/take-over", [("t", token)]);
    stranger.post(path, &form).await.leads_to("/sign-in");
    owner.post(path, &form).await.leads_to(&page);
    server.move_clock(DAY + 60);
    only_owner_goes_on(&owner, &thief, &page).await;
}

#[tokio::test]
async fn s13_links_used_up_by_others_then_a_browser_vouched_for_still_gets_its_own() {
    let server = Running::start().await;
    let (owner, phone) = owner_with_phone(&server).await;
    for _ in 0..LINKS.1 / LINKS.0 {
        let thief = Browser::at(&server);
        thief.sign_in_to_recover().await;
        for _ in 0..LINKS.0 {
            thief
                .recover_with(&reset_page(&phone), "mail")
                .await
                .is(200);
        }
    }
    let late = Browser::at(&server);
    late.sign_in_to_recover().await;
    late.recover_with(&reset_page(&phone), "mail").await.is(429);
    owner
        .recover_with(&reset_page(&phone), "mail")
        .await
        .is(200);
}

#[tokio::test]
async fn s20_recovery_used_for_two_offers_then_only_the_last_one_registers_and_no_third_follows() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    let page = stop_everything(&owner).await;
    let link = recovery_link(&server, &owner, &page).await;
    owner.get(&link).await.leads_to(&page);
    let (first, second) = (new_secret(), new_secret());
    let add = "/account/devices/add";
    offer(&owner, add, &first).await.is(204);
    offer(&owner, add, &second).await.is(204);
    assert_eq!(refused_claim(&server, &first).await, Refusal::EnrolmentGone);
    Phone::enrol(server.pinned(), &second, PIN).await;
    // Keys have come, and nobody has confirmed yet.
    assert_ne!(offer(&owner, add, &new_secret()).await.status, 204);
    confirm(&owner, &second).await;
    assert_ne!(offer(&owner, add, &new_secret()).await.status, 204);
    owner.get(&link).await.is(200);
    assert_ne!(offer(&owner, add, &new_secret()).await.status, 204);
}

#[tokio::test]
async fn s20_recovery_ready_and_the_password_too_old_then_nothing_is_offered_until_it_is_given() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    let page = stop_everything(&owner).await;
    let link = recovery_link(&server, &owner, &page).await;
    owner.get(&link).await.leads_to(&page);
    server.move_clock(10 * 60 + 5);
    let add = "/account/devices/add";
    assert_ne!(offer(&owner, add, &new_secret()).await.status, 204);
    owner
        .post(&page, &[("password", PASSWORD)])
        .await
        .leads_to(&page);
    offer(&owner, add, &new_secret()).await.is(204);
}

#[tokio::test]
async fn s13_link_followed_then_nothing_before_its_wait_and_nothing_a_day_after_it() {
    let server = Running::start_with_wait(24).await;
    let (owner, _) = owner_with_phone(&server).await;
    let page = stop_everything(&owner).await;
    let link = recovery_link(&server, &owner, &page).await;
    owner.get(&link).await.leads_to(&page);
    for (after, opens) in [
        (DAY - 60, false),
        (DAY + 60, true),
        (2 * DAY - 60, true),
        (2 * DAY + 60, false),
    ] {
        server.move_clock(after);
        owner.sign_in_to_recover().await;
        let found = owner.get("/account/devices/add").await;
        assert_eq!(found.status == 200, opens, "{after}: {}", found.location);
    }
}

#[tokio::test]
async fn s20_reset_link_used_then_it_completes_no_second_reset() {
    let server = Running::start().await;
    let (owner, phone) = owner_with_phone(&server).await;
    let page = reset_page(&phone);
    let link = recovery_link(&server, &owner, &page).await;
    owner.get(&link).await.leads_to(&page);
    let (secret, path) = (new_secret(), format!("{page}/offer"));
    offer(&owner, &path, &secret).await.is(204);
    phone.reset(&secret, PIN).await;
    assert_ne!(offer(&owner, &path, &new_secret()).await.status, 204);
    confirm(&owner, &secret).await;
    assert_ne!(offer(&owner, &path, &new_secret()).await.status, 204);
}

/// Its page is gone, so that nothing is left to compare: the reset stays, and the phone need not wait for the time to end.
#[tokio::test]
async fn session_ends_while_the_page_of_a_reset_asks_then_its_phone_reads_active_at_once() {
    let server = Running::start().await;
    let (owner, phone) = owner_with_phone(&server).await;
    let page = reset_page(&phone);
    let link = recovery_link(&server, &owner, &page).await;
    owner.get(&link).await.leads_to(&page);
    let secret = new_secret();
    offer(&owner, &format!("{page}/offer"), &secret)
        .await
        .is(204);
    let phone = phone.reset(&secret, PIN).await;
    let inbox = phone.poll(now()).await;
    assert_eq!(inbox.state, DeviceState::Pending);
    owner.post("/sign-out", &[]).await;
    let after = phone.poll_seen(inbox.seq, now()).await;
    assert_eq!(after.state, DeviceState::Active);
    assert_ne!(after.seq, inbox.seq);
}

/// The page speaks of the PIN: nothing is registered by a reset.
#[tokio::test]
async fn page_of_a_reset_says_different_then_it_says_that_the_device_was_removed() {
    let server = Running::start().await;
    let (owner, phone) = owner_with_phone(&server).await;
    let page = reset_page(&phone);
    let link = recovery_link(&server, &owner, &page).await;
    owner.get(&link).await.leads_to(&page);
    let shown = owner.get(&page).await;
    shown.shows("The device will then be removed from your account, and you can add it again.");
    let secret = new_secret();
    offer(&owner, &format!("{page}/offer"), &secret)
        .await
        .is(204);
    phone.reset(&secret, PIN).await;
    let which = serde_json::json!({ "eid": eid(&secret) }).to_string();
    owner
        .post_json("/account/devices/add/reject", &which)
        .await
        .is(204);
    let state = owner
        .get(&format!("/account/devices/add/state?eid={}", eid(&secret)))
        .await;
    state.shows("so the device was removed from your account");
}

#[tokio::test]
async fn s12_another_device_works_then_no_link_resets_a_pin() {
    let server = Running::start_with_wait(24).await;
    let (owner, first, _second) = owner_with_two_phones(&server).await;
    let page = reset_page(&first);
    let shown = owner.get(&page).await;
    shown.shows_element("by-device");
    shown.lacks_element("send-link");
    let refused = owner.recover_with(&page, "mail").await;
    refused.is(422);
    refused.says_at("password", "other-device-works");
    let form = [("password", "wrong"), ("proof", "mail")];
    let refused = owner.post(&page, &form).await;
    refused.is(422);
    refused.says_at("password", "wrong-current-password");
    assert!(links(&server).is_empty());
}

#[tokio::test]
async fn s12_another_device_added_during_the_wait_then_the_link_counts_no_longer() {
    let server = Running::start_with_wait(24).await;
    let owner = Browser::signed_in(&server).await;
    let mut first = enrol(&server, &owner, "First").await;
    let page = reset_page(&first);
    let link = recovery_link(&server, &owner, &page).await;
    owner.get(&link).await.leads_to(&page);
    enrol_second(&server, &owner, &mut first).await;
    server.move_clock(DAY + 60);
    owner.sign_in_to_recover().await;
    let refused = offer(&owner, &format!("{page}/offer"), &new_secret()).await;
    assert_ne!(refused.status, 204);
}

#[tokio::test]
async fn s12_another_device_works_then_the_password_alone_is_told_to_sign_in_with_it_first() {
    let server = Running::start().await;
    let (_, first, second) = owner_with_two_phones(&server).await;
    let thief = Browser::at(&server);
    thief.sign_in_to_recover().await;
    for page in [reset_page(&first), replacement_page()] {
        let shown = thief.get(&page).await;
        shown.is(200);
        shown.shows_element("app-first");
        let other = second.device.to_hex();
        for proof in ["", "mail", other.as_str()] {
            let form = [("password", PASSWORD), ("proof", proof)];
            let refused = thief.post(&page, &form).await;
            refused.is(422);
            refused.shows_element("app-first");
        }
    }
    assert!(inbox(&second).await.is_empty());
    assert!(links(&server).is_empty());
}

#[tokio::test]
async fn s20_link_stopped_after_an_offer_then_the_offer_ends_and_after_the_change_it_is_too_late() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    let page = stop_everything(&owner).await;
    let stop = async |link: &str| {
        let reader = Browser::at(&server);
        reader.get("/sign-in").await;
        let form = [("t", link.split_once("?t=").unwrap().1)];
        reader.post("/account/recovery", &form).await.body
    };
    let offered = async || {
        let link = recovery_link(&server, &owner, &page).await;
        owner.get(&link).await.leads_to(&page);
        let secret = new_secret();
        let offered = offer(&owner, "/account/devices/add", &secret).await;
        offered.is(204);
        (link, secret)
    };
    let (link, secret) = offered().await;
    let stopped = stop(&link).await;
    assert!(stopped.contains("data-testid=\"recovery-stopped\""));
    assert_eq!(
        refused_claim(&server, &secret).await,
        Refusal::EnrolmentGone
    );

    // Keys have come, and nobody has confirmed yet: the new device is cancelled.
    let (link, secret) = offered().await;
    let phone = Phone::enrol(server.pinned(), &secret, PIN).await;
    let stopped = stop(&link).await;
    assert!(stopped.contains("data-testid=\"recovery-stopped\""));
    assert_eq!(phone.poll(now()).await.state, DeviceState::Cancelled);

    let (link, secret) = offered().await;
    let phone = Phone::enrol(server.pinned(), &secret, PIN).await;
    confirm(&owner, &secret).await;
    let late = stop(&link).await;
    assert!(late.contains("data-testid=\"recovery-too-late\""));
    assert!(!late.contains("Nothing was changed"), "{late}");
    assert_eq!(phone.poll(now()).await.state, DeviceState::Active);
}

#[tokio::test]
async fn device_locked_then_every_page_on_the_way_says_so_and_how_to_go_on() {
    const LOCKED: &str = "A copy of this device was detected, so it was locked";
    let server = Running::start().await;
    let (owner, phone) = owner_with_phone(&server).await;
    // It is locked while a sign-in waits for it.
    let waiting = Browser::at(&server);
    let asked = waiting.begin_sign_in("app-pin").await;
    asked.leads_to("/sign-in/waiting");
    phone.report_copy(now()).await.got();
    let page = waiting.get("/sign-in/waiting").await;
    page.shows_outcome("locked");
    page.shows(LOCKED);

    let page = owner.get("/account/devices").await;
    page.shows("data-state=\"locked\"");
    page.shows(LOCKED);

    let browser = Browser::at(&server);
    let asked = browser.begin_sign_in("app-pin").await;
    asked.leads_to("/sign-in/device?method=app-pin");
    let page = browser.get("/sign-in/device?method=app-pin").await;
    page.shows_element("no-device");
    page.shows("data-testid=\"unusable-device\" data-state=\"locked\"");
    page.shows(LOCKED);

    browser.sign_in_to_recover().await;
    let page = browser.get("/account/recover").await;
    page.shows("data-testid=\"unusable-device\" data-state=\"locked\"");
    page.shows(LOCKED);
    page.shows("Add it again to use it.");
    page.shows_element("add-device");
}
