//! Sends queued mails in the background, again and again until they are gone.

use std::time::Duration;

use protocol::origin::Origin;
use zeroize::Zeroizing;

use super::{Mail, SendError, outbox, smtp};
use crate::config::MailRoute;
use crate::events::Notifier;
use crate::metrics::Metrics;
use crate::store::mails::QueuedMail;
use crate::store::{ReadTx, Store, StoreError};
use crate::text::with_plain_hyphens;

/// A mail that could not be sent this often is given up: about four days with the back-off below. It stays in the queue, where the operator
/// sees why, until its period has run out.
const MAX_ATTEMPTS: u32 = 24;

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
