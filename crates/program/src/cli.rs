//! The command line.

use clap::{Args as _, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use server::config::Options;

use crate::commands::account::AccountCommand;
use crate::commands::audit::AuditCommand;
use crate::commands::backup::{BACKUP_HELP, BackupCommand, RESTORE_HELP, RestoreCommand};
use crate::commands::device::DeviceCommand;
use crate::commands::key::KeyCommand;
use crate::commands::mail::MailCommand;
use crate::commands::service::ServiceCommand;

/// Options of `serve` that the help of the operator's commands shows. They take all of them.
const SHOWN: [&str; 3] = ["config", "data_dir", "key_dir"];

/// Countersign's reference server.
#[derive(Debug, Parser)]
#[command(name = "countersign-server", version, about, long_about = None)]
pub(crate) struct Cli {
    /// The command.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The program's commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serves the sign-in pages, My Account and the app's API
    ///
    /// Every option can also be given in the environment, as COUNTERSIGN_ and its name, or in the TOML file of --config under
    /// its name. A flag goes before the environment, the environment before the file. The file alone has [[android-apps]], each
    /// with `package` and `sha256-fingerprints`: the apps to which Android hands this server's links at once; and [[services]],
    /// each with `id`, `name`, `second-factor`, titles of `transactions` and a table for its protocol: the services to which people
    /// sign in here
    Serve(Box<Options>),
    /// Creates, lists, disables and deletes accounts, beside a running server
    #[command(subcommand)]
    Account(AccountCommand),
    /// Lists and removes the devices of an account, beside a running server
    #[command(subcommand)]
    Device(DeviceCommand),
    /// Prints and verifies the audit log, beside a running server
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Writes a backup of the database to a file, beside a running server
    ///
    /// It holds everything that was acknowledged before it began. Without the keys it opens nothing: keep a copy of the key folder elsewhere
    #[command(after_help = BACKUP_HELP)]
    Backup(Box<BackupCommand>),
    /// Puts a backup in the place of the database. The server must be stopped
    ///
    /// The file is checked first: that it is whole, of a version that this program knows with exactly its tables, sealed under the keys in
    /// the key folder, and that its audit log is whole
    #[command(after_help = RESTORE_HELP)]
    Restore(Box<RestoreCommand>),
    /// Replaces keys, as planned or after a theft
    #[command(subcommand)]
    Key(KeyCommand),
    /// Creates, checks, lists and disables the services to which people sign in here
    #[command(subcommand)]
    Service(ServiceCommand),
    /// Tests the mail route, and lists the mails that wait
    #[command(subcommand)]
    Mail(MailCommand),
}

impl Cli {
    /// Reads the arguments of the process. Ends it with code 2 when they are wrong.
    pub(crate) fn read() -> Self {
        let matches = command().get_matches();
        Self::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
    }
}

/// The command line, with short help for the operator's commands.
fn command() -> clap::Command {
    let serve = Options::augment_args(clap::Command::new("serve"));
    let hidden: Vec<clap::Id> = serve
        .get_arguments()
        .map(|option| option.get_id().clone())
        .filter(|id| !SHOWN.contains(&id.as_str()))
        .collect();
    Cli::command().mut_subcommands(|command| match command.get_name() {
        "serve" => command,
        _ => without(command, &hidden),
    })
}

/// A command and those below it, with help that leaves these options out.
fn without(command: clap::Command, hidden: &[clap::Id]) -> clap::Command {
    command
        .mut_args(|arg| {
            let hide = hidden.contains(arg.get_id());
            arg.hide(hide)
        })
        .mut_subcommands(|below| without(below, hidden))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_line_then_it_is_consistent_and_the_operators_help_is_short() {
        command().debug_assert();
        let mut open: Vec<clap::Command> = command().get_subcommands().cloned().collect();
        open.retain(|command| command.get_name() != "serve");
        let mut seen = 0;
        while let Some(mut command) = open.pop() {
            if command.has_subcommands() {
                open.extend(command.get_subcommands().cloned());
                continue;
            }
            let help = command.render_long_help().to_string();
            assert!(help.contains("--config"), "{help}");
            assert!(!help.contains("--smtp-user"), "{help}");
            assert!(help.contains("Examples:"), "{help}");
            seen += 1;
        }
        assert!(seen > 20, "{seen}");
    }
}
