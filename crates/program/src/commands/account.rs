//! `countersign-server account`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use protocol::messages::DeviceState;
use serde_json::json;
use server::config::MailRoute;
use server::domain::account::{AccountId, Email};
use server::domain::person_name::PersonName;
use server::domain::registration::Applicant;
use server::domain::role::AccountRole;
use server::domain::token::PlainToken;
use server::server::configured_origin;
use server::text::Language;
use server::time::{iso, utc};
use server::use_cases::administration::{
    self, AccountListing, AccountState, CommandOutcome, DamagedListing, InvitationLink,
    InvitationRefusal,
};
use server::use_cases::registration;
use zeroize::Zeroizing;

use super::{
    Common, Failure, Report, Session, Table, counted, device, email, help, import, no_account,
    not_found,
};

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum AccountCommand {
    /// Creates an account: mails its owner a link to choose the password
    ///
    /// The account exists once the password is chosen. The link is good for 24 hours; its page mails a new one for a week. Running the
    /// command again ends the link before.
    #[command(after_help = help!(
        "  countersign-server account create maria@example.eu --first-name Maria --last-name Rossi --language it\n  \
         countersign-server account create maria@example.eu --first-name Maria --last-name Rossi --print-link"
    ))]
    Create(Box<Create>),
    /// Lists all accounts and invitations
    #[command(after_help = help!(
        "  countersign-server account list\n  countersign-server account list --state disabled --json"
    ))]
    List(Box<List>),
    /// Shows an account with its devices
    #[command(after_help = help!("  countersign-server account show maria@example.eu"))]
    Show(Box<Named>),
    /// Disables an account: signs it out everywhere and blocks its devices
    ///
    /// Sessions, sign-ins, mailed links and open questions end at once, in a running server too. The owner is told by mail.
    #[command(after_help = help!("  countersign-server account disable maria@example.eu"))]
    Disable(Box<Named>),
    /// Enables a disabled account, and the devices that were blocked with it
    #[command(after_help = help!("  countersign-server account enable maria@example.eu"))]
    Enable(Box<Named>),
    /// Deletes an account with all its data, or an invitation. It cannot be undone
    #[command(after_help = help!("  countersign-server account delete maria@example.eu --yes"))]
    Delete(Box<Delete>),
    /// Lets an account try passwords and ask for links again at once
    ///
    /// Forgets the counted attempts and links of the account, and that a sign-in was reported. The limits of a network stay: they end
    /// within an hour. A device that wrong PINs have blocked stays blocked: its owner resets the PIN in My Account.
    #[command(after_help = help!("  countersign-server account unlock maria@example.eu"))]
    Unlock(Box<Named>),
    /// Gives an account a role, or takes it away: help-desk or none
    ///
    /// An account with the role help-desk can open the page /help-desk for an hour after a sign-in with the app. The change counts from
    /// the next page on, in a running server too. The owner is told by mail.
    #[command(after_help = help!(
        "  countersign-server account role joan@example.eu help-desk\n  countersign-server account role joan@example.eu none"
    ))]
    Role(Box<Role>),
    /// Creates accounts from a CSV file with a header row: email, first_name, last_name, language
    ///
    /// Every line is checked first; with one error nothing is imported. People who have an account or a link that is still good are left
    /// as they are, so that a file can be imported again. At most 10,000 lines.
    #[command(after_help = help!(
        "  countersign-server account import staff.csv --check\n  countersign-server account import staff.csv --language de"
    ))]
    Import(Box<Import>),
    /// Exports everything that is kept about one person, as JSON
    ///
    /// Account, devices, sessions, history, waiting mails, the lines of the audit log and more; no secrets.
    #[command(after_help = help!("  countersign-server account export maria@example.eu > maria.json"))]
    Export(Box<Named>),
}

/// The account that is meant.
#[derive(Debug, Args)]
pub(crate) struct Named {
    /// The address of the account
    #[arg(value_parser = email)]
    email: Email,
    #[command(flatten)]
    common: Common,
}

/// A new account.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// The address of the account, which is also its name at sign-in
    #[arg(value_parser = email)]
    email: Email,
    /// First name
    #[arg(long, value_parser = name)]
    first_name: PersonName,
    /// Last name
    #[arg(long, value_parser = name)]
    last_name: PersonName,
    /// Language of mails: one of the 24 official languages of the European Union, by its tag
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    language: Language,
    /// Print the link once, and mail nothing
    #[arg(long)]
    print_link: bool,
    #[command(flatten)]
    common: Common,
}

/// The accounts to list.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only accounts in this state
    #[arg(long, value_parser = ["active", "disabled", "invited", DAMAGED])]
    state: Option<String>,
    #[command(flatten)]
    common: Common,
}

/// The account and its role.
#[derive(Debug, Args)]
pub(crate) struct Role {
    /// The address of the account
    #[arg(value_parser = email)]
    email: Email,
    /// `help-desk` or `none`
    #[arg(value_parser = role)]
    role: AccountRole,
    #[command(flatten)]
    common: Common,
}

/// The account to delete.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// The address of the account
    #[arg(value_parser = email)]
    email: Email,
    /// Needed, since it cannot be undone
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    common: Common,
}

/// The file to import.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The CSV file, in UTF-8, with commas, semicolons or tabs between the fields; `-` for the standard input
    file: PathBuf,
    /// Language of mails where the file has none
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    language: Language,
    /// Check the file, and import nothing
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    common: Common,
}

fn name(text: &str) -> Result<PersonName, String> {
    PersonName::parse(text).ok_or_else(|| "is not a name".into())
}

fn role(text: &str) -> Result<AccountRole, String> {
    AccountRole::from_word(text).ok_or_else(|| "is not a role: help-desk or none".into())
}

fn language(text: &str) -> Result<Language, String> {
    import::language(text)
        .ok_or_else(|| "is not the tag of an official language, such as fr".into())
}

impl AccountCommand {
    /// Runs the command.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        match self {
            Self::Create(new) => create(*new).await,
            Self::List(list) => list_all(*list).await,
            Self::Show(named) => show(*named).await,
            Self::Disable(named) => disable(*named).await,
            Self::Enable(named) => enable(*named).await,
            Self::Delete(named) => delete(*named).await,
            Self::Unlock(named) => unlock(*named).await,
            Self::Role(named) => set_role(*named).await,
            Self::Import(file) => import_file(*file).await,
            Self::Export(named) => export(*named).await,
        }
    }
}

/// A drawn link, and its row.
struct Drawn {
    token: PlainToken,
    link: Zeroizing<String>,
}

impl Drawn {
    fn mailed(&self) -> InvitationLink {
        InvitationLink {
            token: self.token.hash(),
            mailed: Some(self.link.clone()),
        }
    }

    fn printed(&self) -> InvitationLink {
        InvitationLink {
            token: self.token.hash(),
            mailed: None,
        }
    }
}

fn draw(session: &Session) -> Result<Drawn, Failure> {
    let origin = configured_origin(&session.config).ok_or_else(|| {
        Failure::Refused("--origin is needed: the link leads to the address of the server".into())
    })?;
    let token = PlainToken::make().map_err(|_| Failure::Randomness)?;
    let link = registration::link(&origin, &token);
    Ok(Drawn { token, link })
}

/// Said where mails wait for the operator.
const NO_ROUTE: &str = "No mail server is configured: set smtp-host and mail-from";

fn has_mail_route(session: &Session) -> bool {
    !matches!(session.config.mail, MailRoute::Nowhere)
}

fn new_id() -> Result<AccountId, Failure> {
    let mut id = [0; 16];
    getrandom::fill(&mut id).map_err(|_| Failure::Randomness)?;
    Ok(AccountId(id))
}

async fn create(new: Create) -> Result<(), Failure> {
    let session = Session::open(new.common)?;
    let drawn = draw(&session)?;
    let applicant = Applicant {
        account: new_id()?,
        email: new.email.clone(),
        first_name: new.first_name,
        last_name: new.last_name,
        language: new.language,
    };
    let link = if new.print_link {
        drawn.printed()
    } else {
        drawn.mailed()
    };
    let invited = session
        .store
        .write(move |tx| administration::invite(tx, &applicant, &link))
        .await?;
    match invited {
        Ok(()) => {}
        Err(InvitationRefusal::Exists) => {
            let text = format!("{} has an account already", new.email.as_str());
            return Err(Failure::Refused(text));
        }
        Err(InvitationRefusal::Full) => {
            let full = administration::ImportError::Full;
            return Err(Failure::Refused(full.to_string()));
        }
    }
    let address = new.email.as_str();
    session.print(&if new.print_link {
        Report {
            text: format!(
                "{address} is invited. The link to choose a password, good for 24 hours:\n{}",
                *drawn.link
            ),
            json: json!({ "email": address, "state": "invited", "link": *drawn.link }),
        }
    } else {
        let text = if has_mail_route(&session) {
            format!("{address} is invited: a link to choose a password is mailed")
        } else {
            format!("{address} is invited: the mail with the link waits. {NO_ROUTE}, or use --print-link")
        };
        Report {
            text,
            json: json!({ "email": address, "state": "invited", "mail_waits": !has_mail_route(&session) }),
        }
    })
}

/// The word for the state of an account that cannot be read.
const DAMAGED: &str = "damaged";

type Listed = Result<AccountListing, DamagedListing>;

async fn list_all(list: List) -> Result<(), Failure> {
    let session = Session::open(list.common)?;
    let mut listed = session.store.read(administration::list).await?;
    let state_of = |one: &Listed| one.as_ref().map_or(DAMAGED, |one| one.state.word());
    listed.retain(|one| {
        let wanted = list.state.as_deref();
        wanted.is_none_or(|state| state == state_of(one))
    });
    let mut table = Table::new(["EMAIL", "STATE", "NAME", "LANGUAGE", "DEVICES", "SINCE"]);
    for one in &listed {
        let one = match one {
            Ok(one) => one,
            Err(damaged) => {
                let (email, fault) = (damaged.email.clone(), damaged.fault.clone());
                let none = String::new;
                table.add([email, DAMAGED.into(), fault, none(), none(), none()]);
                continue;
            }
        };
        table.add([
            one.email.as_str().into(),
            one.state.word().into(),
            format!("{} {}", one.first_name, one.last_name),
            one.language.clone(),
            one.devices.len().to_string(),
            utc(one.since),
        ]);
    }
    let json = listed.iter().map(|one| match one {
        Ok(one) => in_json(one),
        Err(damaged) => {
            json!({ "email": damaged.email, "state": DAMAGED, "fault": damaged.fault })
        }
    });
    let json = json.collect();
    session.print(&Report {
        text: table.text(),
        json: serde_json::Value::Array(json),
    })
}

fn in_json(one: &AccountListing) -> serde_json::Value {
    json!({
        "email": one.email.as_str(),
        "id": one.id.to_hex(),
        "state": one.state.word(),
        "role": one.role.word(),
        "first_name": one.first_name,
        "last_name": one.last_name,
        "language": one.language,
        "since": iso(one.since),
        "disabled_at": one.disabled_at.map(iso),
        "sessions": one.sessions,
        "devices": one.devices.iter().map(device::in_json).collect::<Vec<_>>(),
    })
}

async fn show(named: Named) -> Result<(), Failure> {
    let session = Session::open(named.common)?;
    let address = named.email.clone();
    let found = session
        .store
        .read(move |tx| administration::show(tx, &address))
        .await?;
    let one = found.ok_or_else(|| no_account(&named.email))?;
    let since = match one.state {
        AccountState::Invited => "invited",
        AccountState::Active | AccountState::Disabled => "created",
    };
    let mut lines = vec![
        format!("email:     {}", one.email.as_str()),
        format!("id:        {}", one.id.to_hex()),
        format!("name:      {} {}", one.first_name, one.last_name),
        format!("language:  {}", one.language),
        format!("state:     {}", one.state.word()),
        format!("role:      {}", one.role.word()),
        format!("{since}:   {}", utc(one.since)),
    ];
    lines.extend(one.disabled_at.map(|at| format!("disabled:  {}", utc(at))));
    lines.push(format!("sessions:  {}", one.sessions));
    if !one.devices.is_empty() {
        lines.push(String::new());
        lines.push(device::table(&one.devices).text());
    }
    session.print(&Report {
        text: lines.join("\n"),
        json: in_json(&one),
    })
}

/// Prints the result of a change: `done` and `unchanged` are said of the address.
async fn tell(
    session: &Session,
    email: &Email,
    change: CommandOutcome,
    done: (&str, &str),
    unchanged: &str,
) -> Result<(), Failure> {
    let address = email.as_str();
    match change {
        CommandOutcome::Made => session.print(&Report {
            text: format!("{address} {}", done.1),
            json: json!({ "email": address, "done": done.0 }),
        }),
        CommandOutcome::Unchanged => Err(Failure::Refused(format!("{address} {unchanged}"))),
        CommandOutcome::NotFound => Err(not_found(session, email).await),
    }
}

async fn disable(named: Named) -> Result<(), Failure> {
    let session = Session::open(named.common)?;
    let address = named.email.clone();
    let change = session
        .store
        .write(move |tx| administration::disable(tx, &address))
        .await?;
    let done = (
        "disabled",
        "is disabled: its sessions here are ended, and services with a sign-out address are told",
    );
    tell(&session, &named.email, change, done, "is disabled already").await
}

async fn enable(named: Named) -> Result<(), Failure> {
    let session = Session::open(named.common)?;
    let address = named.email.clone();
    let change = session
        .store
        .write(move |tx| administration::enable(tx, &address))
        .await?;
    let done = ("enabled", "is enabled");
    tell(&session, &named.email, change, done, "is not disabled").await
}

async fn delete(named: Delete) -> Result<(), Failure> {
    if !named.yes {
        let text = "deleting an account cannot be undone: add --yes to do it";
        return Err(Failure::Refused(text.into()));
    }
    let session = Session::open(named.common)?;
    let address = named.email.clone();
    let change = session
        .store
        .write(move |tx| administration::delete(tx, &address))
        .await?;
    // Earlier versions of the rows are in the log.
    session.store.empty_log().await?;
    let done = ("deleted", "is deleted");
    tell(&session, &named.email, change, done, "is deleted already").await
}

async fn unlock(named: Named) -> Result<(), Failure> {
    let session = Session::open(named.common)?;
    let address = named.email.clone();
    let change = session
        .store
        .write(move |tx| administration::unlock(tx, &address))
        .await?;
    let done = ("unlocked", "can try again at once");
    tell(&session, &named.email, change, done, "was not locked").await
}

/// The result of giving the help desk to an account, of which only the app opens it.
async fn given_help_desk(session: &Session, email: &Email) -> Result<&'static str, Failure> {
    let address = email.clone();
    let read = session
        .store
        .read(move |tx| administration::show(tx, &address));
    let has_device = read.await?.is_some_and(|one| {
        let mut devices = one.devices.iter();
        devices.any(|device| device.state == DeviceState::Active)
    });
    Ok(if has_device {
        "has the role help-desk"
    } else {
        "has the role help-desk; the page opens after a sign-in with the app, and the account has no device that can confirm one yet"
    })
}

async fn set_role(named: Role) -> Result<(), Failure> {
    let session = Session::open(named.common)?;
    let (address, role) = (named.email.clone(), named.role);
    let change = session
        .store
        .write(move |tx| administration::set_role(tx, &address, role))
        .await?;
    let (done, unchanged) = match role {
        AccountRole::HelpDesk => (
            ("help-desk", given_help_desk(&session, &named.email).await?),
            "has the role help-desk already",
        ),
        AccountRole::None => (("none", "has no role any more"), "has no role"),
    };
    tell(&session, &named.email, change, done, unchanged).await
}

async fn export(named: Named) -> Result<(), Failure> {
    let session = Session::open(named.common)?;
    let address = named.email.clone();
    let export = session
        .store
        .write(move |tx| administration::export(tx, &address))
        .await?;
    let Some(export) = export else {
        return Err(not_found(&session, &named.email).await);
    };
    session.print(&Report {
        text: serde_json::to_string_pretty(&export)?,
        json: serde_json::to_value(&export)?,
    })
}

async fn import_file(given: Import) -> Result<(), Failure> {
    let import::ReadFile { persons, separator } = import::read(&given.file, given.language)?;
    let (count, separator) = (persons.len(), separator.word());
    let session = Session::open(given.common)?;
    if given.check {
        return session.print(&Report {
            text: format!(
                "{} can be imported; the separator is a {separator}",
                counted(count, "person", "people")
            ),
            json: json!({ "checked": count, "separator": separator }),
        });
    }
    let mut invitations = Vec::with_capacity(count);
    for person in persons {
        let applicant = Applicant {
            account: new_id()?,
            email: person.email,
            first_name: person.first_name,
            last_name: person.last_name,
            language: person.language,
        };
        invitations.push((applicant, draw(&session)?.mailed()));
    }
    let imported = session
        .store
        .write(move |tx| administration::import(tx, invitations))
        .await;
    let imported = imported.map_err(|error| match error {
        administration::ImportError::Full => Failure::Refused(error.to_string()),
        administration::ImportError::Store(error) => Failure::Store(error),
    })?;
    let mut text = format!(
        "{} invited by mail, {} unchanged; the separator is a {separator}",
        imported.invited, imported.unchanged
    );
    if !has_mail_route(&session) {
        text.push_str(&format!(". The mails wait. {NO_ROUTE}"));
    }
    session.print(&Report {
        text,
        json: json!({
            "invited": imported.invited, "unchanged": imported.unchanged, "separator": separator,
        }),
    })
}
