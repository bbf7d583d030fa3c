//! The encoding of the state: records of `E(…)`, written by hand because no secret is `Serialize`.
//!
//! Each record has its own label, which names its version. This build writes the newest version and reads all of them.

use protocol::{
    ParseError,
    chain::{BaseValue, ChainValue},
    encode,
    ids::Position,
    keys::{DeviceSecret, MaskedPinKey},
    messages::Field,
    transcript,
};
use zeroize::Zeroizing;

use super::{
    file::MAX_STATE,
    state::{
        Account, FinishingEnrolment, MAX_ACCOUNTS, Nickname, PendingChange, PendingEnrolment,
        State, Unanswered,
    },
};
use crate::{
    model::{AccountStatus, DeactivationReason, IdleTimeout, Settings, TextSize, Theme},
    ports::KeyBlob,
};

type Bytes = Zeroizing<Vec<u8>>;

fn record(label: &str, fields: &[&[u8]]) -> Bytes {
    Zeroizing::new(encode(label, fields))
}

fn fields<'a, const N: usize>(label: &str, bytes: &'a [u8]) -> Result<[&'a [u8]; N], ParseError> {
    transcript::decode_within(label, bytes, MAX_STATE)?
        .try_into()
        .map_err(|_| ParseError::WrongCount)
}

fn exact<const N: usize>(bytes: &[u8]) -> Result<[u8; N], ParseError> {
    bytes.try_into().map_err(|_| ParseError::BadField)
}

fn take_position(epoch: &[u8], step: &[u8]) -> Result<Position, ParseError> {
    Ok(Position {
        epoch: u64::take(epoch)?,
        step: u64::take(step)?,
    })
}

impl State {
    /// `E("cs1/state2", install, enrolment, active, settings, account…)`.
    #[must_use]
    pub fn encode(&self) -> Bytes {
        let enrolment = self
            .enrolment
            .as_ref()
            .map_or_else(Bytes::default, PendingEnrolment::encode);
        let accounts: Vec<Bytes> = self.accounts.iter().map(Account::encode).collect();
        let (active, settings) = (self.active.put(), encode_settings(&self.settings));
        let mut all: Vec<&[u8]> = vec![&self.install, &enrolment, &active, &settings];
        all.extend(accounts.iter().map(|a| a.as_slice()));
        record("cs1/state2", &all)
    }

    /// Decodes this version, and the earlier `E("cs1/state", install, enrolment, account…)`.
    ///
    /// # Errors
    /// [`ParseError`] if the bytes are not one state.
    pub fn decode(bytes: &[u8]) -> Result<Self, ParseError> {
        if transcript::label(bytes)? == "cs1/state" {
            let all = transcript::decode_within("cs1/state", bytes, MAX_STATE)?;
            let ([install, enrolment], accounts) =
                all.split_first_chunk::<2>().ok_or(ParseError::WrongCount)?;
            return Self::of(install, enrolment, accounts);
        }
        let all = transcript::decode_within("cs1/state2", bytes, MAX_STATE)?;
        let ([install, enrolment, active, settings], accounts) =
            all.split_first_chunk::<4>().ok_or(ParseError::WrongCount)?;
        Ok(Self {
            active: Field::take(active)?,
            settings: decode_settings(settings)?,
            ..Self::of(install, enrolment, accounts)?
        })
    }

    fn of(install: &[u8], enrolment: &[u8], accounts: &[&[u8]]) -> Result<Self, ParseError> {
        if accounts.len() > MAX_ACCOUNTS {
            return Err(ParseError::WrongCount);
        }
        let accounts: Vec<Account> = accounts
            .iter()
            .map(|a| Account::decode(a))
            .collect::<Result<_, _>>()?;
        let twice = |(n, a): (usize, &Account)| accounts[..n].iter().any(|b| a.device == b.device);
        if accounts.iter().enumerate().any(twice) {
            return Err(ParseError::BadField);
        }
        Ok(Self {
            enrolment: match enrolment {
                [] => None,
                bytes => Some(PendingEnrolment::decode(bytes)?),
            },
            accounts,
            ..Self::new(exact(install)?)
        })
    }
}

/// `E("cs1/settings", language, theme, text size, idle)`.
fn encode_settings(settings: &Settings) -> Vec<u8> {
    let language = settings.language.as_deref().unwrap_or_default();
    let theme = match settings.theme {
        Theme::System => 0,
        Theme::Light => 1,
        Theme::Dark => 2,
    };
    let size = match settings.text_size {
        TextSize::Normal => 0,
        TextSize::Large => 1,
        TextSize::Larger => 2,
        TextSize::Largest => 3,
    };
    let idle = match settings.idle {
        IdleTimeout::TwoMinutes => 1,
        IdleTimeout::FiveMinutes => 0,
        IdleTimeout::FifteenMinutes => 2,
        IdleTimeout::Never => 3,
    };
    encode(
        "cs1/settings",
        &[language.as_bytes(), &[theme], &[size], &[idle]],
    )
}

fn decode_settings(bytes: &[u8]) -> Result<Settings, ParseError> {
    let [language, theme, size, idle] = fields("cs1/settings", bytes)?;
    let language = core::str::from_utf8(language).map_err(|_| ParseError::BadText)?;
    Ok(Settings {
        language: (!language.is_empty()).then(|| language.to_owned()),
        theme: match theme {
            [0] => Theme::System,
            [1] => Theme::Light,
            [2] => Theme::Dark,
            _ => return Err(ParseError::BadField),
        },
        text_size: match size {
            [0] => TextSize::Normal,
            [1] => TextSize::Large,
            [2] => TextSize::Larger,
            [3] => TextSize::Largest,
            _ => return Err(ParseError::BadField),
        },
        idle: match idle {
            [0] => IdleTimeout::FiveMinutes,
            [1] => IdleTimeout::TwoMinutes,
            [2] => IdleTimeout::FifteenMinutes,
            [3] => IdleTimeout::Never,
            _ => return Err(ParseError::BadField),
        },
    })
}

impl Account {
    fn encode(&self) -> Bytes {
        let unanswered = self
            .unanswered
            .as_ref()
            .map_or_else(Bytes::default, Unanswered::encode);
        record(
            "cs1/account3",
            &[
                self.device.as_bytes(),
                self.origin.as_str().as_bytes(),
                self.server_key.as_bytes(),
                self.account.as_str().as_bytes(),
                self.server_name.as_str().as_bytes(),
                self.key.expose(),
                self.key_public.as_bytes(),
                self.secret.expose(),
                self.pin.expose(),
                &self.position.epoch.to_be_bytes(),
                &self.position.step.to_be_bytes(),
                self.chain.expose(),
                &unanswered,
                &self.status.encode(),
                &[u8::from(self.biometrics)],
                &self.moving.put(),
                self.nickname.as_str().as_bytes(),
            ],
        )
    }

    fn decode(bytes: &[u8]) -> Result<Self, ParseError> {
        let none: &[u8] = &[];
        let (record, biometrics, moving, nickname) = match transcript::label(bytes)? {
            "cs1/account" => (fields("cs1/account", bytes)?, &[0][..], None, none),
            "cs1/account2" => {
                let all: [&[u8]; 16] = fields("cs1/account2", bytes)?;
                let [record @ .., biometrics, moving] = all;
                (record, biometrics, Field::take(moving)?, none)
            }
            _ => {
                let all: [&[u8]; 17] = fields("cs1/account3", bytes)?;
                let [record @ .., biometrics, moving, nickname] = all;
                (record, biometrics, Field::take(moving)?, nickname)
            }
        };
        let biometrics = match biometrics {
            [0] => false,
            [1] => true,
            _ => return Err(ParseError::BadField),
        };
        let nickname = core::str::from_utf8(nickname).map_err(|_| ParseError::BadText)?;
        let [
            device,
            origin,
            server_key,
            account,
            server_name,
            key,
            key_public,
            secret,
            pin,
            epoch,
            step,
            chain,
            unanswered,
            status,
        ]: [&[u8]; 14] = record;
        Ok(Self {
            device: Field::take(device)?,
            origin: Field::take(origin)?,
            server_key: Field::take(server_key)?,
            account: Field::take(account)?,
            server_name: Field::take(server_name)?,
            key: KeyBlob::from_bytes(key.to_vec()),
            key_public: Field::take(key_public)?,
            secret: DeviceSecret::from_slice(secret)?,
            pin: MaskedPinKey::from_bytes(exact(pin)?),
            position: take_position(epoch, step)?,
            chain: ChainValue::from_slice(chain)?,
            unanswered: match unanswered {
                [] => None,
                bytes => Some(Unanswered::decode(bytes)?),
            },
            status: AccountStatus::decode(status)?,
            biometrics,
            moving,
            nickname: Nickname::new(nickname)?,
        })
    }
}

impl Unanswered {
    fn encode(&self) -> Bytes {
        let change = self
            .change
            .as_ref()
            .map_or_else(Bytes::default, PendingChange::encode);
        record(
            "cs1/unanswered2",
            &[
                self.request.as_bytes(),
                self.request_hash.as_bytes(),
                self.approve.as_bytes(),
                &self.wire,
                &self.position.epoch.to_be_bytes(),
                &self.position.step.to_be_bytes(),
                self.base.expose(),
                &change,
            ],
        )
    }

    fn decode(bytes: &[u8]) -> Result<Self, ParseError> {
        let (record, change) = if transcript::label(bytes)? == "cs1/unanswered" {
            (fields("cs1/unanswered", bytes)?, None)
        } else {
            let all: [&[u8]; 8] = fields("cs1/unanswered2", bytes)?;
            let [record @ .., change] = all;
            let change = match change {
                [] => None,
                bytes => Some(PendingChange::decode(bytes)?),
            };
            (record, change)
        };
        let [request, request_hash, approve, wire, epoch, step, base]: [&[u8]; 7] = record;
        Ok(Self {
            request: Field::take(request)?,
            request_hash: Field::take(request_hash)?,
            approve: Field::take(approve)?,
            wire: wire.to_vec(),
            position: take_position(epoch, step)?,
            base: BaseValue::from_bytes(exact(base)?),
            change,
        })
    }
}

impl PendingChange {
    fn encode(&self) -> Bytes {
        match self {
            Self::Pin { secret, pin } => record("cs1/new-pin", &[secret.expose(), pin.expose()]),
            Self::Biometrics => record("cs1/new-bio", &[]),
            Self::Move(enrolment) => record("cs1/moving", &[enrolment.as_bytes()]),
        }
    }

    fn decode(bytes: &[u8]) -> Result<Self, ParseError> {
        match transcript::label(bytes)? {
            "cs1/new-pin" => {
                let [secret, pin] = fields("cs1/new-pin", bytes)?;
                Ok(Self::Pin {
                    secret: DeviceSecret::from_slice(secret)?,
                    pin: MaskedPinKey::from_bytes(exact(pin)?),
                })
            }
            "cs1/new-bio" => fields("cs1/new-bio", bytes).map(|[]| Self::Biometrics),
            _ => {
                let [enrolment] = fields("cs1/moving", bytes)?;
                Ok(Self::Move(Field::take(enrolment)?))
            }
        }
    }
}

impl PendingEnrolment {
    fn encode(&self) -> Bytes {
        match self {
            Self::Claiming {
                enrolment,
                key,
                key_public,
            } => record(
                "cs1/claiming",
                &[enrolment.as_bytes(), key.expose(), key_public.as_bytes()],
            ),
            Self::Finishing(finishing) => {
                let account = finishing.account.encode();
                record(
                    "cs1/finishing",
                    &[
                        &[finishing.kind.number()],
                        finishing.enrolment.as_bytes(),
                        &account,
                        &finishing.done,
                        &finishing.wire,
                    ],
                )
            }
        }
    }

    fn decode(bytes: &[u8]) -> Result<Self, ParseError> {
        if transcript::label(bytes)? == "cs1/claiming" {
            let [enrolment, key, key_public] = fields("cs1/claiming", bytes)?;
            return Ok(Self::Claiming {
                enrolment: Field::take(enrolment)?,
                key: KeyBlob::from_bytes(key.to_vec()),
                key_public: Field::take(key_public)?,
            });
        }
        let [kind, enrolment, account, done, wire] = fields("cs1/finishing", bytes)?;
        Ok(Self::Finishing(Box::new(FinishingEnrolment {
            kind: Field::take(kind)?,
            enrolment: Field::take(enrolment)?,
            account: Account::decode(account)?,
            done: exact(done)?,
            wire: wire.to_vec(),
        })))
    }
}

impl AccountStatus {
    fn encode(&self) -> Vec<u8> {
        match self {
            Self::Pending { comparison_code } => [&[1], comparison_code.as_bytes()].concat(),
            Self::Active => vec![2],
            Self::Deactivated(reason) => vec![
                3,
                match reason {
                    DeactivationReason::Blocked => 1,
                    DeactivationReason::Copied => 2,
                    DeactivationReason::Removed => 3,
                    DeactivationReason::EnrolmentCancelled => 4,
                    DeactivationReason::ServerRestored => 5,
                },
            ],
        }
    }

    fn decode(bytes: &[u8]) -> Result<Self, ParseError> {
        Ok(match bytes {
            [1, code @ ..] if code.len() == 6 && code.is_ascii() => Self::Pending {
                comparison_code: code.iter().copied().map(char::from).collect(),
            },
            [2] => Self::Active,
            [3, reason] => Self::Deactivated(match reason {
                1 => DeactivationReason::Blocked,
                2 => DeactivationReason::Copied,
                3 => DeactivationReason::Removed,
                4 => DeactivationReason::EnrolmentCancelled,
                5 => DeactivationReason::ServerRestored,
                _ => return Err(ParseError::BadField),
            }),
            _ => return Err(ParseError::BadField),
        })
    }
}
