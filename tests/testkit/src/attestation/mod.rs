//! Attestations as phones make them (protocol.md §3.7), by roots of the tests. Equal inputs give equal bytes, because signatures
//! follow RFC 6979; the vectors rest on that.
//!
//! Everything here writes ASN.1 and CBOR by hand, so that a mistake of the server's readers cannot hide.

mod android;
mod apple;
mod asn1;
mod authority;

pub use android::{AndroidStatement, chain, chain_by_ordinary_key, chain_with, long_chain};
pub use apple::{AppAttestStatement, object};
pub use authority::{Authority, Dates};

/// The package of the app that tests configure.
pub const PACKAGE: &str = "eu.countersign.app";
/// SHA-256 of the certificate that signs the app of the tests.
pub const SIGNER: [u8; 32] = [0x14; 32];
/// The app id on Apple's platforms that tests configure.
pub const APP_ID: &str = "AB12CD34EF.eu.countersign.app";

/// [`SIGNER`] as a configuration writes it.
#[must_use]
pub fn signer_fingerprint() -> String {
    ["14"; 32].join(":")
}
