//! Account numbers and references in groups, which are easier to read and compare.

/// The length of a group.
const GROUP: usize = 4;
/// Shorter numbers stay whole.
const MIN_GROUPED: usize = 8;
/// Keeps a number on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Digits in groups of four from the left, as an IBAN is written: `1234 5678 9012`. The only way in which the digits of a
/// transaction become text: a page and the request that the phone shows contain the same.
#[must_use]
pub fn grouped(digits: &str) -> String {
    if digits.len() < MIN_GROUPED {
        return digits.to_owned();
    }
    let mut text = String::with_capacity(digits.len() * 3 / 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % GROUP == 0 {
            text.push(NO_BREAK_SPACE);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_then_in_groups_of_four() {
        for (digits, wanted) in [
            ("", ""),
            ("1234567", "1234567"),
            ("12345678", "1234 5678"),
            ("1234567890", "1234 5678 90"),
            ("1234567890123456", "1234 5678 9012 3456"),
        ] {
            assert_eq!(grouped(digits), wanted.replace(' ', "\u{a0}"));
        }
    }
}
