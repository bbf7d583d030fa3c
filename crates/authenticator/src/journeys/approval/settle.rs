//! Applies the answer to an approval to the vault, on every screen, protocol.md §4.5.

use protocol::{
    ids::{DeviceId, Position, RequestId},
    messages::{Answer, Outcome, Refusal, Refused, StalePosition},
    same_device::ReturnCode,
    signed::Verified,
};

use crate::{
    journeys::response::{ApproveReply, Reply, ResponseError},
    model::{AccountStatus, DeactivationReason, ErrorCode, Problem},
    vault::{Vault, steps::Applied},
    views,
};

/// The result of an approval or of an outcome query, after the vault has applied the answer.
pub(crate) enum Settled {
    /// The request ended.
    Ended {
        /// The result to show.
        outcome: views::Outcome,
        /// The return to the browser on this device, protocol.md §7.4.
        code: Option<ReturnCode>,
        /// The request.
        request: RequestId,
        /// The change to this phone itself.
        applied: Applied,
    },
    /// The request ended, but not by this device.
    Gone(Problem),
    /// The PIN was wrong.
    WrongPin {
        /// Attempts left.
        attempts_left: u8,
    },
    /// The server is at this position, ahead of this device.
    Behind(Position),
    /// The account cannot be used.
    Deactivated,
}

/// Applies the answer to an approval.
///
/// # Errors
/// The problem to show; the approval stays unanswered.
pub(crate) fn settle_approved(
    vault: &mut Vault,
    device: DeviceId,
    request: RequestId,
    reply: Result<ApproveReply, ResponseError>,
) -> Result<Settled, Problem> {
    match reply? {
        ApproveReply::Answer(answer) => settle_answer(vault, device, &answer),
        ApproveReply::Stale(stale) => Ok(behind(&stale)),
        ApproveReply::Refused(refused) => settle_refused(vault, device, request, &refused),
    }
}

/// Applies the answer to an outcome query.
///
/// # Errors
/// The problem to show; the approval stays unanswered.
pub(crate) fn settle_outcome(
    vault: &mut Vault,
    device: DeviceId,
    request: RequestId,
    reply: Result<Reply<Answer>, ResponseError>,
) -> Result<Settled, Problem> {
    match reply? {
        Reply::Answer(answer) => settle_answer(vault, device, &answer),
        Reply::Refused(refused) => settle_refused(vault, device, request, &refused),
    }
}

fn settle_answer(
    vault: &mut Vault,
    device: DeviceId,
    answer: &Verified<Answer>,
) -> Result<Settled, Problem> {
    // An answer to an approval that was settled meanwhile repeats the result and changes nothing.
    let applied = vault.settle(device, answer)?;
    Ok(match answer.outcome {
        Outcome::WrongPin => Settled::WrongPin {
            attempts_left: answer.attempts_left,
        },
        Outcome::Blocked | Outcome::Locked => Settled::Deactivated,
        Outcome::NeverArrived => Settled::Gone(ErrorCode::RequestGone.into()),
        other => match shown(other) {
            Some(outcome) => Settled::Ended {
                outcome,
                code: ReturnCode::parse(answer.return_code.as_str()).ok(),
                request: answer.request,
                applied,
            },
            None => Settled::Gone(ErrorCode::RequestGone.into()),
        },
    })
}

const fn behind(stale: &StalePosition) -> Settled {
    Settled::Behind(Position {
        epoch: stale.epoch,
        step: stale.step,
    })
}

fn settle_refused(
    vault: &mut Vault,
    device: DeviceId,
    request: RequestId,
    refused: &Refused,
) -> Result<Settled, Problem> {
    let problem = Problem::from(refused);
    match refused.why {
        Refusal::RequestGone
        | Refusal::RequestExpired
        | Refusal::RequestCancelled
        | Refusal::RequestDecided
        | Refusal::DeviceNotActive => {
            // The server repeats a stored answer before it refuses, so a refused approval was never counted.
            vault.forget_unanswered(device, request)?;
            Ok(match request_end(refused) {
                Some(RequestEnd::As(outcome)) => Settled::Ended {
                    outcome,
                    code: None,
                    request,
                    applied: Applied::Nothing,
                },
                Some(RequestEnd::Elsewhere) => Settled::Gone(problem),
                None => Settled::Deactivated,
            })
        }
        // The last approval was settled before this one was made. If the server still expects an outcome query,
        // another copy of this vault made that approval.
        Refusal::OutcomeQueryFirst => {
            deactivate(vault, device, request, DeactivationReason::Copied)
        }
        Refusal::ServerRestored => {
            deactivate(vault, device, request, DeactivationReason::ServerRestored)
        }
        _ => Err(problem),
    }
}

fn deactivate(
    vault: &mut Vault,
    device: DeviceId,
    request: RequestId,
    reason: DeactivationReason,
) -> Result<Settled, Problem> {
    vault.forget_unanswered(device, request)?;
    vault.set_status(device, AccountStatus::Deactivated(reason))?;
    Ok(Settled::Deactivated)
}

/// The ends of a refused request.
pub(crate) enum RequestEnd {
    /// With an outcome that can be shown.
    As(views::Outcome),
    /// Elsewhere.
    Elsewhere,
}

pub(crate) const fn request_end(refused: &Refused) -> Option<RequestEnd> {
    match refused.why {
        Refusal::RequestExpired => Some(RequestEnd::As(views::Outcome::Expired)),
        Refusal::RequestCancelled => Some(RequestEnd::As(views::Outcome::Cancelled)),
        Refusal::RequestGone | Refusal::RequestDecided => Some(RequestEnd::Elsewhere),
        _ => None,
    }
}

pub(crate) const fn shown(outcome: Outcome) -> Option<views::Outcome> {
    match outcome {
        Outcome::Approved => Some(views::Outcome::Approved),
        Outcome::Denied => Some(views::Outcome::Denied),
        Outcome::Reported => Some(views::Outcome::Reported),
        Outcome::WrongMatch => Some(views::Outcome::WrongMatch),
        Outcome::WrongPin | Outcome::Blocked | Outcome::Locked | Outcome::NeverArrived => None,
    }
}
