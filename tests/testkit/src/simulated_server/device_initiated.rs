//! Device-initiated requests, protocol.md §8.5, and links opened on the device, protocol.md §7.

use protocol::{
    chain::UseKey,
    ids::Position,
    messages::{
        Approve, DeviceInitiatedRequest, DeviceState, EnrolmentKind, Method, OfferedRequest,
        Opaque, OpenLink, Outcome, Refusal, Request, RequestKind,
    },
    signed::{Message as _, SignedBytes, Verified},
    text::Text,
    wrap::{Payload, WrapContext, unwrap},
};

use super::{enrolment::Enrolment, requests::OpenRequest, server::SimulatedServer};

impl SimulatedServer {
    pub(super) fn self_asked(&mut self, question: &SignedBytes) -> Vec<u8> {
        let id = question.peek::<DeviceInitiatedRequest>().unwrap().device;
        let ask: Verified<DeviceInitiatedRequest> = self.by(question, id);
        let (device, nonce) = match self.timely(question, (id, ask.nonce), ask.time) {
            Ok(named) => named,
            Err(answer) => return answer,
        };
        if self.device_of(id).state != DeviceState::Active {
            return self.refuse(question.hash(), Refusal::DeviceNotActive, 0);
        }
        // A new one ends the earlier one.
        for open in &mut self.requests {
            let own = !matches!(
                open.request.kind,
                RequestKind::SignIn | RequestKind::Transaction | RequestKind::AccountChange
            );
            if own && open.request.device == id && open.answer.is_none() {
                open.state.get_or_insert(Refusal::RequestCancelled);
            }
        }
        let request = Request {
            kind: ask.kind,
            match_len: 0,
            context: Opaque(protocol::messages::Context::default().encode()),
            ..self.blank(id, "Example")
        };
        let bytes = request.encode();
        self.requests.push(OpenRequest {
            bytes: bytes.clone(),
            request,
            answer: None,
            state: None,
            unlisted: true,
            misplaced: false,
        });
        self.sign(&OfferedRequest {
            device,
            nonce,
            time: self.now(),
            request: Opaque(bytes),
        })
    }

    /// The new key, or the new phone's enrolment. False: not a wrap of this use.
    pub(super) fn take_own(&mut self, request: &Request, ap: &Approve, key: &UseKey) -> bool {
        assert_eq!(ap.method, Method::Pin);
        let bound = WrapContext {
            device: ap.device,
            position: Position {
                epoch: ap.epoch,
                step: ap.step,
            },
            request: ap.request,
        };
        let payload = unwrap(key, &ap.fields, &bound);
        let ends_at = self.now().plus(protocol::enrolment::LIFETIME_S);
        let device = self.device_of_mut(ap.device);
        match (request.kind, payload) {
            (RequestKind::PinChange, Some(Payload::Key(key))) => device.now.pin_key = key,
            (RequestKind::BiometricKey, Some(Payload::Key(key))) => {
                device.now.bio_key = Some(key);
            }
            (
                RequestKind::Move,
                Some(Payload::Move {
                    enrolment,
                    token,
                    commitment,
                }),
            ) => self.enrolments.push(Enrolment {
                id: enrolment,
                token: *token.expose(),
                commitment,
                kind: EnrolmentKind::Enrol,
                attempts: protocol::enrolment::MAX_ATTEMPTS,
                claimed: None,
                finished: None,
                comparison_code: None,
                account: self.account,
                of: None,
                from: Some(ap.device),
                over: false,
                ends_at,
            }),
            _ => return false,
        }
        true
    }

    pub(super) fn opened(&mut self, question: &SignedBytes) -> Vec<u8> {
        let id = question.peek::<OpenLink>().unwrap().device;
        let ask: Verified<OpenLink> = self.by(question, id);
        let (device, nonce) = match self.timely(question, (id, ask.nonce), ask.time) {
            Ok(named) => named,
            Err(answer) => return answer,
        };
        let now = self.now();
        let fresh = |d: &&mut super::requests::PasswordlessSignIn| {
            d.id == ask.request && d.opened.is_none() && now < d.ends_at
        };
        if let Some(passwordless) = self.passwordless.iter_mut().find(fresh) {
            passwordless.opened = Some(id);
            let mut request = self.blank(id, "Wiki");
            let link = self.link(&ask.request.to_hex());
            request.id = ask.request;
            request.match_len = 0;
            request.return_url = Text::new(link.return_url()).unwrap();
            self.requests.push(OpenRequest {
                bytes: request.encode(),
                request,
                answer: None,
                state: None,
                unlisted: true,
                misplaced: false,
            });
        }
        let open = self.requests.iter().find(|o| {
            o.request.id == ask.request
                && o.request.device == id
                && o.state.is_none()
                && o.answer
                    .as_ref()
                    .is_none_or(|a| a.outcome == Outcome::WrongPin)
                && now < o.request.expires_at
        });
        let Some(open) = open else {
            return self.refuse(question.hash(), Refusal::RequestGone, 0);
        };
        let bytes = self
            .offered_instead
            .clone()
            .unwrap_or_else(|| open.bytes.clone());
        self.sign(&OfferedRequest {
            device,
            nonce,
            time: now,
            request: Opaque(bytes),
        })
    }
}
