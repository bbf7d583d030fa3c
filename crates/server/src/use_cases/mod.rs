//! The use cases of devices, each inside one transaction: rows are read, `domain` decides, rows are written.
//!
//! Invariant: whatever a use case changes, it changes in the one commit of its caller, mail included. What must be
//! kept although the answer is a refusal (a wrong PIN) is therefore no error here: the outer `Err` rolls back, the
//! inner one does not.

pub mod approval;
pub mod challenge;
pub mod device;
pub mod direct;
pub mod enrolment;
pub mod history;
pub mod inbox;
pub mod knock;
pub mod life;
pub mod moving;
pub mod request;
pub mod stop;
pub mod way_back;

use protocol::{
    ids::{DeviceId, UnixSeconds},
    messages::Refusal,
};

use crate::{
    delivery::{self, Notice, NoticeError},
    domain::{device::Device, request::Ending},
    events::Topic,
    keys::Keys,
    store::{StoreError, Tx},
};

/// Why a phone gets no answer of its kind; what was counted stays counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub why: Refusal,
    /// Seconds to wait; 0 where that does not help.
    pub retry_after_s: u64,
    /// Tries left, where a PIN was wrong.
    pub attempts_left: u8,
}

impl From<Refusal> for Refused {
    fn from(why: Refusal) -> Self {
        Self {
            why,
            retry_after_s: 0,
            attempts_left: 0,
        }
    }
}

/// What a use case answers a phone, and whom to wake after the commit.
#[derive(Debug)]
pub struct Done<T> {
    /// The answer, or why there is none.
    pub answer: Result<T, Refused>,
    /// Who waits for what has changed.
    pub topics: Vec<Topic>,
}

impl<T> Done<T> {
    fn of(answer: T) -> Self {
        Self {
            answer: Ok(answer),
            topics: Vec::new(),
        }
    }

    fn refused(why: impl Into<Refused>) -> Self {
        Self {
            answer: Err(why.into()),
            topics: Vec::new(),
        }
    }
}

impl From<NoticeError> for StoreError {
    fn from(error: NoticeError) -> Self {
        match error {
            NoticeError::Store(error) => error,
            NoticeError::Keys(error) => error.into(),
        }
    }
}

/// A device stopped being of use: what it has open ends, and the account's holder is told.
fn halt(
    tx: &Tx<'_>,
    keys: &Keys,
    device: &Device,
    notice: &Notice,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    let topics = end_all_of(tx, keys, device.id, now)?;
    delivery::queue(tx, keys, device.account, notice, now)?;
    Ok(topics)
}

/// Ends the open requests of a device, what it approved and nobody took back, and the moves that it has begun.
fn end_all_of(
    tx: &Tx<'_>,
    keys: &Keys,
    device: DeviceId,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    let mut topics = vec![topic(device)];
    for mut request in tx.open_requests(keys, device, now)? {
        request::end(tx, &mut request, Ending::DeviceGone, now)?;
        topics.push(Topic::Request(request.id.0));
    }
    topics.extend(way_back::void_all_of(tx, keys, device, now)?);
    topics.extend(moving::end_moves_of(tx, keys, device, now)?);
    Ok(topics)
}

fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| crate::keys::KeysError::Randomness)?;
    Ok(bytes)
}

fn topic(device: DeviceId) -> Topic {
    Topic::Device(device.0)
}
