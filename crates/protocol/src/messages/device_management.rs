//! What a phone asks of its own accord: links opened on it, §7, and its own life, §8.

use super::{Field, HistoryMethod, HistoryResult, MoveState, MoveStep, Name, Opaque, RequestKind};
use crate::{
    error::ParseError,
    ids::{DeviceId, EnrolmentId, Nonce16, RequestId, UnixSeconds},
    signed::Message,
    text::Text,
    transcript,
};

/// At most this many entries stand in one answer about the history, §8.7.
pub const MAX_HISTORY_ENTRIES: usize = 20;

message!(
    /// §8.5 and §8.6, signed by T: the phone begins something about itself.
    DeviceInitiatedRequest = "cs1/self" {
        /// The device.
        device: DeviceId,
        /// [`RequestKind::PinChange`], [`RequestKind::BiometricKey`] or [`RequestKind::Move`].
        kind: RequestKind,
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
    }
);
message!(
    /// §7.2, signed by T: a link to this request was opened on the phone.
    OpenLink = "cs1/open" {
        /// The request that the link names.
        request: RequestId,
        /// The device.
        device: DeviceId,
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
    }
);
message!(
    /// Signed by S: the request that a [`DeviceInitiatedRequest`] or an [`OpenLink`] asked for.
    OfferedRequest = "cs1/offered" {
        /// The device.
        device: DeviceId,
        /// The question's nonce.
        nonce: Nonce16,
        /// The server's time.
        time: UnixSeconds,
        /// The bytes of one [`Request`](super::Request).
        request: Opaque,
    }
);
message!(
    /// §8.7, signed by T: what was signed in or signed with this account?
    HistoryQuery = "cs1/history" {
        /// The device.
        device: DeviceId,
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
        /// Only entries with a lower `seq`; 0: from the newest.
        before: u64,
    }
);
message!(
    /// §8.7: one sign-in or signature. Stands in signed [`HistoryPage`].
    HistoryEntry = "cs1/entry" {
        /// Its id.
        id: [u8; 16],
        /// Its place in the account's history; later ones are higher.
        seq: u64,
        /// When it ended.
        at: UnixSeconds,
        /// The service.
        service: Name,
        /// Where it came from: a [`Context`](super::Context).
        context: Opaque,
        /// How.
        method: HistoryMethod,
        /// What came of it.
        result: HistoryResult,
        /// 1: reported as not one's own; else 0.
        reported: u8,
    }
);
message!(
    /// §8.7, signed by T: "this wasn't me".
    ReportEntry = "cs1/report" {
        /// The device.
        device: DeviceId,
        /// The entry.
        entry: [u8; 16],
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
    }
);
message!(
    /// §8.7, signed by S: it is reported.
    EntryReported = "cs1/reported" {
        /// The device.
        device: DeviceId,
        /// The question's nonce.
        nonce: Nonce16,
    }
);
message!(
    /// §8.6, signed by the old T: how the move stands, or what the comparison gave.
    MoveQuery = "cs1/move" {
        /// The old device.
        device: DeviceId,
        /// The enrolment that its approval offered.
        enrolment: EnrolmentId,
        /// What it says.
        step: MoveStep,
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
    }
);
message!(
    /// §8.6, signed by S: how the move stands.
    MoveStatus = "cs1/moving" {
        /// The old device.
        device: DeviceId,
        /// The question's nonce.
        nonce: Nonce16,
        /// How it stands.
        state: MoveState,
        /// Six characters while they are to be compared, else empty.
        comparison_code: Text<6>,
        /// PIN tries left on the new phone.
        attempts_left: u8,
    }
);

/// §8.7, signed by S: a part of the history, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryPage {
    /// The device.
    pub device: DeviceId,
    /// The question's nonce.
    pub nonce: Nonce16,
    /// 1: there are older ones; else 0.
    pub more: u8,
    /// Newest first, at most [`MAX_HISTORY_ENTRIES`].
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

/// 0 or 1, and nothing else.
fn flag(bytes: &[u8]) -> Result<u8, ParseError> {
    match u8::take(bytes)? {
        value @ (0 | 1) => Ok(value),
        _ => Err(ParseError::BadField),
    }
}
