//! Use cases: one function for each operation, over one transaction. Rows are read, `domain` decides, rows are written.
//!
//! Invariant: a use case makes all its changes, mails included, in its caller's one commit. A refusal that must keep a count
//! (a wrong PIN) is therefore not an error of the transaction: the outer `Err` rolls back, the inner one does not.

pub mod account;
pub mod administration;
pub mod approval;
pub mod audit;
pub mod backchannel;
pub mod challenge;
pub mod completion;
pub mod confirmation;
mod containment;
pub mod details;
pub mod device;
pub mod device_initiated;
pub mod enrolment;
pub mod expected_sign_in;
pub mod help_desk;
pub mod history;
pub mod inbox;
pub mod moving;
pub mod participation;
pub mod password;
pub mod passwordless;
pub mod pending_check;
pub mod proof;
pub mod recovery;
pub mod registration;
pub mod request;
pub mod restoration;
pub mod retention;
pub mod same_device_return;
pub mod service_client;
pub mod service_sign_in;
pub mod service_transaction;
pub mod session;
pub mod sign_in;
pub mod signature;
pub mod step_up;
pub mod stop;
mod waits;

use protocol::{
    ids::DeviceId,
    messages::{HistoryResult, Refusal, RequestKind},
};

use crate::{
    delivery::{self, Notice},
    domain::{
        audit::{Actor, AuditEvent},
        device::Device,
        request::{Ending, kind_word},
    },
    events::{Count, Topic},
    store::{StoreError, Tx, sessions::ClosedSessions},
};

/// The refusal of a phone's question. Counts are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The reason.
    pub why: Refusal,
    /// Seconds to wait; 0 if waiting does not help.
    pub retry_after_s: u64,
    /// Attempts left, where a PIN was wrong.
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

/// A device became unusable: its open requests end, and a mail is sent. The history tells that it was blocked or locked.
fn deactivate(tx: &Tx<'_>, device: &Device, notice: &Notice) -> Result<(), StoreError> {
    end_all_of(tx, device.id)?;
    match notice {
        Notice::DeviceBlocked { .. } | Notice::DeviceSuspended { .. } => {
            history::tell_device(tx, device, HistoryResult::Blocked)?;
        }
        Notice::DeviceLocked { .. } | Notice::CopyReported { .. } => {
            history::tell_device(tx, device, HistoryResult::Locked)?;
        }
        _ => {}
    }
    delivery::queue(tx, device.account, notice)?;
    Ok(())
}

/// Cancels the questions to devices of sessions that have ended, except for sign-ins.
fn end_questions(tx: &Tx<'_>, closed: ClosedSessions) -> Result<(), StoreError> {
    for (account, browser) in closed.0 {
        tx.audit(&AuditEvent::done("session-ended", account, Actor::Account))?;
        for id in tx.requests_asked_in(account, browser)? {
            request::cancel(tx, id)?;
        }
    }
    Ok(())
}

/// Ends the open requests of a device, its approvals that no page has taken, and its moves.
fn end_all_of(tx: &Tx<'_>, device: DeviceId) -> Result<(), StoreError> {
    tx.publish(Topic::Device(device.0));
    for request in tx.open_requests(device)? {
        tx.publish(Topic::Request(request.id.0));
        request::end(tx, request, Ending::DeviceGone)?;
    }
    same_device_return::void_all_of(tx, device)?;
    moving::end_moves_of(tx, device)?;
    Ok(())
}

/// Counts a request to a device in the metrics.
fn count_request(tx: &Tx<'_>, kind: RequestKind, outcome: &'static str) {
    let kind = kind_word(kind);
    tx.count(Count::Request { kind, outcome });
}

fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| crate::keys::KeysError::Randomness)?;
    Ok(bytes)
}
