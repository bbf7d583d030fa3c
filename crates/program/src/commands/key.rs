//! `countersign-server key`.

use std::io::Write as _;
use std::path::Path;

use clap::{Args, Subcommand, value_parser};
use server::clock::UnixSeconds;
use server::config::{Config, Options};
use server::keys::{self, Keys, KeysError};
use server::server::open_store_beside;
use server::store::Store;
use server::store::backup::{BackupError, DataLock};
use server::store::reseal::reseal;

use super::{Failure, check_user, help, recorded, refused};

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum KeyCommand {
    /// Replaces a key as planned: nobody notices
    #[command(subcommand)]
    Rotate(Rotation),
    /// Withdraws a key that was announced and does not count yet
    #[command(subcommand)]
    Withdraw(Withdrawal),
    /// Replaces a stolen key: from the next start on, nothing that it signs counts
    #[command(subcommand)]
    Replace(Replacement),
}

/// The keys that are replaced as planned.
#[derive(Debug, Subcommand)]
pub(crate) enum Rotation {
    /// Announces a new message key S, which phones follow by themselves; --in-hours says from when it counts
    ///
    /// Start the server again before that time. Codes for adding a device that are open at that time must be shown anew.
    #[command(after_help = help!("  countersign-server key rotate message --in-hours 48 --config /etc/countersign/server.toml"))]
    Message(Box<Announced>),
    /// Draws a new key at rest and seals everything in the database anew
    ///
    /// Beside a running server it needs two runs: after the first one start the server again, which then reads both keys. Interrupted, it can
    /// be repeated and goes on. Back up the keys afterwards: backups of the database that were made before open with the keys from before only.
    #[command(after_help = help!("  countersign-server key rotate at-rest --config /etc/countersign/server.toml"))]
    AtRest(Box<Server>),
    /// Announces a new key for the ID tokens of OpenID Connect; --in-hours says from when it signs
    ///
    /// Start the server again before that time: it publishes the new key from then on, so that services know it when it signs. The key before stays
    /// published for an hour.
    #[command(after_help = help!("  countersign-server key rotate oidc --config /etc/countersign/server.toml"))]
    Oidc(Box<Announced>),
}

/// The announcements that can be withdrawn.
#[derive(Debug, Subcommand)]
pub(crate) enum Withdrawal {
    /// Withdraws an announced message key S that does not count yet. The server must be stopped
    #[command(after_help = help!("  countersign-server key withdraw message --config /etc/countersign/server.toml"))]
    Message(Box<Server>),
    /// Withdraws an announced key for ID tokens that does not sign yet
    ///
    /// Start the server again afterwards, before the time from which the key would have signed.
    #[command(after_help = help!("  countersign-server key withdraw oidc --config /etc/countersign/server.toml"))]
    Oidc(Box<Server>),
}

/// The keys that can be stolen.
#[derive(Debug, Subcommand)]
pub(crate) enum Replacement {
    /// Replaces a stolen message key S. The server must be stopped, and every phone must be set up again
    ///
    /// A thief with S can announce a key that phones follow, so that no announcement leads from it to the new one: phones take nothing
    /// from this server any more until they are set up again.
    #[command(after_help = help!("  countersign-server key replace message --yes --config /etc/countersign/server.toml"))]
    Message(Box<Confirmed>),
    /// Replaces a stolen key for ID tokens, and deletes it together with all keys before it and an announced one
    ///
    /// Start the server again at once: until then it signs with the stolen key. Services get the new key by themselves.
    #[command(after_help = help!("  countersign-server key replace oidc --config /etc/countersign/server.toml"))]
    Oidc(Box<Server>),
}

/// A year. No other rotation is possible before an announced one, so a slip of the keyboard must not last longer.
const MAX_HOURS: u64 = 365 * 24;

/// The server whose key is replaced, and when.
#[derive(Debug, Args)]
pub(crate) struct Announced {
    /// The options of `serve`.
    #[command(flatten)]
    server: Options,

    /// Hours until the new key counts, 8760 at most
    #[arg(long, value_name = "HOURS", default_value_t = 24, value_parser = value_parser!(u64).range(..=MAX_HOURS))]
    in_hours: u64,
}

/// The server whose key it is.
#[derive(Debug, Args)]
pub(crate) struct Server {
    /// The options of `serve`.
    #[command(flatten)]
    server: Options,
}

/// The server whose phones must be set up again.
#[derive(Debug, Args)]
pub(crate) struct Confirmed {
    /// The options of `serve`.
    #[command(flatten)]
    server: Options,

    /// Needed, since every phone must be set up again
    #[arg(long)]
    yes: bool,
}

/// The keys of a server, which may be running.
struct KeyFolder {
    config: Config,
    store: Store,
}

impl KeyFolder {
    fn open(options: Options) -> Result<Self, Failure> {
        let config = options.resolve()?;
        check_user(&config)?;
        let store = open_store_beside(&config)?;
        Ok(Self { config, store })
    }

    fn now(&self) -> UnixSeconds {
        self.config.clock.now()
    }

    /// Changes the key folder by `act`, and records it as `command`.
    async fn change<E: std::error::Error>(
        &self,
        command: &'static str,
        act: impl FnOnce(&Path) -> Result<(), E> + Send + 'static,
    ) -> Result<(), Failure> {
        let folder = self.config.key_dir.clone();
        recorded(&self.store, command, move || act(&folder)).await
    }
}

/// The lock of a data folder over which no server runs.
fn lock_of(options: &Options) -> Result<DataLock, Failure> {
    let config = options.clone().resolve()?;
    check_user(&config)?;
    DataLock::take(&config.data_dir).map_err(|error| refused(&error))
}

fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}")?;
    Ok(out.flush()?)
}

impl Announced {
    /// Opens the keys, and returns the time of the new one.
    fn open(self) -> Result<(KeyFolder, UnixSeconds), Failure> {
        let folder = KeyFolder::open(self.server)?;
        let from = folder.now().plus(self.in_hours.saturating_mul(60 * 60));
        Ok((folder, from))
    }
}

async fn rotate_message(given: Announced) -> Result<(), Failure> {
    let (folder, from) = given.open()?;
    let now = folder.now();
    let rotate = move |keys: &Path| keys::rotate(keys, now, from);
    folder.change("key rotate message", rotate).await?;
    let from = keys::shown_time(from);
    print(&format!(
        "a new key S is announced; it counts from {from} on, once the server has been started again"
    ))
}

async fn rotate_oidc(given: Announced) -> Result<(), Failure> {
    let (folder, from) = given.open()?;
    let now = folder.now();
    let rotate = move |keys: &Path| federation::oidc::rotate(keys, now, from);
    folder.change("key rotate oidc", rotate).await?;
    let from = keys::shown_time(from);
    print(&format!(
        "a new key of OpenID Connect is announced; it signs from {from} on, once the server has been started again"
    ))
}

async fn withdraw_message(given: Server) -> Result<(), Failure> {
    let lock = lock_of(&given.server)?;
    let folder = KeyFolder::open(given.server)?;
    let now = folder.now();
    let withdraw = move |keys: &Path| keys::withdraw(keys, now);
    folder.change("key withdraw message", withdraw).await?;
    drop(lock);
    print("the announced key S is withdrawn: start the server")
}

async fn withdraw_oidc(given: Server) -> Result<(), Failure> {
    let folder = KeyFolder::open(given.server)?;
    let now = folder.now();
    let withdraw = move |keys: &Path| federation::oidc::withdraw(keys, now);
    folder.change("key withdraw oidc", withdraw).await?;
    print(
        "the announced key of OpenID Connect is withdrawn, once the server has been started again",
    )
}

async fn replace_message(given: Confirmed) -> Result<(), Failure> {
    if !given.yes {
        let text = "every phone must be set up again after this: add --yes to do it";
        return Err(Failure::Refused(text.into()));
    }
    let lock = lock_of(&given.server)?;
    let folder = KeyFolder::open(given.server)?;
    folder.change("key replace message", keys::replace).await?;
    drop(lock);
    print(
        "S is replaced: start the server, back up the key folder, and have every phone set up again",
    )
}

async fn replace_oidc(given: Server) -> Result<(), Failure> {
    let folder = KeyFolder::open(given.server)?;
    let now = folder.now();
    let replace = move |keys: &Path| federation::oidc::replace(keys, now);
    folder.change("key replace oidc", replace).await?;
    print(
        "the key of OpenID Connect is replaced: start the server again now, and back up the key folder",
    )
}

/// Draws the next key where no server runs. One that runs draws it at its next start, and seals with it from then on.
fn begin_at_rest(config: &Config) -> Result<(), Failure> {
    if keys::is_rotation_under_way(&config.key_dir) {
        return Ok(());
    }
    let drawn: Result<(), KeysError> = match DataLock::take(&config.data_dir) {
        Ok(_lock) => keys::begin_rotation(&config.key_dir),
        Err(BackupError::Running(_)) => {
            keys::want_rotation(&config.key_dir).map_err(|error| refused(&error))?;
            let text = "a server runs: start it again, so that it draws a new key and reads both, and run this command once more";
            return Err(Failure::Refused(text.into()));
        }
        Err(error) => return Err(refused(&error)),
    };
    drawn.map_err(|error| refused(&error))
}

async fn rotate_at_rest(given: Server) -> Result<(), Failure> {
    // Everything must fit before anything is changed.
    let KeyFolder { config, store } = KeyFolder::open(given.server)?;
    drop(store);
    begin_at_rest(&config)?;
    let both = Keys::load(&config.key_dir, false).map_err(|error| refused(&error))?;
    let done = reseal(&config.data_dir, &both, || true)?;
    let store = open_store_beside(&config)?;
    let folder = config.key_dir;
    let finish = move || keys::finish_rotation(&folder);
    recorded(&store, "key rotate at-rest", finish).await?;
    // Values under the key before are in the log.
    store.empty_log().await?;
    print(&format!(
        "{} values are sealed under a new key: back up the key folder",
        done.values
    ))?;
    if done.damaged > 0 {
        print(&format!(
            "{} values were damaged before and could not be read",
            done.damaged
        ))?;
    }
    Ok(())
}

impl KeyCommand {
    /// Runs the command.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        match self {
            Self::Rotate(Rotation::Message(given)) => rotate_message(*given).await,
            Self::Rotate(Rotation::Oidc(given)) => rotate_oidc(*given).await,
            Self::Rotate(Rotation::AtRest(given)) => rotate_at_rest(*given).await,
            Self::Withdraw(Withdrawal::Message(given)) => withdraw_message(*given).await,
            Self::Withdraw(Withdrawal::Oidc(given)) => withdraw_oidc(*given).await,
            Self::Replace(Replacement::Message(given)) => replace_message(*given).await,
            Self::Replace(Replacement::Oidc(given)) => replace_oidc(*given).await,
        }
    }
}
