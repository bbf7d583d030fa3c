//! The order of writes to disk, cut writes, and actions that a screen does not offer.

use std::sync::Arc;

use countersign_authenticator::{
    App, Ports,
    adapters::{file_store::FileStore, memory::MemoryStore},
    ports::{ApiPath, Store as _},
    vault::{OpenError, Vault},
    views::{Action, ErrorCode, Outcome, Screen},
};
use proptest::prelude::*;
use protocol::messages::EnrolmentKind;

use crate::environment::{Environment, PIN};

#[tokio::test(start_paused = true)]
async fn store_fails_then_nothing_is_sent() {
    let env = Environment::new();
    let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
    env.store.fail(true);
    let screen = env.scan_and_accept(&link).await;
    assert!(matches!(
        screen,
        Screen::ConfirmEnrolment { busy: false, .. }
    ));
    assert_eq!(env.problem(), Some(ErrorCode::StoreUnwritable));
    assert!(env.net.server().seen.is_empty());

    env.store.fail(false);
    env.act(Action::Accept).await;
    env.store.fail(true);
    env.pin(PIN).await;
    assert_eq!(env.problem(), Some(ErrorCode::StoreUnwritable));
    assert_eq!(env.asked(ApiPath::Finish), 0);

    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.store.fail(true);
    let screen = env.pin(PIN).await;
    assert!(matches!(screen, Screen::Request { busy: false, .. }));
    assert_eq!(env.problem(), Some(ErrorCode::StoreUnwritable));
    assert_eq!(env.asked(ApiPath::Approve), 0);
    env.store.fail(false);
    env.act(Action::Accept).await;
    assert!(matches!(
        env.pin(PIN).await,
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    ));
}

/// Every write of a full history is cut at every byte: with the old vault and any beginning of the new one beside it, the
/// file store reads the old state; after the rename it reads the new one.
#[tokio::test(start_paused = true)]
async fn write_interrupted_at_any_byte_then_the_old_or_the_new_state_is_read() {
    let mut env = Environment::enrolled().await;
    env.stop();
    let old = env.store.bytes().unwrap();
    let before = env.phone_position();
    let (challenge, _) = env.net.server().challenge(false);
    env.code(&challenge).await;
    env.act(Action::Accept).await;
    env.pin(PIN).await;
    let new = env.store.bytes().unwrap();
    let after = env.phone_position();
    assert_ne!(before, after);

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let open = || {
        let store = Arc::new(FileStore::new(path.clone()));
        let ports = Ports {
            store,
            ..env.ports.clone()
        };
        Vault::open(&ports).unwrap().state().accounts[0].position
    };
    FileStore::new(path.clone()).write(&old).unwrap();
    for end in 0..=new.len() {
        std::fs::write(path.join("vault.bin.draft"), &new[..end]).unwrap();
        assert_eq!(open(), before, "stopped at byte {end}");
    }
    std::fs::rename(path.join("vault.bin.draft"), path.join("vault.bin")).unwrap();
    assert_eq!(open(), after);
}

#[tokio::test(start_paused = true)]
async fn store_unreadable_then_reported_and_never_overwritten() {
    let env = Environment::enrolled().await;
    let good = env.store.bytes().unwrap();
    let mut newer = good.clone();
    // The version is the first field's only byte.
    newer[16 + 1 + 2] = 9;
    let mut damaged = good.clone();
    *damaged.last_mut().unwrap() ^= 1;
    for (bytes, code) in [
        (newer, ErrorCode::StoreNewer),
        (damaged, ErrorCode::StoreDamaged),
        (b"not a vault".to_vec(), ErrorCode::StoreDamaged),
        (Vec::new(), ErrorCode::StoreDamaged),
    ] {
        let store = Arc::new(MemoryStore::with(bytes.clone()));
        let app = App::open(Ports {
            store: store.clone(),
            ..env.ports.clone()
        });
        assert_eq!(app.view().screen, Screen::StoreUnreadable { code });
        let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
        for action in [
            Action::Initialise,
            Action::OpenScanner,
            Action::Code { text: link },
            Action::Accept,
            Action::RemoveAccount { id: None },
            Action::StartOver,
            Action::Home,
            Action::Refresh,
        ] {
            app.dispatch(action).await;
        }
        assert_eq!(app.view().screen, Screen::StoreUnreadable { code });
        assert_eq!((store.bytes(), store.writes()), (Some(bytes), 0));
        // The repaired bytes are read again.
        store.replace(Some(good.clone()));
        app.dispatch(Action::Refresh).await;
        assert!(matches!(app.view().screen, Screen::Home { .. }));
    }
}

#[tokio::test(start_paused = true)]
async fn vault_of_another_installation_then_reported_as_damaged() {
    let (one, other) = (Environment::enrolled().await, Environment::enrolled().await);
    let store = Arc::new(MemoryStore::with(other.store.bytes().unwrap()));
    let secret = one.ports.secret.load().unwrap().unwrap();
    struct Other(countersign_authenticator::ports::PlatformKey);
    impl countersign_authenticator::ports::PlatformSecret for Other {
        fn kind(&self) -> countersign_authenticator::views::KeyStoreKind {
            countersign_authenticator::views::KeyStoreKind::File
        }
        fn load(
            &self,
        ) -> Result<
            Option<countersign_authenticator::ports::PlatformKey>,
            countersign_authenticator::ports::SecretError,
        > {
            let mut bytes = *self.0.expose();
            bytes[0] ^= 1;
            Ok(Some(
                countersign_authenticator::ports::PlatformKey::from_bytes(bytes),
            ))
        }
        fn create(
            &self,
            _: &countersign_authenticator::ports::PlatformKey,
        ) -> Result<(), countersign_authenticator::ports::SecretError> {
            panic!("there is a vault already");
        }
        fn delete_all(&self) -> Result<(), countersign_authenticator::ports::SecretError> {
            panic!("nothing is deleted without the person");
        }
    }
    let ports = Ports {
        store,
        secret: Arc::new(Other(secret)),
        ..one.ports.clone()
    };
    assert_eq!(Vault::open(&ports).err(), Some(OpenError::Damaged));
}

#[tokio::test(start_paused = true)]
async fn approval_unanswered_then_the_vault_makes_no_other() {
    use countersign_authenticator::vault::{VaultError, steps::ApprovalParts};
    use protocol::{
        ids::{Hash32, RequestId},
        keys::FactorKey,
    };
    let mut env = Environment::enrolled().await;
    env.stop();
    let (mut vault, factor) = (env.vault(), FactorKey::from_bytes([1; 32]));
    let device = vault.state().accounts[0].device;
    let of = |n: u8| ApprovalParts {
        request: RequestId([n; 16]),
        request_hash: Hash32([n; 32]),
        match_code: "42",
        method: protocol::messages::Method::Pin,
        factor: &factor,
        at_least: None,
        change: None,
    };
    assert!(vault.approve(device, &of(1)).is_ok());
    let position = vault.state().accounts[0].position;
    assert_eq!(
        vault.approve(device, &of(2)).err(),
        Some(VaultError::Unanswered)
    );
    assert_eq!(vault.state().accounts[0].position, position);
}

#[tokio::test(start_paused = true)]
async fn every_write_then_a_higher_counter_and_a_fresh_nonce() {
    use countersign_authenticator::vault::file::SealedVault;
    let mut env = Environment::enrolled().await;
    env.stop();
    let mut last = env.store.bytes().unwrap();
    for _ in 0..4 {
        let (challenge, _) = env.net.server().challenge(false);
        env.code(&challenge).await;
        env.act(Action::Accept).await;
        env.pin(PIN).await;
        env.home().await;
        let next = env.store.bytes().unwrap();
        let counter = |bytes: &[u8]| SealedVault::parse(bytes).unwrap().header.write_counter;
        assert!(counter(&next) > counter(&last));
        let nonce_at = 16 + 1 + 3 + 18 + 18 + 10 + 2;
        assert_ne!(next[nonce_at..nonce_at + 12], last[nonce_at..nonce_at + 12]);
        last = next;
    }
}

/// P1 within this crate: the opened vault contains M, `S_dev` and O. Each PIN yields another key, and no stored value shows
/// which one is right.
#[tokio::test(start_paused = true)]
async fn w8_whole_vault_known_then_every_pin_gives_another_key_and_none_stands_out() {
    let env = Environment::enrolled().await;
    let vault = env.vault();
    let account = &vault.state().accounts[0];
    let stored = vault.state().encode();
    let mut keys = std::collections::HashSet::new();
    for n in 0..10_000 {
        let pin = protocol::pin::Pin::parse(&format!("{n:04}")).unwrap();
        let key = account.pin.unmask(&account.secret, &pin, account.device);
        assert!(
            !stored.windows(32).any(|w| w == key.expose()),
            "{n:04} is marked"
        );
        keys.insert(*key.expose());
    }
    assert_eq!(keys.len(), 10_000);
}

/// The actions that change the screen, on every screen that can be reached without an answer.
#[tokio::test(start_paused = true)]
async fn action_not_offered_by_the_screen_then_nothing_changes() {
    let all = || {
        [
            ("initialise", Action::Initialise),
            ("openScanner", Action::OpenScanner),
            ("accept", Action::Accept),
            ("pinDigit", Action::PinDigit { digit: '1' }),
            ("pinDelete", Action::PinDelete),
            (
                "openRequest",
                Action::OpenRequest {
                    id: "00".repeat(16),
                },
            ),
            ("matchCode", Action::MatchCode { text: "1".into() }),
            ("deny", Action::Deny { report: false }),
            ("back", Action::Back),
            ("home", Action::Home),
            ("removeAccount", Action::RemoveAccount { id: None }),
        ]
    };
    let offered: [(&str, &[&str]); 7] = [
        ("welcome", &["openScanner", "initialise"]),
        ("whereToGo", &["openScanner", "back", "home"]),
        ("scan", &["back", "home"]),
        ("confirmEnrolment", &["accept", "back", "home"]),
        ("enterPin", &["pinDigit", "back", "home"]),
        ("request", &["matchCode", "deny", "back", "home"]),
        ("home", &["openScanner"]),
    ];
    for (at, offers) in offered {
        for (name, action) in all() {
            let env = go_to(at).await;
            let before = env.screen();
            let after = env.act(action).await;
            assert_eq!(
                after != before,
                offers.contains(&name),
                "{name} on {at}: {before:?} -> {after:?}"
            );
        }
    }
}

async fn go_to(screen: &str) -> Environment {
    let fresh = [
        "welcome",
        "whereToGo",
        "scan",
        "confirmEnrolment",
        "enterPin",
    ];
    if fresh.contains(&screen) {
        let env = Environment::new();
        let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
        if screen == "welcome" {
            return env;
        }
        env.act(Action::Initialise).await;
        if screen == "whereToGo" {
            return env;
        }
        env.act(Action::OpenScanner).await;
        if screen == "scan" {
            return env;
        }
        env.code(&link).await;
        if screen == "enterPin" {
            env.act(Action::Accept).await;
        }
        return env;
    }
    let mut env = Environment::enrolled().await;
    if screen == "request" {
        let id = env.net.server().ask("Wiki");
        env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
            .await;
        env.act(Action::OpenRequest { id }).await;
    }
    env.stop();
    env
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_text_as_a_code_then_no_panic_and_nothing_sent(
        text in "(https://a\\.eu/e#|CS1:|http://|login\\.example\\.eu )?[ -~é]{0,90}",
        tail in prop::collection::vec(any::<u8>(), 0..8),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let env = Environment::new();
            let text = format!("{text}{}", String::from_utf8_lossy(&tail));
            env.code(&text).await;
            env.act(Action::Picture { base64: text.clone() }).await;
            env.act(Action::Frame { width: 3, height: 3, base64: text }).await;
            assert!(env.net.server().seen.is_empty());
        });
    }

    #[test]
    fn any_changed_vault_then_no_panic_and_nothing_written(
        at in any::<prop::sample::Index>(), to in any::<u8>(), cut in any::<prop::sample::Index>(),
    ) {
        let good = sealed_vault();
        let mut bytes = good.0.clone();
        let at = at.index(bytes.len());
        bytes[at] = to;
        bytes.truncate(cut.index(bytes.len()) + 1);
        let changed = bytes != good.0;
        let store = Arc::new(MemoryStore::with(bytes));
        let ports = Ports { store: store.clone(), ..good.1.clone() };
        prop_assert_eq!(Vault::open(&ports).is_err(), changed);
        prop_assert_eq!(store.writes(), 0);
    }
}

fn sealed_vault() -> &'static (Vec<u8>, Ports) {
    static ONCE: std::sync::OnceLock<(Vec<u8>, Ports)> = std::sync::OnceLock::new();
    ONCE.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        runtime.block_on(async {
            let env = Environment::new();
            let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
            env.scan_and_accept(&link).await;
            env.pin(PIN).await;
            (env.store.bytes().unwrap(), env.ports.clone())
        })
    })
}
