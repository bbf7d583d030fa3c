//! DER, as far as attestations need it.

/// A value with its tag, whose number may be above 30.
pub(super) fn tagged(class: u8, number: u32, content: &[u8]) -> Vec<u8> {
    let mut bytes = if number < 31 {
        vec![class | u8::try_from(number).unwrap()]
    } else {
        let low = u8::try_from(number & 0x7F).unwrap();
        let high = u8::try_from(number >> 7).unwrap();
        assert!(high < 0x80, "no tag of an attestation is larger");
        vec![class | 0x1F, 0x80 | high, low]
    };
    let [high, low] = u16::try_from(content.len()).unwrap().to_be_bytes();
    // The shortest form, as DER demands.
    match (high, low) {
        (0, 0..=0x7F) => bytes.push(low),
        (0, _) => bytes.extend_from_slice(&[0x81, low]),
        _ => bytes.extend_from_slice(&[0x82, high, low]),
    }
    bytes.extend_from_slice(content);
    bytes
}

/// `[number] EXPLICIT`.
pub(super) fn explicit(number: u32, content: &[u8]) -> Vec<u8> {
    tagged(0xA0, number, content)
}

pub(super) fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tagged(0x30, 0, &parts.concat())
}

/// A set, with its values in the order of DER.
pub(super) fn set(parts: &[Vec<u8>]) -> Vec<u8> {
    let mut parts = parts.to_vec();
    parts.sort();
    tagged(0x20, 0x11, &parts.concat())
}

pub(super) fn octets(bytes: &[u8]) -> Vec<u8> {
    tagged(0, 4, bytes)
}

/// A number that is not negative, big-endian in the fewest bytes.
pub(super) fn integer(bytes: &[u8]) -> Vec<u8> {
    let first = bytes.iter().position(|byte| *byte != 0);
    let short = &bytes[first.unwrap_or(bytes.len() - 1)..];
    let sign: &[u8] = if short[0] >= 0x80 { &[0] } else { &[] };
    tagged(0, 2, &[sign, short].concat())
}

pub(super) fn number(value: u64) -> Vec<u8> {
    integer(&value.to_be_bytes())
}

pub(super) fn enumerated(value: u8) -> Vec<u8> {
    tagged(0, 10, &[value])
}

pub(super) fn boolean(value: bool) -> Vec<u8> {
    tagged(0, 1, &[if value { 0xFF } else { 0 }])
}

pub(super) fn null() -> Vec<u8> {
    tagged(0, 5, &[])
}
