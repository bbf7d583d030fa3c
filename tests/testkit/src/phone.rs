//! A simulated phone: an implementation of the protocol's device side over HTTP, made of the protocol crate alone.
//!
//! It does what an honest phone does, and what an honest one never does: it can be cloned, send the same bytes twice, guess
//! PINs and sign malformed messages. Times are passed in; keys and nonces are random.
//! Deliberately not here: persistence, background work and anything that a user sees. The authenticator crate is tested
//! for those.

use std::sync::Mutex;

use protocol::{
    chain::{BaseValue, ChainValue, KeyPurpose},
    code::Code,
    enrolment::{self, NewKeys, Transcript, TranscriptParts},
    form::CanonicalValue,
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Position, RequestId, UnixSeconds},
    keys::{
        DeviceSecret, EnrolmentSecret, FactorKey, MaskedPinKey, PublicKey, RustVerifier, Sign as _,
        SoftwareKey,
    },
    messages::{
        Answer, Approval, Approve, Claim, Claimed, CopyReported, Decision, DeviceInitiatedRequest,
        EntryReported, ExpectSignIn, Finish, Finished, FollowRotations, HistoryPage, HistoryQuery,
        Inbox, KeyProtection, Method, MoveQuery, MoveStatus, MoveStep, OfferedRequest, Opaque,
        OpenLink, Outcome, OutcomeQuery, PendingCheck, PendingCount, Poll, PushEndpoint,
        PushRegistered, Refusal, Refused, RegisterPush, Remove, Removed, ReportCopy, ReportEntry,
        Request, RequestKind, ServerTime, SignInExpected, StalePosition,
    },
    origin::Origin,
    otp::{Otp, OtpSubject},
    pin::Pin,
    rotation,
    signed::{Message, SignedBytes},
    text::Text,
    wrap::{self, Payload, WrapContext},
};

/// Random bytes for keys and nonces.
///
/// # Panics
/// If the system has no randomness.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

/// The server as an enrolment code names it: its address and the key S that phones pin.
#[derive(Clone, Debug)]
pub struct PinnedServer {
    /// The address.
    pub origin: Origin,
    /// The public part of S.
    pub key: PublicKey,
}

/// The server's answer to a question that expects `A`. The signature by S was checked.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply<A> {
    /// The expected answer.
    Got(A),
    /// A refusal.
    Refused(Refused),
    /// The server's time, because the phone's was too far off.
    ServerTime(UnixSeconds),
    /// The server's position, because the phone's is behind it.
    StalePosition(StalePosition),
    /// An answer to another kind of question: its label.
    Other(String),
}

impl<A: std::fmt::Debug> Reply<A> {
    /// The expected answer.
    ///
    /// # Panics
    /// If it is another one.
    pub fn got(self) -> A {
        match self {
            Self::Got(answer) => answer,
            other => panic!("{other:?}"),
        }
    }

    /// Why the server refused.
    ///
    /// # Panics
    /// If it did not.
    pub fn refused(self) -> Refusal {
        match self {
            Self::Refused(refused) => refused.why,
            other => panic!("{other:?}"),
        }
    }
}

/// The outcome in an answer to an approval, if the server gave one.
#[must_use]
pub fn outcome(reply: &Reply<Answer>) -> Option<Outcome> {
    match reply {
        Reply::Got(answer) => Some(answer.outcome),
        _ => None,
    }
}

/// Sends bytes to an endpoint of the phone's API and returns the bytes of the answer.
///
/// # Errors
/// If there is no answer, as from a server that was killed.
pub async fn post(
    http: &reqwest::Client,
    origin: &str,
    path: &str,
    wire: &[u8],
) -> reqwest::Result<Vec<u8>> {
    let answer = http
        .post(format!("{origin}/api/cs1/{path}"))
        .header("content-type", "application/octet-stream")
        .body(wire.to_vec())
        .send()
        .await?;
    Ok(answer.bytes().await?.to_vec())
}

/// Checks the signature by S and parses an answer.
///
/// # Panics
/// If S did not sign it, or if the specification has no such answer.
#[must_use]
pub fn read<A: Message>(bytes: &[u8], key: &PublicKey) -> Reply<A> {
    fn open<M: Message>(signed: &SignedBytes, key: &PublicKey) -> M {
        let verified = signed.verify::<M>(key, &RustVerifier);
        verified.expect("S signed this").into_inner()
    }
    fn check<M: Message>(signed: &SignedBytes, key: &PublicKey) {
        let _: M = open(signed, key);
    }
    let signed = SignedBytes::from_wire(bytes).expect("an answer is signed");
    let label = signed.label().unwrap().to_owned();
    if label == A::LABEL {
        return Reply::Got(open(&signed, key));
    }
    match label.as_str() {
        Refused::LABEL => return Reply::Refused(open(&signed, key)),
        ServerTime::LABEL => return Reply::ServerTime(open::<ServerTime>(&signed, key).time),
        StalePosition::LABEL => return Reply::StalePosition(open(&signed, key)),
        Answer::LABEL => check::<Answer>(&signed, key),
        Claimed::LABEL => check::<Claimed>(&signed, key),
        CopyReported::LABEL => check::<CopyReported>(&signed, key),
        EntryReported::LABEL => check::<EntryReported>(&signed, key),
        Finished::LABEL => check::<Finished>(&signed, key),
        HistoryPage::LABEL => check::<HistoryPage>(&signed, key),
        Inbox::LABEL => check::<Inbox>(&signed, key),
        MoveStatus::LABEL => check::<MoveStatus>(&signed, key),
        OfferedRequest::LABEL => check::<OfferedRequest>(&signed, key),
        PendingCount::LABEL => check::<PendingCount>(&signed, key),
        PushRegistered::LABEL => check::<PushRegistered>(&signed, key),
        Removed::LABEL => check::<Removed>(&signed, key),
        other => panic!("an answer of an unknown kind: {other}"),
    }
    Reply::Other(label)
}

/// An HTTP client that opens a connection for each question: a killed server leaves none that looks alive.
///
/// # Panics
/// If the client cannot be built.
#[must_use]
pub fn client() -> reqwest::Client {
    // In a build of the workspace, reqwest asks for a TLS provider. A second call changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .no_proxy()
        .pool_max_idle_per_host(0)
        .build()
        .unwrap()
}

/// ApprovalOptions an approval is made; the default is an honest one with the phone's PIN and no match code.
pub struct ApprovalOptions<'a> {
    /// The method that the approval names.
    pub method: Method,
    /// The factor key, if not the phone's own for this method.
    pub factor: Option<&'a FactorKey>,
    /// The typed match code.
    pub match_code: &'a str,
    /// The fields, such as a wrapped key.
    pub fields: Vec<u8>,
}

impl Default for ApprovalOptions<'_> {
    fn default() -> Self {
        Self {
            method: Method::Pin,
            factor: None,
            match_code: "",
            fields: Vec::new(),
        }
    }
}

/// A signed approval or denial.
#[derive(Clone)]
pub struct SignedApproval {
    /// The signed bytes.
    pub wire: Vec<u8>,
    /// The request that it is about.
    pub request: RequestId,
    /// The hash of the approval, which the answer names.
    pub approve: Hash32,
    base: [u8; 32],
    epoch: u64,
}

/// An enrolment that the phone has claimed and not yet finished.
pub struct Enrolling {
    server: PinnedServer,
    key: SoftwareKey,
    /// The server's answer to the claim.
    pub claimed: Claimed,
}

impl Enrolling {
    /// Claims an enrolment or PIN reset with this key as T.
    ///
    /// # Errors
    /// If the server refuses.
    ///
    /// # Panics
    /// If the server does not answer.
    pub async fn claim(
        server: &PinnedServer,
        secret: &EnrolmentSecret,
        key: SoftwareKey,
    ) -> Result<Self, Refused> {
        let claim = Claim {
            enrolment: secret.derive_id(),
            token: *secret.derive_token().expose(),
            device_key: key.public_key(),
            protection: KeyProtection::Software,
        };
        let Ok(signed) = SignedBytes::sign(&key, &claim);
        let origin = server.origin.as_str();
        let answer = post(&client(), origin, "claim", &signed.to_wire()).await;
        match read::<Claimed>(&answer.unwrap(), &server.key) {
            Reply::Got(claimed) => Ok(Self {
                server: server.clone(),
                key,
                claimed,
            }),
            Reply::Refused(refused) => Err(refused),
            other => panic!("{other:?}"),
        }
    }

    /// Makes new keys for this PIN. Returns the signed `finish`, the phone with these keys, and its comparison code.
    ///
    /// # Panics
    /// If the PIN is not four digits.
    #[must_use]
    pub fn make_finish(&self, secret: &EnrolmentSecret, pin: &str) -> (Vec<u8>, Phone, String) {
        let typed = Pin::parse(pin).unwrap();
        let keys = NewKeys {
            pin_key: FactorKey::from_bytes(random()),
            chain: ChainValue::from_bytes(random()),
        };
        let transcript = Transcript::of(&TranscriptParts {
            kind: self.claimed.kind,
            enrolment: self.claimed.enrolment,
            origin: &self.server.origin,
            server_key: &self.server.key,
            nonce: self.claimed.nonce,
            device_key: &self.key.public_key(),
            device: self.claimed.device,
            epoch: self.claimed.epoch,
        });
        let commitment = secret.derive_commitment(&typed);
        let nonce = random();
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
            http: client(),
            server: self.server.clone(),
            device: self.claimed.device,
            key: SoftwareKey::from_scalar(&self.key.to_scalar()).unwrap(),
            masked: MaskedPinKey::mask(&keys.pin_key, &secret, &typed, self.claimed.device),
            secret,
            pin: pin.to_owned(),
            bio_key: None,
            chain: keys.chain,
            position: Position {
                epoch: self.claimed.epoch,
                step: 0,
            },
            traffic: Mutex::default(),
        };
        let comparison_code = enrolment::derive_comparison_code(&commitment, &transcript);
        (signed.to_wire(), phone, comparison_code)
    }

    /// Finishes with this PIN. Returns the phone, its comparison code and the server's answer.
    pub async fn try_finish(
        self,
        secret: &EnrolmentSecret,
        pin: &str,
    ) -> (Phone, String, Reply<Finished>) {
        let (finish, phone, comparison_code) = self.make_finish(secret, pin);
        let reply = phone.send("finish", &finish).await;
        (phone, comparison_code, reply)
    }

    /// Finishes with this PIN. Returns the phone and its comparison code.
    ///
    /// # Panics
    /// If the server refuses.
    pub async fn finish(self, secret: &EnrolmentSecret, pin: &str) -> (Phone, String) {
        let (phone, comparison_code, reply) = self.try_finish(secret, pin).await;
        let _: Finished = reply.got();
        (phone, comparison_code)
    }
}

/// A simulated phone with one enrolment.
pub struct Phone {
    http: reqwest::Client,
    server: PinnedServer,
    /// The id that the server gave to this enrolment.
    pub device: DeviceId,
    key: SoftwareKey,
    secret: DeviceSecret,
    masked: MaskedPinKey,
    pin: String,
    /// K_bio, where biometrics were registered.
    pub bio_key: Option<FactorKey>,
    /// O.
    pub chain: ChainValue,
    /// The position of O.
    pub position: Position,
    traffic: Mutex<Vec<Vec<u8>>>,
}

impl Phone {
    /// Claims an enrolment with a new key.
    ///
    /// # Panics
    /// If the server refuses.
    pub async fn claim(server: &PinnedServer, secret: &EnrolmentSecret) -> Enrolling {
        let key = SoftwareKey::from_scalar(&random()).unwrap();
        Enrolling::claim(server, secret, key).await.unwrap()
    }

    /// Enrols with this PIN, up to the comparison.
    ///
    /// # Panics
    /// If the server refuses.
    pub async fn enrol(server: &PinnedServer, secret: &EnrolmentSecret, pin: &str) -> Self {
        let claimed = Self::claim(server, secret).await;
        claimed.finish(secret, pin).await.0
    }

    /// Takes a PIN reset of its own.
    ///
    /// # Panics
    /// If the server refuses.
    pub async fn reset(self, secret: &EnrolmentSecret, pin: &str) -> Self {
        let claimed = Enrolling::claim(&self.server, secret, self.key).await;
        claimed.unwrap().finish(secret, pin).await.0
    }

    /// A clone of the phone with all that it stores, as a thief would make it.
    ///
    /// # Panics
    /// Never: the scalar is the one of a valid key.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self {
            http: client(),
            server: self.server.clone(),
            device: self.device,
            key: SoftwareKey::from_scalar(&self.key.to_scalar()).unwrap(),
            secret: self.secret.duplicate(),
            masked: MaskedPinKey::from_bytes(*self.masked.expose()),
            pin: self.pin.clone(),
            bio_key: self.bio_key.as_ref().map(FactorKey::duplicate),
            chain: self.chain.duplicate(),
            position: self.position,
            traffic: Mutex::default(),
        }
    }

    /// The server's address.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.server.origin.as_str()
    }

    /// The pinned public part of S.
    #[must_use]
    pub fn server_key(&self) -> PublicKey {
        self.server.key
    }

    /// Asks for the rotations of S since the pinned one, and pins the S that they lead to (`protocol.md` §9.3).
    ///
    /// # Panics
    /// If the server does not answer, or the answer leads nowhere.
    pub async fn follow(&mut self) {
        let question = FollowRotations {
            device_key: self.key.public_key(),
            pinned: Hash32::of(self.server.key.as_bytes()),
            nonce: Nonce16(random()),
        };
        let wire = self.sign(&question);
        let answer = post(&self.http, self.origin(), "follow", &wire).await;
        let answer = SignedBytes::from_wire(&answer.unwrap()).unwrap();
        let new = rotation::follow(&self.server.key, &question, &answer, &RustVerifier);
        self.server.key = new.expect("the rotations lead to the S that signs");
    }

    /// The HTTP client, to send from several tasks at once.
    #[must_use]
    pub fn client(&self) -> reqwest::Client {
        self.http.clone()
    }

    /// T's private scalar.
    #[must_use]
    pub fn scalar(&self) -> [u8; 32] {
        *self.key.to_scalar()
    }

    /// All bytes that were sent and received, in order.
    ///
    /// # Panics
    /// If another task panicked while sending.
    #[must_use]
    pub fn traffic(&self) -> Vec<Vec<u8>> {
        self.traffic.lock().unwrap().clone()
    }

    // --- PIN and factor keys

    /// The key that the stored secrets give for a PIN, right or wrong.
    ///
    /// # Panics
    /// If the PIN is not four digits.
    #[must_use]
    pub fn pin_key(&self, pin: &str) -> FactorKey {
        let pin = Pin::parse(pin).unwrap();
        self.masked.unmask(&self.secret, &pin, self.device)
    }

    /// Stores another K_pin under this PIN, which the user types from now on.
    ///
    /// # Panics
    /// If the PIN is not four digits.
    pub fn set_pin_key(&mut self, key: &FactorKey, pin: &str) {
        let typed = Pin::parse(pin).unwrap();
        self.masked = MaskedPinKey::mask(key, &self.secret, &typed, self.device);
        pin.clone_into(&mut self.pin);
    }

    /// The user types this PIN from now on, whatever the stored key is.
    pub fn set_typed_pin(&mut self, pin: &str) {
        pin.clone_into(&mut self.pin);
    }

    /// The phone's own factor key for a method.
    fn factor(&self, method: Method) -> FactorKey {
        match (&self.bio_key, method) {
            (Some(key), Method::Biometric) => key.duplicate(),
            _ => self.pin_key(&self.pin),
        }
    }

    // --- Sending

    /// The signed bytes of a question, to be sent more than once or to another endpoint.
    #[must_use]
    pub fn sign<Q: Message>(&self, question: &Q) -> Vec<u8> {
        let Ok(signed) = SignedBytes::sign(&self.key, question);
        signed.to_wire()
    }

    /// Sends bytes to an endpoint.
    ///
    /// # Panics
    /// If the server does not answer.
    pub async fn send<A: Message>(&self, path: &str, wire: &[u8]) -> Reply<A> {
        let answer = post(&self.http, self.origin(), path, wire).await.unwrap();
        let mut traffic = self.traffic.lock().unwrap();
        traffic.extend([wire.to_vec(), answer.clone()]);
        read(&answer, &self.server.key)
    }

    async fn question<Q: Message, A: Message>(&self, path: &str, question: &Q) -> Reply<A> {
        self.send(path, &self.sign(question)).await
    }

    // --- The inbox

    /// A poll that names the inbox `seen`.
    #[must_use]
    pub fn make_poll(&self, seen: u64, time: UnixSeconds) -> Poll {
        let nonce = Nonce16(random());
        let Position { epoch, step } = self.position;
        let bytes = Poll::proof_bytes(self.device, &nonce, time, epoch, step);
        Poll {
            device: self.device,
            nonce,
            time,
            epoch,
            step,
            chain_proof: self.chain.proof_key().proof(&bytes),
            seen,
        }
    }

    /// The inbox, at once.
    ///
    /// # Panics
    /// If the server answers otherwise.
    pub async fn poll(&self, time: UnixSeconds) -> Inbox {
        self.poll_seen(0, time).await
    }

    /// The inbox; the server holds the answer until it differs from `seen`.
    ///
    /// # Panics
    /// If the server answers otherwise.
    pub async fn poll_seen(&self, seen: u64, time: UnixSeconds) -> Inbox {
        let poll = self.make_poll(seen, time);
        self.question("poll", &poll).await.got()
    }

    /// The bytes of the request with this id, if the inbox lists it.
    pub async fn listed(&self, id: RequestId, time: UnixSeconds) -> Option<Vec<u8>> {
        let is_it = |bytes: &Vec<u8>| Request::parse(bytes).is_ok_and(|r| r.id == id);
        self.poll(time).await.requests.into_iter().find(is_it)
    }

    // --- Approving

    /// Takes a step and makes an approval of it.
    pub fn make(&mut self, request: &[u8], options: ApprovalOptions<'_>) -> SignedApproval {
        let made = self.make_without_step(request, options);
        self.chain = self.chain.ahead(1);
        self.position.step += 1;
        made
    }

    /// Makes an approval at the current position and does not move on.
    #[must_use]
    pub fn make_without_step(
        &self,
        request: &[u8],
        options: ApprovalOptions<'_>,
    ) -> SignedApproval {
        let own = self.factor(options.method);
        let factor = Some((options.method, options.factor.unwrap_or(&own)));
        let decision = Decision::Approve;
        self.make_any(
            request,
            decision,
            factor,
            options.match_code,
            options.fields,
        )
    }

    /// Makes a denial; an honest one has no match code.
    #[must_use]
    pub fn make_denial(
        &self,
        request: &[u8],
        decision: Decision,
        match_code: &str,
    ) -> SignedApproval {
        self.make_any(request, decision, None, match_code, Vec::new())
    }

    fn make_any(
        &self,
        request: &[u8],
        decision: Decision,
        factor: Option<(Method, &FactorKey)>,
        match_code: &str,
        fields: Vec<u8>,
    ) -> SignedApproval {
        let approve = Approve {
            device: self.device,
            epoch: self.position.epoch,
            step: self.position.step,
            request: Hash32::of(request),
            decision,
            method: factor.map_or(Method::None, |(method, _)| method),
            match_code: Text::new(match_code).unwrap(),
            fields: Opaque(fields),
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
        SignedApproval {
            wire: self.sign(&approval),
            request: Request::parse(request).map_or(RequestId([0; 16]), |request| request.id),
            approve: Hash32::of(&approve),
            base: *self.chain.base().expose(),
            epoch: self.position.epoch,
        }
    }

    /// Takes a step and makes an approval with a PIN, right or wrong.
    pub fn make_with_pin(&mut self, request: &[u8], pin: &str, match_code: &str) -> SignedApproval {
        let factor = self.pin_key(pin);
        let options = ApprovalOptions {
            factor: Some(&factor),
            match_code,
            ..ApprovalOptions::default()
        };
        self.make(request, options)
    }

    /// Takes a step and approves a device-initiated request with its payload (`protocol.md` §8.5, §8.6).
    pub fn make_wrapped(&mut self, request: &[u8], pin: &str, payload: &Payload) -> SignedApproval {
        let factor = self.pin_key(pin);
        let options = ApprovalOptions {
            fields: self.wrap(&factor, request, payload, self.position),
            factor: Some(&factor),
            ..ApprovalOptions::default()
        };
        self.make(request, options)
    }

    /// The payload of a device-initiated request, wrapped for the next step.
    #[must_use]
    pub fn wrapped(&self, request: &[u8], payload: &Payload) -> Vec<u8> {
        self.wrapped_at(request, payload, self.position)
    }

    /// The payload of a device-initiated request, wrapped for this position.
    #[must_use]
    pub fn wrapped_at(&self, request: &[u8], payload: &Payload, position: Position) -> Vec<u8> {
        self.wrap(&self.factor(Method::Pin), request, payload, position)
    }

    fn wrap(
        &self,
        factor: &FactorKey,
        request: &[u8],
        payload: &Payload,
        position: Position,
    ) -> Vec<u8> {
        let key = self.chain.use_key(factor, KeyPurpose::Wrap);
        let bound = WrapContext {
            device: self.device,
            position,
            request: Hash32::of(request),
        };
        wrap::wrap(&key, random(), payload, &bound).0
    }

    /// Sends an approval and ignores the answer's content, as if it was lost.
    pub async fn send_made(&self, made: &SignedApproval) -> Reply<Answer> {
        self.send("approve", &made.wire).await
    }

    /// Sends an approval and applies the answer.
    pub async fn deliver(&mut self, made: &SignedApproval) -> Reply<Answer> {
        let reply = self.send_made(made).await;
        if let Reply::Got(answer) = &reply {
            self.apply(made, answer);
        }
        reply
    }

    /// Moves to the next epoch where the answer says so (`protocol.md` §4.5).
    ///
    /// # Panics
    /// If the answer is to another approval.
    pub fn apply(&mut self, made: &SignedApproval, answer: &Answer) {
        assert_eq!(answer.approve, made.approve);
        if let (Outcome::Approved, Some(fresh)) = (answer.outcome, answer.fresh) {
            let epoch = made.epoch + 1;
            self.chain = BaseValue::from_bytes(made.base).next_epoch(&fresh, epoch);
            self.position = Position { epoch, step: 0 };
        }
    }

    /// Makes an approval, sends it and applies the answer.
    pub async fn approve(&mut self, request: &[u8], options: ApprovalOptions<'_>) -> Reply<Answer> {
        let made = self.make(request, options);
        self.deliver(&made).await
    }

    /// Approves the request with this id, from the inbox, with a PIN.
    ///
    /// # Panics
    /// If the inbox does not list it.
    pub async fn approve_online(
        &mut self,
        id: RequestId,
        pin: &str,
        match_code: &str,
        time: UnixSeconds,
    ) -> Reply<Answer> {
        let bytes = self.listed(id, time).await;
        let bytes = bytes.expect("the inbox lists the request");
        let made = self.make_with_pin(&bytes, pin, match_code);
        self.deliver(&made).await
    }

    /// Denies a request.
    pub async fn deny(&self, request: &[u8], decision: Decision) -> Reply<Answer> {
        self.send_made(&self.make_denial(request, decision, ""))
            .await
    }

    /// The question for the outcome of an approval whose answer was lost.
    #[must_use]
    pub fn make_outcome_query(&self, made: &SignedApproval, time: UnixSeconds) -> OutcomeQuery {
        OutcomeQuery {
            device: self.device,
            request: made.request,
            approve: made.approve,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Asks for the outcome of an approval whose answer was lost.
    ///
    /// # Panics
    /// If the server answers otherwise.
    pub async fn ask_outcome(&self, made: &SignedApproval, time: UnixSeconds) -> Answer {
        let query = self.make_outcome_query(made, time);
        self.question("ask", &query).await.got()
    }

    /// Moves to the step where the server is, in the same epoch.
    pub fn catch_up(&mut self, step: u64) {
        let ahead = step.saturating_sub(self.position.step);
        self.chain = self.chain.ahead(ahead);
        self.position.step += ahead;
    }

    // --- One-time passwords

    /// Takes a step and makes the one-time password for a challenge's QR code and typed fields. Uses no network.
    ///
    /// # Panics
    /// If the text is no challenge.
    pub fn one_time_password(
        &mut self,
        qr_text: &str,
        method: Method,
        typed: &[CanonicalValue],
    ) -> String {
        let fields: Vec<&[u8]> = typed.iter().map(CanonicalValue::as_bytes).collect();
        self.derive_code(qr_text, method, &self.factor(method), &fields)
    }

    /// Takes a step and makes the one-time password of a PIN, right or wrong, without fields.
    ///
    /// # Panics
    /// If the text is no challenge.
    pub fn one_time_password_by_pin(&mut self, qr_text: &str, pin: &str) -> String {
        self.derive_code(qr_text, Method::Pin, &self.pin_key(pin), &[])
    }

    /// Takes a step and makes the one-time password over these field values as they are.
    ///
    /// # Panics
    /// If the text is no challenge.
    pub fn one_time_password_over(&mut self, qr_text: &str, values: &[&str]) -> String {
        let fields: Vec<&[u8]> = values.iter().map(|value| value.as_bytes()).collect();
        self.derive_code(qr_text, Method::Pin, &self.factor(Method::Pin), &fields)
    }

    fn derive_code(
        &mut self,
        qr_text: &str,
        method: Method,
        factor: &FactorKey,
        fields: &[&[u8]],
    ) -> String {
        let Ok(Code::Challenge(challenge)) = Code::parse(qr_text) else {
            panic!("no challenge")
        };
        let subject = OtpSubject::challenge(self.device, method, challenge.hash(), fields);
        let code = Otp::derive(&self.chain, factor, &subject).to_shown();
        self.chain = self.chain.ahead(1);
        self.position.step += 1;
        code
    }

    // --- Questions of the phone's own accord

    /// The question for a device-initiated request (`protocol.md` §8.5).
    #[must_use]
    pub fn make_device_initiated(
        &self,
        kind: RequestKind,
        time: UnixSeconds,
    ) -> DeviceInitiatedRequest {
        DeviceInitiatedRequest {
            device: self.device,
            kind,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Begins a device-initiated request.
    pub async fn begin(&self, kind: RequestKind, time: UnixSeconds) -> Reply<OfferedRequest> {
        let question = self.make_device_initiated(kind, time);
        self.question("self", &question).await
    }

    /// Begins a device-initiated request and approves it with a PIN.
    ///
    /// # Panics
    /// If the server does not offer the request.
    pub async fn change_with_pin(
        &mut self,
        kind: RequestKind,
        pin: &str,
        payload: &Payload,
        time: UnixSeconds,
    ) -> Reply<Answer> {
        let request = self.begin(kind, time).await.got().request.0;
        let made = self.make_wrapped(&request, pin, payload);
        self.deliver(&made).await
    }

    /// Begins a device-initiated request and approves it with the phone's own PIN.
    ///
    /// # Panics
    /// If the server does not offer the request.
    pub async fn change(
        &mut self,
        kind: RequestKind,
        payload: &Payload,
        time: UnixSeconds,
    ) -> Reply<Answer> {
        let pin = self.pin.clone();
        self.change_with_pin(kind, &pin, payload, time).await
    }

    /// The question of a link that was opened on this phone (`protocol.md` §7.2).
    #[must_use]
    pub fn make_open(&self, request: RequestId, time: UnixSeconds) -> OpenLink {
        OpenLink {
            request,
            device: self.device,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Opens a link.
    pub async fn open(&self, request: RequestId, time: UnixSeconds) -> Reply<OfferedRequest> {
        let question = self.make_open(request, time);
        self.question("open", &question).await
    }

    /// The question for the history before an entry, or the newest for 0 (`protocol.md` §8.7).
    #[must_use]
    pub fn make_history_query(&self, before: u64, time: UnixSeconds) -> HistoryQuery {
        HistoryQuery {
            device: self.device,
            nonce: Nonce16(random()),
            time,
            before,
        }
    }

    /// Asks for the history.
    pub async fn history(&self, before: u64, time: UnixSeconds) -> Reply<HistoryPage> {
        let question = self.make_history_query(before, time);
        self.question("history", &question).await
    }

    /// "This wasn't me" for an entry (`protocol.md` §8.7).
    #[must_use]
    pub fn make_report(&self, entry: [u8; 16], time: UnixSeconds) -> ReportEntry {
        ReportEntry {
            device: self.device,
            entry,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Reports an entry of the history.
    pub async fn report(&self, entry: [u8; 16], time: UnixSeconds) -> Reply<EntryReported> {
        let question = self.make_report(entry, time);
        self.question("report", &question).await
    }

    /// "I am signing in now" (`protocol.md` §8.11).
    pub async fn expect_sign_in(&self, time: UnixSeconds) -> Reply<SignInExpected> {
        let question = ExpectSignIn {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        };
        self.question("expect", &question).await
    }

    /// The old phone's question in a move (`protocol.md` §8.6).
    #[must_use]
    pub fn make_move_query(
        &self,
        enrolment: EnrolmentId,
        step: MoveStep,
        time: UnixSeconds,
    ) -> MoveQuery {
        MoveQuery {
            device: self.device,
            enrolment,
            step,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Follows, confirms or cancels a move.
    pub async fn move_step(
        &self,
        enrolment: EnrolmentId,
        step: MoveStep,
        time: UnixSeconds,
    ) -> Reply<MoveStatus> {
        let question = self.make_move_query(enrolment, step, time);
        self.question("move", &question).await
    }

    /// The question whether requests are pending (`protocol.md` §8.10).
    #[must_use]
    pub fn make_pending_check(&self, time: UnixSeconds) -> PendingCheck {
        PendingCheck {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Asks whether requests are pending.
    pub async fn check_pending(&self, time: UnixSeconds) -> Reply<PendingCount> {
        let question = self.make_pending_check(time);
        self.question("knock", &question).await
    }

    /// The push address of this phone, or an empty one (`protocol.md` §8.10).
    ///
    /// # Panics
    /// If the address is longer than a message carries.
    #[must_use]
    pub fn make_push(&self, endpoint: &str, time: UnixSeconds) -> RegisterPush {
        RegisterPush {
            device: self.device,
            endpoint: PushEndpoint(Text::new(endpoint).unwrap()),
            nonce: Nonce16(random()),
            time,
        }
    }

    /// Registers a push address.
    pub async fn push(&self, endpoint: &str, time: UnixSeconds) -> Reply<PushRegistered> {
        let question = self.make_push(endpoint, time);
        self.question("push", &question).await
    }

    /// Reports that a copy of this phone was used (`protocol.md` §8.12).
    pub async fn report_copy(&self, time: UnixSeconds) -> Reply<CopyReported> {
        let question = ReportCopy {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        };
        self.question("copied", &question).await
    }

    /// Removes this device from its account.
    pub async fn remove(&self, time: UnixSeconds) -> Reply<Removed> {
        let question = Remove {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        };
        self.question("remove", &question).await
    }
}
