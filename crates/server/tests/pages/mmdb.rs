//! Writes a database of places in MaxMind's format, version 2.0, with one IPv4 network.

/// The bytes of a control byte and its payload.
fn text(value: &str) -> Vec<u8> {
    [
        &[0x40 | u8::try_from(value.len()).unwrap()],
        value.as_bytes(),
    ]
    .concat()
}

fn map(pairs: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = vec![0xE0 | u8::try_from(pairs.len()).unwrap()];
    for (key, value) in pairs {
        bytes.extend(text(key));
        bytes.extend(value);
    }
    bytes
}

/// An unsigned number of 16 (type 5) or 32 bits (type 6), in four bytes at most.
fn number(kind: u8, value: u32) -> Vec<u8> {
    let bytes = value.to_be_bytes();
    let first = bytes.iter().position(|byte| *byte != 0).unwrap_or(4);
    let used = &bytes[first..];
    [&[kind << 5 | u8::try_from(used.len()).unwrap()], used].concat()
}

/// An unsigned number of 64 bits: an extended type, 9 − 7.
fn number_64(value: u32) -> Vec<u8> {
    [&[0x04, 0x02][..], &value.to_be_bytes()].concat()
}

/// An array: an extended type, 11 − 7.
fn array(values: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = vec![u8::try_from(values.len()).unwrap(), 0x04];
    bytes.extend(values.concat());
    bytes
}

/// A database in which the addresses of one network lie in this town and country.
pub(crate) fn one_place(network: [u8; 4], bits: u32, town: &str, country: &str) -> Vec<u8> {
    const SEPARATOR: u32 = 16;
    let named = |name: &str| map(&[("names", map(&[("en", text(name))]))]);
    let data = map(&[("city", named(town)), ("country", named(country))]);
    let address = u32::from_be_bytes(network);
    // One node for each bit: one side leads on, the other one leads nowhere.
    let mut tree = Vec::new();
    for bit in 0..bits {
        let onward = if bit + 1 == bits {
            bits + SEPARATOR
        } else {
            bit + 1
        };
        let set = address >> (31 - bit) & 1 == 1;
        let sides = if set { [bits, onward] } else { [onward, bits] };
        for side in sides {
            tree.extend(&side.to_be_bytes()[1..]);
        }
    }
    let metadata = map(&[
        ("binary_format_major_version", number(5, 2)),
        ("binary_format_minor_version", number(5, 0)),
        ("build_epoch", number_64(1)),
        ("database_type", text("Test-City")),
        ("description", map(&[("en", text("one place"))])),
        ("ip_version", number(5, 4)),
        ("languages", array(&[text("en")])),
        ("node_count", number(6, bits)),
        ("record_size", number(5, 24)),
    ]);
    [
        &tree[..],
        &[0; SEPARATOR as usize],
        &data,
        b"\xAB\xCD\xEFMaxMind.com",
        &metadata,
    ]
    .concat()
}
