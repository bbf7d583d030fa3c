//! The border, from this side; and that the other two sides know the same names.

use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};

use super::*;

const KOTLIN_CODES: &str =
    include_str!("../../android/src/main/java/eu/countersign/devicekey/Codes.kt");
const KOTLIN_CLASS: &str =
    include_str!("../../android/src/main/java/eu/countersign/devicekey/DeviceKeyPlugin.kt");
const SWIFT_CODES: &str = include_str!("../../ios/Sources/Codes.swift");
const SWIFT_CLASS: &str = include_str!("../../ios/Sources/DeviceKeyPlugin.swift");

const QUESTIONS: [Question; 12] = [
    Question::Make,
    Question::Sign,
    Question::Level,
    Question::Forget,
    Question::LoadSecret,
    Question::KeepSecret,
    Question::KeepFactor,
    Question::ReleaseFactor,
    Question::ForgetFactor,
    Question::Standing,
    Question::OpenSettings,
    Question::Conceal,
];

/// The quoted words in the body of an enum, in order.
fn codes(source: &str, name: &str) -> Vec<String> {
    let (_, after) = source.split_once(&format!("enum {name}")).unwrap();
    let (body, _) = after.split_once("\n}").unwrap();
    let words = body.split('"').skip(1).step_by(2);
    words.map(str::to_owned).collect()
}

fn of_kotlin(name: &str) -> Vec<String> {
    codes(&KOTLIN_CODES.replace("enum class", "enum"), name)
}

/// The names of the methods that carry a mark.
fn methods(source: &str, mark: &str) -> Vec<String> {
    let marked = source.split(mark).skip(1);
    let named = marked.map(|after| after.split_once("func ").or(after.split_once("fun ")));
    let mut names: Vec<_> = named
        .map(|named| named.unwrap().1.split('(').next().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

/// What a language's codes are read as here; each must be known.
fn read<T: DeserializeOwned>(codes: &[String]) -> Vec<T> {
    let all = codes.iter().map(|code| from_value(json!(code)).unwrap());
    all.collect()
}

#[test]
fn codes_of_failures_then_the_same_in_all_three_languages() {
    let here = Failure::ALL.map(Failure::code);
    assert_eq!(of_kotlin("Failure"), here);
    assert_eq!(codes(SWIFT_CODES, "Failure"), here);
}

#[test]
fn codes_of_levels_and_biometrics_then_the_same_in_all_three_languages() {
    let levels = [
        Level::Software,
        Level::TrustedEnvironment,
        Level::SecureElement,
    ];
    let kinds = [
        Biometrics::Fingerprint,
        Biometrics::Face,
        Biometrics::Either,
    ];
    assert_eq!(read::<Level>(&of_kotlin("Level")), levels);
    assert_eq!(read::<Biometrics>(&of_kotlin("Biometrics")), kinds);
    // Apple's phones have no level between, and know which of the two they have.
    assert_eq!(
        read::<Level>(&codes(SWIFT_CODES, "Level")),
        [levels[0], levels[2]]
    );
    assert_eq!(
        read::<Biometrics>(&codes(SWIFT_CODES, "Biometrics")),
        kinds[..2]
    );
}

#[test]
fn question_then_a_method_of_its_name_in_both_classes() {
    let mut names = QUESTIONS.map(Question::name);
    names.sort_unstable();
    assert_eq!(methods(KOTLIN_CLASS, "@Command"), names);
    assert_eq!(methods(SWIFT_CLASS, "@objc"), names);
}

#[test]
fn questions_written_then_what_both_classes_read() {
    let named = Named { name: "t-1" };
    assert_eq!(to_value(named).unwrap(), json!({ "name": "t-1" }));
    let make = Make {
        name: name_of_key([1; 16]),
        challenge: text(&[0xff, 0xfe]),
    };
    let name = format!("t-{}", "01".repeat(16));
    let expected = json!({ "name": name, "challenge": "//4=" });
    assert_eq!(to_value(make).unwrap(), expected);
    let name = "t-1";
    let message = text(b"m");
    let sign = to_value(Sign { name, message }).unwrap();
    assert_eq!(sign, json!({ "name": "t-1", "message": "bQ==" }));
    let key = secret_text(&[7; 32]);
    let keep = to_value(KeepFactor { name, key: &key }).unwrap();
    assert_eq!(keep, json!({ "name": "t-1", "key": &**key }));
    let keep = to_value(KeepSecret { secret: &key }).unwrap();
    assert_eq!(keep, json!({ "secret": &**key }));
    assert_eq!(
        to_value(Conceal { on: true }).unwrap(),
        json!({ "on": true })
    );
}

#[test]
fn secret_then_text_and_back_and_no_other_length() {
    let secret = std::array::from_fn(|i| i as u8);
    let read = |value: Value| from_value::<Released>(json!({ "key": value })).map(|r| r.key.read());
    let back = read(json!(*secret_text(&secret))).unwrap();
    assert_eq!(*back.unwrap(), secret);
    for length in [0, 31, 33, 36, 37, 64] {
        let other = read(json!(text(&vec![1; length]))).unwrap();
        assert_eq!(other.err(), Some(Failure::Unavailable), "{length}");
    }
    assert_eq!(
        read(json!("no base64!")).unwrap().err(),
        Some(Failure::Unavailable)
    );
    assert!(read(Value::Null).is_err());
}

#[test]
fn no_secret_yet_then_none_whether_named_or_not() {
    for nothing in [json!({}), json!({ "secret": null })] {
        assert!(from_value::<Loaded>(nothing).unwrap().secret.is_none());
    }
}

#[test]
fn key_made_then_its_public_key_has_65_bytes() {
    let made = |length: usize| {
        let public = text(&vec![4; length]);
        let answer = json!({ "public": public, "level": "trusted-environment", "attested": true });
        from_value::<MadeAnswer>(answer).unwrap().read("t-1".into())
    };
    let expected = Made {
        name: "t-1".into(),
        public: [4; 65],
        level: Level::TrustedEnvironment,
        attested: true,
    };
    assert_eq!(made(65), Ok(expected));
    assert_eq!(made(64), Err(Failure::Unavailable));
    assert_eq!(made(91), Err(Failure::Unavailable));
}

#[test]
fn signature_then_its_fixed_form() {
    let der = [0x30, 6, 2, 1, 1, 2, 1, 2];
    let signed = |bytes: &[u8]| {
        from_value::<Signed>(json!({ "signature": text(bytes) }))
            .unwrap()
            .read()
    };
    let fixed = signed(&der).unwrap();
    assert_eq!((fixed[31], fixed[63]), (1, 2));
    assert_eq!(signed(&der[1..]), Err(Failure::Unavailable));
}

#[test]
fn standing_and_level_then_read() {
    let standing = json!({ "lock": true, "biometrics": "face" });
    let expected = Standing {
        lock: true,
        biometrics: Some(Biometrics::Face),
    };
    assert_eq!(from_value::<Standing>(standing).unwrap(), expected);
    let bare: Standing = from_value(json!({ "lock": false })).unwrap();
    assert_eq!(bare.biometrics, None);
    let level = from_value::<LevelAnswer>(json!({ "level": "secure-element" })).unwrap();
    assert_eq!(level.level, Level::SecureElement);
}

#[test]
fn question_then_its_arguments_are_an_object_with_or_without_fields() {
    fn written(arguments: &impl Arguments) -> Value {
        to_value(arguments).unwrap()
    }
    let (name, message, challenge) = ("n", text(b"m"), text(b"c"));
    let key = "k";
    let all = [
        written(&Nothing {}),
        written(&Named { name }),
        written(&Make {
            name: name.to_owned(),
            challenge,
        }),
        written(&Sign { name, message }),
        written(&KeepSecret { secret: key }),
        written(&KeepFactor { name, key }),
        written(&Conceal { on: true }),
    ];
    assert!(all.iter().all(Value::is_object), "{all:?}");
}
