//! "I am signing in now" (protocol.md §8.11): a device lifts the limits that strangers may have used up.

use protocol::{
    messages::{DeviceState, ExpectSignIn, Refusal, SignInExpected},
    signed::Verified,
};

use super::Refused;
use crate::{
    domain::limit::{EXPECTATIONS, EXPECTED_FOR_S},
    store::{StoreError, Tx},
};

/// Lets browsers that the account does not know ask again: the limits over all of them rest for [`EXPECTED_FOR_S`], and what
/// each of them asked before counts no more.
pub fn expect(
    tx: &Tx<'_>,
    ask: &Verified<ExpectSignIn>,
) -> Result<Result<SignInExpected, Refused>, StoreError> {
    let Some(device) = tx
        .device(ask.device)?
        .filter(|device| device.state == DeviceState::Active)
    else {
        return Ok(Err(Refusal::DeviceNotActive.into()));
    };
    if let Err(retry_after_s) = tx.count_use(EXPECTATIONS, device.id.as_bytes())? {
        return Ok(Err(Refused {
            why: Refusal::TooMany,
            retry_after_s,
            attempts_left: 0,
        }));
    }
    tx.expect_sign_in(device.account)?;
    Ok(Ok(SignInExpected {
        device: device.id,
        nonce: ask.nonce,
        until: tx.now().plus(EXPECTED_FOR_S),
    }))
}
