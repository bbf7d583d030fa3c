//! Enrolment and PIN reset, protocol.md §3, §8.3 and §8.6, from both sides: the page offers and confirms, the phone claims and finishes.

use protocol::{
    enrolment::{MAX_ATTEMPTS, NewKeys, WrappedKeys},
    ids::{DeviceId, EnrolmentId, Nonce32, UnixSeconds},
    keys::{EnrolmentToken, PinCommitment, PublicKey},
    messages::{self, Claimed, DeviceState, Finished, MaskedAccount, Name, Refusal},
    origin::Origin,
    signed::Verified,
    transcript,
};

use super::{
    Refused, containment, deactivate,
    proof::{ProofError, Proven},
    random,
};
use crate::{
    delivery::{self, Notice},
    domain::{
        account::AccountId,
        account_change::{AddDevice, ResetPin},
        device::Device,
        enrolment::{Claim, DeadReason, Enrolment, EnrolmentPurpose, EnrolmentState, Finish},
        epoch::Epochs,
        lockout::Lockout,
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
    /// Over, without a device.
    Dead(DeadReason),
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

fn load(tx: &ReadTx<'_>, owner: Owner, id: EnrolmentId) -> Result<Option<Enrolment>, StoreError> {
    // A move is its old phone's affair and has no session: no page follows, confirms or ends it.
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
        EnrolmentState::Dead(reason) => Progress::Dead(reason),
    }))
}

/// The person saw the same six characters on page and phone: the device is in use from now on.
pub fn confirm(tx: &Tx<'_>, owner: Owner, id: EnrolmentId) -> Result<Option<DeviceId>, StoreError> {
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
    tx.close_other_sessions(owner.account, owner.session)?;
    tx.unvouch_others(owner.account, browser, device)
}

/// The person saw different characters, or gave up on the page. Says which device went with it.
pub fn reject(tx: &Tx<'_>, owner: Owner, id: EnrolmentId) -> Result<(), StoreError> {
    match load(tx, owner, id)? {
        Some(enrolment) => containment::reject_enrolment(tx, enrolment),
        None => Ok(()),
    }
}

/// The phone claims (protocol.md §3.3).
pub fn claim(
    tx: &Tx<'_>,
    claim: &Verified<messages::Claim>,
    server_name: &Name,
) -> Result<Result<Claimed, Refused>, StoreError> {
    let Some(enrolment) = tx.enrolment(claim.enrolment)? else {
        return Ok(Err(Refusal::EnrolmentGone.into()));
    };
    if rotated_since(tx, &enrolment) {
        return Ok(Err(Refusal::EnrolmentGone.into()));
    }
    let (device, epoch) = match &enrolment.purpose {
        EnrolmentPurpose::Enrol { .. } | EnrolmentPurpose::Move { .. } => (DeviceId(random()?), 0),
        EnrolmentPurpose::PinReset { device, .. } => match resettable(tx, *device)? {
            Some(device) => (device.id, device.epochs.current.position.epoch + 1),
            None => return Ok(Err(Refusal::EnrolmentGone.into())),
        },
    };
    let wanted = Claim {
        key: claim.device_key,
        protection: claim.protection,
        nonce: Nonce32(random()?),
        device,
        epoch,
    };
    let (enrolment, taken) = enrolment.claim(&claim.token, wanted, tx.now());
    tx.put_enrolment(&enrolment)?;
    tx.publish(Topic::Enrolment(claim.enrolment.0));
    let answer = match (taken, tx.account(enrolment.account)?) {
        (Ok(taken), Some(account)) => Ok(Claimed {
            enrolment: enrolment.id,
            kind: enrolment.purpose.kind(),
            device_key: taken.key,
            nonce: taken.nonce,
            device: taken.device,
            epoch: taken.epoch,
            server_key: *tx.keys().message_public(tx.now()),
            account: MaskedAccount::lossy(&account.email.masked()),
            server_name: server_name.clone(),
        }),
        (Ok(_), None) => Err(Refusal::EnrolmentGone.into()),
        (Err(refusal), _) => Err(refusal.into()),
    };
    Ok(answer)
}

/// Whether S was rotated after the code of this enrolment was shown, and before its keys arrived: the code names the S before
/// (protocol.md §9.3).
fn rotated_since(tx: &ReadTx<'_>, enrolment: &Enrolment) -> bool {
    enrolment
        .offered_at()
        .is_some_and(|offered_at| offered_at < tx.keys().message_since(tx.now()))
}

/// The device, if a PIN reset can still help it: not if it was removed or locked since the page offered one.
fn resettable(tx: &ReadTx<'_>, id: DeviceId) -> Result<Option<Device>, StoreError> {
    Ok(tx.device(id)?.filter(Device::can_reset))
}

/// Whether there is such an enrolment at all: a claim for none must not cost the writer anything.
pub fn is_known(tx: &ReadTx<'_>, id: EnrolmentId) -> Result<bool, StoreError> {
    Ok(tx.enrolment(id)?.is_some())
}

/// The key that must have signed a finish: that of the device that claimed. `None` if there is none.
pub fn claimed_key(
    tx: &ReadTx<'_>,
    finish: &messages::Finish,
) -> Result<Option<PublicKey>, StoreError> {
    let Some(id) = enrolment_of(finish) else {
        return Ok(None);
    };
    Ok(tx
        .enrolment(id)?
        .and_then(|enrolment| match enrolment.state {
            EnrolmentState::Claimed { claim, .. } => Some(claim.key),
            EnrolmentState::Finished { claim, .. } | EnrolmentState::Added { claim, .. } => {
                Some(claim.key)
            }
            EnrolmentState::Offered { .. } | EnrolmentState::Dead(_) => None,
        }))
}

/// The enrolment that a finish speaks of: the first field of TBS. TBS itself is compared whole before it counts.
fn enrolment_of(finish: &messages::Finish) -> Option<EnrolmentId> {
    let bytes = &finish.transcript.0;
    let fields = transcript::decode(transcript::label(bytes).ok()?, bytes).ok()?;
    EnrolmentId::try_from(*fields.first()?).ok()
}

/// The phone brings its keys (protocol.md §3.4).
pub fn finish(
    tx: &Tx<'_>,
    origin: &Origin,
    finish: &Verified<messages::Finish>,
) -> Result<Result<Finished, Refused>, StoreError> {
    let loaded = enrolment_of(finish)
        .map(|id| tx.enrolment(id))
        .transpose()?
        .flatten();
    let Some(enrolment) = loaded else {
        return Ok(Err(Refusal::EnrolmentGone.into()));
    };
    if rotated_since(tx, &enrolment) || !still_possible(tx, &enrolment)? {
        return Ok(Err(Refusal::EnrolmentGone.into()));
    }
    let wrapped = WrappedKeys {
        nonce: finish.nonce,
        sealed: finish.wrapped.0.clone(),
        proof: finish.proof,
    };
    let server = (origin, tx.keys().message_public(tx.now()));
    let (enrolment, outcome) = enrolment.finish(
        server,
        &finish.transcript.0,
        &wrapped,
        finish.hash(),
        tx.now(),
    );
    tx.put_enrolment(&enrolment)?;
    tx.publish(Topic::Enrolment(enrolment.id.0));
    let answer = match outcome {
        Finish::Again(done) => Ok(done),
        Finish::Done { keys: new, done } => {
            admit(tx, &enrolment, new)?;
            Ok(done)
        }
        Finish::WrongPin(attempts_left) => Err(Refused {
            why: Refusal::WrongPin,
            retry_after_s: 0,
            attempts_left,
        }),
        Finish::Refused(refusal) => Err(refusal.into()),
    };
    Ok(answer.map(|done| Finished {
        enrolment: enrolment.id,
        done,
    }))
}

/// Whether keys that arrive now may be admitted: a reset only to a device that can be reset, and only into an epoch that it has
/// not used yet. A finish that has happened is answered again all the same.
fn still_possible(tx: &ReadTx<'_>, enrolment: &Enrolment) -> Result<bool, StoreError> {
    let (EnrolmentPurpose::PinReset { device, .. }, EnrolmentState::Claimed { claim, .. }) =
        (&enrolment.purpose, &enrolment.state)
    else {
        return Ok(true);
    };
    Ok(resettable(tx, *device)?
        .is_some_and(|device| claim.epoch > device.epochs.current.position.epoch))
}

/// The keys are right: a new device waits for the page's yes; a reset counts at once, since T is the device's own.
fn admit(tx: &Tx<'_>, enrolment: &Enrolment, new: NewKeys) -> Result<(), StoreError> {
    let EnrolmentState::Finished { claim, .. } = &enrolment.state else {
        return Ok(());
    };
    match &enrolment.purpose {
        EnrolmentPurpose::Enrol { name } | EnrolmentPurpose::Move { name, .. } => {
            tx.put_device(&Device {
                id: claim.device,
                account: enrolment.account,
                name: name.clone(),
                key: claim.key,
                protection: claim.protection,
                state: DeviceState::Pending,
                epochs: Epochs::begin(claim.epoch, new.chain, new.pin_key),
                lockout: Lockout::default(),
                drifts: Vec::new(),
                inbox_seq: 1,
                created_at: tx.now(),
                last_used_at: None,
            })?;
            tx.publish(Topic::Device(claim.device.0));
            Ok(())
        }
        EnrolmentPurpose::PinReset { device, .. } => {
            let Some(mut device) = tx.device(*device)? else {
                return Ok(());
            };
            let epochs = device.epochs.reset(claim.epoch, new.chain, new.pin_key);
            device.reset(epochs);
            tx.put_device(&device)?;
            tx.end_recoveries_of(enrolment.account, device.id)?;
            let notice = Notice::PinReset {
                device: device.name.clone(),
            };
            deactivate(tx, &device, &notice)
        }
    }
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
        Some(mut device) => expire_pending(tx, &mut device),
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
