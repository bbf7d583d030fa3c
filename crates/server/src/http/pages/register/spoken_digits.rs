//! The digits of a human check as a recording, in the language of the page.
//!
//! The same check and language give the same bytes, since players ask for a recording in parts.

use crate::text::Language;

/// The clips, made by `crates/server/assets/make-spoken-digits.mjs`, which states the format.
static CLIPS: &[u8] = include_bytes!("../../../../assets/spoken-digits.bin");
/// The first digit that has a clip.
const FIRST: u8 = b'2';
/// The clips of each language.
const CLIPS_EACH: usize = 8;
/// Bytes of a language's tag, and of its tag with the lengths of its clips.
const TAG: usize = 2;
const HEADER: usize = TAG + 2 * CLIPS_EACH;
/// Samples a second.
const RATE: u32 = 8_000;
/// Samples of silence around each digit: at least so many, and at most so many more.
const MIN_PAUSE: u64 = 3_200;
const MORE_PAUSE: u64 = 2_400;
/// The loudest noise that is added to a sample.
const NOISE: u64 = 700;
/// Bytes before the samples of a WAV file.
const WAV_HEADER: usize = 44;

/// The clip of a digit in a language; empty if there is none.
fn clip(language: Language, digit: u8) -> &'static [u8] {
    let mut rest = CLIPS;
    while rest.len() >= HEADER {
        let (header, clips) = rest.split_at(HEADER);
        let lengths: Vec<usize> = header[TAG..]
            .chunks_exact(2)
            .map(|pair| usize::from(u16::from_le_bytes([pair[0], pair[1]])))
            .collect();
        let all: usize = lengths.iter().sum();
        if header[..TAG] == *language.tag().as_bytes() {
            let at = usize::from(digit.wrapping_sub(FIRST));
            let before: usize = lengths.iter().take(at).sum();
            let length = lengths.get(at).copied().unwrap_or(0);
            return clips.get(before..before + length).unwrap_or_default();
        }
        rest = clips.get(all..).unwrap_or_default();
    }
    &[]
}

/// A sample of mu-law as 16 bits (ITU-T G.711).
fn linear(mu_law: u8) -> i16 {
    let bits = !mu_law;
    let exponent = (bits >> 4) & 0x07;
    let size = (((i16::from(bits & 0x0F) << 3) + 132) << exponent) - 132;
    if bits & 0x80 == 0 { size } else { -size }
}

/// Numbers that follow from a seed: they vary pauses and noise, and protect nothing.
struct Variation(u64);

impl Variation {
    /// The next number below `bound`.
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// A WAV file in which `digits` are spoken in `language`, with noise and pauses that follow from `seed`.
pub(super) fn wav(digits: &str, language: Language, seed: [u8; 8]) -> Vec<u8> {
    let mut variation = Variation(u64::from_le_bytes(seed) | 1);
    let mut samples: Vec<i16> = Vec::new();
    let pause = |samples: &mut Vec<i16>, variation: &mut Variation| {
        let length = MIN_PAUSE + variation.below(MORE_PAUSE);
        samples.extend((0..length).map(|_| 0));
    };
    pause(&mut samples, &mut variation);
    for digit in digits.bytes() {
        samples.extend(clip(language, digit).iter().map(|byte| linear(*byte)));
        pause(&mut samples, &mut variation);
    }
    for sample in &mut samples {
        let noise = i16::try_from(variation.below(NOISE)).unwrap_or_default();
        *sample = sample.saturating_add(noise - 350);
    }
    let data: Vec<u8> = samples
        .iter()
        .flat_map(|sample| sample.to_le_bytes())
        .collect();
    let mut file = header(u32::try_from(data.len()).unwrap_or(u32::MAX));
    file.extend(data);
    file
}

/// The header of a WAV file with this many bytes of samples: one channel, 16 bits a sample.
fn header(length: u32) -> Vec<u8> {
    let whole = u32::try_from(WAV_HEADER).unwrap_or_default() - 8;
    let mut header = Vec::with_capacity(WAV_HEADER);
    header.extend(b"RIFF");
    header.extend(length.saturating_add(whole).to_le_bytes());
    header.extend(b"WAVEfmt ");
    header.extend(16_u32.to_le_bytes());
    header.extend(1_u16.to_le_bytes());
    header.extend(1_u16.to_le_bytes());
    header.extend(RATE.to_le_bytes());
    header.extend((2 * RATE).to_le_bytes());
    header.extend(2_u16.to_le_bytes());
    header.extend(16_u16.to_le_bytes());
    header.extend(b"data");
    header.extend(length.to_le_bytes());
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digit_in_each_language_then_a_clip_of_its_own() {
        for language in Language::all() {
            let clips: Vec<_> = (b'2'..=b'9').map(|digit| clip(language, digit)).collect();
            for (at, clip) in clips.iter().enumerate() {
                let seconds = 1_500..10_000;
                assert!(
                    seconds.contains(&clip.len()),
                    "{language:?} {at}: {}",
                    clip.len()
                );
                assert!(!clips[..at].contains(clip), "{language:?} {at}");
            }
            for none in *b"01a" {
                assert!(clip(language, none).is_empty());
            }
        }
    }

    #[test]
    fn mu_law_then_linear_within_its_step() {
        assert_eq!([linear(0xFF), linear(0x7F)], [0, 0]);
        assert_eq!([linear(0x80), linear(0x00)], [32_124, -32_124]);
        assert_eq!([linear(0xF0), linear(0x70)], [120, -120]);
    }

    #[test]
    fn same_check_then_the_same_file_and_another_seed_gives_another() {
        let language = Language::default();
        let file = wav("234567", language, [1; 8]);
        assert_eq!(file, wav("234567", language, [1; 8]));
        assert_ne!(file, wav("234567", language, [2; 8]));
        assert_ne!(
            file[WAV_HEADER..],
            wav("765432", language, [1; 8])[WAV_HEADER..]
        );
        let stated = u32::from_le_bytes(file[40..44].try_into().unwrap());
        assert_eq!(usize::try_from(stated).unwrap(), file.len() - WAV_HEADER);
        assert!(file.starts_with(b"RIFF") && file.len() > 60_000);
    }
}
