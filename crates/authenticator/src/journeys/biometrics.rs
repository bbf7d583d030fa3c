//! The offer to use biometrics, after a registration. Turning them on is a change of this device (`device_change`).

use std::convert::Infallible;

use protocol::ids::DeviceId;

use super::{
    account_view::account_view,
    approval::change::ChangeKind,
    context::Context,
    journey::{Destination, Handled, Journey, Response, Step, Transition},
};
use crate::views::{Action, Screen};

/// Biometrics are offered for this account.
pub(crate) struct OfferBiometrics(pub(crate) DeviceId);

impl Journey for OfferBiometrics {
    type Question = Infallible;

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        match action {
            Action::TurnBiometrics { on: true } if ctx.can_turn_biometrics_on(self.0) => {
                let change = Destination::DeviceChange(self.0, ChangeKind::Biometrics);
                Ok(Transition::leave(change))
            }
            Action::Skip => Ok(Transition::home()),
            _ => Err(self),
        }
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        Ok(Transition::home())
    }

    fn on_response(
        question: Infallible,
        _response: Response<'_, Self>,
        _ctx: &mut Context,
    ) -> Handled<Self> {
        match question {}
    }

    fn view(&self, ctx: &Context) -> Screen {
        match ctx.account_of(self.0).zip(ctx.biometrics) {
            Some((account, kind)) => Screen::OfferBiometrics {
                account: account_view(account, ctx.accounts()),
                kind,
            },
            None => super::home::view(ctx),
        }
    }
}
