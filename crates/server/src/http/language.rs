//! The language of a page: the one chosen in its menu, otherwise the one that the browser prefers.

use axum::extract::State;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::cookies;
use super::error::WebError;
use super::query::Query;
use crate::state::App;
use crate::text::Language;

/// The most ranges of one header that are read.
const MAX_RANGES: usize = 32;
/// The longest path that the menu leads back to, in bytes.
const MAX_BACK: usize = 512;

/// The language chosen in the menu, otherwise the best match of `Accept-Language`, otherwise English.
pub(super) fn wanted(headers: &HeaderMap) -> Language {
    cookies::chosen_language(headers)
        .or_else(|| {
            let values = headers.get_all(ACCEPT_LANGUAGE).iter();
            let values: Vec<&str> = values.filter_map(|value| value.to_str().ok()).collect();
            accepted(&values.join(","))
        })
        .unwrap_or_default()
}

/// Shows the next pages in the first of these languages that this server has (`ui_locales`), unless the person has chosen one.
pub fn suggest(state: &App, headers: &HeaderMap, response: &mut Response, tags: &str) {
    let known = tags
        .split(' ')
        .take(MAX_SUGGESTED)
        .find_map(|tag| accepted(tag.trim()));
    if let Some(language) = known {
        cookies::set_suggested_language(state, headers, response, language);
    }
}

/// The most languages of a service's request that are looked at.
const MAX_SUGGESTED: usize = 20;

/// The query of the language menu.
#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    to: String,
    #[serde(default)]
    back: String,
}

/// `GET /language`: keeps the choice and leads back to where it was made.
pub(super) async fn choose(
    State(state): State<App>,
    Query(choice): Query<Choice>,
) -> Result<Response, WebError> {
    let language = Language::from_tag(&choice.to).ok_or(WebError::Malformed)?;
    let back = if is_own_path(&choice.back) {
        choice.back.as_str()
    } else {
        "/"
    };
    let mut response = Redirect::to(back).into_response();
    cookies::set_chosen_language(&state, &mut response, language);
    Ok(response)
}

/// The path that the language menu of the response leads back to. The path of a form cannot always be opened by a link.
pub(super) fn return_path(method: &Method, uri: &Uri) -> String {
    if method == Method::GET {
        return uri.path_and_query().map_or("/", |p| p.as_str()).into();
    }
    match uri.path().rsplit_once('/') {
        Some((journey, "cancel" | "device" | "finish")) => format!("{journey}/waiting"),
        Some(("/sign-in/on-mobile", "code")) => "/sign-in/on-mobile".into(),
        Some(("/account/recovery", "take-over")) => "/account/recovery".into(),
        Some((devices, "rename")) if devices.starts_with("/account/devices/") => {
            "/account/devices".into()
        }
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

/// The best of our languages for an `Accept-Language` (RFC 9110 §12.5.4). The first wins among equal weights; `*` means English;
/// a language with `q=0` is refused, even where `*` would bring it.
///
/// The library matches tags (`de` for `de-AT`); it ignores weights, which are read here.
fn accepted(header: &str) -> Option<Language> {
    let mut ranges: Vec<(&str, u16)> = header
        .split(',')
        .take(MAX_RANGES)
        .filter_map(range)
        .collect();
    let refused: Vec<&str> = ranges
        .iter()
        .filter(|(_, weight)| *weight == 0)
        .map(|(tag, _)| *tag)
        .collect();
    let any = Some(Language::ENGLISH.tag())
        .filter(|english| !refused.iter().any(|tag| tag.eq_ignore_ascii_case(english)));
    ranges.retain(|(_, weight)| *weight > 0);
    ranges.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let requested: Vec<LanguageIdentifier> = ranges
        .into_iter()
        .filter_map(|(tag, _)| if tag == "*" { any } else { Some(tag) })
        .filter_map(|tag| tag.parse().ok())
        .collect();
    let available: Vec<LanguageIdentifier> = Language::all().map(Language::identifier).collect();
    let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
    Language::from_tag(&found.first()?.to_string())
}

/// A language range and its weight in thousandths; `None` if either is malformed.
fn range(part: &str) -> Option<(&str, u16)> {
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
    use axum::http::HeaderValue;
    use axum::http::header::COOKIE;

    use super::*;

    #[test]
    fn accept_language_then_the_best_that_we_speak() {
        let long = format!("{}de", "xx,".repeat(MAX_RANGES));
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
