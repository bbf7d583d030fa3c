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

/// Number of characters of r in the typed form, without the check character.
pub const TYPED_LEN: usize = 26;

/// The content of an enrolment code.
pub struct EnrolmentCode {
    /// The server at which to claim it.
    pub origin: Origin,
    /// Enrolment or PIN reset; `None` for the typed form, which does not contain it.
    pub kind: Option<EnrolmentKind>,
    /// r.
    pub secret: EnrolmentSecret,
    /// The first half of H(`S_pub`); `None` for the typed form, where `done` authenticates S.
    pub server_key_hash: Option<[u8; 16]>,
}

impl EnrolmentCode {
    /// Returns the link for the QR code: `https://origin/e#` + base64url(version ‖ kind ‖ r ‖ hash).
    ///
    /// `None` for a typed code, which lacks parts of the link.
    #[must_use]
    pub fn to_link(&self) -> Option<String> {
        let mut bytes = Vec::with_capacity(34);
        bytes.extend_from_slice(&[VERSION, self.kind?.number()]);
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
            kind: Some(kind),
            secret: EnrolmentSecret::from_slice(&bytes[2..18])?,
            server_key_hash: Some(hash),
        })
    }

    /// Returns r as 26 Crockford characters and a check character, in groups of four.
    #[must_use]
    pub fn to_typed(secret: &EnrolmentSecret) -> String {
        let code = crockford::encode(secret.expose(), TYPED_LEN);
        let check = crockford::check_character(&code);
        let all: Vec<char> = code.chars().chain([check]).collect();
        all.chunks(4)
            .map(|c| c.iter().collect::<String>())
            .collect::<Vec<_>>()
            .join("-")
    }

    /// Parses the typed form: the server's address, and r with its check character.
    ///
    /// # Errors
    /// [`ParseError::Mistyped`] for the code, [`ParseError::InsecureOrigin`] or [`ParseError::NotACode`] for the address.
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
        let secret = EnrolmentSecret::from_slice(&crockford::decode(&code)?)?;
        Ok(Self {
            origin,
            kind: None,
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
            kind: Some(EnrolmentKind::Enrol),
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
        assert_eq!(back.kind, Some(EnrolmentKind::Enrol));
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
        let typed = EnrolmentCode::to_typed(&code().secret);
        let back = EnrolmentCode::parse_typed("Login.example.eu/", &typed.to_lowercase()).unwrap();
        assert_eq!(back.secret.expose(), &[0xA5; 16]);
        assert_eq!(back.origin.as_str(), "https://login.example.eu");
    }

    proptest! {
        #[test]
        fn any_text_then_no_panic(text in "(https://a.eu/e#)?.{0,80}") {
            let _ = EnrolmentCode::parse_link(&text);
            let _ = EnrolmentCode::parse_typed(&text, &text);
        }
    }
}
