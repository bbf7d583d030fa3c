//! The operator's commands: one file for each noun. They open the database beside a running server.
//!
//! Exit codes: 0 done, 1 a fault, 2 a command that is not understood, 3 not found, 4 refused.
//! Invariant: no command takes or prints a secret, except the link or client secret that it has just made and was asked to print.

pub(crate) mod account;
pub(crate) mod audit;
pub(crate) mod backup;
pub(crate) mod device;
mod import;
pub(crate) mod key;
pub(crate) mod mail;
pub(crate) mod service;
mod table;

use std::io::Write as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use server::config::{Config, ConfigError, Options};
use server::delivery::SendError;
use server::domain::account::Email;
use server::server::{StartError, open_store_beside};
use server::store::backup::{BackupError, DATABASE};
use server::store::{Store, StoreError};
use server::use_cases::administration;
use server::use_cases::audit::record_command;

pub(crate) use self::table::Table;

/// The options that every command takes.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// Print JSON, for scripts
    #[arg(long)]
    json: bool,

    /// The options of `serve`.
    #[command(flatten)]
    server: Options,
}

/// The end of every help text.
macro_rules! help {
    ($examples:literal) => {
        concat!(
            "Examples:\n",
            $examples,
            "\n\nEvery option of `serve` is taken too, from the environment and the file of --config as well.\nExit codes: 0 done, 1 fault, \
             2 not understood, 3 not found, 4 refused"
        )
    };
}
pub(crate) use help;

/// The reasons for which a command does nothing.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// There is no such account, device or service.
    #[error("{0}")]
    NotFound(String),
    /// It would change nothing, or must not be done.
    #[error("{0}")]
    Refused(String),
    /// The configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The database or the keys cannot be opened.
    #[error(transparent)]
    Open(#[from] StartError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system or the database failed over a backup.
    #[error(transparent)]
    Backup(BackupError),
    /// A file, or the output.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The output.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// A mail was not sent.
    #[error("{0}")]
    Mail(#[from] SendError),
    /// The system gives no randomness.
    #[error("no randomness from the system")]
    Randomness,
}

impl Failure {
    fn is_broken_pipe(&self) -> bool {
        let kind = match self {
            Self::Io(error) => Some(error.kind()),
            Self::Json(error) => error.io_error_kind(),
            _ => None,
        };
        kind == Some(std::io::ErrorKind::BrokenPipe)
    }

    fn code(&self) -> u8 {
        match self {
            Self::NotFound(_) => 3,
            Self::Refused(_) => 4,
            _ => 1,
        }
    }
}

/// The result of a command, for people and for scripts.
pub(crate) struct Report {
    /// Lines for people.
    pub(crate) text: String,
    /// The same for scripts.
    pub(crate) json: serde_json::Value,
}

/// A count before the words for one or for any other number: `1 mail is`, `2 mails are`.
pub(crate) fn counted<N>(count: N, one: &str, many: &str) -> String
where
    N: Copy + std::fmt::Display + PartialEq + From<u8>,
{
    let words = if count == N::from(1) { one } else { many };
    format!("{count} {words}")
}

/// The database of the server, and how to answer.
pub(crate) struct Session {
    pub(crate) store: Store,
    pub(crate) config: Config,
    json: bool,
}

impl Session {
    /// Opens the database beside the server.
    pub(crate) fn open(common: Common) -> Result<Self, Failure> {
        let config = common.server.resolve()?;
        check_user(&config)?;
        Ok(Self {
            store: open_store_beside(&config)?,
            config,
            json: common.json,
        })
    }

    /// Prints the result.
    pub(crate) fn print(&self, report: &Report) -> Result<(), Failure> {
        print(report, self.json)
    }
}

/// Prints a result, as JSON if asked to.
pub(crate) fn print(report: &Report, as_json: bool) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer_pretty(&mut out, &report.json)?;
        writeln!(out)?;
    } else {
        writeln!(out, "{}", report.text)?;
    }
    Ok(out.flush()?)
}

/// The database beside the server; none before its first start.
pub(crate) fn open_if_there(config: &Config) -> Result<Option<Store>, Failure> {
    check_user(config)?;
    match open_store_beside(config) {
        Err(StartError::Store(StoreError::Missing(_))) => Ok(None),
        opened => Ok(Some(opened?)),
    }
}

/// Runs `act`, which changes something outside the database, and records it as `command` in one transaction: neither without the other.
pub(crate) async fn recorded<T, E>(
    store: &Store,
    command: &'static str,
    act: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, Failure>
where
    T: Send + 'static,
    E: std::error::Error,
{
    let write = store.write(move |tx| {
        record_command(tx, command, None)?;
        act().map_err(|error| refused(&error))
    });
    write.await
}

/// A refusal in the words of an error.
pub(crate) fn refused(error: &dyn std::error::Error) -> Failure {
    Failure::Refused(error.to_string())
}

/// Says on the error output why nothing was done, and with which code the program ends.
pub(crate) fn finish(done: Result<(), Failure>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // The reader, such as `head`, has what it wanted.
        Err(failure) if failure.is_broken_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = writeln!(std::io::stderr(), "{failure}");
            ExitCode::from(failure.code())
        }
    }
}

/// Reads an address for clap.
pub(crate) fn email(text: &str) -> Result<Email, String> {
    Email::parse(text).ok_or_else(|| "is not an email address".into())
}

fn no_account(email: &Email) -> Failure {
    Failure::NotFound(format!("{} has no account", email.as_str()))
}

/// The reason for which a command finds no account with this address: there is none, or an invitation to one.
async fn not_found(session: &Session, email: &Email) -> Failure {
    let address = email.clone();
    let read = session
        .store
        .read(move |tx| administration::show(tx, &address));
    match read.await {
        Ok(Some(_)) => Failure::NotFound(format!(
            "{} is invited and has no account yet: account create mails another link, and account delete ends the invitation",
            email.as_str()
        )),
        Ok(None) => no_account(email),
        Err(error) => error.into(),
    }
}

/// The number of the user who owns this file or folder.
fn owner(path: &Path) -> Option<u32> {
    Some(std::fs::metadata(path).ok()?.uid())
}

/// The number of the user of this process.
fn own_number() -> Option<u32> {
    owner(Path::new("/proc/self"))
}

/// Refuses to serve as another user than the one before, whose files this one would replace, and as root over the folder of another
/// user. A user who is not root may make the first database in a folder that is shared by a group.
pub(crate) fn check_user_of_server(config: &Config) -> Result<(), Failure> {
    if own_number() == Some(0) || config.data_dir.join(DATABASE).exists() {
        return check_user(config);
    }
    Ok(())
}

/// Refuses to act as another user than the server's: files that this command makes could not be read by the server.
pub(crate) fn check_user(config: &Config) -> Result<(), Failure> {
    let database = config.data_dir.join(DATABASE);
    let (Some(own), Some(owner)) = (
        own_number(),
        owner(&database).or_else(|| owner(&config.data_dir)),
    ) else {
        return Ok(());
    };
    if own == owner {
        return Ok(());
    }
    Err(Failure::Refused(format!(
        "run this command as the user who owns {} (its number is {owner}, and yours is {own}): the server could not read files that you make",
        config.data_dir.display()
    )))
}
