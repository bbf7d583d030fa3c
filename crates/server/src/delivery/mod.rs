//! Mails: written when something happens, in its transaction; sent afterwards, again and again until they are gone. Wake-ups
//! of phones have rules of their own, in [`push`].

mod html;
mod outbox;
mod password_range;
pub mod post;
pub mod push;
mod route_test;
mod smtp;
mod tls;

use std::time::Duration;

use protocol::messages::{Action, Label, Line};
use protocol::origin::Origin;
use zeroize::Zeroizing;

use crate::clock::UnixSeconds;
use crate::config::MailRoute;
use crate::domain::account::{Account, AccountId, Email};
use crate::domain::audit::{Actor, AuditEvent};
use crate::domain::registration::Applicant;
use crate::events::Notifier;
use crate::metrics::Metrics;
use crate::store::mails::QueuedMail;
use crate::store::{ReadTx, Store, StoreError, Tx};
use crate::text::{Texts, with_plain_hyphens};
use crate::time::Zone;

pub use outbox::{OutboxMail, read_outbox};
pub use password_range::PasswordRange;
pub use route_test::test_route;
pub use tls::NoTls;

/// A mail that could not be sent this often is given up: about four days with the back-off below. It stays in the queue, where the operator
/// sees why, until its period has run out.
const MAX_ATTEMPTS: u32 = 24;

/// The effects of a report, besides the entry that it marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportEffect {
    /// Whether sessions were open in the browser, which the report ended.
    pub ended: bool,
    /// When the password alone signs in again, where the report refuses it.
    pub password_from: Option<UnixSeconds>,
}

/// The event that a mail reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A device was added.
    DeviceAdded {
        /// Its name.
        device: String,
    },
    /// A device was removed.
    DeviceRemoved {
        /// Its name.
        device: String,
    },
    /// A device has a new PIN.
    PinReset {
        /// Its name.
        device: String,
    },
    /// A device moved to another phone.
    DeviceMoved {
        /// Its name.
        device: String,
    },
    /// Biometrics can confirm on a device from now on.
    BiometricsAdded {
        /// Its name.
        device: String,
    },
    /// A sign-in was reported as not one's own.
    SignInReported {
        /// The service.
        service: String,
        /// When it was.
        at: UnixSeconds,
        /// The effects of the report.
        effect: ReportEffect,
    },
    /// A sign-in was denied and reported before it succeeded. No session was open in its browser.
    AttemptReported {
        /// The service.
        service: String,
        /// The effects of the report.
        effect: ReportEffect,
    },
    /// A transaction of a service was reported as not one's own.
    TransactionReported {
        /// The service.
        service: String,
        /// The first lines of the transaction.
        lines: Action,
        /// Whether it was signed: the report does not stop it.
        signed: bool,
        /// The effects of the report.
        effect: ReportEffect,
    },
    /// STOP: every device was removed and every session ended.
    Stopped,
    /// Somebody signed in from a browser that the account does not know.
    NewBrowser,
    /// The account was made.
    AccountCreated,
    /// The operator has disabled the account.
    AccountDisabled,
    /// The operator has enabled the account.
    AccountEnabled,
    /// The operator has deleted the account.
    AccountDeleted,
    /// The operator has opened the help desk to the account.
    HelpDeskRoleGiven,
    /// The operator has closed the help desk to the account.
    HelpDeskRoleTaken,
    /// The help desk has unlocked the sign-in.
    HelpDeskUnlocked {
        /// The name of the server.
        service: String,
    },
    /// The help desk has removed a device.
    HelpDeskRemovedDevice {
        /// The name of the server.
        service: String,
        /// The name of the device.
        device: String,
    },
    /// The help desk has ended every session.
    HelpDeskEndedSessions {
        /// The name of the server.
        service: String,
    },
    /// The help desk has started a PIN reset, or the way to the next device.
    HelpDeskRecovery {
        /// The name of the server.
        service: String,
        /// The device's name; none where a device is to be added.
        device: Option<String>,
        /// The address that confirms.
        link: Zeroizing<String>,
        /// The address that stops it.
        cancel_link: Zeroizing<String>,
        /// When the wait is over.
        ready_at: UnixSeconds,
    },
    /// Somebody asked for an account with the address of this one.
    AccountExists {
        /// The address of the sign-in page.
        link: String,
    },
    /// The names of the account's holder were changed.
    NameChanged,
    /// The address of the account was changed.
    EmailChanged {
        /// The address before.
        old: Email,
        /// The address from now on.
        new: Email,
    },
    /// The account has a new password.
    PasswordChanged,
    /// The account has a new password, which was chosen by a mailed link. The owner reads the same as of a change.
    PasswordWasReset,
    /// Somebody asked for a new password.
    PasswordReset {
        /// The link that confirms.
        link: Zeroizing<String>,
        /// The link that ends it.
        cancel_link: Zeroizing<String>,
    },
    /// Wrong PINs have blocked a device.
    DeviceBlocked {
        /// Its name.
        device: String,
    },
    /// A device is blocked because the device or browser that added it is no longer trusted.
    DeviceSuspended {
        /// Its name.
        device: String,
    },
    /// A copy of a device was noticed, and the device is locked.
    DeviceLocked {
        /// Its name.
        device: String,
    },
    /// A device reported that a copy of it was used, and is locked.
    CopyReported {
        /// Its name.
        device: String,
    },
    /// Someone with the password asked for a PIN reset, or to add a device without another one.
    Recovery {
        /// The device's name; none where a device is to be added.
        device: Option<String>,
        /// The address that confirms.
        link: Zeroizing<String>,
        /// The address that stops it.
        cancel_link: Zeroizing<String>,
        /// When the wait is over.
        ready_at: UnixSeconds,
    },
}

impl Notice {
    /// Whether the mail ends with where to change the password: all whose event a stolen password can explain, and an account that works again.
    fn names_password_page(&self) -> bool {
        !matches!(
            self,
            Self::DeviceBlocked { .. }
                | Self::AccountDisabled
                | Self::AccountDeleted
                | Self::HelpDeskRoleGiven
                | Self::HelpDeskRoleTaken
        )
    }

    fn key(&self) -> &'static str {
        match self {
            Self::DeviceAdded { .. } => "mail-device-added",
            Self::DeviceRemoved { .. } => "mail-device-removed",
            Self::DeviceMoved { .. } => "mail-device-moved",
            Self::BiometricsAdded { .. } => "mail-biometrics-added",
            Self::SignInReported { .. } => "mail-sign-in-reported",
            Self::AttemptReported { .. } => "mail-attempt-reported",
            Self::TransactionReported { .. } => "mail-transaction-reported",
            Self::Stopped => "mail-stopped",
            Self::NewBrowser => "mail-new-browser",
            Self::AccountCreated => "mail-account-created",
            Self::AccountDisabled => "mail-account-disabled",
            Self::AccountEnabled => "mail-account-enabled",
            Self::AccountDeleted => "mail-account-deleted",
            Self::HelpDeskRoleGiven => "mail-help-desk-role-given",
            Self::HelpDeskRoleTaken => "mail-help-desk-role-taken",
            Self::HelpDeskUnlocked { .. } => "mail-help-desk-unlocked",
            Self::HelpDeskRemovedDevice { .. } => "mail-help-desk-removed",
            Self::HelpDeskEndedSessions { .. } => "mail-help-desk-sessions",
            Self::HelpDeskRecovery {
                device: Some(_), ..
            } => "mail-help-desk-pin",
            Self::HelpDeskRecovery { device: None, .. } => "mail-help-desk-add",
            Self::AccountExists { .. } => "mail-account-exists",
            Self::NameChanged => "mail-name-changed",
            Self::EmailChanged { .. } => "mail-email-changed",
            Self::PasswordChanged | Self::PasswordWasReset => "mail-password-changed",
            Self::PasswordReset { .. } => "mail-password-reset",
            Self::PinReset { .. } => "mail-pin-reset",
            Self::DeviceBlocked { .. } => "mail-device-blocked",
            Self::DeviceSuspended { .. } => "mail-device-suspended",
            Self::DeviceLocked { .. } => "mail-device-locked",
            Self::CopyReported { .. } => "mail-copy-reported",
            Self::Recovery {
                device: Some(_), ..
            } => "mail-recovery-pin",
            Self::Recovery { device: None, .. } => "mail-recovery-add",
        }
    }

    /// The effects of a report, in the mail about one.
    fn effect(&self) -> Option<ReportEffect> {
        match self {
            Self::SignInReported { effect, .. }
            | Self::AttemptReported { effect, .. }
            | Self::TransactionReported { effect, .. } => Some(*effect),
            _ => None,
        }
    }

    /// The party that acted, for the audit log.
    fn actor(&self) -> Actor {
        match self {
            Self::DeviceMoved { .. }
            | Self::BiometricsAdded { .. }
            | Self::DeviceBlocked { .. }
            | Self::DeviceLocked { .. }
            | Self::CopyReported { .. } => Actor::Device,
            Self::AccountExists { .. } | Self::PasswordReset { .. } | Self::Recovery { .. } => {
                Actor::Browser
            }
            Self::AccountDisabled
            | Self::AccountEnabled
            | Self::AccountDeleted
            | Self::HelpDeskRoleGiven
            | Self::HelpDeskRoleTaken => Actor::Operator,
            Self::HelpDeskUnlocked { .. }
            | Self::HelpDeskRemovedDevice { .. }
            | Self::HelpDeskEndedSessions { .. }
            | Self::HelpDeskRecovery { .. } => Actor::HelpDesk,
            _ => Actor::Account,
        }
    }

    /// Its event in the audit log. A mail with a link that somebody asked for has done nothing yet.
    fn audited(&self, account: AccountId) -> AuditEvent<'static> {
        let event = match self {
            Self::PasswordWasReset => "password-reset",
            _ => self.key().trim_start_matches("mail-"),
        };
        let asked = matches!(self, Self::PasswordReset { .. } | Self::Recovery { .. });
        AuditEvent {
            outcome: if asked { "asked" } else { "done" },
            ..AuditEvent::done(event, account, self.actor())
        }
    }

    fn device(&self) -> &str {
        match self {
            Self::DeviceAdded { device }
            | Self::DeviceRemoved { device }
            | Self::DeviceMoved { device }
            | Self::BiometricsAdded { device }
            | Self::PinReset { device }
            | Self::DeviceBlocked { device }
            | Self::DeviceSuspended { device }
            | Self::DeviceLocked { device }
            | Self::CopyReported { device }
            | Self::HelpDeskRemovedDevice { device, .. } => device,
            Self::Recovery { device, .. } | Self::HelpDeskRecovery { device, .. } => {
                device.as_deref().unwrap_or_default()
            }
            Self::SignInReported { .. }
            | Self::AttemptReported { .. }
            | Self::TransactionReported { .. }
            | Self::Stopped
            | Self::NewBrowser
            | Self::AccountCreated
            | Self::AccountDisabled
            | Self::AccountEnabled
            | Self::AccountDeleted
            | Self::HelpDeskRoleGiven
            | Self::HelpDeskRoleTaken
            | Self::HelpDeskUnlocked { .. }
            | Self::HelpDeskEndedSessions { .. }
            | Self::AccountExists { .. }
            | Self::NameChanged
            | Self::EmailChanged { .. }
            | Self::PasswordChanged
            | Self::PasswordWasReset
            | Self::PasswordReset { .. } => "",
        }
    }

    /// Subject and body of the mail to the owner with this first name, about what happened at `now`.
    fn text(
        &self,
        texts: Texts,
        first_name: &str,
        now: UnixSeconds,
        zone: &Zone,
    ) -> (String, Zeroizing<String>) {
        let when = texts.moment(now, zone);
        let mut values = vec![
            ("name", first_name),
            ("device", self.device()),
            ("when", when.as_str()),
        ];
        let until;
        if let Self::Recovery {
            link,
            cancel_link,
            ready_at,
            ..
        }
        | Self::HelpDeskRecovery {
            link,
            cancel_link,
            ready_at,
            ..
        } = self
        {
            until = texts.moment(*ready_at, zone);
            values.extend([
                ("link", link.as_str()),
                ("cancel", cancel_link.as_str()),
                ("ready", until.as_str()),
                ("wait", yes_or_no(*ready_at > now)),
            ]);
        }
        let then;
        if let Self::SignInReported { at, .. } = self {
            then = texts.moment(*at, zone);
            values.push(("then", then.as_str()));
        }
        let content;
        if let Self::TransactionReported { lines, signed, .. } = self {
            content = lines_in_words(texts, lines);
            values.extend([
                ("content", content.as_str()),
                ("signed", yes_or_no(*signed)),
            ]);
        }
        if let Some(effect) = self.effect() {
            values.push(("ended", yes_or_no(effect.ended)));
        }
        if let Self::SignInReported { service, .. }
        | Self::AttemptReported { service, .. }
        | Self::TransactionReported { service, .. }
        | Self::HelpDeskUnlocked { service }
        | Self::HelpDeskRemovedDevice { service, .. }
        | Self::HelpDeskEndedSessions { service }
        | Self::HelpDeskRecovery { service, .. } = self
        {
            values.push(("service", service.as_str()));
        }
        if let Self::EmailChanged { old, new } = self {
            values.extend([("old", old.as_str()), ("new", new.as_str())]);
        }
        if let Self::AccountExists { link } = self {
            values.push(("link", link.as_str()));
        }
        if let Self::PasswordReset { link, cancel_link } = self {
            values.extend([("link", link.as_str()), ("cancel", cancel_link.as_str())]);
        }
        let (page, forgotten) = (
            texts.get("password-change-title"),
            texts.get("forgotten-title"),
        );
        let history_page = texts.get("history-title");
        values.extend([
            ("page", page.as_str()),
            ("forgotten", forgotten.as_str()),
            ("history", history_page.as_str()),
        ]);
        let subject = texts.fill(&format!("{}-subject", self.key()), &values);
        let mut body = Zeroizing::new(texts.fill(&format!("{}-body", self.key()), &values));
        if let Some(from) = self.effect().and_then(|effect| effect.password_from) {
            let from = texts.moment(from, zone);
            let lost = texts.get("help-lost");
            let values = [("from", from.as_str()), ("lost", lost.as_str())];
            let pause = texts.fill("mail-password-pause", &values);
            body = Zeroizing::new(format!("{}\n\n{pause}", *body));
        }
        if self.names_password_page() {
            let whole = format!("{}\n\n{}", *body, texts.fill("mail-password-page", &values));
            body = Zeroizing::new(whole);
        }
        (subject, body)
    }
}

/// The selector of a text with two variants.
const fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// The lines of a transaction, each as a line of the mail.
fn lines_in_words(texts: Texts, lines: &Action) -> String {
    let line = |(label, value): &(Label, Line)| {
        let values = [("label", label.as_str()), ("value", value.as_str())];
        texts.fill("mail-transaction-line", &values)
    };
    lines.0.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Queues the mail about `notice` to `account`, in the transaction that changed it, and records it in the audit log.
///
/// # Errors
/// When the database refuses. An account that is gone gets no mail.
pub fn queue(tx: &Tx<'_>, account: AccountId, notice: &Notice) -> Result<(), StoreError> {
    match tx.account(account)? {
        Some(account) => {
            tx.audit(&notice.audited(account.id))?;
            queue_to(tx, &account, &account.email, notice)
        }
        None => Ok(()),
    }
}

/// Queues the mail about `notice` of `account` to `recipient`, which may be an address that it had before.
///
/// # Errors
/// When the database refuses.
pub fn queue_to(
    tx: &Tx<'_>,
    account: &Account,
    recipient: &Email,
    notice: &Notice,
) -> Result<(), StoreError> {
    let texts = account.texts();
    let (subject, body) = notice.text(texts, &account.first_name, tx.now(), tx.zone());
    let recipient = (recipient.as_str(), account.language.as_str());
    tx.insert_mail(account.id, recipient, &subject, &body)?;
    Ok(())
}

/// Queues the mail with the link that verifies the address of an applicant. It does not repeat the names, which anybody can have typed.
///
/// # Errors
/// When the database refuses.
pub fn queue_verification(
    tx: &Tx<'_>,
    applicant: &Applicant,
    link: &Zeroizing<String>,
) -> Result<(), StoreError> {
    queue_to_applicant(tx, applicant, "mail-verify-address", link)
}

/// Queues the mail with the link to the password of an account that the operator has prepared. It does not repeat the names.
///
/// # Errors
/// When the database refuses.
pub fn queue_invitation(
    tx: &Tx<'_>,
    applicant: &Applicant,
    link: &Zeroizing<String>,
) -> Result<(), StoreError> {
    queue_to_applicant(tx, applicant, "mail-invitation", link)
}

/// Queues the mail with this key and this link to an applicant.
fn queue_to_applicant(
    tx: &Tx<'_>,
    applicant: &Applicant,
    key: &'static str,
    link: &Zeroizing<String>,
) -> Result<(), StoreError> {
    let texts = Texts::of(applicant.language);
    let when = texts.moment(tx.now(), tx.zone());
    let values = [("link", link.as_str()), ("when", when.as_str())];
    let subject = texts.get(&format!("{key}-subject"));
    let body = Zeroizing::new(texts.fill(&format!("{key}-body"), &values));
    let recipient = (applicant.email.as_str(), applicant.language.tag());
    tx.insert_mail(applicant.account, recipient, &subject, &body)
}

/// Queues the mail with the link that verifies the new address of an account. It does not repeat the names.
///
/// # Errors
/// When the database refuses. An account that is gone gets no mail.
pub fn queue_address_check(
    tx: &Tx<'_>,
    account: AccountId,
    address: &Email,
    link: &Zeroizing<String>,
) -> Result<(), StoreError> {
    let Some(account) = tx.account(account)? else {
        return Ok(());
    };
    let texts = account.texts();
    let when = texts.moment(tx.now(), tx.zone());
    let values = [("link", link.as_str()), ("when", when.as_str())];
    let subject = texts.get("mail-verify-address-subject");
    let body = Zeroizing::new(texts.fill("mail-new-address-body", &values));
    let recipient = (address.as_str(), account.language.as_str());
    tx.insert_mail(account.id, recipient, &subject, &body)
}

/// A mail as it leaves.
pub(crate) struct Mail {
    pub(crate) recipient: String,
    pub(crate) language: String,
    pub(crate) subject: String,
    pub(crate) body: Zeroizing<String>,
    pub(crate) id: i64,
    pub(crate) public_id: String,
    pub(crate) queued_at: UnixSeconds,
}

/// The reasons for which a mail was not sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The outbox cannot be written.
    #[error("outbox: {0}")]
    Outbox(#[from] std::io::Error),
    /// The mail could not be sent this time.
    #[error("smtp: {0}")]
    Smtp(String),
    /// The mail server refused the mail for good.
    #[error("smtp: {0}")]
    Refused(String),
    /// A setting of the mail route cannot be used.
    #[error("{setting} {reason}")]
    Setting {
        /// Its name.
        setting: &'static str,
        /// Its value, and what is wrong with it.
        reason: String,
    },
    /// There is no mail server.
    #[error("no mail server is configured: smtp-host and mail-from name one")]
    NoRoute,
}

enum Route {
    Outbox(std::path::PathBuf),
    Smtp(Box<smtp::Smtp>),
    Nowhere,
}

/// The last lines of every mail: the server's name and its address without a scheme, so that no reader has to select it.
#[must_use]
pub fn signature(name: &str, origin: &Origin) -> String {
    format!("{name}\n{}", origin.authority())
}

/// Sends queued mails in the background, each with `signature` below it: when one is queued, and every 30 seconds.
///
/// # Errors
/// When the route is not usable.
pub fn start_mailer(
    store: Store,
    notifier: &Notifier,
    route: &MailRoute,
    signature: String,
) -> Result<tokio::task::JoinHandle<()>, SendError> {
    let route = match route {
        MailRoute::Outbox(folder) => {
            std::fs::create_dir_all(folder)?;
            Route::Outbox(folder.clone())
        }
        MailRoute::Smtp { .. } => Route::Smtp(Box::new(smtp::Smtp::of_route(route)?)),
        MailRoute::Nowhere => Route::Nowhere,
    };
    let (queued, metrics) = (notifier.mail().clone(), notifier.metrics().clone());
    Ok(tokio::spawn(async move {
        loop {
            if let Err(error) = send_due(&store, (&route, &signature), &metrics).await {
                tracing::error!(%error, "mails could not be sent");
            }
            let _ = tokio::time::timeout(Duration::from_secs(30), queued.notified()).await;
        }
    }))
}

async fn send_due(
    store: &Store,
    (route, signature): (&Route, &str),
    metrics: &Metrics,
) -> Result<(), StoreError> {
    if matches!(route, Route::Nowhere) {
        return Ok(());
    }
    loop {
        let read = |tx: &ReadTx<'_>| Ok::<_, StoreError>((tx.now(), tx.due_mails(tx.now())?));
        let (now, due) = store.read(read).await?;
        if due.is_empty() {
            return Ok(());
        }
        for queued in due {
            let (id, attempts) = (queued.id, queued.attempts);
            let sent = send(route, signature, queued).await;
            match &sent {
                Ok(()) | Err(SendError::Refused(_)) => metrics.note_mail_route_works(),
                Err(_) => metrics.note_mail_failed(now),
            }
            match sent {
                Ok(()) => {
                    metrics.count_mail("sent");
                    store.write(move |tx| tx.delete_mail(id)).await?;
                }
                Err(error)
                    if attempts >= MAX_ATTEMPTS || matches!(error, SendError::Refused(_)) =>
                {
                    tracing::error!(%error, id, "a mail is given up");
                    metrics.count_mail("given-up");
                    let failure = error.to_string();
                    store.write(move |tx| tx.give_mail_up(id, &failure)).await?;
                }
                Err(error) => {
                    tracing::warn!(%error, id, "a mail is tried again later");
                    metrics.count_mail("delayed");
                    let pause = (30_u64 << attempts.min(9)).min(6 * 60 * 60);
                    let failure = error.to_string();
                    store
                        .write(move |tx| tx.put_mail_off(id, pause, &failure))
                        .await?;
                }
            }
        }
    }
}

async fn send(route: &Route, signature: &str, queued: QueuedMail) -> Result<(), SendError> {
    let body = queued
        .body
        .ok_or_else(|| SendError::Smtp("the stored body cannot be opened".into()))?;
    let mail = Mail {
        recipient: queued.recipient,
        language: queued.language,
        subject: with_plain_hyphens(&queued.subject),
        body: Zeroizing::new(format!(
            "{}\n\n{signature}",
            *Zeroizing::new(with_plain_hyphens(body.trim_end()))
        )),
        id: queued.id,
        public_id: queued.public_id,
        queued_at: queued.queued_at,
    };
    match route {
        Route::Outbox(folder) => Ok(outbox::write(folder, &mail)?),
        Route::Smtp(smtp) => smtp.send(&mail).await,
        Route::Nowhere => Ok(()),
    }
}

#[cfg(test)]
mod tests;
