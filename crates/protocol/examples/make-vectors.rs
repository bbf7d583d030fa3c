//! Writes `tests/vectors/*.json`: `cargo run -p countersign-protocol --example make-vectors`.
//!
//! The same bytes every time: what looks random is drawn from a fixed seed. `crates/protocol/tests/vectors` holds
//! the files to the code and to this generator.

mod vectors;

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    for (name, text) in vectors::all() {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}
