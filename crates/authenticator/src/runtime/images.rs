//! Camera frames and pictures on their way through the QR reader.

use super::session::Session;
use crate::{
    journeys::{Question, journey::Effect},
    model::ErrorCode,
    scan::{Image, ScanError},
    views::Action,
};

impl Session {
    /// Reads a camera frame, unless one is being read.
    pub(super) fn read_frame(&mut self, image: Image) -> Option<Effect<Question>> {
        let scans = self.flow.scanner().is_some_and(|busy| !*busy);
        if !scans || self.reading_frame || self.is_hidden() {
            return None;
        }
        self.reading_frame = true;
        Some(Effect::ReadImage(Box::new(image), None))
    }

    /// Reads a picture that the person chose.
    pub(super) fn read_picture(&mut self, image: Image) -> Option<Effect<Question>> {
        let busy = self.flow.scanner().filter(|busy| !**busy)?;
        *busy = true;
        self.ctx.problem = None;
        self.generation += 1;
        Some(Effect::ReadImage(Box::new(image), Some(self.generation)))
    }

    /// An image was read. `generation`: of the picture; camera frames have none.
    pub(super) fn on_image_read(
        &mut self,
        generation: Option<u64>,
        read: Result<String, ScanError>,
    ) -> Option<Effect<Question>> {
        if generation.is_none() {
            self.reading_frame = false;
        }
        let is_current = generation.is_none_or(|generation| generation == self.generation);
        let is_frame_hidden = generation.is_none() && self.is_hidden();
        let busy = self.flow.scanner()?;
        if !is_current || is_frame_hidden {
            return None;
        }
        if generation.is_some() {
            *busy = false;
        }
        match read {
            Ok(text) => self.step(&Action::Code { text }),
            Err(error) => {
                // Most camera frames hold no code; only for a picture the person is told.
                if generation.is_some() {
                    self.ctx.report_code(ErrorCode::from(error));
                }
                None
            }
        }
    }
}
