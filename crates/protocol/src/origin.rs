//! Origins of servers, protocol.md §1.5: https, or http on loopback. Parsing is strict.

use core::fmt;

use crate::error::ParseError;

/// Maximum length of an origin in bytes.
pub const MAX_ORIGIN: usize = 200;

/// `https://host[:port]`, or `http://` on loopback, in lower case and without a path.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Origin {
    text: String,
    host_at: usize,
}

impl Origin {
    /// Parses an origin that nothing follows. Upper case is accepted.
    ///
    /// # Errors
    /// [`ParseError::TooLarge`] for more than [`MAX_ORIGIN`] bytes; [`ParseError::InsecureOrigin`] for http to a host other
    /// than loopback; [`ParseError::BadField`] for anything else that is not an origin.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        if text.len() > MAX_ORIGIN {
            return Err(ParseError::TooLarge);
        }
        let text = text.to_ascii_lowercase();
        let (secure, rest) = if let Some(rest) = text.strip_prefix("https://") {
            (true, rest)
        } else if let Some(rest) = text.strip_prefix("http://") {
            (false, rest)
        } else {
            return Err(ParseError::BadField);
        };
        let host_at = text.len() - rest.len();
        let (host, port) = split_port(rest)?;
        if let Some(port) = port {
            let number: u16 = port.parse().map_err(|_| ParseError::BadField)?;
            if number == 0 || number.to_string() != port || number == if secure { 443 } else { 80 }
            {
                return Err(ParseError::BadField);
            }
        }
        if !is_host(host) {
            return Err(ParseError::BadField);
        }
        if !secure && !matches!(host, "127.0.0.1" | "localhost" | "[::1]") {
            return Err(ParseError::InsecureOrigin);
        }
        Ok(Self { text, host_at })
    }

    /// Returns the origin in canonical form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns host and port, as in a `Host` header.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.text[self.host_at..]
    }

    /// Whether the scheme is https.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.text.starts_with("https://")
    }
}

fn split_port(rest: &str) -> Result<(&str, Option<&str>), ParseError> {
    let end = if rest.starts_with('[') {
        rest.find(']').ok_or(ParseError::BadField)? + 1
    } else {
        0
    };
    match rest[end..].find(':') {
        Some(colon) => Ok((&rest[..end + colon], Some(&rest[end + colon + 1..]))),
        None => Ok((rest, None)),
    }
}

fn is_host(host: &str) -> bool {
    if host == "[::1]" {
        return true;
    }
    let label = |l: &str| {
        !l.is_empty()
            && l.len() <= 63
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    !host.is_empty() && host.len() <= 190 && host.split('.').all(label)
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Origin({})", self.text)
    }
}

impl TryFrom<&[u8]> for Origin {
    type Error = ParseError;

    fn try_from(bytes: &[u8]) -> Result<Self, ParseError> {
        let text = core::str::from_utf8(bytes).map_err(|_| ParseError::BadField)?;
        let origin = Self::parse(text)?;
        // Messages carry only the canonical form, so that equal origins have equal bytes.
        if origin.as_str() == text {
            Ok(origin)
        } else {
            Err(ParseError::BadField)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn origins_then_parsed_and_other_text_refused() {
        for ok in [
            "https://login.example.eu",
            "https://a.b:8443",
            "http://127.0.0.1:8700",
            "http://localhost:1",
            "http://[::1]:8700",
        ] {
            assert_eq!(Origin::parse(ok).unwrap().as_str(), ok);
        }
        assert_eq!(
            Origin::parse("HTTPS://Login.Example").unwrap().as_str(),
            "https://login.example"
        );
        for insecure in [
            "http://login.example.eu",
            "http://127.0.0.2",
            "http://localhost.evil.eu",
            "http://127.0.0.1.evil.eu",
        ] {
            assert_eq!(
                Origin::parse(insecure),
                Err(ParseError::InsecureOrigin),
                "{insecure}"
            );
        }
        for bad in [
            "",
            "https://",
            "https://a/",
            "https://a/path",
            "https://user@a",
            "https://a?b",
            "https://a#b",
            "https://a:",
            "https://a:0",
            "https://a:443",
            "https://a:08443",
            "https://a:99999",
            "https://a..b",
            "https://-a",
            "https://ä.eu",
            "ftp://a",
            "//a",
            "a",
            "https://a b",
            "https://[::2]",
            "https://a:1:2",
            "https://[::1]x",
        ] {
            assert!(Origin::parse(bad).is_err(), "accepted {bad:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_then_no_panic(text in "(https?://)?.{0,40}") {
            let _ = Origin::parse(&text);
        }
    }
}
