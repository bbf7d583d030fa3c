//! `countersign-server key`.

use std::io::Write as _;

use clap::{Args, Subcommand, value_parser};
use server::config::Options;
use server::keys::{self, Keys};
use server::server::open_store_beside;
use server::store::backup::DataLock;
use server::store::reseal::reseal;

use super::{Failure, check_user, help, recorded, refused};

/// Examples of `rotate-key`.
pub(crate) const ROTATE_HELP: &str =
    help!("  countersign-server rotate-key --in-hours 48 --config /etc/countersign/server.toml");

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum KeyCommand {
    /// Replaces a key
    #[command(subcommand)]
    Rotate(Rotation),
}

/// The keys that this command replaces.
#[derive(Debug, Subcommand)]
pub(crate) enum Rotation {
    /// Draws a new key at rest and seals everything in the database anew. The server must be stopped
    ///
    /// Interrupted, it can be repeated and goes on; the server can also be started meanwhile. Back up the keys afterwards: backups of the database
    /// that were made before open with the keys from before only.
    #[command(after_help = help!("  countersign-server key rotate at-rest --config /etc/countersign/server.toml"))]
    AtRest(Box<AtRest>),
    /// Announces a new key for the ID tokens of OpenID Connect; --in-hours says from when it signs
    ///
    /// Start the server again before that time: it publishes the new key from then on, so that services know it when it signs. The key before stays
    /// published for an hour.
    #[command(after_help = help!("  countersign-server key rotate oidc --config /etc/countersign/server.toml"))]
    Oidc(Box<Oidc>),
}

/// A year. No other rotation is possible before an announced one, so a slip of the keyboard must not last longer.
const MAX_HOURS: u64 = 365 * 24;

/// The server whose key S is replaced.
#[derive(Debug, Args)]
pub(crate) struct RotateCommand {
    /// The options of `serve`.
    #[command(flatten)]
    server: Options,

    /// Hours until the new key counts, 8760 at most
    #[arg(long, value_name = "HOURS", default_value_t = 24, value_parser = value_parser!(u64).range(..=MAX_HOURS))]
    in_hours: u64,
}

impl RotateCommand {
    /// Announces a new message key, and prints from when it counts.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        let config = self.server.resolve()?;
        let now = config.clock.now();
        let from = now.plus(self.in_hours.saturating_mul(60 * 60));
        check_user(&config)?;
        let (store, folder) = (open_store_beside(&config)?, config.key_dir);
        let rotate = move || keys::rotate(&folder, now, from);
        recorded(&store, "rotate-key", rotate).await?;
        let mut out = std::io::stdout().lock();
        writeln!(
            out,
            "a new key S is announced; it counts from {} on, once the server has been started again",
            keys::shown_time(from)
        )?;
        Ok(out.flush()?)
    }
}

/// The server whose ID tokens get another key.
#[derive(Debug, Args)]
pub(crate) struct Oidc {
    /// The options of `serve`.
    #[command(flatten)]
    server: Options,

    /// Hours until the new key signs, 8760 at most
    #[arg(long, value_name = "HOURS", default_value_t = 24, value_parser = value_parser!(u64).range(..=MAX_HOURS))]
    in_hours: u64,
}

impl Oidc {
    async fn run(self) -> Result<(), Failure> {
        let config = self.server.resolve()?;
        let now = config.clock.now();
        let from = now.plus(self.in_hours.saturating_mul(60 * 60));
        check_user(&config)?;
        let (store, folder) = (open_store_beside(&config)?, config.key_dir);
        let rotate = move || federation::oidc::rotate(&folder, now, from);
        recorded(&store, "key rotate oidc", rotate).await?;
        let mut out = std::io::stdout().lock();
        writeln!(
            out,
            "a new key of OpenID Connect is announced; it signs from {} on, once the server has been started again",
            keys::shown_time(from)
        )?;
        Ok(out.flush()?)
    }
}

/// The server whose key is replaced.
#[derive(Debug, Args)]
pub(crate) struct AtRest {
    /// The options of `serve`.
    #[command(flatten)]
    server: Options,
}

impl KeyCommand {
    /// Runs the command.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        let options = match self {
            Self::Rotate(Rotation::AtRest(options)) => options,
            Self::Rotate(Rotation::Oidc(options)) => return options.run().await,
        };
        let config = options.server.resolve()?;
        check_user(&config)?;
        let lock = DataLock::take(&config.data_dir).map_err(|error| refused(&error))?;
        // Everything must fit before anything is changed.
        drop(open_store_beside(&config)?);
        keys::begin_rotation(&config.key_dir).map_err(|error| refused(&error))?;
        let both = Keys::load(&config.key_dir, false).map_err(|error| refused(&error))?;
        let done = reseal(&lock, &config.data_dir, &both, || true)?;
        let (store, folder) = (open_store_beside(&config)?, config.key_dir);
        let finish = move || keys::finish_rotation(&folder);
        recorded(&store, "key rotate at-rest", finish).await?;
        let mut out = std::io::stdout().lock();
        writeln!(
            out,
            "{} values are sealed under a new key: back up the key folder",
            done.values
        )?;
        if done.damaged > 0 {
            writeln!(
                out,
                "{} values were damaged before and could not be read",
                done.damaged
            )?;
        }
        Ok(out.flush()?)
    }
}
