//! The app's F-Droid metadata.

use serde_json::Value;

use crate::files::{entries, repository, text};

/// The version code, computed as Tauri's CLI does.
fn version_code() -> u32 {
    let package: Value = serde_json::from_str(&text("package.json")).expect("JSON");
    let version = package["version"].as_str().expect("a version");
    let parts = version.split('.').map(|part| part.parse::<u32>());
    parts.fold(0, |code, part| code * 1000 + part.expect("a number"))
}

#[test]
fn version_is_published_then_each_language_has_texts_within_the_length_limits() {
    let languages = entries(&repository().join("metadata"));
    let names: Vec<_> = languages
        .iter()
        .filter_map(|folder| folder.file_name()?.to_str())
        .collect();
    assert_eq!(names, ["de-DE", "el-GR", "en-US", "fr-FR"]);
    let changes = format!("changelogs/{}.txt", version_code());
    for language in names {
        for (file, room) in [
            ("title.txt", 50),
            ("short_description.txt", 80),
            ("full_description.txt", 4000),
            (&changes, 500),
        ] {
            let said = text(&format!("metadata/{language}/{file}"));
            let length = said.trim().chars().count();
            assert!((1..=room).contains(&length), "{language}/{file}: {length}");
        }
    }
}

#[test]
fn version_is_published_then_the_recipe_builds_it() {
    let recipe = text("docs/fdroid/eu.countersign.app.yml");
    assert!(recipe.contains(&format!("\nCurrentVersionCode: {}\n", version_code())));
    let gradle = text("src-tauri/gen/android/app/build.gradle.kts");
    let ndk = gradle
        .lines()
        .find_map(|line| line.trim().strip_prefix("ndkVersion = "))
        .expect("the NDK is pinned");
    assert!(recipe.contains(&format!("    ndk: {}\n", ndk.trim_matches('"'))));
}
