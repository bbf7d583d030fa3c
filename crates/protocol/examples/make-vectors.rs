//! Writes `tests/vectors/*.json`: `cargo run -p countersign-protocol --example make-vectors`.
//!
//! The output is reproducible: pseudorandom values come from a fixed seed. `crates/protocol/tests/vectors` compares the
//! files with the code and with this generator.

mod vectors;

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    for (name, text) in vectors::all() {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}
