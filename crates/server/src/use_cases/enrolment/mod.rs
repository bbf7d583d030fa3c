//! Enrolment and PIN reset, protocol.md §3, §8.3 and §8.6: the page offers, follows, confirms and rejects here. The phone
//! claims and finishes in `phone`.

mod phone;

use protocol::{
    enrolment::MAX_ATTEMPTS,
    ids::{DeviceId, EnrolmentId, UnixSeconds},
    keys::{EnrolmentToken, PinCommitment},
    messages::{DeviceState, EnrolmentKind},
};

pub use self::phone::{ClaimReply, claim, claimed_key, finish};
use super::{
    containment, end_questions,
    proof::{ProofError, Proven},
    session::OpenSession,
};
use crate::{
    delivery::{self, Notice},
    domain::{
        account::AccountId,
        account_change::{AddDevice, ResetPin},
        device::Device,
        enrolment::{DeadReason, Enrolment, EnrolmentPurpose, EnrolmentState},
        token::HashedToken,
    },
    events::Topic,
    store::{ReadTx, StoreError, Tx, recoveries::NEXT_DEVICE},
};

/// The offer of a page.
pub struct Offer {
    /// eid.
    pub id: EnrolmentId,
    /// etok.
    pub token: EnrolmentToken,
    /// C.
    pub commitment: PinCommitment,
}

/// A new device, or a new PIN, as its session has proved it.
#[derive(Debug)]
pub enum ProvenOffer<'t> {
    /// A new device with this name.
    Enrol {
        /// The proof.
        proven: Proven<'t, AddDevice>,
        /// The name.
        name: String,
    },
    /// A new PIN for a device.
    PinReset {
        /// The proof, which names the device.
        proven: Proven<'t, ResetPin>,
    },
}

/// The reasons for which an offer is not taken.
#[derive(Debug, thiserror::Error)]
pub enum OfferError {
    /// The device is not this account's, or a PIN reset cannot help it.
    #[error("no such device to reset")]
    NoSuchDevice,
    /// The id was offered before.
    #[error("the enrolment was offered before")]
    Taken,
    /// The session has not proved the change.
    #[error(transparent)]
    Unproven(#[from] ProofError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The progress of an enrolment, for the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The code is shown; nobody has claimed it.
    Waiting {
        /// When it ends.
        expires_at: UnixSeconds,
    },
    /// A phone has claimed it; its owner enters the PIN.
    Claimed {
        /// When it ends.
        expires_at: UnixSeconds,
    },
    /// A wrong PIN was entered.
    WrongPin {
        /// Attempts left.
        attempts_left: u8,
        /// When it ends.
        expires_at: UnixSeconds,
    },
    /// Six characters to compare.
    Compare {
        /// The six characters.
        comparison_code: String,
    },
    /// Confirmed.
    Added {
        /// The device.
        device: DeviceId,
    },
    /// Over, without a device or a new PIN.
    Dead {
        /// The reason.
        reason: DeadReason,
        /// The purpose that it did not fulfil.
        kind: EnrolmentKind,
    },
}

/// Stores an offered enrolment.
pub fn offer(tx: &Tx<'_>, kind: ProvenOffer<'_>, offer: Offer) -> Result<(), OfferError> {
    let (owner, confirmed_by, recovery, purpose) = match kind {
        ProvenOffer::Enrol { proven, name } => (
            Owner::of(&proven),
            proven.confirmed_by(),
            proven.recovery(),
            EnrolmentPurpose::Enrol { name },
        ),
        ProvenOffer::PinReset { proven } => {
            let ResetPin(device) = *proven.change();
            let device = tx
                .device(device)?
                .filter(|device| device.account == proven.account() && device.can_reset())
                .ok_or(OfferError::NoSuchDevice)?;
            let purpose = EnrolmentPurpose::PinReset {
                device: device.id,
                key: device.key,
            };
            (
                Owner::of(&proven),
                proven.confirmed_by(),
                proven.recovery(),
                purpose,
            )
        }
    };
    if let Some(recovery) = recovery {
        tx.set_recovery_enrolment(&recovery, offer.id)?;
    }
    let mut enrolment = Enrolment::offer(
        offer.id,
        owner.account,
        purpose,
        &offer.token,
        offer.commitment,
        tx.now(),
    );
    enrolment.session = Some(owner.session);
    if !tx.insert_enrolment(&enrolment)? {
        return Err(OfferError::Taken);
    }
    let browser = tx.session(owner.session)?.map(|session| session.browser);
    Ok(tx.note_enrolment_proof(enrolment.id, confirmed_by, browser)?)
}

/// The page that may follow an enrolment: one of the session that offered it. Another session of the same account may be
/// an attacker's, who must not confirm a device of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The account.
    pub account: AccountId,
    /// The session.
    pub session: HashedToken,
}

impl Owner {
    fn of<C>(proven: &Proven<'_, C>) -> Self {
        Self {
            account: proven.account(),
            session: proven.session(),
        }
    }
}

impl From<&OpenSession<'_>> for Owner {
    fn from(session: &OpenSession<'_>) -> Self {
        Self {
            account: session.account,
            session: session.token,
        }
    }
}

fn load(tx: &ReadTx<'_>, owner: Owner, id: EnrolmentId) -> Result<Option<Enrolment>, StoreError> {
    // A move belongs to its old phone and has no session: no page follows, confirms or ends it.
    let own = |enrolment: &Enrolment| {
        enrolment.account == owner.account && enrolment.session == Some(owner.session)
    };
    Ok(tx.enrolment(id)?.filter(own))
}

/// The progress of an enrolment; `None` if this account has no such enrolment.
pub fn progress(
    tx: &ReadTx<'_>,
    owner: Owner,
    id: EnrolmentId,
) -> Result<Option<Progress>, StoreError> {
    let Some(enrolment) = load(tx, owner, id)? else {
        return Ok(None);
    };
    let enrolment = enrolment.at(tx.now());
    let expires_at = enrolment.expires_at;
    Ok(Some(match enrolment.state {
        EnrolmentState::Offered { .. } => Progress::Waiting { expires_at },
        EnrolmentState::Claimed { wrong: 0, .. } => Progress::Claimed { expires_at },
        EnrolmentState::Claimed { wrong, .. } => Progress::WrongPin {
            attempts_left: MAX_ATTEMPTS.saturating_sub(wrong),
            expires_at,
        },
        EnrolmentState::Finished {
            comparison_code, ..
        } => Progress::Compare { comparison_code },
        EnrolmentState::Added { claim, .. } => Progress::Added {
            device: claim.device,
        },
        EnrolmentState::Dead(reason) => Progress::Dead {
            reason,
            kind: enrolment.purpose.kind(),
        },
    }))
}

/// The person saw the same six characters on page and phone: the device is in use from now on.
pub fn confirm(
    tx: &Tx<'_>,
    session: &OpenSession<'_>,
    id: EnrolmentId,
) -> Result<Option<DeviceId>, StoreError> {
    let owner = Owner::from(session);
    let Some(enrolment) = load(tx, owner, id)? else {
        return Ok(None);
    };
    let (enrolment, confirmed) = match enrolment.require_finished(tx.now()) {
        Ok(finished) => {
            let device = finished.device();
            (finished.confirm(), Some(device))
        }
        Err(enrolment) => (*enrolment, None),
    };
    tx.put_enrolment(&enrolment)?;
    tx.publish(Topic::Enrolment(enrolment.id.0));
    let Some(id) = confirmed else { return Ok(None) };
    let is_first = !has_active_device(tx, owner.account)?;
    // No browser goes on recovering what now works.
    tx.end_recoveries_of(owner.account, id)?;
    tx.end_recoveries_of(owner.account, NEXT_DEVICE)?;
    let Some(mut device) = tx.device(id)? else {
        return Ok(None);
    };
    // A device that was removed meanwhile stays removed.
    if device.state == DeviceState::Pending {
        device.state = DeviceState::Active;
        device.touch_inbox();
        tx.put_device(&device)?;
        tx.note_origin(device.id, enrolment.id)?;
        if is_first {
            close_all_but(tx, owner, device.id)?;
        }
        tx.publish(Topic::Device(device.id.0));
        tx.note_second_factor(owner.account)?;
        let notice = Notice::DeviceAdded {
            device: device.name.clone(),
        };
        delivery::queue(tx, owner.account, &notice)?;
    } else {
        // A PIN reset: its phone has waited for this answer.
        tx.announce_inbox(&mut device)?;
    }
    Ok(Some(id))
}

fn has_active_device(tx: &ReadTx<'_>, account: AccountId) -> Result<bool, StoreError> {
    let devices = tx.devices(account)?;
    Ok(devices
        .iter()
        .any(|device| device.state == DeviceState::Active))
}

/// Until its first device, an account is as safe as its password: what anybody opened with that ends, except the session that
/// confirms the device, and its browser.
fn close_all_but(tx: &Tx<'_>, owner: Owner, device: DeviceId) -> Result<(), StoreError> {
    let browser = tx.session(owner.session)?.map(|session| session.browser);
    end_questions(tx, tx.close_other_sessions(owner.account, owner.session)?)?;
    tx.unvouch_others(owner.account, browser, device)
}

/// The person saw different characters, or gave up on the page. Says which device went with it.
pub fn reject(tx: &Tx<'_>, session: &OpenSession<'_>, id: EnrolmentId) -> Result<(), StoreError> {
    match load(tx, session.into(), id)? {
        Some(enrolment) => containment::reject_enrolment(tx, enrolment),
        None => Ok(()),
    }
}

/// Whether there is such an enrolment at all: a claim for none must not cost the writer anything.
pub fn is_known(tx: &ReadTx<'_>, id: EnrolmentId) -> Result<bool, StoreError> {
    Ok(tx.enrolment(id)?.is_some())
}

/// Ends an enrolment whose time has run out, and the device that still waited for its page.
pub(super) fn expire(tx: &Tx<'_>, id: EnrolmentId) -> Result<(), StoreError> {
    let Some(enrolment) = tx.enrolment(id)? else {
        return Ok(());
    };
    let device = match &enrolment.state {
        EnrolmentState::Finished { claim, .. } => Some(claim.device),
        _ => None,
    };
    tx.put_enrolment(&enrolment.at(tx.now()))?;
    tx.publish(Topic::Enrolment(id.0));
    match device.map(|id| tx.device(id)).transpose()?.flatten() {
        Some(mut device) if device.state == DeviceState::Pending => expire_pending(tx, &mut device),
        // A PIN reset stays, and its page asks no longer.
        Some(mut device) => tx.announce_inbox(&mut device),
        None => Ok(()),
    }
}

/// Cancels a pending device that the page did not confirm in time. Its app learns this at its next poll.
pub fn expire_pending(tx: &Tx<'_>, device: &mut Device) -> Result<(), StoreError> {
    if device.state != DeviceState::Pending {
        return Ok(());
    }
    let enrolment = tx.enrolment_of(device.id)?;
    let waits = enrolment
        .as_ref()
        .is_some_and(|enrolment| !enrolment.has_run_out(tx.now()));
    if !waits {
        if let Some(enrolment) = enrolment {
            tx.put_enrolment(&enrolment.at(tx.now()))?;
        }
        device.state = DeviceState::Cancelled;
        device.touch_inbox();
        tx.put_device(device)?;
    }
    Ok(())
}
