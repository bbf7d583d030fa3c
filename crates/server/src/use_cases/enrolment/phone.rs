//! The phone's side of an enrolment or PIN reset: it claims (protocol.md §3.3), and brings its keys (protocol.md §3.4).

use protocol::{
    enrolment::{NewKeys, WrappedKeys},
    ids::{DeviceId, EnrolmentId, Nonce32},
    keys::PublicKey,
    messages::{
        self, Attestation, AttestationChallenge, Claimed, DeviceState, Finished, MaskedAccount,
        Name, Refusal,
    },
    origin::Origin,
    signed::{Message as _, Verified},
    transcript,
};

use crate::{
    attestation::{AttestationVerifier, Expected},
    delivery::Notice,
    domain::{
        account::AccountId,
        attestation::{AttestationFailure, AttestationPolicy, AttestationResult},
        audit::{Actor, AuditEvent},
        device::Device,
        enrolment::{Claim, Enrolment, EnrolmentPurpose, EnrolmentState, Finish},
        epoch::Epochs,
        history::result_of_reset,
        lockout::Lockout,
    },
    events::Topic,
    store::{ReadTx, StoreError, Tx},
    use_cases::{Refused, deactivate, history, random},
};

/// The answer to a claim.
#[derive(Debug)]
pub enum ClaimReply {
    /// The enrolment is claimed.
    Claimed(Box<Claimed>),
    /// The server wants an attestation (protocol.md §3.7).
    Attest(AttestationChallenge),
}

/// The phone claims (protocol.md §3.3).
pub fn claim(
    tx: &Tx<'_>,
    claim: &Verified<messages::Claim>,
    server_name: &Name,
    verifier: &AttestationVerifier,
) -> Result<Result<ClaimReply, Refused>, StoreError> {
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
    let attestation = match attest(tx, &enrolment, claim, verifier) {
        Attested::NotAsked => None,
        Attested::Checked(result) => {
            let is_attested = result.outcome.is_ok();
            let outcome = if is_attested {
                "attested"
            } else {
                "not-attested"
            };
            record(tx, enrolment.account, result, outcome)?;
            Some(result)
        }
        Attested::NotEnough(result) => return Ok(Err(refuse_unattested(tx, enrolment, result)?)),
        Attested::Ask => return Ok(Ok(ClaimReply::Attest(challenge(tx, enrolment, claim)?))),
        Attested::Refused(why) => return Ok(Err(why.into())),
    };
    let wanted = Claim {
        attestation,
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
        (Ok(taken), Some(account)) => Ok(ClaimReply::Claimed(Box::new(Claimed {
            enrolment: enrolment.id,
            kind: enrolment.purpose.kind(),
            device_key: taken.key,
            nonce: taken.nonce,
            device: taken.device,
            epoch: taken.epoch,
            server_key: *tx.keys().message_public(tx.now()),
            account: MaskedAccount::lossy(&account.email.masked()),
            server_name: server_name.clone(),
        }))),
        (Ok(_), None) => Err(Refusal::EnrolmentGone.into()),
        (Err(refusal), _) => Err(refusal.into()),
    };
    Ok(answer)
}

/// The attestation of a claim.
enum Attested {
    /// The server asks for none, or not of this claim.
    NotAsked,
    /// The device has to be asked for one.
    Ask,
    /// The result that is stored with the device.
    Checked(AttestationResult),
    /// The result is not enough for this server.
    NotEnough(AttestationResult),
    /// The claim is refused.
    Refused(Refusal),
}

/// Judges the attestation of a claim (protocol.md §3.7). Verifies at most as many signatures as it has certificates.
fn attest(
    tx: &Tx<'_>,
    enrolment: &Enrolment,
    claim: &messages::Claim,
    verifier: &AttestationVerifier,
) -> Attested {
    let awaits = enrolment.awaits_attestation(&claim.token, &claim.device_key, tx.now());
    if verifier.policy() == AttestationPolicy::Off || !awaits {
        return Attested::NotAsked;
    }
    if claim.attestation.0.is_empty() {
        return Attested::Ask;
    }
    let Ok(attestation) = Attestation::parse(&claim.attestation.0) else {
        return Attested::Refused(Refusal::Malformed);
    };
    let result = match enrolment.challenge() {
        Some(challenge) => {
            let key = &claim.device_key;
            verifier.verify(&attestation, &Expected { challenge, key }, tx.now())
        }
        // No device was asked.
        None => AttestationResult {
            outcome: Err(AttestationFailure::Challenge),
            checked_at: tx.now(),
        },
    };
    if verifier.policy() == AttestationPolicy::Required && result.outcome.is_err() {
        return Attested::NotEnough(result);
    }
    Attested::Checked(result)
}

/// Records the result of a check in the audit log.
fn record(
    tx: &Tx<'_>,
    account: AccountId,
    result: AttestationResult,
    outcome: &'static str,
) -> Result<(), StoreError> {
    tx.audit(&AuditEvent {
        detail: result.word(),
        outcome,
        ..AuditEvent::done("attestation", account, Actor::Device)
    })
}

/// Refuses a claim whose attestation is not enough. The enrolment stays as it was.
fn refuse_unattested(
    tx: &Tx<'_>,
    enrolment: Enrolment,
    result: AttestationResult,
) -> Result<Refused, StoreError> {
    let account = enrolment.account;
    if let Some(counted) = enrolment.count_refused() {
        tx.put_enrolment(&counted)?;
        record(tx, account, result, "refused")?;
    }
    Ok(Refusal::NotAttested.into())
}

/// Asks for an attestation: with a challenge of this enrolment alone, the same at every question.
fn challenge(
    tx: &Tx<'_>,
    enrolment: Enrolment,
    claim: &messages::Claim,
) -> Result<AttestationChallenge, StoreError> {
    let (enrolment, challenge) = enrolment.challenged(random()?);
    tx.put_enrolment(&enrolment)?;
    Ok(AttestationChallenge {
        enrolment: enrolment.id,
        device_key: claim.device_key,
        challenge,
        server_key: *tx.keys().message_public(tx.now()),
    })
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
                attestation: claim.attestation,
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
            let result = result_of_reset(device.state);
            device.reset(epochs);
            tx.put_device(&device)?;
            history::tell_device(tx, &device, result)?;
            tx.end_recoveries_of(enrolment.account, device.id)?;
            let notice = Notice::PinReset {
                device: device.name.clone(),
            };
            deactivate(tx, &device, &notice)
        }
    }
}
