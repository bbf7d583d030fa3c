//! `countersign-server device`.

use clap::{Args, Subcommand};
use protocol::ids::DeviceId;
use serde_json::json;
use server::domain::account::Email;
use server::time::{iso, utc};
use server::use_cases::administration::{self, AccountState, CommandOutcome, state_word};
use server::use_cases::device::DeviceSummary;

use super::{Common, Failure, Report, Session, Table, email, help, no_account, not_found};

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum DeviceCommand {
    /// Lists the devices of an account
    #[command(after_help = help!("  countersign-server device list maria@example.eu"))]
    List(Box<List>),
    /// Removes a device of an account. It cannot be undone
    ///
    /// The sessions that it opened end at once, in a running server too. Devices that it added are blocked until their PIN is reset. The owner is
    /// told by mail.
    #[command(after_help = help!(
        "  countersign-server device remove maria@example.eu 5f0c0f2b6f0a4a0e9d7c1b2a3d4e5f60"
    ))]
    Remove(Box<Remove>),
}

/// The account whose devices are listed.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// The address of the account
    #[arg(value_parser = email)]
    email: Email,
    #[command(flatten)]
    common: Common,
}

/// The device to remove.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    /// The address of the account
    #[arg(value_parser = email)]
    email: Email,
    /// The id of the device, from `device list`
    #[arg(value_parser = id)]
    device: DeviceId,
    #[command(flatten)]
    common: Common,
}

fn id(text: &str) -> Result<DeviceId, String> {
    DeviceId::from_hex(text)
        .ok_or_else(|| "is not the id of a device: 32 hexadecimal digits".into())
}

impl DeviceCommand {
    /// Runs the command.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        match self {
            Self::List(list) => show(*list).await,
            Self::Remove(remove) => remove_one(*remove).await,
        }
    }
}

/// The devices for people.
pub(super) fn table(devices: &[DeviceSummary]) -> Table {
    let mut table = Table::new([
        "DEVICE",
        "NAME",
        "STATE",
        "ADDED",
        "LAST USED",
        "ATTESTATION",
    ]);
    for device in devices {
        table.add([
            device.id.to_hex(),
            device.name.clone(),
            state_word(device.state).into(),
            utc(device.created_at),
            device.last_used_at.map_or_else(|| "never".into(), utc),
            device
                .attestation
                .map_or("-", |result| result.word())
                .into(),
        ]);
    }
    table
}

/// A device for scripts.
pub(super) fn in_json(device: &DeviceSummary) -> serde_json::Value {
    json!({
        "id": device.id.to_hex(),
        "name": device.name,
        "state": state_word(device.state),
        "created_at": iso(device.created_at),
        "last_used_at": device.last_used_at.map(iso),
        "attestation": device.attestation.map(|result| json!({
            "result": result.word(),
            "checked_at": iso(result.checked_at),
        })),
    })
}

async fn show(list: List) -> Result<(), Failure> {
    let session = Session::open(list.common)?;
    let address = list.email.clone();
    let found = session
        .store
        .read(move |tx| administration::show(tx, &address))
        .await?;
    let devices = found.ok_or_else(|| no_account(&list.email))?.devices;
    session.print(&Report {
        text: table(&devices).text(),
        json: devices.iter().map(in_json).collect(),
    })
}

async fn remove_one(remove: Remove) -> Result<(), Failure> {
    let session = Session::open(remove.common)?;
    let (address, device) = (remove.email.clone(), remove.device);
    let change = session
        .store
        .write(move |tx| administration::remove_device(tx, &address, device))
        .await?;
    let shown = device.to_hex();
    match change {
        CommandOutcome::Made => session.print(&Report {
            text: format!("{shown} is removed"),
            json: json!({ "device": shown, "done": "removed" }),
        }),
        CommandOutcome::Unchanged => Err(Failure::Refused(format!("{shown} is removed already"))),
        CommandOutcome::NotFound => {
            let address = remove.email.clone();
            let read = session
                .store
                .read(move |tx| administration::show(tx, &address));
            match read.await? {
                Some(one) if one.state != AccountState::Invited => {
                    let text = format!("{} has no device {shown}", remove.email.as_str());
                    Err(Failure::NotFound(text))
                }
                _ => Err(not_found(&session, &remove.email).await),
            }
        }
    }
}
