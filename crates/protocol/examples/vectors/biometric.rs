//! §4.3 and §5.2 by method 2: what is over the request and the challenge of the other files, under `K_bio`.

use super::{
    cast, challenge_otp,
    form::{Hex, KeyPair, e, hex, record},
    request_approval, seeded,
    uses::{self, Approval, Made, Password},
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
        /// The last is by `K_pin` under method 2: a wrong PIN to the server.
        approvals: Vec<Approval>,
        /// H(CH) of challenge_otp.json.
        challenge_hash: Hex,
        /// Its digits.
        digits: String,
        /// From the QR, then the digits typed.
        passwords: Vec<Password>,
    }
}

pub(crate) fn make() -> Biometric {
    let request = Hex(request_approval::request());
    let challenge = challenge_otp::make().challenge;
    let (device, bio) = (cast::device_id(), cast::bio_key());
    let approval = |what, factor| {
        uses::approval(Made {
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
        origin: seeded::ORIGIN.to_owned(),
        device_key: KeyPair::of(&cast::device()),
        device_id: hex(device),
        k_bio: hex(bio),
        approvals: vec![
            approval("by K_bio", bio),
            approval(
                "by K_pin, which is not the key of this method",
                cast::pin_key(),
            ),
        ],
        request,
        match_code: "47".to_owned(),
        challenge_hash: challenge.challenge.hash,
        passwords: vec![
            uses::password("from the QR", 2, 3, bio, subject),
            uses::password("the digits typed", 2, 4, bio, typed),
        ],
        digits: challenge.digits,
    }
}
