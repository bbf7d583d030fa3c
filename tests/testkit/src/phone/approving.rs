//! Approvals, denials and one-time passwords.

use protocol::{
    chain::{BaseValue, KeyPurpose},
    code::Code,
    form::CanonicalValue,
    ids::{Hash32, Nonce16, Position, RequestId, UnixSeconds},
    keys::FactorKey,
    messages::{
        Answer, Approval, Approve, Decision, Method, Opaque, Outcome, OutcomeQuery, Request,
    },
    otp::{Otp, OtpSubject},
    signed::Message as _,
    text::Text,
    wrap::{self, Payload, WrapContext},
};

use super::{Phone, Reply, random};

/// The parts of an approval; the default is an honest one with the phone's PIN and no match code.
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

impl Phone {
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
}
