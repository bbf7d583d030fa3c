//! On a desktop computer the vault's platform secret is in the desktop's key store.

use testkit::windows::{journey_with_key_store, steps::PIN};

#[tokio::test]
async fn w5_desktop_with_a_key_store_then_the_secret_is_there_and_a_restart_finds_it() {
    journey_with_key_store(async |env| {
        env.enrol().await;
        env.app.tap("settings").await;
        env.app.wait_for("version").await;
        assert!(
            !env.app.shows("key-store").await,
            "nothing weaker is in use, and nothing is said of it"
        );
        let files: Vec<_> = std::fs::read_dir(env.app.data())
            .expect("the app has stored something")
            .filter_map(|entry| Some(entry.ok()?.file_name()))
            .collect();
        assert!(files.contains(&"vault.bin".into()), "{files:?}");
        assert!(!files.contains(&"platform.secret".into()), "{files:?}");
        env.app.quit().await;
        env.app.start_again().await;
        env.app.wait_screen("home").await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}
