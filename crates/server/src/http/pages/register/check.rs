//! The human check as a picture and as a recording.

use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_RANGES, CONTENT_RANGE, CONTENT_TYPE, RANGE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use captcha::Captcha;
use captcha::filters::{Dots, Noise, Wave};

use super::OpenRegistration;
use super::spoken_digits;
use crate::domain::human_check::HumanCheck;
use crate::http::browser::Browser;
use crate::http::error::WebError;
use crate::state::{App, AppState};

/// Size of the picture, in pixels.
const WIDTH: u32 = 320;
const HEIGHT: u32 = 110;

/// A new check for `browser`, as a form carries it.
pub(super) fn draw(state: &AppState, browser: &Browser) -> Result<String, WebError> {
    let mut random = [0; 16];
    getrandom::fill(&mut random)
        .map_err(|_| WebError::Fault("no randomness from the system".into()))?;
    let check = HumanCheck::new(random, state.now());
    Ok(check.seal(state.keys.tokens(), browser.id))
}

/// The check of this browser that `text` carries.
pub(super) fn open(state: &AppState, browser: &Browser, text: &str) -> Option<HumanCheck> {
    HumanCheck::open(text, state.keys.tokens(), browser.id, state.now())
}

/// `GET /register/check/picture/{check}`: the digits as a picture, drawn anew each time.
pub(super) async fn picture(
    _: OpenRegistration,
    State(state): State<App>,
    browser: Browser,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let check = open(&state, &browser, &text).ok_or(WebError::NotFound)?;
    let digits = check.digits(state.keys.tokens());
    let mut picture = Captcha::new();
    for digit in digits.chars() {
        picture.set_chars(&[digit]).add_char();
    }
    let png = picture
        .apply_filter(Noise::new(0.2))
        .apply_filter(Wave::new(2.0, 9.0).horizontal())
        .apply_filter(Wave::new(2.0, 9.0).vertical())
        .view(WIDTH, HEIGHT)
        .apply_filter(Dots::new(10).max_radius(5).min_radius(2))
        .as_png()
        .ok_or_else(|| WebError::Fault("the picture could not be drawn".into()))?;
    Ok(([(CONTENT_TYPE, "image/png")], png).into_response())
}

/// `GET /register/check/sound/{check}`: the digits, spoken in the language of the page. Some players ask for the file in parts only
/// (RFC 9110 §14).
pub(super) async fn sound(
    _: OpenRegistration,
    State(state): State<App>,
    browser: Browser,
    headers: HeaderMap,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let check = open(&state, &browser, &text).ok_or(WebError::NotFound)?;
    let key = state.keys.tokens();
    let digits = check.digits(key);
    let file = spoken_digits::wav(&digits, browser.language, check.variation(key));
    let kind = [(CONTENT_TYPE, "audio/wav"), (ACCEPT_RANGES, "bytes")];
    let asked = headers.get(RANGE).and_then(|value| value.to_str().ok());
    let Some((first, last)) = asked.and_then(|asked| part(asked, file.len())) else {
        return Ok((kind, file).into_response());
    };
    let range = format!("bytes {first}-{last}/{}", file.len());
    let bytes = file[first..=last].to_vec();
    Ok((
        StatusCode::PARTIAL_CONTENT,
        kind,
        [(CONTENT_RANGE, range)],
        bytes,
    )
        .into_response())
}

/// The first and the last byte of a part, `bytes=first-` or `bytes=first-last`; any other form is answered with the whole file.
fn part(asked: &str, length: usize) -> Option<(usize, usize)> {
    let (first, last) = asked.strip_prefix("bytes=")?.split_once('-')?;
    let first: usize = first.parse().ok()?;
    let end = length.checked_sub(1)?;
    let last = match last {
        "" => end,
        last => last.parse::<usize>().ok()?.min(end),
    };
    (first <= last).then_some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn part_asked_for_then_its_bytes_or_the_whole_file() {
        for (asked, wanted) in [
            ("bytes=0-1", Some((0, 1))),
            ("bytes=5-", Some((5, 99))),
            ("bytes=5-1000", Some((5, 99))),
            ("bytes=99-99", Some((99, 99))),
            ("bytes=100-", None),
            ("bytes=7-6", None),
            ("bytes=-5", None),
            ("bytes=0-1,5-6", None),
            ("lines=0-1", None),
            ("", None),
        ] {
            assert_eq!(part(asked, 100), wanted, "{asked}");
        }
        assert_eq!(part("bytes=0-", 0), None);
    }
}
