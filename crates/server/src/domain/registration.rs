//! A registration: requested by a form, verified by the mailed link, and an account once its password is chosen.
//!
//! Invariant: each state is made from the one before alone, which it consumes; only a verified registration becomes an account.
//! Invariant: a link is good for [`LINK_S`]. After that a new one replaces it, and the earlier states are passed again.

use super::account::{Account, AccountId, Email};
use super::person_name::PersonName;
use crate::clock::UnixSeconds;
use crate::text::Language;

/// A mailed link is good for this long. Seconds.
pub const LINK_S: u64 = 24 * 60 * 60;
/// The most registrations that are stored at once, whoever asks for them.
pub const MAX_OUTSTANDING: u64 = 10_000;

/// The person who asks for an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    /// The id that the account will have.
    pub account: AccountId,
    /// The address.
    pub email: Email,
    /// First name.
    pub first_name: PersonName,
    /// Last name.
    pub last_name: PersonName,
    /// The language of mails.
    pub language: Language,
}

/// The link was mailed longer ago than [`LINK_S`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the link has expired")]
pub struct LinkExpired;

/// A registration whose link was not followed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requested {
    applicant: Applicant,
    mailed_at: UnixSeconds,
}

/// A registration whose link was followed: the address is the applicant's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    applicant: Applicant,
    mailed_at: UnixSeconds,
    verified_at: UnixSeconds,
}

/// A registration, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Registration {
    /// See [`Requested`].
    Requested(Requested),
    /// See [`Verified`].
    Verified(Verified),
}

fn check_link(mailed_at: UnixSeconds, now: UnixSeconds) -> Result<(), LinkExpired> {
    if now < mailed_at.plus(LINK_S) {
        Ok(())
    } else {
        Err(LinkExpired)
    }
}

impl Requested {
    /// The form was sent, or a new link was asked for.
    #[must_use]
    pub fn new(applicant: Applicant, mailed_at: UnixSeconds) -> Self {
        Self {
            applicant,
            mailed_at,
        }
    }

    /// The person.
    #[must_use]
    pub fn applicant(&self) -> &Applicant {
        &self.applicant
    }

    /// The link was followed.
    ///
    /// # Errors
    /// [`LinkExpired`].
    pub fn verify(self, now: UnixSeconds) -> Result<Verified, LinkExpired> {
        check_link(self.mailed_at, now)?;
        Ok(Verified {
            applicant: self.applicant,
            mailed_at: self.mailed_at,
            verified_at: now,
        })
    }
}

impl Verified {
    /// The person.
    #[must_use]
    pub fn applicant(&self) -> &Applicant {
        &self.applicant
    }

    /// When the link was first followed.
    #[must_use]
    pub fn verified_at(&self) -> UnixSeconds {
        self.verified_at
    }

    /// The account, whose password was chosen.
    ///
    /// # Errors
    /// [`LinkExpired`].
    pub fn into_account(self, now: UnixSeconds) -> Result<Account, LinkExpired> {
        check_link(self.mailed_at, now)?;
        Ok(Account {
            id: self.applicant.account,
            email: self.applicant.email,
            first_name: self.applicant.first_name.into_string(),
            last_name: self.applicant.last_name.into_string(),
            language: self.applicant.language.tag().into(),
            created_at: now,
        })
    }
}

impl Registration {
    /// A stored registration; `verified_at` is `None` until the link was followed.
    #[must_use]
    pub fn stored(
        applicant: Applicant,
        mailed_at: UnixSeconds,
        verified_at: Option<UnixSeconds>,
    ) -> Self {
        match verified_at {
            None => Self::Requested(Requested::new(applicant, mailed_at)),
            Some(verified_at) => Self::Verified(Verified {
                applicant,
                mailed_at,
                verified_at,
            }),
        }
    }

    /// The person.
    #[must_use]
    pub fn applicant(&self) -> &Applicant {
        match self {
            Self::Requested(requested) => &requested.applicant,
            Self::Verified(verified) => &verified.applicant,
        }
    }

    /// The link was followed, for the first time or again.
    ///
    /// # Errors
    /// [`LinkExpired`].
    pub fn follow(self, now: UnixSeconds) -> Result<Verified, LinkExpired> {
        match self {
            Self::Requested(requested) => requested.verify(now),
            Self::Verified(verified) => {
                check_link(verified.mailed_at, now)?;
                Ok(verified)
            }
        }
    }

    /// When the last link was mailed.
    #[must_use]
    pub fn mailed_at(&self) -> UnixSeconds {
        match self {
            Self::Requested(requested) => requested.mailed_at,
            Self::Verified(verified) => verified.mailed_at,
        }
    }

    /// A new link is mailed in place of the last one.
    #[must_use]
    pub fn renew(self, now: UnixSeconds) -> Requested {
        let applicant = match self {
            Self::Requested(requested) => requested.applicant,
            Self::Verified(verified) => verified.applicant,
        };
        Requested::new(applicant, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: UnixSeconds = UnixSeconds(1_000_000);

    fn applicant() -> Applicant {
        Applicant {
            account: AccountId([7; 16]),
            email: Email::parse("maria@example.eu").unwrap(),
            first_name: PersonName::parse("Μαρία").unwrap(),
            last_name: PersonName::parse("Παπαδοπούλου").unwrap(),
            language: Language::default(),
        }
    }

    #[test]
    fn link_followed_in_time_then_verified_and_an_account() {
        let requested = Registration::Requested(Requested::new(applicant(), AT));
        let last = AT.plus(LINK_S - 1);
        let verified = requested.follow(last).unwrap();
        assert_eq!(verified.verified_at(), last);
        let account = verified.into_account(last).unwrap();
        assert_eq!(account.id, applicant().account);
        assert_eq!(
            (account.first_name.as_str(), account.created_at),
            ("Μαρία", last)
        );
    }

    #[test]
    fn link_expired_then_neither_followed_nor_completed_and_a_new_one_begins_again() {
        let over = AT.plus(LINK_S);
        let requested = Registration::Requested(Requested::new(applicant(), AT));
        assert_eq!(requested.clone().follow(over), Err(LinkExpired));
        let verified = requested.clone().follow(AT).unwrap();
        assert_eq!(verified.clone().into_account(over), Err(LinkExpired));
        let again = Registration::Verified(verified);
        assert_eq!(again.clone().follow(over), Err(LinkExpired));
        for registration in [requested, again] {
            let renewed = registration.renew(over);
            assert_eq!(renewed, Requested::new(applicant(), over));
            assert!(renewed.verify(over.plus(LINK_S - 1)).is_ok());
        }
    }
}
