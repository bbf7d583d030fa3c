//! Same-device links to a request, and the return to the browser that initiated it, protocol.md §7.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    crockford,
    derive::hkdf,
    error::ParseError,
    ids::RequestId,
    origin::{MAX_ORIGIN, Origin},
};

/// The app's own scheme, for platforms that cannot verify links.
pub const SCHEME: &str = "countersign://";

/// The path before the id of the request.
pub const PATH: &str = "/a/";

/// Number of characters that the app shows for the waiting page, without the check character.
pub const TYPED_LEN: usize = 8;

/// Number of characters of a return code, which has 128 bits.
const CODE_LEN: usize = 26;

/// A link to a request on the same device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLink {
    /// The origin of the server.
    pub origin: Origin,
    /// The request.
    pub request: RequestId,
}

impl RequestLink {
    /// Returns `https://origin/a/{rid}`, which the platform can verify.
    #[must_use]
    pub fn to_verified(&self) -> String {
        format!("{}{PATH}{}", self.origin, self.request)
    }

    /// Returns `countersign://host[:port]/a/{rid}`, which opens the app on every platform.
    #[must_use]
    pub fn to_scheme(&self) -> String {
        format!("{SCHEME}{}{PATH}{}", self.origin.authority(), self.request)
    }

    /// Parses a link whose scheme was normalised by [`to_web_link`].
    ///
    /// # Errors
    /// [`ParseError::NotACode`] if it is not a link of this kind, [`ParseError::InsecureOrigin`] for an address without
    /// transport security.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        if text.len() > MAX_ORIGIN + 40 {
            return Err(ParseError::TooLarge);
        }
        let (origin, request) = text.rsplit_once(PATH).ok_or(ParseError::NotACode)?;
        let origin = Origin::parse(origin).map_err(|error| match error {
            ParseError::InsecureOrigin => error,
            _ => ParseError::NotACode,
        })?;
        let request = RequestId::from_hex(request).ok_or(ParseError::NotACode)?;
        Ok(Self { origin, request })
    }

    /// Returns the only `return_url` that is allowed for this request, protocol.md §7.3.
    #[must_use]
    pub fn return_url(&self) -> String {
        format!("{}/return", self.to_verified())
    }
}

/// Converts a link with the app's own scheme to the web address that it represents; returns any other text unchanged.
///
/// For the loopback hosts of protocol.md §1.5 the web address uses http.
#[must_use]
pub fn to_web_link(text: &str) -> String {
    let Some(rest) = text.strip_prefix(SCHEME) else {
        return text.to_owned();
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let local = Origin::parse(&format!("http://{}", &rest[..end])).is_ok();
    let scheme = if local { "http://" } else { "https://" };
    format!("{scheme}{rest}")
}

/// The return code in the answer to the approval of a request with a `return_url`: 26 Crockford characters, usable once.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct ReturnCode(String);

crate::wipe::wipes!(ReturnCode);

impl ReturnCode {
    /// Encodes 16 random bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 16]) -> Self {
        Self(crockford::encode(bytes, CODE_LEN))
    }

    /// Parses a return code.
    ///
    /// # Errors
    /// [`ParseError::BadField`] if it is not 26 canonical characters of 16 bytes.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let fits = text.len() == CODE_LEN && text.is_ascii();
        let bytes = crockford::decode(text).ok().filter(|_| fits);
        bytes
            .filter(|bytes| crockford::encode(bytes, CODE_LEN) == text)
            .map(|_| Self(text.to_owned()))
            .ok_or(ParseError::BadField)
    }

    /// Returns the 26 characters, for the return link.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Derives the code for the waiting page: eight characters and a check character, protocol.md §7.4.
    #[must_use]
    pub fn derive_typed(&self) -> String {
        let bytes = hkdf::<8>(b"", self.0.as_bytes(), "cs1/return-typed", &[]);
        let code = crockford::encode(bytes.as_slice(), TYPED_LEN);
        let check = crockford::check_character(&code);
        format!("{code}{check}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn link(origin: &str) -> RequestLink {
        RequestLink {
            origin: Origin::parse(origin).unwrap(),
            request: RequestId([0xAB; 16]),
        }
    }

    #[test]
    fn both_forms_then_the_same_request() {
        for origin in [
            "https://login.example.eu",
            "https://a.b:8443",
            "http://127.0.0.1:8700",
        ] {
            let link = link(origin);
            assert_eq!(
                RequestLink::parse(&to_web_link(&link.to_verified())).as_ref(),
                Ok(&link)
            );
            assert_eq!(
                RequestLink::parse(&to_web_link(&link.to_scheme())).as_ref(),
                Ok(&link)
            );
        }
    }

    #[test]
    fn anything_more_or_less_than_origin_and_request_then_refused() {
        let good = link("https://a.b").to_verified();
        for bad in [
            good.replace("/a/", "/b/"),
            format!("{good}0"),
            format!("{good}?x=1"),
            format!("{good}/return"),
            good.replace("https://a.b", "https://user@a.b"),
            good.replace("https://a.b", "https://a.b/c"),
            good.replace("https://", "javascript://"),
        ] {
            assert_eq!(RequestLink::parse(&bad), Err(ParseError::NotACode), "{bad}");
        }
        let open = good.replace("https", "http");
        assert_eq!(RequestLink::parse(&open), Err(ParseError::InsecureOrigin));
    }

    #[test]
    fn return_code_then_reads_back_and_gives_nine_characters() {
        let code = ReturnCode::from_bytes(&[7; 16]);
        assert_eq!(
            ReturnCode::parse(code.as_str()).unwrap().as_str(),
            code.as_str()
        );
        let typed = code.derive_typed();
        assert_eq!(typed.len(), TYPED_LEN + 1);
        assert_eq!(
            crockford::read_checked(&typed, TYPED_LEN).as_deref(),
            Ok(&typed[..TYPED_LEN])
        );
        for bad in ["", "0", &code.as_str()[1..], &code.as_str().to_lowercase()] {
            assert!(ReturnCode::parse(bad).is_err());
        }
    }

    proptest! {
        #[test]
        fn any_text_then_no_panic(text in ".{0,300}") {
            let _ = RequestLink::parse(&to_web_link(&text));
            let _ = RequestLink::parse(&to_web_link(&format!("{SCHEME}{text}")));
            let _ = ReturnCode::parse(&text);
        }
    }
}
