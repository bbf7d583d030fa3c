//! The Kotlin of Android's background check against the real server, on this machine's Java.

use std::{path::Path, process::Command, time::Duration};

use tauri_plugin_background_check::CheckTarget;

use crate::setup::Setup;
use testkit::phone::{Phone, random};

/// The output folder of `tests/phones/kotlin.sh`.
const COMPILED: &str = "target/dev/kotlin/crates-background-check-android";

#[tokio::test]
#[ignore = "needs compiled Kotlin: `./dev test` compiles it first"]
async fn kotlin_checks_the_real_server_then_each_result_is_right() {
    let mut setup = Setup::start().await;
    let phone = setup.phone().await;
    assert_eq!(check(&phone, phone.scalar()), "Pending(count=0, seconds=0)");

    setup.page.ask(phone.device, 0).await;
    assert_one_pending(&check(&phone, phone.scalar()));

    assert_eq!(check(&phone, random()), "null", "signed by another T");

    setup.server.move_clock(Duration::from_secs(3 * 3600));
    assert_eq!(
        check(&phone, phone.scalar()),
        "Pending(count=0, seconds=0)",
        "hours later"
    );

    setup.page.remove(phone.device).await;
    assert!(check(&phone, phone.scalar()).contains("Inactive"));
}

fn assert_one_pending(answer: &str) {
    let seconds = answer.strip_prefix("Pending(count=1, seconds=");
    let seconds = seconds.and_then(|rest| rest.strip_suffix(')')?.parse::<u64>().ok());
    assert!(
        seconds.is_some_and(|s| (100..=120).contains(&s)),
        "{answer}"
    );
}

/// Sends one pending check from Kotlin and returns its printed result.
fn check(phone: &Phone, scalar: [u8; 32]) -> String {
    let target = CheckTarget {
        origin: phone.origin().to_owned(),
        device: *phone.device.as_bytes(),
        key: b"t".to_vec(),
        server_key: *phone.server_key().as_bytes(),
        clock_offset_s: 0,
    };
    let list = serde_json::to_string(&[target]).unwrap();
    let scalar: String = scalar.iter().map(|byte| format!("{byte:02x}")).collect();
    let output = Command::new("java")
        .args([
            "-cp",
            &classes(),
            "eu.countersign.backgroundcheck.CheckRealServerKt",
            &list,
            &scalar,
        ])
        .output()
        .expect("java is installed: apt-get install default-jre-headless");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn classes() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let absolute = |path: &str| root.join(path).display().to_string();
    assert!(
        root.join(COMPILED).is_dir(),
        "the Kotlin is not compiled: tests/phones/kotlin.sh"
    );
    [
        absolute(&format!("{COMPILED}/main")),
        absolute(&format!("{COMPILED}/test")),
        absolute("target/dev/kotlin/stubs"),
        absolute("node_modules/kotlin-compiler/lib/kotlin-stdlib.jar"),
        "/usr/share/java/com.android.json.jar".into(),
    ]
    .join(":")
}
