//! The app's icons, colours, version and minimum system.

use std::{collections::BTreeSet, fs};

use super::{PROJECT, at, json, project};
use crate::files::{entries, repository, swift_packages, text};

const ICONS: &str = "Assets.xcassets/AppIcon.appiconset";

#[test]
fn icons_then_each_exists_in_its_size_without_alpha() {
    let folder = repository().join(PROJECT).join(ICONS);
    let mut listed = BTreeSet::from(["Contents.json".to_owned()]);
    let contents = json(&format!("{PROJECT}/{ICONS}/Contents.json"));
    for image in contents["images"].as_array().expect("an array") {
        let name = image["filename"].as_str().expect("a file a size");
        let points = image["size"].as_str().expect("a size");
        let (width, _) = points.split_once('x').expect("WIDTHxHEIGHT");
        let wanted: u32 = width.parse().expect("a number");
        let icon = Png::read(&fs::read(folder.join(name)).expect("the icon is there"));
        assert_eq!((icon.width, icon.height), (wanted, wanted), "{name}");
        // Apple rejects icons with an alpha channel, even if they are opaque.
        assert_eq!(icon.colour, Png::WITHOUT_ALPHA, "{name}");
        listed.insert(name.to_owned());
    }
    let there: BTreeSet<String> = entries(&folder)
        .iter()
        .filter_map(|file| Some(file.file_name()?.to_str()?.to_owned()))
        .collect();
    assert_eq!(there, listed);
}

#[test]
fn icon_then_it_exists_for_each_appearance() {
    let contents = json(&format!("{PROJECT}/{ICONS}/Contents.json"));
    let appearances: Vec<Option<&str>> = contents["images"]
        .as_array()
        .expect("an array")
        .iter()
        .map(|image| image["appearances"][0]["value"].as_str())
        .collect();
    assert_eq!(appearances, [None, Some("dark"), Some("tinted")]);
}

/// The header of a PNG file.
struct Png {
    width: u32,
    height: u32,
    colour: u8,
}

impl Png {
    /// Red, green and blue.
    const WITHOUT_ALPHA: u8 = 2;

    /// PNG §5.2 and §11.2.1: signature, then length, name, width, height, depth and colour type.
    fn read(file: &[u8]) -> Png {
        assert!(file.starts_with(b"\x89PNG\r\n\x1a\n"), "not a PNG file");
        assert_eq!(&file[12..16], b"IHDR");
        let number = |at: usize| {
            u32::from_be_bytes(file[at..at + 4].try_into().expect("four bytes are four"))
        };
        Png {
            width: number(16),
            height: number(20),
            colour: file[25],
        }
    }
}

/// The system shows this colour until the window has painted.
#[test]
fn launch_screen_then_it_has_the_windows_background() {
    let tokens = text("ui/src/tokens.css");
    let colours = json(&format!(
        "{PROJECT}/Assets.xcassets/Paper.colorset/Contents.json"
    ));
    let colours: Vec<String> = colours["colors"]
        .as_array()
        .expect("an array")
        .iter()
        .map(|colour| {
            let part = |name: &str| {
                let part = colour["color"]["components"][name].as_str();
                part.expect("a component")
                    .trim_start_matches("0x")
                    .to_lowercase()
            };
            format!("#{}{}{}", part("red"), part("green"), part("blue"))
        })
        .collect();
    let paper = format!("--paper: light-dark({});", colours.join(", "));
    assert!(tokens.contains(&paper), "tokens.css has no {paper}");
    let screen = text(&format!("{PROJECT}/LaunchScreen.storyboard"));
    assert!(screen.contains(r#"<color key="backgroundColor" name="Paper"/>"#));
}

#[test]
fn minimum_system_then_equal_in_all_parts() {
    let project = at(&project(), &["options", "deploymentTarget", "iOS"]);
    assert_eq!(project.as_real(), Some(15.0));
    let bundle = &json("src-tauri/tauri.conf.json")["bundle"]["iOS"];
    assert_eq!(bundle["minimumSystemVersion"], "15.0");
    for package in swift_packages() {
        let manifest = fs::read_to_string(package.join("Package.swift"));
        let manifest = manifest.expect("a Swift package has its manifest");
        assert!(
            manifest.contains(".iOS(.v15)"),
            "{} wants another iOS",
            package.display()
        );
    }
}

/// Without a configured version the CLI would name every build 1.0.0.
#[test]
fn version_then_it_is_the_workspaces() {
    let configuration = json("src-tauri/tauri.conf.json");
    assert_eq!(configuration["version"], "../package.json");
    assert_eq!(json("package.json")["version"], env!("CARGO_PKG_VERSION"));
}
