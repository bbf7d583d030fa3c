//! The help desk: the acts of an agent on the account of somebody else, and what stands against them (ADR 43).
//!
//! Invariant: [`Circumstances::allow`] alone decides whether an act may be made, when it is asked for and again when it is made.

use protocol::ids::DeviceId;
use protocol::messages::DeviceState;

use super::account::AccountId;
use crate::clock::UnixSeconds;

/// A session opens the help desk for this long after a device has opened it. Seconds.
pub const SESSION_S: u64 = 60 * 60;

/// An act is made at most this long after it was asked for. Seconds.
pub const ACT_LIFETIME_S: u64 = 10 * 60;

/// An act on an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpDeskAct {
    /// Counted passwords and mailed links are forgotten, and that a sign-in was reported.
    Unlock,
    /// A device is removed.
    RemoveDevice(DeviceId),
    /// Every session ends.
    EndSessions,
    /// The owner gets the link to a new PIN of a device.
    ResetPin(DeviceId),
    /// The owner gets the link to the next device.
    Recover,
}

impl HelpDeskAct {
    /// The word that stands for it in rows, forms and the audit log.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unlock => "unlock",
            Self::RemoveDevice(_) => "remove-device",
            Self::EndSessions => "end-sessions",
            Self::ResetPin(_) => "reset-pin",
            Self::Recover => "recover",
        }
    }

    /// The device that it is about.
    #[must_use]
    pub fn device(self) -> Option<DeviceId> {
        match self {
            Self::RemoveDevice(device) | Self::ResetPin(device) => Some(device),
            Self::Unlock | Self::EndSessions | Self::Recover => None,
        }
    }

    /// The act that a word stands for; `None` if it is none, or needs a device and has none, or the reverse.
    #[must_use]
    pub fn from_word(word: &str, device: Option<DeviceId>) -> Option<Self> {
        match (word, device) {
            ("unlock", None) => Some(Self::Unlock),
            ("remove-device", Some(device)) => Some(Self::RemoveDevice(device)),
            ("end-sessions", None) => Some(Self::EndSessions),
            ("reset-pin", Some(device)) => Some(Self::ResetPin(device)),
            ("recover", None) => Some(Self::Recover),
            _ => None,
        }
    }

    /// The text key of the name of the act that a word stands for, whatever its device.
    #[must_use]
    pub fn key_of(word: &str) -> Option<&'static str> {
        let any = Some(DeviceId([0; 16]));
        let act = Self::from_word(word, None).or_else(|| Self::from_word(word, any));
        act.map(Self::key)
    }

    /// The text key of its name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Unlock => "help-desk-unlock",
            Self::RemoveDevice(_) => "help-desk-remove",
            Self::EndSessions => "help-desk-sessions-end",
            Self::ResetPin(_) => "help-desk-reset",
            Self::Recover => "help-desk-recover",
        }
    }
}

/// The reasons for which the help desk does not open to a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAdmitted {
    /// The account does not have the role.
    NoRole,
    /// No device opened the session, or too long ago.
    SignInAgain,
}

/// The reasons for which an act is not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActRefusal {
    /// The agent lost the role, or the session is too old.
    NotAdmitted,
    /// The account is the agent's own, or that of another one.
    AgentsAccount,
    /// The account is disabled.
    Disabled,
    /// The owner has lost every device: only a recovery is left.
    Stopped,
    /// The account, the device or its name is not as it was any more, or the time is over.
    Changed,
    /// Another device of the account works.
    OtherDeviceWorks,
    /// Too many links were mailed.
    TooManyLinks,
}

impl ActRefusal {
    /// Every refusal.
    pub const ALL: [Self; 7] = [
        Self::NotAdmitted,
        Self::AgentsAccount,
        Self::Disabled,
        Self::Stopped,
        Self::Changed,
        Self::OtherDeviceWorks,
        Self::TooManyLinks,
    ];

    /// The word that stands for it in rows and in the audit log.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NotAdmitted => "refused-not-admitted",
            Self::AgentsAccount => "refused-agent",
            Self::Disabled => "refused-disabled",
            Self::Stopped => "refused-stopped",
            Self::Changed => "refused-changed",
            Self::OtherDeviceWorks => "refused-other-device",
            Self::TooManyLinks => "refused-too-many",
        }
    }

    /// The text key of its explanation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::AgentsAccount => "help-desk-agents",
            Self::Disabled => "help-desk-disabled",
            Self::Stopped => "help-desk-stopped",
            Self::NotAdmitted | Self::Changed => "help-desk-changed",
            Self::OtherDeviceWorks => "help-desk-device-works",
            Self::TooManyLinks => "help-desk-too-many",
        }
    }
}

/// The end of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActOutcome {
    /// It was made.
    Done,
    /// It was not.
    Refused(ActRefusal),
}

impl ActOutcome {
    /// The word that stands for it in rows and in the audit log.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused(refusal) => refusal.word(),
        }
    }

    /// The outcome that a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        if word == "done" {
            return Some(Self::Done);
        }
        let mut refusals = ActRefusal::ALL.into_iter();
        let found = refusals.find(|refusal| refusal.word() == word);
        found.map(Self::Refused)
    }
}

/// An act on an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActOnAccount {
    /// The account.
    pub target: AccountId,
    /// The act.
    pub act: HelpDeskAct,
}

/// Whether the help desk opens to a session of an agent: its device, if one opened it, and when.
///
/// # Errors
/// [`NotAdmitted::SignInAgain`].
pub fn admit(
    device: Option<DeviceId>,
    opened_at: UnixSeconds,
    now: UnixSeconds,
) -> Result<(), NotAdmitted> {
    let is_fresh = device.is_some() && now.since(opened_at) < SESSION_S;
    is_fresh.then_some(()).ok_or(NotAdmitted::SignInAgain)
}

/// An account as the transaction finds it, for the decision about an act on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circumstances {
    /// Whether it is the agent's own, or has the role itself.
    pub is_agents: bool,
    /// Whether it is disabled.
    pub is_disabled: bool,
    /// Whether it has had a second factor.
    pub had_device: bool,
    /// Its devices that are not removed.
    pub devices: Vec<(DeviceId, DeviceState)>,
}

impl Circumstances {
    /// Whether its owner has lost every device, by STOP or one after the other.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.had_device && self.devices.is_empty()
    }

    /// The reason against every act on the account.
    #[must_use]
    pub fn against_all(&self) -> Option<ActRefusal> {
        if self.is_agents {
            Some(ActRefusal::AgentsAccount)
        } else if self.is_disabled {
            Some(ActRefusal::Disabled)
        } else {
            None
        }
    }

    /// Whether `act` may be made.
    ///
    /// # Errors
    /// The first reason against it.
    pub fn allow(&self, act: HelpDeskAct) -> Result<(), ActRefusal> {
        if let Some(refusal) = self.against_all() {
            return Err(refusal);
        }
        if self.is_stopped() && act != HelpDeskAct::Recover {
            return Err(ActRefusal::Stopped);
        }
        if let Some(device) = act.device()
            && !self.devices.iter().any(|(id, _)| *id == device)
        {
            return Err(ActRefusal::Changed);
        }
        let other_works = |device: Option<DeviceId>| {
            let mut others = self.devices.iter();
            others.any(|(id, state)| Some(*id) != device && *state == DeviceState::Active)
        };
        match act {
            HelpDeskAct::ResetPin(device) => {
                let state = self.devices.iter().find(|(id, _)| *id == device);
                let can_reset =
                    matches!(state, Some((_, DeviceState::Active | DeviceState::Blocked)));
                if !can_reset {
                    return Err(ActRefusal::Changed);
                }
                if other_works(Some(device)) {
                    return Err(ActRefusal::OtherDeviceWorks);
                }
            }
            HelpDeskAct::Recover if other_works(None) => {
                return Err(ActRefusal::OtherDeviceWorks);
            }
            _ => {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: DeviceId = DeviceId([1; 16]);
    const TWO: DeviceId = DeviceId([2; 16]);

    fn each() -> [HelpDeskAct; 5] {
        [
            HelpDeskAct::Unlock,
            HelpDeskAct::RemoveDevice(ONE),
            HelpDeskAct::EndSessions,
            HelpDeskAct::ResetPin(ONE),
            HelpDeskAct::Recover,
        ]
    }

    fn account(devices: &[(DeviceId, DeviceState)]) -> Circumstances {
        Circumstances {
            is_agents: false,
            is_disabled: false,
            had_device: true,
            devices: devices.to_vec(),
        }
    }

    #[test]
    fn words_then_they_read_back() {
        for act in each() {
            assert_eq!(HelpDeskAct::from_word(act.word(), act.device()), Some(act));
            let other = if act.device().is_some() {
                None
            } else {
                Some(ONE)
            };
            assert_eq!(HelpDeskAct::from_word(act.word(), other), None);
        }
        let refusals = ActRefusal::ALL.map(ActOutcome::Refused);
        for outcome in refusals.into_iter().chain([ActOutcome::Done]) {
            assert_eq!(ActOutcome::from_word(outcome.word()), Some(outcome));
        }
        assert_eq!(ActOutcome::from_word(""), None);
    }

    #[test]
    fn session_opened_by_a_device_within_the_hour_then_admitted() {
        let opened = UnixSeconds(1_000);
        let again = Err(NotAdmitted::SignInAgain);
        assert_eq!(admit(Some(ONE), opened, opened.plus(SESSION_S - 1)), Ok(()));
        assert_eq!(admit(Some(ONE), opened, opened.plus(SESSION_S)), again);
        assert_eq!(admit(None, opened, opened), again);
    }

    #[test]
    fn agents_or_disabled_account_then_no_act() {
        for act in each() {
            let usual = account(&[(ONE, DeviceState::Blocked)]);
            let agents = Circumstances {
                is_agents: true,
                ..usual.clone()
            };
            assert_eq!(agents.allow(act), Err(ActRefusal::AgentsAccount));
            let disabled = Circumstances {
                is_disabled: true,
                ..usual.clone()
            };
            assert_eq!(disabled.allow(act), Err(ActRefusal::Disabled));
            assert_eq!(usual.allow(act), Ok(()), "{act:?}");
        }
    }

    #[test]
    fn every_device_lost_then_only_a_recovery() {
        for act in each() {
            let wanted = match act {
                HelpDeskAct::Recover => Ok(()),
                _ => Err(ActRefusal::Stopped),
            };
            assert_eq!(account(&[]).allow(act), wanted);
        }
    }

    #[test]
    fn other_device_works_then_no_recovery_and_no_new_pin() {
        let two = account(&[(ONE, DeviceState::Blocked), (TWO, DeviceState::Active)]);
        let works = Err(ActRefusal::OtherDeviceWorks);
        assert_eq!(two.allow(HelpDeskAct::ResetPin(ONE)), works);
        assert_eq!(two.allow(HelpDeskAct::Recover), works);
        assert_eq!(two.allow(HelpDeskAct::ResetPin(TWO)), Ok(()));
        assert_eq!(two.allow(HelpDeskAct::RemoveDevice(TWO)), Ok(()));
    }

    #[test]
    fn device_gone_or_locked_then_no_new_pin() {
        let locked = account(&[(ONE, DeviceState::Locked)]);
        let changed = Err(ActRefusal::Changed);
        assert_eq!(locked.allow(HelpDeskAct::ResetPin(ONE)), changed);
        assert_eq!(locked.allow(HelpDeskAct::RemoveDevice(TWO)), changed);
        assert_eq!(locked.allow(HelpDeskAct::RemoveDevice(ONE)), Ok(()));
    }
}
