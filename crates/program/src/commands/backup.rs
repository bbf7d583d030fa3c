//! `countersign-server backup` and `countersign-server restore`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use server::config::Options;
use server::keys::{self, Keys};
use server::store::Tx;
use server::store::backup::{BackupError, DataLock, back_up, restore};
use server::use_cases::{audit, restoration};

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
    /// Restore a database in which single values are damaged or whose audit log is broken, for want of a better backup
    #[arg(long)]
    accept_damage: bool,
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
        let bytes = back_up(&config.data_dir, &self.file).map_err(failure)?;
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
        for fault in session.store.read(restoration::faults).await? {
            writeln!(
                std::io::stderr(),
                "warning: {fault}: this backup is restored with --accept-damage alone"
            )?;
        }
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

/// A refused backup or restoration, with its exit code.
fn failure(error: BackupError) -> Failure {
    match error {
        BackupError::Missing(_) => Failure::NotFound(error.to_string()),
        BackupError::Store(error) => Failure::Store(error),
        BackupError::Io { .. } | BackupError::Database(_) => Failure::Backup(error),
        _ => refused(&error),
    }
}

impl RestoreCommand {
    /// Restores the backup where no server runs. With its keys, these are put in their place last, so that a refusal leaves none.
    pub(crate) fn run(self) -> Result<(), Failure> {
        let config = self.server.resolve()?;
        check_user(&config)?;
        if !self.file.exists() {
            return Err(failure(BackupError::Missing(self.file)));
        }
        let key_dir = if self.with_keys {
            keys::check_free(&config.key_dir).map_err(|error| refused(&error))?;
            keys_beside(&self.file)
        } else {
            config.key_dir.clone()
        };
        let keys = Keys::load(&key_dir, false).map_err(|error| refused(&error))?;
        keys::make_private_folder(&config.data_dir)?;
        let lock = DataLock::take(&config.data_dir).map_err(failure)?;
        let finish = |tx: &Tx<'_>| {
            judge(tx, &self.file, self.accept_damage)?;
            if self.with_keys {
                keys::copy_all(&key_dir, &config.key_dir)?;
            }
            Ok(())
        };
        let opened_with = (&keys, &config.clock);
        let (from, to) = (&self.file, &config.data_dir);
        let kept = restore(&lock, from, to, opened_with, self.force, finish).map_err(failure)?;
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

/// Refuses a database with faults that the operator has not accepted; says those that are accepted. Records the restoration.
fn judge(tx: &Tx<'_>, file: &Path, accept_damage: bool) -> Result<(), BackupError> {
    let faults = restoration::faults(tx)?;
    if !faults.is_empty() && !accept_damage {
        return Err(BackupError::Damaged {
            path: file.into(),
            reason: faults.join("; "),
        });
    }
    for fault in &faults {
        tracing::warn!("accepted: {fault}");
    }
    let command = if faults.is_empty() {
        "restore"
    } else {
        "restore --accept-damage"
    };
    Ok(audit::record_command(tx, command, None)?)
}
