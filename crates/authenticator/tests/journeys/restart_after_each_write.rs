//! Restarts after each write, vaults of earlier versions, and secrets that leave the vault nowhere.

use countersign_authenticator::{
    model::AccountStatus,
    ports::{ApiPath, Store as _},
    vault::file::SealedVault,
    views::{Action, DeactivationReason, IdleTimeout, Outcome, Screen, Settings, TextSize, Theme},
};
use protocol::{derive, messages};

use crate::environment::{Environment, Fault, PIN};

fn settings() -> Settings {
    Settings {
        language: Some("mt".into()),
        theme: Theme::Dark,
        text_size: TextSize::Largest,
        idle: IdleTimeout::FifteenMinutes,
    }
}

#[tokio::test(start_paused = true)]
async fn settings_changed_then_kept_across_a_restart() {
    let mut env = Environment::new();
    env.act(Action::Set {
        settings: settings(),
    })
    .await;
    assert_eq!(env.view().settings, settings());
    env.restart();
    assert_eq!(env.view().settings, settings());
    let writes = env.store.writes();
    env.act(Action::Set {
        settings: settings(),
    })
    .await;
    assert_eq!(env.store.writes(), writes, "written without a change");
}

#[tokio::test(start_paused = true)]
async fn unknown_language_then_the_settings_are_unchanged() {
    let env = Environment::new();
    env.act(Action::Set {
        settings: settings(),
    })
    .await;
    for tag in ["", "x", "../../etc", "en\0", "ελ", "muchtoolongtag", "a b"] {
        let language = Some(tag.to_owned());
        env.act(Action::Set {
            settings: Settings {
                language,
                ..Settings::default()
            },
        })
        .await;
        assert_eq!(env.view().settings, settings(), "{tag:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn settings_changed_while_an_answer_is_awaited_then_the_answer_still_counts() {
    let env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.fault(ApiPath::Approve, Fault::Slow(5));
    let app = env.app.clone();
    let typed = tokio::spawn(async move {
        for digit in PIN.chars() {
            app.dispatch(Action::PinDigit { digit }).await;
        }
    });
    env.until(|s| matches!(s, Screen::EnterPin { busy: true, .. }))
        .await;
    env.act(Action::Set {
        settings: settings(),
    })
    .await;
    typed.await.unwrap();
    assert!(matches!(
        env.screen(),
        Screen::Done {
            outcome: Outcome::Approved,
            ..
        }
    ));
}

/// `E(label, f…)` of protocol.md §1.1, implemented a second time.
fn e(label: &str, fields: &[&[u8]]) -> Vec<u8> {
    let mut out = label.as_bytes().to_vec();
    out.resize(16, 0);
    out.push(u8::try_from(fields.len()).unwrap());
    for field in fields {
        out.extend_from_slice(&u16::try_from(field.len()).unwrap().to_be_bytes());
        out.extend_from_slice(field);
    }
    out
}

/// The vault of this env as the first version of the app wrote it.
fn first_version(env: &Environment) -> Vec<u8> {
    vault_of(env, "cs1/account", &[])
}

/// The vault of this env with its account under another label, which has these fields after those of version one.
fn vault_of(env: &Environment, label: &str, rest: &[&[u8]]) -> Vec<u8> {
    let vault = env.vault();
    let state = vault.state();
    let a = &state.accounts[0];
    let unanswered = a.unanswered.as_ref().map_or_else(Vec::new, |u| {
        e(
            "cs1/unanswered",
            &[
                u.request.as_bytes(),
                u.request_hash.as_bytes(),
                u.approve.as_bytes(),
                &u.wire,
                &u.position.epoch.to_be_bytes(),
                &u.position.step.to_be_bytes(),
                u.base.expose(),
            ],
        )
    });
    let standing = match &a.status {
        AccountStatus::Active => vec![2],
        AccountStatus::Deactivated(DeactivationReason::Blocked) => vec![3, 1],
        other => panic!("{other:?}"),
    };
    let fields = [
        &[
            a.device.as_bytes(),
            a.origin.as_str().as_bytes(),
            a.server_key.as_bytes(),
            a.account.as_str().as_bytes(),
            a.server_name.as_str().as_bytes(),
            a.key.expose(),
            a.key_public.as_bytes(),
            a.secret.expose(),
            a.pin.expose(),
            &a.position.epoch.to_be_bytes(),
            &a.position.step.to_be_bytes(),
            a.chain.expose(),
            &unanswered,
            &standing,
        ],
        rest,
    ];
    let account = e(label, &fields.concat());
    let plain = e("cs1/state", &[&state.install, &[], &account]);
    let secret = env.ports.secret.load().unwrap().unwrap();
    let (salt, counter, nonce) = ([7; 16], 41_u64.to_be_bytes(), [3; 12]);
    let key = derive::hkdf::<32>(&salt, secret.expose(), "cs1/seal", &[]);
    let aad = e("cs1/vault", &[&state.install, &counter]);
    let sealed = derive::seal(&key, &nonce, &plain, &aad);
    e(
        "cs1/vaultfile",
        &[&[1], &state.install, &salt, &counter, &nonce, &sealed],
    )
}

fn version(bytes: &[u8]) -> u8 {
    bytes[16 + 1 + 2]
}

/// Before accounts had names.
#[tokio::test(start_paused = true)]
async fn account_of_version_two_then_it_has_no_name_and_takes_one() {
    let mut env = Environment::enrolled().await;
    env.stop();
    let old = vault_of(&env, "cs1/account2", &[&[1], &[]]);
    env.store.replace(Some(old));
    env.restart();
    let vault = env.vault();
    let account = &vault.state().accounts[0];
    assert!(account.biometrics && account.moving.is_none());
    assert_eq!(account.nickname.as_str(), "");
    env.account().await;
    let text = "Work".to_owned();
    env.act(Action::Name { text }).await;
    assert_eq!(env.vault().state().accounts[0].nickname.as_str(), "Work");
}

#[tokio::test(start_paused = true)]
async fn vault_of_version_one_then_opened_and_rewritten_at_the_next_change() {
    let mut env = Environment::enrolled().await;
    let id = env.net.server().ask("Wiki");
    env.open(&id).await;
    env.stop();
    // With an approval that is not answered, the most that a vault of that version could hold.
    env.faults(ApiPath::Approve, Fault::LoseAnswer, 3);
    env.pin(PIN).await;
    let old = first_version(&env);
    env.store.replace(Some(old.clone()));
    env.restart();
    assert!(matches!(env.screen(), Screen::Home { .. }));
    let vault = env.vault();
    let account = &vault.state().accounts[0];
    assert!(!account.biometrics && account.moving.is_none());
    assert!(account.unanswered.as_ref().unwrap().change.is_none());
    assert_eq!(env.view().settings, Settings::default());
    // Opening it writes nothing.
    assert_eq!(env.store.bytes(), Some(old.clone()));
    env.run();
    env.settle().await;
    let new = env.store.bytes().unwrap();
    assert_eq!((version(&old), version(&new)), (1, 2));
    let counter = |bytes: &[u8]| SealedVault::parse(bytes).unwrap().header.write_counter;
    assert!(counter(&new) > counter(&old));
    // The unanswered approval was settled, and the account continues from there.
    assert_eq!(env.phone_position(), env.net.server().position());
    let id = env.net.server().ask("Wiki");
    env.home().await;
    assert!(matches!(env.approve(&id, PIN).await, Screen::Done { .. }));
}

#[tokio::test(start_paused = true)]
async fn vault_of_version_one_truncated_or_changed_then_reported_as_damaged_and_untouched() {
    let env = Environment::enrolled().await;
    let old = first_version(&env);
    let ports = |bytes: Vec<u8>| countersign_authenticator::Ports {
        store: std::sync::Arc::new(
            countersign_authenticator::adapters::memory::MemoryStore::with(bytes),
        ),
        ..env.ports.clone()
    };
    for at in 0..old.len() {
        let mut bad = old.clone();
        bad[at] ^= 0x40;
        let ports = ports(bad.clone());
        assert!(
            countersign_authenticator::vault::Vault::open(&ports).is_err(),
            "byte {at}"
        );
        assert_eq!(ports.store.read().unwrap(), Some(bad));
    }
}

/// Every write of a device change is cut at every byte: the phone reads the old or the new state, and with either it agrees
/// with the server again.
#[tokio::test(start_paused = true)]
async fn change_in_progress_stopped_at_any_write_then_the_phone_keeps_working() {
    use countersign_authenticator::adapters::file_store::FileStore;
    let mut env = Environment::enrolled().await;
    env.stop();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let old = env.store.bytes().unwrap();
    let before = env.phone_position();
    env.account().await;
    env.act(Action::ChangePin).await;
    env.faults(ApiPath::Approve, Fault::LoseQuestion, 3);
    for pin in [PIN, "8265", "8265"] {
        env.pin(pin).await;
    }
    let new = env.store.bytes().unwrap();
    let after = env.phone_position();
    assert_ne!(before, after);
    let open = || {
        let ports = countersign_authenticator::Ports {
            store: std::sync::Arc::new(FileStore::new(path.clone())),
            ..env.ports.clone()
        };
        let vault = countersign_authenticator::vault::Vault::open(&ports).unwrap();
        let account = &vault.state().accounts[0];
        (account.position, account.unanswered.is_some())
    };
    FileStore::new(path.clone()).write(&old).unwrap();
    for end in 0..=new.len() {
        std::fs::write(path.join("vault.bin.draft"), &new[..end]).unwrap();
        assert_eq!(open(), (before, false), "stopped at byte {end}");
    }
    std::fs::rename(path.join("vault.bin.draft"), path.join("vault.bin")).unwrap();
    assert_eq!(open(), (after, true));
}

/// The app starts again on the vault of each write of a full history: phone and server agree again, unless that vault is
/// older than an acknowledged answer, in which case it looks like a copy.
#[tokio::test(start_paused = true)]
async fn restarted_after_each_write_then_consistent_with_the_server() {
    let mut env = Environment::with_finger().await;
    for round in 0..4 {
        env.account().await;
        match round {
            0 => {
                env.act(Action::ChangePin).await;
                for pin in [PIN, "8265", "8265"] {
                    env.pin(pin).await;
                }
            }
            1 => {
                env.act(Action::TurnBiometrics { on: false }).await;
                env.act(Action::TurnBiometrics { on: true }).await;
                env.pin("8265").await;
            }
            2 => {
                env.act(Action::Move).await;
                env.act(Action::Accept).await;
                env.pin("8265").await;
                env.act(Action::Back).await;
            }
            _ => {
                env.act(Action::OpenHistory { id: None }).await;
            }
        }
        env.restart();
        env.run();
        env.settle().await;
        assert_eq!(
            env.phone_position(),
            env.net.server().position(),
            "round {round}"
        );
        let id = env.net.server().ask("Wiki");
        env.home().await;
        env.open(&id).await;
        let screen = if round == 1 {
            env.act(Action::UseBiometrics).await
        } else {
            env.pin("8265").await
        };
        assert!(
            matches!(screen, Screen::Done { .. }),
            "round {round}: {screen:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn diagnostics_then_no_secret_no_name_and_no_identifier() {
    let env = Environment::with_finger().await;
    env.net
        .server()
        .note("Hospital", messages::HistoryResult::SignedIn);
    let id = env.net.server().ask("Clinic");
    env.until(|s| matches!(s, Screen::Home { requests, .. } if !requests.is_empty()))
        .await;
    env.act(Action::OpenSettings).await;
    let Screen::Diagnostics { text } = env.act(Action::OpenDiagnostics).await else {
        panic!("{:?}", env.screen());
    };
    let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let vault = env.vault();
    let state = vault.state();
    let a = &state.accounts[0];
    let secrets = [
        "m***".to_owned(),
        "e***".into(),
        PIN.into(),
        id,
        "Clinic".into(),
        "Hospital".into(),
        hex(&state.install),
        a.device.to_hex(),
        hex(a.server_key.as_bytes()),
        hex(a.key_public.as_bytes()),
        hex(a.key.expose()),
        hex(a.secret.expose()),
        hex(a.pin.expose()),
        hex(a.chain.expose()),
    ];
    let lower = text.to_lowercase();
    for secret in &secrets {
        let secret = secret.to_lowercase();
        assert!(!lower.contains(&secret), "{secret}\n{text}");
        // It does not contain the beginning of one either.
        if secret.len() >= 32 {
            assert!(!lower.contains(&secret[..8]), "{secret}\n{text}");
        }
    }
    assert!(text.contains("accounts: 1"), "{text}");
    assert!(matches!(
        env.act(Action::Back).await,
        Screen::Settings { .. }
    ));
}

/// Every view of a full history as the window gets it contains no key, no PIN and no mask.
#[tokio::test(start_paused = true)]
async fn views_of_a_whole_life_cycle_then_none_carries_a_secret() {
    let env = Environment::enrolled().await;
    env.presence
        .has(Some(countersign_authenticator::views::BiometricKind::Face));
    env.account().await;
    let mut all = String::new();
    let mut see = |env: &Environment| all.push_str(&format!("{:?}", env.view()));
    let digits = [PIN, "8265", "8265", "8265"].concat();
    env.act(Action::ChangePin).await;
    for (n, digit) in digits.chars().enumerate() {
        if n == 12 {
            env.act(Action::TurnBiometrics { on: true }).await;
        }
        see(&env);
        env.act(Action::PinDigit { digit }).await;
        see(&env);
    }
    assert!(env.vault().state().accounts[0].biometrics);
    assert!(all.len() > 1_000);
    for pin in [PIN, "8265"] {
        assert!(!all.contains(&format!("\"{pin}\"")));
    }
    let vault = env.vault();
    let a = &vault.state().accounts[0];
    for secret in [a.secret.expose(), a.pin.expose(), a.chain.expose()] {
        let hex: String = secret.iter().map(|b| format!("{b:02x}")).collect();
        assert!(!all.contains(&hex[..12]));
    }
}
