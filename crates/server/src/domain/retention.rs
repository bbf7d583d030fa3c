//! The periods for which the server keeps data about people. The same periods are in `docs/threat-model.md`, section
//! "Retention"; a test compares them.

use super::email_change;
use super::history;
use super::passwordless;
use super::registration;
use super::service_sign_in;
use super::sign_in;
use super::throttle;

/// A day. Seconds.
const DAY_S: u64 = 86_400;

/// Requests and their answers, after their end. The answer to an approval that the phone has not acknowledged
/// (protocol.md §2.2) is kept until it is, or until the device itself is deleted.
pub const REQUESTS_S: u64 = 7 * DAY_S;
/// Challenges, after their end: the limits of protocol.md §5.3 count those of a day.
pub const CHALLENGES_S: u64 = 2 * DAY_S;
/// Enrolments, PIN resets and moves, after their end: for a phone that sends `finish` again.
pub const ENROLMENTS_S: u64 = 30 * DAY_S;
/// A removed or cancelled device, so that its app can be told.
pub const REMOVED_DEVICES_S: u64 = 180 * DAY_S;
/// A known browser, after its last sign-in: the lifetime of its cookie.
pub const BROWSERS_S: u64 = 400 * DAY_S;
/// A mail that could not be sent.
pub const MAILS_S: u64 = 7 * DAY_S;
/// Counted uses; no limit looks further back.
pub const RATE_LIMITS_S: u64 = DAY_S;
/// Counted password attempts.
pub const ATTEMPTS_S: u64 = throttle::FORGET_AFTER;
/// Lines of the audit log.
pub const AUDIT_S: u64 = 365 * DAY_S;
/// Entries of the history.
pub const HISTORY_S: u64 = history::KEPT_S;
/// A sign-in in progress, after its beginning.
pub const SIGN_INS_S: u64 = sign_in::LIFETIME;
/// The same of a passwordless one that no device has opened.
pub const PASSWORDLESS_SIGN_INS_S: u64 = passwordless::LIFETIME_S;

/// The same of one that a service has asked for.
pub const SERVICE_SIGN_INS_S: u64 = service_sign_in::LIFETIME_S;
/// A notice to a service about the end of a session, whether it was delivered or not.
pub const LOGOUT_NOTICES_S: u64 = DAY_S;
/// A registration, after its last mail: its link can be asked for again meanwhile.
pub const REGISTRATIONS_S: u64 = 7 * DAY_S;
/// A new address of an account, after its mail: the time of its link.
pub const EMAIL_CHANGES_S: u64 = registration::LINK_S;
/// An address that an account had before, after its change: the time of the link that gives it back.
pub const EMAIL_REVERSALS_S: u64 = email_change::REVERSAL_S;
/// A human check that was answered, after its time.
pub const HUMAN_CHECKS_S: u64 = 0;

/// Time between two purges of expired data.
pub const PURGE_EVERY_S: u64 = 60 * 60;
/// The most rows of one table that one transaction deletes, so that nobody waits long for the writer.
pub const ROWS_AT_ONCE: u32 = 500;
