//! A range service of leaked passwords, where the operator names one: it learns five hexadecimal digits of the SHA-1 of a password, and
//! answers with the rest of every hash that it knows with these digits.
//!
//! Invariant: neither the password nor more of its hash leaves this server. Without a usable answer the filter inside the program alone
//! decides.

use std::fmt::Write as _;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use sha1::{Digest, Sha1};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::tls::{NoTls, trusting_system_roots};
use crate::config::RangeService;
use crate::domain::new_password::NewPassword;

/// The longest time that an answer may take altogether.
const TIMEOUT: Duration = Duration::from_secs(3);
/// The longest answer, in bytes: with padding a range has about 1,000 lines of 40 bytes.
const MAX_ANSWER: usize = 256 * 1024;
/// The most questions under way; a further one is not asked.
const AT_ONCE: usize = 32;
/// The hexadecimal digits that the service learns.
const PREFIX: usize = 5;

/// The reasons for which there is no usable answer.
#[derive(Debug, thiserror::Error)]
enum RangeError {
    /// The service did not answer in time, or not at all.
    #[error("no answer: {0}")]
    NoAnswer(#[from] reqwest::Error),
    /// The service answered with another status than 200; redirects are not followed.
    #[error("status {0}")]
    Status(StatusCode),
    /// The answer has more than 256 KB.
    #[error("an answer of more than 256 KB")]
    TooLong,
    /// The answer is no list of hashes.
    #[error("an answer of another form")]
    Malformed,
    /// Too many questions are under way.
    #[error("too many questions at once")]
    Busy,
}

/// The questions to the range service.
#[derive(Debug)]
pub struct PasswordRange {
    client: Client,
    service: RangeService,
    places: Semaphore,
}

impl PasswordRange {
    /// Sets up the client.
    ///
    /// # Errors
    /// When the system has no trusted roots.
    pub fn new(service: RangeService) -> Result<Self, NoTls> {
        let client = Client::builder()
            .tls_backend_preconfigured(trusting_system_roots()?)
            .no_proxy()
            .redirect(Policy::none())
            .timeout(TIMEOUT)
            .user_agent("Countersign")
            .build()
            .map_err(|_| NoTls)?;
        Ok(Self {
            client,
            service,
            places: Semaphore::new(AT_ONCE),
        })
    }

    /// Whether the service knows the password from leaks; false where it gives no usable answer, which the log says.
    pub async fn knows(&self, password: &NewPassword) -> bool {
        match self.ask(password).await {
            Ok(known) => known,
            Err(error) => {
                let error = match error {
                    RangeError::NoAnswer(error) => RangeError::NoAnswer(error.without_url()),
                    other => other,
                };
                tracing::warn!(%error, "the range service of leaked passwords gave no usable answer; the bundled filter decides");
                false
            }
        }
    }

    async fn ask(&self, password: &NewPassword) -> Result<bool, RangeError> {
        let _place = self.places.try_acquire().map_err(|_| RangeError::Busy)?;
        let hash = hash_of(password);
        let (prefix, rest) = hash.split_at(PREFIX);
        let question = self
            .client
            .get(self.service.range(prefix))
            .header("add-padding", "true");
        let mut answer = question.send().await?;
        if answer.status() != StatusCode::OK {
            return Err(RangeError::Status(answer.status()));
        }
        let mut text = Vec::new();
        while let Some(part) = answer.chunk().await? {
            if text.len() + part.len() > MAX_ANSWER {
                return Err(RangeError::TooLong);
            }
            text.extend_from_slice(&part);
        }
        let text = std::str::from_utf8(&text).map_err(|_| RangeError::Malformed)?;
        lists(text, rest)
    }
}

/// The SHA-1 of a password in 40 hexadecimal digits, in capitals.
fn hash_of(password: &NewPassword) -> Zeroizing<String> {
    let mut hash = Zeroizing::new(String::with_capacity(2 * 20));
    for byte in Sha1::digest(password.as_bytes()) {
        // Writing to a string does not fail.
        let _ = write!(hash, "{byte:02X}");
    }
    hash
}

/// Whether the answer lists the rest of a hash, `REST:COUNT` in each line. A count of 0 is padding.
fn lists(answer: &str, rest: &str) -> Result<bool, RangeError> {
    let mut is_listed = false;
    for line in answer.lines().filter(|line| !line.is_empty()) {
        let (listed, count) = line.split_once(':').ok_or(RangeError::Malformed)?;
        let count: u64 = count.trim().parse().map_err(|_| RangeError::Malformed)?;
        let is_hash = listed.len() == rest.len() && listed.bytes().all(|b| b.is_ascii_hexdigit());
        if !is_hash {
            return Err(RangeError::Malformed);
        }
        is_listed |= count > 0 && listed.eq_ignore_ascii_case(rest);
    }
    Ok(is_listed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REST: &str = "0123456789ABCDEF0123456789ABCDEF012";

    #[test]
    fn answer_then_the_hash_counts_unless_it_is_padding_and_another_form_is_refused() {
        let other = "F".repeat(REST.len());
        for (answer, wanted) in [
            (String::new(), Some(false)),
            (format!("{other}:3\r\n{REST}:12\r\n"), Some(true)),
            (format!("{}:1", REST.to_lowercase()), Some(true)),
            (format!("{REST}:0"), Some(false)),
            (format!("{other}:3"), Some(false)),
            (REST.into(), None),
            (format!("{REST}:x"), None),
            (format!("{}:1", &REST[1..]), None),
            ("<html>:1".into(), None),
        ] {
            assert_eq!(lists(&answer, REST).ok(), wanted, "{answer}");
        }
    }
}
