//! The screen about notifications, and the push endpoint that each server holds, protocol.md §8.10.
//!
//! The endpoints that servers hold are kept in memory only. Each start registers them again, which changes nothing where
//! the server holds the same already.

use protocol::{
    ids::{DeviceId, Hash32, Nonce16},
    messages::{PushRegistered, Refusal},
};

use super::{
    context::Context,
    journey::{
        Destination, Effect, Handled, Journey, Pace, Place, Response, Step, SyncTarget, Transition,
    },
    response::{self, TimedReply},
};
use crate::{
    model::Permission,
    vault::{Outgoing, Persisted},
    views::{Action, Screen},
};

/// The screens of notifications.
pub(crate) enum Notifications {
    /// After a registration they are offered. `asking`: the platform's prompt is up.
    Offer { device: DeviceId, asking: bool },
    /// Their status is shown.
    Status,
}

/// Registers a push endpoint.
pub(crate) struct RegisterEndpoint {
    device: DeviceId,
    nonce: Nonce16,
    endpoint: Hash32,
}

/// Nobody answered the platform's question yet, so it can still be asked.
pub(crate) fn can_ask(ctx: &Context) -> bool {
    ctx.notification_status.permission == Permission::NotAsked
}

impl Journey for Notifications {
    type Question = RegisterEndpoint;

    fn open(action: &Action, from: Place, _ctx: &mut Context) -> Option<Transition<Self>> {
        match (action, from) {
            (Action::OpenNotifications, Place::Settings) => Some(Transition::to(Self::Status)),
            _ => None,
        }
    }

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        match (self, action) {
            (Self::Status, Action::AllowNotifications) if can_ask(ctx) => {
                Ok(Transition::to(Self::Status).with(Effect::RequestNotificationPermission))
            }
            (Self::Status, Action::OpenNotificationSettings) => {
                Ok(Transition::to(Self::Status).with(Effect::OpenNotificationSettings))
            }
            (
                Self::Offer {
                    device,
                    asking: false,
                },
                Action::AllowNotifications,
            ) => {
                let state = Self::Offer {
                    device,
                    asking: true,
                };
                Ok(Transition::to(state).with(Effect::RequestNotificationPermission))
            }
            (
                Self::Offer {
                    device,
                    asking: false,
                },
                Action::Skip,
            ) => Ok(Transition::leave(Destination::OfferBiometrics(device))),
            (state, _) => Err(state),
        }
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        Ok(match self {
            Self::Status => Transition::leave(Destination::Settings),
            Self::Offer { .. } => Transition::home(),
        })
    }

    fn on_permission_answered(self, _ctx: &mut Context) -> Transition<Self> {
        match self {
            Self::Offer {
                device,
                asking: true,
            } => Transition::leave(Destination::OfferBiometrics(device)),
            state => Transition::to(state),
        }
    }

    fn on_response(
        question: RegisterEndpoint,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self> {
        let device = question.device;
        let Some(account) = ctx.account_of(device) else {
            return Handled::unchanged(response.current);
        };
        let named = |registered: &PushRegistered| (registered.device, registered.nonce);
        let reply = response::read_timed(
            response.sent,
            (device, question.nonce),
            &account.server_key,
            response.body,
            named,
        );
        let pace = match reply {
            Ok(TimedReply::Answer(_)) => {
                ctx.server(device).registered_endpoint = Some(question.endpoint);
                Pace::Now
            }
            Ok(TimedReply::Time(time)) => {
                ctx.learn_time(device, time.time);
                // With the right time the next one is answered. Should it not be, the interval prevents a busy loop.
                Pace::MinInterval
            }
            Ok(TimedReply::Refused(refused)) => match refused.why {
                // This server does not wake anybody there, however often it is asked.
                Refusal::Malformed => {
                    ctx.server(device).registered_endpoint = Some(question.endpoint);
                    Pace::Now
                }
                Refusal::TooMany => Pace::After(refused.retry_after_s),
                _ => Pace::BackOff,
            },
            Err(_) => Pace::BackOff,
        };
        Handled::unchanged(response.current).at(pace)
    }

    fn background_question(
        target: SyncTarget,
        _shown: Option<&Self>,
        ctx: &mut Context,
    ) -> Option<(RegisterEndpoint, Persisted<Outgoing>)> {
        let SyncTarget::PushEndpoint(device) = target else {
            return None;
        };
        let endpoint = Hash32::of(ctx.push_endpoint.as_str().as_bytes());
        let server = ctx.servers.get(&device);
        let registered = server.and_then(|server| server.registered_endpoint);
        let wanted = ctx.notification_status.can_be_woken
            && ctx.is_active(device)
            && registered != Some(endpoint);
        if !wanted {
            return None;
        }
        let now = ctx.now_of(device);
        let vault = ctx.vault.as_ref().ok()?;
        let registration = vault.register_push(device, ctx.push_endpoint.clone(), now);
        let (out, nonce) = registration.ok()?;
        // Until the answer comes, it is not known which endpoint the server holds.
        ctx.server(device).registered_endpoint = None;
        let question = RegisterEndpoint {
            device,
            nonce,
            endpoint,
        };
        Some((question, out))
    }

    fn awaits_response(&self) -> bool {
        matches!(self, Self::Offer { asking: true, .. })
    }

    fn view(&self, ctx: &Context) -> Screen {
        let status = ctx.notification_status;
        match self {
            Self::Offer { asking, .. } => Screen::OfferNotifications {
                status,
                busy: *asking,
            },
            Self::Status => Screen::Notifications { status },
        }
    }
}
