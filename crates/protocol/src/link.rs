//! The enrolment link and its typed form, protocol.md §3.2.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::{
    crockford,
    error::ParseError,
    keys::EnrolmentSecret,
    messages::EnrolmentKind,
    origin::{MAX_ORIGIN, Origin},
};

/// The version of enrolment codes that this build supports.
pub const VERSION: u8 = 1;

/// The path before `#` in an enrolment link.
pub const PATH: &str = "/e";

/// Number of characters of r in the typed form.
const SECRET_LEN: usize = 26;

/// Number of characters of the typed form without the check character: the kind and r.
pub const TYPED_LEN: usize = 1 + SECRET_LEN;

/// The content of an enrolment code.
pub struct EnrolmentCode {
    /// The server at which to claim it.
    pub origin: Origin,
    /// Enrolment or PIN reset.
    pub kind: EnrolmentKind,
    /// r.
    pub secret: EnrolmentSecret,
    /// The first half of H(`S_pub`); `None` for the typed form, where `done` authenticates S.
    pub server_key_hash: Option<[u8; 16]>,
}

impl EnrolmentCode {
    /// Returns the link for the QR code: `https://origin/e#` + base64url(version ‖ kind ‖ r ‖ hash).
    ///
    /// `None` for a typed code, which lacks the hash of `S_pub`.
    #[must_use]
    pub fn to_link(&self) -> Option<String> {
        let mut bytes = Vec::with_capacity(34);
        bytes.extend_from_slice(&[VERSION, self.kind.number()]);
        bytes.extend_from_slice(self.secret.expose());
        bytes.extend_from_slice(&self.server_key_hash?);
        Some(format!(
            "{}{PATH}#{}",
            self.origin,
            URL_SAFE_NO_PAD.encode(bytes)
        ))
    }

    /// Parses a link.
    ///
    /// # Errors
    /// [`ParseError::NotACode`] if it is not a link of this kind, [`ParseError::NewerVersion`] for a later version or an
    /// unknown kind, [`ParseError::InsecureOrigin`] for an address without transport security.
    pub fn parse_link(text: &str) -> Result<Self, ParseError> {
        if text.len() > MAX_ORIGIN + 80 {
            return Err(ParseError::TooLarge);
        }
        let (address, fragment) = text.split_once('#').ok_or(ParseError::NotACode)?;
        let origin = address.strip_suffix(PATH).ok_or(ParseError::NotACode)?;
        let origin = Origin::parse(origin).map_err(|e| match e {
            ParseError::InsecureOrigin => e,
            _ => ParseError::NotACode,
        })?;
        let bytes = URL_SAFE_NO_PAD
            .decode(fragment)
            .map_err(|_| ParseError::NotACode)?;
        match bytes.first() {
            Some(&VERSION) => {}
            Some(&newer) if newer > VERSION => return Err(ParseError::NewerVersion),
            _ => return Err(ParseError::NotACode),
        }
        let bytes: &[u8; 34] = bytes
            .as_slice()
            .try_into()
            .map_err(|_| ParseError::NotACode)?;
        let kind = EnrolmentKind::try_from(bytes[1]).map_err(|_| ParseError::NewerVersion)?;
        let mut hash = [0; 16];
        hash.copy_from_slice(&bytes[18..]);
        Ok(Self {
            origin,
            kind,
            secret: EnrolmentSecret::from_slice(&bytes[2..18])?,
            server_key_hash: Some(hash),
        })
    }

    /// Returns the typed form without the origin: one character for the kind, r as 26 Crockford characters, and a check
    /// character over all of them, in groups of four.
    #[must_use]
    pub fn to_typed(kind: EnrolmentKind, secret: &EnrolmentSecret) -> String {
        // The character whose value is the kind: its five bits come first in a byte.
        let kind = crockford::encode(&[kind.number() << 3], 1);
        let code = kind + &crockford::encode(secret.expose(), SECRET_LEN);
        let check = crockford::check_character(&code);
        let all: Vec<char> = code.chars().chain([check]).collect();
        all.chunks(4)
            .map(|c| c.iter().collect::<String>())
            .collect::<Vec<_>>()
            .join("-")
    }

    /// Parses the typed form: the server's address, and kind and r with their check character.
    ///
    /// # Errors
    /// [`ParseError::Mistyped`] for the code, [`ParseError::NewerVersion`] for an unknown kind, [`ParseError::InsecureOrigin`] or [`ParseError::NotACode`] for the address.
    pub fn parse_typed(origin: &str, code: &str) -> Result<Self, ParseError> {
        let origin = origin.trim().trim_end_matches('/');
        let with_scheme = if origin.contains("://") {
            origin.to_owned()
        } else {
            format!("https://{origin}")
        };
        let origin = Origin::parse(&with_scheme).map_err(|e| match e {
            ParseError::InsecureOrigin => e,
            _ => ParseError::NotACode,
        })?;
        let code = crockford::read_checked(code, TYPED_LEN)?;
        let (kind, secret) = code.split_at_checked(1).ok_or(ParseError::Mistyped)?;
        let kind = kind
            .chars()
            .next()
            .and_then(crockford::value)
            .ok_or(ParseError::Mistyped)?;
        let kind = EnrolmentKind::try_from(kind).map_err(|_| ParseError::NewerVersion)?;
        let secret = EnrolmentSecret::from_slice(&crockford::decode(secret)?)?;
        Ok(Self {
            origin,
            kind,
            secret,
            server_key_hash: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code() -> EnrolmentCode {
        EnrolmentCode {
            origin: Origin::parse("https://login.example.eu").unwrap(),
            kind: EnrolmentKind::Enrol,
            secret: EnrolmentSecret::from_bytes([0xA5; 16]),
            server_key_hash: Some([0x5A; 16]),
        }
    }

    #[test]
    fn link_then_round_trip_within_130_characters() {
        let link = code().to_link().unwrap();
        assert!(link.len() < 130, "{} characters", link.len());
        let back = EnrolmentCode::parse_link(&link).unwrap();
        assert_eq!(back.origin, code().origin);
        assert_eq!(back.kind, EnrolmentKind::Enrol);
        assert_eq!(back.secret.expose(), &[0xA5; 16]);
        assert_eq!(back.server_key_hash, Some([0x5A; 16]));
    }

    #[test]
    fn newer_version_foreign_link_or_http_then_its_own_error() {
        let with = |first: u8| {
            let mut bytes = [0; 34];
            bytes[..2].copy_from_slice(&[first, 1]);
            format!("https://a.eu/e#{}", URL_SAFE_NO_PAD.encode(bytes))
        };
        let error = |text: &str| EnrolmentCode::parse_link(text).err();
        assert_eq!(error(&with(2)), Some(ParseError::NewerVersion));
        assert_eq!(error(&with(0)), Some(ParseError::NotACode));
        assert_eq!(error("https://a.eu/e#AQE"), Some(ParseError::NotACode));
        assert_eq!(error("https://a.eu/x#AQE"), Some(ParseError::NotACode));
        assert_eq!(
            error(&with(1).replace("https", "http")),
            Some(ParseError::InsecureOrigin)
        );
        assert_eq!(
            error(&with(1).replace("a.eu", "evil@a.eu")),
            Some(ParseError::NotACode)
        );
    }

    #[test]
    fn typed_form_then_round_trip() {
        for (kind, first) in [(EnrolmentKind::Enrol, '1'), (EnrolmentKind::PinReset, '2')] {
            let typed = EnrolmentCode::to_typed(kind, &code().secret);
            assert_eq!(typed.len(), 7 * 4 + 6);
            assert!(typed.starts_with(first));
            let back =
                EnrolmentCode::parse_typed("Login.example.eu/", &typed.to_lowercase()).unwrap();
            assert_eq!(back.kind, kind);
            assert_eq!(back.secret.expose(), &[0xA5; 16]);
            assert_eq!(back.origin.as_str(), "https://login.example.eu");
        }
    }

    #[test]
    fn typed_form_of_an_unknown_kind_then_newer_version() {
        let secret = crockford::encode(&[0xA5; 16], SECRET_LEN);
        for first in ['0', '3', 'Z'] {
            let body = format!("{first}{secret}");
            let text = format!("{body}{}", crockford::check_character(&body));
            let error = EnrolmentCode::parse_typed("a.eu", &text).err();
            assert_eq!(error, Some(ParseError::NewerVersion), "{first}");
        }
    }

    proptest! {
        #[test]
        fn any_text_then_no_panic(text in "(https://a.eu/e#)?.{0,80}") {
            let _ = EnrolmentCode::parse_link(&text);
            let _ = EnrolmentCode::parse_typed(&text, &text);
        }
    }
}
