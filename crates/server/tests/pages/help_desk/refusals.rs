//! Acts that are refused, when they are asked for or when they would be made.

use countersign_server::domain::help_desk::ACT_LIFETIME_S;
use countersign_server::domain::role::AccountRole;
use countersign_server::use_cases::administration;

use super::{AGENT, OTHER_AGENT, address, agent, ask, ask_removal, asked, give, look_up, recorded};
use crate::browser::EMAIL;
use crate::mails;
use crate::phone::{device_page, owner_with_phone, prove, step_up};
use crate::server::Running;

#[tokio::test]
async fn h11_own_account_an_agents_or_a_disabled_one_then_no_act() {
    let server = Running::start().await;
    let (_, owners_phone) = owner_with_phone(&server).await;
    let (browser, phone) = agent(&server, AGENT).await;
    let own = look_up(&browser, AGENT).await;
    let target = look_up(&browser, EMAIL).await;
    give(&server, EMAIL, AccountRole::HelpDesk).await;
    for path in [&own, &target] {
        let page = browser.get(path).await;
        page.shows("data-code=\"refused-agent\"");
        page.lacks_element("help-desk-act");
        for act in ["unlock", "end-sessions", "recover"] {
            let page = ask(&browser, &phone, path, act, None).await;
            page.is(422);
            page.shows_outcome("refused-agent");
            let preview = browser.get(&format!("{path}/act?act={act}")).await;
            preview.shows_outcome("refused-agent");
        }
    }
    let page = ask(&browser, &phone, &own, "remove-device", Some(&phone)).await;
    page.shows_outcome("refused-agent");
    give(&server, EMAIL, AccountRole::None).await;
    let store = server.store();
    let disabled = store.write(|tx| administration::disable(tx, &address(EMAIL)));
    disabled.await.unwrap();
    let page = ask_removal(&browser, &phone, &target, &owners_phone).await;
    page.shows_outcome("refused-disabled");
    assert_eq!(recorded(&server, "help-desk-act").len(), 8);
}

#[tokio::test]
async fn h11_account_changed_or_role_taken_before_the_page_takes_the_approval_then_nothing_is_done()
{
    let server = Running::start().await;
    let (owner, mut owners_phone) = owner_with_phone(&server).await;
    let (browser, mut phone) = agent(&server, AGENT).await;
    let target = look_up(&browser, EMAIL).await;

    // Another device works, so that its owner starts no recovery at the desk.
    let page = ask(&browser, &phone, &target, "recover", None).await;
    page.shows_outcome("refused-other-device");

    let act = asked(&ask_removal(&browser, &phone, &target, &owners_phone).await);
    act.approve(&browser, &mut phone).await;
    let rename = device_page(owners_phone.device, "rename");
    let form = [("name", "Old phone")];
    owner
        .post(&rename, &form)
        .await
        .leads_to("/account/step-up");
    prove(&owner, &mut owners_phone, &rename).await;
    owner.post(&rename, &form).await.is(303);
    assert_eq!(act.finish(&browser).await, "refused-changed");

    let act = asked(&ask(&browser, &phone, &target, "end-sessions", None).await);
    act.approve(&browser, &mut phone).await;
    give(&server, AGENT, AccountRole::None).await;
    browser
        .post(&format!("{}/finish", act.base), &[])
        .await
        .is(404);
    assert!(owner.is_signed_in().await);
    // The approval does not count later either, and the log says that the act ended with the role.
    let ended = recorded(&server, "help-desk-act").pop().unwrap();
    assert!(ended.0.starts_with("end-sessions by "), "{ended:?}");
    assert_eq!(ended.1, "refused-not-admitted");
    give(&server, AGENT, AccountRole::HelpDesk).await;
    let page = browser.post(&format!("{}/finish", act.base), &[]).await;
    page.leads_to(&format!("{}/done", act.base));
    let page = browser.get(&format!("{}/done", act.base)).await;
    page.shows_outcome("refused-not-admitted");
    assert!(owner.is_signed_in().await);

    let late = asked(&ask(&browser, &phone, &target, "end-sessions", None).await);
    late.approve(&browser, &mut phone).await;
    let act = asked(&ask_removal(&browser, &phone, &target, &owners_phone).await);
    act.approve(&browser, &mut phone).await;
    let remove = device_page(owners_phone.device, "remove");
    step_up(&owner, &mut owners_phone, &remove).await;
    owner.post(&remove, &[]).await.is(303);
    assert_eq!(act.finish(&browser).await, "refused-stopped");

    server.move_clock(ACT_LIFETIME_S + 60);
    assert_eq!(late.finish(&browser).await, "refused-changed");
    assert!(owner.is_signed_in().await);
}

#[tokio::test]
async fn h11_two_agents_at_once_and_one_approval_for_another_act_then_one_change() {
    let server = Running::start().await;
    let (owner, owners_phone) = owner_with_phone(&server).await;
    let (first, mut first_phone) = agent(&server, AGENT).await;
    let (second, mut second_phone) = agent(&server, OTHER_AGENT).await;
    let target = look_up(&first, EMAIL).await;
    let one = asked(&ask_removal(&first, &first_phone, &target, &owners_phone).await);
    let other = asked(&ask_removal(&second, &second_phone, &target, &owners_phone).await);
    // Neither sees the other's act, nor can take it.
    for path in ["waiting", "done", "state"] {
        second.get(&format!("{}/{path}", one.base)).await.is(404);
    }
    one.approve(&first, &mut first_phone).await;
    let finish = format!("{}/finish", one.base);
    second.post(&finish, &[]).await.is(404);

    // The approval is for this act alone.
    let sessions = asked(&ask(&first, &first_phone, &target, "end-sessions", None).await);
    let page = first.post(&format!("{}/finish", sessions.base), &[]).await;
    page.leads_to(&format!("{}/waiting", sessions.base));
    assert!(owner.is_signed_in().await);
    other.approve(&second, &mut second_phone).await;
    let (a, b) = tokio::join!(one.finish(&first), other.finish(&second));
    let mut outcomes = [a, b];
    outcomes.sort();
    assert_eq!(outcomes, ["done", "refused-stopped"]);
    assert_eq!(mails::count(&server, "removed the device “Phone”").await, 1);
}
