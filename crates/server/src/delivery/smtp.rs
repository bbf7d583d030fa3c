//! Mail by SMTP, always encrypted.

use std::path::PathBuf;

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::{Mail, SendError};
use crate::config::SmtpSecurity;

pub(super) struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

fn refused(error: impl std::fmt::Display) -> SendError {
    SendError::Smtp(error.to_string())
}

impl Smtp {
    pub(super) fn new(
        host: &str,
        port: u16,
        security: SmtpSecurity,
        login: Option<&(String, PathBuf)>,
        from: &str,
    ) -> Result<Self, SendError> {
        let mut builder = match security {
            SmtpSecurity::Tls => AsyncSmtpTransport::<Tokio1Executor>::relay(host),
            SmtpSecurity::Starttls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(host),
        }
        .map_err(refused)?
        .port(port);
        if let Some((user, file)) = login {
            let password = std::fs::read_to_string(file).map_err(refused)?;
            let password = password.trim_end_matches(['\r', '\n']).to_owned();
            builder = builder.credentials(Credentials::new(user.clone(), password));
        }
        Ok(Self {
            transport: builder.build(),
            from: from.parse().map_err(refused)?,
        })
    }

    pub(super) async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let message = Message::builder()
            .from(self.from.clone())
            .to(mail.recipient.parse().map_err(refused)?)
            .subject(&mail.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body.to_string())
            .map_err(refused)?;
        self.transport
            .send(message)
            .await
            .map(drop)
            .map_err(refused)
    }
}
