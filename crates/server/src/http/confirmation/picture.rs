//! The picture of a challenge: its QR code as SVG.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use crate::domain::otp::Challenge;
use crate::http::error::WebError;

/// Modules of quiet zone on each side (ISO/IEC 18004 §9.1).
const QUIET: usize = 4;
/// The greatest width in CSS pixels: it fits beside its margins on a desktop and shrinks on a phone.
const MAX_WIDTH: usize = 352;

/// Encodes with the lowest level of correction: a screen is neither torn nor dirty, and larger modules can be read from further away.
fn encode(challenge: &Challenge) -> Result<QrCode, WebError> {
    QrCode::with_error_correction_level(&challenge.qr_text, EcLevel::L)
        .map_err(|error| WebError::Fault(error.to_string()))
}

/// A whole number of pixels for each module; otherwise modules come out uneven and are misread.
fn pixels_of(code: &QrCode) -> usize {
    modules_of(code) * (MAX_WIDTH / modules_of(code)).max(1)
}

fn modules_of(code: &QrCode) -> usize {
    code.width() + 2 * QUIET
}

/// The width of a challenge's picture in CSS pixels.
pub(super) fn width(challenge: &Challenge) -> usize {
    encode(challenge).map_or(MAX_WIDTH, |code| pixels_of(&code))
}

/// The picture with its quiet zone; not found where there is no open challenge.
pub(super) fn response(challenge: Option<&Challenge>) -> Result<Response, WebError> {
    let code = encode(challenge.ok_or(WebError::NotFound)?)?;
    let pixels = u32::try_from(pixels_of(&code) / modules_of(&code)).unwrap_or(1);
    let drawn = code
        .render::<svg::Color<'_>>()
        .quiet_zone(true)
        .module_dimensions(pixels, pixels)
        .build();
    Ok(([(CONTENT_TYPE, "image/svg+xml")], drawn).into_response())
}
