//! JSON forms, and that Kotlin and Swift have the same names.

use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};

use super::*;

const KOTLIN_CODES: &str =
    include_str!("../../android/src/main/java/eu/countersign/devicekey/Codes.kt");
const KOTLIN_CLASS: &str =
    include_str!("../../android/src/main/java/eu/countersign/devicekey/DeviceKeyPlugin.kt");
const SWIFT_CODES: &str = include_str!("../../ios/Sources/Codes.swift");
const SWIFT_CLASS: &str = include_str!("../../ios/Sources/DeviceKeyPlugin.swift");

const COMMANDS: [Command; 16] = [
    Command::CreateKey,
    Command::AttestApp,
    Command::Sign,
    Command::Level,
    Command::DeleteKey,
    Command::LoadSecret,
    Command::StoreSecret,
    Command::DeleteAll,
    Command::StoreBiometricKey,
    Command::ReleaseBiometricKey,
    Command::DeleteBiometricKey,
    Command::DeviceSecurity,
    Command::OpenSettings,
    Command::OpenAddress,
    Command::CopyCode,
    Command::SetCaptureProtection,
];

/// The quoted strings in the body of an enum, in order.
fn codes(source: &str, name: &str) -> Vec<String> {
    let (_, after) = source.split_once(&format!("enum {name}")).unwrap();
    let (body, _) = after.split_once("\n}").unwrap();
    let words = body.split('"').skip(1).step_by(2);
    words.map(str::to_owned).collect()
}

fn of_kotlin(name: &str) -> Vec<String> {
    codes(&KOTLIN_CODES.replace("enum class", "enum"), name)
}

/// The sorted names of the methods with an annotation.
fn methods(source: &str, mark: &str) -> Vec<String> {
    let marked = source.split(mark).skip(1);
    let named = marked.map(|after| after.split_once("func ").or(after.split_once("fun ")));
    let mut names: Vec<_> = named
        .map(|named| named.unwrap().1.split('(').next().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

/// Reads each code; panics on an unknown one.
fn read<T: DeserializeOwned>(codes: &[String]) -> Vec<T> {
    let all = codes.iter().map(|code| from_value(json!(code)).unwrap());
    all.collect()
}

#[test]
fn failure_codes_then_equal_in_all_three_languages() {
    let here = Failure::ALL.map(Failure::code);
    assert_eq!(of_kotlin("Failure"), here);
    assert_eq!(codes(SWIFT_CODES, "Failure"), here);
}

#[test]
fn level_and_biometrics_codes_then_equal_in_all_three_languages() {
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
    // iOS has no trusted environment, and reports which kind it has.
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
fn command_then_both_classes_have_its_method() {
    let mut names = COMMANDS.map(Command::name);
    names.sort_unstable();
    assert_eq!(methods(KOTLIN_CLASS, "@Command"), names);
    assert_eq!(methods(SWIFT_CLASS, "@objc"), names);
}

#[test]
fn arguments_are_serialized_then_both_classes_can_read_them() {
    let named = KeyName { name: "t-1" };
    assert_eq!(to_value(named).unwrap(), json!({ "name": "t-1" }));
    let make = CreateKey {
        name: key_name([1; 16]),
        challenge: Some(to_base64(&[0xff, 0xfe])),
    };
    let name = format!("t-{}", "01".repeat(16));
    let expected = json!({ "name": name, "challenge": "//4=" });
    assert_eq!(to_value(make).unwrap(), expected);
    let name = "t-1";
    let message = to_base64(b"m");
    let hash = to_base64(&[0xff; 2]);
    let attest = to_value(AttestApp { hash }).unwrap();
    assert_eq!(attest, json!({ "hash": "//8=" }));
    let sign = to_value(Sign { name, message }).unwrap();
    assert_eq!(sign, json!({ "name": "t-1", "message": "bQ==" }));
    let key = secret_to_base64(&[7; 32]);
    let keep = to_value(StoreBiometricKey { name, key: &key }).unwrap();
    assert_eq!(keep, json!({ "name": "t-1", "key": &**key }));
    let keep = to_value(StoreSecret { secret: &key }).unwrap();
    assert_eq!(keep, json!({ "secret": &**key }));
    let address = "https://login.example.eu/a";
    assert_eq!(
        to_value(OpenAddress { address }).unwrap(),
        json!({ "address": address })
    );
    let (code, seconds) = ("7K0QX9M4T", 212);
    assert_eq!(
        to_value(CopyCode { code, seconds }).unwrap(),
        json!({ "code": code, "seconds": 212 })
    );
    assert_eq!(
        to_value(SetCaptureProtection { on: true }).unwrap(),
        json!({ "on": true })
    );
}

#[test]
fn secret_then_text_and_back_and_no_other_length() {
    let secret = std::array::from_fn(|i| i as u8);
    let read =
        |value: Value| from_value::<ReleasedKey>(json!({ "key": value })).map(|r| r.key.read());
    let back = read(json!(*secret_to_base64(&secret))).unwrap();
    assert_eq!(*back.unwrap(), secret);
    for length in [0, 31, 33, 36, 37, 64] {
        let other = read(json!(to_base64(&vec![1; length]))).unwrap();
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
        assert!(
            from_value::<LoadedSecret>(nothing)
                .unwrap()
                .secret
                .is_none()
        );
    }
}

#[test]
fn key_made_then_its_public_key_has_65_bytes() {
    let made = |length: usize| {
        let public = to_base64(&vec![4; length]);
        let answer =
            json!({ "public": public, "level": "trusted-environment", "chain": "MAA=.MAE=" });
        from_value::<CreatedKeyAnswer>(answer)
            .unwrap()
            .read("t-1".into())
    };
    let expected = CreatedKey {
        name: "t-1".into(),
        public: [4; 65],
        level: Level::TrustedEnvironment,
        chain: vec![vec![0x30, 0], vec![0x30, 1]],
    };
    assert_eq!(made(65), Ok(expected));
    assert_eq!(made(64), Err(Failure::Unavailable));
    assert_eq!(made(91), Err(Failure::Unavailable));
}

#[test]
fn app_attested_then_its_key_id_has_32_bytes() {
    let made = |length: usize| {
        let answer = json!({ "keyId": to_base64(&vec![5; length]), "object": "oQ==" });
        from_value::<AppAttestationAnswer>(answer).unwrap().read()
    };
    let expected = AppAttestation {
        key_id: [5; 32],
        object: vec![0xA1],
    };
    assert_eq!(made(32), Ok(expected));
    assert_eq!(made(31), Err(Failure::Unavailable));
}

#[test]
fn any_statement_then_the_value_that_stands_for_it() {
    let value =
        |statement: Statement| statement.fold(|chain| chain.len(), |_, object| object.len(), 8, 9);
    let app = AppAttestation {
        key_id: [5; 32],
        object: vec![0; 3],
    };
    assert_eq!(value(Statement::Chain(vec![Vec::new(); 2])), 2);
    assert_eq!(value(Statement::App(app)), 3);
    assert_eq!(value(Statement::Missing), 8);
    assert_eq!(value(Statement::Failed), 9);
}

#[test]
fn key_without_attestation_then_no_certificates() {
    let public = to_base64(&[4; 65]);
    let answer = |chain: &str| {
        let answer = json!({ "public": public, "level": "software", "chain": chain });
        let read = from_value::<CreatedKeyAnswer>(answer).unwrap();
        read.read("t-1".into()).map(|key| key.chain)
    };
    assert_eq!(answer(""), Ok(Vec::new()));
    assert_eq!(answer("MAA=.?"), Err(Failure::Unavailable));
}

#[test]
fn signature_then_its_fixed_form() {
    let der = [0x30, 6, 2, 1, 1, 2, 1, 2];
    let signed = |bytes: &[u8]| {
        from_value::<Signed>(json!({ "signature": to_base64(bytes) }))
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
    let expected = DeviceSecurity {
        lock: true,
        biometrics: Some(Biometrics::Face),
    };
    assert_eq!(from_value::<DeviceSecurity>(standing).unwrap(), expected);
    let bare: DeviceSecurity = from_value(json!({ "lock": false })).unwrap();
    assert_eq!(bare.biometrics, None);
    let level = from_value::<LevelAnswer>(json!({ "level": "secure-element" })).unwrap();
    assert_eq!(level.level, Level::SecureElement);
}

#[test]
fn question_then_its_arguments_are_an_object_with_or_without_fields() {
    fn written(arguments: &impl Arguments) -> Value {
        to_value(arguments).unwrap()
    }
    let (name, message, challenge) = ("n", to_base64(b"m"), to_base64(b"c"));
    let key = "k";
    let all = [
        written(&NoArguments {}),
        written(&KeyName { name }),
        written(&CreateKey {
            name: name.to_owned(),
            challenge: Some(challenge),
        }),
        written(&Sign { name, message }),
        written(&StoreSecret { secret: key }),
        written(&StoreBiometricKey { name, key }),
        written(&CopyCode {
            code: key,
            seconds: 1,
        }),
        written(&SetCaptureProtection { on: true }),
    ];
    assert!(all.iter().all(Value::is_object), "{all:?}");
}
