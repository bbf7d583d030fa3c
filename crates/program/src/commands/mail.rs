//! `countersign-server mail`.

use std::io::Write as _;

use clap::{Args, Subcommand};
use serde_json::json;
use server::config::Config;
use server::delivery::test_route;
use server::domain::account::Email;
use server::store::mails::WaitingMail;
use server::time::{iso, utc};
use server::use_cases::administration::mails;

use super::{Common, Failure, Report, Session, Table, counted, email, help, open_if_there};

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum MailCommand {
    /// Sends a test mail, and says each step
    ///
    /// On a refusal it prints the mail server's words and ends with 1. Nothing is queued.
    #[command(after_help = help!(
        "  countersign-server mail test admin@example.eu --config /etc/countersign/server.toml"
    ))]
    Test(Box<Test>),
    /// Lists the mails that wait: since when, and why the last attempt failed
    #[command(after_help = help!(
        "  countersign-server mail queue\n  countersign-server mail queue --json"
    ))]
    Queue(Box<Queue>),
    /// Has the running server send all waiting mails now, also those that were given up
    #[command(after_help = help!("  countersign-server mail retry"))]
    Retry(Box<Queue>),
}

/// The recipient of a test mail.
#[derive(Debug, Args)]
pub(crate) struct Test {
    /// The address to which the test mail goes
    #[arg(value_parser = email)]
    address: Email,
    #[command(flatten)]
    common: Common,
}

/// The queue.
#[derive(Debug, Args)]
pub(crate) struct Queue {
    #[command(flatten)]
    common: Common,
}

impl MailCommand {
    /// Runs the command.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        match self {
            Self::Test(test) => send(*test).await,
            Self::Queue(queue) => list(*queue).await,
            Self::Retry(queue) => retry(*queue).await,
        }
    }
}

async fn send(test: Test) -> Result<(), Failure> {
    let json = test.common.json;
    let config = test.common.server.resolve()?;
    let mut steps = Vec::new();
    let tell = |step: String| {
        if !json {
            // A step that cannot be printed does not stop the test.
            let _ = writeln!(std::io::stdout(), "{step}");
        }
        steps.push(step);
    };
    let whom = (config.name.as_str(), &test.address);
    let mut public_id = [0; 16];
    getrandom::fill(&mut public_id).map_err(|_| Failure::Randomness)?;
    let digits = public_id.iter().map(|byte| format!("{byte:02x}"));
    let drawn = (digits.collect(), config.clock.now());
    let tested = test_route(&config.mail, whom, drawn, tell).await;
    let recorded = record_test(&config, tested.is_ok()).await;
    tested?;
    recorded?;
    if json {
        let steps = json!({ "steps": steps });
        writeln!(std::io::stdout(), "{steps}")?;
    }
    Ok(())
}

/// Records the test in the audit log, which is in the database: before the first start of the server there is none.
async fn record_test(config: &Config, done: bool) -> Result<(), Failure> {
    let Some(store) = open_if_there(config)? else {
        return Ok(());
    };
    let write = store.write(move |tx| mails::record_test(tx, done));
    Ok(write.await?)
}

fn state(mail: &WaitingMail) -> String {
    match mail.given_up_at {
        Some(at) => format!("given up {}", utc(at)),
        None => format!("next {}", utc(mail.next_at)),
    }
}

async fn list(queue: Queue) -> Result<(), Failure> {
    let session = Session::open(queue.common)?;
    let waiting = session.store.read(mails::list).await?;
    let mut table = Table::new(["MAIL", "TO", "SINCE", "ATTEMPTS", "STATE", "FAILURE"]);
    for mail in &waiting {
        table.add([
            mail.id.to_string(),
            mail.recipient.clone(),
            utc(mail.queued_at),
            mail.attempts.to_string(),
            state(mail),
            mail.failure.clone().unwrap_or_default(),
        ]);
    }
    let in_json = |mail: &WaitingMail| {
        json!({
            "id": mail.id,
            "to": mail.recipient,
            "subject": mail.subject,
            "since": iso(mail.queued_at),
            "attempts": mail.attempts,
            "next_at": iso(mail.next_at),
            "given_up_at": mail.given_up_at.map(iso),
            "failure": mail.failure,
        })
    };
    session.print(&Report {
        text: if waiting.is_empty() {
            "no mail waits".into()
        } else {
            table.text()
        },
        json: waiting.iter().map(in_json).collect(),
    })
}

async fn retry(queue: Queue) -> Result<(), Failure> {
    let session = Session::open(queue.common)?;
    let count = session.store.write(mails::send_now).await?;
    session.print(&Report {
        text: format!(
            "{} sent as soon as the server runs",
            counted(count, "mail is", "mails are")
        ),
        json: json!({ "due": count }),
    })
}
