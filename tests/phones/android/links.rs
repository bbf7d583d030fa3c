//! Links that open the app, matched as Android matches intent filters and as the deep-link plugin reads its configuration.

use roxmltree::Node;
use serde_json::Value;

use super::{PROJECT, attribute, elements, manifest::app_manifest, parse};
use crate::files::text;

const HOST: &str = "login.countersign.example";
const PLACEHOLDER: &str = "${COUNTERSIGN_LINK_HOST}";
const RID: &str = "00112233445566778899aabbccddeeff";

/// An intent filter; an empty list matches everything.
#[derive(Debug, Default, PartialEq)]
struct Filter {
    schemes: Vec<String>,
    hosts: Vec<String>,
    paths: Vec<String>,
    patterns: Vec<String>,
    is_verified: bool,
}

impl Filter {
    fn of_manifest(filter: Node) -> Self {
        let mut read = Self {
            is_verified: attribute(filter, "autoVerify") == Some("true"),
            ..Self::default()
        };
        for data in elements(filter, "data") {
            for attribute in data.attributes() {
                let list = match attribute.name() {
                    "scheme" => &mut read.schemes,
                    "host" => &mut read.hosts,
                    "path" => &mut read.paths,
                    "pathPattern" => &mut read.patterns,
                    other => panic!("a filter by {other}: not all phones of the app read it"),
                };
                list.push(attribute.value().to_owned());
            }
        }
        read
    }

    fn of_plugin(link: &Value) -> Self {
        let texts = |name: &str| -> Vec<String> {
            let values = link[name].as_array().into_iter().flatten();
            values
                .filter_map(|value| value.as_str().map(ToOwned::to_owned))
                .collect()
        };
        Self {
            schemes: texts("scheme"),
            hosts: link["host"]
                .as_str()
                .map(ToOwned::to_owned)
                .into_iter()
                .collect(),
            paths: texts("path"),
            patterns: texts("pathPattern"),
            is_verified: link["appLink"] == true,
        }
    }

    /// Matches like `IntentFilter.matchData`, which ignores query and fragment.
    fn takes(&self, scheme: &str, host: &str, path: &str) -> bool {
        let any_path = self.paths.is_empty() && self.patterns.is_empty();
        self.schemes.iter().any(|one| one == scheme)
            && (self.hosts.is_empty()
                || self
                    .hosts
                    .iter()
                    .any(|one| one.replace(PLACEHOLDER, HOST) == host)
                    && (any_path
                        || self.paths.iter().any(|one| one == path)
                        || self
                            .patterns
                            .iter()
                            .any(|one| glob(one.as_bytes(), path.as_bytes()))))
    }
}

/// Android's simple glob: `.` is any character, `*` repeats the preceding character.
fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let Some((&first, rest)) = pattern.split_first() else {
        return text.is_empty();
    };
    let fits = |at: u8| first == b'.' || first == at;
    if rest.first() == Some(&b'*') {
        let longest = text.iter().take_while(|&&at| fits(at)).count();
        return (0..=longest).any(|taken| glob(&rest[1..], &text[taken..]));
    }
    text.split_first()
        .is_some_and(|(&at, text)| fits(at) && glob(rest, text))
}

fn of_manifest() -> Vec<Filter> {
    let manifest = app_manifest();
    let manifest = parse(&manifest);
    elements(manifest.root(), "activity")
        .flat_map(|activity| elements(activity, "intent-filter"))
        .filter(|filter| {
            elements(*filter, "action")
                .any(|one| attribute(one, "name") == Some("android.intent.action.VIEW"))
        })
        .map(Filter::of_manifest)
        .collect()
}

fn opens(link: &str) -> bool {
    let (scheme, rest) = link.split_once("://").expect("a link has a scheme");
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let (authority, path) = match rest[..end].find('/') {
        Some(slash) => rest[..end].split_at(slash),
        None => (&rest[..end], ""),
    };
    let host = authority.split(':').next().expect("something before");
    of_manifest()
        .iter()
        .any(|filter| filter.takes(scheme, host, path))
}

#[test]
fn link_of_the_app_is_opened_then_the_app_opens() {
    for link in [
        format!("https://{HOST}/a/{RID}"),
        format!("https://{HOST}/a/{}", RID.to_uppercase()),
        format!("https://{HOST}/e#AQEAEQ"),
        format!("countersign://{HOST}/a/{RID}"),
        "countersign://other.example:8443/e#AQEAEQ".to_owned(),
    ] {
        assert!(opens(&link), "{link}");
    }
}

#[test]
fn other_link_is_opened_then_it_stays_in_the_browser() {
    for link in [
        format!("https://{HOST}/a/{RID}/return?code=0123456789ABCDEFGHJKMNPQRS"),
        format!("https://{HOST}/a/{RID}/return"),
        format!("https://{HOST}/a/{RID}0"),
        format!("https://{HOST}/a/{}", &RID[1..]),
        format!("https://{HOST}/e/"),
        format!("https://{HOST}/"),
        format!("https://{HOST}"),
        format!("https://{HOST}.evil.example/a/{RID}"),
        format!("https://other.example/a/{RID}"),
        format!("http://{HOST}/a/{RID}"),
    ] {
        assert!(!opens(&link), "{link}");
    }
}

#[test]
fn https_links_then_their_filter_is_verified_and_separate_from_the_scheme() {
    for filter in of_manifest() {
        let is_web = filter.schemes == ["https"];
        assert_eq!(filter.is_verified, is_web, "{filter:?}");
        assert!(is_web || filter.schemes == ["countersign"], "{filter:?}");
    }
}

#[test]
fn system_passes_a_link_then_the_plugin_matches_it_by_the_same_filters() {
    let config: Value = serde_json::from_str(&text("src-tauri/tauri.conf.json")).expect("JSON");
    let links = config["plugins"]["deep-link"]["mobile"].as_array();
    let of_plugin: Vec<_> = links
        .expect("the plugin has filters")
        .iter()
        .map(Filter::of_plugin)
        .collect();
    assert_eq!(of_plugin, of_manifest());
}

#[test]
fn host_is_not_set_then_project_and_app_have_the_same_default() {
    let gradle = text(&format!("{PROJECT}/app/build.gradle.kts"));
    assert!(gradle.contains(&format!(
        "providers.environmentVariable(\"COUNTERSIGN_LINK_HOST\").getOrElse(\"{HOST}\")"
    )));
    let app = text("src-tauri/src/links.rs");
    assert!(app.contains("option_env!(\"COUNTERSIGN_LINK_HOST\")"));
    assert!(app.contains(&format!("None => \"{HOST}\"")));
}

#[test]
fn pattern_is_matched_then_as_android_matches_it() {
    assert!(glob(b"/a/..", b"/a/xy"));
    assert!(!glob(b"/a/..", b"/a/xyz"));
    assert!(glob(b"/a/.*", b"/a/xyz/return"));
    assert!(glob(b"/a*b", b"/b"));
    assert!(!glob(b"/a*b", b"/a"));
}
