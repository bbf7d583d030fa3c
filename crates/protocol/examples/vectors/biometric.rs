//! protocol.md §4.3 and §5.2 with method 2: approvals and one-time passwords under `K_bio`, for the request and the
//! challenge of the other files.

use super::{
    challenge_otp,
    exchange::{self, Approval, ApprovalInput, Password},
    fixtures,
    json::{Hex, KeyPair, e, hex, record},
    request_approval, seed,
};

record! {
    Biometric {
        section: String,
        origin: String,
        device_key: KeyPair,
        device_id: Hex,
        k_bio: Hex,
        /// RQ of request_approval.json.
        request: Hex,
        match_code: String,
        /// The last one uses `K_pin` with method 2, which the server treats as a wrong PIN.
        approvals: Vec<Approval>,
        /// H(CH) of challenge_otp.json.
        challenge_hash: Hex,
        /// Its digits.
        digits: String,
        /// For the QR code, then for the typed digits.
        passwords: Vec<Password>,
    }
}

pub(crate) fn make() -> Biometric {
    let request = Hex(request_approval::request());
    let challenge = challenge_otp::make().challenge;
    let (device, bio) = (fixtures::device_id(), fixtures::bio_key());
    let approval = |what, factor| {
        exchange::approval(ApprovalInput {
            what,
            request: &request,
            step: 2,
            method: 2,
            factor,
            match_code: "47",
            fields: Vec::new(),
        })
    };
    let subject = e("cs1/otp", &[&device, &[2], &challenge.challenge.hash.0]);
    let typed = e("cs1/otp-typed", &[&device, &[2], &challenge.digits]);
    Biometric {
        section: "4.3, 5.2, 5.4".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        device_id: hex(device),
        k_bio: hex(bio),
        approvals: vec![
            approval("by K_bio", bio),
            approval(
                "by K_pin, which is not the key of this method",
                fixtures::pin_key(),
            ),
        ],
        request,
        match_code: "47".to_owned(),
        challenge_hash: challenge.challenge.hash,
        passwords: vec![
            exchange::password("from the QR", 2, 3, bio, subject),
            exchange::password("the digits typed", 2, 4, bio, typed),
        ],
        digits: challenge.digits,
    }
}
