//! An offline challenge, §5 and §6: scanned, or its digits typed → consented → (fields →) PIN → one-time password. No
//! network at all.

use protocol::{
    code::TypedDigits,
    form::{CanonicalValue, FieldError, Schema, SchemaField},
    ids::{DeviceId, UnixSeconds},
    keys::RustVerifier,
    messages::{Challenge, Context, Method, RequestKind},
    otp::{Otp, OtpSubject},
    signed::{Message as _, SignedBytes, Verified},
};

use super::{inbox::context_lines, unlocked::Unlocked};
use crate::{
    pin::PinBuffer,
    vault::{Persisted, Vault, state::State},
    views::{ContextLine, ErrorCode, Problem},
};

/// No field takes more. Bytes.
const MAX_TYPED: usize = 800;

/// What the one-time password will be over.
pub(crate) enum Scanned {
    /// A challenge that an account's server made.
    Challenge {
        challenge: Box<Verified<Challenge>>,
        context: Vec<ContextLine>,
        /// What is to be typed again; empty for a sign-in.
        schema: Schema,
    },
    /// Digits that a person typed from a page: nobody here can tell who asks.
    Digits {
        device: DeviceId,
        digits: TypedDigits,
    },
}

/// The fields of a transaction are typed, §6.
pub(crate) struct Form {
    pub(crate) scanned: Scanned,
    pub(crate) fields: Vec<Filled>,
}

/// One field as far as it is typed.
pub(crate) struct Filled {
    pub(crate) field: SchemaField,
    pub(crate) typed: String,
    pub(crate) problem: Option<FieldError>,
}

/// The PIN is typed.
pub(crate) struct Typing {
    pub(crate) scanned: Scanned,
    /// What was typed, in its one form.
    values: Vec<CanonicalValue>,
    // The form, to go back to.
    form: Option<Vec<Filled>>,
    pub(crate) pin: PinBuffer,
}

/// What follows consent.
pub(crate) enum Accepted {
    /// The PIN.
    Typing(Typing),
    /// The fields first.
    Form(Form),
}

/// The one-time password is shown.
pub(crate) struct Shown {
    pub(crate) scanned: Scanned,
    otp: Persisted<Otp>,
}

impl Scanned {
    /// Finds the account and verifies the challenge under its S.
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
        // What this build cannot show it must not answer: the one-time password would be over it (P4).
        let schema = match challenge.kind {
            RequestKind::SignIn if challenge.schema.0.is_empty() => Schema::default(),
            RequestKind::Transaction => {
                Schema::parse(&challenge.schema.0).map_err(|_| ErrorCode::NewerVersion)?
            }
            _ => return Err(ErrorCode::NewerVersion),
        };
        let context = Context::parse(&challenge.context.0).map_err(|_| ErrorCode::UnknownCode)?;
        Ok(Self::Challenge {
            context: context_lines(&context),
            challenge: Box::new(challenge),
            schema,
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

    fn subject(&self, method: Method, values: &[CanonicalValue]) -> OtpSubject {
        match self {
            Self::Challenge { challenge, .. } => {
                let values: Vec<&[u8]> = values.iter().map(CanonicalValue::as_bytes).collect();
                OtpSubject::challenge(challenge.device, method, challenge.hash(), &values)
            }
            Self::Digits { device, digits } => OtpSubject::typed(*device, method, digits.as_str()),
        }
    }

    /// A sign-in or a transaction; digits are for a sign-in always.
    pub(crate) fn is_transaction(&self) -> bool {
        matches!(self, Self::Challenge { schema, .. } if !schema.0.is_empty())
    }

    /// Whether its time ran out, by this device's clock, which only warns: the server decides.
    pub(crate) fn expired(&self, now: UnixSeconds) -> bool {
        matches!(self, Self::Challenge { challenge, .. } if now >= challenge.expires_at)
    }

    /// Consent.
    pub(crate) fn accept(self) -> Accepted {
        let Self::Challenge { schema, .. } = &self else {
            return Accepted::Typing(Typing::new(self, Vec::new(), None));
        };
        if schema.0.is_empty() {
            return Accepted::Typing(Typing::new(self, Vec::new(), None));
        }
        let fields = schema.0.iter().map(|field| Filled {
            field: field.clone(),
            typed: String::new(),
            problem: None,
        });
        Accepted::Form(Form {
            fields: fields.collect(),
            scanned: self,
        })
    }
}

impl Form {
    /// Takes a field as typed so far.
    pub(crate) fn fill(&mut self, index: u32, text: String) {
        let field = usize::try_from(index)
            .ok()
            .and_then(|n| self.fields.get_mut(n));
        let Some(filled) = field else {
            return;
        };
        // What is too long is not kept, and never passes for what stood there before (P4).
        let fits = text.len() <= MAX_TYPED;
        filled.problem = (!fits).then_some(FieldError::TooLong);
        filled.typed = if fits { text } else { String::new() };
    }

    /// All fields are complete and right, or each says what is wrong with it.
    pub(crate) fn submit(mut self, decimal: char) -> Result<Typing, Self> {
        let mut values = Vec::with_capacity(self.fields.len());
        for filled in &mut self.fields {
            match filled.field.canonical(&filled.typed, decimal) {
                Ok(value) => values.push(value),
                // What was too long to keep is empty here.
                Err(_) if filled.problem == Some(FieldError::TooLong) => {}
                Err(error) => filled.problem = Some(error),
            }
        }
        if values.len() == self.fields.len() {
            Ok(Typing::new(self.scanned, values, Some(self.fields)))
        } else {
            Err(self)
        }
    }
}

impl Typing {
    fn new(scanned: Scanned, values: Vec<CanonicalValue>, form: Option<Vec<Filled>>) -> Self {
        Self {
            scanned,
            values,
            form,
            pin: PinBuffer::default(),
        }
    }

    /// One step back: to the fields, or to who asks.
    pub(crate) fn back(self) -> Result<Form, Scanned> {
        match self.form {
            Some(fields) => Ok(Form {
                scanned: self.scanned,
                fields,
            }),
            None => Err(self.scanned),
        }
    }

    /// The factor is there: the step is on disk, then the one-time password can be shown.
    pub(crate) fn finish(
        self: Box<Self>,
        unlocked: &Unlocked,
        vault: &mut Vault,
    ) -> Result<Shown, (Box<Self>, Problem)> {
        let subject = self.scanned.subject(unlocked.method, &self.values);
        match vault.one_time_password(self.scanned.device(), &subject, &unlocked.key) {
            Ok(otp) => Ok(Shown {
                scanned: self.scanned,
                otp,
            }),
            Err(error) => Err((self, error.into())),
        }
    }
}

impl Shown {
    /// Nine characters.
    pub(crate) fn code(&self) -> String {
        self.otp.get().to_shown()
    }
}
