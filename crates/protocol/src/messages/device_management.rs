//! Messages that the phone sends on its own initiative: same-device links (protocol.md §7.2), device-initiated requests,
//! removal, moves and the history (protocol.md §8.4 to §8.7).

use super::{
    ContextBytes, Field, HistoryMethod, HistoryResult, MAX_REQUEST, MoveState, MoveStep, Name,
    Opaque, RequestKind, ShortActionBytes,
};
use crate::{
    error::ParseError,
    ids::{DeviceId, EnrolmentId, Nonce16, RequestId, UnixSeconds},
    signed::Message,
    text::Text,
    transcript,
};

/// Maximum number of entries in one page of the history, protocol.md §8.7.
pub const MAX_HISTORY_ENTRIES: usize = 20;

message!(
    /// protocol.md §8.5, signed by T: asks the server for a request about the device itself.
    DeviceInitiatedRequest = "cs1/self" {
        /// The device.
        device: DeviceId,
        /// [`RequestKind::PinChange`], [`RequestKind::BiometricKey`] or [`RequestKind::Move`].
        kind: RequestKind,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §7.2, signed by T: a same-device link to this request was opened on the phone.
    OpenLink = "cs1/open" {
        /// The request that the link names.
        request: RequestId,
        /// The device.
        device: DeviceId,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §7.2, signed by S: the request that answers a [`DeviceInitiatedRequest`] or an [`OpenLink`].
    OfferedRequest = "cs1/offered" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
        /// The server's time.
        time: UnixSeconds,
        /// The bytes of one [`Request`](super::Request).
        request: Opaque<MAX_REQUEST>,
    }
);
message!(
    /// protocol.md §8.7, signed by T: queries the history of the account.
    HistoryQuery = "cs1/history" {
        /// The device.
        device: DeviceId,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
        /// Only entries with a lower `seq` are returned; 0 begins with the newest.
        before: u64,
    }
);
message!(
    /// protocol.md §8.7: one sign-in or signature. Part of a signed [`HistoryPage`].
    HistoryEntry = "cs1/entry" {
        /// The id of the entry.
        id: [u8; 16],
        /// The position in the account's history; later entries have higher numbers.
        seq: u64,
        /// The time at which it ended.
        at: UnixSeconds,
        /// The name of the service.
        service: Name,
        /// The bytes of a [`Context`](super::Context).
        context: ContextBytes,
        /// The method of the sign-in or signature.
        method: HistoryMethod,
        /// The result.
        result: HistoryResult,
        /// 1 if the person reported it as not their own, otherwise 0.
        reported: u8,
        /// The bytes of the first lines of an [`Action`](super::Action), at most
        /// [`MAX_SHORT_LINES`](super::MAX_SHORT_LINES), for a transaction; otherwise empty.
        action: ShortActionBytes,
    }
);
message!(
    /// protocol.md §8.7, signed by T: reports an entry as not the person's own.
    ReportEntry = "cs1/report" {
        /// The device.
        device: DeviceId,
        /// The id of the entry.
        entry: [u8; 16],
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.7, signed by S: the entry is marked as reported.
    EntryReported = "cs1/reported" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
    }
);
message!(
    /// protocol.md §8.11, signed by T: the person is about to sign in, so that new browsers may ask again.
    ExpectSignIn = "cs1/expect" {
        /// The device.
        device: DeviceId,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.11, signed by S: until when new browsers may ask.
    SignInExpected = "cs1/expected" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
        /// The end, by the server's clock.
        until: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.6, signed by the old T: queries the state of a move, or reports the result of the comparison.
    MoveQuery = "cs1/move" {
        /// The old device.
        device: DeviceId,
        /// The enrolment that was offered with the approval of the move.
        enrolment: EnrolmentId,
        /// The action of the old device.
        step: MoveStep,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.6, signed by S: the state of a move.
    MoveStatus = "cs1/moving" {
        /// The old device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
        /// The state after the query.
        state: MoveState,
        /// The comparison code in state [`MoveState::Compare`], otherwise empty.
        comparison_code: Text<6>,
        /// The PIN attempts left on the new device, protocol.md §8.6.
        attempts_left: u8,
    }
);
message!(
    /// protocol.md §8.12, signed by T: another copy of this device's vault was used, and this one stops.
    ReportCopy = "cs1/copied" {
        /// The device.
        device: DeviceId,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.12, signed by S: the device is not active any more.
    CopyReported = "cs1/locked" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
    }
);
message!(
    /// protocol.md §8.4, signed by T: removes this device from its account.
    Remove = "cs1/remove" {
        /// The device.
        device: DeviceId,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.4, signed by S: the device is removed.
    Removed = "cs1/removed" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
    }
);

/// protocol.md §8.7, signed by S: a page of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryPage {
    /// The device.
    pub device: DeviceId,
    /// The nonce of the answered message.
    pub nonce: Nonce16,
    /// 1 if there are older entries, otherwise 0.
    pub more: u8,
    /// The entries, newest first, at most [`MAX_HISTORY_ENTRIES`].
    pub entries: Vec<HistoryEntry>,
}

impl Message for HistoryPage {
    const LABEL: &'static str = "cs1/entries";

    fn encode(&self) -> Vec<u8> {
        let head = [self.device.put(), self.nonce.put(), self.more.put()];
        let entries: Vec<Vec<u8>> = self.entries.iter().map(Message::encode).collect();
        let fields: Vec<&[u8]> = head.iter().chain(&entries).map(Vec::as_slice).collect();
        transcript::encode(Self::LABEL, &fields)
    }

    fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let fields = transcript::decode(Self::LABEL, bytes)?;
        let ([device, nonce, more], entries) = fields
            .split_first_chunk::<3>()
            .ok_or(ParseError::WrongCount)?;
        if entries.len() > MAX_HISTORY_ENTRIES {
            return Err(ParseError::WrongCount);
        }
        Ok(Self {
            device: Field::take(device)?,
            nonce: Field::take(nonce)?,
            more: flag(more)?,
            entries: entries
                .iter()
                .map(|bytes| {
                    let entry = HistoryEntry::parse(bytes)?;
                    flag(&[entry.reported]).map(|_| entry)
                })
                .collect::<Result<_, _>>()?,
        })
    }
}

/// Parses a flag: 0 or 1.
fn flag(bytes: &[u8]) -> Result<u8, ParseError> {
    match u8::take(bytes)? {
        value @ (0 | 1) => Ok(value),
        _ => Err(ParseError::BadField),
    }
}
