//! A test mail to one address, step by step, for the operator.

use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;

use super::smtp::{Smtp, TIMEOUT, refused};
use super::{Mail, SendError};
use crate::clock::UnixSeconds;
use crate::config::{MailRoute, SmtpSecurity};
use crate::domain::account::Email;

/// The failure of a step, with the settings that it depends on and the words of the library or the mail server.
fn at(step: String, error: impl std::error::Error) -> SendError {
    match refused(error) {
        SendError::Smtp(words) => SendError::Smtp(format!("{step}: {words}")),
        other => other,
    }
}

/// The setting that is probably wrong when no connection of this security begins. Nothing where nobody listens at that port.
fn hint(security: SmtpSecurity, error: Option<&(dyn std::error::Error + 'static)>) -> &'static str {
    let mut source = error;
    while let Some(inner) = source {
        let io = inner.downcast_ref::<std::io::Error>();
        if io.is_some_and(|io| io.kind() == std::io::ErrorKind::ConnectionRefused) {
            return "";
        }
        source = inner.source();
    }
    match security {
        SmtpSecurity::Tls => {
            " (if the mail server begins without TLS, as on port 587, set smtp-security to starttls)"
        }
        SmtpSecurity::Starttls => {
            " (if the mail server begins with TLS, as on port 465, set smtp-security to tls)"
        }
    }
}

/// Sends a test mail with a random id over a route. `tell` gets each step once it has succeeded.
///
/// # Errors
/// [`SendError`], with the words of the mail server.
pub async fn test_route(
    route: &MailRoute,
    (sender, recipient): (&str, &Email),
    (public_id, now): (String, UnixSeconds),
    mut tell: impl FnMut(String),
) -> Result<(), SendError> {
    let (host, port, security) = match route {
        MailRoute::Nowhere => return Err(SendError::NoRoute),
        MailRoute::Outbox(folder) => {
            tell(format!("mails are files in {}", folder.display()));
            return Ok(());
        }
        MailRoute::Smtp {
            host,
            port,
            security,
            ..
        } => (host.as_str(), *port, *security),
    };
    let smtp = Smtp::of_route(route)?;
    let message = smtp.message(&Mail {
        recipient: recipient.as_str().into(),
        language: "en".into(),
        subject: format!("{sender}: test mail"),
        body: zeroize::Zeroizing::new(format!(
            "This mail tests the mail route of {sender}. You do not need to do anything."
        )),
        id: 0,
        public_id,
        queued_at: now,
    })?;
    let hello = ClientId::default();
    let tls = TlsParameters::new(host.into()).map_err(refused)?;
    let at_once = (security == SmtpSecurity::Tls).then(|| tls.clone());
    let connecting =
        AsyncSmtpConnection::connect_tokio1((host, port), Some(TIMEOUT), &hello, at_once, None);
    let failed = |hint: &str| format!("no connection to smtp-host {host}, smtp-port {port}{hint}");
    // The library limits the time of the connection, and not that of the greeting.
    let mut connection = match tokio::time::timeout(TIMEOUT, connecting).await {
        Ok(connected) => {
            connected.map_err(|error| at(failed(hint(security, Some(&error))), error))?
        }
        Err(_) => {
            let step = failed(hint(security, None));
            return Err(SendError::Smtp(format!(
                "{step}: the mail server says nothing"
            )));
        }
    };
    tell(format!("connected to {host}, port {port}"));
    if security == SmtpSecurity::Starttls {
        let encrypted = connection.starttls(tls, &hello).await;
        encrypted.map_err(|error| {
            at(
                format!("no encrypted connection to smtp-host {host} by smtp-security starttls"),
                error,
            )
        })?;
    }
    tell("the connection is encrypted, and the certificate is good".into());
    if let Some(credentials) = smtp.credentials() {
        let mechanisms = lettre::transport::smtp::authentication::DEFAULT_MECHANISMS;
        connection
            .auth(mechanisms, credentials)
            .await
            .map_err(|error| {
                at(
                    "smtp-user and smtp-password-file are not accepted".into(),
                    error,
                )
            })?;
        tell("signed in".into());
    }
    let sent = connection
        .send(message.envelope(), &message.formatted())
        .await
        .map_err(refused)?;
    let words: Vec<&str> = sent.message().collect();
    tell(format!("accepted: {} {}", sent.code(), words.join(" ")));
    let _ = connection.quit().await;
    Ok(())
}
