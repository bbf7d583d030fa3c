//! Requests, what becomes of them, and offline challenges.

use protocol::{
    chain::KeyPurpose,
    code::challenge_text,
    ids::{DeviceId, Hash32, Nonce16, Nonce32, Position, RequestId, UnixSeconds},
    keys::SoftwareKey,
    messages::{
        Answer, Approval, Approve, Challenge, Context, ContextKind, Decision, DeviceState, Line,
        Method, Name, Opaque, Outcome, OutcomeQuery, Refusal, Request, RequestKind, StalePosition,
    },
    otp::{Otp, OtpMatch, OtpSubject},
    same_device::{RequestLink, ReturnCode},
    signed::{Message as _, SignedBytes, Verified},
    text::Text,
};

use super::{MATCH_CODE, SimulatedServer};

pub(super) struct OpenRequest {
    pub request: Request,
    pub bytes: Vec<u8>,
    pub answer: Option<Answer>,
    pub state: Option<Refusal>,
    /// Of a direct sign-in: it stands in no inbox.
    pub unlisted: bool,
    /// A mistaken server puts it into every inbox.
    pub misplaced: bool,
}

/// A direct sign-in that waits for a phone to open it.
pub(super) struct PasswordlessSignIn {
    pub id: RequestId,
    pub opened: Option<DeviceId>,
    pub ends_at: UnixSeconds,
}

impl SimulatedServer {
    pub fn ask(&mut self, service: &str) -> String {
        self.ask_with(service, |_| {})
    }

    /// Of the device that was enrolled last.
    pub fn ask_with(&mut self, service: &str, change: impl FnOnce(&mut Request)) -> String {
        let device = self.device().id;
        self.ask_of(device, service, change)
    }

    pub fn ask_of(
        &mut self,
        device: DeviceId,
        service: &str,
        change: impl FnOnce(&mut Request),
    ) -> String {
        let mut request = self.blank(device, service);
        change(&mut request);
        let id = request.id.to_hex();
        let misplaced = request.device != device;
        self.requests.push(OpenRequest {
            bytes: request.encode(),
            request,
            answer: None,
            state: None,
            unlisted: false,
            misplaced,
        });
        self.seq += 1;
        id
    }

    pub(super) fn blank(&self, device: DeviceId, service: &str) -> Request {
        Request {
            id: RequestId(self.id()),
            kind: RequestKind::SignIn,
            device,
            origin: self.origin.clone(),
            service: Name::new(service).unwrap(),
            context: Opaque(
                Context(vec![(
                    ContextKind::Browser,
                    Line::new("Firefox (Linux)").unwrap(),
                )])
                .encode(),
            ),
            issued_at: self.now(),
            expires_at: self.now().plus(120),
            nonce: Nonce32(self.random()),
            match_len: 2,
            action: Opaque::default(),
            return_url: Text::default(),
        }
    }

    /// A request of a browser on the phone itself, after the password: its id and its link.
    pub fn ask_on_mobile(&mut self, service: &str) -> (String, RequestLink) {
        let origin = self.origin.clone();
        let id = self.ask_with(service, |r| {
            r.match_len = 0;
            let link = RequestLink {
                origin,
                request: r.id,
            };
            r.return_url = Text::new(link.return_url()).unwrap();
        });
        let link = self.link(&id);
        (id, link)
    }

    /// A sign-in on the phone itself without a password.
    pub fn passwordless(&mut self) -> (String, RequestLink) {
        let id = RequestId(self.id());
        self.passwordless.push(PasswordlessSignIn {
            id,
            opened: None,
            ends_at: self.now().plus(300),
        });
        (id.to_hex(), self.link(&id.to_hex()))
    }

    pub fn link(&self, id: &str) -> RequestLink {
        RequestLink {
            origin: self.origin.clone(),
            request: RequestId::from_hex(id).unwrap(),
        }
    }

    pub fn end(&mut self, id: &str, why: Refusal) {
        self.open_mut(id).state = Some(why);
        self.seq += 1;
    }

    pub(super) fn open_mut(&mut self, id: &str) -> &mut OpenRequest {
        let is = |o: &&mut OpenRequest| o.request.id.to_hex() == id;
        self.requests.iter_mut().find(is).unwrap()
    }

    pub fn outcome(&self, id: &str) -> Option<Outcome> {
        let open = self.requests.iter().find(|o| o.request.id.to_hex() == id);
        open?.answer.as_ref().map(|a| a.outcome)
    }

    pub fn challenge(&mut self, forged: bool) -> (String, Hash32) {
        self.challenge_with(forged, |_| {})
    }

    pub fn challenge_with(
        &mut self,
        forged: bool,
        change: impl FnOnce(&mut Challenge),
    ) -> (String, Hash32) {
        let mut challenge = Challenge {
            id: RequestId(self.id()),
            kind: RequestKind::SignIn,
            device: self.device().id,
            origin: self.origin.clone(),
            service: Name::new("Wiki").unwrap(),
            context: Opaque(Context::default().encode()),
            issued_at: self.now(),
            expires_at: self.now().plus(300),
            nonce: Nonce16(self.id()),
            schema: Opaque::default(),
            change: Opaque::default(),
        };
        change(&mut challenge);
        let forger = SoftwareKey::from_scalar(&[77; 32]).unwrap();
        let key = if forged { &forger } else { &self.key };
        let Ok(signed) = SignedBytes::sign(key, &challenge);
        (challenge_text(&signed).unwrap(), signed.hash())
    }

    /// §5: exactly 16 steps ahead.
    pub fn fit(&self, code: &str, challenge: Hash32) -> OtpMatch {
        self.fit_with(code, challenge, Method::Pin, &[])
    }

    /// §6: over a transaction's values, as the server has them.
    pub fn fit_with(&self, code: &str, ch: Hash32, method: Method, values: &[&[u8]]) -> OtpMatch {
        let device = self.device();
        self.fit_subject(code, &OtpSubject::challenge(device.id, method, ch, values))
    }

    /// §5.4: the same over typed digits.
    pub fn fit_digits(&self, code: &str, digits: &str) -> OtpMatch {
        let device = self.device();
        self.fit_subject(code, &OtpSubject::typed(device.id, Method::Pin, digits))
    }

    fn fit_subject(&self, code: &str, subject: &OtpSubject) -> OtpMatch {
        let now = &self.device().now;
        let otp = Otp::parse(code).unwrap();
        let factors = [Some(&now.pin_key), now.bio_key.as_ref()];
        let fits: Vec<OtpMatch> = (0..16)
            .flat_map(|ahead| factors.into_iter().flatten().map(move |f| (ahead, f)))
            .map(|(ahead, factor)| otp.compare(&now.chain.ahead(ahead), factor, subject))
            .collect();
        [OtpMatch::Right, OtpMatch::WrongFactor]
            .into_iter()
            .find(|fit| fits.contains(fit))
            .unwrap_or(OtpMatch::NotThisStep)
    }

    pub(super) fn approve(&mut self, question: &SignedBytes) -> Vec<u8> {
        let hash = question.hash();
        let approval = question.peek::<Approval>().unwrap();
        let ap_bytes = &approval.approve.0;
        let ap = Approve::parse(ap_bytes).unwrap();
        let _: Verified<Approval> = self.by(question, ap.device);
        let ap_hash = Hash32::of(ap_bytes);
        let now = self.now();
        let nonce = Nonce32(self.random());
        let Some(at) = self
            .requests
            .iter()
            .position(|o| Hash32::of(&o.bytes) == ap.request)
        else {
            return self.refuse(hash, Refusal::RequestGone, 0);
        };
        let open = &self.requests[at];
        if let Some(answer) = open.answer.clone().filter(|a| a.approve == ap_hash) {
            return self.sign(&answer);
        }
        if let Some(why) = open.state {
            return self.refuse(hash, why, 0);
        }
        if matches!(&open.answer, Some(a) if a.outcome != Outcome::WrongPin) {
            return self.refuse(hash, Refusal::RequestDecided, 0);
        }
        if now >= open.request.expires_at {
            return self.refuse(hash, Refusal::RequestExpired, 0);
        }
        let request = open.request.clone();
        let device = self.device_of(ap.device);
        if device.state != DeviceState::Active || request.device != ap.device {
            return self.refuse(hash, Refusal::DeviceNotActive, 0);
        }
        let own = !matches!(
            request.kind,
            RequestKind::SignIn | RequestKind::Transaction | RequestKind::AccountChange
        );
        let has = device.now.bio_key.is_some() && !own;
        if ap.method == Method::Biometric && !has || !own && !ap.fields.0.is_empty() {
            return self.refuse(hash, Refusal::Malformed, 0);
        }
        let mut answer = Answer {
            request: request.id,
            approve: ap_hash,
            outcome: Outcome::Denied,
            fresh: None,
            attempts_left: 0,
            return_code: Text::default(),
        };
        if ap.decision != Decision::Approve {
            assert_eq!((approval.chain_proof, approval.tag), (None, None));
            if ap.decision == Decision::DenyAndReport {
                answer.outcome = Outcome::Reported;
            }
        } else {
            let here = device.now.position;
            if ap.epoch > here.epoch {
                return self.refuse(hash, Refusal::ServerRestored, 0);
            }
            if ap.epoch < here.epoch {
                let kept = device.before.is_some() && ap.epoch + 1 == here.epoch;
                assert!(kept, "an honest phone is never two epochs behind");
                return self.refuse(hash, Refusal::OutcomeQueryFirst, 0);
            }
            if ap.step < here.step {
                return self.sign(&StalePosition {
                    approve: ap_hash,
                    epoch: here.epoch,
                    step: here.step,
                });
            }
            let chain = device.now.chain.ahead(ap.step - here.step);
            if approval.chain_proof != Some(chain.proof_key().proof(ap_bytes)) {
                self.device_of_mut(ap.device).state = DeviceState::Locked;
                answer.outcome = Outcome::Locked;
            } else {
                let used = match (&device.now.bio_key, ap.method) {
                    (Some(key), Method::Biometric) => key.duplicate(),
                    _ => device.now.pin_key.duplicate(),
                };
                let right =
                    approval.tag == Some(chain.use_key(&used, KeyPurpose::Approve).tag(ap_bytes));
                let wrap = chain.use_key(&used, KeyPurpose::Wrap);
                let device = self.device_of_mut(ap.device);
                device.now.position.step = ap.step + 1;
                device.now.chain = chain.ahead(1);
                let expected = if request.match_len == 0 {
                    ""
                } else {
                    MATCH_CODE
                };
                if !right {
                    device.wrong_pins += 1;
                    answer.attempts_left = 5 - device.wrong_pins;
                    answer.outcome = Outcome::WrongPin;
                    if device.wrong_pins == 5 {
                        device.state = DeviceState::Blocked;
                        answer.outcome = Outcome::Blocked;
                    }
                } else {
                    if ap.method == Method::Pin {
                        device.wrong_pins = 0;
                    }
                    let before = device.now.copy();
                    if ap.match_code.as_str() != expected {
                        answer.outcome = Outcome::WrongMatch;
                    } else if !own || self.take_own(&request, &ap, &wrap) {
                        answer.outcome = Outcome::Approved;
                        answer.fresh = Some(nonce);
                        let device = self.device_of_mut(ap.device);
                        device.before = Some(before);
                        let epoch = here.epoch + 1;
                        device.now.chain = chain.base().next_epoch(&nonce, epoch);
                        device.now.position = Position { epoch, step: 0 };
                        if !request.return_url.as_str().is_empty() {
                            let code = ReturnCode::from_bytes(&self.id());
                            self.codes.push(code.as_str().to_owned());
                            answer.return_code = Text::new(code.as_str()).unwrap();
                        }
                    }
                }
            }
        }
        self.requests[at].answer = Some(answer.clone());
        self.seq += 1;
        self.sign(&answer)
    }

    pub(super) fn asked(&mut self, question: &SignedBytes) -> Vec<u8> {
        let device = question.peek::<OutcomeQuery>().unwrap().device;
        let ask: Verified<OutcomeQuery> = self.by(question, device);
        let Some(open) = self
            .requests
            .iter_mut()
            .find(|o| o.request.id == ask.request && o.request.device == device)
        else {
            return self.refuse(question.hash(), Refusal::RequestGone, 0);
        };
        if let Some(answer) = open.answer.clone().filter(|a| a.approve == ask.approve) {
            return self.sign(&answer);
        }
        open.state = Some(Refusal::RequestGone);
        let answer = Answer {
            request: ask.request,
            approve: ask.approve,
            outcome: Outcome::NeverArrived,
            fresh: None,
            attempts_left: 0,
            return_code: Text::default(),
        };
        self.seq += 1;
        self.sign(&answer)
    }
}
