//! The public keys of a client that signs assertions (RFC 7517), read and checked when its service is taken in: a key that can verify
//! nothing, or too easily, is an error of the settings and not one of a later sign-in.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::{
    AlgorithmParameters, EllipticCurve, EllipticCurveKeyParameters, Jwk, JwkSet, KeyOperations,
    PublicKeyUse, RSAKeyParameters,
};
use protocol::keys::PublicKey;
use rsa::traits::PublicKeyParts;
use rsa::{BigUint, RsaPublicKey};

use super::assertion;

/// The most keys of one client.
const MAX_KEYS: usize = 10;
/// The shortest modulus, in bits (NIST SP 800-131A). The longest is that of the library `rsa`: 4096.
const MIN_MODULUS_BITS: usize = 2_048;
/// The smallest public exponent (FIPS 186-5 §5.1).
const MIN_EXPONENT: u32 = 65_537;
/// The bytes of a coordinate on P-256.
const COORDINATE: usize = 32;

/// The members of a JWK that are not public (RFC 7518 §6).
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Reads a JWK Set.
///
/// # Errors
/// The reason, with the place of the key in the set.
pub(super) fn read(text: &str) -> Result<JwkSet, String> {
    let raw: serde_json::Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let members = raw["keys"].as_array().map_or(&[][..], Vec::as_slice);
    if members
        .iter()
        .any(|key| PRIVATE.iter().any(|name| key.get(name).is_some()))
    {
        return Err("must have public keys of RSA or P-256, and no private part".into());
    }
    let set: JwkSet = serde_json::from_value(raw).map_err(|error| error.to_string())?;
    if !(1..=MAX_KEYS).contains(&set.keys.len()) {
        return Err(format!("must have 1 to {MAX_KEYS} keys"));
    }
    for (place, key) in set.keys.iter().enumerate() {
        check(key).map_err(|reason| format!("key {}: {reason}", place + 1))?;
        let id = key.common.key_id.as_ref();
        let same = |other: &&Jwk| id.is_some() && other.common.key_id.as_ref() == id;
        if set.keys.iter().filter(same).count() > 1 {
            return Err(format!("key {}: another key has the same kid", place + 1));
        }
    }
    Ok(set)
}

fn check(key: &Jwk) -> Result<(), String> {
    let signs = key.common.public_key_use.as_ref();
    if signs.is_some_and(|usage| *usage != PublicKeyUse::Signature) {
        return Err("use must be sig".into());
    }
    let operations = key.common.key_operations.as_ref();
    if operations.is_some_and(|all| !all.contains(&KeyOperations::Verify)) {
        return Err("key_ops must have verify".into());
    }
    match &key.algorithm {
        AlgorithmParameters::RSA(numbers) => check_rsa(numbers)?,
        AlgorithmParameters::EllipticCurve(point) => check_point(point)?,
        _ => return Err("must be of RSA or P-256".into()),
    }
    let mut algorithms = assertion::ALGORITHMS.iter();
    if !algorithms.any(|(algorithm, _)| assertion::fits(key, *algorithm)) {
        return Err("alg must be one by which keys of its kind sign: RS256, PS256 or ES256".into());
    }
    Ok(())
}

fn number(text: &str) -> Result<BigUint, String> {
    let bytes = URL_SAFE_NO_PAD.decode(text);
    let bytes = bytes.map_err(|_| "is no base64url without padding")?;
    Ok(BigUint::from_bytes_be(&bytes))
}

fn check_rsa(numbers: &RSAKeyParameters) -> Result<(), String> {
    let (modulus, exponent) = (number(&numbers.n)?, number(&numbers.e)?);
    let is_odd = exponent
        .to_bytes_be()
        .last()
        .is_some_and(|byte| byte % 2 == 1);
    if exponent < BigUint::from(MIN_EXPONENT) || !is_odd {
        return Err(format!(
            "the exponent of RSA must be odd, and {MIN_EXPONENT} or more"
        ));
    }
    let key = RsaPublicKey::new(modulus, exponent).map_err(|error| format!("RSA: {error}"))?;
    if key.n().bits() < MIN_MODULUS_BITS {
        return Err(format!("RSA must have {MIN_MODULUS_BITS} bits or more"));
    }
    Ok(())
}

fn check_point(point: &EllipticCurveKeyParameters) -> Result<(), String> {
    if point.curve != EllipticCurve::P256 {
        return Err("must be of RSA or P-256".into());
    }
    let mut bytes = vec![4];
    for half in [&point.x, &point.y] {
        let half = URL_SAFE_NO_PAD.decode(half);
        let half = half.map_err(|_| "is no base64url without padding")?;
        if half.len() != COORDINATE {
            return Err(format!("x and y must have {COORDINATE} bytes"));
        }
        bytes.extend(half);
    }
    let on_curve = PublicKey::from_slice(&bytes);
    on_curve
        .map(|_| ())
        .map_err(|_| "is no point of P-256".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const X: &str = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
    const Y: &str = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";

    /// The point of RFC 7515 §A.3, with further members.
    fn point(more: &str) -> String {
        format!(r#"{{"kty":"EC","crv":"P-256","x":"{X}","y":"{Y}"{more}}}"#)
    }

    /// A key whose modulus has so many bytes, all of them set, and this exponent.
    fn rsa(bytes: usize, exponent: &[u8], more: &str) -> String {
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let (n, e) = (part(&vec![0xff; bytes]), part(exponent));
        format!(r#"{{"kty":"RSA","n":"{n}","e":"{e}"{more}}}"#)
    }

    fn read_keys(keys: &[String]) -> Result<usize, String> {
        let set = read(&format!("{{\"keys\":[{}]}}", keys.join(",")));
        set.map(|set| set.keys.len())
    }

    const COMMON: &[u8] = &[1, 0, 1];

    #[test]
    fn keys_that_can_verify_then_taken() {
        for good in [
            vec![point("")],
            vec![
                point(r#","use":"sig","alg":"ES256","kid":"a""#),
                point(r#","kid":"b""#),
            ],
            vec![
                point(""),
                rsa(256, COMMON, r#","alg":"PS256","key_ops":["verify"]"#),
            ],
            vec![rsa(512, COMMON, "")],
        ] {
            assert_eq!(read_keys(&good), Ok(good.len()), "{good:?}");
        }
    }

    #[test]
    fn key_that_is_weak_private_or_cannot_verify_then_refused_with_its_reason() {
        let kid = r#","kid":"a""#;
        let off = point("").replace(Y, &format!("y{}", &Y[1..]));
        for (bad, reason) in [
            (vec![], "1 to 10 keys"),
            (vec![point(""); MAX_KEYS + 1], "1 to 10 keys"),
            (vec![point("").replace("P-256", "P-384")], "RSA or P-256"),
            (vec![point("").replace("P-256", "P-521")], "RSA or P-256"),
            (vec![point(r#","d":"AAAA""#)], "no private part"),
            (vec![rsa(256, COMMON, r#","dp":"AAAA""#)], "no private part"),
            (
                vec![r#"{"kty":"oct","k":"AAAA"}"#.into()],
                "no private part",
            ),
            (vec![off], "key 1: is no point"),
            (vec![point("").replace(X, "AAAA")], "32 bytes"),
            (vec![point("").replace(X, "====")], "base64url"),
            (vec![point(r#","use":"enc""#)], "use must be sig"),
            (
                vec![point(r#","key_ops":["sign"]"#)],
                "key_ops must have verify",
            ),
            (vec![point(r#","alg":"RS256""#)], "alg must be"),
            (vec![rsa(256, COMMON, r#","alg":"RS512""#)], "alg must be"),
            (
                vec![point(""), rsa(128, COMMON, "")],
                "key 2: RSA must have 2048 bits",
            ),
            (vec![rsa(513, COMMON, "")], "RSA: "),
            (vec![rsa(256, &[1], "")], "exponent"),
            (vec![rsa(256, &[3], "")], "exponent"),
            (vec![rsa(256, &[1, 0, 2], "")], "exponent"),
            (vec![point(kid), rsa(256, COMMON, kid)], "the same kid"),
        ] {
            let refused = read_keys(&bad).expect_err(reason);
            assert!(refused.contains(reason), "{reason}: {refused}");
        }
    }
}
