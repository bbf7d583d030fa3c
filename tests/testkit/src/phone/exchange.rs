//! Questions and answers over HTTP, and the check of an answer's signature.

use protocol::{
    ids::UnixSeconds,
    keys::{PublicKey, RustVerifier},
    messages::{
        Answer, Claimed, CopyReported, EntryReported, Finished, HistoryPage, Inbox, MoveStatus,
        OfferedRequest, Outcome, PendingCount, PushRegistered, Refusal, Refused, Removed,
        ServerTime, StalePosition,
    },
    signed::{Message, SignedBytes},
};

/// The server's answer to a question that expects `A`. The signature by S was checked.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply<A> {
    /// The expected answer.
    Got(A),
    /// A refusal.
    Refused(Refused),
    /// The server's time, because the phone's was too far off.
    ServerTime(UnixSeconds),
    /// The server's position, because the phone's is behind it.
    StalePosition(StalePosition),
    /// An answer to another kind of question: its label.
    Other(String),
}

impl<A: std::fmt::Debug> Reply<A> {
    /// The expected answer.
    ///
    /// # Panics
    /// If it is another one.
    pub fn got(self) -> A {
        match self {
            Self::Got(answer) => answer,
            other => panic!("{other:?}"),
        }
    }

    /// The server's refusal.
    ///
    /// # Panics
    /// If it did not.
    pub fn refused(self) -> Refusal {
        match self {
            Self::Refused(refused) => refused.why,
            other => panic!("{other:?}"),
        }
    }
}

/// The outcome in an answer to an approval, if the server gave one.
#[must_use]
pub fn outcome(reply: &Reply<Answer>) -> Option<Outcome> {
    match reply {
        Reply::Got(answer) => Some(answer.outcome),
        _ => None,
    }
}

/// Sends bytes to an endpoint of the phone's API and returns the bytes of the answer.
///
/// # Errors
/// If there is no answer, as from a server that was killed.
pub async fn post(
    http: &reqwest::Client,
    origin: &str,
    path: &str,
    wire: &[u8],
) -> reqwest::Result<Vec<u8>> {
    let answer = http
        .post(format!("{origin}/api/cs1/{path}"))
        .header("content-type", "application/octet-stream")
        .body(wire.to_vec())
        .send()
        .await?;
    Ok(answer.bytes().await?.to_vec())
}

/// Checks the signature by S and parses an answer.
///
/// # Panics
/// If S did not sign it, or if the specification has no such answer.
#[must_use]
pub fn read<A: Message>(bytes: &[u8], key: &PublicKey) -> Reply<A> {
    fn open<M: Message>(signed: &SignedBytes, key: &PublicKey) -> M {
        let verified = signed.verify::<M>(key, &RustVerifier);
        verified.expect("S signed this").into_inner()
    }
    fn check<M: Message>(signed: &SignedBytes, key: &PublicKey) {
        let _: M = open(signed, key);
    }
    let signed = SignedBytes::from_wire(bytes).expect("an answer is signed");
    let label = signed.label().unwrap().to_owned();
    if label == A::LABEL {
        return Reply::Got(open(&signed, key));
    }
    match label.as_str() {
        Refused::LABEL => return Reply::Refused(open(&signed, key)),
        ServerTime::LABEL => return Reply::ServerTime(open::<ServerTime>(&signed, key).time),
        StalePosition::LABEL => return Reply::StalePosition(open(&signed, key)),
        Answer::LABEL => check::<Answer>(&signed, key),
        Claimed::LABEL => check::<Claimed>(&signed, key),
        CopyReported::LABEL => check::<CopyReported>(&signed, key),
        EntryReported::LABEL => check::<EntryReported>(&signed, key),
        Finished::LABEL => check::<Finished>(&signed, key),
        HistoryPage::LABEL => check::<HistoryPage>(&signed, key),
        Inbox::LABEL => check::<Inbox>(&signed, key),
        MoveStatus::LABEL => check::<MoveStatus>(&signed, key),
        OfferedRequest::LABEL => check::<OfferedRequest>(&signed, key),
        PendingCount::LABEL => check::<PendingCount>(&signed, key),
        PushRegistered::LABEL => check::<PushRegistered>(&signed, key),
        Removed::LABEL => check::<Removed>(&signed, key),
        other => panic!("an answer of an unknown kind: {other}"),
    }
    Reply::Other(label)
}

/// An HTTP client that opens a connection for each question: a killed server leaves none that looks alive.
///
/// # Panics
/// If the client cannot be built.
#[must_use]
pub fn client() -> reqwest::Client {
    // In a build of the workspace, reqwest asks for a TLS provider. A second call changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .no_proxy()
        .pool_max_idle_per_host(0)
        .build()
        .unwrap()
}
