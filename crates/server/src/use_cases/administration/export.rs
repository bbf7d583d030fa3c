//! Everything that the server keeps about one person, as a file for that person: without secrets, and without what only a hash stands for.

use std::collections::BTreeMap;

use protocol::messages::{Context, DeviceState, HistoryMethod, HistoryResult};
use protocol::signed::Message as _;
use serde::Serialize;

use crate::domain::account::{Account, AccountId, Email};
use crate::domain::history::HistoryEntry;
use crate::domain::registration::Registration;
use crate::store::personal_data::{PERSONAL_TABLES, PersonalRow};
use crate::store::{ReadTx, StoreError, Tx};
use crate::time;
use crate::use_cases::audit::record_command;
use crate::use_cases::session;

/// The data of one person. Times are in ISO 8601, UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Export {
    exported_at: String,
    email: String,
    account: Option<ExportedAccount>,
    devices: Vec<ExportedDevice>,
    sessions: Vec<ExportedSession>,
    browsers: Vec<ExportedBrowser>,
    history: Vec<ExportedEntry>,
    mails: Vec<ExportedMail>,
    new_address: Option<ExportedAddress>,
    former_addresses: Vec<FormerAddress>,
    registrations: Vec<ExportedRegistration>,
    /// Rows of further tables, each under the name of its table.
    #[serde(flatten)]
    others: BTreeMap<&'static str, Vec<PersonalRow>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ExportedAccount {
    id: String,
    first_name: String,
    last_name: String,
    language: String,
    created_at: String,
    role: &'static str,
    password_changed_at: Option<String>,
    disabled_at: Option<String>,
    reported_at: Option<String>,
    sign_in_expected_at: Option<String>,
    had_second_factor: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ExportedDevice {
    id: String,
    name: String,
    state: &'static str,
    created_at: String,
    last_used_at: Option<String>,
    /// The result of the check of its attestation.
    attestation: Option<&'static str>,
    /// Whether a push service wakes its app.
    woken_by_push: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ExportedSession {
    opened_at: String,
    service: String,
    method: &'static str,
    from: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ExportedBrowser {
    last_used_at: String,
    vouched_by_device: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ExportedEntry {
    at: String,
    service: String,
    method: &'static str,
    result: &'static str,
    from: Vec<String>,
    /// The first lines of a transaction, each as its label and its value.
    transaction: Vec<[String; 2]>,
    reported: bool,
}

/// A mail that waits: its text may hold a link, and stays sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ExportedMail {
    recipient: String,
    subject: String,
    queued_at: String,
    attempts: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ExportedAddress {
    email: String,
    mailed_at: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct FormerAddress {
    email: String,
    changed_at: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ExportedRegistration {
    first_name: String,
    last_name: String,
    language: String,
    mailed_at: String,
}

/// The data of the person with this address; `None` if there is nothing of them.
pub fn export(tx: &Tx<'_>, email: &Email) -> Result<Option<Export>, StoreError> {
    let account = tx.account_by_email(email)?;
    let registrations = tx.registrations_of(email)?;
    if account.is_none() && registrations.is_empty() {
        return Ok(None);
    }
    let id = account.as_ref().map(|account| account.id);
    let mut export = Export {
        exported_at: time::iso(tx.now()),
        email: email.as_str().into(),
        account: None,
        devices: Vec::new(),
        sessions: Vec::new(),
        browsers: Vec::new(),
        history: Vec::new(),
        mails: Vec::new(),
        new_address: None,
        former_addresses: Vec::new(),
        registrations: registrations.iter().map(registration).collect(),
        others: BTreeMap::new(),
    };
    export.account = account
        .map(|account| exported_account(tx, account))
        .transpose()?;
    match id {
        Some(id) => fill(tx, id, &mut export)?,
        // The account that is to be made has its id already.
        None => {
            for registration in &registrations {
                fill_rows(tx, registration.applicant().account, &mut export)?;
            }
        }
    }
    record_command(tx, "account export", id)?;
    Ok(Some(export))
}

fn exported_account(tx: &ReadTx<'_>, account: Account) -> Result<ExportedAccount, StoreError> {
    Ok(ExportedAccount {
        id: account.id.to_hex(),
        role: tx.role(account.id)?.word(),
        password_changed_at: tx.password_changed_at(account.id)?.map(time::iso),
        disabled_at: tx.disabled_at(account.id)?.map(time::iso),
        reported_at: tx.reported_at(account.id)?.map(time::iso),
        sign_in_expected_at: Some(tx.sign_in_expected_at(account.id)?)
            .filter(|at| at.0 > 0)
            .map(time::iso),
        had_second_factor: tx.ever_had_second_factor(account.id)?,
        first_name: account.first_name,
        last_name: account.last_name,
        language: account.language,
        created_at: time::iso(account.created_at),
    })
}

fn fill(tx: &ReadTx<'_>, id: AccountId, export: &mut Export) -> Result<(), StoreError> {
    for device in tx.all_devices(id)? {
        export.devices.push(ExportedDevice {
            woken_by_push: tx.endpoint(device.id)?.is_some(),
            id: device.id.to_hex(),
            name: device.name,
            state: state_word(device.state),
            created_at: time::iso(device.created_at),
            last_used_at: device.last_used_at.map(time::iso),
            attestation: device.attestation.map(|result| result.word()),
        });
    }
    let sessions = session::list(tx, id)?.into_iter();
    export.sessions = sessions
        .map(|session| ExportedSession {
            opened_at: time::iso(session.created_at),
            service: session.service,
            method: method_word(session.method),
            from: facts(&session.context),
        })
        .collect();
    let browsers = tx.known_browsers(id)?.into_iter();
    export.browsers = browsers
        .map(|known| ExportedBrowser {
            last_used_at: time::iso(known.last_used_at),
            vouched_by_device: known.vouched,
        })
        .collect();
    export.history = tx.whole_history(id)?.into_iter().map(entry).collect();
    export.new_address = tx
        .pending_email(id)?
        .map(|(email, mailed_at)| ExportedAddress {
            email: email.as_str().into(),
            mailed_at: time::iso(mailed_at),
        });
    let former = tx.email_reversals(id)?.into_iter();
    export.former_addresses = former
        .map(|reversal| FormerAddress {
            email: reversal.email.as_str().into(),
            changed_at: time::iso(reversal.changed_at),
        })
        .collect();
    fill_rows(tx, id, export)
}

/// The mails and the rows of further tables about an account, which need not exist yet.
fn fill_rows(tx: &ReadTx<'_>, id: AccountId, export: &mut Export) -> Result<(), StoreError> {
    let mails = tx.mails_of(id)?.into_iter();
    export.mails.extend(mails.map(|mail| ExportedMail {
        recipient: mail.recipient,
        subject: mail.subject,
        queued_at: time::iso(mail.queued_at),
        attempts: mail.attempts,
    }));
    for table in PERSONAL_TABLES {
        let rows = tx.personal_rows(table, id)?;
        export.others.entry(table.name).or_default().extend(rows);
    }
    Ok(())
}

fn entry(entry: HistoryEntry) -> ExportedEntry {
    ExportedEntry {
        at: time::iso(entry.at),
        method: method_word(entry.method),
        result: result_word(entry.result),
        from: facts(&entry.context),
        service: entry.service,
        transaction: entry
            .transaction
            .0
            .iter()
            .map(|(label, value)| [label.to_string(), value.to_string()])
            .collect(),
        reported: entry.reported,
    }
}

fn registration(registration: &Registration) -> ExportedRegistration {
    let applicant = registration.applicant();
    ExportedRegistration {
        first_name: applicant.first_name.as_str().into(),
        last_name: applicant.last_name.as_str().into(),
        language: applicant.language.tag().into(),
        mailed_at: time::iso(registration.mailed_at()),
    }
}

/// Browser, system, address and place of an event, as far as they were known.
fn facts(context: &[u8]) -> Vec<String> {
    let Ok(context) = Context::parse(context) else {
        return Vec::new();
    };
    let facts = context.0.iter();
    facts.map(|(_, fact)| fact.as_str().to_owned()).collect()
}

/// The word for the state of a device.
#[must_use]
pub fn state_word(state: DeviceState) -> &'static str {
    match state {
        DeviceState::Pending => "pending",
        DeviceState::Active => "active",
        DeviceState::Blocked => "blocked",
        DeviceState::Locked => "locked",
        DeviceState::Removed => "removed",
        DeviceState::Cancelled => "cancelled",
    }
}

fn method_word(method: HistoryMethod) -> &'static str {
    match method {
        HistoryMethod::Password => "password",
        HistoryMethod::App => "app",
        HistoryMethod::AppCode => "app-code",
        HistoryMethod::OnMobile => "on-mobile",
        HistoryMethod::Device => "device",
    }
}

fn result_word(result: HistoryResult) -> &'static str {
    match result {
        HistoryResult::SignedIn => "signed-in",
        HistoryResult::Signed => "signed",
        HistoryResult::Denied => "denied",
        HistoryResult::Expired => "expired",
        HistoryResult::Cancelled => "cancelled",
        HistoryResult::Failed => "failed",
        HistoryResult::PinReset => "new-pin",
        HistoryResult::Unblocked => "unblocked",
        HistoryResult::Moved => "moved",
        HistoryResult::Blocked => "blocked",
        HistoryResult::Locked => "locked",
    }
}
