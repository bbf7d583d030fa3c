//! The page of §3: it draws r, commits to the PIN and shows the code; and what a phone asks because of it.

use protocol::{
    enrolment::{
        self, Transcript, TranscriptParts, WrappedKeys, derive_comparison_code, derive_done,
    },
    ids::{DeviceId, EnrolmentId, Hash32, Nonce32, Position, UnixSeconds},
    keys::{EnrolmentSecret, PinCommitment, PublicKey, RustVerifier, Sign as _},
    link::EnrolmentCode,
    messages::{
        AttestationChallenge, Claim, Claimed, DeviceState, EnrolmentKind, Finish, Finished, Name,
        Opaque, Refusal,
    },
    pin::Pin,
    signed::SignedBytes,
    text::Text,
};

use super::{
    faults::Fault,
    server::{Device, Epoch, SimulatedServer},
};

/// The challenge of every attestation.
const CHALLENGE: [u8; 32] = [0xC4; 32];

pub(super) struct Enrolment {
    pub id: EnrolmentId,
    pub token: [u8; 16],
    pub commitment: PinCommitment,
    pub kind: EnrolmentKind,
    pub attempts: u8,
    pub claimed: Option<(PublicKey, Nonce32, DeviceId, u64)>,
    pub finished: Option<(Hash32, [u8; 32])>,
    pub comparison_code: Option<String>,
    pub account: &'static str,
    /// Of a reset: whose.
    pub of: Option<DeviceId>,
    /// Of a move: from which device.
    pub from: Option<DeviceId>,
    /// It leads nowhere any more.
    pub over: bool,
    pub ends_at: UnixSeconds,
}

impl SimulatedServer {
    /// The page: draws r, commits to the PIN, shows the link.
    pub fn page(&mut self, kind: EnrolmentKind, pin: &str) -> String {
        let of = self.devices.last().map(|d| d.id);
        self.page_of(kind, pin, of)
    }

    /// As [`Self::page`], with the device that a reset is for.
    pub fn page_of(&mut self, kind: EnrolmentKind, pin: &str, of: Option<DeviceId>) -> String {
        let secret = EnrolmentSecret::from_bytes(self.id());
        self.enrolments.push(Enrolment {
            id: secret.derive_id(),
            token: *secret.derive_token().expose(),
            commitment: secret.derive_commitment(&Pin::parse(pin).unwrap()),
            kind,
            attempts: enrolment::MAX_ATTEMPTS,
            claimed: None,
            finished: None,
            comparison_code: None,
            account: self.account,
            of: of.filter(|_| kind == EnrolmentKind::PinReset),
            from: None,
            over: false,
            ends_at: self.now().plus(enrolment::LIFETIME_S),
        });
        EnrolmentCode {
            origin: self.origin.clone(),
            kind,
            secret,
            server_key_hash: Some(self.key.public_key().short_hash()),
        }
        .to_link()
        .unwrap()
    }

    /// The enrolment that was begun last.
    pub(super) fn enrolment(&self) -> &Enrolment {
        self.enrolments.last().unwrap()
    }

    pub fn comparison_code(&self) -> String {
        self.enrolment().comparison_code.clone().unwrap()
    }

    pub fn confirm(&mut self, same: bool) {
        let kind = self.enrolments.last().map(|enrolment| enrolment.kind);
        self.set_state(match (same, kind) {
            (true, _) => DeviceState::Active,
            (false, Some(EnrolmentKind::PinReset)) => DeviceState::Removed,
            (false, _) => DeviceState::Cancelled,
        });
    }

    pub(super) fn claim(&mut self, question: &SignedBytes) -> Vec<u8> {
        let key = question.peek::<Claim>().unwrap().device_key;
        let claim = question.verify::<Claim>(&key, &RustVerifier).unwrap();
        let nonce = Nonce32(self.random());
        let fresh = DeviceId(self.id());
        let now = self.now();
        let devices: Vec<_> = self
            .devices
            .iter()
            .map(|d| (d.id, d.key, d.now.position.epoch + 1))
            .collect();
        let Some(e) = self.enrolments.iter_mut().find(|e| {
            e.id == claim.enrolment
                && e.token == claim.token
                && e.attempts > 0
                && !e.over
                && e.finished.is_none()
                && now < e.ends_at
        }) else {
            return self.refuse(question.hash(), Refusal::EnrolmentGone, 0);
        };
        let reset = e.of.and_then(|of| devices.iter().find(|d| d.0 == of));
        if e.kind == EnrolmentKind::PinReset && reset.map(|d| d.1) != Some(key) {
            return self.refuse(question.hash(), Refusal::NotThisDevice, 0);
        }
        if self.challenges > 0 && e.kind == EnrolmentKind::Enrol && e.claimed.is_none() {
            self.challenges -= 1;
            return self.sign(&AttestationChallenge {
                enrolment: claim.enrolment,
                device_key: key,
                challenge: CHALLENGE,
                server_key: self.key.public_key(),
            });
        }
        self.attestation.clone_from(&claim.attestation.0);
        let (device, epoch) = reset.map_or((fresh, 0), |d| (d.0, d.2));
        let (claimed_key, nonce, device, epoch) =
            *e.claimed.get_or_insert((key, nonce, device, epoch));
        if claimed_key != key {
            e.over = true;
            return self.refuse(question.hash(), Refusal::EnrolmentContested, 0);
        }
        let (kind, account) = (e.kind, e.account);
        let other_kind = match kind {
            EnrolmentKind::Enrol => EnrolmentKind::PinReset,
            EnrolmentKind::PinReset => EnrolmentKind::Enrol,
        };
        let twisted = self.twist == Some(Fault::OtherKind);
        self.sign(&Claimed {
            enrolment: claim.enrolment,
            kind: if twisted { other_kind } else { kind },
            device_key: key,
            nonce,
            device,
            epoch,
            server_key: self.key.public_key(),
            account: Text::new(account).unwrap(),
            server_name: Name::new("Example").unwrap(),
        })
    }

    pub(super) fn finish(&mut self, question: &SignedBytes) -> Vec<u8> {
        let server_key = self.key.public_key();
        let (origin, now) = (self.origin.clone(), self.now());
        let verified = |e: &&mut Enrolment| {
            let (key, ..) = e.claimed?;
            let finish = question.verify::<Finish>(&key, &RustVerifier).ok()?;
            let names = finish
                .transcript
                .0
                .windows(16)
                .any(|w| w == e.id.as_bytes());
            names.then_some(())
        };
        let Some(e) = self
            .enrolments
            .iter_mut()
            .filter(|e| !e.over && (e.finished.is_some() || now < e.ends_at))
            .find(|e| verified(e).is_some())
        else {
            return self.refuse(question.hash(), Refusal::EnrolmentGone, 0);
        };
        let (key, nonce, device, epoch) = e.claimed.unwrap();
        let finish = question.verify::<Finish>(&key, &RustVerifier).unwrap();
        let (id, kind) = (e.id, e.kind);
        if let Some((hash, done)) = e.finished {
            assert_eq!(hash, question.hash(), "the finish bytes changed");
            return self.sign(&Finished {
                enrolment: id,
                done,
            });
        }
        let transcript = Transcript::of(&TranscriptParts {
            kind,
            enrolment: id,
            origin: &origin,
            server_key: &server_key,
            nonce,
            device_key: &key,
            device,
            epoch,
        });
        assert_eq!(finish.transcript, Opaque(transcript.as_bytes().to_vec()));
        let wrapped = WrappedKeys {
            nonce: finish.nonce,
            sealed: finish.wrapped.0.clone(),
            proof: finish.proof,
        };
        let Some(keys) = enrolment::unwrap(&wrapped, &e.commitment, &nonce, &transcript) else {
            e.attempts -= 1;
            let (attempts, hash) = (e.attempts, question.hash());
            let why = if attempts == 0 {
                Refusal::EnrolmentDead
            } else {
                Refusal::WrongPin
            };
            return self.refuse(hash, why, attempts);
        };
        let done = derive_done(&e.commitment, &transcript, &wrapped.sealed);
        e.comparison_code = Some(derive_comparison_code(&e.commitment, &transcript));
        e.finished = Some((question.hash(), done));
        e.ends_at = now.plus(enrolment::LIFETIME_S);
        let device = Device {
            id: device,
            key,
            now: Epoch {
                pin_key: keys.pin_key,
                // A reset deletes it.
                bio_key: None,
                chain: keys.chain,
                position: Position { epoch, step: 0 },
            },
            before: None,
            // The page asks for the comparison.
            state: DeviceState::Pending,
            wrong_pins: 0,
        };
        match self.devices.iter_mut().find(|d| d.id == device.id) {
            Some(old) => *old = device,
            None => self.devices.push(device),
        }
        self.seq += 1;
        self.sign(&Finished {
            enrolment: id,
            done,
        })
    }
}
