//! Hyphens at which no line may end: those behind one to three letters, as in "E-Mail" and "QR-Code".
//!
//! Only the words of the message files are changed, never the values put in them: an address is copied as it is.

use std::borrow::Cow;

/// U+2011, which looks like a hyphen and breaks no line.
const NO_BREAK: char = '\u{2011}';
/// The most letters before such a hyphen.
const SHORT: usize = 3;

/// The text with no-break hyphens behind short beginnings of words.
pub(super) fn unbroken(text: &str) -> Cow<'_, str> {
    if !text.contains('-') {
        return Cow::Borrowed(text);
    }
    let mut letters = 0;
    let mut characters = text.chars().peekable();
    let mut changed = String::with_capacity(text.len());
    while let Some(character) = characters.next() {
        let begins_more = characters.peek().copied().is_some_and(char::is_alphabetic);
        if character == '-' && (1..=SHORT).contains(&letters) && begins_more {
            changed.push(NO_BREAK);
            letters = 0;
            continue;
        }
        letters = if character.is_alphanumeric() {
            letters + 1
        } else if character == '-' || character == '’' {
            // The rest of a longer word is no short beginning.
            SHORT + 1
        } else {
            0
        };
        changed.push(character);
    }
    Cow::Owned(changed)
}

/// The text with plain hyphens, for mails: people search them, and mail programs break lines by rules of their own.
pub(crate) fn plain(text: &str) -> String {
    text.replace(NO_BREAK, "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphen_behind_a_short_beginning_then_no_line_ends_at_it() {
        for (text, wanted) in [
            ("E-Mail und QR-Code", "E\u{2011}Mail und QR\u{2011}Code"),
            ("PIN-kod", "PIN\u{2011}kod"),
            ("sign-in", "sign-in"),
            ("9-", "9-"),
            ("a - b", "a - b"),
            ("peut-il", "peut-il"),
            ("Schritt-für-Schritt", "Schritt-für-Schritt"),
            ("keine", "keine"),
        ] {
            assert_eq!(unbroken(text), wanted, "{text}");
        }
        assert!(matches!(unbroken("keine"), Cow::Borrowed(_)));
        assert_eq!(plain(&unbroken("E-Mail")), "E-Mail");
    }
}
