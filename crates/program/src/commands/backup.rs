//! `countersign-server backup` and `countersign-server restore`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use server::config::Options;
use server::keys::{self, Keys};
use server::store::Tx;
use server::store::backup::{DataLock, back_up, restore};
use server::use_cases::audit;

use super::{Common, Failure, Report, Session, check_user, help, refused};

/// Examples of `backup`.
pub(crate) const BACKUP_HELP: &str = help!(
    "  countersign-server backup /var/backups/countersign/today.db\n  countersign-server backup today.db --with-keys"
);
/// Examples of `restore`.
pub(crate) const RESTORE_HELP: &str = help!(
    "  countersign-server restore /var/backups/countersign/today.db\n  countersign-server restore today.db --with-keys --force"
);

/// A backup to make.
#[derive(Debug, Args)]
pub(crate) struct BackupCommand {
    /// The file to write. It must not exist
    file: PathBuf,
    /// Copy the keys too, into the folder FILE-keys. Together, the two let whoever has them act as this server
    #[arg(long)]
    with_keys: bool,
    #[command(flatten)]
    common: Common,
}

/// A backup to restore.
#[derive(Debug, Args)]
pub(crate) struct RestoreCommand {
    /// The file of the backup
    file: PathBuf,
    /// Take the keys from the folder FILE-keys. The key folder must be empty
    #[arg(long)]
    with_keys: bool,
    /// Replace the database that is there. It is kept beside the new one as countersign.db.replaced, or .replaced.2 and so on
    #[arg(long)]
    force: bool,
    /// The options of `serve`.
    #[command(flatten)]
    server: Options,
}

/// The folder of the keys beside a backup.
fn keys_beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-keys");
    name.into()
}

impl BackupCommand {
    /// Makes the backup, and records it in the audit log.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        let session = Session::open(self.common)?;
        let config = &session.config;
        let bytes = back_up(&config.data_dir, &self.file).map_err(|error| refused(&error))?;
        let mut text = format!("{} has {bytes} bytes", self.file.display());
        if self.with_keys {
            let to = keys_beside(&self.file);
            let count = keys::copy_all(&config.key_dir, &to).map_err(|error| refused(&error))?;
            text.push_str(&format!("\n{} has {count} key files", to.display()));
            writeln!(
                std::io::stderr(),
                "warning: with this backup and these keys anybody can act as this server: keep them apart, and encrypted"
            )?;
        }
        let command = if self.with_keys {
            "backup --with-keys"
        } else {
            "backup"
        };
        session
            .store
            .write(move |tx| audit::record_command(tx, command, None))
            .await?;
        session.print(&Report {
            text,
            json: json!({ "file": self.file, "bytes": bytes, "keys": self.with_keys }),
        })
    }
}

impl RestoreCommand {
    /// Restores the backup where no server runs.
    pub(crate) fn run(self) -> Result<(), Failure> {
        let config = self.server.resolve()?;
        check_user(&config)?;
        keys::make_private_folder(&config.data_dir)?;
        let lock = DataLock::take(&config.data_dir).map_err(|error| refused(&error))?;
        if self.with_keys {
            let from = keys_beside(&self.file);
            keys::copy_all(&from, &config.key_dir).map_err(|error| refused(&error))?;
        }
        let keys = Keys::load(&config.key_dir, false).map_err(|error| refused(&error))?;
        let opened_with = (&keys, &config.clock);
        let record = |tx: &Tx<'_>| audit::record_command(tx, "restore", None);
        let kept = restore(
            &lock,
            &self.file,
            &config.data_dir,
            opened_with,
            self.force,
            record,
        )
        .map_err(|error| refused(&error))?;
        let mut out = std::io::stdout().lock();
        writeln!(
            out,
            "restored: start the server, and see that people can sign in"
        )?;
        if let Some(kept) = kept {
            writeln!(
                out,
                "the database before is {}: delete it when all is well",
                kept.display()
            )?;
        }
        Ok(out.flush()?)
    }
}
