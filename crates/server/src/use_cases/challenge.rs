//! Offline challenges (protocol.md §5.1, §5.3) for a page: create one, show it, take the typed code.

use protocol::{
    code::{MAX_CHALLENGE, TypedDigits, challenge_text},
    ids::{DeviceId, Nonce16, RequestId, UnixSeconds},
    messages::{Challenge as Message, Change, ContextKind, DeviceState, Name, Opaque, RequestKind},
    origin::Origin,
    otp::{LIFETIME_S, MAX_CHALLENGE_ATTEMPTS, Otp},
    signed::{Message as _, SignedBytes},
};

use super::{
    deactivate, history, random,
    request::{Initiator, context},
};
use crate::{
    delivery::Notice,
    domain::{
        account::AccountId,
        form::Form,
        limit::EXPECTED_FOR_S,
        otp::{self, Challenge},
    },
    events::Topic,
    store::{ReadTx, StoreError, Tx},
};

/// The most challenges within a day that got a foreign code: a browser that reaches its own limit gets no more, and does not use
/// up what others have.
struct Limits {
    /// Of one browser.
    of_browser: usize,
    /// Of all browsers of its sort together.
    of_account: usize,
}

/// For browsers that the account does not know. A made-up code fits this device by chance once in some thousand: at this rate
/// an outsider causes one count in most of a year (P2).
const STRANGERS: Limits = Limits {
    of_browser: 5,
    of_account: 20,
};
/// For browsers that the account knows, which would be the owner's.
const KNOWN: Limits = Limits {
    of_browser: 50,
    of_account: 100,
};
/// Bytes of a signature.
const SIGNATURE_LEN: usize = 64;
/// A day. Seconds.
const DAY_S: u64 = 86_400;

pub use crate::domain::otp::AnswerOutcome;

/// A challenge to create.
pub struct NewChallenge {
    /// The account.
    pub account: AccountId,
    /// The device.
    pub device: DeviceId,
    /// This server's origin.
    pub origin: Origin,
    /// The service that asks.
    pub service: String,
    /// The browser's origin.
    pub context: Vec<(ContextKind, String)>,
    /// The browser that asks.
    pub initiator: Initiator,
    /// The transaction to be signed (protocol.md §6.2).
    pub form: Option<Form>,
    /// The change of the account (protocol.md §4.7). Without a change and a form it is a sign-in.
    pub change: Option<Change>,
}

/// The reasons for which no challenge is created.
#[derive(Debug, thiserror::Error)]
pub enum CreateChallengeError {
    /// The device is not active.
    #[error("the device is not active")]
    DeviceNotActive,
    /// Too many codes were wrong within a day; the next challenge is possible at this time.
    #[error("too many wrong codes")]
    TooMany(UnixSeconds),
    /// The content is too long for a QR code.
    #[error("the challenge is too long for a code")]
    TooLong,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether a challenge for this form fits into a QR code, without the browser's origin, which is left out where there is no room.
#[must_use]
pub fn fits(origin: &Origin, service: &str, form: &Form) -> bool {
    let message = Message {
        id: RequestId([0; 16]),
        kind: RequestKind::Transaction,
        device: DeviceId([0; 16]),
        origin: origin.clone(),
        service: Name::lossy(service),
        context: Opaque(context(&[]).encode()),
        issued_at: UnixSeconds(u64::MAX),
        expires_at: UnixSeconds(u64::MAX),
        nonce: Nonce16([0; 16]),
        schema: Opaque(form.schema_bytes()),
        change: Opaque(Vec::new()),
    };
    message.encode().len() + SIGNATURE_LEN <= MAX_CHALLENGE
}

/// Creates a challenge.
pub fn create(tx: &Tx<'_>, new: &NewChallenge) -> Result<Challenge, CreateChallengeError> {
    tx.device(new.device)?
        .filter(|device| device.account == new.account && device.state == DeviceState::Active)
        .ok_or(CreateChallengeError::DeviceNotActive)?;
    if let Some(free_at) = limited_until(tx, new)? {
        return Err(CreateChallengeError::TooMany(free_at));
    }
    let id = RequestId(random()?);
    let expires_at = tx.now().plus(LIFETIME_S);
    let asked_from = context(&new.context).encode();
    // Digits say neither who asks nor what for: only a sign-in has them (protocol.md §5.4).
    let (kind, typed_digits) = match (&new.form, &new.change) {
        (Some(_), _) => (RequestKind::Transaction, String::new()),
        (None, Some(_)) => (RequestKind::AccountChange, String::new()),
        (None, None) => (RequestKind::SignIn, make_digits()?),
    };
    let fields = new.form.iter().flat_map(Form::values);
    let message = Message {
        id,
        kind,
        device: new.device,
        origin: new.origin.clone(),
        service: Name::lossy(&new.service),
        context: Opaque(asked_from.clone()),
        issued_at: tx.now(),
        expires_at,
        nonce: Nonce16(random()?),
        schema: Opaque(
            new.form
                .as_ref()
                .map(Form::schema_bytes)
                .unwrap_or_default(),
        ),
        change: Opaque(new.change.as_ref().map(Change::encode).unwrap_or_default()),
    };
    let Ok(signed) = SignedBytes::sign(tx.keys().message(tx.now()), &message);
    let challenge = Challenge {
        id,
        account: new.account,
        device: new.device,
        hash: signed.hash(),
        qr_text: challenge_text(&signed).map_err(|_| CreateChallengeError::TooLong)?,
        typed_digits,
        expires_at,
        attempts: 0,
        used: false,
        kind,
        fields: fields.map(|value| value.as_bytes().to_vec()).collect(),
        transaction: new
            .form
            .as_ref()
            .map(|form| form.action().shortened())
            .unwrap_or_default(),
        change: new.change.as_ref().map(Change::kind),
        service: message.service.as_str().to_owned(),
        context: asked_from,
        browser: Some(new.initiator.browser),
    };
    tx.insert_challenge(&challenge, new.initiator.known)?;
    Ok(challenge)
}

/// Until when the browser, or all browsers of its sort, get no challenge, because they got too many foreign codes. Codes that were
/// typed before a device announced a sign-in are not counted (protocol.md §8.11).
fn limited_until(tx: &ReadTx<'_>, new: &NewChallenge) -> Result<Option<UnixSeconds>, StoreError> {
    let Initiator { browser, known } = new.initiator;
    let limits = if known { KNOWN } else { STRANGERS };
    let expected_at = tx.sign_in_expected_at(new.account)?;
    let since = tx.now().minus(DAY_S).max(expected_at);
    let tried = |browser, most| tx.tried_challenge(new.account, (known, browser), since, most);
    let of_browser = tried(Some(browser), limits.of_browser)?;
    let lifted = tx.now() < expected_at.plus(EXPECTED_FOR_S);
    let of_account = match lifted {
        true => None,
        false => tried(None, limits.of_account)?,
    };
    Ok(of_browser
        .max(of_account)
        .map(|issued_at| issued_at.plus(DAY_S)))
}

fn make_digits() -> Result<String, StoreError> {
    // 64 bits modulo 10^11: no digits are likelier than others by more than 10^-8.
    let digits = TypedDigits::from_number(u64::from_be_bytes(random()?));
    Ok(digits.as_str().to_owned())
}

/// The challenge as its page shows it, while it can be answered.
pub fn show(tx: &ReadTx<'_>, id: RequestId) -> Result<Option<Challenge>, StoreError> {
    Ok(tx.challenge(id)?.filter(|challenge| {
        !challenge.used
            && challenge.attempts < MAX_CHALLENGE_ATTEMPTS
            && tx.now() < challenge.expires_at
    }))
}

/// Takes a typed code. [`AnswerOutcome::Accepted`] is returned only once.
pub fn answer(tx: &Tx<'_>, id: RequestId, text: &str) -> Result<AnswerOutcome, StoreError> {
    let Ok(otp) = Otp::parse(text) else {
        return Ok(AnswerOutcome::MistypedCode);
    };
    let Some(mut challenge) = tx.challenge(id)? else {
        return Ok(AnswerOutcome::Used);
    };
    let Some(mut device) = tx.device(challenge.device)? else {
        return Ok(AnswerOutcome::DeviceBlocked);
    };
    let was_active = device.state == DeviceState::Active;
    let outcome = otp::judge(&mut device, &mut challenge, &otp, tx.now());
    tx.put_challenge(&challenge)?;
    tx.put_device(&device)?;
    if challenge.used || challenge.attempts >= MAX_CHALLENGE_ATTEMPTS {
        history::tell_challenge(tx, &challenge)?;
    }
    tx.publish(Topic::Request(id.0));
    if was_active && device.state == DeviceState::Blocked {
        let notice = Notice::DeviceBlocked {
            device: device.name.clone(),
        };
        deactivate(tx, &device, &notice)?;
    }
    Ok(outcome)
}
