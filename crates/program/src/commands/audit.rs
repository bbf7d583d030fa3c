//! `countersign-server audit`.

use std::io::Write as _;

use clap::{Args, Subcommand};
use serde_json::json;
use server::clock::UnixSeconds;
use server::domain::account::{AccountId, Email};
use server::domain::audit::{AuditBounds, AuditLine, NotedHead};
use server::time::{from_iso, iso, utc};
use server::use_cases::{administration, audit};

use super::{Common, Failure, Report, Session, counted, help};

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum AuditCommand {
    /// Prints the audit log, oldest line first
    #[command(after_help = help!(
        "  countersign-server audit list\n  countersign-server audit list --since 2026-11-01 --json\n  \
         countersign-server audit list --account maria@example.eu"
    ))]
    List(Box<List>),
    /// Verifies the audit log, and prints its head
    ///
    /// Finds lines that were changed, moved, added or deleted. Keep the head somewhere else: with --head, an earlier copy of the whole database is
    /// found too.
    #[command(after_help = help!(
        "  countersign-server audit verify\n  countersign-server audit verify --head \"$(cat /mnt/other-machine/audit-head)\""
    ))]
    Verify(Box<Verify>),
}

/// The lines to print.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// The first day or time in UTC, such as 2026-11-01 or 2026-11-01T08:00:00Z
    #[arg(long, value_name = "TIME", value_parser = time)]
    since: Option<UnixSeconds>,
    /// The address of an account, or its id, 32 hexadecimal digits: after its deletion the log has the id alone
    #[arg(long, value_name = "EMAIL-OR-ID", value_parser = account)]
    account: Option<NamedAccount>,
    #[command(flatten)]
    common: Common,
}

/// The comparison.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The head that was printed earlier, such as 1234:6b86b2…
    #[arg(long, value_name = "HEAD", value_parser = head)]
    head: Option<NotedHead>,
    #[command(flatten)]
    common: Common,
}

fn time(text: &str) -> Result<UnixSeconds, String> {
    from_iso(text)
        .or_else(|| from_iso(&format!("{text}T00:00:00Z")))
        .ok_or_else(|| {
            "is not a day such as 2026-11-01 or a time such as 2026-11-01T08:00:00Z".into()
        })
}

/// An account, as the operator names it.
#[derive(Debug, Clone)]
enum NamedAccount {
    Id(AccountId),
    Address(Email),
}

impl NamedAccount {
    /// Its id.
    async fn find(self, session: &Session) -> Result<AccountId, Failure> {
        let email = match self {
            Self::Id(id) => return Ok(id),
            Self::Address(email) => email,
        };
        let address = email.clone();
        let read = session
            .store
            .read(move |tx| administration::show(tx, &address));
        let found = read.await?.map(|one| one.id);
        found.ok_or_else(|| {
            let text = "has no account: of a deleted one the log has the id alone";
            Failure::NotFound(format!("{} {text}", email.as_str()))
        })
    }
}

fn account(text: &str) -> Result<NamedAccount, String> {
    let id = AccountId::from_hex(text).map(NamedAccount::Id);
    id.or_else(|| Email::parse(text).map(NamedAccount::Address))
        .ok_or_else(|| "is neither an email address nor an id of 32 hexadecimal digits".into())
}

fn head(text: &str) -> Result<NotedHead, String> {
    NotedHead::parse(text).ok_or_else(|| "is not a head such as audit verify prints".into())
}

impl AuditCommand {
    /// Runs the command.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        match self {
            Self::List(list) => show(*list).await,
            Self::Verify(verify) => check(*verify).await,
        }
    }
}

/// Prints the lines as they are read, one JSON object a line with --json, so that a long log needs no memory.
async fn show(list: List) -> Result<(), Failure> {
    let as_json = list.common.json;
    let session = Session::open(list.common)?;
    let account = match list.account {
        Some(named) => Some(named.find(&session).await?),
        None => None,
    };
    let mut after = 0;
    loop {
        let read = session.store.read(move |tx| audit::lines(tx, after));
        let lines: Vec<AuditLine> = read.await?;
        let Some(last) = lines.last() else {
            return Ok(());
        };
        after = last.seq;
        let mut out = std::io::stdout().lock();
        for line in lines {
            if list.since.is_some_and(|since| line.at < since)
                || account.is_some_and(|account| line.account != Some(account))
            {
                continue;
            }
            if as_json {
                writeln!(out, "{}", in_json(&line))?;
            } else {
                writeln!(out, "{}", in_text(&line))?;
            }
        }
        out.flush()?;
    }
}

fn in_text(line: &AuditLine) -> String {
    let account = line.account.map_or_else(|| "-".into(), AccountId::to_hex);
    let network = network(line).unwrap_or_else(|| "-".into());
    let detail = if line.detail.is_empty() {
        "-"
    } else {
        &line.detail
    };
    format!(
        "{} {} {} {} {} account={account} actor={} network={network}",
        line.seq,
        utc(line.at),
        line.event,
        line.outcome,
        detail,
        line.actor
    )
}

fn network(line: &AuditLine) -> Option<String> {
    let bytes = line.network?.0;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn in_json(line: &AuditLine) -> serde_json::Value {
    json!({
        "seq": line.seq,
        "at": iso(line.at),
        "event": line.event,
        "outcome": line.outcome,
        "detail": line.detail,
        "account": line.account.map(AccountId::to_hex),
        "actor": line.actor,
        "network": network(line),
        "link": line.link.to_hex(),
    })
}

async fn check(verify: Verify) -> Result<(), Failure> {
    let session = Session::open(verify.common)?;
    let noted = verify.head;
    let verified = session
        .store
        .read(move |tx| audit::verify(tx, noted))
        .await?;
    match verified {
        Ok(bounds) => session.print(&report(bounds)),
        Err(fault) => Err(Failure::Refused(format!(
            "the audit log is not whole: {fault}"
        ))),
    }
}

fn report(bounds: AuditBounds) -> Report {
    let (lines, head) = (
        bounds.last - bounds.purged,
        format!("{}:{}", bounds.last, bounds.head.to_hex()),
    );
    Report {
        text: format!(
            "{}\nhead {head}",
            counted(lines, "line is whole", "lines are whole")
        ),
        json: json!({ "lines": lines, "purged": bounds.purged, "head": head }),
    }
}
