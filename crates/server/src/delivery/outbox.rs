//! The demo's outbox: one text file for each mail.

use std::io;
use std::path::Path;

use super::Mail;
use crate::clock::UnixSeconds;
use crate::time;

/// A mail as the demo's page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxMail {
    /// The file's name.
    pub file: String,
    /// The recipient's address.
    pub to: String,
    /// Subject line.
    pub subject: String,
    /// When it was written; 0 where the file does not say.
    pub date: UnixSeconds,
    /// Its body.
    pub body: String,
}

pub(super) fn write(folder: &Path, mail: &Mail) -> io::Result<()> {
    let text = format!(
        "To: {}\nSubject: {}\nDate: {}\n\n{}\n",
        mail.recipient,
        mail.subject,
        time::iso(mail.queued_at),
        *mail.body
    );
    let name = format!("{:06}.txt", mail.id);
    let draft = folder.join(format!(".{name}"));
    std::fs::write(&draft, text)?;
    std::fs::rename(draft, folder.join(name))
}

/// The mails in the outbox, newest first, at most 50.
///
/// # Errors
/// When the folder cannot be read.
pub fn read_outbox(folder: &Path) -> io::Result<Vec<OutboxMail>> {
    let mut names: Vec<String> = std::fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".txt") && !name.starts_with('.'))
        .collect();
    names.sort_unstable_by(|a, b| b.cmp(a));
    names.truncate(50);
    names
        .into_iter()
        .map(|name| Ok(parse(&std::fs::read_to_string(folder.join(&name))?, name)))
        .collect()
}

fn parse(text: &str, file: String) -> OutboxMail {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let field = |name: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_default().to_owned()
    };
    OutboxMail {
        file,
        to: field("To: "),
        subject: field("Subject: "),
        date: time::from_iso(&field("Date: ")).unwrap_or(UnixSeconds(0)),
        body: body.trim_end().to_owned(),
    }
}
