//! The rules for a new password: length, and nothing that everybody knows of the person (NIST SP 800-63B §5.1.1.2). No kinds of
//! characters are prescribed. There is no list of common passwords: hardly any on such a list has the length.

use zeroize::Zeroizing;

use super::account::Account;

/// The fewest characters.
pub const MIN_CHARACTERS: usize = 12;
/// The most characters: up to four bytes each, they stay within what is hashed.
pub const MAX_CHARACTERS: usize = 256;

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
    /// It contains the address, or is the name.
    #[error("the password is the person's name or address")]
    Personal,
    /// The repetition differs.
    #[error("the passwords differ")]
    Differs,
}

impl NewPassword {
    /// Checks a typed password and its repetition.
    ///
    /// # Errors
    /// The first rule that it breaks.
    pub fn check(
        typed: Zeroizing<String>,
        repeated: &str,
        account: &Account,
    ) -> Result<Self, PasswordRule> {
        // The bytes come first, so that nothing long is walked through.
        if typed.len() > MAX_CHARACTERS * 4 || typed.chars().count() > MAX_CHARACTERS {
            return Err(PasswordRule::TooLong);
        }
        if typed.chars().count() < MIN_CHARACTERS {
            return Err(PasswordRule::TooShort);
        }
        if is_personal(&typed, account) {
            return Err(PasswordRule::Personal);
        }
        if *typed != repeated {
            return Err(PasswordRule::Differs);
        }
        Ok(Self(typed))
    }

    /// The password, to hash it.
    #[must_use]
    pub fn into_inner(self) -> Zeroizing<String> {
        self.0
    }
}

fn plain(text: &str) -> Zeroizing<String> {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    Zeroizing::new(kept.flat_map(char::to_lowercase).collect())
}

fn is_personal(typed: &str, account: &Account) -> bool {
    let password = plain(typed);
    let (first, last) = (plain(&account.first_name), plain(&account.last_name));
    let names = [
        first.to_string(),
        last.to_string(),
        format!("{}{}", *first, *last),
        format!("{}{}", *last, *first),
    ];
    names.contains(&*password) || password.contains(plain(account.email.as_str()).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::UnixSeconds;
    use crate::domain::account::{AccountId, Email};

    fn checked(typed: &str, repeated: &str) -> Result<(), PasswordRule> {
        let account = Account {
            id: AccountId([1; 16]),
            email: Email::parse("maria.k@example.eu").unwrap(),
            first_name: "Maria Elena".into(),
            last_name: "Kowalska".into(),
            language: "en".into(),
            created_at: UnixSeconds(1),
        };
        NewPassword::check(Zeroizing::new(typed.into()), repeated, &account).map(drop)
    }

    #[test]
    fn new_password_then_length_name_and_repetition_decide() {
        for (typed, wanted) in [
            ("elevenchars", Err(PasswordRule::TooShort)),
            ("twelve chars", Ok(())),
            ("δώδεκα λέξεις", Ok(())),
            (" maria elena kowalska ", Err(PasswordRule::Personal)),
            ("KowalskaMaria-Elena", Err(PasswordRule::Personal)),
            ("my MARIA.K@example.eu!", Err(PasswordRule::Personal)),
            (&"😀".repeat(MAX_CHARACTERS), Ok(())),
            (&"x".repeat(MAX_CHARACTERS + 1), Err(PasswordRule::TooLong)),
        ] {
            assert_eq!(checked(typed, typed), wanted, "{typed}");
        }
        assert_eq!(
            checked("twelve chars", "twelve char"),
            Err(PasswordRule::Differs)
        );
    }
}
