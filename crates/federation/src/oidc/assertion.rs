//! Assertions by which clients authenticate: `private_key_jwt` (RFC 7523 §3, OpenID Connect Core §9).
//!
//! Invariant: an assertion counts once, for this server, and for a short time.

use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve, Jwk, JwkSet, KeyAlgorithm};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::{Deserialize, Serialize};
use server::clock::UnixSeconds;
use server::domain::token::HashedToken;
use server::store::{StoreError, Tx};
use sha2::{Digest, Sha256};

use crate::records::Records;

/// The value of `client_assertion_type`.
pub(super) const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// The algorithms that are accepted.
pub(super) const ALGORITHMS: [(Algorithm, &str); 3] = [
    (Algorithm::RS256, "RS256"),
    (Algorithm::PS256, "PS256"),
    (Algorithm::ES256, "ES256"),
];
/// The longest time from now until `exp`, in seconds.
const LONGEST_S: u64 = 10 * 60;
/// The difference of clocks that is overlooked, in seconds.
const LEEWAY_S: u64 = 60;
/// The longest assertion, and the longest `jti`, in bytes.
const MAX_ASSERTION: usize = 8 * 1024;
const MAX_ID: usize = 256;

const USED: Records<Used> = Records::new("oidc-assertion");

/// An assertion that was used.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Used;

/// One audience or several.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Audience {
    /// Whether it is one of these alone: an assertion that other servers take as well could be replayed between them.
    fn is_one_of(&self, known: &[String]) -> bool {
        match self {
            Self::One(name) => known.contains(name),
            Self::Several(names) => matches!(&names[..], [name] if known.contains(name)),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    exp: u64,
    #[serde(default)]
    nbf: Option<u64>,
    #[serde(default)]
    iat: Option<u64>,
    jti: String,
}

/// An assertion whose signature and claims are right. It is used up once.
#[derive(Debug, Clone, Copy)]
pub(super) struct Assertion {
    key: HashedToken,
    expires_at: UnixSeconds,
}

impl Assertion {
    /// Uses it up; false if it was used before.
    pub(super) fn use_up(tx: &Tx<'_>, assertion: &Self) -> Result<bool, StoreError> {
        if USED.find(tx, assertion.key)?.is_some() {
            return Ok(false);
        }
        // It stays used when its service ends and begins again.
        let used = Records::until(None, None, assertion.expires_at, Used);
        USED.put(tx, assertion.key, &used)?;
        Ok(true)
    }
}

/// Whether a key signs by this algorithm: RSA by RS256 and PS256, P-256 by ES256, and only by its own where it names one.
pub(super) fn fits(key: &Jwk, algorithm: Algorithm) -> bool {
    let of_kind = match &key.algorithm {
        AlgorithmParameters::RSA(_) => matches!(algorithm, Algorithm::RS256 | Algorithm::PS256),
        AlgorithmParameters::EllipticCurve(curve) => {
            curve.curve == EllipticCurve::P256 && algorithm == Algorithm::ES256
        }
        _ => false,
    };
    let own = match key.common.key_algorithm {
        None => algorithm,
        Some(KeyAlgorithm::RS256) => Algorithm::RS256,
        Some(KeyAlgorithm::PS256) => Algorithm::PS256,
        Some(KeyAlgorithm::ES256) => Algorithm::ES256,
        Some(_) => return false,
    };
    of_kind && own == algorithm
}

/// The client that an assertion names, before anything of it is checked.
pub(super) fn claimed_client(text: &str) -> Option<String> {
    if text.len() > MAX_ASSERTION {
        return None;
    }
    let claims = jsonwebtoken::dangerous::insecure_decode::<Claims>(text).ok()?;
    Some(claims.claims.sub)
}

/// Verifies an assertion of `client` by its keys, for one of these audiences.
pub(super) fn verify(
    keys: &JwkSet,
    client: &str,
    audiences: &[String],
    text: &str,
    now: UnixSeconds,
) -> Option<Assertion> {
    let header = decode_header(text).ok()?;
    ALGORITHMS.iter().find(|(known, _)| *known == header.alg)?;
    let mut rules = Validation::new(header.alg);
    // The library reads the system's clock; this server has one of its own.
    rules.validate_exp = false;
    rules.validate_aud = false;
    rules.set_required_spec_claims(&["iss", "sub", "aud", "exp"]);
    let named = header.kid.as_deref();
    let claims = keys
        .keys
        .iter()
        .filter(|key| named.is_none() || key.common.key_id.as_deref() == named)
        .filter(|key| fits(key, header.alg))
        .filter_map(|key| DecodingKey::from_jwk(key).ok())
        .find_map(|key| decode::<Claims>(text, &key, &rules).ok())?
        .claims;
    let in_time = now.0 < claims.exp.saturating_add(LEEWAY_S)
        && claims.exp <= now.plus(LONGEST_S).0
        && claims.nbf.is_none_or(|from| from <= now.plus(LEEWAY_S).0)
        && claims.iat.is_none_or(|at| at <= now.plus(LEEWAY_S).0);
    let right = claims.iss == client
        && claims.sub == client
        && claims.aud.is_one_of(audiences)
        && (1..=MAX_ID).contains(&claims.jti.len());
    (in_time && right).then(|| {
        let mut hash = Sha256::new();
        hash.update([u8::try_from(client.len()).unwrap_or(u8::MAX)]);
        hash.update(client.as_bytes());
        hash.update(claims.jti.as_bytes());
        Assertion {
            key: HashedToken(hash.finalize().into()),
            expires_at: UnixSeconds(claims.exp.saturating_add(LEEWAY_S)),
        }
    })
}
