//! A one-time password, protocol.md §5 and §6: challenge scanned or typed → consent → (fields →) PIN or biometrics →
//! password. Nothing here uses the network.
//!
//! - [`challenge`]: the challenge.
//! - [`form`]: the fields of a transaction.

pub(crate) mod challenge;
pub(crate) mod form;

use std::convert::Infallible;

use protocol::{form::CanonicalValue, keys::FactorKey, otp::Otp, pin::Pin};

use self::{challenge::ScannedChallenge, form::TransactionForm};
use super::{
    context::Context,
    journey::{Effect, Handled, Journey, Response, Step, Transition},
    unlocked::Unlocked,
};
use crate::{
    pin::PinBuffer,
    ports::PresenceError,
    vault::Persisted,
    views::{Action, PinPurpose, Screen},
};

/// The state of a one-time password.
pub(crate) enum OneTimePassword {
    /// The challenge is shown: which service asks.
    Confirm(ScannedChallenge),
    /// The fields of a transaction are typed.
    Form(ScannedChallenge, TransactionForm),
    /// The PIN is typed.
    Pin(Box<ChallengePin>),
    /// The platform's biometric prompt is up.
    Biometrics(Box<ChallengePin>),
    /// The password is shown.
    Password(Box<ShownPassword>),
}

/// The PIN of a one-time password is typed.
pub(crate) struct ChallengePin {
    challenge: ScannedChallenge,
    /// The typed fields in canonical form.
    values: Vec<CanonicalValue>,
    // The form to go back to.
    form: Option<TransactionForm>,
    pin: PinBuffer,
}

/// The password and its purpose.
pub(crate) struct ShownPassword {
    challenge: ScannedChallenge,
    otp: Persisted<Otp>,
}

impl ChallengePin {
    fn new(
        challenge: ScannedChallenge,
        values: Vec<CanonicalValue>,
        form: Option<TransactionForm>,
    ) -> Box<Self> {
        Box::new(Self {
            challenge,
            values,
            form,
            pin: PinBuffer::default(),
        })
    }
}

impl Journey for OneTimePassword {
    type Question = Infallible;

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        let next = match (self, action) {
            (Self::Confirm(challenge), Action::Accept) => {
                match challenge.schema().map(TransactionForm::new) {
                    Some(form) => Self::Form(challenge, form),
                    None => Self::Pin(ChallengePin::new(challenge, Vec::new(), None)),
                }
            }
            (Self::Form(challenge, mut form), Action::Fill { index, text }) => {
                form.fill(*index, text);
                Self::Form(challenge, form)
            }
            (Self::Form(challenge, mut form), Action::Submit { decimal }) => {
                match form.submit(*decimal) {
                    Some(values) => Self::Pin(ChallengePin::new(challenge, values, Some(form))),
                    None => Self::Form(challenge, form),
                }
            }
            (Self::Pin(typing), Action::UseBiometrics)
                if ctx.offers_biometrics(typing.challenge.device()) =>
            {
                let device = typing.challenge.device();
                let state = Self::Biometrics(typing);
                return Ok(Transition::to(state).with(Effect::ReleaseKey(device)));
            }
            (state, _) => return Err(state),
        };
        Ok(Transition::to(next))
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        let previous = match self {
            Self::Biometrics(typing) => Self::Pin(typing),
            Self::Pin(typing) => match typing.form {
                Some(form) => Self::Form(typing.challenge, form),
                None => Self::Confirm(typing.challenge),
            },
            Self::Form(challenge, _) => Self::Confirm(challenge),
            Self::Confirm(_) | Self::Password(_) => return Ok(Transition::home()),
        };
        Ok(Transition::to(previous))
    }

    fn pin(&mut self) -> Option<&mut PinBuffer> {
        match self {
            Self::Pin(typing) => Some(&mut typing.pin),
            _ => None,
        }
    }

    fn on_pin(self, pin: Pin, ctx: &mut Context) -> Transition<Self> {
        let (Self::Pin(typing), Ok(vault)) = (self, &ctx.vault) else {
            return Transition::home();
        };
        match Unlocked::by_pin(vault, typing.challenge.device(), &pin) {
            Ok(unlocked) => finish(typing, &unlocked, ctx),
            Err(problem) => {
                ctx.problem = Some(problem);
                Transition::to(Self::Pin(typing))
            }
        }
    }

    fn on_key_released(
        self,
        released: Result<FactorKey, PresenceError>,
        ctx: &mut Context,
    ) -> Transition<Self> {
        let Self::Biometrics(typing) = self else {
            return Transition::to(self);
        };
        match released {
            Ok(key) => finish(typing, &Unlocked::by_biometrics(key), ctx),
            Err(error) => {
                if error == PresenceError::Changed {
                    ctx.drop_biometrics(typing.challenge.device());
                }
                ctx.problem = Some(error.into());
                Transition::to(Self::Pin(typing))
            }
        }
    }

    fn on_response(
        question: Infallible,
        _response: Response<'_, Self>,
        _ctx: &mut Context,
    ) -> Handled<Self> {
        match question {}
    }

    fn awaits_response(&self) -> bool {
        matches!(self, Self::Biometrics(_))
    }

    fn holds_links(&self) -> bool {
        matches!(self, Self::Biometrics(_) | Self::Password(_))
    }

    fn view(&self, ctx: &Context) -> Screen {
        match self {
            Self::Confirm(challenge) => Screen::ConfirmChallenge {
                challenge: challenge.card(ctx),
            },
            Self::Form(challenge, form) => Screen::Sign {
                challenge: challenge.card(ctx),
                fields: form.view(),
            },
            Self::Pin(typing) => Screen::EnterPin {
                purpose: PinPurpose::Answer {
                    challenge: typing.challenge.card(ctx),
                },
                filled: typing.pin.filled(),
                attempts_left: None,
                busy: false,
                biometrics: ctx
                    .biometrics
                    .filter(|_| ctx.offers_biometrics(typing.challenge.device())),
            },
            Self::Biometrics(typing) => Screen::prompted_pin(PinPurpose::Answer {
                challenge: typing.challenge.card(ctx),
            }),
            Self::Password(shown) => Screen::OneTimePassword {
                code: shown.otp.get().to_shown(),
                challenge: shown.challenge.card(ctx),
            },
        }
    }
}

/// The factor is unlocked: the step of the chain is written, then the password can be shown.
fn finish(
    typing: Box<ChallengePin>,
    unlocked: &Unlocked,
    ctx: &mut Context,
) -> Transition<OneTimePassword> {
    let Ok(vault) = &mut ctx.vault else {
        return Transition::to(OneTimePassword::Pin(typing));
    };
    let subject = typing.challenge.subject(unlocked.method, &typing.values);
    match vault.one_time_password(typing.challenge.device(), &subject, &unlocked.key) {
        Ok(otp) => Transition::to(OneTimePassword::Password(Box::new(ShownPassword {
            challenge: typing.challenge,
            otp,
        }))),
        Err(error) => {
            ctx.problem = Some(error.into());
            Transition::to(OneTimePassword::Pin(typing))
        }
    }
}
