//! Which language a page is drawn in: what was chosen in its menu, else what the browser wants.

use axum::extract::State;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::error::WebError;
use super::form::Asked;
use crate::state::App;
use crate::text::Language;

/// The cookie that keeps what was chosen. It says nothing of the person.
const COOKIE_NAME: &str = "lang";
/// The most wishes of one header that are looked at.
const MAX_WISHES: usize = 32;
/// The longest address that the menu leads back to.
const MAX_BACK: usize = 512;

/// What a browser wants: what was chosen in the menu, else the best of `Accept-Language`, else English.
pub(super) fn wanted(headers: &HeaderMap) -> Language {
    chosen(headers)
        .or_else(|| {
            let wishes = headers.get_all(ACCEPT_LANGUAGE).iter();
            let wishes: Vec<&str> = wishes.filter_map(|value| value.to_str().ok()).collect();
            accepted(&wishes.join(","))
        })
        .unwrap_or_default()
}

/// What the menu sends.
#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    to: String,
    #[serde(default)]
    back: String,
}

/// `GET /language`: keeps the choice and leads back to where it was made.
pub(super) async fn choose(
    State(state): State<App>,
    Asked(choice): Asked<Choice>,
) -> Result<Response, WebError> {
    let language = Language::from_tag(&choice.to).ok_or(WebError::Malformed)?;
    let back = if is_own_path(&choice.back) {
        choice.back.as_str()
    } else {
        "/"
    };
    let mut response = Redirect::to(back).into_response();
    let secure = if state.origin.is_https() {
        "; Secure"
    } else {
        ""
    };
    let cookie = format!(
        "{COOKIE_NAME}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=34560000{secure}",
        language.tag()
    );
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Where the menu of the page that answers this leads back to. A page that answers a form may stand under an address that
/// cannot be opened.
pub(super) fn way_back(method: &Method, uri: &Uri) -> String {
    if method == Method::GET {
        return uri.path_and_query().map_or("/", |p| p.as_str()).into();
    }
    match uri.path().rsplit_once('/') {
        Some((journey, "cancel" | "device")) => format!("{journey}/waiting"),
        _ => uri.path().into(),
    }
}

/// A path of this server, and nothing that a browser could take for another host.
fn is_own_path(back: &str) -> bool {
    let mut bytes = back.bytes();
    bytes.next() == Some(b'/')
        && !matches!(bytes.next(), Some(b'/' | b'\\'))
        && back.len() <= MAX_BACK
        && back.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
}

fn chosen(headers: &HeaderMap) -> Option<Language> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE_NAME)
        .and_then(|(_, tag)| Language::from_tag(tag))
}

/// The best language of an `Accept-Language` (RFC 9110 §12.5.4). Among equals the first; `*` is English, since it says that any
/// will do; what has q=0 is not wanted, even where `*` would bring it.
fn accepted(header: &str) -> Option<Language> {
    let wishes: Vec<(&str, u16)> = header
        .split(',')
        .take(MAX_WISHES)
        .filter_map(wish)
        .collect();
    let refused = |language: Language| {
        wishes
            .iter()
            .any(|(tag, weight)| *weight == 0 && tag.eq_ignore_ascii_case(language.tag()))
    };
    let mut best: Option<(Language, u16)> = None;
    for (tag, weight) in &wishes {
        let found = if *tag == "*" {
            Some(Language::ENGLISH).filter(|language| !refused(*language))
        } else {
            Language::from_tag(tag)
        };
        if let Some(language) = found
            && *weight > 0
            && best.is_none_or(|(_, known)| *weight > known)
        {
            best = Some((language, *weight));
        }
    }
    best.map(|(language, _)| language)
}

/// A range and its weight in thousandths. A weight that is none makes the wish none.
fn wish(part: &str) -> Option<(&str, u16)> {
    let mut pieces = part.split(';').map(str::trim);
    let tag = pieces.next().filter(|tag| !tag.is_empty())?;
    let mut weight = 1000;
    for piece in pieces {
        let (name, value) = piece.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            weight = thousandths(value.trim())?;
        }
    }
    Some((tag, weight))
}

/// `qvalue` of RFC 9110 §12.4.2: at most three decimals, at most 1.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !matches!(whole, "0" | "1") || decimals.len() > 3 || !digits(decimals) {
        return None;
    }
    let value = format!("{whole}{decimals:0<3}").parse().ok()?;
    (value <= 1000).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accept_language_then_the_best_that_we_speak() {
        let long = format!("{}de", "xx,".repeat(MAX_WISHES));
        for (accept, tag) in [
            ("de-AT,de;q=0.9,en;q=0.8", "de"),
            ("de_DE", "de"),
            ("en;q=0.5, fr;q=0.8", "fr"),
            ("fr;q=0.8, de;q=0.8", "fr"),
            ("nb-NO, nn;q=0.9", "en"),
            ("nb, da;q=0.3", "da"),
            ("fr;q=0, *", "en"),
            ("en;q=0, *;q=0.5, fr;q=0.1", "fr"),
            ("*;q=0.1, el;q=0.2", "el"),
            ("DE", "de"),
            ("fr;q=1.5, el;q=0.1", "el"),
            ("fr;q=x, el;q=0.1", "el"),
            ("fr;q=0.1234, el;q=0.1", "el"),
            ("fr;q=1.000;x=y", "fr"),
            ("", "en"),
            (";;;,,,q=1", "en"),
            (&long, "en"),
        ] {
            assert_eq!(accepted(accept).unwrap_or_default().tag(), tag, "{accept}");
        }
    }

    #[test]
    fn menu_and_header_then_the_menu_counts() {
        let headers = |cookie: &str| {
            let mut map = HeaderMap::new();
            map.insert(ACCEPT_LANGUAGE, HeaderValue::from_static("fr"));
            map.insert(COOKIE, HeaderValue::from_str(cookie).unwrap());
            map
        };
        assert_eq!(wanted(&headers("a=b; lang=el")).tag(), "el");
        assert_eq!(wanted(&headers("lang=xx")).tag(), "fr");
        assert_eq!(wanted(&HeaderMap::new()), Language::ENGLISH);
    }

    #[test]
    fn where_the_menu_leads_back_to_then_never_to_another_host() {
        for good in ["/", "/sign-in", "/account/devices?added"] {
            assert!(is_own_path(good), "{good}");
        }
        let long = format!("/{}", "a".repeat(MAX_BACK));
        for bad in [
            "",
            "sign-in",
            "//evil.example",
            "/\\evil.example",
            "/a\\b",
            "https://evil.example",
            "/a b",
            "/\r\nset-cookie: x",
            &long,
        ] {
            assert!(!is_own_path(bad), "{bad}");
        }
    }
}
