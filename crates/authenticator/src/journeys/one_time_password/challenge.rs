//! An offline challenge, protocol.md §5.1: scanned and verified, or its digits typed.

use protocol::{
    code::TypedDigits,
    form::{CanonicalValue, Schema},
    ids::{DeviceId, UnixSeconds},
    keys::RustVerifier,
    messages::{Challenge, Change, Context as WireContext, Method, RequestKind as WireKind},
    otp::OtpSubject,
    signed::{Message as _, SignedBytes, Verified},
};

use crate::{
    journeys::{
        context::Context,
        open_request::{context_lines, shown_kind},
    },
    model::ErrorCode,
    vault::state::State,
    views::{AccountChange, ChallengeCard, ContextLine, RequestKind, WhoAsks},
};

/// The subject of the one-time password.
pub(crate) enum ScannedChallenge {
    /// A challenge that the account's server signed.
    Challenge {
        challenge: Box<Verified<Challenge>>,
        context: Vec<ContextLine>,
        /// The fields to type; empty unless it is a transaction.
        schema: Schema,
        /// The change of the account; `None` for other kinds.
        change: Option<AccountChange>,
    },
    /// Digits that a person typed from a page; they do not say which service asks.
    Digits {
        device: DeviceId,
        digits: TypedDigits,
    },
}

impl ScannedChallenge {
    /// Finds the account and verifies the challenge under its pinned S.
    pub(crate) fn new(signed: &SignedBytes, state: &State) -> Result<Self, ErrorCode> {
        let device = signed
            .peek::<Challenge>()
            .map_err(|_| ErrorCode::UnknownCode)?
            .device;
        let account = state.account(device).ok_or(ErrorCode::NoSuchAccount)?;
        let challenge: Verified<Challenge> = signed
            .verify(&account.server_key, &RustVerifier)
            .map_err(|_| ErrorCode::ForgedChallenge)?;
        if challenge.origin != account.origin {
            return Err(ErrorCode::ForgedChallenge);
        }
        // A challenge that this build cannot show in full must not be answered: the password would cover it (P4).
        let (no_schema, no_change) = (challenge.schema.0.is_empty(), challenge.change.0.is_empty());
        let newer = |_| ErrorCode::NewerVersion;
        let (schema, change) = match challenge.kind {
            WireKind::SignIn if no_schema && no_change => (Schema::default(), None),
            WireKind::Transaction if no_change => {
                (Schema::parse(&challenge.schema.0).map_err(newer)?, None)
            }
            WireKind::AccountChange if no_schema => {
                let change = Change::parse(&challenge.change.0).map_err(newer)?;
                (Schema::default(), Some((&change).into()))
            }
            _ => return Err(ErrorCode::NewerVersion),
        };
        let context =
            WireContext::parse(&challenge.context.0).map_err(|_| ErrorCode::UnknownCode)?;
        Ok(Self::Challenge {
            context: context_lines(&context),
            challenge: Box::new(challenge),
            schema,
            change,
        })
    }

    /// Takes typed digits for the account on show.
    pub(crate) const fn typed(digits: TypedDigits, device: DeviceId) -> Self {
        Self::Digits { device, digits }
    }

    pub(crate) fn device(&self) -> DeviceId {
        match self {
            Self::Challenge { challenge, .. } => challenge.device,
            Self::Digits { device, .. } => *device,
        }
    }

    pub(crate) fn subject(&self, method: Method, values: &[CanonicalValue]) -> OtpSubject {
        match self {
            Self::Challenge { challenge, .. } => {
                let values: Vec<&[u8]> = values.iter().map(CanonicalValue::as_bytes).collect();
                OtpSubject::challenge(challenge.device, method, challenge.hash(), &values)
            }
            Self::Digits { device, digits } => OtpSubject::typed(*device, method, digits.as_str()),
        }
    }

    /// Its purpose. Typed digits are always for a sign-in.
    fn kind(&self) -> RequestKind {
        match self {
            Self::Challenge { challenge, .. } => shown_kind(challenge.kind),
            Self::Digits { .. } => RequestKind::SignIn,
        }
    }

    /// Whether it expired, by this device's clock. This is only a warning: the server decides.
    pub(crate) fn expired(&self, now: UnixSeconds) -> bool {
        matches!(self, Self::Challenge { challenge, .. } if now >= challenge.expires_at)
    }

    /// The schema of the fields to type; `None` unless it is a transaction.
    pub(crate) fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Challenge { schema, .. } if !schema.0.is_empty() => Some(schema),
            _ => None,
        }
    }

    pub(crate) fn card(&self, ctx: &Context) -> ChallengeCard {
        let account = ctx.account_of(self.device());
        let asks = match self {
            Self::Digits { .. } => None,
            Self::Challenge {
                challenge, context, ..
            } => Some(WhoAsks {
                service: challenge.service.to_string(),
                context: context.clone(),
                expires_at: ctx.clock_of(self.device()).here(challenge.expires_at),
            }),
        };
        ChallengeCard {
            kind: self.kind(),
            change: match self {
                Self::Challenge { change, .. } => change.clone(),
                Self::Digits { .. } => None,
            },
            asks,
            account: ctx.shown_name(self.device()),
            origin: account.map_or_else(String::new, |a| a.origin.to_string()),
            digits: match self {
                Self::Challenge { .. } => None,
                Self::Digits { digits, .. } => Some(digits.as_str().to_owned()),
            },
        }
    }
}
