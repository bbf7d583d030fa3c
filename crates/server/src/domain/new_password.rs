//! The rules for a new password: length and kinds of characters, nothing that everybody knows of the person, and nothing that is known
//! from a leak.
//!
//! A letter of an alphabet without capitals counts as a small letter, so that the rules can be met in every alphabet.

use zeroize::Zeroizing;

use super::account::{Account, Email};
use super::leaked_passwords;
use super::registration::Applicant;
use crate::clock::UnixSeconds;

/// The fewest characters.
pub const MIN_CHARACTERS: usize = 10;
/// The fewest characters of a password of any kinds of characters.
pub const MIN_LONG: usize = 20;
// Every password that is long enough is looked up whole.
const _: () = assert!(leaked_passwords::MIN_WHOLE <= MIN_CHARACTERS);
/// The most characters: up to four bytes each, they stay within what is hashed.
pub const MAX_CHARACTERS: usize = 256;
/// The fewest kinds of characters in a password that is shorter than [`MIN_LONG`]: of capitals, small letters, digits and others.
const MIN_KINDS: usize = 3;
/// A part of a name or address that is shorter occurs in other words too, and is not looked for.
const MIN_PERSONAL: usize = 4;

/// A password is asked to be changed after this long: six months of 30.5 days. Seconds.
pub const ASKED_AFTER_S: u64 = 183 * 24 * 60 * 60;

/// Whether a password that was chosen at `changed_at` is so old that its owner is asked for a new one.
#[must_use]
pub fn is_old(changed_at: UnixSeconds, now: UnixSeconds) -> bool {
    now.since(changed_at) >= ASKED_AFTER_S
}

/// A password that satisfies the rules.
pub struct NewPassword(Zeroizing<String>);

/// The reasons for which a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordRule {
    /// It has fewer than [`MIN_CHARACTERS`].
    #[error("the password is too short")]
    TooShort,
    /// It has more than [`MAX_CHARACTERS`].
    #[error("the password is too long")]
    TooLong,
    /// It has fewer than [`MIN_LONG`] characters of too few kinds.
    #[error("the password has too few kinds of characters")]
    TooFewKinds,
    /// It contains a name or the address.
    #[error("the password contains the person's name or address")]
    Personal,
    /// It is known from leaks.
    #[error("the password is known from leaks")]
    Leaked,
    /// It is the current one.
    #[error("the password is the current one")]
    Same,
    /// The repetition differs.
    #[error("the passwords differ")]
    Differs,
}

/// The details of a person that others know.
#[derive(Debug, Clone, Copy)]
pub struct PersonalDetails<'a> {
    /// First name.
    pub first_name: &'a str,
    /// Last name.
    pub last_name: &'a str,
    /// The address.
    pub email: &'a Email,
}

impl<'a> From<&'a Account> for PersonalDetails<'a> {
    fn from(account: &'a Account) -> Self {
        Self {
            first_name: &account.first_name,
            last_name: &account.last_name,
            email: &account.email,
        }
    }
}

impl<'a> From<&'a Applicant> for PersonalDetails<'a> {
    fn from(applicant: &'a Applicant) -> Self {
        Self {
            first_name: applicant.first_name.as_str(),
            last_name: applicant.last_name.as_str(),
            email: &applicant.email,
        }
    }
}

impl NewPassword {
    /// Checks a typed password and its repetition.
    ///
    /// # Errors
    /// The first rule that it breaks.
    pub fn check<'a>(
        typed: Zeroizing<String>,
        repeated: &str,
        person: impl Into<PersonalDetails<'a>>,
    ) -> Result<Self, PasswordRule> {
        // The bytes come first, so that nothing long is walked through.
        if typed.len() > MAX_CHARACTERS * 4 || typed.chars().count() > MAX_CHARACTERS {
            return Err(PasswordRule::TooLong);
        }
        let length = typed.chars().count();
        if length < MIN_CHARACTERS {
            return Err(PasswordRule::TooShort);
        }
        if length < MIN_LONG && kinds(&typed) < MIN_KINDS {
            return Err(PasswordRule::TooFewKinds);
        }
        if is_personal(&typed, person.into()) {
            return Err(PasswordRule::Personal);
        }
        if leaked_passwords::contain(&typed, length < MIN_LONG) {
            return Err(PasswordRule::Leaked);
        }
        if *typed != repeated {
            return Err(PasswordRule::Differs);
        }
        Ok(Self(typed))
    }

    /// Its bytes in UTF-8.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// The password, to hash it.
    #[must_use]
    pub fn into_inner(self) -> Zeroizing<String> {
        self.0
    }
}

/// The number of kinds of characters: capitals, other letters, digits, others.
fn kinds(typed: &str) -> usize {
    let kind = |c: char| match c {
        c if c.is_uppercase() => 0,
        c if c.is_alphabetic() => 1,
        c if c.is_numeric() => 2,
        _ => 3,
    };
    let mut found = [false; 4];
    for c in typed.chars() {
        found[kind(c)] = true;
    }
    found.iter().filter(|found| **found).count()
}

fn plain(text: &str) -> Zeroizing<String> {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    Zeroizing::new(kept.flat_map(char::to_lowercase).collect())
}

/// Whether the password, without spaces and signs, is a name or contains a name, a part of one, or a part of the address.
fn is_personal(typed: &str, person: PersonalDetails<'_>) -> bool {
    let password = plain(typed);
    let (first, last) = (plain(person.first_name), plain(person.last_name));
    let whole = [
        first.to_string(),
        last.to_string(),
        format!("{}{}", *first, *last),
        format!("{}{}", *last, *first),
    ];
    if whole.contains(&*password) {
        return true;
    }
    let email = person.email.as_str();
    let local = email.rsplit_once('@').map_or("", |(local, _)| local);
    let names = [person.first_name, person.last_name];
    let parts = names
        .iter()
        .flat_map(|name| name.split(|c: char| !c.is_alphanumeric()))
        .chain([person.first_name, person.last_name, local, email]);
    parts
        .map(plain)
        .any(|part| part.chars().count() >= MIN_PERSONAL && password.contains(part.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::AccountId;

    fn checked(typed: &str, repeated: &str) -> Result<(), PasswordRule> {
        let account = Account {
            id: AccountId([1; 16]),
            email: Email::parse("mk.1970@example.eu").unwrap(),
            first_name: "Maria Elena".into(),
            last_name: "Li".into(),
            language: "en".into(),
            created_at: UnixSeconds(1),
        };
        NewPassword::check(Zeroizing::new(typed.into()), repeated, &account).map(drop)
    }

    #[test]
    fn new_password_then_length_kinds_name_and_repetition_decide() {
        for (typed, wanted) in [
            ("9-Letters", Err(PasswordRule::TooShort)),
            ("Xy-7-kettl", Ok(())),
            ("twelve chars", Err(PasswordRule::TooFewKinds)),
            ("nineteen characters", Err(PasswordRule::TooFewKinds)),
            ("twenty characters ok", Ok(())),
            ("2468013579246801357", Err(PasswordRule::TooFewKinds)),
            ("δώδεκα λέξεις", Err(PasswordRule::TooFewKinds)),
            ("Δώδεκα λέξεις", Ok(())),
            ("δώδεκα λέξεις 7", Ok(())),
            ("כלבים וחתולים 7", Ok(())),
            ("十二個不同的漢字，7", Ok(())),
            (" maria ELENA 123 ", Err(PasswordRule::Personal)),
            ("Summer-with-Elena", Err(PasswordRule::Personal)),
            ("Lightning-7-lilies", Ok(())),
            ("My-MK.1970-word", Err(PasswordRule::Personal)),
            ("my MK.1970@example.eu!", Err(PasswordRule::Personal)),
            (&"😀".repeat(MAX_CHARACTERS), Ok(())),
            (&"x".repeat(MAX_CHARACTERS + 1), Err(PasswordRule::TooLong)),
        ] {
            assert_eq!(checked(typed, typed), wanted, "{typed}");
        }
        assert_eq!(
            checked("Twelve chars 7", "Twelve chars 8"),
            Err(PasswordRule::Differs)
        );
    }

    #[test]
    fn a07_password_known_from_leaks_then_refused_also_with_digits_and_signs_around_it() {
        for typed in ["Password123!", "Qwertyuiop1!", "2024-Sunshine"] {
            assert_eq!(checked(typed, typed), Err(PasswordRule::Leaked), "{typed}");
        }
    }
}
