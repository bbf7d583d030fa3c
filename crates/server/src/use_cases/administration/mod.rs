//! The operator's commands over accounts and devices. They run beside a server that may be running, over the same file, and need no
//! proof of the account's holder: access to the file and the keys is the operator's.
//!
//! Invariant: every act is in the audit log, in the commit of its event.
//! Invariant: the holder is told by mail of every act that takes something away or gives it back.
//! Invariant: no secret of an account is read here, and none is in an export.

mod export;
pub mod mails;
mod roles;
pub mod services;

use protocol::ids::{DeviceId, UnixSeconds};
use protocol::messages::DeviceState;
use zeroize::Zeroizing;

use super::audit::record_command;
use super::device::{self, DeviceSummary};
use super::enrolment::expire_pending;
use super::stop::{end_access, end_enrolments};
use super::waits::forget_waits;
use super::{containment, end_all_of, help_desk};
use crate::delivery::{self, Notice};
use crate::domain::account::{Account, AccountId, Email};
use crate::domain::registration::{Applicant, MAX_OUTSTANDING, Registration};
use crate::domain::role::AccountRole;
use crate::domain::token::HashedToken;
use crate::events::Topic;
use crate::store::administration::UnreadableRow;
use crate::store::{ReadTx, StoreError, Tx};

pub use self::export::{Export, export, state_word};
pub use self::roles::set_role;

/// The state of an account, as lists show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountState {
    /// It can be used.
    Active,
    /// The operator has disabled it.
    Disabled,
    /// A link was mailed or printed, and no password is chosen yet.
    Invited,
}

impl AccountState {
    /// The word in lists.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Invited => "invited",
        }
    }
}

/// An account, or an invitation to one, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountListing {
    /// Its id, which the audit log names. An invitation has the one that its account will have.
    pub id: AccountId,
    /// The address.
    pub email: Email,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Language of its mails, a BCP 47 tag.
    pub language: String,
    /// Its state.
    pub state: AccountState,
    /// Its role.
    pub role: AccountRole,
    /// When it was made; for an invitation, when its link was mailed.
    pub since: UnixSeconds,
    /// When it was disabled.
    pub disabled_at: Option<UnixSeconds>,
    /// The devices that are not removed.
    pub devices: Vec<DeviceSummary>,
    /// The open sessions.
    pub sessions: usize,
}

/// A line of a list that cannot be read as an account or an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DamagedListing {
    /// The address as it is stored, with escapes for characters that no address has; `?` if it is no text.
    pub email: String,
    /// The fault.
    pub fault: String,
}

impl DamagedListing {
    fn of_account(account: &Account, fault: &StoreError) -> Self {
        Self {
            email: account.email.as_str().into(),
            fault: fault.to_string(),
        }
    }

    fn of_row(row: UnreadableRow) -> Self {
        let email = row.email.map(|email| email.escape_default().to_string());
        Self {
            email: email.unwrap_or_else(|| "?".into()),
            fault: row.fault.to_string(),
        }
    }
}

/// All accounts by address, then the invitations of addresses without an account. A line that cannot be read stands in its place.
pub fn list(tx: &ReadTx<'_>) -> Result<Vec<Result<AccountListing, DamagedListing>>, StoreError> {
    let mut listed = Vec::new();
    for account in tx.accounts()? {
        listed.push(account.map_err(DamagedListing::of_row).and_then(|account| {
            let found = listing(tx, account.clone());
            found.map_err(|fault| DamagedListing::of_account(&account, &fault))
        }));
    }
    for registration in tx.registrations()? {
        match registration {
            Ok(registration) => {
                let email = &registration.applicant().email;
                // An account that cannot be read is in the list already.
                if matches!(tx.account_by_email(email), Ok(None)) {
                    listed.push(Ok(invitation(&registration)));
                }
            }
            Err(row) => listed.push(Err(DamagedListing::of_row(row))),
        }
    }
    Ok(listed)
}

/// The account with this address, or the invitation to it.
pub fn show(tx: &ReadTx<'_>, email: &Email) -> Result<Option<AccountListing>, StoreError> {
    if let Some(account) = tx.account_by_email(email)? {
        return listing(tx, account).map(Some);
    }
    Ok(tx.registrations_of(email)?.last().map(invitation))
}

fn listing(tx: &ReadTx<'_>, account: Account) -> Result<AccountListing, StoreError> {
    let disabled_at = tx.disabled_at(account.id)?;
    let mut devices = device::list(tx, account.id)?;
    devices.retain(|device| !matches!(device.state, DeviceState::Removed | DeviceState::Cancelled));
    Ok(AccountListing {
        id: account.id,
        devices,
        role: tx.role(account.id)?,
        sessions: tx.sessions(account.id)?.len(),
        email: account.email,
        first_name: account.first_name,
        last_name: account.last_name,
        language: account.language,
        state: match disabled_at {
            Some(_) => AccountState::Disabled,
            None => AccountState::Active,
        },
        since: account.created_at,
        disabled_at,
    })
}

fn invitation(registration: &Registration) -> AccountListing {
    let applicant = registration.applicant();
    AccountListing {
        id: applicant.account,
        email: applicant.email.clone(),
        first_name: applicant.first_name.as_str().into(),
        last_name: applicant.last_name.as_str().into(),
        language: applicant.language.tag().into(),
        state: AccountState::Invited,
        role: AccountRole::None,
        since: registration.mailed_at(),
        disabled_at: None,
        devices: Vec::new(),
        sessions: 0,
    }
}

/// A link to be mailed or printed, with which a password is chosen.
pub struct InvitationLink {
    /// The hash of its token.
    pub token: HashedToken,
    /// The link, if it is mailed.
    pub mailed: Option<Zeroizing<String>>,
}

/// The reasons for which nobody is invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationRefusal {
    /// The address has an account.
    Exists,
    /// [`MAX_OUTSTANDING`] registrations are stored.
    Full,
}

/// Invites a person to an account: the link leads to the page that chooses its password, and is good for as long as that of a
/// registration. Earlier links for the address end.
pub fn invite(
    tx: &Tx<'_>,
    applicant: &Applicant,
    link: &InvitationLink,
) -> Result<Result<(), InvitationRefusal>, StoreError> {
    invite_by(tx, "account create", applicant, link)
}

fn invite_by(
    tx: &Tx<'_>,
    command: &str,
    applicant: &Applicant,
    link: &InvitationLink,
) -> Result<Result<(), InvitationRefusal>, StoreError> {
    if tx.account_by_email(&applicant.email)?.is_some() {
        return Ok(Err(InvitationRefusal::Exists));
    }
    tx.delete_registrations_of(&applicant.email)?;
    if tx.count_registrations()? >= MAX_OUTSTANDING {
        return Ok(Err(InvitationRefusal::Full));
    }
    tx.insert_registration(applicant, link.token)?;
    if let Some(link) = &link.mailed {
        delivery::queue_invitation(tx, applicant, link)?;
    }
    record_command(tx, command, Some(applicant.account))?;
    Ok(Ok(()))
}

/// The result of an import.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Persons who got a link.
    pub invited: usize,
    /// Persons with an account, or with a link that is still good: nothing happened.
    pub unchanged: usize,
}

/// Invites all these persons, or none: an error of the store undoes everything. The inner error says that there is not room for all.
/// The audit log has one line for each invited person.
pub fn import(
    tx: &Tx<'_>,
    persons: Vec<(Applicant, InvitationLink)>,
) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    for (applicant, link) in persons {
        if has_good_link(tx, &applicant.email)? {
            imported.unchanged += 1;
            continue;
        }
        match invite_by(tx, "account import", &applicant, &link)? {
            Ok(()) => imported.invited += 1,
            Err(InvitationRefusal::Exists) => imported.unchanged += 1,
            Err(InvitationRefusal::Full) => return Err(ImportError::Full),
        }
    }
    Ok(imported)
}

/// The reasons for which nobody is imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// There is no room for all.
    #[error(
        "{MAX_OUTSTANDING} links wait for a password already: import fewer persons, or wait for these"
    )]
    Full,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn has_good_link(tx: &ReadTx<'_>, email: &Email) -> Result<bool, StoreError> {
    let registrations = tx.registrations_of(email)?;
    let mut good = registrations
        .into_iter()
        .map(|registration| registration.follow(tx.now()));
    Ok(good.any(|followed| followed.is_ok()))
}

/// The result of a command over an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommandOutcome {
    /// It was made.
    Made,
    /// The account was so already.
    Unchanged,
    /// There is no such account or device.
    NotFound,
}

/// Disables an account. Its sessions, sign-ins, mailed links, enrolments and questions end, and its devices are blocked.
pub fn disable(tx: &Tx<'_>, email: &Email) -> Result<CommandOutcome, StoreError> {
    let Some(account) = tx.account_by_email(email)?.map(|account| account.id) else {
        return Ok(CommandOutcome::NotFound);
    };
    if tx.disabled_at(account)?.is_some() {
        return Ok(CommandOutcome::Unchanged);
    }
    for enrolment in tx.open_enrolments(account)? {
        containment::reject_enrolment(tx, enrolment)?;
    }
    for mut device in tx.devices(account)? {
        expire_pending(tx, &mut device)?;
        if device.state == DeviceState::Active {
            device.state = DeviceState::Blocked;
            device.touch_inbox();
            tx.put_device(&device)?;
            tx.note_blocked_with_account(device.id, true)?;
        }
        end_all_of(tx, device.id)?;
    }
    end_access(tx, account)?;
    help_desk::end_acts_of(tx, account)?;
    tx.end_email_change(account)?;
    tx.set_disabled(account)?;
    delivery::queue(tx, account, &Notice::AccountDisabled)?;
    record_command(tx, "account disable", Some(account))?;
    Ok(CommandOutcome::Made)
}

/// Enables an account that was disabled, and the devices that were blocked with it. Their PINs stay.
pub fn enable(tx: &Tx<'_>, email: &Email) -> Result<CommandOutcome, StoreError> {
    let Some(account) = tx.account_by_email(email)?.map(|account| account.id) else {
        return Ok(CommandOutcome::NotFound);
    };
    if tx.disabled_at(account)?.is_none() {
        return Ok(CommandOutcome::Unchanged);
    }
    tx.clear_disabled(account)?;
    for id in tx.devices_blocked_with(account)? {
        tx.note_blocked_with_account(id, false)?;
        let blocked = tx.device(id)?;
        if let Some(mut device) = blocked.filter(|device| device.state == DeviceState::Blocked) {
            device.state = DeviceState::Active;
            device.touch_inbox();
            tx.put_device(&device)?;
            tx.publish(Topic::Device(id.0));
        }
    }
    delivery::queue(tx, account, &Notice::AccountEnabled)?;
    record_command(tx, "account enable", Some(account))?;
    Ok(CommandOutcome::Made)
}

/// Deletes an account with all its data, or the invitation to one. Only the mail that says so is left.
pub fn delete(tx: &Tx<'_>, email: &Email) -> Result<CommandOutcome, StoreError> {
    let invited = !tx.registrations_of(email)?.is_empty();
    tx.delete_registrations_of(email)?;
    let Some(account) = tx.account_by_email(email)? else {
        if !invited {
            return Ok(CommandOutcome::NotFound);
        }
        record_command(tx, "account delete", None)?;
        return Ok(CommandOutcome::Made);
    };
    end_enrolments(tx, account.id)?;
    for device in tx.devices(account.id)? {
        end_all_of(tx, device.id)?;
    }
    end_access(tx, account.id)?;
    tx.delete_account(account.id)?;
    delivery::queue_to(tx, &account, &account.email, &Notice::AccountDeleted)?;
    record_command(tx, "account delete", Some(account.id))?;
    Ok(CommandOutcome::Made)
}

/// Forgets the password attempts, the mailed links and the report for which an account has to wait. A device that wrong PINs have
/// blocked stays blocked: its owner resets the PIN. The limits of networks stay, which are not the account's.
pub fn unlock(tx: &Tx<'_>, email: &Email) -> Result<CommandOutcome, StoreError> {
    let Some(account) = tx.account_by_email(email)?.map(|account| account.id) else {
        return Ok(CommandOutcome::NotFound);
    };
    forget_waits(tx, account, email)?;
    record_command(tx, "account unlock", Some(account))?;
    Ok(CommandOutcome::Made)
}

/// Removes a device of the account with this address. Its sessions end, and devices that it added are blocked.
pub fn remove_device(
    tx: &Tx<'_>,
    email: &Email,
    id: DeviceId,
) -> Result<CommandOutcome, StoreError> {
    let Some(account) = tx.account_by_email(email)?.map(|account| account.id) else {
        return Ok(CommandOutcome::NotFound);
    };
    Ok(match state_of(tx, account, id)? {
        None => CommandOutcome::NotFound,
        Some(DeviceState::Removed | DeviceState::Cancelled) => CommandOutcome::Unchanged,
        Some(_) => {
            device::remove_by_operator(tx, account, id)?;
            record_command(tx, "device remove", Some(account))?;
            CommandOutcome::Made
        }
    })
}

fn state_of(
    tx: &ReadTx<'_>,
    account: AccountId,
    id: DeviceId,
) -> Result<Option<DeviceState>, StoreError> {
    let device = tx.device(id)?.filter(|device| device.account == account);
    Ok(device.map(|device| device.state))
}
