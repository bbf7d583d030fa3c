//! Push addresses (§8.10).

use protocol::{
    messages::{DeviceState, PushRegistered, Refusal, RegisterPush},
    signed::{SignedBytes, Verified},
};

use super::SimulatedServer;

impl SimulatedServer {
    pub(super) fn pushed(&mut self, question: &SignedBytes) -> Vec<u8> {
        let id = question.peek::<RegisterPush>().unwrap().device;
        let push: Verified<RegisterPush> = self.by(question, id);
        let (device, nonce) = match self.timely(question, (id, push.nonce), push.time) {
            Ok(named) => named,
            Err(answer) => return answer,
        };
        if self.device_of(id).state != DeviceState::Active {
            return self.refuse(question.hash(), Refusal::DeviceNotActive, 0);
        }
        self.endpoints.push((id, push.endpoint.as_str().to_owned()));
        self.sign(&PushRegistered { device, nonce })
    }
}
