//! Measures the delays of the core that a person notices: from the last digit to the signed approval, or to the one-time password,
//! including the write of the vault. Run by `./dev bench`.

use std::sync::Arc;

use countersign_authenticator::{
    adapters::{
        file_store::FileStore,
        memory::{MemoryPresence, MemorySecret, MemorySystemUi},
        software_keys::SoftwareKeys,
        system::{NoBackgroundCheck, SystemClock, SystemRng},
    },
    model::AccountStatus,
    ports::{
        DeviceKeys as _, PlatformKey, PlatformSecret as _, PortFuture, Ports, Store, Transport,
        TransportError,
    },
    vault::{
        Outgoing, Persisted, Vault,
        file::{Header, SealKey},
        state::{Account, Nickname, State},
        steps::ApprovalParts,
    },
};
use divan::Bencher;
use protocol::{
    chain::ChainValue,
    ids::{DeviceId, Hash32, Position, RequestId},
    keys::{DeviceSecret, FactorKey, MaskedPinKey, Sign as _, SoftwareKey},
    messages::Method,
    origin::Origin,
    otp::OtpSubject,
    pin::Pin,
    text::Text,
};

const DEVICE: DeviceId = DeviceId([3; 16]);

struct NoNetwork;

impl Transport for NoNetwork {
    fn post<'a>(
        &'a self,
        _: &'a Persisted<Outgoing>,
    ) -> PortFuture<'a, Result<Vec<u8>, TransportError>> {
        Box::pin(std::future::ready(Err(TransportError::Unreachable)))
    }
}

fn pin() -> Pin {
    Pin::parse("4917").expect("four digits")
}

/// A vault with one account, in a real file.
fn vault(folder: &std::path::Path) -> Vault {
    let platform = [1; 32];
    let (secret, key) = (
        DeviceSecret::from_bytes([4; 32]),
        FactorKey::from_bytes([5; 32]),
    );
    let (blob, key_public) = SoftwareKeys
        .create(&SystemRng)
        .expect("software makes a key");
    let server = SoftwareKey::from_scalar(&[9; 32]).expect("a scalar");
    let mut state = State::new([2; 16]);
    state.accounts.push(Account {
        device: DEVICE,
        origin: Origin::parse("https://login.example.eu").expect("an origin"),
        server_key: server.public_key(),
        account: Text::lossy("m***@e***"),
        server_name: Text::lossy("Example"),
        key: blob,
        key_public,
        pin: MaskedPinKey::mask(&key, &secret, &pin(), DEVICE),
        secret,
        position: Position { epoch: 0, step: 0 },
        chain: ChainValue::from_bytes([6; 32]),
        unanswered: None,
        status: AccountStatus::Active,
        biometrics: false,
        moving: None,
        nickname: Nickname::default(),
    });
    let header = Header {
        install: [2; 16],
        salt: [7; 16],
        write_counter: 1,
    };
    let store = FileStore::new(folder.to_owned());
    let seal = SealKey::derive(&header.salt, &PlatformKey::from_bytes(platform));
    store
        .write(&header.seal(&seal, &[8; 12], &state.encode()))
        .expect("written");
    let platform_secret = MemorySecret::default();
    platform_secret
        .create(&PlatformKey::from_bytes(platform))
        .expect("kept");
    Vault::open(&Ports {
        secret: Arc::new(platform_secret),
        store: Arc::new(store),
        transport: Arc::new(NoNetwork),
        keys: Arc::new(SoftwareKeys),
        clock: Arc::new(SystemClock),
        rng: Arc::new(SystemRng),
        presence: Arc::new(MemoryPresence::default()),
        system_ui: Arc::new(MemorySystemUi::default()),
        background_check: Arc::new(NoBackgroundCheck),
        home_server: None,
    })
    .unwrap_or_else(|_| panic!("the vault opens"))
}

#[divan::bench]
fn pin_to_signed_approval(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut vault = vault(folder.path());
    let request = RequestId([1; 16]);
    bencher.bench_local(|| {
        let factor = vault.unmask(DEVICE, &pin()).expect("the account");
        let of = ApprovalParts {
            request,
            request_hash: Hash32([2; 32]),
            match_code: "42",
            method: Method::Pin,
            factor: &factor,
            at_least: None,
            change: None,
        };
        let out = vault.approve(DEVICE, &of).expect("written");
        vault.forget_unanswered(DEVICE, request).expect("written");
        out
    });
}

#[divan::bench]
fn pin_to_one_time_password(bencher: Bencher<'_, '_>) {
    let subject = OtpSubject::challenge(DEVICE, Method::Pin, Hash32([2; 32]), &[]);
    let folder = tempfile::tempdir().expect("a folder");
    let mut vault = vault(folder.path());
    bencher.bench_local(|| {
        let factor = vault.unmask(DEVICE, &pin()).expect("the account");
        let otp = vault
            .one_time_password(DEVICE, &subject, &factor)
            .expect("written");
        otp.get().to_shown()
    });
}

fn main() {
    divan::main();
}
