//! protocol.md §8.10: pending checks and push registrations.

use countersign_protocol::{
    endpoint::Endpoint,
    ids::{Nonce16, UnixSeconds},
    messages::{
        OpenCount, PendingCheck, PendingCount, PushEndpoint, PushRegistered, RegisterPush,
        ServerTime,
    },
};

use crate::{check_wire, id, text, vectors::pending_check::PendingChecks};

pub(crate) fn check_pending_checks(file: &PendingChecks) {
    let (device, asked_at) = (id(&file.device_id), UnixSeconds(file.time));
    let knock = |nonce| PendingCheck {
        device,
        nonce,
        time: asked_at,
    };
    for case in &file.knocks {
        let nonce = Nonce16(case.nonce.array());
        check_wire(&case.knock, &file.device_key, &knock(nonce));
        let waiting = PendingCount {
            device,
            nonce,
            time: UnixSeconds(case.time),
            count: OpenCount::new(usize::from(case.count)).unwrap(),
            until: UnixSeconds(case.until),
        };
        check_wire(&case.waiting, &file.server_key, &waiting);
        assert_eq!(case.count == 0, case.until == 0, "{}", case.what);
    }
    let nonce = Nonce16(file.clock.nonce.array());
    check_wire(&file.clock.knock, &file.device_key, &knock(nonce));
    let time = ServerTime {
        device,
        nonce,
        time: UnixSeconds(file.clock.time),
    };
    check_wire(&file.clock.answer, &file.server_key, &time);
    for case in &file.pushes {
        let nonce = Nonce16(case.nonce.array());
        let push = RegisterPush {
            device,
            endpoint: PushEndpoint(text(&case.endpoint)),
            nonce,
            time: asked_at,
        };
        check_wire(&case.push, &file.device_key, &push);
        check_wire(
            &case.pushed,
            &file.server_key,
            &PushRegistered { device, nonce },
        );
    }
    for case in &file.endpoints {
        let fits = Endpoint::parse(&case.endpoint).is_some();
        assert_eq!(fits, case.fits, "{}", case.endpoint);
    }
}
