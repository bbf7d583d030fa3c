//! Accounts: names, e-mail addresses and languages.

use protocol::text::Text;

use crate::clock::UnixSeconds;
use crate::text::{Language, Texts};

/// The longest e-mail address, in bytes (RFC 5321 §4.5.3.1.3).
const MAX_EMAIL: usize = 254;

/// An account's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AccountId(pub [u8; 16]);

impl AccountId {
    /// The id in 32 hexadecimal digits, as services know the account.
    #[must_use]
    pub fn to_hex(self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads 32 hexadecimal digits.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        protocol::ids::RequestId::from_hex(text).map(|id| Self(id.0))
    }
}

/// An e-mail address in canonical form: trimmed, lower case.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    /// Reads an address that a person typed: something, one at sign, a domain; no spaces, and no character that hides or reorders text
    /// (protocol.md §1.4), since mails and pages show it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = Text::<MAX_EMAIL>::new(text.trim()).ok()?;
        let text = text.as_str();
        let (local, domain) = text.rsplit_once('@')?;
        let odd = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';');
        let fits = !local.is_empty()
            && !domain.is_empty()
            && !domain.starts_with('.')
            && !domain.ends_with('.')
            && !text.contains(odd)
            && !local.contains('@');
        fits.then(|| Self(text.to_lowercase()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address, masked: `m***@e***`.
    #[must_use]
    pub fn masked(&self) -> String {
        let first = |part: &str| part.chars().next().map(String::from).unwrap_or_default();
        match self.0.rsplit_once('@') {
            Some((local, domain)) => format!("{}***@{}***", first(local), first(domain)),
            None => "***".into(),
        }
    }
}

/// An account, without its password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Its address, which is also its name at sign-in.
    pub email: Email,
    /// First name, not empty.
    pub first_name: String,
    /// Last name, not empty.
    pub last_name: String,
    /// Language of its mails, a BCP 47 tag.
    pub language: String,
    /// When it was made.
    pub created_at: UnixSeconds,
}

impl Account {
    /// The texts in the language of its mails.
    #[must_use]
    pub fn texts(&self) -> Texts {
        Texts::of(Language::from_tag(&self.language).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_address_then_one_form_or_none() {
        assert_eq!(
            Email::parse(" Maria@Example.EU ").unwrap().as_str(),
            "maria@example.eu"
        );
        let long = format!("{}@b.eu", "a".repeat(260));
        for bad in [
            "",
            "maria",
            "@b.eu",
            "a@",
            "a@b@c.eu",
            "a b@c.eu",
            "a@.eu",
            "a\r\nx@b.eu",
            "a\u{202E}b@c.eu",
            "a\u{2066}b@c.eu",
            "a\u{200B}b@c.eu",
            "a@c\u{200F}.eu",
            &long,
        ] {
            assert!(Email::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn masked_then_only_the_first_letters_show() {
        assert_eq!(
            Email::parse("maria@example.eu").unwrap().masked(),
            "m***@e***"
        );
        assert_eq!(Email::parse("ωmega@ü.eu").unwrap().masked(), "ω***@ü***");
    }
}
