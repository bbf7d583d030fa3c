//! The events that mails report, and the words of those mails.

use protocol::messages::{Action, Label, Line};
use zeroize::Zeroizing;

use crate::clock::UnixSeconds;
use crate::domain::account::{AccountId, Email};
use crate::domain::audit::{Actor, AuditEvent};
use crate::text::Texts;
use crate::time::Zone;

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
    /// The holder of another account asked for the address of this one.
    AddressTaken,
    /// The names of the account's holder were changed.
    NameChanged,
    /// The address of the account was changed.
    EmailChanged {
        /// The address before.
        old: Email,
        /// The address from now on.
        new: Email,
        /// The link that reverses the change, and until when; for the mail to the address before.
        reversal: Option<(Zeroizing<String>, UnixSeconds)>,
    },
    /// The change of the address was reversed.
    EmailReversed {
        /// The address from now on, which the account had before the change.
        old: Email,
        /// The address until now.
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
                | Self::EmailReversed { .. }
                | Self::AddressTaken
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
            Self::AddressTaken => "mail-address-taken",
            Self::NameChanged => "mail-name-changed",
            Self::EmailChanged { .. } => "mail-email-changed",
            Self::EmailReversed { .. } => "mail-email-reversed",
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
    pub(super) fn effect(&self) -> Option<ReportEffect> {
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
            Self::AccountExists { .. }
            | Self::AddressTaken
            | Self::PasswordReset { .. }
            | Self::Recovery { .. } => Actor::Browser,
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
    pub(super) fn audited(&self, account: AccountId) -> AuditEvent<'static> {
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
            | Self::AddressTaken
            | Self::NameChanged
            | Self::EmailChanged { .. }
            | Self::EmailReversed { .. }
            | Self::PasswordChanged
            | Self::PasswordWasReset
            | Self::PasswordReset { .. } => "",
        }
    }

    /// Subject and body of the mail to the owner with this first name, about what happened at `now`.
    pub(super) fn text(
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
        if let Self::EmailChanged { old, new, .. } | Self::EmailReversed { old, new } = self {
            values.extend([("old", old.as_str()), ("new", new.as_str())]);
        }
        let reversible_until;
        if let Self::EmailChanged {
            reversal: Some((link, until)),
            ..
        } = self
        {
            reversible_until = texts.moment(*until, zone);
            values.extend([
                ("link", link.as_str()),
                ("until", reversible_until.as_str()),
            ]);
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
        let subject_of = match self {
            Self::AddressTaken => "mail-account-exists",
            other => other.key(),
        };
        let subject = texts.fill(&format!("{subject_of}-subject"), &values);
        let mut body = Zeroizing::new(texts.fill(&format!("{}-body", self.key()), &values));
        if let Some(from) = self.effect().and_then(|effect| effect.password_from) {
            let from = texts.moment(from, zone);
            let lost = texts.get("help-lost");
            let values = [("from", from.as_str()), ("lost", lost.as_str())];
            let pause = texts.fill("mail-password-pause", &values);
            body = Zeroizing::new(format!("{}\n\n{pause}", *body));
        }
        let is_reversible = matches!(
            self,
            Self::EmailChanged {
                reversal: Some(_),
                ..
            }
        );
        if is_reversible {
            let paragraph = texts.fill("mail-email-changed-reverse", &values);
            body = Zeroizing::new(format!("{}\n\n{paragraph}", *body));
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
