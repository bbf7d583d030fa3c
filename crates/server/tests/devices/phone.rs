//! A phone made of `protocol` alone, over real sockets. It can do what an honest one never does.

use countersign_server::domain::token::HashedToken;
use protocol::chain::{BaseValue, ChainValue, KeyPurpose};
use protocol::code::Code;
use protocol::enrolment::{self, NewKeys, Transcript, TranscriptParts};
use protocol::form::CanonicalValue;
use protocol::ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Position, RequestId, UnixSeconds};
use protocol::keys::{EnrolmentSecret, FactorKey, PublicKey, RustVerifier, Sign as _, SoftwareKey};
use protocol::messages::{
    Answer, Approval, Approve, Claim, Claimed, Decision, DeviceInitiatedRequest, EntryReported,
    Finish, Finished, HistoryPage, HistoryQuery, Inbox, KeyProtection, Method, MoveQuery,
    MoveStatus, MoveStep, OfferedRequest, Opaque, OpenLink, Outcome, PendingCheck, PendingCount,
    Poll, PushEndpoint, PushRegistered, Refusal, Refused, RegisterPush, Remove, Removed,
    ReportEntry, Request, RequestKind, ServerTime, StalePosition,
};
use protocol::otp::{Otp, OtpSubject};
use protocol::pin::Pin;
use protocol::signed::{Message, SignedBytes};
use protocol::text::Text;
use protocol::wrap::{self, Payload, WrapContext};

use crate::setup::Setup;

pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

/// An answer of the server.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reply<A> {
    Got(A),
    Refused(Refusal),
    ServerTime(UnixSeconds),
    StalePosition(u64),
}

impl<A: std::fmt::Debug> Reply<A> {
    pub(crate) fn got(self) -> A {
        match self {
            Self::Got(answer) => answer,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn refused(self) -> Refusal {
        match self {
            Self::Refused(why) => why,
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) struct Phone {
    http: reqwest::Client,
    origin: String,
    pub(crate) device: DeviceId,
    key: SoftwareKey,
    server_key: PublicKey,
    pub(crate) pin_key: FactorKey,
    pub(crate) bio_key: Option<FactorKey>,
    pub(crate) chain: ChainValue,
    pub(crate) position: Position,
}

/// How an approval is made; an honest one by default.
pub(crate) struct How<'a> {
    pub(crate) method: Method,
    pub(crate) factor: Option<&'a FactorKey>,
    pub(crate) match_code: &'a str,
    pub(crate) fields: Vec<u8>,
}

impl Default for How<'_> {
    fn default() -> Self {
        Self {
            method: Method::Pin,
            factor: None,
            match_code: "",
            fields: Vec::new(),
        }
    }
}

/// An approval that was made.
pub(crate) struct Made {
    pub(crate) wire: Vec<u8>,
    base: BaseValue,
    epoch: u64,
}

fn client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().build().unwrap()
}

async fn post<A: Message>(
    http: &reqwest::Client,
    origin: &str,
    server_key: &PublicKey,
    path: &str,
    wire: Vec<u8>,
) -> Reply<A> {
    let answer = http
        .post(format!("{origin}/api/cs1/{path}"))
        .body(wire)
        .send()
        .await
        .unwrap();
    let signed = SignedBytes::from_wire(&answer.bytes().await.unwrap()).unwrap();
    let label = signed.label().unwrap().to_owned();
    if label == Refused::LABEL {
        let refused = signed.verify::<Refused>(server_key, &RustVerifier).unwrap();
        return Reply::Refused(refused.why);
    }
    if label == ServerTime::LABEL {
        let time = signed
            .verify::<ServerTime>(server_key, &RustVerifier)
            .unwrap();
        return Reply::ServerTime(time.time);
    }
    if label == StalePosition::LABEL {
        let stale = signed
            .verify::<StalePosition>(server_key, &RustVerifier)
            .unwrap();
        return Reply::StalePosition(stale.step);
    }
    Reply::Got(
        signed
            .verify::<A>(server_key, &RustVerifier)
            .unwrap()
            .into_inner(),
    )
}

impl Phone {
    /// Enrols by a code that a page or an old phone shows; the comparison is theirs.
    pub(crate) async fn enrol(setup: &Setup, secret: &EnrolmentSecret, pin: &str) -> Self {
        let claimed = Self::claim(setup, secret).await;
        claimed.finish(setup, secret, pin).await.0
    }

    pub(crate) async fn claim(setup: &Setup, secret: &EnrolmentSecret) -> Claiming {
        Self::claim_by(setup, secret, SoftwareKey::from_scalar(&random()).unwrap()).await
    }

    /// Takes a PIN reset of its own.
    pub(crate) async fn reset(self, setup: &Setup, secret: &EnrolmentSecret, pin: &str) -> Self {
        let claimed = Self::claim_by(setup, secret, self.key).await;
        claimed.finish(setup, secret, pin).await.0
    }

    async fn claim_by(setup: &Setup, secret: &EnrolmentSecret, key: SoftwareKey) -> Claiming {
        let claim = Claim {
            enrolment: secret.derive_id(),
            token: *secret.derive_token().expose(),
            device_key: key.public_key(),
            protection: KeyProtection::Software,
        };
        let (http, origin) = (client(), setup.app.origin.as_str().to_owned());
        let server_key = *setup.app.keys.message_public();
        let Ok(signed) = SignedBytes::sign(&key, &claim);
        let reply: Reply<Claimed> =
            post(&http, &origin, &server_key, "claim", signed.to_wire()).await;
        Claiming {
            key,
            claimed: reply.got(),
            http,
            server_key,
        }
    }

    async fn send<Q: Message, A: Message>(&self, path: &str, question: &Q) -> Reply<A> {
        let Ok(signed) = SignedBytes::sign(&self.key, question);
        self.send_bytes(path, signed.to_wire()).await
    }

    pub(crate) async fn send_bytes<A: Message>(&self, path: &str, wire: Vec<u8>) -> Reply<A> {
        post(&self.http, &self.origin, &self.server_key, path, wire).await
    }

    /// The signed bytes of a question, to be sent more than once or by another name.
    pub(crate) fn sign<Q: Message>(&self, question: &Q) -> Vec<u8> {
        let Ok(signed) = SignedBytes::sign(&self.key, question);
        signed.to_wire()
    }

    pub(crate) async fn begin(
        &self,
        kind: RequestKind,
        time: UnixSeconds,
    ) -> Reply<OfferedRequest> {
        self.send("self", &self.self_ask(kind, time)).await
    }

    pub(crate) fn self_ask(&self, kind: RequestKind, time: UnixSeconds) -> DeviceInitiatedRequest {
        DeviceInitiatedRequest {
            device: self.device,
            kind,
            nonce: Nonce16(random()),
            time,
        }
    }

    pub(crate) async fn open(
        &self,
        request: RequestId,
        time: UnixSeconds,
    ) -> Reply<OfferedRequest> {
        self.send("open", &self.open_ask(request, time)).await
    }

    pub(crate) fn open_ask(&self, request: RequestId, time: UnixSeconds) -> OpenLink {
        OpenLink {
            request,
            device: self.device,
            nonce: Nonce16(random()),
            time,
        }
    }

    pub(crate) async fn history(&self, before: u64, time: UnixSeconds) -> Reply<HistoryPage> {
        let ask = HistoryQuery {
            device: self.device,
            nonce: Nonce16(random()),
            time,
            before,
        };
        self.send("history", &ask).await
    }

    pub(crate) async fn report(&self, entry: [u8; 16], time: UnixSeconds) -> Reply<EntryReported> {
        let report = ReportEntry {
            device: self.device,
            entry,
            nonce: Nonce16(random()),
            time,
        };
        self.send("report", &report).await
    }

    pub(crate) async fn moving(
        &self,
        enrolment: EnrolmentId,
        step: MoveStep,
        time: UnixSeconds,
    ) -> Reply<MoveStatus> {
        let ask = MoveQuery {
            device: self.device,
            enrolment,
            step,
            nonce: Nonce16(random()),
            time,
        };
        self.send("move", &ask).await
    }

    pub(crate) async fn knock(&self, time: UnixSeconds) -> Reply<PendingCount> {
        self.send("knock", &self.knock_ask(time)).await
    }

    pub(crate) fn knock_ask(&self, time: UnixSeconds) -> PendingCheck {
        PendingCheck {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        }
    }

    pub(crate) async fn push(&self, endpoint: &str, time: UnixSeconds) -> Reply<PushRegistered> {
        self.send("push", &self.push_ask(endpoint, time)).await
    }

    pub(crate) fn push_ask(&self, endpoint: &str, time: UnixSeconds) -> RegisterPush {
        RegisterPush {
            device: self.device,
            endpoint: PushEndpoint(Text::new(endpoint).unwrap()),
            nonce: Nonce16(random()),
            time,
        }
    }

    pub(crate) async fn remove(&self, time: UnixSeconds) -> Reply<Removed> {
        let remove = Remove {
            device: self.device,
            nonce: Nonce16(random()),
            time,
        };
        self.send("remove", &remove).await
    }

    pub(crate) async fn poll(&self, time: UnixSeconds) -> Inbox {
        self.poll_seen(0, time).await
    }

    /// A poll that is held until the inbox differs from `seen`.
    pub(crate) async fn poll_seen(&self, seen: u64, time: UnixSeconds) -> Inbox {
        let nonce = Nonce16(random());
        let Position { epoch, step } = self.position;
        let bytes = Poll::proof_bytes(self.device, &nonce, time, epoch, step);
        let poll = Poll {
            device: self.device,
            nonce,
            time,
            epoch,
            step,
            chain_proof: self.chain.proof_key().proof(&bytes),
            seen,
        };
        self.send("poll", &poll).await.got()
    }

    /// Takes a step and makes an approval of it.
    pub(crate) fn make(&mut self, request: &[u8], how: How<'_>) -> Made {
        let approve = Approve {
            device: self.device,
            epoch: self.position.epoch,
            step: self.position.step,
            request: Hash32::of(request),
            decision: Decision::Approve,
            method: how.method,
            match_code: Text::new(how.match_code).unwrap(),
            fields: Opaque(how.fields),
        }
        .encode();
        let own = match how.method {
            Method::Biometric => self.bio_key.as_ref().unwrap_or(&self.pin_key),
            _ => &self.pin_key,
        };
        let factor = how.factor.unwrap_or(own);
        let approval = Approval {
            chain_proof: Some(self.chain.proof_key().proof(&approve)),
            tag: Some(
                self.chain
                    .use_key(factor, KeyPurpose::Approve)
                    .tag(&approve),
            ),
            approve: Opaque(approve),
        };
        let made = Made {
            wire: self.sign(&approval),
            base: self.chain.base(),
            epoch: self.position.epoch,
        };
        self.chain = self.chain.ahead(1);
        self.position.step += 1;
        made
    }

    pub(crate) async fn deliver(&mut self, made: &Made) -> Reply<Answer> {
        let reply: Reply<Answer> = self.send_bytes("approve", made.wire.clone()).await;
        if let Reply::Got(answer) = &reply
            && let (Outcome::Approved, Some(fresh)) = (answer.outcome, answer.fresh)
        {
            self.chain = made.base.next_epoch(&fresh, made.epoch + 1);
            self.position = Position {
                epoch: made.epoch + 1,
                step: 0,
            };
        }
        reply
    }

    pub(crate) async fn approve(&mut self, request: &[u8], how: How<'_>) -> Reply<Answer> {
        let made = self.make(request, how);
        self.deliver(&made).await
    }

    pub(crate) async fn deny(&self, request: &[u8], decision: Decision) -> Reply<Answer> {
        let approve = Approve {
            device: self.device,
            epoch: self.position.epoch,
            step: self.position.step,
            request: Hash32::of(request),
            decision,
            method: Method::None,
            match_code: Text::default(),
            fields: Opaque::default(),
        };
        let approval = Approval {
            approve: Opaque(approve.encode()),
            chain_proof: None,
            tag: None,
        };
        self.send("approve", &approval).await
    }

    /// The fields of an approval about oneself, at the next step.
    pub(crate) fn wrapped(&self, request: &[u8], payload: &Payload) -> Vec<u8> {
        self.wrapped_at(request, payload, self.position)
    }

    pub(crate) fn wrapped_at(
        &self,
        request: &[u8],
        payload: &Payload,
        position: Position,
    ) -> Vec<u8> {
        let key = self.chain.use_key(&self.pin_key, KeyPurpose::Wrap);
        let bound = WrapContext {
            device: self.device,
            position,
            request: Hash32::of(request),
        };
        wrap::wrap(&key, random(), payload, &bound).0
    }

    /// Begins a change about itself and approves it.
    pub(crate) async fn change(
        &mut self,
        kind: RequestKind,
        payload: &Payload,
        time: UnixSeconds,
    ) -> Reply<Answer> {
        let request = self.begin(kind, time).await.got().request.0;
        let fields = self.wrapped(&request, payload);
        let how = How {
            fields,
            ..How::default()
        };
        self.approve(&request, how).await
    }

    /// Takes a step and makes the code for a challenge's QR, over what was typed. No network.
    pub(crate) fn code(
        &mut self,
        qr_text: &str,
        method: Method,
        typed: &[CanonicalValue],
    ) -> String {
        let Ok(Code::Challenge(challenge)) = Code::parse(qr_text) else {
            panic!("no challenge")
        };
        let fields: Vec<&[u8]> = typed.iter().map(CanonicalValue::as_bytes).collect();
        let subject = OtpSubject::challenge(self.device, method, challenge.hash(), &fields);
        let factor = match method {
            Method::Biometric => self.bio_key.as_ref().unwrap_or(&self.pin_key),
            _ => &self.pin_key,
        };
        let code = Otp::derive(&self.chain, factor, &subject).to_shown();
        self.chain = self.chain.ahead(1);
        self.position.step += 1;
        code
    }

    /// The bytes of the request with this id, from the inbox.
    pub(crate) async fn listed(&self, id: RequestId, time: UnixSeconds) -> Option<Vec<u8>> {
        let is_it = |bytes: &Vec<u8>| Request::parse(bytes).is_ok_and(|r| r.id == id);
        self.poll(time).await.requests.into_iter().find(is_it)
    }
}

/// An enrolment that this phone has claimed.
pub(crate) struct Claiming {
    key: SoftwareKey,
    pub(crate) claimed: Claimed,
    http: reqwest::Client,
    server_key: PublicKey,
}

impl Claiming {
    /// Brings the keys, and shows the six characters.
    pub(crate) async fn finish(
        self,
        setup: &Setup,
        secret: &EnrolmentSecret,
        pin: &str,
    ) -> (Phone, String) {
        let (phone, six, reply) = self.try_finish(setup, secret, pin).await;
        let _: Finished = reply.got();
        (phone, six)
    }

    pub(crate) async fn try_finish(
        self,
        setup: &Setup,
        secret: &EnrolmentSecret,
        pin: &str,
    ) -> (Phone, String, Reply<Finished>) {
        let commitment = secret.derive_commitment(&Pin::parse(pin).unwrap());
        let keys = NewKeys {
            pin_key: FactorKey::from_bytes(random()),
            chain: ChainValue::from_bytes(random()),
        };
        let transcript = Transcript::of(&TranscriptParts {
            kind: self.claimed.kind,
            enrolment: self.claimed.enrolment,
            origin: &setup.app.origin,
            server_key: &self.server_key,
            nonce: self.claimed.nonce,
            device_key: &self.key.public_key(),
            device: self.claimed.device,
            epoch: self.claimed.epoch,
        });
        let wrapped = enrolment::wrap(
            &keys,
            &commitment,
            &self.claimed.nonce,
            &transcript,
            random(),
        );
        let finish = Finish {
            transcript: Opaque(transcript.as_bytes().to_vec()),
            nonce: wrapped.nonce,
            wrapped: Opaque(wrapped.sealed),
            proof: wrapped.proof,
        };
        let phone = Phone {
            http: self.http,
            origin: setup.app.origin.as_str().to_owned(),
            device: self.claimed.device,
            key: self.key,
            server_key: self.server_key,
            pin_key: keys.pin_key,
            bio_key: None,
            chain: keys.chain,
            position: Position {
                epoch: self.claimed.epoch,
                step: 0,
            },
        };
        let reply = phone.send("finish", &finish).await;
        let six = enrolment::derive_comparison_code(&commitment, &transcript);
        (phone, six, reply)
    }
}

/// A browser of its own.
pub(crate) fn browser(number: u8) -> HashedToken {
    HashedToken([number; 32])
}
