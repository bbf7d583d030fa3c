//! A phone made of `protocol` alone: enrolled through the pages, it approves, opens links and makes codes.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::chain::{BaseValue, ChainValue, KeyPurpose};
use protocol::code::Code;
use protocol::enrolment::{self, NewKeys, Transcript, TranscriptParts};
use protocol::ids::{DeviceId, Hash32, Nonce16, RequestId, UnixSeconds};
use protocol::keys::{EnrolmentSecret, FactorKey, Sign as _, SoftwareKey};
use protocol::messages::{
    Answer, Approval, Approve, Claim, Claimed, Decision, Finish, Inbox, KeyProtection, Method,
    OfferedRequest, Opaque, OpenLink, Poll, PushEndpoint, PushRegistered, RegisterPush, Request,
};
use protocol::otp::{Otp, OtpSubject};
use protocol::pin::Pin;
use protocol::same_device::ReturnCode;
use protocol::signed::{Message, SignedBytes};
use protocol::text::Text;

use crate::browser::{Browser, Running};

const PIN: &str = "4917";

pub(crate) struct Phone {
    http: reqwest::Client,
    address: String,
    pub(crate) device: DeviceId,
    key: SoftwareKey,
    factor: FactorKey,
    chain: ChainValue,
    epoch: u64,
    step: u64,
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

async fn post<M: Message>(http: &reqwest::Client, address: &str, path: &str, wire: Vec<u8>) -> M {
    let answer = http
        .post(format!("{address}/api/cs1/{path}"))
        .body(wire)
        .send()
        .await
        .unwrap();
    let signed = SignedBytes::from_wire(&answer.bytes().await.unwrap()).unwrap();
    let label = signed.label().unwrap().to_owned();
    signed.peek().unwrap_or_else(|_| panic!("{path}: {label}"))
}

fn sign(key: &SoftwareKey, message: &impl Message) -> Vec<u8> {
    let Ok(signed) = SignedBytes::sign(key, message);
    signed.to_wire()
}

impl Phone {
    /// Enrols by the page of a browser that is signed in and may add a device.
    pub(crate) async fn enrol(server: &Running, browser: &Browser, name: &str) -> Self {
        let (http, address) = (reqwest::Client::builder(), server.address().to_owned());
        let http = http.no_proxy().build().unwrap();
        let secret = EnrolmentSecret::from_bytes(random());
        let pin = Pin::parse(PIN).unwrap();
        let commitment = secret.derive_commitment(&pin);
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let eid = text(secret.derive_id().as_bytes());
        let offer = serde_json::json!({
            "name": name,
            "eid": eid,
            "etok": text(secret.derive_token().expose()),
            "commitment": text(commitment.expose()),
        });
        let offered = browser
            .post_json("/account/devices/add", &offer.to_string())
            .await;
        offered.is(204);
        let key = SoftwareKey::from_scalar(&random()).unwrap();
        let claim = Claim {
            enrolment: secret.derive_id(),
            token: *secret.derive_token().expose(),
            device_key: key.public_key(),
            protection: KeyProtection::Software,
        };
        let claimed: Claimed = post(&http, &address, "claim", sign(&key, &claim)).await;
        let keys = NewKeys {
            pin_key: FactorKey::from_bytes(random()),
            chain: ChainValue::from_bytes(random()),
        };
        let origin = protocol::origin::Origin::parse(&address).unwrap();
        let transcript = Transcript::of(&TranscriptParts {
            kind: claimed.kind,
            enrolment: claimed.enrolment,
            origin: &origin,
            server_key: &claimed.server_key,
            nonce: claimed.nonce,
            device_key: &key.public_key(),
            device: claimed.device,
            epoch: claimed.epoch,
        });
        let nonce = random();
        let wrapped = enrolment::wrap(&keys, &commitment, &claimed.nonce, &transcript, nonce);
        let finish = Finish {
            transcript: Opaque(transcript.as_bytes().to_vec()),
            nonce,
            wrapped: Opaque(wrapped.sealed),
            proof: wrapped.proof,
        };
        let _: protocol::messages::Finished =
            post(&http, &address, "finish", sign(&key, &finish)).await;
        let which = serde_json::json!({ "eid": eid }).to_string();
        browser
            .post_json("/account/devices/add/confirm", &which)
            .await
            .is(204);
        Self {
            http,
            address,
            device: claimed.device,
            key,
            factor: keys.pin_key,
            chain: keys.chain,
            epoch: claimed.epoch,
            step: 0,
        }
    }

    async fn send<M: Message>(&self, path: &str, message: &impl Message) -> M {
        post(&self.http, &self.address, path, sign(&self.key, message)).await
    }

    fn now() -> UnixSeconds {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        UnixSeconds(since.unwrap().as_secs())
    }

    /// The requests in the inbox.
    pub(crate) async fn inbox(&self) -> Vec<Vec<u8>> {
        let (nonce, time) = (Nonce16(random()), Self::now());
        let bytes = Poll::proof_bytes(self.device, &nonce, time, self.epoch, self.step);
        let poll = Poll {
            device: self.device,
            nonce,
            time,
            epoch: self.epoch,
            step: self.step,
            chain_proof: self.chain.proof_key().proof(&bytes),
            seen: 0,
        };
        let inbox: Inbox = self.send("poll", &poll).await;
        inbox.requests
    }

    /// The request that a link names.
    pub(crate) async fn open(&self, request: RequestId) -> Vec<u8> {
        let open = OpenLink {
            request,
            device: self.device,
            nonce: Nonce16(random()),
            time: Self::now(),
        };
        let offered: OfferedRequest = self.send("open", &open).await;
        offered.request.0
    }

    /// Says where it is woken.
    pub(crate) async fn push(&self, endpoint: &str) {
        let push = RegisterPush {
            device: self.device,
            endpoint: PushEndpoint(Text::new(endpoint).unwrap()),
            nonce: Nonce16(random()),
            time: Self::now(),
        };
        let _: PushRegistered = self.send("push", &push).await;
    }

    /// Whether the server keeps the request that a link names from this phone.
    pub(crate) async fn is_refused_to_open(&self, request: RequestId) -> bool {
        let open = OpenLink {
            request,
            device: self.device,
            nonce: Nonce16(random()),
            time: Self::now(),
        };
        let refused: protocol::messages::Refused = self.send("open", &open).await;
        refused.why == protocol::messages::Refusal::RequestGone
    }

    fn take_step(&mut self) {
        let chain = std::mem::replace(&mut self.chain, ChainValue::from_bytes([0; 32]));
        self.chain = chain.step();
        self.step += 1;
    }

    /// Approves with the right PIN. Says the code that leads back, where there is one.
    pub(crate) async fn approve(&mut self, request: &[u8], match_code: &str) -> String {
        let approve = Approve {
            device: self.device,
            epoch: self.epoch,
            step: self.step,
            request: Hash32::of(request),
            decision: Decision::Approve,
            method: Method::Pin,
            match_code: Text::new(match_code).unwrap(),
            fields: Opaque::default(),
        }
        .encode();
        let approval = Approval {
            chain_proof: Some(self.chain.proof_key().proof(&approve)),
            tag: Some(
                self.chain
                    .use_key(&self.factor, KeyPurpose::Approve)
                    .tag(&approve),
            ),
            approve: Opaque(approve),
        };
        let base = *self.chain.base().expose();
        let answer: Answer = self.send("approve", &approval).await;
        let fresh = answer.fresh.expect("the approval is taken");
        self.epoch += 1;
        self.step = 0;
        self.chain = BaseValue::from_bytes(base).next_epoch(&fresh, self.epoch);
        answer.return_code.to_string()
    }

    /// Approves the only request in the inbox.
    pub(crate) async fn approve_only(&mut self, match_code: &str) -> Request {
        let inbox = self.inbox().await;
        let [request] = inbox.as_slice() else {
            panic!("{} requests", inbox.len());
        };
        self.approve(request, match_code).await;
        Request::parse(request).unwrap()
    }

    /// The code for a challenge's QR, with what was typed into its form.
    pub(crate) fn code(&mut self, qr_text: &str, typed: &[&str]) -> String {
        let Ok(Code::Challenge(challenge)) = Code::parse(qr_text) else {
            panic!("no challenge")
        };
        let fields: Vec<&[u8]> = typed.iter().map(|text| text.as_bytes()).collect();
        let subject = OtpSubject::challenge(self.device, Method::Pin, challenge.hash(), &fields);
        let code = Otp::derive(&self.chain, &self.factor, &subject).to_shown();
        self.take_step();
        code
    }
}

/// Two phones of one account: the first confirms that the second is added.
pub(crate) async fn enrol_two(server: &Running, browser: &Browser) -> (Phone, Phone) {
    let mut first = Phone::enrol(server, browser, "First").await;
    browser
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    let id = first.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    browser
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up/waiting");
    let page = browser.get("/account/step-up/waiting").await;
    let (_, rest) = page.body.split_once("data-testid=\"match-code\">").unwrap();
    let request = first.approve_only(rest.split_once('<').unwrap().0).await;
    assert!(request.service.as_str().contains("adding a device"));
    browser
        .post("/account/step-up/finish", &[])
        .await
        .leads_to("/account/devices/add");
    let second = Phone::enrol(server, browser, "Second").await;
    (first, second)
}

/// The nine characters that an app shows for a code that leads back.
pub(crate) fn nine(code: &str) -> String {
    ReturnCode::parse(code).unwrap().derive_typed()
}
