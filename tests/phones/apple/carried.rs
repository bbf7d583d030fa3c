//! What the app carries: icons, colours, its version, and the system that it wants.

use std::{collections::BTreeSet, fs};

use super::{PROJECT, at, json, project};
use crate::files::{entries, repository, swift_packages, text};

const ICONS: &str = "Assets.xcassets/AppIcon.appiconset";

#[test]
fn every_icon_then_is_there_in_its_size_and_without_transparency() {
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
        // Apple refuses an icon with an alpha channel, even where all of it is opaque.
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
fn the_icon_then_is_drawn_for_each_appearance() {
    let contents = json(&format!("{PROJECT}/{ICONS}/Contents.json"));
    let appearances: Vec<Option<&str>> = contents["images"]
        .as_array()
        .expect("an array")
        .iter()
        .map(|image| image["appearances"][0]["value"].as_str())
        .collect();
    assert_eq!(appearances, [None, Some("dark"), Some("tinted")]);
}

/// What the header of a PNG file says.
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

/// Before the window has painted, the system shows this colour.
#[test]
fn the_launch_screen_then_has_the_windows_paper() {
    let tokens = text("ui/src/tokens.css");
    let colours = json(&format!(
        "{PROJECT}/Assets.xcassets/Paper.colorset/Contents.json"
    ));
    for colour in colours["colors"].as_array().expect("an array") {
        let part = |name: &str| {
            let part = colour["color"]["components"][name].as_str();
            part.expect("a component")
                .trim_start_matches("0x")
                .to_lowercase()
        };
        let paper = format!(
            "--paper: #{}{}{};",
            part("red"),
            part("green"),
            part("blue")
        );
        assert!(tokens.contains(&paper), "tokens.css has no {paper}");
    }
    let screen = text(&format!("{PROJECT}/LaunchScreen.storyboard"));
    assert!(screen.contains(r#"<color key="backgroundColor" name="Paper"/>"#));
}

#[test]
fn every_part_then_wants_the_same_system() {
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

/// Without a version in its configuration the CLI would call every build 1.0.0.
#[test]
fn the_version_then_is_the_one_of_the_workspace() {
    let configuration = json("src-tauri/tauri.conf.json");
    assert_eq!(configuration["version"], "../package.json");
    assert_eq!(json("package.json")["version"], env!("CARGO_PKG_VERSION"));
}
