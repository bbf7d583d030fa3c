//! Links that were opened with this app, protocol.md §7.1.

use protocol::code::Code;

use super::session::Session;
use crate::{
    journeys::{
        FlowState, Question,
        journey::{Destination, Effect},
        parse_code,
    },
    model::ErrorCode,
    views::Action,
};

impl Session {
    /// Opens a link. It waits while an answer is awaited or a code is shown.
    pub(super) fn open_link(&mut self, url: String) -> Option<Effect<Question>> {
        // A person who presses a link is there.
        self.dismiss_privacy_screen();
        let code = match parse_code(&url) {
            Ok(code @ (Code::Request(_) | Code::Enrolment(_))) => code,
            // A link that opens nothing leaves the screen as it is.
            Ok(Code::Challenge(_) | Code::Digits(_)) => {
                self.ctx.report_code(ErrorCode::UnknownCode);
                return None;
            }
            Err(code) => {
                self.ctx.report_code(code);
                return None;
            }
        };
        if self.ctx.vault.is_err() || self.flow.holds_links() {
            self.waiting_link = Some(url);
            self.ctx.report_code(ErrorCode::LinkWaits);
            return None;
        }
        self.ctx.problem = None;
        self.generation += 1;
        self.flow = FlowState::at(Destination::Home, &self.ctx);
        match code {
            Code::Request(link) => {
                let followed = FlowState::open_link(&link, &mut self.ctx)?;
                self.follow(followed)
            }
            _ => self.step(&Action::Code { text: url }),
        }
    }

    /// Shows a late answer, then opens a link that waits, once nothing else is on the screen.
    pub(super) fn open_waiting(&mut self) -> Option<Effect<Question>> {
        if self.flow.is_idle() {
            self.show_late();
        }
        if !self.flow.is_idle() || self.ctx.vault.is_err() {
            return None;
        }
        let url = self.waiting_link.take()?;
        self.open_link(url)
    }
}
