//! Examples of good passwords, drawn for one reader: syllables that can be read aloud in most languages.

use zeroize::Zeroizing;

/// Random bytes for one sample.
pub const RANDOM_BYTES: usize = 18;

/// Consonants and vowels that most languages have and that do not look alike. Their numbers divide 256 without a rest.
const CONSONANTS: &[u8; 16] = b"bdfghjkmnprstvwz";
const VOWELS: &[u8; 4] = b"aeou";
/// Blocks of syllables, and syllables in each.
const BLOCKS: usize = 4;
const SYLLABLES: usize = 2;

/// A sample of these random bytes, for example `Kadove-tumaso-…-47`: 48 bits in the syllables, 6 in the digits.
#[must_use]
pub fn sample(random: &[u8; RANDOM_BYTES]) -> Zeroizing<String> {
    let mut text = String::new();
    let mut letters = random.chunks(2);
    for block in 0..BLOCKS {
        if block > 0 {
            text.push('-');
        }
        for pair in letters.by_ref().take(SYLLABLES) {
            text.push(char::from(CONSONANTS[usize::from(pair[0] % 16)]));
            text.push(char::from(VOWELS[usize::from(pair[1] % 4)]));
        }
    }
    let number = letters.next().map_or(0, |pair| pair[0] % 64);
    let first = text.remove(0).to_ascii_uppercase();
    Zeroizing::new(format!("{first}{text}-{}", 20 + number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::Email;
    use crate::domain::new_password::{NewPassword, PersonalDetails};

    #[test]
    fn sample_of_any_bytes_then_it_satisfies_the_rules_for_passwords() {
        let email = Email::parse("maria@example.eu").unwrap();
        for byte in 0..=u8::MAX {
            let mut random = [byte; RANDOM_BYTES];
            for (at, random) in random.iter_mut().enumerate() {
                *random = random
                    .wrapping_mul(31)
                    .wrapping_add(u8::try_from(at * 7).unwrap());
            }
            let sample = sample(&random);
            let person = PersonalDetails {
                first_name: "Maria",
                last_name: "Kowalska",
                email: &email,
            };
            assert!(
                NewPassword::check(sample.clone(), &sample, person).is_ok(),
                "{}",
                *sample
            );
            assert_eq!(sample.split('-').count(), BLOCKS + 1);
        }
    }
}
