//! The kind of session that a password alone opens.
//!
//! Invariant: [`PasswordPolicies::opened_by_password`] alone decides it. Without a usable second factor, an account that had one opens to
//! its password only the recovery of one, whatever the policy (protocol.md §8.8). A sign-in at a service that accepts
//! the password alone opens such services, and nothing else.

/// Whether a service wants a second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SecondFactorPolicy {
    /// From every account: the password alone leads to the registration of the first one.
    Required,
    /// From every account that has one.
    #[default]
    WhenEnrolled,
    /// From nobody: the password alone is enough, while the account has not lost its second factor.
    Optional,
}

impl SecondFactorPolicy {
    /// Every policy.
    pub const ALL: [Self; 3] = [Self::Required, Self::WhenEnrolled, Self::Optional];

    /// The word that stands for it in the configuration.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::WhenEnrolled => "when-enrolled",
            Self::Optional => "optional",
        }
    }

    /// The policy that a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.word() == word)
    }

    /// The stricter of both policies.
    #[must_use]
    pub fn stricter(self, other: Self) -> Self {
        match (self, other) {
            (Self::Required, _) | (_, Self::Required) => Self::Required,
            (Self::WhenEnrolled, _) | (_, Self::WhenEnrolled) => Self::WhenEnrolled,
            (Self::Optional, Self::Optional) => Self::Optional,
        }
    }

    /// Whether a sign-in is strong enough that a device confirmed, or else the password alone of an account with or without a factor.
    #[must_use]
    pub fn accepts(self, by_device: bool, has_factor: bool) -> bool {
        match self {
            Self::Required => by_device,
            Self::WhenEnrolled => by_device || !has_factor,
            Self::Optional => true,
        }
    }

    /// The session that a sign-in by the password alone opens, where this policy alone counts.
    fn opened_by_password(self, factor: SecondFactor) -> SessionKind {
        match (self, factor) {
            (Self::Optional, SecondFactor::Never | SecondFactor::Usable)
            | (Self::WhenEnrolled, SecondFactor::Never) => SessionKind::Full,
            (_, SecondFactor::Lost)
            | (Self::WhenEnrolled, SecondFactor::Usable)
            | (Self::Required, _) => SessionKind::Recovery,
        }
    }
}

/// The policies that decide what the password alone opens on the way to a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordPolicies {
    /// When the service asks for a second factor.
    pub service: SecondFactorPolicy,
    /// When My Account does.
    pub account: SecondFactorPolicy,
}

impl PasswordPolicies {
    /// The session that a sign-in by the password alone opens.
    #[must_use]
    pub fn opened_by_password(self, factor: SecondFactor) -> SessionKind {
        let at = |policy: SecondFactorPolicy| policy.opened_by_password(factor);
        match (at(self.service), at(self.account)) {
            (SessionKind::Full, SessionKind::Full) => SessionKind::Full,
            (SessionKind::Full, _) => SessionKind::Services,
            (opened, _) => opened,
        }
    }
}

/// The second factor of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondFactor {
    /// The account never had one.
    Never,
    /// It has one that works.
    Usable,
    /// It had one, and none works.
    Lost,
}

/// The pages and forms that a session opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// Everything of the account.
    Full,
    /// Only services that accept the password alone, and nothing of the account.
    Services,
    /// Only the recovery of a second factor, and STOP.
    Recovery,
    /// Only the choice of a new password, after a mailed link.
    PasswordReset,
    /// Only STOP: while a report refuses the password alone (protocol.md §4.2).
    Stop,
}

impl SessionKind {
    const ALL: [Self; 5] = [
        Self::Full,
        Self::Services,
        Self::Recovery,
        Self::PasswordReset,
        Self::Stop,
    ];

    /// The word that stands for it in rows.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Services => "services",
            Self::Recovery => "recovery",
            Self::PasswordReset => "password-reset",
            Self::Stop => "stop",
        }
    }

    /// The kind that a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s03_policy_and_second_factor_then_what_the_password_alone_opens() {
        use SecondFactor::{Lost, Never, Usable};
        for (policy, wanted) in [
            (SecondFactorPolicy::Required, [false, false, false]),
            (SecondFactorPolicy::WhenEnrolled, [true, false, false]),
            (SecondFactorPolicy::Optional, [true, true, false]),
        ] {
            let full = [Never, Usable, Lost]
                .map(|factor| policy.opened_by_password(factor) == SessionKind::Full);
            assert_eq!(full, wanted, "{policy:?}");
        }
    }

    #[test]
    fn service_asks_less_than_my_account_then_the_password_opens_services_alone() {
        use SecondFactor::{Lost, Never, Usable};
        use SecondFactorPolicy::{Optional, Required, WhenEnrolled};
        use SessionKind::{Full, Recovery, Services};
        for (service, account, wanted) in [
            (Optional, Optional, [Full, Full, Recovery]),
            (Optional, WhenEnrolled, [Full, Services, Recovery]),
            (Optional, Required, [Services, Services, Recovery]),
            (WhenEnrolled, Required, [Services, Recovery, Recovery]),
            (Required, Optional, [Recovery, Recovery, Recovery]),
        ] {
            let policies = PasswordPolicies { service, account };
            let opened = [Never, Usable, Lost].map(|factor| policies.opened_by_password(factor));
            assert_eq!(opened, wanted, "{policies:?}");
        }
    }

    #[test]
    fn sign_in_and_policy_then_whether_it_is_strong_enough() {
        for (policy, wanted) in [
            (SecondFactorPolicy::Required, [true, true, false, false]),
            (SecondFactorPolicy::WhenEnrolled, [true, true, false, true]),
            (SecondFactorPolicy::Optional, [true, true, true, true]),
        ] {
            let sign_ins = [(true, true), (true, false), (false, true), (false, false)];
            let accepted =
                sign_ins.map(|(by_device, has_factor)| policy.accepts(by_device, has_factor));
            assert_eq!(accepted, wanted, "{policy:?}");
            for other in SecondFactorPolicy::ALL {
                let both = policy.stricter(other);
                assert_eq!(both, other.stricter(policy));
                for (by_device, has_factor) in sign_ins {
                    let each = policy.accepts(by_device, has_factor)
                        && other.accepts(by_device, has_factor);
                    assert_eq!(both.accepts(by_device, has_factor), each);
                }
            }
        }
    }

    #[test]
    fn words_then_they_read_back() {
        for policy in SecondFactorPolicy::ALL {
            assert_eq!(SecondFactorPolicy::from_word(policy.word()), Some(policy));
        }
        for kind in SessionKind::ALL {
            assert_eq!(SessionKind::from_word(kind.word()), Some(kind));
        }
        assert_eq!(SessionKind::from_word(""), None);
    }
}
