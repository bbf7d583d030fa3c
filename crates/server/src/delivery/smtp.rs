//! Mail by SMTP, always encrypted.

use std::time::Duration;

use lettre::address::AddressError;
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::response::Severity;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::{Mail, SendError, html};
use crate::config::{MailRoute, SmtpSecurity};
use crate::secret_file;

/// The longest wait for one answer of the mail server.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);
/// The longest time for one mail, however slowly the mail server answers.
const MAIL_TIMEOUT: Duration = Duration::from_secs(120);

pub(super) struct Smtp {
    longest: Duration,
    transport: AsyncSmtpTransport<Tokio1Executor>,
    credentials: Option<Credentials>,
    from: Mailbox,
}

/// An error of the library, without control characters: the words are the mail server's.
pub(super) fn refused(error: impl std::error::Error) -> SendError {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        let inner_text = inner.to_string();
        if !text.contains(&inner_text) {
            text = format!("{text}: {inner_text}");
        }
        source = inner.source();
    }
    let clean = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    SendError::Smtp(clean.take(MAX_WORDS).collect())
}

/// A setting whose value cannot be used.
fn setting(setting: &'static str, value: &str, error: &dyn std::error::Error) -> SendError {
    SendError::Setting {
        setting,
        reason: format!("{value}: {error}"),
    }
}

/// The most characters of a failure that are kept.
const MAX_WORDS: usize = 500;

/// The codes that refuse a mail for good (RFC 5321 §4.2.2). Those of the sign-in at the mail server, 53x, are the operator's to mend.
fn is_final(error: &lettre::transport::smtp::Error) -> bool {
    let code = error.status().map(u16::from);
    let severity = error.status().map(|code| code.severity);
    severity == Some(Severity::PermanentNegativeCompletion)
        && code.is_some_and(|code| (550..=556).contains(&code))
}

impl Smtp {
    pub(super) fn of_route(route: &MailRoute) -> Result<Self, SendError> {
        let MailRoute::Smtp {
            host,
            port,
            security,
            login,
            from,
        } = route
        else {
            return Err(SendError::NoRoute);
        };
        let mut builder = match security {
            SmtpSecurity::Tls => AsyncSmtpTransport::<Tokio1Executor>::relay(host),
            SmtpSecurity::Starttls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(host),
        }
        .map_err(|error| setting("smtp-host", host, &error))?
        .port(*port)
        .timeout(Some(TIMEOUT));
        let longest = MAIL_TIMEOUT;
        let mut credentials = None;
        if let Some((user, file)) = login {
            let password = secret_file::read_line(file).map_err(|error| SendError::Setting {
                setting: "smtp-password-file",
                reason: error.to_string(),
            })?;
            let known = Credentials::new(user.clone(), password.to_string());
            builder = builder.credentials(known.clone());
            credentials = Some(known);
        }
        Ok(Self {
            longest,
            transport: builder.build(),
            credentials,
            from: from.parse().map_err(|_: AddressError| SendError::Setting {
                setting: "mail-from",
                reason: format!(
                    "{from}: must be an address such as no-reply@example.eu, or a name with one: \"City of Example <no-reply@example.eu>\""
                ),
            })?,
        })
    }

    pub(super) fn credentials(&self) -> Option<&Credentials> {
        self.credentials.as_ref()
    }

    /// The message. Its id is the same at every attempt, so that a mail which arrives twice is known as one. It counts nothing: nobody
    /// learns from two mails how many were sent between them.
    pub(super) fn message(&self, mail: &Mail) -> Result<Message, SendError> {
        let html = html::html(&mail.language, &mail.subject, &mail.body).map_err(refused)?;
        let domain = self.from.email.domain();
        let id = format!("<{}@{domain}>", mail.public_id);
        Message::builder()
            .from(self.from.clone())
            .to(mail.recipient.parse().map_err(refused)?)
            .subject(&mail.subject)
            .message_id(Some(id))
            .multipart(MultiPart::alternative_plain_html(
                mail.body.to_string(),
                html.to_string(),
            ))
            .map_err(refused)
    }

    pub(super) async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let message = self.message(mail)?;
        let sent = tokio::time::timeout(self.longest, self.transport.send(message)).await;
        match sent {
            Err(_) => Err(SendError::Smtp("the mail server is too slow".into())),
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) if is_final(&error) => match refused(error) {
                SendError::Smtp(words) => Err(SendError::Refused(words)),
                other => Err(other),
            },
            Ok(Err(error)) => Err(refused(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::UnixSeconds;

    #[tokio::test]
    async fn mail_server_that_says_nothing_then_the_mail_is_given_back_in_time() {
        let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let route = MailRoute::Smtp {
            host: "127.0.0.1".into(),
            port: silent.local_addr().unwrap().port(),
            security: SmtpSecurity::Starttls,
            login: None,
            from: "a@example.eu".into(),
        };
        let mut smtp = Smtp::of_route(&route).unwrap();
        assert_eq!(smtp.longest, MAIL_TIMEOUT);
        smtp.longest = Duration::from_millis(50);
        let mail = Mail {
            recipient: "b@example.eu".into(),
            language: "en".into(),
            subject: "S".into(),
            body: zeroize::Zeroizing::new("B".into()),
            id: 1,
            public_id: "01".repeat(16),
            queued_at: UnixSeconds(0),
        };
        let sent = smtp.send(&mail).await;
        assert!(matches!(sent, Err(SendError::Smtp(words)) if words.contains("too slow")));
    }
}
