//! What a sleeping Android phone runs, against the real server: the very Kotlin, on this machine's Java.

use std::{path::Path, process::Command, time::Duration};

use tauri_plugin_background_check::CheckTarget;

use crate::{
    phone::{Phone, random},
    setup::Setup,
};

/// Where `tests/phones/kotlin.sh` puts what it compiles.
const COMPILED: &str = "target/dev/kotlin/crates-background-check-android";

#[tokio::test]
#[ignore = "wants the Kotlin compiled: ./dev test does so first"]
async fn kotlin_knocks_then_it_understands_the_real_server_and_is_understood() {
    let mut setup = Setup::start().await;
    let phone = setup.phone().await;
    assert_eq!(
        knock(&phone, *phone.scalar()),
        "Waiting(count=0, seconds=0)"
    );

    setup.page.ask(phone.device, 0).await;
    assert_one_waits(&knock(&phone, *phone.scalar()));

    assert_eq!(knock(&phone, random()), "null", "by another T");

    setup.server.move_clock(Duration::from_secs(3 * 3600));
    assert_eq!(
        knock(&phone, *phone.scalar()),
        "Waiting(count=0, seconds=0)",
        "hours later"
    );

    setup.page.remove(phone.device).await;
    assert!(knock(&phone, *phone.scalar()).contains("Inactive"));
}

fn assert_one_waits(answer: &str) {
    let seconds = answer.strip_prefix("Waiting(count=1, seconds=");
    let seconds = seconds.and_then(|rest| rest.strip_suffix(')')?.parse::<u64>().ok());
    assert!(
        seconds.is_some_and(|s| (100..=120).contains(&s)),
        "{answer}"
    );
}

/// What Kotlin says of one knock.
fn knock(phone: &Phone, scalar: [u8; 32]) -> String {
    let target = CheckTarget {
        origin: phone.origin.clone(),
        device: *phone.device.as_bytes(),
        key: b"t".to_vec(),
        server_key: *phone.server_key.as_bytes(),
        clock_offset_s: 0,
    };
    let list = serde_json::to_string(&[target]).unwrap();
    let scalar: String = scalar.iter().map(|byte| format!("{byte:02x}")).collect();
    let asked = Command::new("java")
        .args([
            "-cp",
            &classes(),
            "eu.countersign.backgroundcheck.AskKt",
            &list,
            &scalar,
        ])
        .output()
        .expect("java is there: apt-get install default-jre-headless");
    assert!(
        asked.status.success(),
        "{}",
        String::from_utf8_lossy(&asked.stderr)
    );
    String::from_utf8(asked.stdout).unwrap().trim().to_owned()
}

fn classes() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let here = |path: &str| root.join(path).display().to_string();
    assert!(
        root.join(COMPILED).is_dir(),
        "nothing is compiled: tests/phones/kotlin.sh"
    );
    [
        here(&format!("{COMPILED}/main")),
        here(&format!("{COMPILED}/test")),
        here("target/dev/kotlin/stubs"),
        here("node_modules/kotlin-compiler/lib/kotlin-stdlib.jar"),
        "/usr/share/java/com.android.json.jar".into(),
    ]
    .join(":")
}
