//! The human check of forms that anybody can send: six digits, shown as a picture and spoken.
//!
//! Invariant: the digits are derived from the check by a key of the server. They are stored nowhere, and a page does not contain them.
//! Invariant: a check is good in one browser, for [`LIFETIME_S`], and for one answer, right or wrong: its id is then stored as used. Only a
//! right answer in a form that is otherwise incomplete leaves it unused.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::token::HashedToken;
use crate::clock::UnixSeconds;

/// A check is good for this long. Seconds.
pub const LIFETIME_S: u64 = 20 * 60;
/// The number of digits.
pub const DIGITS: usize = 6;
/// The digits that occur: 0 and 1 are left out, since they look like letters.
pub const ALPHABET: [char; 8] = ['2', '3', '4', '5', '6', '7', '8', '9'];

/// Bytes of an id: the end of its time, and random bytes.
const ID: usize = 24;
/// Bytes of the code that ties a check to a browser.
const MAC: usize = 32;
/// The longest answer that is read, in bytes: the digits with spaces between them.
const MAX_ANSWER: usize = 64;

/// A human check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HumanCheck {
    id: [u8; ID],
}

fn mac(key: &[u8], label: &str, fields: &[&[u8]]) -> [u8; MAC] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes any key");
    mac.update(&protocol::encode(label, fields));
    mac.finalize().into_bytes().into()
}

impl HumanCheck {
    /// A check of these random bytes.
    #[must_use]
    pub fn new(random: [u8; 16], now: UnixSeconds) -> Self {
        let mut id = [0; ID];
        id[..8].copy_from_slice(&now.plus(LIFETIME_S).0.to_be_bytes());
        id[8..].copy_from_slice(&random);
        Self { id }
    }

    /// The id under which its use is stored.
    #[must_use]
    pub fn id(&self) -> [u8; ID] {
        self.id
    }

    /// When it ends.
    #[must_use]
    pub fn expires_at(&self) -> UnixSeconds {
        let mut at = [0; 8];
        at.copy_from_slice(&self.id[..8]);
        UnixSeconds(u64::from_be_bytes(at))
    }

    /// The check as a form carries it in `browser`.
    #[must_use]
    pub fn seal(&self, key: &[u8], browser: HashedToken) -> String {
        let seal = mac(key, "web/human-check", &[&browser.0, &self.id]);
        URL_SAFE_NO_PAD.encode([&self.id[..], &seal].concat())
    }

    /// Reads a check that a form of `browser` carried; `None` if the server did not make it for this browser, or its time is over.
    #[must_use]
    pub fn open(text: &str, key: &[u8], browser: HashedToken, now: UnixSeconds) -> Option<Self> {
        let mut bytes = [0; ID + MAC];
        let read = URL_SAFE_NO_PAD.decode_slice(text, &mut bytes).ok()?;
        let (id, seal) = bytes.split_at(ID);
        let check = Self {
            id: id.try_into().ok()?,
        };
        let expected = mac(key, "web/human-check", &[&browser.0, &check.id]);
        let ours = bool::from(expected.ct_eq(seal)) && read == ID + MAC;
        (ours && now < check.expires_at()).then_some(check)
    }

    /// The digits.
    #[must_use]
    pub fn digits(&self, key: &[u8]) -> Zeroizing<String> {
        let drawn = mac(key, "web/human-digits", &[&self.id]);
        let digit = |byte: &u8| ALPHABET[usize::from(byte % 8)];
        Zeroizing::new(drawn[..DIGITS].iter().map(digit).collect())
    }

    /// A seed for what varies in the recording of the digits.
    #[must_use]
    pub fn variation(&self, key: &[u8]) -> [u8; 8] {
        let drawn = mac(key, "web/human-sound", &[&self.id]);
        let mut seed = [0; 8];
        seed.copy_from_slice(&drawn[..8]);
        seed
    }

    /// Whether these are the digits; white space does not matter.
    #[must_use]
    pub fn is_answered_by(&self, key: &[u8], typed: &str) -> bool {
        if typed.len() > MAX_ANSWER {
            return false;
        }
        let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        self.digits(key).as_bytes().ct_eq(typed.as_bytes()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &[u8] = b"key";
    const NOW: UnixSeconds = UnixSeconds(1_000);
    const BROWSER: HashedToken = HashedToken([1; 32]);

    #[test]
    fn check_in_its_browser_and_time_then_its_digits_answer_it_and_nothing_else() {
        let text = HumanCheck::new([5; 16], NOW).seal(KEY, BROWSER);
        let check = HumanCheck::open(&text, KEY, BROWSER, NOW.plus(LIFETIME_S - 1)).unwrap();
        let digits = check.digits(KEY);
        assert_eq!(digits.len(), DIGITS);
        assert!(digits.chars().all(|digit| ALPHABET.contains(&digit)));
        assert!(check.is_answered_by(KEY, &digits));
        let spaced = format!(" {} {}\t", &digits[..3], &digits[3..]);
        assert!(check.is_answered_by(KEY, &spaced));
        let long = format!("{}{}", " ".repeat(MAX_ANSWER), *digits);
        for wrong in ["", "222222", &digits[1..], &long, "２２２２２２"] {
            assert!(!check.is_answered_by(KEY, wrong) || wrong == digits.as_str());
        }
        assert!(!check.is_answered_by(b"other key", "222222"));
        assert_ne!(digits, HumanCheck::new([6; 16], NOW).digits(KEY));
    }

    #[test]
    fn check_of_another_browser_key_or_time_then_none() {
        let text = HumanCheck::new([5; 16], NOW).seal(KEY, BROWSER);
        let other = HashedToken([2; 32]);
        assert!(HumanCheck::open(&text, KEY, other, NOW).is_none());
        assert!(HumanCheck::open(&text, b"other", BROWSER, NOW).is_none());
        assert!(HumanCheck::open(&text, KEY, BROWSER, NOW.plus(LIFETIME_S)).is_none());
        let mut later = URL_SAFE_NO_PAD.decode(&text).unwrap();
        later[7] ^= 0xFF;
        for bad in ["", "x", &text[1..], &URL_SAFE_NO_PAD.encode(later)] {
            assert!(HumanCheck::open(bad, KEY, BROWSER, NOW).is_none(), "{bad}");
        }
    }
}
