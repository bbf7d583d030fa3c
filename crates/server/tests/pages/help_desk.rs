//! The help desk: who gets in, what is found, and what an agent can do.

use countersign_server::domain::account::{Account, AccountId, Email};
use countersign_server::domain::help_desk::{ACT_LIFETIME_S, SESSION_S};
use countersign_server::domain::limit::{HELP_DESK_LOOKS, MAILED_LINKS};
use countersign_server::domain::role::AccountRole;
use countersign_server::store::StoreError;
use countersign_server::use_cases::administration;
use protocol::messages::{Action, DeviceState, Request, RequestKind};
use protocol::signed::Message as _;
use testkit::clock::now;
use testkit::phone::Phone;

use crate::browser::{Browser, EMAIL, PASSWORD, Page};
use crate::mails;
use crate::phone::{
    PIN, approve_only, confirm, device_page, enrol, new_secret, offer_at, owner_with_phone, prove,
    replacement_page, step_up,
};
use crate::server::Running;

const AGENT: &str = "desk@countersign.example";
const OTHER_AGENT: &str = "second@countersign.example";
const ACCOUNTS: &str = "/help-desk/accounts";

fn address(text: &str) -> Email {
    Email::parse(text).unwrap()
}

/// An account with the demo's password.
async fn account(server: &Running, email: &'static str) {
    let store = server.store();
    let made = store.write(move |tx| -> Result<_, StoreError> {
        let demo = tx.account_by_email(&address(EMAIL))?.unwrap();
        let hash = tx.password_hash(demo.id)?.unwrap();
        let mut id = [7; 16];
        id[0] = email.as_bytes()[0];
        let new = Account {
            id: AccountId(id),
            email: address(email),
            ..demo
        };
        tx.insert_account(&new, &hash)
    });
    made.await.unwrap();
}

async fn give(server: &Running, email: &'static str, role: AccountRole) {
    let store = server.store();
    let given = store.write(move |tx| administration::set_role(tx, &address(email), role));
    given.await.unwrap();
}

async fn enter(browser: &Browser, email: &str, method: &str) -> Page {
    browser.enter_email(email).await;
    let form = [("password", PASSWORD), ("method", method)];
    browser.post("/sign-in/password", &form).await
}

async fn sign_in(browser: &Browser, email: &str, phone: &mut Phone) {
    enter(browser, email, "app-pin")
        .await
        .leads_to("/sign-in/waiting");
    let code = browser.match_code("/sign-in").await;
    approve_only(phone, &code).await;
    browser
        .post("/sign-in/finish", &[])
        .await
        .leads_to("/account");
}

/// An account with this address, with a phone, signed in with the app.
async fn person(server: &Running, email: &'static str) -> (Browser, Phone) {
    account(server, email).await;
    let browser = Browser::at(server);
    enter(&browser, email, "password")
        .await
        .leads_to("/account");
    let mut phone = enrol(server, &browser, "Desk phone").await;
    sign_in(&browser, email, &mut phone).await;
    (browser, phone)
}

async fn agent(server: &Running, email: &'static str) -> (Browser, Phone) {
    let found = person(server, email).await;
    give(server, email, AccountRole::HelpDesk).await;
    found
}

/// The path of the page of the account with this address.
async fn look_up(agent: &Browser, email: &str) -> String {
    let page = agent.post(ACCOUNTS, &[("email", email)]).await;
    page.is(303);
    assert!(page.location.starts_with("/help-desk/accounts/"));
    page.location
}

/// An act that was asked for, by the path of its pages.
struct WaitingAct {
    base: String,
}

/// Asks the agent's phone to confirm an act.
async fn ask(
    agent: &Browser,
    phone: &Phone,
    target: &str,
    act: &str,
    device: Option<&Phone>,
) -> Page {
    let device = device.map(|phone| phone.device.to_hex());
    let id = phone.device.to_hex();
    let mut form = vec![("act", act), ("phone", id.as_str())];
    form.extend(device.as_deref().map(|device| ("device", device)));
    agent.post(&format!("{target}/act"), &form).await
}

/// Asks the agent's phone to confirm that a device is removed.
async fn ask_removal(agent: &Browser, phone: &Phone, target: &str, device: &Phone) -> Page {
    ask(agent, phone, target, "remove-device", Some(device)).await
}

fn asked(page: &Page) -> WaitingAct {
    page.is(303);
    let base = page.location.strip_suffix("/waiting").unwrap();
    WaitingAct { base: base.into() }
}

impl WaitingAct {
    /// Approves it on the agent's phone. Returns the lines that the phone showed.
    async fn approve(&self, agent: &Browser, phone: &mut Phone) -> Vec<String> {
        let code = agent.match_code(&self.base).await;
        let request: Request = approve_only(phone, &code).await;
        assert_eq!(request.kind, RequestKind::Transaction);
        assert_eq!(request.service.as_str(), "Countersign (help desk)");
        let lines = Action::parse(&request.action.0).unwrap().0;
        let values = lines.into_iter().map(|(_, value)| value.to_string());
        values.collect()
    }

    /// Takes the approval, and returns the word of the act's end.
    async fn finish(&self, agent: &Browser) -> String {
        let done = format!("{}/done", self.base);
        let page = agent.post(&format!("{}/finish", self.base), &[]).await;
        page.leads_to(&done);
        let page = agent.get(&done).await;
        page.shows_element("help-desk-outcome");
        page.between("data-outcome=\"", "\"").to_owned()
    }
}

/// Details and outcomes of the acts and looks in the audit log.
fn recorded(server: &Running, event: &str) -> Vec<(String, String)> {
    let database = server.database();
    let mut lines = database
        .prepare("SELECT detail, outcome FROM audit WHERE event = ?1 ORDER BY seq")
        .unwrap();
    let lines = lines
        .query_map([event], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    lines.map(Result::unwrap).collect()
}

#[tokio::test]
async fn h11_person_without_the_role_then_the_same_answer_as_for_a_path_that_is_not_there() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    let (browser, _) = person(&server, AGENT).await;
    let id = format!("{ACCOUNTS}/{}", "0".repeat(32));
    let unknown = browser.get("/no-such-page").await;
    unknown.is(404);
    for path in ["/help-desk", "/help-desk/sign-in", ACCOUNTS, &id] {
        for browser in [&browser, &owner] {
            let page = browser.get(path).await;
            page.is(404);
            page.lacks("elp desk");
            let unknown = unknown.body.replace("/no-such-page", "");
            assert_eq!(page.body.replace(path, ""), unknown);
        }
    }
    browser.post(ACCOUNTS, &[("email", EMAIL)]).await.is(404);
    assert_eq!(recorded(&server, "help-desk-look"), []);
    browser
        .get("/account")
        .await
        .lacks_element("open-help-desk");

    give(&server, AGENT, AccountRole::HelpDesk).await;
    browser.get("/help-desk").await.leads_to(ACCOUNTS);
    browser
        .get("/account")
        .await
        .shows_element("open-help-desk");
    let target = look_up(&browser, EMAIL).await;
    browser.get(&target).await.is(200);
    give(&server, AGENT, AccountRole::None).await;
    for path in [ACCOUNTS, &target] {
        browser.get(path).await.is(404);
    }
    Browser::at(&server)
        .get(ACCOUNTS)
        .await
        .leads_to("/sign-in");
}

#[tokio::test]
async fn h11_session_of_the_password_or_of_an_hour_ago_then_it_is_asked_to_sign_in_with_the_app() {
    let server = Running::start().await;
    let (browser, _) = agent(&server, AGENT).await;
    let password = Browser::at(&server);
    enter(&password, AGENT, "password")
        .await
        .leads_to("/account/recover");
    for path in ["/help-desk", ACCOUNTS] {
        password.get(path).await.leads_to("/help-desk/sign-in");
    }
    let page = password.get("/help-desk/sign-in").await;
    page.shows_element("help-desk-sign-in");
    page.shows("/sign-in?to=/help-desk/accounts");
    browser.get(ACCOUNTS).await.is(200);
    browser.get("/help-desk/sign-in").await.leads_to(ACCOUNTS);
    server.move_clock(SESSION_S + 60);
    browser.get(ACCOUNTS).await.leads_to("/help-desk/sign-in");
    browser
        .post(ACCOUNTS, &[("email", EMAIL)])
        .await
        .leads_to("/help-desk/sign-in");
}

#[tokio::test]
async fn h11_search_then_only_the_exact_address_and_each_is_recorded_and_counted() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    let (browser, phone) = agent(&server, AGENT).await;
    for (typed, code) in [
        ("demo@countersign", "no-account"),
        ("emo@countersign.example", "no-account"),
        ("%@countersign.example", "no-account"),
        ("demo", "no-email"),
        ("", "no-email"),
    ] {
        let page = browser.post(ACCOUNTS, &[("email", typed)]).await;
        page.is(422);
        page.shows_error(code);
        page.shows("aria-invalid");
    }
    let target = look_up(&browser, " DEMO@countersign.example ").await;
    let page = browser.get(&target).await;
    for part in [EMAIL, "Demo Person", "data-testid=\"device\"", "Phone"] {
        page.shows(part);
    }
    page.shows_element("history-entry");
    let looks = recorded(&server, "help-desk-look");
    let count = |what: &str| looks.iter().filter(|(_, outcome)| outcome == what).count();
    assert_eq!((count("found"), count("not-found")), (2, 3), "{looks:?}");
    let id = AccountId([&[b'd'][..], &[7; 15]].concat().try_into().unwrap()).to_hex();
    assert!(looks.iter().all(|(detail, _)| detail.ends_with(&id)));

    // The page of an act shows the address too, and so does the page that waits for the phone.
    let preview = format!("{target}/act?act=end-sessions");
    let page = browser.get(&preview).await;
    page.shows(EMAIL);
    asked(&ask(&browser, &phone, &target, "end-sessions", None).await);
    let looks = recorded(&server, "help-desk-look");
    let acts = looks.iter().filter(|(what, _)| what.starts_with("act by "));
    assert_eq!(acts.count(), 2, "{looks:?}");

    for _ in looks.len()..HELP_DESK_LOOKS.most {
        browser.get(&target).await.is(200);
    }
    for page in [
        browser.get(&target).await,
        browser.get(&preview).await,
        ask(&browser, &phone, &target, "end-sessions", None).await,
        browser.post(ACCOUNTS, &[("email", EMAIL)]).await,
    ] {
        page.is(429);
        page.shows_error("too-many-looks");
        page.shows("You have looked at too many accounts within one hour. Try again later.");
        page.lacks("aria-invalid");
        page.lacks("Demo Person");
        let wait_s = page.retry_after.unwrap();
        assert!((1..=HELP_DESK_LOOKS.within_s).contains(&wait_s), "{wait_s}");
    }
    // Each agent has looks of their own.
    let (other, _) = agent(&server, OTHER_AGENT).await;
    other.get(&target).await.is(200);
}

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

#[tokio::test]
async fn h11_form_of_another_site_or_a_request_of_another_kind_then_nothing() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    let (browser, phone) = agent(&server, AGENT).await;
    let target = look_up(&browser, EMAIL).await;
    let id = phone.device.to_hex();
    let form = [("act", "end-sessions"), ("phone", id.as_str())];
    browser.send(&format!("{target}/act"), &form).await.is(403);
    browser.send(ACCOUNTS, &[("email", EMAIL)]).await.is(403);
    for act in ["", "delete", "remove-device", "unlock&device=00"] {
        let page = browser.get(&format!("{target}/act?act={act}")).await;
        page.is(404);
    }
    // A request of another kind, in the same browser of the same person, is no act.
    enter(&browser, AGENT, "app-pin")
        .await
        .leads_to("/sign-in/waiting");
    let database = server.database();
    let mut requests = database
        .prepare("SELECT lower(hex(id)) FROM requests")
        .unwrap();
    let requests = requests.query_map([], |row| row.get(0)).unwrap();
    let requests: Vec<String> = requests.map(Result::unwrap).collect();
    assert!(requests.len() >= 2);
    for id in requests {
        for page in ["waiting", "done"] {
            let path = format!("/help-desk/acts/{id}/{page}");
            browser.get(&path).await.is(404);
        }
    }
    assert_eq!(recorded(&server, "help-desk-act"), []);
}

#[tokio::test]
async fn h11_page_of_an_account_then_it_shows_no_secret() {
    let server = Running::start().await;
    let (_, owners_phone) = owner_with_phone(&server).await;
    let (browser, phone) = agent(&server, AGENT).await;
    let target = look_up(&browser, EMAIL).await;
    let asked = asked(&ask(&browser, &phone, &target, "end-sessions", None).await);
    let device = owners_phone.device.to_hex();
    let mut pages = String::new();
    for path in [
        target.clone(),
        format!("{target}/act?act=remove-device&device={device}"),
        format!("{}/waiting", asked.base),
    ] {
        let page = browser.get(&path).await;
        page.is(200);
        pages.push_str(&page.body.to_lowercase());
    }
    let database = server.database();
    let mut secrets = database
        .prepare(
            "SELECT lower(password_hash) FROM accounts UNION SELECT lower(hex(token)) FROM sessions
             UNION SELECT lower(hex(browser)) FROM known_browsers UNION SELECT lower(hex(pin_key)) FROM devices
             UNION SELECT lower(hex(chain)) FROM devices UNION SELECT lower(hex(key)) FROM devices",
        )
        .unwrap();
    let secrets = secrets.query_map([], |row| row.get(0)).unwrap();
    let secrets: Vec<String> = secrets.map(Result::unwrap).collect();
    assert!(secrets.len() >= 8);
    for secret in secrets {
        assert!(!pages.contains(&secret), "{secret}");
    }
    for word in [
        "account/recovery?t=",
        "account/recovery/cancel?t=",
        "register/verify?t=",
        "countersign://",
        "$argon2",
    ] {
        assert!(!pages.contains(word), "{word}");
    }
}
