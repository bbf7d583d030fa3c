//! Features for tests that no product may have.

use std::fs;

use cargo_metadata::DependencyKind;

use crate::{assert_no_faults, metadata, root};

/// Features for tests that no product may enable by itself.
const TEST_FEATURES: &[&str] = &["test-support", "simulated-device"];

#[test]
fn product_uses_another_part_then_without_its_test_features() {
    let metadata = metadata();
    let products = metadata
        .packages
        .iter()
        .filter(|part| !part.name.starts_with("countersign-test"));
    assert_no_faults(products.flat_map(|part| {
        let used = part
            .dependencies
            .iter()
            .filter(|used| used.kind != DependencyKind::Development)
            .flat_map(|used| used.features.iter().map(move |feature| (used, feature)))
            .filter(|(_, feature)| TEST_FEATURES.contains(&feature.as_str()))
            .map(|(used, feature)| format!("{} enables {feature} of {}", part.name, used.name));
        let default = part.features.get("default").into_iter().flatten();
        let by_default = default
            .filter(|feature| TEST_FEATURES.iter().any(|test| feature.contains(test)))
            .map(|feature| format!("{} enables {feature} by default", part.name));
        used.chain(by_default).collect::<Vec<_>>()
    }));
}

#[test]
fn s25_feature_moves_the_servers_clock_then_no_build_for_release_has_it() {
    const FEATURE: &str = "test-clock";
    let metadata = metadata();
    let server = metadata
        .packages
        .iter()
        .find(|part| part.name.as_str() == "countersign-server")
        .expect("the server is a part");
    assert!(server.features.contains_key(FEATURE));
    assert_no_faults(
        server
            .features
            .iter()
            .filter(|(_, enables)| enables.iter().any(|enabled| enabled == FEATURE))
            .map(|(name, _)| format!("the feature {name} enables {FEATURE}")),
    );
    let dependencies = metadata.packages.iter().flat_map(|part| {
        let used = part.dependencies.iter();
        used.map(move |used| (part, used))
    });
    assert_no_faults(dependencies.filter_map(|(part, used)| {
        let enables = used.features.iter().any(|feature| feature == FEATURE);
        let test = used.kind == DependencyKind::Development;
        (enables && !test).then(|| format!("{} enables {FEATURE} outside its tests", part.name))
    }));
    // The option and the offset exist in items of that feature only.
    let folder = root().join("crates/server/src");
    for file in ["config/options.rs", "config/check.rs", "clock.rs"] {
        let text = fs::read_to_string(folder.join(file)).expect("a source file");
        let always = without_feature(&text, FEATURE);
        for word in ["clock_file", "offset_file"] {
            assert!(!always.contains(word), "{file}: {word} without {FEATURE}");
        }
    }
}

/// The product's part of a source without the items that only `feature` has. An item ends at the first line of its own
/// indentation that ends in `,`, `;` or `}` and belongs to no attribute.
fn without_feature(text: &str, feature: &str) -> String {
    let attribute = format!("#[cfg(feature = \"{feature}\")]");
    let product = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut kept = String::new();
    let mut skipped: Option<usize> = None;
    for line in product.lines() {
        let indent = line.len() - line.trim_start().len();
        if line.trim() == attribute {
            skipped = Some(indent);
        } else if let Some(of_item) = skipped {
            let ends = line.ends_with([',', ';', '}']);
            if indent == of_item && ends {
                skipped = None;
            }
        } else {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}
