//! A link to a request that was opened on this phone, §7: fetched, shown, approved like any other.
//!
//! Invariant: nothing that the link says of itself is believed but where to ask; what is shown comes from the server.

use protocol::{
    ids::{DeviceId, Nonce16, UnixSeconds},
    messages::{OfferedRequest, Refusal, RequestKind},
    same_device::RequestLink,
};

use super::{
    approve::Reading,
    inbox::{Contact, read_request},
    reply::{self, OwnReply},
};
use crate::{
    model::AccountStatus,
    ports::TransportError,
    vault::{
        Outgoing, Persisted, Vault,
        state::{Account, State},
    },
    views::{ErrorCode, Problem},
};

/// Which account's device is asked, and which ones remain.
pub(crate) struct Opening {
    pub(crate) link: RequestLink,
    pub(crate) device: DeviceId,
    nonce: Nonce16,
    remaining: Vec<DeviceId>,
    again: bool,
}

/// What came of it.
pub(crate) enum Opened {
    /// The request.
    Reading(Box<Reading>),
    /// Ask again: another account, or by the right time.
    Again(Opening, Persisted<Outgoing>, Option<UnixSeconds>),
    /// No such request for this app.
    Ended(Problem),
}

impl Opening {
    /// Looks for the accounts that can be meant: the one that has the request already, the one on show, the others.
    pub(crate) fn new(
        link: RequestLink,
        vault: &Vault,
        contact: impl Fn(DeviceId) -> Option<(bool, UnixSeconds)>,
    ) -> Result<(Self, Persisted<Outgoing>), Problem> {
        let mut candidates = candidates(vault.state(), &link);
        candidates.sort_by_key(|device| !contact(*device).is_some_and(|(has_it, _)| has_it));
        let mut remaining = candidates.into_iter();
        let known = vault
            .state()
            .accounts
            .iter()
            .any(|a| a.origin == link.origin);
        let device = remaining.next().ok_or(if known {
            ErrorCode::DeviceNotActive
        } else {
            ErrorCode::NoSuchAccount
        })?;
        let remaining = remaining.collect();
        let now = contact(device).map(|(_, now)| now);
        let now = now.ok_or(ErrorCode::NoSuchAccount)?;
        let (out, nonce) = vault.open_link(device, link.request, now)?;
        let opening = Self {
            link,
            device,
            nonce,
            remaining,
            again: false,
        };
        Ok((opening, out))
    }

    /// The answer.
    pub(crate) fn answered(
        self,
        question: &Outgoing,
        body: Result<Vec<u8>, TransportError>,
        vault: &Vault,
        now: UnixSeconds,
    ) -> Opened {
        let Some(account) = vault.state().account(self.device) else {
            return Opened::Ended(ErrorCode::NoSuchAccount.into());
        };
        let named = |offered: &OfferedRequest| (offered.device, offered.nonce);
        let key = (self.device, self.nonce);
        match reply::read_own(question, key, &account.server_key, body, named) {
            Ok(OwnReply::Answer(offered)) => self.offered(&offered, account),
            Ok(OwnReply::Time(_)) if self.again => Opened::Ended(ErrorCode::ClockWrong.into()),
            Ok(OwnReply::Time(time)) => {
                let there = time.time;
                self.ask_again(vault, there, Some(there))
            }
            Ok(OwnReply::Refused(refused)) => match refused.why {
                Refusal::RequestGone if !self.remaining.is_empty() => self.next(vault, now),
                Refusal::RequestGone | Refusal::RequestCancelled | Refusal::RequestDecided => {
                    Opened::Ended(ErrorCode::LinkGone.into())
                }
                _ => Opened::Ended((&*refused).into()),
            },
            Err(silence) => Opened::Ended(silence.into()),
        }
    }

    fn offered(self, offered: &OfferedRequest, account: &Account) -> Opened {
        let Some(open) = read_request(&offered.request.0, account) else {
            return Opened::Ended(ErrorCode::RequestNotShown.into());
        };
        // Another request than the link's, or one without the way back, is not what was opened.
        let fits = open.request.id == self.link.request
            && open.link.as_ref() == Some(&self.link)
            && open.request.kind == RequestKind::SignIn;
        if !fits {
            return Opened::Ended(ErrorCode::NotTheServer.into());
        }
        Opened::Reading(Box::new(Reading {
            device: self.device,
            open,
            typed: String::new(),
        }))
    }

    fn next(mut self, vault: &Vault, now: UnixSeconds) -> Opened {
        self.device = self.remaining.remove(0);
        self.again = true;
        match vault.open_link(self.device, self.link.request, now) {
            Ok((out, nonce)) => Opened::Again(
                Self {
                    nonce,
                    again: false,
                    ..self
                },
                out,
                None,
            ),
            Err(error) => Opened::Ended(error.into()),
        }
    }

    fn ask_again(self, vault: &Vault, now: UnixSeconds, there: Option<UnixSeconds>) -> Opened {
        match vault.open_link(self.device, self.link.request, now) {
            Ok((out, nonce)) => Opened::Again(
                Self {
                    nonce,
                    again: true,
                    ..self
                },
                out,
                there,
            ),
            Err(error) => Opened::Ended(error.into()),
        }
    }
}

fn candidates(state: &State, link: &RequestLink) -> Vec<DeviceId> {
    let usable = |a: &&Account| {
        a.origin == link.origin
            && !matches!(
                a.status,
                AccountStatus::Deactivated(_) | AccountStatus::Pending { .. }
            )
    };
    let shown = state.shown().map(|a| a.device);
    let mut devices: Vec<DeviceId> = state
        .accounts
        .iter()
        .filter(usable)
        .map(|a| a.device)
        .collect();
    devices.sort_by_key(|device| Some(*device) != shown);
    devices
}

/// Whether a contact holds this request already.
pub(crate) fn has(contact: &Contact, link: &RequestLink) -> bool {
    contact.request(link.request).is_some()
}
