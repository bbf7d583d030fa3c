//! The help desk: who gets in, what is found, and what an agent can do.

mod acts;
mod admission;
mod refusals;

use countersign_server::domain::account::{Account, AccountId, Email};
use countersign_server::domain::role::AccountRole;
use countersign_server::store::StoreError;
use countersign_server::use_cases::administration;
use protocol::messages::{Action, Request, RequestKind};
use testkit::phone::Phone;

use crate::browser::{Browser, EMAIL, PASSWORD, Page};
use crate::phone::{approve_only, enrol};
use crate::server::Running;
use protocol::signed::Message as _;

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
