//! A mail as a route sends it, and the reasons for which one does not.

use zeroize::Zeroizing;

use crate::clock::UnixSeconds;

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
