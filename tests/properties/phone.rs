//! A phone made of `protocol` alone, which can do what an honest one never does: be copied, send twice, guess.
//!
//! It is written from the specification and shares no code with `authenticator`.

use protocol::{
    chain::{BaseValue, ChainValue, KeyPurpose},
    code::Code,
    derive::GCM_NONCE_LEN,
    enrolment::{self, NewKeys, Transcript, TranscriptParts},
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Position, RequestId},
    keys::{
        DeviceSecret, FactorKey, MaskedPinKey, PublicKey, RustVerifier, Sign as _, SoftwareKey,
    },
    link::EnrolmentCode,
    messages::{
        Answer, Approval, Approve, Claim, Claimed, Decision, DeviceInitiatedRequest, EntryReported,
        Finish, Finished, HistoryPage, HistoryQuery, Inbox, KeyProtection, Method, MoveQuery,
        MoveStatus, MoveStep, OfferedRequest, Opaque, OpenLink, Outcome, OutcomeQuery,
        PendingCheck, PendingCount, Poll, PushEndpoint, PushRegistered, Refused, RegisterPush,
        ReportEntry, Request, RequestKind, ServerTime, StalePosition,
    },
    otp::{Otp, OtpSubject},
    pin::Pin,
    signed::{Message, SignedBytes},
    text::Text,
    wrap::{self, Payload, WrapContext},
};

use crate::page::now;

pub(crate) struct Phone {
    http: reqwest::Client,
    pub(crate) origin: String,
    pub(crate) device: DeviceId,
    key: SoftwareKey,
    pub(crate) server_key: PublicKey,
    secret: DeviceSecret,
    masked: MaskedPinKey,
    pub(crate) chain: ChainValue,
    pub(crate) position: Position,
    /// Everything that went over the wire, both ways.
    pub(crate) traffic: Vec<Vec<u8>>,
}

/// An answer of the server, of any kind.
#[derive(Debug)]
pub(crate) enum Reply {
    Claimed(Claimed),
    Finished(Finished),
    Inbox(Inbox),
    #[expect(dead_code, reason = "shown when a test fails")]
    ServerTime(ServerTime),
    Answer(Answer),
    StalePosition(StalePosition),
    OfferedRequest(OfferedRequest),
    #[expect(dead_code, reason = "shown when a test fails")]
    HistoryPage(HistoryPage),
    #[expect(dead_code, reason = "shown when a test fails")]
    EntryReported(EntryReported),
    MoveStatus(MoveStatus),
    PendingCount(PendingCount),
    #[expect(dead_code, reason = "shown when a test fails")]
    PushRegistered(PushRegistered),
    Refused(Refused),
}

/// An approval that was made and, maybe, sent.
#[derive(Clone)]
pub(crate) struct Sent {
    pub(crate) wire: Vec<u8>,
    pub(crate) request: RequestId,
    pub(crate) approve: Hash32,
    base: [u8; 32],
    epoch: u64,
}

pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

pub(crate) async fn post(
    http: &reqwest::Client,
    origin: &str,
    path: &str,
    wire: &[u8],
) -> reqwest::Result<Vec<u8>> {
    let answer = http
        .post(format!("{origin}/api/cs1/{path}"))
        .body(wire.to_vec())
        .send()
        .await?;
    Ok(answer.bytes().await?.to_vec())
}

/// Reads an answer after checking S.
pub(crate) fn read(bytes: &[u8], key: &PublicKey) -> Reply {
    let signed = SignedBytes::from_wire(bytes).expect("an answer is signed");
    fn open<M: Message>(signed: &SignedBytes, key: &PublicKey) -> M {
        let verified = signed.verify::<M>(key, &RustVerifier);
        verified.expect("S signed this").into_inner()
    }
    match signed.label().unwrap() {
        Claimed::LABEL => Reply::Claimed(open(&signed, key)),
        Finished::LABEL => Reply::Finished(open(&signed, key)),
        Inbox::LABEL => Reply::Inbox(open(&signed, key)),
        ServerTime::LABEL => Reply::ServerTime(open(&signed, key)),
        Answer::LABEL => Reply::Answer(open(&signed, key)),
        StalePosition::LABEL => Reply::StalePosition(open(&signed, key)),
        OfferedRequest::LABEL => Reply::OfferedRequest(open(&signed, key)),
        HistoryPage::LABEL => Reply::HistoryPage(open(&signed, key)),
        EntryReported::LABEL => Reply::EntryReported(open(&signed, key)),
        MoveStatus::LABEL => Reply::MoveStatus(open(&signed, key)),
        PendingCount::LABEL => Reply::PendingCount(open(&signed, key)),
        PushRegistered::LABEL => Reply::PushRegistered(open(&signed, key)),
        Refused::LABEL => Reply::Refused(open(&signed, key)),
        other => panic!("an answer of an unknown kind: {other}"),
    }
}

/// An enrolment up to the point where the PIN is entered.
pub(crate) struct Enrolling {
    pub(crate) http: reqwest::Client,
    pub(crate) origin: String,
    pub(crate) server_key: PublicKey,
    pub(crate) key: SoftwareKey,
    pub(crate) claimed: Claimed,
}

impl Enrolling {
    /// Claims with a key of its own.
    pub(crate) async fn claim(
        code: &EnrolmentCode,
        server_key: &PublicKey,
        scalar: [u8; 32],
    ) -> Result<Self, Refused> {
        let http = client();
        let key = SoftwareKey::from_scalar(&scalar).unwrap();
        let claim = Claim {
            enrolment: code.secret.derive_id(),
            token: *code.secret.derive_token().expose(),
            device_key: key.public_key(),
            protection: KeyProtection::Software,
        };
        let Ok(signed) = SignedBytes::sign(&key, &claim);
        let claim = signed.to_wire();
        let origin = code.origin.as_str().to_owned();
        let answer = post(&http, &origin, "claim", &claim).await.unwrap();
        match read(&answer, server_key) {
            Reply::Claimed(claimed) => Ok(Self {
                http,
                origin,
                server_key: *server_key,
                key,
                claimed,
            }),
            Reply::Refused(refused) => Err(refused),
            other => panic!("{other:?}"),
        }
    }

    /// The bytes of `finish` for a PIN, with the phone that they make.
    pub(crate) fn finish(&self, code: &EnrolmentCode, pin: &str) -> (Vec<u8>, Phone) {
        let pin = Pin::parse(pin).unwrap();
        let keys = NewKeys {
            pin_key: FactorKey::from_bytes(random()),
            chain: ChainValue::from_bytes(random()),
        };
        let transcript = Transcript::of(&TranscriptParts {
            kind: self.claimed.kind,
            enrolment: self.claimed.enrolment,
            origin: &code.origin,
            server_key: &self.server_key,
            nonce: self.claimed.nonce,
            device_key: &self.key.public_key(),
            device: self.claimed.device,
            epoch: self.claimed.epoch,
        });
        let commitment = code.secret.derive_commitment(&pin);
        let nonce: [u8; GCM_NONCE_LEN] = random();
        let wrapped = enrolment::wrap(&keys, &commitment, &self.claimed.nonce, &transcript, nonce);
        let finish = Finish {
            transcript: Opaque(transcript.as_bytes().to_vec()),
            nonce,
            wrapped: Opaque(wrapped.sealed),
            proof: wrapped.proof,
        };
        let Ok(signed) = SignedBytes::sign(&self.key, &finish);
        let secret = DeviceSecret::from_bytes(random());
        let phone = Phone {
            http: self.http.clone(),
            origin: self.origin.clone(),
            device: self.claimed.device,
            key: SoftwareKey::from_scalar(&self.key.to_scalar()).unwrap(),
            server_key: self.server_key,
            masked: MaskedPinKey::mask(&keys.pin_key, &secret, &pin, self.claimed.device),
            secret,
            chain: keys.chain,
            position: Position {
                epoch: self.claimed.epoch,
                step: 0,
            },
            traffic: Vec::new(),
        };
        (signed.to_wire(), phone)
    }
}

impl Phone {
    /// Another phone with the same vault.
    pub(crate) fn copy(&self) -> Self {
        Self {
            http: client(),
            origin: self.origin.clone(),
            device: self.device,
            key: SoftwareKey::from_scalar(&self.key.to_scalar()).unwrap(),
            server_key: self.server_key,
            secret: self.secret.duplicate(),
            masked: MaskedPinKey::from_bytes(*self.masked.expose()),
            chain: self.chain.duplicate(),
            position: self.position,
            traffic: Vec::new(),
        }
    }

    pub(crate) async fn send(&mut self, path: &str, wire: &[u8]) -> Reply {
        let answer = post(&self.http, &self.origin, path, wire).await.unwrap();
        self.traffic.push(wire.to_vec());
        self.traffic.push(answer.clone());
        read(&answer, &self.server_key)
    }

    pub(crate) fn poll_wire(&self) -> Vec<u8> {
        let (nonce, time) = (Nonce16(random()), now());
        let Position { epoch, step } = self.position;
        let bytes = Poll::proof_bytes(self.device, &nonce, time, epoch, step);
        let poll = Poll {
            device: self.device,
            nonce,
            time,
            epoch,
            step,
            chain_proof: self.chain.proof_key().proof(&bytes),
            seen: 0,
        };
        let Ok(signed) = SignedBytes::sign(&self.key, &poll);
        signed.to_wire()
    }

    pub(crate) async fn poll(&mut self) -> Inbox {
        let wire = self.poll_wire();
        match self.send("poll", &wire).await {
            Reply::Inbox(inbox) => inbox,
            other => panic!("{other:?}"),
        }
    }

    /// The bytes of the request with this id.
    pub(crate) async fn request(&mut self, id: RequestId) -> Vec<u8> {
        let inbox = self.poll().await;
        let is_it = |bytes: &Vec<u8>| Request::parse(bytes).is_ok_and(|request| request.id == id);
        inbox
            .requests
            .into_iter()
            .find(is_it)
            .expect("the request is in the inbox")
    }

    /// Takes a step and makes an approval of it.
    pub(crate) fn approve(&mut self, request: &[u8], pin: &str, match_code: &str) -> Sent {
        let factor = self
            .masked
            .unmask(&self.secret, &Pin::parse(pin).unwrap(), self.device);
        let sent = self.make(
            request,
            Decision::Approve,
            Some((Method::Pin, &factor)),
            match_code,
            b"",
        );
        self.take_step();
        sent
    }

    fn take_step(&mut self) {
        let chain = std::mem::replace(&mut self.chain, ChainValue::from_bytes([0; 32]));
        self.chain = chain.step();
        self.position.step += 1;
    }

    /// Takes a step and approves with a key that a biometric store has released, or with a guess at it.
    pub(crate) fn approve_by_biometrics(&mut self, request: &[u8], key: &FactorKey) -> Sent {
        let factor = Some((Method::Biometric, key));
        let sent = self.make(request, Decision::Approve, factor, "", b"");
        self.take_step();
        sent
    }

    /// Takes a step and approves what this phone asked about itself, §8.5 and §8.6.
    pub(crate) fn approve_own(&mut self, request: &[u8], pin: &str, payload: &Payload) -> Sent {
        let factor = self.factor_of(&Pin::parse(pin).unwrap());
        let bound = WrapContext {
            device: self.device,
            position: self.position,
            request: Hash32::of(request),
        };
        let key = self.chain.use_key(&factor, KeyPurpose::Wrap);
        let fields = wrap::wrap(&key, random(), payload, &bound);
        let factor = Some((Method::Pin, &factor));
        let sent = self.make(request, Decision::Approve, factor, "", &fields.0);
        self.take_step();
        sent
    }

    /// The new PIN's key counts from now on.
    pub(crate) fn take_pin_key(&mut self, key: &FactorKey, pin: &str) {
        let pin = Pin::parse(pin).unwrap();
        self.masked = MaskedPinKey::mask(key, &self.secret, &pin, self.device);
    }

    pub(crate) fn deny(&self, request: &[u8]) -> Sent {
        self.make(request, Decision::Deny, None, "", b"")
    }

    /// A denial that says more than one does.
    pub(crate) fn deny_with_match(&self, request: &[u8], match_code: &str) -> Sent {
        self.make(request, Decision::Deny, None, match_code, b"")
    }

    /// An approval that carries fields, which no request of this version asks for. Takes no step.
    pub(crate) fn approve_with_fields(&self, request: &[u8], pin: &str, fields: &[u8]) -> Sent {
        let factor = self.factor_of(&Pin::parse(pin).unwrap());
        let factor = Some((Method::Pin, &factor));
        self.make(request, Decision::Approve, factor, "", fields)
    }

    fn make(
        &self,
        bytes: &[u8],
        decision: Decision,
        factor: Option<(Method, &FactorKey)>,
        match_code: &str,
        fields: &[u8],
    ) -> Sent {
        let approve = Approve {
            device: self.device,
            epoch: self.position.epoch,
            step: self.position.step,
            request: Hash32::of(bytes),
            decision,
            method: factor.map_or(Method::None, |(method, _)| method),
            match_code: Text::new(match_code).unwrap(),
            fields: Opaque(fields.to_vec()),
        }
        .encode();
        let approval = Approval {
            chain_proof: factor.map(|_| self.chain.proof_key().proof(&approve)),
            tag: factor.map(|(_, factor)| {
                self.chain
                    .use_key(factor, KeyPurpose::Approve)
                    .tag(&approve)
            }),
            approve: Opaque(approve.clone()),
        };
        let Ok(signed) = SignedBytes::sign(&self.key, &approval);
        Sent {
            wire: signed.to_wire(),
            request: Request::parse(bytes).unwrap().id,
            approve: Hash32::of(&approve),
            base: *self.chain.base().expose(),
            epoch: self.position.epoch,
        }
    }

    fn signed<M: Message>(&self, message: &M) -> Vec<u8> {
        let Ok(signed) = SignedBytes::sign(&self.key, message);
        signed.to_wire()
    }

    /// The question for a request about this phone itself, §8.5.
    pub(crate) fn self_wire(&self, kind: RequestKind) -> Vec<u8> {
        self.signed(&DeviceInitiatedRequest {
            device: self.device,
            kind,
            nonce: Nonce16(random()),
            time: now(),
        })
    }

    /// What a link that is opened on this phone asks, §7.2.
    pub(crate) fn open_wire(&self, request: RequestId) -> Vec<u8> {
        self.signed(&OpenLink {
            request,
            device: self.device,
            nonce: Nonce16(random()),
            time: now(),
        })
    }

    /// The old phone's part of a move, §8.6.
    pub(crate) fn move_wire(&self, enrolment: EnrolmentId, step: MoveStep) -> Vec<u8> {
        self.signed(&MoveQuery {
            device: self.device,
            enrolment,
            step,
            nonce: Nonce16(random()),
            time: now(),
        })
    }

    /// What was signed in with this account? §8.7.
    pub(crate) fn history_wire(&self) -> Vec<u8> {
        self.signed(&HistoryQuery {
            device: self.device,
            nonce: Nonce16(random()),
            time: now(),
            before: 0,
        })
    }

    /// Does something wait? §8.10.
    pub(crate) fn knock_wire(&self) -> Vec<u8> {
        self.signed(&PendingCheck {
            device: self.device,
            nonce: Nonce16(random()),
            time: now(),
        })
    }

    /// Where this phone is woken, §8.10.
    pub(crate) fn push_wire(&self, endpoint: &str) -> Vec<u8> {
        self.signed(&RegisterPush {
            device: self.device,
            endpoint: PushEndpoint(Text::new(endpoint).unwrap()),
            nonce: Nonce16(random()),
            time: now(),
        })
    }

    /// "This wasn't me", §8.7.
    pub(crate) fn report_wire(&self, entry: [u8; 16]) -> Vec<u8> {
        self.signed(&ReportEntry {
            device: self.device,
            entry,
            nonce: Nonce16(random()),
            time: now(),
        })
    }

    /// The request that the server offers to this question.
    pub(crate) async fn offered(&mut self, path: &str, wire: &[u8]) -> Vec<u8> {
        match self.send(path, wire).await {
            Reply::OfferedRequest(offered) => offered.request.0,
            other => panic!("{other:?}"),
        }
    }

    /// Begins something about itself and approves it.
    pub(crate) async fn change_itself(
        &mut self,
        kind: RequestKind,
        pin: &str,
        payload: &Payload,
    ) -> Reply {
        let wire = self.self_wire(kind);
        let request = self.offered("self", &wire).await;
        let sent = self.approve_own(&request, pin, payload);
        let reply = self.deliver(&sent).await;
        if let Reply::Answer(answer) = &reply {
            self.take(&sent, answer);
        }
        reply
    }

    pub(crate) async fn deliver(&mut self, sent: &Sent) -> Reply {
        self.send("approve", &sent.wire).await
    }

    /// Takes the answer to an approval over, as §4 says.
    pub(crate) fn take(&mut self, sent: &Sent, answer: &Answer) {
        assert_eq!(answer.approve, sent.approve);
        if let (Outcome::Approved, Some(fresh)) = (answer.outcome, answer.fresh) {
            self.chain = BaseValue::from_bytes(sent.base).next_epoch(&fresh, sent.epoch + 1);
            self.position = Position {
                epoch: sent.epoch + 1,
                step: 0,
            };
        }
    }

    /// Approves the request with this id, and takes the answer over.
    pub(crate) async fn approve_online(
        &mut self,
        id: RequestId,
        pin: &str,
        match_code: &str,
    ) -> Reply {
        let bytes = self.request(id).await;
        let sent = self.approve(&bytes, pin, match_code);
        let reply = self.deliver(&sent).await;
        if let Reply::Answer(answer) = &reply {
            self.take(&sent, answer);
        }
        reply
    }

    pub(crate) fn ask_wire(&self, sent: &Sent) -> Vec<u8> {
        let ask = OutcomeQuery {
            device: self.device,
            request: sent.request,
            approve: sent.approve,
            nonce: Nonce16(random()),
            time: now(),
        };
        let Ok(signed) = SignedBytes::sign(&self.key, &ask);
        signed.to_wire()
    }

    pub(crate) async fn ask(&mut self, sent: &Sent) -> Answer {
        let wire = self.ask_wire(sent);
        match self.send("ask", &wire).await {
            Reply::Answer(answer) => answer,
            other => panic!("{other:?}"),
        }
    }

    /// Takes a step and makes the code for a challenge's QR. No network.
    pub(crate) fn answer(&mut self, qr_text: &str, pin: &str) -> String {
        let Ok(Code::Challenge(challenge)) = Code::parse(qr_text) else {
            panic!("no challenge")
        };
        let factor = self
            .masked
            .unmask(&self.secret, &Pin::parse(pin).unwrap(), self.device);
        let subject = OtpSubject::challenge(self.device, Method::Pin, challenge.hash(), &[]);
        let code = Otp::derive(&self.chain, &factor, &subject).to_shown();
        self.take_step();
        code
    }

    /// Steps to where the server says it is, in the same epoch.
    pub(crate) fn go_to(&mut self, step: u64) {
        let ahead = step.saturating_sub(self.position.step);
        self.chain = self.chain.ahead(ahead);
        self.position.step += ahead;
    }

    /// What a thief of the vault holds, to test a PIN with.
    pub(crate) fn factor_of(&self, pin: &Pin) -> FactorKey {
        self.masked.unmask(&self.secret, pin, self.device)
    }

    pub(crate) fn scalar(&self) -> zeroize::Zeroizing<[u8; 32]> {
        self.key.to_scalar()
    }

    /// Approves while the request is there; says nothing of the rest.
    pub(crate) async fn approve_online_or_gone(&mut self, id: RequestId, pin: &str) {
        let inbox = self.poll().await;
        if inbox
            .requests
            .iter()
            .any(|r| Request::parse(r).is_ok_and(|r| r.id == id))
        {
            self.approve_online(id, pin, "").await;
        }
    }

    pub(crate) fn client(&self) -> reqwest::Client {
        self.http.clone()
    }

    pub(crate) fn server_key(&self) -> PublicKey {
        self.server_key
    }
}

/// Whether a reply is an answer with this outcome.
pub(crate) fn outcome(reply: &Reply) -> Option<Outcome> {
    match reply {
        Reply::Answer(answer) => Some(answer.outcome),
        _ => None,
    }
}

/// A connection for each question: a server that was killed leaves none that looks alive.
fn client() -> reqwest::Client {
    // The client is built with TLS for the app; here it never leaves loopback. A second call changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .no_proxy()
        .pool_max_idle_per_host(0)
        .build()
        .unwrap()
}
