//! Device-initiated requests (protocol.md §8.5, §8.6): a new PIN, a biometric key, a move to another phone.

use protocol::{
    ids::RequestId,
    messages::{
        Context, DeviceInitiatedRequest, DeviceState, Name, OfferedRequest, Opaque, Refusal,
    },
    origin::Origin,
    signed::{Message as _, Verified},
};

use super::{Refused, random, request};
use crate::{
    domain::{
        limit::SELF_ASKS,
        request::{Ending, is_device_initiated},
    },
    events::Topic,
    store::{StoreError, Tx},
};

/// Offers the device the request that it asked for. Its earlier one of any such kind ends.
pub fn begin(
    tx: &Tx<'_>,
    (origin, server_name): (&Origin, &Name),
    ask: &Verified<DeviceInitiatedRequest>,
) -> Result<Result<OfferedRequest, Refused>, StoreError> {
    if !is_device_initiated(ask.kind) {
        return Ok(Err(Refusal::Malformed.into()));
    }
    let Some(mut device) = tx
        .device(ask.device)?
        .filter(|device| device.state == DeviceState::Active)
    else {
        return Ok(Err(Refusal::DeviceNotActive.into()));
    };
    if let Err(retry_after_s) = tx.count_use(SELF_ASKS, device.id.as_bytes())? {
        return Ok(Err(Refused {
            why: Refusal::TooMany,
            retry_after_s,
            attempts_left: 0,
        }));
    }
    for earlier in tx.open_requests(device.id)? {
        if earlier.is_device_initiated() {
            tx.publish(Topic::Request(earlier.id.0));
            request::end(tx, earlier, Ending::Cancelled)?;
        }
    }
    let issue = request::Issue {
        id: RequestId(random()?),
        kind: ask.kind,
        origin,
        service: server_name.clone(),
        context: Context::default().encode(),
        match_code: None,
        action: Opaque::default(),
        listed: false,
        known_browser: true,
        same_device_return: None,
        browser: None,
    };
    let request = request::insert(tx, &mut device, issue)?;
    let offered = OfferedRequest {
        device: device.id,
        nonce: ask.nonce,
        time: tx.now(),
        request: Opaque(request.bytes),
    };
    Ok(Ok(offered))
}
