//! The states of an enrolment or PIN reset, protocol.md §3: scanned → consented → claimed → PIN → finished.
//!
//! r exists only here, in memory. The PIN leaves only as a derivation. State that must survive a restart is in the vault.

use protocol::{
    ids::{DeviceId, EnrolmentId},
    keys::PublicKey,
    link::EnrolmentCode,
    messages::{AttestationChallenge, Claimed, EnrolmentKind, Finished, Refusal, Refused},
    origin::Origin,
    pin::Pin,
    signed::{Message, SignedBytes, Verified},
};

use crate::{
    journeys::response::{self, Body, Reply, ResponseError},
    model::{ErrorCode, Problem},
    pin::PinBuffer,
    vault::{
        Outgoing, Persisted, Vault, VaultError,
        enrolment::{Claimant, FinishParts},
        state::{Account, State},
    },
};

/// The way that leads to the scanner, and back from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// The first account of this app, or the home screen of one.
    Account,
    /// The person adds an account to others.
    Adding,
    /// The person has a new phone and the old one at hand.
    NewPhone,
}

/// A scanned code. Nothing was sent yet.
pub(crate) struct ScannedEnrolment {
    code: EnrolmentCode,
    claimant: Claimant,
    expected_server: Option<PublicKey>,
    // Of a reset: the other accounts of this server that may be meant, with their pinned keys.
    others: Vec<(DeviceId, PublicKey)>,
    start: Start,
}

/// The claim is in flight.
pub(crate) struct ClaimInFlight {
    scanned: ScannedEnrolment,
    key_public: PublicKey,
    // It carries an attestation: the server asks for one once.
    is_attested: bool,
}

/// The claim was answered; the PIN is typed.
pub(crate) struct EnrolmentPin {
    scanned: ScannedEnrolment,
    claimed: Verified<Claimed>,
    pub(crate) pin: PinBuffer,
    pub(crate) attempts_left: Option<u8>,
}

/// The finish bytes are on disk and in flight.
pub(crate) struct FinishInFlight {
    enrolment: EnrolmentId,
    // None after a restart: a wrong PIN then requires that the same code is scanned again.
    retry: Option<Box<EnrolmentPin>>,
}

/// The result of the answer to a claim.
pub(crate) enum AfterClaim {
    /// The PIN next.
    Pin(Box<EnrolmentPin>),
    /// The server wants an attestation for this challenge: claim with another T, without asking the person again.
    Attest(ScannedEnrolment, [u8; 32]),
    /// Another account of this server may be meant: claim with its T, without asking the person again.
    Next(ScannedEnrolment),
    /// Nothing was decided: another consent sends the same claim again.
    Again(ScannedEnrolment, Problem),
    /// The code cannot be used any more.
    Ended {
        /// The way that led here.
        start: Start,
        /// The reason, for the screen.
        problem: Problem,
    },
}

/// The result of the answer to a finish.
pub(crate) enum AfterFinish {
    /// The account is stored; the comparison code can be shown.
    Done {
        /// Its device.
        device: DeviceId,
        /// The unusable accounts that it replaced.
        replaced: Vec<DeviceId>,
    },
    /// The PIN was wrong.
    Pin(Box<EnrolmentPin>, Problem),
    /// No answer that decides anything: the background sends the same bytes again.
    Waiting(FinishInFlight, Problem),
    /// The code cannot be used any more, or must be scanned again.
    Ended {
        /// The way that led here.
        start: Start,
        /// The reason, for the screen.
        problem: Problem,
    },
}

impl ScannedEnrolment {
    /// Finds the accounts that a code may be for. `start`: the way that led to the scanner.
    pub(crate) fn new(code: EnrolmentCode, state: &State, start: Start) -> Result<Self, ErrorCode> {
        let alive = |a: &&Account| a.origin == code.origin && !a.status.is_final();
        let reset = code.kind == EnrolmentKind::PinReset;
        let mut others: Vec<&Account> = match reset {
            true => state.accounts.iter().filter(alive).collect(),
            false => Vec::new(),
        };
        if let Some(hash) = code.server_key_hash {
            others.retain(|a| a.server_key.short_hash() == hash);
        }
        let shown = state.shown().map(|a| a.device);
        others.sort_by_key(|a| Some(a.device) != shown);
        let mut others = others.into_iter().map(|a| (a.device, a.server_key));
        let first = others.next();
        if reset && first.is_none() {
            return Err(ErrorCode::NotThisDevice);
        }
        Ok(Self {
            claimant: first.map_or(Claimant::NewKey, |(device, _)| Claimant::Device(device)),
            expected_server: first.map(|(_, key)| key),
            others: others.collect(),
            code,
            start,
        })
    }

    /// The same code, for the next account that may be meant.
    fn next(mut self) -> Option<Self> {
        if self.others.is_empty() {
            return None;
        }
        let (device, key) = self.others.remove(0);
        self.claimant = Claimant::Device(device);
        self.expected_server = Some(key);
        Some(self)
    }

    /// The way that led here.
    pub(crate) const fn start(&self) -> Start {
        self.start
    }

    pub(crate) const fn origin(&self) -> &Origin {
        &self.code.origin
    }

    pub(crate) const fn kind(&self) -> EnrolmentKind {
        self.code.kind
    }

    /// The person consented: makes the claim.
    pub(crate) fn accept(
        self,
        vault: &mut Vault,
    ) -> Result<(ClaimInFlight, Persisted<Outgoing>), (Self, Problem)> {
        match vault.claim(self.claimant, &self.code.origin, &self.code.secret) {
            Ok(claim) => Ok((
                ClaimInFlight {
                    key_public: claim.key_public,
                    scanned: self,
                    is_attested: false,
                },
                claim.out,
            )),
            Err(error) => Err((self, error.into())),
        }
    }

    /// The server wants an attestation: makes the claim with another T.
    pub(crate) fn attest(
        self,
        challenge: &[u8; 32],
        vault: &mut Vault,
    ) -> Result<(ClaimInFlight, Persisted<Outgoing>), (Self, Problem)> {
        match vault.claim_attested(&self.code.origin, &self.code.secret, challenge) {
            Ok(claim) => Ok((
                ClaimInFlight {
                    key_public: claim.key_public,
                    scanned: self,
                    is_attested: true,
                },
                claim.out,
            )),
            Err(error) => Err((self, error.into())),
        }
    }
}

impl ClaimInFlight {
    pub(crate) const fn scanned(&self) -> &ScannedEnrolment {
        &self.scanned
    }

    /// Parses the answer to the claim.
    pub(crate) fn on_response(self, question: &Outgoing, body: Body) -> AfterClaim {
        match self.read(question, body) {
            Ok(ClaimReply::Claimed(claimed)) => AfterClaim::Pin(Box::new(EnrolmentPin {
                scanned: self.scanned,
                claimed: *claimed,
                pin: PinBuffer::default(),
                attempts_left: None,
            })),
            Ok(ClaimReply::Attest(asked)) => AfterClaim::Attest(self.scanned, asked.challenge),
            Ok(ClaimReply::Refused(refused)) => self.refused(&refused),
            // Unlike all other questions, a claim is not repeated: the address may be a wrong one.
            Err(ResponseError::Unreachable) => {
                AfterClaim::Again(self.scanned, ErrorCode::NoAnswerThere.into())
            }
            Err(error) => AfterClaim::Again(self.scanned, error.into()),
        }
    }

    /// A code that is gone leads back to where it came from: to another page for a PIN reset.
    fn problem(&self, refused: &Refused) -> Problem {
        let is_reset = self.scanned.kind() == EnrolmentKind::PinReset;
        match refused.why {
            Refusal::EnrolmentGone if is_reset => ErrorCode::ResetGone.into(),
            _ => refused.into(),
        }
    }

    fn refused(self, refused: &Refused) -> AfterClaim {
        let ended = AfterClaim::Ended {
            start: self.scanned.start,
            problem: self.problem(refused),
        };
        match refused.why {
            Refusal::NotThisDevice => self.scanned.next().map_or(ended, AfterClaim::Next),
            Refusal::EnrolmentGone
            | Refusal::EnrolmentContested
            | Refusal::EnrolmentDead
            | Refusal::NotAttested => ended,
            _ => AfterClaim::Again(self.scanned, refused.into()),
        }
    }

    fn read(&self, question: &Outgoing, body: Body) -> Result<ClaimReply, ResponseError> {
        let signed = response::signed_bytes(body)?;
        if signed.label() == Ok(Refused::LABEL) {
            let refused: Refused = signed.peek().map_err(|_| ResponseError::NotTheServer)?;
            if refused.question != question.question {
                return Err(ResponseError::NotTheServer);
            }
            // Before the first answer only the hash of S is known, and a refusal does not carry S. It is shown and
            // nothing of it is stored. An attacker that can forge it could as well drop the answer: at worst the
            // person has to scan again.
            if let Some(server) = self.scanned.expected_server {
                response::verify::<Refused>(&server, &signed)?;
            }
            return Ok(ClaimReply::Refused(refused));
        }
        if signed.label() == Ok(AttestationChallenge::LABEL) {
            return self.read_challenge(&signed).map(ClaimReply::Attest);
        }
        let claimed: Verified<Claimed> =
            self.verify_server(&signed, |claimed: &Claimed| claimed.server_key)?;
        let device_fits = match self.scanned.claimant {
            Claimant::NewKey => true,
            Claimant::Device(device) => device == claimed.device,
        };
        let fits = claimed.enrolment == self.scanned.code.secret.derive_id()
            && claimed.device_key == self.key_public
            && claimed.kind == self.scanned.kind()
            && device_fits;
        if fits {
            Ok(ClaimReply::Claimed(Box::new(claimed)))
        } else {
            Err(ResponseError::NotTheServer)
        }
    }

    /// A challenge answers only a claim of a new T without an attestation.
    fn read_challenge(
        &self,
        signed: &SignedBytes,
    ) -> Result<Verified<AttestationChallenge>, ResponseError> {
        let asked: Verified<AttestationChallenge> =
            self.verify_server(signed, |asked: &AttestationChallenge| asked.server_key)?;
        let fits = asked.enrolment == self.scanned.code.secret.derive_id()
            && asked.device_key == self.key_public
            && self.scanned.claimant == Claimant::NewKey
            && !self.is_attested;
        if fits {
            Ok(asked)
        } else {
            Err(ResponseError::NotTheServer)
        }
    }

    /// The answer carries S. The hash in the code, the pinned key of the account or, for a typed code, `done` proves that it
    /// is the right one.
    fn verify_server<M: Message>(
        &self,
        signed: &SignedBytes,
        server_key: impl FnOnce(&M) -> PublicKey,
    ) -> Result<Verified<M>, ResponseError> {
        let message: M = signed.peek().map_err(|_| ResponseError::NotTheServer)?;
        let server = server_key(&message);
        let hash = self.scanned.code.server_key_hash;
        let pinned = hash.is_none_or(|hash| hash == server.short_hash())
            && self.scanned.expected_server.is_none_or(|s| s == server);
        if pinned {
            response::verify(&server, signed)
        } else {
            Err(ResponseError::NotTheServer)
        }
    }
}

/// The answer to a claim. A refusal is not verified before the first answer of a server.
enum ClaimReply {
    Claimed(Box<Verified<Claimed>>),
    Attest(Verified<AttestationChallenge>),
    Refused(Refused),
}

impl EnrolmentPin {
    pub(crate) const fn claimed(&self) -> &Verified<Claimed> {
        &self.claimed
    }

    /// The PIN is complete: makes the finish, which is on disk then.
    pub(crate) fn finish(
        self: Box<Self>,
        pin: &Pin,
        vault: &mut Vault,
    ) -> Result<(FinishInFlight, Persisted<Outgoing>), (Box<Self>, Problem)> {
        let parts = FinishParts {
            claimant: self.scanned.claimant,
            origin: &self.scanned.code.origin,
            secret: &self.scanned.code.secret,
            claimed: &self.claimed,
            pin,
        };
        match vault.finish(&parts) {
            Ok(out) => Ok((
                FinishInFlight {
                    enrolment: self.claimed.enrolment,
                    retry: Some(self),
                },
                out,
            )),
            Err(error) => Err((self, error.into())),
        }
    }
}

impl FinishInFlight {
    /// The finish that the vault holds after a restart.
    pub(crate) fn resumed(vault: &Vault) -> Option<Self> {
        vault.finishing().map(|kept| Self {
            enrolment: kept.enrolment,
            retry: None,
        })
    }

    /// Verifies the answer and applies it to the vault.
    pub(crate) fn on_response(
        self,
        question: &Outgoing,
        body: Body,
        vault: &mut Vault,
    ) -> AfterFinish {
        let Some(server) = vault.finishing().map(|kept| kept.account.server_key) else {
            return self.ended(ErrorCode::EnrolmentGone.into());
        };
        match response::read::<Finished>(question, &server, body) {
            Ok(Reply::Answer(finished)) if finished.enrolment == self.enrolment => {
                match vault.finished(self.enrolment, &finished.done) {
                    Ok((device, replaced)) => AfterFinish::Done { device, replaced },
                    Err(VaultError::Nothing) => {
                        // Signed by S, but without knowledge of C: not the page's server.
                        AfterFinish::Waiting(self, ErrorCode::NotTheServer.into())
                    }
                    Err(error) => AfterFinish::Waiting(self, error.into()),
                }
            }
            Ok(Reply::Answer(_)) => AfterFinish::Waiting(self, ErrorCode::NotTheServer.into()),
            Ok(Reply::Refused(refused)) => self.refused(&refused, vault),
            Err(error) => AfterFinish::Waiting(self, error.into()),
        }
    }

    fn ended(&self, problem: Problem) -> AfterFinish {
        AfterFinish::Ended {
            start: self
                .retry
                .as_ref()
                .map_or(Start::Account, |t| t.scanned.start),
            problem,
        }
    }

    fn refused(self, refused: &Refused, vault: &mut Vault) -> AfterFinish {
        let problem = Problem::from(refused);
        match refused.why {
            Refusal::WrongPin => match (vault.unfinish(), self.retry) {
                (Ok(()), Some(mut typing)) => {
                    typing.attempts_left = Some(refused.attempts_left);
                    AfterFinish::Pin(typing, problem)
                }
                (Ok(()), None) => AfterFinish::Ended {
                    start: Start::Account,
                    problem,
                },
                (Err(error), retry) => AfterFinish::Waiting(Self { retry, ..self }, error.into()),
            },
            Refusal::EnrolmentGone
            | Refusal::EnrolmentContested
            | Refusal::EnrolmentDead
            | Refusal::NotThisDevice
            | Refusal::Malformed
            | Refusal::NotAuthentic => match vault.drop_enrolment() {
                Ok(()) => self.ended(problem),
                Err(error) => AfterFinish::Waiting(self, error.into()),
            },
            _ => AfterFinish::Waiting(self, problem),
        }
    }
}
