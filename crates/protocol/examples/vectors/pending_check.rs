//! protocol.md §8.10: pending checks and push registrations with their answers.

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};

record! {
    PendingChecks {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        time: u64,
        /// Nothing, one and three requests.
        knocks: Vec<PendingCheck>,
        /// The whole answer if the time of the check is wrong.
        clock: Clock,
        /// An endpoint, then none.
        pushes: Vec<PushRegistration>,
        /// Texts that have the form of an endpoint, or do not.
        endpoints: Vec<EndpointForm>,
    }
    EndpointForm { endpoint: String, fits: bool }
    PendingCheck { what: String, nonce: Hex, knock: Wire, time: u64, count: u8, until: u64, waiting: Wire }
    Clock { nonce: Hex, knock: Wire, time: u64, answer: Wire }
    PushRegistration { what: String, nonce: Hex, endpoint: String, push: Wire, pushed: Wire }
}

fn ask(nonce: &[u8; 16]) -> Wire {
    let fields: [&dyn AsRef<[u8]>; 3] =
        [&fixtures::device_id(), nonce, &fixtures::NOW.to_be_bytes()];
    Wire::sign(&fixtures::device(), e("cs1/knock", &fields))
}

fn pending_check(what: &str, count: u8, until: u64) -> PendingCheck {
    let nonce: [u8; 16] = bytes(&format!("nonce of the knock, {what}"));
    let time = fixtures::NOW + 1;
    let waiting = e(
        "cs1/waiting",
        &[
            &fixtures::device_id(),
            &nonce,
            &time.to_be_bytes(),
            &[count],
            &until.to_be_bytes(),
        ],
    );
    PendingCheck {
        what: what.to_owned(),
        nonce: hex(nonce),
        knock: ask(&nonce),
        time,
        count,
        until,
        waiting: Wire::sign(&fixtures::server(), waiting),
    }
}

fn clock() -> Clock {
    let nonce: [u8; 16] = bytes("nonce of the knock, clock off");
    let time = fixtures::NOW + 90;
    let answer = e(
        "cs1/time",
        &[&fixtures::device_id(), &nonce, &time.to_be_bytes()],
    );
    Clock {
        nonce: hex(nonce),
        knock: ask(&nonce),
        time,
        answer: Wire::sign(&fixtures::server(), answer),
    }
}

fn push(what: &str, endpoint: &str) -> PushRegistration {
    let nonce: [u8; 16] = bytes(&format!("nonce of the push, {what}"));
    let push = e(
        "cs1/push",
        &[
            &fixtures::device_id(),
            &endpoint,
            &nonce,
            &fixtures::NOW.to_be_bytes(),
        ],
    );
    let pushed = e("cs1/pushed", &[&fixtures::device_id(), &nonce]);
    PushRegistration {
        what: what.to_owned(),
        nonce: hex(nonce),
        endpoint: endpoint.to_owned(),
        push: Wire::sign(&fixtures::device(), push),
        pushed: Wire::sign(&fixtures::server(), pushed),
    }
}

fn endpoints() -> Vec<EndpointForm> {
    let fits = [
        "https://push.example.net/up/9tKc3fJxQy1b?token=V2a",
        "https://push.example.net",
        "https://push.example.net?a",
        "https://Push.Example.Net/a",
        "https://push.example.net:443/a",
        "https://push.example.net:8443/a",
        "https://1.1.1.1/a",
        "https://[2a00::1]:8443/a",
        "https://push.example.net/a%20b/-._~!$&'()*+,;=:@/?a/../b?c",
        "https://push.example.net//a/.../..b/c../",
        "http://127.0.0.1:9/a",
        "http://localhost/a",
        "http://[::1]:8080",
        "apns:production:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
        "apns:development:00112233445566778899aabbccddeeff",
    ];
    let refused = [
        "",
        "push.example.net/a",
        "//push.example.net/a",
        "https:push.example.net/a",
        "https:/push.example.net/a",
        "https:///push.example.net/a",
        "https:\\\\push.example.net/a",
        "https:\\push.example.net\\a",
        "https://push.example.net\\a",
        "https://push.example.net\\@example.org/a",
        "HTTPS://push.example.net/a",
        " https://push.example.net/a",
        "https://push.example.net/a ",
        "https://push.example.net/a b",
        "https://push.example.net/a\tb",
        "https://push.example.net/ä",
        "https://pusch-ä.example.net/a",
        "https://push%2Eexample.net/a",
        "https://",
        "https:///",
        "https://?a",
        "https://@push.example.net/a",
        "https://user@push.example.net/a",
        "https://user:word@push.example.net/a",
        "https://:@push.example.net/a",
        "https://push.example.net/a#b",
        "https://push.example.net#",
        "https://push.example.net:/a",
        "https://push.example.net:0/a",
        "https://push.example.net:0443/a",
        "https://push.example.net:65536/a",
        "https://push.example.net:+443/a",
        "https://push.example.net:443:443/a",
        "https://push.example.net./a",
        "https://push..example.net/a",
        "https://-push.example.net/a",
        "https://push_1.example.net/a",
        "https://127.1/a",
        "https://2130706433/a",
        "https://0x7f000001/a",
        "https://0177.0.0.1/a",
        "https://1.1.1.1./a",
        "https://1.1.1.256/a",
        "https://push.example.123/a",
        "https://[1.1.1.1]/a",
        "https://[::1/a",
        "https://[fe80::1%25eth0]/a",
        "https://2a00::1/a",
        "https://push.example.net/a/../b",
        "https://push.example.net/.",
        "https://push.example.net/%2e%2E/b",
        "https://push.example.net/.%2e",
        "https://push.example.net/%",
        "https://push.example.net/%2",
        "https://push.example.net/%zz",
        "https://push.example.net/<a>",
        "https://push.example.net/\"a\"",
        "https://push.example.net/[a]",
        "https://push.example.net/?a|b",
        "http://push.example.net/a",
        "http://127.0.0.2:9/a",
        "http://localhost.example.net/a",
        "ftp://push.example.net/a",
        "file:///etc/passwd",
        "apns:",
        "apns:production",
        "apns:production:",
        "apns:production:00112233445566778899aabbccddeef",
        "apns:production:00112233445566778899aabbccddee",
        "apns:production:00112233445566778899aabbccddeefff",
        "apns:production:00112233445566778899AABBCCDDEEFF",
        "apns:production:0x112233445566778899aabbccddeeff",
        "apns:sandbox:00112233445566778899aabbccddeeff",
        "apns:Production:00112233445566778899aabbccddeeff",
        "APNS:production:00112233445566778899aabbccddeeff",
        "apns://production/00112233445566778899aabbccddeeff",
        " apns:production:00112233445566778899aabbccddeeff",
        "apns:production:00112233445566778899aabbccddeeff?a",
    ];
    let case = |endpoint: &str, fits| EndpointForm {
        endpoint: endpoint.to_owned(),
        fits,
    };
    let long = format!("https://push.example.net/{}", "a".repeat(487));
    let longer = format!("{long}a");
    let long_token = format!("apns:production:{}", "0f".repeat(100));
    let longer_token = format!("{long_token}0f");
    fits.map(|endpoint| case(endpoint, true))
        .into_iter()
        .chain([case(&long, true), case(&longer, false)])
        .chain([case(&long_token, true), case(&longer_token, false)])
        .chain(refused.map(|endpoint| case(endpoint, false)))
        .collect()
}

pub(crate) fn make() -> PendingChecks {
    PendingChecks {
        section: "8.10".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        device_id: hex(fixtures::device_id()),
        time: fixtures::NOW,
        knocks: vec![
            pending_check("nothing", 0, 0),
            pending_check("one", 1, fixtures::NOW + 120),
            pending_check("three", 3, fixtures::NOW + 95),
        ],
        clock: clock(),
        pushes: vec![
            push(
                "an endpoint",
                "https://push.example.net/up/9tKc3fJxQy1b?token=V2a",
            ),
            push("none", ""),
        ],
        endpoints: endpoints(),
    }
}
