//! Patterns of transaction fields, protocol.md §6.1: a small regular language with a grammar of its own.
//!
//! [`Pattern::parse`] accepts exactly that grammar. Only patterns that it accepts reach `regex-lite`, which matches them
//! in linear time.

use core::{iter::Peekable, str::Chars};

use regex_lite::{Regex, RegexBuilder};

/// Maximum size of a pattern, protocol.md §6.1: its characters after every count is written out.
pub const MAX_PATTERN_SIZE: usize = 500;

/// Maximum number of groups inside each other, protocol.md §6.1.
pub const MAX_GROUP_DEPTH: usize = 8;

/// Maximum number in a count. Values have at most 200 bytes.
const MAX_COUNT: usize = 200;

/// Characters that stand for themselves only after `\`, outside of a class.
const RESERVED: &str = r"\.[](){}|*+?^$";

/// Characters that stand for themselves only after `\`, inside a class.
const RESERVED_IN_CLASS: &str = r"\[]^-&~";

/// Bound of the compiled form in bytes. No pattern of [`MAX_PATTERN_SIZE`] reaches it.
const MAX_PROGRAM: usize = 256 * 1024;

/// A pattern that a whole value matches or does not match.
pub struct Pattern(Regex);

impl Pattern {
    /// Parses a pattern. `None` if it is not in the language of protocol.md §6.1, or larger than its limits.
    #[must_use]
    pub fn parse(rule: &str) -> Option<Self> {
        let mut reader = Reader {
            rest: rule.chars().peekable(),
            depth: 0,
        };
        let size = reader.alternatives()?;
        if reader.rest.next().is_some() || size > MAX_PATTERN_SIZE {
            return None;
        }
        RegexBuilder::new(&format!("^(?:{rule})$"))
            .size_limit(MAX_PROGRAM)
            .build()
            .ok()
            .map(Self)
    }

    /// Whether the whole value matches.
    #[must_use]
    pub fn matches(&self, value: &str) -> bool {
        self.0.is_match(value)
    }
}

/// A recursive descent over the grammar. Each function returns the size of what it has read.
struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    depth: usize,
}

impl Reader<'_> {
    /// `sequence *( "|" sequence )`. Each `|` has size 1.
    fn alternatives(&mut self) -> Option<usize> {
        let mut size = self.sequence()?;
        while self.rest.next_if_eq(&'|').is_some() {
            size = size + 1 + self.sequence()?;
        }
        Some(size)
    }

    /// `1*( atom [ count ] )`
    fn sequence(&mut self) -> Option<usize> {
        let mut size = 0;
        while self.rest.peek().is_some_and(|c| !matches!(c, '|' | ')')) {
            size += self.atom()? * self.count()?;
            if size > MAX_PATTERN_SIZE {
                return None;
            }
        }
        (size > 0).then_some(size)
    }

    /// `"." / literal / escape / class / "(" alternatives ")"`. A group adds 1 to the size of its content.
    fn atom(&mut self) -> Option<usize> {
        match self.rest.next()? {
            '.' => Some(1),
            '\\' => self.escape(),
            '[' => self.class(),
            '(' => {
                self.depth += 1;
                if self.depth > MAX_GROUP_DEPTH {
                    return None;
                }
                let size = self.alternatives()?;
                self.depth -= 1;
                self.rest.next_if_eq(&')')?;
                Some(size + 1)
            }
            c => (!RESERVED.contains(c)).then_some(1),
        }
    }

    /// The rest of an escape after `\`: `d`, `w`, or a character that is reserved anywhere.
    fn escape(&mut self) -> Option<usize> {
        let c = self.rest.next()?;
        (matches!(c, 'd' | 'w') || RESERVED.contains(c) || RESERVED_IN_CLASS.contains(c))
            .then_some(1)
    }

    /// The rest of a class after `[`: `[ "^" ] 1*member "]"`. Its size is the number of members.
    fn class(&mut self) -> Option<usize> {
        self.rest.next_if_eq(&'^');
        let mut size = 0;
        while self.rest.next_if_eq(&']').is_none() {
            self.member()?;
            size += 1;
        }
        (size > 0).then_some(size)
    }

    /// `"\d" / "\w" / character [ "-" character ]`, the second character not before the first.
    fn member(&mut self) -> Option<()> {
        let Member::Character(first) = self.class_character()? else {
            return Some(());
        };
        if self.rest.next_if_eq(&'-').is_none() {
            return Some(());
        }
        match self.class_character()? {
            Member::Character(last) if first <= last => Some(()),
            _ => None,
        }
    }

    fn class_character(&mut self) -> Option<Member> {
        match self.rest.next()? {
            '\\' => {
                let c = *self.rest.peek()?;
                self.escape()?;
                Some(match c {
                    'd' | 'w' => Member::Set,
                    c => Member::Character(c),
                })
            }
            c => (!RESERVED_IN_CLASS.contains(c)).then_some(Member::Character(c)),
        }
    }

    /// `[ "*" / "+" / "?" / "{" n "}" / "{" n ",}" / "{" n "," m "}" ]`. Returns the factor for the size: the largest
    /// number, at least 1.
    fn count(&mut self) -> Option<usize> {
        if self
            .rest
            .next_if(|c| matches!(c, '*' | '+' | '?'))
            .is_some()
        {
            return self.no_second_count(1);
        }
        if self.rest.next_if_eq(&'{').is_none() {
            return Some(1);
        }
        let least = self.number()?;
        let most = if self.rest.next_if_eq(&',').is_none() {
            least
        } else if self.rest.peek() == Some(&'}') {
            least.max(1)
        } else {
            self.number()?
        };
        self.rest.next_if_eq(&'}')?;
        if most == 0 || least > most {
            return None;
        }
        self.no_second_count(most)
    }

    /// A count is not followed by another one; `a+?` and `a{2}{3}` mean different things in different dialects.
    fn no_second_count(&mut self, factor: usize) -> Option<usize> {
        match self.rest.peek() {
            Some('*' | '+' | '?' | '{') => None,
            _ => Some(factor),
        }
    }

    /// 0 to [`MAX_COUNT`], without leading zeros.
    fn number(&mut self) -> Option<usize> {
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        let leading_zero = digits.len() > 1 && digits.starts_with('0');
        if leading_zero || digits.len() > 3 {
            return None;
        }
        digits.parse().ok().filter(|&number| number <= MAX_COUNT)
    }
}

enum Member {
    Character(char),
    /// `\d` or `\w`
    Set,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn s31_only_the_grammar_of_patterns_is_accepted() {
        for good in [
            "a",
            "[0-9]{8,16}",
            "[A-Z]{2}[0-9A-Z ]{3,}",
            "a|bc|d",
            "(ab)*c?",
            "((a|b)c)+",
            r"\d{3}-\w+",
            r"\.\-\&\~\\",
            r"[\d\w\]\-]",
            "[^a]",
            "[-]".replace('-', r"\-").as_str(),
            "...",
            "é{200}",
            "/#<>,=!:;%_\"'`@&~-",
            "[.*+?(){}|$]",
            "a{0,1}",
            "a{0,}",
        ] {
            assert!(Pattern::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "(",
            ")",
            "()",
            "a)",
            "a)|(b",
            "a|",
            "|a",
            "a||b",
            "(|a)",
            "[",
            "[]",
            "[^]",
            "[a",
            "]",
            "a]",
            "*",
            "+a",
            "?",
            "{",
            "a{",
            "a{}",
            "a{,2}",
            "a{2,1}",
            "a{0}",
            "a{0,0}",
            "ba{0}",
            "a{01}",
            "a{201}",
            "a{1000}",
            "a{ 2}",
            "a}",
            "a**",
            "a+?",
            "a??",
            "a{2}?",
            "a{2}{3}",
            "^a",
            "a$",
            "^a$",
            "(?:a)",
            "(?i)a",
            "(?=a)",
            "(?<n>a)",
            r"\",
            r"\p{L}",
            r"\D",
            r"\W",
            r"\s",
            r"\S",
            r"\b",
            r"\n",
            r"\x41",
            r"\u0041",
            r"\1",
            r"(a)\1",
            r"\K",
            r"\é",
            "[b-a]",
            r"[\d-a]",
            r"[a-\d]",
            "[a-]",
            "[-a]",
            "[a-b-c]",
            "[[:alpha:]]",
            "[a&&b]",
            "[a~~b]",
            "[a&b]",
            "[a^]",
            r"[\p{L}]",
        ] {
            assert!(Pattern::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn s31_size_and_depth_of_a_pattern_end_at_their_limits() {
        for (good, bad) in [
            ("a{200}a{200}a{100}", "a{200}a{200}a{101}"),
            ("[abcde]{100}", "[abcde]{100}a"),
            ("(a{99}){5}", "(a{99}){5}a"),
            ("(a|b){125}", "(a|b){126}"),
            ("a{200}a{49}|b{200}b{50}", "a{200}a{50}|b{200}b{50}"),
            ("a{200,}b{200}c{100}", "a{200,}b{200}c{100}d"),
            ("((((((((a))))))))", "(((((((((a)))))))))"),
        ] {
            assert!(Pattern::parse(good).is_some(), "{good}");
            assert!(Pattern::parse(bad).is_none(), "{bad}");
        }
    }

    fn pattern() -> impl Strategy<Value = String> {
        let atom = prop_oneof![
            Just(".".to_owned()),
            prop::sample::select(vec![
                r"\d", r"\w", r"\.", r"\-", r"\&", "é", "a", "-", "&", "#"
            ])
            .prop_map(str::to_owned),
            "\\[\\^?([a-f]-[g-z]|[0-9]|\\\\d|\\\\w|[α-ω ,.*]){1,6}\\]",
        ];
        let count = prop::sample::select(vec![
            "", "", "*", "+", "?", "{3}", "{0,2}", "{2,}", "{0,}", "{1,60}",
        ]);
        atom.prop_recursive(4, 24, 4, move |inner| {
            let piece = (inner, count.clone()).prop_map(|(atom, count)| {
                let single = atom.chars().count() == 1
                    || (atom.starts_with('\\') && atom.chars().count() == 2)
                    || (atom.starts_with('[') && atom.find(']') == Some(atom.len() - 1));
                if single || count.is_empty() {
                    format!("{atom}{count}")
                } else {
                    format!("({atom}){count}")
                }
            });
            prop_oneof![
                prop::collection::vec(piece.clone(), 1..4).prop_map(|pieces| pieces.concat()),
                prop::collection::vec(piece, 2..4)
                    .prop_map(|pieces| format!("({})", pieces.join("|"))),
            ]
        })
    }

    proptest! {
        /// The limits of the grammar keep every pattern within the limits of the library.
        #[test]
        fn s31_pattern_of_the_grammar_within_its_size_compiles(rule in pattern()) {
            let mut reader = Reader { rest: rule.chars().peekable(), depth: 0 };
            let size = reader.alternatives();
            if size.is_some_and(|size| size <= MAX_PATTERN_SIZE) && reader.rest.next().is_none() {
                prop_assert!(Pattern::parse(&rule).is_some(), "{}", rule);
            }
        }

        #[test]
        fn any_text_then_no_panic(rule in r"([a-z\[\]\(\)\{\}|*+?.\\^$0-9,-]){0,40}", value in ".{0,40}") {
            if let Some(pattern) = Pattern::parse(&rule) {
                let _ = pattern.matches(&value);
            }
        }
    }
}
