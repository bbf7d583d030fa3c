//! QR codes in pictures and camera frames: sizes are capped before anything is decoded.
//!
//! Each image is tried plain, blurred, at half size, and both; together they read most pictures of a hand-held camera.

use std::io::Cursor;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use image::{DynamicImage, GrayImage, ImageFormat, ImageReader, Limits, imageops};
use protocol::code::{Code, MAX_TEXT};
use rxing::{
    BarcodeFormat, BinaryBitmap, DecodeHints, Luma8LuminanceSource,
    common::HybridBinarizer,
    multi::{MultipleBarcodeReader as _, qrcode::QRCodeMultiReader},
};
use thiserror::Error;

use crate::views::ErrorCode;

/// No picture's file is larger. Bytes.
const MAX_FILE: usize = 12 * 1024 * 1024;
/// No picture has more pixels.
const MAX_PIXELS: u64 = 40_000_000;
/// No camera frame has more pixels.
const MAX_FRAME_PIXELS: u64 = 9_000_000;
/// A larger picture is first looked at in this size. Pixels of the longer side.
const FIRST_LOOK: u32 = 1_800;

/// An image that may hold a code.
pub(crate) enum Image {
    /// base64 of a PNG, JPEG or WebP file.
    Picture {
        /// base64.
        base64: String,
    },
    /// base64 of 8-bit luma.
    Frame {
        /// Pixels a row.
        width: u32,
        /// Rows.
        height: u32,
        /// base64.
        base64: String,
    },
}

/// The reasons for which no code was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(crate) enum ScanError {
    /// Not a picture that can be read, or too large.
    #[error("not a picture that can be read")]
    Unreadable,
    /// No QR code in it.
    #[error("no code in it")]
    NoCode,
}

impl From<ScanError> for ErrorCode {
    fn from(error: ScanError) -> Self {
        match error {
            ScanError::Unreadable => Self::UnreadablePicture,
            ScanError::NoCode => Self::NoCodeInPicture,
        }
    }
}

/// The text of the code in an image; of several, the first that is a code of this protocol. Takes its time.
pub(crate) fn read(image: &Image) -> Result<String, ScanError> {
    let gray = match image {
        Image::Picture { base64 } => decode_picture(base64)?,
        Image::Frame {
            width,
            height,
            base64,
        } => decode_frame(*width, *height, base64)?,
    };
    let small = shrunk(&gray);
    let looks = [small.as_ref(), Some(&gray)];
    let mut other = None;
    for look in looks.into_iter().flatten() {
        for variant in variants(look) {
            let found = texts(variant);
            if let Some(ours) = found.iter().find(|text| Code::parse(text).is_ok()) {
                return Ok(ours.clone());
            }
            other = other.or_else(|| found.into_iter().next());
        }
    }
    other.ok_or(ScanError::NoCode)
}

fn decode_base64(text: &str, max: usize) -> Result<Vec<u8>, ScanError> {
    if text.len() > max / 3 * 4 + 4 {
        return Err(ScanError::Unreadable);
    }
    STANDARD.decode(text).map_err(|_| ScanError::Unreadable)
}

fn decode_frame(width: u32, height: u32, base64: &str) -> Result<GrayImage, ScanError> {
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 || pixels > MAX_FRAME_PIXELS {
        return Err(ScanError::Unreadable);
    }
    let pixels = usize::try_from(pixels).map_err(|_| ScanError::Unreadable)?;
    let luma = decode_base64(base64, pixels)?;
    if luma.len() != pixels {
        return Err(ScanError::Unreadable);
    }
    GrayImage::from_raw(width, height, luma).ok_or(ScanError::Unreadable)
}

fn decode_picture(base64: &str) -> Result<GrayImage, ScanError> {
    let file = decode_base64(base64, MAX_FILE)?;
    if file.len() > MAX_FILE {
        return Err(ScanError::Unreadable);
    }
    let reader = || {
        let reader = ImageReader::new(Cursor::new(file.as_slice()))
            .with_guessed_format()
            .map_err(|_| ScanError::Unreadable)?;
        match reader.format() {
            Some(ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP) => Ok(reader),
            _ => Err(ScanError::Unreadable),
        }
    };
    let (width, height) = reader()?
        .into_dimensions()
        .map_err(|_| ScanError::Unreadable)?;
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(ScanError::Unreadable);
    }
    let mut reader = reader()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_PIXELS * 8);
    reader.limits(limits);
    let picture = reader.decode().map_err(|_| ScanError::Unreadable)?;
    Ok(on_white(&picture))
}

/// Transparent pixels count as white.
fn on_white(picture: &DynamicImage) -> GrayImage {
    if !picture.color().has_alpha() {
        return picture.to_luma8();
    }
    let picture = picture.to_luma_alpha8();
    GrayImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [luma, alpha] = picture.get_pixel(x, y).0.map(u32::from);
        let mixed = (luma * alpha + 255 * (255 - alpha)) / 255;
        image::Luma([u8::try_from(mixed).unwrap_or(u8::MAX)])
    })
}

fn shrunk(gray: &GrayImage) -> Option<GrayImage> {
    let longer = gray.width().max(gray.height());
    let scaled = |n: u32| (u64::from(n) * u64::from(FIRST_LOOK) / u64::from(longer)).max(1);
    let side = |n: u32| u32::try_from(scaled(n)).unwrap_or(FIRST_LOOK);
    (longer > FIRST_LOOK).then(|| {
        let (width, height) = (side(gray.width()), side(gray.height()));
        imageops::resize(gray, width, height, imageops::FilterType::Triangle)
    })
}

/// Plain, blurred, at half size, and both; each computed only when needed.
fn variants(gray: &GrayImage) -> impl Iterator<Item = GrayImage> + '_ {
    let halved = || {
        let (width, height) = ((gray.width() / 2).max(1), (gray.height() / 2).max(1));
        imageops::resize(gray, width, height, imageops::FilterType::Triangle)
    };
    let makers: [Box<dyn Fn() -> GrayImage + '_>; 4] = [
        Box::new(|| gray.clone()),
        Box::new(|| imageops::fast_blur(gray, 1.2)),
        Box::new(halved),
        Box::new(move || imageops::fast_blur(&halved(), 1.0)),
    ];
    makers.into_iter().map(|make| make())
}

fn texts(gray: GrayImage) -> Vec<String> {
    let (width, height) = gray.dimensions();
    let hints = DecodeHints {
        TryHarder: Some(true),
        PossibleFormats: Some([BarcodeFormat::QR_CODE].into()),
        ..DecodeHints::default()
    };
    let Ok(source) = Luma8LuminanceSource::new(gray.into_raw(), width, height) else {
        return Vec::new();
    };
    let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    let found = QRCodeMultiReader::new().decode_multiple_with_hints(&mut bitmap, &hints);
    found.map_or_else(
        |_| Vec::new(),
        |codes| {
            let texts = codes.iter().map(|code| code.getText());
            let short = texts.filter(|text| text.len() <= MAX_TEXT);
            short.map(str::to_owned).collect()
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "https://login.example.eu/e#AQGlpaWlpaWlpaWlpaWlpaWlWlpaWlpaWlpaWlpaWlpaWg";

    fn qr(text: &str) -> GrayImage {
        let code = qrcode::QrCode::new(text).unwrap();
        let (side, scale, quiet) = (code.width(), 6, 4);
        let colors = code.to_colors();
        let size = (side + 2 * quiet) * scale;
        GrayImage::from_fn(size as u32, size as u32, |x, y| {
            let at = |n: u32| {
                (n as usize / scale)
                    .checked_sub(quiet)
                    .filter(|&m| m < side)
            };
            let dark = at(x)
                .zip(at(y))
                .is_some_and(|(x, y)| colors[y * side + x] == qrcode::Color::Dark);
            image::Luma([if dark { 0 } else { 255 }])
        })
    }

    fn png(picture: DynamicImage) -> Image {
        let mut file = Cursor::new(Vec::new());
        picture.write_to(&mut file, ImageFormat::Png).unwrap();
        Image::Picture {
            base64: STANDARD.encode(file.into_inner()),
        }
    }

    fn frame(gray: &GrayImage) -> Image {
        Image::Frame {
            width: gray.width(),
            height: gray.height(),
            base64: STANDARD.encode(gray.as_raw()),
        }
    }

    #[test]
    fn code_in_a_picture_or_frame_then_its_text() {
        let gray = qr(LINK);
        assert_eq!(read(&frame(&gray)).as_deref(), Ok(LINK));
        assert_eq!(read(&png(gray.into())).as_deref(), Ok(LINK));
    }

    #[test]
    fn code_on_transparent_ground_then_its_text() {
        let gray = qr(LINK);
        let picture = image::GrayAlphaImage::from_fn(gray.width(), gray.height(), |x, y| {
            let light = gray.get_pixel(x, y).0[0];
            image::LumaA([0, 255 - light])
        });
        assert_eq!(read(&png(picture.into())).as_deref(), Ok(LINK));
    }

    #[test]
    fn two_codes_then_ours() {
        let (ours, other) = (qr(LINK), qr("https://example.eu/menu"));
        let width = ours.width() + other.width();
        let mut both = GrayImage::from_pixel(width, ours.height(), image::Luma([255]));
        imageops::overlay(&mut both, &other, 0, 0);
        imageops::overlay(&mut both, &ours, i64::from(other.width()), 0);
        assert_eq!(read(&frame(&both)).as_deref(), Ok(LINK));
    }

    #[test]
    fn noisy_photograph_then_still_its_text() {
        let mut gray = imageops::fast_blur(&qr(LINK), 2.0);
        for (n, pixel) in gray.pixels_mut().enumerate() {
            let noise = (n as u32).wrapping_mul(2_654_435_761) >> 27;
            pixel.0[0] = (u32::from(pixel.0[0]) * 6 / 10 + 40 + noise) as u8;
        }
        assert_eq!(read(&frame(&gray)).as_deref(), Ok(LINK));
    }

    #[test]
    fn no_code_no_picture_or_false_sizes_then_said_so() {
        let blank = GrayImage::from_pixel(64, 64, image::Luma([255]));
        assert_eq!(read(&frame(&blank)), Err(ScanError::NoCode));
        let picture = |base64: &str| {
            read(&Image::Picture {
                base64: base64.into(),
            })
        };
        assert_eq!(picture("AAAA"), Err(ScanError::Unreadable));
        assert_eq!(picture("not base64!"), Err(ScanError::Unreadable));
        let frame = |width, height| {
            let base64 = STANDARD.encode([0; 64]);
            read(&Image::Frame {
                width,
                height,
                base64,
            })
        };
        for (width, height) in [(0, 0), (8, 9), (u32::MAX, u32::MAX), (64, 0)] {
            assert_eq!(frame(width, height), Err(ScanError::Unreadable));
        }
    }

    #[test]
    fn picture_that_claims_too_many_pixels_then_refused_before_it_is_decoded() {
        // A PNG header for 60,000 x 60,000 pixels, and nothing after it.
        let mut file = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR".to_vec();
        file.extend_from_slice(&60_000u32.to_be_bytes());
        file.extend_from_slice(&60_000u32.to_be_bytes());
        file.extend_from_slice(&[8, 0, 0, 0, 0, 0x2B, 0x3E, 0x5F, 0x1D]);
        let base64 = STANDARD.encode(file);
        assert_eq!(read(&Image::Picture { base64 }), Err(ScanError::Unreadable));
    }
}
